"""Claims in, whether a sentence tells of two values as of two things out: it gives both, or what they differ by."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from timeline.merge.values import family, is_telling, same_time, same_value
from timeline.model.claim import Claim, ClaimKind
from timeline.model.value import Quantity

_FIGURE = re.compile(r"\d+(?:[.,]\d+)* [^\W\d]\w+|\d+(?:[.,]\d+)+")
"""An amount in digits with the word behind it: "2.1 billion"."""

_TELLING = 4
"""The least difference of two amounts that is no number of any sentence."""


class Beside:
    """What stands beside each claim in its sentence."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Reads the claims of any kind."""
        self._told: dict[tuple[str, int, str, str], list[Claim]] = defaultdict(list)
        for claim in claims:
            self._told[claim.source_id, claim.span.start, *family(claim)].append(claim)

    def tells_of_two(self, a: Claim, b: Claim) -> bool:
        """Whether the sentence of either claim tells that its value is not the other's, which it knows."""
        return self._gives_both(a, b) or self._gives_both(b, a) or self._gives_difference(a, b)

    def _of(self, claim: Claim) -> Iterator[Claim]:
        told = self._told[claim.source_id, claim.span.start, *family(claim)]
        return (other for other in told if other.id != claim.id)

    def _gives_both(self, a: Claim, b: Claim) -> bool:
        """Whether the sentence of one claim gives the other's value beside it: "$610 million, not the $640 million"."""
        if a.context is None or b.context is None:
            return False
        if b.time is not None:
            return any(same_time(time, b.time) for time in a.context.times)
        if _names(a, b):
            return True
        action = b.context.action
        return isinstance(b.value, Quantity) and any(
            same_value(other, b) and other.context is not None and other.context.action == action
            for other in self._of(a)
        )

    def _gives_difference(self, a: Claim, b: Claim) -> bool:
        """Whether a sentence gives the difference of two amounts: "41, seven more than before", "23, of them 9".

        Beside an age another is that of somebody else.
        """
        if a.kind is ClaimKind.AGE or not isinstance(a.value, Quantity) or not isinstance(b.value, Quantity):
            return False
        difference = abs((a.value.amount or 0.0) - (b.value.amount or 0.0))
        if difference < _TELLING or a.context is None or b.context is None:
            return False
        if f"{difference:g}" in a.context.words | b.context.words:
            return True
        told = (other.value for one in (a, b) for other in self._of(one))
        return any(isinstance(value, Quantity) and value.amount == difference for value in told)


def _names(a: Claim, b: Claim) -> bool:
    """Whether a sentence names another's amount where it makes no claim of it: as the end of a range, or without its
    unit, "the 2.1 billion announced"."""
    if a.context is None or not isinstance(b.value, Quantity):
        return False
    if is_telling(b) and f"{b.value.amount:.15g}" in _amounts(a.context.words):
        return True
    figure = _FIGURE.search(b.text)
    return figure is not None and re.search(rf"(?<![\d.,]){re.escape(figure[0])}\b", a.exact) is not None


def _amounts(words: Iterable[str]) -> set[str]:
    """The amounts among the words of a sentence, without the noughts behind a point: "64.20" is 64.2."""
    return {f"{float(word):.15g}" for word in words if word[:1].isdigit() and word.replace(".", "", 1).isdigit()}
