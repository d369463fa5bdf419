"""Paths and a wish go in; the report comes out, put together from what each story adds to it.

Only the stories that have changed are compared, and only their texts are read.
"""

import os
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline.cli._memory import Changes, Known, Memory, memory
from timeline.cli.console import FORGET
from timeline.merge import Links, by_story
from timeline.model.event import Timeline
from timeline.piecewise import Asked, Excerpt, Mark, Wish, added, excerpts
from timeline.readers._notes import SIDECAR
from timeline.recall import source_name, story_key
from timeline.writers._pieces import named, together

if TYPE_CHECKING:
    from timeline.filters.baseline import Baseline
    from timeline.model.errors import TimelineError
    from timeline.model.event import Finding
    from timeline.model.meeting import Trail
    from timeline.pipeline import Pipeline
    from timeline.readers import Reading
    from timeline.standing import Coverage, Placing, Standing
    from timeline.standing.vouched import Vouched
    from timeline.story import Account
    from timeline.writers._pieces import FindingLines, Piece

_MOST_CHANGED = 0.2
"""Share of the sources from which on all are read anew: to ask for the others one by one is then no gain."""


class Printed(NamedTuple):
    """What a report is laid out from: the pieces of all stories, what was not read, and how many files were left.

    `gone` is how many entries of the baseline no finding meets any more.
    """

    piece: "Piece"
    errors: "Sequence[TimelineError]" = ()
    skipped: int = 0
    gone: int = 0

    def text(self, wish: Wish) -> str:
        """The report."""
        writer = wish.writer()
        assert writer is not None  # there would be no wish
        return writer.laid_out(self.piece, self.errors, self.skipped)


def printed(pipeline: "Pipeline", paths: list[str], wish: Wish, baseline: "Baseline | None" = None) -> Printed:
    """What is to be printed of the sources under the paths; `baseline` is what was known before."""
    try:
        now = memory()
        if now is not None:
            now.steering = pipeline.steering
            now.facts = frozenset(os.path.normpath(path.absolute()) for path in pipeline.facts_files)
        made = _recalled(pipeline, paths, wish, now, baseline) if now is not None else None
        return made or _read(pipeline, paths, wish, now, baseline)
    finally:
        if sys.stderr.isatty():
            sys.stderr.write(FORGET)


class _Part(NamedTuple):
    """A part of the report: its sources, by number, what of facts files goes into it, what became of its findings."""

    group: Sequence[int]
    vouched: "Vouched | None" = None
    marks: tuple[Mark, ...] = ()


Ask = Callable[[Sequence[_Part]], Iterable[bytes]]


def _read(
    pipeline: "Pipeline", paths: list[str], wish: Wish, now: Memory | None, baseline: "Baseline | None"
) -> Printed:
    """Everything is read."""
    reading = pipeline.read(paths)
    worked, failed = pipeline.accounts(reading.sources)
    errors = (*reading.errors, *failed)
    trails = [trail for _, trail in worked]
    told = [trail.traces for trail in trails]
    links = Links.of(told)
    groups = by_story(told, links)
    accounts = [account for account, _ in worked]

    def ask(parts: Sequence[_Part]) -> Iterable[bytes]:
        told = ([accounts[number] for number in one.group] for one in parts)
        asked = [Asked(pipeline.story(own, one.vouched), wish, one.marks) for own, one in zip(told, parts, strict=True)]
        return excerpts(pipeline.runner, asked)

    names = [(one.id, one.alias) for one in trails]
    coverage = pipeline.coverage(paths, names, errors) if pipeline.facts_files else None
    piece, gone, faults = _Report(pipeline, wish, baseline, coverage, ask).of(trails, groups)
    errors = (*errors, *faults)
    if now is not None and not errors:
        now.read, now.skipped = _known(pipeline, paths, reading, trails, now), reading.skipped
        now.groups, now.links = groups, links
    return Printed(piece, errors, reading.skipped, gone)


