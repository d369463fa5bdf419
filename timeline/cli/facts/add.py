"""`timeline facts add`, `add-actor`, `add-source`: what is known goes in; a new entry of the facts file comes out."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.facts._files import Facts, curated, named, write
from timeline.model.errors import TimelineError

Many = list[str] | None
Text = str | None


def add(
    name: Annotated[str, typer.Argument(metavar="ID", help="Your name for the fact.")],
    event: Annotated[str, typer.Option(help="What happened, in one sentence: who did what.", metavar="TEXT")],
    when: Annotated[Text, typer.Option(help="The date in EDTF, as exact as it is known.", metavar="DATE")] = None,
    actor: Annotated[
        Many, typer.Option(help="Who acts, by id; the first first; may be repeated.", metavar="ID")
    ] = None,
    place: Annotated[Text, typer.Option(help="Where.", metavar="TEXT")] = None,
    quantity: Annotated[Text, typer.Option(help="How many, or how much: '14 people killed'.", metavar="TEXT")] = None,
    quote: Annotated[Text, typer.Option(help="What was said.", metavar="TEXT")] = None,
    speaker: Annotated[Text, typer.Option(help="Who said it, by id.", metavar="ID")] = None,
    origin: Annotated[Text, typer.Option(help="How you know.", metavar="TEXT")] = None,
    review_by: Annotated[Text, typer.Option(help="The day by which to look again.", metavar="DAY")] = None,
    tag: Annotated[Many, typer.Option(help="Your own mark; may be repeated.", metavar="TEXT")] = None,
    facts: Facts = None,
) -> None:
    """Add a fact."""
    keys = {"id": name, "event": event, "actors": actor, "when": when, "place": place, "quantity": quantity}
    more = {"quote": quote, "speaker": speaker, "origin": origin, "review_by": review_by, "tags": tag}
    _append("facts", {**keys, **more}, f"added the fact {name}", facts)


def add_actor(
    key: Annotated[str, typer.Argument(metavar="ID", help="Your name for the actor.")],
    name: Annotated[str, typer.Option(help="The usual name.", metavar="TEXT")],
    also: Annotated[Many, typer.Option(help="Another spelling or name; may be repeated.", metavar="TEXT")] = None,
    kind: Annotated[Text, typer.Option(help="person, organisation or place.", metavar="KIND")] = None,
    role: Annotated[Many, typer.Option(help="An office; may be repeated.", metavar="TEXT")] = None,
    facts: Facts = None,
) -> None:
    """Add an actor."""
    entry = {"id": key, "name": name, "also": also, "kind": kind, "roles": role}
    _append("actors", entry, f"added the actor {key}", facts)


def add_source(
    file: Annotated[str, typer.Argument(metavar="FILE", help="The text.")],
    published: Annotated[Text, typer.Option(help="When it was published, in EDTF.", metavar="DATE")] = None,
    title: Annotated[Text, typer.Option(metavar="TEXT")] = None,
    publisher: Annotated[Text, typer.Option(metavar="TEXT")] = None,
    url: Annotated[Text, typer.Option(metavar="TEXT")] = None,
    origin: Annotated[Text, typer.Option(help="How you know this.", metavar="TEXT")] = None,
    language: Annotated[Text, typer.Option(help="A code such as en.", metavar="CODE")] = None,
    alias: Annotated[Text, typer.Option("--id", help="A short name to show for it.", metavar="ID")] = None,
    inferred: Annotated[
        bool, typer.Option("--inferred", help="Take the likeliest day that follows from the other sources.")
    ] = False,
    window: Annotated[
        bool, typer.Option("--window", help="With --inferred: take all the days that it may be.")
    ] = False,
    facts: Facts = None,
) -> None:
    """Say what is known about a source that its text does not say."""
    source = _source_id(file, facts)
    if (inferred and published) or (window and not inferred):
        message = "--inferred and --published exclude each other" if published else "--window goes with --inferred"
        raise TimelineError(message, mend="give one day, or let it follow")
    if inferred:
        from timeline.cli.facts._inferred import inferred_publication

        published, reasons = inferred_publication(source, file, named(facts), window)
        origin = origin or reasons
    named_by = {"id": source} if alias is None else {"id": alias, "file": source}
    more = {"published": published, "title": title, "publisher": publisher, "url": url, "origin": origin}
    keys: dict[str, Text | Many] = {**named_by, **more, "language": language}
    known = _known(source, facts) if inferred else None
    if known is None:
        _append("sources", keys, f"added the source {alias or source}", facts)
    else:
        _complete(known, keys, facts)


def _known(source: str, facts: Many) -> str | None:
    """The id, or else the file, under which a source stands in the facts files already; None where it does not."""
    notes = (note for one in curated(facts) for note in one.sources)
    return next((note.id or note.file for note in notes if source in (note.id, note.file)), None)


def _complete(name: str, keys: Mapping[str, Text | Many], facts: Many) -> None:
    """Put the values of some keys into an entry of a source that is there."""
    from timeline.curation.edits import Put

    values = {key: value for key, value in keys.items() if value and key not in ("id", "file")}
    said = f"{name}: published is {values['published']}"
    write(curated(facts), [Put(("sources", name, key), value) for key, value in values.items()], said)


def _append(section: str, keys: dict[str, Text | Many], said: str, facts: Many) -> None:
    from timeline.curation.edits import Append

    entry = {key: value for key, value in keys.items() if value}
    write(curated(facts), [Append(section, entry)], said)


def _source_id(file: str, facts: Many) -> str:
    """The path from the folder that ids count from. TimelineError for no file, and for one outside."""
    from timeline.curation.paths import facts_root

    root, path = facts_root(named(facts)), Path(os.path.realpath(Path(file).parent)) / Path(file).name
    if not path.is_relative_to(root):
        mend = "keep the sources in the folder of the facts, or below it"
        raise TimelineError("leads out of the folder of the facts", file, mend)
    if not path.is_file():
        raise TimelineError("there is no such file", file, "check the path")
    return path.relative_to(root).as_posix()
