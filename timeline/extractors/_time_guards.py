"""From one candidate and the words around it to the verdict whether it is a time at all."""

from collections.abc import Callable, Mapping

from timeline.extractors._ranges import is_ordered
from timeline.extractors._surroundings import Surroundings
from timeline.extractors._word_guards import (
    is_ancient,
    is_century,
    is_decade,
    is_free_of_digits,
    is_frequency,
    is_no_name,
    is_nth_day,
    is_part_of_day,
    is_quoted,
    is_reference,
    is_season,
)

_ANCIENT = 3
"""Digits of a year from 100 to 999."""

# Years --------------------------------------------------------------------------------------------------------------


def is_year(near: Surroundings) -> bool:
    """Whether four digits are a year: no count, price, page, model or house number."""
    year = near.slots["year"]
    if not year.isdigit() or near.words != year:
        return not near.has_before("digit") and not (
            "approx" in near.slots and near.has_after("digit", "count", "plural")
        )
    if len(year) < _ANCIENT:
        return near.has_after("first-century")
    if is_ancient(near):
        if near.has_after("counted-range"):
            return False
        is_led = near.has_before("ancient-year") and near.has_after("ancient-year")
        return is_led and not near.has_after("digit", "count")
    near = _without_range(near)
    if near.has_before("digit") or near.has_after("digit"):
        return False
    if near.has_after("count"):
        return not year.endswith("0") and near.has_before("since")
    if near.has_before("year"):
        return True
    return 1700 <= int(year) <= 2039 and not _is_label(near) and not _is_count(near)


def _without_range(near: Surroundings) -> Surroundings:
    """In "1979-1989" the other year counts as no digits: each is judged by what stands around both."""
    before, after = near.before, near.after
    if near.has_before("range"):
        before = before.rstrip(" -")[:-4]
    if near.has_after("range"):
        after = after.lstrip(" -")[4:]
    return Surroundings(before, near.words, after, near.slots, near.language)


def _is_label(near: Surroundings) -> bool:
    """Whether the number names a thing: a model, a page, a house, a telephone."""
    if near.has_before("count", "digits-apart") or near.has_after("street", "code", "digits-apart"):
        return True
    return not near.has_after("noun") if near.has_before("determiner") else near.has_before("name-number")


def _is_count(near: Surroundings) -> bool:
    """Whether a noun in the plural is counted: "2012 voters"."""
    return near.has_after("plural") and (near.words.endswith("00") or near.has_before("verb"))


def is_year_range(near: Surroundings) -> bool:
    """Whether "1989-90" or "1989/1990" is one, and no number of a file."""
    if "opening" not in near.slots:
        return is_free_of_digits(near) and not near.has_before("count")
    first, last = near.slots["year"], near.slots["short"]
    before, after = f"{near.before}{first}-", f"-{last}{near.after}"
    ends = (near._replace(words=first, after=after), near._replace(before=before, words=last, slots={"year": last}))
    return first < last and all(is_year(end) for end in ends)


def is_short_year(near: Surroundings) -> bool:
    """Whether "'96" is a year, and the apostrophe no quotation mark."""
    return is_free_of_digits(near) and not near.before.endswith("'") and not near.has_after("quoted")


# Days and months ----------------------------------------------------------------------------------------------------


def is_numeric_date(near: Surroundings) -> bool:
    """Whether three numbers are a date: one separator, and no version or longer row of digits."""
    first, second, year, mark = (near.slots[name] for name in ("first", "second", "year", "sep"))
    if mark != near.slots["sep2"] or not is_free_of_digits(near) or near.has_before("count"):
        return False
    small, large = sorted((int(first), int(second)))
    if large > 31 or not 1 <= small <= 12:
        return False
    return len(year) == 4 or mark == "/" or (mark == "." and len(first) == len(second) == 2)


def is_slash_day(near: Surroundings) -> bool:
    """Whether "11/25" can be a day: after "on" or "since", or with nothing that it could be a share or ratio of."""
    first, second = int(near.slots["first"]), int(near.slots["second"])
    small, large = sorted((first, second))
    if not (1 <= small <= 12 and large <= 31) or not is_free_of_digits(near) or near.has_before("count", "currency"):
        return False
    if "weekday" in near.slots:
        return True
    if near.fits("slash-name"):
        return False
    return bool(near.slots.keys() & {"hour", "hour24", "named", "oclock"}) or near.has_after("bare-day")


