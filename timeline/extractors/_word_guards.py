"""From a word for a time and the words around it to the verdict whether it is one here: today, daily, now."""

from timeline.extractors._surroundings import Surroundings

_QUOTES = ("'", '"', "“", "”")

_ANCIENT = 3
"""Digits of a year that might as well count something."""


def is_ancient(near: Surroundings) -> bool:
    """Whether the year said has three digits: "732", and not "'96"."""
    year = near.slots.get("year", "")
    return len(year) == _ANCIENT and year.isdigit()


def is_free_of_digits(near: Surroundings) -> bool:
    """Whether no further digits stand at either edge."""
    return not near.has_before("digit") and not near.has_after("digit")


def is_frequency(near: Surroundings) -> bool:
    """Whether "daily" says how often, and is no newspaper nor a fixed attribute: "quarterly dividend"."""
    if near.fits("frequency-title") and (near.has_after("name") or near.has_before("name-number")):
        return False
    if near.has_after("newspaper"):
        return False
    if near.fits("frequency-days"):
        return near.has_before("frequency-days")
    if near.fits("frequency-adverb"):
        return near.has_after("short-clause")
    return not (near.fits("frequency-noun") and near.has_after("noun-phrase"))


def is_reference(near: Surroundings) -> bool:
    """Whether a word for now, once or soon stands for a time here."""
    word = " ".join(near.words.split()).lower()
    return not near.has_before(f"not-{word}") and not near.has_after(f"not-{word}")


def is_no_name(near: Surroundings) -> bool:
    """Whether a holiday or "today" stands for a day and is no part of a name: "Easter Island", an agency."""
    if near.words[0].isdigit() and not is_free_of_digits(near):
        return False
    if is_ancient(near) and near.has_after("counted-year", "digit", "count"):
        return False
    if near.fits("own-day") and near.has_before("own-day"):
        return False
    if near.fits("proverbial-day", near.words + near.after):
        return False
    if near.fits("generic-day", near.words + near.after) or near.has_before("generic-day"):
        return False
    if "oclock" in near.slots and (near.has_after("digit", "count", "plural") or not is_told_hour(near)):
        return False
    return not near.has_before("name-of-day") and not near.has_after("name-of-day")


def is_told_hour(near: Surroundings) -> bool:
    """Whether a lone number before the name of its day is an hour: "at 8 tomorrow", and no count: "sold 8 today"."""
    return not near.fits("leading-hour") or near.has_before("spoken-clock")


def is_part_of_day(near: Surroundings) -> bool:
    """Whether "8 this morning" is an hour, and "last nights game" that of last night."""
    if near.fits("last-nights"):
        return near.has_after("noun-phrase") and not near.has_before("determiner")
    return "oclock" not in near.slots or is_told_hour(near)


def is_nth_day(near: Surroundings) -> bool:
    """Whether "the second day" is a time: after a preposition of time, and with no noun to go with it."""
    return near.has_before("nth-day") and near.has_after("nth-day")


def is_quoted(near: Surroundings) -> bool:
    """Whether quotation marks stand on both sides, as of a title or name: a dog called "Tuesday"."""
    return near.before[-1:] in _QUOTES and near.after[:1] in _QUOTES


def is_decade(near: Surroundings) -> bool:
    """Whether "80s" without "the" are years: "80s music"."""
    return not near.fits("bare-decade") or (is_free_of_digits(near) and near.has_after("bare-decade"))


def is_century(near: Surroundings) -> bool:
    """Whether a century is one, and no film studio."""
    return not (near.fits("century-name") and near.has_after("name"))


def is_season(near: Surroundings) -> bool:
    """Whether "fall" or "spring" is a season, and no fall, well or street."""
    if near.has_after("street-name"):
        return False
    if near.slots.keys() & {"rel", "year", "relyear"}:
        return True
    if near.after[1:2].isupper() and (near.has_after("event-name") or near.fits("capital", near.slots["season"])):
        return False
    if near.has_before("hard-season") and not (
        near.fits("spring", near.slots["season"]) and near.has_before("spring-water")
    ):
        return near.has_after("whole-season")
    may_be_thing = near.fits("spring", near.slots["season"]) or not near.has_after("season-clause")
    if may_be_thing and near.has_after("season-noun"):
        return False
    article = near.words[:4] if near.words[:4].lower() == "the " else ""
    with_article = near._replace(before=near.before + article)
    return "mod" in near.slots or near.has_before("season") or with_article.has_before("season")
