"""What the sources of one story say together goes in and comes out as bytes, and the other way round.

As in `packed`, words of a text are packed as their place. A claim that several events, details and findings cite is
packed once.
"""

import marshal
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from timeline.model.because import Because
from timeline.model.claim import Claim, ClaimKind
from timeline.model.event import Compared, Detail, Dismissal, Event, Finding, Hint, Severity, Side, Status
from timeline.model.inferred import Inferred, Step
from timeline.model.meeting import Citation, Meeting
from timeline.model.packed import claims_from, claims_to, dated_from, dated_to, optional, time_from, time_to
from timeline.model.text import Source, Span

_SEVERITIES = {one.value: one for one in Severity}
_STATUSES = {one.value: one for one in Status}
_KINDS = {kind.value: kind for kind in ClaimKind}


def pack_compared(compared: Compared, curated: Sequence[Claim] = ()) -> bytes:
    """What was found in the sources of one story; of the sources only what the comparison adds to them.

    `curated` are the curated claims that went into it: they are packed as their numbers, from -1 down, so that nothing
    tells where in their files they stand.
    """
    numbers: dict[int, int] = {id(claim): -1 - at for at, claim in enumerate(curated)}
    cited: list[Claim] = []

    def of(claims: Iterable[Claim]) -> tuple[int, ...]:
        for claim in claims:
            if id(claim) not in numbers:
                numbers[id(claim)] = len(cited)
                cited.append(claim)
        return tuple([numbers[id(claim)] for claim in claims])

    places = {(c.source_id, c.value_span.start, c.value_span.end): -1 - at for at, c in enumerate(curated)}

    def inferred(one: Inferred) -> tuple[Any, ...]:
        return _from_inferred(one, places)

    events = [
        (e.key, e.title, of(e.claims), time_from(e.when), e.disputed, e.likely, optional(inferred, e.inferred))
        for e in compared.events
    ]
    details = [(detail.key, detail.kind.value, detail.title, of(detail.claims)) for detail in compared.details]
    findings = [
        (
            *(f.code, f.severity.value, f.message, f.fingerprint, f.event_key, f.source_id, f.status.value),
            [(side.value, of(side.claims), side.witnesses) for side in f.sides],
            [(hint.kind, hint.text) for hint in f.hints],
            optional(lambda span: (span.start, span.end), f.span),
            optional(lambda dismissal: (dismissal.reason, dismissal.in_source), f.dismissal),
        )
        for f in compared.findings
    ]
    sources = [(dated_from(source), source.copy_of, optional(inferred, source.inferred)) for source in compared.sources]
    at = {source.id: number for number, source in enumerate(compared.sources)}
    claims = list(zip((at[claim.source_id] for claim in cited), claims_from(cited), strict=True))
    return marshal.dumps((sources, claims, events, details, findings, plain_meeting(compared.met)))


def unpack_compared(sources: Sequence[Source], packed: bytes, curated: Sequence[Claim] = ()) -> Compared:
    """The same again. `sources` are those of the story in the order in which they were packed, as they were read.

    `curated` are the curated claims that went into it, wherever they stand by now. `packed` comes from
    `pack_compared`, and nobody else.
    """
    told, packed_claims, events, details, findings, met = marshal.loads(packed)
    claims = claims_to(sources, packed_claims)

    def of(numbers: Iterable[int]) -> tuple[Claim, ...]:
        return tuple([claims[number] if number >= 0 else curated[-1 - number] for number in numbers])

    def _to_inferred(one: tuple[Any, ...]) -> Inferred:
        return _inferred(one, curated)

    return Compared(
        tuple([_source(source, one, curated) for source, one in zip(sources, told, strict=True)]),
        tuple(
            [
                Event(key, title, of(cited), time_to(when), disputed, likely, optional(_to_inferred, inferred))
                for key, title, cited, when, disputed, likely, inferred in events
            ]
        ),
        tuple([Detail(key, _KINDS[kind], title, of(cited)) for key, kind, title, cited in details]),
        tuple([_finding(one, of) for one in findings]),
        meeting_of(met),
    )


def plain_meeting(met: Meeting) -> tuple[Any, ...]:
    """What a story has met of the curated files, as plain values."""
    cited = [(c.fact, c.ordinal, c.source, optional(lambda s: (s.start, s.end), c.span)) for c in met.citations]
    return met.facts, met.binding, cited, met.claims


def meeting_of(plain: tuple[Any, ...]) -> Meeting:
    """The same again."""
    facts, binding, cited, claims = plain
    citations = [
        Citation(fact, ordinal, source, None if span is None else Span(*span)) for fact, ordinal, source, span in cited
    ]
    return Meeting(facts, binding, tuple(citations), claims)


def _source(source: Source, packed: tuple[Any, ...], curated: Sequence[Claim]) -> Source:
    dated, copy_of, inferred = packed
    source = dated_to(source, dated)
    if copy_of is None and inferred is None:
        return source
    return replace(source, copy_of=copy_of, inferred=optional(lambda one: _inferred(one, curated), inferred))


def _finding(packed: tuple[Any, ...], of: Any) -> Finding:
    code, severity, message, fingerprint, event_key, source_id, status, sides, hints, span, dismissal = packed
    return Finding(
        code=code,
        severity=_SEVERITIES[severity],
        message=message,
        sides=tuple([Side(value, of(cited), witnesses) for value, cited, witnesses in sides]),
        fingerprint=fingerprint,
        event_key=event_key,
        source_id=source_id,
        status=_STATUSES[status],
        hints=tuple([Hint(*hint) for hint in hints]),
        span=None if span is None else Span(*span),
        dismissal=None if dismissal is None else Dismissal(*dismissal),
    )


def _from_inferred(inferred: Inferred, curated: Mapping[tuple[str, int, int], int]) -> tuple[Any, ...]:
    """`curated` are the numbers of the curated claims by where they stand."""
    return time_from(inferred.when), inferred.best, [_from_step(step, curated) for step in inferred.steps]


def _from_step(step: Step, curated: Mapping[tuple[str, int, int], int]) -> tuple[Any, ...]:
    at = curated.get((step.source_id or "", step.start or 0, step.end or 0))
    place = (step.source_id, step.start, step.end) if at is None else (at,)
    return step.because.code, step.because.args, place


def _inferred(packed: tuple[Any, ...], curated: Sequence[Claim]) -> Inferred:
    when, best, steps = packed
    return Inferred(time_to(when), best, tuple([_step(step, curated) for step in steps]))


def _step(packed: tuple[Any, ...], curated: Sequence[Claim]) -> Step:
    code, args, place = packed
    if len(place) == 1:
        claim = curated[-1 - place[0]]
        place = claim.source_id, claim.value_span.start, claim.value_span.end
    return Step(Because(code, args), *place)
