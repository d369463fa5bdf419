"""The whole way of the data, on one page: paths in, a `Timeline` out."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.alone import Work, attempted, parted, read_packed, trail
from timeline.assemble import folded
from timeline.chronology import in_order
from timeline.merge import by_story, handles, merge, traces
from timeline.model.claim import Claim
from timeline.model.curated import NOTHING_TOLD, Told
from timeline.model.errors import TimelineError
from timeline.model.event import Compared, Event, Timeline
from timeline.model.meeting import Trail
from timeline.model.packed_story import unpack_compared
from timeline.model.text import Source
from timeline.readers import Found, Reading, found, is_file, project_root, read, source_id
from timeline.rules import in_order as findings_in_order
from timeline.runners import LocalRunner, Runner, uncollected
from timeline.story import Account, Story, compare, compare_packed

if TYPE_CHECKING:
    from timeline.curation import Curation
    from timeline.standing import Coverage, Placing, Standing
    from timeline.standing.vouched import Vouched

Paths = str | Path | Sequence[str | Path]


class Pipeline:
    """From sources to a checked timeline.

    `facts` are the curated files, or folders of such; None for none. `exclude` are patterns as in a `.gitignore` for
    what is met in folders. `runner` is where the work happens. `today` is the day against which decisions and marks
    expire and reviews are due, None for never. TimelineError for a facts file that is wrong.
    """

    def __init__(
        self,
        facts: Paths | None = None,
        exclude: Sequence[str] = (),
        runner: Runner | None = None,
        today: date | None = None,
    ) -> None:
        """Reads the facts files, and nothing else."""
        self.today = today
        self._facts = _listed(facts) if facts is not None else []
        self._exclude = tuple(exclude)
        self.runner = runner or LocalRunner()
        self._curations = _curations(self._facts)
        self.found_here: str | None = None
        """The facts that nobody named, as whoever made this pipeline found them; None for none."""

    def run(self, paths: Paths) -> Timeline:
        """The timeline of all sources under `paths`, a path or several; what cannot be read is in its `errors`."""
        with uncollected():
            reading = self.read(paths)
            return self.check(reading.sources, reading.errors, reading.skipped, self._coverage(paths, reading))

    def read(self, paths: Paths, within: Paths | None = None) -> Reading:
        """The sources under `paths`, with what curators say about them.

        Where those are a part of what is checked, `within` is the whole: ids are the same then.
        """
        notes = [note for curation in self._curations for note in curation.sources]
        root = self.root(paths if within is None else within)
        return read(_listed(paths), root=root, exclude=self._exclude, notes=notes)

    def found(self, paths: Paths) -> Found:
        """The files of the sources under `paths`, not read."""
        return found(_listed(paths), root=self.root(paths), exclude=self._exclude)

    def root(self, paths: Paths) -> Path:
        """The folder that the ids of sources under `paths` are relative to."""
        if not self._facts:
            return project_root(_listed(paths))
        from timeline.curation.paths import facts_root

        return facts_root(self._facts)

    def check(
        self,
        sources: Sequence[Source],
        errors: Sequence[TimelineError] = (),
        skipped: int = 0,
        coverage: "Coverage | None" = None,
    ) -> Timeline:
        """The timeline of sources that were read before.

        `coverage` is what they are of the project, None for all of it.
        """
        worked, failed = self.accounts(sources)
        errors = (*errors, *failed)
        groups = by_story([trail.traces for _, trail in worked])

        def compared(some: Sequence[Sequence[int]], placing: "Placing | None" = None) -> Iterator[Compared]:
            accounts = ([worked[number][0] for number in group] for group in some)
            beside = (None if placing is None else placing.of(group) for group in some)
            return self._compared([self.story(*one) for one in zip(accounts, beside, strict=True)])

        if not self._curations:
            return _together(compared(groups), errors, skipped)
        from timeline.standing import Coverage, settled

        standing = self.standing()
        placing = standing.placing([trail for _, trail in worked])
        begun = placing.begun(groups)
        _, parts = settled(begun, lambda some: compared(some, placing), lambda one: one.met.binding)
        parts.append(compare(self.story((), placing.alone(one.met for one in parts))))
        whole = _together(parts, errors, skipped, standing.sources)
        told = coverage or Coverage(frozenset(trail.id for _, trail in worked))
        sought = None if any(one.errors for one in parts) else told  # what is not found may not have been looked for
        return replace(whole, findings=standing.judged(whole.findings, [one.met for one in parts], sought))

    def standing(self) -> "Standing":
        """The facts files as they stand beside any sources."""
        from timeline.curation.paths import located
        from timeline.standing import Standing

        root = self.root([])
        files = {source_id(located(one.path), root): one for one in self._curations}
        return Standing(files, _aliases(self._curations), self.today)

    def story(self, accounts: Iterable[Account], vouched: "Vouched | None" = None) -> Story:
        """The story of some sources, and of what goes into it of the facts files, on the day of this run."""
        return Story(tuple(accounts), self.today, vouched)

    def _compared(self, stories: Sequence[Story]) -> Iterator[Compared]:
        """What the sources of each story say together."""
        if not self.runner.travels:
            return map(compare, stories)
        packed = self.runner.map(compare_packed, stories)
        return (
            unpack_compared([account.source for account in story.accounts], found, story.curated)
            if found
            else compare(story)
            for story, found in zip(stories, packed, strict=True)
        )

    @property
    def facts_files(self) -> tuple[Path, ...]:
        """The facts files that were read."""
        return tuple(one.path for one in self._curations)

    def accounts(self, sources: Iterable[Source]) -> tuple[list[tuple[Account, Trail]], list[TimelineError]]:
        """What is found in each source alone, and what tells of it without reading it, by the ids of the sources; and
        what went wrong with the others.

        In this process, where nothing of it is kept, handles are made only for facts files to be found by.
        """
        aliases = _aliases(self._curations)
        works = [Work(source, aliases) for source in sorted(sources, key=lambda s: s.id)]
        found: list[tuple[Account, Trail]] = []
        errors: list[TimelineError] = []
        if not self.runner.travels:
            for read in self.runner.map(attempted, works):
                if isinstance(read, TimelineError):
                    errors.append(read)
                else:
                    source, claims = read
                    held = handles(claims) if self._curations else b""
                    found.append((Account(source, claims), trail(source, traces(claims), held)))
            return found, errors
        for work, packed in zip(works, self.runner.map(read_packed, works), strict=True):
            if packed:
                *told, own = parted(packed)
                found.append((Account(work.source, own), trail(work.source, *told)))
            elif isinstance(read := attempted(work), TimelineError):
                errors.append(read)
        return found, errors

    def actor_called(self, name: str) -> str | None:
        """The key of the curated actor with this name, None without one."""
        return _aliases(self._curations).get(folded(name))

    def events(self, claims: Sequence[Claim], told: Told = NOTHING_TOLD) -> list[Event]:
        """The events that claims of any sources tell of; `told` is what a person said of single claims."""
        return merge(claims, self.runner.group, told)

    def _coverage(self, paths: Paths, reading: Reading) -> "Coverage | None":
        """What was read of all that the facts files speak of; None without any."""
        if not self._curations:
            return None
        return self.coverage(paths, ((one.id, one.alias) for one in reading.sources), reading.errors)

    def coverage(
        self, paths: Paths, names: Iterable[tuple[str, str | None]], errors: Sequence[TimelineError] = ()
    ) -> "Coverage":
        """The same of sources with these ids and aliases."""
        from timeline.standing import Coverage

        listed, root = _listed(paths), self.root([])
        ids = {name for both in names for name in both if name is not None}
        failed = {(error.place or "").split(":")[0] for error in errors}
        files: dict[str, str] = {}
        for one in self._curations:
            files |= {note.id: note.file for note in one.sources if note.id is not None and note.file is not None}
        unread = {name for one in self._curations for name in one.named} - ids - failed
        absent = {name for name in unread if not is_file(root / files.get(name, name))}
        return Coverage(frozenset(ids), frozenset(absent), not errors and any(map(Path.is_dir, listed)))

    @property
    def steering(self) -> bytes:
        """What of the facts files goes into reading sources: their names, notes about sources, names of actors."""
        if not self._curations:
            return b""
        notes = [dict(note) for one in self._curations for note in one.sources]
        told = ([str(path) for path in self.facts_files], notes, sorted(_aliases(self._curations).items()))
        return hashlib.blake2b(repr(told).encode("utf-8", "surrogatepass")).digest()


def _listed(paths: Paths) -> list[Path]:
    return [Path(paths)] if isinstance(paths, str | Path) else [Path(path) for path in paths]


def _together(
    stories: Iterable[Compared], errors: Sequence[TimelineError], skipped: int, curated: Sequence[Source] = ()
) -> Timeline:
    """What all stories say; `curated` are the facts files."""
    parts = list(stories)
    return Timeline(
        tuple(sorted((*curated, *(source for part in parts for source in part.sources)), key=lambda s: s.id)),
        tuple(in_order(event for part in parts for event in part.events)),
        findings_in_order(finding for part in parts for finding in part.findings),
        (*errors, *(error for part in parts for error in part.errors)),
        skipped,
        tuple(sorted((detail for part in parts for detail in part.details), key=lambda d: (d.kind, d.title, d.key))),
    )


def _curations(facts: Sequence[Path]) -> "tuple[Curation, ...]":
    if not facts:
        return ()
    from timeline.curation import load_all

    return load_all(facts)


def _aliases(curations: "Sequence[Curation]") -> dict[str, str]:
    """Folded name -> key of the actor it names; a person's surname names the person."""
    aliases: dict[str, str] = {}
    for actor in (actor for curation in curations for actor in curation.actors):
        for name in (actor.name, *actor.also):
            aliases.setdefault(folded(name), actor.id)
        if actor.kind == "person":
            aliases.setdefault(folded(actor.name).rsplit(" ", 1)[-1], actor.id)
    return aliases
