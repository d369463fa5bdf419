"""What all dated claims together allow: planted contradictions are found, consistent stories left alone."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
import yaml
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

from timeline.alone import Work, read_source
from timeline.chronology import CHRONOLOGICAL, chronology
from timeline.merge import lives
from timeline.model import edtf
from timeline.model.because import Because
from timeline.model.claim import Claim, ClaimKind, Context
from timeline.model.event import Contradiction, Side, Timeline
from timeline.model.lean import PAST, Lean
from timeline.model.text import Source, Span
from timeline.model.time import iso_day, unit_index
from timeline.pipeline import Pipeline
from timeline.rules import innocent_explanations
from timeline.tagging import moment

STORIES = yaml.safe_load((ROOT / "tests" / "examples" / "chronology" / "stories.yaml").read_text("utf-8"))
LANGUAGES = yaml.safe_load((ROOT / "tests" / "examples" / "chronology" / "languages.yaml").read_text("utf-8"))
OURS = frozenset({"TIM101", "TIM102", "TIM104", "TIM105", "TIM106", "TIM107"})


def told(sources: dict[str, Any]) -> Timeline:
    return Pipeline().check(
        [Source(name, s["text"], published=moment(str(s["published"]))) for name, s in sources.items()]
    )


def by_title(story: dict[str, Any]) -> str:
    return f"{story['kind']}-{story['title'].replace(' ', '-')}"


@pytest.mark.parametrize("story", STORIES, ids=by_title)
def test_a_planted_contradiction_is_found_once(story: dict[str, Any]) -> None:
    planted = story["planted"]
    findings = [f for f in told(planted["sources"]).findings if f.code in OURS]
    assert [f.code for f in findings] == [planted["finds"]]
    if "claims" in planted:
        words = [claim.text for side in findings[0].sides for claim in side.claims]
        assert sorted(words) == sorted(planted["claims"])


@pytest.mark.parametrize("story", STORIES, ids=by_title)
def test_a_consistent_story_is_left_alone(story: dict[str, Any]) -> None:
    assert [f.code for f in told(story["consistent"]["sources"]).findings if f.code in OURS] == []


@pytest.mark.parametrize("story", LANGUAGES, ids=lambda story: f"{story['language']}-{story['finds']}")
def test_lengths_and_ages_of_other_languages(story: dict[str, str]) -> None:
    for number, found in ((story["fits"], []), (story["cannot"], [story["finds"]])):
        source = Source(
            "a.txt", story["text"].format(number), language=story["language"], published=moment("2024-06-28")
        )
        assert [f.code for f in Pipeline().check([source]).findings if f.code in OURS] == found


def contradictions(sources: dict[str, Any], without: str | None = None) -> list[Contradiction]:
    """What the chronology finds where nobody says certain words."""
    read = [
        read_source(Work(Source(name, s["text"], published=moment(str(s["published"]))), {}))
        for name, s in sources.items()
    ]
    claims = [claim for _, found in read for claim in found if claim.text != without]
    events = Pipeline().events([claim for claim in claims if claim.kind not in CHRONOLOGICAL])
    return list(chronology([source for source, _ in read], events, claims, lives(claims)).contradictions)


@pytest.mark.parametrize("story", STORIES, ids=by_title)
def test_without_any_of_its_claims_there_is_no_contradiction(story: dict[str, Any]) -> None:
    sources = story["planted"]["sources"]
    for contradiction in contradictions(sources):
        for claim in contradiction.claims:
            assert contradictions(sources, without=claim.text) == []


def test_an_undated_report_of_a_dated_speech() -> None:
    """The worked example: a Monday that an agency dates, against the Tuesday of a text that nobody has dated."""
    words = "“We are ready to open the bridge to every driver of both our countries before the winter,” {} said."
    agency = Source(
        "agency.txt",
        f"Minister Ann Lee told drivers on Monday that the bridge would open. {words.format('Lee')}",
        published=moment("2024-11-25"),
    )
    paper = Source(
        "paper.txt",
        f"Minister Ann Lee said on Tuesday that the bridge would open. {words.format('Ann Lee')} "
        "Last month ministers signed the treaty. In May, Tom Brown visited the port.",
    )
    timeline = Pipeline().check([paper, agency])
    inferred = timeline.source("paper.txt").inferred
    assert inferred is not None and timeline.source("paper.txt").published is None
    assert edtf.label(inferred.when) == "2024-11-26/2024-12-02"
    assert inferred.best is not None and iso_day(inferred.best) == "2024-11-26"
    assert {step.source_id for step in inferred.steps} == {"agency.txt", "paper.txt"}
    found = {e.title: edtf.label(e.inferred.when) for e in timeline.events if e.inferred is not None}
    assert found == {
        "Last month ministers signed the treaty.": "2024-10/2024-11",
        "In May, Tom Brown visited the port.": "2024-05",
    }
    (disputed,) = (event for event in timeline.events if event.disputed)
    assert disputed.inferred is None, "what was inferred from a conflict settles nothing in it"
    (conflict,) = (finding for finding in timeline.findings if finding.code == "TIM101")
    assert [side.value for side in conflict.sides] == ["2024-11-25", "XXXX-WXX-2"]
    assert "2024-11-26 … 2024-12-02" in next(f.message for f in timeline.findings if f.code == "SRC101")


def test_dated_sources_alone_infer_nothing() -> None:
    report = Source("a.txt", "Ann Lee signed the treaty on Monday in Karsa.", published=moment("2024-11-27"))
    timeline = Pipeline().check([report])
    assert all(source.inferred is None for source in timeline.sources)
    assert all(event.inferred is None for event in timeline.events)


def window(*sources: Source) -> tuple[str, str | None] | None:
    """The window and the best day that are inferred for the last of some sources; None for nothing."""
    inferred = Pipeline().check(list(sources)).source(sources[-1].id).inferred
    return None if inferred is None else (edtf.label(inferred.when), iso_day(inferred.best) if inferred.best else None)


def test_last_month_is_one_month_of_one_happening() -> None:
    dated = "Ministers of Norland signed the treaty with Karsa last month."
    report = Source("a.txt", dated, published=moment("2024-11-20"))
    undated = Source("b.txt", "Last month the ministers of Norland and Karsa signed the treaty in Elmville.")
    assert window(report, undated) == ("2024-11", None)
    happened = {e.title: e.placed for e in Pipeline().check([report, undated]).events}
    assert {edtf.label(when) for when in happened.values()} == {"2024-10"}
    other = Source("c.txt", "Last month the ministers of Westria and Sudria signed the treaty in Elmville.")
    assert window(report, other) is None


_FIRE = ("Fire destroyed the Harbor Street bakery of Ann Lee in Elmville on Saturday.", "2024-06-16")
_FIRE_AGAIN = ("A fire burned down the bakery of Ann Lee in Harbor Street, Elmville, late Saturday.", "2024-06-17")
_UNDATED = "In Elmville, the bakery of Ann Lee in Harbor Street went up in flames in a fire on Saturday."


def test_a_weekday_that_a_story_tells_alike_dates_a_report() -> None:
    one, two = (Source(f"{i}.txt", t, published=moment(d)) for i, (t, d) in enumerate((_FIRE, _FIRE_AGAIN)))
    assert window(one, two, Source("9.txt", _UNDATED)) == ("2024-06-15/2024-06-21", "2024-06-16")
    assert window(one, two, Source("9.txt", _UNDATED.replace("Saturday", "Friday"))) is None
    elsewhere = "In Karsa, the school of Paul Hart in Mill Road went up in flames in a fire on Saturday."
    assert window(one, two, Source("9.txt", elsewhere)) is None


def test_a_weekday_of_two_weeks_dates_nothing() -> None:
    later = _FIRE_AGAIN[0], "2024-08-05"
    one, two = (Source(f"{i}.txt", t, published=moment(d)) for i, (t, d) in enumerate((_FIRE, later)))
    assert window(one, two, Source("9.txt", _UNDATED)) is None


def test_a_copy_appears_within_a_week_of_its_text() -> None:
    text = " ".join(f"The {n} of the old harbor was sold to the town of Elmville." for n in ("crane", "gate", "quay"))
    agency = Source("a.txt", text, published=moment("2024-06-16"))
    assert window(agency, Source("b.txt", text)) == ("2024-06-09/2024-06-23", "2024-06-16")


def test_what_is_custom_contradicts_nobody() -> None:
    """A report of July that tells of "Saturday" as its story does is of another Saturday: nothing follows."""
    one, two = (Source(f"{i}.txt", t, published=moment(d)) for i, (t, d) in enumerate((_FIRE, _FIRE_AGAIN)))
    undated = Source("9.txt", f"{_UNDATED} Paul Hart was arrested in Karsa on July 4, 2024.")
    timeline = Pipeline().check([one, two, undated])
    assert [f.code for f in timeline.findings if f.code in OURS] == []
    assert window(one, two, undated) is None


def test_there_are_stories_of_every_kind() -> None:
    kinds = [story["kind"] for story in STORIES]
    assert len(kinds) >= 60 and all(kinds.count(kind) >= 15 for kind in ("order", "duration", "age", "weekday"))


def test_two_ages_of_one_person_are_one_finding() -> None:
    """Of two ages one is wrong, and so is the year of birth that follows from it: that is one slip."""
    sources = {
        "a.txt": {
            "text": "Ann Lee, 57, opened the bakery in Elmville with Tom Brown of Karsa.",
            "published": "1999-03-02",
        },
        "b.txt": {
            "text": "Ann Lee, 48, opened the bakery in Elmville with Tom Brown of Karsa.",
            "published": "1999-03-02",
        },
        "life.txt": {
            "text": "Ann Lee was born in 1950 in Elmville. Tom Brown of Karsa taught her.",
            "published": "2024-06-28",
        },
    }
    assert [f.code for f in told(sources).findings if f.code in {"AGE101", "TIM107"}] == ["AGE101"]


# Innocent explanations ------------------------------------------------------------------------------------------------


def side(value: str, published: str | None = None) -> Side:
    time = edtf.parse(value)
    context = Context(frozenset(), frozenset(), "date", published=edtf.parse(published).earliest if published else None)
    claim = Claim("a.txt", ClaimKind.EVENT_DATE, Span(0, 3), Span(0, 3), "day", time, Because("as-written"))
    return Side(value, (replace(claim, context=context),), 1)


@pytest.mark.parametrize(
    ("one", "two", "kinds"),
    [
        (side("1917-10-25"), side("1917-11-07"), ["calendar-style"]),
        (side("1917-10-25"), side("1917-11-06"), []),
        (side("1990-10-25"), side("1990-11-07"), []),
        (side("2023-06-05"), side("2024-06-05"), ["other-edition"]),
        (side("2024-06-05"), side("2024-06-06"), ["time-zone", "publication-lag"]),
        (side("2024-06-05T22:30Z"), side("2024-06-06T01:30+03:00"), ["time-zone", "publication-lag"]),
        (side("2024-06-05T09:30Z"), side("2024-06-06T01:30+03:00"), ["publication-lag"]),
        (side("2024-06-05"), side("2024-06-09"), []),
    ],
)
def test_an_explanation_is_given_where_it_can_be_true(one: Side, two: Side, kinds: list[str]) -> None:
    assert [hint.kind for hint in innocent_explanations((one, two), speech=False)] == kinds


def told_at(value: str, sentence: str, words: str, action: str = "meet", name: str = "a.txt") -> Side:
    """A side whose one claim dates something by these words of a sentence."""
    at = sentence.index(words)
    time, span = edtf.parse(value), Span(at, at + len(words))
    because = Because("as-written")
    whole = Span(0, len(sentence))
    return Side(value, (Claim(name, ClaimKind.EVENT_DATE, whole, span, sentence, time, because, action=action),), 1)


def hint_of(kind: str, *sides: Side, speech: bool = False) -> str | None:
    return next((hint.text for hint in innocent_explanations(sides, speech) if hint.kind == kind), None)


_WASHINGTON = ("2024-11-25T19:30", "They spoke at 7:30 p.m. on Monday in Washington.", "Monday")


@pytest.mark.parametrize(
    ("one", "two", "text"),
    [
        (
            _WASHINGTON,
            ("2024-11-26T02:30", "They spoke at 2:30 a.m. on Tuesday in Kyiv.", "Tuesday"),
            "19:30 in Washington on Monday 2024-11-25 is 02:30 in Kyiv on Tuesday 2024-11-26: both name one hour.",
        ),
        (
            _WASHINGTON,
            ("2024-11-26", "They spoke on Tuesday in Kyiv.", "Tuesday"),
            "19:30 in Washington on Monday 2024-11-25 is 02:30 in Kyiv on Tuesday 2024-11-26.",
        ),
        (
            ("2024-07-01", "They spoke on Monday in London.", "Monday"),
            ("2024-07-02T03:00", "They spoke at 3 a.m. on Tuesday in Kabul.", "Tuesday"),
            "03:00 in Kabul on Tuesday 2024-07-02 is 23:30 in London on Monday 2024-07-01.",
        ),
        (
            ("2024-11-25", "They spoke on Monday in Washington.", "Monday"),
            ("2024-11-26", "They spoke on Tuesday in Kabul.", "Tuesday"),
            "Kabul is 9:30 hours ahead of Washington: late in the evening there, it is the next day.",
        ),
    ],
)
def test_clocks_of_two_places_are_computed(one: tuple[str, str, str], two: tuple[str, str, str], text: str) -> None:
    assert hint_of("time-zone", told_at(*one), told_at(*two)) == text


def test_clocks_that_do_not_meet_explain_nothing() -> None:
    late = told_at("2024-11-26T09:00", "They spoke at 9 a.m. on Tuesday in Kyiv.", "Tuesday")
    assert hint_of("time-zone", told_at(*_WASHINGTON), late) is None
    west = told_at("2024-11-26", "They spoke on Tuesday in Washington.", "Tuesday")
    east = told_at("2024-11-25", "They spoke on Monday in Kabul.", "Monday")
    assert hint_of("time-zone", east, west) is None, "it is never the next day in the west"
    london = told_at("2024-07-01", "They spoke on Monday in London.", "Monday")
    kabul = told_at("2024-07-02T04:00", "They spoke at 4 a.m. on Tuesday in Kabul.", "Tuesday")
    assert hint_of("time-zone", london, kabul) is None, "half past midnight is no Monday"


@pytest.mark.parametrize(
    ("place", "told"), [("in Petrograd", True), ("in Paris", False), ("in London", False), ("", True)]
)
def test_a_calendar_explains_where_it_was_used(place: str, told: bool) -> None:
    one = told_at("1917-10-25", f"The guards rose on 25 October 1917 {place}.", "25 October 1917")
    two = told_at("1917-11-07", f"The guards rose on 7 November 1917 {place}.", "7 November 1917")
    hint = hint_of("calendar-style", one, two)
    assert (hint is not None) is told
    if place == "in Petrograd":
        assert hint is not None and hint.endswith("Russia counted by the old one until 1918-02-13.")


def test_what_takes_place_every_year() -> None:
    one = told_at("2023-06", "They met at the forum in June 2023.", "June 2023")
    two = told_at("2024-06-05", "They met at the forum on 5 June 2024.", "5 June 2024")
    assert hint_of("other-edition", one, two) is not None
    assert hint_of("other-edition", told_at("2023", "They met in 2023.", "2023"), two) is None


def test_words_are_told_from_what_they_are_about() -> None:
    said = told_at("2024-11-26", "Lee said on Tuesday that they met.", "Tuesday", "say", "paper.txt")
    met = told_at("2024-11-25", "Lee met Brown on Monday.", "Monday", "meet", "agency.txt")
    text = hint_of("said-on-against-met-on", met, said, speech=True)
    assert text == "paper.txt says when somebody spoke of it, agency.txt when it happened."


def test_the_day_of_a_report_is_named() -> None:
    sides = (side("2024-06-05"), side("2024-06-06", published="2024-06-06"))
    (hint,) = (hint for hint in innocent_explanations(sides, speech=False) if hint.kind == "publication-lag")
    assert hint.text.startswith("a.txt gives the day of its own publication")


# How times hang on a publication --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "lean"),
    [
        ("Ann Lee met drivers on Tuesday.", Lean("day", -6, 0)),
        ("Ann Lee will meet drivers on Tuesday.", Lean("day", 0, 6)),
        ("Ann Lee met drivers yesterday.", Lean("day", -1, -1)),
        ("Ann Lee met drivers last month.", Lean("month", -1, -1)),
        ("Ann Lee met drivers last year.", Lean("year", -1, -1)),
        ("Ann Lee met drivers in May.", Lean("month", -11, 0, 5)),
        ("Ann Lee met drivers on May 3.", Lean("day", -366, 31)),
        ("Ann Lee met drivers in 2003.", PAST),
        ("The drivers of Karsa, since their rise to power in 2003, meet.", PAST),
        ("Drivers may meet by 2050.", None),
        ("A meeting on Tuesday.", None),
    ],
)
def test_how_a_time_hangs_on_an_unknown_publication(text: str, lean: Lean | None) -> None:
    _, claims = read_source(Work(Source("a.txt", text), {}))
    found = [c.lean for c in claims if c.kind in (ClaimKind.EVENT_DATE, ClaimKind.LEANING) and c.lean is not None]
    assert found == ([] if lean is None else [lean])


HANGING = st.sampled_from(["on Tuesday", "yesterday", "last month", "in May"])


@given(st.dates(date(1990, 1, 1), date(2040, 12, 31)), HANGING)
def test_a_lean_holds_on_every_day_of_publication(day: date, words: str) -> None:
    text = f"Ann Lee met drivers of Karsa {words}."
    (hanging,) = (c for c in read_source(Work(Source("a.txt", text), {}))[1] if c.lean is not None)
    dated = Source("a.txt", text, published=moment(day))
    (claim,) = (c for c in read_source(Work(dated, {}))[1] if c.kind is ClaimKind.EVENT_DATE)
    lean = hanging.lean
    assert lean is not None and lean.least is not None and lean.most is not None
    assert claim.time is not None and claim.time.earliest is not None
    apart = unit_index(lean.unit, claim.time.earliest) - unit_index(lean.unit, day.toordinal())
    assert lean.least <= apart <= lean.most
