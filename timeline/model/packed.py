"""What was found in a source goes in and comes out as bytes, and the other way round: to be kept or sent.

Where words of the text stand as they are, only their place is packed, so the text is needed to unpack them.
"""

import marshal
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from timeline.model.because import Because
from timeline.model.claim import Claim, ClaimKind, Context, Modality
from timeline.model.lean import Lean
from timeline.model.order import Happening, Order
from timeline.model.text import Source, Span
from timeline.model.time import Clock, Precision, TimeValue
from timeline.model.value import Bound, Name, Quantity, Wording

_KINDS, _MODALITIES = {k.value: k for k in ClaimKind}, {m.value: m for m in Modality}
_PRECISIONS, _BOUNDS = {p.value: p for p in Precision}, {b.value: b for b in Bound}

Thing = TypeVar("Thing")


def pack(source: Source, claims: Iterable[Claim]) -> bytes:
    """What was found in a source: its language, its publication date and its claims."""
    return marshal.dumps((*dated_from(source), claims_from(claims)))


def unpack(source: Source, packed: bytes) -> tuple[Source, list[Claim]]:
    """The source with what was found in one of the same text and zones. `packed` comes from `pack`, and nobody else."""
    *dated, claims = marshal.loads(packed)
    return dated_to(source, dated), claims_to([source], ((0, claim) for claim in claims))


def dated_from(source: Source) -> tuple[Any, Any, Any]:
    """What is found about a source as a whole, as plain values: its language and its publication date."""
    return source.language, optional(time_from, source.published), optional(_from_because, source.published_because)


def dated_to(source: Source, packed: Sequence[Any]) -> Source:
    """The source as it was read, with what was found about it."""
    language, published, because = packed
    when, why = optional(time_to, published), optional(_to_because, because)
    if (language, when, why) == (source.language, source.published, source.published_because):
        return source
    return replace(source, language=language, published=when, published_because=why)


def optional(change: Callable[[Any], Thing], value: Any) -> Thing | None:
    """The value changed; None stays None."""
    return None if value is None else change(value)


def claims_from(claims: Iterable[Claim]) -> list[tuple[Any, ...]]:
    """Claims as plain values."""
    companies: dict[frozenset[str], tuple[str, ...]] = {}
    return [_from_claim(claim, companies) for claim in claims]


def claims_to(sources: Sequence[Source], packed: Iterable[tuple[int, tuple[Any, ...]]]) -> list[Claim]:
    """The claims that they stand for, each with the number of its source."""
    companies: dict[tuple[str, ...], frozenset[str]] = {}
    return [_to_claim(sources[number], claim, companies) for number, claim in packed]


# Claims ---------------------------------------------------------------------------------------------------------------


def _from_claim(claim: Claim, companies: dict[frozenset[str], tuple[str, ...]]) -> tuple[Any, ...]:
    return (
        claim.kind.value,
        claim.span.start,
        claim.span.end,
        claim.value_span.start,
        claim.value_span.end,
        _from_value(claim),
        _from_because(claim.because),
        tuple((name.key, name.surface) for name in claim.actors),
        claim.action,
        claim.terms,
        optional(_from_name, claim.speaker),
        optional(_from_span, claim.speaker_span),
        claim.modality.value,
        claim.gist,
        claim.ordinal,
        None if claim.context is None else _from_context(claim.context, companies),
        None if claim.lean is None else (claim.lean.unit, claim.lean.least, claim.lean.most, claim.lean.month),
    )


def _to_claim(source: Source, packed: tuple[Any, ...], companies: dict[tuple[str, ...], frozenset[str]]) -> Claim:
    kind, start, end, first, last, value, because, actors, action, terms, *rest = packed
    speaker, at, modality, gist, n, context, lean = rest
    return Claim(
        source_id=source.id,
        kind=_KINDS[kind],
        span=Span(start, end),
        value_span=Span(first, last),
        exact=source.text[start:end],
        value=_to_value(value, source.text[first:last]),
        because=Because(*because),
        actors=tuple([Name(*name) for name in actors]),
        action=action,
        terms=terms,
        speaker=None if speaker is None else Name(*speaker),
        speaker_span=None if at is None else Span(*at),
        modality=_MODALITIES[modality],
        gist=gist,
        ordinal=n,
        context=None if context is None else _to_context(context, companies),
        lean=None if lean is None else Lean(*lean),
    )


