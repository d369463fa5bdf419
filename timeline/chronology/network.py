"""Constraints on day numbers in, the narrowest bounds that they allow together out, or which of them cannot all hold.

A simple temporal network (Dechter, Meiri and Pearl, "Temporal constraint networks", Artificial Intelligence 49, 1991):
points in time, and how far two of them lie apart at least and at most. Relations of intervals (Allen, "Maintaining
knowledge about temporal intervals", CACM 26, 1983) come down to such distances between starts and ends. Weekdays and
months of an unknown year are no intervals: bounds are moved to the nearest day that fits, which stays sound and is no
longer complete. Each bound remembers the constraints that it follows from.
"""

from collections import defaultdict, deque
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from timeline.model.time import civil, day_number, month_length, unit_index, unit_start, weekday_of

Point = Hashable


@dataclass(frozen=True, slots=True)
class Within:
    """The days that a point may be: from `earliest` to `latest`, on a weekday (0 is Monday), in a month, on its day.

    `origin` names whatever the constraint was made of: constraints of one origin stand and fall together.
    """

    point: Point
    earliest: int | None = None
    latest: int | None = None
    weekday: int | None = None
    month: int | None = None
    day: int | None = None
    origin: Hashable = None

    @property
    def points(self) -> tuple[Point, ...]:
        """The point."""
        return (self.point,)


@dataclass(frozen=True, slots=True)
class Apart:
    """How many units the unit of `later` lies after that of `earlier`: at least and at most, None for no limit.

    `unit` is "day", "week" (from Monday), "month" or "year" of the calendar; counts may be negative. `strict` says that
    one came before the other, if on one day: not all of a circle can.
    """

    earlier: Point
    later: Point
    least: int | None = None
    most: int | None = None
    unit: str = "day"
    origin: Hashable = None
    strict: bool = False

    @property
    def points(self) -> tuple[Point, ...]:
        """The two points."""
        return (self.earlier, self.later)


Constraint = Within | Apart


class Bound(NamedTuple):
    """A day that a point cannot be before (or after), with the constraint it follows from and the bounds before it."""

    day: int
    by: Constraint
    of: "tuple[Bound, ...]"


@dataclass(frozen=True, slots=True)
class Solution:
    """The first and last possible day of each point that has one; or the constraints that cannot all hold.

    `conflict` is None where no contradiction was found. It is then not yet the smallest: see `smallest_conflict`.
    """

    first: Mapping[Point, Bound]
    last: Mapping[Point, Bound]
    conflict: tuple[Constraint, ...] | None = None

    def bounds(self, point: Point) -> tuple[int | None, int | None]:
        """The first and the last day, None where there is no bound."""
        first, last = self.first.get(point), self.last.get(point)
        return None if first is None else first.day, None if last is None else last.day

    def chain(self, point: Point) -> tuple[Constraint, ...]:
        """The constraints that the bounds of a point follow from, those that come first in the reasoning first."""
        return support(b for b in (self.first.get(point), self.last.get(point)) if b is not None)


def support(bounds: Iterable[Bound]) -> tuple[Constraint, ...]:
    """All constraints that some bounds follow from, each once, premises before what follows from them."""
    found: dict[Constraint, None] = {}
    seen: set[int] = set()
    waiting: list[tuple[Bound, bool]] = [(bound, False) for bound in reversed(list(bounds))]
    while waiting:
        bound, is_open = waiting.pop()
        if is_open:
            found.setdefault(bound.by)
        elif id(bound) not in seen:
            seen.add(id(bound))
            waiting.append((bound, True))
            waiting.extend((before, False) for before in bound.of)
    return tuple(found)


_MOST_STEPS, _LARGE = 8, 256
"""How often constraints are applied at most: what bounds need (Bellman and Ford) several times over, and of a network
beyond this size a part of it. Weekdays may chase each other for ever; bounds that stop early are wider, never wrong."""


