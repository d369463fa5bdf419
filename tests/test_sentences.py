"""Where sentences end: at marks, not at abbreviations; at paragraphs, not at wrapped lines."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model.text import Source, Span, Zone, ZoneKind
from timeline.sentences import sentences


def split(text: str, *zones: Zone) -> list[str]:
    return [span.of(text) for span in sentences(Source("x.txt", text, zones=zones))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        ("Mr. Lee met Gov. Hale at 8 p.m. on Monday.", ["Mr. Lee met Gov. Hale at 8 p.m. on Monday."]),
        ("The U.S. Senate voted. It passed.", ["The U.S. Senate voted.", "It passed."]),
        ("J. Smith spoke. Nobody heard.", ["J. Smith spoke.", "Nobody heard."]),
        ("“It is over.” He left.", ["“It is over.”", "He left."]),
        ("Is it over? Yes! It is.", ["Is it over?", "Yes!", "It is."]),
        ("It rose 3.5 percent. Then it fell.", ["It rose 3.5 percent.", "Then it fell."]),
        ("A title\n\nThe text begins here.", ["A title", "The text begins here."]),
        (
            "A paragraph that was wrapped at seventy columns goes on\nuntil its end. Then comes more.",
            ["A paragraph that was wrapped at seventy columns goes on\nuntil its end.", "Then comes more."],
        ),
        ("He left about 3 p.m. The house burnt.", ["He left about 3 p.m.", "The house burnt."]),
        ("He left about 3 p.m. Monday.", ["He left about 3 p.m. Monday."]),
        ("The police said.The man left.", ["The police said.", "The man left."]),
        ("“It is over.”The man left.", ["“It is over.”", "The man left."]),
        (
            "They use Node.js and example.com, and the U.S.Army.",
            ["They use Node.js and example.com, and the U.S.Army."],
        ),
        ("", []),
        (" \n ", []),
    ],
)
def test_splits(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_never_crosses_a_zone() -> None:
    text = "KABUL – He left on Monday."
    zones = Zone(Span(0, 7), ZoneKind.DATELINE), Zone(Span(8, 26), ZoneKind.BODY)
    assert split(text, *zones) == ["KABUL –", "He left on Monday."]


@pytest.mark.parametrize("text", ["and then they " * 900, "x" * 5000, "- " * 4000])
def test_a_table_without_a_full_stop_is_cut_between_words(text: str) -> None:
    found = split(text)
    assert max(map(len, found)) <= 2000
    assert "".join("".join(found).split()) == "".join(text.split())
    assert set(" ".join(found).split()) == set(text.split()) or " " not in text


@given(st.text('ab. \n"”A?!1,', max_size=80))
def test_sentences_are_ordered_disjoint_and_lose_nothing(text: str) -> None:
    spans = sentences(Source("x.txt", text))
    assert all(a.end <= b.start for a, b in pairwise(spans))
    covered = {i for span in spans for i in range(span.start, span.end)}
    assert all(text[i].isspace() for i in range(len(text)) if i not in covered)
