"""From "today" within a quotation to the day on which it was spoken, where the words behind the quotation name it."""

from timeline.model.claim import Mention
from timeline.normalise.calendars import last_weekday
from timeline.normalise.reading import Context

_SENTENCES = 300
"""Code points of a quotation and its attribution."""

_WEEK = 6
"""Days before its publication within which a report quotes what was said "on Sunday"."""

_QUOTES = ('"', "''")
_PAIRS = (("``", "''"), ("“", "”"), ("«", "»"), ("„", "“"))


def day_of_speech(ctx: Context) -> int | None:
    """The day number of the speech; None outside a quotation, and where no other day is said to be its day."""
    if ctx.published is None or not ctx.coming or not _is_open(ctx):
        return None
    for mention in ctx.coming:
        between = ctx.folded[ctx.end : mention.span.start]
        if len(between) > _SENTENCES or "\n" in between:
            return None
        if ctx.language.matches("spoken-between", between):
            return _day_before(ctx, mention)
    return None


def _is_open(ctx: Context) -> bool:
    """Whether a quotation that begins in the paragraph goes on at the mention."""
    before = ctx.folded[max(0, ctx.start - _SENTENCES) : ctx.start].rpartition("\n")[2]
    if any(before.rfind(first) > before.rfind(last) for first, last in _PAIRS):
        return True
    return any(before.count(mark) % 2 for mark in _QUOTES)


def _day_before(ctx: Context, mention: Mention) -> int | None:
    """The day that a weekday or "yesterday" names in a report, told as past."""
    assert ctx.published is not None
    slots, pack = {name: text.lower() for name, text in mention.slots}, ctx.language
    if mention.pattern == "weekday" and "rel" not in slots:
        day = last_weekday(ctx.published, pack.weekdays[slots["weekday"].rstrip(".")])
        return day if ctx.published - day <= _WEEK else None
    if mention.pattern == "deictic-day":
        offset = pack.deictic_days.get(slots["deictic"], 0)
        return ctx.published + offset if offset < 0 else None
    if mention.pattern == "part-of-day" and pack.relation_words.get(slots.get("rel", ""), 0) < 0:
        return ctx.published - 1 if slots.get("rel", "") not in pack.anaphoric and "definite" not in slots else None
    return None
