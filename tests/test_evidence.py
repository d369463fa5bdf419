"""Evidence: where a quotation stands after its source was edited, and when it is gone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.curation.entries import Evidence
from timeline.standing.evidence import found_again

TEXT = (
    "The old mill burnt down on Monday, killing 14 people, Ann Lee said.\n\n"
    "Carl Reed got out. It was the second fire on Monday; the first had killed nobody."
)
QUOTE = "burnt down on Monday, killing 14 people"
AT = TEXT.index(QUOTE)


def evidence(quote: str = QUOTE, **rest: object) -> Evidence:
    return Evidence(source="a.txt", quote=quote, **rest)  # type: ignore[arg-type]


def words(cited: Evidence, text: str) -> str | None:
    span = found_again(cited, text)
    return None if span is None else span.of(text)


@given(st.text(max_size=60), st.text(max_size=60))
def test_it_is_found_wherever_it_went(before: str, after: str) -> None:
    text = before + TEXT + after
    cited = evidence(start=AT, end=AT + len(QUOTE))
    assert words(cited, text) == QUOTE


@given(st.integers(0, len(TEXT) - 1), st.integers(1, len(TEXT)))
def test_any_words_are_found_in_their_own_text(start: int, length: int) -> None:
    quote = TEXT[start : start + length]
    span = found_again(evidence(quote, start=start, end=start + len(quote)), TEXT)
    assert span is not None and (span.start, span.of(TEXT)) == (start, quote)


def test_context_tells_which_of_two_it_is() -> None:
    second = TEXT.index("on Monday;")
    cited = evidence("on Monday", prefix="second fire ", suffix="; the first")
    found = found_again(cited, "On top. " + TEXT)
    assert found is not None and found.start == second + len("On top. ")
    first = found_again(evidence("on Monday", prefix="burnt down "), TEXT)
    assert first is not None and first.start < second


@pytest.mark.parametrize(
    "edited",
    [
        "burnt  down on\nMonday, killing 14 people",
        "burnt down on Monday — killing 14 people",
        "burnt down, on Monday, killing 14 people",
        "burnt down on Monday, killling 14 people",
        "burnt down on a Monday, killing 14 people",
    ],
)
def test_slight_edits_change_nothing(edited: str) -> None:
    assert words(evidence(), TEXT.replace(QUOTE, edited)) is not None


@pytest.mark.parametrize(
    "edited",
    [
        "burnt down on Tuesday, killing 14 people",
        "burnt down on Monday, killing 15 people",
        "burnt down on Monday, killing 4 people",
        "burnt down on Monday, not killing 14 people",
        "burnt down on Monday, killing 14 horses",
        "burnt down on Monday",
        "",
    ],
)
def test_what_says_something_else_is_gone(edited: str) -> None:
    assert words(evidence(), TEXT.replace(QUOTE, edited)) is None


def test_nothing_is_in_an_empty_text() -> None:
    assert words(evidence(), "") is None
