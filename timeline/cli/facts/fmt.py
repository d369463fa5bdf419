"""`timeline facts fmt`: facts files go in; the same in the canonical layout, or where they differ from it, come out."""

from typing import Annotated

import typer

from timeline.cli.console import say
from timeline.cli.facts._files import Facts, curated


def fmt(
    check: Annotated[bool, typer.Option("--check", help="Change nothing; exit with 1 where something would.")] = False,
    facts: Facts = None,
) -> None:
    """Bring facts files into the canonical layout; no comment and no value changes."""
    from timeline.curation.canonical import canonical
    from timeline.curation.revision import Revision
    from timeline.writers._page import harmless

    changed = 0
    for one in curated(facts):
        revision = Revision(one.path, one.text, canonical(one.text, one.path.as_posix()))
        if revision.before == revision.after:
            continue
        changed += 1
        if not check:
            revision.save()
        said = "is not in the canonical layout" if check else "is in the canonical layout now"
        say(harmless(f"{revision.line}: {said}") + "\n")
    if not changed:
        say("all in the canonical layout\n")
    raise typer.Exit(int(check and changed > 0))
