"""The first and the last line of the screen: views and progress go in above, the keys of the view below."""

from collections.abc import Sequence

from textual.events import Click
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from timeline.review.keys import VIEWS, Key, footer
from timeline.review.lines import Line, cut, width
from timeline.review.look import Look


class Bar(Widget):
    """One line, drawn of words and looks."""

    DEFAULT_CSS = "Bar { height: 1; background: $background; }"

    def __init__(self, look: Look, id: str) -> None:
        """Draws with `look`."""
        super().__init__(id=id)
        self.look = look

    def words(self) -> Line:
        """What the line says."""
        return []

    def render_line(self, y: int) -> Strip:
        """The line."""
        pieces = cut(self.words(), self.size.width, self.look.signs["more"])
        strip = Strip([*self.look.segments(pieces)])
        return strip.adjust_cell_length(self.size.width, self.look.styles[""])


class TopBar(Bar):
    """The views, and how far the review is or what went wrong."""

    class Wanted(Message):
        """A view was clicked."""

        def __init__(self, view: str) -> None:
            """By its name."""
            super().__init__()
            self.view = view

    def __init__(self, look: Look) -> None:
        """Shows the findings at first."""
        super().__init__(look, id="top")
        self.view = VIEWS[0]
        self.told: tuple[str, str] = ("", "")

    def tell(self, view: str, words: str, name: str = "") -> None:
        """Show a view as chosen, and words in a look."""
        self.view, self.told = view, (words, name)
        self.refresh()

    def words(self) -> Line:
        """The views left, what is told right; where both have no room, what is told."""
        tabs: Line = []
        for view in VIEWS:
            is_on = view == self.view
            shown = f"[{view.title()}]" if is_on and self.look.marked else f" {view.title()} "
            tabs.append((shown, "tab-on" if is_on else "tab"))
        gap = self.size.width - width(tabs) - width([self.told]) - 1
        if gap < 1:
            return [(f"{self.view.title()} ", "tab-on"), self.told]
        return [*tabs, (" " * gap, ""), self.told]

    def on_click(self, event: Click) -> None:
        """The view under the mouse."""
        at = 0
        for view in VIEWS:
            at += len(view) + 2
            if event.x < at:
                self.post_message(self.Wanted(view))
                return


class KeyBar(Bar):
    """At most eight keys of the view; each can be clicked."""

    class Pressed(Message):
        """A key was clicked."""

        def __init__(self, action: str) -> None:
            """By the name of what it does."""
            super().__init__()
            self.action = action

    def __init__(self, look: Look, table: Sequence[Key]) -> None:
        """Names the keys of the findings at first."""
        super().__init__(look, id="keys")
        self.table, self.view = table, VIEWS[0]

    def show(self, view: str) -> None:
        """Name the keys of a view."""
        self.view = view
        self.refresh()

    def words(self) -> Line:
        """Sign and word of each key, as many as there is room for; help and quit never miss."""
        named = [*footer(self.table, self.view)]
        while len(named) > 2 and width(self._line(named)) > self.size.width:
            named.pop(-3 if len(named) > 2 else -1)
        return self._line(named)

    @staticmethod
    def _line(named: Sequence[tuple[str, str, str]]) -> Line:
        return [piece for sign, word, _ in named for piece in ((f" {sign}", "key"), (f" {word} ", ""))]

    def on_click(self, event: Click) -> None:
        """The key under the mouse."""
        at, words = 0, self.words()
        for nth in range(0, len(words) - 1, 2):
            at += width(words[nth : nth + 2])
            if event.x < at:
                shown = words[nth][0].strip(), words[nth + 1][0].strip()
                pressed = next(a for s, w, a in footer(self.table, self.view) if (s, w) == shown)
                self.post_message(self.Pressed(pressed))
                return
