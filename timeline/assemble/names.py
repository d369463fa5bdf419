"""From the actor mentions of one source to who is meant: one key for every way of naming an actor."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from timeline.languages import Language, load
from timeline.model.claim import Mention
from timeline.model.text import Span
from timeline.model.value import Name, initials

_TOKEN = re.compile(r"\S+")
_SENTENCE_START = re.compile(r"(?:[.!?:][\"”']?\s+|\n\s*|(?:^|\s)[\"“]\s*)$")
_QUOTED = re.compile(r", [\"”] $")
"""A quotation that goes over into who says it, in a text that parts all marks: "Such is life, " Lee said."""
_POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$")
_EDGE = re.compile(r"^(?:the|The) |['’]s$|[’']$")
_NICKNAME = re.compile(r" [\"“‘][^\"”’]*[\"”’] ")
_ACRONYM = re.compile(r"[ ]\(([A-Z][A-Za-z.]{1,7})\)")
_ARTICLES = ("the ", "The ")
_SHORT = {"St": "Saint", "Mt": "Mount", "Ft": "Fort"}
"""Short words that open the name of a place, as English and French write them, and what they stand for."""
_GENERATIONS = frozenset({"II", "III", "IV"})
_SURNAME = "‹surname›"
"""What a word that says nothing counts as where it ends a name: "Ann May"."""
_NAMES_WITH_MONTH = 3
"""Names of a person whose first is a month's: "April Ann Lee", for "May Lee" may be a month and a name."""
_SHORTEST_DAY = 5
"""Letters of a weekday that is written in full."""


@lru_cache(maxsize=1 << 14)
def folded(words: str) -> str:
    """A name as it is compared: lower case, single blanks, straight apostrophes, no possessive, nickname or "St."."""
    name = " ".join(_NICKNAME.sub(" ", words).split())
    if name[:4] in _ARTICLES or "'" in name or "’" in name:
        name = _EDGE.sub("", name).replace("’", "'")
    if name[:2] in _SHORT and name[2:4].lstrip(".")[:1] == " ":
        name = _SHORT[name[:2]] + name[2:].lstrip(".")
    return name.lower()


@dataclass(frozen=True, slots=True)
class Actor:
    """One naming of an actor in a text, and whom it names. `person` where it reads as a person's name.

    `title` is where the title before a name stands, None without one.
    """

    span: Span
    name: Name
    person: bool
    title: Span | None = None

    def can_be_person(self, pack: Language) -> bool:
        """Whether it is a person's name or a lone one that may be a surname: no country, no word for a body."""
        word = self.name.surface
        lone = (
            word.isalpha()
            and not word.isupper()
            and word.lower() not in pack.places
            and word.lower() not in pack.organisation_words
            and word.lower() not in pack.place_openers
        )
        return self.person or lone


@dataclass(frozen=True, slots=True)
class Cut:
    """A naming within a run of capitalised words: its code points there, its words as they stand and folded.

    `person` where it reads as a person's full name or follows a title; `titled` is how many code points before the name
    the title begins that it follows, 0 without one.
    """

    start: int
    words: str
    folded: str
    person: bool
    titled: int = 0


