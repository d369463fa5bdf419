"""CUR104: the day by which a fact was to be looked at again is over."""

from collections.abc import Iterator

from timeline.model.curated import Ledger
from timeline.model.event import Severity
from timeline.model.time import iso_day
from timeline.rules import Found, Rule, Scope, side_with


def review_overdue(ledger: Ledger) -> Iterator[Found]:
    """The day by which a fact was to be looked at again is over.

    Why it matters: offices, counts and borders change; whoever set the day knew that this one would.

    What to do: check the fact, then set a later `review_by` or remove it.
    """
    for fact in ledger.facts:
        if fact.review is not None and ledger.today is not None and fact.review[1] < ledger.today:
            entry, day = fact.review
            late = ledger.today - day
            ago = f"{late} {'day' if late == 1 else 'days'} ago"
            message = f"The fact '{fact.id}' was to be reviewed by {iso_day(day)}, {ago}."
            yield Found(message, (side_with(iso_day(day), [entry]),))


RULE = Rule("CUR104", Severity.WARNING, Scope.CURATED, review_overdue, since="0.1")
