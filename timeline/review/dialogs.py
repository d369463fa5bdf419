"""A question goes in; a window over the screen asks it, by keys and by mouse; the answer comes out, None for none."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.events import Key as KeyPress
from textual.screen import ModalScreen
from textual.widgets import Input

from timeline.model.errors import TimelineError
from timeline.review.lines import Line, wrapped
from timeline.review.look import Look
from timeline.review.panes import Page, RowList
from timeline.writers._page import harmless


@dataclass(frozen=True, slots=True)
class Answer:
    """What was typed and which row was chosen, -1 where there are none."""

    text: str = ""
    row: int = -1


class Told(Page):
    """Lines of text in a window."""

    def __init__(self, title: str, look: Look, lines: Sequence[Line], id: str) -> None:
        """Says these lines."""
        super().__init__(title, look, id)
        self._told = lines

    def say(self, lines: Sequence[Line]) -> None:
        """Say something else."""
        self._told = lines
        self.renew()

    def laid(self, room: int) -> Sequence[Line]:
        """Each line wrapped, indented as it begins."""
        laid: list[Line] = []
        for line in self._told:
            laid += wrapped(line, room, rest="    ") if line else [[]]
        return laid


class Rows(RowList):
    """Rows of words to choose from."""

    def __init__(self, title: str, look: Look, rows: Sequence[str]) -> None:
        """The cursor is on the first."""
        super().__init__(title, look, id="rows")
        self.rows = rows

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self.rows)

    def row(self, nth: int, room: int) -> Sequence[Line]:
        """A row, with the digit that chooses it."""
        digit = str((nth + 1) % 10) if nth < 10 else " "
        mark = self.look.signs["arrow"] if nth == self.at else " "
        return ([(f"{mark:<2}", "strong"), (f"{digit} ", "key"), (harmless(self.rows[nth]), "")],)


class Dialog(ModalScreen[Answer | None]):
    """One question: lines that tell, rows to choose from, a field to type in; any of them may be missing.

    `accept` may refuse an answer by a TimelineError, which is then shown; the window stays.
    """

    CSS = """
    Dialog { align: center middle; }
    Dialog > Vertical { width: 90%; max-width: 100; height: auto; max-height: 90%; background: $background; }
    Dialog Rows { height: auto; max-height: 14; }
    Dialog Told { height: auto; max-height: 20; }
    Dialog #problem { height: auto; max-height: 4; border: none; display: none; }
    Dialog Input { border: round $border; background: $background; }
    Dialog Input:focus { border: heavy $primary; }
    Dialog.plain Input { border: ascii $border; }
    """
    BINDINGS: ClassVar = [
        Binding("escape", "cancel", "back"),
        Binding("tab", "app.focus_next", show=False),
        Binding("shift+tab", "app.focus_previous", show=False),
    ]

    def __init__(
        self,
        title: str,
        look: Look,
        *,
        told: Sequence[Line] = (),
        rows: Sequence[str] = (),
        typed: str | None = None,
        value: str = "",
        accept: Callable[[Answer], object] = lambda answer: None,
    ) -> None:
        """`typed` is the prompt of the field, None for no field; `value` is what stands in it at first."""
        super().__init__()
        self.heading, self.look, self.told, self.rows = title, look, told, rows
        self.prompt, self.value, self.accept = typed, value, accept
        self.set_class(look.ascii, "plain")

    def compose(self) -> ComposeResult:
        """The parts that there are."""
        with Vertical():
            if self.told:
                yield Told(self.heading, self.look, self.told, id="told")
            if self.rows:
                yield Rows(self.heading, self.look, self.rows)
            if self.prompt is not None:
                field = Input(self.value, placeholder=self.prompt, id="field")
                field.border_title = None if self.told or self.rows else Content(self.heading)
                yield field
            yield Told("", self.look, (), id="problem")

    def on_mount(self) -> None:
        """The rows, else the field, else the lines take the keys; windows are as high as what they hold."""
        for pane in self.query(Told):
            lines = pane.laid(min(96, max(self.app.size.width - 10, 10)))
            pane.styles.height = min(len(lines) + 2, 20)
        for rows in self.query(Rows):
            rows.styles.height = min(len(self.rows) + 2, 14)
        first = next(found for kind in ("Rows", "Input", "#told") if (found := self.query(kind)))
        first.first().focus()

    def on_key(self, event: KeyPress) -> None:
        """Digits choose a row at once, where no field has the keys, letters begin what is typed; the rest moves or
        answers."""
        rows, field, typing = self.query(Rows), self.query(Input), isinstance(self.focused, Input)
        if event.key == "enter" and not typing:
            self.answer()
        elif typing and event.key in ("down", "up") and rows:
            rows.first().move(1 if event.key == "down" else -1)
        elif typing:
            return
        elif field and event.character and event.character.isalpha():
            self._type(field.first(), event.character)
        elif event.key in _MOVES:
            pane = rows.first() if rows else self.query_one("#told", Told)
            pane.move(_MOVES[event.key])
        elif event.key.isdigit() and rows and (int(event.key) or 10) <= len(self.rows):
            rows.first().go((int(event.key) or 10) - 1)
            self.answer()
        else:
            return
        event.stop()
        event.prevent_default()

    @staticmethod
    def _type(field: Input, letter: str) -> None:
        field.select_on_focus = False  # it would select the letter, and the next would replace it
        field.focus()
        field.insert_text_at_cursor(letter)

    def on_input_submitted(self) -> None:
        """Enter in the field."""
        self.answer()

    def on_row_list_entered(self) -> None:
        """A row was clicked twice."""
        self.answer()

    def answer(self) -> None:
        """End with the answer, if it is accepted."""
        field, rows = self.query(Input), self.query(Rows)
        answer = Answer(field.first().value.strip() if field else "", rows.first().at if rows else -1)
        try:
            self.accept(answer)
        except TimelineError as error:
            problem = self.query_one("#problem", Told)
            problem.display = True
            problem.styles.height = 2
            problem.say([[(str(error), "error")]])
            if field:
                field.first().focus()
            return
        self.dismiss(answer)

    def action_cancel(self) -> None:
        """End without an answer."""
        self.dismiss(None)


_MOVES = {"down": 1, "j": 1, "up": -1, "k": -1, "pagedown": 10, "pageup": -10, "home": -(10**6), "end": 10**6}
