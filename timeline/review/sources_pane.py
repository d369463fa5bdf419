"""The session's sources go in; a list of them comes out, and the text of the one with the cursor, its claims marked."""

from collections.abc import Sequence

from timeline.model.claim import Claim
from timeline.model.text import Source, Span
from timeline.review.index import Index
from timeline.review.lines import Line, cut_path, filled, width
from timeline.review.look import Look
from timeline.review.panes import Page, RowList
from timeline.review.session import ReviewSession
from timeline.review.texts import text_lines
from timeline.writers._findings import counted, moment
from timeline.writers._page import harmless


class SourcesPane(RowList):
    """The sources, each with its date and how many claims and findings it has."""

    height_of_row = 2

    def __init__(self, session: ReviewSession, look: Look) -> None:
        """Lists the sources of the session's timeline, without the facts file."""
        super().__init__("Sources", look, id="sources")
        self.session = session
        self._of = Index()

    def refresh_rows(self) -> None:
        """Take the sources of the session's timeline; the cursor stays on its source."""
        index = self.session.index
        if self._of is not index:
            source, self._of = self.source, index
            self.at = min(self.at, max(len(index.articles) - 1, 0))
            if source is not None:
                self.find(source.id)
        self.renew()

    @property
    def source(self) -> Source | None:
        """The source with the cursor."""
        return self.sources[self.at] if self.at < len(self.sources) else None

    @property
    def sources(self) -> list[Source]:
        """The sources that are listed."""
        return self._of.articles

    def find(self, source_id: str) -> bool:
        """Put the cursor on a source. False when there is none with this id."""
        if source_id not in self._of.rows:
            return False
        self.at = self._of.rows[source_id]
        return True

    @property
    def count(self) -> int:
        """How many sources there are."""
        return len(self.sources)

    def row(self, nth: int, room: int) -> Sequence[Line]:
        """A source: its id, below it the date and what is in it."""
        source = self.sources[nth]
        index = self.session.index
        claims, findings = len(index.claims(source.id)), index.findings[source.id]
        tail: Line = [(f" {counted(findings, 'finding')}", "warning" if findings else "faint")]
        left = room - width(tail)
        first = filled([(cut_path(harmless(source.id), left, self.look.signs["more"]), "")], left)
        told = f"  {_dated(source)} · {counted(claims, 'claim')}"
        return [*first, *tail], [(told, "faint")]


def _dated(source: Source) -> str:
    """The date, and whether somebody states it or it was read from the text."""
    if source.published is None:
        return "no date"
    because = source.published_because
    how = "stated" if because is not None and because.code in ("curated-date", "front-matter-date") else "from its text"
    return f"{moment(source.published)} ({how})"


class TextPane(Page):
    """The text of a source, scrolled to the words in question."""

    def __init__(self, look: Look) -> None:
        """Shows nothing at first."""
        super().__init__("Text", look, id="text")
        self.source: Source | None = None
        self.claims: Sequence[Claim] = ()
        self.span: Span | None = None

    def show(self, source: Source | None, claims: Sequence[Claim], span: Span | None = None) -> None:
        """Show a source; with a span, the words there."""
        if (source, span) == (self.source, self.span):
            return
        self.source, self.claims, self.span = source, claims, span
        self.renew()

    def laid(self, room: int) -> Sequence[Line]:
        """The lines for this width."""
        if self.source is None:
            return ()
        lines, first = text_lines(self.source, self.claims, self.span, room, self.look.signs, self.look.marked)
        if self.span is not None:
            self.call_after_refresh(self.scroll_to, y=max(0, first - 4), animate=False)
        return lines

    @property
    def offset_in_sight(self) -> int:
        """The code point of the words in question, else of the first claim: where an editor opens the file."""
        if self.span is not None:
            return self.span.start
        return self.claims[0].value_span.start if self.claims else 0
