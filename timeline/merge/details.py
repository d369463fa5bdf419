"""Claims in, details out: what all sources say of one thing that has one value, such as the age of a person.

A detail belongs to a story: sources are of one story when they name two further actors in common, so that two people of
one name in two stories never meet.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from timeline.merge.likeness import different, runs, same_quote
from timeline.model.claim import Claim, ClaimKind, Wording, digest
from timeline.model.event import Detail

_SHARED_ACTORS = 2
"""Further actors that two sources of one story name."""

_GENERATIONS = frozenset({"jr", "sr", "ii", "iii"})

_LARGEST_BLOCK = 200
"""Claims under one key beyond which it says nothing."""


def details(claims: Sequence[Claim]) -> list[Detail]:
    """The details that at least two sources state, ordered by kind, title and key."""
    found = [*_personal(claims, ClaimKind.AGE), *_personal(claims, ClaimKind.ROLE), *_quotations(claims)]
    return sorted(found, key=lambda d: (d.kind, d.title, d.key))


def _personal(claims: Iterable[Claim], kind: ClaimKind) -> Iterator[Detail]:
    """What is said of each person: by full name, or by a surname that only one person of the story bears."""
    by_surname: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.kind is kind:
            by_surname.setdefault(_plain(claim.actors[0].key).rsplit(" ", 1)[-1], []).append(claim)
    for surname, block in sorted(by_surname.items()):
        if len(block) > _LARGEST_BLOCK:
            continue
        for group in _stories(block, surname):
            full = {(c.source_id, c.actors[0].key) for c in group if " " in c.actors[0].key}
            alone = len({source for source, _ in full}) == len(full)
            if alone and len({_plain(key) for _, key in full}) <= 1:
                yield from _detail(kind, max((c.actors[0].surface for c in group), key=len), group)


def _plain(name: str) -> str:
    """A person's name without what one report prints and another leaves out: "John G. Roberts Jr" is John Roberts."""
    words = name.split(" of ")[0].split()
    return " ".join(w for w in words if len(w.rstrip(".")) > 1 and w not in _GENERATIONS) or name


def _stories(block: Sequence[Claim], surname: str) -> list[list[Claim]]:
    """The claims about one surname, parted by story."""
    others = {c.source_id: {a for a in c.terms if a.rsplit(" ", 1)[-1] != surname} for c in block}
    return _connected(block, lambda a, b: a == b or len(others[a] & others[b]) >= _SHARED_ACTORS)


def _quotations(claims: Iterable[Claim]) -> Iterator[Detail]:
    """The printings of each quotation."""
    blocks: dict[str, list[Claim]] = {}
    for claim in claims:
        if isinstance(claim.value, Wording):
            for run in runs(claim.value):
                blocks.setdefault(run, []).append(claim)
    seen: set[tuple[str, ...]] = set()
    for block in different(blocks.values()):
        if len(block) > _LARGEST_BLOCK:
            continue
        for group in _alike(block):
            ids = tuple(sorted(c.id for c in group))
            if ids not in seen:
                seen.add(ids)
                yield from _detail(ClaimKind.QUOTE, min(c.text for c in group), group)


def _alike(block: Sequence[Claim]) -> list[list[Claim]]:
    groups: list[list[Claim]] = []
    for claim in sorted(block, key=lambda c: (c.source_id, c.value_span)):
        for group in groups:
            first = group[0].value
            if isinstance(first, Wording) and isinstance(claim.value, Wording) and same_quote(first, claim.value):
                group.append(claim)
                break
        else:
            groups.append([claim])
    return groups


def _connected(block: Sequence[Claim], related: Callable[[str, str], bool]) -> list[list[Claim]]:
    """The claims in groups whose sources are related, directly or through others."""
    sources = sorted({c.source_id for c in block})
    parent = {source: source for source in sources}

    def find(source: str) -> str:
        while parent[source] != source:
            source = parent[source]
        return source

    for a, b in combinations(sources, 2):
        if related(a, b):
            one, two = sorted((find(a), find(b)))
            parent[two] = one
    groups: dict[str, list[Claim]] = {}
    for claim in block:
        groups.setdefault(find(claim.source_id), []).append(claim)
    return list(groups.values())


def _detail(kind: ClaimKind, title: str, group: Sequence[Claim]) -> Iterator[Detail]:
    if len({c.source_id for c in group}) < 2:
        return
    claims = tuple(sorted(group, key=lambda c: (c.source_id, c.value_span, c.id)))
    yield Detail(digest("detail", kind, min(c.id for c in claims)), kind, title, claims)
