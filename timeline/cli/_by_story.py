"""Paths and a wish go in; the report comes out, put together from what each story adds to it.

Only the stories that have changed are compared, and only their texts are read.
"""

import os
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from timeline.cli._memory import Known, Memory, memory
from timeline.cli.console import FORGET
from timeline.merge import by_story
from timeline.piecewise import Asked, Wish, excerpt, whole
from timeline.recall import source_name, story_key

if TYPE_CHECKING:
    from timeline.model.errors import TimelineError
    from timeline.pipeline import Pipeline
    from timeline.readers import Reading
    from timeline.writers._pieces import Piece

_MOST_CHANGED = 0.2
"""Share of the sources from which on all are read anew: to ask for the others one by one is then no gain."""


class Printed:
    """What a report is laid out from: the pieces of all stories, what was not read, and how many files were left."""

    def __init__(self, piece: "Piece", errors: "Sequence[TimelineError]" = (), skipped: int = 0) -> None:
        self.piece, self.errors, self.skipped = piece, errors, skipped

    def text(self, wish: Wish) -> str:
        """The report."""
        writer = wish.writer()
        assert writer is not None  # there would be no wish
        return writer.laid_out(self.piece, self.errors, self.skipped)


def printed(pipeline: "Pipeline", paths: list[str], wish: Wish) -> Printed:
    """What is to be printed of the sources under the paths. The pipeline has no facts."""
    try:
        now = memory()
        made = _recalled(pipeline, paths, wish, now) if now is not None else None
        return made or _read(pipeline, paths, wish, now)
    finally:
        if sys.stderr.isatty():
            sys.stderr.write(FORGET)


def _read(pipeline: "Pipeline", paths: list[str], wish: Wish, now: Memory | None) -> Printed:
    """Everything is read."""
    reading = pipeline.read(paths)
    worked = pipeline.accounts(reading.sources)
    told = [traced for _, traced in worked]
    groups = by_story(told)
    asked = [Asked(pipeline.story([worked[number][0] for number in group]), wish) for group in groups]
    piece = whole(pipeline.runner.map(excerpt, asked))
    if now is not None and not reading.errors:
        now.read, now.groups, now.skipped = _known(pipeline, paths, reading, told, now), groups, reading.skipped
    return Printed(piece, reading.errors, reading.skipped)


def _recalled(pipeline: "Pipeline", paths: list[str], wish: Wish, now: Memory) -> Printed | None:
    """Only what has changed is read; None where that cannot be, or is no gain."""
    before = now.recalled()
    if before is None:
        return None
    was, changed = before
    were = was.read or ()
    if len(changed) > _MOST_CHANGED * len(were):
        return None
    known = _with_changes(pipeline, paths, were, set(changed), now)
    if known is None:
        return None
    told = [one.traces for one in known]
    groups = was.groups if told == [one.traces for one in were] else by_story(told)
    keys = [story_key([known[number].name for number in group], pipeline.today, wish) for group in groups]
    kept = now.store.find("piece", keys)
    missing = {key.name: group for key, group in zip(keys, groups, strict=True) if key.name not in kept}
    made = _pieces(pipeline, paths, [[known[number] for number in group] for group in missing.values()], wish)
    kept |= zip(missing, made, strict=True)
    now.read, now.groups, now.skipped = known, groups, was.skipped
    return Printed(whole(kept[key.name] for key in keys), (), was.skipped)


def _with_changes(
    pipeline: "Pipeline", paths: list[str], known: Sequence[Known], changed: set[str], now: Memory
) -> Sequence[Known] | None:
    """The sources as they are; None where a file that has changed cannot be read."""
    if not changed:
        return known
    reading = pipeline.read(sorted(changed), within=paths)
    ids = [one.id for one in known if one.path in changed]
    if reading.errors or [source.id for source in reading.sources] != ids:
        return None
    traced = [traced for _, traced in pipeline.accounts(reading.sources)]
    new = {one.id: one for one in _known(pipeline, paths, reading, traced, now) or ()}
    return [new.get(one.id, one) for one in known] if len(new) == len(ids) else None


def _pieces(pipeline: "Pipeline", paths: list[str], stories: Sequence[Sequence[Known]], wish: Wish) -> Iterable[bytes]:
    """What these stories add to the report; the texts of their sources are read for it."""
    if not stories:
        return ()
    reading = pipeline.read(sorted(one.path for story in stories for one in story), within=paths)
    accounts = {account.source.id: account for account, _ in pipeline.accounts(reading.sources)}
    asked = [Asked(pipeline.story([accounts[one.id] for one in story]), wish) for story in stories]
    return pipeline.runner.map(excerpt, asked)


def _known(
    pipeline: "Pipeline", paths: list[str], reading: "Reading", traced: Iterable[bytes], now: Memory
) -> list[Known] | None:
    """What is to be known of sources that were read; None where the file of one is not among what was met."""
    root = str(pipeline.root(paths))
    known = []
    for source, own in zip(reading.sources, traced, strict=True):
        path = os.path.normpath(f"{root}/{source.id}")
        met = now.state.met.get(path)
        if met is None:
            return None
        known.append(Known(path, met, source.id, source_name(source), own))
    return known if len({one.path for one in known}) == len(known) else None
