"""From one text to its time expressions with their values, and to its language and day where nobody tells them.

It loads what that needs and nothing of what compares sources: a program that tags a text starts in half the time.
"""

from dataclasses import replace
from datetime import date, datetime

from timeline.extractors.times import EXTRACTOR as TIMES
from timeline.languages._detection import language_of
from timeline.model import edtf
from timeline.model.claim import TimeExpression
from timeline.model.text import Source
from timeline.model.time import TimeValue
from timeline.normalise import date_source, normalise
from timeline.normalise.style import STYLES


def tag(
    text: str, published: date | datetime | str | None = None, language: str = "en", style: str = "auto"
) -> list[TimeExpression]:
    """The time expressions of a text, in order, resolved against its publication date.

    `published` is a date, an ISO date or date-time, or None when it is unknown. `style` is "news" (relative times count
    from the publication), "narrative" (from the last date mentioned) or "auto" (the text tells which). ValueError for a
    date or style that is none. Of a language without a pack only full dates are read.
    """
    return tag_source(Source("text", text, language=language, published=moment(published)), style)


def tag_source(source: Source, style: str = "auto") -> list[TimeExpression]:
    """All time expressions of a source in order, resolved against its publication date. Its language is known.

    ValueError for a style that is none.
    """
    if style not in STYLES:
        raise ValueError(f"{style!r} is no style: give one of {', '.join(STYLES)}")
    mentions = list(TIMES.mentions(source.text, source.language))
    return normalise(source.text, mentions, source.language, source.published, style)


def dated(source: Source) -> Source:
    """The source with the publication date of its dateline, where nobody else gives one. Its language is known."""
    return date_source(source, list(TIMES.mentions(source.text, source.language)))


def in_language(source: Source) -> Source:
    """The source with the language of its words, where nobody says which it is."""
    return source if source.language else replace(source, language=language_of(source.text))


def moment(published: date | datetime | str | None) -> TimeValue | None:
    """A publication date as a value; None stays unknown. ValueError for a text that is no ISO date."""
    if published is None:
        return None
    if not isinstance(published, str | date):
        raise ValueError(f"{published!r} is no date: give a date, an ISO date such as 2024-11-25, or None")
    return edtf.parse(published if isinstance(published, str) else published.isoformat())
