"""The counts of people of all sources in, whether two of them can both be true out: who was shot was hurt, or is dead.

A report counts the dead, the wounded and those shot, in one sentence or in several; another adds them up.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from timeline.model.claim import Claim
from timeline.model.value import Quantity

_DEAD, _SHOT = "kill", "shoot"

_HARMED = frozenset({_DEAD, "wound"})

_PARTLY = (_SHOT, "")
"""What those counted of any fate may be told to be first: "three children shot, one injured" are four injured."""

_ANYBODY = "person"
"""The form of a count that may be one of women, and of children."""


class _Count(NamedTuple):
    """How many of which people met which fate."""

    fate: str
    form: str
    amount: float


class Counts:
    """What each sentence of each source counts, and how many dead each source knows of."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Reads the claims of any kind: a death is told of without a count, too."""
        counts: dict[tuple[str, int], list[_Count]] = defaultdict(list)
        self._dead: dict[str, set[float]] = defaultdict(set)
        for claim in claims:
            if claim.context is not None and _DEAD in claim.context.words:
                self._dead[claim.source_id].add(1)
            if claim.context is not None and claim.context.topic == "count" and isinstance(claim.value, Quantity):
                fate, amount = claim.context.action, claim.value.amount or 0.0
                counts[claim.source_id, claim.span.start].append(_Count(fate, claim.context.form, amount))
                if fate == _DEAD:
                    self._dead[claim.source_id].add(amount)
        self._beside = {place: told for place, told in counts.items() if len(told) > 1}

    def can_both_be_true(self, a: Claim, b: Claim) -> bool:
        """Whether one count sums up the other, is a part of another, is from before a death, or is of those hurt."""
        if self._sums_up(a, b) or self._sums_up(b, a) or self._is_part(a) or self._is_part(b):
            return True
        return self._one_has_died(a, b) or self._shot_or_hurt(a, b)

    def _is_part(self, a: Claim) -> bool:
        """Whether a count is a part of a larger one of its sentence: "six are dead, of whom two people drowned"."""
        if a.context is None or a.context.topic != "count" or not isinstance(a.value, Quantity):
            return False
        wholes = (_ANYBODY, a.context.form)
        return any(
            count.fate == a.context.action and count.form in wholes and count.amount > (a.value.amount or 0.0)
            for count in self._beside.get((a.source_id, a.span.start), ())
        )

    def _sums_up(self, a: Claim, b: Claim) -> bool:
        """Whether the counts in one claim's sentence come to what the other gives, alone or with those beside it.

        "Two children and two teens" are the four of another report, and "three shot, one injured" are, too; of "six
        shot and 40 hurt" the six are the wounded of another.
        """
        if not isinstance(b.value, Quantity) or b.context is None or b.context.topic != "count":
            return False
        fates = (b.context.action, *_PARTLY)
        told, beside = (
            [count.amount for count in self._beside.get((c.source_id, c.span.start), ()) if count.fate in fates]
            for c in (a, b)
        )
        sums_up = len(told) != len(beside) and sum(beside) == sum(told)  # else both tell of as many groups
        return bool(told) and (b.value.amount in (sum(told), *told) or sums_up)

    def _one_has_died(self, a: Claim, b: Claim) -> bool:
        """Whether the dead and the wounded of both sentences come to one number: one report is from before a death."""
        sums = []
        for claim in (a, b):
            told = self._by_fate(claim)
            here = claim.context is not None and claim.context.action in _HARMED and told.keys() >= _HARMED
            sums.append(sum(told[fate] for fate in _HARMED) if here else None)
        return sums[0] is not None and sums[0] == sums[1]

    def _shot_or_hurt(self, a: Claim, b: Claim) -> bool:
        """Whether those shot may be those hurt, with the dead of either report or without them."""
        if a.context is None or b.context is None or a.context.topic != "count" or a.context.action == b.context.action:
            return False
        if not isinstance(a.value, Quantity) or not isinstance(b.value, Quantity):
            return False
        shot, hurt = (a.value, b.value) if a.context.action == _SHOT else (b.value, a.value)
        more = (shot.amount or 0.0) - (hurt.amount or 0.0)
        return more in {0.0, *self._dead[a.source_id], *self._dead[b.source_id]}

    def count_others(self, a: Claim, b: Claim) -> bool:
        """Whether the sentences differ in another fate as well: "two dead, eight hurt" and "49 dead, 53 hurt"."""
        if a.context is None or a.context.topic != "count":
            return False
        one, two = self._by_fate(a), self._by_fate(b)
        return any(one[fate] != two[fate] for fate in one.keys() & two.keys() - {a.context.action, ""})

    def _by_fate(self, claim: Claim) -> dict[str, float]:
        """How many the sentence of a claim counts of each fate, where it counts several groups."""
        told: dict[str, float] = defaultdict(float)
        for count in self._beside.get((claim.source_id, claim.span.start), ()):
            told[count.fate] += count.amount
        return told
