"""A finding goes in; why it is one, what may explain it, and what each key would decide come out as lines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import unified_diff

from timeline.model.event import Finding
from timeline.review.choices import Verdict
from timeline.review.items import Item
from timeline.review.keys import Key, sign
from timeline.review.lines import Line, wrapped
from timeline.rules import rule
from timeline.writers._page import harmless


@dataclass(frozen=True, slots=True)
class Option:
    """One way to settle a finding: its action, the key for it, words for it; `side` counts from 0, None without one."""

    action: str
    key: str
    words: str
    verdict: Verdict
    side: int | None = None


_SIDED = (
    ("both-hold", Verdict.DIFFERENT, "both hold: two events"),
    ("range", Verdict.RANGE, "either: keep the range"),
    ("none-is-right", Verdict.NONE, "none is right: type what is"),
    ("variant", Verdict.VARIANT, "the same, written in two ways"),
)
_ALWAYS = (
    ("confirm", Verdict.CONFIRM, "confirm: a real conflict"),
    ("dismiss", Verdict.DISMISS, "dismiss, with a reason"),
    ("later", Verdict.LATER, "later"),
)
_ALONE = ("confirm", Verdict.CONFIRM, "confirm: it is as told")
"""In the place of the first of `_ALWAYS` where there are no sides that could be in conflict."""
VERDICTS = {action: verdict for action, verdict, _ in (*_SIDED, *_ALWAYS)}
"""Action -> its verdict, save for the sides."""


def options_of(item: Item, table: Sequence[Key]) -> list[Option]:
    """The ways to settle a finding, in the order of their keys."""
    keys = {key.action: sign(key.keys[0]) if key.keys else "" for key in table}
    numbers = next(key.keys for key in table if key.action == "accept-side")
    sides = item.sides if len(item.sides) > 1 else ()
    options = [
        Option("accept-side", sign(number), f"{harmless(value)} is right", Verdict.PREFER, nth)
        for nth, (number, value) in enumerate(zip(numbers, sides, strict=False))
    ]
    dated = all(claim.time is not None for side in item.finding.sides for claim in side.claims)
    sided = [one for one in _SIDED if dated or one[1] is not Verdict.RANGE] if sides else [_ALONE]
    listed = (*sided, *_ALWAYS[0 if sides else 1 :])
    return options + [Option(action, keys[action], words, verdict) for action, verdict, words in listed]


def reasons(item: Item, room: int) -> list[Line]:
    """Why it is a finding, what became of it, and innocent explanations."""
    finding = item.finding
    lines = wrapped([(_summary(finding), "strong")], room, rest="  ")
    lines += wrapped([(harmless(finding.message), "")], room, "  ", "  ")
    if item.choice is not None:
        note = f" ({harmless(item.choice.note)})" if item.choice.note else ""
        lines += wrapped([("you: ", "strong"), (f"{harmless(item.choice.in_words())}{note}", "")], room, rest="  ")
    elif item.decided:
        lines += wrapped([("decided: ", "strong"), (harmless(item.decided), "")], room, rest="  ")
    for hint in finding.hints:
        lines += wrapped([("hint: ", "strong"), (harmless(hint.text), "")], room, rest="  ")
    return lines


def _summary(finding: Finding) -> str:
    try:
        return f"{finding.code}: {rule(finding.code).summary}"
    except KeyError:
        return finding.code


def option_lines(options: Sequence[Option], at: int, signs: Mapping[str, str]) -> list[Line]:
    """The options in their order, that at `at` marked."""
    lines: list[Line] = []
    for nth, option in enumerate(options):
        look = "cursor" if nth == at else ""
        mark = signs["arrow"] if nth == at else " " * len(signs["arrow"])
        lines.append([(f"{mark} ", look), (f"{option.key:>2}", "key"), (f" {option.words}", look)])
    return lines


def change_lines(before: str, after: str, room: int) -> list[Line]:
    """What a decision changes in the facts file, line by line."""
    lines: list[Line] = []
    for row in list(unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm=""))[2:]:
        if row.startswith("@@"):
            continue
        look = {"+": "added", "-": "removed"}.get(row[0], "")
        lines += wrapped([(f"{row[0]} ", look), (_indented(row[1:]), look)], room, rest="    ")
    return lines


def _indented(row: str) -> str:
    """The row harmless, its indentation kept by spaces that do not break."""
    words = row.lstrip(" ")
    return "\u00a0" * (len(row) - len(words)) + harmless(words)


def diff_lines(before: str, after: str, name: str) -> list[str]:
    """The unified diff of the facts file, each line harmless."""
    rows = unified_diff(before.splitlines(), after.splitlines(), f"{name} (before)", f"{name} (now)", lineterm="")
    return [row[:1] + _indented(row[1:]).replace("\u00a0", " ") for row in rows]
