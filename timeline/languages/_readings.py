"""From some words to the time patterns of a language that take all of them, each with its slots."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

import re2

from timeline.languages import Language
from timeline.languages._expression import matching
from timeline.languages._vocabulary import ANY, Vocabulary, words_of

_PIECE = re.compile(r"\{([a-z_]+)\}")

_WHOLE = re2._Anchor.ANCHOR_BOTH

Slots = tuple[tuple[str, str], ...]


class Readings:
    """The patterns of a language by their words; each is compiled when it is first needed."""

    def __init__(self, language: Language, vocabularies: Sequence[Vocabulary]) -> None:
        """`vocabularies` are those of the patterns of the language, in their order."""
        self._names = [name for name, _ in language.patterns]
        self._patterns = [pattern for _, pattern in language.patterns]
        self._pieces = language.pieces
        self._first = _Holders(one.first for one in vocabularies)
        self._last = _Holders(one.last for one in vocabularies)
        self._every = _Holders(one.every for one in vocabularies)
        self._alone = _Holders(one.alone for one in vocabularies)
        self._wordless = sum(1 << at for at, one in enumerate(vocabularies) if one.shortest is not None)
        self._compiled = lru_cache(maxsize=None)(self._compile)

    def of(self, words: str) -> Iterator[tuple[str, Slots]]:
        """The patterns that take all of `words`, with single blanks, in the order of the pack; one of each name."""
        named = set()
        raw = words.encode("utf-8", "replace")
        for at in self._candidates(words):
            name = self._names[at]
            if name not in named:
                match, slots = self._compiled(at)
                places = match(_WHOLE, raw, 0, len(raw))
                if places[0][0] == 0:
                    named.add(name)
                    filled = ((slot, *places[group]) for slot, group in slots)
                    yield name, tuple((slot, raw[start:end].decode()) for slot, start, end in filled if start >= 0)

    def _candidates(self, words: str) -> Iterator[int]:
        """The patterns that may take the words, by their numbers: few, as they are told by their words."""
        listed = words_of(words.lower())
        begins, ends = words[0].isalpha(), words[-1].isalpha()
        if not listed:
            patterns = self._wordless
        elif begins and ends and len(listed) == 1:
            patterns = self._alone.of(listed[0])
        else:
            patterns = self._first.of(listed[0]) if begins else -1
            if ends:
                patterns &= self._last.of(listed[-1])
            for word in listed:
                patterns &= self._every.of(word)
        while patterns:
            lowest = patterns & -patterns
            yield lowest.bit_length() - 1
            patterns ^= lowest

    def _compile(self, at: int) -> tuple[Callable[..., list[tuple[int, int]]], tuple[tuple[str, int], ...]]:
        """A pattern that captures, and the groups of its slots: asking for these takes as long again."""
        expression = re2.compile(f"(?i)(?:{expand(self._patterns[at], self._pieces)})".encode())
        return matching(expression), tuple((name.decode(), group) for name, group in expression.groupindex.items())


class _Holders:
    """Which of some sets of words hold a word: a number with a bit for each."""

    def __init__(self, sets: Iterable[frozenset[str]]) -> None:
        self._whole: dict[str, int] = defaultdict(int)
        for at, words in enumerate(sets):
            for word in words:
                self._whole[word] |= 1 << at
        self._beginnings = {word[:-1]: self._whole[word] for word in self._whole if word.endswith(ANY)}
        self.of = lru_cache(maxsize=1 << 12)(self._of)

    def _of(self, word: str) -> int:
        found = self._whole.get(word, 0)
        for beginning, holders in self._beginnings.items():
            if word.startswith(beginning):
                found |= holders
        return found


def expand(pattern: str, pieces: Mapping[str, str]) -> str:
    """A pattern as RE2 takes it: pieces put in, blanks made white space of any kind."""
    while _PIECE.search(pattern):
        pattern = _PIECE.sub(lambda m: f"(?:{pieces[m[1]]})", pattern)
    return pattern.replace(" ?", "\0").replace(" ", " +").replace("\0", " *")
