"""A finding or an event goes in; the lines of its evidence come out: each side, its words in their paragraph."""

from collections.abc import Iterable, Mapping, Sequence

import timeline.assemble
import timeline.normalise  # noqa: F401  # these two know the words for the reasons of values
from timeline.model.claim import Claim, Modality
from timeline.model.event import Event, Finding, Side
from timeline.model.text import Source, Span, ZoneKind
from timeline.review.lines import Line, beside, shown, wrapped
from timeline.rules import witnesses
from timeline.writers._findings import moment, same_words, side_in_words, voices
from timeline.writers._page import harmless, place

NARROWEST = 34
"""Columns that a side needs to stand beside another."""
LONGEST = 1200
"""Code points of a paragraph that are shown around the words."""


def evidence_of(
    finding: Finding,
    sources: Mapping[str, Source],
    width: int,
    signs: Mapping[str, str],
    marked: bool = False,
    stacked: bool = False,
) -> list[Line]:
    """The sides of a finding beside each other where there is room, else, or where `stacked`, below each other.

    `marked` puts `»` and `«` around the words in question, for screens on which looks do not show.
    """
    if not finding.sides:
        return _of_source(finding, sources, width)
    numbered = len(finding.sides) > 1
    sides = [(str(n) if numbered else "", side_in_words(s), s) for n, s in enumerate(finding.sides, 1)]
    return _sides(sides, sources, width, signs, marked, 10**6 if stacked else NARROWEST)


def evidence_of_event(
    event: Event, sources: Mapping[str, Source], width: int, signs: Mapping[str, str], marked: bool = False
) -> list[Line]:
    """All claims of an event, those that give one date together, those that give none last."""
    groups: dict[str, list[Claim]] = {}
    for claim in sorted(event.claims, key=lambda claim: claim.time is None):
        groups.setdefault(moment(claim.time) if claim.time else "no date", []).append(claim)
    sides = [
        ("", value, Side(value, tuple(c), witnesses([x for x in c if not x.curated]))) for value, c in groups.items()
    ]
    return _sides(sides, sources, width, signs, marked)


def _sides(
    sides: Sequence[tuple[str, str, Side]],
    sources: Mapping[str, Source],
    width: int,
    signs: Mapping[str, str],
    marked: bool,
    narrowest: int = NARROWEST,
) -> list[Line]:
    in_a_row = max(1, min(len(sides), (width + 3) // (narrowest + 3)))
    room = (width - 3 * (in_a_row - 1)) // in_a_row
    lines: list[Line] = []
    for at in range(0, len(sides), in_a_row):
        columns = [_side(*side, sources, room, marked) for side in sides[at : at + in_a_row]]
        lines += [[], *beside(columns, room, signs["rule"])] if lines else beside(columns, room, signs["rule"])
    return lines


def _side(number: str, value: str, side: Side, sources: Mapping[str, Source], room: int, marked: bool) -> list[Line]:
    head: Line = [(f" {number} ", "number"), (" ", "")] if number else []
    head += [(harmless(value), "strong"), (f" · {voices(side)}", "faint")]
    lines = wrapped(head, room, rest="    ")
    for claims in same_words(side.claims):
        lines.append([])
        for claim in claims:
            lines += provenance(claim, sources.get(claim.source_id), room)
        lines += paragraph(claims[0], sources.get(claims[0].source_id), room, marked)
    return lines


def provenance(claim: Claim, source: Source | None, room: int) -> list[Line]:
    """Where a claim stands, when its source was published, and how its value was reached."""
    if source is None:
        return wrapped([(f"{harmless(claim.source_id)} is not there any more", "error")], room)
    lines = wrapped([(place(source, claim.value_span.start), "place")], room, rest="  ")
    if claim.curated:
        return lines
    because = harmless(str(claim.because))
    reasons = [because] if published(source) in because else [published(source), because]
    reasons += [str(claim.modality)] if claim.modality in (Modality.PLANNED, Modality.DENIED) else []
    reasons += [f"according to {harmless(claim.speaker.surface)}"] if claim.speaker else []
    return lines + wrapped([("; ".join(reasons), "faint")], room, "  ", "  ")


def published(source: Source) -> str:
    """When it was published and who says so: `published Mon 2024-11-25 (dateline: …)`."""
    if source.published is None:
        return "no publication date"
    because = f" ({harmless(str(source.published_because))})" if source.published_because else ""
    return f"published {moment(source.published)}{because}"


def paragraph(claim: Claim, source: Source | None, room: int, marked: bool) -> list[Line]:
    """The paragraph around a claim: the words in question stand out, its sentence is plain, the rest is dimmed."""
    if claim.curated and claim.gist:
        return wrapped(shown(claim.gist, ()), room, "  ", "  ")
    if source is None:
        text, span, words = claim.exact, Span(0, len(claim.exact)), claim.value_span.shift(-claim.span.start)
    else:
        text, span, words = source.text, claim.span, claim.value_span
    low, high = _bounds(text, span)
    pieces = [("…", "faint")] if low and text[low - 1] not in "\r\n" else []
    pieces += shown(text[low : span.start], (), "dim")
    before, after = shown(text[span.start : words.start], ()), shown(text[words.end : span.end], ())
    said = shown(words.of(text), (), "words")
    pieces += [*before, *_emphasised(said, marked), *after, *shown(text[span.end : high], (), "dim")]
    pieces += [("…", "faint")] if high < len(text) and text[high] not in "\r\n" else []
    return wrapped(pieces, room, "  ", "  ")


def _emphasised(said: Line, marked: bool) -> Line:
    if not marked or not said:
        return said
    marks = [(f"»{said[0][0]}", said[0][1]), *said[1:]]  # in one piece: no line is broken between them
    return [*marks[:-1], (f"{marks[-1][0]}«", marks[-1][1])]


def _bounds(text: str, span: Span) -> tuple[int, int]:
    """The paragraph around a span, up to `LONGEST` code points of it."""
    low = max(text.rfind("\n", 0, span.start) + 1, span.start - LONGEST // 2)
    end = text.find("\n", span.end)
    return low, min(len(text) if end < 0 else end, span.end + LONGEST // 2)


def _of_source(finding: Finding, sources: Mapping[str, Source], room: int) -> list[Line]:
    """The beginning of the source that a finding without sides is about."""
    source = sources.get(finding.source_id or "")
    if source is None:
        return wrapped([(harmless(finding.message), "")], room)
    lines = wrapped([(harmless(source.id), "place"), (f" {published(source)}", "faint")], room)
    for start, end in _first_paragraphs(source.text, LONGEST):
        look = "dim" if source.zone_at(start) is ZoneKind.BOILERPLATE else ""
        lines += [[], *wrapped(shown(source.text[start:end], (), look), room, "  ", "  ")]
    return lines


def _first_paragraphs(text: str, longest: int) -> Iterable[tuple[int, int]]:
    at = 0
    while at < min(len(text), longest):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        if text[at:end].strip():
            yield at, min(end, at + longest)
        at = end + 1
