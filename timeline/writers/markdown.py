"""A `Timeline` becomes a page of Markdown for the summary of a CI job or a comment on a review."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Severity, Status, Timeline
from timeline.writers._findings import Sources, by_id, cited, place_of, summed, title, unread, value_of, words
from timeline.writers._page import harmless
from timeline.writers._pieces import Piece, finding_lines, tally

_LOOKS = {Severity.ERROR: "❌", Severity.WARNING: "⚠️", Severity.NOTE: "ℹ️"}
_FINGERPRINT = "- _fingerprint_ `{}`"
_MARKUP = re.compile(r"[\\`*_\[\]<>&|~$#!:{}()^=]")


@dataclass(frozen=True, slots=True)
class MarkdownWriter:
    """The format for people who read a job's summary. What is dismissed or known is only counted."""

    name: str = "markdown"

    def write(self, timeline: Timeline) -> str:
        """The page: the counts, errors and warnings with all their sides, then notes in one list."""
        return self.laid_out(self.piece(timeline), timeline.errors, timeline.skipped)

    def piece(self, timeline: Timeline) -> Piece:
        """What the sources of a timeline add to a page."""
        sources = by_id(timeline)

        def lines(finding: Finding) -> str:
            if finding.severity is Severity.NOTE:
                return _note(finding, sources)
            return "\n".join(_finding(finding, sources))

        return Piece(tally(timeline), finding_lines(timeline, lines), [], [])

    def laid_out(self, piece: Piece, errors: Sequence[TimelineError] = (), skipped: int = 0) -> str:
        """The page that the pieces of all sources make together."""
        lines = ["## Timeline check", "", plain(summed(piece.tally, len(errors), skipped))]
        for one in piece.findings:
            if one.lines and not one.is_note:
                lines += ["", one.named(_FINGERPRINT)]
        notes = [one.lines for one in piece.findings if one.lines and one.is_note]
        lines += ["", f"### {_LOOKS[Severity.NOTE]} Notes", "", *notes] if notes else []
        missing = [f"- {plain(unread(error))}" for error in errors]
        lines += ["", "### Not read", "", *missing] if missing else []
        return "\n".join(lines) + "\n"


def _finding(finding: Finding, sources: Sources) -> Iterator[str]:
    status = "" if finding.status is Status.OPEN else f" ({finding.status})"
    yield f"### {_LOOKS[finding.severity]} {plain(title(finding))}{status}"
    yield ""
    at = place_of(finding, sources)
    where = f"{_code(str(at))}: " if at is not None and not finding.sides else ""
    yield where + plain(harmless(finding.message))
    yield ""
    for place, side, claim in cited(finding, sources):
        yield f"- **{plain(value_of(side))}** {_code(str(place))}: {plain(words(claim))}"
    yield from (f"- _hint:_ {plain(harmless(hint.text))}" for hint in finding.hints)
    yield _FINGERPRINT.replace("{}", finding.fingerprint)


def _note(finding: Finding, sources: Sources) -> str:
    place = place_of(finding, sources)
    at = f" {_code(str(place))}:" if place else ""
    return f"- {finding.code}{at} {plain(harmless(finding.message))}"


def plain(text: str) -> str:
    """Text of one line that Markdown shows as it is: no markup, no HTML, and nobody is called by `@`."""
    return _MARKUP.sub(lambda match: f"\\{match[0]}", text).replace("@", "@\u200b")


def _code(text: str) -> str:
    """Text between as many backticks as it needs."""
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if longest else ""
    return f"{fence}{pad}{text}{pad}{fence}"


WRITER = MarkdownWriter()
