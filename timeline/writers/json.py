"""A `Timeline` becomes a versioned JSON report; the report's shape becomes its JSON Schema."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.model.claim import TimeExpression
from timeline.model.errors import TimelineError
from timeline.model.event import Event, Timeline
from timeline.writers._findings import by_id
from timeline.writers._pieces import EventLines, Piece, event_place, finding_lines, tally
from timeline.writers._report import (
    FINGERPRINT,
    Report,
    dumped,
    error_of,
    event_of,
    finding_of,
    listed,
    source_of,
)


def schema() -> str:
    """The report's JSON Schema, as published in `docs/timeline.schema.json`."""
    from pydantic import TypeAdapter

    shape = TypeAdapter(Report).json_schema(mode="serialization")
    return dumped({"$schema": "https://json-schema.org/draft/2020-12/schema", **shape}, indent=2) + "\n"


@dataclass(frozen=True, slots=True)
class JsonWriter:
    """The format for programs."""

    name: str = "json"

    def write(self, timeline: Timeline) -> str:
        """The report, indented by two spaces, keys in the order of the schema."""
        return self.laid_out(self.piece(timeline), timeline.errors, timeline.skipped)

    def piece(self, timeline: Timeline) -> Piece:
        """What the sources of a timeline add to a report."""
        sources = by_id(timeline)
        return Piece(
            tally(timeline),
            finding_lines(timeline, lambda finding: _part(finding_of(finding, sources)), every=True),
            [_event(event, _part(event_of(event, sources))) for event in timeline.events],
            [(source.id, _part(source_of(source))) for source in timeline.sources],
        )

    def laid_out(self, piece: Piece, errors: Sequence[TimelineError] = (), skipped: int = 0) -> str:
        """The report that the pieces of all sources make together."""
        parts = {
            "version": "1",
            "sources": listed([entry for _, entry in sorted(dict(piece.names).items())], 4),
            "events": listed([event.title for event in piece.events], 4),
            "findings": listed([finding.named(FINGERPRINT) for finding in piece.findings], 4),
            "errors": listed([_part(error_of(error)) for error in errors], 4),
            "skipped": str(skipped),
        }
        return "{\n" + ",\n".join(f'  "{key}": {entries}' for key, entries in parts.items()) + "\n}\n"


def _part(entry: object) -> str:
    return dumped(entry, indent=2, within=4)


def _event(event: Event, entry: str) -> EventLines:
    return EventLines(event_place(event), True, "", (False, False, False), entry, ())


# Time expressions ----------------------------------------------------------------------------------------------------


def expression_line(source_id: str, expression: TimeExpression) -> str:
    """One time expression as one line of JSON, without the newline."""
    return dumped(
        {
            "source": source_id,
            "start": expression.start,
            "end": expression.end,
            "text": expression.text,
            "type": expression.type,
            "value": expression.timex,
            "mod": expression.mod,
            "earliest": expression.earliest,
            "latest": expression.latest,
            "because": str(expression.because),
        }
    )


WRITER = JsonWriter()
