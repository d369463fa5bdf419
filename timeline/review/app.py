"""A session goes in; the screen comes out: panes side by side or stacked, each key a call of the session."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual.app import App, ComposeResult, SystemCommand
from textual.containers import Container, Horizontal
from textual.events import Event, InputEvent, Resize
from textual.geometry import Size
from textual.screen import Screen

from timeline.model.errors import TimelineError
from timeline.review.bars import KeyBar, TopBar
from timeline.review.changing import Changing
from timeline.review.deciding import Deciding
from timeline.review.desk import Desk, Pieces
from timeline.review.evidence_pane import EvidencePane
from timeline.review.facts_pane import FactPane, FactsPane
from timeline.review.help import empty_lines
from timeline.review.keys import FACTS, FINDINGS, KEYS, SOURCES, TIMELINE, VIEWS, Key, signs
from timeline.review.look import Look
from timeline.review.moving import Moving
from timeline.review.pace import Pace
from timeline.review.panes import Page
from timeline.review.queue_pane import QueuePane
from timeline.review.rechecking import Checks, Request
from timeline.review.session import ReviewSession
from timeline.review.sources_pane import SourcesPane, TextPane
from timeline.review.themes import THEMES, theme
from timeline.review.timeline_pane import TimelinePane
from timeline.review.verdict_pane import VerdictPane
from timeline.review.windows import Windows
from timeline.review.world import let_go
from timeline.writers._page import harmless

WIDE, SMALLEST = 110, (40, 12)
"""Columns from which on panes stand side by side; columns and rows below which there is no room for them."""


class ReviewApp(Changing, Deciding, Moving, Windows, App[TimelineError]):
    """The review of one facts file. It ends with the error that kept it from beginning, or None."""

    CSS_PATH = Path(__file__).with_name("review.tcss")
    TITLE = "timeline review"
    ENABLE_COMMAND_PALETTE = True
    BINDINGS: ClassVar = []

    def __init__(
        self,
        session: ReviewSession,
        checks: Checks,
        request: Request,
        *,
        look: Look | None = None,
        table: tuple[Key, ...] = KEYS,
        root: Path | None = None,
    ) -> None:
        """`checks` makes timelines of `request`; `root` is the folder that ids of sources count from."""
        super().__init__()
        self.session, self.look, self.table = session, look or Look(), table
        self.root = root or Path.cwd()
        self.desk, self.pace = Desk(session, checks, request, self.root, self._later_show, self._later_tell), Pace()
        self.view, self.trail, self._news = FINDINGS, [], ("", "")
        self._trouble, self._room = "", Size(0, 0)
        self._is_checked = bool(session.timeline.sources)

    # The screen ------------------------------------------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        """All panes; only those of one view are shown."""
        session, look = self.session, self.look
        facts = FactsPane(session, look)
        yield TopBar(look)
        with Container(id=f"view-{FINDINGS}", classes="view"):
            with Horizontal():
                yield QueuePane(session, look)
                yield EvidencePane(session, look, id="evidence")
            yield VerdictPane(session, look, self.table)
        with Container(id=f"view-{TIMELINE}", classes="view"):
            yield TimelinePane(session, look, self.pace)
            yield EvidencePane(session, look, id="event")
        with Container(id=f"view-{SOURCES}", classes="view"):
            yield SourcesPane(session, look)
            yield TextPane(look)
        with Container(id=f"view-{FACTS}", classes="view"):
            yield facts
            yield FactPane(session, look, facts)
        yield Page("", look, id="calm")
        yield KeyBar(look, self.table)

    def on_mount(self) -> None:
        """Keys, theme and the first view; then the work behind the screen begins."""
        self.look.colourless = self.look.colourless or self.no_color
        for name in THEMES:
            self.register_theme(theme(name))
        self.theme = self.look.theme
        for key in self.table:
            for one in key.keys:
                self.bind(one, f"press({key.action!r}, {one!r})", description=key.does, show=False)
        self.show(FINDINGS)
        self.desk.start(check=not self._is_checked)

    def on_resize(self, event: Resize) -> None:
        """Side by side, stacked, or a word that there is no room."""
        size = self._room = event.size
        self.screen.set_class(size.width < WIDE, "stacked")
        self.screen.set_class(size.width < SMALLEST[0] or size.height < SMALLEST[1], "tiny")
        self.renew()

    def show(self, view: str) -> None:
        """Show a view, its first pane with the keys."""
        self.view = view
        for name in VIEWS:
            self.query_one(f"#view-{name}").display = name == view
        self._focus_first()
        self.query_one(KeyBar).show(view)
        self.renew()

    def _focus_first(self) -> None:
        self.query_one(f"#view-{self.view}").query("Pane").first().focus()

    def renew(self) -> None:
        """Draw everything that may have changed in the view."""
        if not self.is_running or not self.query(KeyBar):
            return
        item = self.session.current
        if self.view == FINDINGS:
            self.query_one(QueuePane).renew()
            self.query_one("#evidence", EvidencePane).show(item.finding if item else None)
            self.query_one(VerdictPane).show(item)
        elif self.view == TIMELINE:
            axis = self.query_one(TimelinePane)
            axis.refresh_rows()
            self.query_one("#event", EvidencePane).show(axis.period_event)
        elif self.view == SOURCES:
            sources = self.query_one(SourcesPane)
            sources.refresh_rows()
            text, source = self.query_one(TextPane), sources.source
            if source is None or text.source is None or source.id != text.source.id or source != text.source:
                text.show(source, self.session.index.claims(source.id) if source else ())
        else:
            self.query_one(FactsPane).refresh_rows(self.session.curation())
            self.query_one(FactPane).renew()
        self._calm()
        self._tell_progress()

    def _calm(self) -> None:
        """Where there is nothing to list, a page that says so."""
        calm = self.query_one("#calm", Page)
        is_tiny = self.screen.has_class("tiny")
        is_empty = self.view == FINDINGS and not self.session.listed
        was_shown, calm.display = calm.display, is_tiny or is_empty
        if calm.display:
            size = (self._room.width, self._room.height) if is_tiny else None
            lines = empty_lines(self.session, self._is_checked, size, SMALLEST)
            calm.laid = lambda room: lines  # type: ignore[method-assign]
            calm.renew()
        self.query_one(f"#view-{self.view}").display = not calm.display
        if was_shown and not calm.display and len(self.screen_stack) == 1:
            self._focus_first()  # what had the keys was hidden meanwhile

    def _tell_progress(self) -> None:
        words, look = self._news
        if self._trouble:
            words, look = self._trouble, "error"
        if not words:
            narrowed = f"filter {self.session.filter} · " if self.session.filter else ""
            marks = f"{count} marked · " if (count := len(self.session.marked)) else ""
            words = f"{marks}{narrowed}{self.session.progress.in_words()}" if self._is_checked else "checking …"
        self.query_one(TopBar).tell(self.view, words, look)

    def say(self, words: str, look: str = "") -> None:
        """One line of news, until the next key."""
        self._news = (words, look)
        if self.is_running:
            self._tell_progress()

    # Keys ------------------------------------------------------------------------------------------------------------

    def action_press(self, action: str, key: str = "") -> None:
        """A key of the table was pressed, its word clicked, or its action chosen in the palette."""
        self._news = ("", "")
        match action:
            case "accept-side":
                self.do_accept_side(key)
            case "both-hold" | "range" | "none-is-right" | "variant" | "confirm" | "dismiss" | "later":
                self.do_verdict(action)
            case "down" | "up" | "page-down" | "page-up" | "first" | "last":
                self.do_move(action)
            case "next-left" | "previous-left":
                self.do_next_left(1 if action == "next-left" else -1)
            case "next-pane" | "previous-pane":
                self.do_pane(1 if action == "next-pane" else -1)
            case "next-view" | "previous-view":
                self.do_view(1 if action == "next-view" else -1)
            case "show-findings" | "show-timeline" | "show-sources" | "show-facts":
                self.do_show(action.removeprefix("show-"))
            case "zoom-in" | "zoom-out":
                self.query_one(TimelinePane).magnify(1 if action == "zoom-in" else -1)
            case _:
                getattr(self, f"do_{action.replace('-', '_')}")()
        self._tell_progress()

    def on_top_bar_wanted(self, event: TopBar.Wanted) -> None:
        """A view was clicked."""
        self.show(event.view)

    def on_key_bar_pressed(self, event: KeyBar.Pressed) -> None:
        """A key was clicked."""
        self.action_press(event.action, "1")

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every action, for the palette."""
        for key in self.table:
            title = f"{key.action.replace('-', ' ')}: {key.does}"
            yield SystemCommand(title, signs(key), partial(self.action_press, key.action, "1"))

    async def action_quit(self) -> None:
        """As the key for it."""
        self.do_quit()

    @property
    def is_busy(self) -> bool:
        """Whether something is being written, checked or found out, which will change what is shown."""
        return (
            self.desk.is_busy or self.pace.is_walking or any(pane.is_looking_ahead for pane in self.query(VerdictPane))
        )

    # The work behind the screen ---------------------------------------------------------------------------------------

    def saved(self) -> None:
        """Something is to be written."""
        self.desk.write()

    def _later_show(self, found: Pieces) -> None:
        self._soon(lambda: self.run_worker(self._take_up(found)))

    def _later_tell(self, error: TimelineError | None) -> None:
        self._soon(lambda: self._troubled(error))

    def _soon(self, call: Callable[[], object]) -> None:
        """Have something called between two keys; at the end of the review, not any more."""
        try:
            assert self._loop is not None
            self._loop.call_soon_threadsafe(lambda: self.call_later(call))
        except RuntimeError:
            return

    async def on_event(self, event: Event) -> None:
        """A key or a click: what works behind the screen lets it pass."""
        if isinstance(event, InputEvent):
            self.pace.give_way()
        await super().on_event(event)

    async def _take_up(self, found: Pieces) -> None:
        """Take up what a check changed, step by step between the keys; then show it, and free what was there before."""
        with self.pace.undisturbed():
            before = await self.pace.walk(self.session.renewed(*found))
            first, self._is_checked, self._trouble = not self._is_checked, True, ""
            self.renew()
            self.desk.shown()
            if first:
                self.desk.write()
            await self.pace.walk(let_go(before))

    def _troubled(self, error: TimelineError | None) -> None:
        """What is wrong is told for as long as it is."""
        if error is not None and not self._is_checked:
            self.exit(error)
        self._trouble = "" if error is None else f"{harmless(str(error))} · the last good state stays"
        self._tell_progress()
