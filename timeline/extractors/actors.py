"""From a text to the mentions of actors in it: runs of capitalised words, and the names the language knows."""

import re
from collections.abc import Iterator

from timeline.languages import load
from timeline.model.claim import Label, Mention
from timeline.model.text import Span

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚА-ЯЁІЇЄҐΑ-Ω"
_INITIALS = rf"[{_UPPER}]\.(?:[{_UPPER}]\.)*"
_NAME_WORD = rf"(?:{_INITIALS}|[{_UPPER}](?:\w|['’&-](?=\w))*)"
_LINK = r"[ ](?:(?:of the|of|and the|al|bin|ibn|de|da|del|der|van|von|la|el|ul|du|for)[ ])?"
_RUN = re.compile(rf"(?<!\w){_NAME_WORD}(?:{_LINK}{_NAME_WORD})*")


class Actors:
    """Names: what is capitalised within a sentence or known to the language."""

    name = "actors"

    def mentions(self, text: str, language: str) -> Iterator[Mention]:
        """Runs of capitalised words, without leading stop words; a single one only where it can be a name.

        A run keeps its titles ("President Joe Biden"): who is meant is for the assembly to say.
        """
        stop_words = load(language).stop_words
        for match in _RUN.finditer(text):
            start, end = match.span()
            while start < end:
                first = text[start:end].split(" ", 1)[0]
                if first.lower().rstrip(".") not in stop_words or first.isupper():
                    break
                start = min(end, start + len(first) + 1)
            if text.startswith(("'s", "’s"), end - 2, end):
                end -= 2
            if start < end:
                yield Mention(Span(start, end), Label.ACTOR, "name", (), self.name)


EXTRACTOR = Actors()
