"""Wishes of the command line go in, and a runner comes out: all cores, and what was found in earlier runs."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from timeline.alone import Work
from timeline.model.text import Source, Zone
from timeline.piecewise import Asked, marks_of
from timeline.runners import Item, Key, LocalRunner, Result, Runner
from timeline.store import Key as StoreKey
from timeline.store import Store, this_program
from timeline.story import Story

Progress = Callable[[int, int], None]
"""Is told how many sources are done, of how many."""


def runner(jobs: int | None = None, store: Store | None = None, progress: Progress | None = None) -> Runner:
    """A runner with up to `jobs` processes (None: one for each core), that keeps in `store` what it finds.

    ValueError for less than one job.
    """
    made: Runner = LocalRunner()
    if jobs != 1:
        from timeline.runners.processes import ProcessRunner

        made = ProcessRunner(jobs, weight=_weight)
    if store is not None:
        from timeline.runners.recalling import RecallingRunner

        made = RecallingRunner(made, store, Keys(), _kind)
    return made if progress is None else _Watched(made, progress)


def _weight(item: Work | Story | Asked) -> int:
    return item.weight


def _kind(item: Work | Story | Asked) -> str:
    return "found" if isinstance(item, Work) else "story" if isinstance(item, Story) else "piece"


class Keys:
    """Names works by all that what is found in them depends on: the text, what is known of it, names, and the program.

    The id of a source is no part of it: a text that was moved is known.
    """

    def __init__(self) -> None:
        """Reads nothing yet."""
        self._names: tuple[Mapping[str, str], bytes] | None = None

    def __call__(self, item: Work | Story | Asked) -> StoreKey:
        """The key of one work, of one story, or of what it adds to a report."""
        if isinstance(item, Work):
            return StoreKey.of(this_program(), self._named(item.aliases), _known(item.source), _text(item.source))
        names = [source_name(account.source) for account in (item if isinstance(item, Story) else item.story).accounts]
        return story_key(names, item)

    def _named(self, aliases: Mapping[str, str]) -> bytes:
        """What names the aliases: all works of one run have the same."""
        if self._names is None or self._names[0] is not aliases:
            self._names = aliases, hashlib.blake2b(repr(sorted(aliases.items())).encode()).digest()
        return self._names[1]


def source_name(source: Source) -> bytes:
    """What names a source as it was read, with all that readers and curators say of it; the last byte: has it marks?"""
    comments = [(span.start, span.end) for span in source.comments]
    about = repr((source.id, source.alias, source.title, source.publisher, source.url, comments))
    key = StoreKey.of(this_program(), about.encode("utf-8", "surrogatepass"), _known(source), _text(source))
    return key.name + key.seal + bytes([bool(comments)])


def story_key(names: Sequence[bytes], item: Story | Asked) -> StoreKey:
    """The key of a story of sources with these names, or of what it adds to a report.

    The day counts where there are marks; where facts stand in their files, only for a report.
    """
    story, asked = (item, None) if isinstance(item, Story) else (item.story, item)
    day = story.today if any(name[-1] for name in names) else None
    told = [repr((day, asked and asked.wish)), *marks_of(asked.marks if asked else ())]
    vouched = story.vouched
    beside = () if vouched is None else (vouched.name, vouched.place if asked else b"")
    words = (one.encode("utf-8", "surrogatepass") for one in told)
    return StoreKey.of(this_program(), len(names).to_bytes(4, "little"), *words, *beside, *names)


def _text(source: Source) -> bytes:
    return source.text.encode("utf-8", "surrogatepass")


def _known(source: Source) -> bytes:
    """What readers and curators say of a source, as far as extraction asks for it."""
    told = source.language, source.published, source.published_because, source.verbatim, *map(_zone, source.zones)
    return repr(told).encode("utf-8", "surrogatepass")


def _zone(zone: Zone) -> tuple[int, int, str]:
    return zone.span.start, zone.span.end, zone.kind.value


class _Watched:
    """A runner that tells how far it is."""

    def __init__(self, inner: Runner, progress: Progress) -> None:
        self.inner, self.progress, self.travels = inner, progress, inner.travels

    def map(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        listed: list[Any] = list(items)
        if listed and not isinstance(listed[0], Work):  # comparing has a line of its own
            yield from self.inner.map(work, listed)
            return
        for done, result in enumerate(self.inner.map(work, listed), 1):
            yield result
            self.progress(done, len(listed))

    def group(self, keys: Callable[[Item], Iterable[Key]], items: Iterable[Item]) -> Mapping[Key, list[Item]]:
        return self.inner.group(keys, items)
