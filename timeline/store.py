"""Bytes under a key go in and come out again in a later run: what was found before, in the user's cache folder.

Drafts are confidential: the files are readable by their owner alone, and what is kept is sealed with a key that only
the text it was found in gives (`Key.of`), so that the store tells nothing to whoever has it without the texts. A store
that cannot be used (a full disk, a folder without access, a file that is none) is no store, and never an error.
"""

import hashlib
import os
import sqlite3
import sys
import zlib
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing, suppress
from functools import cache
from pathlib import Path
from typing import NamedTuple, TypeVar

Result = TypeVar("Result")

FILE = "timeline.sqlite3"
_APPLICATION, _SHAPE = 0x54694C69, 2
"""What SQLite's header says whose file it is, and the version of its tables."""
_WAIT = 5.0
"""Seconds to wait for another process that writes."""
_AT_ONCE = 500
"""Keys that one query asks for."""
LARGEST = {"found": 1 << 30, "story": 1 << 30, "piece": 1 << 29, "reading": 1 << 27, "report": 1 << 28}
"""Bytes that the values of one kind take at most; beyond that the older half goes."""

_trimmed: set[Path] = set()
"""The files that this process has trimmed."""

_SCHEMA = "".join(
    f"CREATE TABLE IF NOT EXISTS {kind} (id INTEGER PRIMARY KEY, name BLOB UNIQUE NOT NULL, value BLOB NOT NULL);"
    for kind in LARGEST
)


class Key(NamedTuple):
    """Under which name a value is kept, and what it is sealed with: neither tells the other, nor the text."""

    name: bytes
    seal: bytes

    @classmethod
    def of(cls, *parts: bytes) -> "Key":
        """The key that these parts give, the text among them: other parts, other key."""
        digest = hashlib.blake2b(person=b"timeline")
        for part in parts:
            digest.update(len(part).to_bytes(8, "little") + part)
        both = digest.digest()
        return cls(both[:32], both[32:])


