"""What the sources of one story say together goes in and comes out as bytes, and the other way round.

As in `packed`, words of a text are packed as their place. A claim that several events, details and findings cite is
packed once.
"""

import marshal
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from timeline.model.because import Because
from timeline.model.claim import Claim, ClaimKind
from timeline.model.event import Compared, Detail, Dismissal, Event, Finding, Hint, Severity, Side, Status
from timeline.model.inferred import Inferred, Step
from timeline.model.packed import claims_from, claims_to, dated_from, dated_to, optional, time_from, time_to
from timeline.model.text import Source, Span

_SEVERITIES = {one.value: one for one in Severity}
_STATUSES = {one.value: one for one in Status}
_KINDS = {kind.value: kind for kind in ClaimKind}


def pack_compared(compared: Compared) -> bytes:
    """What was found in the sources of one story; of the sources only what the comparison adds to them."""
    numbers: dict[int, int] = {}
    cited: list[Claim] = []

    def of(claims: Iterable[Claim]) -> tuple[int, ...]:
        for claim in claims:
            if id(claim) not in numbers:
                numbers[id(claim)] = len(cited)
                cited.append(claim)
        return tuple([numbers[id(claim)] for claim in claims])

    events = [
        (e.key, e.title, of(e.claims), time_from(e.when), e.disputed, e.likely, optional(_from_inferred, e.inferred))
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
    sources = [
        (dated_from(source), source.copy_of, optional(_from_inferred, source.inferred)) for source in compared.sources
    ]
    at = {source.id: number for number, source in enumerate(compared.sources)}
    claims = list(zip((at[claim.source_id] for claim in cited), claims_from(cited), strict=True))
    return marshal.dumps((sources, claims, events, details, findings))


def unpack_compared(sources: Sequence[Source], packed: bytes) -> Compared:
    """The same again. `sources` are those of the story in the order in which they were packed, as they were read.

    `packed` comes from `pack_compared`, and nobody else.
    """
    told, packed_claims, events, details, findings = marshal.loads(packed)
    claims = claims_to(sources, packed_claims)

    def of(numbers: Iterable[int]) -> tuple[Claim, ...]:
        return tuple([claims[number] for number in numbers])

    return Compared(
        tuple([_source(source, *one) for source, one in zip(sources, told, strict=True)]),
        tuple(
            [
                Event(key, title, of(cited), time_to(when), disputed, likely, optional(_to_inferred, inferred))
                for key, title, cited, when, disputed, likely, inferred in events
            ]
        ),
        tuple([Detail(key, _KINDS[kind], title, of(cited)) for key, kind, title, cited in details]),
        tuple([_finding(one, of) for one in findings]),
    )


def _source(source: Source, dated: Any, copy_of: str | None, inferred: Any) -> Source:
    source = dated_to(source, dated)
    if copy_of is None and inferred is None:
        return source
    return replace(source, copy_of=copy_of, inferred=optional(_to_inferred, inferred))


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


def _from_inferred(inferred: Inferred) -> tuple[Any, ...]:
    steps = [(s.because.code, s.because.args, s.source_id, s.start, s.end) for s in inferred.steps]
    return time_from(inferred.when), inferred.best, steps


def _to_inferred(packed: tuple[Any, ...]) -> Inferred:
    when, best, steps = packed
    return Inferred(time_to(when), best, tuple([Step(Because(code, args), *rest) for code, args, *rest in steps]))
