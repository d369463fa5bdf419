"""Sources and events in, what all their dated claims together allow out: inferred days, and what cannot all hold.

`network` propagates constraints over day numbers and knows no claim; `premises` makes constraints of claims and keeps
what each was made of; `narrowing` reads the days that are left. Only what the chronology adds is marked as inferred: no
stated date changes, and nothing that was inferred is evidence in a conflict.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.chronology.narrowing import by_point, dated_event, dated_source, in_order, new_event, settled
from timeline.chronology.network import components
from timeline.chronology.premises import Premises, claim_point, event_point, of_undated, published_of, source_point
from timeline.model.claim import Claim, ClaimKind
from timeline.model.event import Contradiction, Event
from timeline.model.text import Source

__all__ = ["Chronology", "chronology"]


@dataclass(frozen=True, slots=True)
class Chronology:
    """Sources in their order, events by when they were, and contradictions by kind and place."""

    sources: tuple[Source, ...]
    events: tuple[Event, ...]
    contradictions: tuple[Contradiction, ...] = ()


def chronology(sources: Sequence[Source], events: Sequence[Event], claims: Sequence[Claim]) -> Chronology:
    """What all dated claims together allow. `claims` are those that only the chronology reads."""
    premises = Premises()
    undated = {source.id: source for source in published_of(sources)}
    leaning = [claim for claim in claims if claim.kind is ClaimKind.LEANING]
    if undated:
        of_undated(premises, events, leaning, undated)
    if not premises.constraints:
        return Chronology(tuple(sources), tuple(events))
    solved = []
    for group in components(premises.constraints):
        solution, _ = settled(group, premises)
        if solution is not None:
            solved.append((solution, group))
    at = by_point(solved)
    told = [
        dated_source(source, at[point], premises) if (point := source_point(source.id)) in at else source
        for source in sources
    ]
    happened = [
        dated_event(event, at[point], premises) if (point := event_point(event)) in at else event for event in events
    ]
    found = (new_event(claim, at[point], premises) for claim in leaning if (point := claim_point(claim)) in at)
    return Chronology(tuple(told), tuple(in_order([*happened, *(event for event in found if event is not None)])))
