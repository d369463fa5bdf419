"""From a place in a folded text to the rest of its sentence before and behind it."""

import re

from timeline.languages import Language

_STOP = re.compile(r"[.\n;!?](?:(?<=[\n;!?])|(?=['\"»”)\]]* +(?:['\"«“”(]+ *)*[A-ZÀ-ÖØ-ÞА-ЯЁ]))")


def before(folded: str, start: int, length: int, language: Language) -> str:
    """What of the `length` code points before a place is of its sentence."""
    text = folded[max(0, start - length) : start]
    for stop in reversed(list(_STOP.finditer(text + folded[start : start + 1]))):
        if _ends_sentence(stop, language):
            return text[stop.end() :]
    return text


def after(folded: str, end: int, length: int, language: Language) -> str:
    """What of the `length` code points behind a place is of its sentence."""
    text = folded[end : end + length]
    for stop in _STOP.finditer(text):
        if _ends_sentence(stop, language):
            return text[: stop.start()]
    return text


def ends_of_sentences(text: str, language: Language) -> int:
    """How many sentences end in a text."""
    return sum(1 for stop in _STOP.finditer(text) if _ends_sentence(stop, language))


def _ends_sentence(stop: re.Match[str], language: Language) -> bool:
    """Whether a mark ends a sentence: the dot of an abbreviation does not."""
    if stop[0] != ".":
        return True
    word = stop.string[: stop.start()].rpartition(" ")[2].lower()
    return word not in language.abbreviations and len(word) != 1
