"""A checked timeline, the rows there were and the choices that stand go in; the rows there are come out."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from time import sleep

from timeline.model.event import Timeline
from timeline.review.choices import Choice
from timeline.review.history import Deed
from timeline.review.items import Item


@dataclass(frozen=True, slots=True)
class World:
    """What one check found, laid out as rows: made away from the screen, taken by it in one step."""

    timeline: Timeline
    items: list[Item]
    by_key: dict[str, Item]
    left: int
    new: int


def world_of(
    timeline: Timeline,
    before: Mapping[str, Item],
    choices: Mapping[str, tuple[Choice, Deed]],
    is_checked: Callable[[Deed], bool],
    known: Collection[str] | None,
    decided: Mapping[str, str],
    first: Collection[str],
) -> World:
    """The rows of a timeline.

    What is not found any more stays among them, and is gone, where it was decided or is one of the `first`: those with
    which the review began. `is_checked` tells whether a deed was in the facts file when the check began. `known` are
    the findings that earlier reviews have shown, None where there was no review; `decided` is what the facts file says
    of findings.
    """
    events = {event.key: event for event in timeline.events}
    items = []
    for finding in timeline.findings:
        old = before.get(finding.fingerprint)
        event = events.get(finding.event_key or "")
        item = Item(finding, title=event.title if event else "", decided=decided.get(finding.fingerprint, ""))
        item.is_new = old.is_new if old else known is not None and finding.fingerprint not in known
        items.append(item)
    by_key = {item.key: item for item in items}
    gone = [item for key, item in before.items() if key not in by_key and (item.choice or key in first)]
    if gone:
        old_ones = [Item(o.finding, is_gone=True, is_new=o.is_new, title=o.title) for o in gone]
        items = sorted([*items, *old_ones], key=lambda item: item.order)
        by_key = {item.key: item for item in items}
    for key, (choice, deed) in choices.items():
        if item_of := by_key.get(key):
            item_of.choice, item_of.is_fresh = choice, not is_checked(deed)
    left = sum(item.is_left for item in items)
    return World(timeline, items, by_key, left, sum(item.is_new for item in items))


def let_go(held: list[World], step: int = 200) -> None:
    """Free an old world bit by bit: all at once it would hold up the keys. For a thread of its own.

    `held` is all that holds it, and is emptied: what waits for the thread must not keep it alive.
    """
    world = held.pop()
    parts: list[list[object]] = [list(world.items), list(world.timeline.findings), list(world.timeline.events)]
    world.items.clear()
    world.by_key.clear()
    del world
    for part in parts:
        while part:
            del part[-step:]
            sleep(0)