def _recalled(
    pipeline: "Pipeline", paths: list[str], wish: Wish, now: Memory, baseline: "Baseline | None"
) -> Printed | None:
    """Only what has changed is read; None where that cannot be, or is no gain."""
    before = now.recalled()
    if before is None:
        return None
    was, changes = before
    were = was.read or ()
    if sum(map(len, changes)) > _MOST_CHANGED * len(were):
        return None
    made = _with_changes(pipeline, paths, was, changes, now)
    if made is None:
        return None
    known, skipped = made
    links, groups = was.links, was.groups
    told, before_it = {one.id: one.traces for one in known}, {one.id: one.traces for one in were}
    if told != before_it and links is not None:
        links = links.after(before_it, told)
        groups = by_story(list(told.values()), links)

    def ask(parts: Sequence[_Part]) -> Iterable[bytes]:
        return _pieces(pipeline, paths, parts, known, wish, now)

    names = [(one.id, one.alias) for one in known]
    coverage = pipeline.coverage(paths, names) if pipeline.facts_files else None
    piece, gone, errors = _Report(pipeline, wish, baseline, coverage, ask).of([one.trail for one in known], groups)
    if not errors:
        now.read, now.groups, now.links, now.skipped = known, groups, links, skipped
    return Printed(piece, errors, skipped, gone)


def _with_changes(
    pipeline: "Pipeline", paths: list[str], was: Memory, changes: Changes, now: Memory
) -> tuple[Sequence[Known], int] | None:
    """The sources as they are, and how many files are passed over.

    None where that cannot be told without reading all: a file cannot be read, a note may name one that is gone.
    """
    if changes.gone and any(path.endswith(f"{os.sep}{SIDECAR}") for path, one in now.state.met.items() if one):
        return None
    known, skipped, gone, new = was.read or (), was.skipped, set(changes.gone), set[str]()
    if changes.added or gone:
        found = pipeline.found(paths)
        there = {os.path.normpath(f"{found.root}/{name}") for name in found.files}
        new, skipped = there.intersection(changes.added), found.skipped
        if found.errors or there != {one.path for one in known} - gone | new:
            return None
    again = sorted(new.union(changes.changed))
    if not again:
        return [one for one in known if one.path not in gone], skipped
    reading = pipeline.read(again, within=paths)
    worked, failed = pipeline.accounts(reading.sources)
    if reading.errors or failed:
        return None
    read = _known(pipeline, paths, reading, [trail for _, trail in worked], now) or ()
    if sorted(one.path for one in read) != again:
        return None
    whole = {one.path: one for one in (*known, *read) if one.path not in gone}
    return sorted(whole.values(), key=lambda one: one.id), skipped


def _pieces(
    pipeline: "Pipeline", paths: list[str], parts: Sequence[_Part], known: Sequence[Known], wish: Wish, now: Memory
) -> list[bytes]:
    """What these parts add to the report; the texts of those that nobody knows are read for it."""
    asked = [Asked(pipeline.story((), part.vouched), wish, part.marks) for part in parts]
    keys = [
        story_key([known[number].name for number in part.group], one) for part, one in zip(parts, asked, strict=True)
    ]
    kept = now.store.find("piece", keys)
    missing = {key.name: at for at, key in enumerate(keys) if key.name not in kept}
    if missing:
        paths_of = {known[number].path for at in missing.values() for number in parts[at].group}
        accounts = _accounts(pipeline, paths, sorted(paths_of))

        def opened(at: int) -> Asked:
            own = (accounts[known[number].id] for number in parts[at].group)
            return replace(asked[at], story=pipeline.story(own, parts[at].vouched))

        kept |= zip(missing, excerpts(pipeline.runner, map(opened, missing.values())), strict=True)
    return [kept[key.name] for key in keys]


def _accounts(pipeline: "Pipeline", paths: list[str], files: list[str]) -> "dict[str, Account]":
    if not files:
        return {}
    reading = pipeline.read(files, within=paths)
    worked, _ = pipeline.accounts(reading.sources)  # nothing fails that was read before
    return {account.source.id: account for account, _ in worked}


