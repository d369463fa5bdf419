"""Claims in, details out: what all sources say of one thing that has one value, such as the age of a person.

A detail belongs to a story: sources are of one story when they name two further actors in common, so that two people of
one name in two stories never meet.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from timeline.merge.alignment import Pair, aligned
from timeline.merge.blocks import thinned
from timeline.merge.comparable import is_copy
from timeline.merge.likeness import different, keys_of_quote, same_quote
from timeline.merge.occasions import Occasions
from timeline.merge.persons import named_alike, parted, same_first_name, same_person
from timeline.merge.retold import retold
from timeline.merge.spellings import SHARED_ACTORS, in_one_spelling, spellings, spelt
from timeline.merge.statements import told_of_two
from timeline.model.claim import Claim, ClaimKind, digest
from timeline.model.curated import NOTHING_TOLD, Told
from timeline.model.event import Detail
from timeline.model.value import Name, Wording

_ALIGNED = frozenset({ClaimKind.QUANTITY, ClaimKind.PLACE, ClaimKind.AGE})

_LARGEST_BLOCK = 200
"""Claims under one key of which all pairs are compared."""


def details(claims: Sequence[Claim], told: Told = NOTHING_TOLD) -> list[Detail]:
    """The details that at least two sources state, ordered by kind, title and key.

    `told` is what a person said of single claims: it goes before what their words say.
    """
    ordered = sorted(claims, key=lambda c: (c.source_id, c.value_span, c.kind, c.id))
    stated = [claim for claim in ordered if claim.kind in _ALIGNED and not _is_home(claim)]
    pairs = aligned(stated, Occasions(ordered))
    named = _joined(spelt(ordered))
    personal = list(in_one_spelling(ordered, named))
    found = [
        *_aligned(ordered, pairs, told),
        *(detail for group in named for detail in _detail(ClaimKind.NAME, "", spellings(group))),
        *_ages(personal, pairs, told),
        *_offices(personal),
        *_homes(personal),
        *_quotations(ordered),
        *_denied(ordered),
        *_statements(ordered),
    ]
    if told.apart:
        found = [part for detail in found for part in _parted(detail, told)]
    return sorted(found, key=lambda d: (d.kind, d.title, d.key))


def _parted(detail: Detail, told: Told) -> Iterator[Detail]:
    """A detail without the claims that a person has told apart in it: each takes along those that agree with it."""
    ids = {claim.id for claim in detail.claims}
    strangers = [pair for pair in told.apart if ids >= set(pair)]
    if not strangers:
        yield detail
        return
    groups: list[list[Claim]] = []
    named = {claim_id for pair in strangers for claim_id in pair}
    for claim in sorted(detail.claims, key=lambda c: c.id not in named):
        fitting = [group for group in groups if not any(_are_apart(claim, other, strangers) for other in group)]
        own = next(
            (g for g in fitting if claim.agrees(g[0])), next(iter(fitting if claim.id not in named else []), None)
        )
        if own is None:
            groups.append([claim])
        else:
            own.append(claim)
    for group in groups:
        yield from _detail(detail.kind, detail.title, group)


def _are_apart(a: Claim, b: Claim, strangers: Sequence[tuple[str, str]]) -> bool:
    return (a.id, b.id) in strangers or (b.id, a.id) in strangers


def _offices(claims: Sequence[Claim]) -> Iterator[Detail]:
    """What offices each person has: of a curated actor in every story of which a source gives the full name."""
    curated: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.kind is ClaimKind.ROLE and claim.curated:
            curated.setdefault(claim.actors[0].key, []).append(claim)
    named = {(c.source_id, c.actors[0].key) for c in claims if c.kind is ClaimKind.NAME and c.actors[0].key in curated}
    for group in _persons_with((c for c in claims if not c.curated), ClaimKind.ROLE, NOTHING_TOLD):
        keys = {key for c in group if (c.source_id, (key := c.actors[0].key)) in named}
        if len(keys) == 1:
            curated[keys.pop()] += group
        else:
            yield from _detail(ClaimKind.ROLE, _surface(group), group)
    for key in sorted(curated):
        yield from _detail(ClaimKind.ROLE, _surface(curated[key]), curated[key])


def _homes(claims: Iterable[Claim]) -> Iterator[Detail]:
    """Where each person lives: not where a source names both places, of which one may be a part of the other."""
    for group in _persons_with(claims, ClaimKind.PLACE, NOTHING_TOLD):
        told = [
            claim for claim in group if not any(_knows_home(a, b) for o in group for a, b in ((claim, o), (o, claim)))
        ]
        yield from _detail(ClaimKind.PLACE, _surface(group), told)


def _is_home(claim: Claim) -> bool:
    return claim.kind is ClaimKind.PLACE and bool(claim.actors)


def _knows_home(a: Claim, b: Claim) -> bool:
    """Whether the source of one claim names the other's home otherwise than as somebody's home."""
    return not a.agrees(b) and isinstance(b.value, Name) and a.context is not None and b.value.key in a.context.company


def _surface(group: Iterable[Claim]) -> str:
    return max((c.actors[0].surface for c in group), key=len)


def _ages(claims: Iterable[Claim], pairs: Iterable[Pair], told: Told) -> Iterator[Detail]:
    """What age each person is given, by name or, in a report that does not name them, as "a 45-year-old woman"."""
    nameless: dict[str, list[Claim]] = {}
    for pair in pairs:
        for own, other in ((pair.a, pair.b), (pair.b, pair.a)):
            if own.actors and not other.actors:
                nameless.setdefault(own.id, []).append(other)
    for group in _persons_with(claims, ClaimKind.AGE, told):
        sources = {claim.source_id for claim in group}
        others = {o.id: o for claim in group for o in nameless.get(claim.id, ()) if o.source_id not in sources}
        yield from _detail(ClaimKind.AGE, _surface(group), [*group, *others.values()])


def _persons_with(claims: Iterable[Claim], kind: ClaimKind, told: Told) -> Iterator[list[Claim]]:
    """The claims about each person: by full name, or by a surname that only one person of the story bears."""
    by_surname: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.kind is kind and claim.actors:
            by_surname.setdefault(parted(claim.actors[0].key)[-1], []).append(claim)
    for surname, block in sorted(by_surname.items()):
        for story in _stories(thinned(block, _LARGEST_BLOCK), surname, told):
            yield from _persons(story)


def _persons(story: Sequence[Claim]) -> list[list[Claim]]:
    """The claims of one story about one surname, parted by person; among several a bare surname names nobody."""
    persons: list[list[Claim]] = []
    bare = []
    for claim in story:
        if len(parted(claim.actors[0].key)) == 1:
            bare += [] if _is_anybody(claim) else [claim]
            continue
        own = next((p for p in persons if all(same_person(claim.actors[0].key, c.actors[0].key) for c in p)), None)
        if own is None:
            persons.append([claim])
        else:
            own.append(claim)
    if len(persons) > 1:
        return persons
    together = [*(persons[0] if persons else ()), *bare]
    return [together] if together else []


def _is_anybody(claim: Claim) -> bool:
    """Whether the source names several persons with the surname that stands alone here."""
    surname = claim.actors[0].key
    named = [names for key in claim.terms if len(names := parted(key)) > 1 and names[-1] == surname]
    return any(_are_two(one, two) for one, two in combinations(named, 2))


def _are_two(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two names of one surname are of two persons: not Mo and Maurice, nor where one has a word before it that
    opens a headline."""
    longer, shorter = (one, two) if len(one) > len(two) else (two, one)
    return not same_first_name(one[0], two[0]) and longer[-len(shorter) :] != shorter


