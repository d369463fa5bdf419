"""EDTF (ISO 8601-2) text in, a `TimeValue` out, and back: the dates that people curate and read in reports.

Read are levels 0 and 1, the quarters and halves of level 2, sets (`[a,b]`, `{a..b}`) as their hull, ISO weeks, and
TIMEX3's lone weekday. Winter (24) runs from December of the named year into the next February.
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
    iso_day,
    iso_week,
    iso_year,
    month_length,
    on_day,
    week_start,
)

_YEAR = r"(?P<year>-?\d{4}|Y-?\d{5,12})"
_DATE = re.compile(rf"{_YEAR}(?:-(?P<month>\d\d|XX))?(?:-(?P<day>\d\d|XX))?", re.ASCII)
_WEEK = re.compile(rf"{_YEAR}-W(?P<week>\d\d)(?:-(?P<weekday>[1-7]))?", re.ASCII)
_DECADE = re.compile(r"\d{3}X|\d\dXX", re.ASCII)
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_MONTH_DAY = re.compile(r"XXXX-(\d\d)-(\d\d)", re.ASCII)
_CLOCK = re.compile(
    r"(?P<date>[^T ]+)[T ](?P<hour>\d\d):(?P<minute>\d\d)(?::(?:[0-5]\d|60)(?:[.,]\d+)?)?"
    r"(?P<zone>Z|(?P<sign>[+-])(?P<zone_hour>\d\d)(?::?(?P<zone_minute>\d\d))?)?",
    re.ASCII,
)

_QUALIFIERS = {"": (False, False), "~": (True, False), "?": (False, True), "%": (True, True)}
_MARKS = {flags: mark for mark, flags in _QUALIFIERS.items()}

# What stands in the place of a month -> first month, number of months, precision.
_PARTS = {
    21: (3, 3, Precision.SEASON),
    22: (6, 3, Precision.SEASON),
    23: (9, 3, Precision.SEASON),
    24: (12, 3, Precision.SEASON),
    33: (1, 3, Precision.QUARTER),
    34: (4, 3, Precision.QUARTER),
    35: (7, 3, Precision.QUARTER),
    36: (10, 3, Precision.QUARTER),
    40: (1, 6, Precision.QUARTER),
    41: (7, 6, Precision.QUARTER),
}
_CODES = {part: code for code, part in _PARTS.items()}

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


# Reading ------------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1 << 10)  # many sources of a story share one day
def parse(text: str) -> TimeValue:
    """The value of an EDTF text. ValueError says in words what is wrong with it.

    Seconds are dropped. An interval whose two ends give different times of day keeps none.
    """
    try:
        if text[:1] + text[-1:] in ("[]", "{}"):
            return _set(text[1:-1])
        if "/" in text:
            return _interval(text, "/")
        return _one(text)
    except ValueError as error:
        raise ValueError(f"{text or 'empty text'}: {error}") from None


def _set(inner: str) -> TimeValue:
    members = [_interval(part, "..") if ".." in part else _end(part) for part in inner.split(",")]
    earliest = [member.earliest for member in members if member.earliest is not None]
    latest = [member.latest for member in members if member.latest is not None]
    return TimeValue(
        min(earliest) if len(earliest) == len(members) else None,
        max(latest) if len(latest) == len(members) else None,
        _coarsest(members),
        approximate=any(member.approximate for member in members),
        uncertain=any(member.uncertain for member in members),
    )


def _interval(text: str, mark: str) -> TimeValue:
    ends = text.split(mark)
    if len(ends) != 2:
        raise ValueError("an interval has two ends, a date no '/'")
    first, last = (TimeValue() if end in ("", "..") else _end(end) for end in ends)
    if first.earliest is not None and last.latest is not None and first.earliest > last.latest:
        raise ValueError("the interval is reversed")
    clocks = {end.clock for end in (first, last) if end.is_known}
    return TimeValue(
        first.earliest,
        last.latest,
        _coarsest([first, last]),
        clock=clocks.pop() if len(clocks) == 1 else None,
        approximate=first.approximate or last.approximate,
        uncertain=first.uncertain or last.uncertain,
    )


def _end(text: str) -> TimeValue:
    value = _one(text)
    if value.weekday is not None or value.month_day is not None:
        raise ValueError("a lone weekday cannot stand in an interval or a set")
    return value


def _coarsest(values: list[TimeValue]) -> Precision:
    return max((value.precision for value in values), key=lambda precision: precision.days)


def _one(text: str) -> TimeValue:
    mark = text[-1:] if text[-1:] in _QUALIFIERS else ""
    value = _unit(text.removesuffix(mark))
    approximate, uncertain = _QUALIFIERS[mark]
    return replace(value, approximate=approximate, uncertain=uncertain)


def _unit(text: str) -> TimeValue:
    if match := _DATE.fullmatch(text):
        return _date(_year(match["year"]), match["month"], match["day"])
    if match := _CLOCK.fullmatch(text):
        return _moment(match)
    if match := _WEEK.fullmatch(text):
        return _week(_year(match["year"]), int(match["week"]), match["weekday"])
    if _DECADE.fullmatch(text):
        precision = Precision.CENTURY if text.endswith("XX") else Precision.DECADE
        return in_years(int(text.replace("X", "0")), int(text.replace("X", "9")), precision)
    if match := _WEEKDAY.fullmatch(text):
        return TimeValue(precision=Precision.DAY, weekday=int(match[1]) - 1)
    if match := _MONTH_DAY.fullmatch(text):
        return any_year(_month(match[1]), int(match[2]))
    raise ValueError("not a date in EDTF")


def _year(text: str) -> int:
    if text == "-0000":
        raise ValueError("there is no year -0000; 1 BCE is 0000")
    return int(text.removeprefix("Y"))


def _date(year: int, month: str | None, day: str | None) -> TimeValue:
    if month is None:
        return in_years(year, year)
    if month == "XX":
        if day not in (None, "XX"):
            raise ValueError("a day needs a month")
        return in_years(year, year, Precision.MONTH if day is None else Precision.DAY)
    if int(month) in _PARTS and day is None:
        return in_months(year, *_PARTS[int(month)])
    whole = in_month(year, _month(month))
    if day is None:
        return whole
    if day == "XX":
        return TimeValue(whole.earliest, whole.latest, Precision.DAY)
    return on_day(_day(year, int(month), int(day)))


def _month(text: str) -> int:
    if not 1 <= int(text) <= 12:
        raise ValueError(f"there is no month {text}")
    return int(text)


def _day(year: int, month: int, day: int) -> int:
    length = month_length(year, month)
    if day > length:
        raise ValueError(f"{MONTHS[month - 1]} {iso_year(year)} has {length} days")
    if day == 0:
        raise ValueError("there is no day 00")
    return day_number(year, month, day)


def _moment(match: re.Match[str]) -> TimeValue:
    date = _unit(match["date"])
    if date.earliest is None or date.earliest != date.latest:
        raise ValueError("a time of day needs a whole date before it")
    hour, minute = int(match["hour"]), int(match["minute"])
    if minute > 59 or hour * 60 + minute > 1440:
        raise ValueError(f"there is no time {match['hour']}:{match['minute']}")
    return on_day(date.earliest, Precision.MINUTE, Clock(hour * 60 + minute, _offset(match)))


def _offset(match: re.Match[str]) -> int | None:
    if match["sign"] is None:
        return 0 if match["zone"] else None
    hours, minutes = int(match["zone_hour"]), int(match["zone_minute"] or 0)
    east = hours * 60 + minutes
    if minutes > 59 or east > 900:
        raise ValueError(f"no clock is {match['zone']} from UTC")
    return -east if match["sign"] == "-" else east


def _week(year: int, week: int, weekday: str | None) -> TimeValue:
    monday = week_start(year, week)
    if iso_week(monday) != (year, week):
        weeks = iso_week(day_number(year, 12, 28))[1]
        raise ValueError(f"there is no week {week:02}; the weeks of {iso_year(year)} are 01 to {weeks}")
    return in_week(monday) if weekday is None else on_day(monday + int(weekday) - 1)


# Writing ------------------------------------------------------------------------------------------------------------


def dump(value: TimeValue) -> str | None:
    """The shortest EDTF text with the same bounds, time of day and qualifiers; None where no bound is known.

    Seasons, quarters, decades and centuries are written as such only where `precision` says that they were said:
    March to May is not always spring. A weekday beside a bound is dropped; weeks become intervals of days.
    """
    if value.earliest is None and value.latest is None:
        return None
    mark = _mark(value)
    if name := _name(value):
        return name + mark
    cut = _cut(value)
    suffix = mark if value.clock is None else f"T{value.clock}{mark}"
    first, last = (
        ".." if day is None else iso_day(day)[: -cut or None] + suffix for day in (value.earliest, value.latest)
    )
    return first if first == last else f"{first}/{last}"


def label(value: TimeValue) -> str:
    """The value for people and reports: EDTF, `XXXX-WXX-2` for a lone Tuesday, `XXXX-10-19` for
    a day of an unknown year, "unknown" for nothing known.

    An empty value (its weekday contradicts its date) is labelled as the date.
    """
    text = dump(value)
    if text is None and value.weekday is not None:
        return f"XXXX-WXX-{value.weekday + 1}{_mark(value)}"
    if text is None and value.month_day is not None:
        return "XXXX-{:02}-{:02}".format(*value.month_day) + _mark(value)
    return text or "unknown"


def _mark(value: TimeValue) -> str:
    return _MARKS[value.approximate, value.uncertain]


def _name(value: TimeValue) -> str | None:
    """`201X`, `19XX` or `2024-33` where the value is such a unit, without qualifiers."""
    if value.earliest is None or value.latest is None or value.clock is not None:
        return None
    year, month, first = civil(value.earliest)
    next_year, next_month, next_first = civil(value.latest + 1)
    if first != 1 or next_first != 1:
        return None
    months = (next_year - year) * 12 + next_month - month
    if code := _CODES.get((month, months, value.precision)):
        return f"{iso_year(year)}-{code}"
    digits = {Precision.DECADE: 1, Precision.CENTURY: 2}.get(value.precision, 0)
    span = 10**digits
    if digits and month == 1 and months == 12 * span and year % span == 0 and 0 <= year <= 9999:
        return f"{year:04}"[:-digits] + "X" * digits
    return None


def _cut(value: TimeValue) -> int:
    """How many characters of both ISO days can go: 6 for whole years, 3 for whole months, else 0."""
    first = (1, 1) if value.earliest is None else civil(value.earliest)[1:]
    after = (1, 1) if value.latest is None else civil(value.latest + 1)[1:]
    if value.clock is not None or first[1] != 1 or after[1] != 1:
        return 0
    return 6 if first[0] == after[0] == 1 else 3
