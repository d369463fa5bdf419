"""Discovery: a folder is read by listing it, and an entry-point group adds what other packages install."""

import sys
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any


@cache
def find(folder: str, constant: str) -> tuple[Any, ...]:
    """The constants that say what each module of `timeline.<folder>` is, in name order, then installed plug-ins.

    Every module whose name does not start with "_" must have the constant: its last line. AttributeError names the
    module that has none.
    """
    package = import_module(f"timeline.{folder}")
    names = sorted(m.name for m in iter_modules(package.__path__) if not m.name.startswith("_"))
    found = []
    for name in names:
        module = import_module(f"timeline.{folder}.{name}")
        if not hasattr(module, constant):
            raise AttributeError(f"{module.__name__} has no {constant}: the last line of the file must say what it is")
        found.append(getattr(module, constant))
    return (*found, *_installed(f"timeline.{folder}"))


def _installed(group: str) -> list[Any]:
    """What other packages offer in an entry-point group, by name."""
    if not _has_plugins():
        return []
    from importlib.metadata import entry_points

    return [point.load() for point in sorted(entry_points(group=group), key=lambda p: p.name)]


@cache
def _has_plugins() -> bool:
    """Whether any installed package offers something to `timeline`.

    Looking for the words first spares the common case `importlib.metadata`, a tenth of the start of the command.
    """
    folders = (Path(p) for p in sys.path if p)
    return any("[timeline." in file.read_text("utf-8") for f in folders for file in f.glob("*-info/entry_points.txt"))
