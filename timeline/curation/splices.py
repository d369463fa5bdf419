"""A text, its nodes and one change in; the text with the few characters replaced that the change needs out."""

import re
from collections.abc import Sequence
from typing import Any, TypeAlias

from timeline.curation.layout import Layout, Splice
from timeline.curation.nodes import Node
from timeline.curation.spelling import below, fits, inline, item, key_of, pair, scalar

GONE: Any = object()
"""In the place of a value: it is taken out."""


Step: TypeAlias = tuple[tuple[str | int, ...], Any]
"""A path of keys and indices, and the plain value that it shall have; `GONE` takes it out."""


def spliced(text: str, root: Node, steps: Sequence[Step]) -> str:
    """The text with the changes, which must not touch each other. The nodes are those of the text.

    A last step of a path that is not there yet makes a new key, or a new last entry.
    """
    layout = _Change(text, root)
    pieces, at = [], 0
    for start, end, new in sorted(splice for path, value in steps for splice in layout.change(path, value)):
        pieces += [text[at:start], new]
        at = end
    return "".join([*pieces, text[at:]])


class _Change(Layout):
    """What is replaced for one change of a text."""

    def change(self, steps: tuple[str | int, ...], value: Any) -> list[Splice]:
        """What to replace for one change."""
        inside, trail = self.root, [self.root]
        for step in steps[:-1]:
            inside = inside.children[step]
            trail.append(inside)
        last = steps[-1]
        flow = any(self.is_flow(node) for node in trail)
        if last not in inside.children:
            return self.new_in_flow(inside, last, value) if flow else self.new_in_block(inside, last, value)
        if value is not GONE:
            return self.replaced(inside, last, value, flow)
        if flow:
            return self.removed_from_flow(inside, last)
        if len(inside.children) == 1 and len(trail) > 1:
            empty: Any = {} if isinstance(inside.plain, dict) else []
            return self.replaced(trail[-2], steps[-2], empty, False)
        return self.removed_from_block(inside, last)

    # New --------------------------------------------------------------------------------------------------------------

    def new_in_flow(self, inside: Node, step: str | int, value: Any) -> list[Splice]:
        """A new last entry within brackets, on a line of its own where the last one has it."""
        words = inline(value, True)
        if isinstance(inside.plain, dict):
            words = f"{key_of(str(step))}: {words}"
        if not inside.children:
            at = self.first(inside) + 1
            return [(at, at, words)]
        last = next(reversed([*inside.children]))
        at, start = inside.children[last].close, self.start_of(inside, last)
        line = self.line_start(start)
        own_line = line > self.first(inside) and not self.text[line:start].strip()
        return [(at, at, f",{self.newline}{self.text[line:start]}{words}" if own_line else f", {words}")]

    def new_in_block(self, inside: Node, step: str | int, value: Any) -> list[Splice]:
        """A new last entry on lines of its own."""
        if inside is self.root:
            return [self.new_section(str(step), value)]
        last = next(reversed([*inside.children]))
        end = inside.children[last].close
        if isinstance(inside.plain, dict):
            indent = self.indent(inside)
            at = self.after_comments(end, indent)
            return [(at, at, self.lines(pair(str(step), value, indent, self.step())))]
        dash = self.column(self.first(inside))
        at = self.after_comments(end, dash + 1)
        return [(at, at, self.lines(self.item_like(inside, last, value, dash), self.is_apart(inside, last)))]

    def item_like(self, inside: Node, last: str | int, value: Any, dash: int) -> list[str]:
        """An entry written as the last one is: in brackets or on lines, with the same gap after the dash."""
        node = inside.children[last]
        gap = self.text[self.start_of(inside, last) + 1 : node.begin]
        gap = gap if gap and not gap.strip(" ") else " "
        if self.is_flow(node):
            return [" " * dash + "-" + gap + inline(value, True)]
        return item(value, dash, len(gap) + 1, self.step())

    def new_section(self, key: str, value: Any) -> Splice:
        """A new section at the end of the file, apart from what is above it if the others are."""
        new = pair(key, value, 0, self.step())
        end = len(self.text.rstrip())
        if self.root.children:
            end = max(end, self.root.close)
        if end <= int(self.text.startswith("\ufeff")):
            at = int(self.text.startswith("\ufeff"))
            return at, at, self.newline.join(new) + self.newline
        starts = sorted(self.root.keys.values())
        gap = self.has_empty_line(starts[-2], starts[-1]) if len(starts) > 1 else True
        return end, end, self.lines(new, gap and not self.ends_in_block(self.root))

    # In the place of another ------------------------------------------------------------------------------------------

    def replaced(self, inside: Node, step: str | int, value: Any, flow: bool) -> list[Splice]:
        """The value in the place of another of the same key or dash."""
        old = inside.children[step]
        is_item = isinstance(inside.plain, list)
        column = self.after_mark(inside, step) - self.line_start(self.start_of(inside, step))
        if flow or is_item or fits(value, column):
            return self.replaced_inline(inside, step, self.words(old, value, flow), self.is_below(inside, step))
        new = self.lines(below(value, self.indent(inside), self.step()))
        if self.is_below(inside, step):
            start, end, _ = self.block(old)
            return [(start, end, new)]
        end = self.line_end(old.close)
        start = len(self.text[: old.begin].rstrip(" \t"))
        return [(start, old.close, self.header(old)), (end, end, new)]

    def replaced_inline(self, inside: Node, step: str | int, words: str, is_below: bool) -> list[Splice]:
        """Words in the place of a value."""
        old = inside.children[step]
        if is_below:
            after = self.after_mark(inside, step)
            return [(after, after, f" {words}"), self.block(old)]
        space = "" if self.text[old.begin - 1 : old.begin].isspace() else " "
        if old.begin != old.close:
            space = ""
        return [(old.begin, old.close, space + words + self.header(old))]

    def words(self, old: Node, value: Any, flow: bool) -> str:
        """A value on one line, a text quoted as the old one was."""
        if isinstance(value, dict | list):
            return inline(value, flow)
        return scalar(value, flow, self.text[self.first(old) : old.close])

    # Taken out --------------------------------------------------------------------------------------------------------

    def removed_from_flow(self, inside: Node, step: str | int) -> list[Splice]:
        """An entry taken out of brackets, with its comma."""
        steps = list(inside.children)
        at = steps.index(step)
        start, end = self.start_of(inside, step), inside.children[step].close
        if at + 1 < len(steps):
            return [(start, self.start_of(inside, steps[at + 1]), "")]
        if at:
            return [(inside.children[steps[at - 1]].close, end, "")]
        comma = re.compile(r"\s*,").match(self.text, end)
        return [(start, comma.end() if comma else end, "")]

    def removed_from_block(self, inside: Node, step: str | int) -> list[Splice]:
        """An entry taken out with its lines; behind a dash the next one takes its place."""
        start, end = self.start_of(inside, step), inside.children[step].close
        if not self.text[self.line_start(start) : start].strip():
            return [self.whole_lines(start, end)]
        steps = list(inside.children)
        following = self.start_of(inside, steps[steps.index(step) + 1])
        if "#" in self.text[self.line_end(end) : following]:  # a comment about the next one
            return [(len(self.text[:start].rstrip(" ")), self.line_end(end), "")]
        return [(start, following, "")]
