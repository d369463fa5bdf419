"""Folders of stories with one planted error each in, what `timeline` finds of them out, printed and kept.

    python benchmarks/conflict_accuracy.py --planted path/to/stories

A folder holds `mut/`, stories in which one detail of one source was changed, `truth.jsonl`, a line for each change, and
`control/`, stories as they were. The stories are third-party texts and no part of the project. A change is found by a
finding of error or warning with one claim in the changed sentence and one in another source; strictly, with the changed
words themselves and a claim in the sentence that they contradict. Findings in the control stories are counted for each
source, true disagreements of the press with them.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

import results

import timeline
from timeline.model.event import Finding, Severity

Place = tuple[str, int, int]


def findings(story: Path) -> list[Finding]:
    """The errors and warnings of one story; it is read alone, without facts."""
    found = timeline.Pipeline().run(story).findings
    return [finding for finding in found if finding.severity.reaches(Severity.WARNING)]


def places(finding: Finding) -> Iterator[Place]:
    """The file, start and end of every claim of a finding."""
    for side in finding.sides:
        for claim in side.claims:
            yield PurePosixPath(claim.source_id).name, claim.value_span.start, claim.value_span.end


def within(place: Place, file: str, extent: Mapping[str, Any]) -> bool:
    """Whether a place shares a code point with an extent of a file."""
    return place[0] == file and place[1] < extent["end"] and place[2] > extent["start"]


def is_found(change: Mapping[str, Any], found: list[Finding], strictly: bool) -> bool:
    """Whether one of the findings is about a change."""
    partner = change["corroborating"]
    for finding in found:
        told = list(places(finding))
        changed = any(within(p, change["file"], change if strictly else change["sentence"]) for p in told)
        if strictly:
            other = any(within(p, partner["file"], partner["sentence"]) for p in told)
        else:
            other = any(p[0] != change["file"] for p in told)
        if changed and other:
            return True
    return False


def measure(folder: Path) -> dict[str, Any]:
    """Recall by kind of change, and findings for each source of the control stories."""
    planted, hits, strict = Counter[str](), Counter[str](), 0
    for line in (folder / "truth.jsonl").read_text("utf-8").splitlines():
        change = json.loads(line)
        found = findings(folder / change["folder"])
        planted[change["kind"]] += 1
        hits[change["kind"]] += is_found(change, found, strictly=False)
        strict += is_found(change, found, strictly=True)
    sources, graves = 0, Counter[Severity]()
    for story in sorted((folder / "control").iterdir()):
        sources += len(list(story.glob("*.txt")))
        graves.update(finding.severity for finding in findings(story))
    return {
        "kinds": {kind: [hits[kind], planted[kind]] for kind in sorted(planted)},
        "planted": planted.total(),
        "recall": round(hits.total() / planted.total(), 3),
        "strict_recall": round(strict / planted.total(), 3),
        "sources": sources,
        "findings_per_source": round(graves.total() / sources, 3),
        "errors_per_source": round(graves[Severity.ERROR] / sources, 3),
    }


def main() -> None:
    """Measure every folder named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--planted", type=Path, action="append", required=True, metavar="DIR", help="folder of stories")
    for folder in parser.parse_args().planted:
        try:
            figures = measure(folder)
        except FileNotFoundError as error:
            sys.exit(f"error: {error}")
        results.record("conflicts", {folder.name: figures})
        rows = [(kind, f"{hit} of {of}") for kind, (hit, of) in figures["kinds"].items()]
        rows += [(key.replace("_", " "), f"{value:g}") for key, value in figures.items() if key != "kinds"]
        print(results.table((folder.name, "found"), rows))


if __name__ == "__main__":
    main()
