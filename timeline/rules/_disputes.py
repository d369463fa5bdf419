"""Events and findings in; the events, with those marked as disputed whose dispute a finding tells, out."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.model.event import Event, Finding


def in_dispute(events: Sequence[Event], findings: Sequence[Finding]) -> tuple[Event, ...]:
    """The events; the mark of a dispute is taken from those of which no rule found one.

    The dates of such an event have no day in common, and still nobody contradicts anybody: "on Saturday" in two reports
    of different weeks, or a source that gives both dates itself. A mark without a finding would be an alarm that nobody
    can follow. A finding that was dismissed leaves the mark: the sources do say different things.
    """
    told = {finding.event_key for finding in findings}
    return tuple(
        replace(event, disputed=False) if event.disputed and event.key not in told else event for event in events
    )
