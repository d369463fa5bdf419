"""What the JSON formats share: a `Timeline` or a finding goes in, the parts of the report and its bytes come out."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from timeline.model import edtf
from timeline.model.claim import Claim, ClaimKind, Modality
from timeline.model.errors import TimelineError
from timeline.model.event import Event, Finding, Severity, Side, Status
from timeline.model.inferred import Inferred
from timeline.model.order import Order
from timeline.model.text import Source, Span
from timeline.model.time import TimeValue, iso_day
from timeline.model.value import Quantity, Wording
from timeline.rules import rule

# The report's shape: what others parse, so a change here is a new `version` ------------------------------------------


class _Shape:
    """What all parts have in common: the schema admits no other keys and takes its descriptions from the docstrings."""

    __slots__: tuple[str, ...] = ()
    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid", "use_attribute_docstrings": True}


@dataclass(frozen=True, slots=True)
class Extent(_Shape):
    """A half-open range of code points in the text of the claim's source."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class StepEntry(_Shape):
    """One step of the chain of reasons for an inferred time."""

    because: str
    """The step in words."""
    source: str | None
    """The id of the source on whose words it rests; null when it rests on no text."""
    start: int | None
    """First code point of those words; null when it rests on the source as a whole."""
    end: int | None
    """The code point after their last."""


@dataclass(frozen=True, slots=True)
class InferredEntry(_Shape):
    """A time that nobody states and all claims together allow."""

    earliest: str | None
    """ISO day of the earliest possible day; null when unknown."""
    latest: str | None
    """ISO day of the latest possible day; null when unknown."""
    best: str | None
    """ISO day of the likeliest day; null when none is likelier than the others."""
    because: tuple[StepEntry, ...]
    """The steps that lead there, in their order."""


@dataclass(frozen=True, slots=True)
class SourceEntry(_Shape):
    """One text that was read; the facts file too where facts come from it."""

    id: str
    """Path relative to the project, with forward slashes."""
    alias: str | None
    """The short id that a sources.yaml or the facts file gives it."""
    title: str | None
    publisher: str | None
    url: str | None
    language: str
    published: str | None
    """ISO day; null when unknown or not known to the day."""
    published_edtf: str | None
    """All that is known of the publication date, in EDTF."""
    published_because: str | None
    """How the publication date was reached, in words."""
    inferred: InferredEntry | None
    """When it must have been published, where nobody says; null when nothing follows."""
    curated: bool
    """Whether a person vouches for what it says."""


@dataclass(frozen=True, slots=True)
class ClaimEntry(_Shape):
    """One statement of one source."""

    source: str
    """The id of the source."""
    start: int
    """First code point of the words that carry the value."""
    end: int
    """The code point after their last."""
    line: int | None
    """Counts from 1; null when the text is not the file's own."""
    column: int | None
    """Counts from 1, in code points; null when the text is not the file's own."""
    text: str
    """The words that carry the value, as they stand."""
    kind: ClaimKind
    value: str
    """A time in EDTF (`XXXX-WXX-2` for a Tuesday of an unknown week), or the words of a quotation."""
    speaker: str | None
    """Who is reported as saying it; null when the source says it itself."""
    modality: Modality
    because: str
    """How the value was reached, in words."""
    curated: bool
    """Whether a person vouches for it."""
    fact: str | None
    """The id of the curated fact that it stands for."""
    context: Extent
    """The sentence."""


@dataclass(frozen=True, slots=True)
class EventEntry(_Shape):
    """What all sources say about one happening."""

    key: str
    title: str
    earliest: str | None
    """ISO day of the earliest possible day; null when unknown."""
    latest: str | None
    """ISO day of the latest possible day; null when unknown."""
    edtf: str | None
    """All that is known of the day, in EDTF; null where EDTF has no word for it."""
    disputed: bool
    """Whether the claims exclude each other; the dates then span all that is claimed."""
    inferred: InferredEntry | None
    """What all events and sources together allow, where that is less than its own claims do; else null."""
    claims: tuple[ClaimEntry, ...]


@dataclass(frozen=True, slots=True)
class HintEntry(_Shape):
    """An innocent explanation that may apply."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class SideEntry(_Shape):
    """One of the values in dispute and who says so."""

    value: str
    witnesses: int
    """How many independent sources say so."""
    claims: tuple[ClaimEntry, ...]


@dataclass(frozen=True, slots=True)
class FindingEntry(_Shape):
    """One disagreement, or one remark about a source."""

    code: str
    name: str
    """The rule's name in words."""
    severity: Severity
    message: str
    status: Status
    fingerprint: str
    """The same in every run for the same disagreement."""
    event: str | None
    """The key of the event in question."""
    source: str | None
    """The id of the source in question."""
    line: int | None
    """Where in that source, from 1; null for the whole source and where the claims tell the place."""
    column: int | None
    """From 1, in code points; null like `line`."""
    dismissal: str | None
    """Why it was dismissed; null where it was not."""
    known: bool | None
    """Whether the baseline has it; null where there is no baseline."""
    hints: tuple[HintEntry, ...]
    sides: tuple[SideEntry, ...]


@dataclass(frozen=True, slots=True)
class ErrorEntry(_Shape):
    """An input that could not be read: the report says nothing about it."""

    message: str
    place: str | None
    mend: str | None
    """What to do about it."""


