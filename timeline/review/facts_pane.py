"""The curated facts go in; a list of them comes out, and for one of them what supports and contradicts it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.model.claim import Claim
from timeline.model.event import Event, Finding
from timeline.review.evidence import evidence_of_event
from timeline.review.lines import Line, filled, width, wrapped
from timeline.review.look import Look
from timeline.review.panes import Page, RowList
from timeline.review.session import ReviewSession
from timeline.writers._findings import counted, moment
from timeline.writers._page import harmless

if TYPE_CHECKING:
    from timeline.curation import Curation, Fact


class FactsPane(RowList):
    """The facts of the facts file as it was when it could last be read."""

    height_of_row = 2

    def __init__(self, session: ReviewSession, look: Look) -> None:
        """Lists nothing until `refresh_rows`."""
        super().__init__("Facts", look, id="facts")
        self.session = session
        self.facts: list[Fact] = []
        self._written_in: dict[str, Curation] = {}

    def refresh_rows(self, curations: "Sequence[Curation]") -> None:
        """Take the facts; the cursor stays on its fact."""
        fact = self.fact
        self.facts = [one for curation in curations for one in curation.facts]
        self._written_in = {one.id: curation for curation in curations for one in curation.facts}
        ids = [one.id for one in self.facts]
        self.at = ids.index(fact.id) if fact and fact.id in ids else min(self.at, max(len(ids) - 1, 0))
        self.renew()

    @property
    def fact(self) -> "Fact | None":
        """The fact with the cursor."""
        return self.facts[self.at] if self.at < len(self.facts) else None

    def place(self, fact_id: str) -> tuple[Path, int]:
        """The file that a fact is written in, and on which line. KeyError when there is no such fact."""
        curation = self._written_in[fact_id]
        return curation.path, int(curation.place(fact_id).rsplit(":", 2)[1])

    def event_of(self, fact_id: str) -> Event | None:
        """The event that a fact dates."""
        return self.session.index.events.get(fact_id)

    def support(self, fact_id: str) -> list[Claim]:
        """What sources say of it."""
        event = self.event_of(fact_id)
        return [claim for claim in event.claims if not claim.curated] if event else []

    def against(self, fact_id: str) -> list[Finding]:
        """The findings that it takes part in."""
        return self.session.index.against.get(fact_id, [])

    @property
    def count(self) -> int:
        """How many facts there are."""
        return len(self.facts)

    def row(self, nth: int, room: int) -> Sequence[Line]:
        """A fact: its id and date, below it what happened."""
        fact = self.facts[nth]
        sources = len({claim.source_id for claim in self.support(fact.id)})
        tail: Line = [(f" {counted(sources, 'source')}", "faint" if sources else "warning")]
        time = fact.time()
        head: Line = [(harmless(fact.id), "strong"), (f"  {moment(time) if time else ''}", "place")]
        return [*filled(head, room - width(tail)), *tail], [(f"  {harmless(fact.event)}", "")]


class FactPane(Page):
    """One fact: its lines in the file, the findings against it, and who supports it."""

    def __init__(self, session: ReviewSession, look: Look, pane: FactsPane) -> None:
        """Shows the fact that the list has its cursor on."""
        super().__init__("Fact", look, id="fact")
        self.session, self.pane = session, pane

    def laid(self, room: int) -> Sequence[Line]:
        """The lines for this width."""
        fact = self.pane.fact
        if fact is None:
            return wrapped([("No facts yet: a decision that says what is right writes the first one.", "faint")], room)
        path, line = self.pane.place(fact.id)
        lines = wrapped([(harmless(f"{self.session.keeper.files.name(path)}:{line}"), "place")], room)
        for key, value in fact.model_dump(exclude_defaults=True).items():
            told = ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
            lines += wrapped([(f"{key}: ", "faint"), (harmless(told), "")], room, "  ", "    ")
        for finding in self.pane.against(fact.id):
            lines += [
                [],
                *wrapped(
                    [(f"{finding.severity} {finding.code} ", finding.severity), (harmless(finding.message), "")],
                    room,
                    rest="  ",
                ),
            ]
        event = self.pane.event_of(fact.id)
        if event is not None and self.pane.support(fact.id):
            lines += [[], [("What is said of it:", "strong")], []]
            lines += evidence_of_event(event, self.session.index.sources, room, self.look.signs, self.look.marked)
        else:
            lines += [[], [("No source speaks of it.", "warning")]]
        return lines
