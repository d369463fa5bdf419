"""The sides of a difference of dates in, what may explain it without anybody being wrong out; it drops nothing."""

import re
from collections.abc import Sequence

from timeline.languages import load
from timeline.model.claim import Claim
from timeline.model.event import Hint, Side
from timeline.model.time import TimeValue, civil, day_number, weekday_of
from timeline.rules._clocks import explained

_SPEECH = frozenset({"say", "announce", "ask"})
"""Neutral names of what is done with words."""

_WORD = re.compile(r"[^\W\d_]+")

_GREGORIAN_EVERYWHERE = 1930
"""The year from which on no country counts its days by the Julian calendar."""


def innocent_explanations(sides: Sequence[Side], speech: bool) -> tuple[Hint, ...]:
    """What may explain a difference of dates without anybody being wrong. They are shown, and drop nothing."""
    hints = []
    adjoin, (one_hour, computed) = _later(sides) is not None, explained(sides)
    if one_hour or (adjoin and one_hour is None):
        hints.append(Hint("time-zone", computed or _NEXT_DAY))
    if adjoin:
        hints.append(Hint("publication-lag", _lag(sides)))
    if speech:
        hints.append(Hint("said-on-against-met-on", _said_or_met(sides)))
    return (*hints, *_calendar(sides))


_NEXT_DAY = "The days adjoin: late in the evening of one place is the next day in another."


def _said_or_met(sides: Sequence[Side]) -> str:
    """Which side dates words, where the other dates what they are about."""
    of_speech = [all(claim.action in _SPEECH for claim in side.claims) for side in sides]
    if len(sides) == 2 and of_speech[0] is not of_speech[1]:
        words, met = sides if of_speech[0] else sides[::-1]
        one, other = words.claims[0].source_id, met.claims[0].source_id
        return f"{one} says when somebody spoke of it, {other} when it happened."
    return "The words may have been repeated on another day than they fell."


def _weekday(value: TimeValue) -> int | None:
    if value.weekday is not None:
        return value.weekday
    return weekday_of(value.earliest) if value.earliest is not None and value.earliest == value.latest else None


def _later(sides: Sequence[Side]) -> Side | None:
    """The later of two sides whose days adjoin, as far as is said; None where they do not, or are not two."""
    times = [next((claim.time for claim in side.claims[:1]), None) for side in sides]
    days = [None if time is None else _weekday(time) for time in times]
    if len(days) != 2 or days[0] is None or days[1] is None or (days[0] - days[1]) % 7 not in (1, 6):
        return None
    one, two = (None if time is None else time.earliest for time in times)
    if one is not None and two is not None and abs(one - two) != 1:
        return None
    return sides[0] if (days[0] - days[1]) % 7 == 1 else sides[1]


def _lag(sides: Sequence[Side]) -> str:
    """Which source gives the day of its own report as that of the event, where it is the later of the two."""
    later = _later(sides)
    of_report = [claim for claim in later.claims if _is_day_of_report(claim)] if later is not None else []
    if of_report:
        source = of_report[0].source_id
        return f"{source} gives the day of its own publication: it may be that of the report, not of the event."
    return "One source may give the day of the report, the other that of the event."


def _is_day_of_report(claim: Claim) -> bool:
    published = claim.context.published if claim.context is not None else None
    return published is not None and claim.time is not None and claim.time.earliest == claim.time.latest == published


def _calendar(sides: Sequence[Side]) -> tuple[Hint, ...]:
    """Two days that are one by two calendars; two of one month in two years."""
    days = sorted(day for side in sides if (day := _day(side)) is not None)
    if len(days) == 2 and (style := _style(days[0], days[1], sides)):
        return (Hint("calendar-style", style),)
    months = [month for side in sides if (month := _month(side)) is not None]
    if len(months) == 2 and months[0][1] == months[1][1] and months[0][0] != months[1][0]:
        what = "days are" if len(days) == 2 else "times are"
        words = f"The {what} of one month in two years: what takes place every year took place twice."
        return (Hint("other-edition", words),)
    return ()


def _style(first: int, last: int, sides: Sequence[Side]) -> str:
    """Why two days are one by the Julian and the Gregorian calendar; "" where they are not, or no longer were.

    Where the sentences name places that changed calendars, it matters when these did.
    """
    if last - first != _behind(last) or civil(last)[0] >= _GREGORIAN_EVERYWHERE:
        return ""
    words = f"The {last - first} days between them are those between the Julian and the Gregorian calendar"
    calendars = load("en").calendars
    named = {
        calendars[word] for side in sides for c in side.claims for word in _WORD.findall(c.exact) if word in calendars
    }
    if not named:
        return f"{words}."
    late = sorted((country, until) for country, until in named if last <= _day_of(until))
    if not late:
        return ""
    country, until = late[0]
    return f"{words}; {country} counted by the old one until {until}."


def _day_of(iso: str) -> int:
    year, month, day = map(int, iso.split("-"))
    return day_number(year, month, day)


def _day(side: Side) -> int | None:
    times = [claim.time for claim in side.claims if claim.time is not None]
    return next((t.earliest for t in times if t.earliest is not None and t.earliest == t.latest), None)


def _month(side: Side) -> tuple[int, int] | None:
    """The year and the month that a side tells of; None for what is longer, or of two months."""
    for claim in side.claims:
        time = claim.time
        if time is not None and time.earliest is not None and time.latest is not None:
            first, last = civil(time.earliest), civil(time.latest)
            return (first[0], first[1]) if first[:2] == last[:2] else None
    return None


def _behind(day: int) -> int:
    """Days by which the Julian calendar is behind (Meeus, "Astronomical algorithms", chapter 7)."""
    year, month, _ = civil(day)
    century = (year - (month < 3)) // 100
    return century - century // 4 - 2
