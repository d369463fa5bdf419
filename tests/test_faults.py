"""A plug-in that fails on one source: it is told of by name, and the other sources are checked."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

from timeline.model.text import Source
from timeline.story import Account, Story, compare

PLUGIN = """
class Failing:
    name = "failing"

    def mentions(self, text, language):
        if "rosebud" in text:
            raise KeyError("rosebud")
        return ()

EXTRACTOR = Failing()
"""

READER = """
from timeline.model.text import Source

class Careless:
    suffixes = (".note",)

    def read(self, content, source_id):
        if b"rosebud" in content:
            raise IndexError("rosebud")
        return (Source(source_id, content.decode(), published="yesterday"),)

READER = Careless()
"""

RULE = """
from timeline.model.event import Severity
from timeline.rules import Rule, Scope

def too_many_ferries(event):
    '''A ferry that no river holds.'''
    if any("rosebud" in claim.exact for claim in event.claims):
        raise LookupError("rosebud")
    yield from ()

RULE = Rule("XYZ101", Severity.ERROR, Scope.EVENT, too_many_ferries, "1.0")
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder of texts, one of which the plug-in fails on, and the plug-in as a package manager installs it."""
    plugin = tmp_path / "plugin"
    (plugin / "failing-1.0.dist-info").mkdir(parents=True)
    (plugin / "failing.py").write_text(PLUGIN, "utf-8")
    (plugin / "failing-1.0.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: failing\nVersion: 1.0\n")
    (plugin / "careless.py").write_text(READER, "utf-8")
    entry = "[timeline.extractors]\nfailing = failing:EXTRACTOR\n[timeline.readers]\ncareless = careless:READER\n"
    (plugin / "failing-1.0.dist-info" / "entry_points.txt").write_text(entry)
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "a.txt").write_text("Twelve people were killed when a ferry sank near Oakham on May 3, 2024.\n", "utf-8")
    (texts / "b.txt").write_text("The last word was rosebud.\n", "utf-8")
    (texts / "c.txt").write_text("A ferry sank near Oakham on May 3, 2024, and 14 people were killed.\n", "utf-8")
    return tmp_path


def check(project: Path, *arguments: str) -> tuple[int, str, str]:
    return run(project, "check", "texts", *arguments)


def run(project: Path, *arguments: str) -> tuple[int, str, str]:
    around = {**os.environ, "PYTHONPATH": f"{project / 'plugin'}{os.pathsep}{ROOT}"}
    around["TIMELINE_CACHE_DIR"] = str(project / "cache")
    command = [sys.executable, "-m", "timeline", *arguments]
    done = subprocess.run(command, cwd=project, env=around, capture_output=True, encoding="utf-8", check=False)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("way", [("--no-cache", "--jobs", "1"), ("--no-cache",), ()])
def test_the_other_sources_go_on(project: Path, way: tuple[str, ...]) -> None:
    for _ in range(2):  # what failed is not kept
        code, said, complained = check(project, "--format", "concise", *way)
        assert code == 2
        assert "QTY101 Sources disagree about how many people were killed: Twelve" in said
        assert "b.txt: a fault of the program kept it from reading this source: KeyError: 'rosebud'" in complained
        assert "failing.py:7" in complained and "Traceback" not in complained


def test_the_fault_is_among_the_errors_of_the_report(project: Path) -> None:
    _, said, _ = check(project, "--format", "json")
    [error] = json.loads(said)["errors"]
    assert "KeyError" in str(error) and error["place"] == "b.txt"


def test_a_reader_that_fails_on_one_file_is_no_end(project: Path) -> None:
    (project / "texts" / "b.txt").rename(project / "texts" / "b.note")
    for _ in range(2):
        code, said, complained = check(project, "--format", "concise")
        assert code == 2
        assert "QTY101 Sources disagree about how many people were killed: Twelve" in said
        assert "b.note: a fault of the program kept it from reading this source: IndexError: rosebud" in complained
        assert "Traceback" not in complained


def test_a_source_that_is_mended_is_read(project: Path) -> None:
    assert check(project)[0] == 2
    (project / "texts" / "b.txt").write_text("The last word was a rose.\n", "utf-8")
    code, _, complained = check(project, "--exit-zero")
    assert (code, complained) == (0, "")


def test_the_other_texts_are_tagged(project: Path) -> None:
    (project / "texts" / "b.note").write_text("A ferry sank on Monday.\n", "utf-8")
    code, said, complained = run(project, "tag", "texts")
    assert code == 2
    assert said.count("2024-05-03") == 2
    assert "b.note: a fault of the program kept it from reading this source: " in complained


def test_a_fault_of_many_sources_is_told_of_a_few(project: Path) -> None:
    for n in range(30):
        (project / "texts" / f"more{n:02}.txt").write_text("The last word was rosebud.\n", "utf-8")
    code, _, complained = check(project)
    assert code == 2
    assert complained.count(".txt: a fault of the program") == 10
    assert "error: … and 21 more: a fault of the program kept it from reading this source: KeyError" in complained


def test_a_rule_that_fails_on_one_event_judges_the_others_and_all_rules_go_on(project: Path) -> None:
    (project / "plugin" / "ferries.py").write_text(RULE, "utf-8")
    told = project / "plugin" / "failing-1.0.dist-info" / "entry_points.txt"
    told.write_text("[timeline.rules]\nferries = ferries:RULE\n")
    (project / "texts" / "b.txt").write_text("The rosebud was found near Oakham on May 3, 2024.\n", "utf-8")
    for way in (("--no-cache", "--jobs", "1"), ("--no-cache",), (), ()):
        code, said, complained = check(project, "--format", "concise", *way)
        assert code == 2
        assert "QTY101 Sources disagree about how many people were killed: Twelve" in said
        assert complained.startswith(
            "error: b.txt: a fault of the program kept rule XYZ101 from judging this: LookupError: rosebud (ferries.py:"
        )
        assert complained.count("error: ") == 1
    _, said, _ = check(project, "--format", "json")
    [error] = json.loads(said)["errors"]
    assert error["place"] == "b.txt"
    code, said, complained = run(project, "show", "texts")
    assert code == 2
    assert "rosebud" in said and "kept rule XYZ101 from judging this" in complained


def test_a_rule_that_looks_at_what_there_is_not_is_named(project: Path) -> None:
    (project / "plugin" / "ferries.py").write_text(RULE.replace("Scope.EVENT", "'rivers'"), "utf-8")
    told = project / "plugin" / "failing-1.0.dist-info" / "entry_points.txt"
    told.write_text("[timeline.rules]\nferries = ferries:RULE\n")
    for way in (("--no-cache", "--jobs", "1"), ("--no-cache",), (), ()):
        code, said, complained = check(project, "--format", "json", *way)
        assert code == 2 and "Traceback" not in complained
        assert "error: a fault of the program kept rule XYZ101 from judging this: KeyError: 'rivers'" in complained
        report = json.loads(said)
        assert len(report["sources"]) == 3 and "QTY101" in {finding["code"] for finding in report["findings"]}


def test_a_story_that_cannot_be_compared_is_named() -> None:
    compared = compare(Story((Account(Source("a.txt", "On Monday."), b"no claims"), Account(Source("b.txt", ""), ()))))
    [error] = compared.errors
    assert error.place == "a.txt" and "kept the 2 sources of this story from being compared" in str(error)
    assert [source.id for source in compared.sources] == ["a.txt", "b.txt"] and not compared.findings


def test_what_was_not_looked_for_is_not_called_gone(project: Path) -> None:
    (project / "texts" / "b.txt").write_text("The rosebud was found near Oakham on May 3, 2024.\n", "utf-8")
    told = project / "plugin" / "failing-1.0.dist-info" / "entry_points.txt"
    told.write_text("[timeline.readers]\ncareless = careless:READER\n")
    assert check(project, "--baseline", "known.json", "--update-baseline")[0] == 0
    known = json.loads((project / "known.json").read_text("utf-8"))
    (project / "plugin" / "ferries.py").write_text(RULE, "utf-8")
    told.write_text("[timeline.rules]\nferries = ferries:RULE\n")
    (project / "texts" / "c.txt").write_text("A ferry sank near Oakham on May 3, 2024.\n", "utf-8")
    code, said, complained = check(project, "--baseline", "known.json")
    assert known and code == 2 and "not found any more" not in said + complained


def test_a_rule_about_facts_that_fails_ends_the_run_with_a_clear_error(project: Path) -> None:
    rule = RULE.replace("Scope.EVENT", "Scope.CURATED").replace("event.claims", "event.no_claims")
    (project / "plugin" / "ferries.py").write_text(rule, "utf-8")
    told = project / "plugin" / "failing-1.0.dist-info" / "entry_points.txt"
    told.write_text("[timeline.rules]\nferries = ferries:RULE\n")
    (project / "facts.yaml").write_text(
        "facts:\n  - id: ferry\n    event: A ferry sank.\n    when: 2024-05-03\n", "utf-8"
    )
    code, _, complained = check(project, "--facts", "facts.yaml")
    assert code == 2 and "Traceback" not in complained
    assert complained.startswith("error: a fault of the program kept rule XYZ101 from judging this: AttributeError: ")
