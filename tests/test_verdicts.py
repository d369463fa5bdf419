"""Verdicts, all the way: a finding is decided, the facts file edited, and the next check says what came of it."""

from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline.curation import Curation, load
from timeline.curation.edits import edited
from timeline.curation.verdicts import Why, decide, decide_about
from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Severity, Status, Timeline
from timeline.model.text import Source
from timeline.pipeline import Pipeline

TODAY = date(2026, 11, 22)


class Desk:
    """A folder of sources with a facts file, as a reviewer works on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.facts = folder / "facts.yaml"
        self.facts.write_text("# what the desk knows\n", "utf-8")
        self.timeline = Timeline((), (), ())

    def write(self, name: str, text: str, published: str = "") -> None:
        front = f"---\npublished: {published}\n---\n\n" if published else ""
        (self.folder / f"{name}.md").write_text(front + text + "\n", "utf-8")

    def check(self, today: date | None = TODAY) -> list[str]:
        """What stands: code and severity of the findings that are not dismissed; nothing of missing dates."""
        self.timeline = Pipeline(self.facts, today=today).run(self.folder)
        assert not self.timeline.errors
        told = [f for f in self.timeline.findings if f.status is not Status.DISMISSED and f.code != "SRC101"]
        return [f"{f.code} {f.severity}" for f in told]

    def finding(self, code: str) -> Finding:
        return next(f for f in self.timeline.findings if f.code == code)

    def decide(
        self, code: str, verdict: str, said: str | None = None, value: str | None = None, why: Why | None = None
    ) -> Curation:
        """Decides the first finding of a rule; `said` is a word of the side that is preferred."""
        finding = self.finding(code)
        words = [" ".join((side.value, *(c.text for c in side.claims))) for side in finding.sides]
        side = next(n for n, text in enumerate(words) if said in text) if said is not None else None
        edits = decide(load(self.facts), self.timeline, finding, verdict, why or Why(reason="seen"), side, value)
        self.facts.write_text(edited(self.facts.read_text("utf-8"), edits), "utf-8")
        return load(self.facts)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def two_days(desk: Desk) -> Desk:
    desk.write("agency", "Shoigu met Taliban leaders in Kabul on Monday.", "2024-11-25")
    desk.write("paper", "Shoigu met Taliban leaders in Kabul on Tuesday.")
    assert desk.check() == ["TIM101 error"]
    return desk


# What a decision makes of a finding -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verdict", "status"),
    [("confirm", "confirmed"), ("dismiss", "dismissed"), ("variant", "dismissed"), ("later", "open")],
)
def test_a_verdict_gives_the_finding_its_status(two_days: Desk, verdict: str, status: str) -> None:
    two_days.decide("TIM101", verdict)
    two_days.check()
    assert two_days.finding("TIM101").status == status


def test_a_decision_is_one_entry_that_says_all(two_days: Desk) -> None:
    why = Why("time-zone", "Kabul was already Tuesday", date(2027, 1, 31), "desk", date(2026, 11, 21))
    (decision,) = two_days.decide("TIM101", "dismiss", why=why).decisions
    assert (decision.because, decision.reason, decision.by) == ("time-zone", "Kabul was already Tuesday", "desk")
    assert (decision.until, decision.on) == (date(2027, 1, 31), date(2026, 11, 21))
    assert (decision.sources, decision.count) == (("agency.md", "paper.md"), 2)
    assert len(decision.evidence) == 2


def test_who_decides_again_leaves_one_decision(two_days: Desk) -> None:
    two_days.decide("TIM101", "confirm")
    (decision,) = two_days.decide("TIM101", "dismiss").decisions
    assert decision.verdict == "dismiss"


def test_a_decision_survives_what_does_not_touch_it(two_days: Desk) -> None:
    two_days.decide("TIM101", "dismiss")
    two_days.write("paper", "A correction was made.\n\nShoigu met Taliban leaders in Kabul on Tuesday. It rained.")
    two_days.write("third", "Officials said that Shoigu met Taliban leaders in Kabul on Tuesday.")
    assert two_days.check() == []
    assert two_days.finding("TIM101").status is Status.DISMISSED


def test_a_decision_reopens_when_a_sentence_is_changed(two_days: Desk) -> None:
    two_days.decide("TIM101", "dismiss", why=Why("misprint", by="desk", on=date(2026, 11, 21)))
    two_days.write("paper", "Shoigu met with the Taliban leaders in Kabul on Tuesday.")
    assert two_days.check() == ["TIM101 error"]
    finding = two_days.finding("TIM101")
    assert finding.status is Status.REOPENED
    assert "dismiss, misprint, by desk, on 2026-11-21" in finding.hints[-1].text


def test_a_decision_holds_until_its_day(two_days: Desk) -> None:
    two_days.decide("TIM101", "dismiss", why=Why("time-zone", until=date(2027, 1, 31)))
    assert two_days.check(date(2027, 1, 31)) == []
    assert two_days.check(date(2027, 2, 1)) == ["TIM101 error", "CUR102 warning"]
    assert two_days.check(None) == []


def test_a_decision_without_its_finding_is_stale(two_days: Desk) -> None:
    two_days.decide("TIM101", "dismiss")
    two_days.write("paper", "Shoigu met Taliban leaders in Kabul on 25 November 2024.")
    assert two_days.check() == ["CUR101 warning"]


def test_who_reads_one_file_hears_nothing_of_the_others(two_days: Desk) -> None:
    two_days.decide("TIM101", "dismiss")
    facts = two_days.facts.read_text("utf-8") + "facts: [{id: a, event: Ann Lee wins the cup, when: 2020-01-01}]\n"
    two_days.facts.write_text(facts, "utf-8")
    timeline = Pipeline(two_days.facts).run(two_days.folder / "agency.md")
    assert [f.code for f in timeline.findings] == []
    assert two_days.check() == ["CUR106 note"]


# Preferring a side ----------------------------------------------------------------------------------------------------


def test_preferring_a_day_turns_the_check_green(two_days: Desk) -> None:
    curation = two_days.decide("TIM101", "prefer", "Tuesday", why=Why("misprint"))
    (fact,) = curation.facts
    assert fact.event == "Shoigu met Taliban leaders in Kabul"
    assert fact.when == "XXXX-WXX-2"
    assert [(one.value, one.reason) for one in fact.rejected] == [("2024-11-25", "misprint")]
    assert two_days.check() == ["CUR107 note"]
    assert "what was rejected, Monday 2024-11-25 (agency.md): misprint" in two_days.finding("CUR107").message
    two_days.write("copy", "Officials said Shoigu met Taliban leaders in Kabul on Monday.", "2024-11-26")
    assert two_days.check() == ["CUR107 note"]
    assert "2 sources repeat" in two_days.finding("CUR107").message
    two_days.write("third", "Shoigu met Taliban leaders in Kabul on Wednesday.")
    assert two_days.check() == ["FCT101 error", "CUR107 note"]


NORLAND = "The old mill in Norland burnt down on Monday, killing {} people, Ann Lee said. Carl Reed got out."
SAID = "“We shall rebuild the old bridge {}by spring, whatever it costs,” {} told reporters."
BRIDGE = "The old bridge collapsed in {} on Monday morning after the flood. Ann Lee and Carl Reed saw it."
AGED = "Ann Lee, {}, drove the bus. Carl Reed and Ruth Stone were hurt."
Texts = tuple[str, str, str]


@pytest.mark.parametrize(
    ("code", "texts", "said", "settled", "key", "value"),
    [
        ("QTY101", tuple(map(NORLAND.format, ("14", "15", "19"))), "14", "14 people killed", "quantity", "15"),
        ("PLC101", tuple(map(BRIDGE.format, ("Spiro", "Weston", "Dalby"))), "Spiro", "Spiro", "place", "Weston"),
        ("AGE101", tuple(map(AGED.format, ("45", "48", "53"))), "45", "45 years old", "quantity", "48"),
        (
            "QUO102",
            tuple(SAID.format("", name) for name in ("Ann Lee", "Carl Reed", "Ruth Stone")),
            "Ann Lee",
            "We shall rebuild the old bridge by spring, whatever it costs,",
            "quote",
            "Carl Reed",
        ),
    ],
)
def test_preferring_a_value_settles_it(
    desk: Desk, code: str, texts: Texts, said: str, settled: str, key: str, value: str
) -> None:
    first, second, third = texts
    desk.write("first", first)
    desk.write("second", second)
    assert [line.split()[0] for line in desk.check()] == [code]
    (fact,) = desk.decide(code, "prefer", said).facts
    assert getattr(fact, key) == settled
    assert value in fact.rejected[0].value
    assert desk.check() == ["CUR107 note"]
    desk.write("third", third)
    assert sorted(desk.check()) == ["CUR107 note", "FCT101 error"]


def test_preferring_a_wording_settles_it(desk: Desk) -> None:
    said = "“We shall {} rebuild the old bridge of this town by {}, whatever it costs,” Ann Lee told reporters."
    desk.write("first", said.format("never", "spring"))
    desk.write("second", said.format("never", "autumn"))
    assert desk.check() == ["QUO101 warning"]
    (fact,) = desk.decide("QUO101", "prefer", "spring").facts
    assert "by spring" in (fact.quote or "")
    assert desk.check() == ["CUR107 note"]
    desk.write("third", said.format("never", "Christmas"))
    assert sorted(desk.check()) == ["CUR107 note", "FCT101 error"]


def test_an_office_that_the_actor_has_is_told_what_is_wrong(desk: Desk) -> None:
    desk.facts.write_text(
        "actors:\n  - {id: lee, name: Ann Lee, roles: [Secretary of Canada's Security Council]}\n", "utf-8"
    )
    with_others = " met Carl Reed and Ruth Stone."
    desk.write("first", "Ann Lee, secretary of Canada's Security Council," + with_others)
    desk.write("second", "Ann Lee, secretary of Canada's Security Council," + with_others)
    desk.write("third", "Ann Lee, secretary of Canada's National Security Council," + with_others)
    assert desk.check() == ["ROL102 note"]
    [actor] = desk.decide("ROL102", "prefer", "secretary of Canada's Security Council").actors
    [role] = actor.roles
    assert role.role == "Secretary of Canada's Security Council"
    assert [one.value for one in role.rejected] == ["secretary of Canada's National Security Council"]
    assert desk.check() == []


def test_an_office_becomes_the_actors(desk: Desk) -> None:
    """Who repeats the office that is wrong is noted, who gives a third contradicts the facts."""
    desk.write("first", "The bill of Sen. Ann Lee passed on a voice vote. Carl Reed and Ruth Stone spoke against it.")
    desk.write("second", "Carl Reed fought the bill. Rep. Ann Lee, its author, thanked Ruth Stone all the same.")
    assert desk.check() == ["ROL101 warning"]
    curation = desk.decide("ROL101", "prefer", "Sen.", why=Why("misprint"))
    [actor] = curation.actors
    [role] = actor.roles
    assert (actor.name, role.role, [one.value for one in role.rejected]) == ("Ann Lee", "Sen.", ["Rep."])
    assert (curation.facts, curation.decisions[0].value, curation.decisions[0].actor) == ((), "Sen.", actor.id)
    assert desk.check() == ["CUR107 note"]
    desk.write("third", "Gov. Ann Lee spoke for the bill; Carl Reed and Ruth Stone had fought it.")
    assert sorted(desk.check()) == ["CUR107 note", "FCT101 warning"]
    desk.decide("FCT101", "prefer", "Sen.")
    assert desk.check() == ["CUR107 note", "CUR107 note"]


def test_a_spelling_becomes_a_name_of_the_actor(desk: Desk) -> None:
    desk.write("first", "Alexey Overchuk met Carl Reed and Ruth Stone in Baku on Monday.")
    desk.write("second", "Aleksei Overchuk met Ruth Stone and Carl Reed in Baku on Monday.")
    assert desk.check() == ["ROL102 note"]
    curation = desk.decide("ROL102", "prefer", "Alexey Overchuk")
    [actor] = curation.actors
    assert (actor.name, actor.also) == ("Alexey Overchuk", ("Aleksei Overchuk",))
    assert desk.check() == []


# A fact in dispute ----------------------------------------------------------------------------------------------------

TALKS = """\
facts:
  - id: talks   # as the ministry has it
    event: Shoigu meets Taliban leaders in Kabul
    when: 2024-11-25
    origin: the ministry
