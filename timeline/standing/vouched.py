"""What of the facts files goes into one story in; what it says of its claims and has met there out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from timeline.curation import Decision
from timeline.curation.entries import Evidence
from timeline.model.claim import Claim, ClaimKind
from timeline.model.curated import Told
from timeline.model.event import Detail, Event
from timeline.model.meeting import Citation, Meeting
from timeline.model.text import Source
from timeline.standing.evidence import found_again
from timeline.standing.links import occasions, told


class Cited(NamedTuple):
    """One piece of evidence of a fact: its number, and the id of the source that it names."""

    fact: str
    ordinal: int
    source: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Vouched:
    """What of the facts files goes into one story.

    `files` are those that `claims` stand in. `decisions` are those that put claims together or apart, and `asked` the
    ids of claims of which it is asked whether they are there. `is_all` is True where there is no other story: what no
    source speaks of is told there, too. `name` and `place` name all that goes in, without and with where it stands.
    """

    files: tuple[Source, ...]
    claims: tuple[Claim, ...]
    evidence: tuple[Cited, ...] = ()
    decisions: tuple[Decision, ...] = ()
    asked: frozenset[str] = frozenset()
    is_all: bool = False
    name: bytes = b""
    place: bytes = b""

    def citations(self, sources: Iterable[Source]) -> tuple[Citation, ...]:
        """Where the evidence stands in the sources of the story."""
        by_id = {source.id: source for source in sources}
        return tuple(
            Citation(one.fact, one.ordinal, one.source, found_again(one.evidence, by_id[one.source].text))
            for one in self.evidence
        )

    def told(self, claims: Sequence[Claim], citations: Sequence[Citation]) -> Told:
        """What holds of single claims of the story: which are about one thing, and which are not."""
        return told(self.decisions, claims, citations)

    def with_occasions(self, told: Told, details: Sequence[Detail]) -> Told:
        """The same, and where the quotations of dated facts are printed."""
        return replace(told, together=(*told.together, *occasions(self.claims, details)))

    def met(
        self,
        claims: Iterable[Claim],
        events: Iterable[Event],
        details: Iterable[Detail],
        citations: tuple[Citation, ...],
    ) -> Meeting:
        """What of it the claims of the story, and what was made of them, have met."""
        of_one = {fact for event in events for fact in _spoken_of(event)}
        of_many: set[str] = set()  # an age, as an office, is told in any number of stories: it makes no two of them one
        for detail in details:
            if detail.kind is not ClaimKind.ROLE:
                (of_many if detail.kind is ClaimKind.AGE else of_one).update(_spoken_of(detail))
        there = {claim.id for claim in claims if claim.id in self.asked} if self.asked else ()
        return Meeting(tuple(sorted(of_one | of_many)), tuple(sorted(of_one)), citations, tuple(sorted(there)))


def _spoken_of(statement: Event | Detail) -> Iterator[str]:
    """The curated entries that a source speaks of."""
    if not all(claim.curated for claim in statement.claims):
        yield from (claim.fact for claim in statement.claims if claim.fact)
