"""`timeline init`: a folder goes in; a commented facts file that lists its undated sources, and a schema, come out."""

import os
import shlex
from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.console import complain_of, say
from timeline.model.errors import TimelineError


def init(
    folder: Annotated[str, typer.Argument(help="The folder of the project.", metavar="[FOLDER]")] = ".",
) -> None:
    """Write a facts.yaml to begin with; nothing is ever overwritten."""
    from timeline.curation.edits import save
    from timeline.curation.schema import schema_text
    from timeline.curation.template import SCHEMA_FILE, template

    top = Path(folder)
    if not top.is_dir():
        raise TimelineError("there is no such folder", folder, "make it first")
    file, schema = top / "facts.yaml", top / SCHEMA_FILE
    if os.path.lexists(file):
        raise TimelineError("exists already", file.as_posix(), "nothing was written; add to it: timeline facts add -h")
    undated, found = _sources(top)
    save(file, None, template(undated))
    if not os.path.lexists(schema):
        save(schema, None, schema_text())
    said = "there is no source yet" if not found else f"each of the {found} sources says when it was published"
    if undated:
        said = f"{len(undated)} of {found} sources say no publication date and are listed in it"
    say(f"{file.as_posix()}: written; {said}\n")
    say(f"{schema.as_posix()}: with it editors complete and check the file\n")
    if top.samefile(Path.cwd()):
        say("it is used wherever timeline runs in this folder; from elsewhere name it: --facts facts.yaml\n")
    else:
        named = f"timeline check {shlex.quote(folder)} --facts {shlex.quote(file.as_posix())}"
        say(f"it is used where timeline runs beside it, or where it is named: {named}\n")


def _sources(top: Path) -> tuple[list[str], int]:
    """The ids of sources in a folder that say no publication date, and how many sources there are."""
    from timeline.readers import read
    from timeline.tagging import dated, in_language

    reading = read([top], root=top)
    complain_of(error for error in reading.errors if not error.message.startswith("there is no source"))
    undated = [source.id for source in reading.sources if dated(in_language(source)).published is None]
    return undated, len(reading.sources)
