"""Resolvers for units counted from an anchor: last month, three years ago, the year-ago quarter, this fall."""

from timeline.model.because import Because
from timeline.model.time import Precision, add_months, civil, weekday_of
from timeline.normalise import timex
from timeline.normalise.dates import relative_year, year_slot
from timeline.normalise.durations import duration
from timeline.normalise.numbers import number, ordinal
from timeline.normalise.reading import Context, Reading

ANAPHORIC = frozenset({"that", "that same", "same", "this same", "following", "subsequent", "ensuing", "preceding"})
"""Relations that hang on the last date mentioned, with or without "the"."""

_LAST_QUARTER_DAYS = 92
"""A report of a quarter comes within about one quarter after its end."""


def shifted(unit: str, base: int, offset: int) -> str:
    """The TIMEX3 value of the unit `offset` units from the one that `base` lies in."""
    year, month, day = civil(base)
    if unit == "D":
        return timex.day(base + offset)
    if unit == "NI":
        return timex.day(base + offset) + "TNI"
    if unit in ("W", "2W"):
        return timex.week(base + (14 if unit == "2W" else 7) * offset)
    if unit == "WE":
        return timex.week(base + 7 * offset) + "-WE"
    if unit == "M":
        y, m = add_months(year, month, offset)
        return timex.month(m, y)
    if unit == "Q":
        at = year * 4 + (month - 1) // 3 + offset
        return f"{timex.year(at // 4)}-Q{at % 4 + 1}"
    if unit == "H":
        at = year * 2 + (month - 1) // 6 + offset
        return f"{timex.year(at // 2)}-H{at % 2 + 1}"
    if unit == "DE":
        return f"{year // 10 + offset:03}"
    if unit == "CE":
        return f"{year // 100 + offset:02}"
    return timex.year(year + offset)


def relative_unit(ctx: Context) -> Reading:
    """last month, this week, the following year, earlier this year."""
    word = ctx.slot("rel")
    bare = word.removeprefix("the ")
    unit = ctx.language.units[ctx.slot("unit")]
    offset = ctx.language.relation_words.get(bare, 0)
    apart = bare in ANAPHORIC or (word != bare and bare in ("next", "previous", "prior") and unit != "Q")
    if word in ("the", "in the"):
        return _unit_in_focus(ctx, unit)
    base = ctx.focus if apart and unit in ("D", "NI") else _newest_day(ctx) if apart else ctx.anchor
    if base is None:
        return Reading("DATE", _unanchored(unit), Because("no-publication-date"))
    phrase = f"{word} {ctx.slot('unit')}"
    return Reading("DATE", shifted(unit, base, offset), Because("relative-unit", (phrase, timex.day(base))), anchor=base)


def _newest_day(ctx: Context) -> int | None:
    return ctx.newest.earliest if ctx.newest is not None else ctx.anchor


def _unanchored(unit: str) -> str:
    return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Y": "XXXX"}.get(unit, "")


def _unit_in_focus(ctx: Context, unit: str) -> Reading:
    base = ctx.focus if unit == "D" else _newest_day(ctx)
    if base is None:
        return Reading("DATE", _unanchored(unit), Because("no-publication-date"))
    return Reading("DATE", shifted(unit, base, 0), Because("unit-in-focus", (timex.day(base),)), anchor=base)


def the_unit(ctx: Context) -> Reading:
    """the day, the week, the year: the one that is spoken of."""
    unit = ctx.language.units[ctx.slot("unit")]
    if unit == "WE" and ctx.anchor is not None:
        back = (weekday_of(ctx.anchor) - 5) % 7
        direction = ctx.direction()
        offset = 0 if weekday_of(ctx.anchor) >= 5 or direction > 0 else -1
        value = shifted("WE", ctx.anchor, offset)
        return Reading("DATE", value, Because("unit-in-focus", (timex.day(ctx.anchor - back),)), anchor=ctx.anchor)
    base = ctx.focus if unit == "D" else ctx.anchor
    if base is None:
        return Reading("DATE", _unanchored(unit), Because("no-publication-date"))
    return Reading("DATE", shifted(unit, base, 0), Because("unit-in-focus", (timex.day(base),)), anchor=base)


