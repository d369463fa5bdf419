"""Facts files and edits in; which file each edit belongs to, and the checked new texts, ready to be saved, out."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from timeline.curation import Curation, of_texts
from timeline.curation.edits import Append, Edit, edited, save
from timeline.curation.problems import place_of


@dataclass(frozen=True, slots=True)
class Revision:
    """The new text of one file, `before` as it was read; `place` is the first change in it, as `file:line:column`."""

    path: Path
    before: str
    after: str

    @property
    def place(self) -> str:
        """Where the first line that differs begins to say something."""
        at = next(
            (n for n, (a, b) in enumerate(zip(self.before, self.after, strict=False)) if a != b), len(self.before)
        )
        while self.after[at : at + 1].isspace():
            at += 1
        line = self.after.rfind("\n", 0, at) + 1
        at = line + len(self.after[line:]) - len(self.after[line:].lstrip(" -\ufeff"))
        return place_of(at, self.after, self.path.as_posix())

    def save(self) -> None:
        """Write it; TimelineError, and the file stays, where that cannot be done safely."""
        save(self.path, self.before, self.after)


def revise(curations: Sequence[Curation], edits: Sequence[Edit]) -> tuple[Revision, ...]:
    """The files that the edits change, each edit in the file that holds what it is about.

    TimelineError, and nothing is changed, for an edit that cannot be made; InvalidCuration where the files would not be
    right with it, as if they were read so.
    """
    texts = {curation.path: curation.text for curation in curations}
    for edit in edits:
        path = home(curations, edit).path
        texts[path] = edited(texts[path], [edit], path.as_posix())
    of_texts(texts)
    changed = [one for one in curations if texts[one.path] != one.text]
    return tuple(Revision(one.path, one.text, texts[one.path]) for one in changed)


def home(curations: Sequence[Curation], edit: Edit) -> Curation:
    """The file that an edit belongs to: where its entry stands.

    A new entry goes to the file that is called as its section (`decisions.yaml`), else to the first that has entries of
    that section, else to the first.
    """
    section = edit.section if isinstance(edit, Append) else str(edit.path[0])
    if not isinstance(edit, Append) and len(edit.path) > 1 and isinstance(edit.path[1], str):
        holding = [one for one in curations if edit.path[1] in names(one, section)]
        if holding:
            return holding[0]
    called = [one for one in curations if one.path.stem == section]
    filled = [one for one in curations if one.root.plain and one.root.plain.get(section)]
    return [*called, *filled, *curations][0]


def names(curation: Curation, section: str) -> set[str]:
    """What the entries of a section are called: by `id`, by `file`, decisions by their finding."""
    entries = (curation.root.plain or {}).get(section) or ()
    return {entry[key] for entry in entries for key in ("id", "file", "finding") if entry.get(key)}
