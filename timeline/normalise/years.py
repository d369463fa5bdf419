"""Resolvers for months, years, decades and centuries, and the slots that name a month or a year."""

from timeline.model.because import Because
from timeline.model.claim import Mention
from timeline.model.time import Precision, civil, in_years
from timeline.normalise import timex
from timeline.normalise.governing import is_deadline, is_delivery, is_reported_on, is_set_for
from timeline.normalise.numbers import number, ordinal, short_year, year_in_words
from timeline.normalise.reading import GOVERNING, Context, Reading


def month_slot(ctx: Context) -> int:
    """The month 1 to 12 in the slot "month"."""
    return ctx.language.months[ctx.slot("month").rstrip(" .")]


def weekday_slot(ctx: Context) -> int:
    """The weekday 0 to 6, from Monday, in the slot "weekday"."""
    return ctx.language.weekdays[ctx.slot("weekday").rstrip(".")]


_PIVOT = 2019
"""The year that two digits are seen from where no publication is known: the middle of POSIX's 1969 to 2068."""


def said_year(ctx: Context) -> int | None:
    """The year that the mention names, in digits, in words or as "last year"; None when it names none."""
    text = ctx.slot("year")
    if not text:
        return _relative_year(ctx)
    digits = text.lstrip("'")
    if not digits.isdigit():
        return year_in_words(text, ctx.language)
    if "bc" in ctx.slots:
        return 1 - int(digits)
    if len(digits) > 2 or "ad" in ctx.slots or ctx.words.isdigit():
        return int(digits)
    return short_year(digits, _published_year(ctx))


def _published_year(ctx: Context) -> int | None:
    return None if ctx.published is None else civil(ctx.published)[0]


def _relative_year(ctx: Context) -> int | None:
    offset = ctx.relation("relyear")
    if offset is None:
        return None
    anchor = ctx.told_date if ctx.is_anaphoric("relyear") else ctx.anchor
    return None if anchor is None else civil(anchor)[0] + offset


# Months -------------------------------------------------------------------------------------------------------------


def month_year(ctx: Context) -> Reading:
    """November 2024, June last year."""
    year = said_year(ctx)
    if year is None:
        return Reading("DATE", f"XXXX-{month_slot(ctx):02}", Because("no-year"))
    because = Because("as-written") if "year" in ctx.slots else Because("relative-year", (ctx.slot("relyear"),))
    return Reading("DATE", timex.month(month_slot(ctx), year), because)


def in_other_century(ctx: Context, value: str) -> str | None:
    """The same date in the century that comes next after the one chosen for two digits; None for a year in full."""
    if "year" not in ctx.slots:
        return None
    digits = ctx.slot("year").lstrip("'")
    if (
        not (len(digits) == 2 and digits.isdigit() and value[:4].isdigit())
        or ctx.words.isdigit()
        or ctx.slots.keys() & {"bc", "ad"}
    ):
        return None
    year, here = int(value[:4]), _published_year(ctx) or _PIVOT
    return timex.year(year - 100 if year > here - 50 else year + 100) + value[4:]


_OF_A_MONTH = ("month", "month-year", "month-day")


def year_of_range(ctx: Context, month: int) -> int | None:
    """The year that the last of a range or list names: "in March, May and June 2003"; None where there is no such."""
    at = ctx.end
    for mention in ctx.coming:
        between, at = ctx.folded[at : mention.span.start], mention.span.end
        is_last = ctx.language.matches("range-between", between)
        if mention.pattern not in _OF_A_MONTH or not (is_last or between.strip() == ","):
            return None
        if is_last and (mention.slot("year") or "").isdigit():
            last = ctx.language.months.get((mention.slot("month") or "").rstrip(". ").lower(), 12)
            return int(mention.slot("year") or 0) - (month > last)
    return None


def year_of_seasons(ctx: Context) -> int | None:
    """The year of the season that is named next: "in the spring and summer of 1942"; None where none is."""
    end = ctx.following
    if end is None or end.pattern != "season" or not _ends_range_with_year(ctx, end):
        return None
    return int(end.slot("year") or 0)


def _ends_range_with_year(ctx: Context, end: Mention) -> bool:
    between = ctx.folded[ctx.end : end.span.start]
    return (end.slot("year") or "").isdigit() and ctx.language.matches("range-between", between)


