"""`timeline` and `python -m timeline`: the command line goes in, the exit code comes out."""

import os
import sys

from timeline.cli import main


def run() -> None:
    """Run one command and end the process.

    The system takes all memory back at once. Python would first search it for cycles and give back value after value: a
    seventh of the time of a short command.
    """
    try:
        main()
    except SystemExit as end:
        if isinstance(end.code, int):
            _leave(end.code)
        raise


def _leave(code: int) -> None:
    """End the process, unless something printed cannot be written: Python's own way out tells of that."""
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except (OSError, ValueError):
        return
    os._exit(code)


if __name__ == "__main__":
    run()
