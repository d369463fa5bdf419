"""Resolvers for weekdays and hours, which are of the day that is named beside them; and those for all days."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from timeline.model.because import Because
from timeline.model.time import Precision, TimeValue
from timeline.normalise import named_days, timex
from timeline.normalise.calendars import last_weekday, next_weekday, weekday_of
from timeline.normalise.clock import bare_clock, tail_of
from timeline.normalise.durations import repeated_weekday
from timeline.normalise.governing import is_awaited, is_lasting, is_needed_for, is_possessive
from timeline.normalise.numbers import number as amount
from timeline.normalise.numbers import ordinal
from timeline.normalise.reading import Context, Reading
from timeline.normalise.years import bare_month, month_year, weekday_slot

_WEEK = 7
_FEW = 2
"""Words before "Friday's vote" with which it still begins its sentence."""

_GOVERNOR, _REACH = 10, 31
"""Code points before and after a weekday that tell whether a certain one is meant."""

_LIST = 60
"""Code points of "every Monday, Tuesday and " before the last weekday of such a list."""

_HOURS = ("hour", "hour24", "named", "oclock")
"""Slots of a day that has an hour of its own: "7:48 am (2248 GMT Tuesday)"."""

_OPENING = ("(", "-LRB-")
_BETWEEN = (",", *_OPENING, ")", "-RRB-")
"""What may stand between them, as print and as corpora write it."""

_JOINT_OF_LIST = 14
"""Code points between two days of a list: " and early "."""

_JOINT = 8
"""Code points between an hour or a weekday and the day that it is put beside."""


def weekday(ctx: Context) -> Reading:
    """Monday, last Monday, Monday evening, 10 p.m. Wednesday.

    With past or reporting verbs the last such day on or before the anchor, with future cues the first on or after it,
    with neither the nearest, which is uncertain.
    """
    if "rel" not in ctx.slots and ctx.language.matches("every-before", ctx.before(_LIST)):
        return repeated_weekday(ctx)
    number, tail = weekday_slot(ctx), tail_of(ctx)
    kind = "TIME" if tail else "DATE"
    beside = ctx.day_it_explains if "rel" not in ctx.slots else None
    if beside is not None and weekday_of(beside) != number and any(map(ctx.slot, _HOURS)):
        beside = None
    if beside is None and "hour" in ctx.slots:
        beside = _day_of_range(ctx, number)
    if beside is None and "rel" not in ctx.slots:
        beside = _weekday_that_follows(ctx, number)
    if beside is not None:
        time = TimeValue(beside, beside, Precision.DAY, weekday=number) if weekday_of(beside) != number else None
        return Reading(kind, timex.day(beside) + tail, Because("weekday-beside", (timex.day(beside),)), time=time)
    anchor = ctx.last_day if ctx.is_anaphoric() else ctx.anchor
    if anchor is not None and "rel" in ctx.slots and not ctx.is_story and _is_one_before(ctx):
        anchor = min(anchor, ctx.now or anchor)
    is_any = "rel" not in ctx.slots and _is_any(ctx)
    if anchor is None or is_any:
        return Reading(
            kind, f"XXXX-WXX-{number + 1}{tail}", Because("any-such-day" if is_any else "no-publication-date")
        )
    if "ofweek" in ctx.slots:
        day = last_weekday(anchor, 0) + 7 * (ctx.relation("ofweek") or 0) + number
        because = Because("relative-unit", (ctx.words, timex.day(anchor)))
        return Reading(kind, timex.day(day) + tail, because, anchor=anchor)
    day, code, other = _weekday(ctx, anchor, number)
    return Reading(
        kind,
        timex.day(day) + tail,
        Because(code, (timex.day(anchor),)),
        anchor=anchor,
        uncertain=other is not None,
        alternatives=() if other is None else (timex.day(other) + tail,),
    )


def _is_one_before(ctx: Context) -> bool:
    """Whether it is told from another day, which it precedes: "the previous Thursday"."""
    return ctx.is_anaphoric() and (ctx.relation() or 0) < 0


def _weekday_that_follows(ctx: Context, number: int) -> int | None:
    """The day in "late Tuesday, June 4", where it is such a weekday; or None."""
    day = day_that_follows(ctx, named_days.RESOLVERS)
    return day if day is not None and weekday_of(day) == number else None


def day_that_follows(ctx: Context, resolvers: Mapping[str, Callable[[Context], Reading | None]]) -> int | None:
    """The day number of the day named right after the mention, by one of the patterns of `resolvers`; or None."""
    end, coming = ctx.end, ctx.coming
    if not coming or coming[0].span.start - end > _JOINT:
        return None
    if coming[0].pattern == "clock" and ctx.folded[end : coming[0].span.start].strip() in _OPENING:
        end, coming = coming[0].span.end, coming[1:]  # the same hour by another clock: "8:15 a.m. (0515 GMT) Friday"
    following = coming[0] if coming else None
    if following is None or following.span.start - end > _JOINT or any(map(following.slot, _HOURS)):
        return None
    resolver, between = resolvers.get(following.pattern), ctx.folded[end : following.span.start]
    is_beside = between.strip() in _BETWEEN or ctx.language.matches("day-follows", between)
    if resolver is None or not is_beside:
        return None
    there = replace(ctx)
    there.enter(following, coming[1:])
    reading = resolver(there)
    value = timex.known_value(reading.timex) if reading is not None else None
    return value.earliest if value is not None and value.earliest == value.latest else None


def _day_of_range(ctx: Context, number: int) -> int | None:
    """The day of the hour that opens a range which this one closes: "Sat 8-10 p.m."; or None."""
    opening = ctx.previous
    if opening is None or opening.clock is None or opening.earliest is None or ctx.start - ctx.previous_end > _GOVERNOR:
        return None
    return opening.earliest if weekday_of(opening.earliest) == number else None


def _is_any(ctx: Context) -> bool:
    """Whether no certain day is meant: "on a Sunday", "one Friday in May"."""
    matches, before = ctx.language.matches, ctx.folded[max(0, ctx.start - _GOVERNOR) : ctx.start]
    return matches("indefinite-before", before) and matches("indefinite-after", ctx.folded[ctx.end : ctx.end + _REACH])


def _weekday(ctx: Context, anchor: int, number: int) -> tuple[int, str, int | None]:
    """The day number, the code of the reason, and the other day it could be where that is open."""
    relation = ctx.relation()
    if relation is not None and relation < 0:
        return last_weekday(anchor - 1, number), "weekday-last", None
    if relation is not None and relation > 0:
        return next_weekday(anchor + 1, number), "weekday-next", None
    before, after = last_weekday(anchor, number), next_weekday(anchor, number)
    if ctx.is_story and relation is None:
        return next_weekday(anchor, (number + ctx.weekday_shift) % _WEEK), "weekday-narrative", None
    if before == after:
        return before, "weekday-same", None
    if ctx.is_anaphoric():
        return before, "weekday-past", None
    listed = _day_listed_before(ctx)
    if listed is not None and listed > anchor:
        return next_weekday(listed, number), "weekday-future", None
    if ctx.posted is not None and is_awaited(ctx) and (not ctx.direction_before() or is_needed_for(ctx)):
        return after, "weekday-future", before
    direction = _direction(ctx, relation)
    if ctx.posted is not None and relation == 0 and after - anchor <= anchor - before:
        direction = 1  # "we're closed this Tuesday", on a Monday
    if direction < 0 and not (after - anchor < anchor - before and is_lasting(ctx)):
        return before, "weekday-past", None
    if direction or relation == 0:
        return after, "weekday-future", None
    if "oclock" in ctx.slots or ("hour" in ctx.slots and ctx.language.matches("small-day", ctx.words.split()[0])):
        return after, "weekday-future", before
    if listed is not None:
        return next_weekday(listed, number), "weekday-nearest", last_weekday(listed, number)
    if is_awaited(ctx) or (ctx.posted is not None and anchor - before > _FEW):
        return after, "weekday-future", before
    near, far = (before, after) if anchor - before <= after - anchor else (after, before)
    return near, "weekday-nearest", far


def _direction(ctx: Context, relation: int | None) -> int:
    """Where the verb places a weekday; "this Sunday's final" may be to come where "Sunday's" is over."""
    is_owner = is_possessive(ctx)
    told = 0 if is_owner and relation is None else ctx.direction() or ctx.direction_from_afar()
    return _direction_of_possessor(ctx) if is_owner and told <= 0 else told


def _day_listed_before(ctx: Context) -> int | None:
    """The day named before this one in a list: "Saturday and Sunday"; or None."""
    if ctx.start - ctx.previous_end > _JOINT_OF_LIST:
        return None
    day, between = ctx.previous, ctx.folded[ctx.previous_end : ctx.start]
    if day is None or day.earliest != day.latest or not ctx.language.matches("range-between", between):
        return None
    return day.earliest


def _direction_of_possessor(ctx: Context) -> int:
    """ "Friday's ruling" is over, unless it is what the sentence begins with and foretells: "Friday's vote will"."""
    before = ctx.before()
    if ctx.language.matches("ahead-before", before):
        return 1
    if len(before.split()) > _FEW or ctx.language.matches("behind-before", before):
        return -1
    return ctx.direction_after() or -1


def nth_weekday(ctx: Context) -> Reading:
    """The first Monday in May, the last Thursday of November 2024."""
    month = month_year(ctx) if ctx.slots.keys() & {"year", "relyear"} else bare_month(ctx)
    inside = timex.known_value(month.timex)
    number, nth = weekday_slot(ctx), ordinal(ctx.slot("nth"), ctx.language) or 1
    if inside is None or inside.earliest is None or inside.latest is None:
        return Reading("DATE", f"XXXX-WXX-{number + 1}", month.because)
    first = next_weekday(inside.earliest, number) + 7 * (nth - 1)
    day = first if nth > 0 else last_weekday(inside.latest, number)
    return replace(month, timex=timex.day(day), alternatives=())


def weekday_ago(ctx: Context) -> Reading:
    """Two Fridays ago, three Sundays from now."""
    number = weekday_slot(ctx)
    if ctx.now is None:
        return Reading("DATE", f"XXXX-WXX-{number + 1}", Because("no-publication-date"))
    weeks = 7 * (int(amount(ctx.slot("number"), ctx.language) or 1) - 1)
    ago = ctx.language.direction_words[ctx.slot("direction")] < 0
    day = last_weekday(ctx.now - 1, number) - weeks if ago else next_weekday(ctx.now + 1, number) + weeks
    return Reading("DATE", timex.day(day), Because("counted", (ctx.words, timex.day(ctx.now))), anchor=ctx.now)


def clock(ctx: Context) -> Reading:
    """10:30, 8.09 p.m., in the morning: of the day named right after it, else of the one last spoken of."""
    day = day_that_follows(ctx, _NAMED)
    if day is None:
        return bare_clock(ctx)
    return Reading("TIME", timex.day(day) + tail_of(ctx), Because("clock-on-day", (timex.day(day),)), anchor=day)


_NAMED = {**named_days.RESOLVERS, "weekday": weekday}

RESOLVERS = {
    **_NAMED,
    "nth-weekday": nth_weekday,
    "weekday-ago": weekday_ago,
    "clock": clock,
    "bare-part": clock,
}
