"""Keys that move go in: between rows, panes, views and places in the files; nothing is decided here."""

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from timeline.model.claim import Claim
from timeline.model.errors import TimelineError
from timeline.model.text import Source
from timeline.review.editor import citation, command, is_address
from timeline.review.facts_pane import FactPane, FactsPane
from timeline.review.keys import FACTS, FINDINGS, SOURCES, TIMELINE, VIEWS
from timeline.review.look import Look
from timeline.review.panes import Page, Pane, RowList
from timeline.review.session import ReviewSession
from timeline.review.sources_pane import SourcesPane, TextPane
from timeline.review.timeline_pane import TimelinePane
from timeline.review.verdict_pane import VerdictPane
from timeline.writers._page import harmless, place

if TYPE_CHECKING:
    from textual.app import App

    _Base = App[TimelineError]
else:
    _Base = object


class Moving(_Base):
    """The part of the screen that moves."""

    session: ReviewSession
    look: Look
    view: str
    root: Path
    trail: list[str]
    """The views that led here, for `back`."""

    def renew(self) -> None:
        """Draw everything that may have changed."""
        raise NotImplementedError

    def say(self, words: str, look: str = "") -> None:
        """One line of news."""
        raise NotImplementedError

    def show(self, view: str) -> None:
        """Show a view."""
        raise NotImplementedError

    def do_change_fact(self) -> None:
        """Change a fact in place."""
        raise NotImplementedError

    # Rows and panes --------------------------------------------------------------------------------------------------

    def do_move(self, action: str) -> None:
        """Move the cursor of the pane with the keys, or scroll it."""
        pane = self.focused
        if not isinstance(pane, RowList | Page):
            return
        page = max(pane.scrollable_content_region.height - 2, 1)
        if isinstance(pane, RowList):
            page //= pane.height_of_row
        if action in ("first", "last"):
            pane.go(0 if action == "first" else -1)
        else:
            pane.move({"down": 1, "up": -1, "page-down": page, "page-up": -page}[action])

    def do_next_left(self, step: int) -> None:
        """The next finding that is left."""
        if not self.session.next_left(step):
            self.say("nothing is left in this list", "good")
        self.renew()

    def on_row_list_moved(self) -> None:
        """Another row has the cursor: what belongs to it is shown."""
        self.renew()

    def on_row_list_entered(self) -> None:
        """A row was clicked twice."""
        self.do_enter()

    def do_pane(self, step: int) -> None:
        """Give the keys to the next pane."""
        panes = [pane for pane in self.query(Pane) if pane.display and pane.has_class(f"of-{self.view}")]
        at = panes.index(self.focused) if self.focused in panes else -1
        panes[(at + step) % len(panes)].focus()

    # Views -----------------------------------------------------------------------------------------------------------

    def do_view(self, step: int) -> None:
        """The view beside this one, round the end."""
        self.trail.clear()
        self.show(VIEWS[(VIEWS.index(self.view) + step) % len(VIEWS)])

    def do_show(self, view: str) -> None:
        """A view by its name; the sources at the words in question."""
        if view == SOURCES and self.view != SOURCES and (claim := self.claim_in_question()) is not None:
            self.to_claim(claim)
            return
        self.trail.append(self.view)
        self.show(view)

    def do_enter(self) -> None:
        """Go deeper into what the cursor is on."""
        if isinstance(self.focused, VerdictPane):
            self.focused.choose()
        elif self.view == TIMELINE:
            self._enter_event()
        elif isinstance(self.focused, FactPane):
            self.do_change_fact()
        elif self.view == FACTS:
            self._enter_fact()
        elif self.view == FINDINGS and (claim := self.claim_in_question()) is not None:
            self.to_claim(claim)
        elif self.view == FINDINGS and (item := self.session.current) is not None and item.finding.source_id:
            self.trail.append(self.view)
            self.query_one(SourcesPane).refresh_rows()
            self.query_one(SourcesPane).find(item.finding.source_id)
            self.show(SOURCES)

    def do_back(self) -> None:
        """To where one came from."""
        self.show(self.trail.pop() if self.trail else FINDINGS)

    def _enter_event(self) -> None:
        """To the first finding about an event; where there is none, to the words of its first claim."""
        pane = self.query_one(TimelinePane)
        event = pane.event
        if event is None:
            pane.magnify(1)
            return
        keys = [item.key for item in self.session.items if item.finding.event_key == event.key]
        if keys and self.session.find(keys[0]):
            self.trail.append(self.view)
            self.show(FINDINGS)
        else:
            self.to_claim(next((claim for claim in event.claims if not claim.curated), event.claims[0]))

    def _enter_fact(self) -> None:
        pane = self.query_one(FactsPane)
        findings = pane.against(pane.fact.id) if pane.fact else []
        support = pane.support(pane.fact.id) if pane.fact else []
        if findings and self.session.find(findings[0].fingerprint):
            self.trail.append(self.view)
            self.show(FINDINGS)
        elif support:
            self.to_claim(support[0])

    def to_claim(self, claim: Claim) -> None:
        """Show the words of a claim in their source; of a curated one, its fact."""
        self.trail.append(self.view)
        if claim.curated:
            pane = self.query_one(FactsPane)
            ids = [fact.id for fact in pane.facts]
            pane.at = ids.index(claim.fact) if claim.fact in ids else 0
            self.show(FACTS)
            return
        sources = self.query_one(SourcesPane)
        sources.refresh_rows()
        if sources.find(claim.source_id):
            self.show(SOURCES)
            self.query_one(TextPane).show(sources.source, self.session.index.claims(claim.source_id), claim.value_span)
            self.query_one(TextPane).focus()
        else:
            self.say(f"{claim.source_id} is not there any more", "warning")

    def claim_in_question(self) -> Claim | None:
        """The claim that the cursor is on: in the findings of the option's side, else of the first side."""
        if self.view == TIMELINE:
            event = self.query_one(TimelinePane).event
            return event.claims[0] if event else None
        item = self.session.current
        if item is None or not item.finding.sides:
            return None
        verdict = self.query_one(VerdictPane)
        side = verdict.options[verdict.at].side if verdict.at < len(verdict.options) else None
        return item.finding.sides[side or 0].claims[0]

    # Files -----------------------------------------------------------------------------------------------------------

    def _source(self) -> tuple[Source | None, int]:
        """The source in question and the code point there."""
        if self.view == SOURCES:
            return self.query_one(SourcesPane).source, self.query_one(TextPane).offset_in_sight
        claim = self.claim_in_question()
        found = (one for one in self.session.timeline.sources if claim is not None and one.id == claim.source_id)
        return next(found, None), claim.value_span.start if claim else 0

    def do_edit(self) -> None:
        """Open the file at that line in the editor; what was changed is noticed afterwards."""
        if self.view == FACTS:
            pane = self.query_one(FactsPane)
            self._open(*(pane.place(pane.fact.id) if pane.fact else (self.session.keeper.facts, 1)))
            return
        source, offset = self._source()
        if source is not None:
            self._open(self.root / source.id, source.line_col(offset)[0])

    def _open(self, file: Path, line: int) -> None:
        """Leave the screen to the editor until it ends."""
        try:
            with self.suspend():
                done = subprocess.run(command(file, line), check=False)
        except (OSError, SuspendNotSupported) as error:
            self.say(f"the editor cannot be opened: {error}: set $EDITOR", "error")
            return
        self.refresh()
        self.say(f"the editor ended with {done.returncode}" if done.returncode else f"edited {file.name}")

    def do_open_url(self) -> None:
        """Open the address of the source."""
        source, _ = self._source()
        if source is None or not source.url:
            self.say("no address is known for this source: give it a 'url' in facts.yaml", "warning")
        elif is_address(source.url):
            self.open_url(source.url)
            self.say(f"opened {harmless(source.url)}", "good")
        else:
            self.say("only addresses that begin with http:// or https:// are opened", "warning")

    def do_copy(self) -> None:
        """Copy the quotation with its citation."""
        source, offset = self._source()
        claims = self.session.index.claims(source.id) if source else ()
        at = next((claim for claim in claims if claim.value_span.start == offset), None) or self.claim_in_question()
        if source is None or at is None:
            self.say("there is no quotation to copy here", "warning")
            return
        self.copy_to_clipboard(citation(at, source))
        self.say(f"copied: {place(source, at.value_span.start)}", "good")
