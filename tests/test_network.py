"""The constraint network: sound, at rest, the same in any order, and its contradictions the smallest."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.chronology.network import Apart, Constraint, Within, components, fitting, smallest_conflict, solve
from timeline.model.time import civil, day_number, unit_index, unit_start, weekday_of

FIRST = day_number(2024, 2, 20)
"""Days of the tests: a leap day, the ends of two months and three weekends lie among them."""
SPAN = 20
POINTS = ("a", "b", "c")

days = st.integers(FIRST, FIRST + SPAN)
maybe_days = st.none() | days
shifts = st.none() | st.integers(-9, 9)


@st.composite
def withins(draw: st.DrawFn) -> Within:
    first, last = draw(maybe_days), draw(maybe_days)
    if first is not None and last is not None and first > last:
        first, last = last, first
    weekday, month = draw(st.none() | st.integers(0, 6)), draw(st.none() | st.sampled_from([2, 3]))
    return Within(draw(st.sampled_from(POINTS)), first, last, weekday, month)


@st.composite
def aparts(draw: st.DrawFn) -> Apart:
    one, two = draw(st.permutations(POINTS))[:2]
    least, most = draw(shifts), draw(shifts)
    if least is not None and most is not None and least > most:
        least, most = most, least
    unit = draw(st.sampled_from(["day", "day", "day", "week", "month"]))
    return Apart(one, two, least, most, unit)


@st.composite
def networks(draw: st.DrawFn) -> list[Constraint]:
    """Small networks with the same outer bounds for all points, so that all their solutions can be tried."""
    drawn = draw(st.lists(withins() | aparts(), min_size=1, max_size=7))
    numbered = [replaced(constraint, number) for number, constraint in enumerate(drawn)]
    return [*(Within(point, FIRST, FIRST + SPAN, origin="frame") for point in POINTS), *numbered]


def replaced(constraint: Constraint, origin: object) -> Constraint:
    from dataclasses import replace

    return replace(constraint, origin=origin)  # type: ignore[arg-type]


def holds(constraint: Constraint, at: dict[object, int]) -> bool:
    if isinstance(constraint, Apart):
        apart = unit_index(constraint.unit, at[constraint.later]) - unit_index(constraint.unit, at[constraint.earlier])
        return (constraint.least is None or apart >= constraint.least) and (
            constraint.most is None or apart <= constraint.most
        )
    day = at[constraint.point]
    return (
        (constraint.earliest is None or day >= constraint.earliest)
        and (constraint.latest is None or day <= constraint.latest)
        and constraint.weekday in (None, weekday_of(day))
        and constraint.month in (None, civil(day)[1])
        and constraint.day in (None, civil(day)[2])
    )


def solutions(network: list[Constraint]) -> list[dict[object, int]]:
    alone = {
        point: [
            day
            for day in range(FIRST, FIRST + SPAN + 1)
            if all(holds(c, {point: day}) for c in network if isinstance(c, Within) and c.point == point)
        ]
        for point in POINTS
    }
    between = [c for c in network if isinstance(c, Apart)]
    tried = (dict(zip(POINTS, chosen, strict=True)) for chosen in product(*(alone[p] for p in POINTS)))
    return [at for at in tried if all(holds(c, at) for c in between)]


@settings(max_examples=60, deadline=None)
@given(networks())
def test_no_solution_is_lost(network: list[Constraint]) -> None:
    found = solve(network)
    every = solutions(network)
    if found.conflict is not None:
        assert every == []
        return
    for point in POINTS:
        first, last = found.bounds(point)
        assert first is not None and last is not None
        assert all(first <= at[point] <= last for at in every)


@settings(max_examples=60, deadline=None)
@given(networks(), st.randoms())
def test_the_order_of_constraints_changes_nothing(network: list[Constraint], random: object) -> None:
    mixed = list(network)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    one, two = solve(network), solve(mixed)
    assert one.conflict == two.conflict
    assert [one.bounds(p) for p in POINTS] == [two.bounds(p) for p in POINTS]


@settings(max_examples=60, deadline=None)
@given(networks())
def test_what_is_found_is_at_rest(network: list[Constraint]) -> None:
    found = solve(network)
    if found.conflict is None:
        said = [Within(p, *found.bounds(p), origin="found") for p in POINTS]
        again = solve([*network, *said])
        assert again.conflict is None
        assert [again.bounds(p) for p in POINTS] == [found.bounds(p) for p in POINTS]


@settings(max_examples=60, deadline=None)
@given(networks())
def test_a_chain_is_enough_for_what_it_explains(network: list[Constraint]) -> None:
    found = solve(network)
    if found.conflict is None:
        for point in POINTS:
            assert solve(found.chain(point)).bounds(point) == found.bounds(point)


@settings(max_examples=80, deadline=None)
@given(networks())
def test_a_smallest_conflict_holds_without_any_of_its_parts(network: list[Constraint]) -> None:
    conflict = smallest_conflict(network)
    assert bool(conflict) is (solve(network).conflict is not None)
    for origin in {c.origin for c in conflict}:
        assert solve([c for c in conflict if c.origin != origin]).conflict is None


def test_before_and_before_and_before_in_a_circle_needs_no_date() -> None:
    circle = [Apart("a", "b", 0, origin=1), Apart("b", "c", 0, origin=2), Apart("c", "a", 1, origin=3)]
    assert {c.origin for c in smallest_conflict([*circle, Apart("a", "d", 5, origin=4)])} == {1, 2, 3}
    assert solve([*circle[:2], Apart("c", "a", 0, origin=3)]).conflict is None


def test_the_worked_example() -> None:
    """The agency dates the statement to Monday; a text of unknown day says Tuesday of it."""
    monday = day_number(2024, 11, 25)
    found = solve([Within("said", monday, monday), Apart("said", "published", 1, 7)])
    assert found.bounds("published") == (monday + 1, monday + 7)


@pytest.mark.parametrize("unit", ["day", "week", "month", "year"])
@given(st.integers(-500_000, 900_000))
def test_units_of_the_calendar(unit: str, day: int) -> None:
    index = unit_index(unit, day)
    assert unit_start(unit, index) <= day < unit_start(unit, index + 1)


@given(days, st.sampled_from([1, -1]), st.none() | st.integers(0, 6), st.none() | st.sampled_from([2, 3, 12]))
def test_the_next_day_that_fits(day: int, step: int, weekday: int | None, month: int | None) -> None:
    within = Within("a", weekday=weekday, month=month)
    expected = next(d for d in range(day, day + 800 * step, step) if holds(within, {"a": d}))
    assert fitting(within, day, step) == expected


def test_a_day_that_no_year_has_fits_nowhere() -> None:
    assert abs(fitting(Within("a", month=2, day=30), FIRST, 1) - FIRST) > 40 * 365


def test_components_have_nothing_in_common() -> None:
    groups = components([Apart("a", "b", 0), Within("a", 1, 2), Within("c", 1, 2), Apart("d", "e", 0), Within("e", 3)])
    assert sorted(len(group) for group in groups) == [1, 2, 2]
    points = [{p for c in group for p in c.points} for group in groups]
    assert not any(one & two for i, one in enumerate(points) for two in points[i + 1 :])
