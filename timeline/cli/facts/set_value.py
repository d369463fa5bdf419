"""`timeline facts set`: an entry, a key and its values go in; the entry with that value comes out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from timeline.cli.console import suggestion
from timeline.cli.facts._files import Facts, curated, write
from timeline.model.errors import TimelineError

if TYPE_CHECKING:
    from timeline.curation import Curation

SECTIONS = ("facts", "actors", "sources")


def set_value(
    name: Annotated[
        str, typer.Argument(metavar="ID", help="The fact, actor or source; facts/ID where several are so called.")
    ],
    key: Annotated[str, typer.Argument(metavar="KEY", help="The key: when, place, also, …")],
    values: Annotated[
        list[str] | None, typer.Argument(metavar="[VALUE]...", help="One value, or all of a list.")
    ] = None,
    add: Annotated[bool, typer.Option("--add", help="Add the values to the list that is there.")] = False,
    remove: Annotated[
        bool, typer.Option("--remove", help="Take the key out, or these values out of its list.")
    ] = False,
    facts: Facts = None,
) -> None:
    """Set, change or remove one value of a fact, actor or source."""
    from timeline.curation.edits import Edit, Put, Remove

    curations = curated(facts)
    section, entry = entry_called(name, curations)
    is_list = _is_list(section, key)
    old = entry.get(key)
    wanted = _wanted(old, values or [], is_list, add, remove, key)
    path = (section, str(entry.get("id") or entry.get("file")), key)
    edit: Edit = Remove(path) if wanted is None else Put(path, wanted)
    if wanted is None and key not in entry:
        raise TimelineError(f"{name} has no '{key}'", mend="there is nothing to remove")
    was = f" (was {_shown(old)})" if old else ""
    said = f"{name}: {key} is gone{was}" if wanted is None else f"{name}: {key} is {_shown(wanted)}{was}"
    write(curations, [edit], said)


def _wanted(old: Any, values: list[str], is_list: bool, add: bool, remove: bool, key: str) -> str | list[str] | None:
    """The value that the key will have, None for none. TimelineError for a wish that makes no sense."""
    if add and remove:
        raise TimelineError("--add and --remove exclude each other", mend="give one of them")
    if not values:
        if remove:
            return None
        raise TimelineError(f"there is no value for '{key}'", mend="give it after the key, or --remove")
    if not is_list:
        if len(values) > 1 or add or remove:
            raise TimelineError(f"'{key}' is one value and no list", mend=f"give one value: {key} '{' '.join(values)}'")
        return values[0]
    listed = list(old or [])
    if remove:
        absent = [value for value in values if value not in listed]
        if absent:
            raise TimelineError(f"'{absent[0]}' is not in '{key}'", mend=f"it holds {_shown(listed)}")
        return [value for value in listed if value not in values] or None
    return [*listed, *values] if add else values


def entry_called(name: str, curations: "Sequence[Curation]") -> tuple[str, dict[str, Any]]:
    """The section and the plain entry with this id, or file. TimelineError where there is none, or are several."""
    found = [
        (section, entry)
        for section, entry, ids in _entries(curations)
        if name in ids or name in _prefixed(section, ids)
    ]
    if not found:
        known = sorted(one for _, _, ids in _entries(curations) for one in ids)
        mend = suggestion(name, known) if known else "add it first"
        raise TimelineError(f"there is no fact, actor or source called '{name}'", mend=mend)
    if len(found) > 1:
        ways = " or ".join(f"{section}/{name}" for section, _ in found)
        raise TimelineError(f"'{name}' stands for several", mend=f"write {ways}")
    return found[0]


def _prefixed(section: str, ids: list[str]) -> list[str]:
    return [f"{section}/{one}" for one in ids]


def _entries(curations: "Sequence[Curation]") -> list[tuple[str, dict[str, Any], list[str]]]:
    return [
        (section, entry, [entry[key] for key in ("id", "file") if entry.get(key)])
        for curation in curations
        for section in SECTIONS
        for entry in (curation.root.plain.get(section) or ())
    ]


def _is_list(section: str, key: str) -> bool:
    """Whether the values of a key are a list. TimelineError for a key that such entries do not have."""
    from timeline.curation.entries import Actor, Fact, SourceNote
    from timeline.curation.fields import Entry

    models: dict[str, type[Entry]] = {"facts": Fact, "actors": Actor, "sources": SourceNote}
    fields = models[section].model_fields
    if key not in fields:
        mend = suggestion(key, fields)
        raise TimelineError(f"unknown key '{key}'", mend=mend)
    return bool(fields[key].default == ())


def _shown(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
