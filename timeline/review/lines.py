"""Words and their looks go in; lines that fit a width come out, measured in terminal columns."""

from collections.abc import Iterable, Sequence

from timeline.writers._page import cells, harmless

Piece = tuple[str, str]
"""Some words and the name of their look ("" for plain)."""
Line = list[Piece]


def width(line: Iterable[Piece]) -> int:
    """Columns that the line takes."""
    return sum(cells(text) for text, _ in line)


def plain(line: Iterable[Piece]) -> str:
    """The words without their looks."""
    return "".join(text for text, _ in line)


def cut(line: Sequence[Piece], room: int, mark: str = "…") -> Line:
    """The line as it is where it fits into `room` columns, else its beginning and `mark`."""
    if width(line) <= room:
        return list(line)
    left = room - cells(mark)
    kept: Line = []
    for text, look in line:
        part = fitting(text, left)
        kept.append((part, look))
        left -= cells(part)
        if len(part) < len(text):
            break
    return [*kept, (mark, "faint")] if room >= cells(mark) else []


def cut_path(path: str, room: int, mark: str = "…") -> str:
    """A path that fits: of a longer one the end, which tells files apart."""
    if cells(path) <= room:
        return path
    kept = path[::-1]
    return mark + fitting(kept, max(room - cells(mark), 0))[::-1]


def fitting(text: str, room: int) -> str:
    """As much of the beginning of the text as `room` columns hold, combining characters with what they combine with."""
    if cells(text) <= room:
        return text
    used = 0
    for at, glyph in enumerate(text):
        used += cells(glyph)
        if used > room:
            return text[:at]
    return text


def filled(line: Sequence[Piece], room: int, look: str = "") -> Line:
    """The line cut or filled with spaces to exactly `room` columns."""
    line = cut(line, room)
    return [*line, (" " * (room - width(line)), look)]


def wrapped(pieces: Iterable[Piece], room: int, first: str = "", rest: str = "") -> list[Line]:
    """The words in lines of at most `room` columns, broken at spaces and, in longer words, anywhere.

    `first` stands before the first line, `rest` before the others.
    """
    lines: list[Line] = []
    line: Line = [(first, "")] if first else []
    used, start = cells(first), True
    for word, look, glued in _words(pieces):
        for part in _parts(word, max(room - cells(rest), 1)):
            gap = 0 if start or glued else 1
            if not start and used + gap + cells(part) > room:
                lines.append(line)
                line, used, gap = ([(rest, "")] if rest else []), cells(rest), 0
            # A space between two words of one look has that look: a marked stretch is not cut in two.
            space = look if line and line[-1][1] == look else ""
            line += [(" ", space)] if gap else []
            line.append((part, look))
            used, start, glued = used + gap + cells(part), False, True
    return [*lines, line]


def _words(pieces: Iterable[Piece]) -> Iterable[tuple[str, str, bool]]:
    """Word, look, and whether it follows the one before without a space."""
    spaced = True
    for text, look in pieces:
        for nth, word in enumerate(text.split(" ")):
            spaced = spaced or nth > 0
            if word:
                yield word, look, not spaced
                spaced = False


def _parts(word: str, room: int) -> Iterable[str]:
    while cells(word) > room:
        part = fitting(word, room) or word[:1]
        yield part
        word = word[len(part) :]
    if word:
        yield word


def beside(columns: Sequence[Sequence[Line]], room: int, rule: str) -> list[Line]:
    """Columns of lines beside each other, each `room` wide, with `rule` between them."""
    height = max(map(len, columns), default=0)
    lines = []
    for at in range(height):
        line: Line = []
        for nth, column in enumerate(columns):
            line += [(f" {rule} ", "rule")] if nth else []
            line += filled(column[at] if at < len(column) else [], room)
        lines.append(line)
    return lines


def shown(text: str, marks: Iterable[tuple[int, int, str]], look: str = "") -> Line:
    """`text` harmless, with looks on its stretches: `marks` are (start, end, look) in code points, in order.

    White space becomes single spaces; a mark that begins before the last one ended is passed over.
    """
    line: Line = []
    at = 0
    for start, end, marked in marks:
        if start < at or end > len(text):
            continue
        line += _stretch(text[at:start], look)
        line += _stretch(text[start:end], marked)
        at = end
    return line + _stretch(text[at:], look)


def _stretch(text: str, look: str) -> Line:
    """White space at the edges stays, as it parts this stretch from its neighbours."""
    if not text:
        return []
    safe = harmless(text)
    left = " " if text[0].isspace() else ""
    right = " " if safe and text[-1].isspace() else ""
    return [(f"{left}{safe}{right}", look)]
