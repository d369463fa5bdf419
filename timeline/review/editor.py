"""A file and a line or a claim go in; the command that opens an editor there, or a citation, comes out."""

import os
import shlex
from pathlib import Path

from timeline.model.claim import Claim
from timeline.model.text import Source
from timeline.writers._findings import moment
from timeline.writers._page import place

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


def is_address(url: str) -> bool:
    """Whether an address may be opened: http and https alone, as sources are not trusted."""
    return url.startswith(("http://", "https://"))


def citation(claim: Claim, source: Source) -> str:
    """A quotation with its citation, in one line: “words” (title, publisher, date, place)."""
    words = " ".join(claim.exact.split())
    told = [source.title or "", source.publisher or "", moment(source.published) if source.published else ""]
    cited = ", ".join([*(one for one in told if one), place(source, claim.value_span.start)])
    return f"“{words}” ({cited})"
