"""TIM107: an age does not fit the days of a life, or somebody acts after the day of death."""

from collections.abc import Iterator

from timeline.model.event import Contradiction, Severity
from timeline.model.value import Quantity
from timeline.rules import Found, Rule, Scope, told_in_full


def age_or_lifespan_conflict(contradiction: Contradiction) -> Iterator[Found]:
    """An age does not fit the days of a life, or somebody acts after the day of death.

    Why it matters: one of the days or the age is wrong, and the other sources may have copied it.

    What to do: count again from the day of birth; look for the other sources that give it, and for a namesake: across
    sources only persons named in full in each are compared, where the sources name others in common.
    """
    if contradiction.kind == "age":
        of_age = any(isinstance(claim.value, Quantity) for claim in contradiction.claims)
        what = "An age does not fit the days that are given" if of_age else "Somebody acts after the death that is told"
        yield told_in_full(contradiction, what)


RULE = Rule("TIM107", Severity.WARNING, Scope.CHRONOLOGY, age_or_lifespan_conflict, since="0.1")
