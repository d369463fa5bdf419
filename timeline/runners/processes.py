"""All cores of this machine: items go in, are worked on in several processes, and results come out in their order."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from timeline.model.errors import TimelineError
from timeline.runners import Item, LocalRunner, Result

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

_WORTH = 500_000
"""Weight (code points of text) from which on other processes save more than they cost to start."""
_CHUNK = 1_000
"""Items that a process takes at once, at most."""
_LIGHTEST = 100_000
"""Weight that a chunk has at least: less is sent back and forth for nothing."""

_shared: Sequence[Any] = ()
"""The items, which a forked process finds in its memory: they need not be sent."""


class ProcessRunner(LocalRunner):
    """Up to `jobs` processes. `weight` tells how much work an item is; what is little is done at once, in this one."""

    travels = True

    def __init__(self, jobs: int | None = None, weight: Callable[[Any], int] = lambda item: _LIGHTEST) -> None:
        """`jobs` None is one for each core that this process may use. ValueError for less than one."""
        if jobs is not None and jobs < 1:
            raise ValueError(f"{jobs} jobs cannot work: give 1 or more")
        self.jobs = jobs or cores()
        self.weight = weight

    def map(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """The result of `work` for each item, in the order of the items; what it raises is raised.

        TimelineError when a process ends before its work does: it was killed, or memory ran out.
        """
        listed = list(items)
        weights = [self.weight(item) for item in listed]
        if self.jobs == 1 or len(listed) < 2 or sum(weights) < _WORTH:
            return map(work, listed)
        return self._spread(work, listed, list(_chunks(weights, self.jobs)))

    def _spread(self, work: Callable[[Item], Result], items: list[Item], chunks: Sequence[slice]) -> Iterator[Result]:
        from concurrent.futures import ProcessPoolExecutor
        from concurrent.futures.process import BrokenProcessPool
        from multiprocessing import get_all_start_methods, get_context
        from threading import active_count

        global _shared
        forks = "fork" in get_all_start_methods() and active_count() == 1  # a thread's locks would stay locked for ever
        _shared = items if forks else ()
        pool = ProcessPoolExecutor(min(self.jobs, len(chunks)), get_context("fork" if forks else "spawn"))
        try:
            sys.stdout.flush()
            sys.stderr.flush()
            for future in self._submitted(pool, work, items, chunks, forks):
                yield from future.result()
        except BrokenProcessPool:
            raise TimelineError(
                "a process that read sources ended before its work was done: it was killed, or memory ran out",
                mend="try again with fewer processes (--jobs 1)",
            ) from None
        finally:
            _shared = ()
            pool.shutdown(wait=True, cancel_futures=True)

    @staticmethod
    def _submitted(
        pool: "ProcessPoolExecutor",
        work: Callable[[Item], Result],
        items: list[Item],
        chunks: Sequence[slice],
        forks: bool,
    ) -> "list[Future[list[Result]]]":
        if forks:
            return [pool.submit(_work_on_shared, work, chunk.start, chunk.stop) for chunk in chunks]
        return [pool.submit(_work_on, work, items[chunk]) for chunk in chunks]


def _work_on(work: Callable[[Item], Result], items: Sequence[Item]) -> list[Result]:
    return [work(item) for item in items]


def _work_on_shared(work: Callable[[Any], Result], start: int, stop: int) -> list[Result]:
    return _work_on(work, _shared[start:stop])


def _chunks(weights: Sequence[int], jobs: int) -> Iterator[slice]:
    """The items in pieces of about equal weight: enough of them that no process waits long for the last."""
    heavy = max(_LIGHTEST, sum(weights) // (jobs * 8))
    start = weight = 0
    for at, own in enumerate(weights):
        weight += own
        if weight >= heavy or at + 1 - start == _CHUNK:
            yield slice(start, at + 1)
            start, weight = at + 1, 0
    if start < len(weights):
        yield slice(start, len(weights))


def cores() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
