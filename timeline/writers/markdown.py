"""A `Timeline` becomes a page of Markdown for the summary of a CI job or a comment on a review."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.model.event import Finding, Severity, Status, Timeline
from timeline.writers._findings import Sources, by_id, cited, place_of, summary, title, unread, value_of, words
from timeline.writers._page import harmless

_LOOKS = {Severity.ERROR: "❌", Severity.WARNING: "⚠️", Severity.NOTE: "ℹ️"}
_MARKUP = re.compile(r"[\\`*_\[\]<>&|~$#!:{}()^=]")


@dataclass(frozen=True, slots=True)
class MarkdownWriter:
    """The format for people who read a job's summary. What is dismissed or known is only counted."""

    name: str = "markdown"

    def write(self, timeline: Timeline) -> str:
        """The page: the counts, errors and warnings with all their sides, then notes in one list."""
        sources = by_id(timeline)
        standing = [finding for finding in timeline.findings if finding.stands]
        lines = ["## Timeline check", "", plain(summary(timeline))]
        for finding in standing:
            if finding.severity is not Severity.NOTE:
                lines += ["", *_finding(finding, sources)]
        notes = [_note(finding, sources) for finding in standing if finding.severity is Severity.NOTE]
        lines += ["", f"### {_LOOKS[Severity.NOTE]} Notes", "", *notes] if notes else []
        missing = [f"- {plain(unread(error))}" for error in timeline.errors]
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
    yield f"- _fingerprint_ {_code(finding.fingerprint)}"


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
