"""From a text to the mentions of times in it, by the patterns of its language.

One RE2 scan finds the candidates; only a candidate costs Python. What a pattern without look-around cannot see, the
words around, is asked by the guards of `_time_guards`.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from timeline.extractors._ranges import ends
from timeline.extractors._surroundings import Surroundings
from timeline.extractors._time_guards import GUARDED, Guard
from timeline.languages import Language, fold, load, scanner
from timeline.model.claim import Label, Mention
from timeline.model.text import Span

_REACH = 40
"""Code points of context that a guard may look at on either side, within the paragraph."""


_TIME_OF_DAY = "clock"
"""What is no time of day may still be a length of time ("8 heures"); what else is refused is no time at all."""


class Wording(NamedTuple):
    """What the patterns say of some words wherever they stand."""

    pattern: str
    slots: tuple[tuple[str, str], ...]
    slot: Mapping[str, str]
    """The same slots by name."""
    guard: Guard | None
    is_dotted: bool
    """Whether it ends with an abbreviation, whose dot RE2's word edge leaves behind."""
    led: str
    """The word that it needs before it, which is no part of it: "in" before a year of three digits."""


class TimePatterns:
    """Times by the patterns of the language."""

    name = "times"

    def mentions(self, text: str, language: str) -> Iterator[Mention]:
        """The time expressions of a text in order: extents without their preposition, no values."""
        pack = load(language)
        folded = fold(text)
        for mention in scanner(language).extents(folded, lambda start, end: _mention(folded, start, end, pack)):
            if mention.slot("opening") is None:
                yield mention
            else:
                yield from ends(mention, folded, pack)


def _mention(folded: str, start: int, end: int, pack: Language) -> Mention | None:
    """The mention of one extent, None where the words around say that it is no time."""
    before, after = folded[max(0, start - _REACH) : start], folded[end : end + _REACH]
    words = folded[start:end]
    if not _edges_are_free(before, words, after):
        return None
    left, right = before.rpartition("\n")[2], after.partition("\n")[0]
    for wording in _wordings(pack.code, words):
        skipped = len(words) - len(words[len(wording.led) :].lstrip()) if wording.led else 0
        near = Surroundings(left + words[:skipped], words[skipped:], right, wording.slot, pack)
        if wording.guard is None or wording.guard(near):
            end += wording.is_dotted and after[:1] == "."
            return Mention(Span(start + skipped, end), Label.TIME, wording.pattern, wording.slots, TimePatterns.name)
    shorter = _shorter(pack.code, words)
    return _mention(folded, start + shorter.start, start + shorter.end, pack) if shorter else None


@lru_cache(maxsize=1 << 16)
def _shorter(language: str, words: str) -> Span | None:
    """What is left of refused words without a preposition at their edge: "three days after" the landing."""
    pack = load(language)
    head, tail = (pack.compiled(guard).search(words) for guard in ("loose-head", "loose-tail"))
    start, end = head.end() if head else 0, tail.start() if tail else len(words)
    return Span(start, end) if 0 < end - start < len(words) else None


@lru_cache(maxsize=1 << 16)
def _wordings(language: str, words: str) -> tuple[Wording, ...]:
    """What the words can be, in order: one reading, or a time of day and then what else."""
    pack, last = load(language), words.split()[-2:]
    is_short = not {last[-1].lower(), "".join(last).lower()}.isdisjoint(pack.abbreviations)
    is_dotted = is_short and not pack.matches("small-day", last[-1])  # "since mon." ends there
    found = []
    for name, slots in scanner(language).names(" ".join(words.split())):
        slot = dict(slots)
        led = slot.pop("led", "")
        found.append(Wording(name, tuple(slot.items()), slot, GUARDED.get(name), is_dotted, led))
        if name != _TIME_OF_DAY:
            break
    return tuple(found)


def _edges_are_free(before: str, words: str, after: str) -> bool:
    last, first = before[-1:], after[:1]
    is_tag = (last == "#" and not words[0].isdigit()) or (last == "@" and words[0].isdigit())
    return not (last.isalnum() or (last in ("_", "@", "#") and not is_tag) or first.isalnum() or first == "_")


EXTRACTOR = TimePatterns()
