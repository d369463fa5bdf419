"""The demo's articles in, the pictures of `docs/` out: what `check` prints, and two views of the review."""

import asyncio
import re
import shutil
from collections.abc import Sequence
from datetime import date
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.text import Text

from timeline import Pipeline
from timeline.review.app import ReviewApp
from timeline.review.files import Files
from timeline.review.journal import Journal
from timeline.review.keeping import Keeper
from timeline.review.rechecking import Here, Request
from timeline.review.session import ReviewSession
from timeline.writers.text import Page, TextWriter

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "check.svg"
VIEWS = {ROOT / "docs" / "review.svg": (), ROOT / "docs" / "review-timeline.svg": ("t", "end", "up")}
"""Picture -> the keys that lead to what it shows."""
WIDTH, SIZE = 100, (132, 38)
COMMAND = "timeline check seeds/ --facts facts.yaml"

_FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)
"""Rich's pictures load a font from the network: in a README they may not, and any font of even width does."""


def page() -> str:
    """The lines with ANSI colours, below the command that prints them."""
    timeline = Pipeline(facts=ROOT / "facts.yaml").run(ROOT / "seeds")
    return f"\x1b[2m$\x1b[0m {COMMAND}\n{TextWriter(page=Page(WIDTH, colour=True)).write(timeline)}"


def draw() -> None:
    """Write the pictures."""
    console = Console(width=WIDTH, file=StringIO(), record=True, force_terminal=True, color_system="truecolor")
    console.print(Text.from_ansi(page()))
    PICTURE.write_text(_offline(console.export_svg(title="", unique_id="check")), "utf-8")
    for file, keys in VIEWS.items():
        file.write_text(_offline(asyncio.run(screen(keys))), "utf-8")


async def screen(keys: Sequence[str]) -> str:
    """The review of the demo's articles after these keys, as a picture."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / "seeds", folder / "seeds")
        shutil.copy(ROOT / "facts.yaml", folder)
        facts = folder / "facts.yaml"
        request = Request((str(folder / "seeds"),), str(facts))
        session = ReviewSession(Keeper(Files([facts]), Journal(folder / "journal")), "ana", date(2026, 11, 22))
        session.take(request.checked())
        app = ReviewApp(session, Here(request), request, root=folder)
        async with app.run_test(size=SIZE) as pilot:
            await pilot.pause()
            for key in keys:
                await pilot.press(key)
            while app.is_busy:
                await pilot.pause(0.05)
            await pilot.pause()
            drawn = app.export_screenshot(title="timeline review")
            app.desk.stop()
        return drawn


def _offline(drawn: str) -> str:
    return _FONTS.sub("", drawn).replace("Fira Code, monospace", "Menlo, Consolas, monospace")
