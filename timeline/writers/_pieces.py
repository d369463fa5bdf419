"""What single stories add to a report goes in, in any order; what the whole report is laid out from comes out.

A piece holds no claim and no text: lines as they are printed, and what tells where they go. So it is cheap to keep and
to put together, and a report is the same whether its stories were laid out now or in an earlier run.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from timeline.model.event import Event, Finding, Severity, Status, Timeline
from timeline.model.time import TimeValue
from timeline.rules import place_in_order, renamed


class FindingLines(NamedTuple):
    """A finding: where it goes, by what its fingerprint is told apart, whether it is a note, its lines.

    There are no lines for one that does not stand: it only takes part in telling fingerprints apart.
    """

    place: tuple[int, str, str, int]
    first: str
    fingerprint: str
    is_note: bool
    lines: str


class EventLines(NamedTuple):
    """An event: where it goes, whether that is known, when it was, its marks, its title and the ids of its sources."""

    place: tuple[bool, int, int, str]
    has_place: bool
    when: str
    marks: tuple[bool, bool, bool]
    """Whether it is disputed, curated, inferred."""
    title: str
    sources: tuple[str, ...]


class Tally(NamedTuple):
    """How many sources were read, findings stand of each severity, and are dismissed or known from the baseline."""

    sources: int
    severities: tuple[int, ...]
    dismissed: int = 0
    known: int = 0

    def has(self, bar: Severity | None) -> bool:
        """Whether any finding that stands reaches the bar; never where there is none."""
        return bar is not None and any(n and one.reaches(bar) for n, one in zip(self.severities, Severity, strict=True))


class Piece(NamedTuple):
    """What some sources add to a report. `names` are the ids of the sources with what each is called in short."""

    tally: Tally
    findings: list[FindingLines]
    events: list[EventLines]
    names: list[tuple[str, str]]

    @classmethod
    def of(cls, plain: tuple[Any, ...]) -> "Piece":
        """The piece that nested tuples stand for, as `marshal` gives them back."""
        tally, findings, events, names = plain
        return cls(
            Tally(*tally),
            [FindingLines(*one) for one in findings],
            [EventLines(*one) for one in events],
            list(names),
        )

    def plain(self) -> tuple[Any, ...]:
        """The same in nested tuples, for `marshal`."""
        return (
            tuple(self.tally),
            [tuple(one) for one in self.findings],
            [tuple(one) for one in self.events],
            self.names,
        )


def tally(timeline: Timeline) -> Tally:
    """The counts of a timeline."""
    severities = Counter(finding.severity for finding in timeline.findings if finding.stands)
    return Tally(
        sum(not source.curated for source in timeline.sources),
        tuple(severities[severity] for severity in Severity),
        sum(finding.status is Status.DISMISSED for finding in timeline.findings),
        sum(bool(finding.known) and finding.status is not Status.DISMISSED for finding in timeline.findings),
    )


def finding_lines(timeline: Timeline, lines: Callable[[Finding], str]) -> list[FindingLines]:
    """The findings that stand, in their order."""
    return [
        FindingLines(*place_in_order(finding), finding.fingerprint, finding.severity is Severity.NOTE, lines(finding))
        for finding in timeline.findings
        if finding.stands
    ]


def event_place(event: Event) -> tuple[bool, int, int, str]:
    """Where an event goes: by when it was, as stated or else as inferred, then by key."""
    when: TimeValue = event.placed
    first = when.earliest if when.earliest is not None else when.latest
    last = when.latest if when.latest is not None else first
    return first is None, first or 0, last or 0, event.key


def together(pieces: Iterable[Piece]) -> Piece:
    """What the pieces of all stories make, in order, with equal fingerprints told apart."""
    parts = list(pieces)
    counts = [part.tally for part in parts]
    findings = renamed(
        sorted((one for part in parts for one in part.findings), key=lambda one: (one.first, one.fingerprint)),
        lambda one: one.fingerprint,
        lambda one, fingerprint: one._replace(fingerprint=fingerprint),
    )
    return Piece(
        Tally(
            sum(one.sources for one in counts),
            tuple(sum(one.severities[n] for one in counts) for n in range(len(Severity))),
            sum(one.dismissed for one in counts),
            sum(one.known for one in counts),
        ),
        sorted(findings, key=lambda one: (*one.place, one.fingerprint)),
        sorted((one for part in parts for one in part.events), key=lambda one: one.place),
        [name for part in parts for name in part.names],
    )