class Store:
    """What is kept in one folder. Safe under several processes at once, and when one is killed."""

    def __init__(self, folder: Path | None = None) -> None:
        """Opens nothing. `folder` None is the user's own."""
        self.folder = folder or cache_folder()
        self._file = self.folder / FILE
        self._usable = True

    def find(self, kind: str, keys: Iterable[Key]) -> dict[bytes, bytes]:
        """Name -> value of all that is kept of a kind ("found", "story", …) under these keys."""
        seals = {key.name: key.seal for key in keys}
        names = list(seals)
        kept: dict[bytes, bytes] = {}

        def read(database: sqlite3.Connection) -> None:
            for at in range(0, len(names), _AT_ONCE):
                some = names[at : at + _AT_ONCE]
                query = f"SELECT name, value FROM {kind} WHERE name IN ({','.join('?' * len(some))})"
                for name, sealed in database.execute(query, some):
                    value = _opened(sealed, seals[name])
                    if value is not None:
                        kept[name] = value

        self._do(read, None)
        return kept

    def keep(self, kind: str, values: Mapping[Key, bytes]) -> None:
        """Keep values, or nothing where that is not possible: another process writes for long, the disk is full."""
        rows = [(key.name, _sealed(value, key.seal)) for key, value in values.items()]

        def write(database: sqlite3.Connection) -> None:
            database.execute("BEGIN IMMEDIATE")
            database.executemany(f"INSERT OR REPLACE INTO {kind} (name, value) VALUES (?, ?)", rows)
            database.execute("COMMIT")

        self._do(write, None)

    def trim(self) -> None:
        """Let the older half of each kind go that has grown too large, once in a process: to count all takes its time.

        Where the whole file is smaller than the least that one kind may take, nothing is counted.
        """
        with suppress(OSError):
            if self._file in _trimmed or self._file.stat().st_size <= min(LARGEST.values()):
                return
        _trimmed.add(self._file)

        def halve(database: sqlite3.Connection) -> None:
            for kind, largest in LARGEST.items():
                if _size(database, kind)[1] > largest:
                    half = f"SELECT (min(id) + max(id)) / 2 FROM {kind}"
                    database.execute(f"DELETE FROM {kind} WHERE id <= ({half})")

        self._do(halve, None)

    def sizes(self) -> dict[str, tuple[int, int]]:
        """Kind -> how many values are kept, and their bytes; nothing where there is no store."""
        if not self._file.is_file():
            return {}
        nothing = dict.fromkeys(LARGEST, (0, 0))
        return self._do(lambda database: {kind: _size(database, kind) for kind in LARGEST}, nothing)

    def clear(self) -> int:
        """Remove all files of the store; how many bytes they had. OSError where that is not allowed."""
        freed = 0
        for file in sorted(self.folder.glob(f"{FILE}*")):
            freed += file.stat().st_size
            file.unlink(missing_ok=True)
        return freed

    def _do(self, work: Callable[[sqlite3.Connection], Result], otherwise: Result) -> Result:
        """What one piece of work gives, or `otherwise` where it cannot be done.

        The file is open for this piece alone: SQLite forbids to carry it into a process that is forked.
        """
        if not self._usable:
            return otherwise
        try:
            with closing(self._open()) as database:
                return work(database)
        except (sqlite3.Error, OSError) as error:
            self._give_up(error)
            return otherwise

    def _give_up(self, error: Exception) -> None:
        """Do without the store from here on; a file that is broken makes way for a new one in the next run."""
        self._usable = False
        if _is_broken(error):
            self._set_aside()

    def _open(self) -> sqlite3.Connection:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._make_private()
        try:
            return self._connected()
        except sqlite3.DatabaseError as error:
            if not _is_broken(error):
                raise
        self._set_aside()
        self._make_private()
        return self._connected()

    def _make_private(self) -> None:
        """Only the owner may read the file; SQLite gives those beside it the same rights."""
        descriptor = os.open(self._file, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            if hasattr(os, "fchmod") and os.fstat(descriptor).st_mode & 0o077:
                os.fchmod(descriptor, 0o600)
        finally:
            os.close(descriptor)

    def _connected(self) -> sqlite3.Connection:
        database = sqlite3.connect(self._file, timeout=_WAIT, isolation_level=None)
        try:
            whose = database.execute("PRAGMA application_id").fetchone()[0]
            shape = database.execute("PRAGMA user_version").fetchone()[0]
            if (whose, shape) != (_APPLICATION, _SHAPE):
                if whose or shape or database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                    raise sqlite3.DatabaseError(_FOREIGN)
                database.execute("PRAGMA journal_mode = WAL")
                database.executescript(
                    f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA application_id = {_APPLICATION};"
                    f"PRAGMA user_version = {_SHAPE}; COMMIT;"
                )
            database.execute("PRAGMA synchronous = NORMAL")
        except BaseException:
            database.close()
            raise
        return database

    def _set_aside(self) -> None:
        """Rename a file that is none of ours, and what lies beside it."""
        for file in (self._file, *(Path(f"{self._file}{end}") for end in ("-wal", "-shm", "-journal"))):
            with suppress(OSError):
                file.replace(f"{file}.broken")


def _size(database: sqlite3.Connection, kind: str) -> tuple[int, int]:
    """How many values of a kind there are, and their bytes."""
    count, size = database.execute(f"SELECT count(*), coalesce(sum(length(value)), 0) FROM {kind}").fetchone()
    return count, size


_FOREIGN = "not a store of timeline"


def _is_broken(error: Exception) -> bool:
    """Whether it is the file that is wrong, and not that it is locked, full or forbidden."""
    code = getattr(error, "sqlite_errorcode", None)
    broken = sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB
    return str(error) == _FOREIGN or (code is not None and code & 0xFF in broken)


# Sealing --------------------------------------------------------------------------------------------------------------

_NONCE = _MARK = 16
_SAMPLE, _WORTH = 1 << 15, 0.7
"""Bytes by which a value is tried, and the share of them beyond which squeezing takes longer than it saves."""


def _sealed(value: bytes, seal: bytes) -> bytes:
    """The value, squeezed, and to be read only with the seal: a nonce, a mark of origin, and what is kept.

    A stream of SHAKE-256 under the seal and a nonce that is never used again hides the value; a mark under the seal
    (BLAKE2b) tells a value that was altered.
    """
    nonce = os.urandom(_NONCE)
    hidden = _mixed(zlib.compress(value, _level(value)), seal, nonce)
    return nonce + _mark(hidden, seal, nonce) + hidden


def _level(value: bytes) -> int:
    """How much to squeeze a value: not at all where its middle, which tells of the rest, hardly becomes smaller."""
    at = max(0, len(value) - _SAMPLE) // 2
    some = value[at : at + _SAMPLE]
    return 1 if len(zlib.compress(some, 1)) < _WORTH * len(some) else 0


def _opened(sealed: bytes, seal: bytes) -> bytes | None:
    """The value; None where it was altered or the seal is another's."""
    nonce, mark, hidden = sealed[:_NONCE], sealed[_NONCE : _NONCE + _MARK], sealed[_NONCE + _MARK :]
    if mark != _mark(hidden, seal, nonce):
        return None
    return zlib.decompress(_mixed(hidden, seal, nonce))


def _mixed(content: bytes, seal: bytes, nonce: bytes) -> bytes:
    stream = hashlib.shake_256(seal + nonce).digest(len(content))
    return (int.from_bytes(content, "little") ^ int.from_bytes(stream, "little")).to_bytes(len(content), "little")


def _mark(hidden: bytes, seal: bytes, nonce: bytes) -> bytes:
    return hashlib.blake2b(nonce + hidden, digest_size=_MARK, key=seal).digest()


# Where, and for which program -----------------------------------------------------------------------------------------


def cache_folder() -> Path:
    """`TIMELINE_CACHE_DIR`, else the folder `timeline` where the platform keeps caches."""
    named = os.environ.get("TIMELINE_CACHE_DIR")
    if named:
        return Path(named)
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "timeline"


@cache
def this_program() -> bytes:
    """What names the program that runs, as it was when this was asked first."""
    return program_digest(Path(__file__).parent)


def program_digest(package: Path) -> bytes:
    """What names the program that finds: its own files, byte for byte, Python, and the packages installed beside it.

    An edited checkout and a new version of a package that it reads with never meet what was found before.
    """
    digest = hashlib.blake2b(sys.version.encode(), digest_size=32)
    for file in sorted(package.rglob("*.py")):
        digest.update(str(file.relative_to(package)).encode() + b"\0" + file.read_bytes())
    for folder in sys.path:
        with suppress(OSError):
            installed = sorted(path.name for path in Path(folder).glob("*-info"))
            digest.update("\n".join(installed).encode())
    return digest.digest()