def bare_month(ctx: Context) -> Reading:
    """November, last November: without a word for it the tense tells past from future."""
    month = month_slot(ctx)
    year = year_of_range(ctx, month)
    if year is not None:
        return Reading("DATE", timex.month(month, year), Because("year-of-range", (str(year),)))
    anchor = _told_of(ctx) if ctx.is_anaphoric() else ctx.anchor
    if anchor is None:
        return Reading("DATE", f"XXXX-{month:02}", Because("no-year"))
    offset = ctx.relation()
    if offset is not None:
        return _month_by_relation(ctx, anchor, month, offset)
    return _month_in_story(ctx, anchor, month) if ctx.is_story else _month_by_tense(ctx, anchor, month)


def _told_of(ctx: Context) -> int | None:
    """The last date mentioned; for what follows a year or a season, its last day: "in 1847 … the following March" is of
    1848."""
    last = ctx.newest
    is_after = ctx.is_story and (ctx.relation() or 0) > 0
    return last.latest if is_after and last is not None and last.precision.days > _MONTH else ctx.told_date


def _month_by_relation(ctx: Context, anchor: int, month: int, offset: int) -> Reading:
    """ "last October" in November 2024 is in 2023 in English: the one just over would be "last month"."""
    year, now, _ = civil(anchor)
    if offset < 0:
        year -= month >= (now if ctx.language.nearest_last_month else now - 1)
    elif offset > 0:
        year += month <= now
    elif ctx.is_anaphoric():
        year += month < now and ctx.is_story and not ctx.is_year_told_of
    elif month > now and ctx.direction() < 0:
        year -= 1
    because = Because("relative-month", (ctx.slot("rel"), timex.day(anchor)))
    return Reading("DATE", timex.month(month, year), because, anchor=anchor)


def _month_in_story(ctx: Context, anchor: int, month: int) -> Reading:
    """A story goes forward: what would be half a year back is in the next year, unless it tells what had been."""
    year, now, _ = civil(anchor)
    turned = now - month > 6 and not ctx.is_pluperfect
    value, other = timex.month(month, year + turned), timex.month(month, year + (not turned))
    doubt = month < now
    return Reading("DATE", value, Because("year-of-narrative"), uncertain=doubt, alternatives=(other,) if doubt else ())


_MONTH = Precision.MONTH.days

_JUST_OVER = 2
"""Months back within which a month is the last such one, unless a verb close by sets it in the next year."""

_HALF_A_YEAR = 6
"""Months: what was to last "through August" in October is over, "through May" is to come."""


def _month_by_tense(ctx: Context, anchor: int, month: int) -> Reading:
    year, now, _ = civil(anchor)
    past, future = year - (month > now), year + (month < now)
    direction, back = ctx.direction(), (year - past) * 12 + now - month
    if is_delivery(ctx):
        direction = 1
    elif back <= _JUST_OVER and is_reported_on(ctx):
        direction = -1
    elif direction > 0 and back <= _JUST_OVER:
        direction = ctx.direction_before(GOVERNING)
    if past == future:
        direction = -1
    elif is_deadline(ctx) and (direction >= 0 or back > _HALF_A_YEAR):
        direction = 1
    if back > 9 and direction < 0:
        direction = ctx.direction(GOVERNING)
    if ctx.language.matches("compared-with-before", ctx.before()):
        direction = -1
    ahead = direction > 0 or (direction == 0 and back > (_HALF_A_YEAR if is_set_for(ctx) else 9))
    chosen, other = (future, past) if ahead else (past, future)
    code = {-1: "month-past", 1: "month-future", 0: "month-nearest"}[direction]
    return Reading(
        "DATE",
        timex.month(month, chosen),
        Because(code, (timex.day(anchor),)),
        anchor=anchor,
        uncertain=direction == 0,
        alternatives=() if direction else (timex.month(month, other),),
    )


# Years --------------------------------------------------------------------------------------------------------------


_FIRST = 100
"""Years of the first century, which two digits tell in a story of that time."""

_AGE = 400
"""Years around the last date mentioned within which three digits are a year of the same story."""


