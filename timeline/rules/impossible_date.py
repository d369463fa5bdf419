"""TIM103: a date that no calendar has."""

from collections.abc import Iterator

from timeline.model.event import Event, Severity
from timeline.rules import Found, Rule, Scope, side_of


def impossible_date(event: Event) -> Iterator[Found]:
    """A source names a date that no calendar has.

    Why it matters: a digit or a month is wrong, and nobody can tell from the date alone which.

    What to do: look up the day in another source, and curate it.
    """
    for claim in event.claims:
        if claim.because.code == "impossible-date":
            yield Found(f"There is no such date as '{claim.text}' ({claim.source_id}).", (side_of([claim]),))


RULE = Rule("TIM103", Severity.ERROR, Scope.EVENT, impossible_date, since="0.1")
