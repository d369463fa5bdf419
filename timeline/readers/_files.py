"""Paths and ignore patterns in, the files to read out: folders walked, ids given, the project's root found."""

import os
import stat
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.model.errors import TimelineError

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

ASKED = "timeline.is_file"
"""The audit event (PEP 578) of asking for a file, for who wants to know all that a run depends on."""

OWN_FILES = frozenset((".gitignore", "sources.yaml", "facts.yaml", "facts.schema.json", "timeline.toml"))
"""Files that steer a project: neither sources nor passed over."""

Ignoring = tuple[tuple[Path, "GitIgnoreSpec"], ...]
"""The `.gitignore` files that count in a folder, each with the folder it lies in, the outermost first."""


@dataclass(frozen=True, slots=True)
class Found:
    """The real path of the root; the files to read by id, in that order; what went wrong; how many were passed over."""

    root: Path
    files: Mapping[str, Path]
    errors: tuple[TimelineError, ...]
    skipped: int


def find_files(paths: Iterable[Path], root: Path, suffixes: Sequence[str], exclude: Sequence[str] = ()) -> Found:
    """The files under the paths whose suffix (lower case) is among `suffixes`, each once."""
    search = _Search(_real(root), suffixes)
    search.excluding(exclude)
    for path in paths:
        search.add(path)
    files = sorted((source_id(path, search.root), path) for path in search.files.values())
    errors = {str(error): error for error in search.errors}
    return Found(search.root, dict(files), tuple(errors.values()), len(search.skipped))


def project_root(paths: Sequence[Path], facts: Path | None = None) -> Path:
    """The folder that source ids are relative to.

    That of the facts file; else the nearest one above all paths that holds `timeline.toml` or `.git`; else the folder
    named, or that of the file named, or the deepest one that holds all. Without paths the working folder is named.
    """
    if facts is not None:
        return _real(facts.parent)
    named = (_real(p if stat.S_ISDIR(_mode(p)) else p.parent) for p in paths or (Path(),))
    start = Path(os.path.commonpath(list(named)))
    marks = ("timeline.toml", ".git")
    above = (start, *start.parents)
    return next((folder for folder in above if any(_mode(folder / mark) for mark in marks)), start)


def source_id(path: Path, root: Path) -> str:
    """The path relative to the root, with forward slashes; `../x.txt` for one outside of it."""
    return os.path.relpath(path, root).replace(os.sep, "/")


def is_file(path: Path) -> bool:
    """Whether there is a file; unlike `Path.is_file` it raises nothing where the system will not tell."""
    sys.audit(ASKED, str(path))
    return stat.S_ISREG(_mode(path))


def cannot_read(error: OSError | ValueError, place: str) -> TimelineError:
    """What the system says about a file or folder, as an error for users."""
    if isinstance(error, PermissionError):
        return TimelineError("there is no permission to read it", place, "give yourself read access, or exclude it")
    why = error.strerror if isinstance(error, OSError) else str(error)
    return TimelineError(f"cannot be read: {why}", place, "check the path")


