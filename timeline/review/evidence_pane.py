"""A finding or an event goes in; its evidence comes out: the sides beside each other, the words in their paragraph."""

from collections.abc import Sequence

from timeline.model.event import Event, Finding
from timeline.review.evidence import evidence_of, evidence_of_event
from timeline.review.lines import Line
from timeline.review.look import Look
from timeline.review.panes import Page
from timeline.review.session import ReviewSession


class EvidencePane(Page):
    """The evidence of what is `shown`, laid out when it is looked at."""

    def __init__(self, session: ReviewSession, look: Look, id: str) -> None:
        """Takes sources from the session's timeline."""
        super().__init__("Evidence", look, id)
        self.session = session
        self.shown: Finding | Event | None = None

    def show(self, what: Finding | Event | None) -> None:
        """Show the evidence of a finding or an event; the same once more stays where it was scrolled to."""
        is_same = what is not None and what == self.shown
        self.shown = what
        self.renew(top=not is_same)

    def laid(self, room: int) -> Sequence[Line]:
        """The lines for this width."""
        sources, signs, marked = self.session.index.sources, self.look.signs, self.look.marked
        if isinstance(self.shown, Finding):
            return evidence_of(self.shown, sources, room, signs, marked)
        if isinstance(self.shown, Event):
            return evidence_of_event(self.shown, sources, room, signs, marked)
        return ()
