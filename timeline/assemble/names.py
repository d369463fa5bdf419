"""From the actor mentions of one source to who is meant: one key for every way of naming an actor."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.languages import Language
from timeline.model.claim import Mention, Name
from timeline.model.text import Span

_TOKEN = re.compile(r"\S+")
_SENTENCE_START = re.compile(r"(?:[.!?:][\"”']?\s+|\n\s*|(?:^|\s)[\"“]\s*)$")
_POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$")
_EDGE = re.compile(r"^(?:the|The) |['’]s$|[’']$")


def folded(words: str) -> str:
    """A name as it is compared: lower case, single blanks, straight apostrophes, no possessive."""
    return _EDGE.sub("", " ".join(words.split())).replace("’", "'").lower()


@dataclass(frozen=True, slots=True)
class Actor:
    """One naming of an actor in a text, and whom it names. `person` where it reads as a person's name."""

    span: Span
    name: Name
    person: bool


Part = tuple[Span, str, bool]
"""A naming as it was cut out: its place, its words, and whether it reads as a person's full name or follows a title."""


class Actors:
    """Who is meant by each name of one source.

    A surname stands for the full name that the source gives; titles are no part of a name; a country answers to its
    people, adjective, capital and government. `aliases` are the curated ones (folded surface -> key): they win.
    """

    def __init__(self, text: str, mentions: Sequence[Mention], pack: Language, aliases: Mapping[str, str]) -> None:
        """`mentions` are those with the label "actor", in order."""
        self._pack, self._aliases = pack, aliases
        self._full: dict[str, str] = {}
        parts = self._names([part for mention in mentions for part in _parts(text, mention.span, pack, aliases)], text)
        for _, words, person in parts:
            tokens = folded(words).split()
            if person and len(tokens) > 1:
                self._full.setdefault(tokens[-1], " ".join(tokens))
        self.all = [Actor(s, Name(self.key(w), w), person or folded(w) in self._full) for s, w, person in parts]
        self._starts = [actor.span.start for actor in self.all]

    def _names(self, parts: list[Part], text: str) -> list[Part]:
        """The parts that are names: a lone word that opens a sentence is one only if known or met elsewhere."""
        sure = {folded(words) for span, words, _ in parts if not _opens_sentence(text, span.start)}
        sure |= {token for span, words, person in parts if person for token in folded(words).split()}
        known = (self._aliases, self._pack.places)
        return [p for p in parts if " " in p[1] or folded(p[1]) in sure or any(folded(p[1]) in k for k in known)]

    def within(self, start: int, end: int) -> list[Actor]:
        """The namings inside a stretch of text, in order."""
        first = bisect_left(self._starts, start)
        return [a for a in self.all[first : bisect_left(self._starts, end)] if a.span.end <= end]

    def key(self, words: str) -> str:
        """The key that a way of naming stands for."""
        name = folded(words)
        if name in self._aliases:
            return self._aliases[name]
        place = self._pack.places.get(name)
        if place is not None:
            return self._aliases.get(place.replace("_", " "), place)
        full = self._full.get(name, name)
        return self._aliases.get(full, full)


def _parts(text: str, span: Span, pack: Language, aliases: Mapping[str, str]) -> list[Part]:
    """A run of capitalised words, cut into a leading country, what stands before the title, and the person."""
    words = span.of(text)
    whole = folded(words)
    if whole in aliases or whole in pack.places:
        return [(span, words, _reads_as_person(whole.split(), pack))]
    tokens = [(m.start(), m.end()) for m in _TOKEN.finditer(words)]
    lowered = [_POSSESSIVE.sub("", words[a:b]).rstrip(".").lower() for a, b in tokens]
    if lowered[0] in pack.weekdays or lowered[0] in pack.months:
        return []
    first = 1 if len(lowered) > 1 and lowered[0] in pack.places else 0
    cuts = [(0, first, False)] if first else []
    titles = [i for i in range(first, len(lowered)) if lowered[i] in pack.titles]
    if not titles:
        cuts.append((first, len(lowered), _reads_as_person(lowered[first:], pack)))
    else:
        opening = min(i for i in range(first, titles[0] + 1) if i == titles[0] or _in_title(lowered, i, titles, pack))
        cuts.append((first, opening, False))
        rest = titles[-1] + 1
        if rest < len(lowered) and lowered[rest] not in ("for", "of", "the", "and"):
            cuts.append((rest, len(lowered), True))
    return [_cut(words, span, tokens, a, b, person) for a, b, person in cuts if a < b]


def _opens_sentence(text: str, at: int) -> bool:
    return _SENTENCE_START.search(text, max(0, at - 4), at) is not None or at == 0


def _in_title(lowered: list[str], at: int, titles: list[int], pack: Language) -> bool:
    """Whether everything from a word to the first title belongs to the title: "deputy prime" before "minister"."""
    return all(word in pack.title_parts for word in lowered[at : titles[0]])


def _reads_as_person(lowered: list[str], pack: Language) -> bool:
    if len(lowered) not in (2, 3, 4):
        return False
    return not any(w in pack.organisation_words or w in pack.stop_words or w in pack.places for w in lowered)


def _cut(words: str, span: Span, tokens: list[tuple[int, int]], first: int, last: int, person: bool) -> Part:
    start = tokens[first][0]
    bare = _POSSESSIVE.sub("", words[start : tokens[last - 1][1]])
    return Span(span.start + start, span.start + start + len(bare)), bare, person
