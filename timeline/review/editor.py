"""A file and a line, an address or a claim go in; the editor, the browser or a citation comes out."""

import os
import shlex
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.model.claim import Claim
from timeline.model.text import Source
from timeline.writers._page import place
from timeline.writers.text import moment

if TYPE_CHECKING:
    from timeline.review.moving import Moving

_AT_LINE = {
    "code": ["--wait", "--goto", "{file}:{line}"],
    "codium": ["--wait", "--goto", "{file}:{line}"],
    "subl": ["--wait", "{file}:{line}"],
    "zed": ["--wait", "{file}:{line}"],
    "hx": ["{file}:{line}"],
}
"""How editors that do not take `+LINE FILE` are told the line."""


def command(file: Path, line: int, editor: str | None = None) -> list[str]:
    """What opens a file at a line: by `$VISUAL`, `$EDITOR` or vi; no shell comes near the name of the file."""
    words = shlex.split(editor or os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi")
    how = _AT_LINE.get(Path(words[0]).stem, ["+{line}", "{file}"])
    return [*words, *(part.format(file=file.resolve(), line=line) for part in how)]


def edit(app: "Moving", file: Path, line: int) -> None:
    """Leave the screen to the editor until it ends."""
    from textual.app import SuspendNotSupported

    try:
        with app.suspend():
            done = subprocess.run(command(file, line), check=False)
    except (OSError, SuspendNotSupported) as error:
        app.say(f"the editor cannot be opened: {error}: set $EDITOR", "error")
        return
    app.refresh()
    app.say(f"edited {file.name}" if not done.returncode else f"the editor ended with {done.returncode}")


def open_address(app: "Moving", url: str) -> None:
    """Open an address in the browser; nothing but http and https is opened: sources are not trusted."""
    if not url.startswith(("http://", "https://")):
        app.say("only addresses that begin with http:// or https:// are opened", "warning")
        return
    app.open_url(url)
    app.say("opened in the browser")


def copied(claim: Claim, source: Source) -> str:
    """A quotation with its citation, in one line: “words” (title, publisher, date, place)."""
    words = " ".join(claim.exact.split())
    told = [source.title or "", source.publisher or "", moment(source.published) if source.published else ""]
    cited = ", ".join([*(one for one in told if one), place(source, claim.value_span.start)])
    return f"“{words}” ({cited})"
