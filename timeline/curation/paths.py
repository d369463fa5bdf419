"""Paths that are named as facts in, the files to read and the folder that ids count from out."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from timeline.model.errors import TimelineError

SUFFIXES = (".yaml", ".yml")
NOTES = ("sources.yaml", "sources.yml")
"""Notes beside articles, with paths of their own; they are read where the articles are."""
_ROOTS = ("timeline.toml", ".git", "facts.yaml")


def facts_files(paths: Sequence[Path]) -> list[Path]:
    """The files that are named, and those below the folders that are named by name, each once.

    Hidden files and folders, links to folders and `sources.yaml` are passed over. TimelineError for a folder without
    any, and for one that cannot be read.
    """
    files: dict[str, Path] = {}
    for path in paths:
        found = list(_below(path)) if path.is_dir() else [path]
        if not found:
            raise TimelineError("there is no facts file in this folder", path.as_posix(), "add a .yaml file")
        for one in found:
            files.setdefault(os.path.realpath(one), one)
    return list(files.values())


def facts_root(paths: Sequence[Path]) -> Path:
    """The folder that ids of sources count from, without links.

    That of the facts file. A folder of facts stands for such a file, so it is the folder that it lies in; a folder that
    holds `facts.yaml`, `timeline.toml` or `.git` is meant itself. For several paths the deepest that holds all.
    """
    return Path(os.path.commonpath([_root_of(located(path)) for path in paths]))


def located(path: Path) -> Path:
    """The path in its real folder, under the name that is used: a link to a facts file stands where it lies."""
    if path.name in ("", ".."):
        return Path(os.path.realpath(path))
    return Path(os.path.realpath(path.parent)) / path.name


def _root_of(path: Path) -> Path:
    is_root = path.is_dir() and any((path / name).exists() for name in _ROOTS)
    return path if is_root else path.parent


def _below(folder: Path) -> Iterator[Path]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        raise TimelineError(f"cannot be read: {error.strerror}", folder.as_posix()) from None
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _below(folder / entry.name)
        elif entry.name.lower().endswith(SUFFIXES) and entry.name not in NOTES and not entry.is_dir():
            yield folder / entry.name
