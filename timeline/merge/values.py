"""Two claims in, whether they give one value out, and how much it says that they do."""

from dataclasses import replace

from timeline.model.claim import Claim
from timeline.model.time import TimeValue
from timeline.model.value import Quantity

_CLOCK_ALONE = "clock-on-day"
"""The reason of a time of day without a day of its own."""

_PRECISE = 3
"""Digits of an amount that two things seldom have in common."""


def family(claim: Claim) -> tuple[str, str]:
    """What only claims of one family have in common: their kind, and the unit of an amount."""
    return claim.kind, claim.value.unit if isinstance(claim.value, Quantity) else ""


def same_value(a: Claim, b: Claim) -> bool:
    """Whether two claims give one value, and not merely values that can both be true: "in May" and "on Monday"."""
    if isinstance(a.value, Quantity) and isinstance(b.value, Quantity):
        return a.value.amount == b.value.amount
    if a.time is not None and b.time is not None and a.time.precision.days != b.time.precision.days:
        return False
    return a.agrees(b) and _CLOCK_ALONE not in (a.because.code, b.because.code)


def same_time(one: TimeValue, two: TimeValue) -> bool:
    """Whether two times are one, however sure each is."""
    return replace(one, uncertain=False) == replace(two, uncertain=False)


def is_telling(claim: Claim, digits: int = _PRECISE) -> bool:
    """Whether a claim gives an amount to so many digits and more: £1,240,000,000, and no round number."""
    if not isinstance(claim.value, Quantity) or claim.value.amount is None:
        return False
    return len(f"{claim.value.amount:.15g}".split("e")[0].replace(".", "").strip("0")) >= digits
