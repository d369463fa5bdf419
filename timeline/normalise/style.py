"""From the mentions of a text to its anchoring style: what its relative times hang on."""

from collections.abc import Sequence

from timeline.languages import Language
from timeline.model.claim import Mention
from timeline.model.time import civil, day_number, month_length
from timeline.normalise.calendars import weekday_of
from timeline.normalise.numbers import ordinal

STYLES = AUTO, NEWS, NARRATIVE = "auto", "news", "narrative"

_SEEN_FROM_WRITING = frozenset({"deictic-day", "relative-unit", "weekday", "ago"})
"""Patterns of times that are seen from the day of writing, unless a word makes them hang on the last date."""

_SEEN_BY_A_WORD = frozenset({"part-of-day", "season", "month", "holiday"})
"""Those that are where a word says so: "this morning", "this autumn"."""

_FAR_YEARS = 2
"""Years from the publication beyond which a date belongs to a story told, not to the news."""

_ANCIENT = 3
"""Digits of a year before 1000."""

_OLD = 50
"""Years from the publication beyond which one date opens a history, where times are told from it."""

_OPENING = 3
"""Times among which a text that opens with a date gives it."""

_ENOUGH = 2
"""Years of the past that make a history, where hardly anything stands against them."""

_PER_PRESENT = 4
"""Years of the past, and times told from the date before ("the next day"), that outweigh one of the present or seen
from the day of writing. Of 2,000 articles of news none has as many; histories have dozens against none."""

_MANY, _PER_WEEKDAY = 6, 2
"""Times of a story, where it opens with a year of the past, and how many of these outweigh a weekday."""


def style_of(times: Sequence[Mention], published: int | None, language: Language, folded: str = "") -> str:
    """`narrative` for a text of years long past with hardly a "yesterday", else `news`.

    `published` is the day number of the document creation time, None when unknown: then every year counts as past.
    `folded` is the text, folded.
    """
    if len(times) < _ENOUGH:  # as in most texts
        return NEWS
    here = None if published is None else civil(published)[0]
    if here is not None and _goes_on_from_the_past(times, here, language, folded):
        return NARRATIVE
    past = sum(1 for mention in times if _is_past(mention, here))
    ancient = sum(1 for mention in times if _is_ancient(mention)) if past else 0
    if ancient and any(map(_is_of_first_age, times)):
        past += ancient
    if past < _ENOUGH and not (past and _is_of_old(times, here)):  # as in most texts
        return NEWS
    told = sum(1 for mention in times if _is_anaphoric(mention, language))
    asked = times
    if past < _ENOUGH:
        days = sum(map(_is_day_of_a_year_told, times))
        if told >= _ENOUGH:
            asked = [mention for mention in times if mention.pattern != "weekday"]
        elif told + days <= _ENOUGH:
            return NEWS
        told += days
    present = sum(1 for mention in asked if _is_deictic(mention, language) or _is_present(mention, here))
    return NARRATIVE if past + told >= _PER_PRESENT * present else NEWS


def _goes_on_from_the_past(times: Sequence[Mention], here: int, language: Language, folded: str) -> bool:
    """Whether it opens with a year of the past, and goes on along the calendar: "in 1982 … on 19 March … the next day".

    Nothing is seen from the day of writing, nobody is quoted and nothing foretold; a weekday may be one of that story.
    """
    past = [_is_past(mention, here) for mention in times]
    seen = [_is_deictic(mention, language) for mention in times]
    plain = [_is_of_a_year_told(mention) for mention in times]
    if next((not is_past for is_past, *others in zip(past, seen, plain, strict=True) if is_past or any(others)), True):
        return False
    if any(is_seen and mention.pattern != "weekday" for mention, is_seen in zip(times, seen, strict=True)):
        return False
    opening = next(_full_year(mention) for mention, is_past in zip(times, past, strict=True) if is_past)
    if any(_is_present(mention, here) or _falls_in(mention, here, opening, language) for mention in times):
        return False
    anaphoric = [_is_anaphoric(mention, language) for mention in times]
    if max(sum(past), sum(anaphoric)) < _ENOUGH or language.matches("news-telling", folded):
        return False
    told = sum(map(any, zip(past, plain, anaphoric, strict=True)))
    return told >= max(_MANY, _PER_WEEKDAY * sum(seen))


