"""A `Timeline` becomes workflow commands of GitHub Actions: an annotation for each finding, then one line of counts."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Severity, Timeline
from timeline.writers._findings import Sources, by_id, counted, explained, place_of, summed, title, unread
from timeline.writers._page import harmless
from timeline.writers._pieces import FindingLines, Piece, finding_lines, tally

CAP = 10
"""Annotations of one level that GitHub shows for a step; more are dropped without a word."""

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


@dataclass(frozen=True, slots=True)
class GithubWriter:
    """The format for the log of a GitHub workflow. What is dismissed or known is only counted."""

    name: str = "github"

    def write(self, timeline: Timeline) -> str:
        """At most ten annotations of each level, in the order of the findings; the summary counts what is left out."""
        return self.laid_out(self.piece(timeline), timeline.errors, timeline.skipped)

    def piece(self, timeline: Timeline) -> Piece:
        """What the sources of a timeline add to a log."""
        sources = by_id(timeline)
        return Piece(tally(timeline), finding_lines(timeline, lambda one: _annotation(one, sources)), [], [])

    def laid_out(self, piece: Piece, errors: Sequence[TimelineError] = (), skipped: int = 0) -> str:
        """The log that the pieces of all sources make together."""
        standing = [one for one in piece.findings if one.lines]
        unread_lines = [_command("error", {"title": "not read"}, unread(error)) for error in errors]
        shown = list(_capped(standing, {Severity.ERROR: min(len(unread_lines), CAP)}))
        lines = [*unread_lines[:CAP], *(one.lines for one in shown)]
        left = len(standing) - len(shown) + len(unread_lines[CAP:])
        more = f" {counted(left, 'annotation')} above GitHub's limit of {CAP} of a level left out." if left else ""
        return "\n".join([*lines, summed(piece.tally, len(errors), skipped) + more]) + "\n"


def _capped(findings: list[FindingLines], used: dict[Severity, int]) -> Iterator[FindingLines]:
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
