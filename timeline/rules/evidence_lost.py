"""CUR103: the words that a fact cites as its evidence are no longer in their source."""

from collections.abc import Iterator

from timeline.model.claim import Claim
from timeline.model.curated import Ledger
from timeline.model.event import Severity
from timeline.model.value import Name
from timeline.rules import Found, Rule, Scope, side_with


def evidence_lost(ledger: Ledger) -> Iterator[Found]:
    """The words that a fact cites as its evidence are no longer in their source.

    Why it matters: a fact is worth as much as what it rests on; the source was corrected, cut or
    taken away, and nobody has looked at the fact since.

    What to do: read the source. Cite what it says now, or correct the fact.
    """
    for fact in ledger.facts:
        for entry in fact.lost:
            words = " ".join(entry.text.split())
            message = f"The fact '{fact.id}' cites words that are no longer in {_source(entry)}: “{words}”."
            yield Found(message, (side_with(words, [entry]),))


def _source(entry: Claim) -> str:
    return entry.value.surface if isinstance(entry.value, Name) else ""


RULE = Rule("CUR103", Severity.ERROR, Scope.CURATED, evidence_lost, since="0.1")
