"""From quotation mentions to who is quoted."""

import re
from collections.abc import Sequence

from timeline.assemble.names import Actor
from timeline.languages import Language
from timeline.model.claim import Mention
from timeline.model.text import Span

_REACH = 160
"""Code points beside a quotation within which its attribution stands."""
_PRONOUN = re.compile(r"\b(?:he|she|him|her)\b", re.IGNORECASE)


def speaker_of(
    text: str, quote: Span, actors: Sequence[Actor], actions: Sequence[Mention], pack: Language
) -> Actor | None:
    """Who says a quotation: the actor beside a word of speech right after it, or right before it.

    A quotation that ends in a full stop has no attribution after it.

    "he said", and a quotation that nothing beside it attributes, go to the person named last before it. None when there
    is no such person near.
    """
    ends_there = text[quote.end - 1] == "."
    after = (quote.end + 1, quote.end + 1 if ends_there else quote.end + _REACH)
    for start, end in (after, (quote.start - _REACH, quote.start)):
        side = _same_paragraph(text, start, end, quote)
        if side is None:
            continue
        speech = [a for a in actions if side.covers(a.span) and a.pattern in pack.speech]
        if not speech:
            continue
        said = speech[0] if start > quote.start else speech[-1]
        near = [a for a in actors if side.covers(a.span) and abs(_distance(a.span, said.span)) <= 60]
        persons = [a for a in near if a.person] or near
        if _PRONOUN.search(text, max(side.start, said.span.start - 25), min(side.end, said.span.end + 25)):
            return _last_person(actors, quote.start)
        if persons:
            return min(persons, key=lambda a: abs(_distance(a.span, said.span)))
    return _last_person([a for a in actors if a.span.end > quote.start - _REACH * 2], quote.start)


def _distance(one: Span, two: Span) -> int:
    return max(two.start - one.end, one.start - two.end)


def _same_paragraph(text: str, start: int, end: int, quote: Span) -> Span | None:
    start, end = max(0, start), min(len(text), end)
    if start >= end:
        return None
    if start >= quote.end:
        stop = re.compile(r"\n|[.!?][\"”]?\s+[A-Z“\"]").search(text, start, end)
        end = stop.start() + 1 if stop else end
    else:
        start = max(start, text.rfind("\n", start, end) + 1)
    return Span(start, end) if start < end else None


def _last_person(actors: Sequence[Actor], before: int) -> Actor | None:
    persons = [a for a in actors if a.person and a.span.end <= before]
    return persons[-1] if persons else None
