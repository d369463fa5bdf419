"""The journal survives what ends a process, and undo finds its lines again in a text that others changed."""

import json
import os
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from conftest import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st
from reviewing import FACTS, TODAY, begun, facts_of, project

from timeline.curation import load
from timeline.model.errors import TimelineError
from timeline.review.choices import Choice, Verdict
from timeline.review.files import Files
from timeline.review.history import History
from timeline.review.hunks import hunks, redone, undone
from timeline.review.journal import Journal, journal_path, state_folder
from timeline.review.keeping import Keeper


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "j" / "one.jsonl"
    journal = Journal(path)
    journal.append({"do": "review"})
    journal.append({"do": "seen", "findings": ["a\nb", "‮"]})
    journal.close()
    assert Journal(path).records == [{"do": "review"}, {"do": "seen", "findings": ["a\nb", "‮"]}]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps who may read a file elsewhere")
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "state" / "review" / "one.jsonl"
    Journal(path).append({"do": "review"})
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0


def test_it_lies_in_the_folder_of_the_user_by_the_name_of_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    path = journal_path(Path("secret-project/facts.yaml"))
    assert path.is_relative_to(tmp_path) and path.is_relative_to(state_folder())
    assert "secret" not in str(path.relative_to(tmp_path))
    assert path != journal_path(Path("other/facts.yaml"))


@pytest.mark.skipif(os.name == "nt", reason="there are no such locks")
def test_one_review_at_a_time(tmp_path: Path) -> None:
    first = Journal(tmp_path / "j.jsonl")
    with pytest.raises(TimelineError, match="another review"):
        Journal(tmp_path / "j.jsonl")
    first.close()
    Journal(tmp_path / "j.jsonl").close()


def test_a_folder_where_nothing_can_be_kept_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(TimelineError, match="journal cannot be kept"):
        Journal(tmp_path / "file" / "j.jsonl")


@settings(max_examples=30)
@given(st.integers(min_value=0, max_value=400))
def test_a_torn_journal_gives_its_whole_records(tmp_path_factory: pytest.TempPathFactory, at: int) -> None:
    path = tmp_path_factory.mktemp("torn") / "j.jsonl"
    records = [{"do": "seen", "findings": [f"{n:016x}"]} for n in range(8)]
    whole = b"".join(json.dumps(record).encode() + b"\n" for record in records)
    path.write_bytes(whole[:at])
    kept = whole[:at].count(b"\n")
    journal = Journal(path)
    read = journal.records[:]
    assert read[:kept] == records[:kept] and len(read) <= kept + 1
    journal.append({"do": "review"})
    journal.close()
    again = Journal(path)
    assert again.records == [*read, {"do": "review"}]
    again.close()


def test_a_record_of_a_later_version_is_passed_over() -> None:
    assert History.of([{"do": "dance", "steps": 3}, {"do": "review"}]).reviews == 1


@given(st.sampled_from(Verdict), st.text(), st.text(), st.text(), st.lists(st.text()))
def test_a_choice_is_read_as_it_was_written(
    verdict: Verdict, title: str, note: str, value: str, others: list[str]
) -> None:
    choice = Choice("f", verdict, title, note=note, value=value, others=tuple(others))
    assert Choice.read(json.loads(json.dumps(choice.written()))) == choice


# Hunks ----------------------------------------------------------------------------------------------------------------

LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "\n", "d: 1\n", "e"]), max_size=12).map("".join)


@given(LINES, LINES)
def test_hunks_lead_there_and_back(before: str, after: str) -> None:
    made = hunks(before, after)
    assert redone(before, made) == after
    assert undone(after, made) == before


@given(st.integers(0, 10), st.integers(0, 10), st.integers(0, 10))
def test_a_change_elsewhere_stays(mine: int, above: int, below: int) -> None:
    lines = [f"line {n}\n" for n in range(30)]
    after = [*lines[: 10 + mine], "mine\n", *lines[10 + mine :]]
    made = hunks("".join(lines), "".join(after))
    others = ["theirs\n"] * above + after + ["theirs\n"] * below
    assert undone("".join(others), made) == "".join(["theirs\n"] * above + lines + ["theirs\n"] * below)


