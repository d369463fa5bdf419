"""The review without a screen: what is listed and decided, what stands in the facts file, what undo leaves of it."""

from pathlib import Path

import pytest
from reviewing import FACTS, TODAY, begun, facts_of, project

from timeline.curation import load
from timeline.curation.entries import REASONS, VERDICTS
from timeline.model.errors import TimelineError
from timeline.model.event import Status
from timeline.review.changes import changes
from timeline.review.choices import Choice, Verdict
from timeline.review.items import State
from timeline.review.rechecking import Request
from timeline.review.session import ReviewSession
from timeline.review.steps import whole


@pytest.fixture
def request_(tmp_path: Path) -> Request:
    return project(tmp_path)


def codes(session: ReviewSession) -> list[str]:
    return [item.finding.code for item in session.listed]


def written(session: ReviewSession, request: Request) -> None:
    """As the screen does it: write, then check again."""
    session.keeper.write(session.timeline)
    assert session.keeper.problem is None
    session.take(request.checked())


def test_the_verdicts_are_those_of_the_facts_file() -> None:
    assert sorted(Verdict) == sorted(VERDICTS)


# The list -------------------------------------------------------------------------------------------------------------


def test_the_queue_is_in_the_order_of_a_report(request_: Request) -> None:
    session = begun(request_)
    assert codes(session) == ["FCT101", "TIM101", "SRC101", "SRC101"]
    assert [item.finding for item in session.items] == list(session.timeline.findings)


def test_the_cursor_stays_within_the_list(request_: Request) -> None:
    session = begun(request_)
    session.move(-1)
    assert session.at == 0
    session.move(100)
    assert session.at == 3
    session.go(1)
    assert session.current is not None and session.current.finding.code == "TIM101"


def test_the_next_that_is_left_goes_round_the_end(request_: Request) -> None:
    session = begun(request_)
    session.go(3)
    assert session.next_left() and session.at == 0
    assert session.next_left(-1) and session.at == 3


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["FCT101", "TIM101", "SRC101", "SRC101"]),
        ("rule:TIM101", ["TIM101"]),
        ("rule:tim", ["TIM101"]),
        ("-rule:SRC101", ["FCT101", "TIM101"]),
        ("source:paper", ["TIM101", "SRC101"]),
        ("severity:error", ["FCT101", "TIM101"]),
        ("state:open source:agency", ["TIM101"]),
        ("state:dismissed", []),
        ("date:2024-11", ["TIM101"]),
        ("date:2003", ["FCT101"]),
        ("actor:taliban rule:TIM101", ["TIM101"]),
        ("leaders", ["TIM101"]),
        ('"Taliban leaders" rule:TIM101', ["TIM101"]),
        ("new:yes", []),
    ],
)
def test_a_filter_lists_what_it_describes(request_: Request, text: str, found: list[str]) -> None:
    session = begun(request_)
    session.narrow(text)
    assert codes(session) == found


@pytest.mark.parametrize(("text", "meant"), [("rul:TIM101", "rule"), ("date:2024-13", "2024-11-25")])
def test_a_wrong_filter_is_told_and_changes_nothing(request_: Request, text: str, meant: str) -> None:
    session = begun(request_)
    session.narrow("rule:TIM101")
    with pytest.raises(TimelineError) as caught:
        session.narrow(text)
    assert meant in str(caught.value)
    assert codes(session) == ["TIM101"] and session.filter == "rule:TIM101"


def test_the_cursor_keeps_its_finding_when_the_list_changes(request_: Request) -> None:
    session = begun(request_)
    session.go(1)
    session.narrow("severity:error")
    assert session.current is not None and session.current.finding.code == "TIM101"
    project(Path(request_.facts).parent, {"aaa.txt": "Nothing happened here.\n"}, None)  # a new finding above
    session.take(request_.checked())
    session.narrow("")
    assert session.current is not None and session.current.finding.code == "TIM101"


# Decisions ------------------------------------------------------------------------------------------------------------


def decide(session: ReviewSession, code: str, verdict: Verdict, side: int | None = None, **said: str) -> Choice:
    item = next(item for item in session.items if item.finding.code == code)
    choice = item.choose(verdict, side, **said)  # type: ignore[arg-type]
    session.decide(choice)
    return choice


def test_a_dismissal_stands_in_the_file_by_whom_and_when(request_: Request) -> None:
    session = begun(request_)
    decide(session, "TIM101", Verdict.DISMISS, because="time-zone", note="late in the evening")
    written(session, request_)
    [decision] = load(Path(request_.facts)).decisions
    assert (decision.verdict, decision.because, decision.reason) == ("dismiss", "time-zone", "late in the evening")
    assert (decision.by, decision.on) == ("ana", TODAY)
    assert [i.state for i in session.items if i.finding.code == "TIM101"] == [State.DISMISSED]


