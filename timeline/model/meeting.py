"""What tells of a source without reading it, what curated files cite in it, and what of them a story has met."""

from dataclasses import dataclass
from typing import NamedTuple

from timeline.model.text import Span


class Trail(NamedTuple):
    """What tells of a source, without reading it, which story it belongs to, and which facts it may speak of.

    `traces` and `handles` are numbers for what its claims say, 4 bytes each.
    """

    id: str
    alias: str | None
    traces: bytes
    handles: bytes


@dataclass(frozen=True, slots=True)
class Citation:
    """One piece of evidence of a fact in a source that was read: its number, and where it stands, None where gone."""

    fact: str
    ordinal: int
    source: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class Meeting:
    """What of the curated files the sources of a story have met.

    `facts` are the ids of facts and actors of which they speak, `binding` those among them that belong to one story
    alone, `claims` the ids of their claims that a decision names.
    """

    facts: tuple[str, ...] = ()
    binding: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    claims: tuple[str, ...] = ()


NOTHING_MET = Meeting()
