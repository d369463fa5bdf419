"""Settings: what a file may say, where it is found, what a mistake is told, and that the page about it is true."""

import re
import tomllib
from pathlib import Path

import pytest
from conftest import ROOT

from timeline.model.errors import TimelineError
from timeline.model.event import Severity
from timeline.settings import Settings, load
from timeline.settings.entries import FolderEntry, InvalidSettings, SettingsEntry

PAGE = (ROOT / "docs" / "configuration.md").read_text("utf-8")

WHOLE = """\
facts = "desk/facts.yaml"
exclude = ["old/", "*.bak.md"]
select = ["tim", "FCT101"]
ignore = ["TIM103"]
fail-on = "warning"
format = "concise"

[severity]
SRC101 = "warning"

[[per-folder]]
path = "drafts/"
ignore = ["SRC"]

[[per-folder]]
path = "wire/one.txt"
severity = {TIM101 = "note"}
"""


def written(folder: Path, text: str, name: str = "timeline.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    return folder / name


def problems(folder: Path, text: str) -> list[str]:
    """What is told of a settings file, without the folder's name."""
    written(folder, text)
    with pytest.raises(TimelineError) as caught:
        load(start=folder)
    told = caught.value.problems if isinstance(caught.value, InvalidSettings) else (caught.value,)
    return [str(one).replace(f"{folder}/", "") for one in told]


def test_all_that_can_be_said(tmp_path: Path) -> None:
    settings = load(written(tmp_path, WHOLE))
    assert settings.facts == tmp_path / "desk" / "facts.yaml"
    assert settings.exclude == ("old/", "*.bak.md")
    assert (settings.select, settings.ignore) == (("TIM", "FCT101"), ("TIM103",))
    assert (settings.fail_on, settings.format) == ("warning", "concise")
    assert settings.severity == {"SRC101": Severity.WARNING}
    drafts, one = settings.folders
    assert (drafts.path, drafts.ignore) == (tmp_path / "drafts", ("SRC",))
    assert (one.path, one.severity) == (tmp_path / "wire" / "one.txt", {"TIM101": Severity.NOTE})


def test_a_project_says_the_same_in_its_pyproject(tmp_path: Path) -> None:
    table = "[tool.other]\nx = 1\n\n[tool.timeline]\n" + WHOLE.replace("[severity]", "[tool.timeline.severity]")
    table = table.replace("[[per-folder]]", "[[tool.timeline.per-folder]]")
    there, here = load(written(tmp_path / "a", table, "pyproject.toml")), load(written(tmp_path / "b", WHOLE))
    assert (there.select, there.severity, there.fail_on) == (here.select, here.severity, here.fail_on)
    assert [one.ignore for one in there.folders] == [one.ignore for one in here.folders]
    assert there.place("per-folder", 1) == f"{tmp_path / 'a' / 'pyproject.toml'}:19"


def test_the_nearest_file_above_is_found(tmp_path: Path) -> None:
    written(tmp_path, 'format = "json"')
    written(tmp_path / "a", "[project]\nname = 'timeline-notes'\n", "pyproject.toml")  # says nothing to us
    below = tmp_path / "a" / "b"
    below.mkdir()
    assert load(start=below).format == "json"
    written(tmp_path / "a", '[tool.timeline]\nformat = "sarif"\n', "pyproject.toml")
    assert load(start=below).format == "sarif"
    written(tmp_path / "a", 'format = "concise"')
    assert load(start=below).format == "concise"
    written(below, "")  # an empty one marks a root, and is an answer
    assert load(start=below).format is None


@pytest.mark.parametrize(
    "table", ["[tool.timeline]\n", "[ tool . 'timeline' ]\n", "[tool]\ntimeline.", "tool.timeline."]
)
def test_a_table_is_seen_however_it_is_written(tmp_path: Path, table: str) -> None:
    written(tmp_path, table + 'format = "json"\n', "pyproject.toml")
    assert load(start=tmp_path).format == "json"


def test_no_file_and_an_isolated_run_say_nothing(tmp_path: Path) -> None:
    written(tmp_path, 'format = "json"')
    assert load(isolated=True, start=tmp_path) == Settings()


def test_the_search_loads_no_pydantic(tmp_path: Path) -> None:
    import subprocess
    import sys

    code = "import sys, timeline.settings as s; s.load(); print('pydantic' in sys.modules)"
    for text, loads in (("", False), ('format = "json"', True)):
        written(tmp_path, text)
        command = [sys.executable, "-c", code]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
        assert done.stdout.strip() == str(loads)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('formt = "json"', ["timeline.toml:1: unknown key 'formt'; did you mean 'format'?"]),
        ('fail_on = "error"', ["timeline.toml:1: unknown key 'fail_on'; did you mean 'fail-on'?"]),
        (
            '\nfail-on = "panic"',
            ["timeline.toml:2: 'fail-on' must be 'error', 'warning', 'note' or 'never', not 'panic'"],
        ),
        ('select = "TIM"', ["timeline.toml:1: 'select' must be a list, not 'TIM'"]),
        ('ignore = ["TIM 1"]', ["timeline.toml:1: 'TIM 1' in 'ignore' is no code of a rule"]),
        ("[severity]\nTIM101 = 'bad'", ["timeline.toml:2: 'TIM101' must be 'error', 'warning' or 'note', not 'bad'"]),
        ("[[per-folder]]\npath = 'a'\n[[per-folder]]\nignore = []", ["timeline.toml:3: the key 'path' is missing"]),
        ("[[per-folder]]\npath = 'a'\npaht = 'b'", ["timeline.toml:3: unknown key 'paht'; did you mean 'path'?"]),
        ("jobs = 0", ["timeline.toml:1: 'jobs': input should be greater than or equal to 1, not 0"]),
        ("cache = 'no'", ["timeline.toml:1: 'cache': input should be a valid boolean, not 'no'"]),
        ("a = " + "[" * 9999, ["timeline.toml: not TOML: nested too deep"]),
        ("a = \n", ["timeline.toml:1:5: not TOML: Invalid value"]),
        (
            "zzz = 1\nformat = ''",
            [
                "timeline.toml:2: 'format': string should have at least 1 character, not ''",
                "timeline.toml:1: unknown key 'zzz' (the keys here are facts, exclude, select, ignore, severity,"
                " per-folder, fail-on, format, jobs, cache, keys)",
            ],
        ),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, text: str, told: list[str]) -> None:
    assert problems(tmp_path, text) == told


# The page -------------------------------------------------------------------------------------------------------------


def rows(heading: str) -> dict[str, str]:
    """Key -> meaning, of the table below a heading."""
    part = PAGE.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    return dict(re.findall(r"^\| `([\w-]+)` \| (.*?) \|", part, re.MULTILINE))


@pytest.mark.parametrize(("heading", "model"), [("Keys", SettingsEntry), ("Per folder", FolderEntry)])
def test_the_page_explains_every_key_in_the_words_of_the_code(
    heading: str, model: type[SettingsEntry] | type[FolderEntry]
) -> None:
    told = {field.alias: field.description for field in model.model_fields.values()}
    assert rows(heading) == told


@pytest.mark.parametrize("text", re.findall(r"^```toml\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE))
def test_an_example_of_the_page_is_right(text: str, tmp_path: Path) -> None:
    name = "pyproject.toml" if "[tool." in text else "timeline.toml"
    assert load(written(tmp_path, text, name)) != Settings(path=tmp_path / name, text=text)
    assert tomllib.loads(text)
