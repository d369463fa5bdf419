"""Resolvers for what comes once a year without a number: seasons and holidays."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.model.because import Because
from timeline.model.time import civil, day_number, in_months, month_length, weekday_of
from timeline.normalise import named_days, timex
from timeline.normalise.calendars import last_weekday, next_weekday
from timeline.normalise.clock import tail_of
from timeline.normalise.days import day_that_follows
from timeline.normalise.governing import is_deadline
from timeline.normalise.reading import GOVERNING, Context, Reading
from timeline.normalise.years import said_year, weekday_slot, year_of_seasons

Days = tuple[int, int]
"""First and last day number of one occurrence."""


def pick(ctx: Context, anchor: int, occurrences: Sequence[Days]) -> int:
    """The index of the occurrence that is meant: by the word of relation, else by tense, else the nearest."""
    relation = ctx.relation()
    direction = ctx.direction() if relation is None and not ctx.is_story else relation or -ctx.is_pluperfect
    every = range(len(occurrences))
    if relation is not None and direction < 0:
        return max(i for i in every if occurrences[i][1] < anchor)
    if relation is not None and direction > 0:
        return min(i for i in every if occurrences[i][0] > anchor)
    if direction < 0:
        return max(i for i in every if occurrences[i][0] <= anchor)
    if direction > 0:
        return min(i for i in every if occurrences[i][1] >= anchor)
    return min(every, key=lambda i: max(occurrences[i][0] - anchor, anchor - occurrences[i][1], 0))


# Seasons ------------------------------------------------------------------------------------------------------------


def season(ctx: Context) -> Reading:
    """last fall, the winter of 1994, this summer."""
    letters = ctx.language.seasons[ctx.slot("season")]
    year = said_year(ctx)
    if year is None and "rel" not in ctx.slots:
        year = year_of_seasons(ctx)
    if year is not None:
        return Reading("DATE", f"{timex.year(year)}-{letters}", Because("as-written"))
    anchor = _told_of(ctx) if ctx.is_anaphoric() else ctx.anchor
    if anchor is None:
        return Reading("DATE", f"XXXX-{letters}", Because("no-year"))
    year = _season_year(ctx, anchor, letters)
    because = Because("relative-unit", (ctx.words, timex.day(anchor)))
    return Reading("DATE", f"{timex.year(year)}-{letters}", because, anchor=anchor)


def _told_of(ctx: Context) -> int | None:
    """The last date mentioned; for what follows it, its last day: "in 1863 … the following spring" is of 1864."""
    if (ctx.relation() or 0) > 0 and ctx.newest is not None and ctx.newest.latest is not None:
        return ctx.newest.latest
    return ctx.last_date


def _season_year(ctx: Context, anchor: int, letters: str) -> int:
    here = civil(anchor)[0]
    years = range(here - 2, here + 3)
    first = timex.SEASON_MONTHS[letters]
    if ctx.relation() == 0 and (ctx.is_year_told_of if ctx.is_anaphoric() else first < 12):
        return here
    spans = [in_months(year, first, 3, timex.SEASON) for year in years]
    days = [(span.earliest or 0, span.latest or 0) for span in spans]
    if ctx.relation() is None and ctx.is_story:
        if ctx.is_year_told_of:
            return here
        return years[min(range(len(days)), key=lambda at: _distance_in_story(ctx, anchor, days[at]))]
    return years[pick(ctx, anchor, days)]


def _distance_in_story(ctx: Context, anchor: int, days: Days) -> int:
    return 0 if days[0] <= anchor <= days[1] else ctx.distance_in_story(days[0])


# Holidays -----------------------------------------------------------------------------------------------------------


def holiday(ctx: Context) -> Reading | None:
    """Christmas, Thanksgiving Day 9pm, Easter 2012, Halloween night, Labor Day weekend: without a year, by the tense or
    the nearest to the anchor."""
    if ctx.is_story and "+" in _spec(ctx).lstrip("e+"):
        return None  # the Black Friday of a history is one of its own
    reading = _holiday(ctx)
    value = timex.known_value(reading.timex)
    if tail := tail_of(ctx):
        return replace(reading, type="TIME", timex=reading.timex + tail)
    if "direction" in ctx.slots and value is not None and value.earliest is not None:
        return replace(reading, timex=_beside(ctx, value.earliest))
    if "unit" not in ctx.slots or value is None or value.earliest is None:
        return reading
    if ctx.language.units[ctx.slot("unit")] == "W":
        return replace(reading, timex=timex.week(value.earliest))
    return replace(reading, timex=timex.week(value.earliest - _BRIDGE * (weekday_of(value.earliest) < 2)) + "-WE")


def _beside(ctx: Context, day: int) -> str:
    """The day before Christmas, the Saturday after Thanksgiving, the week before Easter."""
    sign = ctx.language.direction_words[ctx.slot("direction")]
    if "weekday" in ctx.slots:
        number = weekday_slot(ctx)
        return timex.day(next_weekday(day + 1, number) if sign > 0 else last_weekday(day - 1, number))
    unit = ctx.language.units[ctx.slot("unit")]
    if unit == "WE":
        saturday = next_weekday(day + 1, 5) if sign > 0 else last_weekday(day - 2, 5)
        return timex.week(saturday) + "-WE"
    return timex.day(day + sign) if unit == "D" else timex.week(day + 7 * sign)


_BRIDGE = 3
"""Days from a Monday or Tuesday back into the week whose weekend it prolongs."""


def repeated_holiday(ctx: Context) -> Reading:
    """every Christmas: by its day where it has one."""
    spec = _spec(ctx)
    return Reading("SET", f"XXXX-{spec}" if _DAY_OF_MONTH.fullmatch(spec) else "P1Y", Because("repeated"))


_DAY_OF_MONTH = re.compile(r"\d\d-\d\d")


def _spec(ctx: Context) -> str:
    """How the pack writes the holiday; tokenised texts part "New Year 's Day" before the apostrophe."""
    return ctx.language.holidays[ctx.slot("holiday").replace(" '", "'")]


def _holiday(ctx: Context) -> Reading:
    spec = _spec(ctx)
    if spec[:4].isdigit():
        return Reading("DATE", spec, Because("known-day"))
    year = said_year(ctx)
    beside = day_that_follows(ctx, named_days.RESOLVERS) if year is None else None
    if beside is not None and holiday_in(spec, civil(beside)[0]) == beside:
        return Reading("DATE", timex.day(beside), Because("as-written"))
    if year is not None:
        return Reading("DATE", timex.day(holiday_in(spec, year)), Because("as-written"))
    anchor = ctx.anchor
    if anchor is None:
        return Reading("DATE", f"XXXX-{spec}" if len(spec) == 5 else "", Because("no-year"))
    here = civil(anchor)[0]
    days = [holiday_in(spec, y) for y in range(here - 2, here + 3)]
    if ctx.relation() == 0:
        day = days[2]
    elif ctx.relation() is None:
        day = min(days, key=ctx.distance_in_story) if ctx.is_story else _holiday_by_tense(ctx, anchor, days)
    else:
        day = days[pick(ctx, anchor, [(d, d) for d in days])]
    return Reading("DATE", timex.day(day), Because("nearest-such-day", (timex.day(anchor),)), anchor=anchor)


_NEAR = 60
"""Days within which the nearest holiday is meant, whatever the tense."""


def _holiday_by_tense(ctx: Context, anchor: int, days: Sequence[int]) -> int:
    nearest = min(days, key=lambda day: abs(day - anchor))
    direction = 1 if is_deadline(ctx) else ctx.direction(GOVERNING) if abs(nearest - anchor) > _NEAR else 0
    meant = [day for day in days if (day - anchor) * direction > 0]
    return min(meant or [nearest], key=lambda day: abs(day - anchor))


def holiday_in(spec: str, year: int) -> int:
    """The day number of a holiday, as the packs write it.

    "12-25" is a day of a month (a day of one year is read elsewhere), "11-4-3" the 4th Thursday (Monday 0) of November,
    "05-l-0" the last Monday of May, "11-t-1" the Tuesday after the first Monday of November, "e+1" the day after
    Western Easter, "11-4-3+1" the day after that Thursday.
    """
    if spec.startswith("e"):
        return easter(year) + int(spec[1:])
    if "+" in spec:
        start, _, days = spec.partition("+")
        return holiday_in(start, year) + int(days)
    month, *rest = spec.split("-")
    if len(rest) == 1:
        return day_number(year, int(month), int(rest[0]))
    nth, weekday = rest[0], int(rest[1])
    if nth == "l":
        return last_weekday(day_number(year, int(month), month_length(year, int(month))), weekday)
    first = day_number(year, int(month), 1)
    if nth == "t":
        return next_weekday(first, 0) + weekday
    return next_weekday(first, weekday) + 7 * (int(nth) - 1)


_LAST_JULIAN = 1582


def easter(year: int) -> int:
    """The day number of Western Easter, before 1583 by the Julian rule (both: Meeus, Astronomical Algorithms, 1991)."""
    if year <= _LAST_JULIAN:
        d = (19 * (year % 19) + 15) % 30
        month, day = divmod(d + (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7 + 114, 31)
        return day_number(year, month, day + 1)
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return day_number(year, month, day + 1)


RESOLVERS = {"season": season, "holiday": holiday, "holiday-set": repeated_holiday}
