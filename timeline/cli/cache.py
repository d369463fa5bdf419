"""`timeline cache`: a wish goes in; what is kept between runs is told of, or removed."""

import typer

from timeline.cli.console import say
from timeline.model.errors import TimelineError

cache = typer.Typer(help="What is kept between runs: results, never texts.", no_args_is_help=True)


@cache.command()
def info() -> None:
    """Print where results are kept, how many and how large."""
    from timeline.store import Store

    store = Store()
    say(f"{store.folder}\n")
    for kind, (count, size) in store.sizes().items():
        say(f"  {_KINDS[kind]}: {count:,} ({size / 1e6:.1f} MB)\n")


@cache.command()
def clear() -> None:
    """Remove all that is kept; the next run finds it anew."""
    from timeline.store import Store

    store = Store()
    try:
        freed = store.clear()
    except OSError as error:
        raise TimelineError(f"cannot be removed: {error.strerror}", str(store.folder), "remove it yourself") from None
    say(f"Removed {freed / 1e6:.1f} MB from {store.folder}\n")


_KINDS = {
    "found": "texts with what was found in them",
    "story": "stories with what their sources say together",
    "piece": "parts of reports",
    "reading": "folders as they were",
    "report": "reports",
}
