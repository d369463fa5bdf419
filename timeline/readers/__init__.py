"""Paths in, sources out: each file read by the reader of its kind, with what curators say about it.

A new format is one new file in this folder whose last line is `READER = …`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from timeline import plugins
from timeline.model.errors import TimelineError, fault
from timeline.model.text import Source
from timeline.readers._files import Found, cannot_read, find_files, is_file, project_root, source_id
from timeline.readers._notes import Notes

if TYPE_CHECKING:
    from timeline.curation import SourceNote

__all__ = ["Found", "Reader", "Reading", "found", "is_file", "project_root", "read", "source_id"]


class Reader(Protocol):
    """Reads the files of one format. `suffixes` are lower case, with the dot."""

    suffixes: tuple[str, ...]

    def read(self, content: bytes, source_id: str) -> tuple[Source, ...]:
        """The sources in the bytes of one file. TimelineError when they are not what the format allows."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a number of paths hold: sources by id, what could not be read, how many files of folders were passed over.

    A folder that is ignored as a whole counts once. Hidden folders and the project's own files do not count.
    """

    sources: tuple[Source, ...]
    errors: tuple[TimelineError, ...] = ()
    skipped: int = 0


def found(paths: Sequence[Path], *, root: Path, exclude: Sequence[str] = ()) -> Found:
    """The files under the paths that a reader knows, not read; see `read`."""
    return find_files(paths, root, tuple(_readers()), exclude)


def _readers() -> "dict[str, Reader]":
    return {suffix: reader for reader in plugins.find("readers", "READER") for suffix in reader.suffixes}


def read(
    paths: Sequence[Path], *, root: Path, exclude: Sequence[str] = (), notes: Sequence["SourceNote"] = ()
) -> Reading:
    """All sources under the paths; nothing is raised, what goes wrong is in `errors`.

    Ids are relative to `root`. `exclude` are patterns as in a `.gitignore`, relative to `root`, for what is met in
    folders; a file that is named is read. `notes` are those of the facts file: their ids are relative to `root`, and
    they win over a `sources.yaml`, which wins over front matter.
    """
    readers, looked = _readers(), found(paths, root=root, exclude=exclude)
    noted = Notes(looked.root, notes)
    sources: list[Source] = []
    errors = list(looked.errors)
    for name, path in looked.files.items():
        try:
            read_by = readers[path.suffix.lower()]
            of_file = read_by.read(path.read_bytes(), name)
            sources.extend(noted.added(source, path) for source in of_file)
        except TimelineError as error:
            errors.append(error)
        except OSError as error:
            errors.append(cannot_read(error, name))
        except Exception as error:  # whatever it is, the other sources go on
            errors.append(fault(name, error))
    errors.extend(noted.errors)
    return Reading(tuple(sorted(sources, key=lambda source: source.id)), tuple(errors), looked.skipped)
