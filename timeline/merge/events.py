"""Claims of all sources in, events out: record linkage by who and what, never by when.

Blocking gives each claim a few cheap keys; linking compares the pairs within a block; joining unites what is linked.
Were dates a condition of linking, two sources that disagree on a date would never meet, and no conflict would ever be
found: when only forbids claims that lie far apart.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from timeline.model.claim import Claim, ClaimKind, Modality, Name, Wording, digest
from timeline.model.event import Event
from timeline.model.time import Precision, Relation, TimeValue, hull, intersection

SPEECH = frozenset({"say", "ask"})
"""Actions that any two articles share: they link only by what was said."""

_LARGEST_BLOCK = 60
"""Claims in a block beyond which its key says nothing: pairs stay near-linear in the number of claims."""

_FAR_APART = {Precision.DAY: 7, Precision.WEEK: 14, Precision.MONTH: 62, Precision.QUARTER: 184}
"""Days between two dates of one happening at most, by the coarser of their precisions; three years for years. A slip of
the weekday stays within a week; what lies further apart is more often a second happening than a wrong date."""
_FAR_YEARS = 3 * 366
_MUCH_ALIKE = 7.0
"""Likeness from which dates may lie six times as far apart: a wrong month in an otherwise equal statement."""

_SAME_QUOTE = 0.9
"""Share of the shorter quotation's word runs that two printings of one quotation have in common."""

_RUN = 4
"""Words in a run: four in a row are seldom met by chance (shingling, Broder 1997)."""


def block_keys(claim: Claim) -> Iterator[str]:
    """The keys under which a claim may meet others about the same happening."""
    if isinstance(claim.value, Wording):
        yield from (f"quote {run}" for run in _runs(claim.value))
    elif claim.action and claim.action not in SPEECH:
        for actor in claim.actors:
            yield f"{claim.action} {_last(actor)}"


def link_block(block: Sequence[Claim]) -> list[tuple[str, str]]:
    """The ids of the claims in one block that are the same happening, pair by pair."""
    if len(block) > _LARGEST_BLOCK:
        return []
    return [(a.id, b.id) for a, b in combinations(block, 2) if same_happening(a, b)]


def same_happening(a: Claim, b: Claim) -> bool:
    """Whether two claims surely speak of one happening: of "maybe" nothing is made."""
    if a.kind is not b.kind or (a.source_id == b.source_id and a.kind is ClaimKind.QUOTE):
        return False
    if isinstance(a.value, Wording) and isinstance(b.value, Wording):
        return same_quote(a.value, b.value)
    if a.action != b.action or a.action in SPEECH or not a.action:
        return False
    if (a.modality is Modality.PLANNED) != (b.modality is Modality.PLANNED):
        return False
    if a.source_id == b.source_id and _conflict(a, b):
        return False
    likeness = _likeness(a, b)
    return likeness >= _needed(a, b) and not _far_apart(a.time, b.time, likeness)


def _conflict(a: Claim, b: Claim) -> bool:
    """Who dates two things on different days himself speaks of two things."""
    return a.time is not None and b.time is not None and a.time.relation(b.time) is Relation.CONFLICTS


def _likeness(a: Claim, b: Claim) -> float:
    """Weight of what two claims with one action share: actors twice, content words once."""
    actors = sum(1 for x in a.actors if any(same_actor(x, y) for y in b.actors))
    return 2.0 * min(actors, 3) + len(set(a.terms) & set(b.terms))


def _needed(a: Claim, b: Claim) -> float:
    """Two actors, or one and two words; a curated fact is worded on purpose and needs one word less."""
    return 3.0 if a.curated or b.curated else 4.0


def same_actor(a: Name, b: Name) -> bool:
    """Whether two names can be one actor: the same key, or a surname against a full name."""
    return a.key == b.key or _last(a) == b.key or _last(b) == a.key


def _last(actor: Name) -> str:
    return actor.key.rsplit(" ", 1)[-1]


