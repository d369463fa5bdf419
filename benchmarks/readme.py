"""Commands run and figures measured in, the generated parts of `README.md` and its picture out.

    python benchmarks/readme.py

A part stands between `<!-- generated:NAME -->` and `<!-- /generated:NAME -->`; everything else is left as it is.
"""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import Any

import picture
import results
import yaml

from timeline.languages import codes, load
from timeline.tagging import tag as tag_text
from timeline.writers import formats as all_formats
from timeline.writers import writer

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
REVIEW = ROOT / "docs" / "review.md"
EXAMPLES = ROOT / "tests" / "examples" / "times"

_PART = re.compile(r"(<!-- generated:([a-z]+) -->\n).*?(<!-- /generated:\2 -->)", re.DOTALL)
_SENTENCE = (
    "Envoys met in Kabul on Monday. They had agreed last month, and again on 3 May 2023; he may return in early 2025."
)


def timeline(*arguments: str, folder: Path = ROOT, given: str = "") -> str:
    """What a command prints; an exit code of 2 ends this program."""
    done = subprocess.run(
        [sys.executable, "-m", "timeline", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        input=given,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode > 1:
        sys.exit(f"timeline {' '.join(arguments)} ended with {done.returncode}:\n{done.stderr}")
    return done.stdout


def demo() -> str:
    """The whole page of the demo."""
    return _console("timeline check seeds/ --facts facts.yaml", timeline("check", "seeds/", "--facts", "facts.yaml"))


def fact() -> str:
    """The finding that appears when one date of the facts is made wrong."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        copytree(ROOT / "seeds", folder / "seeds")
        facts = (ROOT / "facts.yaml").read_text("utf-8").replace("when: 2003-02-14", "when: 2004-02-14")
        (folder / "facts.yaml").write_text(facts, "utf-8")
        printed = timeline("check", "seeds/", "--facts", "facts.yaml", folder=folder)
    found = re.search(r"^error FCT101.*?^  fingerprint \w+\n", printed, re.DOTALL | re.MULTILINE)
    if found is None:
        sys.exit(f"a wrong date of a fact is not found:\n{printed}")
    return f"```text\n{found[0]}```\n"


def tag() -> str:
    """The time expressions of one sentence."""
    printed = timeline("tag", "-", "--published", "2024-11-25", given=_SENTENCE)
    return _console(f'echo "{_SENTENCE}" |\n  timeline tag - --published 2024-11-25', printed)


def compare() -> str:
    """What three reports of one happening tell of it, value by value."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        for source, text in _FERRY.items():
            (folder / source).write_text(text, "utf-8")
        return _console("timeline compare", timeline("compare", folder=folder))


def why() -> str:
    """Why an undated report must have appeared in one week."""
    wish = ("seeds/", "--facts", "facts.yaml", "--why", "Shoigu said")
    return _console('timeline show seeds/ --facts facts.yaml --why "Shoigu said"', timeline("show", *wish))


def rules() -> str:
    """The table of the rules."""
    return timeline("rules", "--format", "markdown")


def formats() -> str:
    """The table of the formats, in the words of the code."""
    names = sorted(all_formats(), key=lambda name: (name != "text", name))
    told = {name: " ".join((type(writer(name)).__doc__ or "").split()) for name in names}
    about = {name: re.sub(r"^The format for |[.](?= |$).*$", "", text) for name, text in told.items()}
    rows = [f"| `{name}` | {about[name]} |\n" for name in names]
    return f"| format | for |\n| --- | --- |\n{''.join(rows)}"


def ci() -> str:
    """What a red check looks like in a narrow log, and the same once a baseline knows it."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        copytree(ROOT / "seeds", folder / "seeds")
        (folder / "facts.yaml").write_text((ROOT / "facts.yaml").read_text("utf-8"), "utf-8")
        (folder / "timeline.toml").write_text(_SETTINGS, "utf-8")
        wishes = ("", " --baseline baseline.json --update-baseline", " --baseline baseline.json")
        commands = [f"timeline check seeds/{wish}" for wish in wishes]
        printed = [f"$ {command}\n{timeline(*command.split()[1:], folder=folder)}" for command in commands]
    return f"```toml\n# timeline.toml\n{_SETTINGS}```\n\n```console\n{''.join(printed)}```\n"


_FERRY = {
    "agency.txt": "Twelve people were killed when a ferry sank near Oakham on Monday.",
    "blog.txt": "A ferry sank near Oakham on Monday, and 14 people were killed.",
    "wire.txt": "The sinking of a ferry near Oakham on Monday killed 12 people on board.",
}

_SETTINGS = 'facts = "facts.yaml"\nformat = "concise"\nignore = ["SRC101"]\n'


def _console(command: str, printed: str) -> str:
    return f"```console\n$ {command}\n{printed}```\n"


def accuracy() -> str:
    """The table of all systems, the best value F1 first; a line that says so where nothing was measured."""
    measured = results.load().get("accuracy", {})
    if "timebank" not in measured:
        return "Not measured yet.\n"
    ours = {"name": "**timeline**", **measured["timebank"]}
    if "aquaint" in measured:
        ours["aquaint_value"] = measured["aquaint"]["value"]
    systems = sorted([ours, *results.load(results.PEERS)["peers"]], key=lambda one: -one["value"])
    head = ("", "strict", "relaxed", "value", "AQUAINT value", "KB/s")
    keys = ("strict", "relaxed", "value", "aquaint_value")
    rows = [(one["name"], *(_percent(one.get(key)) for key in keys), f"{one['kb_per_second']:,}") for one in systems]
    return results.table(head, rows)


def _percent(figure: float | None) -> str:
    return "" if figure is None else f"{figure:.1f}"


def conflicts() -> str:
    """What was found of planted errors, by kind; a line that says so where nothing was measured."""
    measured: dict[str, Any] = results.load().get("conflicts", {})
    if not measured:
        return "Not measured yet.\n"
    names = sorted(measured)
    kinds = sorted({kind for name in names for kind in measured[name]["kinds"]})
    rows = [(kind, *(_found(measured[name]["kinds"].get(kind)) for name in names)) for kind in kinds]
    rows += [(label, *(f"{measured[name][key]:.3f}" for name in names)) for key, label in _CONFLICTS]
    return results.table(("", *(_STORIES.get(name, name) for name in names)), rows)


def _found(hits: list[int] | None) -> str:
    return "" if hits is None else f"{hits[0]} of {hits[1]}"


_STORIES = {"dev": "near in wording", "dev_loose": "told freely"}
_CONFLICTS = (
    ("recall", "**found of all**"),
    ("strict_recall", "found with the very words"),
    ("findings_per_source", "findings for each unchanged source"),
    ("errors_per_source", "of these errors"),
)


def inferred() -> str:
    """How well hidden publication dates were found again; a line that says so where nothing was measured."""
    measured: dict[str, Any] = results.load().get("chronology", {})
    if not measured:
        return "Not measured yet.\n"
    names = sorted(measured)
    rows = [(label, *(_measured(measured[name], key, of) for name in names)) for key, of, label in _INFERRED]
    return results.table(("", *(_STORIES.get(name, name) for name in names)), rows)


def _measured(figures: dict[str, Any], key: str, of: str | None) -> str:
    if of is None:
        return "" if figures[key] is None else f"{figures[key]:g} days"
    return f"{figures[key]} of {figures[of]} ({figures[key] / max(1, figures[of]):.0%})"


_INFERRED = (
    ("windows", "hidden", "**get a window of days**"),
    ("held", "windows", "of these windows hold the true day"),
    ("unread_windows", "unread_hidden", "in the stories that nobody read while it was made: a window"),
    ("unread_held", "unread_windows", "of these windows hold the true day"),
    ("median_width", None, "median width of a window"),
    ("best_days", "windows", "windows with a likeliest day"),
    ("median_error", None, "its median error"),
    ("mean_error", None, "its mean error"),
)


def languages() -> str:
    """What stands in the test corpora of each language, and how many of the negatives are marked all the same."""
    rows = []
    for code in codes():
        files = {file.stem: file for file in sorted(EXAMPLES.glob(f"{code}*.yaml"))}
        read = {name: yaml.load(file.read_text("utf-8"), yaml.BaseLoader) for name, file in files.items()}
        negatives = read.pop(f"{code}_negatives")
        blocks = [block for of_a_file in read.values() for block in of_a_file]
        phrases = sum(len(v) for b in blocks for k in ("finds", "unresolved") for v in b.get(k, {}).values())
        sentences = [sentence for category in negatives.values() for sentence in category]
        marked = sum(bool(tag_text(sentence, "2024-11-25", code)) for sentence in sentences)
        rows.append((load(code).name, str(phrases), f"{len(sentences)} in {len(negatives)} kinds", str(marked)))
    return results.table(("language", "phrases by value", "sentences without a time", "of these marked"), rows)


def speed() -> str:
    """The table of speeds; a line that says so where nothing was measured."""
    measured: dict[str, Any] = results.load().get("speed", {})
    if not measured:
        return "Not measured yet.\n"
    rows = [(label, f"{measured[key]:g} {unit}") for key, label, unit in _SPEEDS]
    return results.table(("", "measured"), rows)


_SPEEDS = (
    ("check_seconds", "`timeline check` on the five articles, from start to exit", "s"),
    ("check_again_seconds", "the same again, nothing changed", "s"),
    ("python_seconds", "a Python that does nothing, from start to exit", "s"),
    ("tag_mb_per_second", "`timeline.tag` on the articles repeated to 2 MB", "MB/s"),
    ("search_dates_mb_per_second", "dateparser's `search_dates` on a slice of the same text", "MB/s"),
    ("tag_over_search_dates", "the ratio of these two", "times"),
)

PARTS: Mapping[str, Callable[[], str]] = {
    "demo": demo,
    "fact": fact,
    "tag": tag,
    "compare": compare,
    "why": why,
    "rules": rules,
    "accuracy": accuracy,
    "languages": languages,
    "conflicts": conflicts,
    "inferred": inferred,
    "speed": speed,
    "ci": ci,
    "formats": formats,
}
"""Name of a generated part -> what makes it."""


def parts(text: str) -> dict[str, str]:
    """The generated parts of a README as they stand."""
    return {name: text[start:end] for name, start, end in _places(text)}


def _places(text: str) -> list[tuple[str, int, int]]:
    return [(match[2], match.end(1), match.start(3)) for match in _PART.finditer(text)]


def fresh(text: str) -> str:
    """The README with every part made anew. KeyError for a part that nobody makes."""
    return _PART.sub(lambda match: f"{match[1]}{PARTS[match[2]]()}{match[3]}", text)


def with_keys(text: str) -> str:
    """The page of the review with the table of its keys made anew."""
    from timeline.review.keys import page

    return _PART.sub(lambda match: f"{match[1]}{page()}{match[3]}", text)


def main() -> None:
    """Write the README, the keys of the review, and the pictures."""
    README.write_text(fresh(README.read_text("utf-8")), "utf-8")
    REVIEW.write_text(with_keys(REVIEW.read_text("utf-8")), "utf-8")
    picture.draw()


if __name__ == "__main__":
    main()
