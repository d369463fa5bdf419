"""From one extent over a whole range ("May 5-7, 2015") to a mention for each of its ends, as annotators mark them.

The pattern of a range has the slots `opening` and `closing`, which hold the words of its ends; what only one of them
says, a month or a year, is said of both.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from timeline.model.claim import Mention
from timeline.model.text import Span

_NUMBER = re.compile(r"\d+")
_LAST_WORD = re.compile(r"[^ ]+$")
_ENDS = ("", *".,;:)")
_OF_ONE_END = frozenset({"opening", "closing", "day", "nth", "weekday"})
_LONGEST_MONTH = 31


def is_ordered(slots: Mapping[str, str]) -> bool:
    """Whether the days of a range follow each other."""
    first, last = _NUMBER.findall(slots["opening"]), _NUMBER.findall(slots["day"])
    return bool(first and last) and 0 < int(first[-1]) < int(last[0]) <= _LONGEST_MONTH


def ends(mention: Mention, folded: str) -> Iterator[Mention]:
    """The mentions of both ends; one mention of two years that follow each other, as of a season."""
    slots, (start, end) = dict(mention.slots), (mention.span.start, mention.span.end)
    opening = Span(start, start + _length(folded[start:end], slots["opening"]))
    # An abbreviation's dot is no part of the slot.
    last = end - (folded[end - 1] == "." != slots["closing"][-1])
    closing = Span(last - _length(folded[start:last][::-1], slots["closing"][::-1]), end)
    if "short" not in slots:
        yield from _named(mention, slots, opening, closing, folded)
    elif int(slots["short"]) == int(slots["year"]) + 1:
        yield mention
    else:
        for span in (opening, closing):
            yield replace(mention, span=span, pattern="year", slots=(("year", span.of(folded)),))


def _named(mention: Mention, slots: Mapping[str, str], opening: Span, closing: Span, folded: str) -> Iterator[Mention]:
    """Both days or centuries; the first alone where the second is no later day, or a number of something else."""
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
    joint, after = folded[opening.end : closing.start], folded[closing.end : closing.end + 2].lstrip(" ")[:1]
    is_bare = slots["closing"] == slots["day"] and joint.strip(" -/") != ""
    if is_ordered(slots) and not (is_bare and after not in _ENDS):
        yield replace(mention, span=closing, slots=(*said, ("day", slots["day"])))


def _length(words: str, beginning: str) -> int:
    """How many code points of `words` the beginning takes, whose blanks are single."""
    missing = len(beginning) - beginning.count(" ")
    for at, letter in enumerate(words):
        missing -= letter != " "
        if not missing:
            return at + 1
    return len(words)
