"""Behind the screen: decisions go to the facts file, changed files to a new check, and no key waits for either."""

from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Event, Thread
from typing import NamedTuple

from timeline.model.errors import TimelineError
from timeline.review.changes import EMPTY, Piece
from timeline.review.rechecking import Checks, Request
from timeline.review.session import ReviewSession
from timeline.review.watching import Watch

POLL = 1.0
"""Seconds between two looks at whether somebody else changed a file."""


class Pieces(NamedTuple):
    """What a check changed, and the number of the last deed that was in the facts file when it began."""

    pieces: Iterable[Piece]
    checked: int


class Desk:
    """Two threads: one writes decisions and watches the files, one has them checked.

    `root` is the folder that ids of sources count from. `show` is called with what each check changed, `tell` with
    what went wrong, None when nothing is wrong any more; both from a thread of the desk. The next check waits until
    `shown` is called.
    """

    def __init__(
        self,
        session: ReviewSession,
        checks: Checks,
        request: Request,
        root: Path,
        show: Callable[[Pieces], None],
        tell: Callable[[TimelineError | None], None],
    ) -> None:
        """Nothing happens before `start`."""
        self.session, self.checks, self.request = session, checks, request
        self.show, self.tell = show, tell
        self.root = root
        self._known, self._ids, self._watch = EMPTY, set[str](), Watch()
        self._to_write, self._to_check, self._shown, self._ended = Event(), Event(), Event(), False
        self._busy = [False, False]
        self._threads = [Thread(target=one, daemon=True) for one in (self._write, self._check)]

    def start(self, check: bool) -> None:
        """Begin; with a check at once where there is no timeline yet."""
        self._watch.note(self._files)
        if check:
            self._to_check.set()
        else:
            self.session.note_seen()
        self._to_write.set()  # what a crash left unwritten
        for thread in self._threads:
            thread.start()

    def write(self) -> None:
        """There is something to write."""
        self._to_write.set()

    def check(self) -> None:
        """There is something to check."""
        self._to_check.set()

    def shown(self) -> None:
        """What the last check changed is taken up."""
        self._shown.set()

    def stop(self) -> None:
        """Take no more work; what was begun is finished by itself."""
        self._ended = True
        self._shown.set()
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
            self._know_sources()
            if asked:
                self._written()
            elif self._watch.look(self._files):
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
            folders = [file.parent for file in keeper.files.paths()]  # where it was written by way of another file
            self._watch.note([*self._files, *folders])
            self._to_check.set()

    def _check(self) -> None:
        while not self._ended:
            self._to_check.wait()
            self._busy[1] = True
            self._to_check.clear()
            if self.has_ended():
                return
            number = max(self.session.keeper.history.deeds, default=0)
            self._shown.clear()
            try:
                pieces = self.checks.check()
                self.session.curation()  # read here, it is at hand there
                self.show(Pieces(pieces, number))
                del pieces
                self._shown.wait()
                if self.has_ended():
                    return
                self.session.note_seen()
            except TimelineError as error:
                self.tell(error)
            self._busy[1] = False

    @property
    def _files(self) -> list[Path]:
        """What is looked at every time."""
        return [*self.session.keeper.files.watched, *map(Path, self.request.paths)]

    def _know_sources(self) -> None:
        """From now on, the sources that were found are looked at, too."""
        timeline = self.session.timeline
        if self._known is not timeline:
            self._known = timeline
            new = [one.id for one in timeline.sources if not one.curated and one.id not in self._ids]
            self._ids.update(new)
            self._watch.know(self.root / source_id for source_id in new)
