"""Work in small steps goes in; it is done between the keys, so that none of them waits for more than one step."""

import asyncio
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import TypeVar

from timeline.review.steps import Steps

T = TypeVar("T")

STRETCH = 0.005
"""Seconds of work at a time."""
ANSWER, ECHO = 0.04, 0.1
"""Seconds after a key in which its answer is usually painted, when no work is done at all; and in which a slow one is,
when only a third of the time is worked in."""


class Pace:
    """How fast the work goes that is done on the thread of the screen."""

    def __init__(self) -> None:
        """No key was pressed yet."""
        self._key_at = 0.0
        self._walks = self._at_work = 0

    def give_way(self) -> None:
        """A key was pressed."""
        self._key_at = perf_counter()

    async def walk(self, steps: Steps[T]) -> T:
        """Do all steps, and give what they end with."""
        self._walks += 1
        try:
            while True:
                until = perf_counter() + STRETCH
                while perf_counter() < until:
                    next(steps)
                await asyncio.sleep(self._rest(perf_counter() - self._key_at))
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
        finally:
            self._walks -= 1

    @property
    def is_walking(self) -> bool:
        """Whether some work is begun and not done."""
        return self._walks > 0

    @staticmethod
    def _rest(since_key: float) -> float:
        """Seconds to wait before the next stretch."""
        return ANSWER - since_key if since_key < ANSWER else 2 * STRETCH if since_key < ECHO else 0

    @contextmanager
    def undisturbed(self) -> Iterator[None]:
        """No search for cycles through all that is taken up: it would hold up the keys. What is there then, stays."""
        self._at_work += 1
        gc.disable()
        try:
            yield
        finally:
            self._at_work -= 1
            if not self._at_work:
                gc.freeze()
                gc.enable()
