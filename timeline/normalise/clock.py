"""Times of day: clock times with their zone, and parts of the day, as the tail of a TIMEX3 value."""

from timeline.model.because import Because
from timeline.model.time import FARTHEST_ZONE
from timeline.normalise import timex
from timeline.normalise.governing import is_now, is_repeated
from timeline.normalise.numbers import number
from timeline.normalise.quoted import day_of_speech
from timeline.normalise.reading import Context, Reading

_HALF_DAY, _DAY = 720, 1440
"""Minutes."""

_AFTER_NOON = {"AF": 1, "EV": 4, "NI": 5}
"""Part of the day -> the first hour that is one after noon in it: "tonight at 5:30"."""

_OF_A_TIME = frozenset({"named", "hour", "hour24", "oclock", "spoken", "part", "parts"})
"""The slots that say a time of day, each by itself."""

_NEWS_DAYS = 7
"""Days around its publication that a report gives times of day for without naming the day."""


def tail_of(ctx: Context) -> str:
    """The tail `T20:09` or `TMO` of a value; "" where no time of day was said."""
    if ctx.slots.keys().isdisjoint(_OF_A_TIME):  # as of most
        return ""
    if "named" in ctx.slots:
        tail = ctx.language.parts_of_day[ctx.slot("named")]
        if tail == _MIDNIGHT and ctx.language.matches("past-midnight-before", ctx.before(_GOVERNOR)):
            tail = "00:00"  # what is after it is of the day that it begins
        return "T" + (
            _counted_from(ctx, int(tail[:2]) if tail[:2].isdigit() else _NOON) if "direction" in ctx.slots else tail
        )
    hour = ctx.slot("hour") or ctx.slot("hour24") or ctx.slot("oclock")
    if hour:
        return _clock(ctx, int(number(hour, ctx.language) or 0))
    if "spoken" in ctx.slots:
        return _spoken(ctx)
    part = ctx.slot("part") or ctx.slot("parts")
    return "T" + ctx.language.parts_of_day[part] if part else ""


def _counted_from(ctx: Context, hour: int) -> str:
    """Three hours after midnight, half an hour before noon."""
    said = number(ctx.slot("number"), ctx.language) or number(ctx.slot("number").partition(" ")[0], ctx.language) or 0
    amount = said + 0.5 * ("half" in ctx.slots)
    minutes = round(amount * (60 if ctx.language.units[ctx.slot("unit")] == "TH" else 1))
    total = 60 * hour + ctx.language.direction_words[ctx.slot("direction")] * minutes
    return "{:02}:{:02}".format(*divmod(total % _DAY, 60))


def _clock(ctx: Context, hour: int) -> str:
    minute = int(ctx.slot("minute") or ctx.slot("minute24") or number(ctx.slot("sixtieth"), ctx.language) or 0)
    if hour <= 12 and ("am" in ctx.slots or "pm" in ctx.slots):
        hour = hour % 12 + (12 if "pm" in ctx.slots else 0)
    elif _earliest(ctx) <= hour < 12 or _is_after_noon(ctx, hour):
        hour += 12
    return f"T{hour:02}:{minute:02}" if hour <= 24 else ""


_NOON = 12
_MIDNIGHT = "24:00"
_GOVERNOR = 16
"""Code points before midnight that tell of which day it is."""
_WORK = 7
"""The hour before which no work begins in the morning."""

_FIRST = 12
"""Code points after an hour that may say what it is the hour of."""


def _is_after_noon(ctx: Context, hour: int) -> bool:
    """Whether what stands before a lone hour is done after noon: "dinner at 7:30"."""
    if ctx.is_story or not 0 < hour < 12 or "am" in ctx.slots or ctx.slot("hour24").startswith("0"):
        return False
    around = (ctx.before(), ctx.after(_FIRST))
    names = ("after-noon", "work-hour") if hour < _WORK else ("after-noon",)
    return any(ctx.language.matches(name, words) for name in names for words in around)


