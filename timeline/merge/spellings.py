"""Claims in, pairs of those out that name one person of a story in two spellings."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from timeline.merge.blocks import thinned
from timeline.merge.persons import in_latin, parted, spelt_alike
from timeline.model.claim import Claim, ClaimKind
from timeline.model.value import Name

SHARED_ACTORS = 2
"""Further actors that two sources of one story name."""

_LARGEST_BLOCK = 200
"""Claims under one key of which all pairs are compared."""


def spelt(claims: Iterable[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The namings by two sources of one person: one of the first name and the surname is equal."""
    blocks: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        names = parted(claim.actors[0].key) if claim.kind is ClaimKind.NAME else ()
        if len(names) > 1:
            first, *_, last = names
            blocks.setdefault(("first", first), []).append(claim)
            blocks.setdefault(("last", last), []).append(claim)
    for block in blocks.values():
        if len({claim.actors[0].key for claim in block}) > 1:
            pairs = combinations(thinned(block, _LARGEST_BLOCK), 2)
            yield from ((a, b) for a, b in pairs if a.source_id != b.source_id and _name_one_person(a, b))


def in_one_spelling(claims: Iterable[Claim], groups: Iterable[Sequence[Claim]]) -> Iterator[Claim]:
    """The claims of persons, with one name for each of those whom a story names in two ways, as `groups` tell."""
    named = {(c.source_id, c.actors[0].key): group[0].actors[0].key for group in groups for c in group}
    for claim in claims:
        key = named.get((claim.source_id, claim.actors[0].key)) if claim.actors else None
        if (
            key is None
            or key == claim.actors[0].key
            or claim.kind not in (ClaimKind.AGE, ClaimKind.ROLE, ClaimKind.PLACE)
        ):
            yield claim
        else:
            yield replace(claim, actors=(Name(key, claim.actors[0].surface), *claim.actors[1:]))


def spellings(group: Sequence[Claim]) -> list[Claim]:
    """The namings of one person, each with its spelling of first name and surname as its value; none where all are
    spelt alike."""
    if len(set(map(_spelling, group))) < 2:
        return []
    return [replace(claim, value=Name(_spelling(claim), claim.text)) for claim in group]


def _spelling(claim: Claim) -> str:
    """The first name and the surname, which alone are compared, without the marks on their letters."""
    first, *_, last = parted(claim.actors[0].key)
    return in_latin(f"{first} {last}")


def _name_one_person(a: Claim, b: Claim) -> bool:
    """Whether two sources of one story name one person, spelt alike or nearly."""
    one, two = parted(a.actors[0].key), parted(b.actors[0].key)
    first, last, other_first, other_last = one[0], one[-1], two[0], two[-1]
    if min(len(first), len(other_first)) == 1 or (first != other_first and last != other_last):
        return False
    names = {a.actors[0].key, b.actors[0].key}
    alike = spelt_alike(last, other_last) if first == other_first else spelt_alike(first, other_first)
    return alike and len(set(a.terms).intersection(b.terms) - names) >= SHARED_ACTORS
