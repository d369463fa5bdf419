"""A check that is run again: it prints the same without working, and works again when anything it reads has changed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

from timeline.cli import main
from timeline.cli._hearing import opened
from timeline.readers._files import is_file
from timeline.store import Store

RUN = """
import sys
from timeline.cli import main
try:
    main(sys.argv[1:])
finally:
    print("timeline.merge" in sys.modules, file=sys.stderr)
"""
FACTS = "facts:\n  - {id: visit, event: Shoigu met Taliban leaders in Kabul, when: 2024-11-25}\n"


def check(folder: Path, *more: str) -> tuple[int, str, str]:
    """Exit code, what was printed, and whether anything was compared, of a check in a process of its own."""
    command = [sys.executable, "-c", RUN, "check", "texts", "--facts", "facts.yaml", *more]
    path = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=folder, env=path, capture_output=True, encoding="utf-8", check=False, timeout=60)
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def project(tmp_path: Path) -> Path:
    texts = tmp_path / "texts"
    texts.mkdir()
    (tmp_path / "facts.yaml").write_text(FACTS, "utf-8")
    for name, day in (("a", "Monday"), ("b", "Tuesday")):
        (texts / f"{name}.txt").write_text(f"Shoigu met Taliban leaders in Kabul on {day}.\n", "utf-8")
    return tmp_path


def edited(project: Path) -> None:
    (project / "texts" / "b.txt").write_text("Shoigu met Taliban leaders in Kabul on Sunday. \n", "utf-8")


def edited_in_secret(project: Path) -> None:
    """The same size and time of change: only the system's own time tells."""
    file = project / "texts" / "a.txt"
    before = file.stat()
    file.write_bytes(file.read_bytes().replace(b"Monday", b"Sunday"))
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert (file.stat().st_size, file.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)


def added(project: Path) -> None:
    (project / "texts" / "c.txt").write_text("Shoigu met Taliban leaders in Kabul on Friday.\n", "utf-8")


def removed(project: Path) -> None:
    (project / "texts" / "c.txt").unlink()


def fact_changed(project: Path) -> None:
    (project / "facts.yaml").write_text(FACTS.replace("11-25", "11-26"), "utf-8")


def noted(project: Path) -> None:
    (project / "texts" / "sources.yaml").write_text("sources:\n  - {file: a.txt, published: 2024-11-27}\n", "utf-8")


def ignored(project: Path) -> None:
    (project / "texts" / ".gitignore").write_text("b.txt\n", "utf-8")


def settled(project: Path) -> None:
    (project / "timeline.toml").write_text('ignore = ["FCT101"]\n', "utf-8")


CHANGES = [edited, edited_in_secret, added, noted, fact_changed, removed, ignored, settled]


def test_what_changed_is_checked_anew(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = check(project)
    assert first == (1, first[1], "True\n")
    assert check(project) == (*first[:2], "False\n")
    monkeypatch.chdir(project)
    seen = {first[1]}
    for change in CHANGES:
        change(project)
        after = check(project)
        with pytest.raises(SystemExit) as ended:
            main(["check", "texts", "--facts", "facts.yaml", "--no-cache"])
        assert after == (ended.value.code, capsys.readouterr().out, "True\n"), change.__name__
        assert after[1] not in seen, change.__name__
        seen.add(after[1])


def test_errors_and_a_report_in_a_file_come_again(project: Path) -> None:
    (project / "texts" / "c.txt").write_bytes(b"\xff\xfe")
    first = check(project, "--output", "report.json", "--format", "json")
    report = (project / "report.json").read_bytes()
    assert first[0] == 2 and "UTF-16" in first[2] and first[2].endswith("True\n")
    (project / "report.json").write_bytes(b"")
    again = check(project, "--output", "report.json", "--format", "json")
    assert again == (*first[:2], first[2].replace("True\n", "False\n"))
    assert (project / "report.json").read_bytes() == report


def test_a_report_tells_nothing_without_the_texts(project: Path, cache_folder: Path) -> None:
    assert check(project)[0] == 1
    assert check(project, "--fail-on", "never")[0] == 0
    assert Store(cache_folder).sizes()["report"][0] == 2
    content = b"".join(file.read_bytes() for file in cache_folder.iterdir())
    assert b"Shoigu" not in content and b"Kabul" not in content and b"texts" not in content


def test_a_file_that_was_only_asked_for_is_heard_of(tmp_path: Path) -> None:
    with opened() as heard:
        assert not is_file(tmp_path / "evidence.txt")
        assert not list(tmp_path.iterdir())
    assert {str(tmp_path / "evidence.txt"), str(tmp_path)} <= heard.files and heard.known
    with opened() as heard:
        subprocess.run([sys.executable, "-c", ""], check=True)
    assert not heard.known


def test_nothing_is_kept_without_cache(project: Path, cache_folder: Path) -> None:
    check(project, "--no-cache")
    assert not cache_folder.exists()


def test_settings_may_forbid_to_keep_anything(project: Path, cache_folder: Path) -> None:
    (project / "timeline.toml").write_text("cache = false\njobs = 1\n", "utf-8")
    assert [check(project)[2], check(project)[2]] == ["True\n", "True\n"]
    assert Store(cache_folder).sizes().get("report", (0, 0))[0] == 0


def test_the_cache_is_told_of_and_removed(
    project: Path, cache_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check(project)
    for command, words in (("info", "found in them: 2 ("), ("clear", "Removed"), ("info", str(cache_folder))):
        with pytest.raises(SystemExit) as ended:
            main(["cache", command])
        assert ended.value.code == 0
        assert words in capsys.readouterr().out
    assert list(cache_folder.iterdir()) == []
