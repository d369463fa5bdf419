"""From mentions of times to time expressions with values, against the document creation time.

One resolver per pattern name, shared by all languages. Each file of this folder resolves one family and ends with its
table; nobody else does arithmetic with dates.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from timeline.languages import fold, load
from timeline.model.because import Because, explain
from timeline.model.claim import Label, Mention, TimeExpression
from timeline.model.edtf import label
from timeline.model.text import Source, ZoneKind
from timeline.model.time import TimeValue
from timeline.model.value import Bound, Quantity
from timeline.normalise import clock, days, durations, foreign, periods, ranges, seasons, timex, units, years
from timeline.normalise.reading import Context, Reading
from timeline.normalise.style import AUTO, NARRATIVE, style_of

explain(
    {
        "as-written": "as written",
        "known-day": "a day that is called by its date",
        "impossible-date": "there is no such day: {0}",
        "no-year": "no year said, and no publication date to count from",
        "no-publication-date": "nothing to count from: no publication date",
        "numeric-mdy": "numbers read as month, day, year",
        "numeric-dmy": "numbers read as day, month, year",
        "ambiguous-mdy": "read as month, day, year; it could be day, month, year",
        "ambiguous-dmy": "read as day, month, year; it could be month, day, year",
        "slash-mdy": "read as month and day, without a year",
        "slash-dmy": "read as day and month, without a year",
        "settled-mdy": "read as month, day, year, as other dates of the text can only be",
        "settled-dmy": "read as day, month, year, as other dates of the text can only be",
        "day-past": "no year said, told as past: the last such day before {0}",
        "day-future": "no year said, told as to come: the next such day after {0}",
        "nearest-such-day": "no year said: the nearest such day to {0}",
        "year-of-narrative": "no year said: the year the text last spoke of",
        "year-said-before": "no year said: the year that the text gave this day before",
        "year-of-range": "the year of the other end of the range: {0}",
        "no-month": "no month said, and no date to count from",
        "year-range": "the years from {0} to {1}",
        "relative-year": "{0} year, counted from the publication date",
        "relative-month": "{0} such month, counted from {1}",
        "month-past": "no year said, told as past: the last such month up to {0}",
        "month-future": "no year said, told as to come: the next such month from {0}",
        "month-nearest": "no year said: the nearest such month to {0}",
        "weekday-settles": "the weekday beside it tells the month from the day",
        "any-such-day": "no certain day is meant",
        "weekday-beside": "the weekday of {0}, beside which it stands",
        "day-beside": "{0}, beside which it stands",
        "weekday-same": "{0} is such a weekday itself",
        "weekday-past": "the last such weekday on or before {0}",
        "weekday-future": "told as to come: the first such weekday on or after {0}",
        "weekday-nearest": "no tense to go by: the nearest such weekday to {0}",
        "weekday-last": "the last such weekday before {0}",
        "weekday-next": "the next such weekday after {0}",
        "weekday-narrative": "the next such weekday from {0}, the day the text last spoke of",
        "clock-on-day": "a time of day on {0}",
        "deictic": "{0}, seen from {1}",
        "relative-unit": "{0}, seen from {1}",
        "unit-in-focus": "the one spoken of, around {0}",
        "counted": "{0}, counted from {1}",
        "counted-from-afar": "{0}, counted from {1} for want of a date nearby",
        "report-period": "the period that is reported on, seen from {0}",
        "year-before": "{0}: the same period one year before",
        "foreign-date": "a full date, read with the month names of a language that has no pack",
        "fiscal-year": "fiscal year",
        "counted-units": "a length of time",
        "vague": "vague",
        "rate": "a rate",
        "repeated": "a repeated time",
        "reference": "seen from the time of writing",
    }
)

RESOLVERS: Mapping[str, Callable[[Context], Reading | None]] = {
    **days.RESOLVERS,
    **years.RESOLVERS,
    **seasons.RESOLVERS,
    **clock.RESOLVERS,
    **units.RESOLVERS,
    **periods.RESOLVERS,
    **durations.RESOLVERS,
    **foreign.RESOLVERS,
}
"""Neutral pattern name -> resolver; one that answers None says that the words are no time after all."""

_IN_ONE_LIST = 4
"""How many mentions ahead the year of a list is sought."""

_LONGEST_POST = 400
"""Code points of a short message at most, with the links in it."""

_BOUNDS = {
    "LESS_THAN": Bound.AT_MOST,
    "EQUAL_OR_LESS": Bound.AT_MOST,
    "MORE_THAN": Bound.AT_LEAST,
    "EQUAL_OR_MORE": Bound.AT_LEAST,
    "APPROX": Bound.ABOUT,
}


def normalise(
    text: str, mentions: Sequence[Mention], language: str, published: TimeValue | None, style: str = AUTO
) -> list[TimeExpression]:
    """The time mentions among `mentions`, in order, with their values.

    `published` is the document creation time, None when unknown: then relative times stay unresolved and say so. Where
    only its month or year is known, what is the same from all its days is resolved ("last month"), and no more.
    `style` is "news" (relative times hang on the publication), "narrative" (on the last date mentioned), or "auto": the
    text tells which.
    """
    pack = load(language)
    times = [mention for mention in mentions if mention.label is Label.TIME]
    bounds = _bounds(published)
    day = bounds[0] if len(bounds) == 1 else None
    about = label(published) if published is not None and len(bounds) > 1 else ""
    folded = fold(text)
    if style == AUTO:
        style = style_of(times, bounds[0] if bounds else None, pack, folded)
    numeric = [mention for mention in times if mention.pattern == "numeric-date"]
    order = _date_order(numeric)
    ctx = Context(
        pack,
        folded,
        day,
        style,
        order or pack.date_order,
        posted=_posted(text, published),
        settled=order is not None,
        has_slashes=any(mention.slot("sep") == "/" for mention in numeric),
    )
    found = []
    for at, mention in enumerate(times, 1):
        ctx.enter(mention, times[at : at + _IN_ONE_LIST])
        reading = RESOLVERS[mention.pattern](ctx)
        if about and reading is not None:
            reading = _from_all_days(ctx, mention.pattern, bounds, about) or reading
        if reading is None:
            continue
        if mention.pattern in ranges.KINDS:
            reading = ranges.in_order(ctx, mention, reading, _read)
        expression = _expression(text, mention, reading, ctx)
        ctx.note(reading, _gone_on_from(expression, style))
        found.append(expression)
    return found


def _gone_on_from(expression: TimeExpression, style: str) -> TimeValue | None:
    """The value from which a story goes on: behind "the end of 1942" that is its last quarter."""
    value = expression.value
    if style != NARRATIVE or expression.mod != "END" or value is None or value.earliest is None or value.latest is None:
        return value
    return replace(value, earliest=value.latest - (value.latest - value.earliest) // 4)


def _posted(text: str, published: TimeValue | None) -> int | None:
    """The minute of the day at which a short message was sent; None for a longer text, and where nobody knows."""
    clock_of_day = published.clock if published is not None else None
    return clock_of_day.minutes if clock_of_day is not None and len(text) <= _LONGEST_POST else None


def _read(ctx: Context, mention: Mention) -> Reading | None:
    return RESOLVERS[mention.pattern](ctx)


def _bounds(published: TimeValue | None) -> tuple[int, ...]:
    """The first and the last day of publication, once where it is one day; nothing where either is unknown."""
    if published is None or published.earliest is None or published.latest is None:
        return ()
    return tuple(dict.fromkeys((published.earliest, published.latest)))


def _from_all_days(ctx: Context, pattern: str, bounds: tuple[int, ...], published: str) -> Reading | None:
    """What a mention means on the first and on the last day of publication alike; None where that differs."""
    readings = [RESOLVERS[pattern](replace(ctx, published=day)) for day in bounds]
    first, last = readings[0], readings[-1]
    if first is None or last is None or (first.timex, first.time) != (last.timex, last.time):
        return None
    because, day = first.because, timex.day(bounds[0])
    told = tuple(published if argument == day else argument for argument in because.args)
    return replace(first, because=replace(because, args=told), anchor=None)


def _date_order(numeric: Sequence[Mention]) -> str | None:
    """The one order in which the document's numeric dates can be read; None where they do not tell."""
    orders = set()
    for mention in numeric:
        first, second = int(mention.slot("first") or 0), int(mention.slot("second") or 0)
        if mention.slot("sep") != "." and max(first, second) > 12:
            orders.add("dmy" if first > 12 else "mdy")
    return orders.pop() if len(orders) == 1 else None


