"""What a person may write in a curated file, key by key: sources, actors, facts and decisions, checked as they come."""

from datetime import date
from typing import Annotated, Literal, Self, get_args

from pydantic import BeforeValidator, Field, model_validator

from timeline.curation.fields import Day, Entry, Id, Many, Number, Placed, Text, Time, Unfit, Words
from timeline.model import edtf
from timeline.model.time import Precision, TimeValue


class SourceNote(Placed):
    """What a curator says about one source. At least one of `id` and `file` is given.

    `file` is relative to the file that holds the note; `id` names the source: its path, or an alias where `file` says
    the path. `published` is a day, a date-time or EDTF, None for unknown. `origin` is where the curator knows it from.
    """

    id: Text | None = None
    file: Text | None = None
    published: Time | None = None
    title: Text | None = None
    publisher: Text | None = None
    url: Text | None = None
    origin: Text | None = None
    language: Text | None = None

    @model_validator(mode="after")
    def _is_named(self) -> Self:
        if self.id is None and self.file is None:
            raise Unfit("a source needs 'file' or 'id'", "add one of them")
        return self

    def when(self) -> TimeValue | None:
        """When the source was published, None for unknown."""
        return None if self.published is None else edtf.parse(self.published)


class Rejected(Entry):
    """A value that is wrong though sources give it, and why."""

    value: Text
    reason: Text | None = None


class Role(Entry):
    """An office that an actor holds: from when to when in EDTF, None for a bound that nobody gave.

    `rejected` are offices that sources give instead and are wrong.
    """

    role: Text
    since: Time | None = Field(default=None, alias="from")
    until: Time | None = Field(default=None, alias="to")
    rejected: Many[Rejected] = ()

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        if self.since is not None and self.until is not None:
            start, end = edtf.parse(self.since).earliest, edtf.parse(self.until).latest
            if start is not None and end is not None and end < start:
                raise Unfit(f"the role ends ({self.until}) before it begins ({self.since})", "exchange them", "to")
        return self

    def held(self) -> tuple[TimeValue, ...]:
        """When it may have been held and, where that is not empty, when it surely was; nothing without dates."""
        if self.since is None and self.until is None:
            return ()
        since = TimeValue() if self.since is None else edtf.parse(self.since)
        until = TimeValue() if self.until is None else edtf.parse(self.until)
        doubtful = any(bound.approximate or bound.uncertain for bound in (since, until))
        may = TimeValue(since.earliest, until.latest, Precision.DAY, approximate=doubtful)
        first, last = since.latest, until.earliest
        if doubtful or (first is not None and last is not None and last < first):
            return (may,)
        return may, TimeValue(first, last, Precision.DAY)


def _role(written: object) -> object:
    return {"role": written} if isinstance(written, str) else written


Office = Annotated[Role, BeforeValidator(_role, json_schema_input_type=str | Role)]


class Actor(Entry):
    """Who can act in an event: `also` are other spellings and names, `roles` the offices held, each with its time."""

    id: Text
    name: Text
    also: Many[Text] = ()
    roles: Many[Office] = ()
    kind: Literal["person", "organisation", "place"] | None = None


class Evidence(Entry):
    """Where a source says it: W3C's TextQuoteSelector, and its TextPositionSelector where `start` and `end` are given.

    `quote` are the words as they stand, `prefix` and `suffix` those right before and after; `start` and `end` count
    code points of the source.
    """

    source: Text
    quote: Words
    prefix: Words | None = None
    suffix: Words | None = None
    start: Number | None = None
    end: Number | None = None

    @model_validator(mode="after")
    def _has_a_place(self) -> Self:
        if (self.start is None) != (self.end is None):
            raise Unfit(
                "'start' and 'end' go together", "give both or neither", "end" if self.start is None else "start"
            )
        if self.start is not None and self.end is not None and self.end - self.start != len(self.quote):
            message = f"from {self.start} to {self.end} there is no room for {len(self.quote)} characters"
            raise Unfit(message, "leave 'start' and 'end' out: the words are found again", "start")
        return self


