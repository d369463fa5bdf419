"""From the patterns of a language to the words that they are made of: elsewhere in a text none of them can match.

Which words may begin a match, end it and stand in it is told rather too widely than too narrowly. Digits, blanks
and most marks stand between words; the others belong to a word until it is taken apart at the end ("a.m."). A blank
that may be left out counts as one that stands there, but beside a mark.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, reduce
from operator import attrgetter

_TOKEN = re.compile(
    r"\\[pP].|\\.|\[(?:\\.|[^\]])+\]|\{\w+(?:,\d*)?\}|\(\?P<\w+>|\(\?[-\w]*:|[^\W\d_½]+(?![?*+]|\{\d)|.", re.DOTALL
)
_REPETITION = re.compile(r"[*+?]$|\{(\d+)")
_BESIDE_A_MARK = re.compile(r" \?(?=\\[.()]|[-,/:'½°@])|(?<=\\[.()]) \?|(?<=[-,/:'½°@]) \?|(?<=[-,']\?) \?")
"""Where a blank may be left out next to a mark that stands between words anyway."""
_RANGE = re.compile(r"(.)-(.)", re.DOTALL)
_LETTERS = re.compile(r"(?:[^\W\d_½]|\*)+")
_IN_WORDS = frozenset(".()")
ANY = "*"
"""What stands in a word for any letters."""
_MANY = 400
"""So many words made of two parts are told by their first part alone."""
_LONGEST = 12
"""Letters by which a word is told."""

_Strings = frozenset[str]
_NONE: _Strings = frozenset()
_EMPTY = frozenset({""})


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of patterns, in lower case; one that ends with "*" stands for all that begin so.

    `first` and `last` are those that a match may begin and end with, `every` all that it may hold, `alone` those that
    are a match by themselves. `marks` are the characters but for letters and digits that may stand in a match of these
    patterns or of those that were read with them, `leads` those that one may begin with, `trails` those that it may end
    with. `shortest` is the length of the shortest match without a letter, None where each has one.
    """

    first: _Strings
    last: _Strings
    every: _Strings
    alone: _Strings
    marks: _Strings
    leads: _Strings
    trails: _Strings
    shortest: int | None


@dataclass(slots=True)
class _Parts:
    """What the texts of an expression are made of. `whole` are those without a gap; of the others, `first` and `last`
    is what stands before the first gap and after the last, and `inner` between gaps. `bare` is the length of the
    shortest without a letter, None where all have one."""

    whole: _Strings
    bare: int | None
    first: _Strings = _NONE
    last: _Strings = _NONE
    inner: _Strings = _NONE
    leads: _Strings = _NONE
    trails: _Strings = _NONE


_SETS = tuple(map(attrgetter, ("whole", "first", "last", "inner", "leads", "trails")))
_WORDS = tuple(map(attrgetter, ("first", "last", "every", "alone", "marks", "leads", "trails")))
_NOTHING = _Parts(_EMPTY, 0)
_GAP = _Parts(_NONE, 1, _EMPTY, _EMPTY)
_BLANK = replace(_GAP)
_LOOSE_BLANK = replace(_GAP, bare=0)
_LETTERS_OFANY_KIND = _Parts(frozenset({ANY}), None)


def each_vocabulary(patterns: Iterable[str], pieces: Mapping[str, str]) -> list[Vocabulary]:
    """The words of each of some patterns before their pieces are put in.

    ValueError for a pattern that takes any character there is.
    """
    reader = _Reader(pieces)
    read = [reader.parts(pattern) for pattern in patterns]
    marks = frozenset({" ", *reader.marks})
    split = cache(words_of)  # the same beginnings and ends come in many patterns
    return [_vocabulary(parts, marks, split) for parts in read]


def together(vocabularies: Sequence[Vocabulary]) -> Vocabulary:
    """The words of all of them."""
    first, last, every, alone, marks, leads, trails = (_NONE.union(*map(of, vocabularies)) for of in _WORDS)
    bare = (one.shortest for one in vocabularies if one.shortest is not None)
    return Vocabulary(first, last, every, alone, marks, leads, trails, min(bare, default=None))


