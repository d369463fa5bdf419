"""CUR105: two curated facts about one thing cannot both hold."""

from collections.abc import Iterator

from timeline.model.curated import Ledger
from timeline.model.event import Severity
from timeline.rules import Found, Rule, Scope, in_words, side_of, side_with


def facts_contradict(ledger: Ledger) -> Iterator[Found]:
    """Two curated facts about one thing cannot both hold.

    Why it matters: a source that agrees with one of them contradicts the other, and no check can be
    green.

    What to do: correct one of them, or say in their sentences what tells the two happenings apart.
    """
    for pair in ledger.contradicting:
        sides = tuple(side_of([c]) if c.time is not None else side_with(" ".join(c.text.split()), [c]) for c in pair)
        names = " and ".join(f"'{claim.fact}'" for claim in pair)
        message = f"The facts {names} cannot both hold: " + " against ".join(map(in_words, sides)) + "."
        yield Found(message, sides)


RULE = Rule("CUR105", Severity.ERROR, Scope.CURATED, facts_contradict, since="0.1")
