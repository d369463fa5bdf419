"""A `Timeline` becomes a page for people: what happened when, then each finding with the words of all its sides."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import PurePosixPath

from timeline.model.claim import Claim, ClaimKind, Modality
from timeline.model.errors import TimelineError
from timeline.model.event import Event, Finding, Severity, Side, Status, Timeline
from timeline.model.text import Source
from timeline.rules import rule
from timeline.writers._findings import (
    by_id,
    counted,
    moment,
    place_of,
    same_words,
    summed,
    unread,
    value_of,
    voices,
)
from timeline.writers._page import Page, cells, harmless, place, quoted
from timeline.writers._pieces import EventLines, FindingLines, Piece, event_place, finding_lines, tally

NAMED = 4
"""Sources that are named beside an event; of more, only the number."""


@dataclass(frozen=True, slots=True)
class TextWriter:
    """The format for people. `findings` is False where only the timeline is wanted."""

    name: str = "text"
    page: Page = field(default_factory=Page)
    findings: bool = True

    def write(self, timeline: Timeline) -> str:
        """The page for this timeline."""
        return self.laid_out(self.piece(timeline), timeline.errors, timeline.skipped)

    def piece(self, timeline: Timeline) -> Piece:
        """What the sources of a timeline add to a page."""
        sources = by_id(timeline)
        shown = timeline if self.findings else replace(timeline, findings=())
        return Piece(
            tally(timeline),
            finding_lines(shown, lambda finding: "\n".join(_finding(finding, sources, self.page))),
            [_event(event) for event in timeline.events],
            [(source.id, source.alias or _stem(source)) for source in timeline.sources],
        )

    def laid_out(self, piece: Piece, errors: Sequence[TimelineError] = (), skipped: int = 0) -> str:
        """The page that the pieces of all sources make together."""
        lines = [self.page.styled(_header(piece), "strong")]
        lines += _event_lines(piece, self.page)
        if self.findings:
            lines += _finding_lines(piece.findings, self.page)
        lines += _unread_lines(errors, self.page)
        if self.findings:
            lines += ["", summed(piece.tally, len(errors), skipped)]
        return "\n".join(lines) + "\n"


def _header(piece: Piece) -> str:
    counts = [counted(piece.tally.sources, "source"), counted(len(piece.events), "event")]
    disputed, curated, inferred = (sum(event.marks[n] for event in piece.events) for n in range(3))
    counts += [f"{disputed} disputed (!)"] if disputed else []
    counts += [f"{curated} curated (*)"] if curated else []
    counts += [f"{inferred} inferred (in brackets)"] if inferred else []
    return ", ".join(counts)


def _unread_lines(errors: Iterable[TimelineError], page: Page) -> list[str]:
    lines = [line for error in errors for line in page.wrapped(unread(error), "  ", "    ")]
    return ["", page.styled("Not read:", "error"), *lines] if lines else []


# Events ---------------------------------------------------------------------------------------------------------------


def _event(event: Event) -> EventLines:
    has_place = event.placed.earliest is not None or event.placed.latest is not None
    marks = event.disputed, any(claim.curated for claim in event.claims), event.inferred is not None
    return EventLines(event_place(event), has_place, _when(event), marks, harmless(event.title), event.sources)


def _when(event: Event) -> str:
    """When it was, as stated; what only follows from what all sources say is marked as inferred."""
    return moment(event.when) if event.inferred is None else f"({moment(event.placed)})"


def _event_lines(piece: Piece, page: Page) -> list[str]:
    names = _short_names(piece.names)
    column = max((cells(event.when) for event in piece.events), default=0)
    undated = [event for event in piece.events if not event.has_place]
    dated = [event for event in piece.events if event.has_place] if undated else piece.events
    lines = list(_shown(dated, column, names, page))
    if undated:
        lines += [*([""] if dated else []), page.styled("No known place in the order:", "faint")]
        lines += _shown(undated, column, names, page)
    return ["", *lines] if lines else []


def _shown(events: Iterable[EventLines], column: int, names: Mapping[str, str], page: Page) -> Iterator[str]:
    """The lines of events; the beginnings of which there are few are made once."""

    @cache
    def beginning(when: str, disputed: bool, curated: bool) -> str:
        mark = page.styled("!", "error") if disputed else "*" if curated else " "
        return f"  {when}{' ' * (column - cells(when))} {mark} "

    @cache
    def told_by(sources: tuple[str, ...]) -> str:
        return page.styled(f"({_named(sources, names)})", "faint")

    rest = " " * (column + len("   ! "))
    for _, _, when, (disputed, curated, _), title, sources in events:
        yield from page.wrapped(f"{title} {told_by(sources)}", beginning(when, disputed, curated), rest)


def _named(source_ids: tuple[str, ...], names: Mapping[str, str]) -> str:
    named = ", ".join(names[source_id] for source_id in source_ids[:NAMED])
    return f"{named} +{len(source_ids) - NAMED}" if len(source_ids) > NAMED else named


def _short_names(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Per source id the alias, else the file's name without its ending, else (where two would be one) the id."""
    short = dict(names)
    uses = Counter(short.values())
    return {key: harmless(name if uses[name] == 1 else key) for key, name in short.items()}


