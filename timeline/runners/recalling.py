"""Items go in; what was made of them in an earlier run comes out of the store, the rest of another runner."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from timeline.runners import Item, Key, Result, Runner
from timeline.store import Key as StoreKey
from timeline.store import Store

_AT_ONCE = 2_000
"""Results that are kept in one step: a run that is broken off has kept what it did before."""


class RecallingRunner:
    """A runner whose work makes bytes, and makes them once: a later run with an equal key gets them again."""

    travels = True

    def __init__(
        self,
        inner: Runner,
        store: Store,
        key: Callable[[Any], StoreKey],
        kind: Callable[[Any], str] = lambda item: "found",
    ) -> None:
        """`inner` does what is not in the store.

        `key` names an item with all that its result depends on, `kind` tells of which kind that is; items that are
        worked on together are of one kind.
        """
        self.inner, self.store, self.key, self.kind = inner, store, key, kind

    def map(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """The result of `work` for each item, in the order of the items; an empty one is not kept.

        TypeError for a result that is not bytes.
        """
        listed = list(items)
        if not listed:
            return iter(())
        kind, keys = self.kind(listed[0]), [self.key(item) for item in listed]
        kept: dict[bytes, Any] = dict(self.store.find(kind, keys))
        missing = [(key, item) for key, item in zip(keys, listed, strict=True) if key.name not in kept]
        if not missing:
            return (kept[key.name] for key in keys)
        made = zip((key for key, _ in missing), self.inner.map(work, [item for _, item in missing]), strict=True)
        return self._in_order(kind, keys, kept, made)

    def _in_order(
        self, kind: str, keys: Sequence[StoreKey], kept: Mapping[bytes, Any], made: Iterator[tuple[StoreKey, Any]]
    ) -> Iterator[Any]:
        fresh: dict[StoreKey, bytes] = {}
        for key in keys:
            if key.name in kept:
                yield kept[key.name]
                continue
            own, result = next(made)
            if not isinstance(result, bytes):
                raise TypeError(f"only bytes can be kept, and the work makes {type(result).__name__}")
            if result:
                fresh[own] = result
            if len(fresh) == _AT_ONCE:
                self.store.keep(kind, fresh)
                fresh.clear()
            yield result
        next(made, None)  # lets the inner runner end
        if fresh:
            self.store.keep(kind, fresh)
        self.store.trim()

    def group(self, keys: Callable[[Item], Iterable[Key]], items: Iterable[Item]) -> Mapping[Key, list[Item]]:
        """The items that share a key, in their order, for every key that any has."""
        return self.inner.group(keys, items)
