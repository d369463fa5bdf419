"""A source and the claims in it go in; its whole text comes out as lines, claims marked and boilerplate dimmed."""

from collections.abc import Iterable, Mapping, Sequence

from timeline.model.claim import Claim
from timeline.model.text import Source, Span, ZoneKind
from timeline.review.evidence import published
from timeline.review.lines import Line, shown, wrapped
from timeline.writers._page import harmless

LONGEST = 200_000
"""Code points of a source that are laid out; of a longer one, the stretch around the words in question."""


def text_lines(
    source: Source, claims: Sequence[Claim], at: Span | None, room: int, signs: Mapping[str, str], marked: bool
) -> tuple[list[Line], int]:
    """The text in lines, and the number of the line where the words `at` begin (0 where there are none).

    A line of boilerplate, or of a caption, begins with a sign.
    """
    lines: list[Line] = head_lines(source, room)
    low, high = _window(source.text, at)
    first = 0
    if low:
        lines += [[(f"{signs['more']} {low} characters before this", "faint")], []]
    for start, end in _paragraphs(source.text, low, high):
        if at is not None and start <= at.start < end:
            first = len(lines)
        aside = source.zone_at(start) in (ZoneKind.BOILERPLATE, ZoneKind.CAPTION)
        marks = [m for c in claims if start <= c.value_span.start < end for m in _marks(c.value_span, at, start)]
        pieces = shown(source.text[start:end], marks, "dim" if aside else _look(source.zone_at(start)))
        margin = f"{signs['aside'] if aside else ' '} "
        lines += wrapped(_with_signs(pieces) if marked else pieces, room, margin, margin)
    if high < len(source.text):
        lines += [[], [(f"{signs['more']} {len(source.text) - high} characters after this", "faint")]]
    return lines, first


def head_lines(source: Source, room: int) -> list[Line]:
    """What is known of a source: title, publisher, date, address, language."""
    title = source.title or source.id
    lines = wrapped([(harmless(title), "strong")], room, rest="  ")
    told = [source.id if source.title else "", source.publisher or "", published(source), source.language]
    lines += wrapped([(" · ".join(harmless(one) for one in told if one), "faint")], room, rest="  ")
    lines += wrapped([(harmless(source.url), "place")], room, rest="  ") if source.url else []
    return [*lines, []]


def _look(zone: ZoneKind) -> str:
    return "strong" if zone is ZoneKind.HEADLINE else "faint" if zone is ZoneKind.DATELINE else ""


def _marks(span: Span, at: Span | None, start: int) -> Iterable[tuple[int, int, str]]:
    yield span.start - start, span.end - start, "words" if at is not None and span.overlaps(at) else "claim"


def _with_signs(pieces: Line) -> Line:
    """Claims between marks, for screens on which looks do not show."""
    line: Line = []
    for text, look in pieces:
        line += [("»", look), (text, look), ("«", look)] if look in ("words", "claim") else [(text, look)]
    return line


def _window(text: str, at: Span | None) -> tuple[int, int]:
    if len(text) <= LONGEST:
        return 0, len(text)
    middle = at.start if at is not None else 0
    low = max(0, min(middle - LONGEST // 2, len(text) - LONGEST))
    return low, low + LONGEST


def _paragraphs(text: str, low: int, high: int) -> Iterable[tuple[int, int]]:
    """Start and end of each line of the text, empty ones too."""
    at = low
    while at < high:
        end = text.find("\n", at, high)
        end = high if end < 0 else end
        yield at, end
        at = end + 1
