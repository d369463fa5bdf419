"""The session's timeline goes in; its events come out on a vertical axis by years, months or days."""

from collections.abc import Sequence

from timeline.model.event import Event
from timeline.review.axis import Row, Zoom, busiest, line_of, rows_of
from timeline.review.lines import Line
from timeline.review.look import Look
from timeline.review.panes import RowList
from timeline.review.session import ReviewSession


class TimelinePane(RowList):
    """The events of all sources, each in its period; disputed ones are marked, uncertain ones are bars."""

    def __init__(self, session: ReviewSession, look: Look) -> None:
        """Shows months at first."""
        super().__init__("Timeline", look, id="axis")
        self.session = session
        self.zoom = Zoom.MONTHS
        self.rows: list[Row] = []
        self._busiest = 1
        self._of: object = None

    def refresh_rows(self) -> None:
        """Take the events of the session's timeline; the cursor stays on its event."""
        if self._of is not self.session.timeline:
            self._of = self.session.timeline
            self._lay()
        self.renew()

    def _lay(self) -> None:
        event = self.event
        self.rows = rows_of(self.session.timeline.events, self.zoom)
        self._busiest = busiest(self.rows)
        self.at = min(self.at, max(len(self.rows) - 1, 0))
        if event is not None:
            self.find(event.key)

    def magnify(self, steps: int) -> None:
        """Zoom in, or out for a negative number."""
        wanted = Zoom(max(0, min(len(Zoom) - 1, self.zoom + steps)))
        if wanted is not self.zoom:
            first = self.period_event
            self.zoom = wanted
            self._lay()
            if first is not None:
                self.find(first.key)
            self.renew()
            self.post_message(self.Moved())

    def find(self, key: str) -> bool:
        """Put the cursor on an event, or on its period where only periods are shown. False when it is not there."""
        for nth, row in enumerate(self.rows):
            if row.event is not None and row.event.key == key:
                self.at = nth
                return True
        wanted = next((event for event in self.session.timeline.events if event.key == key), None)
        headings = [row.period for row in rows_of([wanted], self.zoom)] if wanted else []
        for nth, row in enumerate(self.rows):
            if row.event is None and row.period in headings[:1]:
                self.at = nth
                return True
        return False

    @property
    def event(self) -> Event | None:
        """The event with the cursor, None on a period."""
        return self.rows[self.at].event if self.at < len(self.rows) else None

    @property
    def period_event(self) -> Event | None:
        """The event with the cursor, on a period its first."""
        return self.rows[self.at].event or self.rows[self.at].first if self.at < len(self.rows) else None

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self.rows)

    def row(self, nth: int, room: int) -> Sequence[Line]:
        """A period or an event."""
        return (line_of(self.rows[nth], room, self.look.signs, self._busiest),)
