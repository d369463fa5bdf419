"""What a person wrote in facts files and what sources say in, how each stands to the other out.

`claims` makes claims of facts, `evidence` finds their words again, `links` tells which statements a person put together
or apart, `decisions` applies verdicts to findings, and `ledger` tells what became of each entry.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from timeline.curation import Curation
from timeline.model.claim import Claim
from timeline.model.curated import Told
from timeline.model.event import Detail, Event, Finding
from timeline.model.text import Source
from timeline.rules import check, order
from timeline.standing.claims import curated_claims
from timeline.standing.decisions import holding, judged
from timeline.standing.evidence import citations
from timeline.standing.ledger import Coverage, decisions_ledger, facts_ledger
from timeline.standing.links import occasions, told

__all__ = ["Coverage", "Standing"]


class Standing:
    """Facts files beside the sources of one run.

    `sources` are the files as sources and `claims` are those that they make. `today` is None where nobody says which
    day it is: then nothing expires and nothing is overdue.
    """

    def __init__(self, curations: Mapping[str, Curation], aliases: Mapping[str, str], today: date | None) -> None:
        """`curations` are by the id of the file as a source, `aliases` the curated names of actors: folded -> key.

        TimelineError for a quantity in which no amount is read.
        """
        self._files = [(one, Source(name, one.text, curated=True)) for name, one in curations.items()]
        self.sources = [source for _, source in self._files]
        actors = [actor for one in curations.values() for actor in one.actors]
        self.claims = [c for one, source in self._files for c in curated_claims(one, source, actors, aliases)]
        self._today = today
        self._facts = [fact for one in curations.values() for fact in one.facts]
        self._decisions = holding([decision for one in curations.values() for decision in one.decisions], today)

    def told(self, claims: Sequence[Claim], sources: Sequence[Source]) -> Told:
        """What the file says of single claims: which are about one thing, and which are not."""
        self._citations = citations(self._facts, sources)
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
        """The findings with what was decided about them, and those about the file itself, in order."""
        facts = facts_ledger(self._files, self.claims, (*events, *details), self._citations, coverage, self._today)
        found = (*findings, *check((), (), (), facts))
        fingerprints = {finding.fingerprint for finding in found}
        ids = {claim.id for claim in claims} if any(d.claims for d in self._decisions) else set()
        decisions = decisions_ledger(self._files, fingerprints, ids, coverage, self._today)
        found = (*judged(found, self._decisions), *check((), (), (), decisions))
        return tuple(sorted(found, key=order))
