"""What all panes of the screen share: lists and pages that draw only the lines in sight, out of words and looks."""

from collections.abc import Sequence

from textual.content import Content
from textual.events import Click, Resize
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from timeline.review.lines import Line, cut
from timeline.review.look import Look


class Pane(ScrollView, can_focus=True, inherit_bindings=False):
    """A part of the screen that draws its lines itself, each when it comes into sight."""

    DEFAULT_CSS = """
    Pane { border: round $border; scrollbar-size: 0 1; overflow-x: hidden; background: $background; padding: 0 0 0 1; }
    Pane:focus { border: heavy $primary; }
    Pane.plain { border: ascii $border; scrollbar-size: 0 0; }
    Pane.plain:focus { border: ascii $primary; }
    """

    def __init__(self, name: str, look: Look, id: str) -> None:
        """A pane with a name for its border; `look` tells how everything is drawn."""
        super().__init__(id=id)
        self.look = look
        self.border_title = Content(name)  # a text is read as markup
        self.set_class(look.ascii, "plain")

    @property
    def room(self) -> int:
        """Columns for words."""
        bar = 0 if self.look.ascii else 1  # kept free for the scroll bar: its coming must not move the words
        return max(self.outer_size.width - self.gutter.width - bar, 1)

    def strip(self, line: Line, has_cursor: bool = False) -> Strip:
        """A line as the screen draws it, filled to the width of the pane."""
        over = self.look.cursor if has_cursor else None
        pieces = cut(line, self.room, self.look.signs["more"])
        base = self.look.styles[""] if over is None else self.look.styles[""] + over
        return Strip([*self.look.segments(pieces, over)]).simplify().adjust_cell_length(self.room, base)


class Page(Pane):
    """A pane of lines that are made anew for each width, and scrolled."""

    def __init__(self, name: str, look: Look, id: str) -> None:
        """Nothing is laid out before the pane has a width."""
        super().__init__(name, look, id)
        self.lines: Sequence[Line] = ()
        self._made_for = -1

    def laid(self, room: int) -> Sequence[Line]:
        """The lines for this width."""
        return ()

    def renew(self, top: bool = True) -> None:
        """Make the lines again, and show the first of them."""
        self._made_for = -1
        if self.size.width:
            self._lay()
            if top:
                self.scroll_to(y=0, animate=False)
        self.refresh()

    def _lay(self) -> None:
        if self._made_for != self.room:
            self._made_for = self.room
            self.lines = self.laid(self.room)
            self.virtual_size = Size(self.room, len(self.lines))

    def on_resize(self, event: Resize) -> None:
        """Lay the lines out for the new width."""
        self._lay()

    def render_line(self, y: int) -> Strip:
        """The line at a row of the screen."""
        self._lay()
        at = y + self.scroll_offset.y
        return self.strip(list(self.lines[at]) if at < len(self.lines) else [])

    def move(self, rows: int) -> None:
        """Scroll."""
        self.scroll_to(y=self.scroll_offset.y + rows, animate=False)

    def go(self, row: int) -> None:
        """Scroll to a line; -1 for the last."""
        self.scroll_to(y=len(self.lines) if row < 0 else row, animate=False)


class RowList(Pane):
    """A pane of rows with a cursor. What it lists, its owner says."""

    class Moved(Message):
        """The cursor is on another row."""

    class Entered(Message):
        """The row with the cursor was chosen."""

    height_of_row = 1
    at = 0
    """The row with the cursor."""

    @property
    def count(self) -> int:
        """How many rows there are."""
        return 0

    def row(self, nth: int, room: int) -> Sequence[Line]:
        """The lines of a row."""
        return ([],)

    def renew(self) -> None:
        """Draw what is listed now, with the cursor in sight."""
        self.virtual_size = Size(self.room, self.count * self.height_of_row)
        self._show_cursor()
        self.refresh()

    def on_resize(self, event: Resize) -> None:
        """Keep the cursor in sight."""
        self.renew()

    def render_line(self, y: int) -> Strip:
        """The line at a row of the screen."""
        nth, part = divmod(y + self.scroll_offset.y, self.height_of_row)
        if nth >= self.count:
            return self.strip([])
        lines = self.row(nth, self.room)
        return self.strip(list(lines[part]) if part < len(lines) else [], nth == self.at)

    def move(self, rows: int) -> None:
        """Move the cursor, no further than the ends."""
        self.go(self.at + rows)

    def go(self, row: int) -> None:
        """Put the cursor on a row, -1 for the last."""
        if self.count:
            self.at = self.count - 1 if row == -1 else max(0, min(self.count - 1, row))
            self._show_cursor()
            self.refresh()
            self.post_message(self.Moved())

    def _show_cursor(self) -> None:
        top, height = self.scroll_offset.y, max(self.scrollable_content_region.height, 1)
        first = self.at * self.height_of_row
        if first < top:
            self.scroll_to(y=first, animate=False, force=True)
        elif first + self.height_of_row > top + height:
            self.scroll_to(y=first + self.height_of_row - height, animate=False, force=True)

    def on_click(self, event: Click) -> None:
        """The row under the mouse; twice chooses it."""
        inside = event.get_content_offset(self)
        row = (inside.y + self.scroll_offset.y) // self.height_of_row if inside is not None else self.count
        if row < self.count:
            self.go(row)
            if event.chain > 1:
                self.post_message(self.Entered())
