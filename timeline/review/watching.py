"""Paths go in; whether somebody changed one of them since the last look comes out."""

from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from time import sleep

AT_ONCE = 1000
"""Files among many that are looked at in one look: so many system calls in a row would hold up the keys."""

Stamp = tuple[int, int] | None
"""Time of the last change in nanoseconds and size, None for a file that is not there."""


class Watch:
    """What files were like when they were last looked at. For one thread."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._known: dict[Path, Stamp] = {}
        self._many: Sequence[Path] = ()
        self._at = 0

    def know(self, paths: Sequence[Path]) -> None:
        """Take these as they are now; those that were known and are no more among them are forgotten."""
        folders = dict.fromkeys(path.parent for path in paths)
        self._many = [*folders, *paths]
        known = {}
        for nth, path in enumerate(self._many):
            known[path] = self._known[path] if path in self._known else _stamp(path)
            if nth % AT_ONCE == AT_ONCE - 1:
                sleep(0.01)
        self._known = known

    def note(self, paths: Sequence[Path]) -> None:
        """Take these as they are now, known or not."""
        self._known.update((path, _stamp(path)) for path in paths)

    def look(self, always: Sequence[Path]) -> bool:
        """Whether one of `always`, or of as many of the others as it is their turn, was changed."""
        if self._at >= len(self._many):
            self._at = 0
        turn = [*always, *islice(self._many, self._at, self._at + AT_ONCE)]
        self._at += AT_ONCE
        changed = False
        for path in turn:
            stamp = _stamp(path)
            changed |= self._known.setdefault(path, stamp) != stamp
            self._known[path] = stamp
        return changed


def _stamp(path: Path) -> Stamp:
    try:
        told = path.stat()
    except OSError:
        return None
    return told.st_mtime_ns, told.st_size