class Fact(Entry):
    """What a person vouches for: `event` happened, done by `actors` (ids, the one who acts first).

    At least one of these says more of it: `when` (EDTF), `place`, `quantity` ("14 people killed", "$1.2bn": an amount
    as an article puts it) and `quote` (what was said, by `speaker`, the id of an actor). `origin` is how the curator
    knows it, `evidence` where sources say so, `rejected` what others say and is wrong, `review_by` the day by which to
    look at it again.
    """

    id: Text
    event: Text
    actors: Many[Text] = ()
    when: Time | None = None
    place: Text | None = None
    quantity: Text | None = None
    quote: Text | None = None
    speaker: Text | None = None
    origin: Text | None = None
    evidence: Many[Evidence] = ()
    rejected: Many[Rejected] = ()
    review_by: Day | None = None
    tags: Many[Text] = ()

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not any((self.when, self.place, self.quantity, self.quote)):
            raise Unfit("a fact needs 'when', 'place', 'quantity' or 'quote'", "add one of them")
        if self.speaker is not None and self.quote is None:
            raise Unfit("a speaker without a quotation", "add 'quote', or name the speaker in 'actors'", "speaker")
        return self

    def time(self) -> TimeValue | None:
        """The value of `when`, None without one."""
        return None if self.when is None else edtf.parse(self.when)


Verdict = Literal[
    "confirm", "dismiss", "prefer", "range", "variant", "later", "same-event", "different-events", "none-is-right"
]
Reason = Literal[
    "time-zone", "publication-lag", "said-on-against-met-on", "translation", "later-update", "different-edition",
    "rounding", "misprint", "not-the-same", "other",
]  # fmt: skip

VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
REASONS: tuple[Reason, ...] = get_args(Reason)

ABOUT_CLAIMS = frozenset({"same-event", "different-events"})
"""Verdicts about claims; the others are about a finding."""

SETTLING = frozenset({"prefer", "range", "none-is-right"})
"""Verdicts that say what is right: a fact holds it."""


def _listed(written: object) -> object:
    return (written,) if isinstance(written, str) else () if written is None else written


class Decision(Placed):
    """What a person made of a finding, or of two claims and more that are, or are not, about one event.

    `finding` is its fingerprint and `claims` are ids. `because` is a typed reason and `reason` a free one. `value` is
    what is right, in EDTF or in words, and `fact` or `actor` the id of what holds it. `until` is the last day on which
    the decision holds, None for ever. `by` whom and `on` which day it was taken. `sources` are those that it is about,
    `count` says how many spoke, and `evidence` are digests of what they said.
    """

    finding: Id | None = None
    claims: Many[Id] = ()
    verdict: Verdict
    because: Reason | None = None
    reason: Text | None = None
    value: Text | None = None
    fact: Text | None = None
    actor: Text | None = None
    until: Day | None = None
    by: Text | None = None
    on: Day | None = None
    sources: Many[Text] = ()
    evidence: Annotated[tuple[Id, ...], BeforeValidator(_listed, json_schema_input_type=str | list[str] | None)] = ()
    count: Number | None = None

    @model_validator(mode="after")
    def _is_about_something(self) -> Self:
        if self.finding is not None and self.claims:
            raise Unfit("a decision is about a finding or about claims, not both", "remove one of them", "claims")
        if self.verdict in ABOUT_CLAIMS and len(set(self.claims)) < 2:
            raise Unfit(f"'{self.verdict}' needs two claims or more", "add 'claims: [id, id]'", "verdict")
        if self.verdict not in ABOUT_CLAIMS and self.finding is None:
            raise Unfit(f"'{self.verdict}' needs a finding", "add 'finding:' with the fingerprint", "verdict")
        return self

    @model_validator(mode="after")
    def _says_why_and_what(self) -> Self:
        if self.verdict == "dismiss" and self.because is None and self.reason is None:
            raise Unfit("a finding is dismissed without a reason", "add 'because' or 'reason'", "verdict")
        if self.because == "other" and self.reason is None:
            raise Unfit("'because: other' says nothing by itself", "add 'reason'", "because")
        if self.verdict in SETTLING and self.value is None and self.fact is None and self.actor is None:
            raise Unfit(f"'{self.verdict}' needs what is right", "add 'value', or 'fact' with its id", "verdict")
        if self.verdict not in SETTLING and self.value is not None:
            settling = ", ".join(verdict for verdict in VERDICTS if verdict in SETTLING)
            raise Unfit(f"'{self.verdict}' takes no value", f"only these do: {settling}", "value")
        if self.until is not None and self.on is not None and self.until < self.on:
            raise Unfit(f"it ends ({self.until}) before it was taken ({self.on})", "give a later day", "until")
        return self

    def has_expired(self, today: date) -> bool:
        """Whether the last day on which it holds is over."""
        return self.until is not None and self.until < today


class FactsFile(Entry):
    """All that a facts file holds."""

    sources: Many[SourceNote] = ()
    actors: Many[Actor] = ()
    facts: Many[Fact] = ()
    decisions: Many[Decision] = ()


class SourcesFile(Entry):
    """All that a `sources.yaml` beside the articles holds."""

    sources: Many[SourceNote] = ()
