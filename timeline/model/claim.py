"""What is found in one source: mentions, their values, and the claims that they make up."""

from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256

from timeline.model.because import Because
from timeline.model.lean import Lean
from timeline.model.order import Order
from timeline.model.text import Span
from timeline.model.time import Relation, TimeValue, civil, iso_day, weekday_of
from timeline.model.value import Name, Quantity, Wording


class Label(StrEnum):
    """What kind of thing an extractor marked."""

    TIME = "time"
    QUOTE = "quote"
    ACTOR = "actor"
    ACTION = "action"
    QUANTITY = "quantity"


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


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity in a text, normalised. `mention` marks its number, with the sign and scale of a sum."""

    mention: Mention
    quantity: Quantity


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
    QUANTITY = "quantity"
    PLACE = "place"
    NAME = "name"
    POLARITY = "polarity"
    STATEMENT = "statement"  # what somebody is reported to have said, in the words of the source
    LEANING = "leaning"
    ORDER = "order"
    DURATION = "duration"
    ENTRY = "entry"  # of the curated file itself: a decision, the evidence of a fact


class Modality(StrEnum):
    """How firmly the source stands behind a claim (TimeML)."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    PLANNED = "planned"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Context:
    """What a value stands in: what two statements of one thing have in common.

    `words` are the folded content words of the sentence, names and all, but for the value and all times; `near` those
    of them that stand within a few words of the value; `counted` are the numbers among them, of two digits or more,
    each with a word behind it ("17 company"). `sentence` is its number in the source, from 0; `times` are the other
    times of the sentence.

    What the value is the value of is told by neutral words, "" where it does not apply: the `topic` ("date", "count",
    "money", "age", "place"); its `form` (how a date is said: "weekday"; who is counted or aged: "man"; the preposition
    of a place: "in"; how an office is held); its `scope` (which end of a span a date is, whose day it is; which people
    are counted where it is not just those of one happening; "rate" of so much a year; whose an office is); and the
    `action` that is dated or that befell those counted, or the word before a place. `happening` is the same for actions
    of one happening ("harm" for shot and killed), of a place too, "" for one that the language does not know.

    `agent` is the person who acts, None where it is no person; `persons` are the surnames of all persons of the
    sentence. `published` is the day number of the publication, None where unknown; `revised` tells whether the source
    says that a count has changed since; `company` are the keys of all actors of the source (of a home: but for homes).
    """

    words: frozenset[str]
    near: frozenset[str]
    topic: str
    form: str = ""
    scope: str = ""
    action: str = ""
    happening: str = ""
    sentence: int = 0
    times: tuple[TimeValue, ...] = ()
    agent: Name | None = None
    persons: frozenset[str] = frozenset()
    published: int | None = None
    revised: bool = False
    company: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Rejection:
    """A value that a curator says is wrong: what it is read as, how it is written, and why, None where nobody says."""

    value: "TimeValue | Wording | Quantity | Name"
    written: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of one source, with its evidence.

    `span` is the sentence, `exact` its words; `value_span` within it are the words that carry the value: the words in
    dispute when it is in a conflict. `actors` are ordered by importance, the one who acts or speaks first. `action` is
    the neutral name of what is done ("meet"), "" when none was recognised. `terms` are the folded content words of the
    clause (of what is said of a person: the actors of its source; of a place: the names of its source as they are
    written; of a quotation, which is compared by its wording, none), sorted: what blocking and linking compare.
    `speaker` is who is reported as saying it, None when the source says it itself; `speaker_span` is where in the
    sentence that name stands, None when it stands elsewhere. `ordinal` numbers claims of equal words in one source,
    from 0. `fact` is the id of the curated fact, or actor, that a curated claim stands for, and `rejected` are the
    values that it says are wrong. `gist` says it in one line: its clause, or the sentence of the fact. `context` is
    None where it is compared by other means: a curated date, a quotation, the spelling of a name. `lean` is
    how its time hangs on the publication, where it does.
    """

    source_id: str
    kind: ClaimKind
    span: Span
    value_span: Span
    exact: str
    value: TimeValue | Wording | Quantity | Name | Order
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
    context: Context | None = None
    rejected: tuple[Rejection, ...] = ()
    lean: Lean | None = None
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

    def agrees(self, other: "Claim") -> bool:
        """Whether the values of the two can be one, places where one name holds the other. Symmetric.

        Dates that differ only by the publication that they were counted from agree: one weekday of two weeks, one day
        of two years, each report's own today or yesterday unless it was done once.
        """
        if isinstance(self.value, Quantity) and isinstance(other.value, Quantity):
            return self.value.agrees(other.value) or self._is_part_of(other) or other._is_part_of(self)
        if self.time is not None and other.time is not None:
            return self.time.relation(other.time) is not Relation.CONFLICTS or self._reads_like(other)
        if isinstance(self.value, Name) and isinstance(other.value, Name):
            if self.kind is not ClaimKind.PLACE:
                return self.value.key == other.value.key
            return self.value.words <= other.value.words or other.value.words <= self.value.words
        return self.value == other.value

    def _is_part_of(self, other: "Claim") -> bool:
        """Whether some of those whom the other counts are counted here: children of people, and no more of them."""
        if self.kind is ClaimKind.AGE or self.context is None or other.context is None:
            return False
        if self.context.form in ("", "person"):
            return False
        if not isinstance(self.value, Quantity) or not isinstance(other.value, Quantity):
            return False
        return other.context.form == "person" and (self.value.amount or 0) <= (other.value.amount or 0)

    def _reads_like(self, other: "Claim") -> bool:
        one, two = self.context, other.context
        if one is None or two is None or self.time is None or other.time is None:
            return False
        if (day := self.time.earliest) is None or (other_day := other.time.earliest) is None:
            return False
        if {one.form, two.form} in ({"day"}, {"day", "date"}):
            return civil(day)[1:] == civil(other_day)[1:]
        if {one.form, two.form} != {"weekday"}:
            return False
        if weekday_of(day) == weekday_of(other_day):
            return True
        once = one.happening == two.happening == "harm" or (self.time.clock and self.time.clock == other.time.clock)
        if once or one.published is None or two.published is None or one.published == two.published:
            return False
        return day - one.published == other_day - two.published and 0 <= one.published - day <= 1

    @property
    def id(self) -> str:
        """The same in every run, in any order and after text was added above: no offset goes in.

        That of a curated claim stays when its words are edited.
        """
        if not self._id and self.fact:
            object.__setattr__(self, "_id", digest(self.source_id, self.kind, self.fact, str(self.ordinal)))
        elif not self._id:
            parts = (self.source_id, self.kind, self.exact, self.text, "", str(self.ordinal))
            object.__setattr__(self, "_id", digest(*parts))
        return self._id


def digest(*parts: str) -> str:
    """16 hexadecimal digits that name these texts."""
    return sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
