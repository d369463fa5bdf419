"""`timeline tag`: texts go in; their time expressions come out, as lines for people, JSON lines or TimeML."""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.console import complain_of, say
from timeline.model.errors import TimelineError

if TYPE_CHECKING:
    from timeline.model.claim import TimeExpression
    from timeline.model.text import Source
    from timeline.model.time import TimeValue
    from timeline.readers import Reading

    Printer = Callable[[Source, Sequence[TimeExpression]], str]


class Style(StrEnum):
    """What relative times refer to: the publication date, the date last mentioned, or whichever the text suggests."""

    AUTO = "auto"
    NEWS = "news"
    NARRATIVE = "narrative"


class TagFormat(StrEnum):
    """How time expressions are printed."""

    TEXT = "text"
    JSONL = "jsonl"
    TIMEML = "timeml"


def tag(
    paths: Annotated[
        list[str] | None,
        typer.Argument(help="Files, folders, - for standard input.", metavar="[PATHS|-]...", show_default="."),
    ] = None,
    published: Annotated[str | None, typer.Option(help="Publication date of all, in ISO 8601.", metavar="DATE")] = None,
    style: Annotated[
        Style, typer.Option(help="Relative times: from publication (news), or from the last date (narrative).")
    ] = Style.AUTO,
    language: Annotated[
        str | None, typer.Option(help="Language of all.", metavar="CODE", show_default="its own")
    ] = None,
    form: Annotated[TagFormat, typer.Option("--format", help="How to print them.")] = TagFormat.TEXT,
    explain: Annotated[
        bool, typer.Option("--explain", help="Also print the anchor of each, and what else it could be.")
    ] = False,
) -> None:
    """Print the time expressions of each text with their values."""
    from timeline.model.errors import fault
    from timeline.tagging import dated, in_language, tag_source

    printed = _printer(form, explain)
    day = _publication(published)
    errors: list[TimelineError] = []
    for source in _texts(paths or ["."], errors):
        told = replace(source, published=day or source.published, language=language or source.language)
        try:
            known = dated(in_language(told))
            lines = printed(known, tag_source(known, style))
        except Exception as failure:  # whatever it is, the other texts go on
            errors.append(fault(source.id, failure))
            continue
        say(lines)
    complain_of(errors)
    raise typer.Exit(2 if errors else 0)


# What goes in --------------------------------------------------------------------------------------------------------


def _texts(paths: Iterable[str], errors: list[TimelineError]) -> "Iterator[Source]":
    """The texts in the order named; `errors` takes what could not be read."""
    from timeline.readers import project_root, read

    for path in paths:
        named = [Path(path)]
        reading = _standard_input() if path == "-" else read(named, root=project_root(named))
        errors += reading.errors
        yield from reading.sources


def _standard_input() -> "Reading":
    from timeline.model.text import Source
    from timeline.readers import Reading
    from timeline.readers.text import decoded

    try:
        return Reading((Source("-", decoded(sys.stdin.buffer.read(), "-"), language=""),))
    except TimelineError as error:
        return Reading((), (error,))


def _publication(text: str | None) -> "TimeValue | None":
    from timeline.tagging import moment

    try:
        return moment(text)
    except ValueError as error:
        raise TimelineError(str(error), "--published", "write it as 2024-11-25") from None


# What comes out ------------------------------------------------------------------------------------------------------


def _printer(form: TagFormat, explain: bool) -> "Printer":
    """What puts the expressions of one source into this format, explained or not."""
    if form is TagFormat.TEXT:
        return partial(_text, explain=explain)
    if form is TagFormat.JSONL:
        return partial(_json_lines, explain=explain)
    if explain:
        raise TimelineError("TimeML has no place for what --explain tells", mend="choose --format text or jsonl")
    from timeline.writers._timeml import timeml

    return timeml


def _text(source: "Source", found: "Sequence[TimeExpression]", explain: bool) -> str:
    from timeline.writers._expressions import expression_text
    from timeline.writers._page import Page

    page = Page.of(sys.stdout)
    return "".join(expression_text(source, expression, page, explain) + "\n" for expression in found)


def _json_lines(source: "Source", found: "Sequence[TimeExpression]", explain: bool) -> str:
    from timeline.writers._expressions import reasoning
    from timeline.writers.json import expression_line

    lines = (expression_line(source.id, expression) for expression in found)
    if explain:
        lines = (_extended(line, reasoning(expression)) for line, expression in zip(lines, found, strict=True))
    return "".join(line + "\n" for line in lines)


def _extended(line: str, more: Mapping[str, object]) -> str:
    """The JSON object with more keys at its end; what stands before them stays byte for byte."""
    import json

    return f"{line[:-1]}, {json.dumps(more)[1:]}"
