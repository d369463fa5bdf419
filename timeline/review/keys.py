"""The actions of the review with their keys, as a table: screen, help, palette and docs are made of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from timeline.model.errors import TimelineError

FINDINGS, TIMELINE, SOURCES, FACTS = "findings", "timeline", "sources", "facts"
VIEWS = (FINDINGS, TIMELINE, SOURCES, FACTS)


@dataclass(frozen=True, slots=True)
class Key:
    """An action: the keys that do it, what it does, a word for the last line, and the views where it does something.

    `footer` is "" for an action that the last line never names.
    """

    action: str
    keys: tuple[str, ...]
    does: str
    footer: str = ""
    views: tuple[str, ...] = VIEWS
    kind: str = "move"


_F = (FINDINGS,)
KEYS: tuple[Key, ...] = (
    # Decisions
    Key("accept-side", tuple("123456789"), "accept that side: it is right, the others are not", "side", _F, "decide"),
    Key("dismiss", ("d",), "dismiss, with a reason", "dismiss", _F, "decide"),
    Key("later", ("z",), "put off: not now", "later", _F, "decide"),
    Key("both-hold", ("b",), "both hold: they are two events", "both hold", _F, "decide"),
    Key("range", ("r",), "either may be right: keep the range", "", _F, "decide"),
    Key("none-is-right", ("x",), "no side is right: type what is", "", _F, "decide"),
    Key("variant", ("v",), "the same, written in two ways", "", _F, "decide"),
    Key("confirm", ("c",), "confirm: a real conflict, which stays open to all", "", _F, "decide"),
    Key("same-event", ("m",), "the marked findings are about one event", "", _F, "decide"),
    Key("apply-to-alike", ("A",), "the last decision for all that are alike, after a preview", "", _F, "decide"),
    Key("take-source", ("S",), "one source is right everywhere, after a preview", "", _F, "decide"),
    Key("mark", ("space",), "mark: the next decision is for all that are marked", "", _F, "decide"),
    Key("undo", ("u",), "undo the last decision, as often as you like", "undo", VIEWS, "decide"),
    Key("redo", ("ctrl+r",), "do it again", "", VIEWS, "decide"),
    # Moving
    Key("down", ("j", "down"), "one down"),
    Key("up", ("k", "up"), "one up"),
    Key("page-down", ("pagedown", "ctrl+d"), "a page down"),
    Key("page-up", ("pageup", "ctrl+u"), "a page up"),
    Key("first", ("home", "g"), "to the first"),
    Key("last", ("end", "G"), "to the last"),
    Key("next-left", ("n",), "the next that is left to decide", "next", _F),
    Key("previous-left", ("N",), "the one before that is left", "", _F),
    Key("next-pane", ("tab",), "the next pane"),
    Key("previous-pane", ("shift+tab",), "the pane before"),
    Key("next-view", ("right_square_bracket",), "the next view", "views", (TIMELINE, SOURCES, FACTS)),
    Key("previous-view", ("left_square_bracket",), "the view before"),
    Key("show-findings", ("f1",), "the findings"),
    Key("show-timeline", ("f2", "t"), "the timeline"),
    Key("show-sources", ("f3", "s"), "the sources, at the words in question"),
    Key("show-facts", ("f4", "f"), "the curated facts"),
    Key("enter", ("enter",), "go deeper: the source of a finding, the findings of an event; change a fact", "open"),
    Key("back", ("escape", "backspace"), "back", "back", (TIMELINE, SOURCES, FACTS)),
    Key("zoom-in", ("plus", "equals_sign"), "zoom in: years, months, days", "zoom in", (TIMELINE,)),
    Key("zoom-out", ("minus",), "zoom out", "zoom out", (TIMELINE,)),
    # The rest
    Key("filter", ("slash",), "list only some: rule:TIM101 source:wire date:2024-11 words", "filter", _F, "other"),
    Key("edit", ("e",), "open the file at that line in $EDITOR", "edit", (SOURCES, FACTS), "other"),
    Key("change-fact", ("i",), "change a fact in place, field by field", "change", (FACTS,), "other"),
    Key("copy", ("y",), "copy the quotation with its citation", "copy", (SOURCES,), "other"),
    Key("open-url", ("o",), "open the address of the source", "address", (SOURCES,), "other"),
    Key("next-theme", ("T",), "the next theme: dark, light, high contrast, colour-blind", "", VIEWS, "other"),
    Key("help", ("question_mark",), "this help", "help", VIEWS, "other"),
    Key("palette", ("ctrl+p",), "the palette: every action by its name", "", VIEWS, "other"),
    Key("done", ("D",), "what was decided, and what it changed in facts.yaml", "", VIEWS, "other"),
    Key("quit", ("q",), "end the review", "quit", VIEWS, "other"),
)  # fmt: skip

_SIGNS = {
    "question_mark": "?", "slash": "/", "plus": "+", "equals_sign": "=", "minus": "-", "escape": "Esc",
    "left_square_bracket": "[", "right_square_bracket": "]", "enter": "Enter", "tab": "Tab", "space": "Space",
    "shift+tab": "Shift+Tab", "pagedown": "PgDn", "pageup": "PgUp", "home": "Home", "end": "End",
    "backspace": "Backspace", "down": "↓", "up": "↑",
}  # fmt: skip
MOST = 8
"""Keys that the last line names at most."""


def sign(key: str) -> str:
    """A key as it is printed on the keyboard: `?`, `Ctrl+R`, `d`."""
    if key in _SIGNS:
        return _SIGNS[key]
    return f"Ctrl+{key[5:].upper()}" if key.startswith("ctrl+") else key.upper() if len(key) > 1 else key


def signs(key: Key) -> str:
    """All keys of an action: `j ↓`, `1…9`."""
    return "1…9" if key.keys == tuple("123456789") else " ".join(map(sign, key.keys))


def remapped(given: Mapping[str, str | Sequence[str]]) -> tuple[Key, ...]:
    """The table with other keys for some actions, by name: `{"dismiss": "delete", "later": ["z", "l"]}`.

    TimelineError for an action that there is not, and for a key that would do two things.
    """
    unknown = [name for name in given if name not in {key.action for key in KEYS}]
    if unknown:
        near = get_close_matches(unknown[0], [key.action for key in KEYS], n=1)
        mend = f"did you mean {near[0]}?" if near else "`?` in the review lists them all"
        raise TimelineError(f"there is no action {unknown[0]!r} to give a key to", "keys", mend)
    table = tuple(_with(key, given[key.action]) if key.action in given else key for key in KEYS)
    taken: dict[str, str] = {}
    for action, key in [(row.action, key) for row in table for key in row.keys]:
        if taken.setdefault(key, action) != action:
            mend = f"give {taken[key]} or {action} another"
            raise TimelineError(f"the key {sign(key)!r} would do two things: {taken[key]} and {action}", "keys", mend)
    return table


def _with(key: Key, keys: str | Sequence[str]) -> Key:
    names = (keys,) if isinstance(keys, str) else tuple(keys)
    back = {shown: name for name, shown in _SIGNS.items()}
    return Key(key.action, tuple(back.get(name, name) for name in names), key.does, key.footer, key.views, key.kind)


def footer(table: Sequence[Key], view: str) -> Iterator[tuple[str, str, str]]:
    """The keys that the last line names in a view: sign, word, action; help and quit are always among them."""
    named = [key for key in table if key.footer and view in key.views]
    always = [key for key in named if key.action in ("help", "quit")]
    for key in [*(k for k in named if k not in always)][: MOST - len(always)] + always:
        yield ("1-9" if len(key.keys) == 9 else sign(key.keys[0])), key.footer, key.action


KINDS = {"decide": "Deciding", "move": "Moving", "other": "The rest"}


def page(table: Sequence[Key] = KEYS) -> str:
    """The table of all keys in Markdown, for the docs."""
    lines = ["| keys | action | what it does |", "| --- | --- | --- |"]
    for kind in KINDS:
        lines += [f"| `{signs(k)}` | `{k.action}` | {k.does} |" for k in table if k.kind == kind]
    return "\n".join(lines) + "\n"
