"""Engines: whichever does the work, the results are the same, and what goes wrong is said."""

import os
import signal
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from conftest import ROOT

from timeline import Pipeline, TimelineError, write
from timeline.cli.console import FORGET
from timeline.cli.work import Progress
from timeline.recall import runner
from timeline.runners import LocalRunner, Runner
from timeline.runners.processes import ProcessRunner
from timeline.store import Store


def heavy(item: object) -> int:
    return 300_000


def doubled(number: int) -> int:
    return 2 * number


def wrong(number: int) -> int:
    if number == 3:
        raise ValueError("three is wrong")
    return number


def killed(number: int) -> int:
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


ENGINES = {"here": LocalRunner(), **{f"{jobs} processes": ProcessRunner(jobs, heavy) for jobs in (1, 2, 3)}}


@pytest.mark.parametrize("engine", ENGINES.values(), ids=ENGINES)
def test_results_come_in_the_order_of_the_items(engine: Runner) -> None:
    assert list(engine.map(doubled, range(40))) == list(range(0, 80, 2))
    assert engine.group(lambda n: [n % 3], range(7)) == {0: [0, 3, 6], 1: [1, 4], 2: [2, 5]}


def test_any_number_of_processes_prints_the_same_bytes(tmp_path: Path) -> None:
    plain = write(Pipeline(ROOT / "facts.yaml").run(ROOT / "seeds"), "json")
    cached = runner(1, Store(tmp_path))
    for engine in (ProcessRunner(2, heavy), ProcessRunner(5, heavy), cached, runner(2, Store(tmp_path))):
        assert write(Pipeline(ROOT / "facts.yaml", runner=engine).run(ROOT / "seeds"), "json") == plain


def test_a_mistake_in_a_process_is_a_mistake_here() -> None:
    with pytest.raises(ValueError, match="three is wrong"):
        list(ProcessRunner(2, heavy).map(wrong, range(5)))


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_a_killed_process_is_said() -> None:
    with pytest.raises(TimelineError, match="it was killed, or memory ran out") as caught:
        list(ProcessRunner(2, heavy).map(killed, range(5)))
    assert caught.value.mend == "try again with fewer processes (--jobs 1)"


def test_less_than_one_process_cannot_work() -> None:
    with pytest.raises(ValueError, match="0 jobs"):
        ProcessRunner(0)


def test_progress_is_told_of_what_was_recalled_too(tmp_path: Path) -> None:
    for _ in range(2):
        told: list[tuple[int, int]] = []
        engine = runner(1, Store(tmp_path), lambda done, total, told=told: told.append((done, total)))
        Pipeline(runner=engine).run(ROOT / "seeds")
        assert told == [(n, 5) for n in range(1, 6)]


def test_the_terminal_is_told_after_a_second() -> None:
    stream, seconds = StringIO(), iter((0.0, 0.5, 1.5, 1.55, 2.0, 2.01))
    progress = Progress(stream, lambda: next(seconds))
    for done in (100, 250, 260, 500, 1000):
        progress(done, 1000)
    drawn = stream.getvalue().split(FORGET)
    assert drawn == ["", f"{'█' * 7}{'░' * 23} 250 of 1,000 sources", f"{'█' * 15}{'░' * 15} 500 of 1,000 sources",
                     "comparing 1,000 sources …"]  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="no such terminal")
def test_the_bar_is_for_terminals_and_the_report_is_not() -> None:
    import pty

    command = [sys.executable, "-m", "timeline", "check", "seeds/", "--no-facts", "--fail-on", "never"]
    plain = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=True)
    leader, follower = pty.openpty()
    command.append("--no-cache")
    shown = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=follower, timeout=60, check=True)
    os.close(follower)
    assert plain.stderr == b""
    assert os.read(leader, 10_000).decode().endswith(FORGET) and shown.stdout == plain.stdout
    os.close(leader)
