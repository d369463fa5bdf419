"""From the time patterns of a language to the places of their matches in a text.

Two expressions share the work, for RE2 builds the states of its automata as texts ask for them, and each costs as much
as there are alternatives alive. A small one goes over all of the text and finds rows of words that the patterns are
made of; the large one, of all patterns, is asked only within such a row, from the beginnings of its words, and what it
says of a short row is kept: most are read again.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from typing import TypeVar

from timeline.languages import Language
from timeline.languages._alternation import alternation
from timeline.languages._expression import Expression, Search
from timeline.languages._readings import Readings, expand
from timeline.languages._vocabulary import Vocabulary, each_vocabulary, together

_Found = TypeVar("_Found")

_SLOT = re.compile(r"\(\?P<\w+>")
_FIRST_WORD = re.compile(r"[^\x00-/:-@\[-^`{-\x7f]+")
_MEMORY = 256 << 20
"""Bytes that RE2 may spend on the automata of one language."""
_SHORT = 160
"""Code points of a row whose matches are looked for from each of its words, and kept."""
_KEPT = 1 << 15
_NEVER = r"[^\x00-\x{10FFFF}]"
"""A character that there is not."""


class Scanner:
    """A language's time patterns, compiled once per process."""

    def __init__(self, language: Language) -> None:
        """Compiles what every text needs; the rest is compiled when a text asks for it."""
        vocabularies = each_vocabulary((pattern for _, pattern in language.patterns), language.pieces)
        bare = alternation(_SLOT.sub("(?:", pattern) for _, pattern in language.patterns)
        self._patterns = _SLOT.sub("(?:", expand(bare, language.pieces))
        self._edges = _edges(self._patterns)
        known = together(vocabularies)
        self._rows = Expression(_rows(known, self._edges), _MEMORY)
        self._beginnings = re.compile(self._edges.beginning + _class(known.leads, r"\w"))
        self._first = lru_cache(maxsize=_KEPT)(self._first_in)
        self._readings = Readings(language, vocabularies)

    def extents(self, text: str, accept: Callable[[int, int], _Found | None]) -> Iterator[_Found]:
        """What `accept` makes of the leftmost longest matches of any pattern, in order.

        `text` is folded. `accept` is given start and end in code points; where it answers None, the search goes on
        after the first word of the match, else after its end. The edges at the end are for `accept` to check.
        """
        for start, end in self._rows.spans("\n" + text):
            # What a row begins with is no part of it; for the letter put before the text it stands there.
            end -= 1
            if text[end : end + 1].isalnum():
                end = _first_word_end(text, end)
            row, size = text[start:end], end - start
            first = partial(self._first, row) if size <= _SHORT else self.search_everywhere(row)
            at = 0
            while at < size and (place := first(at)) is not None:
                found = accept(start + place[0], start + place[1])
                if found is None:
                    at = _first_word_end(row, place[0])
                else:
                    at = place[1]
                    yield found

    def _first_in(self, row: str, at: int) -> tuple[int, int] | None:
        """The first match in a row from a code point on, the longest that begins there."""
        end_from = self._within.ends(row)
        for beginning in self._beginnings.finditer(row, at):
            end = end_from(beginning.start())
            if end is not None:
                return beginning.start(), end
        return None

    def search_everywhere(self, text: str) -> Search:
        """The same for a text of any length, which costs no more than it is long."""
        search = self._anywhere.search("\n" + text)

        def first(at: int) -> tuple[int, int] | None:
            match = search(at)
            return None if match is None else (match[0], match[1] - 1)

        return first

    @cached_property
    def _within(self) -> Expression:
        return Expression(f"(?i)(?:{self._patterns}){self._edges.behind}", _MEMORY)

    @cached_property
    def _anywhere(self) -> Expression:
        return Expression(f"(?i){self._edges.before}(?:{self._patterns}){self._edges.behind}", _MEMORY)

    def names(self, words: str) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
        """The patterns that take all of `words`, each with its slots, in the order of the pack; one of each name."""
        return self._readings.of(words)


@dataclass(frozen=True, slots=True)
class _Edges:
    """How expressions tell where words begin and end: what stands before one, what is asked behind it, its letters."""

    before: str
    behind: str
    letter: str
    beginning: str
    """The same edge for Python's expressions."""


_PLAIN = _Edges("[^0-9A-Za-z_]", r"\b", "[A-Za-z]", "(?<![0-9A-Za-z_])")
_WIDE = _Edges(r"[^\pL\pN_]", "", r"[A-Za-z\x{80}-\x{10FFFF}]", r"(?<!\w)")
"""For patterns with letters beyond ASCII, next to which RE2's `\\b` sees no edge; behind a match Python checks."""


def _edges(patterns: str) -> _Edges:
    has_others = r"\p" in patterns or any(letter.isalpha() and not letter.isascii() for letter in patterns)
    return _WIDE if has_others else _PLAIN


def _rows(known: Vocabulary, edges: _Edges) -> str:
    """The expression for rows of words out of which matches are made.

    What stands before a word is a letter of its own: where nothing stands for it a row is begun at each letter.
    """
    first, last, every, alone = (
        _one_of(words, edges.letter) for words in (known.first, known.last, known.every, known.alone)
    )
    gap, lead, end = (_class(marks, "0-9") for marks in (known.marks, known.leads, known.trails))
    rows = [
        f"(?:{first}{gap}+|{lead}{gap}*)(?:{every}{gap}+)*(?:{last}|{every}{gap}*[0-9])",
        f"{first}{gap}*[0-9]",
        alone,
    ]
    if known.shortest is not None:
        rows.append(f"{lead}{gap}{{{max(known.shortest - 2, 0)},}}{end}")
    return f"(?i){edges.before}{_class(known.leads)}?(?:{'|'.join(rows)}){_class(known.trails)}*{edges.behind}"


def _one_of(words: frozenset[str], letter: str) -> str:
    return _NEVER if not words else f"(?:{'|'.join(sorted(words)).replace('*', letter + '*')})"


def _class(marks: frozenset[str], digits: str = "") -> str:
    """One of some characters; what is found nowhere where there are none."""
    members = "".join(map(re.escape, sorted(marks))) + digits
    return f"[{members}]" if members else _NEVER


def _first_word_end(text: str, start: int) -> int:
    word = _FIRST_WORD.match(text, start)
    return word.end() if word else start + 1
