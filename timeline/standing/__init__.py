"""What a person wrote in a facts file and what sources say in, how each stands to the other out.

`claims` makes claims of facts, `evidence` finds their words again, `links` tells which statements a person put together
or apart, `decisions` applies verdicts to findings, and `ledger` tells what became of each entry.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date

from timeline.curation import Curation
from timeline.model.claim import Claim, Name
from timeline.model.curated import Ledger, Told
from timeline.model.event import Detail, Event, Finding
from timeline.model.text import Source
from timeline.rules import check, order
from timeline.standing.claims import curated_claims
from timeline.standing.decisions import holding, judged
from timeline.standing.evidence import citations
from timeline.standing.ledger import Coverage, contradictory, curated_decisions, curated_facts
from timeline.standing.links import occasions, told

__all__ = ["Coverage", "Standing"]


class Standing:
    """All facts files beside the sources of one run.

    `sources` are the files as sources and `claims` those that they make. `today` is None where nobody says which day it
    is: then nothing expires and nothing is overdue.
    """

    def __init__(self, files: Mapping[str, Curation], aliases: Mapping[str, str], today: date | None) -> None:
        """`files` are the facts files by id, `aliases` the curated names of actors: folded surface -> key.

        TimelineError for a quantity in which no amount is read.
        """
        self._files = [(curation, Source(name, curation.text, curated=True)) for name, curation in files.items()]
        self.sources = [source for _, source in self._files]
        names = {actor.id: Name(actor.id, actor.name) for curation, _ in self._files for actor in curation.actors}
        self.claims = [c for curation, source in self._files for c in curated_claims(curation, source, names, aliases)]
        self._today = today
        self._decisions = holding((d for curation, _ in self._files for d in curation.decisions), today)

    def told(self, claims: Sequence[Claim], sources: Sequence[Source]) -> Told:
        """What the files say of single claims: which are about one thing, and which are not."""
        self._citations = citations((fact for curation, _ in self._files for fact in curation.facts), sources)
        return told(self._decisions, claims, self._citations)

    def of_occasions(self, told: Told, details: Sequence[Detail]) -> Told:
        """The same, and where the quotations of dated facts are printed."""
        return replace(told, together=(*told.together, *occasions(self.claims, details)))

    def judged(
        self,
        findings: Sequence[Finding],
        claims: Sequence[Claim],
        events: Sequence[Event],
        details: Sequence[Detail],
        coverage: Coverage,
    ) -> tuple[Finding, ...]:
        """The findings with what was decided about them, and those about the files themselves, in order."""
        found = (*findings, *check((), (), (), self._facts((*events, *details), coverage)))
        decided = judged(found, self._decisions)
        fingerprints = {finding.fingerprint for finding in found}
        about = self._about(fingerprints, {claim.id for claim in claims}, coverage)
        return tuple(sorted((*decided, *check((), (), (), about)), key=order))

    def _facts(self, statements: Sequence[Event | Detail], coverage: Coverage) -> Ledger:
        facts = [
            fact
            for curation, source in self._files
            for fact in curated_facts(curation, source, self.claims, statements, self._citations, coverage)
        ]
        return Ledger(tuple(facts), (), contradictory(self.claims, self._citations), _number(self._today))

    def _about(self, found: AbstractSet[str], claims: AbstractSet[str], coverage: Coverage) -> Ledger:
        decisions = [
            decision
            for curation, source in self._files
            for decision in curated_decisions(curation, source, found, claims, coverage)
        ]
        return Ledger((), tuple(decisions), (), _number(self._today))


def _number(day: date | None) -> int | None:
    return None if day is None else day.toordinal()
