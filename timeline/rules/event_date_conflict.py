"""TIM101: sources date one event on days that cannot be the same."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from timeline.model.claim import Claim
from timeline.model.event import Event, Severity, Side
from timeline.rules import Found, Rule, Scope, disjoint_sides, in_words, innocent_explanations, slip

_FORTNIGHT = 14
"""Days from which on a weekday is not that of another date."""


def event_date_conflict(event: Event) -> Iterator[Found]:
    """Sources date one event on days that cannot be the same.

    Why it matters: the order of a timeline rests on its dates, and a reader who trusts either source has an even chance
    to be misled.

    What to do: look for a difference of time zones, for "said on" against "met on", or for a date that was copied from
    an agency. Then curate the date as a fact, or dismiss the finding with the reason.
    """
    if any(claim.curated for claim in event.dated_claims):
        return
    sides = disjoint_sides(event.dated_claims)
    if len({claim.source_id for side in sides for claim in side.claims}) > 1:
        message = "Sources date one event differently: " + " against ".join(in_words(side) for side in sides) + "."
        speech = any(claim.action == "say" for side in sides for claim in side.claims)
        hints = slip(sides) or innocent_explanations(sides, speech)
        severity = Severity.NOTE if _hang_on_publications(sides) else Severity.WARNING if event.likely else None
        yield Found(message, sides, hints, severity)


def _hang_on_publications(sides: Sequence[Side]) -> bool:
    """Whether all that disagrees are weekdays and days weeks away: nobody says "on Monday" of an event weeks ago, so it
    is the publication dates that disagree, or there were two occasions."""
    pairs = ((a, b) for one, two in combinations(sides, 2) for a in one.claims for b in two.claims)
    return all(_lie_weeks_apart(a, b) for a, b in pairs if not a.agrees(b))


def _lie_weeks_apart(a: Claim, b: Claim) -> bool:
    """Whether a weekday lies weeks from the other date."""
    if a.context is None or b.context is None or a.time is None or b.time is None:
        return False
    return "weekday" in (a.context.form, b.context.form) and (a.time.gap_days(b.time) or 0) > _FORTNIGHT


RULE = Rule("TIM101", Severity.ERROR, Scope.EVENT, event_date_conflict, since="0.1")
