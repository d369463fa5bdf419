"""A source and one of its time expressions go in; lines for people come out, and what explains the value."""

from collections.abc import Iterator

from timeline.model.claim import TimeExpression
from timeline.model.text import Source
from timeline.model.time import iso_day
from timeline.writers._page import Page, harmless, place, quoted


def expression_text(source: Source, expression: TimeExpression, page: Page, explained: bool = False) -> str:
    """One time expression on a few lines: where and what it is, its words in context, and why.

    Where it is to be `explained`, also what it was counted from, what else it could be, and its days.
    """
    value = " ".join(part for part in (expression.type, expression.timex, expression.mod) if part)
    reasons = [str(expression.because), *(_explanation(expression) if explained else ())]
    lines = [
        f"{place(source, expression.start)} {page.styled(harmless(value), 'strong')}",
        *page.wrapped(_in_context(source, expression, page), "  "),
        *(page.styled(line, "faint") for reason in reasons for line in page.wrapped(harmless(reason), "  ")),
    ]
    return "\n".join(lines)


def reasoning(expression: TimeExpression) -> dict[str, str | bool | list[str] | None]:
    """What explains a value, for programs.

    `anchor` is the ISO day it was counted from, None when it needed none; `alternatives` are other TIMEX3 values it
    could have, best first.
    """
    return {
        "anchor": None if expression.anchor is None else iso_day(expression.anchor),
        "uncertain": expression.value is not None and expression.value.uncertain,
        "alternatives": list(expression.alternatives),
    }


def _explanation(expression: TimeExpression) -> Iterator[str]:
    if expression.anchor is not None:
        yield f"counted from {iso_day(expression.anchor)}"
    doubts = ["uncertain"] if expression.value is not None and expression.value.uncertain else []
    if expression.alternatives:
        doubts.append(f"it could also be {' or '.join(expression.alternatives)}")
    if doubts:
        yield ": ".join(doubts)
    if expression.earliest or expression.latest:
        yield f"days: {expression.earliest or 'unknown'} … {expression.latest or 'unknown'}"


def _in_context(source: Source, expression: TimeExpression, page: Page) -> str:
    low = source.text.rfind("\n", 0, expression.start) + 1
    end = source.text.find("\n", expression.end)
    line = source.text[low : len(source.text) if end < 0 else end]
    return quoted(line, expression.mention.span.shift(-low), page, longest=page.width - 4)
