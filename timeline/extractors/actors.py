"""From a text to the mentions of actors in it: runs of capitalised words, and the names the language knows."""

from collections.abc import Iterator
from functools import lru_cache

import re2

from timeline.languages import load
from timeline.model.claim import Label, Mention
from timeline.model.text import Span

_WORD = r"\p{Lu}(?:[\p{L}\p{M}\p{N}]|['’.&-][\p{L}\p{M}\p{N}])*(?:\.(?:\p{Lu}\.)+|['’]s\b)?"
_LINK = r" (?:(?:of the|of|and the|al|bin|ibn|de|da|del|der|van|von|la|el|ul|du|for) )?"
_NAME = rf"(?:\p{{Lu}}\.(?:\p{{Lu}}\.)*|{_WORD})(?:{_LINK}(?:\p{{Lu}}\.(?:\p{{Lu}}\.)*|{_WORD}))*"


@lru_cache(maxsize=1)
def _names() -> "re2._Regexp[bytes]":
    return re2.compile(_NAME.encode())


class Actors:
    """Names: what is capitalised within a sentence or known to the language."""

    name = "actors"

    def mentions(self, text: str, language: str) -> Iterator[Mention]:
        """Runs of capitalised words, without leading stop words; a single one only where it can be a name.

        A run keeps its titles ("President Joe Biden"): who is meant is for the assembly to say.
        """
        stop_words = load(language).stop_words
        for start, end in _runs(text):
            words = text[start:end]
            while True:
                first, _, rest = words.partition(" ")
                if first.lower().rstrip(".") not in stop_words or first in ("US", "U.S.", "UN"):
                    break
                words = rest
                start = end - len(rest)
                if not rest:
                    break
            if words.endswith(("'s", "’s")):
                end -= 2
            if start < end:
                yield Mention(Span(start, end), Label.ACTOR, "name", (), self.name)


def _runs(text: str) -> Iterator[tuple[int, int]]:
    if text.isascii():
        yield from (match.span() for match in _names().finditer(text.encode()))
        return
    raw = text.encode("utf-8", "replace")
    at = points = 0
    for match in _names().finditer(raw):
        start, end = match.span()
        points += len(raw[at:start].decode())
        length = len(raw[start:end].decode())
        yield points, points + length
        points += length
        at = end


EXTRACTOR = Actors()
