"""CUR106: no source that was read states what a fact states."""

from collections.abc import Iterator

from timeline.model.claim import ClaimKind
from timeline.model.curated import Ledger
from timeline.model.event import Severity
from timeline.rules import Found, Rule, Scope, side_with

_WORDS = {
    ClaimKind.EVENT_DATE: "date",
    ClaimKind.PLACE: "place",
    ClaimKind.QUANTITY: "quantity",
    ClaimKind.AGE: "age",
    ClaimKind.QUOTE: "quotation",
}


def unsupported_fact(ledger: Ledger) -> Iterator[Found]:
    """No source that was read states what a fact states.

    Why it matters: the fact stands alone; either its sentence has not met the reports that you had in
    mind, or there are none.

    What to do: nothing, where its `origin` is enough. Else word its sentence as the reports do, or cite one under
    `evidence`.
    """
    for fact in ledger.facts:
        if fact.is_met is False:
            claim = fact.claims[0]
            message = f"No source that was read states the {_WORDS[claim.kind]} of the fact '{fact.id}'."
            yield Found(message, (side_with(" ".join(claim.text.split()), [claim]),))


RULE = Rule("CUR106", Severity.NOTE, Scope.CURATED, unsupported_fact, since="0.1")
