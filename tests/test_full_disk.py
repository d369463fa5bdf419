"""A full disk: each command that writes says so in one clear line, and every file is as it was."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

RUN = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (300, 300))  # no file may grow beyond
from timeline.cli import main
main(sys.argv[1:])
"""
FACTS = "# " + "what we know " * 30 + "\nfacts:\n  - {id: blast, event: A bomb exploded in Kabul, when: 2024-01-02}\n"

pytest.importorskip("resource", reason="this system bounds no files")


def run(folder: Path, *arguments: str, cache: str = "/dev/null/none") -> tuple[int, str, str]:
    """Runs a command that can write files of 300 bytes at most, as if the disk was full then."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TIMELINE_CACHE_DIR": cache, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", RUN, *arguments]
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False, timeout=60
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "texts").mkdir()
    text = "A bomb exploded in Kabul on January 3, 2024. A bomb exploded in Herat on Friday, police said.\n"
    (tmp_path / "texts" / "a.txt").write_text(text, "utf-8")
    (tmp_path / "facts.yaml").write_text(FACTS, "utf-8")
    (tmp_path / "report.txt").write_text("the last report\n", "utf-8")
    (tmp_path / "new").mkdir()
    return tmp_path


def held(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("arguments", "file"),
    [
        (("facts", "set", "blast", "place", "Kabul"), "facts.yaml"),
        (("facts", "add", "other", "--event", "A bridge fell", "--when", "2024-02-03"), "facts.yaml"),
        (("facts", "rename", "blast", "bomb"), "facts.yaml"),
        (("init", "new"), "new/facts.yaml"),
        (("check", "texts", "--output", "report.txt"), "report.txt"),
        (("check", "texts", "--format", "json", "--output", "report.json"), "report.json"),
        (("check", "texts", "--baseline", "report.txt", "--update-baseline"), "report.txt"),
    ],
)
def test_nothing_is_lost_or_half_written(project: Path, arguments: tuple[str, ...], file: str) -> None:
    if "--baseline" in arguments:
        (project / "report.txt").write_text('{"version": 1, "findings": {"%s": "TIM101"}}' % ("0" * 400), "utf-8")
        for nth in range(12):
            (project / "texts" / f"{nth}.txt").write_text("A bomb exploded on Monday.\n", "utf-8")
    before = held(project)
    code, _, err = run(project, *arguments)
    assert (code, err) == (2, f"error: {file}: cannot be written: File too large\n  mend: free some space\n")
    assert held(project) == before


def test_a_check_needs_no_room_for_what_it_would_keep(project: Path) -> None:
    code, out, err = run(project, "check", "texts", cache=str(project / "cache"))
    plain = run(project, "check", "texts", "--no-cache")
    assert (code, out, err) == plain and code == 1 and "FCT101" in out
