"""A check goes in; where everything that it reads is as it was, what it printed before comes out in its place.

Everything is: the command line, the day, the terminal, the program, each file and folder that was named and all that
lies in it, and whatever else the first run opened. A file is as it was when size, times and inode are.
"""

import marshal
import sys
import time
from collections.abc import Callable, Mapping
from functools import wraps
from threading import Thread
from typing import TYPE_CHECKING, Any

import typer

from timeline.cli._hearing import opened, printed
from timeline.cli._memory import Memory, remembering
from timeline.cli._state import State, content, stamp
from timeline.cli.console import say

if TYPE_CHECKING:
    from timeline.store import Key, Store

_RECENT = 20_000_000
"""Nanoseconds within which a file system may give two changes one time (a tick of Linux is 4 ms)."""
_LARGEST = 1 << 29
"""Bytes of a report that is still kept."""


def reused(command: Callable[..., None]) -> Callable[..., None]:
    """The command, which prints again what it printed before where nothing that it reads has changed."""

    @wraps(command)
    def reusing(**options: Any) -> None:
        if options.get("no_cache") or options.get("update_baseline"):  # to write a baseline is work, not a report
            return command(**options)
        from timeline.store import Store

        began, store = time.time_ns(), Store()
        state = State.of(options)
        key = state.key()
        before = _kept(store, key)
        if before is not None:
            _print_again(before, options.get("output"))
        memory = Memory(store, state, options)
        with opened() as heard, printed() as words, remembering(memory):
            code = _exit_code(command, options)
        if state.newest < began - _RECENT and heard.known and State.of(options) == state:
            others = frozenset(heard.files - state.files)
            remembering_it = Thread(target=memory.keep, args=(others,))  # to squeeze and to seal leaves Python alone
            remembering_it.start()
            stamps = [(path, stamp(path)) for path in sorted(others)]
            kept = marshal.dumps((code, *words(), content(options.get("output")), stamps))
            if len(kept) <= _LARGEST:
                store.keep("report", {key: kept})
            remembering_it.join()
            store.trim()
        raise typer.Exit(code)

    return reusing


def _exit_code(command: Callable[..., None], options: Mapping[str, Any]) -> int:
    try:
        command(**options)
    except typer.Exit as end:
        return end.exit_code
    return 0


def _kept(store: "Store", key: "Key") -> tuple[int, str, str, bytes | None] | None:
    """What was printed under this key, None for nothing or where another file that was read has changed."""
    found = store.find("report", [key]).get(key.name)
    if found is None:
        return None
    code, out, err, written, stamps = marshal.loads(found)
    return None if any(stamp(path) != one for path, one in stamps) else (code, out, err, written)


def _print_again(before: tuple[int, str, str, bytes | None], output: str | None) -> None:
    """Print it, and end the command with the exit code that it had."""
    code, out, err, written = before
    sys.stderr.write(err)
    if output and written is not None and content(output) != written:
        from timeline.writers import replace_file

        replace_file(output, written)
    say(out)
    raise typer.Exit(code)
