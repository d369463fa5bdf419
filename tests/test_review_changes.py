"""A check tells only what it changed: what crosses between the processes, and that it makes the very same timeline."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reviewing import FACTS, SOURCES, begun, project

from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Severity, Timeline
from timeline.model.text import Source
from timeline.review.changes import EMPTY, STEP, Kept, New, Piece, Remade, Rest, changes
from timeline.review.rechecking import Checker, Here, received, send
from timeline.review.steps import whole


def remade(old: Timeline, pieces: list[Piece]) -> Timeline:
    put_together = Remade(old)
    for piece in pieces:
        put_together.take(piece)
    return put_together.timeline()


def made(numbers: list[tuple[int, str]]) -> Timeline:
    """A timeline with these sources and findings: a name, and what makes one different from one of the same name."""
    sources = tuple(Source(f"{n}.txt", text or "-") for n, text in dict(numbers).items())
    findings = tuple(Finding("SRC101", Severity.NOTE, text, (), f"{n:016x}") for n, text in dict(numbers).items())
    return Timeline(sources, (), findings, (), len(numbers))


NUMBERS = st.lists(st.tuples(st.integers(0, 60), st.sampled_from(["a", "b"])), max_size=60).map(made)


@given(NUMBERS, NUMBERS)
def test_the_changes_make_the_new_timeline_of_the_old(old: Timeline, new: Timeline) -> None:
    pieces = list(changes(old, new))
    assert remade(old, pieces) == new
    fresh = [f.fingerprint for p in pieces if isinstance(p, New) and p.name == "findings" for f in p.values]
    assert set(fresh) == {f.fingerprint for f in new.findings if f not in old.findings}


@given(NUMBERS)
def test_what_did_not_change_does_not_travel(old: Timeline) -> None:
    lists = [name for name in ("sources", "findings") if getattr(old, name)]
    assert list(changes(old, old)) == [Kept(n, 0, len(getattr(old, n))) for n in lists] + [Rest((), old.skipped)]


def test_no_piece_is_large() -> None:
    big = made([(n, "a") for n in range(5 * STEP + 1)])
    assert max(len(piece.values) for piece in changes(EMPTY, big) if isinstance(piece, New)) == STEP


def test_one_edited_source_sends_what_speaks_of_it(tmp_path: Path) -> None:
    request = project(tmp_path)
    here = Here(request)
    first = remade(EMPTY, list(here.check()))
    (tmp_path / "texts" / "daily.txt").write_text("Nothing happened here.\n", "utf-8")
    pieces = list(here.check())
    assert remade(first, pieces) == replace(request.checked(), details=())
    assert [s.id for p in pieces if isinstance(p, New) and p.name == "sources" for s in p.values] == ["texts/daily.txt"]


def test_rows_for_which_nothing_changed_stay_the_very_same(tmp_path: Path) -> None:
    request = project(tmp_path)
    session, here = begun(request), Here(request)
    whole(session.renewed(here.check()))
    before = {item.key: item for item in session.items}
    (tmp_path / "texts" / "daily.txt").write_text(f"{SOURCES['daily.txt']}\nPutin visited Ankara in 2003.\n", "utf-8")
    whole(session.renewed(here.check()))
    conflict = next(item for item in session.items if item.finding.code == "TIM101")
    assert conflict is before[conflict.key]


def test_until_the_last_step_nothing_changes(tmp_path: Path) -> None:
    request = project(tmp_path)
    session, here = begun(request), Here(request)
    shown = list(session.items)
    (tmp_path / "texts" / "paper.txt").unlink()
    for _ in session.renewed(here.check()):
        assert session.items == shown
    assert session.items != shown


def test_a_timeline_goes_through_a_process_of_its_own_unchanged(tmp_path: Path) -> None:
    request = project(tmp_path)
    checker = Checker(request)
    try:
        first = remade(EMPTY, list(checker.check()))
        assert first == replace(request.checked(), details=())
        Path(request.facts).write_text("facts: 7\n", "utf-8")
        with pytest.raises(TimelineError, match="must be a list"):
            checker.check()
        Path(request.facts).write_text(FACTS.replace("2003-02-14", "2004-02-14"), "utf-8")
        assert remade(first, list(checker.check())) == replace(request.checked(), details=())
    finally:
        checker.close()


def test_a_process_that_ended_is_told(tmp_path: Path) -> None:
    checker = Checker(project(tmp_path))
    list(checker.check())
    checker._process.kill()
    checker._process.wait()
    with pytest.raises(TimelineError, match="has ended"):
        checker.check()
    checker.close()


def test_a_torn_answer_is_an_end() -> None:
    stream = BytesIO()
    send(stream, lambda: changes(EMPTY, made([(1, "a")])))
    with pytest.raises(EOFError):
        received(BytesIO(stream.getvalue()[:-9]))