def unit_end(ctx: Context) -> Reading:
    """year-end, the quarter's end, year-end 1999."""
    unit = ctx.language.units[ctx.slot("unit")]
    if ctx.slot("year"):
        return Reading("DATE", timex.year(int(ctx.slot("year"))), Because("as-written"), mod="END")
    if ctx.anchor is None:
        return Reading("DATE", _unanchored(unit), Because("no-publication-date"), mod="END")
    because = Because("unit-in-focus", (timex.day(ctx.anchor),))
    return Reading("DATE", shifted(unit, ctx.anchor, 0), because, mod="END", anchor=ctx.anchor)


def ago(ctx: Context) -> Reading:
    """three years ago, two days later, a year earlier: counted from the publication or from the last date mentioned."""
    word = ctx.slot("direction")
    sign = ctx.language.direction_words[word]
    unit = ctx.language.units[ctx.slot("unit")]
    if ctx.slot("vague"):
        return _vaguely_ago(ctx, sign, unit)
    amount = number(ctx.slot("number"), ctx.language)
    from_focus = word in ("earlier", "later", "previously")
    if unit == "Y" and amount == 1 and sign < 0:
        return year_before(ctx, from_focus)
    base = ctx.focus if from_focus and unit in ("D", "W", "NI") else _newest_day(ctx) if from_focus else ctx.anchor
    if from_focus and unit in ("TH", "TM", "S"):
        return duration(ctx)
    if base is None or amount is None:
        return Reading("DATE", "", Because("no-publication-date"))
    if amount != int(amount) and unit == "Y":
        unit, amount = "M", round(amount * 12)
    because = Because("counted", (" ".join(ctx.folded[ctx.start : ctx.end].split()), timex.day(base)))
    return Reading("DATE", counted(unit, base, sign * int(amount), exact=from_focus), because, anchor=base)


def counted(unit: str, base: int, count: int, exact: bool = False) -> str:
    """The TIMEX3 value `count` units from a day, as precise as the unit: "six weeks ago" is a week."""
    if unit in ("TH", "TM", "S"):
        return timex.day(base)
    if unit == "2W":
        unit, count = "W", count * 2
    if unit == "DE":
        return timex.year(civil(base)[0] + 10 * count)
    if unit == "CE":
        return timex.year(civil(base)[0] + 100 * count)
    if unit in ("NI", "WE"):
        unit = "D" if unit == "NI" else "WE"
    if unit == "W" and exact:
        return timex.day(base + 7 * count)
    return shifted(unit, base, count)


def _vaguely_ago(ctx: Context, sign: int, unit: str) -> Reading:
    words = ctx.slot("vague")
    if words in ("a couple of", "couple of", "a couple") and ctx.anchor is not None:
        because = Because("counted", (" ".join(ctx.folded[ctx.start : ctx.end].split()), timex.day(ctx.anchor)))
        return Reading("DATE", counted(unit, ctx.anchor, 2 * sign), because, mod="APPROX", anchor=ctx.anchor)
    return Reading("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF", Because("vague"))


def long_ago(ctx: Context) -> Reading:
    """years ago."""
    sign = ctx.language.direction_words[ctx.slot("direction")]
    return Reading("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF", Because("vague"))


def ago_weekday(ctx: Context) -> Reading:
    """two weeks from Monday, a week ago today."""
    count = int(number(ctx.slot("number"), ctx.language) or 1) * 7
    anchor = ctx.anchor
    if anchor is None:
        return Reading("DATE", "", Because("no-publication-date"))
    name = ctx.slot("weekday")
    past = ctx.slot("direction") == "ago"
    if name in ctx.language.deictic_days:
        base = anchor + ctx.language.deictic_days[name]
    else:
        n = ctx.language.weekdays[name]
        base = anchor - (weekday_of(anchor) - n) % 7 if past else anchor + (n - weekday_of(anchor)) % 7
    because = Because("counted", (" ".join(ctx.folded[ctx.start : ctx.end].split()), timex.day(anchor)))
    return Reading("DATE", timex.day(base - count if past else base + count), because, anchor=anchor)


