"""What a reviewer does goes in, line by line and on the disk before the call returns; after a crash it all comes out.

The journal of a facts file lies in the user's own state folder, readable by its owner alone: beside the file it would
end up in a repository, with notes on drafts that are nobody else's business.
"""

import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from timeline.disk import sync_folder
from timeline.model.errors import TimelineError

Record = Mapping[str, Any]


def journal_path(facts: Path, folder: Path | None = None) -> Path:
    """Where the journal of a facts file lies: in `folder`, None for the state folder of the user."""
    name = sha256(str(facts.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return (folder or state_folder()) / "review" / f"{name}.jsonl"


def state_folder() -> Path:
    """The folder where programs keep what they did: `$XDG_STATE_HOME/timeline` or what the system has instead of it."""
    if given := os.environ.get("XDG_STATE_HOME"):
        return Path(given) / "timeline"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home()) / "timeline" / "state"
    return Path.home() / ".local" / "state" / "timeline"


class Journal:
    """An append-only file of records, one JSON object a line, held by one review at a time."""

    def __init__(self, path: Path) -> None:
        """Open or begin the journal. TimelineError when it cannot be kept, or another review holds it."""
        self.path = path
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
        except OSError as error:
            mend = "set XDG_STATE_HOME to a folder that you may write to"
            raise TimelineError(f"the journal cannot be kept: {error.strerror}", str(path), mend) from None
        if not _held(self._file):
            os.close(self._file)
            raise TimelineError("another review of these facts is open", mend="end it first: it keeps the journal")
        content = path.read_bytes()
        self.records: list[Record] = list(_records(content))
        if content and not content.endswith(b"\n"):
            os.write(self._file, b"\n")  # the last record was torn by a crash: it ends here, and counts for nothing
        sync_folder(path.parent)

    def append(self, record: Record) -> None:
        """Keep one record: it is on the disk when this returns. TimelineError when it cannot be."""
        self.extend((record,))

    def extend(self, records: Sequence[Record]) -> None:
        """Keep several records in one write."""
        text = "".join(f"{json.dumps(record, ensure_ascii=True, separators=(',', ':'))}\n" for record in records)
        left = memoryview(text.encode("ascii"))
        try:
            while left:
                left = left[os.write(self._file, left) :]
            os.fsync(self._file)
        except OSError as error:
            mend = "make room on the disk and decide again"
            raise TimelineError(f"the journal cannot be written: {error.strerror}", str(self.path), mend) from None
        self.records.extend(records)

    def close(self) -> None:
        """Let go of the file; once more does no harm."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def _records(content: bytes) -> Iterator[Record]:
    """The whole records of a journal: what a crash tore is passed over."""
    for line in content.split(b"\n"):
        try:
            record = json.loads(line)
        except ValueError:
            continue
        if isinstance(record, dict):
            yield record


def _held(file: int) -> bool:
    """Hold the open file for this process, until it ends in whatever way; False when another holds it."""
    try:
        import fcntl
    except ImportError:  # where there are no such locks
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
