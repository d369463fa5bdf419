"""The text of a TOML file and the name of one of its keys in; the line where that key is written out."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""")
_ENTRY = re.compile(r"""(?:^|[{,])\s*["']?([\w-]+)["']?\s*=""")


def place_of(text: str, path: Path, keys: Sequence[str | int]) -> str:
    """`file:line` of a key, or of the nearest table above it that is written; the file alone where none is.

    `keys` count from our table: `("severity", "TIM101")`, `("per-folder", 1, "path")`.
    """
    best, line = 0, None
    for number, found in _written(text):
        told = found[2:] if found[:2] == ["tool", "timeline"] else found
        shared = 0
        while shared < min(len(told), len(keys)) and told[shared] == keys[shared]:
            shared += 1
        if shared == len(told) and shared > best:
            best, line = shared, number
    return f"{path}:{line}" if line else str(path)


def _written(text: str) -> Iterator[tuple[int, list[str | int]]]:
    """Every table and key with its line, from 1; the tables of a list are counted."""
    table: list[str | int] = []
    counts: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            table = list(_parts(header[2]))
            if header[1] == "[[":
                count = counts[header[2]] = counts.get(header[2], -1) + 1
                table.append(count)
            yield number, table
        elif key := _KEY.match(line):
            whole = [*table, *_parts(key[1])]
            yield number, whole
            for inner in _ENTRY.finditer(line, key.end()):  # an inline table
                yield number, [*whole, inner[1]]


def _parts(dotted: str) -> list[str]:
    return [part.strip().strip("\"'") for part in re.findall(r"""[\w-]+|"[^"]*"|'[^']*'""", dotted)]
