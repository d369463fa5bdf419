"""Resolvers for calendar units and counts of them: last month, the year, year-end, three years ago, two days later."""

from timeline.model.because import Because
from timeline.model.time import Precision, TimeValue, add_months, civil, day_number, month_length
from timeline.normalise import timex
from timeline.normalise.calendars import last_weekday, next_weekday, weekday_of
from timeline.normalise.durations import amount_of, duration, period, vague_duration
from timeline.normalise.governing import ends_on_a_day, is_deadline
from timeline.normalise.numbers import number, ordinal
from timeline.normalise.reading import Context, Reading
from timeline.normalise.years import weekday_slot

_UNANCHORED = {
    "D": "XXXX-XX-XX", "NI": "XXXX-XX-XXTNI", "W": "XXXX-WXX", "2W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX",
    "Y": "XXXX", "DE": "XXX", "CE": "XX",
}  # fmt: skip
_SMALL = ("S", "TM", "TH")
_DAYS = {"D": 1, "NI": 1, "W": 7, "2W": 14}
_LONG = ("Y", "DE", "CE")
_NEWS_DAYS = 7
"""Days around its publication within which a report goes on telling of a day it named."""
_MULTIPLES = {"2W": ("W", 2), "WE": ("WE", 1), "NI": ("D", 1)}
_POINTS = {
    "MORE_THAN": ("BEFORE", "AFTER"), "EQUAL_OR_MORE": ("ON_OR_BEFORE", "ON_OR_AFTER"),
    "LESS_THAN": ("AFTER", "BEFORE"), "EQUAL_OR_LESS": ("ON_OR_AFTER", "ON_OR_BEFORE"), "APPROX": ("APPROX", "APPROX"),
}  # fmt: skip
"""The bound of an amount as the bound of the point it leads to: counted back, and counted forward."""


