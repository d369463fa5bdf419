"""Synthetic findings in; how soon the review paints them, and how soon it answers keys while a check runs.

python benchmarks/review_speed.py [COUNT …]
"""

import asyncio
import gc
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from textual.events import Key

from timeline.model.claim import digest
from timeline.model.event import Finding, Side, Timeline
from timeline.pipeline import Pipeline
from timeline.review.app import ReviewApp
from timeline.review.journal import Journal
from timeline.review.keeping import Keeper
from timeline.review.rechecking import Request, received, send
from timeline.review.session import ReviewSession

ROOT = Path(__file__).parent.parent
KEYS = ("j", "j", "pagedown", "k", "end", "home", "n", "tab", "j", "shift+tab", "t", "escape", "z", "u")


class Replayed:
    """A process that sends a timeline as the one that checks does, without the checking."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def check(self, request: Request) -> Timeline:
        copy = "import shutil, sys; shutil.copyfileobj(open(sys.argv[1], 'rb'), sys.stdout.buffer)"
        with subprocess.Popen([sys.executable, "-c", copy, str(self.file)], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            return received(process.stdout)


def synthetic(base: Timeline, count: int) -> Timeline:
    """A timeline with so many findings, each with claims of its own."""
    patterns = [finding for finding in base.findings if len(finding.sides) > 1]

    def made(nth: int) -> Finding:
        one = patterns[nth % len(patterns)]
        sides = tuple(
            Side(side.value, tuple(replace(claim, ordinal=nth) for claim in side.claims), side.witnesses)
            for side in one.sides
        )
        return replace(one, fingerprint=digest(str(nth)), message=f"{nth}: {one.message}", sides=sides)

    return Timeline(base.sources, base.events, tuple(map(made, range(count))))


class Watched(ReviewApp):
    """The screen, which notes when it painted."""

    painted = 0.0
    full = 0.0

    def _display(self, screen: object, renderable: object) -> None:
        super()._display(screen, renderable)  # type: ignore[arg-type]
        self.painted = perf_counter()
        if not self.full and self.session.items and self.query("#queue") and self.query_one("#queue").size.height:
            self.full = self.painted


async def measured(folder: Path, count: int) -> None:
    """Print the figures for so many findings."""
    base = Pipeline(folder / "facts.yaml").run(folder / "seeds")
    big = synthetic(base, count)
    with (folder / "big.pickle").open("wb") as stream:
        send(stream, lambda: big)
    facts = folder / "facts.yaml"
    session = ReviewSession(Keeper(facts, Journal(folder / f"{count}.jsonl")), "ana", date(2026, 11, 22))
    gc.collect()
    gc.freeze()
    start = perf_counter()
    world = session.prepared(big)
    session.adopt(world)
    laid = perf_counter()
    gc.freeze()
    request = Request((str(folder / "seeds"),), str(facts))
    app = Watched(session, Replayed(folder / "big.pickle"), request, root=folder)
    async with app.run_test(size=(140, 40)):
        while not app.full:
            await asyncio.sleep(0.001)
        print(f"{count} findings: rows laid in {laid - start:.3f} s, first paint {app.full - laid:.3f} s later")
        await asyncio.sleep(1)
        print(f"  a key at rest is answered within {1000 * max([await answered(app, key) for key in KEYS]):.0f} ms")
        while app.desk.is_busy:
            await asyncio.sleep(0.05)
        started = perf_counter()
        app.desk.check()
        times = []
        while app.desk.is_busy:
            times += [await answered(app, key) for key in ("j", "k", "n")]
            await asyncio.sleep(0.01)
        times += [await answered(app, "j") for _ in range(5)]
        times.sort()
        print(f"  a check came back in {perf_counter() - started:.1f} s; meanwhile {len(times)} keys were answered,")
        print(f"  half of them within {1000 * times[len(times) // 2]:.0f} ms, the slowest in {1000 * times[-1]:.0f} ms")
        app.desk.stop()


async def answered(app: Watched, key: str) -> float:
    """Seconds from a key to the paint that answers it."""
    start = perf_counter()
    app.post_message(Key(key, key if len(key) == 1 else None))
    while app.painted < start and perf_counter() - start < 10:
        await asyncio.sleep(0.001)
    return perf_counter() - start


def main() -> None:
    """Measure for each count named, 100 and 100,000 where none is."""
    for count in [int(word) for word in sys.argv[1:]] or [100, 100_000]:
        with TemporaryDirectory() as name:
            folder = Path(name)
            shutil.copytree(ROOT / "seeds", folder / "seeds")
            shutil.copy(ROOT / "facts.yaml", folder)
            asyncio.run(measured(folder, count))


if __name__ == "__main__":
    main()
