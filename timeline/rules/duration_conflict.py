"""TIM105: something lasted longer or shorter than its dates allow."""

from collections.abc import Iterator

from timeline.model.event import Contradiction, Severity
from timeline.rules import Found, Rule, Scope, told_in_full


def duration_conflict(contradiction: Contradiction) -> Iterator[Found]:
    """Something lasted longer or shorter than its dates allow.

    Why it matters: a wrong number of days or years hides a wrong date at one of its ends.

    What to do: count it again, with both ends: people count the first day or leave it out, and round years. Then ask
    which end other sources support.
    """
    if contradiction.kind == "duration":
        yield told_in_full(contradiction, "How long it lasted is told in ways that cannot all hold")


RULE = Rule("TIM105", Severity.WARNING, Scope.CHRONOLOGY, duration_conflict, since="0.1")
