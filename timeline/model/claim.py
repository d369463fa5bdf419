"""What is found in one source: mentions, their values, and the claims that they make up."""

from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256

from timeline.model.because import Because
from timeline.model.text import Span
from timeline.model.time import TimeValue, iso_day


class Label(StrEnum):
    """What kind of thing an extractor marked."""

    TIME = "time"
    QUOTE = "quote"
    ACTOR = "actor"
    ACTION = "action"


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of text that an extractor marked, without a value.

    `pattern` is a language-neutral name ("weekday", "month-day-year"); `slots` are the named pieces of text.
    """

    span: Span
    label: Label
    pattern: str
    slots: tuple[tuple[str, str], ...] = ()
    extractor: str = "patterns"

    def slot(self, name: str) -> str | None:
        """The text of a slot, or None when the pattern did not fill it."""
        for key, text in self.slots:
            if key == name:
                return text
        return None


class Bound(StrEnum):
    """How an amount is meant."""

    EXACTLY = "exactly"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount with its unit: the value of a duration. None where the amount is vague ("several years")."""

    amount: float | None
    unit: str
    bound: Bound = Bound.EXACTLY


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a quotation as they stand, and folded for comparison."""

    text: str
    folded: str


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """An actor: `key` is the same for every way of naming it, `surface` is how the text names it."""

    key: str
    surface: str

    def is_like(self, other: "Name") -> bool:
        """Whether the two can name one actor: the same key, or a surname against a full name."""
        return self.key == other.key or self.last == other.key or other.last == self.key

    @property
    def last(self) -> str:
        """The last word of the key: what a person is called by after the first mention."""
        return self.key.rsplit(" ", 1)[-1]


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time in a text, normalised. `type`, `timex` and `mod` are TIMEX3's type, value and mod.

    `timex` is "" where TIMEX3 has no value. `value` is None for durations and sets, which have a `quantity`. `anchor`
    is the day number it was resolved against, None when no anchor was needed or known. `alternatives` are other TIMEX3
    values it could have, best first, where there is doubt.
    """

    mention: Mention
    text: str
    type: str
    timex: str
    because: Because
    mod: str | None = None
    value: TimeValue | None = None
    quantity: Quantity | None = None
    anchor: int | None = None
    alternatives: tuple[str, ...] = ()

    @property
    def start(self) -> int:
        """First code point."""
        return self.mention.span.start

    @property
    def end(self) -> int:
        """The code point after the last."""
        return self.mention.span.end

    @property
    def earliest(self) -> str | None:
        """ISO day of the earliest possible day, None when unknown or not a date."""
        return None if self.value is None or self.value.earliest is None else iso_day(self.value.earliest)

    @property
    def latest(self) -> str | None:
        """ISO day of the latest possible day, None when unknown or not a date."""
        return None if self.value is None or self.value.latest is None else iso_day(self.value.latest)


class ClaimKind(StrEnum):
    """What a claim states."""

    EVENT_DATE = "event-date"
    QUOTE = "quote"
    AGE = "age"
    ROLE = "role"


class Modality(StrEnum):
    """How firmly the source stands behind a claim (TimeML)."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    PLANNED = "planned"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of one source, with its evidence.

    `span` is the sentence, `exact` its words; `value_span` within it are the words that carry the value: the words in
    dispute when it is in a conflict. `actors` are ordered by importance, the one who acts or speaks first. `action` is
    the neutral name of what is done ("meet"), "" when none was recognised. `terms` are the folded content words of the
    clause (of an age: the actors of its source; of a quotation, which is compared by its wording, none), sorted: what
    blocking and linking compare. `speaker` is who is
    reported as saying it, None when the source says it itself; `speaker_span` is where in the sentence that name
    stands, None when it stands elsewhere. `ordinal` numbers claims of equal words in one source, from 0. `fact` is the
    id of the curated fact that a curated claim stands for. `gist` says it in one line: its clause, or the sentence of
    the fact.
    """

    source_id: str
    kind: ClaimKind
    span: Span
    value_span: Span
    exact: str
    value: TimeValue | Wording | Quantity | Name
    because: Because
    actors: tuple[Name, ...] = ()
    action: str = ""
    terms: tuple[str, ...] = ()
    speaker: Name | None = None
    speaker_span: Span | None = None
    modality: Modality = Modality.ASSERTED
    fact: str | None = None
    gist: str = ""
    ordinal: int = 0
    _id: str = field(default="", init=False, repr=False, compare=False)
    """The id once it was asked for: linking and joining ask for it at every step."""

    def __post_init__(self) -> None:
        """Refuse evidence that does not lie within its sentence."""
        if not self.span.covers(self.value_span):
            raise ValueError(f"{self.source_id}: the words {self.value_span} lie outside of {self.span}")
        if len(self.exact) != self.span.end - self.span.start:
            raise ValueError(f"{self.source_id}: the words are not those at {self.span}")

    @property
    def curated(self) -> bool:
        """Whether a person vouches for it."""
        return self.fact is not None

    @property
    def text(self) -> str:
        """The words that carry the value."""
        return self.exact[self.value_span.start - self.span.start : self.value_span.end - self.span.start]

    @property
    def time(self) -> TimeValue | None:
        """The value where it is a time."""
        return self.value if isinstance(self.value, TimeValue) else None

    @property
    def id(self) -> str:
        """The same in every run, in any order and after text was added above: no offset goes in."""
        if not self._id:
            parts = (self.source_id, self.kind, self.exact, self.text, self.fact or "", str(self.ordinal))
            object.__setattr__(self, "_id", digest(*parts))
        return self._id


def digest(*parts: str) -> str:
    """16 hexadecimal digits that name these texts."""
    return sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
