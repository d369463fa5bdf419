"""The demo's timeline in, `docs/check.svg` out: what `timeline check` prints on a terminal, with its colours."""

import re
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text

from timeline import Pipeline
from timeline.writers.text import Page, TextWriter

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "check.svg"
WIDTH = 100
COMMAND = "timeline check seeds/ --facts facts.yaml"

_FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)
"""Rich's pictures load a font from the network: in a README they may not, and any font of even width does."""


def page() -> str:
    """The lines with ANSI colours, below the command that prints them."""
    timeline = Pipeline(facts=ROOT / "facts.yaml").run(ROOT / "seeds")
    return f"\x1b[2m$\x1b[0m {COMMAND}\n{TextWriter(page=Page(WIDTH, colour=True)).write(timeline)}"


def draw() -> None:
    """Write the picture."""
    console = Console(width=WIDTH, file=StringIO(), record=True, force_terminal=True, color_system="truecolor")
    console.print(Text.from_ansi(page()))
    drawn = _FONTS.sub("", console.export_svg(title="", unique_id="check"))
    PICTURE.write_text(drawn.replace("Fira Code, monospace", "Menlo, Consolas, monospace"), "utf-8")
