"""A source as it was read: its text, the zones of that text, and spans into it."""

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256

from timeline.model.because import Because
from timeline.model.inferred import Inferred
from timeline.model.time import TimeValue


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points in one `Source.text`: W3C Web Annotation's TextPositionSelector."""

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse an empty or reversed range."""
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def of(self, text: str) -> str:
        """The words at this place of `text`."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Whether all of `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def shift(self, offset: int) -> "Span":
        """The same length, `offset` code points later."""
        return Span(self.start + offset, self.end + offset)


class ZoneKind(StrEnum):
    """What a part of a source is for."""

    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True, order=True)
class Zone:
    """A part of a source with one function."""

    span: Span
    kind: ZoneKind


@dataclass(frozen=True, slots=True)
class Source:
    """One text as it was read.

    `id` is the path relative to the project root with forward slashes (for a curated source: the facts file).
    `text` is the decoded text with its own line ends, never altered. `zones` are ordered and do not overlap; what no
    zone covers is body. `published` is what metadata or a curator says, or None when nobody says; `published_because`
    says who. `language` is its BCP 47 code, "" until it is known. `alias` is the `id` that a `sources.yaml` or
    `facts.yaml` gives it, or None. `copy_of` is the first source that prints the same text, itself for that one, None
    where none does. `comments` are the stretches that the format hides from its readers, in order. `inferred`
    is when it must have been published by what all claims allow, where nobody says and anything follows.
    """

    id: str
    text: str = field(repr=False)
    zones: tuple[Zone, ...] = ()
    language: str = "en"
    published: TimeValue | None = None
    published_because: Because | None = None
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    alias: str | None = None
    curated: bool = False
    verbatim: bool = True
    copy_of: str | None = None
    comments: tuple[Span, ...] = ()
    inferred: Inferred | None = None
    _zone_starts: tuple[int, ...] = field(default=(), init=False, repr=False, compare=False)
    """Where the zones begin: every claim asks for its zone."""

    def __post_init__(self) -> None:
        """Refuse zones out of order, overlapping or beyond the text."""
        object.__setattr__(self, "_zone_starts", tuple(zone.span.start for zone in self.zones))
        at = 0
        for zone in self.zones:
            if zone.span.start < at or zone.span.end > len(self.text):
                raise ValueError(f"{self.id}: zones overlap, are out of order or leave the text at {zone.span}")
            at = zone.span.end

    @property
    def digest(self) -> str:
        """SHA-256 of the text in hexadecimal: what an unchanged source is recognised by."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    def line_col(self, offset: int) -> tuple[int, int]:
        """Line and column of a code point, both counted from 1, the column in code points."""
        starts = _line_starts(self.text)
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def zone_at(self, offset: int) -> ZoneKind:
        """The function of the text at `offset`."""
        at = bisect_right(self._zone_starts, offset) - 1
        if at >= 0 and offset < self.zones[at].span.end:
            return self.zones[at].kind
        return ZoneKind.BODY


@lru_cache(maxsize=64)
def _line_starts(text: str) -> list[int]:
    starts = [0]
    at = text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return starts
