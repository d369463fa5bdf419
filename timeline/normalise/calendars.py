"""From a day number to its weekday in the calendar of its time, and to the nearest days on a weekday."""

from timeline.model.time import TimeValue, civil, day_number
from timeline.model.time import weekday_of as gregorian_weekday_of

_GREGORIAN = day_number(1582, 10, 15)


def weekday_of(day: int) -> int:
    """The weekday (Monday 0) of a day number; of one before 15 October 1582 that of the Julian calendar, in which its
    date is written."""
    if day >= _GREGORIAN:
        return gregorian_weekday_of(day)
    year, month, _ = civil(day)
    year -= month <= _FEBRUARY
    return (gregorian_weekday_of(day) + year // 100 - year // 400 - 2) % 7


_FEBRUARY = 2


def last_weekday(day: int, weekday: int) -> int:
    """The last such weekday (Monday 0) on or before a day number."""
    return day - (weekday_of(day) - weekday) % 7


def next_weekday(day: int, weekday: int) -> int:
    """The first such weekday on or after a day number."""
    return day + (weekday - weekday_of(day)) % 7


_CALENDARS_APART = (10, 11, 12, 13)
"""Days that the Julian calendar was behind the Gregorian from 1582 to 2100."""


def is_one_day_by_two_calendars(one: TimeValue | None, other: TimeValue | None) -> bool:
    """Whether "8 March - 23 February" is one day in the new calendar and in the old."""
    if one is None or other is None or one.earliest is None or other.earliest is None:
        return False
    return one.earliest == one.latest and one.earliest - other.earliest in _CALENDARS_APART
