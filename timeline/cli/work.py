"""The wishes of a command go in; a pipeline that works on all cores and knows what was found before comes out."""

import sys
from collections.abc import Callable, Sequence
from time import monotonic
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from timeline.cli.console import FORGET, facts_here
from timeline.model.errors import TimelineError

if TYPE_CHECKING:
    from datetime import date

    from timeline.pipeline import Pipeline
    from timeline.runners import Runner
    from timeline.settings import Settings

UNKEPT = "timeline.unkept"
"""The audit event (PEP 578) of a run of which nothing is to be kept."""

Jobs = Annotated[int | None, typer.Option(help="Processes to work in.", metavar="N", show_default="one for each core")]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Neither use nor keep what was found in earlier runs.")]


def pipeline_for(
    settings: "Settings",
    facts: Sequence[str] | None,
    exclude: Sequence[str] | None,
    jobs: int | None,
    no_cache: bool,
    day: "date | None" = None,
    no_facts: bool = False,
    paths: Sequence[str] | None = None,
) -> "Pipeline":
    """The pipeline of a command: what the command line says takes the place of what the settings say.

    Where neither names facts, those are used that lie in the working folder, for `paths` that lie there too, and
    `say_facts` tells it at the end; `no_facts` uses none.
    TimelineError for a number of jobs that is none and for a facts file that is wrong.
    """
    from timeline.pipeline import Pipeline

    if no_facts and facts:
        raise TimelineError("--no-facts and --facts exclude each other", mend="give one of them")
    runner = _runner(jobs or settings.jobs, no_cache or not settings.cache)
    named = None if no_facts else facts or settings.facts
    here = None if named is not None or no_facts else facts_here(paths or ())
    pipeline = Pipeline(named if here is None else here, exclude or settings.exclude, runner, day)
    pipeline.found_here = here
    return pipeline


def say_facts(pipeline: "Pipeline") -> None:
    """Say on standard error which facts were used that nobody named."""
    if pipeline.found_here is not None:
        print(f"note: held against {pipeline.found_here}, which lies here; --no-facts leaves it out", file=sys.stderr)


def _runner(jobs: int | None, no_cache: bool) -> "Runner":
    """The runner of a command's pipeline. TimelineError for a number of jobs that is none.

    Where nothing is to be kept, whoever listens is told so: the report is not kept either.
    """
    from timeline.recall import runner
    from timeline.store import Store

    if jobs is not None and jobs < 1:
        raise TimelineError(f"{jobs} processes cannot work", "--jobs", "give 1 or more")
    if no_cache:
        sys.audit(UNKEPT)
    progress = Progress(sys.stderr) if sys.stderr.isatty() else None
    return runner(jobs, None if no_cache else Store(), progress)


_PATIENCE = 1.0
"""Seconds that nobody needs to be told about."""
_EVERY = 0.1
"""Seconds from one drawing to the next."""
_BAR = 30
_MANY = 500
"""Sources from which on it takes its time to compare them."""


class Progress:
    """A line on a terminal, for work that takes longer than a second; it is gone before anything else is printed."""

    def __init__(self, stream: TextIO, clock: Callable[[], float] = monotonic) -> None:
        """`stream` is a terminal, `clock` tells seconds."""
        self._stream, self._clock = stream, clock
        self._next = clock() + _PATIENCE

    def __call__(self, done: int, total: int) -> None:
        """`done` of `total` sources are read; when all are, they are compared."""
        now = self._clock()
        if now < self._next and not (done == total and total >= _MANY):
            return
        self._next = now + _EVERY
        filled = _BAR * done // total
        bar = f"{'█' * filled}{'░' * (_BAR - filled)} {done:,} of {total:,} sources"
        self._stream.write(f"{FORGET}{f'comparing {total:,} sources …' if done == total else bar}")
        self._stream.flush()
