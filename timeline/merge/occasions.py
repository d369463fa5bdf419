"""The claims of all sources in, whether two of them count or age people who were hurt on two occasions out."""

from collections import defaultdict
from collections.abc import Iterable

from timeline.model.claim import Claim, ClaimKind
from timeline.model.time import TimeValue

_HURT = frozenset({"harm", "death"})
"""What happens to who is counted as dead, wounded or shot."""

_OF_PEOPLE = frozenset({"count", "age"})

_WEEK = 7
"""Days between two days that may be one, told wrongly, and those in which people die of what was done to them."""


class Occasions:
    """The days on which each source says that people were hurt."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Reads the claims of any kind."""
        self._days: dict[str, set[int]] = defaultdict(set)
        for claim in claims:
            if claim.kind is ClaimKind.EVENT_DATE and claim.context is not None and claim.context.happening in _HURT:
                self._days[claim.source_id].update(_days([claim.time]))

    def are_two(self, a: Claim, b: Claim) -> bool:
        """Whether two claims about people are of days of which none are in one week.

        They are the days of their sentences, else those on which their sources say that people were hurt; a source that
        says none tells of nothing later than its publication.
        """
        if a.context is None or b.context is None or not {a.context.topic, b.context.topic} <= _OF_PEOPLE:
            return False
        days = _days(a.context.times) or self._days.get(a.source_id)
        others = _days(b.context.times) or self._days.get(b.source_id)
        if days and others:
            return min(abs(day - other) for day in days for other in others) > _WEEK
        return _is_before(a.context.published, others) or _is_before(b.context.published, days)


def _days(times: Iterable[TimeValue | None]) -> set[int]:
    """The times that are one day."""
    return {time.earliest for time in times if time and time.earliest is not None and time.earliest == time.latest}


def _is_before(published: int | None, days: set[int] | None) -> bool:
    """Whether a source was published before all the days of another."""
    return published is not None and bool(days) and min(days or ()) - published > _WEEK
