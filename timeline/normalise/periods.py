"""Resolvers for what reports speak of: quarters, halves, fiscal years, and the same period a year before."""

from dataclasses import replace

from timeline.model.because import Because
from timeline.model.time import Precision, civil, in_months
from timeline.normalise import timex
from timeline.normalise.governing import ends_on_a_day
from timeline.normalise.named_days import month_day
from timeline.normalise.numbers import ordinal
from timeline.normalise.reading import Context, Reading
from timeline.normalise.units import bounded, point_mod, relative_unit, shifted, unanchored
from timeline.normalise.years import month_slot, said_year

_HALF_A_QUARTER = 45
"""Days from the end of a quarter back into its middle: fiscal quarters end in any month."""
_RECENT = 184
"""Days after its end within which a quarter is still what a report is about."""


def quarter(ctx: Context) -> Reading:
    """the third quarter, Q3 2024, this year's first quarter: without a year, the one that reports speak of."""
    return _part_of_year(ctx, 4, "Q")


def half(ctx: Context) -> Reading:
    """the first half of 1989, the second half."""
    return _part_of_year(ctx, 2, "H")


def _part_of_year(ctx: Context, parts: int, letter: str) -> Reading:
    nth = ordinal(ctx.slot("nth"), ctx.language) or 1
    nth = parts if nth < 0 else nth
    year = said_year(ctx)
    if year is not None:
        return Reading("DATE", f"{timex.year(year)}-{letter}{nth}", Because("as-written"), subject=True)
    anchor = ctx.anchor
    if anchor is None:
        return Reading("DATE", f"XXXX-{letter}{nth}", Because("no-year"))
    year = _ended_year(ctx) or _report_year(ctx, anchor, nth, parts)
    because = Because("report-period", (timex.day(anchor),))
    return Reading("DATE", f"{timex.year(year)}-{letter}{nth}", because, anchor=anchor, subject=True)


