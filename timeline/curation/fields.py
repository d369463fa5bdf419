"""What one field of a curated file may hold: texts, days, numbers and lists, and what all entries have in common."""

import re
from datetime import date
from typing import Annotated, Self, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, PrivateAttr, StringConstraints

from timeline.model import edtf
from timeline.model.time import Precision

T = TypeVar("T")

_HEX = re.compile("[0-9a-f]{16}")


class Unfit(ValueError):
    """What an entry says cannot be: why, how to mend it, and under which key of the entry, None for the whole."""

    def __init__(self, message: str, mend: str | None = None, key: str | None = None) -> None:
        """Carry the mend and the key."""
        super().__init__(message)
        self.mend = mend
        self.key = key


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


def _named_in_hex(text: str) -> str:
    if not _HEX.fullmatch(text):
        raise Unfit(f"'{text}' is no id: it has 16 digits and letters from a to f", "copy it from the report")
    return text


def _number(written: object) -> object:
    if isinstance(written, str):
        if not written.isascii() or not written.isdigit() or len(written) > 18:
            raise Unfit(f"'{written}' is not a whole number", "write digits alone")
        return int(written)
    return written


def _empty_if_null(written: object) -> object:
    return () if written is None else written


_LAST_DAY = date.max.toordinal()

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Time = Annotated[Text, AfterValidator(_in_edtf)]
Day = Annotated[date, BeforeValidator(_day)]
Words = Annotated[str, StringConstraints(min_length=1)]
"""Text of a source: the blanks around it count."""
Id = Annotated[Text, AfterValidator(_named_in_hex)]
Number = Annotated[int, BeforeValidator(_number)]
Many = Annotated[tuple[T, ...], BeforeValidator(_empty_if_null)]


class Entry(BaseModel):
    """One entry of a curated file: its values never change, and no other key is taken."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Placed(Entry):
    """An entry that knows where it is written; two that say the same are equal, wherever they are written."""

    _place: str = PrivateAttr("")

    def __eq__(self, other: object) -> bool:
        """Whether both say the same."""
        return type(other) is type(self) and dict(self) == dict(other)

    def __hash__(self) -> int:
        """Equal entries, equal hashes."""
        return hash(tuple(dict(self).values()))

    @property
    def place(self) -> str:
        """Where it is written, as `file:line:column`; "" for an entry that was read from no file."""
        return self._place

    def written_at(self, place: str) -> Self:
        """The same entry, with the place where it is written."""
        entry = self.model_copy()
        entry._place = place
        return entry
