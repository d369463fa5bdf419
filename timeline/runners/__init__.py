"""Where the work happens: the two verbs that the pipeline asks of an engine, and the engine that is this process."""

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Protocol, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
Key = TypeVar("Key")


class Runner(Protocol):
    """An engine. Work functions stand at module level and depend on nothing but their argument."""

    @property
    def travels(self) -> bool:
        """Whether results leave the process, or the run, in which they were made: then they had better be packed."""
        ...

    def map(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """The result of `work` for each item, in the order of the items."""
        ...

    def group(self, keys: Callable[[Item], Iterable[Key]], items: Iterable[Item]) -> Mapping[Key, list[Item]]:
        """The items that share a key, in their order, for every key that any has."""
        ...


class LocalRunner:
    """This process, one item after the other."""

    travels: bool = False

    def map(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """The result of `work` for each item, in the order of the items."""
        return map(work, items)

    def group(self, keys: Callable[[Item], Iterable[Key]], items: Iterable[Item]) -> Mapping[Key, list[Item]]:
        """The items that share a key, in their order, for every key that any has."""
        groups: dict[Key, list[Item]] = {}
        for item in items:
            for key in keys(item):
                groups.setdefault(key, []).append(item)
        return groups


@contextmanager
def uncollected() -> Iterator[None]:
    """Without the search for cycles: values are made by the million, all stay, and none holds a cycle."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
