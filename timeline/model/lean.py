"""How a time hangs on the publication of its source, as a value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lean:
    """How a time hangs on the publication of its source.

    Its `unit` ("day", "week", "month", "year" of the calendar) lies at least `least` and at most `most` units after the
    one of the publication, None for no limit: "yesterday" is a day, -1 to -1; "last month" a month, -1 to -1; "Tuesday"
    told as past a day, -6 to 0; any date told as past a day, None to 0. `month` is the month of a year that was not
    said (January is 1).
    """

    unit: str
    least: int | None
    most: int | None
    month: int | None = None


PAST = Lean("day", None, 0)
"""How any time leans that is told as past."""
