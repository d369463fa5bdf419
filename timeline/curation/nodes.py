"""YAML text in, nodes out: plain values of strings, lists and mappings, each with its place in the text."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import yaml
from yaml.reader import Reader, ReaderError

LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""libyaml where it is installed (about ten times as fast), else the pure Python parser."""

_DEEPEST = 20
_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
_BLOCK_MARK = re.compile(r"(?:[!&]\S*\s+)*[|>]\S*")
_LAST_BREAK = re.compile(r"(?:\r\n|[\n\r\x85\u2028\u2029]|(?<![\n\r\x85\u2028\u2029]))\Z")
_EMPTY_LINES = re.compile(r"(?:(?:\r\n|[\n\r\x85\u2028\u2029])[ \t]*)+\Z")

_LEAF: Mapping[Any, Any] = {}  # one for all: a large file has many more scalars than entries


class Problem(NamedTuple):
    """Something wrong at one offset (code points) of the text: what, and how to mend it."""

    offset: int
    message: str
    mend: str | None = None


class Unreadable(ValueError):
    """The text is not the YAML that is read here; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        """Carry the problem."""
        super().__init__(problem.message)
        self.problem = problem


class Node(NamedTuple):
    """One value of a YAML text.

    `plain` is what it says: a string, None (plain `null`, `~` or nothing at all), a list or a dict of such. Every
    scalar is a string: `2003`, `NO` and `2003-02` stay as written. `start` and `end` are code points: around a
    scalar's words without its quotes; both at the first entry or bracket of a list or mapping. `begin` and `close` are
    around all that is written of it: quotes, brackets, the mark of a block. `children` are the nodes of a mapping by
    key or of a list by index, `keys` where each key stands.
    """

    plain: Any
    start: int
    end: int
    begin: int
    close: int
    children: "Mapping[str | int, Node]" = _LEAF
    keys: Mapping[str, int] = _LEAF


def read_nodes(text: str, loader: Any = LOADER) -> tuple[Node, list[Problem]]:
    """The only document of a text (an empty mapping when there is none), and the keys that occur twice in it.

    Unreadable is raised for what is not YAML, for aliases and for nesting beyond reason. A BOM is offset 0.
    """
    bom = int(text.startswith("\ufeff"))
    body = text[bom:]
    try:
        # As bytes, so that a lone surrogate (libyaml takes none) counts as one character and not as an error.
        events = yaml.parse(body.encode("utf-8", "replace"), Loader=loader)
        return _Composer(body, bom, events).document()
    except ReaderError as error:
        found = Reader.NON_PRINTABLE.search(body)
        raise Unreadable(Problem(found.start() + bom if found else 0, f"not YAML: {error.reason}")) from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        mend = "quote text that holds ': ' or starts with a special character; indent with spaces"
        raise Unreadable(Problem(mark.index + bom if mark else 0, f"not YAML: {error.problem}", mend)) from None


class _Composer:
    """Builds the nodes of one document from the parser's events."""

    def __init__(self, body: str, shift: int, events: Iterator[Any]) -> None:
        self.body = body
        self.shift = shift
        self.events = events
        self.problems: list[Problem] = []

    def document(self) -> tuple[Node, list[Problem]]:
        """The one document's node and the problems met on the way."""
        root = Node({}, self.shift, self.shift, self.shift, self.shift)
        for event in self.events:
            if not isinstance(event, yaml.DocumentStartEvent):
                continue
            node = self.node(next(self.events), 0)
            if node.plain is not None and root.plain:
                raise Unreadable(Problem(node.start, "a second document starts here", "remove the '---' above"))
            root = root if node.plain is None else node
        return root, self.problems

    def node(self, event: Any, depth: int) -> Node:
        """The node that starts with this event."""
        kind = type(event)
        if kind is yaml.ScalarEvent:
            return self.scalar(event)
        start = event.start_mark.index + self.shift
        if kind is yaml.AliasEvent:
            raise Unreadable(Problem(start, f"the alias *{event.anchor} is not read here", "write the value out"))
        if depth == _DEEPEST:
            raise Unreadable(Problem(start, f"nested more than {_DEEPEST} levels deep", "check the brackets"))
        return self.sequence(start, depth + 1) if kind is yaml.SequenceStartEvent else self.mapping(start, depth + 1)

    def scalar(self, event: Any) -> Node:
        """A string or None, at its words: without quotes, without the first line of a block."""
        value, style = event.value, event.style
        start, end = event.start_mark.index, event.end_mark.index
        begin, close = start + self.shift, end + self.shift
        if not style:
            return Node(None if value in _NULLS else value, begin, close, begin, close)
        if style in "'\"":
            return Node(value, begin + 1, close - 1, begin, close)
        words = self.body[start:end].partition("\n")[2].strip()
        first = self.body.index(words, start + 1) + self.shift
        return Node(value, first, first + len(words), begin, self.end_of_block(start, end) + self.shift)

    def end_of_block(self, start: int, end: int) -> int:
        """Where the last line of a block ends; the parser goes on to the next line that is not empty."""
        mark = _BLOCK_MARK.match(self.body, start)
        if mark is not None and "+" in mark[0]:  # here the empty lines belong to the words
            return end - len(_LAST_BREAK.findall(self.body[start:end])[0])
        return start + len(_EMPTY_LINES.sub("", self.body[start:end]))

    def sequence(self, start: int, depth: int) -> Node:
        """A list."""
        plain: list[Any] = []
        children: dict[str | int, Node] = {}
        for event in self.events:
            if type(event) is yaml.SequenceEndEvent:
                return Node(plain, start, start, start, self.end(event, children, start), children)
            child = self.node(event, depth)
            children[len(plain)] = child
            plain.append(child.plain)
        raise AssertionError("the parser ends every list")

    def end(self, event: Any, children: dict[str | int, Node], start: int) -> int:
        """Where a list or mapping ends: after its bracket, else after its last entry (the parser's mark is further)."""
        at = event.start_mark.index
        if event.end_mark.index > at:
            return int(event.end_mark.index) + self.shift
        return children[next(reversed(children))].close if children else start

    def mapping(self, start: int, depth: int) -> Node:
        """A dict; of a key that occurs twice the first value counts."""
        plain: dict[str, Any] = {}
        children: dict[str | int, Node] = {}
        keys: dict[str, int] = {}
        for event in self.events:
            if type(event) is yaml.MappingEndEvent:
                return Node(plain, start, start, start, self.end(event, children, start), children, keys)
            at = event.start_mark.index + self.shift
            if type(event) is not yaml.ScalarEvent:
                raise Unreadable(Problem(at, "a key must be a plain word"))
            key = event.value
            child = self.node(next(self.events), depth)
            if key in keys:
                self.problems.append(Problem(at, f"the key '{key}' occurs twice in one entry", "keep one of them"))
                continue
            plain[key], children[key], keys[key] = child.plain, child, at
        raise AssertionError("the parser ends every mapping")