def _expression(text: str, mention: Mention, reading: Reading, ctx: Context) -> TimeExpression:
    other = years.in_other_century(ctx, reading.timex)
    if other is not None:
        reading = replace(reading, uncertain=True, alternatives=(*reading.alternatives, other))
    mod = reading.mod or _modifier(ctx)
    dated = reading.type in ("DATE", "TIME")
    return TimeExpression(
        mention=mention,
        text=mention.span.of(text),
        type=reading.type,
        timex=reading.timex,
        because=reading.because,
        mod=mod,
        value=_value(reading, mod, ctx) if dated else None,
        quantity=None if dated else _quantity(ctx, mod),
        anchor=reading.anchor,
        alternatives=reading.alternatives,
    )


def _modifier(ctx: Context) -> str | None:
    for name in ("mod", "portion", "innermod", "approx", "about"):
        if name in ctx.slots:
            return ctx.language.modifiers.get(ctx.slots[name])
    return None


def _value(reading: Reading, mod: str | None, ctx: Context) -> TimeValue | None:
    value = reading.time or timex.known_value(reading.timex)
    if value is None:
        return None
    if value.clock is not None and "zone" in ctx.slots:
        value = replace(value, clock=replace(value.clock, offset=clock.offset_of(ctx)))
    approximate = value.approximate or mod in _BOUNDS
    if approximate == value.approximate and reading.uncertain == value.uncertain:
        return value
    return replace(value, approximate=approximate, uncertain=reading.uncertain)


def _quantity(ctx: Context, mod: str | None) -> Quantity | None:
    unit = ctx.language.units.get(ctx.slot("unit"))
    if unit is None:
        return None
    return Quantity(durations.amount_of(ctx), unit, _BOUNDS.get(mod or "", Bound.EXACTLY))


def date_source(source: Source, mentions: Sequence[Mention]) -> Source:
    """The source with the publication date of its dateline, where nobody else has given one.

    Only a fully named day counts; the earliest zone wins, so that "Published" stands before "Updated".
    """
    if source.published is not None:
        return source
    for zone in source.zones:
        if zone.kind is not ZoneKind.DATELINE:
            continue
        inside = [m for m in mentions if zone.span.covers(m.span)]
        for expression in normalise(source.text, inside, source.language, None):
            value = expression.value
            if value is not None and value.is_bounded and value.earliest == value.latest and not value.is_empty:
                because = Because("dateline-date", (expression.text,))
                return replace(source, published=value, published_because=because)
    return source
