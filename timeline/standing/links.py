"""Decisions, evidence and sentences of facts in, which statements a person put together or apart out."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise

from timeline.curation import Decision
from timeline.merge.handles import said_in
from timeline.model.claim import Claim, ClaimKind
from timeline.model.curated import Told
from timeline.model.event import Detail
from timeline.model.meeting import Citation
from timeline.model.value import Quantity


def told(decisions: Iterable[Decision], claims: Sequence[Claim], citations: Sequence[Citation]) -> Told:
    """What holds of single claims, whatever their words: what was decided, and what facts cite or are worded after."""
    together = [*_cited(claims, citations), *_worded_alike(claims)]
    apart: list[tuple[str, str]] = []
    for decision in decisions:
        ids = tuple(dict.fromkeys(decision.claims))
        if decision.verdict == "same-event":
            together += pairwise(ids)
        elif decision.verdict == "different-events":
            apart += combinations(ids, 2)
    strangers = {frozenset(pair) for pair in apart}
    return Told(tuple(pair for pair in together if frozenset(pair) not in strangers), tuple(apart))


def _cited(claims: Sequence[Claim], citations: Sequence[Citation]) -> Iterator[tuple[str, str]]:
    """A curated claim and those in its evidence: what agrees with it, or all that is of its kind, if that is one."""
    found: dict[str, list[Citation]] = {}
    for citation in citations:
        found.setdefault(citation.fact, []).append(citation)
    sources = {citation.source for citation in citations}
    by_source: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.source_id in sources:
            by_source.setdefault(claim.source_id, []).append(claim)
    for fact in (claim for claim in claims if claim.curated and claim.kind is not ClaimKind.ROLE):
        for citation in found.get(fact.fact or "", ()):
            inside = [c for c in by_source.get(citation.source, ()) if _is_of_kind(fact, c) and _holds(citation, c)]
            agreeing = [c for c in inside if fact.agrees(c)]
            for claim in agreeing or (inside if len(inside) == 1 else ()):
                yield fact.id, claim.id


def _holds(citation: Citation, claim: Claim) -> bool:
    return citation.span is not None and citation.span.covers(claim.value_span)


def _is_of_kind(fact: Claim, claim: Claim) -> bool:
    units = [c.value.unit for c in (fact, claim) if isinstance(c.value, Quantity)]
    return fact.kind is claim.kind and len(set(units)) < 2


def _worded_alike(claims: Sequence[Claim]) -> Iterator[tuple[str, str]]:
    """A curated date and the statements of which the fact has the words, but for the date."""
    facts: dict[tuple[str, ...], list[Claim]] = {}
    for claim in claims:
        if claim.curated and claim.time is not None and (said := said_in(claim.gist, "")):
            facts.setdefault(said, []).append(claim)
    if not facts:
        return
    for claim in claims:
        if claim.time is not None and not claim.curated and claim.gist:
            for fact in facts.get(said_in(claim.gist, claim.text), ()):
                yield fact.id, claim.id


def occasions(claims: Sequence[Claim], details: Iterable[Detail]) -> Iterator[tuple[str, str]]:
    """The date of a fact about a quotation, with the printings of that quotation."""
    dates = {claim.fact: claim.id for claim in claims if claim.curated and claim.time is not None}
    for detail in details:
        if detail.kind is ClaimKind.QUOTE:
            facts = {claim.fact for claim in detail.claims if claim.curated and claim.fact in dates}
            if len(facts) == 1:
                date = dates[facts.pop()]
                yield from ((date, claim.id) for claim in detail.claims if not claim.curated)
