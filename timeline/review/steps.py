"""Long work goes in as a generator of small steps; it is done in one go, or by others between two keys."""

from collections.abc import Generator, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

STEP = 1000
"""Values that are looked at in one step: a few milliseconds at most."""

Steps = Generator[None, None, T]
"""Work in steps, which ends with a value."""


def whole(steps: Steps[T]) -> T:
    """The value of work that nobody waits between."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


def stepwise(values: Sequence[T], step: int = STEP) -> Iterator[Sequence[T]]:
    """The values in slices of one step."""
    return (values[at : at + step] for at in range(0, len(values), step))
