"""ROL101: sources give one person two offices that nobody holds at once."""

from collections.abc import Iterator

from timeline.model.claim import ClaimKind
from timeline.model.event import Detail, Severity
from timeline.rules import Found, Rule, Scope, in_words, is_settled, offices_at_odds, side_with


def role_conflict(detail: Detail) -> Iterator[Found]:
    """Sources give one person two offices that nobody holds at once.

    Offices are read before a name ("Culture Minister Ann Lee"), behind it ("Ann Lee, the union's president,") and from
    sentences ("Ann Lee was finance minister until 2008"). Two exclude each other where nobody holds both, such as mayor
    and sheriff, or where two departments have a head each, such as health and justice; not where a source gives the
    person both, says that one is new, or tells of another house. A title that a source gives once, where it
    otherwise gives that of other sources, is a slip. A former office is held against another of one time.

    Why it matters: a wrong office tells a reader that somebody else spoke or acted.

    What to do: see whether the person changed office between the reports, or was promoted; else look it up.
    """
    if detail.kind is not ClaimKind.ROLE or is_settled(detail):
        return
    found = offices_at_odds(detail.claims)
    if found is not None:
        sides = tuple(side_with(group[0].text, group) for group in found.groups)
        who = f"Sources disagree about {'a former' if found.once else 'the'} office of {detail.title}: "
        yield Found(who + " against ".join(map(in_words, sides)) + ".", sides)


RULE = Rule("ROL101", Severity.WARNING, Scope.DETAIL, role_conflict, since="0.1")
