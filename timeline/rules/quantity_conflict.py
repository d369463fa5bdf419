"""QTY101: sources give two amounts for one thing."""

from collections.abc import Iterator, Sequence

from timeline.model.claim import Claim, ClaimKind, Context
from timeline.model.event import Detail, Hint, Severity, Side
from timeline.model.value import Bound, Quantity
from timeline.rules import Found, Rule, Scope, agreeing, apart, in_words, is_settled, side_with, slip, subject_of

_UPDATE = Hint("later-update", "The later report says that it has changed.")

_GROWS = {"reward": 14, "arrest": 14, "fund": 1}
"""What grows, by form or action, and the days between two reports from which on it may have: what is offered, those who
are arrested, and a fund, to which every day adds."""

_GROWN = Hint("later-update", "The higher one stands in a later report: it may have grown since.")

_OPEN = Hint("open-count", 'A report says "at least" or "more than": people may still have been counted.')


def quantity_conflict(detail: Detail) -> Iterator[Found]:
    """Sources give two amounts for one thing: how many people or things, how much money, what share.

    Why it matters: a figure is what readers remember and the next writer copies.

    What to do: see whether one counts a part of what the other counts, or what could be known only later (a count that
    a later report says has risen, one that a report calls open, "at least", a reward that was raised, a reward or a
    number of arrests that is higher weeks later, and a fund that is higher later, are notes here); else go to who
    counted.
    """
    if detail.kind is not ClaimKind.QUANTITY or is_settled(detail):
        return
    groups = apart(agreeing(detail.claims))
    if len(groups) < 2:
        return
    sides = tuple(side_with(group[0].text, group) for group in sorted(groups, key=lambda g: _amount(g[0])))
    message = f"Sources disagree about {subject_of(detail)}: " + " against ".join(map(in_words, sides)) + "."
    if _has_grown(sides):
        yield Found(message, sides, (_GROWN,), Severity.NOTE)
    elif _is_update(sides):
        yield Found(message, sides, (_UPDATE,), Severity.NOTE)
    elif any(all(map(_is_open, side.claims)) for side in sides):
        yield Found(message, sides, (_OPEN,), Severity.NOTE)
    else:
        yield Found(message, sides, slip(sides))


def _is_update(sides: Sequence[Side]) -> bool:
    """Whether the reports of one of two amounts are later than those of the other, and say that it has changed.

    People who were counted once are not fewer later. Of a sum the earlier report says no such thing: where both do,
    both tell of one change, "fell to 812 from 921 million".
    """
    low, high = ([c.context for c in side.claims if c.context is not None] for side in (sides[0], sides[-1]))
    if any(context.topic == "count" for context in (*low, *high)):
        return _is_revised(low, high)
    ways = ((low, high), (high, low)) if len(sides) == 2 else ((low, high),)
    if any(_is_revised(one, two) and not all(context.revised for context in one) for one, two in ways):
        return True
    return all(context.form == "reward" for context in (*low, *high)) and _is_revised_at_once(low, high)


def _has_grown(sides: Sequence[Side]) -> bool:
    """Whether of two numbers that grow the higher stands in reports that are so much later."""
    low, high = ([c.context for c in side.claims if c.context is not None] for side in (sides[0], sides[-1]))
    kinds = {context.action or context.form for context in (*low, *high)} - {""}  # one need not say
    days = _GROWS.get(kinds.pop()) if len(kinds) == 1 else None
    return days is not None and len(sides) == 2 and _is_later(low, high, days)


def _is_revised(before: Sequence[Context], after: Sequence[Context]) -> bool:
    return _is_later(before, after) and any(context.revised for context in after)


def _is_revised_at_once(before: Sequence[Context], after: Sequence[Context]) -> bool:
    """Whether all reports are of one day, and those of one amount alone say that it has changed."""
    days = {context.published for context in (*before, *after)}
    return (
        len(days) == 1
        and None not in days
        and all(context.revised for context in after)
        and not any(c.revised for c in before)
    )


def _is_later(before: Sequence[Context], after: Sequence[Context], days: int = 0) -> bool:
    """Whether some reports are later than all others, by so many days at least; at 0 the earliest of them may be of the
    day of the last of the others."""
    was = [context.published for context in before if context.published is not None]
    now = [context.published for context in after if context.published is not None]
    if len(was) < len(before) or len(now) < len(after) or not was or not now:
        return False
    return min(now) > min(was) and min(now) - max(was) >= days


def _is_open(claim: Claim) -> bool:
    """Whether a count gives no more than its lower end: "at least five dead", "more than 200 hurt"."""
    counted = claim.context is not None and claim.context.topic == "count"
    return counted and isinstance(claim.value, Quantity) and claim.value.bound is Bound.AT_LEAST


def _amount(claim: Claim) -> float:
    return (claim.value.amount or 0.0) if isinstance(claim.value, Quantity) else 0.0


RULE = Rule("QTY101", Severity.WARNING, Scope.DETAIL, quantity_conflict, since="0.1")
