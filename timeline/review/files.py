"""The facts files that are named go in; their texts come out, and which of them is meant where one is to be chosen."""

import os
from collections.abc import Sequence
from pathlib import Path

from timeline.model.errors import TimelineError

Texts = dict[Path, str]
"""File -> what stands in it; all of them together are one curation."""


class Files:
    """One facts file or several; `main` is the one that is shown and that new entries go to where no other fits."""

    def __init__(self, named: Sequence[Path], into: Path | None = None) -> None:
        """`named` are files and folders of them; `into` is the one of them that all new entries go to, None where each
        goes where its kind stands. TimelineError for a folder without any, and for an `into` that is none of them."""
        self._named = tuple(named)
        found = self.paths()
        self.into = None if into is None else self._same(into, found)
        self.main = self.into or next((one for one in found if one.stem == "facts"), found[0])

    @staticmethod
    def _same(into: Path, found: Sequence[Path]) -> Path:
        for one in found:
            if os.path.realpath(one) == os.path.realpath(into):
                return one
        mend = f"name one of {', '.join(one.as_posix() for one in found)}"
        raise TimelineError("is none of the facts files of this review", into.as_posix(), mend)

    def paths(self) -> list[Path]:
        """The files as they are now, in the order in which they are read; a file that is named counts though it is
        gone."""
        if not any(path.is_dir() for path in self._named):  # quick: what reads folders need not be loaded
            return [*{os.path.realpath(path): path for path in reversed(self._named)}.values()][::-1]
        from timeline.curation.paths import facts_files

        return facts_files(self._named)

    def texts(self) -> Texts:
        """What stands in them, "" in one that is gone. TimelineError for one that cannot be read."""
        return {path: _text(path) for path in self.paths()}

    @property
    def watched(self) -> list[Path]:
        """What to look at to notice that others wrote: the files, and folders for new ones."""
        return [*dict.fromkeys([*self._named, *self.paths()])]

    def name(self, path: Path) -> str:
        """What a file is called in the journal and on the screen: its path from the folder of the first one."""
        return Path(os.path.relpath(path, self._root)).as_posix()

    def path(self, name: str) -> Path:
        """The file of this name; "" is the main one."""
        return self._root / name if name else self.main

    @property
    def _root(self) -> Path:
        first = self._named[0]
        return first if first.is_dir() else first.parent


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise TimelineError(f"cannot be read: {error.strerror}", path.name) from None
    except UnicodeDecodeError as error:
        raise TimelineError(f"byte {error.start + 1} is not UTF-8", path.name, "save it as UTF-8") from None
