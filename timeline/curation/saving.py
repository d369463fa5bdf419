"""A path and the new text of a file in; the file replaced in one step out, or left untouched and an error."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from timeline.disk import is_full, replace
from timeline.model.errors import TimelineError


def save(path: Path, before: str | None, after: str) -> None:
    """Put `after` in the place of `before`, the text that the file had when it was read; None where there was no file.

    All or nothing: whoever reads the file meanwhile, or after a crash, sees the old text or the new one. A link is
    followed, the mode is kept. TimelineError, and nothing is written, when the file has another text by now, when
    somebody else is writing it, when it is read-only or cannot be written.
    """
    real, place = Path(os.path.realpath(path)), path.as_posix()
    try:
        with _locked(real, place):
            _refuse_changed(real, before, place)
            replace(real, after.encode("utf-8"))
    except OSError as error:
        mend = "free some space" if is_full(error) else "nothing was changed; check the file and its folder"
        raise TimelineError(f"cannot be written: {error.strerror}", place, mend) from None


def _refuse_changed(real: Path, before: str | None, place: str) -> None:
    try:
        content = real.read_bytes()
    except FileNotFoundError:
        if before is not None:
            raise TimelineError("is gone since it was read", place, "nothing was written; start again") from None
        return
    if before is None:
        raise TimelineError("exists already", place, "nothing was written; choose another name or edit it")
    if content != before.encode("utf-8"):
        raise TimelineError("has changed since it was read", place, "nothing was written; try again with the new text")
    if not os.access(real, os.W_OK) or not real.stat().st_mode & 0o222:
        raise TimelineError("is read-only", place, "nothing was written; give yourself write access")


@contextmanager
def _locked(real: Path, place: str) -> Iterator[None]:
    """Keep other writers of this program out. The system frees the lock when a process dies, so none is left over."""
    lock = real.parent / f".{real.name[:100]}.lock"
    handle = _take(lock, place)
    try:
        yield
    finally:
        if os.name == "nt":  # there an open file cannot be removed
            os.close(handle)
        with suppress(OSError):
            lock.unlink()
        if os.name != "nt":
            os.close(handle)


def _take(lock: Path, place: str) -> int:
    """The lock file, open and locked. Whoever had it may have removed it in between: then it is taken anew."""
    while True:
        handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle)
            if os.name == "nt" or os.path.samestat(os.fstat(handle), lock.stat()):
                return handle
        except FileNotFoundError:
            pass
        except OSError as error:
            os.close(handle)
            if error.errno not in (errno.EAGAIN, errno.EACCES, errno.EDEADLK):
                raise
            mend = "nothing was written; try again in a moment"
            raise TimelineError("is being written by somebody else", place, mend) from None
        os.close(handle)


def _lock(handle: int) -> None:
    """Lock the file, or OSError when it is locked."""
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
