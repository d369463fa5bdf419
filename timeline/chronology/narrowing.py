"""Solved constraints in, inferred times out: of sources that nobody dated and of events told of without a full date."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from timeline.chronology.network import Constraint, Point, Solution, smallest_conflict, solve
from timeline.chronology.premises import Premises, claim_point, event_point, source_point
from timeline.model.claim import Claim, digest
from timeline.model.event import Contradiction, Event
from timeline.model.inferred import Inferred
from timeline.model.text import Source, Span
from timeline.model.time import Precision, TimeValue

_MOST_RETRACTED = 8
"""Contradictions of one story after which nothing more is inferred from it."""


_FORTNIGHT = 14
"""Days of a window within which one of them is likelier than the others."""


def settled(constraints: Sequence[Constraint], premises: Premises) -> tuple[Solution | None, list[Contradiction]]:
    """The bounds that one story allows, and its smallest contradictions; no bounds where too little of it fits.

    What contradicts itself is left out, custom before claims: nothing follows from claims that cannot all hold.
    """
    found: list[Contradiction] = []
    kept = list(constraints)
    for _ in range(_MOST_RETRACTED):
        solution = solve(kept)
        if solution.conflict is None:
            return solution, found
        conflicting = {constraint.origin for constraint in solution.conflict}
        smallest = smallest_conflict([c for c in kept if c.origin in conflicting])
        origins = {c.origin for c in smallest}
        assumed = {o for o in origins if isinstance(o, int) and premises.all[o].assumed}
        if not assumed:
            found += _contradiction(smallest, kept, premises)
        kept = [c for c in kept if c.origin not in (assumed or origins)]
    return None, found


_KINDS = ("age", "duration", "order", "publication")
"""What a contradiction is about, the most telling first: one about days alone is not ours, but that of their event."""


def _contradiction(
    smallest: Sequence[Constraint], kept: Sequence[Constraint], premises: Premises
) -> Iterator[Contradiction]:
    """A set of claims that cannot all hold, with those without which all others can; none about days alone."""
    told = premises.of(smallest)
    kind = next((kind for kind in _KINDS if any(premise.kind == kind for premise in told)), None)
    if kind is None:
        return
    by_claim: dict[str, set[object]] = defaultdict(set)
    claims = {claim.id: claim for premise in told for claim in premise.claims}
    for constraint in smallest:
        if isinstance(constraint.origin, int):
            for claim in premises.all[constraint.origin].claims:
                by_claim[claim.id].add(constraint.origin)
    reconciling = [
        claims[name]
        for name, origins in by_claim.items()
        if solve([c for c in kept if c.origin not in origins]).conflict is None
    ]
    yield Contradiction(
        kind,
        tuple(sorted(claims.values(), key=_place)),
        tuple(dict.fromkeys(premise.step for premise in told)),
        tuple(sorted(reconciling, key=_place)),
    )


def _place(claim: Claim) -> tuple[str, Span]:
    return claim.source_id, claim.value_span


def inferred(solution: Solution, point: Point, premises: Premises, least: TimeValue | None = None) -> Inferred | None:
    """The bounds of a point with the steps that lead there; None where they say no more than `least`, or other."""
    first, last = solution.bounds(point)
    if least is not None:
        first = first if first is not None and (least.earliest is None or first > least.earliest) else least.earliest
        last = last if last is not None and (least.latest is None or last < least.latest) else least.latest
        if (first, last) == (least.earliest, least.latest):
            return None
    if (first is None and last is None) or (first is not None and last is not None and first > last):
        return None
    steps = tuple(dict.fromkeys(premise.step for premise in premises.of(solution.chain(point))))
    weekday = least.weekday if least is not None and first != last else None
    when = TimeValue(first, last, _precision(first, last), weekday)
    return Inferred(when, first if first is not None and first == last else None, steps)


def _precision(first: int | None, last: int | None) -> Precision:
    return Precision.DAY if first is not None and last is not None else Precision.UNKNOWN


def dated_source(source: Source, solution: Solution, premises: Premises) -> Source:
    """A source with the publication that follows, where any does.

    The likeliest day is the one on which the first of the others reported the same, or the nearest to it that can be;
    none where more than a fortnight is left.
    """
    found = inferred(solution, source_point(source.id), premises)
    if found is None:
        return source
    first, last, best = found.when.earliest, found.when.latest, None
    if first is not None and last is not None and last - first <= _FORTNIGHT:
        best = min(max(min(premises.peers.get(source.id) or [first]), first), last)
    return replace(source, inferred=replace(found, best=best))


def dated_event(event: Event, solution: Solution, premises: Premises) -> Event:
    """An event with what follows about its day, where that is more than its own claims say."""
    if event.disputed:
        return event
    return replace(event, inferred=inferred(solution, event_point(event), premises, event.when))


def new_event(claim: Claim, solution: Solution, premises: Premises) -> Event | None:
    """The event that a claim tells of whose time hung on an unknown publication; None where its time stays open."""
    found = inferred(solution, claim_point(claim), premises)
    if found is None or not found.when.is_bounded:
        return None
    return Event(
        key=digest("event", claim.id), title=claim.gist, claims=(claim,), when=claim.time or TimeValue(), inferred=found
    )


def in_order(events: Iterable[Event]) -> list[Event]:
    """Events by when they were, as stated or else as inferred, then by key."""

    def order(event: Event) -> tuple[bool, int, int, str]:
        when = event.placed
        first = when.earliest if when.earliest is not None else when.latest
        last = when.latest if when.latest is not None else first
        return (first is None, first or 0, last or 0, event.key)

    return sorted(events, key=order)


def by_point(solutions: Iterable[tuple[Solution, Sequence[Constraint]]]) -> Mapping[Point, Solution]:
    """Which solution tells of which point."""
    return {point: solution for solution, group in solutions for c in group for point in c.points}
