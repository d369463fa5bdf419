"""ROL101: sources give one person two offices that nobody holds at once."""

from collections.abc import Iterator

from timeline.model.claim import Claim, ClaimKind, Name
from timeline.model.event import Detail, Severity
from timeline.rules import Found, Rule, Scope, apart, in_words, side_with

LADDERS = (
    frozenset(
        """senator representative governor lieutenant-governor mayor president vice-president chancellor prime-minister
        deputy-prime-minister foreign-minister defence-minister interior-minister finance-minister health-minister
        state-secretary treasury-secretary defence-secretary commerce-secretary interior-secretary labour-secretary
        education-secretary energy-secretary press-secretary attorney-general chief-justice judge prosecutor
        public-defender sheriff""".split()
    ),
    frozenset("speaker majority-leader minority-leader".split()),
    frozenset("officer trooper corporal sergeant lieutenant captain major colonel general admiral".split()),
    frozenset(
        """mayor governor sheriff judge prosecutor public-defender attorney-general police-chief fire-chief officer
        trooper corporal sergeant lieutenant captain""".split()
    ),
)
"""Offices and ranks of which a person holds one at a time. What may go together ("Detective Sergeant", "Speaker" and
"Representative") never stands on one ladder."""


def role_conflict(detail: Detail) -> Iterator[Found]:
    """Sources give one person two offices that nobody holds at once.

    Why it matters: a wrong office tells a reader that somebody else spoke or acted.

    What to do: see whether the person changed office between the reports, or was promoted; else look it up.
    """
    if detail.kind is not ClaimKind.ROLE:
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
