"""A facts file's text in; the same in the canonical layout out: every value, every comment, another white space.

UTF-8 without BOM, lines that end with a line feed and without blanks; never two empty lines, and one above each section
with its comment; dashes two spaces in, one space behind them. Order, quotes, brackets and the wording of lines are the
curator's.
"""

import re
from collections.abc import Iterator

from timeline.curation.edits import reread
from timeline.curation.layout import Layout
from timeline.curation.nodes import Node
from timeline.model.errors import TimelineError

_BREAK = re.compile(r"\r\n?")
DASH = 2
"""How far in the dash of an entry stands, in spaces."""


def canonical(text: str, file: str = "facts.yaml") -> str:
    """The text in the canonical layout. InvalidCuration for what is not read here.

    TimelineError where the text is written so unusually that the new one would not say the same.
    """
    meant = reread(text, file).plain
    lines = _BREAK.sub("\n", text.removeprefix("\ufeff")).rstrip("\n").split("\n")
    shifted = _shifted(lines, file)
    done = "\n".join(_spaced(shifted, file)) + "\n" if any(shifted) else ""
    if reread(done, file).plain != meant or _comments(done) != _comments(text):
        raise TimelineError("is written in a way that cannot be laid out safely here; nothing was changed", file)
    return done


def _comments(text: str) -> list[str]:
    return re.findall(r"#[^\r\n]*?(?=[ \t]*(?:[\r\n]|\Z))", text)


def _shifted(lines: list[str], file: str) -> list[str]:
    """The lines with the entries of each section as far in as they should be."""
    text = "\n".join(lines) + "\n"
    root = reread(text, file)
    layout = Layout(text, root)
    lines = list(lines)
    for key, section in root.children.items():
        if isinstance(section.plain, list) and layout.is_below(root, key):
            for index in section.children:
                _shift_entry(lines, layout, section, int(index))
    return lines


def _shift_entry(lines: list[str], layout: Layout, section: Node, index: int) -> None:
    """Move the lines of one entry, and the comments around it."""
    start, entry = layout.start_of(section, index), section.children[index]
    dash, keys = layout.column(start), layout.column(entry.begin)
    first = layout.number(start)
    following = section.children.get(index + 1)
    end = layout.after_comments(entry.close, dash + 1) if following is None else layout.start_of(section, index + 1)
    last = layout.number(end) + (following is None)
    if layout.line_start(start) != layout.line_start(entry.begin):  # the dash stands alone on its line
        return
    lines[first] = " " * DASH + "- " + lines[first][keys:]
    for number in range(first + 1, last):
        line = lines[number]
        inner = len(line) - len(line.lstrip(" "))
        if line.lstrip().startswith("#") and inner < keys:
            lines[number] = " " * (DASH if inner >= dash else 0) + line.lstrip()
        elif line.strip():
            lines[number] = " " * max(0, inner + DASH + 2 - keys) + line[inner:]


def _spaced(lines: list[str], file: str) -> Iterator[str]:
    """The lines without blanks at their ends, with empty lines where they should be."""
    text = "\n".join(lines) + "\n"
    root = reread(text, file)
    layout = Layout(text, root)
    kept = dict(_inside_texts(layout, root))
    sections = {layout.number(start) for start in root.keys.values()}
    heads = {_head(lines, number) for number in sections}
    before = ""
    for number, line in enumerate(lines):
        if number in kept:
            yield line
        elif line.strip():
            if number in heads and number and before.strip() and not kept.get(number - 1):
                yield ""
            line = line.rstrip()
            yield line
        elif before.strip() and number not in kept:
            yield ""
        before = line


def _head(lines: list[str], section: int) -> int:
    """The first line of the comment right above a section; that of the file is above an empty line."""
    while section and lines[section - 1].startswith("#"):
        section -= 1
    return section


def _inside_texts(layout: Layout, node: Node) -> Iterator[tuple[int, bool]]:
    """The lines within values that go over several, but for their first: white space may be a part of them.

    With each whether even an empty line below would be one.
    """
    for child in node.children.values():
        yield from _inside_texts(layout, child)
    text = layout.text
    if not node.children and isinstance(node.plain, str) and "\n" in text[node.begin : node.close]:
        first = layout.number(node.begin)
        is_open = "+" in text[node.begin : text.index("\n", node.begin)].partition("#")[0]
        for number in range(first + 1, first + 1 + text.count("\n", node.begin, node.close)):
            yield number, is_open
