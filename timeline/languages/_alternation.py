"""Patterns in, one expression out that matches what any of them does: what several begin with stands there once.

RE2 follows all alternatives at once, and each new state of its automaton costs as much as there are alternatives alive:
forty patterns that begin with the same optional words are forty copies of those words.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

_TOKEN = re.compile(r"\\[pP].|\\.|\[(?:\\.|[^\]])+\]|\{\w+(?:,\d*)?\}|.")
_REPETITION = re.compile(r"[*+?]|\{\d")


def alternation(patterns: Iterable[str]) -> str:
    """The union of RE2 patterns, as an alternation without brackets around it. Order has no meaning in it."""
    return _union([branch for pattern in patterns for branch in _branches(pattern)])


def _union(branches: Sequence[Sequence[str]]) -> str:
    by_head: dict[str, list[Sequence[str]]] = {}
    for branch in branches:
        by_head.setdefault(branch[0] if branch else "", []).append(branch[1:])
    return "|".join(head + _rest(tails) for head, tails in by_head.items())


def _rest(tails: Sequence[Sequence[str]]) -> str:
    return "".join(tails[0]) if len(tails) == 1 else f"(?:{_union(tails)})"


def _branches(pattern: str) -> Iterator[Sequence[str]]:
    """The alternatives at the top level of a pattern, each as its parts: an atom or a group, with its repetition."""
    parts: list[str] = []
    depth = 0
    for token in _TOKEN.findall(pattern):
        if depth or token == ")" or _REPETITION.match(token):
            parts[-1] += token
        elif token == "|":
            yield parts
            parts = []
        else:
            parts.append(token)
        depth += (token == "(") - (token == ")")
    yield parts
