"""Resolver for dates in languages without a pack: dateparser knows the names of their months.

It is asked for one thing only, one date written out in full that is already cut out, with all parts required: as a
finder of dates it marks "We" and "may", and it fills what is missing from today.
"""

from functools import lru_cache

from timeline.model.because import Because
from timeline.normalise import timex
from timeline.normalise.reading import Context, Reading

_SETTINGS = {
    "REQUIRE_PARTS": ["day", "month", "year"],
    "STRICT_PARSING": True,
    "DATE_ORDER": "DMY",
    "PARSERS": ["absolute-time"],
}


def foreign_date(ctx: Context) -> Reading | None:
    """25 de novembro de 2024, 25. marraskuuta 2024; None for words that are no date in the language."""
    day = _day(ctx.slot("date"), ctx.language.code)
    return None if day is None else Reading("DATE", timex.day(day), Because("foreign-date"))


@lru_cache(maxsize=1 << 14)
def _day(words: str, language: str) -> int | None:
    from dateparser import parse

    code = language.partition("-")[0]
    try:
        moment = parse(words, languages=None if code == "und" else [code], settings=_SETTINGS)
    except ValueError:  # a code that dateparser does not know
        moment = parse(words, settings=_SETTINGS)
    return moment.toordinal() if moment is not None else None


RESOLVERS = {"foreign-date": foreign_date}