def _from_context(context: Context, companies: dict[frozenset[str], tuple[str, ...]]) -> tuple[Any, ...]:
    return (
        tuple(context.words),
        tuple(context.near),
        (str(context.topic), context.form, context.scope, context.action, context.happening, context.sentence),
        tuple(time_from(time) for time in context.times),
        optional(_from_name, context.agent),
        tuple(context.persons),
        context.published,
        context.revised,
        tuple(context.counted),
        companies.setdefault(context.company, tuple(context.company)),
    )


def _to_context(packed: tuple[Any, ...], companies: dict[tuple[str, ...], frozenset[str]]) -> Context:
    words, near, (topic, form, scope, action, happening, sentence), times, agent, persons, *rest, company = packed
    published, revised, counted = rest
    known = companies.get(company)
    if known is None:
        known = companies[company] = frozenset(company)
    return Context(
        frozenset(words),
        frozenset(near),
        topic,
        form,
        scope,
        action,
        happening,
        sentence,
        tuple([time_to(time) for time in times]),
        None if agent is None else Name(*agent),
        frozenset(persons),
        published,
        revised,
        known,
        frozenset(counted),
    )


# Values ---------------------------------------------------------------------------------------------------------------


def _from_value(claim: Claim) -> tuple[Any, ...]:
    value = claim.value
    if isinstance(value, TimeValue):
        return "time", time_from(value)
    if isinstance(value, Quantity):
        return "quantity", value.amount, value.unit, value.bound.value
    if isinstance(value, Wording):
        return "wording", None if value.text == claim.text else value.text, value.folded, value.denials
    if isinstance(value, Order):
        ends = (None if end is None else _from_happening(end) for end in (value.earlier, value.later))
        return ("order", *ends, value.least, value.most, value.unit)
    return "name", value.key, value.surface


def _from_happening(happening: Happening) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(sorted(happening.actions)), tuple(sorted(happening.actors))


def _to_happening(packed: tuple[tuple[str, ...], tuple[str, ...]]) -> Happening:
    actions, actors = packed
    return Happening(frozenset(actions), frozenset(actors))


def _to_value(packed: tuple[Any, ...], words: str) -> TimeValue | Quantity | Wording | Name | Order:
    kind, *parts = packed
    if kind == "time":
        return time_to(parts[0])
    if kind == "quantity":
        return Quantity(parts[0], parts[1], _BOUNDS[parts[2]])
    if kind == "wording":
        return Wording(words if parts[0] is None else parts[0], parts[1], parts[2])
    if kind == "order":
        return Order(optional(_to_happening, parts[0]), optional(_to_happening, parts[1]), *parts[2:])
    return Name(*parts)


def time_from(time: TimeValue) -> tuple[Any, ...]:
    """A time as plain values."""
    clock = None if time.clock is None else (time.clock.minutes, time.clock.offset)
    marks = (time.approximate, time.uncertain, time.month_day)
    return time.earliest, time.latest, time.precision.value, time.weekday, clock, *marks


def time_to(packed: tuple[Any, ...]) -> TimeValue:
    """The time that they stand for."""
    earliest, latest, precision, weekday, clock, approximate, uncertain, month_day = packed
    hour = None if clock is None else Clock(*clock)
    return TimeValue(earliest, latest, _PRECISIONS[precision], weekday, hour, approximate, uncertain, month_day)


def _from_because(because: Because) -> tuple[str, tuple[str, ...]]:
    return because.code, because.args


def _to_because(packed: tuple[str, tuple[str, ...]]) -> Because:
    return Because(*packed)


def _from_name(name: Name) -> tuple[str, str]:
    return name.key, name.surface


def _from_span(span: Span) -> tuple[int, int]:
    return span.start, span.end