def _report_year(ctx: Context, anchor: int, nth: int, parts: int) -> int:
    """The year of the period that began last, or that comes next where the words speak of what is to come."""
    year, month, _ = civil(anchor)
    now = (month - 1) * parts // 12 + 1
    if nth > now and (nth - now > parts // 2 or ctx.direction() < 0):
        return year - 1
    if now - nth > 1 and ctx.direction() > 0:
        return year + 1
    return year


def month_quarter(ctx: Context) -> Reading:
    """the January-March quarter, the April-to-June period of 1989, the June quarter: a half of the year too."""
    last = ctx.language.months[ctx.slot("last").rstrip(" .")]
    first = month_slot(ctx) if "month" in ctx.slots else (last - 3) % 12 + 1
    count = (last - first) % 12 + 1
    year = said_year(ctx)
    if year is None:
        if ctx.anchor is None:
            return Reading("DATE", f"XXXX-{first:02}", Because("no-year"))
        year, now, _ = civil(ctx.anchor)
        year -= first > now and ctx.direction() <= 0
    nth, rest = divmod(first - 1, count)
    because = Because("as-written" if "year" in ctx.slots else "report-period", (timex.month(first, year),))
    if count in (3, 6) and not rest:
        part = f"{'Q' if count == 3 else 'H'}{nth + 1}"
        return Reading("DATE", f"{timex.year(year)}-{part}", because, subject=True)
    time = in_months(year, first, count, Precision.QUARTER)
    return Reading("DATE", timex.month(first, year), because, time=time)


def period(ctx: Context) -> Reading:
    """the quarter, the latest period, the 1988 period: the one that the report is about."""
    if ctx.slot("rel") and not ctx.is_anaphoric() and ctx.slot("unit") in ctx.language.units:
        return relative_unit(ctx)
    # A fiscal quarter, once named, is not named anew by the day on which it ended.
    ended = None if ctx.is_fiscal and "-" in ctx.subject else _ended_quarter(ctx)
    value = ended or (ctx.reported if "latest" in ctx.slots and "-" in ctx.reported else _subject(ctx))
    if value is None:
        return Reading("DATE", "", Because("no-publication-date"))
    year = said_year(ctx)
    because, guessed = Because("report-period", (value,)), ended is None and "-" not in ctx.subject
    if year is not None:
        return Reading("DATE", timex.year(year) + value[4:], because, uncertain=guessed, aside=True)
    return Reading("DATE", value, because, uncertain=guessed, subject=True)


def _ended_day(ctx: Context) -> int | None:
    """The day in "the quarter ended Sept. 30" that is named next; None where none is."""
    following = ctx.following
    if following is None or following.pattern != "month-day" or following.span.start - ctx.end > 20:
        return None
    if not ctx.language.matches("ended", ctx.folded[ctx.end : following.span.start]):
        return None
    there = replace(ctx)
    there.enter(following, ())
    timex_value = month_day(there).timex
    value = timex.value_of(timex_value) if timex_value else None
    return None if value is None else value.latest


def _ended_year(ctx: Context) -> int | None:
    day = _ended_day(ctx)
    return None if day is None else civil(day)[0]


def _ended_quarter(ctx: Context) -> str | None:
    day = _ended_day(ctx)
    return None if day is None else shifted("Q", day - _HALF_A_QUARTER, 0)


def _subject(ctx: Context) -> str | None:
    """The period mentioned last, else the quarter that ended last before the anchor; None without either."""
    if "-" in ctx.subject:
        return ctx.subject
    return None if ctx.anchor is None else shifted("Q", ctx.anchor, -1)


# A year before ------------------------------------------------------------------------------------------------------


def year_before(ctx: Context) -> Reading:
    """a year ago, a year earlier, the year-ago quarter: the same period one year before the one spoken of."""
    unit = ctx.language.units.get(ctx.slot("unit"), "Q") if ctx.slot("unit") else ""
    if unit in ("M", "W"):
        base = ctx.last_date
        value = None if base is None else shifted(unit, base, -12 if unit == "M" else -52)
    elif unit:
        value = _year_less(_subject(ctx))
        nth = ordinal(ctx.slot("nth"), ctx.language)
        if value is not None and nth is not None:
            value = f"{value[:4]}-Q{nth if nth > 0 else 4}"
    else:
        value = _point_a_year_before(ctx)
    if value is None:
        return unanchored("Y")
    because, mod = Because("year-before", (ctx.words,)), point_mod(ctx, -1)
    time = None if ctx.anchor is None else bounded("Y", ctx.anchor, -1, mod)
    return Reading("DATE", value, because, mod=mod, anchor=ctx.anchor, time=time, aside=ctx.style == "news")


def _year_less(value: str | None) -> str | None:
    if value is None or not value[:4].isdigit():  # "the fifteenth century BC"
        return None
    return timex.year(int(value[:4]) - 1) + value[4:]


def _point_a_year_before(ctx: Context) -> str | None:
    """A report's subject a year before; else the month or the year before the last date or the publication."""
    if ctx.subject and _is_recent(ctx):
        return _year_less(ctx.subject)
    told = "definite" in ctx.slots
    if told and ctx.newest is not None and ctx.newest.earliest is not None and ctx.newest.precision is Precision.MONTH:
        return shifted("M", ctx.newest.earliest, -12)
    base = ctx.last_date if told else ctx.now
    return None if base is None else shifted("Y", base, -1)


def _is_recent(ctx: Context) -> bool:
    value = timex.value_of(ctx.subject)
    if ctx.published is None or ctx.is_fiscal or value is None or value.latest is None:
        return True
    return abs(ctx.published - value.latest) < _RECENT


# Fiscal years -------------------------------------------------------------------------------------------------------


def fiscal_year(ctx: Context) -> Reading:
    """fiscal 1989, the current fiscal year: written as its year, as TimeBank does; its days are about those of it."""
    year = said_year(ctx)
    if year is None:
        if ends_on_a_day(ctx):
            return Reading("DURATION", "P1Y", Because("counted-units"))
        if ctx.anchor is None:
            return unanchored("Y")
        year = civil(ctx.anchor)[0] + (ctx.relation() or 0)
    return Reading("DATE", timex.year(year), Because("fiscal-year"), time=timex.known_value(f"FY{year:04}"))


RESOLVERS = {
    "quarter": quarter,
    "half": half,
    "month-quarter": month_quarter,
    "period": period,
    "year-before": year_before,
    "fiscal-year": fiscal_year,
}
