"""Any text goes in and comes out as lines that fit a page: wrapped to its width, in its colours, harmless to read."""

import os
import re
import shutil
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TextIO

from timeline.model.text import Source, Span

SENTENCE = 240
"""Code points of a sentence that are shown; a longer one is cut around the words in question."""
LONGEST_WORD = 20
"""Code points within which a space is sought, so as to cut between words."""

_LOOKS = {"error": "1;31", "warning": "1;33", "note": "36", "strong": "1", "words": "1;4", "faint": "2"}
_ANSI = re.compile(r"\x1b\[[0-9;]*m")
_GLYPH = re.compile(r"\x1b\[[0-9;]*m|.")
_NARROW = re.compile("[ -~\xa1-\xac\xae-\u02ff\u0370-\u0377\u0384-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e]*")
_HARMFUL = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_COMMAND = re.compile(r"(?<!\S):{2,}|(?<=##)\[")
"""How a command to the log of a CI job begins: `::error::` at the start of a line, `##[error]` anywhere."""


@dataclass(frozen=True, slots=True)
class Page:
    """What the text is laid out for: `width` in terminal columns, and whether it may be coloured."""

    width: int = 80
    colour: bool = False

    @classmethod
    def of(cls, stream: TextIO) -> "Page":
        """The page that a stream shows: colour and a width of its own only on a terminal, no colour with NO_COLOR."""
        if not stream.isatty():
            return cls()
        colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        return cls(min(max(shutil.get_terminal_size().columns, 40), 120), colour)

    def styled(self, text: str, look: str) -> str:
        """The text in one of the page's looks; as it is on a page without colour."""
        return f"\x1b[{_LOOKS[look]}m{text}\x1b[0m" if self.colour else text

    def emphasised(self, words: str) -> str:
        """Words in question: underlined, or between marks where nothing can be underlined."""
        if not self.colour:
            return f"»{words}«"
        return " ".join(self.styled(word, "words") for word in words.split(" "))

    def wrapped(self, text: str, first: str = "", rest: str | None = None) -> Iterable[str]:
        """The text in lines of the page's width; `first` stands before the first line, `rest` before the others."""
        if len(first) + len(text) <= self.width and first.isascii() and text.isascii() and "\x1b" not in text:
            return (first + _opened(text),)  # as most are
        rest = first if rest is None else rest
        if len(first) == len(rest) and (first + text).isascii() and "\x1b" not in first + text and "  " not in text:
            try:
                return self._filled(text, first, rest)
            except ValueError:  # a word is longer than a line
                pass
        return self._wrapped(text, first, rest)

    def _wrapped(self, text: str, first: str, rest: str) -> Iterator[str]:
        plain = all(map(_is_plain, (text, first, rest)))  # as most are, and that is many times as fast
        size = len if plain else cells
        if size(first) + size(text) <= self.width:
            yield first + _opened(text)
            return
        room = self.width - max(size(first), size(rest))
        if plain and "  " not in text and max(map(len, text.split(" "))) <= room:
            yield from self._filled(text, first, rest)
            return
        line: list[str] = []
        used, free = 0, self.width - size(first)
        for word in text.split(" "):
            for piece in (word,) if size(word) <= room else _pieces(word, room):
                length = size(piece)
                if line and used + length > free:
                    yield first + _opened(" ".join(line))
                    first, line, used, free = rest, [], 0, self.width - size(rest)
                line.append(piece)
                used += length + 1
        yield first + _opened(" ".join(line))

    def _filled(self, text: str, first: str, rest: str) -> list[str]:
        """The lines of a text whose characters take one column each. ValueError for a word that fits no line."""
        lines, at, start = [], 0, first
        while len(text) - at > (free := self.width - len(start)):
            end = text.rindex(" ", at, at + free + 1)
            lines.append(start + _opened(text[at:end]))
            at, start = end + 1, rest
        lines.append(start + _opened(text[at:]))
        return lines


def _opened(line: str) -> str:
    """A line that begins with no command to the log of a CI job, wherever a long word was cut."""
    return f": {line[1:]}" if line.startswith("::") else line


# The width of a text -------------------------------------------------------------------------------------------------


def cells(text: str) -> int:
    """Columns that the text takes on a terminal: 2 for a wide character, 0 for a combining one and for colours."""
    if "\x1b" in text:
        text = _ANSI.sub("", text)
    return len(text) if text.isascii() else sum(map(_cells_of, text))


def _is_plain(text: str) -> bool:
    """Whether each character surely takes one column: no colours, and only the commonest letters and marks."""
    return ("\x1b" not in text) if text.isascii() else _NARROW.fullmatch(text) is not None


@lru_cache(4096)
def _cells_of(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _pieces(word: str, room: int) -> Iterator[str]:
    """A word that is longer than a whole line, cut."""
    piece, used = "", 0
    for glyph in _GLYPH.findall(word):
        size = cells(glyph)
        if piece and used + size > room:
            yield piece
            piece, used = "", 0
        piece += glyph
        used += size
    yield piece


# Words of a source ---------------------------------------------------------------------------------------------------


def harmless(text: str) -> str:
    """One line of the text's characters, with all that a terminal or the log of a CI job would obey made visible.

    White space becomes one space; control characters become their pictures (`␛`), those that turn the direction of
    writing and halves of surrogate pairs become their numbers (`‹U+202E›`); `::error` becomes `: :error`.
    """
    shown = _HARMFUL.sub(lambda match: _shown(ord(match[0])), " ".join(text.split()))
    return _COMMAND.sub(lambda match: " [" if match[0] == "[" else " ".join(match[0]), shown)


def _shown(code: int) -> str:
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"‹U+{code:04X}›"


def place(source: Source, offset: int) -> str:
    """`file:line:column` of a code point, which many terminals open; the file alone where the text is not its own."""
    if not source.verbatim:
        return harmless(source.id)
    line, column = source.line_col(offset)
    return f"{harmless(source.id)}:{line}:{column}"


def quoted(text: str, words: Span, page: Page, longest: int = SENTENCE) -> str:
    """`text` on one line with `words` emphasised; one longer than `longest` code points is cut around them with `…`."""
    margin = max(0, longest - (words.end - words.start)) // 2
    low, high = words.start - margin, words.end + margin
    low, high = max(0, low - max(0, high - len(text))), min(len(text), high - min(0, low))
    before, after = text[low : words.start], text[words.end : high]
    if low > 0:
        before = "…" + before[_after_word(before) :]
    if high < len(text):
        after = after[: len(after) - _after_word(after[::-1])] + "…"
    return _joined(before, page.emphasised(harmless(words.of(text))), after)


def _after_word(text: str) -> int:
    """Where the first whole word starts; 0 when no space is near: not every script has them."""
    return text.find(" ", 0, LONGEST_WORD) + 1


def _joined(before: str, words: str, after: str) -> str:
    left = " " if before[-1:].isspace() else ""
    right = " " if after[:1].isspace() else ""
    return f"{harmless(before)}{left}{words}{right}{harmless(after)}".strip()
