"""CUR101: a decision is about a finding that is no longer there."""

from collections.abc import Iterator

from timeline.model.curated import Ledger
from timeline.model.event import Severity
from timeline.rules import Found, Rule, Scope, side_with


def stale_decision(ledger: Ledger) -> Iterator[Found]:
    """A decision is about a finding that is no longer there.

    Why it matters: who reads the file takes the matter for one that is still open or
    settled, and the next who decides it has to read what nobody needs.

    What to do: remove the decision, or look whether the finding has come back with another value.
    """
    for decision in ledger.decisions:
        if decision.stands is False:
            entry = decision.entry
            message = f"The decision '{entry.text}' is about something that is no longer found."
            yield Found(message, (side_with(entry.text, [entry]),))


RULE = Rule("CUR101", Severity.WARNING, Scope.CURATED, stale_decision, since="0.1")
