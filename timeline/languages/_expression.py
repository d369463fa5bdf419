"""An RE2 expression in, its places in texts out: in code points, the leftmost longest, in order."""

from collections.abc import Callable, Iterator
from operator import methodcaller

import re2

_SPAN = methodcaller("span")

Search = Callable[[int], tuple[int, int] | None]
"""From a code point to search from to start and end of the first match after it, None where none is."""


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
        self._is_narrow = r"\p" not in pattern and all(map(_is_plain, set(pattern)))
        if self._is_narrow:
            options.encoding = re2.Options.Encoding.LATIN1
        self._compiled: re2._Regexp[bytes] = re2.compile(pattern.encode(self._encoding), options)

    @property
    def _encoding(self) -> str:
        return "latin-1" if self._is_narrow else "utf-8"

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Start and end of every match."""
        raw = self._encoded(text)
        if len(raw) == len(text):
            return map(_SPAN, self._compiled.finditer(raw))
        places = _Places(text, raw)
        return ((places.point(m.start()), places.point(m.end())) for m in self._compiled.finditer(raw))

    def search(self, text: str) -> Search:
        """The search in one text, for who may want to go on elsewhere than at the end of a match."""
        raw, search = self._encoded(text), self._compiled.search
        if len(raw) == len(text):
            return lambda at: None if (match := search(raw, at)) is None else match.span()
        places = _Places(text, raw)

        def first(at: int) -> tuple[int, int] | None:
            match = search(raw, places.offset(at))
            return None if match is None else (places.point(match.start()), places.point(match.end()))

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
