"""A `Timeline` becomes reviewdog's diagnostics (RDFormat, `-f=rdjson`): one for each finding that stands."""

from dataclasses import dataclass
from typing import Any

from timeline.model.event import Finding, Severity, Timeline
from timeline.writers._findings import Place, Sources, by_id, cited, place_of, title, value_of, words
from timeline.writers._page import harmless
from timeline.writers._report import dumped

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}


@dataclass(frozen=True, slots=True)
class RdjsonWriter:
    """The format for reviewdog, which comments on the changed lines of a review anywhere."""

    name: str = "rdjson"

    def write(self, timeline: Timeline) -> str:
        """The result, indented by two spaces, in the order of the findings."""
        sources = by_id(timeline)
        diagnostics = [_diagnostic(finding, sources) for finding in timeline.findings if finding.stands]
        return dumped({"source": {"name": "timeline"}, "diagnostics": diagnostics}, indent=2) + "\n"


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
