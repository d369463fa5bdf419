"""A `Timeline` becomes one line for each finding, `file:line:col: CODE message`, as editors and scripts read it."""

from dataclasses import dataclass

from timeline.model.event import Timeline
from timeline.writers._findings import by_id, place_of, summary
from timeline.writers._page import harmless


@dataclass(frozen=True, slots=True)
class ConciseWriter:
    """The format for editors, `grep` and narrow logs. What is dismissed or known is only counted."""

    name: str = "concise"

    def write(self, timeline: Timeline) -> str:
        """A line for each finding that stands, then the summary; inputs that were not read stand in the summary."""
        sources = by_id(timeline)
        standing = [finding for finding in timeline.findings if finding.stands]
        placed = ((place_of(finding, sources), finding) for finding in standing)
        lines = [f"{place or '-'}: {finding.code} {harmless(finding.message)}" for place, finding in placed]
        return "\n".join([*lines, summary(timeline)]) + "\n"


WRITER = ConciseWriter()
