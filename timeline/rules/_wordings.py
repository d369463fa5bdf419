"""Printings of one quotation in, where they differ and whether that is grave out; and at whom each names as speaker."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from timeline.model.claim import Claim
from timeline.model.value import Name, Wording

SURE = "quoted-direct"
"""The reason of a speaker who is named beside the word of speech: a pronoun may be misread."""

_AROUND = 2
"""Words shown before and after those that differ."""

_LIKE = 0.6
"""Share of letters that two forms of one word have in common, in order: "go" and "going" are one, "rob" is another."""

_CHANGED = 2
"""Words that are put for others at most, where they are no other statement."""

_SHORT = 3
"""Letters of a word that is no more than a joint of others."""

_BEGINNINGS = tuple("in out up down over under un dis im il ir non anti pro pre post de ex mis".split())
"""What turns the sense of a word when it is put before it, in languages that took it from Latin and in English."""

_FEW = 3
"""Words by which two printings differ in length at most where one of them denies what the other says."""

_ONE_TEXT = 0.5
"""Share of the shorter printing's words that stand in one order in both, from which on they are one text."""

_OPENING = 12
"""Words of a long quotation that are shown."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two printings differ: the words as each prints them, and whether they change what is said."""

    words: tuple[str, str]
    grave: bool


def folded_of(claim: Claim) -> list[str]:
    """The words of a quotation as they are compared, in order."""
    return claim.value.folded.split() if isinstance(claim.value, Wording) else []


def _denials(claim: Claim) -> int:
    return claim.value.denials if isinstance(claim.value, Wording) else 0


def difference(a: Claim, b: Claim) -> Difference | None:
    """The gravest difference of two printings; None where they differ in spelling alone.

    What one printing begins sooner or ends later is no difference.
    """
    one, two = folded_of(a), folded_of(b)
    steps = SequenceMatcher(None, one, two, autojunk=False).get_opcodes()
    edges = {("delete", 0), ("insert", 0), ("delete", len(steps) - 1), ("insert", len(steps) - 1)}
    turned = abs(len(one) - len(two)) <= _FEW and _denials(a) != _denials(b)
    differences = [
        Difference((_shown(a, i, j), _shown(b, k, m)), turned or _is_grave(one[i:j], two[k:m]))
        for at, (kind, i, j, k, m) in enumerate(_cut(step, len(one), len(two)) for step in steps)
        if kind != "equal" and (kind, at) not in edges and "".join(one[i:j]) != "".join(two[k:m])
    ]
    return min(differences, key=lambda difference: not difference.grave, default=None)


def _cut(step: tuple[str, int, int, int, int], length: int, other: int) -> tuple[str, int, int, int, int]:
    """A change at the end of two printings, of which one goes on, without what it goes on with."""
    kind, i, j, k, m = step
    if kind == "replace" and i and j == length and m == other:
        shorter = min(j - i, m - k)
        return kind, i, i + shorter, k, k + shorter
    return step


def is_retold(a: Claim, b: Claim) -> bool:
    """Whether two printings of one statement have few words in one order: two translations, or two memories."""
    one, two = folded_of(a), folded_of(b)
    blocks = SequenceMatcher(None, one, two, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks if block.size > 1) < _ONE_TEXT * min(len(one), len(two))


def opening(claim: Claim) -> str:
    """The first words of a quotation."""
    words = claim.text.split()
    return " ".join(words) if len(words) <= _OPENING else " ".join([*words[:_OPENING], "…"])


def _shown(claim: Claim, first: int, last: int) -> str:
    """The words of a printing around a stretch of its folded words, as they are printed."""
    words = list(_WORD.finditer(claim.text))
    if len(words) != len(folded_of(claim)):  # a script whose words do not fold one by one
        return claim.text
    first, last = max(0, first - _AROUND), min(len(words), last + _AROUND)
    return " ".join(claim.text[words[first].start() : words[last - 1].end()].split())


def _is_grave(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether a word or two were changed for others, or a number for a number: not bent ("go", "going")."""
    if len(one) == len(two) == 1 and one[0].isdigit() and two[0].isdigit():
        return True
    if not 0 < len(one) <= _CHANGED or not 0 < len(two) <= _CHANGED:
        return False
    if any(len(word) <= _SHORT or word.isdigit() for word in (*one, *two)):
        return False
    return all(_are_unlike(x, y) for x in one for y in two)


def _are_unlike(one: str, two: str) -> bool:
    if one.endswith("s") and two.endswith("s"):
        one, two = one[:-1], two[:-1]  # "the country's", "the city's"
    return _is_opposite(one, two) or SequenceMatcher(None, one, two, autojunk=False).ratio() < _LIKE


def _is_opposite(one: str, two: str) -> bool:
    """Whether two words are one but for what they begin with: "inside" and "outside", "able" and "unable"."""
    rests = ({word, *(word.removeprefix(start) for start in _BEGINNINGS)} for word in (one, two))
    return one != two and any(len(rest) > _SHORT for rest in set.intersection(*rests))


def at_the_name(claim: Claim) -> Claim:
    """The claim with the name of the speaker as its value, and as the words in dispute."""
    if claim.speaker is None:
        return claim
    name = Name(claim.speaker.last, claim.speaker.surface)
    return replace(claim, value=name, value_span=claim.speaker_span or claim.value_span)


def same_speaker(a: Name, b: Name) -> bool:
    """Whether two names can be one speaker: by key, or by surname as it is written."""
    return a.is_like(b) or a.surface.split()[-1:] == b.surface.split()[-1:]
