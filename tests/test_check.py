"""`timeline check` with settings and wishes: what is printed, what fails, what is written."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from test_cli import Command, one_line_with_mend, timeline

from timeline.cli.check import FailOn
from timeline.writers import formats

__all__ = ["timeline"]  # the fixture

MONDAY = "Shoigu met Taliban leaders in Kabul on Monday.\n"
TUESDAY = "Shoigu met Taliban leaders in Kabul on Tuesday.\n"


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two sources that contradict each other: one error, one note."""
    (tmp_path / "drafts").mkdir()
    (tmp_path / "wire").mkdir()
    (tmp_path / "sources.yaml").write_text("sources: [{id: wire/a.md, published: 2024-11-25}]\n", "utf-8")
    (tmp_path / "wire" / "a.md").write_text(MONDAY, "utf-8")
    (tmp_path / "drafts" / "b.txt").write_text(TUESDAY, "utf-8")
    (tmp_path / "timeline.toml").write_text("", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(timeline: Command, *arguments: str) -> tuple[object, list[str]]:
    """The exit code, and the codes of what is found, with severities."""
    done = timeline("check", "--format", "jsonl", *arguments)
    found = [json.loads(line) for line in done.out.splitlines()]
    return done.code, [f"{one['severity']} {one['code']}" for one in found if one["status"] == "open"]


def test_without_settings_all_is_told(timeline: Command) -> None:
    assert told(timeline) == (1, ["error TIM101", "note SRC101"])


@pytest.mark.parametrize(
    ("settings", "arguments", "expected"),
    [
        ('ignore = ["SRC"]', (), (1, ["error TIM101"])),
        ('ignore = ["SRC"]', ("--isolated",), (1, ["error TIM101", "note SRC101"])),
        ('ignore = ["SRC"]', ("--ignore", "TIM"), (0, ["note SRC101"])),
        ('select = ["SRC"]', (), (0, ["note SRC101"])),
        ('fail-on = "never"', (), (0, ["error TIM101", "note SRC101"])),
        ('fail-on = "never"', ("--fail-on", "error"), (1, ["error TIM101", "note SRC101"])),
        ('fail-on = "note"\nselect = ["SRC"]', (), (1, ["note SRC101"])),
        ('[severity]\nTIM101 = "warning"\nSRC = "warning"', (), (0, ["warning SRC101", "warning TIM101"])),
        ('[[per-folder]]\npath = "drafts"\nignore = ["TIM101"]', (), (0, ["note SRC101"])),
        ('[[per-folder]]\npath = "wire"\nseverity = {TIM = "note"}', (), (0, ["note SRC101", "note TIM101"])),
        ('exclude = ["drafts/"]', (), (0, [])),
        ('exclude = ["drafts/"]', ("--exclude", "nothing"), (1, ["error TIM101", "note SRC101"])),
        ("", ("--exit-zero",), (0, ["error TIM101", "note SRC101"])),
        ("", ("--select", "TIM,SRC101", "--ignore", "TIM1"), (0, ["note SRC101"])),
        ("", ("--select", "TIM", "--select", "src101"), (1, ["error TIM101", "note SRC101"])),
    ],
)
def test_settings_and_command_line(
    timeline: Command, desk: Path, settings: str, arguments: tuple[str, ...], expected: tuple[int, list[str]]
) -> None:
    (desk / "timeline.toml").write_text(settings, "utf-8")
    assert told(timeline, *arguments) == expected


def test_settings_hold_in_a_folder_below_and_paths_count_from_their_file(
    timeline: Command, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk / "facts.yaml").write_text("sources: [{id: drafts/b.txt, published: 2024-11-25}]\n", "utf-8")
    (desk / "timeline.toml").write_text('facts = "facts.yaml"\nformat = "concise"\n', "utf-8")
    monkeypatch.chdir(desk / "drafts")
    assert "SRC101" not in timeline("check", "..").out
    assert "drafts/b.txt" in timeline("show", "..", "--source", "drafts/b.txt", "--format", "json").out


def test_a_mistake_in_the_settings_is_told_before_any_source_is_read(timeline: Command, desk: Path) -> None:
    (desk / "timeline.toml").write_text('fromat = "json"\nselect = "TIM"\n', "utf-8")
    done = timeline("check", "no-such-folder")
    assert done.code == 2 and done.out == ""
    assert done.err.splitlines()[0] == "error: timeline.toml:2: 'select' must be a list, not 'TIM'"
    assert "error: timeline.toml:1: unknown key 'fromat'; did you mean 'format'?" in done.err
    (desk / "timeline.toml").write_text('\nselect = ["TMI"]\n', "utf-8")
    done = timeline("check")
    assert one_line_with_mend(done.err) and "timeline.toml:2: no rule has the code TMI" in done.err


def test_statistics_count(timeline: Command) -> None:
    done = timeline("check", "--statistics")
    assert done.code == 1
    assert done.out.splitlines()[:2] == ["     1  SRC101  note     no-publication-date",
                                         "     1  TIM101  error    event-date-conflict"]  # fmt: skip


def test_a_baseline_lets_only_new_findings_fail(timeline: Command, desk: Path) -> None:
    done = timeline("check", "--baseline", "known.json", "--update-baseline")
    assert (done.code, done.out) == (0, "known.json: 2 findings, 2 of them new, 0 gone.\n")
    written = (desk / "known.json").read_bytes()
    done = timeline("check", "--baseline", "known.json", "--format", "concise")
    assert (done.code, done.out) == (
        0,
        "Found nothing to report in 2 sources (2 known from the baseline, 1 file skipped).\n",
    )
    (desk / "drafts" / "b.txt").write_text("A new paragraph.\n\n" + TUESDAY, "utf-8")  # moves the finding
    assert timeline("check", "--baseline", "known.json").code == 0
    (desk / "wire" / "c.md").write_text("The bridge was opened on 31 April 2023.\n", "utf-8")
    done = timeline("check", "--baseline", "known.json", "--format", "concise")
    assert done.code == 1 and done.out.startswith("wire/c.md:1:26: TIM103 ")
    log = json.loads(timeline("check", "--baseline", "known.json", "--format", "sarif").out)
    states = {result["ruleId"]: result["baselineState"] for result in log["runs"][0]["results"]}
    assert (states["TIM101"], states["TIM103"]) == ("unchanged", "new")
    (desk / "wire" / "c.md").unlink()
    timeline("check", "--baseline", "known.json", "--update-baseline")
    assert (desk / "known.json").read_bytes() == written


def test_what_a_baseline_knows_and_nobody_finds_is_told(timeline: Command, desk: Path) -> None:
    timeline("check", "--baseline", "known.json", "--update-baseline")
    (desk / "drafts" / "b.txt").write_text(MONDAY, "utf-8")
    done = timeline("check", "--baseline", "known.json")
    assert (done.code, done.err) == (0, "note: 1 of the baseline not found any more: --update-baseline forgets it\n")


def test_a_baseline_is_not_written_of_what_was_half_read(timeline: Command, desk: Path) -> None:
    (desk / "wire" / "broken.txt").write_bytes(b"\xff\xff")
    done = timeline("check", "--baseline", "known.json", "--update-baseline")
    assert done.code == 2 and not (desk / "known.json").exists()


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_only_what_touches_changed_files(timeline: Command, desk: Path) -> None:
    def git(*arguments: str) -> None:
        who = {f"GIT_{role}_{part}": "x" for role in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL")}
        environment = {**os.environ, **who, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        subprocess.run(["git", "-C", str(desk), *arguments], check=True, capture_output=True, env=environment)

    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "one")
    assert told(timeline, "--changed-only", "HEAD") == (0, [])
    (desk / "wire" / "a.md").write_text("Changed.\n\n" + MONDAY, "utf-8")
    assert told(timeline, "--changed-only", "HEAD") == (1, ["error TIM101"])


def test_a_mark_dismisses_until_its_day(timeline: Command, desk: Path) -> None:
    mark = "<!-- timeline: ignore TIM101 until=2027-01-01: the zone -->\n"
    (desk / "wire" / "a.md").write_text(mark + MONDAY, "utf-8")
    assert told(timeline, "--today", "2026-11-21") == (0, ["note SRC101"])
    assert told(timeline, "--today", "2027-01-02") == (1, ["error TIM101", "note SRC101", "note SRC102"])
    assert "(1 dismissed)" in timeline("check", "--today", "2026-11-21").out


@pytest.mark.parametrize("form", formats())
def test_every_format_can_be_printed_and_written(timeline: Command, desk: Path, form: str) -> None:
    printed = timeline("check", "--format", form)
    assert printed.code == 1 and "TIM101" in printed.out
    written = timeline("check", "--format", form, "--output", "report")
    assert (written.code, written.out) == (1, "")
    assert (desk / "report").read_text("utf-8") == printed.out


def test_the_bar_of_the_command_is_that_of_the_settings() -> None:
    from timeline.settings.entries import SettingsEntry

    for bar in FailOn:
        assert SettingsEntry.model_validate({"fail-on": bar.value}).fail_on == bar


# Facts that lie where one stands --------------------------------------------------------------------------------------

HERE = "note: held against {}, which lies here; --no-facts leaves it out\n"
SUNDAY = "facts: [{id: visit, event: Shoigu met Taliban leaders in Kabul, when: 2024-11-24}]\n"


def test_the_facts_that_lie_here_are_used_and_told(timeline: Command, desk: Path) -> None:
    (desk / "facts.yaml").write_text(SUNDAY, "utf-8")
    for arguments in ((), ("drafts", "wire"), ("--format", "json"), ("--statistics",)):
        done = timeline("check", *arguments)
        assert "FCT101" in done.out and (done.code, done.err) == (1, HERE.format("facts.yaml")), arguments
    assert timeline("check").err == HERE.format("facts.yaml")  # printed again
    named = timeline("check", "--facts", "facts.yaml")
    assert (named.out, named.err) == (timeline("check").out, "")
    assert "FCT101" not in timeline("check", "--no-facts").out
    assert one_line_with_mend(timeline("check", "--no-facts", "--facts", "facts.yaml").err)
    for command in ("show", "compare"):
        assert timeline(command).err == HERE.format("facts.yaml") and timeline(command, "--no-facts").err == ""
    (desk / "facts.yaml").unlink()
    assert (timeline("check").err, "TIM101" in timeline("check").out) == ("", True)


def test_a_folder_of_facts_that_lies_here_is_used(timeline: Command, desk: Path) -> None:
    (desk / "facts").mkdir()
    (desk / "facts" / "sources.yaml").write_text("sources: []\n", "utf-8")
    assert timeline("check", "drafts", "wire").err == ""
    (desk / "facts" / "visits.yml").write_text(SUNDAY, "utf-8")
    done = timeline("check", "drafts", "wire")
    assert "FCT101" in done.out and done.err == HERE.format("facts")


def test_facts_that_lie_here_say_nothing_of_other_folders(
    timeline: Command, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = desk / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "facts.yaml").write_text(SUNDAY, "utf-8")
    (elsewhere / "loop").symlink_to("loop")
    monkeypatch.chdir(elsewhere)
    done = timeline("check", "../drafts", "../wire", "--config", "../timeline.toml")
    assert "TIM101" in done.out and done.err == ""
    assert "Too many levels of symbolic links" in timeline("check", "loop").err


def test_named_settings_go_before_what_lies_here(timeline: Command, desk: Path) -> None:
    (desk / "facts.yaml").write_text(SUNDAY, "utf-8")
    (desk / "others.yaml").write_text(SUNDAY.replace("11-24", "11-23"), "utf-8")
    (desk / "timeline.toml").write_text('facts = "others.yaml"\n', "utf-8")
    done = timeline("check")
    assert "2024-11-23" in done.out and done.err == ""
