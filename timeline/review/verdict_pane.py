"""An item goes in; the verdict comes out: why it conflicts, what may explain it, what each key would write."""

import asyncio
from collections.abc import Sequence

from textual.events import Click
from textual.message import Message
from textual.worker import Worker

from timeline.model.errors import TimelineError
from timeline.review.choices import Choice, Verdict
from timeline.review.items import Item
from timeline.review.keeping import Rewritten
from timeline.review.keys import Key
from timeline.review.lines import Line, beside, wrapped
from timeline.review.look import Look
from timeline.review.options import Option, change_lines, option_lines, options_of, reasons
from timeline.review.panes import Page
from timeline.review.session import ReviewSession
from timeline.writers._page import harmless

BESIDE = 100
"""Columns from which on the options stand beside the reasons."""


class VerdictPane(Page):
    """Reasons on the left, options on the right; of the option with the cursor, what it would write."""

    rest = 0.1
    """Seconds that the cursor rests on an option before what it would write is found out."""

    class Chosen(Message):
        """An option was chosen with the mouse or with Enter."""

        def __init__(self, option: Option) -> None:
            """Of the verdict in sight."""
            super().__init__()
            self.option = option

    def __init__(self, session: ReviewSession, look: Look, table: Sequence[Key]) -> None:
        """`table` names the keys."""
        super().__init__("Verdict", look, id="verdict")
        self.session, self.table = session, table
        self.item: Item | None = None
        self.options: list[Option] = []
        self.at = 0
        self._rows: dict[int, int] = {}
        self._change: tuple[Rewritten, ...] | TimelineError | None = None
        self._ahead: Worker[None] | None = None

    def show(self, item: Item | None) -> None:
        """Show the ways to settle an item."""
        is_same = item is not None and self.item is not None and item.key == self.item.key
        self.item, self.at = item, self.at if is_same else 0
        self.options = options_of(item, self.table) if item else []
        self._look_ahead(self._change if is_same else None)
        self.renew()

    @property
    def is_looking_ahead(self) -> bool:
        """Whether it is yet to be found out what the option with the cursor would write."""
        return self._ahead is not None and not self._ahead.is_finished

    def _look_ahead(self, meanwhile: tuple[Rewritten, ...] | TimelineError | None = None) -> None:
        """Find out what the option with the cursor would write, once the cursor rests on it: reading the facts file may
        take longer than a key should."""
        self._change = meanwhile
        self._ahead = self.run_worker(self._found_out, exclusive=True)

    async def _found_out(self) -> None:
        await asyncio.sleep(self.rest)
        choice = self._choice()
        change = None if choice is None else await asyncio.to_thread(self._preview, choice)
        if change != self._change:
            self._change = change
            self.renew(top=False)

    def _preview(self, choice: Choice) -> tuple[Rewritten, ...] | TimelineError:
        try:
            return self.session.preview(choice)
        except TimelineError as error:
            return error

    def laid(self, room: int) -> Sequence[Line]:
        """The lines for this width."""
        if self.item is None:
            return ()
        if room < BESIDE:
            options = option_lines(self.options, self.at, self.look.signs)
            self._rows = {nth: nth for nth in range(len(options))}
            return [*options, [], *reasons(self.item, room), [], *self._would_write(room)]
        half = (room - 3) // 2
        options = option_lines(self.options, self.at, self.look.signs)
        self._rows = {nth: nth for nth in range(len(options))}
        left = [*reasons(self.item, half), [], *self._would_write(half)]
        return beside((options, left), half, self.look.signs["rule"])

    def _would_write(self, room: int) -> list[Line]:
        if self.at >= len(self.options) or self.item is None or self.item.is_gone:
            return []
        option = self.options[self.at]
        main = self.session.keeper.facts.name
        if option.verdict is Verdict.NONE:
            words = f"{option.key} would write to {main}: the value that you type"
            return wrapped([(words, "faint")], room)
        if isinstance(self._change, TimelineError):
            return wrapped([(str(self._change), "warning")], room, rest="  ")
        lines: list[Line] = []
        for name, before, after in self._change or ():
            lines += wrapped([(f"{option.key} would write to {harmless(name)}:", "faint")], room)
            lines += change_lines(before, after, room)
        return lines or wrapped([(f"{option.key} would write to {main}:", "faint")], room)

    def _choice(self) -> Choice | None:
        """What the option with the cursor decides, None where that hangs on what is typed."""
        if self.at >= len(self.options) or self.item is None or self.item.is_gone:
            return None
        option = self.options[self.at]
        if option.verdict is Verdict.NONE:
            return None
        because = next((hint.kind for hint in self.item.finding.hints), "other")
        dismisses = option.verdict is Verdict.DISMISS
        return self.item.choose(option.verdict, option.side, because=because if dismisses else "")

    def move(self, rows: int) -> None:
        """Move to another option."""
        self.go(self.at + rows)

    def go(self, row: int) -> None:
        """Put the cursor on an option, -1 for the last."""
        if self.options:
            self.at = len(self.options) - 1 if row == -1 else max(0, min(len(self.options) - 1, row))
            self._look_ahead()
            self.renew(top=False)
            if self.at < self.scroll_offset.y or self.at >= self.scroll_offset.y + self.size.height:
                self.scroll_to(y=self.at, animate=False)

    def choose(self) -> None:
        """Take the option with the cursor."""
        if self.at < len(self.options):
            self.post_message(self.Chosen(self.options[self.at]))

    def on_click(self, event: Click) -> None:
        """An option under the mouse: once shows what it would write, again takes it."""
        inside = event.get_content_offset(self)
        if inside is None:
            return
        row = inside.y + self.scroll_offset.y
        if row in self._rows and (self.room < BESIDE or inside.x < self.room // 2):
            if self.at == self._rows[row]:
                self.choose()
            else:
                self.go(self._rows[row])