def _vocabulary(parts: _Parts, marks: _Strings, split: Callable[[str], tuple[str, ...]]) -> Vocabulary:
    beginnings, endings = parts.whole | parts.first, parts.whole | parts.last
    every = frozenset(word for text in beginnings | endings | parts.inner for word in split(text))
    first = {word for text in beginnings if text for word in split(text)[:1] or every}
    last = {word for text in endings if text for word in split(text)[-1:] or every}
    alone = {words[0] for words in map(split, parts.whole) if len(words) == 1}
    leads = parts.leads.union(text[0] for text in beginnings if text and text[0] in _IN_WORDS)
    trails = parts.trails.union(text[-1] for text in endings if text and text[-1] in _IN_WORDS)
    return Vocabulary(frozenset(first), frozenset(last), every, frozenset(alone), marks, leads, trails, parts.bare)


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, as they are told."""
    return tuple(map(_told, _LETTERS.findall(text)))


def _told(word: str) -> str:
    beginning = word.partition(ANY)[0][:_LONGEST]
    return word if beginning == word else beginning + ANY


class _Reader:
    """Reads expressions, each piece once."""

    def __init__(self, pieces: Mapping[str, str]) -> None:
        self.marks: set[str] = set()
        self._pieces = pieces
        self._known: dict[str, _Parts] = {}

    def parts(self, pattern: str) -> _Parts:
        """What a whole pattern is made of."""
        return self._union(iter([*_TOKEN.findall(_BESIDE_A_MARK.sub("", pattern)), ")"]))

    def _union(self, tokens: Iterator[str]) -> _Parts:
        """The alternatives up to the bracket that closes them."""
        branches, row = [], [_NOTHING]
        for token in tokens:
            if token in ")|":
                branches.append(reduce(_then, row))
                if token == ")":
                    return _either(branches)
                row = [_NOTHING]
            elif repetition := _REPETITION.match(token):
                row[-1] = _repeated(row[-1], token, int(repetition[1] or token == "+"))
            else:
                row.append(self._union(tokens) if token[0] == "(" else self._atom(token))
        raise ValueError("a bracket is missing")

    def _atom(self, token: str) -> _Parts:
        if token[0] == "{":
            name = token[1:-1]
            if name not in self._known:
                self._known[name] = self.parts(self._pieces[name])
            return self._known[name]
        if token[0] == "[" and len(token) > 1:
            return self._one_of(token[1:-1])
        if token == r"\b":
            return _NOTHING
        if token == " ":
            return _BLANK
        if token == r"\d" or token.isdigit():
            return _GAP
        if token[:2] == r"\p":
            return _LETTERS_OFANY_KIND
        if token.isalpha():
            return _Parts(frozenset({token.lower()}), None)
        if token == "." or (token[0] == "\\" and token[1].isalpha()):
            raise ValueError(f"{token} takes too many characters to tell the words of a pattern")
        return self._mark(token[-1])

    def _one_of(self, members: str) -> _Parts:
        """What a class of characters stands for."""
        if members[0] == "^":
            raise ValueError(f"[{members}] takes too many characters to tell the words of a pattern")
        if r"\p" in members or any(begin.isalpha() for begin, _ in _RANGE.findall(members)):
            return _LETTERS_OFANY_KIND
        listed = set(_RANGE.sub(lambda m: "0" if m[1].isdigit() else m[0], members.replace(r"\d", "0"))) - {"\\"}
        return _either([self._atom(one) if one.isalnum() or one == " " else self._mark(one) for one in sorted(listed)])

    def _mark(self, mark: str) -> _Parts:
        self.marks.add(mark)
        edge = frozenset({mark})
        return _Parts(edge, 1) if mark in _IN_WORDS else replace(_GAP, leads=edge, trails=edge)


def _joined(heads: _Strings, tails: _Strings) -> _Strings:
    if heads == _EMPTY:
        return tails
    if tails == _EMPTY:
        return heads
    if len(heads) * len(tails) > _MANY and all(text.isalpha() for text in tails if text):
        alone = tails if "" in heads else _NONE
        return heads | alone | {head.rstrip(ANY) + ANY for head in heads if head}
    return frozenset(head + tail for head in heads for tail in tails)


def _then(one: _Parts, other: _Parts) -> _Parts:
    """One expression before another."""
    if one is _NOTHING or other is _NOTHING:
        return other if one is _NOTHING else one
    bare = None if one.bare is None or other.bare is None else one.bare + other.bare
    whole = _joined(one.whole, other.whole)
    first, last, inner = one.first, other.last, one.inner | other.inner
    if other.first:
        first |= _joined(one.whole, other.first)
    if one.last:
        last |= _joined(one.last, other.whole)
        if other.first:
            inner |= _joined(one.last, other.first)
    leads = one.leads | other.leads if "" in one.whole else one.leads
    trails = one.trails | other.trails if "" in other.whole else other.trails
    return _Parts(whole, bare, first, last, inner, leads, trails)


def _either(branches: Sequence[_Parts]) -> _Parts:
    if len(branches) == 1:
        return branches[0]
    bare = min((one.bare for one in branches if one.bare is not None), default=None)
    sets = (_NONE.union(*map(of, branches)) for of in _SETS)
    return _Parts(next(sets), bare, *sets)


def _repeated(one: _Parts, repetition: str, least: int) -> _Parts:
    """An expression as often as it is told, and at least `least` times."""
    if one is _BLANK:
        return one if least else _LOOSE_BLANK
    bare = None if one.bare is None else least * one.bare
    if repetition != "?" and one is not _GAP:
        one = replace(one, whole=one.whole | {text + ANY for text in one.whole})
        if one.first:
            one = _either([one, _then(one, _then(one, one))])
    return replace(one, bare=bare) if least else replace(one, whole=one.whole | _EMPTY, bare=0)
