"""A `Timeline` becomes a table of what several sources tell of one thing: each value, and who gives it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.model.claim import ClaimKind
from timeline.model.event import Detail, Event, Side, Timeline
from timeline.model.text import Source
from timeline.rules import agreeing, disjoint_sides, is_of_now, side_with, subject_of, witnesses
from timeline.rules.role_conflict import role_conflict
from timeline.rules.speaker_conflict import speaker_conflict
from timeline.writers._findings import by_id, counted, moment, sources_read, value_of, voices
from timeline.writers._page import Page, harmless, place, quoted

_COMPARED = frozenset({ClaimKind.QUANTITY, ClaimKind.AGE, ClaimKind.PLACE, ClaimKind.ROLE})
"""The kinds of which every source gives one value. Of a quotation only the speakers are told, where they differ;
wordings and spellings are compared word by word elsewhere."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One thing that several sources tell of, and its values: the one with the most independent witnesses first."""

    title: str
    values: tuple[Side, ...]


def compared(timeline: Timeline, page: Page, disputed: bool = False) -> str:
    """The table for people, what is in dispute first; `disputed` leaves out what all sources agree on."""
    told = [*map(_of_event, timeline.events), *map(_of_detail, timeline.details)]
    printed = {source.id: source.copy_of for source in timeline.sources}
    rows = [_by_text(row, printed) for row in told if row is not None and (len(row.values) > 1 or not disputed)]
    rows.sort(key=lambda row: len(row.values) == 1)
    at_odds = sum(len(row.values) > 1 for row in rows)
    read = counted(sources_read(timeline), "source")
    head = f"{counted(len(rows), 'thing')} that several of {read} tell, {at_odds} in dispute (!)"
    lines = [page.styled(head, "strong")]
    sources = by_id(timeline)
    for row in rows:
        lines += ["", *_lines(row, sources, page)]
    return "\n".join(lines) + "\n"


def _of_event(event: Event) -> _Row | None:
    dated = event.dated_claims
    if len({claim.source_id for claim in dated}) < 2:
        return None
    return _Row(event.title, _ordered(disjoint_sides(dated) or (_together(event),)))


def _together(event: Event) -> Side:
    """What sources that are not at odds say together, under the date of the event; whoever gives just that comes first.

    Each of them may say less: one "in 2008", another "on a Sunday".
    """
    ordered = sorted(event.dated_claims, key=lambda claim: claim.time != event.when)
    return Side(moment(event.when), tuple(ordered), witnesses(ordered))


def _of_detail(detail: Detail) -> _Row | None:
    if detail.kind is ClaimKind.QUOTE:
        found = next(speaker_conflict(detail), None)
        return _Row(f"the speaker of {subject_of(detail)}", _ordered(found.sides)) if found else None
    if detail.kind not in _COMPARED:
        return None
    if detail.kind is ClaimKind.ROLE:
        return _of_offices(detail)
    if len({claim.source_id for claim in detail.claims}) < 2:
        return None
    groups = agreeing(detail.claims)
    return _Row(subject_of(detail), _ordered([side_with(group[0].text, group) for group in groups]))


def _of_offices(detail: Detail) -> _Row | None:
    """The offices of a person that exclude each other, else the one that most sources give: who sits in a house and
    leads a party holds both. A curated actor may have had several, one after the other."""
    detail = replace(detail, claims=tuple(claim for claim in detail.claims if not claim.curated))
    found = next(role_conflict(detail), None)
    if found is not None:
        return _Row(subject_of(detail), _ordered(found.sides))
    offices = [side_with(group[0].text, group) for group in agreeing([c for c in detail.claims if is_of_now(c)])]
    first = _ordered(offices)[:1]
    told = {claim.source_id for side in first for claim in side.claims}
    return _Row(subject_of(detail), first) if len(told) > 1 else None


def _by_text(row: _Row, printed: Mapping[str, str | None]) -> _Row:
    """The row with copies of one text counted as one witness."""
    return _Row(row.title, _ordered([replace(s, witnesses=witnesses(s.claims, printed)) for s in row.values]))


def _ordered(sides: Sequence[Side]) -> tuple[Side, ...]:
    return tuple(sorted(sides, key=lambda side: (-side.witnesses, side.value)))


def _lines(row: _Row, sources: Mapping[str, Source], page: Page) -> Iterator[str]:
    mark = page.styled("!", "error") if len(row.values) > 1 else " "
    yield from page.wrapped(harmless(row.title), f"{mark} ", "  ")
    for side in row.values:
        standing = _standing(side, row.values)
        yield f"    {page.styled(value_of(side), 'strong')} · {voices(side)}{standing}"
        for claim in [claim for claim in side.claims if not claim.curated][:1]:
            words = claim.value_span.shift(-claim.span.start)
            yield from page.wrapped(quoted(claim.exact, words, page), "      ")
        seen = {claim.source_id: claim for claim in reversed(side.claims)}
        places = ", ".join(place(sources[name], seen[name].value_span.start) for name in sorted(seen))
        yield from (page.styled(line, "faint") for line in page.wrapped(places, "      "))


def _standing(side: Side, values: Sequence[Side]) -> str:
    """What the number of witnesses makes of a value among others: alone against several, or one of two camps."""
    others = [other.witnesses for other in values if other is not side]
    if not others:
        return ""
    if side.witnesses == 1 and max(others) > 1:
        return ", alone"
    if side.witnesses > 1 and max(others) == 1:
        return ", the majority"
    return ", one of two camps" if side.witnesses > 1 and len(values) == 2 else ""
