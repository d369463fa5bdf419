"""A source and its time expressions in, a TimeML 1.2 document out: TIMEX3 tags around the words, nothing else changed.

The text between the tags is the source's own, escaped; characters that XML cannot hold are replaced one by one, so that
offsets into the text stay true.
"""

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from timeline.model import edtf
from timeline.model.claim import TimeExpression
from timeline.model.text import Source

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">\n'
)


def timeml(source: Source, expressions: Sequence[TimeExpression]) -> str:
    """The document: the creation time as `t0` where it is known, the expressions as `t1`, `t2`, … in order.

    `anchorTimeID` is `t0` where an expression was counted from the creation time, else the expression before it that
    names the anchor day.
    """
    parts = [_HEAD, f"<DOCID>{_text(source.id)}</DOCID>\n", _creation_time(source), "<TEXT>"]
    at = 0
    for number, expression in enumerate(expressions, 1):
        parts.append(_text(source.text[at : expression.start]))
        attributes = _attributes(number, expression, _anchor(expression, source, expressions[: number - 1]))
        parts.append(f"<TIMEX3 {attributes}>{_text(expression.text)}</TIMEX3>")
        at = expression.end
    parts += [_text(source.text[at:]), "</TEXT>\n</TimeML>\n"]
    return "".join(parts)


def _creation_time(source: Source) -> str:
    if source.published is None:
        return "<DCT/>\n"
    value = edtf.label(source.published)
    return (
        f'<DCT><TIMEX3 tid="t0" type="DATE" value={quoteattr(value)} temporalFunction="false"'
        f' functionInDocument="CREATION_TIME">{_text(value)}</TIMEX3></DCT>\n'
    )


def _attributes(number: int, expression: TimeExpression, anchor: str | None) -> str:
    pairs = {
        "tid": f"t{number}",
        "type": expression.type,
        "value": expression.timex,
        "mod": expression.mod,
        "temporalFunction": "false" if expression.anchor is None else "true",
        "functionInDocument": "NONE",
        "anchorTimeID": anchor,
    }
    return " ".join(f"{name}={quoteattr(text)}" for name, text in pairs.items() if text is not None)


def _anchor(expression: TimeExpression, source: Source, before: Sequence[TimeExpression]) -> str | None:
    """The tag that the expression was counted from: the creation time, else the nearest before it of that day."""
    if expression.anchor is None:
        return None
    if source.published is not None and source.published.earliest == expression.anchor:
        return "t0"
    for number in range(len(before), 0, -1):
        value = before[number - 1].value
        if value is not None and value.earliest == expression.anchor:
            return f"t{number}"
    return None


def _text(words: str) -> str:
    return escape(_NO_XML.sub("\ufffd", words))
