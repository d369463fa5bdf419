"""From the sentences of one source to claims of what came before what, how far apart, and how long something lasted."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.assemble.clauses import told_as
from timeline.assemble.contexts import Slot
from timeline.assemble.parts import Parts
from timeline.languages import Language
from timeline.model.claim import Claim, ClaimKind, Mention, Modality
from timeline.model.order import NOW, Happening, Order
from timeline.model.text import Span, ZoneKind

_BEFORE, _AFTER = 90, 70
"""Code points before and after a word of order within which the two happenings are named."""

_STOP = re.compile(r"[;:—“”\"]| (?:and|but|while|as|when|who|which|that) ")
_LAST, _LOOSE = re.compile(r"[,;:—“”\"]"), 24

_AMOUNT = 40
"""Code points before a word of order within which an amount of time stands: "more than twenty weeks"."""

_WAR = frozenset({"invade"})
"""The neutral name of what a war begins with."""

_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}
"""TIMEX3's letter of a unit -> what its count is kept in."""

_DAYS = {"day": 1, "week": 7}
_SLACK = {"day": 1, "week": 4, "month": 1, "year": 1}
"""By how many days (months, years) a count may miss the true distance: people count both ends or neither, and round."""


class _Cue(NamedTuple):
    """A word of order with the amount before it: "two days after"."""

    start: int
    end: int
    relation: str
    amount: re.Match[str] | None


def ordered(parts: Parts) -> Iterator[Claim]:
    """The claims of order and duration in the body of a source."""
    text, pack = parts.text, parts.pack
    for start, end in cues(text, pack, "order"):
        amount = pack.compiled("amount-of-time-before").search(text[max(0, start - _AMOUNT) : start])
        since = start if amount is None else start - len(amount[0])
        cue = _Cue(since, end, text[start:end].lower(), amount)
        claim = _lasting_to_the_end(parts, cue) or _order(parts, cue)
        if claim is not None:
            yield claim
    for start, end in cues(text, pack, "lasting"):
        said = pack.compiled("lasting").match(text, end)
        apart = None if said is None else _apart(said, pack)
        if said is not None and apart is not None:
            lasts = pack.matches("lasting-until-now", text[max(0, start - _BEFORE) : end])
            order = Order(_war(parts, start) if lasts else None, NOW if lasts else None, *apart)
            claim = _claim(parts, ClaimKind.DURATION, (start, said.end()), order)
            if claim is not None:
                yield claim


def _war(parts: Parts, before: int) -> Happening | None:
    """What began the war that is named before a word of its sentence: an invasion of the place; None without one."""
    sentence = parts.sentence_at(before)
    if sentence is None or sentence.start == before:
        return None
    for actor in reversed(parts.actors.within(sentence.start, before)):
        words = parts.text[max(sentence.start, actor.span.start - _AMOUNT) : actor.span.start]
        if parts.pack.matches("war-before", words):
            return Happening(_WAR, frozenset({actor.name.key}))
    return None


def cues(text: str, pack: Language, kind: str) -> Iterator[tuple[int, int]]:
    """Where the words stand by which something is told, word by word: most texts are searched in vain."""
    for word in pack.order_cues.get(kind, ()):
        for form in (word, word.capitalize()):
            at = text.find(form)
            while at >= 0:
                end = at + len(form)
                if not text[max(0, at - 1) : at].isalnum() and not text[end : end + 1].isalnum():
                    yield at, end
                at = text.find(form, end)


