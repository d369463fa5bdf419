"""`timeline facts rename`: an id and another go in; the files with the other one everywhere come out."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from timeline.cli.facts._files import Facts, curated, save
from timeline.cli.facts.set_value import entry_called
from timeline.model.errors import TimelineError

if TYPE_CHECKING:
    from timeline.curation.edits import Edit, Path

_USES = {
    "facts": (("decisions", "fact"),),
    "actors": (("facts", "actors"), ("facts", "speaker"), ("decisions", "actor")),
    "sources": (("facts", "evidence", "source"), ("decisions", "sources")),
}
"""Section -> the keys that name its entries, from the section down; lists are gone through."""


def rename(
    old: Annotated[str, typer.Argument(metavar="OLD", help="The id of a fact, an actor or a source.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The id that it shall have.")],
    facts: Facts = None,
) -> None:
    """Give a fact, an actor or a source another id, everywhere."""
    from timeline.curation.edits import Put
    from timeline.curation.revision import revise_each
    from timeline.writers._findings import counted

    curations = curated(facts)
    section, entry = entry_called(old, curations)
    name = entry.get("id")
    if name is None or (section == "sources" and entry.get("file") is None):
        mend = "give the entry the new path with 'timeline facts set', or an alias: id and file"
        raise TimelineError(f"'{old}' is the path of a source and no id", mend=mend)
    ways = ((section, "id"), *_USES[section])
    edits: dict[Any, list[Edit]] = {}
    for curation in curations:
        paths = [(way[0], *path) for way in ways for path in _places(curation.root.plain.get(way[0]), way[1:], name)]
        edits[curation.path] = [Put(path, new) for path in paths]
    places = counted(sum(map(len, edits.values())), "place")
    save(revise_each(curations, edits), f"{name} is {new} now, in {places}")


def _places(inside: Any, keys: tuple[str, ...], name: str) -> "Iterator[Path]":
    """The paths to a value below keys, through every list."""
    if isinstance(inside, list):
        for index, one in enumerate(inside):
            yield from ((index, *path) for path in _places(one, keys, name))
    elif keys and isinstance(inside, dict) and keys[0] in inside:
        yield from ((keys[0], *path) for path in _places(inside[keys[0]], keys[1:], name))
    elif not keys and inside == name:
        yield ()
