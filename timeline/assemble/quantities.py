"""From an amount and the words around it to what it is the amount of: people, things, a sum, an age."""

import re
from collections.abc import Sequence

from timeline.assemble.contexts import FIGURES, KILLED, PRICE, Slot
from timeline.languages import Language
from timeline.model.claim import Amount, Mention
from timeline.model.text import Span

_YEAR = re.compile(r"(?:1[89]|20)\d\d ")

_BESIDE = 200
"""Code points to each side of a count within which the sentence says over what time it was taken."""

_PARTS = {
    **dict.fromkeys(("kill", "wound", "shoot", "miss", "rescue"), "victim"),
    **dict.fromkeys(("arrest", "charge", "convict"), "suspect"),
}
"""Action -> the part of the person it is done to."""

_FOR = 90
"""Code points to each side of a sum within which the sentence says what it is for."""

_LEFT, _RIGHT, _LATER = 32, 70, 140
"""Code points before and after a count of people within which their fate is told, and those within which it is told of
"them", or by their wounds."""


def slot_of(
    text: str, amount: Amount, sentence: Span, counts: Sequence[Span], actions: Sequence[Mention], pack: Language
) -> Slot | None:
    """What an amount is the amount of.

    None for a part of a count that was told before it ("including two children") and for the end of a range.
    `counts` are all counts of people of the sentence and `actions` its actions.
    """
    mention = amount.mention
    before = text[max(0, mention.span.start - _LEFT) : mention.span.start]
    if pack.matches("amount-range-before", before):
        return None
    if mention.pattern == "money":
        return Slot("money", _what_for(text, mention.span, sentence, pack), _use_of(text, mention.span, sentence, pack))
    if mention.pattern in FIGURES:
        differs = pack.matches("difference-after", text[mention.span.end : mention.span.end + _LEFT])
        return Slot(mention.pattern, amount.quantity.unit, "difference" if differs else _portion(before, pack))
    people = (mention.slot("people") or "").lower()
    if pack.matches("count-numbered-before", before) or (
        _YEAR.match(text, mention.span.start) and pack.matches("count-year-before", before)
    ):
        return None
    who = pack.people.get(people, "person")
    if mention.pattern == "age":
        return Slot("age", who, action=part_of(text, mention.span, actions, pack))
    if pack.matches("including-before", before):
        return None
    lives = pack.matches("lives", people)
    if lives and not pack.matches("lives-taken-before", before):
        return None
    fate = KILLED if lives or mention.slot("toll") else _fate(text, sentence, mention.span, counts, actions, pack)
    scope = _scope(text, mention, sentence, pack)
    if scope == "other" and fate == "wound" and any(action.pattern == "kill" for action in actions):
        scope = ""  # others than the dead, that is all of the wounded
    return Slot("count", who, scope, fate)


def _what_for(text: str, sum_: Span, sentence: Span, pack: Language) -> str:
    """What a sum is for, by the nearest word in its sentence that says so: "bail", "reward"; "" without one."""
    start, end = max(sentence.start, sum_.start - _FOR), min(sentence.end, sum_.end + _FOR)
    said = [m for m in pack.compiled("money-for").finditer(text, start, end) if not sum_.overlaps(Span(*m.span()))]
    nearest = min(said, key=lambda m: min(abs(m.start() - sum_.end), abs(sum_.start - m.end())), default=None)
    return "" if nearest is None else nearest.lastgroup or ""


def _use_of(text: str, sum_: Span, sentence: Span, pack: Language) -> str:
    """What a sum is where it is not simply paid: "rate", "asked" for, the price of a share, or as with figures."""
    if pack.compiled("rate-follows").match(text, sum_.end):
        return "rate"
    before = text[max(sentence.start, sum_.start - _FOR) : sum_.start]
    if pack.matches("market-price-before", before):
        return PRICE
    return _portion(before, pack) or ("asked" if pack.matches("asked-before", before) else "")


