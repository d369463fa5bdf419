"""Discovery: a folder is read by listing it, and an entry-point group adds what other packages install."""

from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
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
    found.extend(point.load() for point in sorted(entry_points(group=f"timeline.{folder}"), key=lambda p: p.name))
    return tuple(found)