def test_a_line_that_is_gone_is_told() -> None:
    made = hunks("a\nb\n", "a\nmine\nb\n")
    with pytest.raises(TimelineError, match="changed"):
        undone("a\nours\nb\n", made)


# Crashes --------------------------------------------------------------------------------------------------------------

KILLED = """
import os, sys
from datetime import date
from pathlib import Path
sys.path.insert(0, {tests!r})
from reviewing import begun
from timeline.curation import edits
from timeline.review.choices import Verdict
from timeline.review.rechecking import Request

stop = {stop!r}
session = begun(Request(({texts!r},), {facts!r}, (), date(2026, 11, 22)))
item = next(item for item in session.items if item.finding.code == "TIM101")

def die(*ignored):
    os.kill(os.getpid(), 9)

append = session.keeper.journal.append
def watched(record):
    if record["do"] == stop == "decide":
        append(record)
        die()
    if record["do"] == stop:
        append(record)
        die()
    if stop == "before written" and record["do"] == "written":
        die()
    append(record)
session.keeper.journal.append = watched
session.decide(item.choose(Verdict.DISMISS, because="time-zone"))
print("decided", flush=True)
session.keeper.write(session.timeline)
if stop == "undo":
    session.undo()
if stop == "half undone":
    session.undo()
    stop = "write"
    session.keeper.write(session.timeline)
"""


@pytest.mark.skipif(os.name == "nt", reason="no such signal")
@pytest.mark.parametrize(
    ("stop", "stands"),
    [
        ("decide", True),
        ("write", True),
        ("before written", True),
        ("written", True),
        ("undo", False),
        ("half undone", False),
    ],
)
def test_nothing_is_lost_when_the_process_is_killed(tmp_path: Path, stop: str, stands: bool) -> None:
    request = project(tmp_path)
    program = KILLED.format(tests=str(ROOT / "tests"), stop=stop, texts=request.paths[0], facts=request.facts)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, cwd=ROOT, timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    session = begun(request)
    session.keeper.write(session.timeline)
    assert session.keeper.problem is None
    decisions = load(Path(request.facts)).decisions
    assert [d.because for d in decisions] == (["time-zone"] if stands else [])
    assert facts_of(request).startswith(FACTS)
    turned = session.undo() if stands else session.redo()
    assert turned is not None
    session.keeper.write(session.timeline)
    assert (facts_of(request) == FACTS) is stands


def test_a_write_that_was_done_before_the_crash_is_not_done_twice_though_others_wrote_since(tmp_path: Path) -> None:
    request = project(tmp_path)
    session = begun(request)
    item = next(item for item in session.items if item.finding.code == "TIM101")
    session.decide(item.choose(Verdict.DISMISS, because="time-zone"))
    session.keeper.write(session.timeline)
    session.keeper.journal.close()
    journal = session.keeper.journal.path
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(lines[:-1]))  # killed between the write and its note
    Path(request.facts).write_text(facts_of(request) + "# A colleague was here.\n", "utf-8")
    again = Keeper(Files([Path(request.facts)]), Journal(journal))
    assert not again.history.pending
    assert again.write(session.timeline) is False
    assert len(load(Path(request.facts)).decisions) == 1


def test_who_decided_and_when_is_kept_until_it_is_written(tmp_path: Path) -> None:
    request = project(tmp_path)
    first = begun(request, by="ben")
    item = next(item for item in first.items if item.finding.code == "TIM101")
    first.decide(item.choose(Verdict.DISMISS, because="time-zone"))
    first.keeper.journal.close()
    second = begun(request, by="ana")
    second.keeper.write(second.timeline)
    [decision] = load(Path(request.facts)).decisions
    assert (decision.by, decision.on) == ("ben", TODAY)
    assert date.fromisoformat(second.keeper.history.deeds[1].on) == TODAY
