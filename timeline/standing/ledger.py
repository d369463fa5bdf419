"""The facts file, its claims and what was found in, the ledger that the rules about that file look at out."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import islice

from timeline.curation import Curation, Decision, Fact
from timeline.curation.entries import SETTLING
from timeline.merge import contradicting
from timeline.model.because import Because
from timeline.model.claim import Claim, ClaimKind
from timeline.model.curated import CuratedDecision, CuratedFact
from timeline.model.meeting import Citation
from timeline.model.text import Source, Span
from timeline.model.value import Name


@dataclass(frozen=True, slots=True)
class Coverage:
    """What of a project was read: only of that can be said that it is not there.

    `read` are the ids and aliases of sources, `absent` those named in the facts file of which there is no file any
    more. `whole` is False where single files were named: then of others nothing is known.
    """

    read: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()
    whole: bool = True

    def knows(self, sources: Iterable[str]) -> bool:
        """Whether all that these sources say is known; of no source named, all that any says."""
        named = set(sources)
        return named <= self.read | self.absent if named else self.whole


def curated_facts(
    curation: Curation,
    source: Source,
    claims: Iterable[Claim],
    met: AbstractSet[str],
    citations: Sequence[Citation],
    coverage: Coverage,
) -> Iterator[CuratedFact]:
    """What became of the facts of a file.

    `source` is that file, `met` are the facts of which any source speaks, `citations` tell where the evidence stands.
    """
    by_fact: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.source_id == source.id and claim.kind is not ClaimKind.ROLE:
            by_fact.setdefault(claim.fact or "", []).append(claim)
    gone = {(one.fact, one.ordinal) for one in citations if one.span is None}
    entries = _Entries(curation, source)
    for index, fact in enumerate(curation.facts):
        known = coverage.knows(evidence.source for evidence in fact.evidence)
        lost = tuple(entries.lost(index, fact, gone, coverage))
        is_met = True if fact.id in met else False if known else None
        yield CuratedFact(fact.id, tuple(by_fact[fact.id]), is_met, entries.review(index, fact), lost)


def contradictory(claims: Iterable[Claim], citations: Iterable[Citation]) -> tuple[tuple[Claim, Claim], ...]:
    """The pairs of curated claims that cannot both hold."""
    return tuple(contradicting(claims, _rest_on_one(citations)))


def _rest_on_one(citations: Iterable[Citation]) -> frozenset[frozenset[str]]:
    """Pairs of facts whose evidence overlaps."""
    by_source: dict[str, list[tuple[Span, str]]] = {}
    for one in citations:
        if one.span is not None:
            by_source.setdefault(one.source, []).append((one.span, one.fact))
    found = set()
    for places in by_source.values():
        places.sort()
        for at, (span, fact) in enumerate(places):
            for later, other in islice(places, at + 1, None):
                if later.start >= span.end:
                    break
                found.add(frozenset((fact, other)))
    return frozenset(found)


def curated_decisions(
    curation: Curation, source: Source, found: AbstractSet[str], claims: AbstractSet[str], coverage: Coverage
) -> Iterator[CuratedDecision]:
    """What became of the decisions of a file.

    `found` are the fingerprints of all findings and `claims` the ids of all claims.
    """
    entries = _Entries(curation, source)
    for index, decision in enumerate(curation.decisions):
        until = decision.until.toordinal() if decision.until else None
        stands = _stands(decision, found, claims, coverage)
        yield CuratedDecision(entries.decision(index, decision), until, stands)


def _stands(decision: Decision, found: AbstractSet[str], claims: AbstractSet[str], coverage: Coverage) -> bool | None:
    """Whether what a decision is about is there; what a fact settles is not found any more, and is to stay so."""
    if decision.verdict in SETTLING and (decision.fact is not None or decision.actor is not None):
        return True
    if decision.finding in found or (decision.claims and claims >= set(decision.claims)):
        return True
    return False if coverage.knows(decision.sources) else None


class _Entries:
    """The places of a facts file, as claims that it makes about itself."""

    def __init__(self, curation: Curation, source: Source) -> None:
        self._curation, self._source = curation, source

    def review(self, index: int, fact: Fact) -> tuple[Claim, int] | None:
        """Where the day of review of a fact stands, and its number."""
        if fact.review_by is None:
            return None
        day = fact.review_by.isoformat()
        return self._entry(("facts", index, "review_by"), Name(day, day), fact.id), fact.review_by.toordinal()

    def lost(self, index: int, fact: Fact, gone: AbstractSet[tuple[str, int]], coverage: Coverage) -> Iterator[Claim]:
        """The evidence of a fact that is not in its source any more, or whose source is gone."""
        for n, evidence in enumerate(fact.evidence):
            if (fact.id, n) in gone or evidence.source in coverage.absent:
                name = Name(f"{evidence.source} {evidence.quote}", evidence.source)
                yield self._entry(("facts", index, "evidence", n, "quote"), name, fact.id, n)

    def decision(self, index: int, decision: Decision) -> Claim:
        """A decision, at its verdict."""
        about = decision.finding or " ".join(sorted(decision.claims))
        name = Name(f"{decision.verdict} {about}", decision.verdict)
        return self._entry(("decisions", index, "verdict"), name, "", index, whole=("decisions", index))

    def _entry(
        self,
        path: tuple[str | int, ...],
        value: Name,
        fact: str,
        ordinal: int = 0,
        whole: tuple[str | int, ...] | None = None,
    ) -> Claim:
        words = self._curation.span_at(*path)
        span = self._curation.span_at(*(whole or path))
        assert words is not None and span is not None  # nothing that is checked is empty
        return Claim(
            source_id=self._source.id,
            kind=ClaimKind.ENTRY,
            span=span,
            value_span=words,
            exact=span.of(self._source.text),
            value=value,
            because=Because("curated-fact", (fact,)),
            fact=fact,
            ordinal=ordinal,
        )
