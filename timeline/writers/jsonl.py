"""A `Timeline` becomes one line of JSON for each finding, in the shape that findings have in the JSON report."""

from dataclasses import dataclass

from timeline.model.event import Timeline
from timeline.writers._findings import by_id
from timeline.writers._report import dumped, finding_of


@dataclass(frozen=True, slots=True)
class JsonLinesWriter:
    """The format for pipes. Dismissed and known findings are there, and say that they are; without findings no line."""

    name: str = "jsonl"

    def write(self, timeline: Timeline) -> str:
        """A line for each finding."""
        sources = by_id(timeline)
        return "".join(dumped(finding_of(finding, sources)) + "\n" for finding in timeline.findings)


WRITER = JsonLinesWriter()
