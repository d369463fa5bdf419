"""Facts files and the traces of all sources in, what of the files goes into which story out.

A fact goes into each story that may speak of it, and comes to stand in one: stories that speak of one fact are one
story. An office, and the age of a person, go into all that tell of that person.
"""

import hashlib
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import log
from typing import NamedTuple, TypeVar

from timeline.curation import Curation, Decision
from timeline.curation.entries import ABOUT_CLAIMS, Evidence
from timeline.merge import grouped
from timeline.merge.handles import by_id, curated_handles, handle
from timeline.model.claim import Claim, ClaimKind
from timeline.model.meeting import Meeting, Trail
from timeline.model.text import Source
from timeline.standing.vouched import Cited, Vouched

Result = TypeVar("Result")

_ALIGNED = frozenset({ClaimKind.QUANTITY, ClaimKind.PLACE, ClaimKind.AGE})

_SHARE = 0.5
"""Share of the words of an amount or a place, each weighed by how few sources have it, that a source has which may
state it."""

_STORIES = 12
"""Stories at most that an amount or a place is looked for in: those that have most of its words."""


class Entry(NamedTuple):
    """One fact, or the offices of one actor: its claims, and where it says that they come from.

    `name` is all that it says, without where it stands.
    """

    claims: tuple[Claim, ...]
    evidence: tuple[Evidence, ...]
    name: bytes


def entries_of(curation: Curation, claims: Iterable[Claim], known: bytes) -> list[Entry]:
    """The entries of a facts file that claim anything. `claims` are those of the file, `known` names all actors."""
    of_facts: dict[str, list[Claim]] = defaultdict(list)
    of_actors: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        (of_actors if claim.kind is ClaimKind.ROLE else of_facts)[claim.fact or ""].append(claim)
    written = [(fact, of_facts.get(fact.id), fact.evidence) for fact in curation.facts]
    offices = [(actor, of_actors.get(actor.id), ()) for actor in curation.actors]
    return [
        Entry(tuple(own), tuple(evidence), _digest(known, repr(entry), *(_words(claim) for claim in own)))
        for entry, own, evidence in (*written, *offices)
        if own
    ]


def _words(claim: Claim) -> str:
    """The words of a curated claim, and where among them its value stands."""
    return repr((claim.exact, claim.value_span.start - claim.span.start, claim.value_span.end - claim.span.start))


class Placing:
    """Where each entry of the facts files goes, of all that were read."""

    def __init__(
        self,
        files: Sequence[Source],
        entries: Sequence[Entry],
        decisions: Sequence[Decision],
        asked: frozenset[str],
        told: Sequence[Trail],
    ) -> None:
        """`decisions` are those that hold, `asked` the ids of all claims that any decision names."""
        self._files = {one.id: one for one in files}
        self._entries, self._told = entries, told
        self._decisions = [one for one in decisions if one.verdict in ABOUT_CLAIMS]
        self._claims = {handle(by_id(claim)): claim for claim in asked}
        named = {**{one.alias: at for at, one in enumerate(told) if one.alias}, **_numbered(told)}
        self._cited: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for at, entry in enumerate(entries):
            for ordinal, one in enumerate(entry.evidence):
                if one.source in named:
                    self._cited[named[one.source]].append((at, ordinal))
        self._by_handle: dict[int, list[int]] = defaultdict(list)
        for at, entry in enumerate(entries):
            for key in {key for claim in entry.claims for key in curated_handles(claim)}:
                self._by_handle[key].append(at)
        self._own = {claim.id: at for at, entry in enumerate(entries) for claim in entry.claims}
        self._of_source: list[set[int]] = []
        self._asked: list[list[str]] = []
        self._is_one = False
        wanted = self._by_handle.keys() | self._claims.keys()
        for at, trail in enumerate(told):
            met = wanted & set(array("I", trail.handles)) if wanted else ()
            spoken = {entry for one in met for entry in self._by_handle.get(one, ())}
            self._of_source.append(spoken.union(entry for entry, _ in self._cited.get(at, ())))
            self._asked.append([self._claims[one] for one in met if one in self._claims])

    def begun(self, groups: Sequence[Sequence[int]]) -> list[list[int]]:
        """The stories, those as one of which a person has put claims together; what is aligned finds its stories."""
        holding: dict[str, list[int]] = defaultdict(list)
        number_of = {source: at for at, group in enumerate(groups) for source in group}
        for source, claims in enumerate(self._asked):
            for claim in claims:
                holding[claim].append(number_of[source])
        together = [
            [story for claim in one.claims for story in holding.get(claim, ())]
            for one in self._decisions
            if one.verdict == "same-event"
        ]
        stories = grouped(groups, together)
        self._is_one = len(stories) == 1
        if not self._is_one:
            for story, entry in _aligned(stories, self._entries, [one.traces for one in self._told]):
                self._of_source[stories[story][0]].add(entry)
        return stories

    def of(self, group: Sequence[int]) -> Vouched:
        """What goes into the story of these sources: everything, where there is no other story."""
        asked = {claim for source in group for claim in self._asked[source]}
        spoken = {entry for source in group for entry in self._of_source[source]}
        decisions = tuple(one for one in self._decisions if not asked.isdisjoint(one.claims))
        spoken |= {self._own[claim] for one in decisions for claim in one.claims if claim in self._own}
        chosen = range(len(self._entries)) if self._is_one else sorted(spoken)
        cited = [
            Cited(self._entries[at].claims[0].fact or "", ordinal, self._told[source].id, evidence)
            for source in group
            for at, ordinal in self._cited.get(source, ())
            for evidence in (self._entries[at].evidence[ordinal],)
        ]
        return self._vouched(chosen, cited, decisions, frozenset(asked), self._is_one)

    def alone(self, met: Iterable[Meeting]) -> Vouched:
        """What no story has met: it is told as a story without sources."""
        spoken = frozenset(fact for one in met for fact in one.facts)
        if self._is_one:
            return self._vouched((), (), (), frozenset(), True)
        left = [
            at
            for at, entry in enumerate(self._entries)
            if entry.claims[0].kind is not ClaimKind.ROLE and entry.claims[0].fact not in spoken
        ]
        return self._vouched(left, (), (), frozenset(), True)

    def _vouched(
        self,
        chosen: Iterable[int],
        cited: Sequence[Cited],
        decisions: tuple[Decision, ...],
        asked: frozenset[str],
        is_all: bool,
    ) -> Vouched:
        entries = [self._entries[at] for at in chosen]
        claims = tuple(claim for entry in entries for claim in entry.claims)
        files = tuple(self._files.values()) if is_all else tuple(_files_of(claims, self._files))
        about = repr(([(one.verdict, one.claims) for one in decisions], sorted(asked), is_all, sorted(cited, key=_by)))
        name = _digest(about, *(one.id for one in files), *(entry.name for entry in entries))
        return Vouched(files, claims, tuple(cited), decisions, asked, is_all, name, _placed(claims, self._files))


