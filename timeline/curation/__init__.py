"""Curated files in: `facts.yaml` as a checked `Curation`, `sources.yaml` as notes, front matter as texts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from timeline.curation.entries import Actor, Decision, Fact, FactsFile, SourceNote, SourcesFile
from timeline.curation.fields import Entry, Placed
from timeline.curation.nodes import Node, Problem, Unreadable, read_nodes
from timeline.curation.paths import facts_files
from timeline.curation.problems import (
    FileNodes,
    InvalidCuration,
    all_invalid,
    cross_check,
    fit,
    invalid,
    place_of,
)
from timeline.model.errors import TimelineError
from timeline.model.text import Span

__all__ = [
    "Actor",
    "Curation",
    "Decision",
    "Fact",
    "InvalidCuration",
    "SourceNote",
    "front_matter",
    "load",
    "load_all",
    "load_source_notes",
    "of_texts",
]

LARGEST = 32_000_000
"""Bytes of a facts file: some hundred thousand facts, read in a few seconds."""

File = TypeVar("File", bound=Entry)
Written = TypeVar("Written", bound=Placed)


@dataclass(frozen=True, slots=True)
class Curation:
    """A facts file as it was read: its entries, its text, and where in the text all of it stands."""

    path: Path
    text: str = field(repr=False)
    sources: tuple[SourceNote, ...]
    actors: tuple[Actor, ...]
    facts: tuple[Fact, ...]
    decisions: tuple[Decision, ...]
    nodes: Mapping[str, Node] = field(repr=False, compare=False)
    root: Node = field(repr=False, compare=False)

    def span(self, fact_id: str, key: str) -> Span:
        """Where in `text` the words of one key of a fact stand, without quotes. KeyError for a key not written."""
        node = self.nodes[fact_id].children[key]
        return Span(node.start, node.end)

    def span_at(self, *path: str | int) -> Span | None:
        """Where the words at a path of keys and indices stand, without quotes; None where nothing is written.

        Of a list or mapping these are the words of its first and last value, and all between them.
        """
        node = self.root
        for step in path:
            if step not in node.children:
                return None
            node = node.children[step]
        ends = [end for end in _ends(node) if end[0] < end[1]]
        return Span(min(ends)[0], max(end for _, end in ends)) if ends else None

    @property
    def named(self) -> frozenset[str]:
        """The sources that evidence and decisions name."""
        cited = {evidence.source for fact in self.facts for evidence in fact.evidence}
        return frozenset(cited.union(*(decision.sources for decision in self.decisions)))

    def place(self, fact_id: str) -> str:
        """Where a fact starts, as `file:line:column`. KeyError when there is no such fact."""
        return place_of(self.nodes[fact_id].start, self.text, self.path.as_posix())


def _ends(node: Node) -> Iterator[tuple[int, int]]:
    """Start and end of all words in a node."""
    if not node.children:
        yield node.start, node.end
    for child in node.children.values():
        yield from _ends(child)


def load(path: Path) -> Curation:
    """A facts file; an empty one curates nothing.

    TimelineError for a file that cannot be read, InvalidCuration with all that is wrong in it for one that can.
    """
    return of_texts({path: _text(path)})[0]


def load_all(paths: Sequence[Path]) -> tuple[Curation, ...]:
    """The facts files that are named, and those in folders that are named, in that order; errors as `load`.

    Together they are one: an id is used once, an actor may stand in another file than the fact about it.
    """
    return of_texts({path: _text(path) for path in facts_files(paths)})


def of_texts(texts: Mapping[Path, str]) -> tuple[Curation, ...]:
    """Facts files as they would be read, in that order; InvalidCuration with all that is wrong in them."""
    files, errors = [], []
    for path, text in texts.items():
        try:
            files.append((path, *_fitted(FactsFile, text, path.as_posix())))
        except InvalidCuration as error:
            errors.append(error)
    crossed = cross_check([nodes for _, nodes, _, _ in files])
    for _, nodes, entries, problems in files:
        problems = [*problems, *crossed[nodes.file]]
        if entries is None or problems:
            errors.append(invalid(problems, nodes.text, nodes.file))
    if errors:
        raise all_invalid(errors)
    return tuple(_curation(path, nodes, entries) for path, nodes, entries, _ in files if entries is not None)


def _curation(path: Path, file: FileNodes, entries: FactsFile) -> Curation:
    nodes = dict(zip((fact.id for fact in entries.facts), _section(file.root, "facts"), strict=True))
    sources, decisions = _placed(entries.sources, "sources", file), _placed(entries.decisions, "decisions", file)
    return Curation(path, file.text, sources, entries.actors, entries.facts, decisions, nodes, file.root)


def load_source_notes(path: Path) -> tuple[SourceNote, ...]:
    """The notes of a `sources.yaml`; errors as `load`."""
    file, entries, problems = _fitted(SourcesFile, _text(path), path.as_posix())
    problems = [*problems, *cross_check([file])[file.file]]
    if entries is None or problems:
        raise invalid(problems, file.text, file.file)
    return _placed(entries.sources, "sources", file)


def front_matter(text: str, place: str) -> Mapping[str, str]:
    """The keys of a YAML block whose values are texts, as written; nulls, lists and mappings are passed over.

    The block may keep the `---` lines around it: lines of errors count from the start of `text`, in the file `place`.
    InvalidCuration when it is not YAML or not a mapping.
    """
    root, problems = _read(text, place)
    if problems:
        raise invalid(problems, text, place)
    return {key: value for key, value in root.plain.items() if isinstance(value, str)}


def _text(path: Path) -> str:
    file = path.as_posix()
    try:
        if path.is_dir():
            raise TimelineError("this is a folder", file, "name the YAML file itself")
        size = path.stat().st_size
        if size > LARGEST:
            message = f"is {size / 1e6:,.0f} MB large; facts files of up to {LARGEST / 1e6:,.0f} MB are read"
            raise TimelineError(message, file, "split it, and name the folder")
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise TimelineError("there is no such file", file, "check the path") from None
    except OSError as error:
        raise TimelineError(f"cannot be read: {error.strerror}", file) from None
    except UnicodeDecodeError as error:
        raise TimelineError(f"byte {error.start + 1} is not UTF-8", file, "save it as UTF-8 text") from None


def _fitted(model: type[File], text: str, file: str) -> tuple[FileNodes, File | None, list[Problem]]:
    """A file as nodes and as a model, None for one that does not fit, and what is wrong in itself."""
    root, problems = _read(text, file)
    entries, misfits = fit(model, root)
    return FileNodes(file, text, root), entries, [*problems, *misfits]


def _read(text: str, file: str) -> tuple[Node, list[Problem]]:
    """The mapping that a text is, and the keys that occur twice in it."""
    try:
        root, problems = read_nodes(text)
    except Unreadable as error:
        raise invalid([error.problem], text, file) from None
    if not isinstance(root.plain, dict):
        raise invalid([Problem(root.start, "expected 'key: value' lines at the top level")], text, file)
    return root, problems


def _section(root: Node, name: str) -> Iterable[Node]:
    return root.children[name].children.values() if name in root.children else ()


def _placed(entries: tuple[Written, ...], section: str, file: FileNodes) -> tuple[Written, ...]:
    placed = zip(entries, _section(file.root, section), strict=True)
    return tuple(entry.written_at(place_of(node.start, file.text, file.file)) for entry, node in placed)
