"""One text and its nodes in; where lines, keys, dashes and blocks begin and end in it out."""

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TypeAlias

from timeline.curation.nodes import Node

Splice: TypeAlias = tuple[int, int, str]
"""From where to where the text is replaced (code points, half open), and by what."""

BREAK = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]")
_PROPERTIES = re.compile(r"(?:[&!]\S*\s+)*")
_KEY = re.compile(r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')""", re.DOTALL)
_COLON = re.compile(r"\s*:")
_HEADER = re.compile(r"(?:[&!]\S*\s+)*[|>]\S*([ \t]+#[^\n\r\x85\u2028\u2029]*)?")
_COMMENT = re.compile(r"[ \t]*#")


class Layout:
    """Where things stand in one text; places are code points."""

    def __init__(self, text: str, root: Node) -> None:
        """The nodes are those of the text."""
        self.text = text
        self.root = root
        found = BREAK.search(text)
        self._feeds: list[int] | None = None
        self.marks = [mark for mark in "\n\r\x85\u2028\u2029" if mark in text]
        self.newline = found[0] if found and found[0] in ("\n", "\r\n", "\r") else "\n"

    # Lines ------------------------------------------------------------------------------------------------------------

    def line_start(self, at: int) -> int:
        """Where the line begins; a BOM stands before the first."""
        start = max(self.text.rfind(mark, 0, at) for mark in self.marks) + 1 if self.marks else 0
        return start or int(self.text.startswith("\ufeff"))

    def number(self, at: int) -> int:
        """How many line feeds stand before."""
        if self._feeds is None:
            self._feeds = [found.start() for found in re.finditer("\n", self.text)]
        return bisect_left(self._feeds, at)

    def line_end(self, at: int) -> int:
        """Where the line ends, before its line break."""
        found = BREAK.search(self.text, at)
        return found.start() if found else len(self.text)

    def next_line(self, at: int) -> int | None:
        """Where the next line begins, None on the last."""
        found = BREAK.search(self.text, at)
        return found.end() if found else None

    def column(self, at: int) -> int:
        """How far in a character stands, from 0."""
        return at - self.line_start(at)

    def lines(self, new: list[str], blank: bool = False) -> str:
        """New lines to insert at the end of another, after an empty one if wished."""
        return "".join(self.newline + line for line in ([""] if blank else []) + new)

    def after_comments(self, at: int, column: int) -> int:
        """The end of the line there, or of the last comment right below that stands at least this far in."""
        end = self.line_end(at)
        while (start := self.next_line(end)) is not None:
            found = _COMMENT.match(self.text, start)
            if found is None or found.end() - 1 - start < column:
                break
            end = self.line_end(start)
        return end

    def whole_lines(self, start: int, end: int) -> Splice:
        """The lines from `start` to `end` taken out; the last line of the file stays without a break if it was."""
        first, following = self.line_start(start), self.next_line(end)
        if following is not None:
            return first, following, ""
        return self.text_end_before(first), len(self.text), ""

    def text_end_before(self, line: int) -> int:
        """Where the line above ends, which starts at `line`."""
        back = 2 if self.text.startswith("\r\n", line - 2) and line >= 2 else 1
        return line - back if line and BREAK.match(self.text, line - back) else line

    # Nodes ------------------------------------------------------------------------------------------------------------

    def first(self, node: Node) -> int:
        """Where a node starts, without an anchor and a tag."""
        found = _PROPERTIES.match(self.text, node.begin)
        return found.end() if found else node.begin

    def is_flow(self, node: Node) -> bool:
        """Whether a list or mapping stands in brackets."""
        return isinstance(node.plain, dict | list) and self.text[self.first(node) : self.first(node) + 1] in ("[", "{")

    def is_below(self, inside: Node, step: str | int) -> bool:
        """Whether a block stands on lines of its own, below its key or dash."""
        node = inside.children[step]
        is_block = isinstance(node.plain, dict | list) and not self.is_flow(node) and bool(node.children)
        return is_block and self.line_start(node.begin) > self.after_mark(inside, step)

    def start_of(self, inside: Node, step: str | int) -> int:
        """Where the key or the dash of an entry stands; in brackets the entry itself."""
        if isinstance(inside.plain, dict):
            return inside.keys[str(step)]
        if self.is_flow(inside):
            return inside.children[step].begin
        if step == 0:
            return self.first(inside)
        column = self.column(self.first(inside))
        dash = re.compile(rf"(?:\r\n|[\n\r\x85\u2028\u2029]) {{{column}}}-(?=\s|\Z)")
        found = dash.search(self.text, inside.children[int(step) - 1].close)
        return found.end() - 1 if found else inside.children[step].begin

    def after_mark(self, inside: Node, step: str | int) -> int:
        """Right after the colon or the dash."""
        start = self.start_of(inside, step)
        if isinstance(inside.plain, list):
            return start + 1
        quoted = _KEY.match(self.text, start)
        end = quoted.end() if quoted else start + len(str(step))
        colon = _COLON.match(self.text, end)
        return colon.end() if colon else end

    def indent(self, inside: Node) -> int:
        """How far in the keys of a mapping stand."""
        return self.column(min(inside.keys.values())) if inside.keys else 0

    def step(self) -> int:
        """How far in the dashes of lists stand below their keys: as in the file's first list."""
        for key, node in self.root.children.items():
            if isinstance(node.plain, list) and self.is_below(self.root, key):
                return self.column(self.first(node))
        return 2

    def is_apart(self, inside: Node, last: str | int) -> bool:
        """Whether an empty line stands before the last entry."""
        before = inside.children.get(int(last) - 1)
        if before is None or self.ends_in_block(inside):
            return False
        return self.has_empty_line(before.close, self.start_of(inside, last))

    def ends_in_block(self, node: Node) -> bool:
        """Whether the last value in it is a block of text: an empty line below might be taken for a part of it."""
        while node.children:
            node = node.children[next(reversed([*node.children]))]
        return self.text[self.first(node) : self.first(node) + 1] in ("|", ">")

    def has_empty_line(self, start: int, end: int) -> bool:
        """Whether there is an empty line between two places."""
        breaks = [found.end() for found in BREAK.finditer(self.text, start, end)]
        return any(not self.text[a:b].strip() for a, b in pairwise(breaks))

    def header(self, old: Node) -> str:
        """The comment behind the mark of a block of text, which stays."""
        if self.text[self.first(old) : self.first(old) + 1] not in ("|", ">"):
            return ""
        found = _HEADER.match(self.text, old.begin)
        return (found[1] or "") if found else ""

    def block(self, node: Node) -> Splice:
        """The lines of a block taken out, from the end of the line above to its own."""
        return self.text_end_before(self.line_start(node.begin)), self.line_end(node.close), ""
