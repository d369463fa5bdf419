"""Timelines and wishes of a reviewer go in; what is listed, selected and decided comes out, and no screen is known."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.model.errors import TimelineError
from timeline.model.event import Timeline
from timeline.review.alike import alike, all_from
from timeline.review.changes import Piece, changes
from timeline.review.choices import Choice
from timeline.review.filters import Test, test_of
from timeline.review.history import Deed
from timeline.review.index import Index
from timeline.review.items import Item
from timeline.review.keeping import Keeper, Rewritten
from timeline.review.steps import Steps, stepwise, whole
from timeline.review.world import Known, World, world_of

if TYPE_CHECKING:
    from timeline.curation import Curation


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the review is: findings that are left, all of them, and those that the last review did not know."""

    left: int
    total: int
    new: int

    def in_words(self) -> str:
        """`12 of 40 left, 3 new since your last review`."""
        if not self.total:
            return "no findings"
        new = f", {self.new} new since your last review" if self.new else ""
        return f"{self.left} of {self.total} left{new}"


@dataclass(frozen=True, slots=True)
class Summary:
    """What was decided since the review began: each choice in words, and the facts files that it changed."""

    choices: tuple[tuple[str, str], ...]
    files: tuple[Rewritten, ...]


class ReviewSession:
    """One reviewer at the findings of one timeline.

    `items` are all rows of the queue, `listed` those that the filter lets through; `at` is the row of `listed` with the
    cursor, 0 in an empty list. Nothing is drawn here, and nothing but the journal is written: `Keeper.write` does that.
    """

    def __init__(self, keeper: Keeper, by: str, today: date) -> None:
        """Begin a review. `by` and `today` go into every decision."""
        self.keeper, self.by, self.today = keeper, by, today
        self.listed: list[Item] = []
        self.at = 0
        self.filter = ""
        self._test: Test | None = None
        self._known = keeper.begin()
        self._before = keeper.texts()
        self._begun = max(keeper.history.deeds, default=0)
        self._world = World()
        self._marked: set[Item] = set()
        self._curation: tuple[Curation, ...] = ()
        self._read_at: dict[Path, int] = {}
        self._touched: set[str] = set()
        self._first: frozenset[str] = frozenset()

    # The world -------------------------------------------------------------------------------------------------------

    @property
    def timeline(self) -> Timeline:
        """What the last check found."""
        return self._world.timeline

    @property
    def items(self) -> list[Item]:
        """All rows of the queue."""
        return self._world.items

    @property
    def index(self) -> Index:
        """What speaks of which source and of which fact."""
        return self._world.index

    def take(self, timeline: Timeline, checked: int | None = None) -> None:
        """A new timeline in the place of the old, in one go; `checked` as `renewed`."""
        whole(self.renewed(changes(self.timeline, timeline), checked))

    def renewed(self, pieces: Iterable[Piece], checked: int | None = None) -> Steps[World]:
        """Take up what a check changed, in small steps: until the last, all stays as it was. Gives the old world.

        `checked` is the number of the last deed that was in the facts file when the check began, None for all that are
        written now. The cursor stays on its finding, and so do marks and what is decided meanwhile.
        """
        self._touched.clear()
        history = self.keeper.history
        known = Known(
            history.choices(),
            lambda deed: deed.written and (checked is None or deed.number <= checked),
            self._known if history.reviews > 1 else None,
            self._decided(),
            self._first,
        )
        world = yield from world_of(pieces, self._world, known)
        listed = yield from self._listed(world.items)
        return self._adopt(world, listed)

    def _adopt(self, world: World, listed: list[Item]) -> World:
        before, cursor = self._world, self.current
        self._first = self._first or frozenset(world.by_key)
        self._world, self.listed = world, listed
        for key in self._touched:
            old, item = before.by_key.get(key), world.by_key.get(key)
            if old is not None and item is not None:
                with self._counted(item):
                    item.choice, item.is_fresh = old.choice, old.is_fresh
        marked, self._marked = self._marked, set()
        for one in marked:
            if (item := world.by_key.get(one.key)) is not None:
                self._set_mark(item, True)
        self._put_cursor(cursor)
        return before

    def note_seen(self) -> None:
        """Keep in mind that these findings were shown: the next review will tell which are new."""
        self.keeper.saw(self._world.fresh)

    @contextmanager
    def _counted(self, item: Item) -> Iterator[Item]:
        """Change an item, and keep count of what is left."""
        yield item
        if item.is_left:
            self._world.left.add(item)
        else:
            self._world.left.discard(item)
        self._touched.add(item.key)

    def curation(self) -> "tuple[Curation, ...]":
        """The facts files as they could last be read; `keeper.problem` tells what is wrong."""
        from timeline.curation import load_all

        paths = [path for path in self.keeper.files.paths() if path.exists()]
        stamps = {path: path.stat().st_mtime_ns for path in paths}
        if stamps != self._read_at:
            try:
                self._curation = load_all(paths)
            except TimelineError as error:
                self.keeper.problem = error
            self._read_at = stamps
        return self._curation

    def _decided(self) -> dict[str, str]:
        """Fingerprint -> what the facts file says of the finding."""
        told = {}
        for one in (decision for curation in self.curation() for decision in curation.decisions):
            said = (one.because, one.reason, f"by {one.by}" if one.by else None, f"on {one.on}" if one.on else None)
            if one.finding is not None:
                told[one.finding] = ", ".join([one.verdict, *(part for part in said if part)])
        return told

    # The list --------------------------------------------------------------------------------------------------------

    @property
    def current(self) -> Item | None:
        """The item with the cursor, None in an empty list."""
        return self.listed[self.at] if self.at < len(self.listed) else None

    def move(self, rows: int) -> None:
        """Move the cursor, up for a negative number, no further than the ends."""
        self.at = max(0, min(len(self.listed) - 1, self.at + rows))

    def go(self, row: int) -> None:
        """Put the cursor on a row of the list."""
        self.at = max(0, min(len(self.listed) - 1, row))

    def find(self, fingerprint: str) -> bool:
        """Put the cursor on a finding; a filter that hides it is lifted. False when there is no such finding."""
        item = self._world.by_key.get(fingerprint)
        if item is None:
            return False
        if item not in self.listed:
            self.narrow("")
        self._put_cursor(item)
        return True

    def next_left(self, step: int = 1) -> bool:
        """Go to the next finding that is left, round the end; `step` -1 for the one before. False when none is."""
        count, left = len(self.listed), self._world.left
        for nth in range(1, count + 1):
            row = (self.at + nth * step) % count
            if self.listed[row] in left:
                self.at = row
                return True
        return False

    def narrow(self, text: str) -> None:
        """List only what this filter lets through, everything for "". TimelineError for a filter that is none."""
        whole(self.narrowed(text))

    def narrowed(self, text: str) -> Steps[None]:
        """The same in steps, for many findings: until the last, what was listed is listed."""
        test = test_of(text)
        self.filter, self._test = text, test
        items = None
        while items is not self.items:  # those of a new check came meanwhile
            items = self.items
            listed = yield from self._listed(items)
        cursor, self.listed = self.current, listed
        self._put_cursor(cursor)

    def _listed(self, items: list[Item]) -> Steps[list[Item]]:
        """What the filter lets through."""
        while True:
            listed, test = list[Item](), self._test
            for some in stepwise(items, 200):
                listed += some if test is None else [item for item in some if test(item)]
                yield
            if test is self._test:  # else another filter was typed meanwhile
                return listed

    def _put_cursor(self, item: Item | None) -> None:
        """On this item; where it is not listed, on the row where it was."""
        row = self._world.by_key.get(item.key) if item is not None else None
        try:
            self.at = self.listed.index(row)  # type: ignore[arg-type]
        except ValueError:
            self.go(self.at)

    def mark(self) -> None:
        """Mark the current item, or take its mark away."""
        if self.current is not None:
            self._set_mark(self.current, not self.current.is_marked)

    def _set_mark(self, item: Item, is_marked: bool) -> None:
        item.is_marked = is_marked
        if is_marked:
            self._marked.add(item)
        else:
            self._marked.discard(item)

    @property
    def marked(self) -> list[Item]:
        """The items with a mark, in the order of the queue."""
        return sorted(self._marked, key=lambda item: item.order)

    @property
    def progress(self) -> Progress:
        """How far the review is."""
        return Progress(len(self._world.left), len(self.items), self._world.new)

    # Decisions -------------------------------------------------------------------------------------------------------

    def decide(self, *choices: Choice) -> Deed:
        """Make choices, as one deed that one undo takes back. They are on the disk when this returns.

        TimelineError where one does not fit, and nothing is decided.
        """
        self.fits(*choices)
        deed = self.keeper.decide(choices, self.by, self.today)
        for choice in choices:
            if item := self._world.by_key.get(choice.fingerprint):
                with self._counted(item):
                    item.choice, item.is_fresh = choice, True
            for tied in self._tied(choice):
                self._set_mark(tied, False)
        return deed

    def fits(self, *choices: Choice) -> None:
        """TimelineError where a choice could not be written: asked before anything is kept, and quick."""
        from timeline.curation import of_texts
        from timeline.review.decided import edits_of

        curation = self.curation() or of_texts({self.keeper.facts: ""})
        for choice in choices:
            here = self._world.by_key.get(choice.fingerprint)
            findings = {item.key: item.finding for item in self._tied(choice)} if here else {}
            edits_of(choice, curation, self.timeline, findings, self.by, self.today)

    def _tied(self, choice: Choice) -> list[Item]:
        keys = (choice.fingerprint, *choice.others)
        return [self._world.by_key[key] for key in keys if key in self._world.by_key]

    def preview(self, choice: Choice) -> tuple[Rewritten, ...]:
        """The facts files that a choice would change, which is not made. TimelineError when it cannot be made."""
        findings = {item.key: item.finding for item in self._tied(choice)}
        return self.keeper.preview(choice, self.timeline, findings, self.by, self.today)

    def alike(self, choice: Choice) -> list[tuple[Item, Choice]]:
        """The same choice for every other finding that is left and is alike."""
        item = self._world.by_key.get(choice.fingerprint)
        return [] if item is None else alike(choice, item, self.items)

    def all_from(self, source_id: str) -> list[tuple[Item, Choice]]:
        """The side of one source, in every finding that is left and in which it stands on one side alone."""
        return all_from(source_id, self.items)

    def change(self, fact: str, key: str, value: str) -> None:
        """Change one field of a fact, "" to take it out. TimelineError where the value does not fit."""
        languages = [one.language for one in self.timeline.sources if one.curated]
        try:
            self.keeper.change(fact, key, value, *languages[:1])
        except TimelineError as error:
            raise TimelineError(error.message, None, error.mend) from None  # it is told where it is typed

    def undo(self) -> Deed | None:
        """Take back the last deed; None when there is none. The cursor goes to where it was made."""
        return self._turned(self.keeper.undo())

    def redo(self) -> Deed | None:
        """Do the last undone deed again; None when there is none."""
        return self._turned(self.keeper.redo())

    def _turned(self, deed: Deed | None) -> Deed | None:
        if deed is None:
            return None
        choices = self.keeper.history.choices()
        for made in deed.choices:
            if item := self._world.by_key.get(made.fingerprint):
                with self._counted(item):
                    item.choice, item.is_fresh = choices.get(item.key, (None, deed))[0], True
        self.find(deed.choices[0].fingerprint)
        return deed

    def summary(self) -> Summary:
        """What was decided since the review began and stands."""
        deeds = [d for d in self.keeper.history.deeds.values() if d.number > self._begun and d.stands]
        choices = tuple((choice.title, choice.in_words()) for deed in deeds for choice in deed.choices)
        now = self.keeper.texts()
        before = {**dict.fromkeys(now, ""), **self._before}
        changed = [name for name in before if before[name] != now.get(name, "")]
        return Summary(choices, tuple(Rewritten(name, before[name], now.get(name, "")) for name in changed))
