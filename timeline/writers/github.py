"""A `Timeline` becomes workflow commands of GitHub Actions: an annotation for each finding, then one line of counts."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.model.event import Finding, Severity, Timeline
from timeline.writers._findings import Sources, by_id, counted, explained, place_of, summary, title, unread
from timeline.writers._page import harmless

CAP = 10
"""Annotations of one level that GitHub shows for a step; more are dropped without a word."""

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


@dataclass(frozen=True, slots=True)
class GithubWriter:
    """The format for the log of a GitHub workflow. What is dismissed or known is only counted."""

    name: str = "github"

    def write(self, timeline: Timeline) -> str:
        """At most ten annotations of each level, in the order of the findings; the summary counts what is left out."""
        sources = by_id(timeline)
        standing = [finding for finding in timeline.findings if finding.stands]
        unread_lines = [_command("error", {"title": "not read"}, unread(error)) for error in timeline.errors]
        shown = list(_capped(standing, {Severity.ERROR: min(len(unread_lines), CAP)}))
        lines = [*unread_lines[:CAP], *(_annotation(finding, sources) for finding in shown)]
        left = len(standing) - len(shown) + len(unread_lines[CAP:])
        more = f" {counted(left, 'annotation')} above GitHub's limit of {CAP} of a level left out." if left else ""
        return "\n".join([*lines, summary(timeline) + more]) + "\n"


def _capped(findings: list[Finding], used: dict[Severity, int]) -> Iterator[Finding]:
    """The findings that GitHub has room for."""
    counts = Counter(used)
    for finding in findings:
        counts[finding.severity] += 1
        if counts[finding.severity] <= CAP:
            yield finding


def _annotation(finding: Finding, sources: Sources) -> str:
    place = place_of(finding, sources)
    properties: dict[str, str] = {}
    if place is not None:
        properties["file"] = place.source.id
    if place is not None and place.start and place.end:
        properties["line"], properties["col"] = map(str, place.start)
        properties["endLine"] = str(place.end[0])
        if place.end[0] == place.start[0]:  # GitHub takes columns only within one line
            properties["endColumn"] = str(place.end[1])
    properties["title"] = title(finding)
    return _command(_LEVELS[finding.severity], properties, "\n".join(explained(finding, sources)))


def _command(level: str, properties: dict[str, str], message: str) -> str:
    told = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{level} {told}::{_data(message)}"


def _data(text: str) -> str:
    """Text as a command takes it: no line end may end the command early."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """A value as a command takes it."""
    return _data(harmless(text)).replace(":", "%3A").replace(",", "%2C")


WRITER = GithubWriter()
