"""Paths and a facts file go to a process of its own; what each check changed comes back piece by piece.

The process remembers what it told before. Its answer is read as bytes, which holds nobody up; the values are made of
them one piece at a time, between two keys.
"""

import pickle
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from itertools import chain
from struct import Struct
from typing import IO, TYPE_CHECKING, Any, Protocol

from timeline.model.errors import TimelineError
from timeline.model.event import Timeline
from timeline.review.changes import EMPTY, Piece, changes

if TYPE_CHECKING:
    from timeline.settings import Settings

AGAIN = "again"
"""The wish for one more check."""
_LENGTH = Struct(">Q")


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be checked. `facts` is a facts file or a folder of them, `more` are others."""

    paths: tuple[str, ...]
    facts: str
    exclude: tuple[str, ...] = ()
    today: date | None = None
    settings: "Settings | None" = None
    more: tuple[str, ...] = ()

    def checked(self) -> Timeline:
        """The timeline, with the rules that the settings choose. TimelineError for a facts file that is wrong."""
        from timeline.filters import with_findings
        from timeline.filters.selection import selection
        from timeline.pipeline import Pipeline
        from timeline.recall import runner
        from timeline.store import Store

        if self.settings is None:
            return Pipeline([self.facts, *self.more], self.exclude, today=self.today).run(list(self.paths))
        made = runner(self.settings.jobs, Store() if self.settings.cache else None)
        pipeline = Pipeline([self.facts, *self.more], self.exclude, made, self.today)
        timeline = pipeline.run(list(self.paths))
        wishes = selection(self.settings, pipeline.root(list(self.paths)), None, None)
        return with_findings(timeline, wishes.apply(timeline.findings))


class Checks(Protocol):
    """What checks again and again: a process of its own, or this one."""

    def check(self) -> Iterable[Piece]:
        """What changed since the last time; all of it must be taken up before the next. TimelineError for a facts file
        that is wrong: then nothing changed."""


class Here:
    """Checks in this process."""

    def __init__(self, request: Request) -> None:
        """Nothing is checked yet."""
        self.request, self._told = request, EMPTY

    def check(self) -> Iterable[Piece]:
        """What changed since the last time. TimelineError for a facts file that is wrong."""
        before, self._told = self._told, self.request.checked()
        return changes(before, self._told)


class Checker:
    """A process that checks when it is asked; it begins at once, while this one loads the screen, and ends with it."""

    code = "from timeline.review.rechecking import serve; serve()"
    """What the process does."""

    def __init__(self, request: Request) -> None:
        """Start it. TimelineError when it ends at once."""
        command = [sys.executable, "-c", self.code]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._put(request)
        self._is_asked = True

    def check(self) -> Iterable[Piece]:
        """What changed since the last time, read from its pickles piece by piece. TimelineError for a facts file that
        is wrong, or when the process has ended."""
        if not self._is_asked:
            self._put(AGAIN)
        self._is_asked = False
        assert self._process.stdout is not None
        try:
            return received(self._process.stdout)
        except (EOFError, OSError, pickle.UnpicklingError):
            raise _ended() from None

    def _put(self, wish: object) -> None:
        assert self._process.stdin is not None
        try:
            pickle.dump(wish, self._process.stdin)
            self._process.stdin.flush()
        except OSError:
            raise _ended() from None

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with suppress(OSError):  # what it could not be told any more
                    stream.close()


def _ended() -> TimelineError:
    return TimelineError("the process that checks has ended", mend="end the review and begin again: nothing is lost")


def serve(checks: Callable[[Request], Checks] = Here) -> None:
    """Answer wishes on standard input until it ends: what the process does."""
    incoming, outgoing = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # nothing that is printed may get between the pickles
    try:
        made = checks(pickle.load(incoming))
        while True:
            send(outgoing, made.check)
            pickle.load(incoming)
    except (EOFError, KeyboardInterrupt, BrokenPipeError):
        return


def send(stream: IO[bytes], check: Callable[[], Iterable[Piece]]) -> None:
    """Write the pieces that `check` gives, or the error that it raises: the length of it all, then for each piece the
    length of its pickle, and that."""
    try:
        pieces: Iterable[Piece | TimelineError] = check()
    except TimelineError as error:
        pieces = (error,)
    except Exception as error:
        pieces = (TimelineError(f"{type(error).__name__}: {error}", mend="please report it"),)
    answer = BytesIO()
    for piece in pieces:
        pickled = pickle.dumps(piece, pickle.HIGHEST_PROTOCOL)
        answer.write(_LENGTH.pack(len(pickled)))
        answer.write(pickled)
    stream.write(_LENGTH.pack(answer.tell()))
    stream.write(answer.getbuffer())
    stream.flush()


def received(stream: IO[bytes]) -> Iterable[Piece]:
    """Read what `send` wrote; its pieces are made while one goes through them. TimelineError where it wrote one."""
    answer = _read(stream, _LENGTH.unpack(_read(stream, _LENGTH.size))[0])
    pieces = _pieces(answer)
    if isinstance(first := next(pieces), TimelineError):
        raise first
    return chain((first,), pieces)


def _pieces(answer: bytes) -> Iterator[Any]:
    at = 0
    while at < len(answer):
        start = at + _LENGTH.size
        at = start + _LENGTH.unpack_from(answer, at)[0]
        yield pickle.loads(answer[start:at])


def _read(stream: IO[bytes], count: int) -> bytes:
    found = stream.read(count)
    if len(found) < count:
        raise EOFError
    return found
