"""A `Timeline` becomes one line for each finding, `file:line:col: CODE message`, as editors and scripts read it."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Timeline
from timeline.writers._findings import by_id, place_of, summed
from timeline.writers._page import harmless
from timeline.writers._pieces import Piece, finding_lines, tally


@dataclass(frozen=True, slots=True)
class ConciseWriter:
    """The format for editors, `grep` and narrow logs. What is dismissed or known is only counted."""

    name: str = "concise"

    def write(self, timeline: Timeline) -> str:
        """A line for each finding that stands, then the summary; inputs that were not read stand in the summary."""
        return self.laid_out(self.piece(timeline), timeline.errors, timeline.skipped)

    def piece(self, timeline: Timeline) -> Piece:
        """What the sources of a timeline add to a report."""
        sources = by_id(timeline)

        def line(finding: Finding) -> str:
            return f"{place_of(finding, sources) or '-'}: {finding.code} {harmless(finding.message)}"

        return Piece(tally(timeline), finding_lines(timeline, line), [], [])

    def laid_out(self, piece: Piece, errors: Sequence[TimelineError] = (), skipped: int = 0) -> str:
        """The report that the pieces of all sources make together."""
        return (
            "\n".join([*(one.lines for one in piece.findings if one.lines), summed(piece.tally, len(errors), skipped)])
            + "\n"
        )


WRITER = ConciseWriter()
