"""What the tests of the review share: a small project with two conflicts, and a session on it."""

import asyncio
from datetime import date
from pathlib import Path

from textual.events import Paste
from textual.pilot import Pilot

from timeline.model.errors import TimelineError
from timeline.review.app import ReviewApp
from timeline.review.files import Files
from timeline.review.journal import Journal, journal_path
from timeline.review.keeping import Keeper
from timeline.review.keys import KEYS, Key
from timeline.review.look import Look
from timeline.review.rechecking import Here, Request
from timeline.review.session import ReviewSession
from timeline.review.verdict_pane import VerdictPane
from timeline.writers._page import cells

VerdictPane.rest = 0.0  # no test waits for a cursor to rest
TODAY = date(2026, 11, 22)

SOURCES = {
    "agency.txt": "Published 11/25/2024, 08:09 PM\n\nShoigu met Taliban leaders in Kabul on Monday.\n",
    "paper.txt": "Shoigu met Taliban leaders in Kabul on Tuesday.\n",
    "daily.txt": "Russia put the Taliban on its list of terrorist organisations in 2004.\n",
}
FACTS = """\
# Kept by hand.
actors:
  - {id: russia, name: Russia, kind: place}
  - {id: taliban, name: Taliban, kind: organisation}
facts:
  - id: listed
    event: Russia puts the Taliban on its list of terrorist organisations
    actors: [russia, taliban]
    when: 2003-02-14   # the ruling
"""


def project(folder: Path, sources: dict[str, str] = SOURCES, facts: str | None = FACTS) -> Request:
    """Write the sources and the facts file, None for the file as it is or an empty one; what is to be checked."""
    (folder / "texts").mkdir(exist_ok=True)
    for name, text in sources.items():
        (folder / "texts" / name).write_text(text, "utf-8")
    if facts is not None:
        (folder / "facts.yaml").write_text(facts, "utf-8")
    elif not (folder / "facts.yaml").exists():
        (folder / "facts.yaml").write_text("# Nothing yet.\n", "utf-8")
    return Request((str(folder / "texts"),), str(folder / "facts.yaml"), (), TODAY)


def keeper_of(request: Request, into: str | None = None) -> Keeper:
    """Keeps the facts files of a project; its journal lies beside the texts."""
    first = Path(request.facts)
    files = Files([first, *map(Path, request.more)], Path(into) if into else None)
    return Keeper(files, Journal(journal_path(first, first.parent / "state")))


def begun(request: Request, by: str = "ana") -> ReviewSession:
    """A session at the findings of a project; its journal lies beside the texts."""
    session = ReviewSession(keeper_of(request), by, TODAY)
    session.take(request.checked())
    return session


def facts_of(request: Request) -> str:
    """The facts file as it is."""
    return Path(request.facts).read_bytes().decode("utf-8")


def app_on(request: Request, *, look: Look | None = None, table: tuple[Key, ...] = KEYS) -> ReviewApp:
    """The screen at a project, with its checks in this process; the findings are there from the first paint."""
    root = Path(request.facts).parent
    return ReviewApp(begun(request), Here(request), request, look=look, table=table, root=root)


async def quiet(app: ReviewApp, pilot: Pilot[TimelineError]) -> None:
    """Wait until all is written, checked and drawn."""
    await pilot.pause()
    while app.is_busy:
        await asyncio.sleep(0.005)
    await pilot.pause()


def screen_of(app: ReviewApp) -> str:
    """What the screen shows, as text."""
    width, height = app.size
    strips = app.screen._compositor.render_strips(app.size)
    rows = ["".join(segment.text for segment in strip) for strip in strips]
    assert len(rows) == height and all(cells(row) <= width for row in rows)
    return "\n".join(row.rstrip() for row in rows) + "\n"


async def press(app: ReviewApp, pilot: Pilot[TimelineError], keys: tuple[str, ...]) -> None:
    """Press keys one after the other; what follows `type:` is put into the field at once."""
    for key in keys:
        if key.startswith("type:"):
            assert app.screen.focused is not None
            app.screen.focused.post_message(Paste(key.removeprefix("type:")))
            await pilot.pause()
        else:
            await pilot.press(key)


def play(
    request: Request, *keys: str, size: tuple[int, int] = (140, 40), look: Look | None = None
) -> tuple[ReviewApp, str]:
    """Press keys; the app, and what it shows when all is written, checked and drawn."""

    async def run() -> tuple[ReviewApp, str]:
        app = app_on(request, look=look)
        try:
            async with app.run_test(size=size) as pilot:
                await quiet(app, pilot)
                await press(app, pilot, keys)
                await quiet(app, pilot)
                return app, screen_of(app)
        finally:
            app.desk.stop()
            app.session.keeper.journal.close()

    return asyncio.run(run())
