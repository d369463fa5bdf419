"""Two states of a text go in; the stretches that differ come out, and can be put into or taken out of a later state."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from timeline.model.errors import TimelineError

CONTEXT = 3
"""Lines on either side by which a hunk is found again in a text that changed elsewhere."""


@dataclass(frozen=True, slots=True)
class Hunk:
    """Whole lines that were replaced. `line` is where they began in the earlier text, from 0; `above` and `below` are
    the lines around them."""

    line: int
    above: tuple[str, ...]
    removed: tuple[str, ...]
    added: tuple[str, ...]
    below: tuple[str, ...]

    def turned(self) -> "Hunk":
        """The hunk that undoes this one."""
        return Hunk(self.line, self.above, self.added, self.removed, self.below)


def hunks(before: str, after: str) -> tuple[Hunk, ...]:
    """The stretches in which the two texts differ, in order."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    middle = old[start : len(old) - end], new[start : len(new) - end]
    found = []
    for a, b, c, d in _changes(*middle):
        low, high = start + a, start + b
        around = tuple(old[max(0, low - CONTEXT) : low]), tuple(old[high : high + CONTEXT])
        found.append(Hunk(low, around[0], tuple(old[low:high]), tuple(middle[1][c:d]), around[1]))
    return tuple(found)


def _changes(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """Start and end of each change in both; two that are so near that one is the other's surroundings are one."""
    changes: list[tuple[int, int, int, int]] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new).get_opcodes():
        if kind == "equal":
            continue
        if changes and a - changes[-1][1] <= CONTEXT:
            first, _, third, _ = changes.pop()
            changes.append((first, b, third, d))
        else:
            changes.append((a, b, c, d))
    return changes


def undone(text: str, done: Sequence[Hunk]) -> str:
    """The text without these hunks; other changes stay. TimelineError where one is not there any more."""
    moved, turned = 0, []
    for hunk in done:
        turned.append(replace(hunk.turned(), line=hunk.line + moved))
        moved += len(hunk.added) - len(hunk.removed)
    return redone(text, turned)


def redone(text: str, wanted: Sequence[Hunk]) -> str:
    """The text with these hunks put in again; other changes stay. TimelineError where there is no place for one."""
    lines = text.splitlines(keepends=True)
    for hunk in reversed(wanted):
        at = _place(lines, hunk)
        lines[at : at + len(hunk.removed)] = hunk.added
    return "".join(lines)


def _place(lines: Sequence[str], hunk: Hunk) -> int:
    """The line where the hunk's old lines stand: the place with all of its surroundings, else with one side of them.

    Where several places are alike the one nearest to where it was is taken; none is an error.
    """
    for above, below in ((hunk.above, hunk.below), (hunk.above, ()), ((), hunk.below)):
        if not (above or below or hunk.removed):
            continue
        whole = [*above, *hunk.removed, *below]
        fitting = [at for at in range(len(lines) - len(whole) + 1) if _is_at(lines, at, whole)]
        if fitting:
            return min(fitting, key=lambda at: abs(at + len(above) - hunk.line)) + len(above)
    if not lines and not hunk.removed:
        return 0
    mend = "change these lines by hand"
    raise TimelineError("was changed since in the very lines of this decision", mend=mend)


def _is_at(lines: Sequence[str], at: int, whole: Sequence[str]) -> bool:
    return lines[at] == whole[0] and list(lines[at : at + len(whole)]) == whole
