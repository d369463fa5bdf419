"""A `Timeline` becomes a GitLab Code Quality report: a JSON list with an entry for each finding that stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Severity, Timeline
from timeline.writers._findings import Sources, by_id, explained, place_of, title
from timeline.writers._page import harmless
from timeline.writers._pieces import Piece, finding_lines, tally
from timeline.writers._report import FINGERPRINT, dumped, listed

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


@dataclass(frozen=True, slots=True)
class GitlabWriter:
    """The format for the widget of a merge request. What is dismissed or known is left out."""

    name: str = "gitlab"

    def write(self, timeline: Timeline) -> str:
        """The list, indented by two spaces, in the order of the findings."""
        return self.laid_out(self.piece(timeline))

    def piece(self, timeline: Timeline) -> Piece:
        """What the sources of a timeline add to a report."""
        sources = by_id(timeline)

        def entry(finding: Finding) -> str:
            return dumped(_entry(finding, sources), indent=2, within=2)

        return Piece(tally(timeline), finding_lines(timeline, entry), [], [])

    def laid_out(self, piece: Piece, errors: Sequence[TimelineError] = (), skipped: int = 0) -> str:
        """The report that the pieces of all sources make together."""
        return listed([one.named(FINGERPRINT) for one in piece.findings if one.lines], 2) + "\n"


def _entry(finding: Finding, sources: Sources) -> dict[str, Any]:
    """GitLab demands a line: it is the first one where a finding is about a whole source or a text has no lines."""
    place = place_of(finding, sources)
    line = place.start[0] if place is not None and place.start else 1
    return {
        "description": f"{title(finding)}: {harmless(finding.message)}",
        "check_name": finding.code,
        "fingerprint": finding.fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": harmless(place.source.id) if place else "-", "lines": {"begin": line}},
        "content": {"body": "\n\n".join(explained(finding, sources))},
    }


WRITER = GitlabWriter()
