"""Resolvers for named days: numeric dates, days of a month, weeks named by a day."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.model.because import Because
from timeline.model.time import Precision, TimeValue, add_months, civil, day_number, month_length
from timeline.normalise import timex
from timeline.normalise.calendars import last_weekday, next_weekday, weekday_of
from timeline.normalise.clock import tail_of
from timeline.normalise.numbers import ordinal
from timeline.normalise.reading import GOVERNING, Context, Reading
from timeline.normalise.units import unanchored
from timeline.normalise.years import bare_month, month_slot, month_year, said_year, year_of_range

_FAR = 4
"""How many times as far away as the nearest such day only a verb close by may place one: "the offer of Dec. 7" in late
October is seldom of the year before, whatever was said earlier in the sentence."""

_YEARLY = 50
"""Code points before a day in which "each year" makes it that of any year."""

_MONTH = 31
"""Days of the widest date that still says which month a story is in."""

_GOVERNOR = 10
"""Code points before "11/25" that tell whether it is a day."""

_NEAR = 30
"""Days within which the nearest such day is meant, whatever the tense."""


_NO_YEAR = Because("no-year")


def named_day(
    ctx: Context, year: int, month: int, day: int, because: Because, uncertain: bool = False, chosen: bool = False
) -> Reading:
    """One named day, with the time of day where one was said; no value when there is no such day.

    A weekday that contradicts the date makes a time that no day fits: that is for a rule to report. Where the year or
    month was only `chosen`, for want of a better, the contradiction makes that choice uncertain.
    """
    if not (1 <= month <= 12 and 1 <= day <= month_length(year, month)):
        return Reading("DATE", "", Because("impossible-date", (f"{timex.year(year)}-{month:02}-{day:02}",)))
    number = day_number(year, month, day)
    said = ctx.language.weekdays.get(ctx.slot("weekday").rstrip("."))
    contradicted = said is not None and said != weekday_of(number)
    tail = tail_of(ctx)
    return Reading(
        "TIME" if tail else "DATE",
        timex.day(number) + tail,
        because,
        uncertain=uncertain or (contradicted and chosen),
        time=TimeValue(number, number, Precision.DAY, weekday=said) if contradicted and not chosen else None,
    )


def iso_date(ctx: Context) -> Reading:
    """2024-11-25, 2024/11/25, 2024-11-25T20:09."""
    year, month, day = (int(ctx.slot(name)) for name in ("year", "month", "day"))
    return named_day(ctx, year, month, day, Because("as-written"))


def numeric_date(ctx: Context) -> Reading:
    """11/25/2024: what cannot be a month is the day, else the order of the document or language, with doubt."""
    first, second = int(ctx.slot("first")), int(ctx.slot("second"))
    year = said_year(ctx)
    assert year is not None
    fixed = ctx.slot("sep") == "." or max(first, second) > 12
    order = "mdy" if second > 12 else "dmy" if ctx.slot("sep") == "." or first > 12 else ctx.date_order
    month, day = (first, second) if order == "mdy" else (second, first)
    if fixed or first == second:
        return named_day(ctx, year, month, day, Because(f"numeric-{order}"), uncertain=len(ctx.slot("year")) == 2)
    if ctx.settled:
        return named_day(ctx, year, month, day, Because(f"settled-{order}"))
    reading = named_day(ctx, year, month, day, Because(f"ambiguous-{order}"))
    other = named_day(ctx, year, day, month, reading.because)
    if (reading.time is None) is not (other.time is None):
        fitting = reading if reading.time is None else other
        return Reading(fitting.type, fitting.timex, Because("weekday-settles"))
    return Reading(reading.type, reading.timex, reading.because, uncertain=True, alternatives=(other.timex,))


def month_day(ctx: Context) -> Reading:
    """November 25, 25 November 2024, Tuesday, Nov. 25: the year is the one said, else told by tense and nearness."""
    month, day = month_slot(ctx), ordinal(ctx.slot("day"), ctx.language) or 0
    year = said_year(ctx)
    if year is not None:
        return named_day(ctx, year, month, day, Because("as-written"))
    year = year_of_range(ctx, month)
    if year is not None:
        return named_day(ctx, year, month, day, Because("year-of-range", (str(year),)))
    if (month, day) in _KNOWN_DAYS and _is_known_day(ctx, month, day):
        return named_day(ctx, _KNOWN_DAYS[month, day], month, day, Because("known-day"))
    if ctx.language.matches("yearly-before", ctx.folded[max(0, ctx.start - _YEARLY) : ctx.start]):
        return _yearless(ctx, month, day, Because("any-such-day"))
    return _yearless_day(ctx, month, day)


_KNOWN_DAYS = {(9, 11): 2001, (1, 6): 2021, (10, 7): 2023}
"""Month and day of what is called by its date -> the year it happened."""


def _is_known_day(ctx: Context, month: int, day: int) -> bool:
    """Whether the words beside September 11 make it the one that needs no year."""
    if ctx.now is not None and ctx.now < day_number(_KNOWN_DAYS[month, day], month, day):
        return False
    matches, name = ctx.language.matches, f"known-{month:02}-{day:02}"
    before, after = ctx.folded[max(0, ctx.start - _MONTH) : ctx.start], ctx.folded[ctx.end : ctx.end + _MONTH]
    return matches(f"{name}-before", before) or matches(f"{name}-after", after)


def slash_day(ctx: Context) -> Reading | None:
    """On 11/25, in a text that writes 11/25/2024: always with doubt; no time where nothing tells it from a ratio."""
    if "weekday" not in ctx.slots and not tail_of(ctx) and not _is_told_as_day(ctx):
        return None
    first, second = int(ctx.slot("first")), int(ctx.slot("second"))
    order = "dmy" if first > 12 else "mdy" if second > 12 else ctx.date_order
    month, day = (first, second) if order == "mdy" else (second, first)
    reading, other = _yearless_day(ctx, month, day), _yearless_day(ctx, day, month) if day <= 12 else None
    if not reading.timex:
        return None
    others = (other.timex,) if other is not None and other.timex not in ("", reading.timex) else ()
    uncertain = "weekday" not in ctx.slots
    return replace(reading, because=Because(f"slash-{order}"), uncertain=uncertain, alternatives=others)


def _is_told_as_day(ctx: Context) -> bool:
    matches, before = ctx.language.matches, ctx.folded[max(0, ctx.start - _GOVERNOR) : ctx.start]
    if matches("fraction", ctx.words):
        return ctx.has_slashes and matches("slash-day-on-before", before)
    return matches("slash-day-before" if ctx.has_slashes else "slash-day-on-before", before)


def _yearless_day(ctx: Context, month: int, day: int) -> Reading:
    anchor = ctx.anchor
    if anchor is None:
        return _yearless(ctx, month, day)
    years = [y for y in _years_around(anchor, month, day) if 1 <= day <= month_length(y, month)]
    if not years:
        return named_day(ctx, civil(anchor)[0], month, day, Because("as-written"))
    fitting = [y for y in years if _falls_on_its_weekday(ctx, day_number(y, month, day))] or years
    if ctx.is_story:
        year = min(fitting, key=lambda y: ctx.distance_in_story(day_number(y, month, day)))
        return named_day(ctx, year, month, day, Because("year-of-narrative"), chosen=True)
    nearest = min((day_number(y, month, day) for y in years), key=lambda number: abs(number - anchor))
    if "weekday" in ctx.slots and abs(nearest - anchor) <= _NEAR:
        # So close to its publication a report names no other year without saying so: the weekday is wrong.
        because = Because("nearest-such-day", (timex.day(anchor),))
        return named_day(ctx, civil(nearest)[0], month, day, because)
    told = ctx.years.get((month, day))
    if told is not None and abs(nearest - anchor) > _NEAR and _fits_its_weekday(ctx, told, month, day):
        return named_day(ctx, told, month, day, Because("year-said-before"), chosen=True)
    return _day_by_tense(ctx, anchor, month, day, fitting)


def _fits_its_weekday(ctx: Context, year: int, month: int, day: int) -> bool:
    return "weekday" not in ctx.slots or _falls_on_its_weekday(ctx, day_number(year, month, day))


def _falls_on_its_weekday(ctx: Context, number: int) -> bool:
    return weekday_of(number) == ctx.language.weekdays.get(ctx.slot("weekday").rstrip("."))


def _yearless(ctx: Context, month: int, day: int, because: Because = _NO_YEAR) -> Reading:
    if not 1 <= day <= month_length(2000, month):
        return Reading("DATE", "", Because("impossible-date", (f"{month:02}-{day:02}",)))
    tail = tail_of(ctx)
    return Reading("TIME" if tail else "DATE", f"XXXX-{month:02}-{day:02}{tail}", because)


def _years_around(anchor: int, month: int, day: int) -> Sequence[int]:
    here = civil(anchor)[0]
    reach = 8 if (month, day) == (2, 29) else 1
    return range(here - reach, here + reach + 1)


def _sign(offset: int) -> int:
    return (offset > 0) - (offset < 0)


def _day_by_tense(ctx: Context, anchor: int, month: int, day: int, years: list[int]) -> Reading:
    numbers = {day_number(y, month, day): y for y in years}
    nearest = min(numbers, key=lambda n: abs(n - anchor))
    direction = _sign(ctx.relation() or (0 if abs(nearest - anchor) <= _NEAR else ctx.direction()))
    meant = [n for n in numbers if (n - anchor) * direction > 0]
    far = bool(meant) and abs(meant[0] - anchor) > _FAR * abs(nearest - anchor)
    if far and not ctx.relation() and ctx.direction(GOVERNING) != direction:
        meant = []
    chosen = min(meant or numbers, key=lambda n: abs(n - anchor))
    code = {-1: "day-past", 0: "nearest-such-day", 1: "day-future"}[direction if meant else 0]
    return named_day(ctx, numbers[chosen], month, day, Because(code, (timex.day(anchor),)), chosen=True)


def bare_day(ctx: Context) -> Reading:
    """On the 7th: in a story the next such day from the last one told of, else the nearest to the publication."""
    day = ordinal(ctx.slot("day"), ctx.language)
    if not day:  # "the morning of the thirty-second"
        return Reading("DATE", "", Because("impossible-date", (ctx.slot("day"),)))
    here = _day_gone_on_from(ctx) if ctx.is_story else ctx.anchor
    if here is None or _is_of_no_month(ctx, here):
        tail = tail_of(ctx)
        return Reading("TIME" if tail else "DATE", f"XXXX-XX-{day:02}{tail}", Because("no-month"))
    year, month, _ = civil(here)
    months = [add_months(year, month, shift) for shift in (-1, 0, 1)]
    numbers = [day_number(y, m, day) for y, m in months if day <= month_length(y, m)]
    if not numbers:
        return Reading("DATE", "", Because("impossible-date", (str(day),)))
    numbers = [number for number in numbers if _falls_on_its_weekday(ctx, number)] or numbers
    to_come = [number for number in numbers if number >= here]
    over = [number for number in numbers if number <= here]
    direction = 0 if ctx.is_story else ctx.direction(GOVERNING) or ctx.direction()
    meant = to_come[:1] if direction > 0 else over[-1:] if direction < 0 else []
    chosen = meant[0] if meant else min(numbers, key=lambda number: _distance(ctx, here, number))
    y, m, _ = civil(chosen)
    return named_day(ctx, y, m, day, Because("nearest-such-day", (timex.day(here),)), chosen=True)


def _is_of_no_month(ctx: Context, here: int) -> bool:
    """Whether a story goes on from a whole year or season: which month it is in nobody knows."""
    newest = ctx.newest if ctx.is_story else None
    return newest is not None and newest.earliest == here and newest.precision.days > _MONTH


_BACK = 3
"""How many times as far a story goes forward as it goes back."""


def _distance(ctx: Context, here: int, number: int) -> int:
    if not ctx.is_story:
        return abs(number - here)
    month = ctx.newest if ctx.newest is not None and ctx.newest.earliest == here else None
    ahead = number - max(here, month.latest or here) if month is not None else number - here
    return max(ahead, _BACK * (here - number), 0)


def _day_gone_on_from(ctx: Context) -> int | None:
    """The last date mentioned; but the last single day, where that is an earlier month or year told of in between."""
    if ctx.aside_nearby is not None and ctx.aside_nearby.precision.days <= _MONTH:
        return ctx.aside_nearby.earliest
    newest, day = ctx.newest, ctx.newest_day
    is_aside = newest is not None and newest.latest is not None and day is not None and newest.latest < day
    return day if is_aside else ctx.last_date


def _week_of_month(ctx: Context) -> Reading:
    """The first week of July, the last day of August, the second weekend in May."""
    unit, nth = ctx.language.units[ctx.slot("unit")], ordinal(ctx.slot("nth"), ctx.language) or 1
    month = month_year(ctx) if ctx.slots.keys() & {"year", "relyear"} else bare_month(ctx)
    inside = timex.known_value(month.timex)
    if inside is None or inside.earliest is None or inside.latest is None:
        return unanchored(unit)
    first, last = inside.earliest, inside.latest
    if unit == "D":
        value = timex.day(first + nth - 1 if nth > 0 else last)
    elif unit == "WE":
        value = timex.week(next_weekday(first, 5) + 7 * (nth - 1) if nth > 0 else last_weekday(last, 5)) + "-WE"
    else:
        value = timex.week(first + 3 + 7 * (nth - 1) if nth > 0 else last - 3)
    return replace(month, timex=value, alternatives=())


def week_of(ctx: Context) -> Reading:
    """The week of March 6: the ISO week of that day; the first week of March: the one most of which lies there."""
    if "nth" in ctx.slots:
        return _week_of_month(ctx)
    reading = month_day(ctx)
    value = timex.value_of(reading.timex) if reading.timex else None
    if value is None or value.earliest is None:
        return reading
    ending = "-WE" if ctx.language.units[ctx.slot("unit")] == "WE" else ""
    return Reading("DATE", timex.week(value.earliest) + ending, reading.because, anchor=reading.anchor)


RESOLVERS = {
    "iso-date": iso_date,
    "numeric-date": numeric_date,
    "slash-day": slash_day,
    "month-day": month_day,
    "bare-day": bare_day,
    "week-of": week_of,
}