def _aligned(claims: Iterable[Claim], aligned_pairs: Iterable[Pair], told: Told) -> Iterator[Detail]:
    """The amounts, places, and ages of people without names, that aligned statements tell.

    No group holds two values of one source: who gives two himself speaks of two things.
    """
    by_id = {claim.id: claim for claim in claims if claim.kind in _ALIGNED and not claim.actors}
    together = [(by_id[a], by_id[b]) for a, b in told.together if a in by_id and b in by_id]
    pairs = ((pair.a, pair.b) for pair in aligned_pairs if not pair.a.actors and not pair.b.actors)
    for group in _joined([*together, *pairs], unless=_gives_two_values):
        yield from _detail(group[0].kind, "", group)


def _gives_two_values(one: Sequence[Claim], two: Sequence[Claim]) -> bool:
    return any(x.source_id == y.source_id and not x.agrees(y) for x in one for y in two)


def _joined(
    pairs: Iterable[tuple[Claim, Claim]], unless: Callable[[list[Claim], list[Claim]], bool] = lambda one, two: False
) -> list[list[Claim]]:
    """The groups that pairs make, each pair joining its two unless their groups must stay apart."""
    group_of: dict[str, list[Claim]] = {}
    for a, b in pairs:
        one, two = group_of.setdefault(a.id, [a]), group_of.setdefault(b.id, [b])
        if one is not two and not unless(one, two):
            one.extend(two)
            group_of.update((claim.id, one) for claim in two)
    return list({id(group): group for group in group_of.values()}.values())


def _quotations(claims: Sequence[Claim]) -> Iterator[Detail]:
    """The printings of each quotation, with those in other words."""
    for group in _with_retold(_printed_alike(claims), claims):
        yield from _detail(ClaimKind.QUOTE, min(c.text for c in group), _by_one_name(group))


