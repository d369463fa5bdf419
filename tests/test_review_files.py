"""Decisions where the facts are kept in several files: each entry goes where it belongs, all of a deed or nothing."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from reviewing import FACTS, SOURCES, TODAY, begun, keeper_of, play, project

from timeline.model.errors import TimelineError
from timeline.review.choices import Verdict
from timeline.review.files import Files
from timeline.review.rechecking import Request
from timeline.review.session import ReviewSession

MORE = {
    "decisions.yaml": "# Ours.\ndecisions:\n  - {finding: 0123456789abcdef, verdict: later}\n",
    "facts.yaml": FACTS,
    "people.yaml": "# Nobody yet.\n",
}


def spread(folder: Path, files: Mapping[str, str] = MORE) -> Request:
    """A project whose facts are kept in a folder."""
    project(folder, SOURCES, None)
    (folder / "facts.yaml").unlink()
    (folder / "facts").mkdir()
    for name, text in files.items():
        (folder / "facts" / name).write_text(text, "utf-8")
    return Request((str(folder / "texts"),), str(folder / "facts"), (), TODAY)


def texts_of(request: Request) -> dict[str, str]:
    return {file.name: file.read_text("utf-8") for file in sorted(Path(request.facts).glob("*.yaml"))}


def decide(session: ReviewSession, verdict: Verdict, side: int | None = None) -> None:
    item = next(item for item in session.items if item.finding.code == "TIM101")
    session.decide(item.choose(verdict, side))
    session.keeper.write(session.timeline)
    assert session.keeper.problem is None


def test_each_entry_goes_to_the_file_of_its_kind_and_undo_takes_all_back(tmp_path: Path) -> None:
    request = spread(tmp_path)
    session = begun(request)
    decide(session, Verdict.PREFER, 1)
    texts = texts_of(request)
    assert texts["decisions.yaml"].startswith(MORE["decisions.yaml"]) and "verdict: prefer" in texts["decisions.yaml"]
    assert texts["facts.yaml"].startswith(FACTS) and "XXXX-WXX-2" in texts["facts.yaml"]
    assert texts["people.yaml"] == MORE["people.yaml"]
    assert [one.name for one in session.summary().files] == ["decisions.yaml", "facts.yaml"]
    session.undo()
    session.keeper.write(session.timeline)
    assert texts_of(request) == MORE


def test_a_fact_is_changed_where_it_is_written(tmp_path: Path) -> None:
    request = spread(tmp_path, {"aaa.yaml": "facts: []\n", **MORE})
    session = begun(request)
    item = next(item for item in session.items if item.finding.code == "FCT101")
    session.decide(item.choose(Verdict.PREFER, 0))
    session.keeper.write(session.timeline)
    assert texts_of(request)["aaa.yaml"] == "facts: []\n" and "rejected" in texts_of(request)["facts.yaml"]


def test_the_file_that_new_entries_go_to_can_be_named(tmp_path: Path) -> None:
    request = spread(tmp_path)
    keeper = keeper_of(request, str(tmp_path / "facts" / "people.yaml"))
    session = ReviewSession(keeper, "ana", TODAY)
    session.take(request.checked())
    decide(session, Verdict.CONFIRM)
    texts = texts_of(request)
    assert "verdict: confirm" in texts["people.yaml"] and texts["decisions.yaml"] == MORE["decisions.yaml"]


def test_a_file_that_is_none_of_them_is_refused(tmp_path: Path) -> None:
    spread(tmp_path)
    with pytest.raises(TimelineError, match=r"none of the facts files.*facts/people.yaml"):
        Files([tmp_path / "facts"], tmp_path / "texts" / "paper.txt")


def test_where_one_cannot_be_written_none_is(tmp_path: Path) -> None:
    request = spread(tmp_path)
    session = begun(request)
    file = tmp_path / "facts" / "facts.yaml"
    file.chmod(0o400)
    item = next(item for item in session.items if item.finding.code == "TIM101")
    session.decide(item.choose(Verdict.PREFER, 1))
    session.keeper.write(session.timeline)
    assert session.keeper.problem is not None and texts_of(request) == MORE
    file.chmod(0o600)
    session.keeper.write(session.timeline)
    assert session.keeper.problem is None and "XXXX-WXX-2" in texts_of(request)["facts.yaml"]


@pytest.mark.parametrize("lost", ["decisions.yaml", "facts.yaml"])
def test_a_write_that_a_crash_cut_in_two_is_finished(tmp_path: Path, lost: str) -> None:
    request = spread(tmp_path)
    session = begun(request)
    decide(session, Verdict.PREFER, 1)
    wanted = texts_of(request)
    session.keeper.journal.close()
    journal = session.keeper.journal.path
    journal.write_bytes(b"".join(journal.read_bytes().splitlines(keepends=True)[:-1]))  # not noted as written
    (tmp_path / "facts" / lost).write_text(MORE[lost], "utf-8")
    again = begun(request)
    assert texts_of(request) == wanted and not again.keeper.history.pending
    again.undo()
    again.keeper.write(again.timeline)
    assert texts_of(request) == MORE


def test_several_files_that_are_named(tmp_path: Path) -> None:
    request = spread(tmp_path)
    folder = tmp_path / "facts"
    named = replace(request, facts=str(folder / "facts.yaml"), more=(str(folder / "decisions.yaml"),))
    decide(begun(named), Verdict.CONFIRM)
    assert "verdict: confirm" in texts_of(request)["decisions.yaml"] and texts_of(request)["facts.yaml"] == FACTS


def test_the_screen_says_which_file_is_written(tmp_path: Path) -> None:
    request = spread(tmp_path)
    _, screen = play(request, "j")
    assert "1 would write to facts.yaml:" in screen
    _, screen = play(request, "j", "tab", "tab", *["down"] * 6)
    assert "c would write to decisions.yaml:" in screen
    _, screen = play(request, "j", "1", "D")
    assert "What it changed in decisions.yaml:" in screen
    _, screen = play(request, "f")
    assert "facts.yaml:6" in screen
