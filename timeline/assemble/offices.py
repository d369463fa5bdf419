"""From the words of an office beside a name to its neutral name and where it is held: "the union's president"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from timeline.languages import Language
from timeline.model.text import Span

_WORD = re.compile(r"[^\s,]+")

POSSESSIVE = ("'s", "’s", "s'", "s’")
"""What the word of an owner ends with."""


class Office(NamedTuple):
    """An office as it is told: its neutral name, the words that tell it, and those of where it is held, "" if none."""

    key: str
    words: Span
    body: str


def office_told(match: re.Match[str], pack: Language) -> Office | None:
    """The office of a match with the groups lead, head and tail, and perhaps body; None for one that tells nothing.

    "Culture minister" and "minister of culture" are one; what a director is of must be known, or it may be a house of
    which there are many.
    """
    neutral = pack.office_heads.get(match["head"].lower(), "none")
    lead = [(found.start(), found[0]) for found in _WORD.finditer(match["lead"])]
    first = _fields_begin([word for _, word in lead], pack)
    fields = {*_fields((word for _, word in lead[first:]), pack), *_fields(match["tail"].split(), pack)}
    if neutral == "none" or (neutral.startswith("*") and not fields):
        return None
    of_head = not neutral.startswith("*")
    if of_head:
        first = len(lead)
    start = match.start("lead") + lead[first][0] if first < len(lead) else match.start("head")
    end = match.end("head") if of_head or not match["tail"] else match.start("tail") + len(match["tail"].rstrip(","))
    told = match["tail"] if of_head else ""
    body = _body([word for _, word in lead[:first]], told + (match.groupdict().get("body") or ""), pack)
    return Office(neutral.replace("*", "-".join(sorted(fields))), Span(start, end), body)


def _fields_begin(words: Sequence[str], pack: Language) -> int:
    """From which word on they all tell what an office is for: 1 in "Norland culture" and 0 in "trade and industry"."""
    begin = first = len(words)
    while begin and (
        _folded(words[begin - 1]) in pack.office_fields or _folded(words[begin - 1]) in pack.office_fillers
    ):
        begin -= 1
        if _folded(words[begin]) in pack.office_fields:
            first = begin
    return first


def _fields(words: Iterable[str], pack: Language) -> Iterator[str]:
    return (pack.office_fields[word] for word in map(_folded, words) if word in pack.office_fields)


def _folded(word: str) -> str:
    return word.strip(",").lower()


def _body(lead: Sequence[str], told: str, pack: Language) -> str:
    """The words of where an office is held: its owner, and what is capitalised before it; or what stands behind."""
    owner = max((at for at, word in enumerate(lead) if word.endswith(POSSESSIVE)), default=-1)
    before = [word for at, word in enumerate(lead) if at <= owner or word[:1].isupper()]
    said = [word for word in (*before, *told.split()) if not (word.islower() and _bare(word) in pack.body_words)]
    words = map(_bare, said)
    telling = {word for word in words if word not in pack.stop_words and word not in pack.places}
    return " ".join(sorted(telling - (pack.office_fillers - pack.organisation_words) - {""}))


def _bare(word: str) -> str:
    word = word.strip(",").lower()
    return word[:-2] if word.endswith(("'s", "’s")) else word.rstrip("'’")
