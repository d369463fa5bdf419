"""What the commands on facts share: named files go in and are read; edits go in and are saved, and a line says so."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.console import facts_here, say
from timeline.model.errors import TimelineError

if TYPE_CHECKING:
    from timeline.curation import Curation
    from timeline.curation.edits import Edit
    from timeline.curation.revision import Revision

Facts = Annotated[
    list[str] | None,
    typer.Option(
        help="A facts file, or a folder of them; may be repeated.", metavar="PATH", show_default="facts.yaml or facts/"
    ),
]


def named(facts: Sequence[str] | None) -> list[Path]:
    """The paths that are named, else those of the settings, else `facts.yaml` or the folder `facts` here.

    TimelineError where none is.
    """
    if facts:
        return [Path(path) for path in facts]
    from timeline.settings import load

    configured = load().facts
    if configured is not None:
        return [configured]
    here = facts_here()
    if here is not None:
        return [Path(here)]
    raise TimelineError("there is no facts.yaml here", None, "write one with 'timeline init', or name it: --facts FILE")


def curated(facts: Sequence[str] | None) -> "tuple[Curation, ...]":
    """The facts files, read and checked."""
    from timeline.curation import load_all

    return load_all(named(facts))


def write(curations: "Sequence[Curation]", edits: "Sequence[Edit]", said: str) -> None:
    """Make the edits, and say where and what."""
    from timeline.curation.revision import revise

    save(revise(curations, edits), said)


def save(revisions: "Iterable[Revision]", said: str) -> None:
    """Save what was revised; `said` is what was done, which is told with the place of each."""
    from timeline.writers._page import harmless

    done = False
    for revision in revisions:
        revision.save()
        say(harmless(f"{revision.place}: {said}") + "\n")
        done = True
    if not done:
        say("nothing to change\n")
