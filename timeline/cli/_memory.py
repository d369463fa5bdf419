"""How a folder was read in an earlier run goes in; what of it has changed comes out, without reading the rest.

What is kept: of each source how its file was (size, times and inode), what names it, and its traces; how the files
were that might have been sources; of everything else that steers the reading, a digest. It is sealed with the
beginnings of a sample of the texts, in four parts of which any one will do: whoever has changed a text, or added one,
can still read it, and nobody who has not the texts.
"""

import hashlib
import marshal
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, cached_property
from heapq import nsmallest
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline.cli._state import FOLDER, SAMPLE, Stamp, State, beginning, stamp
from timeline.model.meeting import Trail
from timeline.plugins import find
from timeline.readers._files import ASKED
from timeline.store import Key, Store, this_program

if TYPE_CHECKING:
    from timeline.merge import Links

_PARTS = 4
_READING = ("paths", "exclude", "config", "isolated", "facts", "no_facts")
"""Options on which it depends what is read, and as what."""


class Known(NamedTuple):
    """One source as it was: its file and how that was, what names it, and what tells of it without reading it."""

    path: str
    stamp: Stamp
    name: bytes
    id: str
    alias: str | None
    traces: bytes
    handles: bytes

    @property
    def trail(self) -> Trail:
        """What tells of it without reading it."""
        return Trail(self.id, self.alias, self.traces, self.handles)


class Changes(NamedTuple):
    """The paths of the sources that have changed, of the files that may be sources now, and of the sources gone."""

    changed: Sequence[str]
    added: Sequence[str]
    gone: Sequence[str]


@dataclass
class Memory:
    """What is known of the sources of one command, and what is to be known of them by the next run."""

    store: Store
    state: State
    options: Mapping[str, Any]
    read: Sequence[Known] | None = None
    """What was read in this run; None where nothing is to be kept."""
    groups: Sequence[Sequence[int]] = ()
    """The numbers of the sources that tell one story."""
    links: "Links | None" = None
    """How near the sources are to each other."""
    skipped: int = 0
    """Files of folders that were passed over."""
    steering: bytes = b""
    """What of the facts files goes into the reading."""
    facts: frozenset[str] = frozenset()
    """The facts files: of them nothing else goes into it."""

    def recalled(self) -> tuple["Memory", Changes] | None:
        """What was read, and what has changed since.

        None where nothing is known, and where more has changed than the texts of sources, and what facts files say
        beyond `steering`.
        """
        secret = self._secret()
        key = Key.of(secret) if secret else None
        kept = self.store.find("reading", [key]).get(key.name) if key else None
        if kept is None:
            return None
        steering, rest, left, skipped, groups, links, others, listed = marshal.loads(kept)
        if steering != self.steering or rest != self._rest() or any(stamp(path) != one for path, one in others):
            return None
        known, texts = [Known(*one) for one in listed], dict(self._texts())
        if any(texts.pop(path, None) != one for path, one in left):
            return None
        for path, _ in others:  # whoever listens hears of what this run depends on, too
            sys.audit(ASKED, path)
        from timeline.merge import Links

        now = [(one.path, one.stamp, texts.pop(one.path, None)) for one in known]
        changed = [path for path, was, one in now if one is not None and one != was]
        gone = [path for path, _, one in now if one is None]
        was = replace(self, read=known, groups=groups, links=Links(*links), skipped=skipped)
        return was, Changes(changed, sorted(texts), gone)

    def keep(self, opened: frozenset[str]) -> None:
        """Keep what was read; `opened` are the files that the run has read besides."""
        if self.read is None or not all(self.state.met.get(one.path) == one.stamp for one in self.read):
            return
        secret = self._secret() or os.urandom(64)
        others = [(path, stamp(path)) for path in sorted(opened - self.facts)]
        sources = {one.path for one in self.read}
        told: tuple[Any, ...] = (
            self.steering,
            self._rest(),
            [(path, one) for path, one in self._texts() if path not in sources],
            self.skipped,
            self.groups,
            tuple(self.links or ()),
            others,
            [tuple(one) for one in self.read],
        )
        parts = dict.fromkeys(self._keys, secret)
        if parts:
            self.store.keep("reading", {**parts, Key.of(secret): marshal.dumps(told)})

    def _secret(self) -> bytes | None:
        return next(iter(self.store.find("reading", self._keys).values()), None)

    @cached_property
    def _keys(self) -> list[Key]:
        """The keys under which the parts of the sample know the secret."""
        here = f"{Path.cwd()}{os.sep}"
        chance = {path: _chance(path.removeprefix(here)) for path, _ in self._texts()}
        wish = repr((str(Path.cwd()), [self.options.get(name) for name in _READING])).encode("utf-8", "surrogatepass")
        sample = nsmallest(SAMPLE, chance, key=lambda path: (chance[path], path))  # where one more is added, few change
        parts = [[path for path in sample if chance[path] % _PARTS == part] for part in range(_PARTS)]
        return [Key.of(this_program(), wish, bytes([n]), *map(beginning, part)) for n, part in enumerate(parts) if part]

    def _texts(self) -> Iterator[tuple[str, Stamp]]:
        """The files that may be sources, and how they are."""
        return ((path, one) for path, one in self.state.met.items() if one and path.lower().endswith(_suffixes()))

    def _rest(self) -> bytes:
        """What tells of everything else that was met, but for folders: what lies in them tells of them."""
        texts = {path for path, _ in self._texts()} | self.facts
        rest = sorted((path, one) for path, one in self.state.met.items() if path not in texts and one != FOLDER)
        return hashlib.blake2b(repr(rest).encode("utf-8", "surrogatepass"), digest_size=32).digest()


@cache
def _suffixes() -> tuple[str, ...]:
    return tuple(suffix for reader in find("readers", "READER") for suffix in reader.suffixes)


def _chance(path: str) -> int:
    return int.from_bytes(hashlib.blake2b(path.encode("utf-8", "surrogatepass"), digest_size=4).digest(), "big")


_remembering: list[Memory] = []


@contextmanager
def remembering(memory: Memory) -> Iterator[None]:
    """A command runs meanwhile, which may ask for the memory."""
    _remembering.append(memory)
    try:
        yield
    finally:
        _remembering.pop()


def memory() -> Memory | None:
    """What is known in the command that runs; None where nothing is to be kept."""
    return _remembering[-1] if _remembering else None
