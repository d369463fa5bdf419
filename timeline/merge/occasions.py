"""The claims of all sources in, whether two of them count or age people who were hurt on two occasions out."""

from collections import defaultdict
from collections.abc import Iterable

from timeline.model.claim import Claim, ClaimKind
from timeline.model.time import civil

_OF_PEOPLE = frozenset({"count", "age"})

_WEEK = 7
"""Days between two days that may be one, told wrongly."""


class Occasions:
    """The days on which each source says that people were hurt; who died of it later may have done so any day."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Reads the claims of any kind."""
        self._days: dict[str, set[int]] = defaultdict(set)
        for claim in claims:
            if claim.kind is ClaimKind.EVENT_DATE and claim.context is not None and claim.context.happening == "harm":
                time = claim.time
                if time is not None and time.earliest is not None and time.earliest == time.latest:
                    self._days[claim.source_id].add(time.earliest)

    def are_two(self, a: Claim, b: Claim) -> bool:
        """Whether two claims about people stand in sources of which no two days may be one; a source that says none
        tells of nothing later than its publication."""
        if a.context is None or b.context is None or not {a.context.topic, b.context.topic} <= _OF_PEOPLE:
            return False
        days, others = self._days.get(a.source_id), self._days.get(b.source_id)
        if days and others:
            return not any(_may_be_one(day, other) for day in days for other in others)
        return _is_before(a.context.published, others) or _is_before(b.context.published, days)


def _may_be_one(day: int, other: int) -> bool:
    """Whether two days lie within a week, or differ in the year alone."""
    return abs(day - other) <= _WEEK or civil(day)[1:] == civil(other)[1:]


def _is_before(published: int | None, days: set[int] | None) -> bool:
    """Whether a source was published before all the days of another."""
    return published is not None and bool(days) and min(days or ()) - published > _WEEK
