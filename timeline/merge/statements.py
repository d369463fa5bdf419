"""Claims in, pairs out of two sources that report one statement of two speakers: "Moscow said", "Shoigu warned".

They are reported in the words of the sources, so what counts is how much of the shorter one the other has too; and a
statement goes with the one of another source that is most like it: where that is by the same speaker, all is well.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from timeline.merge.persons import named_alike
from timeline.model.claim import Claim, ClaimKind
from timeline.model.value import Name

_LARGEST_BLOCK = 60
"""Statements that share a word up to which they are looked for by it: pairs stay near-linear in their number."""

_SHARED, _SHARE = 4, 0.5
"""Words that two reports of one statement share at least, and their share of the words of the shorter one (in 676
sources of news seven pairs of two speakers do)."""


def told_of_two(claims: Iterable[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of reports of one statement in two sources that give it to two speakers."""
    told = [claim for claim in claims if claim.kind is ClaimKind.STATEMENT and claim.context is not None]
    best: dict[tuple[str, str], float] = defaultdict(float)
    likest: list[tuple[float, Claim, Claim]] = []
    for a, b in _sharing(told):
        likeness = _likeness(a, b)
        if likeness >= _SHARE:
            likest.append((likeness, a, b))
            for own, other in ((a, b), (b, a)):
                best[own.id, other.source_id] = max(best[own.id, other.source_id], likeness)
    for likeness, a, b in likest:
        if likeness >= best[a.id, b.source_id] and likeness >= best[b.id, a.source_id] and not _is_one(a, b):
            yield a, b


def _sharing(told: list[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of two sources that share enough words not met everywhere."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for at, claim in enumerate(told):
        for word in claim.context.words if claim.context is not None else ():
            blocks[word].append(at)
    shared: Counter[tuple[int, int]] = Counter()
    for block in blocks.values():
        if len(block) <= _LARGEST_BLOCK:  # what more have in common says nothing
            shared.update((a, b) for a, b in combinations(block, 2) if told[a].source_id != told[b].source_id)
    yield from ((told[a], told[b]) for (a, b), words in shared.items() if words >= _SHARED)


def _likeness(a: Claim, b: Claim) -> float:
    """The share of the words of the shorter statement that the other has too."""
    if a.context is None or b.context is None:
        return 0.0
    one, two = a.context.words, b.context.words
    return len(one & two) / min(len(one), len(two))


def _is_one(a: Claim, b: Claim) -> bool:
    """Whether two statements may have one speaker, however the sources call or spell the name."""
    if not isinstance(a.value, Name) or not isinstance(b.value, Name) or a.value.is_like(b.value):
        return True
    one, two = a.value.words, b.value.words
    return one <= two or two <= one or named_alike(a.value, b.value)