def is_month_day(near: Surroundings) -> bool:
    """Whether "3 May" is a day, and no house number; whether "3-5 May" are days that follow each other."""
    if "opening" in near.slots and near.slots["month"] not in near.slots["opening"] and not is_ordered(near.slots):
        return False
    if near.has_after("verb") and near.fits("modal-month"):
        return False
    if near.after[1:2].isupper() and "year" not in near.slots and near.has_after("event-name"):
        return False
    if near.words.endswith(near.slots["month"]) and near.fits("article-day") and near.has_after("attributed-day"):
        return False
    if near.words[0].isdigit() and near.has_before("digit") and not near.has_before("day-range", "range"):
        return False
    if near.has_after("digit") and not near.words[-1].isalpha() and not near.has_after("day-range"):
        return False
    if is_ancient(near) and near.has_after("counted-year"):
        return False
    return not near.has_after("street-name") and not near.has_before("currency")


def is_month_year(near: Surroundings) -> bool:
    """Whether "October 732" is a month, and no count of something in October."""
    if not is_ancient(near) or near.slots.keys() & {"bc", "ad"}:
        return True
    return near.has_before("year") and not near.has_after("counted-year", "digit", "count")


def is_month(near: Surroundings) -> bool:
    """Whether a bare month is one: "May" may be a verb or a person, "March" a march."""
    if near.has_before("name") or near.has_after("street-name"):
        return False
    if near.after[1:2].isupper() and near.has_after("event-name"):
        return False
    is_short = near.fits("small-month", near.slots["month"])
    if near.slots.keys() & {"mod", "portion", "rel"} and not (
        is_short and (near.has_after("name") or near.fits("told-name"))
    ):
        return True
    if is_short:
        return near.has_before("small-month") and not near.has_after("name")
    word = near.slots["month"].rstrip(".").lower()
    if near.fits("ambiguous-month", word) and not near.has_before("month") and not near.has_after("month-range"):
        return near.has_before("determiner") and near.has_after("attributed")
    return near.has_before("time") or not near.has_after("name") or not near.fits("month-like-name", word)


def is_weekday(near: Surroundings) -> bool:
    """Whether a weekday is one, and no newspaper, shop, person or proverbial day."""
    if ("mod" in near.slots and near.fits("adverb-head")) or ("rel" in near.slots and near.fits("following")):
        return False
    if "oclock" in near.slots and (near.has_before("no-hour") or not near.has_after("short-clause")):
        return False
    part = near.slots.get("part", "")
    if part[:1].isupper() and not near.words.isupper():
        return False
    if near.has_after("work") or near.has_before("named-day") or near.fits("lower-case-day"):
        return False
    day = near.slots["weekday"]
    if near.words == day and is_quoted(near):
        return False
    if near.fits("sure-day"):
        return True
    if near.fits("small-day", day):
        return is_small_day(near)
    if near.words != day or len(day) > 5:
        return True
    is_dotted = day.endswith(".") or near.after[:1] == "."
    if near.fits("name-day", day):
        return near.has_after("day-pair") or (
            near.has_before("verb-day") if is_dotted else near.has_before("short-day") and near.has_after("short-day")
        )
    return day.endswith(".") or near.has_before("short-day") or near.has_after("short-day")


def is_weekday_set(near: Surroundings) -> bool:
    """Whether "every fri" and "Mondays" are days that recur."""
    return near.fits("small-day", near.slots["weekday"]) or is_weekday(near)


def is_small_day(near: Surroundings) -> bool:
    """Whether "fri" or "sat" in small letters, as in short messages, is a day: "on sat", and no verb or star."""
    if near.has_before("greeting", "day-pair") or near.has_after("day-pair"):
        return True
    if near.slots.keys() & {"part", "hour", "hour24", "oclock"} and not near.has_after("again"):
        return True
    if near.fits("plain-day"):
        return not near.has_before("determiner")
    if "mod" in near.slots:
        return near.has_after("small-day")
    is_led = near.has_before("verb-day" if near.fits("verb-day", near.slots["weekday"]) else "small-day")
    if "rel" in near.slots:
        return not near.has_before("determiner") and (
            near.slots["rel"].lower() != "this" or near.has_after("small-day")
        )
    return is_led and ("part" in near.slots or near.has_after("small-day"))