def _order(parts: Parts, cue: _Cue) -> Claim | None:
    """ "The arrest came two days after the fire", "Two days after the fire, police arrested …"."""
    sentence = parts.sentence_at(cue.start)
    if sentence is None or _is_loose(parts, cue):
        return None
    sides = _sides(parts, sentence, cue)
    if sides is None:
        return None
    main, other = (_happening(parts, _within(sentence, action, cue), action) for action in sides)
    if main.actions & other.actions:
        return None
    told = [(action, happening.actors) for action, happening in zip(sides, (main, other), strict=True)]
    if not all(actors or _is_one(parts, sentence, cue, action) for action, actors in told):
        return None
    apart = (0, None, "day") if cue.amount is None else _apart(cue.amount, parts.pack)
    if apart is None:
        return None
    kind = ClaimKind.ORDER if cue.amount is None else ClaimKind.DURATION
    earlier, later = (main, other) if cue.relation == "before" else (other, main)
    return _claim(parts, kind, (cue.start, cue.end), Order(earlier, later, *apart))


def _is_loose(parts: Parts, cue: _Cue) -> bool:
    """Whether the words around say that this is no plain word of order: "soon after", "after all", "before he"."""
    before, after = parts.text[max(0, cue.start - 12) : cue.start], parts.text[cue.end : cue.end + 12]
    loose = cue.amount is None and parts.pack.matches("order-loose-before", before)
    return loose or parts.pack.matches("order-other-after", after)


def _sides(parts: Parts, sentence: Span, cue: _Cue) -> tuple[Mention, Mention] | None:
    """The action that is placed in time, and the one that it is placed by: what follows the word of order."""
    text, pack = parts.text, parts.pack
    actions = [a for a in parts.actions_in(sentence) if _counts(a, pack)]
    actions = [a for a in actions if not pack.matches("order-copula", a.span.of(text))]
    right = [a for a in actions if cue.end <= a.span.start <= cue.end + _AFTER]
    right = [a for a in right if not _LAST.search(text, cue.end, a.span.start)]
    if not right or _STOP.search(text, cue.end, right[0].span.start) or not _is_meant(parts, cue, right[0]):
        return None
    left = [a for a in actions if cue.start - _BEFORE <= a.span.start and a.span.end <= cue.start]
    left = [a for a in left if not _STOP.search(text, a.span.end, cue.start)]
    if left:
        placed = not _tells_more(parts, Span(left[-1].span.end, cue.start)) if cue.start > left[-1].span.end else True
        return (left[-1], right[0]) if placed else None
    opens = not text[sentence.start : cue.start].strip()
    comma = text.find(",", right[0].span.end, min(sentence.end, right[0].span.end + _AFTER))
    main = [a for a in actions if opens and comma >= 0 and comma < a.span.start <= comma + _AFTER]
    if not main or _tells_more(parts, Span(comma, main[0].span.start)):
        return None
    return main[0], right[0]


def _counts(action: Mention, pack: Language) -> bool:
    return action.pattern not in pack.speech and action.pattern not in (pack.light, pack.happening)


def _is_meant(parts: Parts, cue: _Cue, action: Mention) -> bool:
    """Whether a happening itself stands behind a word of order, and the one that is told of.

    Not what only tells more of something else ("after the funeral of the man killed", "after the murder trial"), and
    not one of several ("after the second fire").
    """
    text, pack, span = parts.text, parts.pack, action.span
    if cue.end < span.start and pack.matches("order-aside", text[cue.end : span.start]):
        return False
    after = pack.compiled("order-word-after").match(text, span.end)
    return after is None or span.of(text).lower() not in pack.nominals or after["word"] in pack.stop_words


def _is_one(parts: Parts, sentence: Span, cue: _Cue, action: Mention) -> bool:
    """Whether a happening that names nobody can be found again: "the shooting"; "a man died" only where it is dated.

    Of "a second victim died two days after the shooting" nobody knows whether that is the death told of elsewhere.
    """
    before, pack = parts.text[sentence.start : action.span.start], parts.pack
    is_noun = action.span.of(parts.text).lower() in pack.nominals
    if pack.matches("order-definite" if is_noun else "order-the", before):
        return True
    return not is_noun and any(time.end <= cue.start or time.start >= cue.end for time in parts.times_in(sentence))


