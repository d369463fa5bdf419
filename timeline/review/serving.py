"""The arguments of a review go in; it opens in a browser of this machine, and of no other."""

import sys
from collections.abc import Sequence
from shlex import join

from timeline.model.errors import TimelineError

HOST, PORT = "127.0.0.1", 8000


def serve(arguments: Sequence[str]) -> None:
    """Serve `timeline` with these arguments until it is interrupted; TimelineError where textual-serve is missing.

    Only this machine can connect: the review shows drafts, and whoever connects decides.
    """
    try:
        from textual_serve.server import Server
    except ImportError:
        mend = "install it: pip install 'timeline[serve]'"
        raise TimelineError("the review in a browser needs textual-serve", "--serve", mend) from None
    Server(join([sys.executable, "-m", "timeline", *arguments]), host=HOST, port=PORT, title="timeline review").serve()
