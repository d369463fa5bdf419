"""A quotation that a fact cites and the text of its source in, where the words stand now out.

As W3C's Web Annotation Data Model has it: by position where the words are still there, else by the words with what
stood before and after them. Words that were edited a little are the same evidence; a changed number, name or day is
not.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from timeline.curation.entries import Evidence
from timeline.model.text import Span

_BAR = 90.0
"""Likeness in percent from which on two stretches of text can be one that was edited (rapidfuzz, partial ratio)."""

_ALIKE = 0.8
"""Likeness from which on one word is the other, spelt in another way: "colour" and "color", never "Monday" and
"Tuesday"."""

_SHORTEST = 20
"""Characters below which an edited quotation could be anything."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_TURNING = frozenset(
    {"not", "no", "never", "nor", "without", "denied", "denies", "nicht", "kein", "keine", "pas", "ne"}
)


def found_again(evidence: Evidence, text: str) -> Span | None:
    """Where in a text the words of some evidence stand, None where they are gone."""
    quote = evidence.quote
    if evidence.start is not None and text.startswith(quote, evidence.start):
        return Span(evidence.start, evidence.start + len(quote))
    places = list(_exactly(quote, text)) or list(_but_for_blanks(quote, text))
    if places:
        return max(places, key=lambda span: (_in_context(evidence, text, span), _nearness(evidence, span)))
    return _nearly(quote, text)


def _exactly(quote: str, text: str) -> Iterator[Span]:
    at = text.find(quote)
    while at >= 0:
        yield Span(at, at + len(quote))
        at = text.find(quote, at + 1)


def _but_for_blanks(quote: str, text: str) -> Iterator[Span]:
    """Where the words stand with other blanks, line ends, quotation marks or dashes between them."""
    words = _WORD.findall(quote)
    if words:
        plain = (re.escape(word).replace("'", "['’]").replace("’", "['’]") for word in words)
        for match in re.finditer(r"[\W_]{1,4}".join(plain), text):
            yield Span(*match.span())


def _in_context(evidence: Evidence, text: str, span: Span) -> int:
    """How many characters right before and after the words are those that stood there."""
    before, after = (evidence.prefix or "")[::-1], evidence.suffix or ""
    return _common(before, text[: span.start][-len(before) - 1 :][::-1]) + _common(
        after, text[span.end :][: len(after)]
    )


def _common(one: str, two: str) -> int:
    return next((i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))


def _nearness(evidence: Evidence, span: Span) -> int:
    return -abs(span.start - evidence.start) if evidence.start is not None else -span.start


def _nearly(quote: str, text: str) -> Span | None:
    """Where the words stand with slight edits."""
    if len(quote) < _SHORTEST:
        return None
    from rapidfuzz.fuzz import partial_ratio_alignment

    match = partial_ratio_alignment(quote, text, score_cutoff=_BAR) if len(text) >= len(quote) else None
    if match is None or match.dest_start >= match.dest_end:
        return None
    span = _whole_words(text, match.dest_start, match.dest_end)
    return span if _says_the_same(quote, span.of(text)) else None


def _whole_words(text: str, start: int, end: int) -> Span:
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return Span(start, end)


def _says_the_same(quote: str, words: str) -> bool:
    """Whether all that changed is how words are spelt, and small words that neither count, name nor deny."""
    one, two = _WORD.findall(quote), _WORD.findall(words)
    lowered, lowered_too = ([word.lower() for word in side] for side in (one, two))
    for kind, i, j, k, m in SequenceMatcher(None, lowered, lowered_too, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        old, new = one[i:j], two[k:m]
        edge = k == 0 or m == len(two)
        if len(old) == len(new) and all(map(_spelt_alike, old, new)):
            continue
        if any(map(_matters, old)) or (any(map(_matters, new)) and not (edge and not old)):
            return False
    return True


def _spelt_alike(a: str, b: str) -> bool:
    if a.isdigit() or b.isdigit():
        return a == b
    return SequenceMatcher(None, a.lower(), b.lower(), autojunk=False).ratio() >= _ALIKE


def _matters(word: str) -> bool:
    return len(word) > 4 or word[:1].isupper() or any(map(str.isdigit, word)) or word.lower() in _TURNING