def shifted(unit: str, base: int, offset: int) -> str:
    """The TIMEX3 value of the unit `offset` units from the one that the day number `base` lies in."""
    year, month, _ = civil(base)
    match unit:
        case "D":
            return timex.day(base + offset)
        case "NI":
            return timex.day(base + offset) + "TNI"
        case "W" | "2W":
            return timex.week(base + (14 if unit == "2W" else 7) * offset)
        case "WE":
            return timex.week(base + 7 * offset) + "-WE"
        case "M":
            y, m = add_months(year, month, offset)
            return timex.month(m, y)
        case "Q" | "H":
            parts = 4 if unit == "Q" else 2
            y, part = divmod(year * parts + (month - 1) * parts // 12 + offset, parts)
            return f"{timex.year(y)}-{unit}{part + 1}"
        case "DE":
            return timex.decade(year, offset)
        case "CE":
            return timex.century(year, offset)
    return timex.year(year + offset)


def unanchored(unit: str) -> Reading:
    """A unit that nothing tells the place of."""
    return Reading("DATE", _UNANCHORED.get(unit, ""), Because("no-publication-date"))


# Units with a relation ----------------------------------------------------------------------------------------------


def relative_unit(ctx: Context) -> Reading:
    """last month, this week, the following year, earlier this year."""
    unit = ctx.language.units[ctx.slot("unit")]
    offset = ctx.relation() or 0
    if unit == "D" and ctx.is_story and not offset and not ctx.is_anaphoric():
        return Reading("DATE", "PRESENT_REF", Because("reference"))  # "to this day": the reader's
    base = _base(ctx, unit) if ctx.is_anaphoric() else ctx.anchor
    if "mod" in ctx.slots and not offset and ctx.published is not None and not ctx.is_anaphoric():
        base = ctx.published  # "earlier this year": a story says "that year" of its own
    if base is None:
        return unanchored(unit)
    if ctx.is_anaphoric() and offset and unit in _DAYS and ctx.wide_date is not None:
        return _from_wide_date(unit, ctx.wide_date, offset, Because("relative-unit", (ctx.words, timex.day(base))))
    because = Because("relative-unit", (ctx.words, timex.day(base)))
    aside = offset < 0 and unit in _LONG
    return Reading("DATE", shifted(unit, base, offset), because, anchor=base, aside=aside)


def _base(ctx: Context, unit: str) -> int | None:
    """The day that an anaphoric unit hangs on: days and nights on the last day, others on the last date."""
    return ctx.last_day if unit in ("D", "NI") else ctx.told_date


def _wide_date(ctx: Context, unit: str) -> TimeValue | None:
    """The month or year that a count of days or weeks hangs on, where no day is told of; or None."""
    aside = ctx.aside_nearby if unit in ("W", "2W") else None
    return aside if aside is not None and aside.precision is Precision.MONTH else ctx.wide_date


def the_unit(ctx: Context) -> Reading:
    """the week, the year, the end of the month: the one that is spoken of."""
    unit = ctx.language.units[ctx.slot("unit")]
    anchor = ctx.anchor
    if anchor is None:
        return unanchored(unit)
    if unit == "WE":
        return _the_weekend(ctx, anchor)
    if ends_on_a_day(ctx):
        return Reading("DURATION", period(unit, 1), Because("counted-units"))
    if unit == "D" and ctx.last_day is not None and abs(ctx.last_day - anchor) <= _NEWS_DAYS:
        anchor = ctx.last_day
    value = shifted(unit, anchor, 0)
    subject = unit == "Y" and "portion" not in ctx.slots and "mod" not in ctx.slots
    return Reading("DATE", value, Because("unit-in-focus", (timex.day(anchor),)), anchor=anchor, subject=subject)


_THURSDAY = 3
"""The weekday from which on "the weekend" is the next where nothing tells, counted from Monday as 0."""


def _the_weekend(ctx: Context, anchor: int) -> Reading:
    direction = ctx.direction()
    if ctx.is_story:
        saturday = next_weekday(ctx.last_day or anchor, 5)
    elif direction > 0 or (not direction and weekday_of(anchor) >= _THURSDAY):
        saturday = next_weekday(anchor, 5)
    else:
        saturday = last_weekday(anchor, 5)
    return Reading("DATE", shifted("WE", saturday, 0), Because("unit-in-focus", (timex.day(anchor),)), anchor=anchor)


def unit_end(ctx: Context) -> Reading:
    """year-end, the quarter's end, year-end 1999."""
    unit = ctx.language.units[ctx.slot("unit")]
    if "year" in ctx.slots:
        return Reading("DATE", timex.year(int(ctx.slot("year"))), Because("as-written"))
    if ctx.anchor is None:
        return unanchored(unit)
    because = Because("unit-in-focus", (timex.day(ctx.anchor),))
    return Reading("DATE", shifted(unit, ctx.anchor, 0), because, anchor=ctx.anchor)


def year_end(ctx: Context) -> Reading:
    """year-end 1999, by year-end: written as the last day, as TimeBank does; its days are those of the year."""
    if "year" in ctx.slots:
        year, because, anchor = int(ctx.slot("year")), Because("as-written"), None
    elif ctx.anchor is None:
        return unanchored("Y")
    else:
        anchor = ctx.anchor
        year = civil(anchor)[0] - (not is_deadline(ctx) and ctx.direction() < 0)
        because = Because("unit-in-focus", (timex.day(anchor),))
    days = timex.known_value(timex.year(year))
    return Reading("DATE", f"{timex.year(year)}-12-31", because, anchor=anchor, time=days)


# Counted units ------------------------------------------------------------------------------------------------------


def ago(ctx: Context) -> Reading:
    """three years ago, two days later: counted from the publication, or from the last date mentioned.

    Where news says "two days later" and names no date near, which day it counts from is a guess.
    """
    sign = ctx.language.direction_words.get(ctx.slot("direction"), 1)
    unit = ctx.language.units[ctx.slot("unit")]
    amount = amount_of(ctx)
    told = ctx.is_anaphoric("direction") or "direction" not in ctx.slots or (sign > 0 and ctx.is_story)
    if told and not ctx.is_story and ctx.language.matches("clause-alone", ctx.words):
        return duration(ctx)  # "ten years on, the town": since what, the news need not say
    if told and (amount is None or unit in _SMALL):
        by_clock = _by_the_clock(ctx, ctx.clock_nearby, unit, sign * (amount or 0))
        if by_clock is not None or unit != "TH" or not amount or amount % _HOURS:
            return by_clock or duration(ctx)
        unit, amount = "D", amount / _HOURS
    if amount is None:
        return _some_time(sign)
    if not told and unit in _MINUTES and unit != "D" and ctx.posted is not None and ctx.now is not None:
        by_clock = _by_the_clock(ctx, ctx.now * _MINUTES["D"] + ctx.posted, unit, sign * amount)
        if by_clock is not None:
            return by_clock
    same = _said_again(ctx, unit) if told and sign > 0 and (unit in _DAYS or ctx.is_story) else None
    if same is not None:
        return Reading("DATE", same, Because("day-beside", (same,)))
    days = ctx.aside_nearby is None and unit == "W"
    base = _base(ctx, "D" if days else unit) if told else ctx.now
    if base is None:
        return unanchored(unit)
    guessed = told and ctx.is_far_from_dates
    because = Because("counted-from-afar" if guessed else "counted", (ctx.words, timex.day(base)))
    wide = _wide_date(ctx, unit) if told and unit in _DAYS else None
    if wide is not None:
        return _from_wide_date(unit, wide, sign * amount, because)
    if "unit2" in ctx.slots:
        return _counted_twice(ctx, unit, base, sign)
    is_exact = "exact" in ctx.slots and (not told or base == ctx.newest_day)
    value = counted(unit, base, sign * amount, to_the_day=told)
    named = _day_named_next(ctx, _day_at(unit, base, sign * amount)) if told and unit in ("D", "W", "2W") else None
    if named is not None:
        return Reading("DATE", timex.day(named), Because("day-beside", (timex.day(named),)))
    if is_exact:
        value = timex.day(_day_at(unit, base, sign * amount))
    mod = point_mod(ctx, sign)
    time = bounded(unit, base, sign * amount, mod)
    kind = "DATE"
    if unit == "NI":
        kind, value, time = "TIME", value + "TNI", None
    aside = sign < 0 and told and ctx.is_story and unit not in _DAYS
    return Reading(kind, value, because, mod=mod, anchor=base, uncertain=guessed, time=time, aside=aside)


def _said_again(ctx: Context, unit: str) -> str | None:
    """The date just named, as fine as the unit that counts to it: "in May 1918, two years later,"; or None."""
    date = ctx.date_it_follows
    if date is None or date.earliest is None:
        return None
    if unit in _DAYS:
        return timex.day(date.earliest) if date.earliest == date.latest else None
    return timex.year(civil(date.earliest)[0]) if unit == "Y" and date.precision.days <= Precision.YEAR.days else None


def _day_named_next(ctx: Context, day: int) -> int | None:
    """The day number of the day named beside the count that it comes to: "six weeks later, on 2 December"; or None."""
    following = ctx.following
    if following is None or following.pattern != "month-day":
        return None
    between = ctx.folded[ctx.end : following.span.start]
    if between.strip() != "," and not ctx.language.matches("day-follows", between):
        return None
    month = ctx.language.months.get((following.slot("month") or "").rstrip(". ").lower())
    nth = ordinal((following.slot("day") or "").lower(), ctx.language)
    year = civil(day)[0]
    near = [y for y in (year - 1, year, year + 1) if month and nth and 1 <= nth <= month_length(y, month)]
    days = [day_number(y, month or 1, nth or 1) for y in near]
    return next((named for named in days if abs(named - day) <= _NEARLY), None)


_NEARLY = 4
"""Days by which a count of days or weeks may miss the day it comes to."""


def _counted_twice(ctx: Context, unit: str, base: int, sign: int) -> Reading:
    """Two years and three months later: as precise as the smaller unit."""
    smaller = ctx.language.units[ctx.slot("unit2")]
    more = number(ctx.slot("number2"), ctx.language) or 1
    there = _day_at(unit, base, sign * (number(ctx.slot("number"), ctx.language) or 1))
    because = Because("counted", (ctx.words, timex.day(base)))
    value = counted(smaller, there, sign * more, to_the_day=True)
    return Reading("DATE", value, because, anchor=base, aside=sign < 0 and ctx.is_story)


def _by_the_clock(ctx: Context, base: int | None, unit: str, count: float) -> Reading | None:
    """ "At 4:30 …. Two hours later", and in a message "two hours ago": the time of day that the count leads to.

    `base` is the time that it counts from, in minutes since day 0; None without one, and for a vague count.
    """
    if "unit2" in ctx.slots and unit in _MINUTES:
        more, smaller = number(ctx.slot("number2"), ctx.language) or 1, ctx.language.units[ctx.slot("unit2")]
        if smaller not in _MINUTES:  # "an hour and a month later"
            return None
        count += (1 if count > 0 else -1) * more * _MINUTES[smaller] / _MINUTES[unit]
    if base is None or not count or unit not in _MINUTES or ctx.slot("vague"):
        return None
    day, minutes = divmod(base + round(count * _MINUTES[unit]), _MINUTES["D"])
    because = Because("counted", (ctx.words, f"{timex.day(base // _MINUTES['D'])}T{_hour(base % _MINUTES['D'])}"))
    mod = point_mod(ctx, 1 if count > 0 else -1)
    value = f"{timex.day(day)}T{_hour(minutes)}"
    return Reading("TIME", value, because, mod=mod, anchor=base // _MINUTES["D"], aside=count < 0)


_HOURS = 24
"""Hours of a day: "48 hours later" is two days later, where no hour was told."""

_MINUTES = {"TM": 1, "TH": 60, "D": 1440}


def _hour(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _from_wide_date(unit: str, wide: TimeValue, count: float, because: Because) -> Reading:
    """ "In July 1916 … nine days later": a day of that month or of the next, and nobody knows which."""
    assert wide.earliest is not None and wide.latest is not None
    days = _DAYS[unit] * round(count)
    time = TimeValue(wide.earliest + days, wide.latest + days, Precision.DAY, approximate=True)
    month = timex.day(wide.earliest + days)[:-3]
    value = f"{month}-XX" if wide.precision is Precision.MONTH else f"{month[:-3]}-XX-XX"
    return Reading("DATE", value, because, anchor=wide.earliest, time=time)


def _some_time(sign: int) -> Reading:
    return Reading("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF", Because("vague"))


def point_mod(ctx: Context, sign: int) -> str | None:
    """The mod of a point that a count leads to: "more than two years ago" is before it, or None."""
    if ctx.slot("vague") or ctx.slot("about"):
        return "APPROX"
    mod = ctx.language.modifiers.get(ctx.slot("approx"))
    return _POINTS[mod][sign > 0] if mod else None


def bounded(unit: str, base: int, count: float, mod: str | None) -> TimeValue | None:
    """ "more than two years ago" is open towards the past, "less than a year ago" towards the day it is said."""
    if mod is None or not mod.endswith(("BEFORE", "AFTER")):
        return None
    edge = _day_at(unit, base, count)
    precision = Precision.YEAR if unit == "Y" else Precision.MONTH if unit == "M" else Precision.DAY
    until = mod.endswith("BEFORE")
    other = base if (count < 0) != until else None
    low, high = (other, edge) if until else (edge, other)
    return TimeValue(low, high, precision, approximate=True)


def _day_at(unit: str, base: int, count: float) -> int:
    """The day number a count of units away, to the day."""
    unit, count = _in_base_units(unit, count)
    if unit in ("M", "Y", "DE", "CE"):
        year, month, day = civil(base)
        months = round(count * {"M": 1, "Y": 12, "DE": 120, "CE": 1200}[unit])
        year, month = add_months(year, month, months)
        return day_number(year, month, min(day, month_length(year, month)))
    return base + round(count * {"W": 7, "WE": 7, "D": 1, "Q": 91, "H": 182}.get(unit, 0))


def _in_base_units(unit: str, count: float) -> tuple[str, float]:
    unit, factor = _MULTIPLES.get(unit, (unit, 1))
    return unit, count * factor


def counted(unit: str, base: int, count: float, to_the_day: bool) -> str:
    """The TIMEX3 value `count` units from a day, as precise as the unit: "six weeks ago" is a week.

    `to_the_day` is for a count from a day that the text names: "six weeks later" is then a day.
    """
    unit, count = _in_base_units(unit, count)
    if unit in _SMALL or (unit == "W" and to_the_day):
        return timex.day(_day_at(unit, base, count))
    if count != int(count) and unit == "Y":
        unit, count = "M", count * 12
    if unit == "DE" or (unit == "CE" and count != int(count)):
        unit, count = "Y", count * (10 if unit == "DE" else 100)
    return shifted(unit, base, round(count))


def nth_day(ctx: Context) -> Reading | None:
    """The second day: counted in a story from the day last named; no time elsewhere."""
    nth = ordinal(ctx.slot("nth"), ctx.language)
    first = ctx.first_day if ctx.first_day is not None else ctx.newest_day
    if first is None or nth is None or nth < 1 or not ctx.is_story or ctx.start - ctx.newest_day_end > _NEAR:
        return None
    ctx.first_day = first
    because = Because("counted", (ctx.words, timex.day(first)))
    return Reading("DATE", timex.day(first + nth - 1), because, anchor=first)


_NEAR = 600
"""Code points within which days are counted from the one named."""


def long_ago(ctx: Context) -> Reading:
    """years ago, weeks later."""
    if ctx.is_anaphoric("direction"):
        return vague_duration(ctx)
    return _some_time(ctx.language.direction_words[ctx.slot("direction")])


def ago_day(ctx: Context) -> Reading:
    """two weeks from Monday, a year ago today."""
    amount, unit = amount_of(ctx) or 1, ctx.language.units.get(ctx.slot("unit"), "W")
    anchor = ctx.anchor
    if anchor is None:
        return unanchored("D")
    sign = ctx.language.direction_words[ctx.slot("direction")]
    deictic = ctx.language.deictic_days.get(ctx.slot("deictic"))
    if deictic is not None:
        base = anchor + deictic
    else:
        seek = last_weekday if sign < 0 else next_weekday
        base = seek(anchor, weekday_slot(ctx))
    because = Because("counted", (ctx.words, timex.day(anchor)))
    return Reading("DATE", timex.day(_day_at(unit, base, sign * amount)), because, anchor=anchor)


RESOLVERS = {
    "relative-unit": relative_unit,
    "the-unit": the_unit,
    "unit-end": unit_end,
    "year-end": year_end,
    "ago": ago,
    "ago-day": ago_day,
    "nth-day": nth_day,
    "long-ago": long_ago,
}
