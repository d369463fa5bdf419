"""Figures in, `results.json` out, and back: what was measured, by name, without a date or a machine's name."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
RESULTS = HERE / "results.json"
PEERS = HERE / "peers.json"


def load(path: Path = RESULTS) -> dict[str, Any]:
    """All figures; none when nothing was measured."""
    figures: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return figures


def record(group: str, figures: dict[str, Any]) -> None:
    """Put figures into a group in the place of those of the same name; the others stay."""
    everything = load()
    everything[group] = {**everything.get(group, {}), **figures}
    RESULTS.write_text(json.dumps(everything, indent=2, sort_keys=True) + "\n", "utf-8")


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A Markdown table: the first column to the left, the others to the right."""
    rule = ("---", *("---:" for _ in head[1:]))
    return "".join(f"| {' | '.join(row)} |\n" for row in (head, rule, *rows))