def _tells_more(parts: Parts, between: Span) -> bool:
    """Whether something else is told between an action and the word of order, which then places that: "the arrest,
    police said two days after the fire"."""
    text, pack = parts.text, parts.pack
    words = between.of(text)
    for action in parts.actions_in(between):
        said = action.span.of(text)
        if action.pattern != pack.happening and not pack.matches("order-copula", said):
            return True
        words = words.replace(said, "")  # "came" and "happened" are what the word of order hangs on
    return pack.matches("order-verb", words)


def _within(sentence: Span, action: Mention, cue: _Cue) -> Span:
    """The part of a sentence on the side of a word of order on which an action stands."""
    if action.span.end <= cue.start:
        return Span(sentence.start, cue.start)
    return Span(cue.end, max(sentence.end, action.span.end))


def _happening(parts: Parts, within: Span, action: Mention) -> Happening:
    """An action with the persons who are named around it, or with whatever else is where no person is."""
    start, end = max(within.start, action.span.start - _BEFORE), min(within.end, action.span.end + _LOOSE)
    said = [a.span.end for a in parts.actions_in(Span(start, action.span.end)) if a.pattern in parts.pack.speech]
    start = max([start, *said])  # who only says so takes no part
    near = parts.actors.within(start, end)
    named = [actor for actor in near if actor.person] or near
    return Happening(frozenset({action.pattern}), frozenset(actor.name.key for actor in named))


def _lasting_to_the_end(parts: Parts, cue: _Cue) -> Claim | None:
    """ "Stone resigned in 2012 after nine years as mayor": what began then ended so."""
    whole = parts.pack.compiled("lasting-to-the-end").match(parts.text, cue.end)
    sentence = parts.sentence_at(cue.start)
    if whole is None or sentence is None or cue.relation != "after":
        return None
    ending = [a for a in parts.actions_in(Span(sentence.start, cue.start + 1)) if a.pattern in parts.pack.beginnings]
    apart = _apart(whole, parts.pack)
    if not ending or apart is None or cue.start - ending[-1].span.end > _BEFORE:
        return None
    later = _happening(parts, sentence, ending[-1])
    earlier = Happening(parts.pack.beginnings[ending[-1].pattern], later.actors)
    return _claim(parts, ClaimKind.DURATION, (cue.start, whole.end()), Order(earlier, later, *apart))


def _apart(match: re.Match[str], pack: Language) -> tuple[int | None, int | None, str] | None:
    """How far apart at least and at most, and the unit; weeks are counted in days. None for no number."""
    said, unit = match["amount"].lower(), _UNITS.get(pack.units.get(match["unit"].lower(), ""))
    number = float(said) if said.isdigit() else pack.numbers.get(said)
    if number is None or number != int(number) or unit is None:
        return None
    bound = pack.bounds.get((match["bound"] or "").strip().lower(), "exactly")
    slack = _SLACK[unit] + (int(number) // 10 + 1 if bound == "about" else 0) * _DAYS.get(unit, 1)
    count = int(number) * _DAYS.get(unit, 1)
    least = None if bound == "at most" else max(0, count - (0 if bound == "at least" else slack))
    most = None if bound == "at least" else count + slack
    return least, most, "day" if unit in _DAYS else unit


def _claim(parts: Parts, kind: ClaimKind, extent: Sequence[int], value: Order) -> Claim | None:
    """A claim that these words make; None outside of the body, and for what is planned or denied."""
    while parts.text[extent[0]].isspace():
        extent = (extent[0] + 1, extent[1])
    span = Span(extent[0], extent[1])
    sentence = parts.sentence_at(span.start)
    if sentence is None or not sentence.covers(span) or parts.source.zone_at(span.start) is not ZoneKind.BODY:
        return None
    if told_as(parts.text, sentence, span, parts.pack) is not Modality.ASSERTED:
        return None
    return parts.claim(kind, sentence, span, value, context=parts.contexts.of(sentence, span, Slot(kind)))