def test_a_decision_changes_no_other_byte(request_: Request) -> None:
    session = begun(request_)
    decide(session, "TIM101", Verdict.DISMISS, because="time-zone")
    written(session, request_)
    assert facts_of(request_).startswith(FACTS)


def test_a_decision_counts_before_the_next_check(request_: Request) -> None:
    session = begun(request_)
    assert session.progress.left == 4
    decide(session, "TIM101", Verdict.DISMISS, because="time-zone")
    assert session.progress.left == 3
    assert [i.state for i in session.items if i.finding.code == "TIM101"] == [State.DISMISSED]


def test_what_is_put_off_is_not_left_for_today_and_stays_put_off(request_: Request) -> None:
    session = begun(request_)
    decide(session, "TIM101", Verdict.LATER)
    written(session, request_)
    [item] = [i for i in session.items if i.finding.code == "TIM101"]
    assert item.state is State.LATER and item.finding.status is Status.OPEN


@pytest.mark.parametrize("verdict", [Verdict.CONFIRM, Verdict.DISMISS, Verdict.VARIANT, Verdict.LATER])
def test_undo_gives_back_the_very_bytes_and_redo_the_others(request_: Request, verdict: Verdict) -> None:
    session = begun(request_)
    decide(session, "TIM101", verdict, because="misprint" if verdict is Verdict.DISMISS else "")
    written(session, request_)
    after = facts_of(request_)
    assert after != FACTS
    session.undo()
    assert session.progress.left == 4
    written(session, request_)
    assert facts_of(request_) == FACTS
    session.redo()
    written(session, request_)
    assert facts_of(request_) == after


def test_undo_has_no_limit(request_: Request) -> None:
    session = begun(request_)
    states = [facts_of(request_)]
    for reason in REASONS[:-1]:
        decide(session, "TIM101", Verdict.DISMISS, because=reason)
        session.keeper.write(session.timeline)
        states.append(facts_of(request_))
    for state in reversed(states):
        assert facts_of(request_) == state
        session.undo()
        session.keeper.write(session.timeline)
    assert session.undo() is None


def test_undo_and_redo_outlast_the_review(request_: Request) -> None:
    first = begun(request_)
    decide(first, "TIM101", Verdict.DISMISS, because="time-zone")
    written(first, request_)
    after = facts_of(request_)
    first.keeper.journal.close()
    second = begun(request_)
    assert second.undo() is not None
    written(second, request_)
    assert facts_of(request_) == FACTS
    second.keeper.journal.close()
    third = begun(request_)
    assert third.redo() is not None
    written(third, request_)
    assert facts_of(request_) == after


def test_a_new_decision_ends_what_could_be_redone(request_: Request) -> None:
    session = begun(request_)
    decide(session, "TIM101", Verdict.LATER)
    session.undo()
    decide(session, "FCT101", Verdict.LATER)
    assert session.redo() is None


def test_many_decisions_are_one_deed_and_one_undo(request_: Request) -> None:
    session = begun(request_)
    items = [item for item in session.items if item.finding.code == "SRC101"]
    session.decide(*(item.choose(Verdict.LATER) for item in items))
    written(session, request_)
    assert len(load(Path(request_.facts)).decisions) == 2
    session.undo()
    written(session, request_)
    assert facts_of(request_) == FACTS


def test_a_side_that_there_is_not_cannot_be_taken(request_: Request) -> None:
    session = begun(request_)
    with pytest.raises(TimelineError, match="there is no side 3"):
        decide(session, "TIM101", Verdict.PREFER, 2)
    with pytest.raises(TimelineError, match="no sides"):
        decide(session, "SRC101", Verdict.RANGE)


# Many alike -----------------------------------------------------------------------------------------------------------


def test_a_dismissal_is_for_findings_with_the_same_explanations(request_: Request) -> None:
    session = begun(request_)
    first = next(item for item in session.items if item.finding.code == "SRC101")
    choice = first.choose(Verdict.DISMISS, because="other", note="nobody will ever know")
    session.decide(choice)
    assert [(i.finding.code, c.note) for i, c in session.alike(choice)] == [("SRC101", "nobody will ever know")]