def _printed_alike(claims: Iterable[Claim]) -> list[list[Claim]]:
    """The printings of each quotation, in groups of which none is a part of another."""
    blocks: dict[str, list[Claim]] = {}
    for claim in claims:
        for key in keys_of_quote(claim):
            blocks.setdefault(key, []).append(claim)
    found: dict[tuple[str, ...], list[Claim]] = {}
    for block in different(blocks.values()):
        for group in _alike(thinned(block, _LARGEST_BLOCK)):
            found.setdefault(tuple(sorted(c.id for c in group)), group)
    holding: dict[str, list[frozenset[str]]] = {}
    for ids in map(frozenset, found):
        for claim_id in ids:
            holding.setdefault(claim_id, []).append(ids)
    return [group for ids, group in found.items() if not any(other > set(ids) for other in holding[ids[0]])]


def _with_retold(groups: list[list[Claim]], claims: Iterable[Claim]) -> list[list[Claim]]:
    """The groups, each with the printings that give the same statement in other words."""
    for statement in _joined(retold(claims)):
        ids = {claim.id for claim in statement}
        near = [group for group in groups if len(group) > 1 and any(claim.id in ids for claim in group)]
        together = {claim.id: claim for group in (*near, statement) for claim in group}
        groups = [*(group for group in groups if all(group is not one for one in near)), list(together.values())]
    return groups


def _by_one_name(group: Sequence[Claim]) -> list[Claim]:
    """The printings of a quotation with one key for each speaker, however the sources spell or shorten the name."""
    speakers: list[Name] = []
    named = []
    for claim in group:
        if claim.speaker is not None:
            one = next((s for s in speakers if s.is_like(claim.speaker) or named_alike(s, claim.speaker)), None)
            if one is None:
                speakers.append(claim.speaker)
            elif one.key != claim.speaker.key:
                claim = replace(claim, speaker=Name(one.key, claim.speaker.surface))
        named.append(claim)
    return named


def _denied(claims: Iterable[Claim]) -> Iterator[Detail]:
    """The sentences that deny something, with those that print them without the denial."""
    told = [claim for claim in claims if claim.kind is ClaimKind.POLARITY]
    pairs = ((a, b) for a, b in combinations(thinned(told, _LARGEST_BLOCK), 2) if _prints(a, b))
    for group in _joined(pairs, unless=_gives_two_values):
        yield from _detail(ClaimKind.POLARITY, "", group)


def _statements(claims: Iterable[Claim]) -> Iterator[Detail]:
    """The statements that sources report of several speakers."""
    for group in _joined(told_of_two(claims), unless=_gives_two_values):
        yield from _detail(ClaimKind.STATEMENT, "", group)


def _prints(a: Claim, b: Claim) -> bool:
    """Whether two sources print one sentence, whatever it denies."""
    return (
        a.source_id != b.source_id and a.context is not None and b.context is not None and is_copy(a.context, b.context)
    )


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


def _stories(block: Sequence[Claim], surname: str, told: Told) -> list[list[Claim]]:
    """The claims about one surname, parted by story: two sources that both give the full name share an actor less.

    A curated fact is a story of its own, unless it shares actors with one or cites it.
    """
    teller = {c.id: _teller(c) for c in block}
    cited = {frozenset((teller[a], teller[b])) for a, b in told.together if a in teller and b in teller}
    others = {_teller(c): {a for a in c.terms if parted(a)[-1] != surname} for c in block}
    full: dict[str, list[str]] = {}
    for claim in block:
        full.setdefault(_teller(claim), []).append(claim.actors[0].key)

    def related(a: str, b: str) -> bool:
        named = any(len(parted(x)) > 1 and len(parted(y)) > 1 and same_person(x, y) for x in full[a] for y in full[b])
        return len(others[a] & others[b]) >= SHARED_ACTORS - named or frozenset((a, b)) in cited

    return connected(block, related)


def _teller(claim: Claim) -> str:
    """The source of a claim; each curated fact is one of its own."""
    return f"{claim.source_id} {claim.fact}" if claim.curated else claim.source_id


def connected(block: Sequence[Claim], related: Callable[[str, str], bool]) -> list[list[Claim]]:
    """The claims in groups whose sources are related, directly or through others."""
    groups: list[set[str]] = []
    for source in sorted({_teller(c) for c in block}):
        near = [group for group in groups if any(related(other, source) for other in group)]
        groups = [*(group for group in groups if group not in near), {source}.union(*near)]
    number = {source: n for n, group in enumerate(groups) for source in group}
    told: dict[int, list[Claim]] = {}
    for claim in block:
        told.setdefault(number[_teller(claim)], []).append(claim)
    return list(told.values())


def _detail(kind: ClaimKind, title: str, group: Sequence[Claim]) -> Iterator[Detail]:
    if len({c.source_id for c in group}) < 2:
        return
    claims = tuple(sorted(group, key=lambda c: (c.source_id, c.value_span, c.id)))
    yield Detail(digest("detail", kind, min(c.id for c in claims)), kind, title, claims)
