"""Days and times: arithmetic against `datetime`, and relations against the sets of days that the values stand for."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model import edtf
from timeline.model.time import (
    Clock,
    Precision,
    Relation,
    TimeValue,
    add_months,
    any_year,
    civil,
    day_number,
    hull,
    in_month,
    in_months,
    in_week,
    in_years,
    intersection,
    is_leap,
    iso_day,
    iso_week,
    month_length,
    on_day,
    week_start,
    weekday_of,
)

MONDAY = day_number(2024, 11, 25)

# Days ---------------------------------------------------------------------------------------------------------------

_dates = st.dates()
_days = st.integers(-5_000_000, 5_000_000)


@given(_dates)
def test_days_are_those_of_datetime(day: date) -> None:
    number = day_number(day.year, day.month, day.day)
    assert number == day.toordinal()
    assert civil(number) == (day.year, day.month, day.day)
    assert weekday_of(number) == day.weekday()
    assert iso_day(number) == day.isoformat()


@given(st.dates(date(2, 1, 1), date(9998, 12, 31)))
def test_weeks_are_those_of_datetime(day: date) -> None:
    year, week, weekday = day.isocalendar()
    assert iso_week(day.toordinal()) == (year, week)
    assert week_start(year, week) == day.toordinal() - weekday + 1


@given(_days)
def test_a_date_and_its_day_number_are_inverse(day: int) -> None:
    assert day_number(*civil(day)) == day


@given(_days)
def test_the_calendar_repeats_after_400_years(day: int) -> None:
    year, month, dom = civil(day)
    assert civil(day + 146_097) == (year + 400, month, dom)
    assert weekday_of(day + 146_097) == weekday_of(day)
    assert is_leap(year) == is_leap(year + 400)


def test_caesar_died_on_a_day_of_year_minus_43() -> None:
    ides = day_number(-43, 3, 15)
    assert (iso_day(ides), civil(ides)) == ("-0043-03-15", (-43, 3, 15))
    assert day_number(1, 1, 1) - day_number(0, 1, 1) == 366


@pytest.mark.parametrize("wrong", [(2023, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0), (2024, 4, 31)])
def test_a_date_that_does_not_exist_is_refused(wrong: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no such date"):
        day_number(*wrong)


@given(st.integers(-9999, 9999), st.integers(1, 12), st.integers(-500, 500))
def test_months_are_added_and_taken_away(year: int, month: int, count: int) -> None:
    later = add_months(year, month, count)
    assert add_months(*later, -count) == (year, month)
    assert (later >= (year, month)) == (count >= 0)


@given(st.integers(-9999, 9999), st.integers(1, 12))
def test_a_month_ends_where_the_next_begins(year: int, month: int) -> None:
    value = in_month(year, month)
    assert value.earliest == day_number(year, month, 1)
    assert value.latest == in_month(*add_months(year, month, 1)).earliest - 1  # type: ignore[operator]
    assert value.latest - value.earliest + 1 == month_length(year, month)


@given(_days)
def test_a_week_holds_its_day_and_starts_on_monday(day: int) -> None:
    week = in_week(day)
    assert week.earliest is not None
    assert week.latest == week.earliest + 6
    assert week.earliest <= day <= week.latest
    assert weekday_of(week.earliest) == 0


# Relations ----------------------------------------------------------------------------------------------------------

_near = st.integers(MONDAY - 25, MONDAY + 25)
_precisions = st.sampled_from(Precision)


@st.composite
def _values(draw: st.DrawFn, bounded: bool = False, approximate: bool = False) -> TimeValue:
    earliest, latest = sorted((draw(_near), draw(_near)))
    return TimeValue(
        earliest if bounded or draw(st.booleans()) else None,
        latest if bounded or draw(st.booleans()) else None,
        draw(_precisions),
        draw(st.none() | st.integers(0, 6)),
        approximate=approximate and draw(st.booleans()),
        uncertain=draw(st.booleans()),
    )


def _possible(value: TimeValue) -> set[int]:
    """The days that a value stands for, of those near its bounds: the definition, day by day."""
    low = MONDAY - 99 if value.earliest is None else value.earliest
    high = MONDAY + 99 if value.latest is None else value.latest
    return {day for day in range(low, high + 1) if value.weekday in (None, weekday_of(day))}


@given(_values(), _values())
def test_a_conflict_is_an_empty_intersection(one: TimeValue, two: TimeValue) -> None:
    meet = bool(_possible(one) & _possible(two))
    if not meet:
        expected = Relation.CONFLICTS
    elif one.is_bounded and two.is_bounded:
        expected = Relation.AGREES
    else:
        expected = Relation.CANNOT_TELL
    assert one.relation(two) is expected


@given(_values(approximate=True), _values(approximate=True))
def test_a_relation_is_symmetric(one: TimeValue, two: TimeValue) -> None:
    assert one.relation(two) is two.relation(one)
    assert one.gap_days(two) == two.gap_days(one)


@given(_values(), _values())
def test_about_never_makes_a_conflict(one: TimeValue, two: TimeValue) -> None:
    about = TimeValue(one.earliest, one.latest, one.precision, one.weekday, approximate=True)
    if one.relation(two) is not Relation.CONFLICTS:
        assert about.relation(two) is one.relation(two)
    else:
        assert about.relation(two) is not Relation.AGREES


@given(_values(bounded=True))
def test_a_value_agrees_with_itself_unless_no_day_fits(value: TimeValue) -> None:
    assert value.is_empty == (not _possible(value))
    assert value.relation(value) is (Relation.CONFLICTS if value.is_empty else Relation.AGREES)


@given(st.lists(_values(approximate=True), min_size=1, max_size=4))
def test_the_intersection_is_what_all_allow(values: list[TimeValue]) -> None:
    days = set.intersection(*map(_possible, values))
    common = intersection(values)
    if common is None:
        assert not days
    else:
        assert _possible(common) == days
        assert all(value.relation(common) is not Relation.CONFLICTS for value in values)
        assert all(common.gap_days(value) in (0, None) for value in values)


@given(st.lists(_values(bounded=True), min_size=1, max_size=4))
def test_the_hull_holds_every_day_and_ends_on_bounds(values: list[TimeValue]) -> None:
    around = hull(values)
    assert around.earliest in {value.earliest for value in values}
    assert around.latest in {value.latest for value in values}
    assert all(_possible(value) <= _possible(around) for value in values)
    assert around.uncertain == any(value.uncertain for value in values)


@given(_near, _near)
def test_the_gap_between_two_days_is_their_distance(one: int, two: int) -> None:
    assert on_day(one).gap_days(on_day(two)) == abs(one - two)


def test_nothing_in_common_and_nothing_at_all() -> None:
    assert intersection([]) is None
    assert intersection([TimeValue(weekday=0), TimeValue(weekday=1)]) is None
    assert hull([]) == TimeValue()
    assert hull([TimeValue(latest=MONDAY), on_day(MONDAY)]) == on_day(MONDAY)
    assert not TimeValue(precision=Precision.MONTH).is_known
    assert TimeValue(latest=MONDAY).gap_days(TimeValue(latest=MONDAY)) is None


# Examples -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("2003", "2003-02-14", Relation.AGREES),
        ("2004", "2003-02-14", Relation.CONFLICTS),
        ("2024-11-25", "2024-11-26", Relation.CONFLICTS),
        ("2024-11-25", "XXXX-WXX-1", Relation.CANNOT_TELL),
        ("2024-11-25", "XXXX-WXX-2", Relation.CONFLICTS),
        ("XXXX-WXX-1", "XXXX-WXX-2", Relation.CONFLICTS),
        ("XXXX-WXX-2", "XXXX-WXX-2", Relation.CANNOT_TELL),
        ("2024-11-25/2024-11-30", "XXXX-WXX-7", Relation.CONFLICTS),
        ("2024-W48", "XXXX-WXX-7", Relation.CANNOT_TELL),
        ("XXXX-10-19", "XXXX-10-25", Relation.CONFLICTS),
        ("XXXX-10-19", "XXXX-10-19", Relation.CANNOT_TELL),
        ("XXXX-10-19", "2008-10-19", Relation.CANNOT_TELL),
        ("XXXX-10-19", "2008-10-20", Relation.CONFLICTS),
        ("XXXX-10-19", "2008", Relation.CANNOT_TELL),
        ("XXXX-02-29", "2023", Relation.CONFLICTS),
        ("XXXX-10-19", "2008-09", Relation.CONFLICTS),
        ("XXXX-10-19", "2007-11/2008-10", Relation.CANNOT_TELL),
        ("XXXX-10-19", "1900/1999", Relation.CANNOT_TELL),
        ("2021-08", "2021-08-15/2021-08-30", Relation.AGREES),
        ("../2022-11-25", "2021-08-15", Relation.CANNOT_TELL),
        ("../2022-11-25", "2022-11-26", Relation.CONFLICTS),
        ("../..", "2022-11-26", Relation.CANNOT_TELL),
        ("2012-06~", "2012-07-20", Relation.CANNOT_TELL),
        ("2012-06~", "2012-08-20", Relation.CONFLICTS),
        ("2012-06~", "2012-06-07", Relation.AGREES),
    ],
)
def test_what_two_times_say_about_each_other(one: str, two: str, expected: Relation) -> None:
    assert edtf.parse(one).relation(edtf.parse(two)) is expected


@pytest.mark.parametrize(
    ("value", "label"),
    [
        (on_day(MONDAY), "2024-11-25"),
        (TimeValue(weekday=1), "XXXX-WXX-2"),
        (any_year(10, 19), "XXXX-10-19"),
        (in_years(2003, 2003), "2003"),
        (in_month(*add_months(2024, 11, -1)), "2024-10"),
        (TimeValue(precision=Precision.MONTH), "unknown"),
        (TimeValue(latest=day_number(2022, 11, 25), precision=Precision.DAY, approximate=True), "../2022-11-25~"),
        (in_months(2024, 12, 3, Precision.SEASON), "2024-24"),
        (on_day(MONDAY, Precision.MINUTE, Clock(1209, 270)), "2024-11-25T20:09+04:30"),
    ],
)
def test_the_values_people_say(value: TimeValue, label: str) -> None:
    assert edtf.label(value) == label


def test_a_tuesday_that_is_a_monday_is_empty() -> None:
    assert TimeValue(MONDAY, MONDAY, Precision.DAY, weekday=1).is_empty
    assert not TimeValue(MONDAY, MONDAY, Precision.DAY, weekday=0).is_empty
    assert not TimeValue(MONDAY, None, Precision.DAY, weekday=1).is_empty


@pytest.mark.parametrize(
    "make",
    [
        lambda: TimeValue(MONDAY, MONDAY - 1),
        lambda: TimeValue(weekday=7),
        lambda: Clock(1441),
        lambda: Clock(-1),
        lambda: Clock(0, 901),
    ],
)
def test_impossible_values_are_refused(make: object) -> None:
    with pytest.raises(ValueError):
        make()  # type: ignore[operator]


@given(st.integers(0, 6), _days)
def test_every_seventh_day_is_the_same_weekday(weekday: int, day: int) -> None:
    week = [TimeValue(day + n, day + n, Precision.DAY, weekday) for n in range(7)]
    assert sum(not value.is_empty for value in week) == 1
    assert weekday_of(day) == (date(2024, 11, 25) + timedelta(days=(day - MONDAY) % 7)).weekday()
