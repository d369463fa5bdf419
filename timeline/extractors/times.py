"""From a text to the mentions of times in it, by the patterns of its language.

One RE2 scan finds the candidates; only a candidate costs Python. What a pattern without look-around cannot see, the
words around, is checked by guards: a pattern that needs one is named in `GUARDED`.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from timeline.languages import Language, fold, load, scanner
from timeline.model.claim import Label, Mention
from timeline.model.text import Span

_REACH = 40
"""Code points of context that a guard may look at on either side."""

Slots = tuple[tuple[str, str], ...]


class Surroundings:
    """The words around one candidate, and the language's expressions to test them with."""

    __slots__ = ("_language", "after", "before", "slots", "words")

    def __init__(self, before: str, words: str, after: str, slots: Mapping[str, str], language: Language):
        """Both sides are folded and at most `_REACH` code points long."""
        self.before, self.words, self.after, self.slots = before, words, after, slots
        self._language = language

    def has_before(self, guard: str) -> bool:
        """Whether the words to the left match a guard of the language; False when the language has no such guard."""
        return self.fits(guard, self.before)

    def has_after(self, guard: str) -> bool:
        """The same for the words to the right."""
        return self.fits(guard, self.after)

    def fits(self, guard: str, text: str) -> bool:
        """Whether `text` matches a guard of the language."""
        return self._language.matches(guard, text)


def is_year(near: Surroundings) -> bool:
    """Whether four digits are a year: no count, price, page, model or house number.

    A number that a noun of counting follows is none, nor one in a row of digits. A round hundred needs a preposition of
    time before it, any other needs that nothing before it speaks of counting or naming.
    """
    year = near.slots.get("year", "")
    if not year.isdigit() or "mod" in near.slots or near.words != year:
        return not near.has_before("digit-before")
    if near.has_before("digit-before") or near.has_after("digit-after") or near.has_after("count-after"):
        return False
    if near.has_before("year-before"):
        return True
    if not 1700 <= int(year) <= 2039 or near.has_before("count-before") or near.has_after("street-after"):
        return False
    return not (year.endswith("00") and near.has_after("noun-after"))


def is_month(near: Surroundings) -> bool:
    """Whether a bare month is one: "May" may be a verb or a person, "March" a march."""
    if near.slots.keys() & {"mod", "rel"}:
        return not near.has_before("name-before")
    word = near.slots["month"].rstrip(".").lower()
    if near.has_before("name-before"):
        return False
    if not near.has_before("ambiguous-month-before") and near.fits("ambiguous-months", word):
        return False
    return near.has_before("temporal-before") or not near.has_after("name-after") or not near.fits("month-names", word)


def is_weekday(near: Surroundings) -> bool:
    """Whether a weekday is one, and no newspaper, shop or proverbial day."""
    part = near.slots.get("part", "")
    if part[:1].isupper() and not near.words.isupper():
        return False
    if near.has_after("work-after") or near.has_before("named-day-before"):
        return False
    return not (near.slots["weekday"].rstrip(".").lower() in ("sat", "sun", "wed") and near.words[:1].islower())


def is_season(near: Surroundings) -> bool:
    """Whether "fall" or "spring" is a season."""
    if near.has_after("season-noun-after"):
        return False
    return "rel" in near.slots or "mod" in near.slots or near.has_before("season-before")


def is_clock(near: Surroundings) -> bool:
    """Whether digits with a colon are a time of day and no score, verse or ratio."""
    if near.has_before("digit-before") or near.has_after("digit-after"):
        return False
    if near.slots.get("hour24") is None or "zone" in near.slots:
        return True
    return near.has_before("clock-before") and not near.has_before("count-before")


def is_numeric_date(near: Surroundings) -> bool:
    """Whether three numbers are a date: one separator, and no version or longer row of digits."""
    first, second, year = near.slots["first"], near.slots["second"], near.slots["year"]
    if near.slots["sep"] != near.slots["sep2"] or near.has_before("digit-before") or near.has_after("digit-after"):
        return False
    if max(int(first), int(second)) > 31 or min(int(first), int(second)) > 12 or 0 in (int(first), int(second)):
        return False
    return len(year) == 4 or near.slots["sep"] == "/"


