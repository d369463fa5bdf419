"""An RE2 expression in, its places in texts out: in code points, the leftmost longest, in order."""

from collections.abc import Callable, Iterator
from typing import Any

import re2

_ANYWHERE, _THERE = re2._Anchor.UNANCHORED, re2._Anchor.ANCHOR_START

Search = Callable[[int], tuple[int, int] | None]
"""From a code point to search from to start and end of the first match after it, None where none is."""


def matching(compiled: "re2._Regexp[bytes]") -> Callable[[Any, bytes, int, int], list[tuple[int, int]]]:
    """RE2's own search: from an anchor and bytes with a start and an end to the places of all groups, -1 for none.

    The library's wrapper around it makes a generator and an object of every match, which takes three times as long as
    the match itself.
    """
    match: Callable[[Any, bytes, int, int], list[tuple[int, int]]] = compiled._regexp.Match
    return match


class Expression:
    """An expression over texts of any script, without groups.

    One whose letters are those of ASCII reads a text as one byte for each code point, a "?" for what is beyond Latin-1:
    then RE2's offsets are those of the text. Any other reads UTF-8.
    """

    def __init__(self, pattern: str, max_mem: int) -> None:
        """`max_mem` is how many bytes RE2 may spend on its automaton."""
        options = re2.Options()
        options.longest_match = True
        options.max_mem = max_mem
        options.never_capture = True
        options.log_errors = False
        self._is_narrow = r"\p" not in pattern and all(map(_is_plain, pattern))
        if self._is_narrow:
            options.encoding = re2.Options.Encoding.LATIN1
        self._match = matching(re2.compile(pattern.encode(self._encoding), options))

    @property
    def _encoding(self) -> str:
        return "latin-1" if self._is_narrow else "utf-8"

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Start and end of every match."""
        raw = self._encoded(text)
        places = None if len(raw) == len(text) else _Places(text, raw)
        at, size = 0, len(raw)
        while at <= size:
            start, end = self._match(_ANYWHERE, raw, at, size)[0]
            if start < 0:
                return
            yield (places.point(start), places.point(end)) if places else (start, end)
            at = max(end, at + 1)

    def ends(self, text: str) -> Callable[[int], int | None]:
        """What tells where the match ends that begins at a code point of one text, None where none does."""
        raw, match = self._encoded(text), self._match
        size = len(raw)
        places = None if size == len(text) else _Places(text, raw)

        def end_from(start: int) -> int | None:
            end = match(_THERE, raw, places.offset(start) if places else start, size)[0][1]
            return None if end < 0 else places.point(end) if places else end

        return end_from

    def search(self, text: str) -> Search:
        """The search in one text, for who may want to go on elsewhere than at the end of a match."""
        raw, match = self._encoded(text), self._match
        size = len(raw)
        places = None if size == len(text) else _Places(text, raw)

        def first(at: int) -> tuple[int, int] | None:
            start, end = match(_ANYWHERE, raw, places.offset(at) if places else at, size)[0]
            return None if start < 0 else (places.point(start), places.point(end)) if places else (start, end)

        return first

    def _encoded(self, text: str) -> bytes:
        return text.encode(self._encoding, "replace")  # a lone surrogate becomes a "?" too, and stays one code point


def _is_plain(letter: str) -> bool:
    """Whether a letter of an expression means the same in Latin-1, in which RE2 knows no "Ä" for an "ä"."""
    return letter.isascii() or (letter <= "\xff" and not letter.isalpha())


class _Places:
    """Offsets in the UTF-8 of a text to code points and back, counted from the place that was asked for last."""

    def __init__(self, text: str, raw: bytes) -> None:
        self._text, self._raw = text, raw
        self._offset = self._point = 0

    def point(self, offset: int) -> int:
        """The code point at an offset."""
        if offset < self._offset:
            self._point -= len(self._raw[offset : self._offset].decode())
        else:
            self._point += len(self._raw[self._offset : offset].decode())
        self._offset = offset
        return self._point

    def offset(self, point: int) -> int:
        """The offset of a code point."""
        if point < self._point:
            self._offset -= len(self._text[point : self._point].encode("utf-8", "replace"))
        else:
            self._offset += len(self._text[self._point : point].encode("utf-8", "replace"))
        self._point = point
        return self._offset
