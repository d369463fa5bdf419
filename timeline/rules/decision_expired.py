"""CUR102: a decision has outlived the day until which it was to hold."""

from collections.abc import Iterator

from timeline.model.curated import Ledger
from timeline.model.event import Severity
from timeline.model.time import iso_day
from timeline.rules import Found, Rule, Scope, side_with


def decision_expired(ledger: Ledger) -> Iterator[Found]:
    """A decision has outlived the day until which it was to hold.

    Why it matters: it was taken for a time, so that somebody looks again; the finding is open again.

    What to do: look at the finding, and decide again or remove the decision.
    """
    for decision in ledger.decisions:
        ends, today = decision.until, ledger.today
        if ends is not None and today is not None and ends < today and decision.stands is not False:
            entry = decision.entry
            message = f"The decision '{entry.text}' held until {iso_day(ends)}: the finding is open again."
            yield Found(message, (side_with(entry.text, [entry]),))


RULE = Rule("CUR102", Severity.WARNING, Scope.CURATED, decision_expired, since="0.1")
