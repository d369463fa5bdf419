"""The claims of all sources in, whether two of them count or age people who were hurt on two occasions out."""

from collections import defaultdict
from collections.abc import Iterable

from timeline.model.claim import Claim, ClaimKind, Context
from timeline.model.time import civil

_OF_PEOPLE = frozenset({"count", "age"})

_SHARED = 2
"""Words that a sentence with a day shares at least with one that tells of the same people."""

_WEEK = 7
"""Days between two days that may be one, told wrongly."""


class Occasions:
    """The days on which each source says that people were hurt; who died of it later may have done so any day."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Reads the claims of any kind."""
        self._told: dict[str, list[tuple[int, frozenset[str]]]] = defaultdict(list)
        for claim in claims:
            if claim.kind is ClaimKind.EVENT_DATE and claim.context is not None and claim.context.happening == "harm":
                time = claim.time
                if time is not None and time.earliest is not None and time.earliest == time.latest:
                    self._told[claim.source_id].append((time.earliest, claim.context.words))

    def are_two(self, a: Claim, b: Claim) -> bool:
        """Whether two claims about people are of days of which no two may be one; one that is not told is no later than
        the publication."""
        if a.context is None or b.context is None or not {a.context.topic, b.context.topic} <= _OF_PEOPLE:
            return False
        days, others = self._days_of(a, a.context), self._days_of(b, b.context)
        if days and others:
            return not any(_may_be_one(day, other) for day in days for other in others)
        return _is_before(a.context.published, others) or _is_before(b.context.published, days)

    def _days_of(self, claim: Claim, context: Context) -> set[int]:
        """The days that the source of a claim gives in sentences with enough of its words."""
        told = self._told.get(claim.source_id, ())
        return {day for day, words in told if len(words & context.words) >= _SHARED}


def _may_be_one(day: int, other: int) -> bool:
    """Whether two days lie within a week, or differ in the year alone."""
    return abs(day - other) <= _WEEK or civil(day)[1:] == civil(other)[1:]


def _is_before(published: int | None, days: set[int]) -> bool:
    """Whether a source was published before all the days of another."""
    return published is not None and bool(days) and min(days) - published > _WEEK
