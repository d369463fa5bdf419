"""Events and a zoom go in; the rows of a vertical axis come out: periods, with their events below them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from timeline.model.edtf import MONTHS
from timeline.model.event import Event
from timeline.model.time import TimeValue, civil, day_number
from timeline.review.lines import Line, cut
from timeline.review.steps import Steps, stepwise
from timeline.writers._findings import counted, moment
from timeline.writers._page import cells, harmless

STEP = 200
"""Events that are laid in one step."""
BAR = 24
"""Columns of the bar that shows where in its period an event lies."""


class Zoom(IntEnum):
    """What one period of the axis is."""

    YEARS = 0
    MONTHS = 1
    DAYS = 2


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the axis: a period with its events, or one of them. `event` is None for a period."""

    period: str
    event: Event | None
    days: tuple[int, int] | None
    events: int = 0
    sources: int = 0
    first: Event | None = None
    """The first event of a period."""


def rows_of(events: Sequence[Event], zoom: Zoom) -> Steps[list[Row]]:
    """The rows, laid in steps: each period by its heading, then its events; those without a place in the order last.

    By years only the headings stand; by months and by days the events, too.
    """
    groups: dict[tuple[int, ...] | None, list[Event]] = {}
    for some in stepwise(events, STEP):
        for event in some:
            groups.setdefault(_group(event.placed, zoom), []).append(event)
        yield
    rows: list[Row] = []
    for key, found in sorted(groups.items(), key=lambda pair: (pair[0] is None, pair[0] or ())):
        days, sources, at = None if key is None else _days(key), set[str](), len(rows)
        for some in stepwise(found, STEP):
            for event in some:
                its = _sources(event)
                sources |= its
                if zoom is not Zoom.YEARS:
                    rows.append(Row("", event, days, 1, len(its)))
            yield
        rows.insert(at, Row(heading(key), None, days, len(found), len(sources), found[0]))
    return rows


def period_of(event: Event, zoom: Zoom) -> str:
    """The heading of the period that an event is in."""
    return heading(_group(event.placed, zoom))


def _sources(event: Event) -> set[str]:
    """Who speaks of an event; the facts file is no source."""
    return {claim.source_id for claim in event.claims if not claim.curated}


def _group(when: TimeValue, zoom: Zoom) -> tuple[int, ...] | None:
    """Year, year and month, or year, month and day: as far as the zoom goes and the date is known."""
    day = when.earliest if when.earliest is not None else when.latest
    if day is None:
        return None
    first, last = civil(day), civil(when.latest if when.latest is not None else day)
    wanted = 1 if zoom is Zoom.YEARS else 2 if zoom is Zoom.MONTHS else 3
    known = 1
    while known < wanted and when.is_bounded and first[: known + 1] == last[: known + 1]:
        known += 1
    return tuple(first[:known])


def heading(key: tuple[int, ...] | None) -> str:
    """A period in words."""
    if key is None:
        return "No known place in the order"
    year = str(key[0]) if key[0] > 0 else f"{1 - key[0]} BCE"
    if len(key) == 1:
        return year
    return f"{MONTHS[key[1] - 1]} {year}" if len(key) == 2 else f"{key[2]} {MONTHS[key[1] - 1]} {year}"


def _days(key: tuple[int, ...]) -> tuple[int, int]:
    """First and last day of the period that the bars of its events are drawn in: at least a month."""
    year, month = key[0], key[1] if len(key) > 1 else None
    if month is None:
        return day_number(year, 1, 1), day_number(year, 12, 31)
    after = (year + 1, 1) if month == 12 else (year, month + 1)
    return day_number(year, month, 1), day_number(*after, 1) - 1


def line_of(row: Row, width: int, signs: Mapping[str, str], busiest: int) -> Line:
    """A row as one line. `busiest` is the number of events of the fullest period, which the density is measured by."""
    if row.event is None:
        return _period(row, width, signs, busiest)
    event = row.event
    disputed = [(signs["disputed"], "error")] if event.disputed else [(_curated(event, signs), "strong")]
    when = moment(event.when) if event.inferred is None else f"({moment(event.placed)})"
    head: Line = [("  ", ""), (when, "place"), (" " * max(1, 15 - cells(when)), "")]
    head += [(bar(event.placed, row.days, signs, BAR if width >= 90 else 10), "bar"), (" ", ""), *disputed, (" ", "")]
    words = f" {signs['against']} disputed" if event.disputed else ""
    tail: Line = [(words, "error"), (f" {counted(row.sources, 'source')}", "faint")]
    room = width - sum(cells(text) for text, _ in (*head, *tail))
    return [*head, *cut([(harmless(event.title), "")], max(room, 8), signs["more"]), *tail]


def _curated(event: Event, signs: Mapping[str, str]) -> str:
    return signs["curated"] if any(claim.curated for claim in event.claims) else " "


def _period(row: Row, width: int, signs: Mapping[str, str], busiest: int) -> Line:
    scale = signs["density"]
    full = round(8 * row.events / max(busiest, 1)) or 1
    told = f" {counted(row.events, 'event')}, {counted(row.sources, 'source')} "
    line: Line = [(row.period, "strong"), (told, "faint")]
    room = width - sum(cells(text) for text, _ in line)
    return [*line, (scale[-1] * min(max(full, 1), room), "bar")]


def bar(when: TimeValue, days: tuple[int, int] | None, signs: Mapping[str, str], room: int = BAR) -> str:
    """Where in the period an event lies: a dot for a day, a bar for what may be any of several; arrows where it goes
    beyond the period, or nobody knows how far."""
    if days is None:
        return " " * room
    first, last = days
    scale = (room - 1) / max(last - first, 1)
    low = 0 if when.earliest is None else round((when.earliest - first) * scale)
    high = room - 1 if when.latest is None else round((when.latest - first) * scale)
    opens = signs["earlier"] if when.earliest is None or when.earliest < first else signs["from"]
    closes = signs["after"] if when.latest is None or when.latest > last else signs["to"]
    low, high = max(0, min(room - 1, low)), max(0, min(room - 1, high))
    drawn = [signs["axis"]] * room
    if when.earliest is not None and when.earliest == when.latest:
        drawn[low] = signs["day"]
        return "".join(drawn)
    if high == low:
        low, high = (low, high + 1) if low < room - 1 else (low - 1, high)
    drawn[low : high + 1] = [opens, *[signs["span"]] * (high - low - 1), closes]
    return "".join(drawn)


def busiest(rows: Sequence[Row]) -> int:
    """The number of events of the fullest period."""
    return max((row.events for row in rows if row.event is None), default=1)
