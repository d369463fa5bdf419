"""The seed articles in, three speeds out, printed and kept in `results.json`.

`tag` alone on the seeds repeated to two megabytes; `search_dates` of dateparser on a slice of the same text, in the
same run; and the whole command `timeline check` on the seeds from start to exit, beside a Python that does nothing. Of
several tries the quickest counts: what disturbs a machine only ever makes it slower.
"""

import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from time import perf_counter

import results

import timeline

ROOT = Path(__file__).parent.parent
SIZE = 2_000_000
"""Bytes that `tag` reads."""
SLICE = 20_000
"""Bytes that dateparser reads: it would need a minute for the whole."""
TRIES = 3
STARTS = 10
CHECK = ("-m", "timeline", "check", "seeds/", "--facts", "facts.yaml")


def quickest(work: Callable[[], object], tries: int) -> float:
    """Seconds of the quickest of several tries."""
    return min(_seconds(work) for _ in range(tries))


def _seconds(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return perf_counter() - started


def tagging() -> dict[str, float]:
    """`tag` and `search_dates` on one text: megabytes a second of each, and how many times as fast `tag` is."""
    from dateparser.search import search_dates

    seeds = "\n\n".join(file.read_text("utf-8") for file in sorted((ROOT / "seeds").glob("*.txt")))
    text = seeds * (SIZE // len(seeds.encode()) + 1)
    part = text[:SLICE]
    settings = {"RELATIVE_BASE": datetime(2024, 11, 25)}  # noqa: DTZ001 (dateparser wants a naive one)
    ours = quickest(lambda: timeline.tag(text, published="2024-11-25"), TRIES)
    theirs = quickest(lambda: search_dates(part, languages=["en"], settings=settings), TRIES)
    tag, search = len(text.encode()) / ours / 1e6, len(part.encode()) / theirs / 1e6
    return {
        "tag_mb_per_second": round(tag, 1),
        "search_dates_mb_per_second": round(search, 3),
        "tag_over_search_dates": round(tag / search),
    }


def starting() -> dict[str, float]:
    """Seconds from start to exit of the command on the seeds, first and again, and of a Python that does nothing."""
    return {
        "check_seconds": round(quickest(lambda: _run(*CHECK, "--no-cache"), STARTS), 2),
        "check_again_seconds": round(quickest(lambda: _run(*CHECK), STARTS), 2),
        "python_seconds": round(quickest(lambda: _run("-c", ""), STARTS), 2),
    }


def _run(*arguments: str) -> None:
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
    if done.returncode > 1:  # 1 says that the check found something: that is what the seeds are for
        sys.exit(f"error: {' '.join(arguments)} ended with {done.returncode}")


def main() -> None:
    """Measure and keep the figures."""
    figures = {**tagging(), **starting()}
    results.record("speed", figures)
    rows = [(name.replace("_", " "), f"{figure:g}") for name, figure in figures.items()]
    print(results.table(("speed", "figure"), rows), end="")


if __name__ == "__main__":
    main()
