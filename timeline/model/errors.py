"""The one family of errors that users see: what is wrong, where, and what to do."""

from dataclasses import dataclass
from pathlib import Path
from traceback import extract_tb


@dataclass(eq=False)
class TimelineError(Exception):
    """Something a user can mend: bad input, bad configuration, a missing file.

    `place` is `file`, `file:line` or `file:line:column` (lines and columns count from 1), None when there is no place.
    `mend` says what to do about it.
    """

    message: str
    place: str | None = None
    mend: str | None = None

    def __str__(self) -> str:
        """`place: message. mend`, on one line."""
        text = f"{self.place}: {self.message}" if self.place else self.message
        return f"{text} ({self.mend})" if self.mend else text


_UNREAD = "nothing in it was checked, all else was: please report it"


def fault(
    place: str | None, error: Exception, kept: str = "it from reading this source", mend: str = _UNREAD
) -> TimelineError:
    """What a user is told where the program itself failed: on what, and from what that has `kept` it."""
    last = extract_tb(error.__traceback__)[-1]
    where = f"{Path(last.filename).name}:{last.lineno}"
    return TimelineError(
        f"a fault of the program kept {kept}: {type(error).__name__}: {error} ({where})",
        place=place,
        mend=mend,
    )
