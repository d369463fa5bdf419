"""Claims in, what sources tell of the life of one person out: its days and ages, within a source and across a story.

Two people of one name are met sooner than one would think, and a wrong life is a false alarm: across sources only who
is named in full in each, by names that are no initials, where the sources share further actors.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations

from timeline.merge.blocks import thinned
from timeline.merge.details import connected
from timeline.merge.persons import generation, parted, same_person
from timeline.model.claim import Claim, ClaimKind

_SHARED_ACTORS = 2
"""Further actors that two sources name of which both tell of one life, none of them of the same surname."""

_LARGEST_BLOCK = 200
"""Claims about one surname of which all pairs of sources are compared."""

_ENDS = frozenset({"born", "kill"})


def lives(claims: Iterable[Claim]) -> list[tuple[Claim, ...]]:
    """What several sources tell of one life, for each life of which a birth or a death is told; ordered by place."""
    by_surname: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.kind in (ClaimKind.AGE, ClaimKind.DURATION) and claim.actors and not claim.curated:
            names = parted(claim.actors[0].key) if " " in claim.actors[0].surface else ()
            if len(names) > 1 and min(len(names[0]), len(names[-1])) > 1:
                by_surname.setdefault(names[-1], []).append(claim)
    found = []
    for surname, block in sorted(by_surname.items()):
        if any(claim.action in _ENDS for claim in block) and len({claim.source_id for claim in block}) > 1:
            found += list(_persons(thinned(block, _LARGEST_BLOCK), surname))
    return found


def _persons(block: Sequence[Claim], surname: str) -> Iterable[tuple[Claim, ...]]:
    others: dict[str, set[str]] = {}
    keys: dict[str, set[str]] = {}
    for claim in block:
        others.setdefault(claim.source_id, set()).update(a for a in claim.terms if a.rsplit(" ", 1)[-1] != surname)
        keys.setdefault(claim.source_id, set()).add(claim.actors[0].key)

    def related(a: str, b: str) -> bool:
        alike = any(_surely_one(x, y) for x in keys[a] for y in keys[b])
        return alike and len(others[a] & others[b]) >= _SHARED_ACTORS

    for story in connected(block, related):
        persons: list[list[Claim]] = []
        for claim in story:
            own = [p for p in persons if _surely_one(p[0].actors[0].key, claim.actors[0].key)]
            if own:
                own[0].append(claim)
            else:
                persons.append([claim])
        for person in persons:
            named = {claim.actors[0].key for claim in person}
            is_one = all(_surely_one(a, b) for a, b in combinations(named, 2))
            if is_one and len({claim.source_id for claim in person}) > 1:
                yield tuple(sorted(person, key=lambda c: (c.source_id, c.value_span, c.id)))


def _surely_one(a: str, b: str) -> bool:
    """Whether two full names are one person's: of father and son, or of an initial, nobody can tell."""
    return a == b or (same_person(a, b) and generation(a) == generation(b))