# Quarters, halves and what reports compare with -------------------------------------------------------------------


def quarter(ctx: Context) -> Reading:
    """the third quarter, Q3 2024, this year's first quarter: without a year, the one that reports speak of."""
    nth = ordinal(ctx.slot("nth"), ctx.language) or 1
    nth = 4 if nth == -1 else nth
    year = year_slot(ctx) if ctx.slot("year") else relative_year(ctx)
    if year is None:
        return _nearest_period(ctx, nth, 4, "Q")
    return Reading("DATE", f"{timex.year(year)}-Q{nth}", Because("as-written"))


def half(ctx: Context) -> Reading:
    """the first half of 1989, the second half."""
    nth = 2 if ctx.slot("nth") in ("second", "2nd", "last", "latter", "2") else 1
    year = year_slot(ctx) if ctx.slot("year") else relative_year(ctx)
    if year is None:
        return _nearest_period(ctx, nth, 2, "H")
    return Reading("DATE", f"{timex.year(year)}-H{nth}", Because("as-written"))


def _nearest_period(ctx: Context, nth: int, parts: int, letter: str) -> Reading:
    """The period of the year that began last, or comes next where the words speak of the future."""
    anchor = ctx.anchor
    if anchor is None:
        return Reading("DATE", f"XXXX-{letter}{nth}", Because("no-year"))
    year, month, _ = civil(anchor)
    now = (month - 1) // (12 // parts) + 1
    direction = ctx.direction()
    if nth > now:
        year -= direction < 0 or nth - now > 2
    elif nth < now and direction > 0 and now - nth > 1:
        year += 1
    because = Because("report-period", (timex.day(anchor),))
    return Reading("DATE", f"{timex.year(year)}-{letter}{nth}", because, anchor=anchor)


def period_in_focus(ctx: Context) -> Reading:
    """the quarter, the latest period, the 1988 period: the one the report is about."""
    period = reported_period(ctx)
    if period is None:
        return Reading("DATE", "", Because("no-publication-date"))
    year = int(ctx.slot("year")) if ctx.slot("year") else _year_of_relation(ctx)
    if year is not None:
        period = timex.year(year) + period[4:]
    return Reading("DATE", period, Because("report-period", ("",)))


def _year_of_relation(ctx: Context) -> int | None:
    if not ctx.slot("rel") or ctx.anchor is None:
        return None
    return civil(ctx.anchor)[0] + ctx.language.relation_words.get(ctx.slot("rel"), 0)


def reported_period(ctx: Context) -> str | None:
    """The period mentioned last, else the quarter that ended last before the anchor; None without either."""
    if ctx.period:
        return ctx.period
    return None if ctx.anchor is None else shifted("Q", ctx.anchor, -1)


def year_before(ctx: Context, from_focus: bool = True) -> Reading:
    """a year ago, a year earlier, year-ago: the same period one year before the one that is spoken of."""
    base = _newest_day(ctx) if from_focus else ctx.anchor
    if ctx.period and _is_recent(ctx):
        return Reading("DATE", _year_less(ctx.period), Because("year-before", (ctx.period,)))
    if base is None:
        return Reading("DATE", "XXXX", Because("no-publication-date"))
    newest = ctx.newest
    if newest is not None and newest.earliest is not None and newest.precision is Precision.MONTH and from_focus:
        return Reading("DATE", shifted("M", newest.earliest, -12), Because("year-before", (timex.day(newest.earliest),)))
    year = ctx.focus_year if from_focus else civil(base)[0]
    assert year is not None
    return Reading("DATE", timex.year(year - 1), Because("year-before", (timex.year(year),)), anchor=base)


def _is_recent(ctx: Context) -> bool:
    if ctx.published is None:
        return True
    value = timex.value_of(ctx.period)
    return value is not None and value.latest is not None and abs(ctx.published - value.latest) < 2 * _LAST_QUARTER_DAYS


def _year_less(period: str) -> str:
    return timex.year(int(period[:4]) - 1) + period[4:]


