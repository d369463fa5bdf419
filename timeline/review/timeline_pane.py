"""The session's timeline goes in; its events come out on a vertical axis by years, months or days."""

from collections.abc import Sequence

from textual.content import Content

from timeline.model.event import Event
from timeline.review.axis import Row, Zoom, busiest, line_of, period_of, rows_of
from timeline.review.lines import Line
from timeline.review.look import Look
from timeline.review.pace import Pace
from timeline.review.panes import RowList
from timeline.review.session import ReviewSession
from timeline.review.steps import Steps, whole

AT_ONCE = 2000
"""Events that are laid in one go, within the time of a key."""


class TimelinePane(RowList):
    """The events of all sources, each in its period; disputed ones are marked, uncertain ones are bars."""

    def __init__(self, session: ReviewSession, look: Look, pace: Pace) -> None:
        """Shows months at first."""
        super().__init__("Timeline", look, id="axis")
        self.session, self.pace = session, pace
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

    def _lay(self, first: Event | None = None) -> None:
        """Lay the rows anew, many of them between the keys; then the cursor goes to `first`, else where it was."""
        steps = rows_of(self.session.timeline.events, self.zoom)
        if len(self.session.timeline.events) <= AT_ONCE:
            self._put(whole(steps), first or self.event)
        else:
            self.border_title = Content("Timeline: being laid …")
            self.run_worker(self._laid(steps, first), exclusive=True)

    async def _laid(self, steps: Steps[list[Row]], first: Event | None) -> None:
        rows = await self.pace.walk(steps)
        self.border_title = Content("Timeline")
        self._put(rows, first or self.event)
        self.renew()
        self.post_message(self.Moved())

    def _put(self, rows: list[Row], event: Event | None) -> None:
        self.rows, self._busiest = rows, busiest(rows)
        self.at = min(self.at, max(len(rows) - 1, 0))
        if event is not None:
            self.find(event)

    def magnify(self, steps: int) -> None:
        """Zoom in, or out for a negative number."""
        wanted = Zoom(max(0, min(len(Zoom) - 1, self.zoom + steps)))
        if wanted is not self.zoom:
            self.zoom = wanted
            self._lay(self.period_event)
            self.renew()
            self.post_message(self.Moved())

    def find(self, event: Event) -> bool:
        """Put the cursor on an event, or on its period where only periods are shown. False when it is not there."""
        for nth, row in enumerate(self.rows):
            if row.event is not None and row.event.key == event.key:
                self.at = nth
                return True
        period = period_of(event, self.zoom)
        for nth, row in enumerate(self.rows):
            if row.event is None and row.period == period:
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
