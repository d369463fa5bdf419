"""The name of a theme goes in; its colours come out, and how each look is drawn: never by its colour alone."""

from collections.abc import Mapping

from rich.style import Style
from textual.theme import Theme

from timeline.model.errors import TimelineError

_PALETTES: Mapping[str, Mapping[str, str]] = {
    "dark": {
        "ground": "#14171c", "text": "#d7dae0", "dim": "#8b929e", "line": "#4a515d", "accent": "#7aa2f7",
        "error": "#f7768e", "warning": "#e0af68", "note": "#7dcfff", "good": "#9ece6a", "cursor": "#2a3550",
        "words": "#ffe08a",
    },
    "light": {
        "ground": "#fbfbf9", "text": "#1f2328", "dim": "#6a727c", "line": "#b8bec6", "accent": "#1f4fbf",
        "error": "#b3001b", "warning": "#8a5300", "note": "#00607a", "good": "#20672f", "cursor": "#dbe6ff",
        "words": "#7a2e00",
    },
    "high-contrast": {
        "ground": "#000000", "text": "#ffffff", "dim": "#d0d0d0", "line": "#ffffff", "accent": "#ffff00",
        "error": "#ff8080", "warning": "#ffff00", "note": "#80ffff", "good": "#80ff80", "cursor": "#00408f",
        "words": "#ffff00",
    },
    "colour-blind": {  # Okabe and Ito's colours: told apart with any kind of colour vision
        "ground": "#16191d", "text": "#e6e6e6", "dim": "#9aa0a6", "line": "#565c64", "accent": "#56b4e9",
        "error": "#e69f00", "warning": "#f0e442", "note": "#56b4e9", "good": "#009e73", "cursor": "#0b3a5c",
        "words": "#f0e442",
    },
}  # fmt: skip
THEMES = tuple(_PALETTES)


def theme(name: str) -> Theme:
    """The theme for the screen's own parts: borders, scroll bars, fields."""
    one = _PALETTES[name]
    return Theme(
        name=name, primary=one["accent"], secondary=one["note"], accent=one["accent"], foreground=one["text"],
        background=one["ground"], surface=one["ground"], panel=one["ground"], error=one["error"],
        warning=one["warning"], success=one["good"], dark=name != "light",
        variables={"border": one["line"], "border-blurred": one["line"], "scrollbar": one["line"]},
    )  # fmt: skip


def looks(name: str) -> Mapping[str, Style]:
    """Look -> how it is drawn."""
    one = _PALETTES[name]
    ground = Style(color=one["text"], bgcolor=one["ground"])
    drawn = {
        "": Style(),
        "strong": Style(bold=True),
        "faint": Style(color=one["dim"]),
        "dim": Style(color=one["dim"]),
        "rule": Style(color=one["line"]),
        "place": Style(color=one["accent"], underline=False),
        "words": Style(color=one["words"], bold=True, underline=True),
        "claim": Style(color=one["words"], underline=True),
        "number": Style(color=one["ground"], bgcolor=one["accent"], bold=True),
        "key": Style(color=one["accent"], bold=True),
        "error": Style(color=one["error"], bold=True),
        "warning": Style(color=one["warning"], bold=True),
        "note": Style(color=one["note"]),
        "good": Style(color=one["good"]),
        "bar": Style(color=one["accent"]),
        "added": Style(color=one["good"]),
        "removed": Style(color=one["error"]),
        "cursor": Style(bgcolor=one["cursor"], bold=True),
        "tab": Style(color=one["dim"]),
        "tab-on": Style(color=one["accent"], bold=True, underline=True),
    }
    return {look: ground + style for look, style in drawn.items()} | {"cursor-ground": Style(bgcolor=one["cursor"])}


def known(name: str) -> str:
    """The name, where there is such a theme. TimelineError where there is none."""
    if name not in _PALETTES:
        raise TimelineError(f"there is no theme {name!r}", "--theme", f"the themes are {', '.join(THEMES)}")
    return name
