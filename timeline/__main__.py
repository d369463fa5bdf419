"""`timeline` and `python -m timeline`: the command line goes in, the exit code comes out."""

import gc
import os
import sys


def run() -> None:
    """Run one command and end the process.

    The system takes all memory back at once. Python would first search it for cycles and give back value after value: a
    third of the time of a short command. It is not searched meanwhile either: values are made by the million, all stay,
    and none holds a cycle. (The review screen, which may run for hours, has it searched between the keys.)
    """
    gc.disable()
    from timeline.cli import main  # its imports are worth no search either

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
