"""Findings and sources in; the findings as the marks in the sources leave them, and those about marks, out."""

from collections.abc import Sequence
from datetime import date

from timeline.ignores import silenced
from timeline.model.event import Finding
from timeline.model.text import Source
from timeline.rules import Scope, all_rules, finding_of, order, told_apart


def with_marks(findings: Sequence[Finding], sources: Sequence[Source], today: date | None) -> tuple[Finding, ...]:
    """The findings, those that a mark in a source silences dismissed; and one for each mark that silences nothing.

    `today` ends what is silenced until a day; None ends nothing. In the order of `check`.
    """
    after, about = marked(findings, sources, today)
    return tuple(sorted((*after, *told_apart(about)), key=order))


def marked(
    findings: Sequence[Finding], sources: Sequence[Source], today: date | None
) -> tuple[list[Finding], list[Finding]]:
    """The findings, those that a mark silences dismissed; and those about marks. Nothing is put in order."""
    after, unused = silenced(findings, sources, today)
    looking = [one for one in all_rules() if one.scope is Scope.IGNORE] if unused else []
    known = {one.code for one in all_rules()} if unused else set()  # of the others, SRC103 has spoken
    about = [
        finding_of(one, found, None, left.mark.source_id)
        for one in looking
        for left in unused
        if left.code in known
        for found in one.check(left)
    ]
    return after, about
