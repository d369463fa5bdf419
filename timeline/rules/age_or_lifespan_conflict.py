"""TIM107: an age does not fit the day of birth and the day on which it was reached."""

from collections.abc import Iterator

from timeline.model.event import Contradiction, Severity
from timeline.rules import Found, Rule, Scope, told_in_full


def age_or_lifespan_conflict(contradiction: Contradiction) -> Iterator[Found]:
    """An age does not fit the day of birth and the day on which it was reached.

    Why it matters: one of the three is wrong, and the other sources may have copied it.

    What to do: count again from the day of birth; look for the other sources that give it, and for a namesake.
    """
    if contradiction.kind == "age":
        yield told_in_full(contradiction, "An age does not fit the days that are given")


RULE = Rule("TIM107", Severity.WARNING, Scope.CHRONOLOGY, age_or_lifespan_conflict, since="0.1")