@dataclass(frozen=True, slots=True)
class Report(_Shape):
    """What `timeline check --format json` prints."""

    version: Literal[1]
    sources: tuple[SourceEntry, ...]
    events: tuple[EventEntry, ...]
    findings: tuple[FindingEntry, ...]
    errors: tuple[ErrorEntry, ...]
    skipped: int
    """Files of a folder that were passed over."""


# From a timeline to the parts of the report ---------------------------------------------------------------------------


def source_of(source: Source) -> SourceEntry:
    """One source as the report has it."""
    return SourceEntry(
        id=source.id,
        alias=source.alias,
        title=source.title,
        publisher=source.publisher,
        url=source.url,
        language=source.language,
        published=_only_day(source.published),
        published_edtf=None if source.published is None else edtf.dump(source.published),
        published_because=None if source.published_because is None else str(source.published_because),
        inferred=_inferred(source.inferred),
        curated=source.curated,
    )


def _inferred(inferred: Inferred | None) -> InferredEntry | None:
    if inferred is None:
        return None
    steps = (StepEntry(str(step.because), step.source_id, step.start, step.end) for step in inferred.steps)
    when = inferred.when
    return InferredEntry(_day(when.earliest), _day(when.latest), _day(inferred.best), tuple(steps))


def event_of(event: Event, sources: dict[str, Source]) -> EventEntry:
    """One event as the report has it."""
    return EventEntry(
        key=event.key,
        title=event.title,
        earliest=_day(event.when.earliest),
        latest=_day(event.when.latest),
        edtf=edtf.dump(event.when),
        disputed=event.disputed,
        inferred=_inferred(event.inferred),
        claims=_claims(event.claims, sources),
    )


def finding_of(finding: Finding, sources: dict[str, Source]) -> FindingEntry:
    """One finding as the report has it."""
    source = None if finding.source_id is None or finding.span is None else sources[finding.source_id]
    line, column = _line_col(source, finding.span)
    return FindingEntry(
        code=finding.code,
        name=rule(finding.code).name,
        severity=finding.severity,
        message=finding.message,
        status=finding.status,
        fingerprint=finding.fingerprint,
        event=finding.event_key,
        source=finding.source_id,
        line=line,
        column=column,
        dismissal=None if finding.dismissal is None else finding.dismissal.reason,
        known=finding.known,
        hints=tuple(HintEntry(hint.kind, hint.text) for hint in finding.hints),
        sides=tuple(_side(side, sources) for side in finding.sides),
    )


def _side(side: Side, sources: dict[str, Source]) -> SideEntry:
    return SideEntry(value=side.value, witnesses=side.witnesses, claims=_claims(side.claims, sources))


def _claims(claims: Iterable[Claim], sources: dict[str, Source]) -> tuple[ClaimEntry, ...]:
    return tuple(_claim(claim, sources[claim.source_id]) for claim in claims)


def _claim(claim: Claim, source: Source) -> ClaimEntry:
    line, column = _line_col(source, claim.value_span)
    return ClaimEntry(
        source=claim.source_id,
        start=claim.value_span.start,
        end=claim.value_span.end,
        line=line,
        column=column,
        text=claim.text,
        kind=claim.kind,
        value=_value(claim),
        speaker=None if claim.speaker is None else claim.speaker.surface,
        modality=claim.modality,
        because=str(claim.because),
        curated=claim.curated,
        fact=claim.fact or None,
        context=Extent(claim.span.start, claim.span.end),
    )


def _line_col(source: Source | None, span: Span | None) -> tuple[int | None, int | None]:
    return (None, None) if source is None or span is None or not source.verbatim else source.line_col(span.start)


def error_of(error: TimelineError) -> ErrorEntry:
    """One input that was not read, as the report has it."""
    return ErrorEntry(error.message, error.place, error.mend)


def _day(day: int | None) -> str | None:
    return None if day is None else iso_day(day)


def _only_day(value: TimeValue | None) -> str | None:
    return None if value is None or value.earliest != value.latest else _day(value.earliest)


def _value(claim: Claim) -> str:
    """What a claim states, as text: a day as EDTF writes it, the words of a quotation, a number, an office."""
    if isinstance(claim.value, TimeValue):
        return edtf.label(claim.value)
    if isinstance(claim.value, Quantity):
        return claim.text if claim.value.amount is None else f"{claim.value.amount:.12g}"
    if isinstance(claim.value, Order):
        return claim.text
    return claim.value.text if isinstance(claim.value, Wording) else claim.value.key


FINGERPRINT = '"fingerprint": "{}"'
"""How the entry of a finding holds its fingerprint; no text holds this: JSON has backslashes before its quotation
marks."""

# Bytes ---------------------------------------------------------------------------------------------------------------

_ESCAPED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]|(?<=##)\\[")
"""What JSON allows but UTF-8 has no bytes for (lone surrogates), or a terminal, an editor or a CI log may obey."""


def dumped(value: object, indent: int | None = None, within: int = 0) -> str:
    """A value as JSON that is harmless to print; what it says is the same, character for character.

    `within` is how many blanks stand before each line but the first: the value is a part of another.
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=_fields)
    text = text.replace("\n", "\n" + " " * within) if within else text  # no other line ends are in JSON
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def listed(entries: Sequence[str], within: int) -> str:
    """The list of entries that were dumped with `within` blanks before their lines."""
    blanks = "\n" + " " * within
    return f"[{blanks}{f',{blanks}'.join(entries)}{blanks[:-2]}]" if entries else "[]"


def _fields(part: _Shape) -> dict[str, object]:
    return {name: getattr(part, name) for name in part.__slots__}
