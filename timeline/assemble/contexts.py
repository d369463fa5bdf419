"""From the sentences of one source to the words that a value stands in: what two statements of one thing share."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cache, cached_property, lru_cache, partial
from operator import itemgetter
from typing import NamedTuple

from timeline.assemble.clauses import Clause, action_of, term
from timeline.assemble.names import Actors
from timeline.languages import Language, load
from timeline.model.claim import Context, TimeExpression
from timeline.model.text import Span
from timeline.model.time import TimeValue
from timeline.model.value import Name

_TOKEN = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:['’_-]+[^\W_]+)*")

_NEAR = 7
"""Words to each side of a value that are near it (a trial on news: the span of a clause)."""

_REACH = 500
"""Code points to each side of a value within which persons are of its sentence."""

_SCALE = 100
"""The number from which on a word for it is a scale, and says little by itself: "hundred", "million"."""

_FAR = 80
"""Words to each side of a value that are still of its sentence: a list without a full stop is no statement."""

_DIGITS, _BEHIND = 2, 2
"""Digits from which on a number of things is hardly met twice by chance, and the words behind it that may name them."""

_WHOLE = itemgetter(0)

STATE = "remain"
"""The neutral name of what lasts: who was calm on Monday is so on Tuesday."""

FIGURES = frozenset({"share", "figure"})
"""The topics of amounts that can be of anything and anybody."""

_AMOUNTS = FIGURES | {"count", "money"}
"""The topics of amounts that a later report may revise."""

PRICE = "price"
"""The scope of a sum that a market makes anew each day."""

ANSWER = "respond"
"""What the police do to whatever happened."""

DEATH = "death"
"""What happens to who died: it may have been done to them on another day."""

HURTING = frozenset({"kill", "wound", "shoot"})
"""Neutral names of what befalls who is hurt."""

KILLED = "kill"
"""What befell those of whom more may die after a report: a later one counts more dead, and no more wounded."""

HARMING = frozenset({"attack", "explode", "crash"})
"""Neutral names of what kills and wounds, beside what befalls people."""


class Slot(NamedTuple):
    """What a value is the value of, in the words of `Context`."""

    topic: str
    form: str = ""
    scope: str = ""
    action: str = ""
    happening: str = ""


def happening_of(text: str, clause: Clause, pack: Language) -> str:
    """What happens by an action that the language knows, "" by any other: who is shot is hurt, or killed.

    Who "died" may have been hurt on another day.
    """
    action = action_of(clause)
    if clause.action is None or action not in pack.known_actions or action in (pack.happening, ANSWER):
        return ""
    if pack.matches("dying", clause.action.span.of(text)):
        return DEATH
    return "harm" if action in HURTING | HARMING else "say" if action in pack.speech else action


class Contexts:
    """The words of each sentence of one source that holds a value, folded once."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Span],
        times: Sequence[Span],
        expressions: Sequence[TimeExpression],
        actors: Actors,
        published: int | None,
        pack: Language,
    ) -> None:
        """`expressions` are the times among `times` that have a value; `published` is a day number or None."""
        self._text, self._actors, self._published, self._pack = text, actors, published, pack
        self._starts = [span.start for span in sentences]
        self._values: dict[int, list[tuple[Span, TimeValue]]] = {}
        for expression in expressions:
            if expression.value is not None and expression.value.is_known:
                at = bisect_right(self._starts, expression.start) - 1
                self._values.setdefault(at, []).append((expression.mention.span, expression.value))
        self._times = {at for span in times for at in range(span.start, span.end)}
        self._tokens: dict[Span, tuple[list[int], list[str], bool]] = {}

    def of(self, sentence: Span, value: Span, slot: Slot, agent: Name | None = None) -> Context:
        """The context of a value in a sentence; the value itself is no part of it."""
        tokens = self._tokens.get(sentence)
        if tokens is None:
            tokens = self._tokens[sentence] = self._folded(sentence)
        places, terms, has_numbers = tokens
        first, last = bisect_left(places, value.start), bisect_left(places, value.end)
        before, after = terms[max(0, first - _FAR) : first], terms[last : last + _FAR]
        if slot.topic == "date":
            other = self._pack.compiled("offset-of-another").search(self._text, value.end, sentence.end)
            if other is not None:
                after = after[: bisect_left(places, other.end()) - last]
        counted = _counted(before) | _counted(after) if has_numbers else frozenset()
        if slot.topic == "date":  # two sums are in the millions whatever they are of
            before, after = ([term for term in side if term not in self._pack.numbers] for side in (before, after))
        number = bisect_right(self._starts, sentence.start) - 1
        return Context(
            words=frozenset(filter(None, before + after)),
            near=frozenset(filter(None, before[-_NEAR:] + after[:_NEAR])),
            topic=slot.topic,
            form=slot.form,
            scope=slot.scope,
            action=slot.action,
            happening=slot.happening,
            sentence=number,
            times=tuple(time for span, time in self._values.get(number, ()) if not span.overlaps(value)),
            agent=agent,
            persons=self._persons(sentence, value),
            published=self._published,
            revised=self._is_revised(sentence, slot),
            company=self.company,
            counted=counted,
        )

    def _is_revised(self, sentence: Span, slot: Slot) -> bool:
        """Whether the sentence says that a date or an amount has changed, or of a count the whole source does."""
        if slot.topic == "date":
            return self._pack.matches("date-changed", sentence.of(self._text))
        if slot.topic not in _AMOUNTS:
            return False
        if self._pack.matches("amount-changed", sentence.of(self._text).lower()):
            return True
        return slot.topic == "count" and (self._revised or (slot.action == KILLED and self._dead_revised))

    def _persons(self, sentence: Span, value: Span) -> frozenset[str]:
        start, end = max(sentence.start, value.start - _REACH), min(sentence.end, value.end + _REACH)
        return frozenset(actor.name.last for actor in self._actors.within(start, end) if actor.person)

    @cached_property
    def company(self) -> frozenset[str]:
        """The keys of all actors of the source: the company in which a person is met tells one story from another."""
        return frozenset(actor.name.key for actor in self._actors.all)

    @cached_property
    def _revised(self) -> bool:
        return self._pack.matches("count-revised", self._lowered)

    @cached_property
    def _dead_revised(self) -> bool:
        return self._pack.matches("dead-revised", self._lowered)

    @cached_property
    def _lowered(self) -> str:
        # A whole text: an expression that ignores case takes four times as long.
        return self._text.lower()

    def _folded(self, sentence: Span) -> tuple[list[int], list[str], bool]:
        """Where the words of a sentence begin that are no part of a time, what they are compared as, and whether any is
        a number."""
        tokens, times = _TOKEN.finditer(self._text, sentence.start, sentence.end), self._times
        said = [match for match in tokens if match.start() not in times]
        terms = list(map(folding(self._pack.code), map(_WHOLE, said)))
        return [match.start() for match in said], terms, any(term[:1].isdigit() for term in terms)


