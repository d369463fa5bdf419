"""Two timelines go in; what makes the second of the first comes out in small pieces, of which it is put together again.

What stayed as it was does not travel: a piece names it by its place in the old timeline. Details and the bar stay
behind, for no pane shows them.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from timeline.model.errors import TimelineError
from timeline.model.event import Timeline

STEP = 20
"""Values in one piece at most: they are taken up in a few milliseconds, so that no key waits long."""

EMPTY = Timeline((), (), ())

_KEYS: dict[str, Callable[[Any], str]] = {
    "sources": attrgetter("id"),
    "events": attrgetter("key"),
    "findings": attrgetter("fingerprint"),
}
"""List of a timeline -> what names one of its values from check to check."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The values of the old list `name` from `start` to before `stop` come next."""

    name: str
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class New:
    """These values come next in the list `name`: they are new, or not what they were."""

    name: str
    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Rest:
    """What a timeline says besides."""

    errors: tuple[TimelineError, ...]
    skipped: int


Piece = Kept | New | Rest


def changes(old: Timeline, new: Timeline) -> Iterator[Piece]:
    """What makes the new timeline of the old one."""
    for name, key in _KEYS.items():
        yield from _changes(name, key, getattr(old, name), getattr(new, name))
    yield Rest(new.errors, new.skipped)


def _changes(name: str, key: Callable[[Any], str], old: Sequence[Any], new: Sequence[Any]) -> Iterator[Piece]:
    places = {key(value): at for at, value in enumerate(old)}
    kept, fresh = Kept(name, 0, 0), list[Any]()
    for value in new:
        at = places.get(key(value), -1)
        if at < 0 or old[at] != value:
            yield from _run(kept)
            kept = Kept(name, 0, 0)
            fresh.append(value)
            continue
        yield from _news(name, fresh)
        fresh.clear()
        if at != kept.stop:
            yield from _run(kept)
            kept = Kept(name, at, at)
        kept = Kept(name, kept.start, at + 1)
    yield from _run(kept)
    yield from _news(name, fresh)


def _run(kept: Kept) -> Iterator[Kept]:
    if kept.stop > kept.start:
        yield kept


def _news(name: str, values: Sequence[Any]) -> Iterator[New]:
    for at in range(0, len(values), STEP):
        yield New(name, tuple(values[at : at + STEP]))


class Remade:
    """The new timeline, put together piece by piece. `fresh` are the findings that were new or changed."""

    def __init__(self, old: Timeline) -> None:
        """`old` is the one that the pieces were made against."""
        self._old = old
        self._lists: dict[str, list[Any]] = {name: [] for name in _KEYS}
        self._rest = Rest((), 0)
        self.fresh: list[str] = []

    def take(self, piece: Piece) -> None:
        """Put the next piece on."""
        match piece:
            case Kept(name, start, stop):
                self._lists[name] += getattr(self._old, name)[start:stop]
            case New(name, values):
                self._lists[name] += values
                if name == "findings":
                    self.fresh += [finding.fingerprint for finding in values]
            case Rest():
                self._rest = piece

    def timeline(self) -> Timeline:
        """What was put together."""
        sources, events, findings = (tuple(self._lists[name]) for name in _KEYS)
        return Timeline(sources, events, findings, self._rest.errors, self._rest.skipped)