def is_bare_day(near: Surroundings) -> bool:
    """Whether "the 7th" is a day of the month: after a preposition of time, and with no noun to count."""
    is_told = bool(near.slots.keys() & {"named", "hour24", "oclock"})
    by_name = (is_told or near.has_before("sentence")) and near.has_after("name-clause")
    if by_name or near.slots.keys() & {"weekday", "am", "pm"}:
        return True
    return (is_told or "part" in near.slots or near.has_before("bare-day")) and near.has_after("bare-day", "day-clause")


# Times of day -------------------------------------------------------------------------------------------------------


def is_clock(near: Surroundings) -> bool:
    """Whether digits with a colon are a time of day and no score, verse or ratio; "ten to eight" no count."""
    if not is_free_of_digits(near):
        return False
    if near.fits("about-hour"):
        is_alone = near.has_before("about-hour") and near.has_after("short-clause")
        return is_alone or near.has_before("spoken-clock", "clock-word")
    if "opening" in near.slots and "oclock" in near.slots:
        return not near.has_before("count", "name-number")
    if "spoken" in near.slots:
        return near.fits("half-hour") or (near.has_before("spoken-clock") and not near.has_after("count", "plural"))
    if near.words.isdigit():
        return near.has_before("spoken-clock")
    if "opening" in near.slots and ":" not in near.words:
        return not near.has_before("count", "currency") and not near.has_after("hours-of")
    if "zone" in near.slots or "direction" in near.slots or not near.slots.keys() & {"hour24", "named"}:
        return True
    if near.has_before("clock-word") and "named" not in near.slots:
        return True
    if near.has_before("train") and near.has_after("train"):
        return True
    return near.has_before("clock") and ("named" in near.slots or not near.has_before("count"))


def is_bare_hour(near: Surroundings) -> bool:
    """Whether a number behind "at" or "since" may be an hour: nothing is counted by it."""
    if not near.fits("bare-hour", near.slots["oclock"]) or not is_free_of_digits(near):
        return False
    if "half" in near.slots or ("minute" in near.slots and near.has_before("bare-hour")):
        return not near.has_after("no-half-hour") and not near.has_before("no-hour")
    is_alone = near.has_after("bare-hour") or (near.words[-1].isalpha() and near.has_after("hour-name"))
    return is_alone and near.has_before("bare-hour") and not near.has_before("no-hour")


def is_bare_part(near: Surroundings) -> bool:
    """Whether "the morning" is that of the day told of: "in the morning"."""
    if "rel" in near.slots:
        return True
    if "mod" in near.slots:
        return near.has_after("clause-end")
    if near.fits("whole-part"):
        return near.has_before("whole-part") and near.has_after("clause-end", "bare-day")
    return near.has_before("part") and (not near.has_after("noun") or near.has_after("bare-day", "part"))


# Periods and units --------------------------------------------------------------------------------------------------


def is_quarter(near: Surroundings) -> bool:
    """Whether a quarter or half is one of the year: no coin, no part of a game, no share."""
    if near.slots.keys().isdisjoint(("year", "relyear")) and (near.has_before("sport") or near.has_after("sport")):
        return False
    return not near.has_after("quarter-noun") and not near.has_before("currency", "game")


def is_period(near: Surroundings) -> bool:
    """Whether "the period" is the one that is reported on."""
    if near.slots.keys() & {"year", "relyear"} or near.words.count(" ") > 1:
        return True
    return (near.has_before("period") or near.fits("this-period")) and not near.has_after("period-noun")


def is_the_unit(near: Surroundings) -> bool:
    """Whether "the year" points at one year, "the weekend" at one weekend."""
    is_part = bool(near.slots.keys() & {"mod", "portion"})
    is_weekend = near.language.units[near.slots["unit"].lower()] == "WE"
    if near.has_after("ended", "superlative") or (is_weekend and near.has_before("weekend")):
        return True
    if near.has_after("unit-noun") and not (is_part and near.has_after("subject")):
        return False
    if is_part or is_weekend:
        return True
    return near.has_before("unit") and near.has_after("unit")


