"""Paths go in; whether somebody changed one of them since the last look comes out."""

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from time import sleep

AT_ONCE = 1000
"""Files among many that are looked at in one look: so many system calls in a row would hold up the keys."""

BREATH = 100
"""Files after which the keys have their turn, when many become known."""

Stamp = tuple[int, int] | None
"""Time of the last change in nanoseconds and size, None for a file that is not there."""


class Watch:
    """What files were like when they were last looked at. For one thread."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._known: dict[Path, Stamp] = {}
        self._many: list[Path] = []
        self._at = 0

    def know(self, paths: Iterable[Path]) -> None:
        """Take these as they are now, and look at them and at their folders from now on."""
        for nth, path in enumerate(paths, 1):
            for one in (path, path.parent):
                if one not in self._known:
                    self._known[one] = _stamp(one)
                    self._many.append(one)
            if nth % BREATH == 0:
                sleep(0.005)

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
