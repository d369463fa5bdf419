"""QUO101: one quotation is printed in two wordings."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from timeline.model.claim import Claim, ClaimKind, Wording
from timeline.model.event import Detail, Severity
from timeline.rules import Found, Rule, Scope, apart, in_words, side_with

_AROUND = 2
"""Words shown before and after those that differ."""

_FEWEST_ALIKE = 0.6
"""Share of letters that two forms of one word have in common, in order: "go" and "going" are one, "rob" is another."""


def quote_divergence(detail: Detail) -> Iterator[Found]:
    """One quotation is printed in two wordings: within it, words were dropped or changed.

    Why it matters: what stands between quotation marks is what was said, and nothing else.

    What to do: look for the recording or the transcript. Two translations of one sentence differ too: then quote the
    one that says who translated.
    """
    if detail.kind is not ClaimKind.QUOTE:
        return
    first, *others = _longest_of_each_source(detail.claims)
    for other in others:
        difference = _difference(first, other)
        if difference is None:
            continue
        words, grave = difference
        said = (_printings(first, detail.claims), _printings(other, detail.claims))
        if len(apart(said)) < 2:
            continue
        sides = tuple(side_with(f"… {text} …", group) for text, group in zip(words, said, strict=True))
        message = "A quotation is printed in two wordings: " + " against ".join(map(in_words, sides)) + "."
        yield Found(message, sides, severity=Severity.WARNING if grave else None)
        return


def _longest_of_each_source(claims: Sequence[Claim]) -> list[Claim]:
    longest: dict[str, Claim] = {}
    for claim in sorted(claims, key=lambda c: (-len(c.text), c.source_id, c.value_span)):
        longest.setdefault(claim.source_id, claim)
    return list(longest.values())


def _printings(claim: Claim, claims: Sequence[Claim]) -> list[Claim]:
    return [c for c in claims if isinstance(c.value, Wording) and _folded(c) == _folded(claim)]


def _folded(claim: Claim) -> str:
    return claim.value.folded if isinstance(claim.value, Wording) else ""


def _difference(a: Claim, b: Claim) -> tuple[tuple[str, str], bool] | None:
    """The words around the first difference in both printings, and whether it changes what is said; None without one.

    What one printing begins sooner or ends later is no difference, nor is the spelling of a word.
    """
    one, two = _folded(a).split(), _folded(b).split()
    steps = SequenceMatcher(None, one, two, autojunk=False).get_opcodes()
    inner = [step for step in steps[1:-1] if step[0] != "equal"]
    for _, i, j, k, m in sorted(inner, key=lambda step: not _grave(one[step[1] : step[2]], two[step[3] : step[4]])):
        if not _spelt_alike(one[i:j], two[k:m]):
            grave = _grave(one[i:j], two[k:m])
            return (_window(one, i, j), _window(two, k, m)), grave
    return None


def _window(words: Sequence[str], first: int, last: int) -> str:
    return " ".join(words[max(0, first - _AROUND) : last + _AROUND])


def _spelt_alike(one: Sequence[str], two: Sequence[str]) -> bool:
    return "".join(one) == "".join(two) or (
        len(one) == len(two) and all(_like(a, b) >= 0.8 for a, b in zip(one, two, strict=True))
    )


def _grave(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether a word was changed for another, not dropped, added or bent ("go", "going")."""
    return len(one) == len(two) == 1 and min(len(one[0]), len(two[0])) > 3 and _like(one[0], two[0]) < _FEWEST_ALIKE


def _like(a: str, b: str) -> float:
    return SequenceMatcher(None, a, b, autojunk=False).ratio()


RULE = Rule("QUO101", Severity.NOTE, Scope.DETAIL, quote_divergence, since="0.1")
