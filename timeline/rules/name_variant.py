"""ROL102: a person's name, or that of the body they head, is written in several ways."""

from collections.abc import Iterator, Sequence

from timeline.model.claim import Claim, ClaimKind
from timeline.model.event import Detail, Severity
from timeline.model.value import Name
from timeline.rules import Found, Rule, Scope, apart, in_words, side_with


def name_variant(detail: Detail) -> Iterator[Found]:
    """A person's name, or that of the body they head, is written in several ways.

    Two names of a body are of one where a person heads both and one has a word more: "Security Council" and "National
    Security Council". To leave out a word is no variant, so that the shorter one must be the more common.

    Why it matters: who searches for one spelling misses half of what was written, and one of the two may be a misprint.

    What to do: choose the spelling that the person uses or your house style asks for, and give the other as an alias
    of the actor in the facts file; look up what the body calls itself.
    """
    if detail.kind is ClaimKind.NAME:
        groups, told = _by_name(detail.claims), "A name is spelt in"
    elif detail.kind is ClaimKind.ROLE:
        groups, told = _by_body(detail.claims), f"The body that {detail.title} heads is named in"
    else:
        return
    groups = apart(groups)
    if len(groups) > 1:
        sides = tuple(side_with(group[0].text, group) for group in groups)
        yield Found(f"{told} {len(groups)} ways: " + " against ".join(map(in_words, sides)) + ".", sides)


def _by_name(claims: Sequence[Claim]) -> list[Sequence[Claim]]:
    """The claims by what they name, in order."""
    named: dict[str, list[Claim]] = {}
    for claim in claims:
        if isinstance(claim.value, Name):
            named.setdefault(claim.value.key, []).append(claim)
    return [named[key] for key in sorted(named)]


def _by_body(claims: Sequence[Claim]) -> list[Sequence[Claim]]:
    """The claims of offices by the body they are of, where fewer sources give it a longer name than others."""
    groups = _by_name([claim for claim in claims if not claim.curated])
    pairs = [(short, long) for short in groups for long in groups if _is_short_for(short, long)]
    return [group for group in groups if any(group in pair for pair in pairs)]


def _is_short_for(short: Sequence[Claim], long: Sequence[Claim]) -> bool:
    """Whether two groups of claims give one office, of a body whose name the first, of more sources, has shorter."""
    (head, of, body), (other_head, _, other) = (
        group[0].value.key.partition(" of ") if isinstance(group[0].value, Name) else ("", "", "")
        for group in (short, long)
    )
    if not of or head != other_head or not set(body.split()) < set(other.split()):
        return False
    return len({claim.source_id for claim in short}) > len({claim.source_id for claim in long})


RULE = Rule("ROL102", Severity.NOTE, Scope.DETAIL, name_variant, since="0.1")