def _earliest(ctx: Context) -> int:
    """The first hour that is one after noon in the part of the day that was said; 12 where none was."""
    part = ctx.language.parts_of_day.get(ctx.slot("deictic") or ctx.slot("part"), "")
    return _AFTER_NOON.get(part, 12)


def _spoken(ctx: Context) -> str:
    """Half past seven, ten to eight; German "halb acht" and "drei viertel acht" name the part of its hour."""
    if ctx.slot("spoken") in ctx.language.parts_of_day:
        return _beside_noon(ctx, ctx.language.parts_of_day[ctx.slot("spoken")])
    total = 60 * (number(ctx.slot("spoken"), ctx.language) or 0)
    if "toward" in ctx.slots:
        total -= 60 - 60 * (number(ctx.slot("toward").replace(" ", ""), ctx.language) or 0)
    said = number(ctx.slot("minutes"), ctx.language) or 0
    total += (60 * said if said < 1 else said) * (1 if "past" in ctx.slots else -1)
    if is_now(ctx) and ctx.posted is not None and ctx.posted >= _HALF_DAY:
        total = total % _HALF_DAY + _HALF_DAY
    if "am" in ctx.slots or "pm" in ctx.slots:
        total = total % _HALF_DAY + (_HALF_DAY if "pm" in ctx.slots else 0)
    elif total < 60 or 60 * _earliest(ctx) <= total < _HALF_DAY:
        total += _HALF_DAY
    hour, minute = divmod(round(total), 60)
    return f"T{hour:02}:{minute:02}"


def _beside_noon(ctx: Context, named: str) -> str:
    """Twenty past midnight, which is of the day that begins; five to noon."""
    said = number(ctx.slot("minutes"), ctx.language) or 0
    minutes = round(60 * said if said < 1 else said)
    total = 60 * int(named[:2]) + minutes * (1 if "past" in ctx.slots else -1)
    return "T{:02}:{:02}".format(*divmod(total % _DAY, 60))


def offset_of(ctx: Context) -> int | None:
    """Minutes east of UTC of the zone that was said; None without one, where its name stands for several, and where
    no zone is so far off."""
    zone = ctx.slot("zone").strip("()")
    if zone[:1] not in ("+", "-"):
        return ctx.language.zones.get(zone)
    digits = zone[1:].replace(":", "")
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    if minutes > FARTHEST_ZONE:
        return None
    return -minutes if zone[0] == "-" else minutes


def bare_clock(ctx: Context) -> Reading:
    """8.09 p.m., noon, in the morning: on the day that was last spoken of, else on the day of publication."""
    tail = tail_of(ctx)
    if is_repeated(ctx):
        return Reading("TIME", f"XXXX-XX-XX{tail}", Because("any-such-day"))
    day = ctx.now if ctx.style == "news" and "rel" in ctx.slots else _day_told_of(ctx)
    if day is None:
        return Reading("TIME", tail, Because("no-publication-date"))
    if tail == f"T{_MIDNIGHT}" and ctx.style == "news" and day == ctx.published and ctx.direction() < 0:
        tail = "T00:00"  # the one that is over
    if ctx.posted is not None and day == ctx.published and "rel" not in ctx.slots:
        day, tail = _beside_the_post(ctx, day, tail)
    elif day == ctx.late_day and (_is_early(ctx, tail) or (tail in _MIDDAY and ctx.is_story)):
        day += 1
    elif ctx.says_pm and ctx.clock is not None and _is_of_open_half(ctx, tail):
        tail = _in_half_said(ctx.clock - day * _DAY, tail)
    return Reading("TIME", timex.day(day) + tail, Because("clock-on-day", (timex.day(day),)), anchor=day)


