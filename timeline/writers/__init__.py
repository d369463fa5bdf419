"""A `Timeline` goes in and comes out as text in a named format, returned or written to a file in one step."""

import os
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Protocol, cast

from timeline.model.errors import TimelineError
from timeline.model.event import Timeline

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "timeline.writers"


class Writer(Protocol):
    """One format. `name` is what a user calls it: the name of its module, or of its entry point."""

    name: str

    def write(self, timeline: Timeline) -> str:
        """The whole report, ending in a newline; the same for the same timeline, on every machine."""


def write(timeline: Timeline, format: str = "text", to: str | Path | None = None) -> str | None:
    """The timeline in `format`: returned, or written to the file `to` as UTF-8 and then None.

    The file is replaced in one step: whoever reads it sees the old report or the new one. TimelineError for a format
    that does not exist and for a file that cannot be written.
    """
    text = writer(format).write(timeline)
    if to is None:
        return text
    replace_file(to, text)
    return None


def replace_file(path: str | Path, content: str | bytes) -> None:
    """Write a text as UTF-8, or bytes, to a file, in one step. TimelineError for a file that cannot be written."""
    try:
        _replace(Path(path), content if isinstance(content, bytes) else content.encode("utf-8", "backslashreplace"))
    except OSError as error:
        reason = error.strerror or str(error)
        raise TimelineError(
            f"cannot be written: {reason}", str(path), "name a file in a folder you may write"
        ) from None


def writer(format: str) -> Writer:
    """The writer of this format, without importing any other. TimelineError for a format that does not exist."""
    if format in _modules():
        return cast(Writer, import_module(f"{GROUP}.{format}").WRITER)
    for point in _installed():
        if point.name == format:
            return cast(Writer, point.load())
    raise TimelineError(f"unknown format {format!r}", mend=f"choose one of: {', '.join(formats())}")


def formats() -> tuple[str, ...]:
    """The names of all formats, sorted."""
    return tuple(sorted({*_modules(), *(point.name for point in _installed())}))


@cache
def _modules() -> frozenset[str]:
    return frozenset(module.name for module in iter_modules(__path__) if not module.name.startswith("_"))


def _installed() -> Iterable["EntryPoint"]:
    from importlib.metadata import entry_points  # slow to import, and only needed for formats that are not ours

    return entry_points(group=GROUP)


def _replace(path: Path, content: bytes) -> None:
    if path.exists() and not path.is_file():  # a pipe, a device: there is nothing to replace
        path.write_bytes(content)
        return
    path = path.resolve()  # of a symbolic link the target is replaced, not the link
    fresh = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    try:
        with fresh.open("xb") as file:
            file.write(content)
        if path.exists():
            fresh.chmod(path.stat().st_mode)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
