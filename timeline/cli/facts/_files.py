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
    """Make the edits, and say where and what. TimelineError for a quantity that nobody could hold a source against."""
    from timeline.curation.revision import revise

    revisions = revise(curations, edits)
    if any("quantity" in _keys(edit) for edit in edits):
        _check_amounts(curations, revisions)
    save(revisions, said)


def _keys(edit: "Edit") -> Iterable[object]:
    """The keys to which an edit gives values."""
    from timeline.curation.edits import Append, Put

    return edit.entry if isinstance(edit, Append) else edit.path if isinstance(edit, Put) else ()


def _check_amounts(curations: "Sequence[Curation]", revisions: "Iterable[Revision]") -> None:
    """Raise for a new quantity in which no amount is read; of those that are there already `facts check` tells."""
    from timeline.curation import of_texts
    from timeline.standing.claims import amount_is_read

    known = {fact for one in curations for fact in one.facts}
    after = {one.path: one.text for one in curations} | {one.path: one.after for one in revisions}
    for fact in (fact for one in of_texts(after) for fact in one.facts if fact not in known):
        if not amount_is_read(fact, "en"):
            mend = "write it as an article would: 14 people killed, $1.2bn, 45 years old; nothing was written"
            raise TimelineError(f"no amount is read in '{fact.quantity}'", mend=mend)


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
