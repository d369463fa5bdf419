"""Claims of sources in, which sources tell one story together out: each story is then compared alone.

A source stands for the traces that it leaves: numbers for the words of its claims and the actors that it names. Two
sources are near each other by the rare traces that both have, and belong to one story where they are near enough, or
where one of them is near no other; so do those that are linked through others (single linkage). Only rare traces are
looked for in pairs, so the work is linear in the number of sources.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from timeline.merge.handles import handle
from timeline.merge.links import NEAREST, Link, Links
from timeline.model.claim import Claim, ClaimKind
from timeline.model.value import Wording

_FEW = 60
"""Sources that are taken for one story: the blocks of merging hold them all."""

_NEAR = 0.15
"""Cosine of the rare traces of two sources from which on they are of one story; of the nearest one a link is enough."""

_LARGE, _NEARER, _NEAR_ENOUGH = 100, 1.25, 0.6
"""Sources from which on a story is looked at again with a bar that many times as high, up to the last: in a large
folder chance links two stories somewhere, and a story that truly is large keeps together."""


def traces(claims: Iterable[Claim]) -> bytes:
    """What tells of which story a source with these claims is: 4 bytes for each word and each actor."""
    words: set[str] = set()
    actors: set[str] = set()
    for claim in claims:
        if claim.kind is ClaimKind.STATEMENT:
            continue  # any sentence may be one: what else is claimed tells more of the story
        actors.update([actor.key for actor in claim.actors])
        if claim.context is not None:
            words |= claim.context.words
            actors |= claim.context.company
        if isinstance(claim.value, Wording):
            words.update(claim.value.folded.split())
    words.update([f"@{actor}" for actor in actors])
    return array("I", sorted({handle(word) for word in words})).tobytes()


def by_story(told: Sequence[bytes], links: Links | None = None) -> list[list[int]]:
    """The numbers of the sources that have these traces, in stories: each in order, and by their first.

    `links` are theirs, None where they are not known yet.
    """
    if len(told) <= _FEW:
        return [list(range(len(told)))] if told else []
    return sorted(_parted(range(len(told)), (links or Links.of(told)).all, _NEAR))


def grouped(groups: Sequence[Sequence[int]], together: Iterable[Sequence[int]]) -> list[list[int]]:
    """The groups, those as one whose numbers (not those of their sources) stand together anywhere."""
    links = [(1.0, one, two) for numbers in together for one, two in pairwise(numbers)]
    _, joined = _joined(range(len(groups)), links)
    return sorted(sorted(source for at in numbers for source in groups[at]) for numbers in joined)


def _parted(sources: Iterable[int], links: Sequence[Link], bar: float) -> Iterator[list[int]]:
    """The groups that the links make that reach a bar, large ones parted again with a higher one."""
    nearest: dict[int, float] = defaultdict(float)
    for near, one, two in links:
        nearest[one], nearest[two] = max(nearest[one], near), max(nearest[two], near)
    low = bar * NEAREST / _NEAR
    holding = [
        (near, one, two)
        for near, one, two in links
        if near >= bar or (near >= low and near in (nearest[one], nearest[two]))
    ]
    number, groups = _joined(sources, holding)
    within: dict[int, list[Link]] = defaultdict(list)
    if any(len(group) > _LARGE for group in groups) and bar * _NEARER <= _NEAR_ENOUGH:
        for link in links:
            if number[link[1]] == number[link[2]]:
                within[number[link[1]]].append(link)
    for at, group in enumerate(groups):
        if len(group) > _LARGE and within:
            yield from _parted(group, within[at], bar * _NEARER)
        else:
            yield group


def _joined(sources: Iterable[int], links: Iterable[Link]) -> tuple[dict[int, int], list[list[int]]]:
    """The connected groups of sources, and of which each is."""
    parent = {source: source for source in sources}

    def find(source: int) -> int:
        while parent[source] != source:
            parent[source] = source = parent[parent[source]]
        return source

    for _, one, two in links:
        low, high = sorted((find(one), find(two)))
        parent[high] = low
    numbers: dict[int, int] = {}
    groups: list[list[int]] = []
    number: dict[int, int] = {}
    for source in parent:
        first = find(source)
        if first not in numbers:
            numbers[first] = len(groups)
            groups.append([])
        number[source] = numbers[first]
        groups[numbers[first]].append(source)
    return number, groups
