"""Quotations in, pairs out that give one statement in other words: as two translators do.

They hardly share a run of words, so what counts is what both speak of: one speaker, a name, and many long words.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from timeline.merge.blocks import thinned
from timeline.merge.likeness import same_quote
from timeline.model.claim import Claim
from timeline.model.value import Wording

_LONG, _SHARED = 5, 7
"""Letters of a word that says what a statement is about, and how many such words two printings share at least (a trial
on news: what one speaker says twice of one thing shares up to five)."""

_LARGEST_BLOCK = 200
"""Quotations of one surname of which all pairs are compared."""

_NAME = re.compile(r"(?<=[\w,;] )[A-ZÀ-ÖØ-ÞА-ЯЁ]\w{3,}")


def retold(claims: Iterable[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of quotations of one speaker, in two sources, that are one statement and no two printings of it."""
    by_speaker: dict[str, list[Claim]] = {}
    for claim in claims:
        if isinstance(claim.value, Wording) and claim.speaker is not None:
            by_speaker.setdefault(claim.speaker.last, []).append(claim)
    for block in by_speaker.values():
        yield from _pairs(thinned(block, _LARGEST_BLOCK))


def _pairs(block: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    told = [(claim, _long_words(claim)) for claim in block]
    for (a, one), (b, two) in combinations([(c, words) for c, words in told if len(words) >= _SHARED], 2):
        if a.source_id == b.source_id or len(one & two) < _SHARED or a.speaker is None or b.speaker is None:
            continue
        if a.speaker.is_like(b.speaker) and _names(a) & _names(b) and not _is_one_printing(a, b):
            yield a, b


def _long_words(claim: Claim) -> frozenset[str]:
    words = claim.value.folded.split() if isinstance(claim.value, Wording) else ()
    return frozenset(word for word in words if len(word) >= _LONG)


def _names(claim: Claim) -> set[str]:
    return {name.lower() for name in _NAME.findall(claim.text)}


def _is_one_printing(a: Claim, b: Claim) -> bool:
    return isinstance(a.value, Wording) and isinstance(b.value, Wording) and same_quote(a.value, b.value)
