"""Keys that open a window over the screen go in: filter, help, palette, the look back at the end, and themes."""

from typing import TYPE_CHECKING

from timeline.model.errors import TimelineError
from timeline.review.dialogs import Answer, Dialog
from timeline.review.filters import test_of
from timeline.review.help import done_lines, help_lines
from timeline.review.keys import Key
from timeline.review.look import Look
from timeline.review.pace import Pace
from timeline.review.session import ReviewSession

if TYPE_CHECKING:
    from textual.app import App

    _Base = App[TimelineError]
else:
    _Base = object


class Windows(_Base):
    """The part of the screen that opens windows."""

    session: ReviewSession
    look: Look
    pace: Pace
    table: tuple[Key, ...]

    def renew(self) -> None:
        """Draw everything that may have changed."""
        raise NotImplementedError

    def say(self, words: str, look: str = "") -> None:
        """One line of news."""
        raise NotImplementedError

    def do_filter(self) -> None:
        """Ask what to list."""
        dialog = Dialog(
            "List only: rule: source: state: severity: date: actor: new: and words; - before one excludes it",
            self.look, typed="nothing: list all", value=self.session.filter,
            accept=lambda answer: test_of(answer.text),
        )  # fmt: skip

        def narrow(answer: Answer | None) -> None:
            if answer is not None:
                self.say("filtering …")
                self.run_worker(self._narrowed(answer.text))

        self.push_screen(dialog, narrow)

    async def _narrowed(self, text: str) -> None:
        await self.pace.walk(self.session.narrowed(text))
        self.say("")
        self.renew()

    def do_next_theme(self) -> None:
        """Put on the next theme."""
        self.look.wear(self.look.next_theme)
        self.theme = self.look.theme
        self.say(f"theme: {self.look.theme}")
        for pane in self.query("RowList, Page, Bar"):
            pane.refresh()
        self.renew()

    def do_help(self) -> None:
        """All keys."""
        self.push_screen(Dialog("Keys", self.look, told=help_lines(self.table)))

    def do_palette(self) -> None:
        """Every action by its name."""
        self.action_command_palette()

    def do_done(self, leave: bool = False) -> None:
        """What was decided, and what it changed."""
        told = done_lines(self.session, leave)
        self.push_screen(Dialog("Done", self.look, told=told), lambda answer: self.exit() if leave and answer else None)

    def do_quit(self) -> None:
        """End; with a look back where something was decided."""
        if self.session.summary().choices:
            self.session.keeper.write(self.session.timeline)
            self.do_done(leave=True)
        else:
            self.exit()
