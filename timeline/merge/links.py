"""Traces of all sources in, how near sources are to each other out: told anew, or as a few that changed leave it.

Sources are near each other by the rare traces that both have. Only these are looked for in pairs, so the work is linear
in the number of sources; what it needs most of is to see which traces are rare, and that a few sources hardly change.
"""

from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, combinations, pairwise
from math import sqrt
from typing import NamedTuple

RARE = 12
"""Sources up to which those that have one trace are compared by it; what more have, names no story."""

_SMALLEST = 6
"""Rare traces that a source is taken to have at least: of two sentences, one word in common is little."""

NEAREST = 0.05
"""Cosine of the rare traces of two sources below which they are not linked."""

_ALIKE = 0.8
"""Cosine of all traces of two sources from which on they are of one story, whatever is rare: one text, edited."""

_FEW = 100
"""Sources that a change may touch; beyond that all are linked anew."""

Link = tuple[float, int, int]
"""How near two sources are to each other, by their numbers."""


class Links(NamedTuple):
    """The links of sources, in no order, those by being alike, and how many rare traces each source has."""

    near: list[Link]
    alike: list[tuple[int, int]]
    rare: list[int]

    @property
    def all(self) -> list[Link]:
        """All links; sources that are alike are as near as can be."""
        return [*self.near, *((1.0, one, two) for one, two in self.alike)]

    @classmethod
    def of(cls, told: Sequence[bytes]) -> "Links":
        """The links of sources that have these traces."""
        arrays = [array("I", one) for one in told]
        having = Counter(chain.from_iterable(arrays))
        alone = {trace for trace, number in having.items() if number == 1}
        blocks: dict[int, list[int]] = {trace: [] for trace, number in having.items() if 1 < number <= RARE}
        rare = []
        for at, one in enumerate(arrays):
            shared = blocks.keys() & one
            rare.append(len(shared) + len(alone.intersection(one)))
            for trace in shared:
                blocks[trace].append(at)
        many = len(told)
        pairs: list[int] = []  # a pair is one number: of those, hundreds of thousands are counted three times as fast
        for block in blocks.values():
            pairs += [first * many + second for first, second in combinations(block, 2)]
        counted = ((*divmod(pair, many), number) for pair, number in Counter(pairs).items())
        return cls(list(_near(counted, rare)), list(_alike(told)), rare)

    def changed(self, before: Sequence[bytes], told: Sequence[bytes]) -> "Links":
        """The links where sources that had the traces `before` have those that are `told` now: the same as `of`."""
        new = [at for at, (one, two) in enumerate(zip(before, told, strict=True)) if one != two]
        moved = set(chain.from_iterable({*array("I", before[at])} ^ {*array("I", told[at])} for at in new))
        arrays = [array("I", one) for one in told]
        holders = _holders(arrays, moved)
        was = Counter(trace for at in new for trace in array("I", before[at]))
        now = Counter(trace for at in new for trace in arrays[at])
        crossing = [t for t in moved if (len(holders[t]) <= RARE) != (len(holders[t]) - now[t] + was[t] <= RARE)]
        touched = {*new, *chain.from_iterable(holders[trace] for trace in crossing)}
        if len(touched) > _FEW:
            return Links.of(told)
        holders = _holders(arrays, set(chain.from_iterable(arrays[at] for at in touched)))
        blocks = {trace: block for trace, block in holders.items() if len(block) <= RARE}
        rare = list(self.rare)
        for at in touched:
            rare[at] = len(blocks.keys() & arrays[at])
        pairs = Counter(
            pair
            for block in blocks.values()
            for pair in combinations(block, 2)
            if pair[0] in touched or pair[1] in touched
        )
        kept = [link for link in self.near if link[1] not in touched and link[2] not in touched]
        near = _near(((*pair, number) for pair, number in pairs.items()), rare)
        return Links([*kept, *near], list(_alike(told, before, frozenset(self.alike))), rare)

    def after(self, before: Mapping[str, bytes], told: Mapping[str, bytes]) -> "Links":
        """The same where sources may have come and gone; both tell the traces by id, in the order of the numbers."""
        if before.keys() == told.keys():
            return self.changed(list(before.values()), list(told.values()))
        ids = sorted(before.keys() | told.keys())
        all_before, all_told = ([of.get(name, b"") for name in ids] for of in (before, told))
        number = {name: at for at, name in enumerate(ids)}
        links = self._numbered([number[name] for name in before], len(ids)).changed(all_before, all_told)
        last = {number[name]: at for at, name in enumerate(told)}
        return links._numbered([last.get(at, -1) for at in range(len(ids))], len(told))

    def _numbered(self, number: Sequence[int], many: int) -> "Links":
        """The links with a new number for each source; -1 for one that is gone, which nothing links any more."""
        rare = [0] * many
        for at, one in zip(number, self.rare, strict=True):
            if at >= 0:
                rare[at] = one
        near = [(close, number[one], number[two]) for close, one, two in self.near]
        return Links(near, [(number[one], number[two]) for one, two in self.alike], rare)


def _holders(arrays: Sequence[Sequence[int]], wanted: Collection[int]) -> dict[int, list[int]]:
    """The sources that have each of these traces."""
    holders: dict[int, list[int]] = {trace: [] for trace in wanted}
    sought = set(wanted)
    for at, one in enumerate(arrays):
        for trace in sought.intersection(one):
            holders[trace].append(at)
    return holders


def _near(pairs: Iterable[tuple[int, int, int]], rare: Sequence[int]) -> Iterator[Link]:
    """The links of pairs that have so many rare traces in common."""
    size = [sqrt(max(_SMALLEST, one)) for one in rare]
    for first, second, shared in pairs:
        near = shared / (size[first] * size[second])
        if near >= NEAREST:
            yield near, first, second


def _alike(
    told: Sequence[bytes], before: Sequence[bytes] = (), known: Collection[tuple[int, int]] = ()
) -> Iterator[tuple[int, int]]:
    """The sources that have most of their traces in common with another that stands beside them in an order by traces.

    Traces are as good as random numbers, so of two sources that share most the first is likely the same (min-wise
    hashing, Broder 1997); a second order begins at the other end. Of two that had the traces `before` that they have
    now, and stood beside each other, it is `known` whether they are alike.
    """
    same = [one == two for one, two in zip(told, before, strict=True)] if before else [False] * len(told)
    stood = set(_beside(before)) if before else set()
    for pair in dict.fromkeys(_beside(told)):
        first, second = pair
        if same[first] and same[second] and pair in stood:
            if pair in known:
                yield pair
            continue
        one, two = set(array("I", told[first])), array("I", told[second])
        if len(one.intersection(two)) >= _ALIKE * sqrt(len(one) * len(two)):
            yield pair


def _beside(told: Sequence[bytes]) -> Iterator[tuple[int, int]]:
    """The sources that stand beside each other in two orders by traces, and have one there."""
    for ordered in (told, [one[::-1] for one in told]):
        for first, second in pairwise(sorted(range(len(told)), key=ordered.__getitem__)):
            if ordered[first][:4] == ordered[second][:4] != b"":
                yield min(first, second), max(first, second)
