"""A text in, the code of its language out: by the commonest words of the packs, which no other text is full of."""

import re

from timeline.languages import codes, load

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_PLAIN_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
"""The same for a text of plain letters in lower case, in half the time."""
_PRINTED = (("’", "'"), ("‘", " "), ("“", " "), ("”", " "), ("–", " "), ("—", " "), ("…", " "), ("\xa0", " "))
"""The marks of print, which are no letters, and what stands for them among plain ones."""
_LOOKED_AT = 5000
"""Code points that are read: some 800 words, of which four in ten are function words."""

_CLEAR, _ENOUGH = 0.25, 0.12
"""Shares of function words that settle a language at once, and that it must have at least. Running English has 0.4 and
more; a text in another language has below 0.1 of them, for the few that look alike."""

_FEWEST = 12
"""Words below which a text is too short to tell."""


def language_of(text: str, usual: str = "en") -> str:
    """The language code of a text: `usual` where that is plain or the text is too short, "und" where no pack fits."""
    opening = text[:_LOOKED_AT].lower()
    for mark, plain in _PRINTED:
        opening = opening.replace(mark, plain)
    words = (_PLAIN_WORD if opening.isascii() else _WORD).findall(opening)
    if len(words) < _FEWEST or _share(words, usual) >= _CLEAR:
        return usual
    best = max(codes(), key=lambda code: (_share(words, code), code == usual))
    return best if _share(words, best) >= _ENOUGH else "und"


def _share(words: list[str], code: str) -> float:
    known = load(code).stop_words
    return sum(map(known.__contains__, words)) / len(words)
