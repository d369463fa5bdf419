"""Claims in, events out: blocking, linking by what two claims share, aligning statements, joining what is linked."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, combinations, pairwise, product

from timeline.merge.alignment import SURE, Pair, aligned, is_one
from timeline.merge.blocks import thinned
from timeline.merge.comparable import hindrances
from timeline.merge.likeness import SPEECH, conflict, different, folded_words, keys_of_quote, same_happening
from timeline.model.claim import Claim, ClaimKind, digest
from timeline.model.curated import NOTHING_TOLD, Told
from timeline.model.event import Event
from timeline.model.time import hull, intersection
from timeline.model.value import Wording

_LARGEST_BLOCK = 60
"""Claims in a block of which all pairs are compared: pairs stay near-linear in the number of claims.

Curated facts are few, and meet every claim of a block."""


def block_keys(claim: Claim) -> Iterator[str]:
    """The keys under which a claim may meet others about the same happening."""
    if isinstance(claim.value, Wording):
        yield from keys_of_quote(claim)
        return
    yield f"words {folded_words(claim)}"
    if claim.action:
        for actor in claim.actors:
            yield f"{claim.action} {actor.last}"


def link_block(block: Sequence[Claim]) -> list[tuple[str, str]]:
    """The ids of the claims in one block that are the same happening, pair by pair."""
    pairs: Iterable[tuple[Claim, Claim]] = combinations(thinned(block, _LARGEST_BLOCK), 2)
    if len(block) > _LARGEST_BLOCK:
        facts = [claim for claim in block if claim.curated]
        pairs = chain(pairs, product(facts, (claim for claim in block if not claim.curated)))
    return [(a.id, b.id) for a, b in pairs if same_happening(a, b) and (a.agrees(b) or is_one(a, b))]


# Speech: two reports of one quotation are reports of one occasion -------------------------------------------------


def link_occasions(claims: Sequence[Claim], quotes: Iterable[tuple[Claim, Claim]]) -> list[tuple[str, str]]:
    """Links between what two sources say of the occasion on which a quotation they share was spoken.

    In each source the occasion is dated by the claims in which the quoted speaker speaks; a source that dates them
    differently from each other leaves the occasion open, and nothing is linked.
    """
    spoken: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        if claim.kind is ClaimKind.EVENT_DATE and claim.action in SPEECH and claim.actors:
            spoken.setdefault((claim.source_id, claim.actors[0].last), []).append(claim)
    links: list[tuple[str, str]] = []
    for a, b in quotes:
        if a.speaker is None or b.speaker is None or not a.speaker.is_like(b.speaker):
            continue
        one = _occasion(spoken.get((a.source_id, a.speaker.last), []))
        two = _occasion(spoken.get((b.source_id, b.speaker.last), []))
        told = [a, *one, *two, b] if one and two else [a, *(one or two), b]
        links.extend((x.id, y.id) for x, y in pairwise(told))
    return links


def _occasion(claims: Sequence[Claim]) -> list[Claim]:
    days = [c for c in claims if c.time is not None and c.time.precision.days == 1]
    return [] if any(conflict(a, b) for a, b in combinations(days, 2)) else days


# Joining ----------------------------------------------------------------------------------------------------------


def join(
    claims: Sequence[Claim],
    links: Iterable[tuple[str, str]],
    pairs: Iterable[Pair] = (),
    apart: Iterable[tuple[str, str]] = (),
) -> list[Event]:
    """The connected groups of claims that hold at least one date, as events.

    No group holds two claims that a person has told `apart`.
    Two curated facts never become one event, whatever links them: a person has told them apart. Groups that the `pairs`
    of aligned statements would join, the surest first, stay apart where one source would then date one thing twice.
    """
    parent = {claim.id: claim.id for claim in claims}
    fact = {claim.id: claim.fact for claim in claims}
    members = {claim.id: [claim] for claim in claims}
    strangers: dict[str, set[str]] = {}
    for a, b in apart:
        if a in parent and b in parent:
            strangers.setdefault(a, set()).add(b)
            strangers.setdefault(b, set()).add(a)

    def find(x: str) -> str:
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    def unite(a: str, b: str, surely: bool) -> None:
        one, two = sorted((find(a), find(b)))
        if one == two or (fact[one] and fact[two] and fact[one] != fact[two]):
            return
        if not surely and _dates_twice(members[one], members[two]):
            return
        if strangers and any(find(other) == two for claim in members[one] for other in strangers.get(claim.id, ())):
            return
        parent[two] = one
        fact[one] = fact[one] or fact[two]
        members[one] += members.pop(two)

    for a, b in links:
        unite(a, b, surely=True)
    likely = set()
    for pair in pairs:
        unite(pair.a.id, pair.b.id, surely=False)
        if conflict(pair.a, pair.b) and (pair.evidence < SURE or hindrances(pair.a, pair.b) or _is_nested(pair)):
            likely |= {pair.a.id, pair.b.id}
    groups = (group for group in members.values() if any(c.time is not None for c in group))
    return [_event(group, any(c.id in likely for c in group)) for group in groups]


def _dates_twice(one: Sequence[Claim], two: Sequence[Claim]) -> bool:
    """Whether a source of both groups dates the two on different days."""
    by_source: dict[str, list[Claim]] = {}
    for claim in one:
        by_source.setdefault(claim.source_id, []).append(claim)
    return any(conflict(a, b) for b in two for a in by_source.get(b.source_id, ()))


def _is_nested(pair: Pair) -> bool:
    """Whether one of two dates is a full date, and the other a year or a month: what came to pass twice is told so."""
    forms = {claim.context.form for claim in (pair.a, pair.b) if claim.context is not None}
    return "date" in forms and not forms.isdisjoint(("year", "month"))


def _event(group: Sequence[Claim], likely: bool) -> Event:
    claims = tuple(sorted(group, key=lambda c: (c.source_id, c.value_span, c.id)))
    values = [replace(c.time, weekday=None) if c.time.is_empty else c.time for c in claims if c.time is not None]
    together = intersection(values)
    when = together if together is not None else hull(values)
    return Event(
        key=digest("event", min(c.id for c in claims)),
        title=_title(claims),
        claims=claims,
        when=when,
        disputed=together is None,
        likely=likely,
    )


def _title(claims: Sequence[Claim]) -> str:
    """The curated fact where there is one, else the shortest clause that says when."""
    curated = [c.gist for c in claims if c.curated]
    if curated:
        return min(curated)
    dated = [c for c in claims if c.time is not None]
    return min(dated, key=lambda c: (len(c.gist), c.source_id, c.value_span)).gist


def merge(
    claims: Sequence[Claim],
    group: Callable[[Callable[[Claim], Iterable[str]], Sequence[Claim]], Mapping[str, list[Claim]]],
    told: Told = NOTHING_TOLD,
) -> list[Event]:
    """The events that all claims tell of, ordered by when, then key.

    `group` is the runner's, `told` what a person said of single claims: it goes before what their words say.
    """
    entering = claims if told.together else _datable(claims)
    ordered = sorted(entering, key=lambda c: (c.source_id, c.value_span, c.kind, c.id))
    by_id = {claim.id: claim for claim in ordered}
    links = sorted({link for block in different(group(block_keys, ordered).values()) for link in link_block(block)})
    quotes = [(by_id[a], by_id[b]) for a, b in links if by_id[a].kind is ClaimKind.QUOTE]
    dates = [claim for claim in ordered if claim.kind is ClaimKind.EVENT_DATE]
    links += link_occasions(ordered, quotes)
    if told.apart:  # those who agree first: what is parted then takes along what belongs to it
        links.sort(key=lambda link: not by_id[link[0]].agrees(by_id[link[1]]))
    links = [*(link for link in told.together if by_id.keys() >= set(link)), *links]
    return sorted(join(ordered, links, aligned(dates), told.apart), key=_order)


def _datable(claims: Sequence[Claim]) -> list[Claim]:
    """The quotations, and the claims of the kinds of which any is dated: unless a person does, nothing links the others
    to a date."""
    kinds = {ClaimKind.QUOTE, *(claim.kind for claim in claims if claim.time is not None)}
    return [claim for claim in claims if claim.kind in kinds]


def _order(event: Event) -> tuple[bool, int, int, str]:
    first = event.when.earliest if event.when.earliest is not None else event.when.latest
    last = event.when.latest if event.when.latest is not None else first
    return (first is None, first or 0, last or 0, event.key)
