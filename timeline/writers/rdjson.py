"""A `Timeline` becomes reviewdog's diagnostics (RDFormat, `-f=rdjson`): one for each finding that stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Severity, Timeline
from timeline.writers._findings import Place, Sources, by_id, cited, place_of, title, value_of, words
from timeline.writers._page import harmless
from timeline.writers._pieces import Piece, finding_lines, tally
from timeline.writers._report import dumped, listed

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}


@dataclass(frozen=True, slots=True)
class RdjsonWriter:
    """The format for reviewdog, which comments on the changed lines of a review anywhere."""

    name: str = "rdjson"

    def write(self, timeline: Timeline) -> str:
        """The result, indented by two spaces, in the order of the findings."""
        return self.laid_out(self.piece(timeline))

    def piece(self, timeline: Timeline) -> Piece:
        """What the sources of a timeline add to a report."""
        sources = by_id(timeline)

        def entry(finding: Finding) -> str:
            return dumped(_diagnostic(finding, sources), indent=2, within=4)

        return Piece(tally(timeline), finding_lines(timeline, entry), [], [])

    def laid_out(self, piece: Piece, errors: Sequence[TimelineError] = (), skipped: int = 0) -> str:
        """The report that the pieces of all sources make together."""
        diagnostics = listed([one.lines for one in piece.findings if one.lines], 4)
        return f'{{\n  "source": {{\n    "name": "timeline"\n  }},\n  "diagnostics": {diagnostics}\n}}\n'


def _diagnostic(finding: Finding, sources: Sources) -> dict[str, Any]:
    place = place_of(finding, sources)
    others = [one for one in cited(finding, sources) if one[0] != place]
    return {
        "message": f"{title(finding)}: {harmless(finding.message)}",
        "location": _location(place) if place else {"path": ""},
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.code},
        "related_locations": [
            {"message": f"{value_of(side)}: {words(claim)}", "location": _location(at)} for at, side, claim in others
        ],
    }


def _location(place: Place) -> dict[str, Any]:
    location: dict[str, Any] = {"path": harmless(place.source.id)}
    if place.span and place.start and place.end:
        text = place.source.text
        location["range"] = {
            "start": _position(text, place.span.start, place.start),
            "end": _position(text, place.span.end, place.end),
        }
    return location


def _position(text: str, offset: int, at: tuple[int, int]) -> dict[str, int]:
    """A position with its column in bytes of UTF-8, from 1, as reviewdog counts."""
    line, column = at
    before = text[offset - column + 1 : offset]
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}


WRITER = RdjsonWriter()
