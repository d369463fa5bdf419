"""A curated file's text and edits in; the text with the smallest change that makes them out, proven by reading it.

An edit names a value by its path: the section, the entry by its `id` or index, the key, and so on down.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from timeline.curation.nodes import Node, Unreadable, read_nodes
from timeline.curation.problems import invalid
from timeline.curation.saving import save
from timeline.curation.spelling import plain
from timeline.curation.splices import GONE, Step, spliced
from timeline.model.errors import TimelineError

__all__ = ["Append", "Edit", "Path", "Put", "Remove", "edited", "save"]

Path: TypeAlias = tuple[str | int, ...]
"""The way from the top of a file to a value: keys, ids of entries and indices of lists, `("facts", "sco", "when")`."""


@dataclass(frozen=True, slots=True)
class Append:
    """A new last entry of a section, which is made where there is none yet."""

    section: str
    entry: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Put:
    """A value in the place of the one at `path`; a new key, or a new last entry, where its last step is not there yet.

    A list or mapping in the place of another changes only what differs.
    """

    path: Path
    value: object


@dataclass(frozen=True, slots=True)
class Remove:
    """The value at `path` taken out, with its key or its dash."""

    path: Path


Edit: TypeAlias = Append | Put | Remove

_Steps: TypeAlias = tuple[str | int, ...]


def edited(text: str, edits: Sequence[Edit], file: str = "facts.yaml") -> str:
    """The text after the edits, made one after the other; comments, order, quotes and line ends stay as they are.

    `file` is what errors call it. InvalidCuration for a text that is not what is read here; TimelineError for an edit
    of what is not there, for a value that cannot be written, and where the new text would not read back as meant.
    """
    root = reread(text, file)
    wanted, waiting = root.plain, dict[_Steps, Any]()
    for edit in edits:
        steps, value = _located(wanted, edit, file)
        changes = list(_changes(steps, _at(wanted, steps), value))
        wanted = _with(wanted, steps, value)
        if all(_is_word_for_word(root, path, part) for path, part in changes):
            waiting.update(changes)
            continue
        text, root = _changed(text, root, [*waiting.items()], file)
        waiting = {}
        for change in changes:
            text, root = _changed(text, root, [change], file)
    text, root = _changed(text, root, [*waiting.items()], file)
    if root.plain != wanted:
        raise _refused(file)
    return text


def _is_word_for_word(root: Node, path: _Steps, value: Any) -> bool:
    """Whether a change puts one text in the place of another: then many are made at once."""
    node = root
    for step in path:
        if step not in node.children:
            return False
        node = node.children[step]
    return isinstance(value, str) and isinstance(node.plain, str)


def _changed(text: str, root: Node, changes: Sequence[Step], file: str) -> tuple[str, Node]:
    """The text after changes that do not touch each other, and what it says."""
    if not changes:
        return text, root
    text = spliced(text, root, changes)
    try:
        return text, reread(text, file)
    except TimelineError:
        raise _refused(file) from None


def reread(text: str, file: str) -> Node:
    """What a text says, its last line as if it had a line break; InvalidCuration for what is not read here."""
    if not text.endswith(("\n", "\r")):  # so that a block of text says the same as the last and as any other value
        text += "\n"
    try:
        root, problems = read_nodes(text)
    except Unreadable as error:
        raise invalid([error.problem], text, file) from None
    if problems:
        raise invalid(problems, text, file)
    if not isinstance(root.plain, dict):
        raise TimelineError("expected 'key: value' lines at the top level", file)
    return root


def _refused(file: str) -> TimelineError:
    message = "is written in a way that cannot be edited safely here; nothing was changed"
    return TimelineError(message, file, "edit it by hand")


# What an edit means ---------------------------------------------------------------------------------------------------


def _located(top: Any, edit: Edit, file: str) -> tuple[_Steps, Any]:
    """The path of an edit in keys and indices alone, and its value, or `GONE`."""
    try:
        if isinstance(edit, Append):
            entries = top.get(edit.section) or ()
            if not isinstance(entries, list | tuple):
                raise TimelineError(f"'{edit.section}' is no list", file)
            entry = plain(edit.entry)
            return ((edit.section, len(entries)), entry) if entries else ((edit.section,), [entry])
        value = GONE if isinstance(edit, Remove) else plain(edit.value)
    except ValueError as error:
        raise TimelineError(str(error), file) from None
    if not edit.path:
        raise TimelineError("an edit needs a path", file)
    steps: list[str | int] = []
    for number, step in enumerate(edit.path):
        is_new = number == len(edit.path) - 1 and value is not GONE
        steps.append(_step(top, step, is_new, file, edit.path[: number + 1]))
        if not is_new or number < len(edit.path) - 1:
            top = top[steps[-1]]
    return tuple(steps), value


def _step(inside: Any, step: str | int, may_be_new: bool, file: str, path: Path) -> str | int:
    if isinstance(inside, dict) and isinstance(step, str) and (step in inside or may_be_new):
        return step
    if isinstance(inside, list):
        if isinstance(step, int) and 0 <= step < len(inside) + may_be_new:
            return step
        for key in ("id", "file", "finding"):
            for index, entry in enumerate(inside):
                if isinstance(entry, dict) and entry.get(key) == step:
                    return index
    raise TimelineError(f"there is no {' > '.join(map(str, path))}", file)


def _at(top: Any, steps: _Steps) -> Any:
    """The value that stands there, `GONE` for none."""
    for step in steps:
        is_there = step in top if isinstance(top, dict) else isinstance(step, int) and step < len(top)
        if not is_there:
            return GONE
        top = top[step]
    return top


def _with(old: Any, steps: _Steps, value: Any) -> Any:
    """The plain value after one edit; what is not on the way is shared with the old one."""
    if not steps:
        return value
    first, rest = steps[0], steps[1:]
    copy: Any = dict(old) if isinstance(old, dict) else list(old)
    if not rest and value is GONE:
        del copy[first]
    elif isinstance(copy, list) and first == len(copy):
        copy.append(value)
    else:
        copy[first] = _with(copy[first], rest, value) if rest else value
    return copy


def _changes(steps: _Steps, old: Any, value: Any) -> Iterator[tuple[_Steps, Any]]:
    """What makes the old value the new one, in the order in which it can be done: nothing that stays is named."""
    if old is GONE or value is GONE:
        yield steps, value
    elif isinstance(old, dict) and isinstance(value, dict) and old and value:
        for key, one in value.items():
            yield from _changes((*steps, key), old.get(key, GONE), one)
        yield from (((*steps, key), GONE) for key in old if key not in value)
    elif isinstance(old, list) and isinstance(value, list) and old and value:
        yield from _changes_of_list(steps, old, value)
    elif old != value:
        yield steps, value


def _changes_of_list(steps: _Steps, old: list[Any], value: list[Any]) -> Iterator[tuple[_Steps, Any]]:
    """The same of lists: entries change in pairs, save that equal ones at the end stay when the list gets shorter."""
    fewer = len(old) - len(value)
    same = 0
    while fewer > 0 and same < len(value) and old[-1 - same] == value[-1 - same]:
        same += 1
    for index in range(len(value) - same):
        was = old[index] if index < len(old) else GONE
        yield from _changes((*steps, index), was, value[index])
    for index in reversed(range(len(value) - same, len(old) - same)):
        yield (*steps, index), GONE