def is_relative_unit(near: Surroundings) -> bool:
    """Whether "this week" is a time and no title: "This Week"; and "the day before" that of no event named."""
    unit = near.slots["unit"]
    if near.fits("last-of-many", near.words + near.after) or (unit[:1].isupper() and not near.words.isupper()):
        return False
    if near.fits("left-alone") and not near.has_after("clause-end"):
        return near.fits("before-last") and near.has_after("bare-day")
    return True


def is_duration(near: Surroundings) -> bool:
    """Whether a number with a unit is a duration: no age, no "second attempt", no "minute detail", no fraction."""
    if near.has_before("digit", "currency") or near.has_after("age", "compared"):
        return False
    if near.fits("verb-last") and near.has_before("verb-last"):
        return False
    if any(near.fits(name) and near.has_after(name) for name in ("nth-thing", "several-nights")):
        return False
    if "long" in near.slots and near.fits("article-long"):
        return False
    if near.slots["unit"][:1].isupper() and (near.has_after("war") or near.has_before("war") or near.fits("programme")):
        return False
    if near.fits("capital", near.slots["unit"]) and not near.words.isupper() and near.has_after("name"):
        return False
    if "approx" in near.slots and near.fits("loose-head") and not near.has_before("loose-head"):
        return False
    if near.fits("once", near.words + near.after) and not near.has_before("duration-governor", "foretold"):
        return False
    if not near.fits("doubtful-duration"):
        return True
    if near.fits("part-price") and near.has_before("part-price"):
        return False
    if near.has_before("paid") and not near.has_after("fraction"):
        return True
    of = "part-of" if "vague" in near.slots else "fraction"
    return near.has_before("duration-governor") and not near.has_after(of)


def is_ago(near: Surroundings) -> bool:
    """Whether a count of units has a direction: "three days after" the landing has none of its own."""
    if not is_free_of_digits(near):
        return False
    if near.has_after("counted-from"):
        return False
    if near.fits("clause-alone"):
        return near.has_after("clause-alone")
    if "exact" in near.slots and "direction" not in near.slots:
        return not near.has_after("happening-of")
    return not near.fits("left-alone") or near.has_after("clause-end")


def is_vague_duration(near: Surroundings) -> bool:
    """Whether "weeks" or "years" without a number says how long."""
    if near.fits("over-the-years"):
        return near.has_before("over-the-years")
    if "rel" in near.slots or near.has_after("happening") or near.has_before("awaited"):
        return True
    if near.has_after("direction"):
        return False
    if near.fits("adjective"):
        return True
    return near.has_before("vague") or (near.has_before("vague-in") and not near.fits("short-unit"))


Guard = Callable[[Surroundings], bool]

GUARDED: Mapping[str, Guard] = {
    "year": is_year,
    "year-range": is_year_range,
    "short-year": is_short_year,
    "iso-date": is_free_of_digits,
    "numeric-date": is_numeric_date,
    "slash-day": is_slash_day,
    "bare-day": is_bare_day,
    "holiday": is_no_name,
    "deictic-day": is_no_name,
    "month-day": is_month_day,
    "month-year": is_month_year,
    "month": is_month,
    "weekday": is_weekday,
    "nth-weekday": is_weekday,
    "weekday-ago": is_weekday,
    "nth-day": is_nth_day,
    "weekday-set": is_weekday_set,
    "season": is_season,
    "decade": is_decade,
    "century": is_century,
    "part-of-day": is_part_of_day,
    "clock": is_clock,
    "bare-hour": is_bare_hour,
    "bare-part": is_bare_part,
    "quarter": is_quarter,
    "half": is_quarter,
    "period": is_period,
    "the-unit": is_the_unit,
    "relative-unit": is_relative_unit,
    "duration": is_duration,
    "ago": is_ago,
    "vague-duration": is_vague_duration,
    "frequency": is_frequency,
    "reference": is_reference,
}
"""Neutral pattern name -> the guard that its candidates must pass."""
