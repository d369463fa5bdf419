"""A `Timeline` becomes a page for people: what happened when, then each finding with the words of all its sides."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from timeline.model import edtf
from timeline.model.claim import Claim, Modality
from timeline.model.errors import TimelineError
from timeline.model.event import Event, Finding, Severity, Side, Status, Timeline
from timeline.model.text import Source, Span
from timeline.model.time import TimeValue, day_number, weekday_of
from timeline.rules import WEEKDAYS, rule
from timeline.writers._page import Page, cells, harmless, place, quoted

GREGORIAN = day_number(1582, 10, 15)
"""The first day of the Gregorian calendar: of a day before it we do not know which calendar its source means."""
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
            lines += ["", _summary(timeline)]
        return "\n".join(lines) + "\n"


def _header(timeline: Timeline) -> str:
    counts = [counted(_read(timeline), "source"), counted(len(timeline.events), "event")]
    disputed = sum(event.disputed for event in timeline.events)
    curated = sum(_is_curated(event) for event in timeline.events)
    counts += [f"{disputed} disputed (!)"] if disputed else []
    counts += [f"{curated} curated (*)"] if curated else []
    inferred = sum(event.inferred is not None for event in timeline.events)
    counts += [f"{inferred} with an inferred date (in brackets)"] if inferred else []
    return ", ".join(counts)


def _read(timeline: Timeline) -> int:
    return sum(not source.curated for source in timeline.sources)


def _summary(timeline: Timeline) -> str:
    severities = Counter(finding.severity for finding in timeline.findings if finding.status is not Status.DISMISSED)
    dismissed = sum(finding.status is Status.DISMISSED for finding in timeline.findings)
    counts = [counted(severities[severity], severity) for severity in Severity if severities[severity]]
    asides = [f"{dismissed} dismissed"] if dismissed else []
    asides += [f"{counted(timeline.skipped, 'file')} skipped"] if timeline.skipped else []
    asides += [f"{counted(len(timeline.errors), 'input')} not read"] if timeline.errors else []
    found = f"Found {', '.join(counts) or 'nothing to report'} in {counted(_read(timeline), 'source')}"
    return f"{found} ({', '.join(asides)})." if asides else f"{found}."


def _unread_lines(errors: Iterable[TimelineError], page: Page) -> list[str]:
    lines = [line for error in errors for line in page.wrapped(harmless(_reported(error)), "  ", "    ")]
    return ["", page.styled("Not read:", "error"), *lines] if lines else []


def _reported(error: TimelineError) -> str:
    return f"{error.place}: {error.message}" if error.place else error.message


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
    return any(day is not None for day in (event.when.earliest, event.when.latest)) or event.inferred is not None


def _when(event: Event) -> str:
    """When it was, as stated; what only follows from what all sources say is marked as inferred."""
    return moment(event.when) if event.inferred is None else f"({moment(event.inferred.when)})"


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
    sources = {source.id: source for source in timeline.sources}
    open_ones = [finding for finding in timeline.findings if finding.status is not Status.DISMISSED]
    lines: list[str] = []
    for finding in open_ones:
        if finding.severity is not Severity.NOTE:
            lines += ["", *_finding(finding, sources, page)]
    notes = [finding for finding in open_ones if finding.severity is Severity.NOTE]
    return [*lines, *([""] if notes else []), *(line for note in notes for line in _note(note, sources, page))]


def _note(finding: Finding, sources: dict[str, Source], page: Page) -> Iterator[str]:
    """One line, with the place of its words; a note about a whole source names it in its message."""
    places = [_place(claim, sources) for side in finding.sides for claim in side.claims]
    message = ": ".join((*places[:1], harmless(finding.message)))
    return page.wrapped(message, f"{page.styled('note', 'note')} {finding.code} ", "  ")


def _finding(finding: Finding, sources: dict[str, Source], page: Page) -> Iterator[str]:
    status = "" if finding.status is Status.OPEN else f" ({finding.status})"
    yield f"{page.styled(finding.severity, finding.severity)} {finding.code} {rule(finding.code).name}{status}"
    yield from page.wrapped(harmless(finding.message), "  ")
    for side in finding.sides:
        yield from _side(side, sources, page)
    if finding.sides:
        yield ""
    for hint in finding.hints:
        yield from page.wrapped(harmless(hint.text), "  hint: ", "        ")
    yield page.styled(f"  fingerprint {finding.fingerprint}", "faint")


def _side(side: Side, sources: dict[str, Source], page: Page) -> Iterator[str]:
    yield ""
    yield f"  {page.styled(value_of(side), 'strong')} · {voices(side)}"
    for claims in _same_words(side.claims):
        for claim in claims:
            yield from _provenance(claim, sources, page)
        words = claims[0].value_span.shift(-claims[0].span.start)
        yield from page.wrapped(quoted(claims[0].exact, words, page), "      ")


def value_of(side: Side) -> str:
    """The value of a side as people read it."""
    times = (claim.time for claim in side.claims)
    said = next((time for time in times if time is not None and edtf.label(time) == side.value), None)
    return harmless(side.value) if said is None else moment(said)


def voices(side: Side) -> str:
    """Who gives the value of a side: curated facts, how many sources, and how many of them independent."""
    facts = sorted({claim.fact for claim in side.claims if claim.fact is not None})
    sources = len({claim.source_id for claim in side.claims if not claim.curated})
    voices = [f"curated fact {harmless(fact)}" for fact in facts]
    voices += [counted(sources, "source")] if sources else []
    voices += [f"{side.witnesses} independent"] if sources and side.witnesses < sources else []
    return ", ".join(voices)


def _same_words(claims: Iterable[Claim]) -> list[list[Claim]]:
    """The claims, those that quote one sentence together: a reprint is read once."""
    groups: dict[tuple[str, Span], list[Claim]] = {}
    for claim in claims:
        groups.setdefault((claim.exact, claim.value_span.shift(-claim.span.start)), []).append(claim)
    return list(groups.values())


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


# Words for values ----------------------------------------------------------------------------------------------------


_PARTS = {
    **{"21": "spring", "22": "summer", "23": "autumn", "24": "winter", "40": "first half", "41": "second half"},
    **{str(32 + nth): f"Q{nth}" for nth in (1, 2, 3, 4)},
}


def moment(value: TimeValue) -> str:
    """A time as people read it: `Mon 2024-11-25`, `2024-10`, `until 2022`, `a Tuesday`, `undated`."""
    if not value.is_known:
        return "undated"
    if value.earliest is None and value.latest is None and value.weekday is not None:
        return f"a {WEEKDAYS[value.weekday]}"
    if value.earliest is None and value.latest is None and value.month_day is not None:
        return f"{edtf.MONTHS[value.month_day[0] - 1]} {value.month_day[1]}"
    label = _named_part(edtf.label(value))
    if value.earliest is not None and value.earliest == value.latest:
        day = f"{WEEKDAYS[weekday_of(value.earliest)][:3]} " if value.earliest >= GREGORIAN else ""
        return day + label.replace("T", " ")
    if value.earliest is None:
        return f"until {label.removeprefix('../')}"
    return f"from {label.removesuffix('/..')}" if value.latest is None else label


def _named_part(label: str) -> str:
    """EDTF's numbers for parts of a year by their names: `2013-21` is spring 2013, `2013-35` the third quarter."""
    year, _, part = label.partition("-")
    return f"{_PARTS[part]} {year}" if part in _PARTS and year.isdigit() else label


def counted(number: int, noun: str) -> str:
    """A number with its noun: `1 source`, `2 sources`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


WRITER = TextWriter()
