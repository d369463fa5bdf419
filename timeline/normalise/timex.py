"""From a TIMEX3 value to the days it denotes, and back: the one place that knows the notation.

Notation: TimeML 1.2.1 (`2024-11-25`, `2024-W48`, `2024-Q3`, `2024-SU`, `202`, `20`, `2024-11-25TMO`, `XXXX-WXX-2`),
`BC0044` for years before year 1.
"""

import re
from dataclasses import replace
from functools import lru_cache

from timeline.model.time import (
    Clock,
    Precision,
    TimeValue,
    any_year,
    civil,
    day_number,
    in_month,
    in_months,
    in_week,
    in_years,
    iso_week,
    on_day,
    week_start,
)

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""Meteorological seasons of the northern hemisphere; winter is the one that begins in December of its year."""

SEASON = Precision.SEASON

_DAY = re.compile(r"(BC)?(\d{4})-(\d\d)-(\d\d)(?:T(.*))?")
_CLOCK = re.compile(r"(\d\d)(?::(\d\d))?(?::\d\d)?")
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])(?:T(.*))?")
_MONTH_DAY = re.compile(r"XXXX-(\d\d)-(\d\d)(?:T(.*))?")
_BARE_TIME = re.compile(r"T(\d\d(?::\d\d)?|MO|MI|AF|EV|NI)")
_YEAR = re.compile(r"(BC|FY)?(\d{4})(?:-(.+))?")
_DECADE = re.compile(r"(BC)?(\d{3})")
_CENTURY = re.compile(r"(BC)?(\d\d)")


@lru_cache(maxsize=1 << 16)
def value_of(timex: str) -> TimeValue | None:
    """The days a TIMEX3 value of type DATE or TIME denotes; None for references, durations and sets.

    ValueError for a date that does not exist ("2023-02-30").
    """
    match = _DAY.fullmatch(timex)
    if match:
        day = day_number(_astronomical(match[1], match[2]), int(match[3]), int(match[4]))
        return on_day(day, *_time_of_day(match[5])) if match[5] else on_day(day)
    match = _WEEKDAY.fullmatch(timex)
    if match:
        precision, clock = _time_of_day(match[2]) if match[2] else (Precision.DAY, None)
        return TimeValue(precision=precision, weekday=int(match[1]) - 1, clock=clock)
    match = _MONTH_DAY.fullmatch(timex)
    if match:
        value = any_year(int(match[1]), int(match[2]))
        if match[3]:
            precision, clock = _time_of_day(match[3])
            value = replace(value, precision=precision, clock=clock)
        return value
    match = _BARE_TIME.fullmatch(timex)
    if match:
        precision, clock = _time_of_day(match[1])
        return TimeValue(precision=precision, clock=clock)
    if re.fullmatch(r"XXXX-\d\d", timex):
        return TimeValue(precision=Precision.MONTH)
    return _period(timex)


@lru_cache(maxsize=1 << 14)
def known_value(timex: str) -> TimeValue | None:
    """As `value_of`, but None for a date that does not exist and for no value at all."""
    try:
        return value_of(timex) if timex else None
    except ValueError:
        return None


def _astronomical(era: str | None, digits: str) -> int:
    return 1 - int(digits) if era == "BC" else int(digits)


def _period(timex: str) -> TimeValue | None:
    match = _YEAR.fullmatch(timex)
    if match:
        value = _part_of_year(_astronomical(match[1], match[2]), match[3])
        # A fiscal year begins in another month of its own or of the year before.
        return replace(value, approximate=True) if value is not None and match[1] == "FY" else value
    match = _DECADE.fullmatch(timex)
    if match:
        first = int(match[2]) * 10
        return in_years(*((-first - 8, 1 - first) if match[1] else (first, first + 9)), Precision.DECADE)
    match = _CENTURY.fullmatch(timex)
    if match:
        first = int(match[2]) * 100
        return in_years(*((-first - 99, -first) if match[1] else (first, first + 99)), Precision.CENTURY)
    return None


def _part_of_year(year: int, part: str | None) -> TimeValue | None:
    if part is None:
        return in_years(year, year)
    if re.fullmatch(r"\d\d", part):
        return in_month(year, int(part)) if 1 <= int(part) <= 12 else None
    if part in SEASON_MONTHS:
        return in_months(year, SEASON_MONTHS[part], 3, Precision.SEASON)
    if re.fullmatch(r"Q[1-4]", part):
        return in_months(year, int(part[1]) * 3 - 2, 3, Precision.QUARTER)
    if re.fullmatch(r"H[12]", part):
        return in_months(year, int(part[1]) * 6 - 5, 6, Precision.QUARTER)
    week = re.fullmatch(r"W(\d\d)(-WE)?", part)
    if week is None:
        return None
    monday = week_start(year, int(week[1]))
    return TimeValue(monday + 5, monday + 6, Precision.DAY) if week[2] else in_week(monday)


def _time_of_day(text: str) -> tuple[Precision, Clock | None]:
    match = _CLOCK.fullmatch(text)
    if match is None:
        return Precision.PART_OF_DAY, None
    minutes = int(match[1]) * 60 + int(match[2] or 0)
    return Precision.MINUTE if match[2] else Precision.HOUR, Clock(min(minutes, 1440))


def year(number: int) -> str:
    """A year: `2024`; before year 1 `BC0044` for astronomical -43."""
    return f"{number:04}" if number > 0 else f"BC{1 - number:04}"


def decade(of: int, offset: int = 0) -> str:
    """The decade `offset` from the one of a year: `202`; the 110s BC `BC011`."""
    at = (of // 10 if of > 0 else -1 - (1 - of) // 10) + offset
    return f"{at:03}" if at >= 0 else f"BC{-1 - at:03}"


def century(of: int, offset: int = 0) -> str:
    """The century `offset` from the one of a year: `20`; the second before Christ `BC01`."""
    at = (of // 100 if of > 0 else -1 - -of // 100) + offset
    return f"{at:02}" if at >= 0 else f"BC{-1 - at:02}"


def month(number: int, of: int) -> str:
    """Month 1 to 12 of a year: `2024-11`."""
    return f"{year(of)}-{number:02}"


@lru_cache(maxsize=1 << 14)
def day(number: int) -> str:
    """A day number: `2024-11-25`."""
    y, m, d = civil(number)
    return f"{month(m, y)}-{d:02}"


def week(number: int) -> str:
    """The ISO week of a day number: `2024-W48`."""
    y, w = iso_week(number)
    return f"{year(y)}-W{w:02}"
