"""From the mentions of amounts to quantities: people, things, money, shares, ages."""

import re
from collections.abc import Iterator, Sequence

from timeline.languages import Language, load
from timeline.model.claim import Amount, Label, Mention
from timeline.model.value import Bound, Quantity
from timeline.normalise.numbers import number

PERSON, YEAR, SHARE, POINT = "person", "Y", "%", "pp"
"""Units: people, years of age, per cent of something, and percentage points between two shares."""

_HALF = 0.5

_REACH = 24
"""Code points before an amount in which its bound is said."""

_LAST_WORDS = re.compile(r"\s*(\w+)(?: (\w+))?(?: (\w+))?(?: (\w+))?")
"""The last words of a text that is read backwards: from its end they are found at once."""

_LOOSE_COMMA = re.compile(r" ?, ")
"""A comma within a number, as texts write it that part all marks: "2 , 000"."""


def amounts(text: str, mentions: Sequence[Mention], language: str) -> list[Amount]:
    """The amounts that mentions of quantities tell, in their order; what tells no number is left out."""
    return list(_amounts(text, mentions, load(language)))


def _amounts(text: str, mentions: Sequence[Mention], pack: Language) -> Iterator[Amount]:
    for mention in mentions:
        if mention.label is not Label.QUANTITY:
            continue
        words = next(filter(None, map(mention.slot, ("amount", "number", "wounded"))), "")
        said = _number(_LOOSE_COMMA.sub(",", words.lower()), pack)
        if said is None:
            continue
        if mention.pattern == "money":
            scale = pack.scales.get((mention.slot("scale") or mention.slot("size") or "").lower(), 1.0)
            written = (mention.slot("sign") or mention.slot("currency") or "").lower().replace(".", "").strip()
            said, unit = round(said * scale, 2), pack.currencies.get(written, written)
        else:
            unit = _unit(mention)
        yield Amount(mention, Quantity(said, unit, _bound(text, mention.span.start, pack)))


def _unit(mention: Mention) -> str:
    """The unit of a number that is no sum of money: what is counted, as the text names it, where it is no person."""
    if mention.pattern == "share":
        return SHARE if mention.slot("percent") else POINT
    return YEAR if mention.pattern == "age" else (mention.slot("things") or PERSON).lower()


def _number(words: str, pack: Language) -> float | None:
    """The amount of digits, words, or both: "2 million", "five hundred", "half a dozen"."""
    digits, _, scale = words.rpartition(" ")
    if digits and digits[0].isdigit() and scale in pack.scales:
        amount = number(digits, pack)
        return None if amount is None else amount * pack.scales[scale]
    half, _, whole = words.partition(" ")
    if whole and pack.numbers.get(half) == _HALF:
        amount = number(whole, pack)
        return None if amount is None else amount * _HALF
    return number(words, pack)


def _bound(text: str, at: int, pack: Language) -> Bound:
    """How the words right before an amount mean it: "about", "more than", "at least"."""
    match = _LAST_WORDS.match(text[max(0, at - _REACH) : at].lower()[::-1])
    words = [word[::-1] for word in reversed(match.groups()) if word] if match else []
    said = (pack.bounds.get(" ".join(words[first:])) for first in range(len(words)))
    return Bound(next((bound for bound in said if bound), Bound.EXACTLY))