def _beside_the_post(ctx: Context, day: int, tail: str) -> tuple[int, str]:
    """The day and the time that a message means which names no day: that on which it was sent, but for what is to come.

    An hour that does not say so is the one before or after noon, as `_in_half` tells.
    """
    if not ctx.slots.keys().isdisjoint(("spoken", "oclock")) and _is_of_open_half(ctx, tail):
        return _half_meant(ctx, day, tail)
    posted = ctx.posted or 0
    if tail == "TMO":
        return day + (posted >= _HALF_DAY and ctx.direction() > 0), tail
    if ":" not in tail or posted <= _minutes_of(tail) or _is_past(ctx):
        return day, tail
    is_awaited = ctx.language.matches("awaited-day-before", ctx.before(_GOVERNOR))
    is_of_line = "\n" not in ctx.folded[ctx.newest_day_end : ctx.start]  # one message of several
    if (is_awaited or is_of_line) and ctx.last_day is not None and day < ctx.last_day <= day + _WEEK:
        return ctx.last_day, tail  # "On strike tomorrow. Picket from 6.30am"
    return day + (ctx.direction() > 0), tail


def _half_meant(ctx: Context, day: int, tail: str) -> tuple[int, str]:
    """The day and the time of an hour that may be before or after noon."""
    day, minutes = _in_half(ctx, day, _minutes_of(tail))
    return day, f"T{minutes // 60:02}:{minutes % 60:02}"


def _minutes_of(tail: str) -> int:
    return 60 * int(tail[1:3]) + int(tail[4:6])


def _is_of_open_half(ctx: Context, tail: str) -> bool:
    """Whether an hour does not say in which half of the day it is."""
    is_open = ctx.slots.keys().isdisjoint(("am", "pm", "named")) and not ctx.slot("hour24").startswith("0")
    return is_open and ":" in tail and "T01" <= tail < "T12"


def _in_half_said(before: int, tail: str) -> str:
    """The hour after noon where it would else lie before the one told of last: "at 6:20 p.m. … at 7:50".

    `before` is that one, in minutes of the day.
    """
    hour, minute = int(tail[1:3]), int(tail[4:6])
    here = 60 * hour + minute
    return f"T{hour + 12}:{minute:02}" if here < before < here + _HALF_DAY else tail


_SOON = 400
"""Code points after a time of day within which a lone number may be one."""

_OPEN = 8
"""The hour before which one that does not say so is after noon."""

_WEEK = 7
"""Days within which a message may go on about a day that it named before."""

_DAWN, _JUST = 360, 120
"""The minute of the day until which a message is of the night, and the minutes before it that it then tells of: "home
at ten to three", sent at three in the morning."""


def bare_hour(ctx: Context) -> Reading | None:
    """At seven, since 8.15, till half ten: in a short message, or soon after another time of day; else no time."""
    if ctx.posted is None:
        is_followed = "minute" in ctx.slots and not ctx.language.matches("bare-hour-after", ctx.after(_SOON))
        if is_followed or ctx.start - ctx.hour_end > _SOON:
            return None  # "from 5.30 to 6.10" may be of a price
    day = _day_told_of(ctx)
    if day is None:
        return None
    hour = round(number(ctx.slot("oclock"), ctx.language) or 0)
    day, minutes = _in_half(ctx, day, 60 * (hour % 12) + (30 if "half" in ctx.slots else int(ctx.slot("minute") or 0)))
    value = f"{timex.day(day)}T{minutes // 60:02}:{minutes % 60:02}"
    return Reading("TIME", value, Because("clock-on-day", (timex.day(day),)), anchor=day)


def _in_half(ctx: Context, day: int, morning: int) -> tuple[int, int]:
    """The day and its minute that an hour means which may be before or after noon; `morning` is the one before.

    In a message what is past, or has lasted since, is before it was sent, all else after it, and after an hour past
    noon that was told of; of another day it is an hour at which people are up.
    """
    evening = morning + _HALF_DAY
    if ctx.posted is not None and day == ctx.published and ctx.posted < _DAWN and 0 <= ctx.posted - morning <= _JUST:
        return day, morning
    told = ctx.clock % _DAY if ctx.clock is not None and ctx.clock // _DAY == day else None
    if told is not None and (ctx.posted is None or told >= _HALF_DAY):
        return day, morning if told <= morning else evening
    is_night = ctx.posted is not None and ctx.posted < _DAWN
    if not is_night and ctx.direction() >= 0 and ctx.language.matches("closing-hour-before", ctx.before(_GOVERNOR)):
        return day, evening
    if ctx.posted is None or day != ctx.published:
        return day, evening if day == ctx.late_day or morning < 60 * _OPEN else morning
    if _is_past(ctx):
        return (day, evening if evening <= ctx.posted else morning) if morning <= ctx.posted else (day - 1, evening)
    if evening < ctx.posted:
        return day + 1, morning
    return day, morning if ctx.posted <= morning else evening


