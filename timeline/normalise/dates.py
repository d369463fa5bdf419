"""Resolvers for days, months and years: named dates, weekdays, holidays."""

from timeline.model.because import Because
from timeline.model.time import (
    Precision,
    TimeValue,
    civil,
    day_number,
    month_length,
    weekday_of,
)
from timeline.normalise import timex
from timeline.normalise.clock import clock_of, part_of
from timeline.normalise.numbers import ordinal, short_year, year_in_words
from timeline.normalise.reading import Context, Reading


def year_slot(ctx: Context, name: str = "year") -> int | None:
    """The year in a slot, in digits or words, with its era; None when the slot is empty."""
    text = ctx.slot(name)
    if not text:
        return None
    digits = text.lstrip("'")
    if digits.isdigit():
        reference = None if ctx.published is None else civil(ctx.published)[0]
        number = short_year(digits, reference) if len(digits) == 2 and not ctx.slot("era") else int(digits)
    else:
        number = year_in_words(text, ctx.language) or 0
    return 1 - number if ctx.slot("era").startswith("b") else number


def month_slot(ctx: Context) -> int:
    """The month 1 to 12 in the slot "month"."""
    text = ctx.slot("month").rstrip(".")
    return int(text) if text.isdigit() else ctx.language.months[text]


def relative_year(ctx: Context) -> int | None:
    """The year of "last year" and its kin in the slot "relyear"; None without the slot or an anchor."""
    word = ctx.slot("relyear")
    if not word:
        return None
    bare = word.removeprefix("the ")
    base = ctx.focus_year if bare in ("following", "previous", "same", "next", "that") and word != bare else None
    if bare == "that":
        base = ctx.focus_year
    if base is None:
        base = None if ctx.anchor is None else civil(ctx.anchor)[0]
    return None if base is None else base + ctx.language.relation_words.get(bare, 0)


def dated(ctx: Context, month: int, day: int, year: int, because: Because, uncertain: bool = False) -> Reading:
    """One named day, with the time of day where one was said; no value when there is no such day."""
    if not (1 <= month <= 12 and 1 <= day <= month_length(year, month)):
        return Reading("DATE", "", Because("impossible-date", (f"{year:04}-{month:02}-{day:02}",)))
    number = day_number(year, month, day)
    value = timex.day(number)
    said = ctx.language.weekdays.get(ctx.slot("weekday").rstrip("."))
    time = None
    if said is not None and said != weekday_of(number) and because.code != "nearest-such-day":
        time = TimeValue(number, number, Precision.DAY, weekday=said)
    tail = clock_of(ctx) or part_of(ctx)
    return Reading("TIME" if tail else "DATE", value + tail, because, uncertain=uncertain, time=time, anchor=None)


def iso_date(ctx: Context) -> Reading:
    """2024-11-25, 2024-11-25T20:09."""
    return dated(ctx, int(ctx.slot("month")), int(ctx.slot("day")), int(ctx.slot("year")), Because("as-written"))


def numeric_date(ctx: Context) -> Reading:
    """11/25/2024: what cannot be a month is the day, else the order of the language, with doubt."""
    first, second = int(ctx.slot("first")), int(ctx.slot("second"))
    year = year_slot(ctx)
    assert year is not None
    order = "dmy" if ctx.slot("sep") == "." or first > 12 else "mdy" if second > 12 else ctx.language.date_order
    month, day = (first, second) if order == "mdy" else (second, first)
    ambiguous = first != second and max(first, second) <= 12 and ctx.slot("sep") != "."
    reading = dated(ctx, month, day, year, Because(f"numeric-{order}"), uncertain=ambiguous or len(ctx.slot("year")) == 2)
    if not ambiguous:
        return reading
    other = dated(ctx, day, month, year, reading.because)
    return Reading(
        reading.type, reading.timex, Because(f"ambiguous-{order}"), uncertain=True, alternatives=(other.timex,)
    )


def month_day(ctx: Context) -> Reading:
    """November 25, 25 November 2024, Tuesday, Nov. 25: without a year, the nearest to the anchor."""
    month, day = month_slot(ctx), ordinal(ctx.slot("day"), ctx.language) or 0
    year = year_slot(ctx) if ctx.slot("year") else relative_year(ctx)
    if year is not None:
        return dated(ctx, month, day, year, Because("as-written"))
    anchor = ctx.anchor
    if anchor is None:
        return Reading("DATE", f"XXXX-{month:02}-{day:02}", Because("no-year"))
    if ctx.style == "narrative" and ctx.focus_year is not None:
        return dated(ctx, month, day, ctx.focus_year, Because("year-of-narrative"))
    here = civil(anchor)[0]
    numbers = [day_number(y, month, day) for y in (here - 1, here, here + 1) if day <= month_length(y, month)]
    said = ctx.language.weekdays.get(ctx.slot("weekday").rstrip("."))
    fitting = [n for n in numbers if said is None or weekday_of(n) == said]
    if not numbers:
        return Reading("DATE", "", Because("impossible-date", (f"{month:02}-{day:02}",)))
    nearest = min(fitting or numbers, key=lambda n: abs(n - anchor))
    _, m, d = civil(nearest)
    because = Because("nearest-such-day", (timex.day(anchor),))
    return dated(ctx, m, d, civil(nearest)[0], because)


