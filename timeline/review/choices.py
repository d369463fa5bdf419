"""What a reviewer chose for one finding, as a value that can be written to a line of the journal and read back."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Verdict(StrEnum):
    """The ways in which a finding can be settled, each with the words that a reviewer reads."""

    PREFER = "prefer"
    DIFFERENT = "different-events"
    RANGE = "range"
    NONE = "none-is-right"
    VARIANT = "variant"
    CONFIRM = "confirm"
    DISMISS = "dismiss"
    LATER = "later"
    SAME = "same-event"


@dataclass(frozen=True, slots=True)
class Choice:
    """One verdict on one finding.

    `fingerprint` names the finding and `title` says in words what it was about. `side` is the value of the side that is
    right, "" where the verdict takes none, and `right` is that in words. `because` is the typed reason of a dismissal,
    `note` free text, `value` the value that is right where no side is. `others` are the fingerprints of findings that
    the verdict ties to this one.
    """

    fingerprint: str
    verdict: Verdict
    title: str = ""
    side: str = ""
    because: str = ""
    note: str = ""
    value: str = ""
    others: tuple[str, ...] = ()
    right: str = ""

    def written(self) -> dict[str, Any]:
        """The fields that say something, for the journal."""
        return {key: list(value) if key == "others" else value for key, value in asdict(self).items() if value}

    @classmethod
    def read(cls, fields: Mapping[str, Any]) -> "Choice":
        """A choice as `written` gave it. KeyError or ValueError for what is none."""
        told = {name: str(fields.get(name, "")) for name in ("title", "side", "because", "note", "value", "right")}
        others = tuple(str(one) for one in fields.get("others", ()))
        return cls(str(fields["fingerprint"]), Verdict(fields["verdict"]), others=others, **told)

    def in_words(self) -> str:
        """What was decided: `Mon 2024-11-25 is right`, `dismissed: time-zone`."""
        match self.verdict:
            case Verdict.PREFER:
                return f"{self.right or self.side} is right"
            case Verdict.NONE:
                return f"{self.value} is right, and no side"
            case Verdict.DISMISS:
                return f"dismissed: {self.note if self.because == 'other' and self.note else self.because}"
            case _:
                return _WORDS[self.verdict]


_WORDS = {
    Verdict.DIFFERENT: "two events: both hold",
    Verdict.RANGE: "either may be right",
    Verdict.VARIANT: "the same, written in two ways",
    Verdict.CONFIRM: "a real conflict",
    Verdict.LATER: "later",
    Verdict.SAME: "one event",
}
