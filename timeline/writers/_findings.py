"""What all formats ask of a finding: findings and sources go in, places, titles, words and counts come out."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from timeline.model import edtf
from timeline.model.claim import Claim, ClaimKind
from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Severity, Side, Timeline
from timeline.model.text import Source, Span
from timeline.model.time import TimeValue, day_number, weekday_of
from timeline.rules import WEEKDAYS, rule
from timeline.writers._page import Page, harmless, place, quoted
from timeline.writers._pieces import Tally, tally

GREGORIAN = day_number(1582, 10, 15)
"""The first day of the Gregorian calendar: of a day before it we do not know which calendar its source means."""

Sources = Mapping[str, Source]
"""Every source of a timeline by its id."""


def by_id(timeline: Timeline) -> dict[str, Source]:
    """The sources of a timeline by their ids."""
    return {source.id: source for source in timeline.sources}


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand; `span` None means the whole source."""

    source: Source
    span: Span | None = None

    @property
    def start(self) -> tuple[int, int] | None:
        """Line and column, from 1, in code points; None for a whole source and where the text is not the file's own."""
        return self._at(self.span.start) if self.span else None

    @property
    def end(self) -> tuple[int, int] | None:
        """Line and column behind the last code point; None as in `start`."""
        return self._at(self.span.end) if self.span else None

    @property
    def uri(self) -> str:
        """The id of the source as a relative reference (RFC 3986)."""
        try:
            name = self.source.id.encode("utf-8", "surrogateescape")
        except UnicodeEncodeError:
            name = self.source.id.encode("utf-8", "surrogatepass")
        return quote(name)

    def __str__(self) -> str:
        """`file:line:column`, or the file alone."""
        return place(self.source, self.span.start) if self.span else harmless(self.source.id)

    def _at(self, offset: int) -> tuple[int, int] | None:
        return self.source.line_col(offset) if self.source.verbatim else None


def place_of(finding: Finding, sources: Sources) -> Place | None:
    """Where a finding is to be looked at: its own place, else its first claim that is no curated fact, else None."""
    if finding.source_id is not None:
        return Place(sources[finding.source_id], finding.span)
    claims = [claim for side in finding.sides for claim in side.claims]
    first = next((claim for claim in claims if not claim.curated), claims[0] if claims else None)
    return None if first is None else Place(sources[first.source_id], first.value_span)


def cited(finding: Finding, sources: Sources) -> Iterator[tuple[Place, Side, Claim]]:
    """Every claim of a finding, side by side, with its place."""
    for side in finding.sides:
        for claim in side.claims:
            yield Place(sources[claim.source_id], claim.value_span), side, claim


def title(finding: Finding) -> str:
    """The code and the name of its rule."""
    return f"{finding.code} {rule(finding.code).name}"


def words(claim: Claim) -> str:
    """The sentence of a claim on one line, with the words that carry its value marked."""
    return quoted(claim.exact, claim.value_span.shift(-claim.span.start), Page())


def explained(finding: Finding, sources: Sources) -> list[str]:
    """A finding in lines: the message, what each side says and where, the innocent explanations."""
    lines = [harmless(finding.message)]
    lines += [f"- {value_of(side)}: {at}: {words(claim)}" for at, side, claim in cited(finding, sources)]
    return [*lines, *(f"hint: {harmless(hint.text)}" for hint in finding.hints)]


def unread(error: TimelineError) -> str:
    """An input that could not be read, on one line."""
    return harmless(f"{error.place}: {error.message}" if error.place else error.message)


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


def value_of(side: Side) -> str:
    """The value of a side as people read it, harmless to print."""
    return harmless(side_in_words(side))


def side_in_words(side: Side) -> str:
    """The value of a side: a date with its weekday, anything else as it is."""
    times = (claim.time for claim in side.claims)
    said = next((time for time in times if time is not None and edtf.label(time) == side.value), None)
    return side.value if said is None else moment(said)


def _entry(claim: Claim) -> str:
    """What a curated claim is written in: a fact or an actor by its id; a decision has none."""
    if not claim.fact:
        return "a curated decision"
    return f"curated {'actor' if claim.kind is ClaimKind.ROLE else 'fact'} {harmless(claim.fact)}"


def voices(side: Side) -> str:
    """Who gives the value of a side: curated entries, how many sources, and how many of them independent."""
    sources = len({claim.source_id for claim in side.claims if not claim.curated})
    voices = sorted({_entry(claim) for claim in side.claims if claim.curated})
    voices += [counted(sources, "source")] if sources else []
    voices += [f"{side.witnesses} independent"] if sources and side.witnesses < sources else []
    return ", ".join(voices)


def same_words(claims: Iterable[Claim]) -> list[list[Claim]]:
    """The claims, those that quote one sentence together: a reprint is read once."""
    groups: dict[tuple[str, Span], list[Claim]] = {}
    for claim in claims:
        groups.setdefault((claim.exact, claim.value_span.shift(-claim.span.start)), []).append(claim)
    return list(groups.values())


# Counts ---------------------------------------------------------------------------------------------------------------


def summary(timeline: Timeline) -> str:
    """What was found, in one sentence."""
    return summed(tally(timeline), len(timeline.errors), timeline.skipped)


def summed(counts: Tally, errors: int, skipped: int) -> str:
    """The same of what was counted; how many inputs were not read, and how many files of folders passed over."""
    found = [counted(number, one) for number, one in zip(counts.severities, Severity, strict=True) if number]
    asides = [f"{counts.dismissed} dismissed"] if counts.dismissed else []
    asides += [f"{counts.known} known from the baseline"] if counts.known else []
    asides += [f"{counted(skipped, 'file')} skipped"] if skipped else []
    asides += [f"{counted(errors, 'input')} not read"] if errors else []
    sentence = f"Found {', '.join(found) or 'nothing to report'} in {counted(counts.sources, 'source')}"
    return f"{sentence} ({', '.join(asides)})." if asides else f"{sentence}."


def sources_read(timeline: Timeline) -> int:
    """How many sources were read; the facts file is none."""
    return tally(timeline).sources


def counted(number: int, noun: str) -> str:
    """A number with its noun: `1 source`, `2 sources`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def statistics(timeline: Timeline) -> str:
    """How many findings stand of each rule, the most first, in lines; then the summary."""
    counts = Counter((finding.code, finding.severity) for finding in timeline.findings if finding.stands)
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    rows = [f"{count:6}  {code}  {severity:7}  {rule(code).name}" for (code, severity), count in ordered]
    return "\n".join([*rows, *([""] if rows else []), summary(timeline)]) + "\n"
