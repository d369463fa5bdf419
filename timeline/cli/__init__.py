"""The command line goes in; pages, reports and an exit code come out: 0 clean, 1 something found, 2 a mistake."""

import sys
import traceback
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer

from timeline.cli import cache, check, compare, facts, init, review, rules, show, tag
from timeline.cli.console import complain, say
from timeline.model.errors import TimelineError

app = typer.Typer(
    help="A linter for history: merges the dated claims of your sources into one timeline and flags contradictions.",
    epilog="Exit codes: 0 nothing found, 1 a finding at or above --fail-on, 2 wrong use or unreadable input.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

COMMANDS = check.check, show.show, compare.compare, review.review, tag.tag, init.init, rules.explain, rules.rules
for command in COMMANDS:
    app.command()(command)
app.add_typer(facts.app, name="facts")
app.add_typer(cache.cache, name="cache")


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import PackageNotFoundError, version

        try:
            number = version("timeline")
        except PackageNotFoundError:  # run from a checkout that is not installed
            number = "(not installed)"
        say(f"timeline {number}\n")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """What stands before the commands."""


def _has_surroundings() -> None:
    """TimelineError for a process whose standard output or working folder is gone."""
    if sys.stdout is None:
        raise TimelineError("is closed", "standard output")
    try:
        Path.cwd()
    except FileNotFoundError:
        raise TimelineError("does not exist any more", "the working folder", "change to another folder") from None


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command; `arguments` None means the process's own. Always ends with SystemExit."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        _has_surroundings()
        app(arguments, prog_name="timeline")
    except TimelineError as error:
        complain(error)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        # Python would exit with 1, which means "something found": a crash must never pass for a finding.
        traceback.print_exc()
        print("error: this is a mistake in timeline itself; please report it with the lines above", file=sys.stderr)
        sys.exit(2)
