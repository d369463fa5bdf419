"""From the times of a text to how they hang on its publication: what tells the day of a text that nobody has dated.

A time that only counts from the publication ("Tuesday", "last month", "in May") is resolved for a few days on which the
text might have appeared; how far its values lie from them is how it leans. So the resolvers alone say what words mean.
A time that stands by itself leans too where it is told as past: the text is younger.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from timeline.languages import fold, load
from timeline.model.claim import Label, Mention, TimeExpression
from timeline.model.lean import PAST, Lean
from timeline.model.time import Precision, TimeValue, day_number, unit_index
from timeline.normalise import _IN_ONE_LIST, RESOLVERS, timex
from timeline.normalise.reading import GOVERNING, Context
from timeline.normalise.style import NEWS, style_of

_DAYS = tuple(day_number(2019, 6, day) for day in range(12, 19))
"""A week of days to count from: all that a weekday or a unit of the calendar can do."""

_MONTHS = tuple(day_number(2019, month, 15) for month in range(1, 13))
"""A year of months to count from: all that a month without a year can do."""

_LONE_MONTH = re.compile(r"XXXX-(\d\d)$")
_HANGING = frozenset({"no-publication-date", "no-year"})
"""The reasons of times that found nothing to count from."""

_UNITS = {
    Precision.MINUTE: "day", Precision.HOUR: "day", Precision.PART_OF_DAY: "day", Precision.DAY: "day",
    Precision.WEEK: "week", Precision.MONTH: "month", Precision.YEAR: "year",
}  # fmt: skip

_YEAR, _NEAR = 366, 31
"""Days within which a day without a year lies, and those within which it may lie on the other side too."""

_CLAUSE = 60
"""Code points before a date within which "since" makes it one of the past: "since their rise to power in 2021"."""

_BEFORE = 12
"""Code points before a date in which the word stands that makes it the date of what is told."""

_OPENING = 3
"""Words before a time to come that still opens its sentence: only then may the verb that governs it stand behind it."""


def leans(
    text: str,
    mentions: Sequence[Mention],
    expressions: Sequence[TimeExpression],
    language: str,
    published: TimeValue | None,
) -> Mapping[int, Lean]:
    """How times hang on the publication, by the code point at which they begin.

    Of a text whose publication is known only those that may lie after it, and are told as past. `expressions` are the
    times among `mentions`, with their values.
    """
    times = [mention for mention in mentions if mention.label is Label.TIME]
    known = published is not None and published.latest is not None
    asked = [e for e in expressions if _is_asked(e, published.latest if known and published is not None else None)]
    pack = load(language)
    if not asked or style_of(times, None, pack) != NEWS:
        return {}
    ctx = Context(pack, fold(text), None, NEWS, pack.date_order)
    number = {mention.span: at for at, mention in enumerate(times, 1)}
    found = {}
    for expression in asked:
        at = number.get(expression.mention.span, len(times))
        coming = times[at : at + _IN_ONE_LIST]
        if not known and expression.because.code in _HANGING:
            lean = _probed(ctx, expression, coming)
        else:
            ctx.enter(expression.mention, coming)
            told = pack.matches("told-of-before", ctx.folded[max(0, ctx.start - _BEFORE) : ctx.start])
            since = pack.matches("since", ctx.before(_CLAUSE))
            opens = not known or len(ctx.before().split()) < _OPENING
            past = (ctx.direction_before(GOVERNING) or (opens and ctx.direction_after())) < 0
            lean = PAST if told and (since or past) else None
        if lean is not None:
            found[expression.start] = lean
    return found


def _is_asked(expression: TimeExpression, published: int | None) -> bool:
    if expression.type not in ("DATE", "TIME"):
        return False
    if published is None:
        return expression.because.code in _HANGING or (expression.value is not None and expression.value.is_bounded)
    value = expression.value
    return value is not None and value.latest is not None and value.latest > published


def _probed(ctx: Context, expression: TimeExpression, coming: Sequence[Mention]) -> Lean | None:
    """How a time lies to the days it is counted from; None where that is open, or none of our business."""
    lone = _LONE_MONTH.match(expression.timex)
    yearless = lone is not None or (expression.value is not None and expression.value.month_day is not None)
    days = _MONTHS if yearless else _DAYS if expression.mention.slot("weekday") else (_DAYS[0], _DAYS[-1])
    offsets: dict[str, list[int]] = {}
    for day, value in _values(ctx, expression.mention, coming, days):
        unit = _UNITS.get(value.precision) if value is not None else None
        if value is None or value.earliest is None or unit is None or value.uncertain or value.approximate:
            return None
        offsets.setdefault(unit, []).append(unit_index(unit, value.earliest) - unit_index(unit, day))
    if len(offsets) != 1:
        return None
    ((unit, counts),) = offsets.items()
    if lone:
        return Lean("month", min(counts), max(counts), int(lone[1])) if unit == "month" else None
    if not yearless:
        return Lean(unit, min(counts), max(counts))
    if max(counts) <= _NEAR:
        return Lean("day", -_YEAR, _NEAR)
    return Lean("day", -_NEAR, _YEAR) if min(counts) >= -_NEAR else None


def _values(
    ctx: Context, mention: Mention, coming: Sequence[Mention], days: Sequence[int]
) -> Iterator[tuple[int, TimeValue | None]]:
    """What a time is, had its text appeared on each of these days; None where it hangs on something else."""
    for day in days:
        ctx.published = day
        ctx.enter(mention, coming)
        reading = RESOLVERS[mention.pattern](ctx) if not ctx.is_anaphoric() else None
        sure = reading is not None and not reading.uncertain and reading.type in ("DATE", "TIME")
        yield day, (reading.time or timex.known_value(reading.timex)) if sure and reading is not None else None
    ctx.published = None
