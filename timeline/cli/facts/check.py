"""`timeline facts check`: facts files go in; what they hold, or everything that is wrong in them, comes out."""

import typer

from timeline.cli.console import complain_of, say
from timeline.cli.facts._files import Facts, curated


def check(facts: Facts = None) -> None:
    """Check the facts files alone; no source is read."""
    from timeline.standing.claims import unreadable
    from timeline.writers._findings import counted
    from timeline.writers._page import harmless

    curations = curated(facts)
    unread = [error for one in curations for error in unreadable(one)]
    complain_of(unread)
    if unread:
        raise typer.Exit(2)
    for one in curations:
        counts = {"source": one.sources, "actor": one.actors, "fact": one.facts, "decision": one.decisions}
        listed = ", ".join(counted(len(entries), name) for name, entries in counts.items())
        say(harmless(f"{one.path.as_posix()}: {listed}; nothing is wrong") + "\n")