@cache
def folding(language: str) -> Callable[[str], str]:
    """What folds the words of a language, and remembers them: words alone are looked up twice as fast."""
    return lru_cache(maxsize=1 << 16)(partial(folded_word, language=language))


def folded_word(word: str, language: str) -> str:
    """A word as it is compared: one word for one action or kind of thing, no endings; "" for one that says nothing."""
    pack = load(language)
    word = word.lower().replace("’", "'").removesuffix("'s")
    if word[:1].isdigit():
        return word.replace(",", "")
    if word in pack.actions:
        action = pack.actions[word]
        return "" if action in pack.speech or action == pack.light else action
    if word in pack.synonyms:
        return pack.synonyms[word]
    number = pack.numbers.get(word, _SCALE)
    if number < _SCALE:
        return _in_digits(number)
    stem = term(pack, word)
    return pack.synonyms.get(stem, stem)


def _counted(terms: Sequence[str]) -> frozenset[str]:
    """Each number among folded words with what it may be a number of: "17 shell" and "17 company"."""
    said = list(filter(None, terms))
    numbers = ((at, term) for at, term in enumerate(said) if len(term) >= _DIGITS and term[0].isdigit())
    behind = ((number, said[at + 1 : at + 1 + _BEHIND]) for at, number in numbers)
    return frozenset(f"{number} {thing}" for number, things in behind for thing in things if not thing[0].isdigit())


def _in_digits(number: float) -> str:
    """A number in words as it is compared: "nine" is 9; one and halves say nothing."""
    return str(int(number)) if number > 1 else ""
