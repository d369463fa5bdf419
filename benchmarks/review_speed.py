"""Synthetic findings in; how soon the review paints them, and how soon it answers keys while a check runs.

python benchmarks/review_speed.py [COUNT …]
"""

import asyncio
import gc
import shutil
import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time

from textual.events import Key

from timeline.model.claim import Claim, digest
from timeline.model.event import Event, Finding, Side, Timeline
from timeline.pipeline import Pipeline
from timeline.review.app import ReviewApp
from timeline.review.changes import EMPTY, Piece, changes
from timeline.review.files import Files
from timeline.review.journal import Journal
from timeline.review.keeping import Keeper
from timeline.review.rechecking import Checker, Request, serve
from timeline.review.session import ReviewSession

__all__ = ["serve"]

ROOT = Path(__file__).parent.parent
KEYS = ("j", "j", "pagedown", "k", "end", "home", "n", "tab", "j", "shift+tab", "t", "escape", "z", "u")
VIEWS = ("t", "j", "escape", "s", "j", "escape", "f", "j", "escape")


class Edited:
    """Checks of a synthetic timeline, changed as the file `wish` beside the facts file says: `edited` or `altered`."""

    def __init__(self, request: Request, count: int) -> None:
        base = Pipeline(request.facts).run(list(request.paths))
        self._wish, self._nth = Path(request.facts).with_name("wish"), 0
        self._told, self._first = EMPTY, synthetic(base, count)

    def check(self) -> Iterable[Piece]:
        self._nth += 1
        before, wish = self._told, self._wish.read_text() if self._wish.exists() else ""
        how = {"edited": edited, "altered": altered}.get(wish, lambda timeline, nth: timeline)
        self._told = how(self._first, self._nth)
        return changes(before, self._told)


def checker(request: Request, count: int) -> Checker:
    """A process of its own that checks so."""

    class Synthetic(Checker):
        code = (
            f"import sys; from functools import partial; sys.path.insert(0, {str(ROOT / 'benchmarks')!r});"
            f"import review_speed as r; r.serve(partial(r.Edited, count={count}))"
        )

    return Synthetic(request)


def edited(timeline: Timeline, nth: int) -> Timeline:
    """One source was edited: some of its findings are gone, some say something else, one is new."""
    source = replace(timeline.sources[0], text=timeline.sources[0].text + "\n")
    some = max(1, len(timeline.findings) // 1000)
    changed = [replace(one, message=f"{one.message} ({nth})") for one in timeline.findings[:some]]
    new = replace(timeline.findings[-1], fingerprint=digest(f"new {nth}"))
    findings = (*changed, *timeline.findings[2 * some :], new)
    return replace(timeline, sources=(source, *timeline.sources[1:]), findings=findings)


def altered(timeline: Timeline, nth: int) -> Timeline:
    """Everything changed."""
    return replace(timeline, findings=tuple(replace(one, message=f"{nth} {one.message}") for one in timeline.findings))


def synthetic(base: Timeline, count: int) -> Timeline:
    """A timeline with so many findings, each with claims and an event of its own, ten to a set of sources."""
    patterns = [finding for finding in base.findings if len(finding.sides) > 1]
    texts = [source for source in base.sources if not source.curated]
    sources = [replace(one, id=f"{nth}/{one.id}") for nth in range((count + 9) // 10) for one in texts]

    def its_own(claim: Claim, nth: int) -> Claim:
        return claim if claim.curated else replace(claim, ordinal=nth, source_id=f"{nth // 10}/{claim.source_id}")

    def made(nth: int) -> Finding:
        one = patterns[nth % len(patterns)]
        sides = tuple(
            Side(side.value, tuple(its_own(claim, nth) for claim in side.claims), side.witnesses) for side in one.sides
        )
        key = digest(str(nth))
        return replace(one, fingerprint=key, event_key=key, message=f"{nth}: {one.message}", sides=sides)

    findings = tuple(map(made, range(count)))
    shapes = base.events

    def event_of(nth: int, finding: Finding) -> Event:
        claims = tuple(claim for side in finding.sides for claim in side.claims)
        return replace(shapes[nth % len(shapes)], key=finding.fingerprint, claims=claims)

    curated = [source for source in base.sources if source.curated]
    events = tuple(event_of(nth, finding) for nth, finding in enumerate(findings))
    return Timeline((*curated, *sources), events, findings)


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
    facts = folder / "facts.yaml"
    request = Request((str(folder / "seeds"),), str(facts))
    checks = checker(request, count)
    big = synthetic(Pipeline(facts).run(folder / "seeds"), count)
    session = ReviewSession(Keeper(Files([facts]), Journal(folder / f"{count}.jsonl")), "ana", date(2026, 11, 22))
    gc.collect()
    gc.freeze()
    start = perf_counter()
    session.take(big)
    laid = perf_counter()
    gc.freeze()
    app = Watched(session, checks, request, root=folder)
    async with app.run_test(size=(140, 40)):
        while not app.full:
            await asyncio.sleep(0.001)
        print(f"{count} findings: rows laid in {laid - start:.3f} s, first paint {app.full - laid:.3f} s later")
        await asyncio.sleep(1)
        tell("at rest", [await answered(app, key) for key in KEYS * 3])
        tell("through the views", [await answered(app, key) for key in VIEWS])
        app.desk.check()  # the first answer is whole: it is not measured
        await settled(app)
        for what, wish in (("one source edited", "edited"), ("everything changed", "altered")):
            (folder / "wish").write_text(wish)
            started = perf_counter()
            app.desk.check()
            times: list[tuple[float, float]] = []
            while app.desk.is_busy:
                times += [await answered(app, key) for key in ("j", "k", "n")]
                await asyncio.sleep(0.03)
            took = perf_counter() - started
            tell(f"{what}, taken up after {took:.1f} s", times + [await answered(app, "j") for _ in range(5)])
        app.desk.stop()
        checks.close()


async def settled(app: Watched) -> None:
    """Wait until nothing is written or checked."""
    while app.desk.is_busy:
        await asyncio.sleep(0.05)


def tell(what: str, times: list[tuple[float, float]]) -> None:
    """Print how soon keys were answered, in milliseconds."""
    took, worked = (sorted(round(1000 * one[at]) for one in times) for at in (0, 1))
    print(f"  {what}: {len(times)} keys, median {took[len(took) // 2]} ms, slowest {took[-1]} ms", end="; ")
    print(f"of that the screen's own work {worked[len(worked) // 2]} and {worked[-1]} ms")


async def answered(app: Watched, key: str) -> tuple[float, float]:
    """Seconds from a key to the paint that answers it, and how many of them the screen itself worked: the rest is what
    other processes of the machine took, and waiting for the next frame."""
    start, worked = perf_counter(), thread_time()
    app.post_message(Key(key, key if len(key) == 1 else None))
    while app.painted < start and perf_counter() - start < 10:
        await asyncio.sleep(0.001)
    return perf_counter() - start, thread_time() - worked


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