def solve(constraints: Sequence[Constraint]) -> Solution:
    """The bounds of all points, moved until nothing moves any more; the same in whatever order the constraints come."""
    cycle = _cycle(constraints)
    if cycle is not None:
        return Solution({}, {}, cycle)
    network = _Network(constraints)
    conflict = network.settle()
    return Solution(network.first, network.last, conflict)


class _Network:
    """The bounds of all points while they move."""

    def __init__(self, constraints: Sequence[Constraint]) -> None:
        self.first: dict[Point, Bound] = {}
        self.last: dict[Point, Bound] = {}
        self._constraints = sorted(constraints, key=_order)
        self._of: dict[Point, list[Constraint]] = defaultdict(list)
        for constraint in self._constraints:
            for point in constraint.points:
                self._of[point].append(constraint)
        size = len(constraints) + len(self._of)
        self._left = _MOST_STEPS * size * min(size, _LARGE)

    def settle(self) -> tuple[Constraint, ...] | None:
        """Apply each constraint until no bound moves; the constraints of a contradiction where there is one."""
        waiting = deque(self._constraints)
        queued = set(waiting)
        while waiting and self._left > 0:
            constraint = waiting.popleft()
            queued.discard(constraint)
            for point in self._apply(constraint):
                first, last = self.first.get(point), self.last.get(point)
                if first is not None and last is not None and first.day > last.day:
                    return support((first, last))
                for other in self._of[point]:
                    if other not in queued:
                        queued.add(other)
                        waiting.append(other)
        return None

    def _apply(self, constraint: Constraint) -> list[Point]:
        """The points whose bounds a constraint moves."""
        moved = self._fit(constraint) if isinstance(constraint, Within) else self._space(constraint)
        self._left -= 1
        return moved

    def _fit(self, within: Within) -> list[Point]:
        moved, point = set(), within.point
        if within.earliest is not None and self._not_before(point, within.earliest, within):
            moved.add(point)
        if within.latest is not None and self._not_after(point, within.latest, within):
            moved.add(point)
        if within.weekday is None and within.month is None and within.day is None:
            return list(moved)
        first, last = self.first.get(point), self.last.get(point)
        if first is not None and self._not_before(point, fitting(within, first.day, 1), within, first):
            moved.add(point)
        if last is not None and self._not_after(point, fitting(within, last.day, -1), within, last):
            moved.add(point)
        return list(moved)

    def _space(self, apart: Apart) -> list[Point]:
        moved, (one, two), unit = set(), apart.points, apart.unit
        first, last = (self.first.get(one), self.first.get(two)), (self.last.get(one), self.last.get(two))
        if apart.least is not None:
            if first[0] is not None:
                day = unit_start(unit, unit_index(unit, first[0].day) + apart.least)
                moved |= {two} if self._not_before(two, day, apart, first[0]) else set()
            if last[1] is not None:
                day = unit_start(unit, unit_index(unit, last[1].day) - apart.least + 1) - 1
                moved |= {one} if self._not_after(one, day, apart, last[1]) else set()
        if apart.most is not None:
            if last[0] is not None:
                day = unit_start(unit, unit_index(unit, last[0].day) + apart.most + 1) - 1
                moved |= {two} if self._not_after(two, day, apart, last[0]) else set()
            if first[1] is not None:
                day = unit_start(unit, unit_index(unit, first[1].day) - apart.most)
                moved |= {one} if self._not_before(one, day, apart, first[1]) else set()
        return sorted(moved, key=repr)

    def _not_before(self, point: Point, day: int, by: Constraint, *of: Bound) -> bool:
        known = self.first.get(point)
        if known is not None and known.day >= day:
            return False
        self.first[point] = Bound(day, by, of)
        return True

    def _not_after(self, point: Point, day: int, by: Constraint, *of: Bound) -> bool:
        known = self.last.get(point)
        if known is not None and known.day <= day:
            return False
        self.last[point] = Bound(day, by, of)
        return True


def _order(constraint: Constraint) -> str:
    return repr(constraint)