def settled(
    groups: Sequence[Sequence[int]],
    results: Callable[[Sequence[Sequence[int]]], Iterable[Result]],
    bound: Callable[[Result], Iterable[str]],
) -> tuple[list[list[int]], list[Result]]:
    """Stories and what is found in each, where no two of them speak of one fact: those that do are compared as one.

    `results` gives what is found in stories, `bound` the facts of which a story speaks.
    """
    known: dict[tuple[int, ...], Result] = {}
    stories = [list(group) for group in groups]
    while True:
        new = [group for group in stories if tuple(group) not in known]
        known.update(zip(map(tuple, new), results(new), strict=True))
        speaking: dict[str, list[int]] = defaultdict(list)
        for at, group in enumerate(stories):
            for fact in bound(known[tuple(group)]):
                speaking[fact].append(at)
        if all(len(one) == 1 for one in speaking.values()):
            return stories, [known[tuple(group)] for group in stories]
        stories = grouped(stories, speaking.values())


# What is aligned has no handle: its words are weighed -----------------------------------------------------------------


def _aligned(
    stories: Sequence[Sequence[int]], entries: Sequence[Entry], traces: Sequence[bytes]
) -> Iterable[tuple[int, int]]:
    """The stories that have the words of an amount or a place, with the number of its entry."""
    wanted = [(at, words) for at, entry in enumerate(entries) for words in map(_weighable, entry.claims) if words]
    if not wanted:
        return
    every = frozenset().union(*(words for _, words in wanted))
    holding: dict[int, list[int]] = defaultdict(list)
    there = []
    for source, one in enumerate(traces):
        found = every & set(array("I", one))
        there.append(found)
        for word in found:
            holding[word].append(source)
    story_of = {source: at for at, group in enumerate(stories) for source in group}
    weight = {word: log(1 + len(traces) / max(1, len(holding[word]))) for word in every}
    for at, words in wanted:
        best: dict[int, float] = defaultdict(float)
        for source in _may_have(words, weight, holding):
            share = sum(weight[word] for word in words & there[source])
            best[story_of[source]] = max(best[story_of[source]], share)
        least = _SHARE * sum(weight[word] for word in words)
        near = sorted((story for story, share in best.items() if share >= least), key=lambda one: (-best[one], one))
        yield from ((story, at) for story in near[:_STORIES])


def _weighable(claim: Claim) -> frozenset[int]:
    """The words by which a claim is aligned, none where it is not."""
    if claim.kind not in _ALIGNED or claim.context is None:
        return frozenset()
    return frozenset(map(handle, claim.context.words))


def _may_have(words: frozenset[int], weight: Mapping[int, float], holding: Mapping[int, Sequence[int]]) -> set[int]:
    """The sources that may have the share that is needed: those with one of the heaviest words, that make it up."""
    rest = sum(weight[word] for word in words)
    found: set[int] = set()
    least = _SHARE * rest
    for word in sorted(words, key=lambda one: (-weight[one], one)):
        if rest < least:
            break
        found.update(holding.get(word, ()))
        rest -= weight[word]
    return found


# Names ----------------------------------------------------------------------------------------------------------------


def _digest(*parts: str | bytes) -> bytes:
    digest = hashlib.blake2b(digest_size=32)
    for part in parts:
        told = part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")
        digest.update(len(told).to_bytes(8, "little") + told)
    return digest.digest()


def _placed(claims: Iterable[Claim], files: Mapping[str, Source]) -> bytes:
    """Where the claims stand in their files."""
    return repr([(c.span.start, files[c.source_id].line_col(c.value_span.start)) for c in claims]).encode()


def _files_of(claims: Iterable[Claim], files: Mapping[str, Source]) -> Iterable[Source]:
    return (files[name] for name in dict.fromkeys(claim.source_id for claim in claims))


def _numbered(told: Sequence[Trail]) -> dict[str, int]:
    return {one.id: at for at, one in enumerate(told)}


def _by(cited: Cited) -> tuple[str, int]:
    return cited.fact, cited.ordinal
