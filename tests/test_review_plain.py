"""The review line by line: what is asked, what a letter decides, and what the command says of mistakes."""

from io import StringIO
from pathlib import Path

import pytest
from reviewing import FACTS, SOURCES, begun, facts_of, project

from timeline.cli import main
from timeline.curation import load
from timeline.review.editor import citation, command, is_address
from timeline.review.plain import PlainReview
from timeline.review.rechecking import Here, Request
from timeline.review.serving import serve


def answered(request: Request, *answers: str) -> str:
    """What is printed when these lines are typed."""
    session = begun(request)
    page = StringIO()
    PlainReview(session, Here(request), StringIO("".join(f"{line}\n" for line in answers)), page).run()
    session.keeper.journal.close()
    return page.getvalue()


def verdicts(request: Request) -> list[tuple[str, str | None, str | None, str | None]]:
    decisions = load(Path(request.facts)).decisions
    return [(one.verdict, one.because, one.reason, one.value) for one in decisions]


@pytest.mark.parametrize(
    ("lines", "decided"),
    [
        (("j", "2"), ("prefer", None, None, "XXXX-WXX-2")),
        (("j", "d time-zone late in the evening"), ("dismiss", "time-zone", "late in the evening", None)),
        (("j", "d", "misprint"), ("dismiss", "misprint", None, None)),
        (("j", "d nobody knows"), ("dismiss", "other", "nobody knows", None)),
        (("j", "x 2024-11-24"), ("none-is-right", None, None, "2024-11-24")),
        (("j", "x", "2024-11-24"), ("none-is-right", None, None, "2024-11-24")),
        (("j", "r 2024-11-25/2024-11-26"), ("range", None, None, "2024-11-25/2024-11-26")),
        (("j", "c"), ("confirm", None, None, None)),
        (("j", "p", "j", "z"), ("later", None, None, None)),
    ],
)
def test_a_line_decides(tmp_path: Path, lines: tuple[str, ...], decided: tuple[str | None, ...]) -> None:
    request = project(tmp_path)
    answered(request, *lines, "q")
    assert verdicts(request) == [decided]


def test_it_goes_through_all_findings_and_tells_what_was_done(tmp_path: Path) -> None:
    request = project(tmp_path)
    told = answered(request, "1", "1", "d other old", "d other old")
    assert "4 of 4 left" in told.lower() and "0 findings left" in told
    assert "What it changed in facts.yaml:" in told and "+decisions:" in told
    assert len(verdicts(request)) == 4


def test_where_nothing_is_found_it_tells_what_was_checked(tmp_path: Path) -> None:
    request = project(tmp_path, {"agency.txt": SOURCES["agency.txt"]}, None)
    assert "Checked: 1 source, 1 event, 0 facts." in answered(request)


def test_a_mistake_is_told_and_asked_again(tmp_path: Path) -> None:
    request = project(tmp_path)
    told = answered(request, "j", "7", "x 2024-13-45", "r", "d", "", "q")
    assert "'7' is none of these" in told and "no month 13" in told and "give the range" in told
    assert "nothing is dismissed without a reason" in told
    assert facts_of(request) == FACTS


def test_undo_takes_back(tmp_path: Path) -> None:
    request = project(tmp_path)
    told = answered(request, "c", "u", "u", "q")
    assert "undone: a real conflict" in told and "nothing to be undone" in told
    assert facts_of(request) == FACTS


def test_nothing_is_drawn_and_nothing_of_a_source_is_obeyed(tmp_path: Path) -> None:
    hostile = {**SOURCES, "paper.txt": "Shoigu met\x1b[2J Taliban leaders in Kabul on Tuesday. [red]\n"}
    told = answered(project(tmp_path, hostile), "j", "q")
    assert "\x1b" not in told and "met␛[2J Taliban leaders" in told and "[red]" in told
    assert not set(told) & set("┃│╭━✗○●")


def test_each_side_stands_below_the_other(tmp_path: Path) -> None:
    told = answered(project(tmp_path), "j", "q")
    lines = told.splitlines()
    assert lines.index("1 Mon 2024-11-25 · 1 source") < lines.index("2 a Tuesday · 1 source")
    assert all(len(line) <= 80 for line in lines)


def test_the_end_of_the_answers_ends_the_review(tmp_path: Path) -> None:
    assert "0 decisions" in answered(project(tmp_path))


# The command ----------------------------------------------------------------------------------------------------------


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[object, str, str]:
    with pytest.raises(SystemExit) as caught:
        main(["review", *arguments])
    return caught.value.code, *capsys.readouterr()


def test_the_command_asks_line_by_line_where_there_is_no_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    request = project(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr("sys.stdin", StringIO("j\nd time-zone\nq\n"))
    code, out, _ = run(capsys, request.paths[0], "--facts", request.facts, "--by", "ana")
    assert code == 0 and "dismissed: time-zone" in out
    assert verdicts(request) == [("dismiss", "time-zone", None, None)]


def test_without_a_facts_file_the_command_says_how_to_begin_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = run(capsys, str(tmp_path), "--facts", str(tmp_path / "facts.yaml"))
    assert code == 2 and "there is no such file" in err and "timeline init" in err
    code, _, err = run(capsys, str(tmp_path), "--facts", str(tmp_path))
    assert code == 2 and "there is no facts file in this folder" in err


def test_a_facts_file_that_is_wrong_is_told_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    request = project(tmp_path, facts=FACTS.replace("when:", "wehn:"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    code, _, err = run(capsys, request.paths[0], "--facts", request.facts, "--plain")
    assert code == 2 and "facts.yaml:9:5" in err


# Beside the screen ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("editor", "words"),
    [
        ("vi", ["vi", "+7", "{}"]),
        ("nano -w", ["nano", "-w", "+7", "{}"]),
        ("code", ["code", "--wait", "--goto", "{}:7"]),
    ],
)
def test_an_editor_is_opened_at_the_line_by_no_shell(tmp_path: Path, editor: str, words: list[str]) -> None:
    file = tmp_path / "a b; rm -rf $HOME.txt"
    assert command(file, 7, editor) == [word.format(file.resolve()) for word in words]


def test_a_quotation_is_cited_with_its_place(tmp_path: Path) -> None:
    timeline = project(tmp_path).checked()
    claim = next(c for event in timeline.events for c in event.claims if c.source_id == "texts/agency.txt")
    told = citation(claim, timeline.source(claim.source_id))
    assert told == "“Shoigu met Taliban leaders in Kabul on Monday.” (Mon 2024-11-25 20:09, texts/agency.txt:3:40)"


def test_only_addresses_of_the_web_are_opened() -> None:
    assert is_address("https://example.org/a") and not is_address("file:///etc/passwd")
    assert not is_address("javascript:alert(1)")


def test_the_browser_needs_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "textual_serve.server", None)
    with pytest.raises(Exception, match="needs textual-serve"):
        serve(["review"])
