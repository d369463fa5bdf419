"""The five articles that our seeds retell: values, places and fingerprints, none of their sentences."""

import os
from pathlib import Path

import pytest

from timeline.model.edtf import label
from timeline.model.event import Severity, Timeline
from timeline.model.time import iso_day
from timeline.pipeline import Pipeline

FOLDER = os.environ.get("TIMELINE_ORIGINALS")
pytestmark = pytest.mark.skipif(not FOLDER, reason="needs TIMELINE_ORIGINALS")


@pytest.fixture(scope="module")
def timeline() -> Timeline:
    return Pipeline().run(Path(FOLDER or ""))


def places(timeline: Timeline, code: str) -> list[list[tuple[str, int, int, str]]]:
    return [
        [(c.source_id[:3], c.value_span.start, c.value_span.end, c.text) for side in f.sides for c in side.claims]
        for f in timeline.findings
        if f.code == code
    ]


def test_one_conflict_of_dates(timeline: Timeline) -> None:
    assert places(timeline, "TIM101") == [
        [("001", 516, 522, "Monday"), ("000", 57, 64, "Tuesday"), ("000", 2268, 2275, "Tuesday")]
    ]
    (finding,) = [f for f in timeline.findings if f.code == "TIM101"]
    assert [side.value for side in finding.sides] == ["2024-11-25", "XXXX-WXX-2"]


def test_no_other_error(timeline: Timeline) -> None:
    codes = sorted(f.code for f in timeline.findings)
    assert codes == ["QUO101", "QUO101", "QUO102", "ROL102", "ROL102"] + ["SRC101"] * 4 + ["TIM101"]


def test_the_warning_that_one_article_gives_to_the_government_and_one_to_its_envoy(timeline: Timeline) -> None:
    assert places(timeline, "QUO102") == [[("001", 1593, 1599, "Moscow"), ("002", 1808, 1814, "Shoigu")]]
    assert [f.severity for f in timeline.findings if f.code == "QUO102"] == [Severity.NOTE]


def test_two_translations_and_words_dropped_from_a_quotation(timeline: Timeline) -> None:
    assert [[place[:3] for place in sides] for sides in places(timeline, "QUO101")] == [
        [("001", 2019, 2297), ("002", 1000, 1278), ("000", 540, 803)],
        [("001", 2812, 2900), ("002", 1985, 2059)],
    ]


def dated(timeline: Timeline) -> list[tuple[str, str, str]]:
    """Value, source and action of every dated claim."""
    claims = [c for e in timeline.events for c in e.claims if c.time is not None]
    return sorted((label(c.time), c.source_id[:3], c.action) for c in claims if c.time is not None)


@pytest.mark.parametrize(
    ("value", "source", "action"),
    [
        ("2003", "000", "list"),
        ("2012", "000", "gain"),
        ("2021", "000", "suspend"),
        ("2021", "001", "withdraw"),
        ("2021", "001", "seize"),
        ("2021", "002", "seize"),
        ("2021", "004", "seize"),
        ("2022", "000", "invade"),
        ("2022", "001", "invade"),
        ("2024-10", "001", "say"),
        ("2024-11-25", "001", "say"),
    ],
)
def test_on_the_timeline(timeline: Timeline, value: str, source: str, action: str) -> None:
    assert (value, source, action) in dated(timeline)


def test_three_events_of_2021(timeline: Timeline) -> None:
    of_2021 = [e for e in timeline.events if label(e.when) == "2021"]
    actions = [{c.action for c in e.claims} for e in of_2021]
    assert all(len(a) == 1 for a in actions)
    assert {"withdraw"} in actions and {"seize"} in actions and {"suspend"} in actions


def test_nothing_from_captions_stamps_and_boilerplate(timeline: Timeline) -> None:
    values = {value for value, _, _ in dated(timeline)}
    assert not {v for v in values if v.startswith(("2007", "2025", "2024-05"))}
    words = {c.text.lower() for e in timeline.events for c in e.claims if c.time is not None and c.time.is_known}
    assert "may" not in words
    assert not any("20:" in value for value in values)


def test_invasion_is_one_event_of_two_sources(timeline: Timeline) -> None:
    (event,) = [e for e in timeline.events if label(e.when) == "2022"]
    assert [s[:3] for s in event.sources] == ["000", "001"]


def test_two_statements_of_one_monday_stay_two_events(timeline: Timeline) -> None:
    mondays = [e for e in timeline.events if any(c.text == "Monday" for c in e.claims)]
    assert len(mondays) == 2


def test_fingerprints(timeline: Timeline) -> None:
    assert [f.fingerprint for f in timeline.findings if f.code == "TIM101"] == ["a715e0ea7969ed69"]


def test_one_source_gives_the_body_that_shoigu_heads_another_name(timeline: Timeline) -> None:
    (named,) = [f for f in timeline.findings if f.code == "ROL102" and "heads" in f.message]
    assert [[c.source_id[:3] for c in side.claims] for side in named.sides] == [["003"], ["000", "001", "002", "004"]]


def test_quotations_are_tied_to_their_speaker(timeline: Timeline) -> None:
    (event,) = [e for e in timeline.events if e.disputed]
    quotes = [c for c in event.claims if c.kind == "quote"]
    assert sorted(c.source_id[:3] for c in quotes) == ["000", "001", "001", "002", "002"]
    assert {c.speaker.key for c in quotes if c.speaker} == {"sergei shoigu"}


def test_every_source_without_a_date_gets_a_window(timeline: Timeline) -> None:
    inferred = {source.id[:3]: source.inferred for source in timeline.sources if source.published is None}
    assert sorted(inferred) == ["000", "002", "003", "004"] and all(inferred.values())
    first = inferred["000"]
    assert first is not None and label(first.when) == "2024-11-26/2024-12-02"
    assert first.best is not None and iso_day(first.best) == "2024-11-26"


def test_months_without_a_year_are_of_2024(timeline: Timeline) -> None:
    told = {c.text: e.inferred for e in timeline.events for c in e.claims if e.inferred is not None}
    assert {words: label(found.when) for words, found in told.items() if words in ("May", "June")} == {
        "May": "2024-05",
        "June": "2024-06",
    }
