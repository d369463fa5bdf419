"""A value in, its words in YAML out: texts quoted so that every reader of YAML gets the same text back."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

LONGEST_LINE = 100
"""Code points up to which a list or a small mapping stands on one line."""

_KEY = re.compile(r"(?!null\Z)[a-z][a-z_]*")
_WORD = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`]|-[^\s\-]")
"""How a text may begin that stands without quotes."""
_MEANING = re.compile(r":(?=[\s,\[\]{}]|\Z)|\s#|[^\x20-\x7e\xa0-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]")
"""What a text without quotes must not hold: a colon before a space, a comment, a character that is not printed."""
_FLOW = re.compile(r"[,\[\]{}?]")
_OTHER = re.compile(
    r"~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?(?:\.inf|\.nan)"
    r"|[-+]?0[box][\da-f_]+|[-+]?[\d_]+(?::[0-5]?\d)+(?:\.\d*)?|[-+]?(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[-+]?\d+)?",
    re.IGNORECASE,
)
"""What some readers of YAML take for a number, a truth value or nothing. A date such as 2003-02-14 is left as it is."""
_ESCAPED = re.compile(
    '[\\\\"\x00-\x1f\x7f-\xa0\xad\u200e\u200f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]'
)
"""What is escaped between double quotes: also what would turn the direction of writing, unseen."""
_SHORT = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}


class _Number(str):
    """The digits of a number that is meant as one: it needs no quotes."""


def plain(value: object) -> Any:
    """The value as it will be read back: texts, None, lists and mappings of such; a day as its ISO date.

    ValueError for what cannot be written: another type, half of a surrogate pair.
    """
    match value:
        case _Number():
            return value
        case str():
            if any("\ud800" <= character <= "\udfff" for character in value):
                raise ValueError("half of a surrogate pair cannot be written")
            return str(value)
        case None:
            return None
        case Mapping():
            return {plain(key): plain(one) for key, one in value.items()}
        case list() | tuple():
            return [plain(one) for one in value]
        case date():
            return value.isoformat()
        case bool():
            return str(value).lower()
        case int() | float():
            return _Number(value)
    raise ValueError(f"{type(value).__name__} cannot be written")


def scalar(text: str | None, flow: bool = False, like: str = "") -> str:
    """A text, or None as null, on one line. `flow` is inside brackets; `like` is how the value before was written."""
    if text is None:
        return "null"
    if isinstance(text, _Number):
        return text
    bare = _may_stand_bare(text, flow)
    if bare and like[:1] not in ("'", '"') and (not _OTHER.fullmatch(text) or _stood_bare(like)):
        return text
    single = "'" if like[:1] == "'" or ('"' in text or "\\" in text) else '"'
    if like[:1] == '"' or single == '"' or _ESCAPED.search(text.replace('"', "").replace("\\", "")):
        return '"' + _ESCAPED.sub(lambda match: _escape(match[0]), text) + '"'
    return "'" + text.replace("'", "''") + "'"


def _may_stand_bare(text: str, flow: bool) -> bool:
    """Whether these readers take the text without quotes for what it is."""
    if text != text.strip() or not _WORD.match(text) or text.lower() in ("null", "~"):
        return False
    return not (_MEANING.search(text) or _ESCAPED.search(text.replace('"', "").replace("\\", ""))) and not (
        flow and _FLOW.search(text)
    )


def _stood_bare(like: str) -> bool:
    """Whether the value before was such a word too and had no quotes: the file's way, kept."""
    return bool(like and _OTHER.fullmatch(like)) and like.lower() not in ("null", "~")


def _escape(character: str) -> str:
    code = ord(character)
    return _SHORT.get(character) or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")


def inline(value: Any, flow: bool = False) -> str:
    """A plain value on one line; lists and mappings in brackets."""
    match value:
        case dict():
            return "{" + ", ".join(f"{key_of(key)}: {inline(one, True)}" for key, one in value.items()) + "}"
        case list():
            return "[" + ", ".join(inline(one, True) for one in value) + "]"
    return scalar(value, flow)


def key_of(text: str) -> str:
    """A key. One that is a plain word needs no quotes, not even `on`: nobody takes a key for a truth value."""
    return text if _KEY.fullmatch(text) else scalar(text, flow=True)


def fits(value: Any, column: int) -> bool:
    """Whether a value stands on the line of its key: a text, a short list of texts, a short mapping of texts."""
    if not isinstance(value, list | dict) or not value:
        return True
    inner = value.values() if isinstance(value, dict) else value
    return not any(isinstance(one, list | dict) and one for one in inner) and column + len(inline(value)) < LONGEST_LINE


def pair(key: str, value: Any, indent: int, step: int = 2) -> list[str]:
    """A key with its value, as the lines of a mapping whose keys stand `indent` spaces in.

    `step` is how far in the dashes of a list stand below their key.
    """
    head = " " * indent + key_of(key) + ":"
    if fits(value, len(head) + 1):
        return [f"{head} {inline(value)}"]
    return [head, *below(value, indent, step)]


def below(value: Any, indent: int, step: int = 2) -> list[str]:
    """A list or mapping that is not empty, as the lines below a key that stands `indent` spaces in."""
    if isinstance(value, dict):
        return [line for key, one in value.items() for line in pair(key, one, indent + 2, step)]
    return [line for one in value for line in item(one, indent + step, 2, step)]


def item(value: Any, indent: int, gap: int, step: int = 2) -> list[str]:
    """An entry of a list whose dashes stand `indent` spaces in, its words `gap` further."""
    dash = " " * indent + "-" + " " * (gap - 1)
    if not isinstance(value, dict) or not value:
        return [dash + inline(value)]
    first, *rest = (line for key, one in value.items() for line in pair(key, one, indent + gap, step))
    return [dash + first[len(dash) :], *rest]
