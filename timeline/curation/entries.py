"""What a person may write in a curated file, key by key: sources, actors and facts, checked as they come in."""

from datetime import date
from typing import Annotated, Literal, Self, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    PrivateAttr,
    StringConstraints,
    model_validator,
)

from timeline.model import edtf
from timeline.model.time import Precision, TimeValue

T = TypeVar("T")


def _in_edtf(text: str) -> str:
    edtf.parse(text)
    return text


def _day(written: object) -> object:
    if not isinstance(written, str):
        return written
    value = edtf.parse(written)
    day = value.earliest
    if day is None or day != value.latest or value.precision is not Precision.DAY or not 1 <= day <= _LAST_DAY:
        raise ValueError(f"{written}: not a single day")
    return date.fromordinal(day)


def _empty_if_null(written: object) -> object:
    return () if written is None else written


_LAST_DAY = date.max.toordinal()

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Time = Annotated[Text, AfterValidator(_in_edtf)]
Day = Annotated[date, BeforeValidator(_day)]
Many = Annotated[tuple[T, ...], BeforeValidator(_empty_if_null)]


class Entry(BaseModel):
    """One entry of a curated file: its values never change, and no other key is taken."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class SourceNote(Entry):
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
    _place: str = PrivateAttr("")

    @model_validator(mode="after")
    def _is_named(self) -> Self:
        if self.id is None and self.file is None:
            raise ValueError("a source needs 'file' or 'id'")
        return self

    def __eq__(self, other: object) -> bool:
        """Whether both say the same, wherever they are written."""
        return isinstance(other, SourceNote) and dict(self) == dict(other)

    def __hash__(self) -> int:
        """Equal notes, equal hashes."""
        return hash(tuple(dict(self).values()))

    @property
    def place(self) -> str:
        """Where it is written, as `file:line:column`; "" for a note that was read from no file."""
        return self._place

    def when(self) -> TimeValue | None:
        """When the source was published, None for unknown."""
        return None if self.published is None else edtf.parse(self.published)

    def written_at(self, place: str) -> Self:
        """The same note, with the place where it is written."""
        note = self.model_copy()
        note._place = place
        return note


class Actor(Entry):
    """Who can act in an event: `also` are other spellings and names, `roles` what they are called instead of a name."""

    id: Text
    name: Text
    also: Many[Text] = ()
    roles: Many[Text] = ()
    kind: Literal["person", "organisation", "place"] | None = None


class Fact(Entry):
    """What a person vouches for: `event` happened, done by `actors` (ids, the one who acts first), at `when` (EDTF).

    `place` is where it happened, `origin` how the curator knows it, `review_by` the day by which to look at it again.
    """

    id: Text
    event: Text
    actors: Many[Text] = ()
    when: Time
    place: Text | None = None
    origin: Text | None = None
    review_by: Day | None = None
    tags: Many[Text] = ()

    def time(self) -> TimeValue:
        """The value of `when`."""
        return edtf.parse(self.when)


class FactsFile(Entry):
    """All that a facts file holds."""

    sources: Many[SourceNote] = ()
    actors: Many[Actor] = ()
    facts: Many[Fact] = ()


class SourcesFile(Entry):
    """All that a `sources.yaml` beside the articles holds."""

    sources: Many[SourceNote] = ()