def month_year(ctx: Context) -> Reading:
    """November 2024, June last year."""
    year = year_slot(ctx) if ctx.slot("year") else relative_year(ctx)
    if year is None:
        return Reading("DATE", f"XXXX-{month_slot(ctx):02}", Because("no-year"))
    because = Because("as-written") if ctx.slot("year") else Because("relative-year", (ctx.slot("relyear"),))
    return Reading("DATE", timex.month(month_slot(ctx), year), because)


def bare_month(ctx: Context) -> Reading:
    """November, last November: without a word for it, the tense tells past from future, else the nearest."""
    month, anchor = month_slot(ctx), ctx.anchor
    if anchor is None:
        return Reading("DATE", f"XXXX-{month:02}", Because("no-year"))
    year, now, _ = civil(anchor)
    word = ctx.slot("rel").removeprefix("the ")
    if word in ("each", "every"):
        return Reading("SET", f"XXXX-{month:02}", Because("repeated"))
    if ctx.style == "narrative" and not word and ctx.focus_year is not None:
        return Reading("DATE", timex.month(month, ctx.focus_year), Because("year-of-narrative"))
    offset = ctx.language.relation_words.get(word)
    if offset is None:
        return _month_by_tense(ctx, month, year, now, anchor)
    if offset < 0:
        year -= month >= now
    elif offset > 0:
        year += month <= now
    elif word == "this" and month > now and ctx.direction() < 0:
        year -= 1
    return Reading("DATE", timex.month(month, year), Because("relative-month", (word, timex.day(anchor))), anchor=anchor)


def _month_by_tense(ctx: Context, month: int, year: int, now: int, anchor: int) -> Reading:
    direction = ctx.direction()
    past = year - (month > now)
    future = year + (month < now)
    nearest = min((past, future), key=lambda y: abs((y - year) * 12 + month - now))
    chosen = past if direction < 0 else future if direction > 0 else nearest
    code = {-1: "month-past", 1: "month-future", 0: "month-nearest"}[direction]
    doubt = direction == 0 and past != future
    return Reading(
        "DATE",
        timex.month(month, chosen),
        Because(code, (timex.day(anchor),)),
        anchor=anchor,
        uncertain=doubt,
        alternatives=tuple(timex.month(month, y) for y in (past, future) if doubt and y != chosen),
    )


def bare_year(ctx: Context) -> Reading:
    """2003, '96, nineteen ninety-six, 44 BC."""
    year = year_slot(ctx)
    assert year is not None
    return Reading("DATE", timex.year(year), Because("as-written"))


def year_range(ctx: Context) -> Reading:
    """1989-90: the years from one to the other; TIMEX3 has a value for the first only."""
    first = int(ctx.slot("year"))
    last = short_year(ctx.slot("short"), first)
    if last <= first:
        return Reading("DATE", timex.year(first), Because("as-written"))
    time = TimeValue(day_number(first, 1, 1), day_number(last, 12, 31), Precision.YEAR)
    return Reading("DATE", timex.year(first), Because("year-range", (str(first), str(last))), time=time)


def decade(ctx: Context) -> Reading:
    """the 1990s, the nineties, '90s."""
    if ctx.slot("decade"):
        text = ctx.slot("decade").lstrip("'")
    elif ctx.slot("tens"):
        tens = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
        text = str(20 + 10 * tens.index(ctx.slot("tens")))
    else:
        text = ctx.slot("short")
    if len(text) == 2:
        reference = ctx.published
        text = str(short_year(text, None if reference is None else civil(reference)[0]))
    return Reading("DATE", text[:3], Because("as-written"))


def century(ctx: Context) -> Reading:
    """the 20th century: 19."""
    nth = ordinal(ctx.slot("nth"), ctx.language) or 1
    if ctx.slot("era").startswith("b"):
        return Reading("DATE", f"BC{nth - 1:02}", Because("as-written"))
    return Reading("DATE", f"{nth - 1:02}", Because("as-written"))


