"""Folders of TimeML gold in, the accuracy and speed of `timeline.tag` on them out, printed and kept in `results.json`.

    python benchmarks/timex_accuracy.py --gold path/to/timebank --gold path/to/aquaint

The corpora are third-party texts and are not part of the project. Each is recorded under its folder's name.
"""

import argparse
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter

import results
from scoring import MEASURES, Document, Expression, f1, read_gold, score

import timeline

TRIES = 3
"""Runs of which the quickest gives the speed: each in a process of its own, so that no words are known from before."""


class Tagger:
    """`timeline.tag`, with the time it took: `seconds` so far, for `size` bytes."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.size = 0
        timeline.tag("Compile the patterns on Monday, 25 November 2024.", published="2024-11-25")

    def __call__(self, document: Document) -> Iterator[Expression]:
        """What it finds in a document, given the day on which it was written."""
        started = perf_counter()
        found = timeline.tag(document.text, published=document.created or None)
        self.seconds += perf_counter() - started
        self.size += len(document.text.encode("utf-8"))
        return (Expression(e.start, e.end, e.type, e.timex) for e in found)


def measure(folder: Path) -> dict[str, float]:
    """The figures for one corpus: F1 in percent, and kilobytes a second of `tag` alone."""
    documents, tagger = read_gold(folder), Tagger()
    counts = score(documents, tagger)
    return {
        "documents": len(documents),
        "expressions": counts["gold"],
        **{name: round(f1(counts, name), 1) for name in MEASURES},
        "kb_per_second": round(tagger.size / 1000 / tagger.seconds),
    }


def quickest(folder: Path) -> dict[str, float]:
    """The figures of the quickest run."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as fresh:
        return max(fresh.map(measure, [folder] * TRIES), key=lambda figures: figures["kb_per_second"])


def main() -> None:
    """Measure every folder named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, action="append", required=True, metavar="DIR", help="folder of *.tml")
    rows = []
    for folder in parser.parse_args().gold:
        try:
            figures = quickest(folder)
        except FileNotFoundError as error:
            sys.exit(f"error: {error}")
        results.record("accuracy", {folder.name: figures})
        rows.append((folder.name, *(f"{figure:g}" for figure in figures.values())))
    print(results.table(("gold", *figures), rows), end="")


if __name__ == "__main__":
    main()
