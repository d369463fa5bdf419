"""Stories in, what each adds to a report out: made anywhere, in any order, and once."""

import marshal
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol, cast

from timeline.filters.selection import Selection
from timeline.model.errors import TimelineError
from timeline.model.event import Timeline
from timeline.story import Story, compare
from timeline.writers import writer
from timeline.writers._page import Page
from timeline.writers._pieces import Piece, together


class PieceWriter(Protocol):
    """A writer that lays a report out from pieces."""

    def piece(self, timeline: Timeline) -> Piece:
        """What the sources of a timeline add to a report."""
        ...

    def laid_out(self, piece: Piece, errors: Sequence[TimelineError] = (), skipped: int = 0) -> str:
        """The report that the pieces of all sources make together."""
        ...


class Wish(NamedTuple):
    """What is wished of a report: its format, the page it is for, and the rules."""

    form: str
    page: Page
    selection: Selection

    def writer(self) -> PieceWriter | None:
        """The writer of the format for the page; None for one that needs a whole timeline."""
        found = writer(self.form)
        if not hasattr(found, "laid_out"):
            return None
        return cast(PieceWriter, replace(found, page=self.page) if hasattr(found, "page") else found)  # type: ignore[type-var]


@dataclass(frozen=True, slots=True)
class Asked:
    """A story, and what is wished of the report to which it adds."""

    story: Story
    wish: Wish

    @property
    def weight(self) -> int:
        """How much work it is, in code points."""
        return self.story.weight


def excerpt(asked: Asked) -> bytes:
    """What a story adds to a report, packed."""
    compared, wish = compare(asked.story), asked.wish
    maker = wish.writer()
    assert maker is not None  # who asks has looked
    chosen = tuple(wish.selection.apply(compared.findings))
    return marshal.dumps(maker.piece(Timeline(compared.sources, compared.events, chosen)).plain())


def whole(packed: Iterable[bytes]) -> Piece:
    """What the pieces of all stories make, in order. They come from `excerpt`, and nobody else."""
    return together(Piece.of(marshal.loads(one)) for one in packed)
