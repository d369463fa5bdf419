"""Sources and events in, what all their dated claims together allow out: inferred days, and what cannot all hold.

`network` propagates constraints over day numbers and knows no claim. `premises` makes constraints of claims and keeps
what each was made of: of sources that nobody dated, `ties` of what these tell like others of their story; `happenings`
of order and duration, `publications` of reports that are older than their events, `lives` of ages. `narrowing` reads
the days that are left. What the chronology adds is marked as inferred: no stated date changes, and nothing that was
inferred is evidence in a conflict.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.chronology.happenings import Happenings, of_orders
from timeline.chronology.lives import of_lives
from timeline.chronology.narrowing import by_point, dated_event, dated_source, in_order, new_event, settled
from timeline.chronology.network import components
from timeline.chronology.premises import Premises, claim_point, event_point, of_undated, source_point
from timeline.chronology.publications import of_publications
from timeline.chronology.ties import of_ties
from timeline.model.claim import Claim, ClaimKind
from timeline.model.event import Contradiction, Detail, Event
from timeline.model.text import Source

__all__ = ["CHRONOLOGICAL", "Chronology", "chronology", "in_order"]

CHRONOLOGICAL = frozenset({ClaimKind.LEANING, ClaimKind.ORDER, ClaimKind.DURATION})
"""Claims that nobody else reads: "last month" in an undated text, what came first, and how long it lasted."""


@dataclass(frozen=True, slots=True)
class Chronology:
    """Sources in their order, events by when they were, and contradictions by kind and place."""

    sources: tuple[Source, ...]
    events: tuple[Event, ...]
    contradictions: tuple[Contradiction, ...] = ()


def chronology(
    sources: Sequence[Source],
    events: Sequence[Event],
    claims: Sequence[Claim],
    lives: Sequence[Sequence[Claim]] = (),
    details: Sequence[Detail] = (),
) -> Chronology:
    """What all dated claims together allow. `claims` are the ages of persons, and those that nobody else reads.

    `lives` are those of the claims that several sources give of one person; `details` tell which sources are of one
    story.
    """
    premises = _premises(sources, events, claims, lives, details)
    if not premises.constraints:
        return Chronology(tuple(sources), tuple(events))
    solved, contradictions = [], []
    for group in components(premises.constraints):
        solution, found = settled(group, premises)
        contradictions += found
        if solution is not None:
            solved.append((solution, group))
    at = by_point(solved)
    told = [
        dated_source(source, at[point], premises)
        if source.published is None and (point := source_point(source.id)) in at
        else source
        for source in sources
    ]
    happened = [
        dated_event(event, at[point], premises) if (point := event_point(event)) in at else event for event in events
    ]
    leaning = (claim for claim in claims if claim.kind is ClaimKind.LEANING)
    opened = (new_event(claim, at[point], premises) for claim in leaning if (point := claim_point(claim)) in at)
    happened = in_order([*happened, *(event for event in opened if event is not None)])
    contradictions.sort(key=lambda c: (c.kind, [(claim.source_id, claim.value_span) for claim in c.claims]))
    return Chronology(tuple(told), tuple(happened), tuple(contradictions))


def _premises(
    sources: Sequence[Source],
    events: Sequence[Event],
    claims: Sequence[Claim],
    lives: Sequence[Sequence[Claim]],
    details: Sequence[Detail],
) -> Premises:
    """The constraints of everything that could narrow a day or contradict one."""
    premises = Premises()
    by_id = {source.id: source for source in sources}
    undated = {source.id: source for source in sources if source.published is None and not source.curated}
    if undated:
        leaning = [claim for claim in claims if claim.kind is ClaimKind.LEANING]
        of_undated(premises, events, leaning, undated)
        of_ties(premises, events, details, leaning, by_id)
    of_publications(premises, events, by_id)
    orders = [claim for claim in claims if claim.kind in (ClaimKind.ORDER, ClaimKind.DURATION)]
    if orders:
        of_orders(premises, Happenings(events), orders, by_id)
    of_lives(premises, events, claims, by_id, lives)
    return premises
