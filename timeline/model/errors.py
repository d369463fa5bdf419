"""The one family of errors that users see: what is wrong, where, and what to do."""

from dataclasses import dataclass


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
