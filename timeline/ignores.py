"""Sources and findings in; the marks by which a source silences findings, and the findings as they leave them, out.

    <!-- timeline: ignore TIM101 until=2027-01-01: the agency has corrected itself -->

A mark stands in a comment, on the line of the sentence or alone on the line before it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from timeline.model.event import Dismissal, Finding, Status
from timeline.model.text import Source, Span

OWN = frozenset(("SRC102", "SRC103"))
"""Findings about the marks themselves: no mark silences them."""

_MARK = re.compile(r"<!--\s*timeline:\s*(.*?)\s*-->", re.DOTALL)
_IGNORE = re.compile(r"ignore\s+([\w-]+(?:\s*,\s*[\w-]+)*)(?:\s+until=(\S+?))?(?:\s*:\s*(.*))?", re.DOTALL)
_COMMENT = re.compile(r"\s*<!--.*?-->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Ignore:
    """One mark: where it stands, which stretch it is about, what it silences, until when (that day included) and why.

    `problem` says what is wrong with it; such a mark silences nothing.
    """

    source_id: str
    span: Span
    about: Span
    codes: tuple[str, ...] = ()
    until: date | None = None
    reason: str = ""
    problem: str | None = None

    def has_expired(self, today: date | None) -> bool:
        """Whether its time is over; never where nobody says which day it is."""
        return today is not None and self.until is not None and self.until < today

    def is_about(self, finding: Finding) -> bool:
        """Whether a finding cites the sentence that the mark stands at, or the source as a whole."""
        if not finding.sides:
            return finding.source_id == self.source_id and (finding.span is None or finding.span.overlaps(self.about))
        claims = (claim for side in finding.sides for claim in side.claims if claim.source_id == self.source_id)
        return any(claim.span.overlaps(self.about) for claim in claims)


@dataclass(frozen=True, slots=True)
class Unused:
    """A mark that silences nothing by one of its codes; `expired` where that is because its time is over."""

    mark: Ignore
    code: str
    expired: bool


def ignores(source: Source) -> list[Ignore]:
    """The marks of a source, in order."""
    found = ((comment, _MARK.fullmatch(comment.of(source.text))) for comment in source.comments)
    return [_read(source, comment, mark[1]) for comment, mark in found if mark]


def silenced(
    findings: Iterable[Finding], sources: Iterable[Source], today: date | None
) -> tuple[list[Finding], list[Unused]]:
    """The findings, those that a mark silences dismissed with its reason; and the marks that silence none."""
    marks = [mark for source in sources if source.comments for mark in ignores(source) if mark.problem is None]
    if not marks:
        return list(findings), []
    by_code: dict[str, list[Ignore]] = {}
    for mark in marks:
        for code in mark.codes if not mark.has_expired(today) else ():
            by_code.setdefault(code, []).append(mark)
    used: set[tuple[Ignore, str]] = set()
    after = [_after(finding, by_code, used) for finding in findings]
    unused = [(mark, code) for mark in marks for code in mark.codes if (mark, code) not in used]
    return after, [Unused(mark, code, mark.has_expired(today)) for mark, code in unused]


def _after(finding: Finding, by_code: Mapping[str, Sequence[Ignore]], used: set[tuple[Ignore, str]]) -> Finding:
    about = [mark for mark in by_code.get(finding.code, ()) if finding.code not in OWN and mark.is_about(finding)]
    used.update((mark, finding.code) for mark in about)
    if not about or finding.status is Status.DISMISSED:
        return finding
    return replace(finding, status=Status.DISMISSED, dismissal=Dismissal(about[0].reason, in_source=True))


def _read(source: Source, comment: Span, words: str) -> Ignore:
    """What a mark says; `words` is what stands behind `timeline:`."""
    about = _about(source.text, comment)
    told = _IGNORE.fullmatch(words)
    if told is None:
        return Ignore(source.id, comment, about, problem=f"'{words}' says nothing that timeline knows")
    codes = tuple(dict.fromkeys(code.strip().upper() for code in told[1].split(",")))
    until, problem = None, None if told[3] else f"it gives no reason for ignoring {', '.join(codes)}"
    if told[2]:
        try:
            until = date.fromisoformat(told[2])
        except ValueError:
            problem = f"'{told[2]}' is no day"
    return Ignore(source.id, comment, about, codes, until, " ".join((told[3] or "").split()), problem)


def _about(text: str, comment: Span) -> Span:
    """The line of a comment; where it holds nothing else, the next line that holds something but comments."""
    start, end = _line(text, comment.start, comment.end)
    if text[start : comment.start].strip() or _COMMENT.sub("", text[comment.end : end]).strip():
        return Span(start, end)
    at = comment.end
    while following := _COMMENT.match(text, at):
        at = following.end()
    while at < len(text) and text[at].isspace():
        at += 1
    start, end = _line(text, at, at)
    return Span(start, max(end, start + 1))


def _line(text: str, first: int, last: int) -> tuple[int, int]:
    """Where the lines from one offset to another start and end."""
    end = text.find("\n", last)
    return text.rfind("\n", 0, first) + 1, end if end >= 0 else len(text)
