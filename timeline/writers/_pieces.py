"""What single stories add to a report goes in, in any order; what the whole report is laid out from comes out.

A piece holds no claim and no text: lines as they are printed, and what tells where they go. So it is cheap to keep and
to put together, and a report is the same whether its stories were laid out now or in an earlier run.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from timeline.model.event import Event, Finding, Severity, Status, Timeline
from timeline.model.time import TimeValue
from timeline.rules import place_in_order, renamed


class FindingLines(NamedTuple):
    """A finding: where it goes, by what its fingerprint is told apart, and its lines.

    `nth` is its number among all that were found in its story. `base` is the fingerprint with which its lines were laid
    out, `fingerprint` the one that it has among all. There are no lines for one that is not printed; one that is
    not `chosen` only takes part in telling fingerprints apart.
    """

    place: tuple[int, str, str, int]
    first: str
    nth: int
    base: str
    fingerprint: str
    lines: str
    chosen: bool = True

    @property
    def is_note(self) -> bool:
        """Whether it is a note."""
        return _SEVERITIES[self.place[0]] is Severity.NOTE

    @property
    def severity(self) -> Severity:
        """How grave it is."""
        return _SEVERITIES[self.place[0]]

    @property
    def code(self) -> str:
        """The code of its rule."""
        return self.place[1]

    def named(self, mark: str) -> str:
        """The lines with the fingerprint that it has among all; `mark` is how lines hold it, with {} in its place."""
        if self.base == self.fingerprint or not self.lines:
            return self.lines
        before, _, after = self.lines.rpartition(mark.replace("{}", self.base))
        return f"{before}{mark.replace('{}', self.fingerprint)}{after}"


_SEVERITIES = tuple(Severity)


class EventLines(NamedTuple):
    """An event: where it goes, whether that is known, when it was, its marks, its title and the ids of its sources.

    For programs the title is all that is told of it.
    """

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
    """What some sources add to a report.

    `names` are the ids of the sources with what each is called in short; for programs, with all that is told of it.
    """

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


def finding_lines(timeline: Timeline, lines: Callable[[Finding], str], every: bool = False) -> list[FindingLines]:
    """The findings in their order; those that do not stand are printed only where `every` is."""
    return [
        FindingLines(
            *place_in_order(finding),
            nth,
            finding.fingerprint,
            finding.fingerprint,
            lines(finding) if every or finding.stands else "",
        )
        for nth, finding in enumerate(timeline.findings)
    ]


def unprinted(nth: int, finding: Finding) -> FindingLines:
    """A finding that was not chosen."""
    return FindingLines(*place_in_order(finding), nth, finding.fingerprint, finding.fingerprint, "", chosen=False)


def event_place(event: Event) -> tuple[bool, int, int, str]:
    """Where an event goes: by when it was, as stated or else as inferred, then by key."""
    when: TimeValue = event.placed
    first = when.earliest if when.earliest is not None else when.latest
    last = when.latest if when.latest is not None else first
    return first is None, first or 0, last or 0, event.key


def named(pieces: Sequence[Piece]) -> list[tuple[int, FindingLines]]:
    """The findings of all pieces with the number of theirs, in order, equal fingerprints told apart."""
    rows = sorted(
        ((at, one) for at, piece in enumerate(pieces) for one in piece.findings),
        key=lambda row: (row[1].first, row[1].fingerprint),
    )
    told = renamed(rows, lambda row: row[1].base, lambda row, name: (row[0], row[1]._replace(fingerprint=name)))
    return sorted(told, key=lambda row: (*row[1].place, row[1].fingerprint))


def together(pieces: Sequence[Piece]) -> Piece:
    """What the pieces of all stories make, in order, with equal fingerprints told apart."""
    counts = [piece.tally for piece in pieces]
    return Piece(
        Tally(
            sum(one.sources for one in counts),
            tuple(sum(one.severities[n] for one in counts) for n in range(len(Severity))),
            sum(one.dismissed for one in counts),
            sum(one.known for one in counts),
        ),
        [row for _, row in named(pieces) if row.chosen],
        sorted((one for piece in pieces for one in piece.events), key=lambda one: one.place),
        [name for piece in pieces for name in piece.names],
    )
