"""What may change in a curated file: entries added, values put beside others or in their place, values removed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Plain: TypeAlias = "str | Sequence[Plain] | Mapping[str, Plain]"
"""A value as it is written: every scalar is text."""

Path: TypeAlias = tuple[str | int, ...]
"""The way from the top of a file to a value: keys of mappings and indices of lists, `("facts", 3, "when")`."""


@dataclass(frozen=True, slots=True)
class Append:
    """A new last entry of a section, which is made where there is none yet."""

    section: str
    entry: Mapping[str, Plain]


@dataclass(frozen=True, slots=True)
class Put:
    """A value in the place of the one at `path`, or a new key where its last step is not written yet."""

    path: Path
    value: Plain


@dataclass(frozen=True, slots=True)
class Remove:
    """The value at `path` taken out, with its key or its dash."""

    path: Path


Edit: TypeAlias = Append | Put | Remove
