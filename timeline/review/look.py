"""How the screen looks: wishes and the surroundings go in; signs, styles and whether words need marks come out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from rich.segment import Segment
from rich.style import Style

from timeline.review.glyphs import glyphs
from timeline.review.lines import Line
from timeline.review.themes import THEMES, looks

_ASCII = str.maketrans("…·»«–—‘’“”↓↑×≠\u00a0", "~-><--''\"\"v^x# ")
"""Signs in our own words -> one of ASCII each; letters of sources stay as they are."""


@dataclass(slots=True)
class Look:
    """One for the whole screen. `ascii` for signs of plain ASCII, `colourless` for `NO_COLOR`."""

    theme: str = "dark"
    ascii: bool = False
    colourless: bool = False
    styles: Mapping[str, Style] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Make the styles of the theme."""
        self.wear(self.theme)

    def wear(self, theme: str) -> None:
        """Put on a theme."""
        self.theme = theme
        self.styles = looks(theme)

    def segments(self, line: Line, over: Style | None = None) -> Iterator[Segment]:
        """A line as the screen draws it; `over` is laid over each look."""
        plain = self.styles[""]
        for text, name in line:
            style = self.styles.get(name, plain)
            yield Segment(text.translate(_ASCII) if self.ascii else text, style if over is None else style + over)

    @property
    def next_theme(self) -> str:
        """The theme after this one, round the end."""
        return THEMES[(THEMES.index(self.theme) + 1) % len(THEMES)]

    @property
    def signs(self) -> Mapping[str, str]:
        """Meaning -> sign."""
        return glyphs(self.ascii)

    @property
    def marked(self) -> bool:
        """Whether words in question stand between marks: where colours may not tell them."""
        return self.ascii or self.colourless or self.theme == "high-contrast"

    @property
    def cursor(self) -> Style:
        """How the row with the cursor is drawn."""
        return Style(reverse=True) if self.colourless else self.styles["cursor-ground"]
