"""ROL102: a person's name is spelt in several ways."""

from collections.abc import Iterator

from timeline.model.claim import Claim, ClaimKind, Name
from timeline.model.event import Detail, Severity
from timeline.rules import Found, Rule, Scope, apart, in_words, side_with


def name_variant(detail: Detail) -> Iterator[Found]:
    """A person's name is spelt in several ways.

    Why it matters: who searches for one spelling misses half of what was written, and one of the two may be a misprint.

    What to do: choose the spelling that the person uses or your house style asks for, and give the other as an alias
    of the actor in the facts file.
    """
    if detail.kind is not ClaimKind.NAME:
        return
    spellings: dict[str, list[Claim]] = {}
    for claim in detail.claims:
        if isinstance(claim.value, Name):
            spellings.setdefault(claim.value.key, []).append(claim)
    groups = apart([spellings[key] for key in sorted(spellings)])
    if len(groups) > 1:
        sides = tuple(side_with(group[0].text, group) for group in groups)
        yield Found(f"A name is spelt in {len(groups)} ways: " + " against ".join(map(in_words, sides)) + ".", sides)


RULE = Rule("ROL102", Severity.NOTE, Scope.DETAIL, name_variant, since="0.1")
