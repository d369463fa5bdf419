"""The folder where a command is run goes in; what `timeline.toml` or `pyproject.toml` say for it comes out, checked."""

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from timeline.model.errors import TimelineError
from timeline.model.event import Severity
from timeline.settings.places import place_of

__all__ = ["Folder", "Settings", "load"]

FILE, PROJECT = "timeline.toml", "pyproject.toml"
_OURS = re.compile(rb"""tool["']?\s*\.\s*["']?timeline|\[\s*["']?tool["']?\s*\]|^\s*tool\s*=""", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Folder:
    """What holds for one folder or file, `path`: rules to ignore there and how grave the others are."""

    path: Path
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Settings:
    """What a project says once for every run; None and empty where it says nothing.

    Paths are absolute, or relative to the working folder as the file's own is. `path` is the file, None without one.
    """

    facts: Path | None = None
    exclude: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    folders: tuple[Folder, ...] = ()
    fail_on: str | None = None
    format: str | None = None
    jobs: int | None = None
    cache: bool = True
    keys: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    path: Path | None = None
    text: str = field(default="", repr=False)

    def place(self, *keys: str | int) -> str | None:
        """Where a key is written, as `file:line`; None without a file."""
        return None if self.path is None else place_of(self.text, self.path, keys)


def load(config: str | Path | None = None, isolated: bool = False, start: Path | None = None) -> Settings:
    """The settings of `config`, else of the nearest file above `start` (None: the working folder); `isolated`: none.

    TimelineError for a file that cannot be read, InvalidSettings with all that is wrong in it for one that can.
    """
    if isolated:
        if config is not None:
            raise TimelineError("--isolated and --config exclude each other", mend="give one of them")
        return Settings()
    if config is not None:
        path = Path(config)
        return _settings(path, *_told(path))
    for folder in (here := start or Path.cwd(), *here.parents):
        if _is_file(path := folder / FILE):
            return _settings(_shown(path, here), *_told(path))
        if _speaks_of_us(path := folder / PROJECT):
            text, told = _told(path)
            if told is not None:
                return _settings(_shown(path, here), text, told)
    return Settings()


def _is_file(path: Path) -> bool:
    """Whether there is a file; a folder above that we may not look into holds none for us.

    The audit event lets who keeps reports hear that a file that appears here would change them.
    """
    sys.audit("timeline.is_file", str(path))
    try:
        return path.is_file()
    except OSError:
        return False


def _speaks_of_us(path: Path) -> bool:
    """Whether a `pyproject.toml` may have a table for us: the others need not even be TOML."""
    try:
        return _OURS.search(path.read_bytes()) is not None
    except OSError:
        return False


def _shown(path: Path, here: Path) -> Path:
    """The path as one would type it in the folder `here`, where it lies there; else whole."""
    return path.relative_to(here) if path.parent == here else path


def _told(path: Path) -> tuple[str, dict[str, Any] | None]:
    """The text of a file and its table for us; None for a `pyproject.toml` without one."""
    import tomllib

    try:
        text = path.read_bytes().decode("utf-8")
        told = tomllib.loads(text)
    except FileNotFoundError:
        raise TimelineError("there is no such file", str(path), "check the path") from None
    except OSError as error:
        raise TimelineError(f"cannot be read: {error.strerror}", str(path)) from None
    except UnicodeDecodeError as error:
        raise TimelineError(f"byte {error.start + 1} is not UTF-8", str(path), "save it as UTF-8 text") from None
    except RecursionError:
        raise TimelineError("not TOML: nested too deep", str(path)) from None
    except tomllib.TOMLDecodeError as error:
        raise _no_toml(error, path) from None
    if path.name != PROJECT:
        return text, told
    table = told.get("tool", {}).get("timeline")
    return text, table if isinstance(table, dict) else None


def _no_toml(error: ValueError, path: Path) -> TimelineError:
    at = re.search(r" \(at line (\d+), column (\d+)\)$", str(error))
    message = str(error)[: at.start()] if at else str(error)
    return TimelineError(f"not TOML: {message}", f"{path}:{at[1]}:{at[2]}" if at else str(path))


def _settings(path: Path, text: str, told: dict[str, Any] | None) -> Settings:
    if not told:
        return Settings(path=path, text=text)
    from timeline.settings.entries import checked  # pays for pydantic

    entry = checked(told, text, path)
    folder = path.parent
    return Settings(
        facts=None if entry.facts is None else folder / entry.facts,
        exclude=entry.exclude,
        select=entry.select,
        ignore=entry.ignore,
        severity=entry.severity,
        folders=tuple(Folder(folder / one.path, one.ignore, one.severity) for one in entry.per_folder),
        fail_on=entry.fail_on,
        format=entry.format,
        jobs=entry.jobs,
        cache=entry.cache,
        path=path,
        text=text,
        keys=entry.keys,
    )
