"""A `Timeline` becomes a versioned JSON report; the report's shape becomes its JSON Schema."""

from dataclasses import dataclass

from timeline.model.claim import TimeExpression
from timeline.model.event import Timeline
from timeline.writers._report import Report, dumped, report_of


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
        return dumped(report_of(timeline), indent=2) + "\n"


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
