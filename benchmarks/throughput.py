"""Folders of news in, megabytes a second of the whole pipeline and of `tag` out, beside those of another revision.

    python benchmarks/throughput.py [FOLDER] [--baseline REVISION]

FOLDER holds stories, each a folder of sources; without one the seeds are the only story. Measured are the stories one
by one and all of them as one corpus, each in a process of its own the first time and once it is warm, and `tag` on
texts that it sees for the first time. What counts is the time of the process, so that its neighbours count less; of
several tries the quickest. The baseline is measured in the same run, by turns.

Beside these stand the seconds by the clock that a check of the whole folder takes as a command: with nothing kept, with
nothing changed since, with one source changed, and without a cache.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

import results

ROOT = Path(__file__).parent.parent
TRIES = 3
WARM = 3
"""Times that one process works on the same texts."""
SHORTEST = 200_000
"""Bytes that one measurement reads at least: fewer texts are read again and again."""
WORKS = ("stories, first", "stories, warm", "corpus, first", "corpus, warm", "tag, first")


def measure(work: str, folder: Path) -> float:
    """Megabytes a second of one kind of work, in this process."""
    from timeline import Pipeline, tag

    stories = [path for path in sorted(folder.iterdir()) if path.is_dir()] or [folder]
    texts = [path.read_text("utf-8") for path in sorted(folder.rglob("*.txt"))]
    size = sum(len(text.encode()) for text in texts)
    again = range(max(1, SHORTEST // size))
    kinds: dict[str, Callable[[], object]] = {
        "stories": lambda: [Pipeline().run(story) for _ in again for story in stories],
        "corpus": lambda: [Pipeline().run(folder) for _ in again],
        "tag": lambda: [tag(text, published="2024-11-25") for _ in again for text in texts],
    }
    kind, _, state = work.partition(", ")
    tag("It was on Monday.")  # what is compiled once is measured with the start of the command
    seconds = [_seconds(kinds[kind]) for _ in range(1 if state == "first" else WARM)]
    return size * len(again) / min(seconds) / 1e6


def _seconds(work: Callable[[], object]) -> float:
    started = process_time()
    work()
    return process_time() - started


def measured_in(tree: Path, work: str, folder: Path) -> float:
    """The same in a process that imports the package from `tree`."""
    command = [sys.executable, __file__, str(folder), "--work", work]
    done = subprocess.run(
        command, env={**os.environ, "PYTHONPATH": str(tree)}, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        sys.exit(f"error: {work} in {tree} failed:\n{done.stderr}")
    return float(json.loads(done.stdout))


@contextmanager
def checked_out(revision: str) -> Iterator[Path]:
    """A folder with the package as it was at a revision."""
    with TemporaryDirectory() as name:
        archive = subprocess.run(["git", "archive", revision, "timeline"], cwd=ROOT, capture_output=True, check=True)
        subprocess.run(["tar", "-x", "-C", name], input=archive.stdout, check=True)
        yield Path(name)


def compare(folder: Path, trees: dict[str, Path]) -> dict[str, dict[str, float]]:
    """Work -> name of the tree -> megabytes a second."""
    best: dict[str, dict[str, float]] = {work: {} for work in WORKS}
    for _ in range(TRIES):
        for work in WORKS:
            for name, tree in trees.items():
                best[work][name] = max(best[work].get(name, 0.0), measured_in(tree, work, folder))
    return best


CHECKS = ("nothing kept", "nothing changed", "one source changed", "no cache, one process")


def checks(folder: Path) -> dict[str, float]:
    """State of the cache -> seconds that `timeline check` takes by the clock, of a copy of the folder."""
    seconds = {}
    with TemporaryDirectory() as name:
        copy = Path(name) / "texts"
        shutil.copytree(folder, copy)
        for check in CHECKS:
            if check == "one source changed":
                one = sorted(copy.rglob("*.txt"))[0]
                one.write_text(one.read_text("utf-8") + "\nThe office closed on Monday.\n", "utf-8")
            command = [sys.executable, "-m", "timeline", "check", str(copy), "--fail-on", "never"]
            command += ["--no-cache", "--jobs", "1"] if check.startswith("no cache") else []
            started = perf_counter()
            around = {**os.environ, "TIMELINE_CACHE_DIR": str(Path(name) / "cache"), "PYTHONPATH": str(ROOT)}
            done = subprocess.run(command, env=around, stdout=subprocess.DEVNULL, check=False)
            seconds[check] = perf_counter() - started
            if done.returncode:
                sys.exit(f"error: a check of {folder} ended with {done.returncode}")
    return seconds


def show(figures: dict[str, dict[str, float]], revision: str | None) -> None:
    """Print a table, with the ratio to the baseline where there is one."""
    rows = []
    for work, speeds in figures.items():
        row = [work, *(f"{speed:.2f}" for speed in speeds.values())]
        rows.append((*row, f"{speeds['here'] / speeds[revision]:.2f}") if revision else tuple(row))
    head = ("MB/s", "here", *((revision, "ratio") if revision else ()))
    print(results.table(head, rows), end="")


def main() -> None:
    """Measure and print; with --work only print one figure, as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "seeds")
    parser.add_argument("--baseline", metavar="REVISION", help="a revision to measure beside the tree as it is")
    parser.add_argument("--work", choices=WORKS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    folder = given.folder.resolve()
    if given.work:
        print(json.dumps(measure(given.work, folder)))
    elif given.baseline:
        with checked_out(given.baseline) as tree:
            show(compare(folder, {"here": ROOT, given.baseline: tree}), given.baseline)
    else:
        show(compare(folder, {"here": ROOT}), None)
    if not given.work:
        print()
        print(results.table(("check", "s"), [(name, f"{s:.2f}") for name, s in checks(folder).items()]), end="")


if __name__ == "__main__":
    main()
