"""What other repositories use of this one: its files call the command as it is. `make hooks` really runs them."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import ROOT
from test_cli import Command, timeline

__all__ = ["timeline"]  # the fixture

HOOKS = ROOT / ".pre-commit-hooks.yaml"
ACTION = ROOT / ".github" / "actions" / "check" / "action.yml"
TEMPLATE = ROOT / ".gitlab" / "timeline.yml"


def loaded(file: Path) -> Any:
    return yaml.safe_load(file.read_text("utf-8"))


@pytest.mark.parametrize("file", [HOOKS, ACTION, TEMPLATE], ids=lambda file: file.name)
def test_every_option_exists(timeline: Command, file: Path) -> None:
    lines = [line for line in file.read_text("utf-8").splitlines() if "timeline check " in line]
    wanted = {option for line in lines for option in re.findall(r"(?<=\s)--[a-z][a-z-]+", line)}
    assert wanted and wanted <= set(re.findall(r"--[a-z-]+", timeline("check", "-h").out))


@pytest.mark.parametrize(
    ("name", "starts"), [("a/b.md", True), ("facts.yaml", True), ("timeline.toml", True), ("x.py", False)]
)
def test_the_hook_starts_for_sources_and_what_steers_them(name: str, starts: bool) -> None:
    [hook] = loaded(HOOKS)
    assert bool(re.search(hook["files"], name)) is starts
    assert hook["pass_filenames"] is False  # contradictions stand between files


def test_no_input_of_the_action_is_text_of_a_script() -> None:
    steps = loaded(ACTION)["runs"]["steps"]
    assert [step["run"] for step in steps if "${{" in step.get("run", "")] == []
    given = {name for step in steps for value in {**step.get("env", {}), **step.get("with", {})}.values()
             for name in re.findall(r"inputs\.(\w+)", value)}  # fmt: skip
    assert given == set(loaded(ACTION)["inputs"])


def test_the_template_reports_what_it_writes() -> None:
    job = loaded(TEMPLATE)["timeline"]
    written = {name for line in job["script"] for name in re.findall(r"--output (\S+)", line)}
    assert written == set(job["artifacts"]["reports"].values())
