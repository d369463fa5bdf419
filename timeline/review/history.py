"""The records of a journal go in; what stands decided, what may be redone and what is yet to write come out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from timeline.review.choices import Choice
from timeline.review.hunks import Hunk


@dataclass(slots=True)
class Deed:
    """What was decided with one key: one choice, or many alike. `hunks` are what it changed in which facts file, None
    before it was written for the first time; `stands` whether it is wanted, `written` whether it is in the files."""

    number: int
    choices: tuple[Choice, ...]
    by: str
    on: str
    hunks: Mapping[str, tuple[Hunk, ...]] | None = None
    stands: bool = True
    written: bool = False
    failed: str = ""
    """Why it cannot be written or taken back, "" where nothing is in its way."""


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be changed in one file: digests of its text before and after, and the hunks."""

    before: str
    after: str
    hunks: tuple[Hunk, ...]


@dataclass(slots=True)
class Attempt:
    """A write that was begun: which deed, whether in or out, and what is to be changed in which file."""

    number: int
    stands: bool
    files: Mapping[str, Change]


@dataclass(slots=True)
class History:
    """All deeds in their order; `undone` are the numbers of those that may be done again, the next one last.

    `attempt` is the write that was begun and not yet known to be finished. `seen` are the fingerprints of all findings
    that were ever shown, `days` the reviews that there were.
    """

    deeds: dict[int, Deed] = field(default_factory=dict)
    undone: list[int] = field(default_factory=list)
    attempt: Attempt | None = None
    seen: set[str] = field(default_factory=set)
    reviews: int = 0

    @classmethod
    def of(cls, records: Iterable[Mapping[str, Any]]) -> "History":
        """The history that a journal tells."""
        history = cls()
        for record in records:
            history.take(record)
        return history

    def take(self, record: Mapping[str, Any]) -> None:
        """Add what one record says; of a record that this version does not know, nothing."""
        match record.get("do"):
            case "review":
                self.reviews += 1
            case "seen":
                self.seen.update(record["findings"])
            case "decide":
                choices = tuple(Choice.read(fields) for fields in record["choices"])
                deed = Deed(record["number"], choices, record["by"], record["on"])
                self.deeds[deed.number] = deed
                self.undone.clear()
            case "undo":
                self.deeds[record["number"]].stands = False
                self.undone.append(record["number"])
            case "redo":
                self.deeds[record["number"]].stands = True
                self.undone.remove(record["number"])
            case "write":
                parts = record.get("files", {"": record})  # once there was one file
                files = {name: Change(p["before"], p["after"], _read(p["hunks"])) for name, p in parts.items()}
                self.attempt = Attempt(record["number"], record["stands"], files)
            case "written":
                self.finish()
            case "failed":
                self._fail(record)

    def finish(self) -> None:
        """The write that was begun is done."""
        if self.attempt is not None:
            deed = self.deeds[self.attempt.number]
            deed.hunks = {name: change.hunks for name, change in self.attempt.files.items()}
            deed.written = self.attempt.stands
            self.attempt = None

    def _fail(self, record: Mapping[str, Any]) -> None:
        """What cannot be written does not stand; what cannot be taken back does."""
        deed = self.deeds[record["number"]]
        deed.failed, deed.stands = record["why"], deed.written
        if deed.number in self.undone:
            self.undone.remove(deed.number)
        self.attempt = None

    @property
    def last(self) -> Deed | None:
        """What the next undo takes back."""
        return next((deed for deed in reversed([*self.deeds.values()]) if deed.stands), None)

    @property
    def pending(self) -> list[Deed]:
        """What is to be written, or taken out again, in the order in which that can be done."""
        wanted = [deed for deed in [*self.deeds.values()] if deed.stands != deed.written]
        out = [deed for deed in reversed(wanted) if deed.written]
        return [*out, *(deed for deed in wanted if not deed.written)]

    @property
    def number(self) -> int:
        """The number of the next deed."""
        return max(self.deeds, default=0) + 1

    def choices(self) -> dict[str, tuple[Choice, Deed]]:
        """Fingerprint -> the last choice for it that stands, with its deed."""
        return {c.fingerprint: (c, deed) for deed in [*self.deeds.values()] if deed.stands for c in deed.choices}


def written(change: Change) -> dict[str, Any]:
    """A change for the journal."""
    rows = [[h.line, list(h.above), list(h.removed), list(h.added), list(h.below)] for h in change.hunks]
    return {"before": change.before, "after": change.after, "hunks": rows}


def _read(rows: Iterable[list[Any]]) -> tuple[Hunk, ...]:
    return tuple(Hunk(line, *(tuple(part) for part in parts)) for line, *parts in rows)
