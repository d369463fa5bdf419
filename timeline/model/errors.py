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


def fault(source_id: str, error: Exception) -> TimelineError:
    """What a user is told where the program itself failed on a source."""
    last = extract_tb(error.__traceback__)[-1]
    where = f"{Path(last.filename).name}:{last.lineno}"
    return TimelineError(
        f"a fault of the program kept it from reading this source: {type(error).__name__}: {error} ({where})",
        place=source_id,
        mend="nothing in it was checked, all else was: please report it",
    )
