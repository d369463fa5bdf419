"""QUO101: one quotation is printed in two wordings."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from timeline.model.claim import Claim, ClaimKind
from timeline.model.event import Detail, Hint, Severity
from timeline.rules import (
    Found,
    Rule,
    Scope,
    apart,
    difference,
    folded_of,
    in_words,
    is_retold,
    is_settled,
    opening,
    side_with,
)

_TRANSLATION = Hint("translation", "Both may be translations of what was said in another language.")


def quote_divergence(detail: Detail) -> Iterator[Found]:
    """One quotation is printed in two wordings: words were dropped or changed.

    Why it matters: what stands between quotation marks is what was said, and nothing else.

    What to do: look for the recording or the transcript. Two translations of one sentence differ too: then quote the
    one that says who translated.
    """
    if detail.kind is not ClaimKind.QUOTE or is_settled(detail):
        return
    pairs = combinations(_longest_of_each_source(detail.claims), 2)
    differing = [(a, b, gap) for a, b in pairs if (gap := difference(a, b)) is not None]
    retold = {(a.id, b.id) for a, b, _ in differing if is_retold(a, b)}
    grave = {(a.id, b.id) for a, b, gap in differing if gap.grave} - retold
    for a, b, gap in sorted(differing, key=lambda one: (one[0].id, one[1].id) not in grave):
        said = (_printings(a, detail.claims), _printings(b, detail.claims))
        if len(apart(said)) < 2:
            continue
        if (a.id, b.id) in retold:
            sides = tuple(side_with(opening(group[0]), group) for group in said)
            message = "A statement is quoted in two wordings: " + " against ".join(map(in_words, sides)) + "."
            yield Found(message, sides, (_TRANSLATION,), Severity.NOTE)
        else:
            sides = tuple(side_with(f"… {words} …", g) for words, g in zip(gap.words, said, strict=True))
            message = "A quotation is printed in two wordings: " + " against ".join(map(in_words, sides)) + "."
            yield Found(message, sides, severity=Severity.WARNING if gap.grave else None)
        return


def _longest_of_each_source(claims: Sequence[Claim]) -> list[Claim]:
    longest: dict[str, Claim] = {}
    for claim in sorted(claims, key=lambda c: (-len(c.text), c.source_id, c.value_span)):
        longest.setdefault(claim.source_id, claim)
    return list(longest.values())


def _printings(claim: Claim, claims: Sequence[Claim]) -> list[Claim]:
    return [c for c in claims if folded_of(c) == folded_of(claim)]


RULE = Rule("QUO101", Severity.NOTE, Scope.DETAIL, quote_divergence, since="0.1")
