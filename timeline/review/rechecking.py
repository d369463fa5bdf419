"""Paths and a facts file go to a process of its own; their timelines come back piece by piece, so that no key waits.

The answer is a stream of small pickles that share one memory of what was sent: many short steps for the reader instead
of one long one, between which the screen draws.
"""

import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Lock
from typing import IO, TYPE_CHECKING, Any

from timeline.model.errors import TimelineError
from timeline.model.event import Timeline

if TYPE_CHECKING:
    from timeline.settings import Settings

STEP = 100
"""Findings, events or sources in one piece."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be checked."""

    paths: tuple[str, ...]
    facts: str
    exclude: tuple[str, ...] = ()
    today: date | None = None
    settings: "Settings | None" = None

    def checked(self) -> Timeline:
        """The timeline, with the rules that the settings choose. TimelineError for a facts file that is wrong."""
        from timeline.filters import with_findings
        from timeline.filters.selection import selection
        from timeline.pipeline import Pipeline
        from timeline.recall import runner
        from timeline.store import Store

        if self.settings is None:
            return Pipeline(self.facts, self.exclude, today=self.today).run(list(self.paths))
        made = runner(self.settings.jobs, Store() if self.settings.cache else None)
        pipeline = Pipeline(self.facts, self.exclude, made, self.today)
        timeline = pipeline.run(list(self.paths))
        wishes = selection(self.settings, pipeline.root(list(self.paths)), None, None)
        return with_findings(timeline, wishes.apply(timeline.findings))


Check = Callable[[Request], Timeline]


class Checker:
    """A process that checks when it is asked; it is started at once and ends with this one."""

    def __init__(self, first: Request | None = None) -> None:
        """Start it. `first` is begun at once: it is checked while this process loads the screen."""
        code = "from timeline.review.rechecking import serve; serve()"
        command = [sys.executable, "-c", code]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._asking = Lock()
        self._begun = first
        if first is not None:
            self.ask(first)

    def ask(self, request: Request) -> None:
        """Begin a check; `checked` is then called for its result."""
        assert self._process.stdin is not None
        try:
            pickle.dump(request, self._process.stdin)
            self._process.stdin.flush()
        except OSError:
            raise _ended() from None

    def checked(self) -> Timeline:
        """The result of what was asked. TimelineError for a facts file that is wrong, or when the process has ended."""
        assert self._process.stdout is not None
        try:
            return received(self._process.stdout)
        except (EOFError, OSError, pickle.UnpicklingError):
            raise _ended() from None

    def check(self, request: Request) -> Timeline:
        """Ask and wait, one caller after the other."""
        with self._asking:
            begun, self._begun = self._begun, None
            if begun is not None and begun != request:
                self.checked()
            if begun is None or begun != request:
                self.ask(request)
            return self.checked()

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()


def _ended() -> TimelineError:
    return TimelineError("the process that checks has ended", mend="end the review and begin again: nothing is lost")


def serve() -> None:
    """Answer requests on standard input until it ends: what the process does."""
    incoming, outgoing = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # nothing that is printed may get between the pickles
    while True:
        try:
            request = pickle.load(incoming)
            send(outgoing, request.checked)
        except (EOFError, KeyboardInterrupt, BrokenPipeError):
            return


def send(stream: IO[bytes], check: Callable[[], Timeline]) -> None:
    """Write the timeline that `check` makes, or the error that it raises, in small pieces."""
    pickler = pickle.Pickler(stream, protocol=pickle.HIGHEST_PROTOCOL)
    try:
        pieces: Iterator[Any] = _pieces(check())
    except TimelineError as error:
        pieces = iter((error,))
    except Exception as error:
        pieces = iter((TimelineError(f"{type(error).__name__}: {error}", mend="please report it"),))
    for piece in pieces:
        pickler.dump(piece)
    pickler.dump(None)
    stream.flush()


def _pieces(timeline: Timeline) -> Iterator[Any]:
    for name in ("sources", "events", "findings"):
        values = getattr(timeline, name)
        for at in range(0, len(values), STEP):
            yield name, values[at : at + STEP]
    yield "errors", timeline.errors
    yield "skipped", timeline.skipped


def received(stream: IO[bytes]) -> Timeline:
    """Read what `send` wrote. TimelineError where it wrote one."""
    unpickler = pickle.Unpickler(stream)
    parts: dict[str, Any] = {"sources": [], "events": [], "findings": []}
    while (piece := unpickler.load()) is not None:
        if isinstance(piece, TimelineError):
            unpickler.load()
            raise piece
        name, values = piece
        if name in ("errors", "skipped"):
            parts[name] = values
        else:
            parts[name].extend(values)
    sources, events, findings = (tuple(parts[name]) for name in ("sources", "events", "findings"))
    return Timeline(sources, events, findings, parts["errors"], parts["skipped"])


def stamps(paths: Sequence[Path]) -> dict[str, tuple[int, int]]:
    """Path -> time of the last change in nanoseconds and size: what tells that a file was changed by others."""
    found = {}
    for path in paths:
        try:
            told = path.stat()
        except OSError:
            continue
        found[str(path)] = (told.st_mtime_ns, told.st_size)
    return found
