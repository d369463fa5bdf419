"""What a person wrote in a facts file and what sources say in, how each stands to the other out.

`claims` makes claims of facts, `placing` says which of them go into which story as what is `vouched` there; `evidence`
finds their words again, `links` tells which statements a person put together or apart, `decisions` applies verdicts to
findings, and `ledger` tells what became of each entry.
"""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date

from timeline.curation import Curation, Decision
from timeline.model.curated import Ledger
from timeline.model.event import Finding
from timeline.model.meeting import Meeting, Trail
from timeline.model.text import Source
from timeline.model.value import Name
from timeline.rules import check, order
from timeline.standing.claims import curated_claims
from timeline.standing.decisions import holding, judged
from timeline.standing.ledger import Coverage, contradictory, curated_decisions, curated_facts
from timeline.standing.placing import Entry, Placing, entries_of, settled

__all__ = ["Coverage", "Placing", "Standing", "settled"]


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
        known = repr((sorted(names.items()), sorted(aliases.items()))).encode("utf-8", "surrogatepass")
        self._entries: list[Entry] = []
        for curation, source in self._files:
            claims = curated_claims(curation, source, names, aliases)
            self._entries += entries_of(curation, claims, known)
        self.claims = [claim for entry in self._entries for claim in entry.claims]
        self._today = today
        self._decisions = holding((d for curation, _ in self._files for d in curation.decisions), today)

    def placing(self, told: Sequence[Trail]) -> Placing:
        """What of the files goes into which story of the sources of which this is told."""
        asked = frozenset(claim for curation, _ in self._files for one in curation.decisions for claim in one.claims)
        return Placing(self.sources, self._entries, self._decisions, asked, told)

    @property
    def decided(self) -> Mapping[str, Decision]:
        """The decision about each finding, by its fingerprint: of several the last."""
        return {decision.finding: decision for decision in self._decisions if decision.finding is not None}

    def judged(
        self, findings: Sequence[Finding], met: Iterable[Meeting], coverage: Coverage | None
    ) -> tuple[Finding, ...]:
        """The findings with what was decided about them, and those about the files themselves, in order.

        `met` is what each story has met of the files; without a `coverage` nothing is told of the files.
        """
        found = frozenset(finding.fingerprint for finding in findings)
        own = self.about_itself(found, met, coverage) if coverage is not None else ()
        return tuple(sorted((*judged(findings, self.decided), *own), key=order))

    def about_itself(self, found: AbstractSet[str], met: Iterable[Meeting], coverage: Coverage) -> tuple[Finding, ...]:
        """The findings about the files themselves. `found` are the fingerprints of all others."""
        told = list(met)
        of_facts = check((), (), (), self._facts(told, coverage))
        named = {claim.id for claim in self.claims}.union(claim for one in told for claim in one.claims)
        about = self._about(found | {finding.fingerprint for finding in of_facts}, named, coverage)
        return (*judged(of_facts, self.decided), *check((), (), (), about))

    def _facts(self, met: Sequence[Meeting], coverage: Coverage) -> Ledger:
        spoken = frozenset(fact for one in met for fact in one.facts)
        citations = [citation for one in met for citation in one.citations]
        facts = [
            fact
            for curation, source in self._files
            for fact in curated_facts(curation, source, self.claims, spoken, citations, coverage)
        ]
        return Ledger(tuple(facts), (), contradictory(self.claims, citations), _number(self._today))

    def _about(self, found: AbstractSet[str], claims: AbstractSet[str], coverage: Coverage) -> Ledger:
        decisions = [
            decision
            for curation, source in self._files
            for decision in curated_decisions(curation, source, found, claims, coverage)
        ]
        return Ledger((), tuple(decisions), (), _number(self._today))


def _number(day: date | None) -> int | None:
    return None if day is None else day.toordinal()
