"""What all sources say together: events, findings with their sides, and the timeline."""

from dataclasses import dataclass
from enum import StrEnum

from timeline.model.claim import Claim, ClaimKind
from timeline.model.errors import TimelineError
from timeline.model.inferred import Inferred, Step
from timeline.model.meeting import NOTHING_MET, Meeting
from timeline.model.text import Source, Span
from timeline.model.time import TimeValue


class Severity(StrEnum):
    """How grave a finding is (SARIF's levels), gravest first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    def reaches(self, bar: "Severity") -> bool:
        """Whether this is as grave as `bar` or graver."""
        order = tuple(Severity)
        return order.index(self) <= order.index(bar)


class Status(StrEnum):
    """What a reviewer made of a finding."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class Hint:
    """An innocent explanation that applies to a finding: its kind ("time-zone") and one sentence."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values in dispute, who says so, and how many independent witnesses. `value` is its label."""

    value: str
    claims: tuple[Claim, ...]
    witnesses: int


@dataclass(frozen=True, slots=True)
class Event:
    """The claims, from any source, about one happening.

    `claims` are distinct and ordered by source and span. `when` is what they allow together; where they exclude each
    other it is the hull of the bounded sides, and `disputed` is True; in a timeline only where a finding tells of it.
    `likely` is True where statements that disagree are only probably about one happening. `inferred` is what all claims
    of all events together allow where that is less than `when`; it is None for an event that is disputed.
    """

    key: str
    title: str
    claims: tuple[Claim, ...]
    when: TimeValue
    disputed: bool = False
    likely: bool = False
    inferred: Inferred | None = None

    def __post_init__(self) -> None:
        """Refuse an event that nobody claims."""
        if not self.claims:
            raise ValueError("an event needs at least one claim")

    @property
    def placed(self) -> TimeValue:
        """Where it stands in the order: what follows about its day, else what is stated."""
        return self.when if self.inferred is None else self.inferred.when

    @property
    def dated_claims(self) -> tuple[Claim, ...]:
        """The claims that say when."""
        return tuple(c for c in self.claims if c.time is not None)

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of the sources that speak of it, sorted; the facts file counts where a curated fact does."""
        return tuple(sorted({c.source_id for c in self.claims}))


@dataclass(frozen=True, slots=True)
class Detail:
    """The claims, from at least two sources, about one thing that has one value: an age, the speaker of a quotation.

    `claims` are ordered by source and span. `title` names the thing, "" where only its claims tell.
    """

    key: str
    kind: ClaimKind
    title: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Claims of which any but one can hold together, and not all: the smallest set, ordered by source and span.

    `kind` is what they contradict each other about: "order", "duration", "publication" or "age". `steps` say what each
    of them requires. `reconciling` are those of the claims without which everything else that the sources say fits.
    """

    kind: str
    claims: tuple[Claim, ...]
    steps: tuple[Step, ...]
    reconciling: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Dismissal:
    """Why a finding was dismissed, and whether the source itself says so rather than the facts file."""

    reason: str
    in_source: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One result of one rule: one disagreement with its sides.

    `span` is where in the source `source_id` it stands, None for the whole source and where claims tell the place.
    `known` tells whether the baseline has it, None where there is no baseline.
    """

    code: str
    severity: Severity
    message: str
    sides: tuple[Side, ...]
    fingerprint: str
    event_key: str | None = None
    source_id: str | None = None
    status: Status = Status.OPEN
    hints: tuple[Hint, ...] = ()
    span: Span | None = None
    dismissal: Dismissal | None = None
    known: bool | None = None

    @property
    def stands(self) -> bool:
        """Whether it is to be looked at: nobody dismissed it, and no baseline knows it."""
        return self.status is not Status.DISMISSED and not self.known

    @property
    def sources(self) -> frozenset[str]:
        """Ids of the sources that it cites."""
        cited = frozenset(claim.source_id for side in self.sides for claim in side.claims)
        return cited if self.source_id is None else cited | {self.source_id}


@dataclass(frozen=True, slots=True)
class Compared:
    """What the sources of one story say together, as a timeline has it.

    Findings are in no order, and their fingerprints not yet told apart from those of other stories. The curated files
    are none of the sources; `met` is what the story has met of them. `errors` are faults of the program, which kept
    something from being found.
    """

    sources: tuple[Source, ...]
    events: tuple[Event, ...]
    details: tuple[Detail, ...]
    findings: tuple[Finding, ...]
    met: Meeting = NOTHING_MET
    errors: tuple[TimelineError, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """The result: events ordered by `when`, then key; findings by severity, code and place; details by kind and title.

    `errors` are the inputs that could not be read or compared, `skipped` how many files of a folder were passed over.
    `bar` is the gravity from which a finding fails the check, None where none does.
    """

    sources: tuple[Source, ...]
    events: tuple[Event, ...]
    findings: tuple[Finding, ...]
    errors: tuple[TimelineError, ...] = ()
    skipped: int = 0
    details: tuple[Detail, ...] = ()
    bar: Severity | None = Severity.ERROR

    @property
    def failing(self) -> tuple[Finding, ...]:
        """The findings that fail the check: those that stand and reach the bar."""
        return tuple(f for f in self.findings if self.fails(f))

    def fails(self, finding: Finding) -> bool:
        """Whether a finding fails the check."""
        return self.bar is not None and finding.stands and finding.severity.reaches(self.bar)

    def source(self, source_id: str) -> Source:
        """The source with this id. KeyError when there is none."""
        for source in self.sources:
            if source.id == source_id:
                return source
        raise KeyError(source_id)
