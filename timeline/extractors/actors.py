"""From a text to the mentions of actors in it: runs of capitalised words, and the names the language knows."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from timeline.languages import Language, load
from timeline.model.claim import Label, Mention
from timeline.model.text import Span

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚА-ЯЁІЇЄҐΑ-Ω"
_INITIALS = rf"\.(?:[{_UPPER}]\.)*"
_AFTER_CAPITAL = rf"(?:{_INITIALS}|\w*(?:['’&-]\w+)*)"
"""The rest of initials or of a word, behind its capital: no letter of it is tried twice."""
_NICKNAME = rf"[\"“‘][{_UPPER}][\w.-]*[\"”’]"
_PARTICLES = (
    "al|arap|ben|bin|bint|ibn|ul|el|da|de la|de las|de los|de|del|della|den|der|di|dos|du|la|ter|van den|van der|"
    "van de|van|von der|von"
)
_LINK = rf"[ ](?:(?:of the|of|and the|for|{_PARTICLES}|{_NICKNAME})[ ])?"
_LONGEST_ARTICLE = 3
"""Letters of an article at most, in any language: "the", "der", "los"."""
_NEXT = re.compile(r",? ([a-z]+)")
"""The word behind a name."""
_NUMBERED, _REACH = re.compile(r"\d(?:st|nd|rd|th)? $"), 6
"""A number before a word, and the code points in which it stands."""
_CONTRACTION = re.compile(r"['’](?:m|re|ve|ll|d|s|t)$")
"""What a word is drawn together with; of other languages nothing ends so."""


@cache
def _run(language: str) -> re.Pattern[str]:
    """A run of capitalised words; the short form of a title or of a place keeps its full stop: "Sen. Ann Lee".

    It begins with the capital, and only then asks what stands before it: so it is tried at capitals alone.
    """
    pack = load(language)
    first = _word(pack.titles | pack.place_openers, pack)
    return re.compile(rf"[{_UPPER}](?<!\w[{_UPPER}]){first}(?:{_LINK}[{_UPPER}]{_word(pack.titles, pack)})*")


def _word(shortened: frozenset[str], pack: Language) -> str:
    """The rest of a word behind its capital, where some have a short form with a full stop."""
    short = "|".join(
        rf"(?<={word[0]}){word[1:]}" for word in sorted(word.capitalize() for word in shortened & pack.abbreviations)
    )
    return rf"(?:(?:{short})\.(?=[ ][{_UPPER}])|{_AFTER_CAPITAL})" if short else _AFTER_CAPITAL


@cache
def _skipped(language: str) -> frozenset[str]:
    """The words that no name begins with, but for some within a sentence (`_belongs`)."""
    pack = load(language)
    return pack.stop_words - pack.titles


class Actors:
    """Names: what is capitalised within a sentence or known to the language."""

    name = "actors"

    def mentions(self, text: str, language: str) -> Iterator[Mention]:
        """Runs of capitalised words, without leading stop words; a single one only where it can be a name.

        A run keeps its titles ("President Joe Biden"): who is meant is for the assembly to say.
        """
        skipped, pack = _skipped(language), load(language)
        named: list[Span] = []
        alone: list[Span] = []
        for match in _run(language).finditer(text):
            start, end = _of_name(text, *match.span(), pack)
            run = text[start:end]
            while run:
                first, _, rest = run.partition(" ")
                counts = bool(rest) and first.lower() in pack.numbers and _opens(text, start)
                if not counts and (not _says_nothing(first, skipped) or (rest and _belongs(first, text, start, pack))):
                    break
                if not rest and first.removesuffix("'s").removesuffix("’s").lower() in pack.stopped_surnames:
                    alone.append(Span(start, start + len(first)))
                start, run = end - len(rest), rest
            if run.endswith(("'s", "’s")):
                end -= 2
            if start < end:
                named.append(Span(start, end))
        if alone:
            named = sorted([*named, *_borne(text, named, alone, pack)], key=lambda span: span.start)
        for span in named:
            yield Mention(span, Label.ACTOR, "name", (), self.name)


def _of_name(text: str, start: int, end: int, pack: Language) -> tuple[int, int]:
    """Where the name in a run begins and ends: without the month of a date behind it ("Ann Lee May 3") and the street
    before it ("on 5th St. Ann Lee said")."""
    before, _, last = text[start:end].rpartition(" ")
    if before and text[end : end + 2].strip().isdigit() and last.lower() in pack.months:
        end -= len(last) + 1
    first, dot, rest = text[start:end].partition(". ")
    if dot and rest and first.lower() in pack.place_openers and _NUMBERED.search(text, max(0, start - _REACH), start):
        start = end - len(rest)
    return start, end


def _borne(text: str, named: Sequence[Span], alone: Iterable[Span], pack: Language) -> Iterator[Span]:
    """The lone words that are surnames which the text gives with a first name, where who bears them acts or owns: "May
    said", "May's plan"; not in "in May" nor in "May elections"."""
    full = {words.rpartition(" ")[2] for span in named if " " in (words := span.of(text))}
    for span in alone:
        words = span.of(text)
        surname = words.removesuffix("'s").removesuffix("’s")
        before = text[span.start - 2 : span.start - 1]
        is_time = before.islower() or before.isdigit()
        if surname in full and not is_time and (surname != words or _acts(text, span.end, pack)):
            yield Span(span.start, span.start + len(surname))


def _acts(text: str, at: int, pack: Language) -> bool:
    """Whether a verb follows."""
    following = _NEXT.match(text, at)
    if following is None:
        return False
    word = following[1]
    known = word in pack.irregular or (word in pack.actions and word not in pack.nominals)
    return known or word.endswith(pack.past_endings) or pack.compiled("clause-of-name").match(text, at) is not None


def _opens(text: str, at: int) -> bool:
    """Whether a sentence or a line opens there."""
    return at == 0 or text[at - 1] in '\n"“(' or text[at - 2 : at - 1] in (".", "!", "?", ":", '"', "”")


def _belongs(word: str, text: str, at: int, pack: Language) -> bool:
    """Whether a word that says nothing by itself is capitalised for the name that follows: "on Long Island"; articles
    are, in the names of papers, and are no part of them."""
    if word.lower() in pack.stopped_surnames and word.lower() not in pack.months:
        return True
    return len(word) > _LONGEST_ARTICLE and text[at - 1 : at] == " " and text[at - 2 : at - 1].islower()


def _says_nothing(word: str, skipped: frozenset[str]) -> bool:
    """Whether no name begins with a word: "The", "I'm", but not "WHO"."""
    if "'" in word or "’" in word:
        word = _CONTRACTION.sub("", word)
    word = word.rstrip(".")
    return word.lower() in skipped and not (len(word) > 1 and word.isupper())


EXTRACTOR = Actors()
