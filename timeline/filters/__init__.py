"""A checked `Timeline` and the wishes of a run go in; the same timeline with the findings wished for comes out.

Each filter is one file and turns findings into findings: `selection` chooses rules and how grave they are, `baseline`
marks what was known before, `changes` keeps what touches files changed since a revision.
"""

from collections.abc import Iterable
from dataclasses import replace

from timeline.model.event import Finding, Severity, Timeline


def with_findings(timeline: Timeline, findings: Iterable[Finding]) -> Timeline:
    """The timeline with these findings, gravest first, then by code, then as they were."""
    order = list(Severity)
    ordered = sorted(findings, key=lambda finding: (order.index(finding.severity), finding.code))
    return replace(timeline, findings=tuple(ordered))
