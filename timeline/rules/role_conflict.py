"""ROL101: sources give one person two offices that nobody holds at once."""

from collections.abc import Iterator

from timeline.model.claim import Claim, ClaimKind, Name
from timeline.model.event import Detail, Severity
from timeline.rules import LADDERS, Found, Rule, Scope, apart, in_words, is_settled, side_with


def role_conflict(detail: Detail) -> Iterator[Found]:
    """Sources give one person two offices that nobody holds at once.

    Why it matters: a wrong office tells a reader that somebody else spoke or acted.

    What to do: see whether the person changed office between the reports, or was promoted; else look it up.
    """
    if detail.kind is not ClaimKind.ROLE or is_settled(detail):
        return
    for ladder in LADDERS:
        by_office: dict[str, list[Claim]] = {}
        for claim in detail.claims:
            if isinstance(claim.value, Name) and claim.value.key in ladder:
                by_office.setdefault(claim.value.key, []).append(claim)
        groups = apart([by_office[office] for office in sorted(by_office)])
        if len(groups) > 1:
            sides = tuple(side_with(group[0].text, group) for group in groups)
            who = f"Sources disagree about the office of {detail.title}: "
            yield Found(who + " against ".join(map(in_words, sides)) + ".", sides)
            return


RULE = Rule("ROL101", Severity.WARNING, Scope.DETAIL, role_conflict, since="0.1")
