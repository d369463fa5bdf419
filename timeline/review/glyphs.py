"""What is meant goes in; the sign for it comes out, in Unicode or in plain ASCII, always beside a word."""

from collections.abc import Mapping

_UNICODE = {
    "error": "✗", "warning": "▲", "note": "·",
    "open": "○", "later": "◔", "confirmed": "●", "dismissed": "–", "settled": "✓", "reopened": "↻",
    "selected": "◆", "rule": "│", "more": "…", "against": "≠", "arrow": "→",
    "day": "●", "from": "├", "span": "─", "to": "┤", "earlier": "‹", "after": "›", "axis": "·",
    "disputed": "!", "curated": "*", "density": "▁▂▃▄▅▆▇█", "aside": "┆", "stated": " ",
}  # fmt: skip
_ASCII = {
    "error": "x", "warning": "!", "note": "-",
    "open": "o", "later": "z", "confirmed": "#", "dismissed": "-", "settled": "v", "reopened": "@",
    "selected": "+", "rule": "|", "more": "...", "against": "!=", "arrow": "->",
    "day": "o", "from": "[", "span": "-", "to": "]", "earlier": "<", "after": ">", "axis": ".",
    "disputed": "!", "curated": "*", "density": ".:-=+*#@", "aside": ":", "stated": " ",
}  # fmt: skip


def glyphs(plain: bool) -> Mapping[str, str]:
    """Meaning -> sign; `plain` for ASCII alone."""
    return _ASCII if plain else _UNICODE
