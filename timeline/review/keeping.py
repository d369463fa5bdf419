"""A reviewer's choices go in, to the journal and then to `facts.yaml` by the smallest edits; undo takes them out."""

from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple

from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Timeline
from timeline.review.choices import Choice
from timeline.review.decided import Misfit, with_choices, with_edits
from timeline.review.files import Files, Texts
from timeline.review.history import Change, Deed, History, written
from timeline.review.hunks import hunks, redone, undone
from timeline.review.journal import Journal


class Rewritten(NamedTuple):
    """A facts file by its name, and its text before and after."""

    name: str
    before: str
    after: str


class Keeper:
    """Keeps the facts files. A choice is safe when `decide` returns; `write` brings the files to what is wanted.

    `problem` is what keeps them from being written, None when nothing does. Calls may come from several threads.
    """

    def __init__(self, files: Files, journal: Journal) -> None:
        """Take up the work where the journal says that it was left, by whatever end."""
        self.files = files
        self.journal = journal
        self.history = History.of(journal.records)
        self.problem: TimelineError | None = None
        self._keeping, self._writing = Lock(), Lock()
        self._recover()

    # What the reviewer does ------------------------------------------------------------------------------------------

    def decide(self, choices: Sequence[Choice], by: str, on: date) -> Deed:
        """Keep one deed: on the disk when this returns. TimelineError when it cannot be kept."""
        with self._keeping:
            number = self.history.number
            rows = [choice.written() for choice in choices]
            self._keep({"do": "decide", "number": number, "choices": rows, "by": by, "on": on.isoformat()})
            return self.history.deeds[number]

    def undo(self) -> Deed | None:
        """Take back the last deed that stands; None when there is none."""
        with self._keeping:
            deed = self.history.last
            if deed is not None:
                self._keep({"do": "undo", "number": deed.number})
            return deed

    def redo(self) -> Deed | None:
        """Do again what was undone last; None when there is nothing."""
        with self._keeping:
            if not self.history.undone:
                return None
            deed = self.history.deeds[self.history.undone[-1]]
            self._keep({"do": "redo", "number": deed.number})
            return deed

    def begin(self) -> set[str]:
        """Note that a review begins; the findings that the reviews before it have shown."""
        with self._keeping:
            self._keep({"do": "review"})
            return set(self.history.seen)

    def saw(self, fingerprints: Sequence[str]) -> None:
        """Note which findings were shown; those that are known are not noted again."""
        fresh = [one for one in fingerprints if one not in self.history.seen]
        if fresh:
            with self._keeping:
                self._keep({"do": "seen", "findings": fresh})

    # What becomes of the file -----------------------------------------------------------------------------------------

    def write(self, timeline: Timeline) -> bool:
        """Bring the facts file to what is wanted; True when it was changed.

        `timeline` is the one that was decided on. What cannot be done now is told in `problem` and stays to be done; a
        deed for which there is no place any more is given up, and says so in `failed`.
        """
        changed = False
        with self._writing:
            self.problem = None
            while pending := self.history.pending:
                try:
                    self._write(pending[0], timeline)
                except _GivenUp as error:
                    self._noted({"do": "failed", "number": pending[0].number, "why": str(error)})
                    self.problem = TimelineError(str(error), self.facts.name, error.mend)
                except TimelineError as error:
                    self.problem = error
                    return changed
                else:
                    changed = True
        return changed

    @property
    def facts(self) -> Path:
        """The main file."""
        return self.files.main

    def texts(self) -> dict[str, str]:
        """The facts files as they are now, by name. TimelineError when one cannot be read."""
        return {self.files.name(path): text for path, text in self.files.texts().items()}

    def preview(
        self, choice: Choice, timeline: Timeline, findings: Mapping[str, Finding], by: str, on: date
    ) -> tuple[Rewritten, ...]:
        """What a choice would change, which is not made. TimelineError when it cannot be made."""
        texts = self.files.texts()
        return self._rewritten(texts, with_choices(texts, self.files, (choice,), timeline, findings, by, on))

    def change(self, fact: str, key: str, value: str, language: str = "en") -> None:
        """Put a value of a fact in the place of the old, or take it out where it is "".

        `language` is that of the facts. TimelineError where the value does not fit.
        """
        from timeline.curation import of_texts
        from timeline.curation.edits import Edit, Put, Remove
        from timeline.standing.claims import amount_is_read

        with self._writing:
            texts = self.files.texts()
            edit: Edit = Put(("facts", fact, key), value) if value else Remove(("facts", fact, key))
            after = with_edits(of_texts(texts), (edit,))
            for changed in (one for curation in of_texts(after) for one in curation.facts if one.id == fact):
                if not amount_is_read(changed, language):
                    mend = "write it as an article would: 14 people killed, $1.2bn, 45 years old"
                    raise TimelineError(f"no amount is read in '{changed.quantity}'", None, mend)
            self._save(texts, after)

    def _rewritten(self, before: Texts, after: Texts) -> tuple[Rewritten, ...]:
        changed = sorted((path for path in before if before[path] != after[path]), key=lambda path: path != self.facts)
        return tuple(Rewritten(self.files.name(path), before[path], after[path]) for path in changed)

    def _write(self, deed: Deed, timeline: Timeline) -> None:
        for last in (False, False, True):
            before = self.files.texts()
            after = self._after(deed, before, timeline)
            changes = {one.name: _change(one, deed) for one in self._rewritten(before, after)}
            parts = {name: written(change) for name, change in changes.items()}
            self._noted({"do": "write", "number": deed.number, "stands": deed.stands, "files": parts})
            try:
                self._save(before, after)
            except TimelineError:
                if last or self.files.texts() == before:  # nobody changed them: the mistake is another
                    raise
                continue  # one was changed just now: begin again from what it has become
            self._noted({"do": "written"})
            return

    @staticmethod
    def _save(before: Texts, after: Texts) -> None:
        """Save what differs, all of it or nothing."""
        from timeline.curation.edits import save

        done: list[Path] = []
        try:
            for path in after:
                if after[path] != before[path]:
                    save(path, before[path] if path.exists() else None, after[path])
                    done.append(path)
        except TimelineError:
            for path in done:
                save(path, after[path], before[path])
            raise

    def _after(self, deed: Deed, texts: Texts, timeline: Timeline) -> Texts:
        if deed.hunks is None:
            return self._decided(deed, texts, timeline)
        after = dict(texts)
        try:
            for name, made in deed.hunks.items():
                path = self.files.path(name)
                if path not in texts:
                    raise TimelineError(f"{name} is no facts file any more")
                after[path] = redone(texts[path], made) if deed.stands else undone(texts[path], made)
        except TimelineError as error:
            raise _GivenUp(error.message, error.mend) from None
        return after

    def _decided(self, deed: Deed, texts: Texts, timeline: Timeline) -> Texts:
        day = date.fromisoformat(deed.on)
        wanted = {key for choice in deed.choices for key in (choice.fingerprint, *choice.others)}
        findings = {one.fingerprint: one for one in timeline.findings if one.fingerprint in wanted}
        try:
            return with_choices(texts, self.files, deed.choices, timeline, findings, deed.by, day)
        except Misfit as error:
            raise _GivenUp(f"a decision cannot be written: {error.message}", error.mend) from None

    def _noted(self, record: dict[str, Any]) -> None:
        with self._keeping:
            self._keep(record)

    def _keep(self, record: dict[str, Any]) -> None:
        self.journal.append(record)
        self.history.take(record)

    def _recover(self) -> None:
        """Find out whether a write that was begun when the last review ended is in the files; of several, those that
        it did not come to are written now."""
        attempt = self.history.attempt
        if attempt is None:
            return
        texts = self.files.texts()
        parts = {self.files.path(name): change for name, change in attempt.files.items()}
        there = {path: self._is_done(texts.get(path, ""), change) for path, change in parts.items()}
        if not any(there.values()):
            self.history.attempt = None
            return
        turned = redone if attempt.stands else undone
        missing = [path for path, is_there in there.items() if not is_there]
        try:
            self._save(texts, {**texts, **{path: turned(texts[path], parts[path].hunks) for path in missing}})
        except TimelineError as error:
            self.problem = error
        self._keep({"do": "written"})

    def _is_done(self, text: str, change: Change) -> bool:
        """Whether what was to be written is in a text, which others may have changed as well."""
        assert self.history.attempt is not None
        if _digest(text) in (change.before, change.after):
            return _digest(text) == change.after
        try:
            undone(text, change.hunks)
        except TimelineError:
            return not self.history.attempt.stands
        return self.history.attempt.stands


def _change(one: Rewritten, deed: Deed) -> Change:
    made = deed.hunks[one.name] if deed.hunks is not None and one.name in deed.hunks else hunks(one.before, one.after)
    return Change(_digest(one.before), _digest(one.after), made)


class _GivenUp(Exception):
    """There is no place for a deed in the file any more."""

    def __init__(self, message: str, mend: str | None) -> None:
        super().__init__(message)
        self.mend = mend


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
