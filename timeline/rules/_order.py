"""Findings in, the same in their order out, each with a fingerprint by which it can be named in the next run."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from timeline.model.claim import digest
from timeline.model.edtf import label
from timeline.model.event import Finding, Severity, Side
from timeline.rules._sides import WEEKDAYS, plain_value, weekday_said

Row = TypeVar("Row")


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings with fingerprints that are told apart, gravest first, then by code and place."""
    return tuple(sorted(told_apart(sorted(findings, key=_by_fingerprint)), key=order))


def order(finding: Finding) -> tuple[int, str, str, int, str]:
    """Gravest first, then by code and the place that reports print, then by fingerprint."""
    name, at = finding.source_id, finding.span.start if finding.span else -1
    if name is None:
        cited = sorted((c for s in finding.sides for c in s.claims), key=lambda c: c.curated)
        name, at = (cited[0].source_id, cited[0].value_span.start) if cited else ("", -1)
    return list(Severity).index(finding.severity), finding.code, name, at, finding.fingerprint


def place_in_order(finding: Finding) -> tuple[tuple[int, str, str, int], str]:
    """Where a finding stands among others but for its fingerprint, and the first source: it tells equal ones apart."""
    return order(finding)[:4], _by_fingerprint(finding)[0]


def _by_fingerprint(finding: Finding) -> tuple[str, str]:
    """The order in which equal fingerprints are told apart: it hangs on no offset, so that text above changes none."""
    first = min((c.source_id for s in finding.sides for c in s.claims), default=finding.source_id or "")
    return first, finding.fingerprint


def told_apart(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Findings of equal fingerprint get the ordinal among them, so that each can be named."""
    return renamed(findings, lambda one: one.fingerprint, lambda one, name: replace(one, fingerprint=name))


def renamed(findings: Iterable[Row], named: Callable[[Row], str], rename: Callable[[Row, str], Row]) -> Iterator[Row]:
    """What stands for findings, those of equal fingerprint told apart by the ordinal among them."""
    seen: Counter[str] = Counter()
    for finding in findings:
        name = named(finding)
        n = seen[name]
        seen[name] += 1
        yield rename(finding, digest(name, str(n))) if n else finding


def fingerprint(code: str, sides: Sequence[Side], source_id: str | None = None) -> str:
    """What makes a finding the same in the next run: the code, the values in dispute, who and what.

    No offset goes in; and neither which sources stand on a side, nor how exactly they put its value, so that one more
    agreeing source changes nothing.
    """
    claims = [claim for side in sides for claim in side.claims]
    actor = _commonest(c.actors[0].key.rsplit(" ", 1)[-1] for c in claims if c.actors)
    action = _commonest(c.action for c in claims)
    return digest(code, *sorted(_signature(side) for side in sides), actor, action, source_id or "")


def _commonest(words: Iterable[str]) -> str:
    counted = Counter(words)
    return min(counted, key=lambda w: (-counted[w], w), default="")


def _signature(side: Side) -> str:
    """A side's value as coarse as all its sources can put it: the weekday of a day, else the year of a period."""
    for claim in side.claims:
        if claim.time is not None and (day := weekday_said(claim.time)) is not None:
            return WEEKDAYS[day]
    if all(c.time is None for c in side.claims):
        return min(map(plain_value, side.claims))
    years = sorted(label(c.time)[:4] for c in side.claims if c.time is not None)
    return years[0] if years else side.value
