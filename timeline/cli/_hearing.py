"""A command runs; the files that it opens and the words that it prints come out."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TextIO

from timeline.cli.console import FORGET
from timeline.cli.work import UNKEPT

_PROGRAM = (".py", ".pyc", ".so", ".pyd", ".dll", ".dylib", "entry_points.txt")
"""Ends of files that belong to the program: the key holds them already."""


class Opened:
    """The files that were read, and whether they are all there is to know: no other program was asked.

    Not known is also what a project's settings forbid to keep.
    """

    def __init__(self) -> None:
        self.files: set[str] = set()
        self.known = True

    def hear(self, event: str, told: tuple[Any, ...]) -> None:
        """Python's audit events (PEP 578) tell of every file that is opened and every folder that is listed."""
        if event == "open" and isinstance(told[0], str | os.PathLike):
            path = os.fspath(told[0])
            writing = isinstance(told[2], int) and told[2] & (os.O_WRONLY | os.O_RDWR)
            if isinstance(path, str) and not writing and not path.endswith(_PROGRAM):
                self.files.add(os.path.abspath(path))
        elif event in ("os.scandir", "os.listdir", "timeline.is_file") and isinstance(told[0], str):
            self.files.add(os.path.abspath(told[0]))  # what is added to a folder changes its time
        elif event in ("subprocess.Popen", "socket.connect", UNKEPT):
            self.known = False


_hearing: list[Opened] = []
_hooked = False


def _heard(event: str, told: tuple[Any, ...]) -> None:
    for one in _hearing:
        one.hear(event, told)


@contextmanager
def opened() -> Iterator[Opened]:
    """What is opened meanwhile. A hook can never be taken away again, so there is one for the whole process."""
    global _hooked
    if not _hooked:
        sys.addaudithook(_heard)
        _hooked = True
    one = Opened()
    _hearing.append(one)
    try:
        yield one
    finally:
        _hearing.remove(one)


# What is printed -----------------------------------------------------------------------------------------------------


class _Tee:
    """A stream that remembers what went through it."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self.written: list[str] = []

    def write(self, text: str) -> int:
        self.written.append(text)
        return self._stream.write(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


@contextmanager
def printed() -> Iterator[Callable[[], tuple[str, str]]]:
    """What is printed meanwhile to standard output and standard error; without what a terminal has forgotten."""
    out, err = sys.stdout, sys.stderr
    tees = _Tee(out), _Tee(err)
    sys.stdout, sys.stderr = tees
    try:
        yield lambda: ("".join(tees[0].written), "".join(t for t in tees[1].written if not t.startswith(FORGET)))
    finally:
        sys.stdout, sys.stderr = out, err
