"""Behind the screen: decisions go to the facts file, changed files to a new check, and no key waits for either."""

import gc
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread
from typing import Protocol

from timeline.model.errors import TimelineError
from timeline.model.event import Timeline
from timeline.review.rechecking import Request, stamps
from timeline.review.session import ReviewSession
from timeline.review.world import World

POLL = 1.0
"""Seconds between two looks at whether somebody else changed a file."""


class Checks(Protocol):
    """What makes a timeline of a request: a process of its own, or this one."""

    def check(self, request: Request) -> Timeline:
        """The timeline. TimelineError for a facts file that is wrong."""


class Desk:
    """Two threads: one writes decisions and watches the files, one has them checked.

    `show` is called with the world of each check, `tell` with what went wrong, None when nothing is wrong any more;
    both from a thread of the desk.
    """

    def __init__(
        self,
        session: ReviewSession,
        checks: Checks,
        request: Request,
        show: Callable[[World], None],
        tell: Callable[[TimelineError | None], None],
    ) -> None:
        """Nothing happens before `start`."""
        self.session, self.checks, self.request = session, checks, request
        self.show, self.tell = show, tell
        self.files: list[Path] = []
        self._to_write, self._to_check, self._ended = Event(), Event(), False
        self._stamps: dict[str, tuple[int, int]] = {}
        self._busy = [False, False]
        self._threads = [Thread(target=one, daemon=True) for one in (self._write, self._check)]

    def start(self, check: bool) -> None:
        """Begin; with a check at once where there is no timeline yet."""
        self._watch()
        if check:
            self._to_check.set()
        else:
            self.session.note_seen(self.session.timeline)
        self._to_write.set()  # what a crash left unwritten
        for thread in self._threads:
            thread.start()

    def write(self) -> None:
        """There is something to write."""
        self._to_write.set()

    def check(self) -> None:
        """There is something to check."""
        self._to_check.set()

    def stop(self) -> None:
        """Take no more work; what was begun is finished by itself."""
        self._ended = True
        self._to_write.set()
        self._to_check.set()

    def has_ended(self) -> bool:
        """Whether no more work is taken."""
        return self._ended

    @property
    def is_busy(self) -> bool:
        """Whether something is being written or checked, or about to be."""
        return any(self._busy) or self._to_write.is_set() or self._to_check.is_set()

    def _write(self) -> None:
        while not self._ended:
            asked = self._to_write.wait(POLL)
            self._busy[0] = True
            self._to_write.clear()
            if self.has_ended():
                return
            if asked:
                self._written()
            elif self._stamps != self._stamps_now():
                self._watch()
                self._to_check.set()
                self._to_write.set()  # what could not be written may be possible now
            self._busy[0] = False

    def _written(self) -> None:
        keeper = self.session.keeper
        if not self.session.timeline.sources and not self.session.items:
            return  # nothing is checked yet: what is pending waits for the findings
        try:
            changed = keeper.write(self.session.timeline)
        except TimelineError as error:  # the journal cannot be written
            self.tell(error)
            return
        self.tell(keeper.problem)
        if changed:
            self._watch()
            self._to_check.set()

    def _check(self) -> None:
        while not self._ended:
            self._to_check.wait()
            self._busy[1] = True
            self._to_check.clear()
            if self.has_ended():
                return
            deeds = self.session.keeper.history.deeds
            number = max(deeds, default=0)
            gc.disable()
            try:
                timeline = self.checks.check(self.request)
                self.session.curation()
                self.show(self.session.prepared(timeline, number))
                gc.freeze()  # it stays: a search for cycles through all of it would hold up the keys
                self.session.note_seen(timeline)
                del timeline  # only the session holds it: an old one is freed bit by bit
            except TimelineError as error:
                self.tell(error)
            finally:
                gc.enable()
            self._busy[1] = False

    def _watch(self) -> None:
        """From now on, what is there counts as known."""
        self._stamps = self._stamps_now()

    def _stamps_now(self) -> dict[str, tuple[int, int]]:
        return stamps([self.session.keeper.facts, *map(Path, self.request.paths), *self.files])


class Here:
    """Checks in this process: for tests, and where a second process would be too much."""

    def check(self, request: Request) -> Timeline:
        """The timeline. TimelineError for a facts file that is wrong."""
        return request.checked()

    def close(self) -> None:
        """Nothing to end."""
