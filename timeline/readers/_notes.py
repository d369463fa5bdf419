"""Curators' notes in, and a source; the same source out, with what the notes say about it."""

import os
import posixpath
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.model.because import Because
from timeline.model.errors import TimelineError
from timeline.model.text import Source
from timeline.readers._files import is_file, source_id

if TYPE_CHECKING:
    from timeline.curation import SourceNote

SIDECAR = "sources.yaml"


class Notes:
    """What the facts file and every `sources.yaml` met on the way say; `errors` is what is wrong with the latter."""

    def __init__(self, root: Path, of_facts: Sequence["SourceNote"]) -> None:
        self.root = root
        self.errors: list[TimelineError] = []
        self._of_facts = {posixpath.normpath(note.file or note.id or ""): note for note in of_facts}
        self._of_folder: dict[Path, Mapping[str, SourceNote]] = {}
        self._above: dict[Path, list[Path]] = {}

    def added(self, source: Source, path: Path) -> Source:
        """The source of a file with what is noted about it; the facts file wins over the nearest `sources.yaml`."""
        notes = self._about(source.id, path)
        return _noted(source, notes, self.root) if notes else source

    def _about(self, name: str, path: Path) -> list["SourceNote"]:
        above = self._folders_above(path.parent)
        beside = next((note for folder in above if (note := self._in_folder(folder).get(name))), None)
        of_facts = self._of_facts.get(name)
        if of_facts is None and beside is not None and beside.id is not None:
            of_facts = self._of_facts.get(beside.id)
        return [note for note in (of_facts, beside) if note is not None]

    def _folders_above(self, folder: Path) -> list[Path]:
        """The folders whose notes may tell of what lies in one: itself, and those above it up to the root."""
        if folder not in self._above:
            above = [folder, *folder.parents]
            self._above[folder] = above[: above.index(self.root) + 1] if self.root in above else above[:1]
        return self._above[folder]

    def _in_folder(self, folder: Path) -> Mapping[str, "SourceNote"]:
        """The notes of a folder's `sources.yaml` by source id."""
        if folder not in self._of_folder:
            file = folder / SIDECAR
            self._of_folder[folder] = self._load(file) if is_file(file) else {}
        return self._of_folder[folder]

    def _load(self, file: Path) -> Mapping[str, "SourceNote"]:
        from timeline.curation import load_source_notes  # pays for pydantic and yaml

        try:
            notes = load_source_notes(file)
        except TimelineError as error:
            self.errors.append(error)
            return {}
        targets = [(Path(os.path.normpath(file.parent / (note.file or note.id or ""))), note) for note in notes]
        return {source_id(path, self.root): note for path, note in targets if self._is_about(path, note, file.parent)}

    def _is_about(self, path: Path, note: "SourceNote", folder: Path) -> bool:
        """Whether a note is about a file of the project; if not, that is an error."""
        name = note.file or note.id
        if not (path.is_relative_to(self.root) or path.is_relative_to(folder)):
            message = f"'{name}' leads out of the project"
        elif not is_file(path):
            message = f"there is no file '{name}'"
        else:
            return True
        mend = f"name a file of the project, relative to this {SIDECAR}, or remove the entry"
        self.errors.append(TimelineError(message, cited(note.place, self.root), mend))
        return False


def _noted(source: Source, notes: Sequence["SourceNote"], root: Path) -> Source:
    """The source with what its notes say; the first note that says a thing decides."""
    published, because = source.published, source.published_because
    dating = next((note for note in notes if "published" in note.model_fields_set), None)
    if dating is not None:
        published = dating.when()
        because = Because("curated-date", (cited(dating.place, root),)) if published else None
    return replace(
        source,
        published=published,
        published_because=because,
        title=next((note.title for note in notes if note.title), source.title),
        publisher=next((note.publisher for note in notes if note.publisher), source.publisher),
        url=next((note.url for note in notes if note.url), source.url),
        language=next((note.language for note in notes if note.language), source.language),
        alias=next((note.id for note in notes if note.file), None),
    )


def cited(place: str, root: Path) -> str:
    """A place `file:line:column` as `file:line`, the file relative to the root; "a note" where none is known."""
    if not place:
        return "a note"
    file, line, _ = place.rsplit(":", 2)
    return f"{_relative(file, root)}:{line}"


@lru_cache(maxsize=64)
def _relative(file: str, root: Path) -> str:
    return source_id(Path(os.path.realpath(file)), root)
