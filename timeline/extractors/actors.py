"""From a text to the mentions of actors in it: runs of capitalised words, and the names the language knows."""

import re
from collections.abc import Iterator
from functools import cache

from timeline.languages import Language, load
from timeline.model.claim import Label, Mention
from timeline.model.text import Span

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚА-ЯЁІЇЄҐΑ-Ω"
_INITIALS = rf"\.(?:[{_UPPER}]\.)*"
_AFTER_CAPITAL = rf"(?:{_INITIALS}|\w*(?:['’&-]\w+)*)"
"""The rest of initials or of a word, behind its capital: no letter of it is tried twice."""
_NICKNAME = rf"[\"“‘][{_UPPER}][\w.-]*[\"”’]"
_LINK = rf"[ ](?:(?:of the|of|and the|al|bin|ibn|de|da|del|der|van|von|la|el|ul|du|for|{_NICKNAME})[ ])?"
_CONTRACTION = re.compile(r"['’](?:m|re|ve|ll|d|s|t)$")
"""What a word is drawn together with; of other languages nothing ends so."""


@cache
def _run(language: str) -> re.Pattern[str]:
    """A run of capitalised words; the short form of a title keeps its full stop: "Sen. Ann Lee".

    It begins with the capital, and only then asks what stands before it: so it is tried at capitals alone.
    """
    pack = load(language)
    short = "|".join(rf"(?<={word[0]}){word[1:]}" for word in _short_titles(pack))
    rest = rf"(?:(?:{short})\.(?=[ ][{_UPPER}])|{_AFTER_CAPITAL})" if short else _AFTER_CAPITAL
    return re.compile(rf"[{_UPPER}](?<!\w[{_UPPER}]){rest}(?:{_LINK}[{_UPPER}]{rest})*")


def _short_titles(pack: Language) -> list[str]:
    return sorted(word.capitalize() for word in pack.titles & pack.abbreviations)


@cache
def _skipped(language: str) -> frozenset[str]:
    """The words that no name begins with."""
    pack = load(language)
    return pack.stop_words - pack.titles


class Actors:
    """Names: what is capitalised within a sentence or known to the language."""

    name = "actors"

    def mentions(self, text: str, language: str) -> Iterator[Mention]:
        """Runs of capitalised words, without leading stop words; a single one only where it can be a name.

        A run keeps its titles ("President Joe Biden"): who is meant is for the assembly to say.
        """
        skipped = _skipped(language)
        for match in _run(language).finditer(text):
            start, end = match.span()
            run = match[0]
            while run:
                first, _, rest = run.partition(" ")
                if not _says_nothing(first, skipped):
                    break
                start, run = end - len(rest), rest
            if run.endswith(("'s", "’s")):
                end -= 2
            if start < end:
                yield Mention(Span(start, end), Label.ACTOR, "name", (), self.name)


def _says_nothing(word: str, skipped: frozenset[str]) -> bool:
    """Whether no name begins with a word: "The", "I'm", but not "WHO"."""
    if "'" in word or "’" in word:
        word = _CONTRACTION.sub("", word)
    word = word.rstrip(".")
    return word.lower() in skipped and not (len(word) > 1 and word.isupper())


EXTRACTOR = Actors()
