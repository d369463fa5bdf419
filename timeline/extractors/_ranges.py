"""From one extent over a whole range or list ("May 5-7, 2015", "7-9 p.m.") to a mention for each time in it.

So annotators mark them. The pattern of a range has the slots `opening` and `closing`, which hold the words of its ends,
and `between` for what a list has in the middle; what only one of them says, a month or a year, is said of all.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from timeline.languages import Language
from timeline.model.claim import Mention
from timeline.model.text import Span

_NUMBER = re.compile(r"\d+")
_DAY = re.compile(r"\d+(?:st|nd|rd|th|\.)?")
_LAST_WORD = re.compile(r"[^ ]+$")
_CLOCK = re.compile(r"(\d\d?)(?: ?[:.h] ?(\d\d))?(?:.*?([ap])(?: ?\.? ?m|$))?", re.IGNORECASE)
_REACH = 40
"""Code points after a number that tell whether it counts something."""
_ENDS = ("", *".,;:)")
_OF_ONE_END = frozenset({"opening", "closing", "between", "day", "nth", "weekday"})
_HOURS = ("hour", "hour24", "oclock")
_OF_ONE_CLOCK = frozenset({"opening", "closing", *_HOURS, "minute", "minute24", "am", "pm"})
_OF_A_DAY = (("weekday", "weekday"), ("deictic", "deictic-day"))
"""Slots that give a range of hours its day, and the pattern that such a time is read by."""
_LONGEST_MONTH = 31


def is_ordered(slots: Mapping[str, str]) -> bool:
    """Whether the days of a range or list follow each other."""
    first, last = _NUMBER.findall(slots["opening"])[-1:], _NUMBER.findall(slots["day"])[:1]
    numbers = [0, *map(int, (*first, *_NUMBER.findall(slots.get("between", "")), *last))]
    is_rising = all(one < other for one, other in pairwise(numbers))
    return bool(first and last) and is_rising and numbers[-1] <= _LONGEST_MONTH


def ends(mention: Mention, folded: str, pack: Language) -> Iterator[Mention]:
    """The mentions of all its times; one mention of two years that follow each other, as of a season."""
    slots, (start, end) = dict(mention.slots), (mention.span.start, mention.span.end)
    opening = Span(start, start + _length(folded[start:end], slots["opening"]))
    # An abbreviation's dot is no part of the slot.
    last = end - (folded[end - 1] == "." != slots["closing"][-1])
    closing = Span(last - _length(folded[start:last][::-1], slots["closing"][::-1]), end)
    if any(name in slots for name in _HOURS):
        of_day = next((pattern for slot, pattern in _OF_A_DAY if slot in slots), mention.pattern)
        said = tuple((name, text) for name, text in mention.slots if name not in ("opening", "closing"))
        yield replace(mention, span=opening, pattern=of_day, slots=_opening_clock(mention, slots))
        yield replace(mention, span=closing, pattern=of_day, slots=said)
    elif "short" not in slots:
        yield from _named(mention, slots, opening, closing, folded, pack)
    elif int(slots["short"]) == int(slots["year"]) + 1:
        yield mention
    else:
        for span in (opening, closing):
            year = _NUMBER.findall(span.of(folded))[0]
            yield replace(mention, span=span, pattern="year", slots=(("year", year),))


def _opening_clock(mention: Mention, slots: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """The slots of the first clock of a range: "7 to 9 p.m." begins in the half of the day in which it ends, unless it
    would then begin after its end, as "10 to 2 p.m."."""
    said = [(name, text) for name, text in mention.slots if name not in _OF_ONE_CLOCK]
    opening = slots["opening"]
    for name in ("weekday", "deictic"):
        opening = opening.removeprefix(slots.get(name, ""))
    match = _CLOCK.search(opening)
    assert match is not None
    hour, minute, half = match[1], match[2], (match[3] or "").lower()
    name = next(name for name in _HOURS if name in slots)
    end = int(_NUMBER.findall(slots[name] + " 0")[0])
    if not half and not slots.keys().isdisjoint(("am", "pm")):
        is_pm = "pm" in slots
        half = "p" if is_pm == (int(hour) % 12 <= end % 12) else "a"
    said.append((name, hour))
    if minute:
        said.append(("minute24" if name == "hour24" else "minute", minute))
    if half:
        said.append((f"{half}m", slots.get(f"{half}m", f"{half}m")))
    return tuple(said)


def _named(
    mention: Mention, slots: Mapping[str, str], opening: Span, closing: Span, folded: str, pack: Language
) -> Iterator[Mention]:
    """All days or both centuries; the first alone where what follows is no later day, or a number of something else."""
    said = tuple((name, text) for name, text in mention.slots if name not in _OF_ONE_END)
    if "nth" in slots:
        yield replace(mention, span=opening, slots=(*said, ("nth", _LAST_WORD.findall(slots["opening"])[-1])))
        yield replace(mention, span=closing, slots=(*said, ("nth", slots["nth"])))
        return
    if "day" not in slots:
        said = tuple((name, text) for name, text in said if name != "year")
        yield replace(mention, span=opening, slots=(*said, ("year", slots["opening"])))
        yield replace(mention, span=closing, slots=(*said, ("year", slots["year"])))
        return
    yield replace(mention, span=opening, slots=(*said, ("day", _NUMBER.findall(slots["opening"])[-1])))
    joint, after = folded[opening.end : closing.start], folded[closing.end : closing.end + _REACH]
    is_bare = slots["closing"] == slots["day"] and joint.strip(" -/") != ""
    counts = is_bare and after.lstrip(" ")[:1] not in _ENDS and not pack.matches("bare-day-after", after)
    if counts or not is_ordered(slots):
        return
    if "between" in slots:
        for day in _DAY.finditer(folded, opening.end, closing.start):
            yield replace(mention, span=Span(*day.span()), slots=(*said, ("day", _NUMBER.findall(day[0])[0])))
    yield replace(mention, span=closing, slots=(*said, ("day", slots["day"])))


def _length(words: str, beginning: str) -> int:
    """How many code points of `words` the beginning takes, whose blanks are single."""
    missing = len(beginning) - beginning.count(" ")
    for at, letter in enumerate(words):
        missing -= letter != " "
        if not missing:
            return at + 1
    return len(words)
