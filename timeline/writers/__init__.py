"""A `Timeline` goes in and comes out as text in a named format, returned or written to a file in one step."""

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Protocol, cast

from timeline.disk import is_full, replace
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
    file, written = Path(path), content if isinstance(content, bytes) else content.encode("utf-8", "backslashreplace")
    try:
        if file.exists() and not file.is_file():  # a pipe, a device: there is nothing to replace
            file.write_bytes(written)
        else:
            replace(file.resolve(), written)  # of a symbolic link the target, not the link
    except OSError as error:
        reason = error.strerror or str(error)
        mend = "free some space" if is_full(error) else "name a file in a folder you may write"
        raise TimelineError(f"cannot be written: {reason}", str(path), mend) from None


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
