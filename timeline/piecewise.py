"""Stories in, what each adds to a report out: made anywhere, in any order, and once."""

import marshal
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from timeline.filters.selection import Selection
from timeline.model.errors import TimelineError
from timeline.model.event import Compared, Finding, Severity, Timeline
from timeline.model.meeting import Meeting
from timeline.model.packed_story import meeting_of, plain_meeting, unpack_compared
from timeline.runners import Runner
from timeline.story import Story, compare, compare_packed
from timeline.writers import writer
from timeline.writers._page import Page
from timeline.writers._pieces import Piece, unprinted

if TYPE_CHECKING:
    from timeline.curation import Decision


class PieceWriter(Protocol):
    """A writer that lays a report out from pieces."""

    def piece(self, timeline: Timeline) -> Piece:
        """What the sources of a timeline add to a report."""
        ...

    def laid_out(self, piece: Piece, errors: Sequence[TimelineError] = (), skipped: int = 0) -> str:
        """The report that the pieces of all sources make together."""
        ...


class Wish(NamedTuple):
    """What is wished of a report: its format, the page it is for, the rules, what fails, and whether some is known."""

    form: str
    page: Page
    selection: Selection
    bar: Severity | None = Severity.ERROR
    has_baseline: bool = False

    def writer(self) -> PieceWriter | None:
        """The writer of the format for the page; None for one that needs a whole timeline."""
        found = writer(self.form)
        if not hasattr(found, "laid_out"):
            return None
        return cast(PieceWriter, replace(found, page=self.page) if hasattr(found, "page") else found)  # type: ignore[type-var]


class Mark(NamedTuple):
    """What became of one finding, by its number in its story: what was decided, and whether the baseline knows it."""

    nth: int
    decision: "Decision | None"
    known: bool | None


@dataclass(frozen=True, slots=True)
class Asked:
    """A story, what is wished of the report to which it adds, and what became of its findings.

    `compared` is what its sources say together, packed; None where that is not known yet.
    """

    story: Story
    wish: Wish
    marks: tuple[Mark, ...] = ()
    compared: bytes | None = None

    @property
    def weight(self) -> int:
        """How much work it is, in code points."""
        return self.story.weight


class Excerpt(NamedTuple):
    """What a story adds to a report, what it has met of the curated files, and the faults of the program in it."""

    piece: Piece
    met: Meeting
    errors: tuple[TimelineError, ...] = ()

    @classmethod
    def of(cls, packed: bytes) -> "Excerpt":
        """What `excerpt` packed, and nobody else."""
        piece, met, errors = marshal.loads(packed)
        return cls(Piece.of(piece), meeting_of(met), tuple(TimelineError(*error) for error in errors))


def excerpt(asked: Asked) -> bytes:
    """What a story adds to a report, packed; nothing where there was a fault, so that it is not kept."""
    compared = _compared(asked)
    return b"" if compared.errors else _packed(compared, asked)


def _packed(compared: Compared, asked: Asked) -> bytes:
    wish = asked.wish
    files = asked.story.vouched.files if asked.story.vouched is not None else ()
    findings = _marked(compared, asked)
    chosen = [(nth, one) for nth, own in enumerate(findings) for one in wish.selection.apply([own])]
    maker = wish.writer()
    assert maker is not None  # who asks has looked
    sources = (*compared.sources, *files)
    piece = maker.piece(Timeline(sources, compared.events, tuple(one for _, one in chosen), bar=wish.bar))
    rows = [row._replace(nth=chosen[row.nth][0]) for row in piece.findings]
    shown = {nth for nth, _ in chosen}
    rows += [unprinted(nth, one) for nth, one in enumerate(findings) if nth not in shown]
    errors = [(error.message, error.place, error.mend) for error in compared.errors]
    return marshal.dumps((piece._replace(findings=rows).plain(), plain_meeting(compared.met), errors))


def _compared(asked: Asked) -> Compared:
    if asked.compared is None:
        return compare(asked.story)
    sources = [account.source for account in asked.story.accounts]
    return unpack_compared(sources, asked.compared, asked.story.curated)


def excerpts(runner: Runner, asked: Iterable[Asked]) -> Iterator[bytes]:
    """What stories add to a report, packed.

    What is compared beside facts is kept by itself: it stays as it is where they only move in their files, and where a
    decision is taken.
    """
    listed = list(asked)
    beside = [at for at, one in enumerate(listed) if one.story.curated]
    packed = runner.map(compare_packed, [listed[at].story for at in beside]) if runner.travels else ()
    for at, compared in zip(beside, packed, strict=False):
        listed[at] = replace(listed[at], compared=compared or None)
    made = zip(listed, runner.map(excerpt, listed), strict=True)
    return (packed or _packed(_compared(one), one) for one, packed in made)


def _marked(compared: Compared, asked: Asked) -> list[Finding]:
    """The findings of a story, with what became of them."""
    findings = list(compared.findings)
    if asked.wish.has_baseline:
        findings = [replace(one, known=False) for one in findings]
    for mark in asked.marks:
        one = findings[mark.nth]
        if mark.decision is not None:
            from timeline.standing.decisions import as_decided

            one = as_decided(one, mark.decision)
        findings[mark.nth] = replace(one, known=mark.known) if mark.known is not None else one
    return findings


def added(wish: Wish, timeline: Timeline) -> Piece:
    """What a timeline of its own adds to a report."""
    maker = wish.writer()
    assert maker is not None
    return maker.piece(replace(timeline, bar=wish.bar))


def marks_of(marks: Sequence[Mark]) -> Iterator[str]:
    """What marks say, without where it is written."""
    yield from (repr((one.nth, one.known, one.decision and dict(one.decision))) for one in marks)