def _known(
    pipeline: "Pipeline", paths: list[str], reading: "Reading", trails: "Iterable[Trail]", now: Memory
) -> list[Known] | None:
    """What is to be known of sources that were read; None where the file of one is not among what was met."""
    root = str(pipeline.root(paths))
    known = []
    for source, own in zip(reading.sources, trails, strict=True):
        path = os.path.normpath(f"{root}/{source.id}")
        met = now.state.met.get(path)
        if met is None:
            return None
        handles = own.handles if pipeline.facts_files else b""
        known.append(Known(path, met, source_name(source), own.id, own.alias, own.traces, handles))
    return known if len({one.path for one in known}) == len(known) else None


# What all stories add -------------------------------------------------------------------------------------------------


class _Report:
    """What all stories add to a report, and the facts files of themselves."""

    def __init__(
        self,
        pipeline: "Pipeline",
        wish: Wish,
        baseline: "Baseline | None",
        coverage: "Coverage | None",
        ask: Ask,
    ) -> None:
        """`coverage` is None where there are no facts files."""
        self._pipeline, self._wish, self._baseline, self._coverage, self._ask = pipeline, wish, baseline, coverage, ask

    def of(
        self, trails: "Sequence[Trail]", groups: Sequence[Sequence[int]]
    ) -> tuple["Piece", int, "tuple[TimelineError, ...]"]:
        """All pieces as one, how many entries of the baseline no finding meets any more, and the faults of the program.

        Where there is a fault, nothing is told of what is no longer found.
        """
        standing = self._pipeline.standing() if self._coverage is not None else None
        if standing is None:
            parts = [_Part(group) for group in groups]
            excerpts = list(map(Excerpt.of, self._ask(parts)))
        else:
            parts, excerpts = self._beside(standing.placing(trails), groups)
        rows = named([one.piece for one in excerpts])
        marks = self._marks(standing, rows)
        again = sorted(marks)
        for at, packed in zip(again, self._ask([parts[at]._replace(marks=marks[at]) for at in again]), strict=True):
            excerpts[at] = Excerpt.of(packed)
        faults = tuple(error for one in excerpts for error in one.errors)
        pieces = [one.piece for one in excerpts]
        found = {row.fingerprint for _, row in rows if row.chosen}
        if standing is not None:
            own = [] if faults else self._of_files(standing, frozenset(row.fingerprint for _, row in rows), excerpts)
            found |= {finding.fingerprint for finding in own}
            pieces.append(added(self._wish, Timeline(tuple(standing.sources), (), tuple(own))))
        gone = 0 if self._baseline is None or faults else len(self._baseline.keys() - found)
        return together(pieces), gone, faults

    def _beside(self, placing: "Placing", groups: Sequence[Sequence[int]]) -> tuple[list[_Part], list[Excerpt]]:
        """What stories add beside the facts files; what no story has met of these is the last part."""

        def ask(some: Sequence[Sequence[int]]) -> Iterable[Excerpt]:
            return map(Excerpt.of, self._ask([_Part(group, placing.of(group)) for group in some]))

        from timeline.standing import settled

        stories, excerpts = settled(placing.begun(groups), ask, lambda one: one.met.binding)
        lone = _Part((), placing.alone(one.met for one in excerpts))
        parts = [*(_Part(group, placing.of(group)) for group in stories), lone]
        return parts, [*excerpts, *map(Excerpt.of, self._ask([lone]))]

    def _marks(
        self, standing: "Standing | None", rows: "Sequence[tuple[int, FindingLines]]"
    ) -> dict[int, tuple[Mark, ...]]:
        """What became of the findings of each part."""
        decided = {} if standing is None else standing.decided
        known = self._baseline or {}
        marks: dict[int, tuple[Mark, ...]] = defaultdict(tuple)
        for at, row in rows:
            decision, is_known = decided.get(row.fingerprint), row.fingerprint in known
            if decision is not None or is_known:
                marks[at] += (Mark(row.nth, decision, is_known or None),)
        return marks

    def _of_files(self, standing: "Standing", found: frozenset[str], excerpts: Sequence[Excerpt]) -> "list[Finding]":
        """The findings about the facts files themselves, as far as they are chosen."""
        assert self._coverage is not None
        own = standing.about_itself(found, [one.met for one in excerpts], self._coverage)
        chosen = self._wish.selection.apply(own)
        if self._baseline is None:
            return list(chosen)
        return [replace(one, known=one.fingerprint in self._baseline) for one in chosen]
