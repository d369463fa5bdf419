"""What claims state, beside times: amounts, names and the words of quotations."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Bound(StrEnum):
    """How an amount is meant."""

    EXACTLY = "exactly"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount with its unit: the value of a duration. None where the amount is vague ("several years")."""

    amount: float | None
    unit: str
    bound: Bound = Bound.EXACTLY

    def agrees(self, other: "Quantity") -> bool:
        """Whether the two can be one amount, as they are bounded and rounded. Symmetric."""
        if self.unit != other.unit:
            return False
        if self.amount is None or other.amount is None or self.amount == other.amount:
            return True
        low, high = (self, other) if self.amount < other.amount else (other, self)
        small, large = low.amount or 0.0, high.amount or 0.0
        if low.bound is Bound.AT_LEAST or (high.bound is Bound.AT_MOST and low.bound is not Bound.AT_MOST):
            return True
        if Bound.ABOUT in (low.bound, high.bound):
            return large - small <= _ABOUT * large
        return _rounds(low, high) or _rounds(high, low)


_ABOUT = 0.1
"""Share by which an amount may differ from one that is said to be "about" it."""

_ROUNDED, _ROUND, _MANY = 0.05, 100, 1000
"""Share by which an amount may differ from its rounding, the step of the coarsest digit that tells of rounding, and the
people from whom on a report rounds: 1,250 dead are 1,200, 305 are not 300."""


_CENTS = 0.005
"""Share of a whole amount by which one with a fraction may differ: $297 are $296.95, and $20 are not $19.50."""


def _rounds(coarse: Quantity, fine: Quantity) -> bool:
    """Whether one amount is the other, rounded or cut off at its last digit that is not 0."""
    one, two = coarse.amount or 0.0, fine.amount or 0.0
    if one % 1 == 0 and two % 1 and abs(one - two) <= _CENTS * one:
        return True
    step = _last_digit(one)
    if step < _ROUND or abs(one - two) > _ROUNDED * max(one, two) or (coarse.unit == "person" and one < _MANY):
        return False
    return one in (round(two / step) * step, two // step * step)


def _last_digit(amount: float) -> float:
    """What one in the last digit that is not 0 stands for: 100 for 14,800."""
    step = 1.0
    while amount and amount % (step * 10) == 0:
        step *= 10
    return step


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a quotation as they stand, and folded for comparison; `denials` is how many of them deny."""

    text: str
    folded: str
    denials: int = 0


_ACRONYM_LETTERS = 3
"""Letters from which on an acronym names something: two letters are the initials of anybody."""

GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
"""What tells father and son of one name apart."""

_SMALL_WORDS = frozenset({"of", "the", "and", "for", "on", "in", "to", "de", "la"})


def initials(words: str) -> tuple[str, str]:
    """The first letters of a folded name's words: of those that count, and of all: "dd" and "dod"."""
    parts = words.replace("-", " ").split()
    return "".join(word[0] for word in parts if word not in _SMALL_WORDS), "".join(word[0] for word in parts)


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """An actor: `key` is the same for every way of naming it, `surface` is how the text names it."""

    key: str
    surface: str

    def is_like(self, other: "Name") -> bool:
        """Whether the two can name one actor: the same key, a surname against a full name, an acronym."""
        if self.key == other.key or self.last == other.key or other.last == self.key:
            return True
        return self._shortens(other) or other._shortens(self)

    def _shortens(self, other: "Name") -> bool:
        """Whether this is an acronym, and the other's words begin with its letters."""
        letters = self.key.replace(".", "")
        if " " in letters or not _ACRONYM_LETTERS <= len(letters) <= other.key.count(" ") + 1:
            return False
        return letters in initials(other.key)

    @property
    def words(self) -> frozenset[str]:
        """The words of the key without their possessives."""
        return _words_of(self.key)

    @property
    def last(self) -> str:
        """The last word of the key: what a person is called by after the first mention, which is no "Jr"."""
        first, _, last = self.key.rpartition(" ")
        return first.rpartition(" ")[2] if first and last.rstrip(".") in GENERATIONS else last


@lru_cache(maxsize=1 << 14)  # a place is compared with dozens
def _words_of(key: str) -> frozenset[str]:
    return frozenset(word.removesuffix("'s") for word in key.replace("-", " ").split())
