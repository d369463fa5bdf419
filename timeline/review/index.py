"""A timeline goes in; what it says of each source and of each fact comes out, found in steps so that no key waits."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from timeline.model.claim import Claim
from timeline.model.event import Event, Finding, Timeline
from timeline.model.text import Source
from timeline.review.steps import Steps, stepwise

STEP = 100
"""Events or findings that are looked at in one step."""


@dataclass(slots=True)
class Index:
    """What speaks of what in a timeline.

    `sources` by id, `articles` those that are no facts file, in their order, `rows` the row of each, `findings` how
    many cite it; by the id of a fact, `events` the event that it is part of, `against` the findings against it.
    """

    sources: dict[str, Source] = field(default_factory=dict)
    articles: list[Source] = field(default_factory=list)
    rows: dict[str, int] = field(default_factory=dict)
    findings: Counter[str] = field(default_factory=Counter)
    events: dict[str, Event] = field(default_factory=dict)
    against: dict[str, list[Finding]] = field(default_factory=dict)
    _said: dict[str, list[Claim]] = field(default_factory=dict)
    _claims: dict[str, list[Claim]] = field(default_factory=dict)

    def claims(self, source_id: str) -> Sequence[Claim]:
        """What a source says in events and findings, in the order of its text, each once."""
        if source_id not in self._claims:
            once = {(c.kind, c.value_span, c.span): c for c in self._said.get(source_id, ())}
            self._claims[source_id] = sorted(once.values(), key=lambda claim: claim.value_span)
        return self._claims[source_id]

    def let_go(self) -> Steps[None]:
        """Free it bit by bit."""
        parts: list[dict[str, object]] = [self._said, self._claims, self.events, self.against, self.sources, self.rows]  # type: ignore[list-item]
        for part in parts:
            while part:
                for _ in range(min(STEP, len(part))):
                    part.popitem()
                yield

    def note(self, claims: Iterable[Claim]) -> None:
        """Note what is said, and where."""
        for claim in claims:
            self._said.setdefault(claim.source_id, []).append(claim)


def index_of(timeline: Timeline) -> Steps[Index]:
    """The index of a timeline."""
    index = Index()
    for sources in stepwise(timeline.sources):
        index.sources.update((source.id, source) for source in sources)
        for source in sources:
            if not source.curated:
                index.rows[source.id] = len(index.articles)
                index.articles.append(source)
        yield
    for events in stepwise(timeline.events, STEP):
        for event in events:
            index.note(event.claims)
            index.events.update((claim.fact, event) for claim in event.claims if claim.fact is not None)
        yield
    for findings in stepwise(timeline.findings, STEP):
        for finding in findings:
            claims = [claim for side in finding.sides for claim in side.claims]
            index.note(claims)
            index.findings.update(finding.sources)
            for fact in {claim.fact for claim in claims if claim.fact is not None}:
                index.against.setdefault(fact, []).append(finding)
        yield
    return index
