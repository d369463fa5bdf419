"""Times of day: clock times with their zone, and parts of the day, as the tail of a TIMEX3 value."""

from timeline.model.because import Because
from timeline.normalise import timex
from timeline.normalise.numbers import number
from timeline.normalise.reading import Context, Reading

ZONES = {
    "gmt": "Z", "utc": "Z", "z": "Z", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "msk": "+03:00",
    "ist": "+05:30", "jst": "+09:00", "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00",
    "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00",
}  # fmt: skip
"""Zone name -> offset. "ET" and "PT" stand for either of two and are left out."""

_NAMED_HOURS = {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}


def clock_of(ctx: Context) -> str:
    """The tail `T20:09` of a value, with the offset where a zone was said; "" without a clock time."""
    if ctx.slot("hourword"):
        return "T" + _NAMED_HOURS[ctx.slot("hourword")]
    hour_text = ctx.slot("hour") or ctx.slot("hour24") or ctx.slot("houro")
    if not hour_text:
        return ""
    hour = int(number(hour_text, ctx.language) or 0)
    minute = int(ctx.slot("minute") or ctx.slot("minute24") or 0)
    half = ctx.slot("ampm")[:1] or {"morning": "a", "afternoon": "p", "evening": "p"}.get(ctx.slot("ampmword"), "")
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 24:
        return ""
    return f"T{hour:02}:{minute:02}" + _zone(ctx.slot("zone"))


def _zone(text: str) -> str:
    if text[:1] in ("+", "-"):
        return text if ":" in text else f"{text[:3]}:{text[3:]}"
    return ZONES.get(text, "")


def part_of(ctx: Context) -> str:
    """The tail `TMO` of a value; "" without a part of the day."""
    part = ctx.slot("part")
    if not part:
        return ""
    letters = ctx.language.parts_of_day[part]
    return letters if letters.startswith("T") and len(letters) > 2 else "T" + letters


def bare_clock(ctx: Context) -> Reading:
    """8.09 p.m., noon: on the day that was last spoken of, else on the day of publication."""
    tail = clock_of(ctx)
    day = ctx.focus if ctx.newest_end >= 0 else ctx.anchor
    if day is None:
        return Reading("TIME", tail, Because("no-publication-date"))
    return Reading("TIME", timex.day(day) + tail, Because("clock-on-day", (timex.day(day),)), anchor=day)


def deictic_day(ctx: Context) -> Reading:
    """today, yesterday evening, noon tomorrow, tonight."""
    word = ctx.slot("deictic")
    offset = ctx.language.deictic_days[word]
    night = "TNI" if word in ("tonight", "tonite", "2nite") else ""
    tail = clock_of(ctx) or part_of(ctx) or night
    kind = "TIME" if tail else "DATE"
    if ctx.anchor is None:
        return Reading(kind, f"XXXX-XX-XX{tail}" if tail or offset else "PRESENT_REF", Because("no-publication-date"))
    said = timex.day(ctx.anchor)
    return Reading(kind, timex.day(ctx.anchor + offset) + tail, Because("deictic", (word, said)), anchor=ctx.anchor)


def part_of_day(ctx: Context) -> Reading:
    """this morning, last night, the next evening, mid-afternoon."""
    word = ctx.slot("rel").removeprefix("the ")
    tail = part_of(ctx)
    apart = ctx.slot("rel").startswith("the ") or word in ("that", "that same", "following", "")
    base = ctx.focus if apart else ctx.anchor
    if base is None:
        return Reading("TIME", tail if word in ("this", "") else f"XXXX-XX-XX{tail}", Because("no-publication-date"))
    offset = ctx.language.relation_words.get(word, 0)
    because = Because("deictic", (f"{word} {ctx.slot('part')}".strip(), timex.day(base)))
    return Reading("TIME", timex.day(base + offset) + tail, because, anchor=base)


RESOLVERS = {
    "clock": bare_clock,
    "deictic-day": deictic_day,
    "clock-deictic": deictic_day,
    "tonight": deictic_day,
    "part-of-day": part_of_day,
    "overnight": part_of_day,
    "bare-part": part_of_day,
}
