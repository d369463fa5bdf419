"""The walk-through: every command in it is run in a folder of its own, in order, and prints what the page says."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT

from timeline.cli import main

PAGE = ROOT / "docs" / "ci.md"
BLOCK = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.DOTALL | re.MULTILINE)


def commands(block: str) -> Iterator[str]:
    """The commands of a block, each with the lines that continue it (`> `)."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        first, *rest = part.splitlines()
        more = []
        for line in rest:
            if not line.startswith(">"):
                break
            more.append(line[2:])
        yield "\n".join([first, *more])


class Shell:
    """A shell in one folder that knows the exit code of the command before."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capture, self.code = folder, capture, 0
        path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
        self.surroundings = {**os.environ, "PATH": path, "COLUMNS": "80", "NO_COLOR": "1"}

    def shown(self, command: str) -> str:
        """The command as the page shows it, with all that it prints."""
        first, *more = command.split("\n")
        lines = [f"$ {first}", *(f"> {line}".rstrip() for line in more)]
        alone = command.startswith("timeline ") and "|" not in command
        return "".join(f"{line}\n" for line in lines) + (self.here(command) if alone else self.outside(command))

    def here(self, command: str) -> str:
        """What one of our commands prints, run in this process: a tenth of the time."""
        with pytest.raises(SystemExit) as caught:
            main(shlex.split(command.replace("\\\n", ""))[1:])
        assert isinstance(caught.value.code, int)
        self.code = caught.value.code
        return "".join(self.capture.readouterr())

    def outside(self, command: str) -> str:
        """What any command prints."""
        done = subprocess.run(
            ["bash", "-c", f"(exit {self.code})\n{command}"],
            cwd=self.folder,
            env=self.surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=60,
        )
        self.code = done.returncode
        return done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="bash")
def test_the_walk_through_is_what_happens(
    tmp_path: Path,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    shell = Shell(tmp_path, capsys)
    page = PAGE.read_text("utf-8")
    made = BLOCK.sub(lambda block: "".join(map(shell.shown, commands(block[0]))), page)
    if request.config.getoption("--update-golden"):
        PAGE.write_text(made, "utf-8")
        page = made
    assert made == page, "stale: pytest tests/test_docs.py --update-golden, and read the difference"
    assert "exit code 1" in page and "exit code 0" in page
