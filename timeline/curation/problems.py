"""What is wrong with a curated file: nodes and the model they must fit in, problems in words out."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import chain, product
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from timeline.curation.entries import Actor, Decision, Evidence, Fact, Rejected, Role, SourceNote
from timeline.curation.fields import Unfit
from timeline.curation.nodes import Node, Problem
from timeline.model.errors import TimelineError
from timeline.model.text import Source

Model = TypeVar("Model", bound=BaseModel)

_QUOTED = re.compile("'([^']+)'")

_DATES = "in EDTF a day is 2024-11-25, a month 2024-11, an interval 2023/2024"
_SECTIONS: Mapping[str | int, type[BaseModel]] = {
    "sources": SourceNote,
    "actors": Actor,
    "facts": Fact,
    "decisions": Decision,
}
_ENTRIES: Mapping[str | int, type[BaseModel]] = {**_SECTIONS, "roles": Role, "evidence": Evidence, "rejected": Rejected}
"""Key of a list -> what its entries are."""


@dataclass(eq=False)
class InvalidCuration(TimelineError):
    """A curated file with one or more problems, in the order of the text; the fields are those of the first."""

    problems: tuple[TimelineError, ...] = ()

    def __str__(self) -> str:
        """Every problem on a line of its own."""
        return "\n".join(map(str, self.problems))


def invalid(problems: list[Problem], text: str, file: str) -> InvalidCuration:
    """The error that tells all problems (at least one) of a text, each with its line and column."""
    ordered = sorted(problems, key=lambda problem: problem.offset)
    errors = tuple(TimelineError(p.message, place_of(p.offset, text, file), p.mend) for p in ordered)
    return InvalidCuration(errors[0].message, errors[0].place, errors[0].mend, errors)


def all_invalid(errors: Sequence[InvalidCuration]) -> InvalidCuration:
    """One error that tells the problems of several files."""
    problems = tuple(problem for error in errors for problem in error.problems)
    return InvalidCuration(problems[0].message, problems[0].place, problems[0].mend, problems)


def place_of(offset: int, text: str, file: str) -> str:
    """`file:line:column` of a code point."""
    line, column = Source(file, text).line_col(offset)
    return f"{file}:{line}:{column}"


def fit(model: type[Model], root: Node) -> tuple[Model | None, list[Problem]]:
    """The root as a model, or None and what is wrong."""
    try:
        return model.model_validate(root.plain), []
    except ValidationError as error:
        return None, list(_in_words(model, root, error.errors(include_url=False)))


def _in_words(model: type[BaseModel], root: Node, errors: list[ErrorDetails]) -> Iterator[Problem]:
    for error in errors:
        *above, last = error["loc"]
        parent = _descend(root, above)
        fields = _keys(next((_ENTRIES[step] for step in reversed(above) if step in _ENTRIES), model))
        if error["type"] == "extra_forbidden":
            mend = f"the keys here are {', '.join(fields)}"
            yield unknown(parent.keys[str(last)], f"unknown key '{last}'", str(last), fields, mend)
        elif error["type"] != "missing" or not _is_misspelt(str(last), parent.keys.keys() - set(fields)):
            name = f"'{last}'" if isinstance(last, str) else f"an entry of '{above[-1]}'"
            entry = _descend(parent, [last])
            yield Problem(entry.keys.get(_key(error), entry.start), *_message(error, name))


def _keys(model: type[BaseModel]) -> tuple[str, ...]:
    """The keys of an entry as they are written."""
    return tuple(field.alias or name for name, field in model.model_fields.items())


def _key(error: ErrorDetails) -> str:
    """The key of an entry that an error is about, "" for the whole entry or a single value."""
    return getattr(error.get("ctx", {}).get("error"), "key", None) or ""


def _is_misspelt(key: str, unknown_keys: Iterable[str]) -> bool:
    """Whether a missing key is there under a wrong spelling: one mistake is one problem."""
    return bool(get_close_matches(key, unknown_keys))


def _descend(node: Node, path: list[str | int]) -> Node:
    """The node on a path, or the last one there is: where a key is missing, the entry that it is missing from."""
    for step in path:
        node = node.children.get(step, node)
    return node


def _message(error: ErrorDetails, name: str) -> tuple[str, str | None]:
    """What is wrong with the value of `name`, and how to mend it."""
    given = error["input"]
    match error["type"]:
        case "value_error":
            problem = error["ctx"]["error"]
            return str(problem), problem.mend if isinstance(problem, Unfit) else _DATES
        case "missing":
            return f"the key {name} is missing", "add it"
        case "tuple_type":
            return f"{name} must be a list, not {_kind(given)}", f"write [{given}]" if isinstance(given, str) else None
        case "model_type":
            return f"{name} must have keys, not {_kind(given)}", "write 'key: value' lines"
        case "literal_error":
            return f"{name} must be {error['ctx']['expected']}, not {_kind(given)}{_nearest(error)}", None
        case "date_type":
            return f"{name} must be a day, not {_kind(given)}", None
        case _:
            return f"{name} must be text, not {_kind(given)}", None


def _nearest(error: ErrorDetails) -> str:
    """The value that was likely meant, where one is near."""
    known = _QUOTED.findall(error["ctx"]["expected"])
    near = get_close_matches(error["input"], known, n=1) if isinstance(error["input"], str) else []
    return f"; did you mean '{near[0]}'?" if near else ""


def _kind(given: object) -> str:
    if isinstance(given, dict):
        return "a mapping"
    if isinstance(given, list):
        return "a list"
    return f"'{given}'" if given else "empty"


def unknown(offset: int, message: str, word: str, known: Iterable[str], mend: str) -> Problem:
    """A problem with a word that is not among the known ones: names the nearest, else says `mend`."""
    near = get_close_matches(word, known, n=1)
    return Problem(offset, f"{message}; did you mean '{near[0]}'?") if near else Problem(offset, message, mend)


@dataclass(frozen=True, slots=True, eq=False)
class FileNodes:
    """One curated file as nodes: what it is called, its text, its top."""

    file: str
    text: str
    root: Node


def cross_check(files: Sequence[FileNodes]) -> dict[str, list[Problem]]:
    """What no entry shows alone, by file: ids and files that occur twice; actors and facts that are not there.

    Ids count in all files together.
    """
    problems: dict[str, list[Problem]] = {one.file: [] for one in files}
    for one, problem in chain(_repeated(files), _absent(files)):
        problems[one.file].append(problem)
    return problems


def _repeated(files: Sequence[FileNodes]) -> Iterator[tuple[FileNodes, Problem]]:
    for section, key in product(map(str, _SECTIONS), ("id", "file")):
        first: dict[str, tuple[FileNodes, int]] = {}
        for one, name in _values(files, section, key):
            known, start = first.setdefault(name.plain, (one, name.start))
            if (known, start) != (one, name.start):
                line = Source("", known.text).line_col(start)[0]
                where = f"on line {line}" if known is one else f"in {known.file}:{line}"
                yield one, Problem(name.start, f"the {key} '{name.plain}' is already used {where}", "choose another")


def _absent(files: Sequence[FileNodes]) -> Iterator[tuple[FileNodes, Problem]]:
    listed = [
        (one, actor) for one, actors in _values(files, "facts", "actors", list) for actor in actors.children.values()
    ]
    yield from _unlisted([*listed, *_values(files, "facts", "speaker")], "actor", "actors", files)
    yield from _unlisted(_values(files, "decisions", "fact"), "fact", "facts", files)
    yield from _unlisted(_values(files, "decisions", "actor"), "actor", "actors", files)


def _unlisted(
    named: Iterable[tuple[FileNodes, Node]], what: str, section: str, files: Sequence[FileNodes]
) -> Iterator[tuple[FileNodes, Problem]]:
    ids = {name.plain for _, name in _values(files, section, "id")}
    for one, name in named:
        if isinstance(name.plain, str) and name.plain not in ids:
            message = f"no {what} has the id '{name.plain}'"
            yield one, unknown(name.start, message, name.plain, ids, f"add it to '{section}:'")


def _values(files: Iterable[FileNodes], section: str, key: str, kind: type = str) -> Iterator[tuple[FileNodes, Node]]:
    """The nodes of one key in all entries of a section, where they are of this kind, each with its file."""
    for one in files:
        entries = one.root.children.get(section)
        for entry in entries.children.values() if entries else ():
            value = entry.children.get(key)
            if value is not None and isinstance(value.plain, kind):
                yield one, value
