"""A `Timeline` becomes a page for people: what happened when, then each finding with the words of all its sides."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
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
    sources_read,
    summary,
    unread,
    value_of,
    voices,
)
from timeline.writers._page import Page, cells, harmless, place, quoted

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
        lines = [self.page.styled(_header(timeline), "strong")]
        lines += _event_lines(timeline, self.page)
        if self.findings:
            lines += _finding_lines(timeline, self.page)
        lines += _unread_lines(timeline.errors, self.page)
        if self.findings:
            lines += ["", summary(timeline)]
        return "\n".join(lines) + "\n"


def _header(timeline: Timeline) -> str:
    counts = [counted(sources_read(timeline), "source"), counted(len(timeline.events), "event")]
    disputed = sum(event.disputed for event in timeline.events)
    curated = sum(_is_curated(event) for event in timeline.events)
    counts += [f"{disputed} disputed (!)"] if disputed else []
    counts += [f"{curated} curated (*)"] if curated else []
    inferred = sum(event.inferred is not None for event in timeline.events)
    counts += [f"{inferred} inferred (in brackets)"] if inferred else []
    return ", ".join(counts)


def _unread_lines(errors: Iterable[TimelineError], page: Page) -> list[str]:
    lines = [line for error in errors for line in page.wrapped(unread(error), "  ", "    ")]
    return ["", page.styled("Not read:", "error"), *lines] if lines else []


# Events ---------------------------------------------------------------------------------------------------------------


def _event_lines(timeline: Timeline, page: Page) -> list[str]:
    names = _short_names(timeline.sources)
    column = max((cells(_when(event)) for event in timeline.events), default=0)
    dated = [event for event in timeline.events if _has_place(event)]
    undated = [event for event in timeline.events if not _has_place(event)]
    lines = [line for event in dated for line in _event(event, column, names, page)]
    if undated:
        lines += [*([""] if dated else []), page.styled("No known place in the order:", "faint")]
        lines += [line for event in undated for line in _event(event, column, names, page)]
    return ["", *lines] if lines else []


def _has_place(event: Event) -> bool:
    return event.placed.earliest is not None or event.placed.latest is not None


def _when(event: Event) -> str:
    """When it was, as stated; what only follows from what all sources say is marked as inferred."""
    return moment(event.when) if event.inferred is None else f"({moment(event.placed)})"


def _event(event: Event, column: int, names: dict[str, str], page: Page) -> Iterator[str]:
    when = _when(event)
    mark = page.styled("!", "error") if event.disputed else "*" if _is_curated(event) else " "
    first = f"  {when}{' ' * (column - cells(when))} {mark} "
    sources = page.styled(f"({_named(event.sources, names)})", "faint")
    return page.wrapped(f"{harmless(event.title)} {sources}", first, " " * cells(first))


def _is_curated(event: Event) -> bool:
    return any(claim.curated for claim in event.claims)


def _named(source_ids: tuple[str, ...], names: dict[str, str]) -> str:
    named = ", ".join(names[source_id] for source_id in source_ids[:NAMED])
    return f"{named} +{len(source_ids) - NAMED}" if len(source_ids) > NAMED else named


def _short_names(sources: Iterable[Source]) -> dict[str, str]:
    """Per source id the alias, else the file's name without its ending, else (where two would be one) the id."""
    short = {source.id: source.alias or _stem(source) for source in sources}
    uses = Counter(short.values())
    return {key: harmless(name if uses[name] == 1 else key) for key, name in short.items()}


def _stem(source: Source) -> str:
    path = PurePosixPath(source.id)
    return path.name if source.curated else path.stem


# Findings -------------------------------------------------------------------------------------------------------------


def _finding_lines(timeline: Timeline, page: Page) -> list[str]:
    sources = by_id(timeline)
    open_ones = [finding for finding in timeline.findings if finding.stands]
    lines: list[str] = []
    for finding in open_ones:
        if finding.severity is not Severity.NOTE:
            lines += ["", *_finding(finding, sources, page)]
    notes = [finding for finding in open_ones if finding.severity is Severity.NOTE]
    return [*lines, *([""] if notes else []), *(line for note in notes for line in _note(note, sources, page))]


def _note(finding: Finding, sources: dict[str, Source], page: Page) -> Iterator[str]:
    """One line, with the place of its words; a note about a whole source names it in its message."""
    at = place_of(finding, sources)
    message = f"{at}: {harmless(finding.message)}" if at and at.span else harmless(finding.message)
    return page.wrapped(message, f"{page.styled('note', 'note')} {finding.code} ", "  ")


def _finding(finding: Finding, sources: dict[str, Source], page: Page) -> Iterator[str]:
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
    yield page.styled(f"  fingerprint {finding.fingerprint}", "faint")


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