def _far_apart(a: TimeValue | None, b: TimeValue | None, likeness: float) -> bool:
    if a is None or b is None:
        return False
    gap = a.gap_days(b)
    coarser = max(a.precision, b.precision, key=lambda p: p.days)
    limit = _FAR_APART.get(coarser, _FAR_YEARS)
    return gap is not None and gap > (6 * limit if likeness >= _MUCH_ALIKE else limit)


def same_quote(a: Wording, b: Wording) -> bool:
    """Whether two quotations are one, up to a few words."""
    one, two = set(_runs(a)), set(_runs(b))
    return len(one & two) >= _SAME_QUOTE * min(len(one), len(two))


def _runs(wording: Wording) -> list[str]:
    words = wording.folded.split()
    return [" ".join(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)] or [wording.folded]


# Speech: two reports of one quotation are reports of one occasion -------------------------------------------------


def link_occasions(claims: Sequence[Claim], quotes: Iterable[tuple[Claim, Claim]]) -> list[tuple[str, str]]:
    """Links between what two sources say of the occasion on which a quotation they share was spoken.

    In each source the occasion is dated by the claims in which the quoted speaker speaks; a source that dates them
    differently from each other leaves the occasion open, and nothing is linked.
    """
    spoken: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        if claim.kind is ClaimKind.EVENT_DATE and claim.action in SPEECH and claim.actors:
            spoken.setdefault((claim.source_id, _last(claim.actors[0])), []).append(claim)
    links: list[tuple[str, str]] = []
    for a, b in quotes:
        if a.speaker is None or b.speaker is None or not same_actor(a.speaker, b.speaker):
            continue
        one = _occasion(spoken.get((a.source_id, _last(a.speaker)), []))
        two = _occasion(spoken.get((b.source_id, _last(b.speaker)), []))
        chain = [a, *one, *two, b] if one and two else [a, *(one or two), b]
        links.extend((x.id, y.id) for x, y in pairwise(chain))
    return links


def _occasion(claims: Sequence[Claim]) -> list[Claim]:
    days = [c for c in claims if c.time is not None and c.time.precision.days == 1]
    return [] if any(_conflict(a, b) for a, b in combinations(days, 2)) else days


# Joining ----------------------------------------------------------------------------------------------------------


def join(claims: Sequence[Claim], links: Iterable[tuple[str, str]]) -> list[Event]:
    """The connected groups of claims that hold at least one date, as events.

    Two curated facts never become one event, whatever links them: a person has told them apart.
    """
    parent = {claim.id: claim.id for claim in claims}
    fact = {claim.id: claim.fact for claim in claims}

    def find(x: str) -> str:
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for a, b in links:
        one, two = sorted((find(a), find(b)))
        if fact[one] and fact[two] and fact[one] != fact[two]:
            continue
        parent[two] = one
        fact[one] = fact[one] or fact[two]
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(find(claim.id), []).append(claim)
    return [_event(group) for group in groups.values() if any(c.time is not None for c in group)]


def _event(group: Sequence[Claim]) -> Event:
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
) -> list[Event]:
    """The events that all claims tell of, ordered by when, then key. `group` is the runner's."""
    ordered = sorted(claims, key=lambda c: (c.source_id, c.value_span, c.kind, c.id))
    by_id = {claim.id: claim for claim in ordered}
    links = sorted({link for block in group(block_keys, ordered).values() for link in link_block(block)})
    quotes = [(by_id[a], by_id[b]) for a, b in links if by_id[a].kind is ClaimKind.QUOTE]
    return sorted(join(ordered, [*links, *link_occasions(ordered, quotes)]), key=_order)


def _order(event: Event) -> tuple[bool, int, int, str]:
    first = event.when.earliest if event.when.earliest is not None else event.when.latest
    last = event.when.latest if event.when.latest is not None else first
    return (first is None, first or 0, last or 0, event.key)
