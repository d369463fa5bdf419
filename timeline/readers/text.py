"""Bytes of a `.txt` or `.md` file in, one source out: its text as it stands, with the zones of that text."""

import re
from collections.abc import Mapping

from timeline.model import edtf
from timeline.model.because import Because
from timeline.model.errors import TimelineError
from timeline.model.text import Source, Span, Zone, ZoneKind
from timeline.model.time import TimeValue
from timeline.readers._zones import comments_of, zones_of


class TextReader:
    """Reads plain text and Markdown."""

    suffixes = (".txt", ".md")

    def read(self, content: bytes, source_id: str) -> tuple[Source, ...]:
        """The one source of a file. TimelineError when it is not UTF-8 text or its front matter is wrong."""
        return (source_of(decoded(content, source_id), source_id),)


def source_of(text: str, source_id: str) -> Source:
    """A text as a source, with what its front matter says of it. TimelineError when that says it wrongly."""
    end = _front_matter_end(text)
    told = _told(text[:end], source_id) if end else {}
    published = told.get("published") or told.get("date")
    front = (Zone(Span(0, end), ZoneKind.BOILERPLATE),) if end else ()
    markdown = source_id.lower().endswith(".md")
    return Source(
        source_id,
        text,
        front + zones_of(text, end, markdown=markdown),
        language=told.get("language") or told.get("lang") or "",
        published=_when(published, source_id) if published else None,
        published_because=Because("front-matter-date") if published else None,
        title=told.get("title") or None,
        publisher=told.get("publisher") or None,
        url=told.get("url") or None,
        comments=tuple(comments_of(text, end)) if markdown else (),
    )


def decoded(content: bytes, place: str) -> str:
    """The text of UTF-8 bytes, unaltered: a BOM, CRLF and lone surrogates stay. TimelineError for anything else."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise TimelineError("is UTF-16, not UTF-8", place, "save it as UTF-8 (iconv -f UTF-16 -t UTF-8)")
    nul = content.find(b"\0")
    if nul >= 0:
        message = f"is not text: a NUL byte at byte {nul}"
        raise TimelineError(message, f"{place}:{_line(content, nul)}", "give a text file, or exclude this one")
    try:
        return content.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        message = f"is not UTF-8: byte 0x{content[error.start]:02X} at byte {error.start}"
        mend = "save it as UTF-8 (iconv -f WINDOWS-1252 -t UTF-8 for text from older systems)"
        raise TimelineError(message, f"{place}:{_line(content, error.start)}", mend) from None


def _line(content: bytes, at: int) -> int:
    return content.count(b"\n", 0, at) + 1


_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\r?\n(?=[ \t]*[\w-]+[ \t]*:(?:\s|$))")
_FRONT_MATTER_END = re.compile(r"^(?:---|\.\.\.)[ \t]*(?=\r?$)", re.MULTILINE)


def _front_matter_end(text: str) -> int:
    """Where the front matter ends, 0 when there is none."""
    start = _FRONT_MATTER.match(text)
    end = _FRONT_MATTER_END.search(text, start.end()) if start else None
    return end.end() if end else 0


def _told(block: str, place: str) -> Mapping[str, str]:
    from timeline.curation import front_matter  # pays for pydantic and yaml, which few sources need

    return front_matter(block, place)


def _when(published: str, place: str) -> TimeValue:
    try:
        return edtf.parse(published)
    except ValueError as error:
        raise TimelineError(f"published: {error}", place, "write the date as 2024-11-25") from None


READER = TextReader()