# Cycles: A before B, B before C, C before A need no date to be impossible -----------------------------------------


def _cycle(constraints: Sequence[Constraint]) -> tuple[Constraint, ...] | None:
    """Distances in days that come back to their point with days left over (Bellman and Ford); None without any."""
    edges = sorted(_edges(constraints), key=repr)
    far: dict[Point, int] = {}
    came: dict[Point, tuple[Point, Constraint]] = {}
    moved: Point = None
    size = len({point for edge in edges for point in edge[:2]})
    for _ in range(size):
        moved = None
        for one, two, days, first, by in edges:
            after = far.get(one, 0) + days * (size + 1) + first  # days, then how many things of one day
            if after > far.get(two, 0):
                far[two] = after
                came[two] = (one, by)
                moved = two
        if moved is None:
            return None
    if moved is None:
        return None
    for _ in range(len(came)):  # back until surely within the cycle
        moved = came[moved][0]
    found, at = [], moved
    while True:
        at, by = came[at]
        found.append(by)
        if at == moved:
            return tuple(dict.fromkeys(reversed(found)))


def _edges(constraints: Sequence[Constraint]) -> Iterable[tuple[Point, Point, int, bool, Constraint]]:
    """From, to, by how many days the second is later at least, and whether strictly; only what is said in days."""
    for apart in constraints:
        if isinstance(apart, Within) or apart.unit != "day":
            continue
        one, two = apart.points
        if apart.least is not None:
            yield one, two, apart.least, apart.strict, apart
        if apart.most is not None:
            yield two, one, -apart.most, False, apart


# Days that fit ----------------------------------------------------------------------------------------------------

_YEARS = 45
"""Years within which any day of the year, February 29 too, falls on any weekday (40, where 1900 lies between)."""


def fitting(within: Within, day: int, step: int) -> int:
    """The first day from `day` on (`step` 1), or the last up to it (-1), of the weekday, month and day that are said.

    A day that no year has fits nowhere: then one far beyond.
    """
    at, limit = day, day + step * 366 * _YEARS
    while (limit - at) * step >= 0:
        year, month, dom = civil(at)
        if within.month is not None and month != within.month:
            behind = (month > within.month) if step > 0 else (month < within.month)
            to = year + step * behind
            at = day_number(to, within.month, 1 if step > 0 else month_length(to, within.month))
        elif (within.day is not None and dom != within.day) or (
            within.weekday is not None and weekday_of(at) != within.weekday
        ):
            at += step
        else:
            return at
    return limit


# What cannot all hold ---------------------------------------------------------------------------------------------


def smallest_conflict(constraints: Sequence[Constraint]) -> tuple[Constraint, ...]:
    """Constraints of which none can be spared that cannot all hold, in their order; nothing where all can hold.

    Each origin is left out in turn, and stays out where the rest still contradicts itself (the deletion filter of
    Chinneck and Dravnieks, 1991).
    """
    found = solve(constraints).conflict
    if found is None:
        return ()
    origins = {constraint.origin for constraint in found}
    kept = [c for c in constraints if c.origin in origins]
    for origin in sorted(origins, key=repr):
        fewer = [constraint for constraint in kept if constraint.origin != origin]
        conflict = solve(fewer).conflict
        if conflict is not None:
            kept = fewer
    return tuple(kept)


def components(constraints: Iterable[Constraint]) -> list[list[Constraint]]:
    """The constraints that have something to do with each other, group by group: each can be solved alone."""
    parent: dict[Point, Point] = {}

    def find(point: Point) -> Point:
        parent.setdefault(point, point)
        while parent[point] != point:
            parent[point] = parent[parent[point]]
            point = parent[point]
        return point

    listed = list(constraints)
    for constraint in listed:
        one, *others = constraint.points
        for other in others:
            parent[find(other)] = find(one)
    groups: dict[Point, list[Constraint]] = defaultdict(list)
    for constraint in listed:
        groups[find(constraint.points[0])].append(constraint)
    return list(groups.values())
