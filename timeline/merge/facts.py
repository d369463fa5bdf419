"""Curated claims in, pairs of two facts that are about one thing and exclude each other out."""

import re
from collections.abc import Container, Iterable, Sequence
from itertools import combinations

from timeline.merge.likeness import same_quote
from timeline.model.claim import Claim, ClaimKind
from timeline.model.value import Quantity, Wording

_WORD = re.compile(r"\w+")

_LARGEST_BLOCK = 60
"""Facts of one sentence of which all pairs are compared."""

_WEEK = 7


def contradicting(claims: Iterable[Claim], one_source: Container[frozenset[str]] = ()) -> list[tuple[Claim, Claim]]:
    """The pairs of claims of two facts that cannot both hold, in the order of the file.

    Facts are told apart by whoever wrote them: only equal sentences, but for the order of words, and dates that
    are near, or the words of one quotation, make two facts one. Pairs of facts (by id) that rest on one sentence are
    `one_source`: their dates need not be near.
    """
    blocks: dict[tuple[str, ...], list[Claim]] = {}
    dates: dict[str, Claim] = {}
    for claim in sorted((c for c in claims if c.curated), key=lambda c: (c.source_id, c.value_span)):
        if claim.kind is ClaimKind.ROLE:
            continue
        if claim.time is not None:
            dates[claim.fact or ""] = claim
        blocks.setdefault((claim.kind, *_key(claim)), []).append(claim)
    return [
        (a, b)
        for block in blocks.values()
        for a, b in combinations(block[:_LARGEST_BLOCK], 2)
        if a.fact != b.fact and _exclude(a, b, dates, frozenset((a.fact or "", b.fact or "")) in one_source)
    ]


def _key(claim: Claim) -> Sequence[str]:
    """What the claims of two facts that may contradict each other have in common."""
    if isinstance(claim.value, Wording):
        return claim.value.folded.split()[:4]
    unit = [claim.value.unit] if isinstance(claim.value, Quantity) else []
    what = [claim.context.action, claim.context.form, claim.context.scope] if claim.context is not None else []
    return [*unit, *what, *sorted(set(_WORD.findall(claim.gist.lower())))]


def _exclude(a: Claim, b: Claim, dates: dict[str, Claim], one_source: bool) -> bool:
    if isinstance(a.value, Wording) and isinstance(b.value, Wording):
        differing = a.speaker is not None and b.speaker is not None and a.speaker.key != b.speaker.key
        return differing and same_quote(a.value, b.value)
    if a.agrees(b):
        return False
    if a.time is not None:
        return one_source or _near(a, b)
    one, two = dates.get(a.fact or ""), dates.get(b.fact or "")
    return one is None or two is None or one.agrees(two)


def _near(a: Claim, b: Claim) -> bool:
    """Whether two dates are so near that facts of one sentence are about one happening and not about two.

    Less than a week, that is: what is told in one sentence may come back every week, and a year says nothing.
    """
    days = [c.time.precision.days for c in (a, b) if c.time is not None]
    gap = a.time.gap_days(b.time) if a.time is not None and b.time is not None else None
    return days == [1, 1] and gap is not None and gap < _WEEK
