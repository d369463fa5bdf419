"""The options of a command go in; how everything is that it will read comes out: files by size, times and inode."""

import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from timeline.plugins import find

if TYPE_CHECKING:
    from timeline.store import Key

_STEERING = (".gitignore", "sources.yaml", "facts.yaml", "timeline.toml", "pyproject.toml", ".git")
"""Files above a folder that may say something about what lies in it."""
_ENVIRONMENT = ("NO_COLOR", "TERM", "COLUMNS", "CI", "GITHUB_ACTIONS", "GITHUB_WORKSPACE", "TZ")
SAMPLE, _BEGINNING = 64, 1 << 16
"""Files that take part in the key with the beginning of their content (bytes): without them nobody can read what is
kept."""

Stamp = tuple[int, int, int, int] | None
"""Size, times and inode of a file, None where there is none."""

FOLDER: Stamp = (0, 0, 0, 0)
"""Stands for a folder that was walked: what lies in it tells all there is to know."""


@dataclass(frozen=True, slots=True)
class State:
    """How everything is that a command will read.

    `told` is what the command was told by its user and by the system, `met` each path with how it is.
    """

    told: str
    met: Mapping[str, Stamp]

    @classmethod
    def of(cls, options: Mapping[str, Any]) -> "State":
        """The state that the options of a command name, at this moment."""
        output = options.get("output")
        own = os.path.abspath(output) if output else ""
        said = (sorted((name, repr(value)) for name, value in options.items()), os.getcwd(), _today())
        page = (sys.stdout.isatty(), sys.stdout.isatty() and shutil.get_terminal_size())
        around = [os.environ.get(name) for name in _ENVIRONMENT]
        return cls(repr((said, page, around)), {path: one for path, one in _below(_named(options)) if path != own})

    @property
    def files(self) -> frozenset[str]:
        """The files that may be read, and the folders they lie in."""
        return frozenset(path for path, one in self.met.items() if one)

    @property
    def newest(self) -> int:
        """The last change of a file, in nanoseconds since the epoch."""
        return max((max(one[1:3]) for one in self.met.values() if one), default=0)

    def key(self) -> "Key":
        """What a report of this state is kept under; nobody reads it who has not the texts."""
        from timeline.store import Key, this_program

        files = sorted(self.files)
        texts = (beginning(path) for path in files[:: len(files) // SAMPLE + 1])
        told = repr((self.told, sorted(self.met.items())))
        return Key.of(this_program(), told.encode("utf-8", "surrogatepass"), *texts)


def _today() -> str:
    """The day, which rules may ask for."""
    return date.today().isoformat()  # noqa: DTZ011 (the day of whoever runs the command)


def _named(options: Mapping[str, Any]) -> Iterator[str]:
    """The files and folders that options name, and the working folder where no path is given."""
    named = [value for name, value in options.items() if name != "output"]
    for value in (options.get("paths") or ["."], *named):
        for word in value if isinstance(value, list | tuple) else [value]:
            if isinstance(word, str) and word and stamp(word):
                yield os.path.abspath(word)


def _below(paths: Iterable[str]) -> Iterator[tuple[str, Stamp]]:
    """Every file in folders and those below them, hidden folders left out, and what may steer them from above.

    Of a file that is no source and steers nothing only the name counts.
    """
    read = (
        *(suffix for reader in find("readers", "READER") for suffix in reader.suffixes),
        *_STEERING,
        ".yaml",
        ".yml",
    )
    waiting = list(dict.fromkeys(paths))
    above = {folder for path in [*waiting, os.getcwd()] for folder in _above(os.path.realpath(path))}
    yield from ((file, stamp(file)) for folder in above for file in (os.path.join(folder, n) for n in _STEERING))
    while waiting:
        path = waiting.pop()
        try:
            with os.scandir(path) as entries:
                for entry in entries:
                    if not entry.is_dir(follow_symlinks=False):
                        yield entry.path, stamp(entry.path) if entry.name.lower().endswith(read) else None
                    elif not entry.name.startswith("."):
                        waiting.append(entry.path)
            yield path, FOLDER
        except OSError as error:
            yield path, stamp(path)
            yield f"{path}: {error.errno}", None


def _above(path: str) -> Iterator[str]:
    while path != os.path.dirname(path):
        path = os.path.dirname(path)
        yield path


def stamp(path: str) -> Stamp:
    try:
        known = os.stat(path)
    except (OSError, ValueError):
        return None
    return known.st_size, known.st_mtime_ns, known.st_ctime_ns, known.st_ino


def content(path: str | None, most: int = -1) -> bytes | None:
    """The bytes of a file, or the first few of them; None where it cannot be read."""
    try:
        if not path or not os.path.isfile(path):
            return None
        with open(path, "rb") as file:
            return file.read(most)
    except OSError:
        return None


def beginning(path: str) -> bytes:
    """The beginning of a file, nothing where it cannot be read: who has not the file cannot tell it."""
    return content(path, _BEGINNING) or b""
