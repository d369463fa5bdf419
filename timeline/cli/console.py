"""What the commands share: paths go in and become a timeline; reports and mistakes come out on the console."""

import os
import sys
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.model.errors import TimelineError

if TYPE_CHECKING:
    from timeline.model.event import Timeline
    from timeline.pipeline import Pipeline

Paths = Annotated[list[str] | None, typer.Argument(help="Files and folders.", metavar="[PATHS]...", show_default=".")]
Facts = Annotated[
    list[str] | None,
    typer.Option(
        help="A file of curated facts, or a folder of them; may be repeated.",
        metavar="PATH",
        show_default="the facts.yaml, or the folder facts, that lies here",
    ),
]
NoFacts = Annotated[bool, typer.Option("--no-facts", help="Use no facts, not even the facts.yaml that lies here.")]
Exclude = Annotated[list[str] | None, typer.Option(help="Files to pass over; may be repeated.", metavar="GLOB")]
Format = Annotated[
    str | None, typer.Option("--format", help="text, json, sarif …", metavar="FORMAT", show_default="text")
]
Config = Annotated[str | None, typer.Option(help="Read this settings file.", metavar="FILE")]
Isolated = Annotated[bool, typer.Option("--isolated", help="Read no settings file.")]
Today = Annotated[
    str | None, typer.Option("--today", help="The day to count from.", metavar="DATE", show_default="today")
]


_LISTED = 8
"""Known words that are listed where none is like the wrong one."""
_ALIKE = 10
"""Errors alike but for their place that are printed one by one."""
FORGET = "\r\x1b[K"
"""What makes a terminal forget the line that tells how far the work is."""


def timeline_of(pipeline: "Pipeline", paths: list[str] | None) -> "Timeline":
    """The timeline of these paths, None for the current folder; inputs that could not be read are named at once."""
    try:
        timeline = pipeline.run(paths or ["."])
    finally:
        if sys.stderr.isatty():
            sys.stderr.write(FORGET)
    complain_of(timeline.errors)
    return timeline


def today(written: str | None, option: str = "--today") -> date:
    """The day that an option gives, None for the one that it is here. TimelineError for what is no day."""
    return day_of(written, option) or datetime.now().astimezone().date()


def day_of(written: str | None, option: str) -> date | None:
    """The day that an option gives, None where it gives none. TimelineError for what is no day."""
    if written is None:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise TimelineError(f"{written!r} is no day", option, "write it as 2024-11-25") from None


def report(timeline: "Timeline", form: str, findings: bool = True) -> None:
    """Print the timeline in this format; text is laid out for the terminal, and leaves out the findings on wish."""
    if form == "text":
        from timeline.writers._page import Page
        from timeline.writers.text import TextWriter

        say(TextWriter(page=Page.of(sys.stdout), findings=findings).write(timeline))
    else:
        from timeline.writers import writer

        say(writer(form).write(timeline))


def say(text: str) -> None:
    """Print to standard output; a reader who has gone (`| head`) changes neither the exit code nor the peace.

    TimelineError where nothing can be printed: the disk is full.
    """
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise TimelineError(f"cannot be written: {error.strerror}", "standard output") from None


def complain_of(errors: Iterable[TimelineError]) -> None:
    """Print errors as `complain` does; of many that say the same of other places the first ones, and how many more."""
    told: Counter[tuple[str, str | None]] = Counter()
    for error in errors:
        told[error.message, error.mend] += 1
        if told[error.message, error.mend] <= _ALIKE:
            complain(error)
    for (message, _), count in told.items():
        if count > _ALIKE:
            complain(TimelineError(f"… and {count - _ALIKE} more: {message}"))


def complain(error: TimelineError) -> None:
    """Print an error, or the several problems of one file that it stands for, to standard error."""
    from timeline.writers._page import harmless

    for problem in getattr(error, "problems", ()) or (error,):
        place = f"{problem.place}: " if problem.place else ""
        print(harmless(f"error: {place}{problem.message}"), file=sys.stderr)
        if problem.mend:
            print(f"  mend: {harmless(problem.mend)}", file=sys.stderr)


def facts_here(paths: Iterable[str] = ()) -> str | None:
    """The facts of the working folder: `facts.yaml`, else the folder `facts` where it holds any; None without.

    None too where any of the paths lies elsewhere: these facts are about something else.

    Who keeps reports hears what was looked for: a file that appears there would change them.
    """
    here = Path.cwd().resolve()
    if not all(Path(os.path.realpath(path)).is_relative_to(here) for path in paths):  # a loop of links leads nowhere
        return None
    file, folder = Path("facts.yaml"), Path("facts")
    sys.audit("timeline.is_file", str(file.absolute()))
    if file.is_file():
        return str(file)
    try:
        held = (one.name for one in folder.iterdir() if one.suffix in (".yaml", ".yml"))
        return str(folder) if any(not name.startswith("sources.") for name in held) else None
    except OSError:
        return None


def suggestion(word: str, known: Iterable[str]) -> str:
    """What to do about a wrong word: the known one that was likely meant, else the known ones, up to some.

    Likely is one that holds the wrong word, or has most of its letters.
    """
    from difflib import get_close_matches

    folded = {name.casefold(): name for name in known}
    holding = [name for name in folded if word.casefold() in name]
    near = get_close_matches(word.casefold(), holding or folded, n=1, cutoff=0 if holding else 0.5)
    if near:
        return f"did you mean {folded[near[0]]}?"
    listed = sorted(folded.values())
    return f"known: {', '.join(listed[:_LISTED])}{' …' if len(listed) > _LISTED else ''}"
