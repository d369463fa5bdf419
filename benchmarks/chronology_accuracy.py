"""Folders of news with known publication dates in, how well a hidden date is found again out.

    python benchmarks/chronology_accuracy.py FOLDER … [--all] [--list]

`FOLDER` holds one folder per story, with texts and a `sources.yaml` that gives each its `published` day; or it is one
of planted errors whose folder `control` is such a folder. The day of one source of each story is hidden, the first by
the digest of its id, and the figures are recorded; with `--all` that of each source in turn, and nothing is recorded.

The stories whose names have an odd digest were never read while the chronology was made: they are told apart, too.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import md5, sha256
from pathlib import Path
from statistics import median
from typing import Any

import results

from timeline.model.text import Source
from timeline.model.time import iso_day
from timeline.pipeline import Pipeline


@dataclass(frozen=True)
class Trial:
    """One hidden date: the true day number, and what was inferred, None for what was not."""

    source: str
    true: int
    first: int | None
    last: int | None
    best: int | None
    reasons: tuple[str, ...] = ()


def hidden(sources: list[Source], every: bool) -> list[Source]:
    """The sources whose date is hidden, one at a time: those whose own text does not give it again."""
    known = [s for s in sources if s.published is not None and s.published.earliest == s.published.latest]
    known.sort(key=lambda s: sha256(s.id.encode()).digest())
    return known if every else known[:1]


def trials(folder: Path, every: bool) -> Iterator[Trial]:
    pipeline = Pipeline()
    for story in sorted(path for path in folder.iterdir() if path.is_dir()):
        sources = pipeline.read(story).sources
        for source in hidden(list(sources), every):
            others = [replace(s, published=None, published_because=None) if s is source else s for s in sources]
            (found,) = (s for s in pipeline.check(others).sources if s.id == source.id)
            if found.published is not None or source.published is None or source.published.earliest is None:
                continue
            true, guess = source.published.earliest, found.inferred
            if guess is None:
                yield Trial(f"{story.name}/{source.id}", true, None, None, None)
                continue
            reasons = tuple(step.because.code for step in guess.steps)
            when = guess.when
            yield Trial(f"{story.name}/{source.id}", true, when.earliest, when.latest, guess.best, reasons)


def measure(tried: list[Trial]) -> dict[str, Any]:
    """How many hidden dates get a window, how many hold them, and in days their width and the error of the best."""
    windows = [t for t in tried if t.first is not None and t.last is not None]
    halves = [t for t in tried if (t.first is None) != (t.last is None)]
    errors = [abs(t.best - t.true) for t in windows if t.best is not None]
    return {
        "hidden": len(tried),
        "windows": len(windows),
        "held": sum(map(holds, windows)),
        "unread_hidden": sum(map(was_unread, tried)),
        "unread_windows": sum(map(was_unread, windows)),
        "unread_held": sum(was_unread(t) and holds(t) for t in windows),
        "bounds": len(halves),
        "bounds_held": sum(map(holds, halves)),
        "median_width": median((t.last or 0) - (t.first or 0) + 1 for t in windows) if windows else None,
        "best_days": len(errors),
        "median_error": median(errors) if errors else None,
        "mean_error": round(sum(errors) / len(errors), 2) if errors else None,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--all", action="store_true", help="hide the date of each source in turn")
    parser.add_argument("--list", action="store_true", help="print the windows that miss the true day")
    options = parser.parse_args()
    for folder in options.folders:
        control = folder / "control"
        tried = list(trials(control if control.is_dir() else folder, options.all))
        figures = measure(tried)
        if not options.all:
            results.record("chronology", {folder.resolve().name: figures})
        print(results.table((folder.name, "measured"), [(k.replace("_", " "), str(v)) for k, v in figures.items()]))
        for trial in tried:
            if options.list and (trial.first is not None or trial.last is not None) and not holds(trial):
                print(trial.source, "true", iso_day(trial.true), "not", *shown(trial), *trial.reasons)


def was_unread(trial: Trial) -> bool:
    return int(md5(trial.source.partition("/")[0].encode(), usedforsecurity=False).hexdigest(), 16) % 2 == 1


def holds(trial: Trial) -> bool:
    after = trial.first is None or trial.first <= trial.true
    return after and (trial.last is None or trial.true <= trial.last)


def shown(trial: Trial) -> tuple[str, ...]:
    return tuple("…" if day is None else iso_day(day) for day in (trial.first, trial.last))


if __name__ == "__main__":
    main()
