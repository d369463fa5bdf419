"""AGE101: sources give one person two ages."""

from collections.abc import Iterator, Sequence

from timeline.model.claim import Claim, ClaimKind
from timeline.model.event import Detail, Severity
from timeline.model.value import Quantity
from timeline.rules import Found, Rule, Scope, apart, in_words, is_settled, side_with, slip


def age_conflict(detail: Detail) -> Iterator[Found]:
    """Sources give one person two ages.

    Why it matters: an age tells people of one name apart, and a wrong one is the commonest slip in a report of an
    accident or a crime.

    What to do: see whether a birthday lies between the reports (then it is a note here), or two people of one name are
    meant; else ask who was told the age by whom.
    """
    if detail.kind is not ClaimKind.AGE or is_settled(detail):
        return
    by_age: dict[int, list[Claim]] = {}
    for claim in detail.claims:
        if isinstance(claim.value, Quantity) and claim.value.amount is not None:
            by_age.setdefault(int(claim.value.amount), []).append(claim)
    groups = apart([by_age[age] for age in sorted(by_age)])
    if len(groups) < 2:
        return
    sides = tuple(side_with(group[0].text, group) for group in groups)
    years = sorted(int(c.value.amount or 0) for g in groups for c in g if isinstance(c.value, Quantity))
    whose = f"the age of {detail.title}" if detail.title else "the age of one person"
    message = f"Sources disagree about {whose}: " + " against ".join(map(in_words, sides)) + "."
    grown = years[-1] - years[0] <= 1 + _years_between(groups[0], groups[-1])
    yield Found(message, sides, slip(sides), severity=Severity.NOTE if grown else None)


def _years_between(younger: Sequence[Claim], older: Sequence[Claim]) -> int:
    """The whole years by which the reports of the higher age are later than those of the lower; 0 where unknown."""
    before = [c.context.published for c in younger if c.context is not None and c.context.published is not None]
    after = [c.context.published for c in older if c.context is not None and c.context.published is not None]
    if not before or not after:
        return 0
    return max(0, (max(after) - min(before)) // 365)


RULE = Rule("AGE101", Severity.WARNING, Scope.DETAIL, age_conflict, since="0.1")
