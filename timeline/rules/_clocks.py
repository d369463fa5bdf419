"""The sides of a difference of days in, whether the clocks of two places explain it out, as it was computed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from timeline.languages import load
from timeline.model.claim import Claim
from timeline.model.event import Side
from timeline.model.time import Clock, civil, iso_day, weekday_of

_DAY = 24 * 60
"""Minutes."""

_HOUR = 60
"""Minutes by which two reports may tell one moment differently."""

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True)
class _Moment:
    """A day that a side gives, the time of day and the place where its sentence names them."""

    day: int
    clock: Clock | None
    place: str | None

    def offset(self) -> int | None:
        """Minutes east of UTC of the clock; None where neither it nor a place is known."""
        if self.clock is not None and self.clock.offset is not None:
            return self.clock.offset
        return None if self.place is None else _offset(self.place, self.day, self.clock.minutes if self.clock else 720)

    def where(self) -> str:
        """The place, or the zone as it was said."""
        if self.place is not None:
            return f"in {self.place}"
        return f"at UTC{str(self.clock)[5:].removesuffix('Z')}"


def explained(sides: Sequence[Side]) -> tuple[bool | None, str]:
    """Whether two days can be one moment by the clocks of their places, and why, in one sentence.

    None where a clock or a place is not known: then nobody can tell; the sentence is "".
    """
    moments = [_moment(side) for side in sides]
    if len(moments) != 2 or moments[0] is None or moments[1] is None:
        return None, ""
    one, two = sorted((m for m in moments if m is not None), key=lambda m: m.day)
    first, second = one.offset(), two.offset()
    if first is None or second is None or two.day - one.day != 1:
        return None, ""
    ahead = second - first
    if one.clock is not None and two.clock is not None:
        apart = (two.day - one.day) * _DAY + two.clock.minutes - one.clock.minutes - ahead
        told = f"{_told(one, one.clock.minutes)} is {_told(one, one.clock.minutes + ahead, two)}"
        return (True, f"{told}: both name one hour.") if abs(apart) < _HOUR else (False, "")
    if one.clock is not None:
        then = one.clock.minutes + ahead
        return (True, f"{_told(one, one.clock.minutes)} is {_told(one, then, two)}.") if then >= _DAY else (False, "")
    if two.clock is not None:
        then = two.clock.minutes - ahead
        return (True, f"{_told(two, two.clock.minutes)} is {_told(two, then, one)}.") if then < 0 else (False, "")
    if first == second and one.place == two.place:
        return None, ""
    if ahead <= 0:
        return False, ""
    return True, f"{two.place} is {_hours(ahead)} ahead of {one.place}: late in the evening there, it is the next day."


def _told(moment: _Moment, minutes: int, at: _Moment | None = None) -> str:
    """A time of day with its day and place; `minutes` after the midnight that the moment's day begins with."""
    day = moment.day + minutes // _DAY
    clock = Clock(minutes % _DAY)
    return f"{clock} {(at or moment).where()} on {_WEEKDAYS[weekday_of(day)]} {iso_day(day)}"


def _hours(minutes: int) -> str:
    whole, rest = divmod(minutes, 60)
    return f"{whole}:{rest:02} hours" if rest else f"{whole} hour{'s' * (whole != 1)}"


def _moment(side: Side) -> _Moment | None:
    """The first claim of a side that names a place or a zone beside its day; None where none does."""
    for claim in side.claims:
        time = claim.time
        if time is not None and time.earliest is not None and time.earliest == time.latest:
            place = _place(claim)
            if place is not None or (time.clock is not None and time.clock.offset is not None):
                return _Moment(time.earliest, time.clock, place)
    return None


def _place(claim: Claim) -> str | None:
    """The place named nearest to the words of a date in its sentence; None without one whose clock is known."""
    start, end = (at - claim.span.start for at in (claim.value_span.start, claim.value_span.end))
    near = ((max(m.start() - end, start - m.end()), m.start(), m[0]) for m in _names().finditer(claim.exact))
    return min(near, default=(0, 0, None))[2]


@cache
def _names() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _zones()), key=lambda name: (-len(name), name)))
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)")


def _zones() -> Mapping[str, str]:
    return load("en").clocks


def _offset(place: str, day: int, minutes: int) -> int | None:
    """Minutes by which a place's clock is ahead of UTC then; None where the database of zones is not there."""
    from datetime import datetime
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    year, month, dom = civil(day)
    try:
        zone = ZoneInfo(_zones()[place])
        ahead = datetime(year, month, dom, minutes // 60 % 24, minutes % 60, tzinfo=zone).utcoffset()
    except (ZoneInfoNotFoundError, ValueError):
        return None
    return None if ahead is None else round(ahead.total_seconds() / 60)