class Actors:
    """Who is meant by each name of one source.

    A surname stands for the full name that the source gives; titles are no part of a name; a country answers to its
    people, adjective, capital and government. `aliases` are the curated ones (folded surface -> key): they win.
    """

    def __init__(self, text: str, mentions: Sequence[Mention], pack: Language, aliases: Mapping[str, str]) -> None:
        """`mentions` are those with the label "actor", in order."""
        self._pack, self._aliases = pack, aliases
        namings = [(m.span.start + cut.start, cut) for m in mentions for cut in self._cuts(m.span.of(text))]
        namings = [_told_of(start, cut, text, pack) for start, cut in self._names(namings, text)]
        self._expanded = dict(_acronyms(namings, text))
        self._full = _by_surname(cut.folded for _, cut in namings if cut.person and " " in cut.folded)
        self._known: dict[tuple[str, str], Name] = {}
        self.all = [self._actor(start, cut) for start, cut in namings]
        self._starts = [actor.span.start for actor in self.all]

    def within(self, start: int, end: int) -> list[Actor]:
        """The namings inside a stretch of text, in order."""
        found = self.all[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        if found and found[-1].span.end > end:
            found.pop()
        return found

    def _cuts(self, words: str) -> tuple[Cut, ...]:
        if words.lower() in self._pack.stopped_surnames:
            return (Cut(0, words, words.lower(), False),)
        if self._aliases and (whole := folded(words)) in self._aliases:
            return (Cut(0, words, whole, _reads_as_person(whole.split(), self._pack)),)
        return _cuts(words, self._pack.code)

    def _names(self, namings: list[tuple[int, Cut]], text: str) -> list[tuple[int, Cut]]:
        """The namings that are names: a lone word that opens a sentence is one only if known or met elsewhere."""
        lone = {
            i
            for i, (start, cut) in enumerate(namings)
            if " " not in cut.words and _opens_sentence(text, start) and not self._says_quoted(start, cut, text)
        }
        sure = {cut.folded for i, (_, cut) in enumerate(namings) if i not in lone}
        sure |= {token for _, cut in namings if cut.person for token in cut.folded.split()}
        known = (sure, self._aliases, self._pack.places)
        return [n for i, n in enumerate(namings) if i not in lone or any(n[1].folded in k for k in known)]

    def _says_quoted(self, start: int, cut: Cut, text: str) -> bool:
        """Whether a word that seems to open a quotation names who speaks behind one."""
        if not _QUOTED.search(text, max(0, start - 4), start):
            return False
        behind = _TOKEN.search(text, start + len(cut.words))
        return behind is not None and self._pack.actions.get(behind[0].lower().rstrip(".,:")) in self._pack.speech

    def _actor(self, start: int, cut: Cut) -> Actor:
        span = Span(start, start + len(cut.words))
        title = Span(start - cut.titled, start) if cut.titled else None
        return Actor(span, self._name(cut), cut.person or cut.folded in self._full, title)

    def _name(self, cut: Cut) -> Name:
        """The name of a naming, the same value for the same words: a source repeats its names."""
        name = self._known.get((cut.folded, cut.words))
        if name is None:
            name = self._known[cut.folded, cut.words] = Name(self._key(cut.folded), cut.words)
        return name

    def _key(self, name: str) -> str:
        if name in self._aliases:
            return self._aliases[name]
        place = self._pack.places.get(name)
        if place is not None:
            return self._aliases.get(place.replace("_", " "), place)
        full = self._expanded.get(name) or self._full.get(name, name)
        return self._aliases.get(full, full)


def _told_of(start: int, cut: Cut, text: str, pack: Language) -> tuple[int, Cut]:
    """A naming, as a person's where only a person is told of so: "Ann Street, who", "Ann Street, 21,"."""
    words = cut.folded.split()
    if not cut.person and 2 <= len(words) <= 3 and words[-1] in pack.surnames_too:
        is_person = pack.compiled("person-behind").match(text, start + len(cut.words)) is not None
        if is_person and _reads_as_person([*words[:-1], ""], pack):
            return start, replace(cut, person=True)
    return start, cut


def _acronyms(namings: Iterable[tuple[int, Cut]], text: str) -> Iterator[tuple[str, str]]:
    """Each acronym that stands in brackets after its expansion, folded, and that: "World Health Organization (WHO)"."""
    for start, cut in namings:
        end = start + len(cut.words)
        match = _ACRONYM.match(text, end) if text.startswith(" (", end) else None
        if match and match[1].replace(".", "").lower() in initials(cut.folded):
            yield match[1].lower(), cut.folded


def _by_surname(full: Iterable[str]) -> dict[str, str]:
    """Surname -> the first full name with it; without the surnames that persons of several first names bear."""
    named: dict[str, str] = {}
    shared = set()
    names = dict.fromkeys(full)
    for name in names:
        if name.count(" ") > 1 and name.split(" ", 1)[1] in names:
            continue  # a word that opens a headline before a name: "Hire Ann Lee"
        first, last = name.split(" ", 1)[0], name.rsplit(" ", 1)[-1]
        if named.setdefault(last, name).split(" ", 1)[0] != first:
            shared.add(last)
    return {last: name for last, name in named.items() if last not in shared}


@lru_cache(maxsize=1 << 14)
def _cuts(words: str, language: str) -> tuple[Cut, ...]:
    """A run of capitalised words, cut into a leading country, what stands before a title, the person, and the rest."""
    pack = load(language)
    whole = folded(words)
    if whole in pack.places:
        return (Cut(0, words, whole, False),)
    tokens = [(m.start(), m.end()) for m in _TOKEN.finditer(words)]
    lowered = [_bare(words[a:b]).rstrip(".").lower() for a, b in tokens]
    day = next((i for i, word in enumerate(lowered) if word in _days(language)), None)
    if day is not None:
        return (*_stretch(words, tokens[:day], language), *_stretch(words, tokens[day + 1 :], language))
    owner = _owner_ends(words, tokens, lowered, pack)
    if owner:
        return (*_stretch(words, tokens[:owner], language), *_stretch(words, tokens[owner:], language))
    if lowered[0] in pack.weekdays or (lowered[0] in pack.months and len(lowered) < _NAMES_WITH_MONTH):
        return ()
    if len(lowered) > 1 and lowered[-1] in pack.stopped_surnames:
        lowered[-1] = _SURNAME
    first = 1 if len(lowered) > 1 and lowered[0] in pack.places else 0
    first = next((i for i, word in enumerate(lowered[:-1], 1) if word.endswith(pack.origins)), first)
    cuts = [(0, first, False)]
    titles = [
        i for i in range(first, len(lowered)) if lowered[i] in pack.titles and not _POSSESSIVE.search(words, *tokens[i])
    ]
    if titles == [len(lowered) - 1] and lowered[-1] in pack.title_names and _reads_as_person(lowered[first:], pack):
        titles = []  # "Gary King" is no king
    if not titles:
        end = _person_ends(lowered, first, pack)
        spelt = any(_is_spelt(words[a:b]) for a, b in tokens[first:end])
        cuts.append((first, end, not spelt and _reads_as_person(lowered[first:end], pack)))
    else:
        parts = (i for i in range(first, titles[0]) if all(w in pack.title_parts for w in lowered[i : titles[0]]))
        cuts.append((first, next(parts, titles[0]), False))
        rest = _title_ends(lowered, titles[-1], pack)
        end = rest
        if rest < len(lowered) and not _ends_name(lowered[rest], pack):
            end = next((i for i in range(rest, len(lowered)) if _ends_name(lowered[i], pack)), len(lowered))
            cuts.append((rest, end, True))
    tail = next((i for i in range(end, len(lowered)) if not _ends_name(lowered[i], pack)), len(lowered))
    cuts.append((tail, len(lowered), False))
    return tuple(_cut(words, tokens, a, b, person, person and bool(titles)) for a, b, person in cuts if a < b)


def _owner_ends(words: str, tokens: list[tuple[int, int]], lowered: list[str], pack: Language) -> int:
    """How many words of a run name the place whose the rest is: two of "New Zealand's Ann Lee"; 0 where none do."""
    owned = next((i for i, token in enumerate(tokens[:-1], 1) if _POSSESSIVE.search(words, *token)), 0)
    is_place = owned and (lowered[0] in pack.place_openers or " ".join(lowered[:owned]) in pack.places)
    return owned if is_place and _reads_as_person(lowered[owned:], pack) else 0


def _stretch(words: str, tokens: list[tuple[int, int]], language: str) -> Iterable[Cut]:
    """The cuts of some words of a run that follow each other."""
    if not tokens:
        return ()
    start, end = tokens[0][0], tokens[-1][1]
    return (replace(cut, start=start + cut.start) for cut in _cuts(words[start:end], language))


@cache
def _days(language: str) -> frozenset[str]:
    """The weekdays that part names, "in Old Norland Sunday": in full, for "Sun" and "Mon" are names too."""
    return frozenset(word for word in load(language).weekdays if len(word) >= _SHORTEST_DAY)


def _is_spelt(word: str) -> bool:
    """Whether a word is in capitals, as an acronym is, and no number of a generation."""
    return word.isupper() and word.isalpha() and word not in _GENERATIONS


def _title_ends(lowered: list[str], title: int, pack: Language) -> int:
    """Where a title ends that begins with its last known word: after three words in "Secretary of State Ann Lee"."""
    ends = (end for end in range(min(len(lowered), title + 4), title + 1, -1))
    return next((end for end in ends if " ".join(lowered[title:end]) in pack.offices), title + 1)


def _person_ends(lowered: list[str], first: int, pack: Language) -> int:
    """Where the name of a person ends in a run of words: before the place in "Ann Lee of Norland"."""
    stop = next((i for i in range(first, len(lowered)) if _ends_name(lowered[i], pack)), len(lowered))
    return stop if _reads_as_person(lowered[first:stop], pack) else len(lowered)


def _ends_name(word: str, pack: Language) -> bool:
    """Whether a capitalised word is no name: a word such as "The", or what somebody does in a headline: "Ann Lee Urges
    Norland"."""
    return word in pack.stop_words or (pack.actions.get(word) in pack.speech and word not in pack.nominals)


def _cut(words: str, tokens: list[tuple[int, int]], first: int, last: int, person: bool, titled: bool) -> Cut:
    start = tokens[first][0]
    bare = _bare(words[start : tokens[last - 1][1]])
    return Cut(start, bare, folded(bare), person, start if titled else 0)


def _bare(words: str) -> str:
    """The words without the mark of possession."""
    return _POSSESSIVE.sub("", words) if "'" in words or "’" in words else words


def _opens_sentence(text: str, at: int) -> bool:
    if text[at - 1 : at] == " " and text[at - 2 : at - 1].isalnum():  # as most words: spares the expression
        return False
    return at == 0 or _SENTENCE_START.search(text, max(0, at - 4), at) is not None


def _reads_as_person(lowered: list[str], pack: Language) -> bool:
    if len(lowered) not in (2, 3, 4) or lowered[0] in pack.place_openers:
        return False
    if lowered[-1] in pack.place_openers and lowered[-1] in pack.abbreviations:
        return False  # "Mill St"
    return not any(w in pack.organisation_words or w in pack.places or _ends_name(w, pack) for w in lowered)
