"""What a check changed, the rows there were and the choices that stand go in; the rows there are come out, in steps.

Each step takes a few milliseconds at most: between two of them a key is answered.
"""

from bisect import bisect
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from timeline.model.event import Finding, Timeline
from timeline.review.changes import EMPTY, Piece, Remade
from timeline.review.choices import Choice
from timeline.review.history import Deed
from timeline.review.index import Index, index_of
from timeline.review.items import Item
from timeline.review.steps import Steps, stepwise


@dataclass(slots=True)
class World:
    """What one check found, laid out as rows. `left` are those that somebody has yet to decide, `new` is how many the
    last review did not know, `fresh` the findings that this check has brought or changed."""

    timeline: Timeline = EMPTY
    items: list[Item] = field(default_factory=list)
    by_key: dict[str, Item] = field(default_factory=dict)
    left: set[Item] = field(default_factory=set)
    new: int = 0
    fresh: Sequence[str] = ()
    index: Index = field(default_factory=Index)


@dataclass(frozen=True, slots=True)
class Known:
    """What rows need to know besides the timeline.

    `choices` are those that stand, `is_checked` tells whether a deed was in the facts file when the check began. `seen`
    are the findings that earlier reviews have shown, None where there was no review; `decided` is what the facts file
    says of findings; `first` are those with which the review began.
    """

    choices: Mapping[str, tuple[Choice, Deed]]
    is_checked: Callable[[Deed], bool]
    seen: Collection[str] | None
    decided: Mapping[str, str]
    first: Collection[str]


def world_of(pieces: Iterable[Piece], before: World, known: Known) -> Steps[World]:
    """The world after a check; that before it is not touched, and rows for which nothing changed are in both.

    What is not found any more stays among the rows, and is gone, where it was decided or was there at first.
    """
    remade = Remade(before.timeline)
    for piece in pieces:
        remade.take(piece)
        yield
    timeline, titles = remade.timeline(), dict[str, str]()
    for events in stepwise(timeline.events):
        titles.update((event.key, event.title) for event in events)
        yield
    world = World(timeline, fresh=remade.fresh)
    for findings in stepwise(timeline.findings):
        world.items += [_row(one, titles, before, known) for one in findings]
        yield
    for items in stepwise(world.items):
        world.by_key.update((item.key, item) for item in items)
        yield
    yield from _with_gone(world, before, known)
    for items in stepwise(world.items):
        world.left.update(item for item in items if item.is_left)
        world.new += sum(item.is_new for item in items)
        yield
    world.index = yield from index_of(timeline)
    return world


def _row(finding: Finding, titles: Mapping[str, str], before: World, known: Known) -> Item:
    key = finding.fingerprint
    old = before.by_key.get(key)
    is_new = old.is_new if old else known.seen is not None and key not in known.seen
    row = Item(finding, is_new=is_new, title=titles.get(finding.event_key or "", ""))
    row.decided = known.decided.get(key, "")
    return _same_or_new(row, old, known)


def _same_or_new(row: Item, old: Item | None, known: Known) -> Item:
    """The row with the choice that stands; the old one where that says the same, with all that it knows."""
    if row.key in known.choices:
        row.choice, deed = known.choices[row.key]
        row.is_fresh = not known.is_checked(deed)
    return old if old is not None and old.says_the_same(row) else row


def _with_gone(world: World, before: World, known: Known) -> Steps[None]:
    """Put what is not found any more in its place among the rows."""
    gone: list[Item] = []
    for items in stepwise(before.items):
        there = (item for item in items if item.key not in world.by_key)
        gone += [item for item in there if item.choice or item.key in known.first]
        yield
    for old in gone:
        row = Item(old.finding, is_gone=True, is_new=old.is_new, title=old.title)
        row = _same_or_new(row, old, known)
        world.items.insert(bisect(world.items, row.order, key=lambda item: item.order), row)
        world.by_key[row.key] = row
        yield


def let_go(world: World) -> Steps[None]:
    """Free a world that is shown no more, bit by bit: all at once it would hold up the keys."""
    parts: list[list[object]] = [list(world.items), list(world.timeline.findings), list(world.timeline.events)]
    parts += [list(world.timeline.sources)]
    yield from world.index.let_go()
    world.items.clear()
    world.by_key.clear()
    world.left.clear()
    world.timeline = EMPTY
    for part in parts:
        while part:
            del part[-200:]
            yield