def _portion(before: str, pack: Language) -> str:
    """What an amount is where it is not that of the thing: the "whole" in "61 of the 120 seats", the "difference" in
    "outspent him by $5,000", the one it is "compared" with."""
    guards = ("whole", "difference", "compared")
    return next((guard for guard in guards if pack.matches(f"{guard}-before", before)), "")


def _scope(text: str, mention: Mention, sentence: Span, pack: Language) -> str:
    """Which people are counted, where it is not just those of one happening."""
    beside = Span(max(sentence.start, mention.span.start - _BESIDE), min(sentence.end, mention.span.end + _BESIDE))
    if pack.matches("over-a-span", beside.of(text)):
        return "over-a-span"
    if pack.matches("with-assailant", text[mention.span.end : mention.span.end + _RIGHT]):
        return "with-assailant"
    more = mention.slot("more") or mention.slot("others") or (mention.slot("people") or "").lower() in pack.others
    before = text[max(0, mention.span.start - _LEFT) : mention.span.start]
    return "other" if more or pack.matches("another-before", before) else ""


def _fate(
    text: str, sentence: Span, count: Span, counts: Sequence[Span], actions: Sequence[Mention], pack: Language
) -> str:
    """What befell the people counted, "" where the text does not say; who is shot to death is killed."""
    fate, end = _told_fate(text, sentence.end, count, counts, actions, pack)
    return KILLED if fate and pack.matches("killed-after", text[end : end + _LEFT]) else fate


def _told_fate(
    text: str, ends: int, count: Span, counts: Sequence[Span], actions: Sequence[Mention], pack: Language
) -> tuple[str, int]:
    """What the text says of the people counted, and where the word for it ends; the sentence `ends` there.

    It is what follows at once ("four people were shot"), else the verb right before ("killing four people"), else the
    next action after them, or the last before them in their clause; between the two stands no other count.
    """
    follows = pack.compiled("fate-follows").match(text, count.end)
    if follows:
        harm = pack.actions[follows["harm"].lower()] if follows["harm"] else pack.synonyms[follows["hit"].lower()]
        return harm, follows.end()
    left = [a for a in actions if 0 <= count.start - a.span.end <= _LEFT]
    last = left[-1] if left and not _any_between(counts, left[-1].span.end, count.start) else None
    if last is not None and pack.matches("fate-before", text[last.span.end : count.start]):
        return (last.pattern if last.pattern in pack.harm else ""), last.span.end
    right = next((a for a in actions if 0 <= a.span.start - count.end <= _RIGHT and a.pattern != pack.light), None)
    if right is not None and not _any_between(counts, count.end, right.span.start):
        return (right.pattern if right.pattern in pack.harm else ""), right.span.end
    if last is not None and last.pattern in pack.harm and "," not in text[last.span.end : count.start]:
        return last.pattern, last.span.end
    later = pack.compiled("fate-later").search(text, count.end, min(ends, count.end + _LATER))
    if later and not _any_between(counts, count.end, later.start()):
        harm = pack.actions[later["harm"].lower()] if later["harm"] else pack.synonyms[later["hit"].lower()]
        return harm, later.end()
    return "", count.end


def part_of(text: str, age: Span, actions: Sequence[Mention], pack: Language) -> str:
    """Which part the person of an age has in what happened: "victim", "suspect", "" where the words beside do not say.

    `age` reaches over the name, where there is one.
    """
    left = next((a for a in reversed(actions) if 0 <= age.start - a.span.end <= _LEFT), None)
    if left is not None and pack.matches("done-to-before", text[left.span.end : age.start]) and left.pattern in _PARTS:
        return _PARTS[left.pattern]
    right = next((a for a in actions if 0 <= a.span.start - age.end <= _RIGHT and a.pattern in _PARTS), None)
    if right is None:
        return ""
    part, between = _PARTS[right.pattern], text[age.end : right.span.start]
    told = part == "suspect" or pack.matches("passive-before", between) or pack.matches("dying", right.span.of(text))
    return part if told and not pack.matches("done-to-between", between) else ""


def _any_between(spans: Sequence[Span], start: int, end: int) -> bool:
    return any(start <= span.start and span.end <= end for span in spans)
