"""A path and bytes go in; the file holds them in one step and lasts through a power cut, or is as it was."""

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path


def replace(path: Path, content: bytes) -> None:
    """Put bytes in the place of what a file holds; its mode is kept. OSError, and nothing is left beside it.

    Whoever reads the file meanwhile, or after a crash, sees what it held or all that is new. A link is replaced, not
    followed.
    """
    mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else None
    fresh = path.with_name(f".{path.name[:100]}.{os.urandom(4).hex()}.new")
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(fresh, flags, 0o666 if mode is None else mode), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            fresh.chmod(mode)  # what the mask of new files took away
        fresh.replace(path)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
    sync_folder(path.parent)


def is_full(error: OSError) -> bool:
    """Whether it says that there is no room: on the disk, for its owner, or for a file of that size."""
    return error.errno in (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))


def sync_folder(folder: Path) -> None:
    """Make a new name last, too, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
