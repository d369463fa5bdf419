"""Events, details and claims in, which dated sources are of one story with those that nobody has dated out."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from timeline.model.claim import Claim
from timeline.model.event import Detail, Event

_ACTORS, _PART, EVERYWHERE = 3, 0.25, 60
"""Actors that two sources of one story name in common, what share they are of the fewer, and the sources from which on
an actor says nothing: who is named everywhere."""

_KIN = 40
"""Sources of its story that an undated one is held against at most: those that share most with it."""


def kin(
    told: Iterable[Event | Detail | frozenset[str]], undated: set[str], least: int = 1
) -> Mapping[str, Mapping[str, int]]:
    """Undated source -> the dated ones that tell of things that it tells of, and of how many; those of most first."""
    shared: dict[str, Counter[str]] = defaultdict(Counter)
    for thing in told:
        sources = _sources(thing)
        dated = sorted(sources - undated)[:EVERYWHERE]
        for name in sources & undated:
            shared[name].update(dated)
    return {
        name: {
            other: number
            for other, number in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_KIN]
            if number >= least
        }
        for name, counts in shared.items()
    }


def companies(told: Mapping[str, Sequence[Claim]], undated: set[str]) -> Iterator[frozenset[str]]:
    """Undated sources with the dated ones that name a good part of the same actors, beside those named everywhere."""
    company = {name: claims[0].context.company for name, claims in told.items() if claims and claims[0].context}
    holders: dict[str, list[str]] = defaultdict(list)
    for name in company.keys() - undated:
        for actor in company[name]:
            holders[actor].append(name)
    for name in company.keys() & undated:
        among = (holders[actor] for actor in company[name] if 0 < len(holders[actor]) <= EVERYWHERE)
        for other, shared in Counter(source for sources in among for source in sources).items():
            fewest = min(len(company[name]), len(company[other]))
            if shared >= _ACTORS and shared >= _PART * fewest:
                yield frozenset((name, other))


def _sources(thing: Event | Detail | frozenset[str]) -> set[str]:
    if isinstance(thing, frozenset):
        return set(thing)
    return {claim.source_id for claim in thing.claims if not claim.curated}
