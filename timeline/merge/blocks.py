"""Claims under one key in, few enough to be compared pair by pair out, with every value among them."""

from collections.abc import Hashable, Sequence
from functools import lru_cache

from timeline.model.claim import Claim
from timeline.model.edtf import label
from timeline.model.time import TimeValue
from timeline.model.value import Name, Quantity, Wording


def thinned(block: Sequence[Claim], largest: int) -> Sequence[Claim]:
    """All claims of a block, or of a larger one the first few of each value: many who agree hide nobody who does not.

    Nothing where there are more values than may be compared: then the key says nothing.
    """
    if len(block) <= largest:
        return block
    by_value: dict[Hashable, list[Claim]] = {}
    for claim in block:
        by_value.setdefault(_value_of(claim), []).append(claim)
        if len(by_value) > largest:  # as under most words: that is known after a few dozen of thousands
            return ()
    each = largest // len(by_value)
    return [claim for claims in by_value.values() for claim in claims[:each]]


def _value_of(claim: Claim) -> Hashable:
    value = claim.value
    if isinstance(value, Quantity):
        return value.amount, value.unit
    if isinstance(value, Wording):
        return value.folded, claim.speaker.key if claim.speaker is not None else ""
    if isinstance(value, TimeValue):
        return _label(value)
    return value.key if isinstance(value, Name) else value


_label = lru_cache(maxsize=1 << 14)(label)  # a claim stands under each of its words