def _stem(source: Source) -> str:
    path = PurePosixPath(source.id)
    return path.name if source.curated else path.stem


# Findings -------------------------------------------------------------------------------------------------------------


def _finding_lines(findings: Sequence[FindingLines], page: Page) -> list[str]:
    lines: list[str] = []
    for finding in findings:
        if finding.lines and not finding.is_note:
            lines += ["", finding.lines, page.styled(f"  fingerprint {finding.fingerprint}", "faint")]
    notes = [finding.lines for finding in findings if finding.lines and finding.is_note]
    return [*lines, *([""] if notes else []), *notes]


def _finding(finding: Finding, sources: dict[str, Source], page: Page) -> Iterable[str]:
    """The lines of a finding but for its fingerprint, which only all findings together give."""
    return (_note if finding.severity is Severity.NOTE else _grave)(finding, sources, page)


def _note(finding: Finding, sources: dict[str, Source], page: Page) -> Iterable[str]:
    """One line, with the place of its words; a note about a whole source names it in its message."""
    at = place_of(finding, sources)
    message = f"{at}: {harmless(finding.message)}" if at and at.span else harmless(finding.message)
    return page.wrapped(message, f"{page.styled('note', 'note')} {finding.code} ", "  ")


def _grave(finding: Finding, sources: dict[str, Source], page: Page) -> Iterator[str]:
    status = "" if finding.status is Status.OPEN else f" ({finding.status})"
    yield f"{page.styled(finding.severity, finding.severity)} {finding.code} {rule(finding.code).name}{status}"
    yield from page.wrapped(harmless(finding.message), "  ")
    if finding.span and not finding.sides:
        yield f"    {place_of(finding, sources)}"
    for side in finding.sides:
        yield from _side(side, sources, page)
    if finding.sides:
        yield ""
    for hint in finding.hints:
        yield from page.wrapped(harmless(hint.text), "  hint: ", "        ")


def _side(side: Side, sources: dict[str, Source], page: Page) -> Iterator[str]:
    yield ""
    is_own = all(claim.kind is ClaimKind.ENTRY for claim in side.claims)  # what the facts file says of itself
    said = "" if is_own else voices(side)
    yield f"  {page.styled(' '.join(value_of(side).split()), 'strong')}{f' · {said}' if said else ''}"
    for claims in same_words(side.claims):
        for claim in claims:
            yield from _provenance(claim, sources, page)
        words = claims[0].value_span.shift(-claims[0].span.start)
        yield from page.wrapped(quoted(claims[0].exact, words, page), "      ")


def _provenance(claim: Claim, sources: dict[str, Source], page: Page) -> Iterator[str]:
    """The place, never broken so that it can be clicked, and how the value was reached."""
    place = f"    {_place(claim, sources)}"
    plain = claim.curated or (claim.time is None and claim.because.code == "as-written")
    reasons = [] if plain else [harmless(str(claim.because))]
    reasons += [claim.modality] if claim.modality in (Modality.PLANNED, Modality.DENIED) else []
    reasons += [f"according to {harmless(claim.speaker.surface)}"] if claim.speaker else []
    if not reasons:
        yield place
        return
    reason = f"({'; '.join(reasons)})"
    if cells(f"{place} {reason}") <= page.width:
        yield f"{place} {page.styled(reason, 'faint')}"
        return
    yield place
    yield from (page.styled(line, "faint") for line in page.wrapped(reason, "      "))


def _place(claim: Claim, sources: dict[str, Source]) -> str:
    return place(sources[claim.source_id], claim.value_span.start)


WRITER = TextWriter()
