"""The session's list goes in; the queue of findings comes out: gravity, rule, what, sides, witnesses, state."""

from collections.abc import Mapping, Sequence

from timeline.review.items import Item
from timeline.review.lines import Line, cut_path, filled, width
from timeline.review.look import Look
from timeline.review.panes import RowList
from timeline.review.session import ReviewSession
from timeline.writers._page import harmless

WIDE = 70
"""Columns from which on a finding takes one line."""
_STATES = {"open": "warning", "reopened": "warning", "later": "note", "confirmed": "error", "settled": "good"}


class QueuePane(RowList):
    """The findings that the filter lets through."""

    def __init__(self, session: ReviewSession, look: Look) -> None:
        """Lists what the session lists."""
        super().__init__("Findings", look, id="queue")
        self.session = session

    @property
    def count(self) -> int:
        """How many findings are listed."""
        return len(self.session.listed)

    @property
    def at(self) -> int:
        """The row with the cursor, which is the session's."""
        return self.session.at

    @at.setter
    def at(self, row: int) -> None:
        self.session.go(row)

    @property
    def height_of_row(self) -> int:  # type: ignore[override]
        """One line where there is room, else two."""
        return 1 if self.room >= WIDE else 2

    def row(self, nth: int, room: int) -> Sequence[Line]:
        """A finding in one line or two."""
        item = self.session.listed[nth]
        return row_of(item, room, self.look.signs)


def row_of(item: Item, room: int, signs: Mapping[str, str]) -> list[Line]:
    """A finding in one line, or in two where the room is narrow."""
    sign = signs.__getitem__
    mark = sign("selected") if item.is_marked else " "
    severity = item.finding.severity
    head: Line = [(mark, "strong"), (f"{sign(severity)} {severity:<7}", severity), (f" {item.finding.code} ", "")]
    state = item.state
    tail: Line = [(" new", "strong")] if item.is_new else []
    tail += [(f" {sign(state)} {state}", _STATES.get(state, "faint"))]
    sides = f" {sign('against')} ".join(map(harmless, item.sides)) if len(item.sides) > 1 else ""
    seen = f" {item.witnesses}w" if item.finding.sides else ""
    if room >= WIDE:
        tail = [(seen, "faint"), *tail]
        what = _what(item, room - width([*head, *tail]), signs)
        told: Line = [(f"{sides}  " if sides else "", "strong"), (what, "")]
        return [[*filled([*head, *told], room - width(tail)), *tail]]
    what = _what(item, room - width([*head, *tail]), signs)
    first = filled([*head, (what, "")], room - width(tail))
    second: Line = [
        ("    ", ""),
        (sides or harmless(item.finding.message), "faint" if not sides else "strong"),
        (seen, "faint"),
    ]
    return [[*first, *tail], second]


def _what(item: Item, room: int, signs: Mapping[str, str]) -> str:
    """What it is about; of a source that has no room, the end of its path."""
    what = harmless(item.what)
    return cut_path(what, room, signs["more"]) if item.what == item.finding.source_id else what