class _Search:
    """What was found so far. `files` are known by their real paths, so that a second name adds none."""

    def __init__(self, root: Path, suffixes: Sequence[str]) -> None:
        self.root = root
        self.suffixes = suffixes
        self.excluded: GitIgnoreSpec | None = None
        self.files: dict[Path, Path] = {}
        self.skipped: set[Path] = set()
        self.errors: list[TimelineError] = []

    def excluding(self, patterns: Sequence[str]) -> None:
        """Pass over what the patterns name."""
        self.excluded = self.spec(patterns, "exclude") if patterns else None

    def add(self, path: Path) -> None:
        """A path that was named: a file, or a folder with all that is below it."""
        try:
            mode = path.stat().st_mode
        except (FileNotFoundError, NotADirectoryError):
            self.errors.append(TimelineError("there is no such file or folder", str(path), "check the path"))
        except (OSError, ValueError) as error:
            self.errors.append(cannot_read(error, str(path)))
        else:
            if stat.S_ISDIR(mode):
                self.add_folder(path)
            else:
                self.add_file(path, is_regular=stat.S_ISREG(mode))

    def add_file(self, path: Path, *, is_regular: bool) -> None:
        """A file that was named; one of a kind that is not read is an error."""
        if not is_regular:
            self.errors.append(TimelineError("is neither a file nor a folder", str(path), "name a file or a folder"))
        elif path.suffix.lower() not in self.suffixes:
            message = f"no reader knows files of the kind '{path.suffix or path.name}'"
            self.errors.append(TimelineError(message, str(path), f"the kinds read are {', '.join(self.suffixes)}"))
        else:
            self.keep(_real(path.parent) / path.name)

    def keep(self, path: Path) -> None:
        """A file to read, under the first in order of its names."""
        real = _real(path) if path.is_symlink() else path
        known = self.files.get(real)
        if known is None or source_id(path, self.root) < source_id(known, self.root):
            self.files[real] = path

    def add_folder(self, path: Path) -> None:
        """A folder that was named; one without any source is an error."""
        top, errors = _real(path), len(self.errors)
        if not self.walk(top) and len(self.errors) == errors:
            skipped = sum(top in one.parents for one in self.skipped)
            message = "there is no source in this folder" + (f"; {skipped} passed over" if skipped else "")
            mend = f"add a file of the kinds read ({', '.join(self.suffixes)}) or name another folder"
            self.errors.append(TimelineError(message, str(path), mend))

    def walk(self, top: Path) -> int:
        """How many files to read lie in a folder and those below it. Links to folders are not followed."""
        found = 0
        waiting = [(top, self.ignoring(top))]
        while waiting:
            folder, ignoring = waiting.pop()
            entries = self.entries(folder)
            if any(entry.name == ".gitignore" for entry in entries):
                ignoring = (*ignoring, *self.ignored_in(folder))
            for entry in entries:
                path = folder / entry.name
                if entry.name in OWN_FILES or (entry.name[0] == "." and entry.is_dir(follow_symlinks=False)):
                    continue
                if not self.is_wanted(entry, path, ignoring):
                    self.skipped.add(path)
                elif entry.is_dir(follow_symlinks=False):
                    waiting.append((path, ignoring))
                else:
                    self.keep(path)
                    found += 1
        return found

    def entries(self, folder: Path) -> list[os.DirEntry[str]]:
        """What lies in a folder, by name; nothing when that cannot be told."""
        try:
            with os.scandir(folder) as entries:
                return sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            self.errors.append(cannot_read(error, source_id(folder, self.root)))
            return []

    def is_wanted(self, entry: os.DirEntry[str], path: Path, ignoring: Ignoring) -> bool:
        """Whether something in a folder is to be read or walked: nothing ignores it, and its kind is known."""
        is_folder = entry.is_dir(follow_symlinks=False)
        known = is_folder or (path.suffix.lower() in self.suffixes and entry.name[0] != "." and _is_file(entry))
        if not known or _is_ignored(path, is_folder, ignoring):
            return False
        slash = "/" if is_folder else ""
        return self.excluded is None or not self.excluded.match_file(source_id(path, self.root) + slash)

    def ignoring(self, top: Path) -> Ignoring:
        """What the `.gitignore` files above a folder ignore; a file that ignores the folder itself does not count."""
        specs = [spec for folder in _above(top, self.root) for spec in self.ignored_in(folder)]
        return tuple(spec for spec in specs if not _is_ignored(top, True, (spec,)))

    def ignored_in(self, folder: Path) -> Ignoring:
        """What the `.gitignore` of a folder says, if there is one."""
        path = folder / ".gitignore"
        try:
            lines = path.read_bytes().decode("utf-8", "surrogateescape").splitlines()
        except FileNotFoundError:
            return ()
        except OSError as error:
            self.errors.append(cannot_read(error, source_id(path, self.root)))
            return ()
        spec = self.spec(lines, source_id(path, self.root))
        return () if spec is None else ((folder, spec),)

    def spec(self, patterns: Sequence[str], place: str) -> "GitIgnoreSpec | None":
        """The patterns, ready to match; None when one is wrong."""
        from pathspec import GitIgnoreSpec  # only where something is ignored

        try:
            return GitIgnoreSpec.from_lines(patterns)
        except ValueError as error:
            self.errors.append(TimelineError(f"not a pattern: {error}", place, "write patterns as in a .gitignore"))
            return None


def _is_ignored(path: Path, is_folder: bool, ignoring: Ignoring) -> bool:
    """Whether the last word on a path, from the innermost `.gitignore` that has one, is to ignore it."""
    for folder, spec in reversed(ignoring):
        verdict = spec.check_file(path.relative_to(folder).as_posix() + ("/" if is_folder else "")).include
        if verdict is not None:
            return verdict
    return False


def _above(folder: Path, root: Path) -> list[Path]:
    """The folders above one, outermost first, up to that of its repository, or up to the root where there is none."""
    chain = [folder, *folder.parents]
    top = next((one for one in chain if _mode(one / ".git")), root if root in chain else folder)
    return chain[chain.index(top) : 0 : -1]


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a file or a link to one; a link that leads nowhere counts, so that reading it tells."""
    if not entry.is_symlink():
        return entry.is_file()
    mode = _mode(Path(entry.path))
    return mode == 0 or stat.S_ISREG(mode)


def _mode(path: Path) -> int:
    """What the system says a path is (`st_mode`), 0 when there is nothing or it cannot be told."""
    try:
        return path.stat().st_mode
    except (OSError, ValueError):
        return 0


def _real(path: Path) -> Path:
    """The path without links, `.` and `..`; unlike `Path.resolve` it takes links that lead round in a circle."""
    return Path(os.path.realpath(path))