def quarter_year_ago(ctx: Context) -> Reading:
    """the quarter a year ago, the year-earlier quarter."""
    unit = ctx.language.units.get(ctx.slot("noun"), "")
    if unit == "M" and ctx.anchor is not None:
        return Reading("DATE", shifted("M", ctx.anchor, -12), Because("year-before", (timex.day(ctx.anchor),)))
    if ctx.slot("noun") or ctx.slot("nth"):
        period = reported_period(ctx)
        if period is None:
            return Reading("DATE", "", Because("no-publication-date"))
        nth = ordinal(ctx.slot("nth"), ctx.language) if ctx.slot("nth") else None
        value = f"{_year_less(period)[:4]}-Q{nth}" if nth and nth > 0 else _year_less(period)
        return Reading("DATE", value, Because("year-before", (period,)))
    return year_before(ctx)


def fiscal_year(ctx: Context) -> Reading:
    """fiscal 1989, the current fiscal year."""
    year = year_slot(ctx)
    if year is None:
        if ctx.anchor is None:
            return Reading("DATE", "XXXX", Because("no-publication-date"))
        word = ctx.slot("rel").removeprefix("the ")
        year = civil(ctx.anchor)[0] + ctx.language.relation_words.get(word, 0)
    return Reading("DATE", timex.year(year), Because("fiscal-year"))


# Seasons and days counted within an event -------------------------------------------------------------------------


def season(ctx: Context) -> Reading:
    """last fall, the winter of 1994, this summer."""
    letters = ctx.language.seasons[ctx.slot("season")]
    year = year_slot(ctx) if ctx.slot("year") else relative_year(ctx)
    if year is not None:
        return Reading("DATE", f"{timex.year(year)}-{letters}", Because("as-written"))
    anchor = ctx.anchor
    if anchor is None:
        return Reading("DATE", f"XXXX-{letters}", Because("no-year"))
    year, month, _ = civil(anchor)
    first = timex.SEASON_MONTHS[letters]
    word = ctx.slot("rel").removeprefix("the ")
    offset = ctx.language.relation_words.get(word)
    year += _season_year_shift(ctx, offset, word, month, first)
    because = Because("relative-unit", (f"{word} {ctx.slot('season')}".strip(), timex.day(anchor)))
    return Reading("DATE", f"{timex.year(year)}-{letters}", because, anchor=anchor)


def _season_year_shift(ctx: Context, offset: int | None, word: str, month: int, first: int) -> int:
    """Which year's season: the last that is over, the next that has not begun, or the nearest."""
    over = month > first + 2 if first < 12 else month > 2
    if first == 12 and month <= 2:
        return -1 if offset is None or offset >= 0 else -2 if word == "last" and month == 12 else -1
    if offset is not None and offset < 0:
        return 0 if over and first < 12 else -1
    if offset is not None and offset > 0:
        return 0 if month < first else 1
    if offset == 0:
        return 0
    direction = ctx.direction()
    if direction < 0 and month < first:
        return -1
    return 1 if direction > 0 and over and first < 12 else 0


def nth_unit(ctx: Context) -> Reading:
    """the second day: which day that is, only the story knows; TIMEX3 takes the day spoken of."""
    unit = ctx.language.units[ctx.slot("unit")]
    base = ctx.focus if unit == "D" else ctx.anchor
    if base is None:
        return Reading("DATE", _unanchored(unit), Because("no-publication-date"))
    return Reading("DATE", shifted(unit, base, 0), Because("unit-in-focus", (timex.day(base),)), uncertain=True)


RESOLVERS = {
    "relative-unit": relative_unit,
    "the-unit": the_unit,
    "unit-end": unit_end,
    "ago": ago,
    "ago-weekday": ago_weekday,
    "long-ago": long_ago,
    "quarter": quarter,
    "half": half,
    "period-in-focus": period_in_focus,
    "period-relyear": period_in_focus,
    "quarter-year-ago": quarter_year_ago,
    "year-ago": quarter_year_ago,
    "fiscal-year": fiscal_year,
    "season": season,
    "season-year": season,
    "nth-unit": nth_unit,
}