def _falls_in(mention: Mention, year: int, no_year: int | None, language: Language) -> bool:
    """Whether a day that leaves out its year falls on the weekday said in one, and not in another: "Friday, May 2"."""
    weekday = language.weekdays.get((mention.slot("weekday") or "").lower().rstrip("."))
    month = language.months.get((mention.slot("month") or "").lower().rstrip(". "))
    if weekday is None or month is None or mention.slot("year") is not None:
        return False
    day = ordinal((mention.slot("day") or "").lower(), language) or 0
    if not 1 <= day <= month_length(year, month):
        return False
    falls = [weekday_of(day_number(one, month, day)) == weekday for one in (year, no_year or year)]
    return falls[0] and (no_year is None or not falls[1])


def _is_of_old(times: Sequence[Mention], here: int | None) -> bool:
    """Whether it opens with a day or a month of long ago: "on 6 April 1453"."""
    dated = next((mention for mention in times[:_OPENING] if mention.slot("year") is not None), times[0])
    if dated.slot("year") is None or (dated.slot("day") is None and dated.slot("month") is None):
        return False
    year = _full_year(dated)
    return year is None or here is None or here - year > _OLD


def _is_day_of_a_year_told(mention: Mention) -> bool:
    """Whether a time leaves its year to the one told of last: "on June 3"."""
    return mention.slot("day") is not None and mention.slot("month") is not None and mention.slot("year") is None


def _is_of_a_year_told(mention: Mention) -> bool:
    """Whether any time in the calendar leaves its year to the one told of last: "on the 30th", "in August"."""
    is_plain = mention.pattern in ("bare-day", "month", "holiday") and mention.slot("rel") is None
    return (is_plain and mention.slot("year") is None) or _is_day_of_a_year_told(mention)


def _is_past(mention: Mention, here: int | None) -> bool:
    if mention.slot("bc") or mention.slot("ad"):
        return True
    year = mention.slot("year")
    if year is None or not year.isdigit():
        return False
    if len(year) == _ANCIENT:
        return mention.slot("month") is not None
    return len(year) > _ANCIENT and (here is None or here - int(year) > _FAR_YEARS)


def _has_three_digits(mention: Mention) -> bool:
    year = mention.slot("year") or ""
    return len(year) == _ANCIENT and year.isdigit()


def _is_ancient(mention: Mention) -> bool:
    year = mention.slot("year") or ""
    return mention.pattern == "year" and 1 < len(year) <= _ANCIENT and year.isdigit()


def _is_of_first_age(mention: Mention) -> bool:
    """Whether a time is surely of the first thousand years: "25 December 800", "AD 60"."""
    return bool(mention.slot("ad") or (mention.slot("month") and _has_three_digits(mention)))


def _is_present(mention: Mention, here: int | None) -> bool:
    year = _full_year(mention)
    return year is not None and here is not None and abs(here - year) <= 1


def _full_year(mention: Mention) -> int | None:
    year = mention.slot("year") or ""
    return int(year) if len(year) == 4 and year.isdigit() else None


def _is_deictic(mention: Mention, language: Language) -> bool:
    if mention.pattern not in _SEEN_FROM_WRITING | _SEEN_BY_A_WORD:
        return False
    if mention.pattern in _SEEN_BY_A_WORD and not mention.slot("rel"):
        return False
    return not _is_anaphoric(mention, language)


def _is_anaphoric(mention: Mention, language: Language) -> bool:
    """Whether a word makes a time hang on the last date: "the next", "later"."""
    words = [text.lower() for name, text in mention.slots if name in ("rel", "direction")]
    definite = (mention.slot("definite") or "").lower()
    return any(word in language.anaphoric or f"{definite}{word}" in language.anaphoric for word in words)