def is_reference(near: Surroundings) -> bool:
    """Whether a word for now, once or soon stands for a time here."""
    word = near.slots["reference"].lower()
    return not near.fits(f"not-{word}-before", near.before) and not near.fits(f"not-{word}-after", near.after)


def is_the_unit(near: Surroundings) -> bool:
    """Whether "the day", "the year" points at one day or year."""
    if "mod" in near.slots:
        return True
    return not near.has_after("the-unit-noun-after") and not near.has_before("the-unit-not-before")


def is_bare_units(near: Surroundings) -> bool:
    """Whether "weeks" or "years" without a number says how long."""
    return near.has_before("bare-units-before") and not near.has_after("ago-after")


def is_duration(near: Surroundings) -> bool:
    """Whether a number with a unit is a duration: "a second attack" is none, nor is a "minute detail"."""
    return not near.has_before("digit-before") and not near.has_before("currency-before")


def is_free_of_digits(near: Surroundings) -> bool:
    """Whether no further digits stand at either edge."""
    return not near.has_before("digit-before") and not near.has_after("digit-after")


def is_bare_part(near: Surroundings) -> bool:
    """Whether "the morning" is a time of the day told of."""
    return near.has_before("part-before") and not near.has_after("noun-after")


def is_quarter(near: Surroundings) -> bool:
    """Whether a quarter is one of the year: no coin, no part of a game, no share."""
    return not near.has_after("quarter-noun-after") and not near.has_before("currency-before")


GUARDED: Mapping[str, Callable[[Surroundings], bool]] = {
    "year": is_year,
    "short-year": is_free_of_digits,
    "year-range": is_free_of_digits,
    "month": is_month,
    "weekday": is_weekday,
    "season": is_season,
    "clock": is_clock,
    "numeric-date": is_numeric_date,
    "iso-date": is_free_of_digits,
    "year-first-date": is_free_of_digits,
    "month-day": is_free_of_digits,
    "day-month": is_free_of_digits,
    "reference": is_reference,
    "the-unit": is_the_unit,
    "bare-units": is_bare_units,
    "duration": is_duration,
    "bare-part": is_bare_part,
    "quarter": is_quarter,
    "half": is_quarter,
}


class TimePatterns:
    """Times by the patterns of the language."""

    name = "times"

    def mentions(self, text: str, language: str) -> Iterator[Mention]:
        """The time expressions of a text in order: extents without their preposition, no values."""
        pack = load(language)
        scan = scanner(language)
        folded = fold(text)
        for start, end in scan.extents(folded):
            if not _edges_are_free(text, start, end) or "\n\n" in text[start:end]:
                continue
            named = _named(language, " ".join(folded[start:end].split()))
            if named is None:
                continue
            name, slots = named
            end = _with_final_dot(folded, end, slots)
            guard = GUARDED.get(name)
            if guard is None or guard(_around(folded, start, end, slots, pack)):
                yield Mention(Span(start, end), Label.TIME, name, slots, self.name)


@lru_cache(maxsize=1 << 16)
def _named(language: str, words: str) -> tuple[str, Slots] | None:
    return scanner(language).name(words)


def _around(folded: str, start: int, end: int, slots: Slots, pack: Language) -> Surroundings:
    before = folded[max(0, start - _REACH) : start]
    return Surroundings(before, folded[start:end], folded[end : end + _REACH], dict(slots), pack)


def _edges_are_free(text: str, start: int, end: int) -> bool:
    if start and (text[start - 1].isalnum() or text[start - 1] in "_@#"):
        return False
    return end >= len(text) or not (text[end].isalnum() or text[end] == "_")


def _with_final_dot(folded: str, end: int, slots: Slots) -> int:
    """ "p.m" takes the dot that RE2's word edge leaves behind."""
    if folded[end : end + 1] == "." and folded[end - 2 : end - 1] == "." and any(key == "ampm" for key, _ in slots):
        return end + 1
    return end


EXTRACTOR = TimePatterns()
