"""TIM102: a weekday and a date that name different days."""

from collections.abc import Iterator

from timeline.model.edtf import label
from timeline.model.event import Event, Severity, Side
from timeline.model.time import weekday_of
from timeline.rules import WEEKDAYS, Found, Rule, Scope


def weekday_date_mismatch(event: Event) -> Iterator[Found]:
    """A weekday and a date that stand together name different days.

    Why it matters: one of the two is wrong, and every other date of the text may be counted from the wrong one.

    What to do: see which of them the other sources support, and curate that day.
    """
    for claim in event.dated_claims:
        value = claim.time
        if value is None or not value.is_empty or value.earliest is None or value.weekday is None:
            continue
        true, said = WEEKDAYS[weekday_of(value.earliest)], WEEKDAYS[value.weekday]
        sides = (Side(label(value), (claim,), 1), Side(said, (claim,), 1))
        yield Found(f"{label(value)} is a {true}, not a {said} ({claim.source_id}).", sides)


RULE = Rule("TIM102", Severity.ERROR, Scope.EVENT, weekday_date_mismatch, since="0.1")
