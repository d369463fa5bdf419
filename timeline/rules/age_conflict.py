"""AGE101: sources give one person two ages."""

from collections.abc import Iterator
from itertools import combinations

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
    whose = f"the age of {detail.title}" if detail.title else "the age of one person"
    message = f"Sources disagree about {whose}: " + " against ".join(map(in_words, sides)) + "."
    days = [day for group in groups for claim in group if (day := _published(claim)) is not None]
    longest = max(days) - min(days) if days else 0
    pairs = ((one, two) for younger, older in combinations(groups, 2) for one in younger for two in older)
    grown = all(_can_grow(one, two, longest) for one, two in pairs)
    yield Found(message, sides, slip(sides), severity=Severity.NOTE if grown else None)


def _can_grow(younger: Claim, older: Claim, longest: int) -> bool:
    """Whether a birthday, and the years between two reports, may make the one age the other; between reports of which
    one has no known day lie at most the `longest` days between any two."""
    one, two = (int(c.value.amount or 0) if isinstance(c.value, Quantity) else 0 for c in (younger, older))
    before, after = _published(younger), _published(older)
    days = longest if before is None or after is None else max(0, after - before)
    return two - one <= 1 + days // 365


def _published(claim: Claim) -> int | None:
    return claim.context.published if claim.context is not None else None


RULE = Rule("AGE101", Severity.WARNING, Scope.DETAIL, age_conflict, since="0.1")
