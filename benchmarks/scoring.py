"""Gold and found time expressions in, strict, relaxed, type and value F1 out: the measures of TempEval-3.

A found expression answers at most one of the gold's: the one of equal extent, else, in the order of the text, the one
it overlaps most. "Strict" asks for equal extents, "relaxed" for any overlap, "type" and "value" for an overlap with an
equal TIMEX3 type or value (UzZaman et al., "SemEval-2013 Task 1: TempEval-3", section 4).
"""

import html
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

MEASURES = ("strict", "relaxed", "type", "value")

_CREATION = re.compile(r"<DCT>.*?<TIMEX3([^>]*)>|<TIMEX3([^>]*CREATION_TIME[^>]*)>", re.DOTALL)
_TEXT = re.compile(r"<TEXT>(.*?)</TEXT>", re.DOTALL)
_TAG = re.compile(r"<(/?)([A-Za-z][\w-]*)([^<>]*?)/?>")
_ATTRIBUTE = re.compile(r"""([\w:]+)\s*=\s*(["'])(.*?)\2""", re.DOTALL)


@dataclass(frozen=True, slots=True, order=True)
class Expression:
    """A time expression as it is scored: half-open code points, TIMEX3 type and value."""

    start: int
    end: int
    type: str
    value: str

    def overlap(self, other: "Expression") -> int:
        """Code points that both have; 0 or less when they have none."""
        return min(self.end, other.end) - max(self.start, other.start)


@dataclass(frozen=True, slots=True)
class Document:
    """One annotated text: `created` is the TIMEX3 value of its creation time, "" when it has none."""

    name: str
    text: str
    created: str
    gold: tuple[Expression, ...]


def read_gold(folder: Path) -> list[Document]:
    """The TimeML documents (`*.tml`) of a folder by name. FileNotFoundError when there is none."""
    files = sorted(folder.glob("*.tml"))
    if not files:
        raise FileNotFoundError(f"no *.tml file in {folder}")
    return [read_document(file.stem, file.read_text("utf-8", errors="replace")) for file in files]


def read_document(name: str, timeml: str) -> Document:
    """A TimeML document; offsets count in its text without tags and with entities resolved."""
    creation = _CREATION.search(timeml)
    created = _attributes(creation[1] or creation[2]).get("value", "") if creation else ""
    body = _TEXT.search(timeml)
    text, gold = _untagged(body[1] if body else timeml)
    return Document(name, text, created, gold)


def _untagged(body: str) -> tuple[str, tuple[Expression, ...]]:
    parts: list[str] = []
    length = at = 0
    opened: list[tuple[int, dict[str, str]]] = []
    closed: list[tuple[int, int, dict[str, str]]] = []
    for tag in _TAG.finditer(body):
        parts.append(html.unescape(body[at : tag.start()]))
        length += len(parts[-1])
        at = tag.end()
        if tag[2] != "TIMEX3" or tag[0].endswith("/>"):
            continue
        if not tag[1]:
            opened.append((length, _attributes(tag[3])))
        elif opened:
            start, attributes = opened.pop()
            closed.append((start, length, attributes))
    text = "".join((*parts, html.unescape(body[at:])))
    found = (_expression(text, *one) for one in closed)
    return text, tuple(sorted((e for e in found if e.end > e.start), key=lambda e: (e.start, -e.end)))


def _attributes(tag: str) -> dict[str, str]:
    return {name: value for name, _, value in _ATTRIBUTE.findall(tag)}


def _expression(text: str, start: int, end: int, attributes: dict[str, str]) -> Expression:
    """The blanks at either edge of an extent do not count."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Expression(start, start + len(words.strip()), attributes.get("type", ""), attributes.get("value", ""))


def pairs(gold: Sequence[Expression], found: Sequence[Expression]) -> list[tuple[Expression, Expression]]:
    """Which found expression answers which of the gold's, one to one."""
    free = sorted(found, key=lambda e: (e.start, e.end))
    answers: dict[int, Expression] = {}
    for i, wanted in enumerate(gold):
        equal = next((e for e in free if (e.start, e.end) == (wanted.start, wanted.end)), None)
        if equal is not None:
            answers[i] = equal
            free.remove(equal)
    for i, wanted in enumerate(gold):
        most = max(free, key=wanted.overlap, default=None) if i not in answers else None
        if most is not None and wanted.overlap(most) > 0:
            answers[i] = most
            free.remove(most)
    return [(gold[i], answers[i]) for i in sorted(answers)]


def count(gold: Sequence[Expression], found: Sequence[Expression]) -> Counter[str]:
    """How many are in the gold, how many were found, and how many of those hit by each measure."""
    counts = Counter(gold=len(gold), found=len(found))
    for wanted, answer in pairs(gold, found):
        counts["relaxed"] += 1
        counts["strict"] += (wanted.start, wanted.end) == (answer.start, answer.end)
        counts["type"] += wanted.type == answer.type
        counts["value"] += wanted.value == answer.value
    return counts


def f1(counts: Counter[str], measure: str) -> float:
    """F1 in percent: twice the hits over all that was found and all that is in the gold."""
    both = counts["found"] + counts["gold"]
    return 200 * counts[measure] / both if both else 0.0


def score(documents: Iterable[Document], tag: Callable[[Document], Iterable[Expression]]) -> Counter[str]:
    """The counts of a tagger over all documents."""
    total: Counter[str] = Counter()
    for document in documents:
        total.update(count(document.gold, list(tag(document))))
    return total
