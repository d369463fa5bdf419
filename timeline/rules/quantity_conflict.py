"""QTY101: sources give two amounts for one thing."""

from collections.abc import Iterator, Sequence

from timeline.model.claim import Bound, Claim, ClaimKind, Quantity
from timeline.model.event import Detail, Hint, Severity, Side
from timeline.rules import Found, Rule, Scope, agreeing, apart, in_words, is_settled, side_with, slip, subject_of

_UPDATE = Hint("later-update", "The later report has the higher count, and says that it has changed.")

_OPEN = Hint("open-count", 'A report says "at least" or "more than": people may still have been counted.')


def quantity_conflict(detail: Detail) -> Iterator[Found]:
    """Sources give two amounts for one thing: how many people or things, how much money, what share.

    Why it matters: a figure is what readers remember and the next writer copies.

    What to do: see whether one counts a part of what the other counts, or what could be known only later (a count that
    a later report says has risen, and one that a report calls open, "at least", is a note here); else go to who
    counted.
    """
    if detail.kind is not ClaimKind.QUANTITY or is_settled(detail):
        return
    groups = apart(agreeing(detail.claims))
    if len(groups) < 2:
        return
    sides = tuple(side_with(group[0].text, group) for group in sorted(groups, key=lambda g: _amount(g[0])))
    message = f"Sources disagree about {subject_of(detail)}: " + " against ".join(map(in_words, sides)) + "."
    if _is_update(sides):
        yield Found(message, sides, (_UPDATE,), Severity.NOTE)
    elif any(_is_open(claim) for claim in detail.claims):
        yield Found(message, sides, (_OPEN,), Severity.NOTE)
    else:
        yield Found(message, sides, slip(sides))


def _is_update(sides: Sequence[Side]) -> bool:
    """Whether the reports with the highest count are later than those with the lowest, and say that it has changed."""
    lowest = [c.context for c in sides[0].claims if c.context is not None]
    highest = [c.context for c in sides[-1].claims if c.context is not None]
    if any(context.topic != "count" for context in (*lowest, *highest)):
        return False
    return all(
        before.published is not None and after.published is not None and after.published > before.published
        for before in lowest
        for after in highest
    ) and any(after.revised for after in highest)


def _is_open(claim: Claim) -> bool:
    """Whether a count gives no more than its lower end: "at least five dead", "more than 200 hurt"."""
    counted = claim.context is not None and claim.context.topic == "count"
    return counted and isinstance(claim.value, Quantity) and claim.value.bound is Bound.AT_LEAST


def _amount(claim: Claim) -> float:
    return (claim.value.amount or 0.0) if isinstance(claim.value, Quantity) else 0.0


RULE = Rule("QTY101", Severity.WARNING, Scope.DETAIL, quantity_conflict, since="0.1")
