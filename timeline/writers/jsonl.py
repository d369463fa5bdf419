"""A `Timeline` becomes one line of JSON for each finding, in the shape that findings have in the JSON report."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.model.errors import TimelineError
from timeline.model.event import Timeline
from timeline.writers._findings import by_id
from timeline.writers._pieces import Piece, finding_lines, tally
from timeline.writers._report import FINGERPRINT, dumped, finding_of


@dataclass(frozen=True, slots=True)
class JsonLinesWriter:
    """The format for pipes. Dismissed and known findings are there, and say that they are; without findings no line."""

    name: str = "jsonl"

    def write(self, timeline: Timeline) -> str:
        """A line for each finding."""
        return self.laid_out(self.piece(timeline))

    def piece(self, timeline: Timeline) -> Piece:
        """What the sources of a timeline add to a report."""
        sources = by_id(timeline)
        findings = finding_lines(timeline, lambda finding: dumped(finding_of(finding, sources)) + "\n", every=True)
        return Piece(tally(timeline), findings, [], [])

    def laid_out(self, piece: Piece, errors: Sequence[TimelineError] = (), skipped: int = 0) -> str:
        """The report that the pieces of all sources make together."""
        return "".join(one.named(FINGERPRINT) for one in piece.findings)


WRITER = JsonLinesWriter()