def weekday(ctx: Context) -> Reading:
    """Monday, last Monday, Monday evening, 10 p.m. Wednesday.

    With past or reporting verbs the last such day on or before the anchor, with future cues the first on or after it,
    with neither the nearest, which is uncertain.
    """
    n = ctx.language.weekdays[ctx.slot("weekday").rstrip(".")]
    tail = clock_of(ctx) or part_of(ctx)
    kind = "TIME" if tail else "DATE"
    anchor = ctx.anchor
    if anchor is None:
        return Reading(kind, f"XXXX-WXX-{n + 1}{tail}", Because("no-publication-date"))
    word = ctx.slot("rel").removeprefix("the ")
    offset = ctx.language.relation_words.get(word)
    said = timex.day(anchor)
    before = anchor - (weekday_of(anchor) - n) % 7
    after = anchor + (n - weekday_of(anchor)) % 7
    if ctx.style == "narrative" and ctx.newest is not None and not word:
        return Reading(kind, timex.day(after) + tail, Because("weekday-narrative", (said,)), anchor=anchor)
    if offset is not None and offset < 0:
        return Reading(
            kind, timex.day(before - 7 * (before == anchor)) + tail, Because("weekday-last", (said,)), anchor=anchor
        )
    if offset is not None and offset > 0:
        return Reading(
            kind, timex.day(after + 7 * (after == anchor)) + tail, Because("weekday-next", (said,)), anchor=anchor
        )
    direction = ctx.direction()
    if offset == 0 and word in ("that", "that same", "same"):
        direction = -1
    if direction < 0 or before == anchor:
        return Reading(kind, timex.day(before) + tail, Because("weekday-past", (said,)), anchor=anchor)
    if direction > 0 or offset == 0:
        return Reading(kind, timex.day(after) + tail, Because("weekday-future", (said,)), anchor=anchor)
    near, far = (before, after) if anchor - before <= after - anchor else (after, before)
    return Reading(
        kind,
        timex.day(near) + tail,
        Because("weekday-nearest", (said,)),
        anchor=anchor,
        uncertain=True,
        alternatives=(timex.day(far) + tail,),
    )


def holiday(ctx: Context) -> Reading:
    """Christmas, Thanksgiving Day, Easter 2012: without a year, the nearest to the anchor."""
    spec = ctx.language.holidays[ctx.slot("holiday")]
    year = year_slot(ctx)
    anchor = ctx.anchor
    if year is None and anchor is None:
        fixed = spec if len(spec) == 5 else ""
        return Reading("DATE", f"XXXX-{fixed}" if fixed else "", Because("no-year"))
    if year is not None:
        return Reading("DATE", timex.day(holiday_in(spec, year)), Because("as-written"))
    assert anchor is not None
    here = civil(anchor)[0]
    days = [holiday_in(spec, y) for y in (here - 1, here, here + 1)]
    offset = ctx.language.relation_words.get(ctx.slot("rel"))
    if offset is not None and offset < 0:
        days = [d for d in days if d < anchor][-1:]
    elif offset is not None and offset > 0:
        days = [d for d in days if d > anchor][:1]
    nearest = min(days, key=lambda d: abs(d - anchor))
    return Reading("DATE", timex.day(nearest), Because("nearest-such-day", (timex.day(anchor),)), anchor=anchor)


def holiday_in(spec: str, year: int) -> int:
    """The day number of a holiday, as the packs write it: "12-25", "11-4-3", "05-l-0", "11-t-1", "e+1"."""
    if spec.startswith("e"):
        return easter(year) + int(spec[1:])
    parts = spec.split("-")
    month = int(parts[0])
    if len(parts) == 2:
        return day_number(year, month, int(parts[1]))
    wanted = int(parts[2])
    if parts[1] == "l":
        last = day_number(year, month, month_length(year, month))
        return last - (weekday_of(last) - wanted) % 7
    first = day_number(year, month, 1)
    if parts[1] == "t":
        monday = first + (0 - weekday_of(first)) % 7
        return monday + wanted
    return first + (wanted - weekday_of(first)) % 7 + 7 * (int(parts[1]) - 1)


def easter(year: int) -> int:
    """The day number of Western Easter (the anonymous Gregorian algorithm: Meeus, Astronomical Algorithms, 1991)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    l7 = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l7) // 451
    month, day = divmod(h + l7 - 7 * m + 114, 31)
    return day_number(year, month, day + 1)


def unit_of_day(ctx: Context) -> Reading:
    """The week of March 6: the ISO week of that day."""
    reading = month_day(ctx)
    value = timex.value_of(reading.timex) if reading.timex[:1].isdigit() else None
    if value is None or value.earliest is None:
        return reading
    return Reading("DATE", timex.week(value.earliest), reading.because, anchor=reading.anchor)


RESOLVERS = {
    "iso-date": iso_date,
    "year-first-date": iso_date,
    "numeric-date": numeric_date,
    "month-day": month_day,
    "day-month": month_day,
    "month-day-of": month_day,
    "day-month-clock": month_day,
    "month-year": month_year,
    "month-relyear": month_year,
    "month": bare_month,
    "month-set": bare_month,
    "year": bare_year,
    "year-bc": bare_year,
    "short-year": bare_year,
    "year-range": year_range,
    "decade": decade,
    "short-decade": decade,
    "half-decade": decade,
    "century": century,
    "weekday": weekday,
    "clock-weekday": weekday,
    "weekday-clock": weekday,
    "holiday": holiday,
    "unit-of": unit_of_day,
}
