"""TIM102: a weekday and a date that name different days."""

from collections.abc import Iterator

from timeline.model.claim import Claim
from timeline.model.edtf import label
from timeline.model.event import Event, Severity
from timeline.model.time import weekday_of
from timeline.rules import WEEKDAYS, Found, Rule, Scope, in_words, side_of, side_with, weekday_said


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
        others = [c for c in event.dated_claims if c.source_id != claim.source_id and not _contradicts_itself(c)]
        of_date = [c for c in others if c.time is not None and c.time.earliest == c.time.latest == value.earliest]
        of_weekday = [c for c in others if c.time is not None and weekday_said(c.time) == value.weekday]
        sides = (side_with(label(value), (claim, *of_date)), side_with(said, (claim, *of_weekday)))
        support = "".join(f" Compare {in_words(side_of(group))}." for group in (of_date, of_weekday) if group)
        yield Found(f"{label(value)} is a {true}, not a {said} ({claim.source_id}).{support}", sides)


def _contradicts_itself(claim: Claim) -> bool:
    return claim.time is None or claim.time.is_empty


RULE = Rule("TIM102", Severity.ERROR, Scope.EVENT, weekday_date_mismatch, since="0.1")
