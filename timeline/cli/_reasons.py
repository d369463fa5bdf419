"""A timeline and the name of an event in, how its date came about out: every claim, and each step that was inferred."""

import sys
from collections.abc import Iterator, Sequence

from timeline.model.claim import Claim, ClaimKind
from timeline.model.errors import TimelineError
from timeline.model.event import Event, Timeline
from timeline.model.inferred import Inferred, Step
from timeline.model.lean import PAST
from timeline.model.text import Source
from timeline.model.time import TimeValue, iso_day
from timeline.writers._findings import by_id, moment
from timeline.writers._page import Page, harmless, place

_NAMED = 3
"""Events that are named where words fit several."""
_KEY = 6
"""Characters of a key from which on its beginning names an event."""


def reasons(timeline: Timeline, name: str, page: Page | None = None) -> str:
    """How the date of one event came about, for a reader.

    `name` is its number in the timeline (from 1), the beginning of its key or words of its title. TimelineError when it
    names no event, or several.
    """
    page = page or Page.of(sys.stdout)
    event = _event(timeline.events, name)
    sources = by_id(timeline)
    lines = page.wrapped(page.styled(harmless(event.title), "strong"), "", "")
    return "\n".join([*lines, *_dates(event, sources, page), *_published(event, sources, page)]) + "\n"


def _event(events: Sequence[Event], name: str) -> Event:
    if name.isdigit() and 0 < int(name) <= len(events):
        return events[int(name) - 1]
    words = name.casefold().split()
    found = [event for event in events if len(name) >= _KEY and event.key.startswith(name)]
    found = found or [event for event in events if words and all(word in event.title.casefold() for word in words)]
    if len(found) == 1:
        return found[0]
    mend = "give its number in the timeline, the beginning of its key, or words of its title"
    if not found:
        raise TimelineError(f"there is no event {name!r}", "--why", mend)
    named = "; ".join(f"{event.key[:8]} {event.title}" for event in found[:_NAMED])
    more = "; …" if len(found) > _NAMED else ""
    raise TimelineError(f"{name!r} names {len(found)} events", "--why", f"take one of: {named}{more}")


def _dates(event: Event, sources: dict[str, Source], page: Page) -> Iterator[str]:
    yield ""
    stated = [claim for claim in event.dated_claims if claim.time is not None and claim.time.is_known]
    if event.disputed:
        yield "Its sources do not agree on the day:"
    elif stated:
        yield f"Stated: {moment(event.when)}"
    else:
        yield "No source states a day that could be told without knowing when it was published."
    for claim in stated or event.dated_claims:
        yield from _claim(claim, sources, page)
    if event.inferred is not None:
        yield from _chain("Inferred", event.inferred, sources, page)


def _published(event: Event, sources: dict[str, Source], page: Page) -> Iterator[str]:
    """When its sources appeared that nobody dated, where the day of the event hangs on it or tells it."""
    if event.inferred is not None:
        return
    hanging = {c.source_id for c in event.claims if c.kind is ClaimKind.QUOTE or c.lean not in (None, PAST)}
    for source_id in sorted(hanging):
        inferred = sources[source_id].inferred
        if inferred is not None:
            yield from _chain(f"{harmless(source_id)} appeared (inferred)", inferred, sources, page)


def _claim(claim: Claim, sources: dict[str, Source], page: Page) -> Iterator[str]:
    value = moment(claim.time or TimeValue())
    where = place(sources[claim.source_id], claim.value_span.start)
    words = " ".join(claim.text.split())
    told = f"“{harmless(words)}”: {value} ({harmless(str(claim.because))})"
    yield f"  {where}"
    yield from page.wrapped(told, "    ", "    ")


def _chain(what: str, inferred: Inferred, sources: dict[str, Source], page: Page) -> Iterator[str]:
    likely = "" if inferred.best is None or _is_one(inferred) else f", likeliest {iso_day(inferred.best)}"
    yield ""
    yield f"{what}: {moment(inferred.when)}{likely}, because"
    for number, step in enumerate(inferred.steps, 1):
        lead = f"  {number}. "
        yield from page.wrapped(harmless(str(step.because)), lead, " " * len(lead))
        if step.source_id is not None and step.start is not None:
            yield f"{' ' * len(lead)}{_at(step, sources)}"
    yield "This is what follows, and no evidence: no stated date was changed."


def _at(step: Step, sources: dict[str, Source]) -> str:
    return place(sources[step.source_id or ""], step.start or 0)


def _is_one(inferred: Inferred) -> bool:
    return inferred.when.earliest is not None and inferred.when.earliest == inferred.when.latest
