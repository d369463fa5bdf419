"""A finding goes in; a row of the queue comes out: the finding, what became of it, and how it is shown in few words."""

from dataclasses import dataclass
from enum import StrEnum

from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Status
from timeline.model.time import TimeValue
from timeline.review.choices import Choice, Verdict
from timeline.rules import order
from timeline.writers._findings import side_in_words


class State(StrEnum):
    """What became of a finding. SETTLED is one that is not found any more: a fact or a text was mended."""

    OPEN = "open"
    REOPENED = "reopened"
    LATER = "later"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    SETTLED = "settled"


UNRESOLVED = frozenset({State.OPEN, State.REOPENED})
"""What is left to do. What was put off does not count for today."""

_REPORTS = frozenset({"CUR107"})
"""Rules that report what was decided before: there is nothing more to decide."""

_AFTER: dict[Verdict, State] = {
    Verdict.CONFIRM: State.CONFIRMED,
    Verdict.DISMISS: State.DISMISSED,
    Verdict.VARIANT: State.DISMISSED,
    Verdict.LATER: State.LATER,
}


@dataclass(slots=True, eq=False)
class Item:
    """A row of the queue, the same as no other.

    `choice` is the reviewer's, None where there is none; `is_gone` after a check that did not find it any more;
    `is_new` when the last review did not know it; `is_fresh` when the choice, or its undoing, is younger than the last
    check; `title` is that of its event, "" where it has none; `decided` is what the facts file says of it: verdict,
    reason, by whom and when.
    """

    finding: Finding
    choice: Choice | None = None
    is_gone: bool = False
    is_new: bool = False
    is_marked: bool = False
    is_fresh: bool = False
    title: str = ""
    decided: str = ""
    _folded: str = ""

    def says_the_same(self, other: "Item") -> bool:
        """Whether another row of this very finding would show the same, but for its mark."""
        return (
            self.finding is other.finding
            and self.choice == other.choice
            and self.title == other.title
            and self.decided == other.decided
            and (self.is_gone, self.is_new, self.is_fresh) == (other.is_gone, other.is_new, other.is_fresh)
        )

    def choose(
        self,
        verdict: Verdict,
        side: int | None = None,
        *,
        because: str = "",
        note: str = "",
        value: str = "",
        others: tuple[str, ...] = (),
    ) -> Choice:
        """A choice for it, not yet made. `side` counts from 0. TimelineError where the verdict does not fit."""
        sides = self.finding.sides
        if verdict is Verdict.PREFER and (side is None or side >= len(sides)):
            raise TimelineError(
                f"there is no side {1 if side is None else side + 1}", mend=f"this one has {len(sides)}"
            )
        if verdict in (Verdict.RANGE, Verdict.DIFFERENT) and len(sides) < 2:
            raise TimelineError("this finding has no sides to hold both of")
        right = sides[side].value if verdict is Verdict.PREFER and side is not None else ""
        title = f"{self.finding.code} {' against '.join(self.sides) if len(sides) > 1 else self.what}"
        in_words = self.sides[side] if right and side is not None else ""
        return Choice(self.key, verdict, title, right, because, note, value, others, in_words)

    @property
    def state(self) -> State:
        """What became of it: what the last check says, but for a choice that was made since."""
        if self.is_fresh:
            return State.OPEN if self.choice is None else _AFTER.get(self.choice.verdict, State.SETTLED)
        if self.is_gone or self.finding.code in _REPORTS:
            return State.SETTLED
        put_off = self.finding.status is Status.OPEN and self.decided.startswith(Verdict.LATER)
        return State.LATER if put_off else State(self.finding.status.value)

    @property
    def is_left(self) -> bool:
        """Whether somebody has yet to decide."""
        return self.state in UNRESOLVED

    @property
    def key(self) -> str:
        """The fingerprint."""
        return self.finding.fingerprint

    @property
    def order(self) -> tuple[int, str, str, int, str]:
        """Where it stands in the queue: gravest first, then by rule and place, as in a report."""
        return order(self.finding)

    @property
    def what(self) -> str:
        """What it is about, in few words: the event, or what the first side says."""
        if self.title:
            return self.title
        if self.finding.source_id and not self.finding.sides:
            return self.finding.source_id
        claims = [claim for side in self.finding.sides for claim in side.claims]
        return (claims[0].gist or claims[0].exact) if claims and len(self.finding.sides) > 1 else self.finding.message

    @property
    def sides(self) -> tuple[str, ...]:
        """The values in dispute, as people read them."""
        return tuple(side_in_words(side) for side in self.finding.sides)

    @property
    def witnesses(self) -> int:
        """Independent witnesses of all sides."""
        return sum(side.witnesses for side in self.finding.sides)

    @property
    def sources(self) -> frozenset[str]:
        """Ids of all sources that it speaks of."""
        return self.finding.sources

    @property
    def times(self) -> tuple[TimeValue, ...]:
        """The dates that its sides give."""
        return tuple(c.time for side in self.finding.sides for c in side.claims if c.time is not None)

    @property
    def haystack(self) -> str:
        """All its words, folded: what a filter without a field looks through."""
        if not self._folded:
            exact = [claim.exact for side in self.finding.sides for claim in side.claims]
            self._folded = "\n".join((self.finding.code, self.finding.message, self.title, *exact)).casefold()
        return self._folded
