"""EDTF texts and time values: examples by value, round trips, and the `edtf` package as an oracle for bounds."""

import warnings
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.curation.nodes import LOADER
from timeline.model import edtf
from timeline.model.time import (
    Clock,
    Precision,
    TimeValue,
    civil,
    day_number,
    in_months,
    in_years,
    iso_day,
    on_day,
)

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from edtf import parse_edtf

_FILE = Path(__file__).parent / "examples" / "edtf.yaml"
EXAMPLES = yaml.load(_FILE.read_text(encoding="utf-8"), Loader=LOADER)


def _bounds(value: TimeValue) -> list[str]:
    return ["null" if day is None else iso_day(day) for day in (value.earliest, value.latest)]


# Examples -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", EXAMPLES["canonical"])
def test_a_canonical_text_is_written_back(text: str) -> None:
    value = edtf.parse(text)
    assert [*_bounds(value), value.precision] == EXAMPLES["canonical"][text]
    assert edtf.dump(value) == edtf.label(value) == text


@pytest.mark.parametrize("text", EXAMPLES["read"])
def test_another_text_is_written_in_canonical_form(text: str) -> None:
    value = edtf.parse(text)
    written = edtf.dump(value) or "null"
    assert [*_bounds(value), value.precision, written] == EXAMPLES["read"][text]


@pytest.mark.parametrize("text", EXAMPLES["weekdays"])
def test_a_lone_weekday_is_labelled_and_has_no_edtf(text: str) -> None:
    value = edtf.parse(text)
    assert value.weekday == int(EXAMPLES["weekdays"][text])
    assert (value.is_bounded, edtf.dump(value), edtf.label(value)) == (False, None, text)


@pytest.mark.parametrize("text", EXAMPLES["refused"])
def test_a_wrong_text_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError) as caught:
        edtf.parse(text)
    assert str(caught.value) == f"{text}: {EXAMPLES['refused'][text]}"


def test_an_empty_text_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^empty text: not a date in EDTF$"):
        edtf.parse("")


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("2024-11-25T20:09", Clock(1209)),
        ("2024-11-25T20:09Z", Clock(1209, 0)),
        ("2024-11-25T20:09:31+04:30", Clock(1209, 270)),
        ("2024-11-25T00:00-05:00", Clock(0, -300)),
        ("2024-11-25T20:09/..", Clock(1209)),
        ("2024-11-25T20:09/2024-11-26", None),
    ],
)
def test_the_time_of_day(text: str, clock: Clock | None) -> None:
    assert edtf.parse(text).clock == clock


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [("2012", False, False), ("2012~", True, False), ("2012?", False, True), ("2012%", True, True)],
)
def test_qualifiers(text: str, approximate: bool, uncertain: bool) -> None:
    value = edtf.parse(text)
    assert (value.approximate, value.uncertain) == (approximate, uncertain)


def test_labels_where_edtf_has_no_word() -> None:
    monday = day_number(2024, 11, 25)
    assert edtf.label(TimeValue(precision=Precision.MONTH)) == "unknown"
    assert edtf.label(TimeValue(monday, monday, Precision.DAY, weekday=1)) == "2024-11-25"
    assert edtf.label(TimeValue(weekday=6)) == "XXXX-WXX-7"


def test_units_are_named_only_where_they_were_said() -> None:
    assert edtf.dump(in_months(2024, 3, 3, Precision.MONTH)) == "2024-03/2024-05"
    assert edtf.dump(in_years(2010, 2019)) == "2010/2019"
    assert edtf.dump(in_years(1900, 1999, Precision.DECADE)) == "1900/1999"
    assert edtf.dump(in_years(-9, 0, Precision.DECADE)) == "-0009/0000"
    assert edtf.dump(in_years(2005, 2014, Precision.DECADE)) == "2005/2014"


# Properties ---------------------------------------------------------------------------------------------------------

