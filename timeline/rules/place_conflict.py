"""PLC101: sources set one happening, or the home of one person, in two places."""

from collections.abc import Iterator

from timeline.model.claim import ClaimKind
from timeline.model.event import Detail, Severity
from timeline.rules import Found, Rule, Scope, agreeing, apart, in_words, is_settled, side_with, slip


def place_conflict(detail: Detail) -> Iterator[Found]:
    """Sources set one happening in two places, or give one person two home towns.

    Why it matters: who looks for a witness, a court or a picture looks in the wrong town.

    What to do: see whether one place lies within the other, or is a part of it that only locals name; else look at
    which report was written there. Of a home, whether the person moved.
    """
    if detail.kind is not ClaimKind.PLACE or is_settled(detail):
        return
    groups = apart(agreeing(detail.claims))
    if len(groups) > 1:
        sides = tuple(side_with(group[0].text, group) for group in groups)
        what = f"the home of {detail.title}" if detail.title else "a place"
        message = f"Sources disagree about {what}: " + " against ".join(map(in_words, sides)) + "."
        yield Found(message, sides, slip(sides))


RULE = Rule("PLC101", Severity.WARNING, Scope.DETAIL, place_conflict, since="0.1")
