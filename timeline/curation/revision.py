"""Facts files and edits in; which file each edit belongs to, and the checked new texts, ready to be saved, out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from timeline.curation import Curation, InvalidCuration, of_texts
from timeline.curation.edits import Append, Edit, edited, save
from timeline.curation.problems import place_of


@dataclass(frozen=True, slots=True)
class Revision:
    """The new text of one file, `before` as it was read; `place` is the first change in it, as `file:line:column`."""

    path: Path
    before: str
    after: str

    @property
    def line(self) -> str:
        """The first line as it was that differs, as `file:line`."""
        lines = zip(self.before.split("\n"), self.after.split("\n"), strict=False)
        number = next((n for n, (a, b) in enumerate(lines, 1) if a != b), self.before.count("\n") + 1)
        return f"{self.path.as_posix()}:{number}"

    @property
    def place(self) -> str:
        """Where the first line that says something else, or more, begins to say it."""
        at = next(
            (n for n, (a, b) in enumerate(zip(self.before, self.after, strict=False)) if a != b), len(self.before)
        )
        rest, line = self.after[at:], self.after.rfind("\n", 0, at) + 1
        if self.before[at : at + 1] in ("", "\n", "\r") or (rest[:1] in ("\n", "\r") and self._only_emptied(at)):
            line = at + len(rest) - len(rest.lstrip())  # what is new are the lines below
            line = self.after.rfind("\n", 0, line) + 1
        words = self.after[line:]
        return place_of(line + len(words) - len(words.lstrip(" -\ufeff")), self.after, self.path.as_posix())

    def _only_emptied(self, at: int) -> bool:
        """Whether all that the line there lost is the brackets of an empty list."""
        return self.before[at:].split("\n", 1)[0].strip() in ("[]", "null", "~")

    def save(self) -> None:
        """Write it; TimelineError, and the file stays, where that cannot be done safely."""
        save(self.path, self.before, self.after)


def revise(curations: Sequence[Curation], edits: Sequence[Edit]) -> tuple[Revision, ...]:
    """The files that the edits change, each edit in the file that holds what it is about; errors as `revise_each`.

    An index of an entry counts through all files, as where they are read as one.
    """
    by_path: dict[Path, list[Edit]] = {}
    for edit in edits:
        one, own = home(curations, edit)
        by_path.setdefault(one.path, []).append(own)
    return revise_each(curations, by_path)


def revise_each(curations: Sequence[Curation], edits: Mapping[Path, Sequence[Edit]]) -> tuple[Revision, ...]:
    """The files that the edits change, by path.

    TimelineError, and nothing is changed, for an edit that cannot be made; InvalidCuration, with the file alone as
    place, where the files would not be right with it.
    """
    texts = {one.path: edited(one.text, tuple(edits.get(one.path, ())), one.path.as_posix()) for one in curations}
    try:
        of_texts(texts)
    except InvalidCuration as error:
        raise _not_to_be(error) from None
    changed = [one for one in curations if texts[one.path] != one.text]
    return tuple(Revision(one.path, one.text, texts[one.path]) for one in changed)


def _not_to_be(error: InvalidCuration) -> InvalidCuration:
    """The problems of files that were never written: their lines and columns lead nowhere."""
    problems = [replace(one, place=(one.place or "").rsplit(":", 2)[0]) for one in error.problems]
    problems[-1] = replace(
        problems[-1], mend=f"{one}; nothing was written" if (one := problems[-1].mend) else _UNWRITTEN
    )
    return InvalidCuration(problems[0].message, problems[0].place, problems[0].mend, tuple(problems))


_UNWRITTEN = "nothing was written"


def home(curations: Sequence[Curation], edit: Edit) -> tuple[Curation, Edit]:
    """The file that an edit belongs to, where its entry stands, and the edit as it is there.

    A new entry goes to the file that is called as its section (`decisions.yaml`), else to the first that has entries of
    that section, else to the first.
    """
    section = edit.section if isinstance(edit, Append) else str(edit.path[0])
    if not isinstance(edit, Append) and len(edit.path) > 1:
        _, name, *rest = edit.path
        for one in curations:
            if name in names(one, section):
                return one, edit
            if isinstance(name, int) and name < (count := _count(one, section)):
                return one, replace(edit, path=(section, name, *rest))
            name = name - count if isinstance(name, int) else name
    called = [one for one in curations if one.path.stem == section]
    filled = [one for one in curations if _count(one, section)]
    return [*called, *filled, *curations][0], edit


def _count(curation: Curation, section: str) -> int:
    return len(curation.root.plain.get(section) or ())


def names(curation: Curation, section: str) -> set[str | int]:
    """What the entries of a section are called: by `id`, by `file`, decisions by their finding."""
    entries = curation.root.plain.get(section) or ()
    return {entry[key] for entry in entries for key in ("id", "file", "finding") if entry.get(key)}