"""


@pytest.fixture
def contradicted(desk: Desk) -> Desk:
    desk.facts.write_text(TALKS, "utf-8")
    desk.write("paper", "Shoigu met Taliban leaders in Kabul on Tuesday.")
    assert desk.check() == ["FCT101 error"]
    return desk


def test_a_fact_that_is_right_rejects_what_contradicts_it(contradicted: Desk) -> None:
    (fact,) = contradicted.decide("FCT101", "prefer", "2024-11-25").facts
    assert (fact.when, [one.value for one in fact.rejected]) == ("2024-11-25", ["XXXX-WXX-2"])
    assert contradicted.check() == ["CUR107 note"]
    assert "# as the ministry has it" in contradicted.facts.read_text("utf-8")


def test_a_fact_that_is_wrong_is_corrected(contradicted: Desk) -> None:
    (fact,) = contradicted.decide("FCT101", "prefer", "Tuesday").facts
    assert (fact.when, [one.value for one in fact.rejected]) == ("XXXX-WXX-2", ["2024-11-25"])
    assert fact.evidence[0].source == "paper.md"
    assert contradicted.check() == []


def test_a_fact_and_a_report_of_something_else_are_told_apart(contradicted: Desk) -> None:
    contradicted.decide("FCT101", "different-events")
    assert contradicted.check() == ["CUR106 note"]


# Other verdicts -------------------------------------------------------------------------------------------------------


def test_a_range_holds_all_sides(desk: Desk) -> None:
    desk.write("agency", "Shoigu met Taliban leaders in Kabul on 25 November 2024.")
    desk.write("paper", "Shoigu met Taliban leaders in Kabul on 26 November 2024.")
    desk.check()
    (fact,) = desk.decide("TIM101", "range").facts
    assert (fact.when, len(fact.evidence), fact.rejected) == ("2024-11-25/2024-11-26", 2, ())
    assert desk.check() == []
    desk.write("third", "Shoigu met Taliban leaders in Kabul on 28 November 2024.")
    assert desk.check() == ["FCT101 error"]


def test_none_is_right(desk: Desk) -> None:
    desk.write("agency", "Shoigu met Taliban leaders in Kabul on 25 November 2024.")
    desk.write("paper", "Shoigu met Taliban leaders in Kabul on 26 November 2024.")
    desk.check()
    (fact,) = desk.decide("TIM101", "none-is-right", value="2024-11-24").facts
    assert (fact.when, [one.value for one in fact.rejected]) == ("2024-11-24", ["2024-11-25", "2024-11-26"])
    assert desk.check() == ["CUR107 note", "CUR107 note"]
    desk.write("third", "Shoigu met Taliban leaders in Kabul on 28 November 2024.")
    assert desk.check() == ["FCT101 error", "CUR107 note", "CUR107 note"]


def test_different_events_part(two_days: Desk) -> None:
    two_days.decide("TIM101", "different-events")
    assert two_days.check() == []
    assert len(two_days.timeline.events) == 2


def test_different_amounts_part(desk: Desk) -> None:
    desk.write("first", NORLAND.format("14"))
    desk.write("second", NORLAND.format("15"))
    assert desk.check() == ["QTY101 warning"]
    desk.decide("QTY101", "different-events")
    assert desk.check() == []


def test_one_event_is_put_together(desk: Desk) -> None:
    desk.write("agency", "Shoigu flew to Kabul on 25 November 2024.")
    desk.write("paper", "Talks about trade opened in the capital on 25 November 2024.")
    desk.check()
    assert len(desk.timeline.events) == 2
    claims = [event.claims[0] for event in desk.timeline.events]
    edits = decide_about(load(desk.facts), claims, "same-event", Why(reason="one visit"))
    desk.facts.write_text(edited(desk.facts.read_text("utf-8"), edits), "utf-8")
    assert desk.check() == []
    assert len(desk.timeline.events) == 1
    desk.write("paper", "Talks about trade were held.")
    assert desk.check() == ["CUR101 warning"]


# What does not fit ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verdict", "value", "why", "problem"),
    [
        ("prefer", None, Why(), "'prefer' needs one of the sides"),
        ("dismiss", None, Why(), "a finding is dismissed without a reason"),
        ("dismiss", None, Why("other"), "'because: other' says nothing by itself"),
        ("none-is-right", None, Why(), "'none-is-right' needs what is right"),
        ("none-is-right", "last week", Why(), "last week: not a date in EDTF"),
        ("range", None, Why(), "a side has no day of its own"),
        ("maybe", None, Why(), "'maybe' is no value of 'verdict'"),
        ("dismiss", None, Why("blah"), "'blah' is no value of 'because'"),
    ],
)
def test_a_verdict_that_does_not_fit_is_told(
    two_days: Desk, verdict: str, value: str | None, why: Why, problem: str
) -> None:
    with pytest.raises(TimelineError, match=f"^{problem}"):
        two_days.decide("TIM101", verdict, value=value, why=why)


def test_a_gravity_is_not_changed_by_a_decision(two_days: Desk) -> None:
    two_days.decide("TIM101", "confirm")
    two_days.check()
    assert two_days.finding("TIM101").severity is Severity.ERROR


# What holds of every decision -----------------------------------------------------------------------------------------

DAYS = ("24 November 2024", "25 November 2024", "26 November 2024", "November 2024", "2024")
SENTENCES = (
    "Shoigu met Taliban leaders in Kabul on {}.",
    "Officials said that Shoigu met Taliban leaders in Kabul on {}.",
    "Carl Reed opened the old bridge in Norland with Ann Lee on {}.",
)
SOURCES = st.lists(
    st.lists(st.tuples(st.sampled_from(SENTENCES), st.sampled_from(DAYS)), min_size=1, max_size=2),
    min_size=2,
    max_size=4,
)


def at_odds(timeline: Timeline) -> set[tuple[str, ...]]:
    """All pairs of claims of sources that a finding sets against each other, dismissed or not."""
    sides = [[[c.id for c in s.claims if not c.curated] for s in f.sides] for f in timeline.findings]
    pairs = (combinations(one, 2) for one in sides)
    return {tuple(sorted((a, b))) for pair in pairs for one, two in pair for a in one for b in two}


def failing(timeline: Timeline) -> set[str]:
    """The fingerprints of what fails a check, but for what contradicts a fact."""
    failing = (f for f in timeline.findings if f.severity is Severity.ERROR and f.status is not Status.DISMISSED)
    return {finding.fingerprint for finding in failing if finding.code != "FCT101"}


def against_facts(timeline: Timeline) -> set[str]:
    """The claims of sources that contradict a fact."""
    found = (f for f in timeline.findings if f.code == "FCT101")
    return {claim.id for finding in found for side in finding.sides for claim in side.claims if not claim.curated}


@given(SOURCES, st.sampled_from(("confirm", "dismiss", "variant", "later", "range")), st.data())
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_decision_never_creates_a_finding(
    tmp_path_factory: pytest.TempPathFactory, told: list[list[tuple[str, str]]], verdict: str, data: st.DataObject
) -> None:
    facts = tmp_path_factory.mktemp("desk") / "facts.yaml"
    facts.write_text("", "utf-8")
    sources = [Source(f"{n}.txt", " ".join(s.format(day) for s, day in said)) for n, said in enumerate(told)]
    before = Pipeline(facts).check(sources)
    found = [finding for finding in before.findings if finding.sides]
    if not found:
        return
    finding = data.draw(st.sampled_from(found))
    edits = decide(load(facts), before, finding, verdict, Why(reason="seen"))
    facts.write_text(edited("", edits), "utf-8")
    after = Pipeline(facts).check(sources)
    assert at_odds(after) <= at_odds(before)
    assert failing(after) <= failing(before)
    assert not against_facts(after) & {claim.id for side in finding.sides for claim in side.claims}
    assert verdict == "range" or not against_facts(after)  # a range is a fact: a third date contradicts it
    assert Pipeline(facts).check(sources[::-1]).findings == after.findings