def _is_of_its_age(ctx: Context, year: int) -> bool:
    """Whether three digits alone may be a year: in a story, and one of that age."""
    if ctx.style != "narrative":
        return False
    if year < _FIRST:
        return ctx.last_date is not None and ctx.newest is not None and abs(civil(ctx.last_date)[0] - year) <= _FIRST
    if ctx.newest is None or ctx.newest.earliest is None:
        return any(_is_old(mention, year) for mention in ctx.coming)
    return abs(civil(ctx.newest.earliest)[0] - year) <= _AGE


def _is_old(mention: Mention, year: int) -> bool:
    """Whether a mention surely names a year within the same age."""
    digits = mention.slot("year") or ""
    is_sure = mention.slot("ad") or mention.slot("month") or len(digits) > _THREE
    return bool(is_sure and digits.isdigit() and abs(int(digits) - year) <= _AGE)


def bare_year(ctx: Context) -> Reading | None:
    """2003, '96, nineteen ninety-six, 44 BC, 812."""
    year = said_year(ctx)
    assert year is not None
    is_short = len(ctx.slot("year")) <= _THREE and ctx.words.isdigit()
    if is_short and ctx.slots.keys().isdisjoint(("bc", "ad", "opening")) and not _is_of_its_age(ctx, year):
        return None
    return Reading("DATE", timex.year(year), Because("as-written"), uncertain=ctx.slot("year").startswith("'"))


def year_range(ctx: Context) -> Reading:
    """1989-90, 1999/2000: the years from one to the other, of which TIMEX3 names the first; but 2024-10 is a month."""
    first, short = int(ctx.slot("year")), int(ctx.slot("short"))
    last = short if short > 99 else first // 100 * 100 + short
    if (first + 1) % 100 == short == 0:
        last = first + 1
    if last > first and (last == first + 1 or short > 12 or ctx.style == "narrative"):
        because = Because("year-range", (str(first), str(last)))
        return Reading("DATE", timex.year(first), because, time=in_years(first, last, Precision.YEAR))
    if 1 <= short <= 12:
        return Reading("DATE", timex.month(short, first), Because("as-written"))
    return Reading("DATE", timex.year(first), Because("as-written"))


_NO_CENTURY = "1900"
"""From then on "the 1900s" are a decade as often as a century; "the 1700s" are always a century."""


_THREE = 3
"""Digits of a year before 1000."""


def decade(ctx: Context) -> Reading | None:
    """the 1990s, the nineties, '90s, the 480s BC; the 1700s, which are a century."""
    tens = ctx.slot("tens")
    hundreds = round(number(ctx.slot("hundreds"), ctx.language) or 0) or ""
    digits = f"{hundreds}{ctx.language.decades[tens]}" if tens else ctx.slot("decade").strip("'s")
    if "bc" in ctx.slots:
        return Reading("DATE", f"BC{int(digits) // 10:03}", Because("as-written"))
    if "ad" in ctx.slots:
        return Reading("DATE", f"{int(digits) // 10:03}", Because("as-written"))
    if len(digits) == _THREE:
        is_fitting = _is_of_its_age(ctx, int(digits))
        return Reading("DATE", f"{int(digits) // 10:03}", Because("as-written")) if is_fitting else None
    if len(digits) == 2:
        digits = str(_decade_told_of(ctx, int(digits)) or short_year(digits, _published_year(ctx)))
        if len(digits) <= _THREE:
            return Reading("DATE", f"{int(digits) // 10:03}", Because("as-written"))
    if digits.endswith("00") and digits < _NO_CENTURY:
        return Reading("DATE", digits[:2], Because("as-written"))
    return Reading("DATE", digits[:3], Because("as-written"))


def _decade_told_of(ctx: Context, tens: int) -> int | None:
    """The first year of the decade in the century that a story tells of; None elsewhere."""
    if not ctx.is_story or ctx.last_date is None or ctx.last_date < 0:
        return None
    return civil(ctx.last_date)[0] // 100 * 100 + tens


def century(ctx: Context) -> Reading:
    """the 20th century: 19."""
    nth = ordinal(ctx.slot("nth"), ctx.language) or 1
    era = "BC" if "bc" in ctx.slots else ""
    return Reading("DATE", f"{era}{nth - 1:02}", Because("as-written"))


RESOLVERS = {
    "month-year": month_year,
    "month": bare_month,
    "year": bare_year,
    "year-bc": bare_year,
    "short-year": bare_year,
    "year-range": year_range,
    "decade": decade,
    "century": century,
}
