"""A reviewer's choices go in, to the journal and then to `facts.yaml` by the smallest edits; undo takes them out."""

from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any

from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Timeline
from timeline.review.choices import Choice
from timeline.review.decided import Misfit, curation_of, with_choices
from timeline.review.history import Deed, History, written
from timeline.review.hunks import hunks, redone, undone
from timeline.review.journal import Journal


class Keeper:
    """Keeps one facts file. A choice is safe when `decide` returns; `write` brings the file to what is wanted.

    `problem` is what keeps the file from being written, None when nothing does. Calls may come from several threads.
    """

    def __init__(self, facts: Path, journal: Journal) -> None:
        """Take up the work where the journal says that it was left, by whatever end."""
        self.facts = facts
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

    def text(self) -> str:
        """The facts file as it is now, "" where there is none. TimelineError when it cannot be read."""
        try:
            return self.facts.read_bytes().decode("utf-8")
        except FileNotFoundError:
            return ""
        except OSError as error:
            raise TimelineError(f"cannot be read: {error.strerror}", self.facts.name) from None
        except UnicodeDecodeError as error:
            raise TimelineError(f"byte {error.start + 1} is not UTF-8", self.facts.name, "save it as UTF-8") from None

    def preview(
        self, choice: Choice, timeline: Timeline, findings: Mapping[str, Finding], by: str, on: date
    ) -> tuple[str, str]:
        """The facts file before and after a choice, which is not made. TimelineError when it cannot be made."""
        text = self.text()
        return text, with_choices(text, self.facts, (choice,), timeline, findings, by, on)

    def change(self, fact: str, key: str, value: str) -> None:
        """Put a value of a fact in the place of the old. TimelineError where it does not fit."""
        from timeline.curation.edits import Put, edited, save

        with self._writing:
            before = self.text()
            after = edited(before, (Put(("facts", fact, key), value),), self.facts.as_posix())
            curation_of(after, self.facts)
            save(self.facts, before, after)

    def _write(self, deed: Deed, timeline: Timeline) -> None:
        from timeline.curation.edits import save

        for last in (False, False, True):
            before = self.text()
            after = self._after(deed, before, timeline)
            made = deed.hunks if deed.hunks is not None else hunks(before, after)
            digests = {"before": _digest(before), "after": _digest(after), "hunks": written(made)}
            self._noted({"do": "write", "number": deed.number, "stands": deed.stands, **digests})
            try:
                save(self.facts, before if self.facts.exists() else None, after)
            except TimelineError:
                if last or self.text() == before:  # nobody changed it: the mistake is another
                    raise
                continue  # it was changed just now: begin again from what it has become
            self._noted({"do": "written"})
            return

    def _after(self, deed: Deed, text: str, timeline: Timeline) -> str:
        if deed.hunks is None:
            return self._decided(deed, text, timeline)
        try:
            return redone(text, deed.hunks) if deed.stands else undone(text, deed.hunks)
        except TimelineError as error:
            raise _GivenUp(error.message, error.mend) from None

    def _decided(self, deed: Deed, text: str, timeline: Timeline) -> str:
        day = date.fromisoformat(deed.on)
        wanted = {key for choice in deed.choices for key in (choice.fingerprint, *choice.others)}
        findings = {one.fingerprint: one for one in timeline.findings if one.fingerprint in wanted}
        try:
            return with_choices(text, self.facts, deed.choices, timeline, findings, deed.by, day)
        except Misfit as error:
            raise _GivenUp(f"a decision cannot be written: {error.message}", error.mend) from None

    def _noted(self, record: dict[str, Any]) -> None:
        with self._keeping:
            self._keep(record)

    def _keep(self, record: dict[str, Any]) -> None:
        self.journal.append(record)
        self.history.take(record)

    def _recover(self) -> None:
        """Find out whether a write that was begun when the last review ended is in the file."""
        attempt = self.history.attempt
        if attempt is None:
            return
        text = self.text()
        if _digest(text) == attempt.before:
            self.history.attempt = None
        elif _digest(text) == attempt.after or self._holds(text) is attempt.stands:
            self._keep({"do": "written"})
        else:
            self.history.attempt = None

    def _holds(self, text: str) -> bool:
        """Whether what was to be written is in a text that was changed by others as well."""
        assert self.history.attempt is not None
        try:
            undone(text, self.history.attempt.hunks)
        except TimelineError:
            return False
        return True


class _GivenUp(Exception):
    """There is no place for a deed in the file any more."""

    def __init__(self, message: str, mend: str | None) -> None:
        super().__init__(message)
        self.mend = mend


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
