"""TIM106: a report tells as past what had not happened yet when it was published."""

from collections.abc import Iterator

from timeline.model.event import Contradiction, Severity
from timeline.rules import Found, Rule, Scope, told_in_full


def published_before_event(contradiction: Contradiction) -> Iterator[Found]:
    """A report tells as past what had not happened yet when it was published.

    Why it matters: either the date of the event is wrong, or that of the report, with every "yesterday" in it.

    What to do: look for the day on which the report was put online, for a slip in the year, and for another event of
    the kind: a forum of every year, a second visit.
    """
    if contradiction.kind == "publication":
        yield told_in_full(contradiction, "A report tells as past what was dated after its publication")


RULE = Rule("TIM106", Severity.WARNING, Scope.CHRONOLOGY, published_before_event, since="0.1")