def test_a_side_is_taken_where_the_same_sources_stand_against_each_other(tmp_path: Path) -> None:
    more = " Putin visited Ankara on {}. The parliament of Norway dissolved itself in Oslo on {}."
    days = {"agency.txt": ("Monday", "Sunday"), "paper.txt": ("Tuesday", "Saturday")}
    texts = {
        name: f"Published 11/25/2024, 08:09 PM\n\nShoigu met Taliban leaders in Kabul on {one}."
        f"{more.format(one, two)}\n"
        for name, (one, two) in days.items()
    }
    session = begun(project(tmp_path, texts, None))
    conflicts = [item for item in session.items if item.finding.code == "TIM101"]
    assert len(conflicts) > 1
    side = next(n for n, s in enumerate(conflicts[0].finding.sides) if s.claims[0].source_id.endswith("paper.txt"))
    choice = conflicts[0].choose(Verdict.PREFER, side)
    found = session.alike(choice)
    assert len(found) == len(conflicts) - 1
    for item, made in found:
        taken = next(s for s in item.finding.sides if s.value == made.side)
        assert {claim.source_id.rsplit("/")[-1] for claim in taken.claims} == {"paper.txt"}
    assert {item.key for item, _ in session.all_from(conflicts[0].finding.sides[side].claims[0].source_id)} == {
        item.key for item in conflicts
    }


# The world outside ---------------------------------------------------------------------------------------------------


def test_what_others_wrote_meanwhile_stays(request_: Request) -> None:
    session = begun(request_)
    decide(session, "TIM101", Verdict.DISMISS, because="time-zone")
    file = Path(request_.facts)
    file.write_text("# A colleague was here.\n" + FACTS, "utf-8")
    written(session, request_)
    assert facts_of(request_).startswith("# A colleague was here.\n" + FACTS)
    session.undo()
    written(session, request_)
    assert facts_of(request_) == "# A colleague was here.\n" + FACTS


def test_a_broken_file_is_not_touched_and_the_decision_waits(request_: Request) -> None:
    session = begun(request_)
    broken = FACTS.replace("when: 2003-02-14", "when: 2003-02-31")
    Path(request_.facts).write_text(broken, "utf-8")
    decide(session, "TIM101", Verdict.DISMISS, because="time-zone")
    assert not session.keeper.write(session.timeline)
    assert session.keeper.problem is not None and "facts.yaml:9:11" in str(session.keeper.problem)
    assert facts_of(request_) == broken
    Path(request_.facts).write_text(FACTS, "utf-8")
    written(session, request_)
    assert len(load(Path(request_.facts)).decisions) == 1


def test_an_undo_for_which_there_is_no_place_is_given_up_and_told(request_: Request) -> None:
    session = begun(request_)
    decide(session, "TIM101", Verdict.DISMISS, because="time-zone")
    written(session, request_)
    mine = facts_of(request_).replace("time-zone", "misprint")
    Path(request_.facts).write_text(mine, "utf-8")
    session.undo()
    session.keeper.write(session.timeline)
    assert session.keeper.problem is not None and "changed" in str(session.keeper.problem)
    assert facts_of(request_) == mine
    assert session.keeper.write(session.timeline) is False and session.keeper.problem is None


def test_a_file_that_was_removed_is_begun_anew(request_: Request) -> None:
    session = begun(request_)
    Path(request_.facts).unlink()
    decide(session, "TIM101", Verdict.DISMISS, because="time-zone")
    written(session, request_)
    assert len(load(Path(request_.facts)).decisions) == 1


def test_a_finding_that_is_gone_stays_in_the_list_settled(request_: Request) -> None:
    session = begun(request_)
    session.go(1)
    (Path(request_.facts).parent / "texts" / "paper.txt").unlink()
    session.take(request_.checked())
    assert session.current is not None and session.current.finding.code == "TIM101"
    assert session.current.state is State.SETTLED and not session.current.is_left


def test_progress_tells_what_is_new_since_the_last_review(request_: Request) -> None:
    first = begun(request_)
    assert first.progress.in_words() == "4 of 4 left"
    first.note_seen()
    first.keeper.journal.close()
    project(Path(request_.facts).parent, {"late.txt": "Nothing happened here.\n"}, None)
    second = begun(request_)
    assert second.progress.in_words() == "5 of 5 left, 1 new since your last review"
    assert [item.finding.source_id for item in second.items if item.is_new] == ["texts/late.txt"]


def test_the_summary_tells_what_was_decided_and_what_it_changed(request_: Request) -> None:
    session = begun(request_)
    decide(session, "TIM101", Verdict.LATER)
    decide(session, "FCT101", Verdict.CONFIRM)
    session.undo()
    written(session, request_)
    summary = session.summary()
    assert [words for _, words in summary.choices] == ["later"]
    assert summary.files == (("facts.yaml", FACTS, facts_of(request_)),)


def test_what_was_decided_while_a_check_ran_is_not_lost(request_: Request) -> None:
    session = begun(request_)
    steps = session.renewed(changes(session.timeline, request_.checked()))
    next(steps)
    decide(session, "TIM101", Verdict.LATER)
    session.go(2)
    session.mark()
    whole(steps)
    assert [item.state for item in session.items if item.finding.code == "TIM101"] == [State.LATER]
    assert [item.finding.code for item in session.marked] == ["SRC101"]
    assert session.progress.left == 3