_years = st.integers(-12_000, 12_000)
_precisions = st.sampled_from(Precision)
_clocks = st.builds(Clock, st.integers(0, 1440), st.none() | st.integers(-900, 900))


@st.composite
def _ranges(draw: st.DrawFn) -> tuple[int | None, int | None]:
    """Days, months, years, decades and centuries from their first day on, and anything between."""
    year, month = draw(_years), draw(st.integers(1, 12))
    units = [
        on_day(day_number(year, month, draw(st.integers(1, 28)))),
        in_months(year, month, draw(st.integers(1, 30)), Precision.MONTH),
        in_years(year, year + draw(st.integers(0, 120))),
        in_years(year // 10 * 10, year // 10 * 10 + 9),
        in_years(year // 100 * 100, year // 100 * 100 + 99),
    ]
    unit = draw(st.sampled_from(units))
    assert unit.latest is not None
    return draw(
        st.sampled_from(
            [
                (unit.earliest, unit.latest),
                (unit.earliest, None),
                (None, unit.latest),
                (unit.earliest, unit.latest + draw(st.integers(0, 400))),
                (None, None),
            ]
        )
    )


@st.composite
def _values(draw: st.DrawFn) -> TimeValue:
    earliest, latest = draw(_ranges())
    weekday = draw(st.none() | st.integers(0, 6))
    clock = draw(st.none() | _clocks)
    return TimeValue(earliest, latest, draw(_precisions), weekday, clock, draw(st.booleans()), draw(st.booleans()))


@given(_values())
def test_what_is_written_is_read_again(value: TimeValue) -> None:
    text = edtf.dump(value)
    if text is None:
        assert (value.earliest, value.latest) == (None, None)
        return
    again = edtf.parse(text)
    assert (again.earliest, again.latest, again.clock) == (value.earliest, value.latest, value.clock)
    assert (again.approximate, again.uncertain) == (value.approximate, value.uncertain)
    assert edtf.dump(again) == text == edtf.label(value)


@given(st.text(st.sampled_from("0123456789-/.XYTWZ~?%[]{},:+ "), max_size=24))
def test_any_text_is_read_or_refused_by_name(text: str) -> None:
    try:
        value = edtf.parse(text)
    except ValueError as error:
        assert str(error).startswith(f"{text or 'empty text'}: ")
    else:
        assert edtf.label(value)


def _two(low: int, high: int) -> st.SearchStrategy[str]:
    return st.integers(low, high).map("{:02}".format)


_year = st.integers(1, 9999).map("{:04}".format)
_day = st.integers(day_number(1, 1, 1), day_number(9999, 12, 31)).map(iso_day)
_month = st.builds("{}-{}".format, _year, _two(1, 12))
_date = st.one_of(_year, _month, _day)
_qualified = st.builds("{}{}".format, _date, st.sampled_from("~?%"))
# The oracle ends winter with its year; it has no open ends that can be asked for.
_known_to_both = st.one_of(
    _date,
    _qualified,
    st.builds("{}-{}".format, _year, st.sampled_from([21, 22, 23, 33, 34, 35, 36, 40, 41])),
    st.builds("{}-XX".format, _year),
    st.builds("{}-XX".format, _month),
    st.builds("{}X".format, st.integers(100, 999)),
    st.builds("{}XX".format, st.integers(10, 99)),
    st.builds("-{}".format, _year),
    st.tuples(_date, _date).map(sorted).map("/".join),
    st.tuples(_date, _date).map(sorted).map(lambda dates: f"[{','.join(dates)}]"),
)


@settings(max_examples=150, deadline=None)
@given(_known_to_both)
def test_bounds_agree_with_the_edtf_package(text: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        oracle = parse_edtf(text)
        expected = [tuple(bound[:3]) for bound in (oracle.lower_strict(), oracle.upper_strict())]
    value = edtf.parse(text)
    assert value.earliest is not None
    assert value.latest is not None
    assert [civil(value.earliest), civil(value.latest)] == expected
