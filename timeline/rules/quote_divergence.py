"""QUO101: one quotation is printed in two wordings."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations

from timeline.model.claim import Claim, ClaimKind, Wording
from timeline.model.event import Detail, Severity
from timeline.rules import Found, Rule, Scope, apart, in_words, side_with

_AROUND = 2
"""Words shown before and after those that differ."""

_LIKE = 0.6
"""Share of letters that two forms of one word have in common, in order: "go" and "going" are one, "rob" is another."""

_FEW = 3
"""Words by which two printings differ in length at most where one of them denies what the other says."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True)
class _Difference:
    """Where two printings differ: the words as each prints them, and whether they change what is said."""

    words: tuple[str, str]
    grave: bool


def quote_divergence(detail: Detail) -> Iterator[Found]:
    """One quotation is printed in two wordings: words were dropped or changed.

    Why it matters: what stands between quotation marks is what was said, and nothing else.

    What to do: look for the recording or the transcript. Two translations of one sentence differ too: then quote the
    one that says who translated.
    """
    if detail.kind is not ClaimKind.QUOTE:
        return
    pairs = combinations(_longest_of_each_source(detail.claims), 2)
    found = [(a, b, difference) for a, b in pairs if (difference := _difference(a, b)) is not None]
    for a, b, difference in sorted(found, key=lambda one: not one[2].grave):
        said = (_printings(a, detail.claims), _printings(b, detail.claims))
        if len(apart(said)) == 2:
            sides = tuple(side_with(f"… {words} …", g) for words, g in zip(difference.words, said, strict=True))
            message = "A quotation is printed in two wordings: " + " against ".join(map(in_words, sides)) + "."
            yield Found(message, sides, severity=Severity.WARNING if difference.grave else None)
            return


def _longest_of_each_source(claims: Sequence[Claim]) -> list[Claim]:
    longest: dict[str, Claim] = {}
    for claim in sorted(claims, key=lambda c: (-len(c.text), c.source_id, c.value_span)):
        longest.setdefault(claim.source_id, claim)
    return list(longest.values())


def _printings(claim: Claim, claims: Sequence[Claim]) -> list[Claim]:
    return [c for c in claims if _folded(c) == _folded(claim)]


def _folded(claim: Claim) -> list[str]:
    return claim.value.folded.split() if isinstance(claim.value, Wording) else []


def _denials(claim: Claim) -> int:
    return claim.value.denials if isinstance(claim.value, Wording) else 0


def _difference(a: Claim, b: Claim) -> _Difference | None:
    """The gravest difference of two printings; None where they differ in spelling alone.

    What one printing begins sooner or ends later is no difference.
    """
    one, two = _folded(a), _folded(b)
    steps = SequenceMatcher(None, one, two, autojunk=False).get_opcodes()
    edges = {("delete", 0), ("insert", 0), ("delete", len(steps) - 1), ("insert", len(steps) - 1)}
    turned = abs(len(one) - len(two)) <= _FEW and _denials(a) != _denials(b)
    differences = [
        _Difference((_shown(a, i, j), _shown(b, k, m)), turned or _is_grave(one[i:j], two[k:m]))
        for at, (kind, i, j, k, m) in enumerate(steps)
        if kind != "equal" and (kind, at) not in edges and "".join(one[i:j]) != "".join(two[k:m])
    ]
    return min(differences, key=lambda difference: not difference.grave, default=None)


def _shown(claim: Claim, first: int, last: int) -> str:
    """The words of a printing around a stretch of its folded words, as they are printed."""
    words = list(_WORD.finditer(claim.text))
    if len(words) != len(_folded(claim)):  # a script whose words do not fold one by one
        return claim.text
    first, last = max(0, first - _AROUND), min(len(words), last + _AROUND)
    return " ".join(claim.text[words[first].start() : words[last - 1].end()].split())


def _is_grave(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether a word was changed for another, or a number for a number: not bent ("go", "going")."""
    if len(one) != 1 or len(two) != 1 or one[0].isdigit() != two[0].isdigit():
        return False
    if one[0].isdigit():
        return True
    return min(len(one[0]), len(two[0])) > 3 and SequenceMatcher(None, one[0], two[0], autojunk=False).ratio() < _LIKE


RULE = Rule("QUO101", Severity.NOTE, Scope.DETAIL, quote_divergence, since="0.1")
