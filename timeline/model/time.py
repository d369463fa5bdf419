"""Times as sets of possible days, and the one way in which two of them are compared."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Precision(StrEnum):
    """The unit that was said, not the width of the interval."""

    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part-of-day"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    UNKNOWN = "unknown"

    @property
    def days(self) -> int:
        """About how many days the unit has: the tolerance of a value that is only approximate. 0 when unknown."""
        return _DAYS[self]


_DAYS = dict(zip(Precision, (1, 1, 1, 1, 7, 31, 92, 92, 366, 3653, 36525, 0), strict=True))


class Relation(StrEnum):
    """What two times say about each other."""

    AGREES = "agrees"
    CONFLICTS = "conflicts"
    CANNOT_TELL = "cannot-tell"


FARTHEST_ZONE = 900
"""Minutes from UTC that no zone of any time exceeds: those in use reach from -12 to +14 hours."""


@dataclass(frozen=True, slots=True, order=True)
class Clock:
    """A time of day: minutes after midnight, and minutes east of UTC where that was said."""

    minutes: int
    offset: int | None = None

    def __post_init__(self) -> None:
        """Refuse a time that no clock shows."""
        if not 0 <= self.minutes <= 1440 or (self.offset is not None and abs(self.offset) > FARTHEST_ZONE):
            raise ValueError(f"no such time of day: {self.minutes} minutes, offset {self.offset}")

    def __str__(self) -> str:
        """ISO 8601: `20:09`, `20:09Z`, `20:09+04:30`."""
        text = f"{self.minutes // 60:02}:{self.minutes % 60:02}"
        if self.offset is None:
            return text
        if self.offset == 0:
            return text + "Z"
        sign, east = ("-", -self.offset) if self.offset < 0 else ("+", self.offset)
        return f"{text}{sign}{east // 60:02}:{east % 60:02}"


@dataclass(frozen=True, slots=True)
class TimeValue:
    """The days from `earliest` to `latest`, both included, that fall on `weekday` and on the day of the year.

    Days are proleptic Gregorian day numbers (1 is 0001-01-01, as `date.toordinal`; 0 and below are before year 1). A
    missing bound means that nothing is known on that side. `weekday` is 0 for Monday to 6 for Sunday. `month_day` is
    month and day where the year was not said and is not known, as in "October 19" in an undated text. `clock` is the
    time of day where one was said. `approximate` is EDTF's `~` (about), `uncertain` its `?` (the anchor was guessed).

    A value may be empty: "Tuesday, 25 November 2024" names a day that is no Tuesday.
    """

    earliest: int | None = None
    latest: int | None = None
    precision: Precision = Precision.UNKNOWN
    weekday: int | None = None
    clock: Clock | None = None
    approximate: bool = False
    uncertain: bool = False
    month_day: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        """Refuse reversed bounds and an eighth weekday."""
        if self.earliest is not None and self.latest is not None and self.earliest > self.latest:
            raise ValueError(f"reversed bounds: {self.earliest} > {self.latest}")
        if self.weekday is not None and not 0 <= self.weekday <= 6:
            raise ValueError(f"no such weekday: {self.weekday}")

    @property
    def is_bounded(self) -> bool:
        """Whether both ends are known."""
        return self.earliest is not None and self.latest is not None

    @property
    def is_known(self) -> bool:
        """Whether it says anything at all about the day."""
        dated = self.earliest is not None or self.latest is not None
        return dated or self.weekday is not None or self.month_day is not None

    @property
    def is_empty(self) -> bool:
        """Whether no day at all fits."""
        return not _has_day(self.earliest, self.latest, self.weekday, self.month_day)

    def relation(self, other: "TimeValue") -> Relation:
        """Whether the two can be one time. Symmetric; nobody compares dates in any other way.

        CONFLICTS when no day is in both, AGREES when both are bounded and meet, otherwise CANNOT_TELL. What is only
        approximate is given one unit of its precision on either side before it may conflict.
        """
        if self.weekday is not None and other.weekday is not None and self.weekday != other.weekday:
            return Relation.CONFLICTS
        if self.month_day is not None and other.month_day is not None and self.month_day != other.month_day:
            return Relation.CONFLICTS
        weekday = self.weekday if self.weekday is not None else other.weekday
        earliest, latest = _later(self.earliest, other.earliest), _earlier(self.latest, other.latest)
        if _has_day(earliest, latest, weekday, self.month_day or other.month_day):
            both = self.is_bounded and other.is_bounded
            return Relation.AGREES if both else Relation.CANNOT_TELL
        if self.approximate or other.approximate:
            one, two = self._widened(), other._widened()
            if _has_day(_later(one.earliest, two.earliest), _earlier(one.latest, two.latest), None):
                return Relation.CANNOT_TELL
        return Relation.CONFLICTS

    def gap_days(self, other: "TimeValue") -> int | None:
        """Days between the nearest bounds: 0 where the intervals meet, None where a needed bound is missing."""
        low, high = _later(self.earliest, other.earliest), _earlier(self.latest, other.latest)
        if low is None or high is None:
            return None
        return max(0, low - high)

    def _widened(self) -> "TimeValue":
        if not self.approximate:
            return self
        if self.clock is not None and _MIDNIGHT < self.clock.minutes < 1440 - _MIDNIGHT:
            return self  # "around 3 a.m. on Sunday" is on no other day
        days = self.precision.days
        return TimeValue(
            None if self.earliest is None else self.earliest - days,
            None if self.latest is None else self.latest + days,
            self.precision,
        )


_MIDNIGHT = 60
"""Minutes around midnight in which a time of day that is only approximate may be on the next day, or the one before."""


def _has_day(
    earliest: int | None, latest: int | None, weekday: int | None, month_day: tuple[int, int] | None = None
) -> bool:
    if earliest is None or latest is None:
        return True
    if month_day is not None and latest - earliest < _ANY_DAY:
        years = range(civil(earliest)[0], civil(latest)[0] + 1)
        days = [day_number(year, *month_day) for year in years if month_day[1] <= month_length(year, month_day[0])]
        return any(earliest <= day <= latest and weekday in (None, weekday_of(day)) for day in days)
    if weekday is None:
        return earliest <= latest
    return earliest + (weekday - weekday_of(earliest)) % 7 <= latest


_ANY_DAY = 12 * 366
"""Days that hold any day of the year, on any weekday but for February 29."""


def _later(a: int | None, b: int | None) -> int | None:
    return b if a is None else a if b is None else max(a, b)


def _earlier(a: int | None, b: int | None) -> int | None:
    return b if a is None else a if b is None else min(a, b)


# Days ---------------------------------------------------------------------------------------------------------------


def is_leap(year: int) -> bool:
    """Whether a proleptic Gregorian year (0 is 1 BCE) has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Days in a month, 1 for January."""
    return 29 if month == 2 and is_leap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def day_number(year: int, month: int, day: int) -> int:
    """The day number of a date; year 0 is 1 BCE. ValueError for a date that does not exist.

    Counting from March puts the leap day last, so that one division does it (Howard Hinnant, "chrono-compatible
    low-level date algorithms", 2013).
    """
    if not (1 <= month <= 12 and 1 <= day <= month_length(year, month)):
        raise ValueError(f"no such date: {year}-{month}-{day}")
    y = year - (month <= 2)
    m = (month + 9) % 12
    return y * 365 + y // 4 - y // 100 + y // 400 + (153 * m + 2) // 5 + day - 306


@lru_cache(maxsize=4096)
def civil(day: int) -> tuple[int, int, int]:
    """Year, month and day of the month of a day number: the inverse of `day_number`."""
    z = day + 305
    era, doe = divmod(z, 146097)
    yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
    doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
    m = (5 * doy + 2) // 153
    month = m + 3 if m < 10 else m - 9
    return yoe + era * 400 + (month <= 2), month, doy - (153 * m + 2) // 5 + 1


def weekday_of(day: int) -> int:
    """Weekday of a day number, 0 for Monday."""
    return (day + 6) % 7


def iso_week(day: int) -> tuple[int, int]:
    """ISO 8601 year and week of a day number."""
    thursday = day - weekday_of(day) + 3
    year = civil(thursday)[0]
    return year, (thursday - day_number(year, 1, 1)) // 7 + 1


def week_start(year: int, week: int) -> int:
    """The Monday of an ISO week."""
    fourth = day_number(year, 1, 4)
    return fourth - weekday_of(fourth) + 7 * (week - 1)


def iso_year(year: int) -> str:
    """A year as ISO 8601 and EDTF write it: `2024`, `0033`, `-0043` for 44 BCE, `Y12000`."""
    if abs(year) > 9999:
        return f"Y{year}"
    return f"-{-year:04}" if year < 0 else f"{year:04}"


def iso_day(day: int) -> str:
    """A day number as `2024-11-25`."""
    year, month, dom = civil(day)
    return f"{iso_year(year)}-{month:02}-{dom:02}"


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """The month `count` months later."""
    at = year * 12 + month - 1 + count
    return at // 12, at % 12 + 1


def unit_index(unit: str, day: int) -> int:
    """The number of the unit of the calendar ("day", "week" from Monday, "month", "year") that a day number lies in."""
    if unit == "day":
        return day
    if unit == "week":
        return (day - 1) // 7
    year, month, _ = civil(day)
    return year if unit == "year" else year * 12 + month - 1


def unit_start(unit: str, index: int) -> int:
    """The first day of a unit of the calendar: the inverse of `unit_index`."""
    if unit == "day":
        return index
    if unit == "week":
        return 7 * index + 1
    return day_number(index, 1, 1) if unit == "year" else day_number(*add_months(0, 1, index), 1)


# The values people say ----------------------------------------------------------------------------------------------


def on_day(day: int, precision: Precision = Precision.DAY, clock: Clock | None = None) -> TimeValue:
    """One day."""
    return TimeValue(day, day, precision, clock=clock)


def any_year(month: int, day: int) -> TimeValue:
    """One day of a year that is not known. ValueError where no year has it."""
    if not 1 <= month <= 12 or not 1 <= day <= month_length(2000, month):
        raise ValueError(f"no year has a day {month:02}-{day:02}")
    return TimeValue(precision=Precision.DAY, month_day=(month, day))


def in_month(year: int, month: int) -> TimeValue:
    """A whole month."""
    first = day_number(year, month, 1)
    return TimeValue(first, first + month_length(year, month) - 1, Precision.MONTH)


def in_months(year: int, month: int, count: int, precision: Precision) -> TimeValue:
    """`count` whole months from the named one on: quarters, halves and seasons."""
    last = in_month(*add_months(year, month, count - 1)).latest
    return TimeValue(day_number(year, month, 1), last, precision)


def in_years(first: int, last: int, precision: Precision = Precision.YEAR) -> TimeValue:
    """The years from `first` to `last`, both included."""
    return TimeValue(day_number(first, 1, 1), day_number(last, 12, 31), precision)


def in_week(day: int) -> TimeValue:
    """The ISO week that a day lies in."""
    monday = day - weekday_of(day)
    return TimeValue(monday, monday + 6, Precision.WEEK)


def hull(values: list[TimeValue]) -> TimeValue:
    """The narrowest interval around all bounded values; of unknown extent when there is none."""
    bounded = [v for v in values if v.is_bounded]
    if not bounded:
        return values[0] if values else TimeValue()
    return TimeValue(
        min(v.earliest for v in bounded if v.earliest is not None),
        max(v.latest for v in bounded if v.latest is not None),
        max((v.precision for v in bounded), key=lambda p: p.days),
        approximate=any(v.approximate for v in bounded),
        uncertain=any(v.uncertain for v in bounded),
    )


def intersection(values: list[TimeValue]) -> TimeValue | None:
    """What all values allow together, with the finest precision said; None when they exclude each other."""
    if not values:
        return None
    weekdays = {v.weekday for v in values if v.weekday is not None}
    if len(weekdays) > 1:
        return None
    month_days = {v.month_day for v in values if v.month_day is not None}
    if len(month_days) > 1:
        return None
    weekday = weekdays.pop() if weekdays else None
    month_day = month_days.pop() if month_days else None
    earliest, latest = values[0].earliest, values[0].latest
    for v in values[1:]:
        earliest, latest = _later(earliest, v.earliest), _earlier(latest, v.latest)
    if not _has_day(earliest, latest, weekday, month_day):
        return None
    finest = min(values, key=lambda v: (v.precision is Precision.UNKNOWN, v.precision.days))
    if earliest is not None and earliest == latest:
        weekday = month_day = None
    return TimeValue(
        earliest,
        latest,
        finest.precision,
        weekday,
        finest.clock,
        approximate=all(v.approximate for v in values),
        uncertain=all(v.uncertain for v in values),
        month_day=month_day,
    )
