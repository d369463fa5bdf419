"""Findings and decisions in, the findings with what a reviewer made of them out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from timeline.curation import Decision
from timeline.model.curated import statements
from timeline.model.event import Dismissal, Finding, Hint, Status

_STATUS: Mapping[str, Status] = {
    "confirm": Status.CONFIRMED,
    "dismiss": Status.DISMISSED,
    "variant": Status.DISMISSED,
    "prefer": Status.DISMISSED,
    "range": Status.DISMISSED,
    "none-is-right": Status.DISMISSED,
}
"""Verdict -> what it makes of a finding; "later" leaves it open. What a fact settles is no finding any more, or it is
found by what the fact does not speak of, and was settled all the same."""


def holding(decisions: Iterable[Decision], today: date | None) -> list[Decision]:
    """The decisions whose time is not over; all where nobody says which day it is."""
    return [decision for decision in decisions if today is None or not decision.has_expired(today)]


def judged(findings: Sequence[Finding], decisions: Mapping[str, Decision]) -> tuple[Finding, ...]:
    """The findings, each with the status that the decision about its fingerprint gives."""
    if not decisions:
        return tuple(findings)
    return tuple(as_decided(finding, decisions.get(finding.fingerprint)) for finding in findings)


def as_decided(finding: Finding, decision: Decision | None) -> Finding:
    """A finding with the status that a decision gives it, and with a hint where that reopens.

    What a mark in a source dismisses stays dismissed by it, unless the decision dismisses it too.
    """
    if decision is None or decision.verdict not in _STATUS:
        return finding
    marked = finding.status is Status.DISMISSED
    if not statements(finding).issuperset(decision.evidence):
        hint = Hint("evidence-changed", "".join(_as_it_was(decision)))
        status = Status.DISMISSED if marked else Status.REOPENED
        return replace(finding, status=status, hints=(*finding.hints, hint))
    status = _STATUS[decision.verdict]
    if marked and status is not Status.DISMISSED:
        return finding
    why = decision.reason or decision.because or decision.verdict
    dismissal = Dismissal(why) if status is Status.DISMISSED else None
    return replace(finding, status=status, dismissal=dismissal)


def _as_it_was(decision: Decision) -> Iterator[str]:
    yield f"Decided before ({decision.verdict}"
    yield f", {decision.because}" if decision.because else ""
    yield f", by {decision.by}" if decision.by else ""
    yield f", on {decision.on}" if decision.on else ""
    yield ") on other words: a sentence that it rests on was changed or is gone."
