"""The two ends of a range in their order: "from Monday to Friday" told on a Monday is the week before."""

from collections.abc import Callable
from dataclasses import replace

from timeline.model.claim import Mention
from timeline.model.time import TimeValue
from timeline.normalise import timex
from timeline.normalise.calendars import is_one_day_by_two_calendars
from timeline.normalise.reading import Context, Reading

_WEEK, _DAY = 7, 1
_DAYS_BETWEEN = {"weekday": _WEEK, "clock": _DAY}
_ONCE_A_YEAR = frozenset({"month", "month-day", "season"})
KINDS = {**dict.fromkeys(_ONCE_A_YEAR, "year"), **{pattern: pattern for pattern in _DAYS_BETWEEN}}
"""Pattern -> what its times recur with. Both ends are of one kind: "down Friday to December's figures" is no range."""

_FIXED = frozenset({"rel", "year", "relyear", "weekday", "bc", "ad"})
"""Slots that say which one of many is meant; a weekday fixes all but a bare weekday."""

_REACH = 16
"""Code points between the ends, and before the first, that tell whether they make a range."""


def in_order(
    ctx: Context, mention: Mention, reading: Reading, read: Callable[[Context, Mention], Reading | None]
) -> Reading:
    """The reading, moved by a week, a year or a day where it would turn a range round.

    What is over ends on the last such day, so the beginning moves back; else the end moves on, as a time of day always
    does. `read` reads a mention in a context.
    """
    opened, ctx.opened = ctx.opened, None
    if opened is not None and _moves(mention) and _is_before(_value(reading), opened):
        is_same = is_one_day_by_two_calendars(opened, _value(reading))
        reading = reading if is_same else _moved(mention, reading, 1)
    if ctx.following is not None and _opens_range(ctx, mention, ctx.following):
        end = _value(read(_at(ctx, ctx.following), ctx.following))
        is_fixed = mention.pattern == "clock" or _is_one_day(mention, ctx.following) or not _moves(mention)
        is_fixed = is_fixed or is_one_day_by_two_calendars(_value(reading), end)
        if not is_fixed and _is_over(ctx, end) and _is_before(end, _value(reading)):
            reading = _moved(mention, reading, -1)
        ctx.opened = _value(reading)
    return reading


def _opens_range(ctx: Context, mention: Mention, end: Mention) -> bool:
    if end.span.start - ctx.end > _REACH or KINDS.get(end.pattern) != KINDS[mention.pattern]:
        return False
    around = f"{ctx.folded[max(0, ctx.start - _REACH) : ctx.start]}@{ctx.folded[ctx.end : end.span.start]}"
    return ctx.language.matches("range-pair", around)


def _is_one_day(mention: Mention, end: Mention) -> bool:
    """Whether both are hours of one weekday: "Sat 8-10 p.m."."""
    return mention.slot("hour") is not None and mention.slot("weekday") == end.slot("weekday") is not None


def _at(ctx: Context, mention: Mention) -> Context:
    there = replace(ctx)
    there.enter(mention, ())
    return there


def _moves(mention: Mention) -> bool:
    fixed = _FIXED - {"weekday"} if mention.pattern == "weekday" else _FIXED
    return not any(name in fixed for name, _ in mention.slots)


def _is_over(ctx: Context, end: TimeValue | None) -> bool:
    if ctx.now is None or end is None or end.earliest is None or end.earliest > ctx.now:
        return False
    return ctx.direction() <= 0


def _is_before(one: TimeValue | None, other: TimeValue | None) -> bool:
    if one is None or other is None or one.latest is None or other.earliest is None:
        return False
    if one.clock is not None and other.clock is not None and one.earliest == other.earliest:
        return one.clock.minutes < other.clock.minutes
    return one.latest < other.earliest


def _value(reading: Reading | None) -> TimeValue | None:
    if reading is None:
        return None
    return reading.time or timex.known_value(reading.timex)


def _moved(mention: Mention, reading: Reading, sign: int) -> Reading:
    value = timex.known_value(reading.timex)
    days = _DAY if value is not None and value.clock is not None else _DAYS_BETWEEN.get(mention.pattern)
    if value is None or value.earliest is None:
        return reading
    if days is not None:
        there = timex.day(value.earliest + sign * days) + reading.timex[10:]
    elif reading.timex[:4].isdigit():
        there = timex.year(int(reading.timex[:4]) + sign) + reading.timex[4:]
    else:
        return reading
    if timex.known_value(there) is None:
        return reading
    return replace(reading, timex=there, alternatives=())