def _is_past(ctx: Context) -> bool:
    """Whether a message tells of an hour that is over: "woke at 4", "polls closed at half past nine"."""
    before = ctx.before(_GOVERNOR)
    is_awaited = ctx.language.matches("awaited-day-before", before)  # "mulled wine from 6"
    return ctx.language.matches("past-hour-before", before) or (ctx.direction_before() < 0 and not is_awaited)


_MIDDAY = ("T12:00", "TMI")

_EARLY = "T06"
"""The hour before which a time told after an evening is of the next day."""


def _is_early(ctx: Context, tail: str) -> bool:
    """Whether a time is surely one before the day begins: "at 2 a.m.", "at 03:15", "by dawn"; "at 2:15" may be none."""
    if "named" in ctx.slots or ctx.slot("spoken") in ctx.language.parts_of_day:
        return tail == "TMO" or tail < _EARLY
    return ("am" in ctx.slots or ctx.slot("hour24").startswith("0")) and tail < _EARLY


def _day_told_of(ctx: Context) -> int | None:
    """The last day mentioned; in news only where it is about the day of publication, or of the same sentence."""
    day, published = ctx.last_day, ctx.published
    if ctx.style != "news" or published is None or day is None or day == published:
        return day
    if ctx.posted is not None and not ctx.is_day_of_sentence:
        is_going_on = ctx.clock is not None and ctx.clock // _DAY == day > published
        return day if is_going_on and ctx.direction() >= 0 else published
    if is_now(ctx):
        return published
    if ctx.is_day_of_sentence:
        return day
    is_against = day > published and ctx.direction() < 0
    return published if is_against or abs(day - published) > _NEWS_DAYS else day


def deictic_day(ctx: Context) -> Reading:
    """today, yesterday evening, noon tomorrow, tonight."""
    offset = ctx.language.deictic_days[ctx.slot("deictic")]
    tail = tail_of(ctx)
    kind = "TIME" if tail else "DATE"
    anchor = day_of_speech(ctx) or ctx.now
    if ctx.is_story and not offset and not tail:
        return Reading(kind, "PRESENT_REF", Because("reference"))  # nobody knows which day a history is read on
    if anchor is None:
        value = f"XXXX-XX-XX{tail}" if tail or offset else "PRESENT_REF"
        return Reading(kind, value, Because("no-publication-date"))
    day, because = anchor + offset, Because("deictic", (ctx.slot("deictic"), timex.day(anchor)))
    if ctx.posted is not None and "oclock" in ctx.slots and _is_of_open_half(ctx, tail):
        day, tail = _half_meant(ctx, day, tail)
    return Reading(kind, timex.day(day) + tail, because, anchor=anchor, aside=ctx.is_story)


def part_of_day(ctx: Context) -> Reading:
    """this morning, last night, the next evening, mid-afternoon."""
    tail = tail_of(ctx)
    base = ctx.last_day if ctx.is_anaphoric() else ctx.anchor if "rel" in ctx.slots else _day_told_of(ctx)
    offset = ctx.relation() or 0
    if ctx.slot("part") == ctx.words.lower() and not ctx.is_story and base == ctx.published and _is_night(ctx, tail):
        offset = -1  # what came about overnight, as told in the morning
    if base is None:
        return Reading("TIME", f"XXXX-XX-XX{tail}" if offset else tail, Because("no-publication-date"))
    because = Because("deictic", (ctx.words, timex.day(base)))
    return Reading("TIME", timex.day(base + offset) + tail, because, anchor=base)


def _is_night(ctx: Context, tail: str) -> bool:
    return tail == "TNI" and ctx.direction() < 0


RESOLVERS = {
    "bare-hour": bare_hour,
    "deictic-day": deictic_day,
    "part-of-day": part_of_day,
}
