"""The sides of a difference of dates in, what may explain it without anybody being wrong out; it drops nothing."""

from collections.abc import Sequence

from timeline.model.claim import Claim
from timeline.model.event import Hint, Side
from timeline.model.time import TimeValue, civil, weekday_of

_DAY = 24 * 60
"""Minutes."""

_GREGORIAN_EVERYWHERE = 1930
"""The year from which on no country counts its days by the Julian calendar."""


def innocent_explanations(sides: Sequence[Side], speech: bool) -> tuple[Hint, ...]:
    """What may explain a difference of dates without anybody being wrong. They are shown, and drop nothing."""
    hints = []
    adjoin, one_hour = _later(sides) is not None, _one_hour(sides)
    if one_hour or (adjoin and one_hour is None):
        hints.append(_time_zone(one_hour))
    if adjoin:
        hints.append(Hint("publication-lag", _lag(sides)))
    if speech:
        hints.append(Hint("said-on-against-met-on", "The words may have been repeated on another day than they fell."))
    return (*hints, *_calendar(sides))


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


def _time_zone(is_sure: bool | None) -> Hint:
    if is_sure:
        return Hint("time-zone", "The times of day and their zones are known: both name one hour.")
    return Hint("time-zone", "The days adjoin: late in the evening of one place is the next day in another.")


def _one_hour(sides: Sequence[Side]) -> bool | None:
    """Whether two sides name one hour by clocks of two zones; None where a clock or a zone is not known."""
    moments = [_minutes(side) for side in sides]
    if len(moments) != 2 or moments[0] is None or moments[1] is None:
        return None
    return abs(moments[0] - moments[1]) < 60


def _minutes(side: Side) -> int | None:
    """Minutes of the first moment of a side that has a zone, counted in UTC."""
    for claim in side.claims:
        time = claim.time
        if time is not None and time.earliest is not None and time.clock is not None and time.clock.offset is not None:
            return time.earliest * _DAY + time.clock.minutes - time.clock.offset
    return None


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
    """Two days that are one by two calendars; two of one month and day in two years."""
    days = sorted(day for side in sides if (day := _day(side)) is not None)
    if len(days) != 2:
        return ()
    first, last = days
    if last - first == _behind(last) and civil(last)[0] < _GREGORIAN_EVERYWHERE:
        words = f"The {last - first} days between them are those between the Julian and the Gregorian calendar."
        return (Hint("calendar-style", words),)
    if civil(first)[1] == civil(last)[1] and civil(first)[0] != civil(last)[0]:
        words = "The days are of one month in two years: what takes place every year took place twice."
        return (Hint("other-edition", words),)
    return ()


def _day(side: Side) -> int | None:
    times = [claim.time for claim in side.claims if claim.time is not None]
    return next((t.earliest for t in times if t.earliest is not None and t.earliest == t.latest), None)


def _behind(day: int) -> int:
    """Days by which the Julian calendar is behind (Meeus, "Astronomical algorithms", chapter 7)."""
    year, month, _ = civil(day)
    century = (year - (month < 3)) // 100
    return century - century // 4 - 2
