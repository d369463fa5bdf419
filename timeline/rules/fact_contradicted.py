"""FCT101: a source contradicts a curated fact."""

from collections.abc import Iterator

from timeline.model.event import Event, Severity
from timeline.rules import Found, Rule, Scope, conflict, in_words, side_of


def fact_contradicted(event: Event) -> Iterator[Found]:
    """A source contradicts a curated fact.

    Why it matters: a person vouches for the fact; either the source is wrong, or the fact is.

    What to do: read the source. If it is right, correct the fact and its origin; if it is wrong, dismiss the finding
    with the reason.
    """
    for fact in (c for c in event.dated_claims if c.curated):
        against = [c for c in event.dated_claims if not c.curated and conflict(fact, c)]
        against = [c for c in against if c.time is not None and not c.time.is_empty]
        if against:
            sides = (side_of([fact]), side_of(against))
            message = f"The fact '{fact.fact}' is contradicted: " + " against ".join(map(in_words, sides)) + "."
            yield Found(message, sides)


RULE = Rule("FCT101", Severity.ERROR, Scope.EVENT, fact_contradicted, since="0.1")
