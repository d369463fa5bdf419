"""What each view shows of the demo's articles, as text, in a wide window and in one of 80 by 24."""

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ROOT
from reviewing import TODAY, app_on, press, quiet, screen_of

from timeline.review.rechecking import Request

VIEWS = {
    "findings": (),
    "dismiss": ("d",),
    "help": ("escape", "question_mark"),
    "timeline": ("escape", "t", "end"),
    "timeline-years": ("minus",),
    "timeline-days": ("plus", "plus", "end"),
    "sources": ("escape", "enter"),
    "facts": ("escape", "f", "j"),
    "preview": ("f1", "S", "1"),
    "done": ("enter", "D"),
}
"""View -> the keys that lead there from the one before it."""


@pytest.mark.parametrize("size", [(140, 40), (80, 24)], ids=["140x40", "80x24"])
def test_a_view_shows(tmp_path: Path, size: tuple[int, int], golden: Callable[[str, str | Path], None]) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    shutil.copy(ROOT / "facts.yaml", tmp_path)
    request = Request((str(tmp_path / "seeds"),), str(tmp_path / "facts.yaml"), (), TODAY)

    async def run() -> str:
        app = app_on(request)
        shown = []
        async with app.run_test(size=size) as pilot:
            await quiet(app, pilot)
            for name, keys in VIEWS.items():
                await press(app, pilot, keys)
                await quiet(app, pilot)
                shown.append(f"=== {name}: {' '.join(keys)}\n{screen_of(app)}")
            app.desk.stop()
        return "\n".join(shown)

    golden(asyncio.run(run()), f"review/views-{size[0]}x{size[1]}.txt")
