"""`timeline review`: paths and facts go in; a reviewer's decisions stand in the facts file when it ends."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.console import Config, Exclude, Isolated, Paths, Today, facts_here, today
from timeline.model.errors import TimelineError

if TYPE_CHECKING:
    from timeline.review.files import Files
    from timeline.review.rechecking import Request
    from timeline.review.session import ReviewSession

Facts = Annotated[
    list[str] | None,
    typer.Option(
        "--facts",
        help="A facts file, or a folder of them, which decisions go to; may be repeated.",
        metavar="PATH",
        show_default="facts.yaml or facts/",
    ),
]
Into = Annotated[
    str | None,
    typer.Option(
        help="The one of several facts files that new entries go to.",
        metavar="FILE",
        show_default="where such entries stand",
    ),
]
Plain = Annotated[bool, typer.Option("--plain", help="Line by line, for screen readers and pipes.")]
Serve = Annotated[bool, typer.Option("--serve", help="In a browser of this machine (needs textual-serve).")]
Theme = Annotated[str, typer.Option(help="dark, light, high-contrast or colour-blind.", metavar="NAME")]
Ascii = Annotated[bool, typer.Option("--ascii", help="Draw with plain ASCII alone.")]
By = Annotated[str | None, typer.Option(help="Who decides.", metavar="NAME", show_default="your login name")]


def review(
    paths: Paths = None,
    facts: Facts = None,
    into: Into = None,
    by: By = None,
    plain: Plain = False,
    serve: Serve = False,
    theme: Theme = "dark",
    ascii: Ascii = False,
    exclude: Exclude = None,
    day: Today = None,
    config: Config = None,
    isolated: Isolated = False,
) -> None:
    """Settle findings one by one; decisions go to the facts file."""
    from timeline.review.rechecking import Request
    from timeline.settings import load

    settings = load(config, isolated)
    first, *more = _checked(facts or [str(settings.facts or facts_here() or "facts.yaml")])
    passed = tuple(exclude or settings.exclude)
    request = Request(tuple(paths or ["."]), first, passed, today(day), settings, tuple(more))
    if serve:
        from timeline.review.serving import serve as serve_review

        serve_review([argument for argument in sys.argv[1:] if argument != "--serve"])
    elif plain or not _has_screen():
        _line_by_line(request, _files(request, into), by)
    else:
        _on_screen(request, _files(request, into), by, theme, ascii)


def _has_screen() -> bool:
    """Whether there is a terminal, or a browser behind textual-serve."""
    return (sys.stdin.isatty() and sys.stdout.isatty()) or "TEXTUAL_DRIVER" in os.environ


def _checked(named: list[str]) -> list[str]:
    """The paths, where decisions can go to them. TimelineError where there is none."""
    for file in named:
        if not Path(file).exists():
            mend = "`timeline init` writes one; another is named with --facts"
            raise TimelineError("there is no such file: decisions need one to go to", file, mend)
    return named


def _files(request: "Request", into: str | None) -> "Files":
    from timeline.review.files import Files

    return Files([Path(request.facts), *map(Path, request.more)], Path(into) if into else None)


def _session(request: "Request", files: "Files", by: str | None) -> "ReviewSession":
    from getpass import getuser

    from timeline.review.journal import Journal, journal_path
    from timeline.review.keeping import Keeper
    from timeline.review.session import ReviewSession

    try:
        name = by or os.environ.get("TIMELINE_REVIEWER") or getuser()
    except (OSError, KeyError):  # a user without a name
        raise TimelineError("nobody knows who you are", mend="give your name with --by") from None
    journal = Journal(journal_path(Path(request.facts)))
    return ReviewSession(Keeper(files, journal), name, request.today or today(None))


def _line_by_line(request: "Request", files: "Files", by: str | None) -> None:
    from timeline.review.plain import PlainReview
    from timeline.review.rechecking import Here

    session = _session(request, files, by)
    try:
        PlainReview(session, Here(request), sys.stdin, sys.stdout).run()
    finally:
        session.keeper.journal.close()


def _on_screen(request: "Request", files: "Files", by: str | None, theme: str, ascii: bool) -> None:
    from timeline.review.rechecking import Checker

    checker = Checker(request)  # checks while the screen is loaded
    try:
        from timeline.curation.paths import facts_root
        from timeline.review.app import ReviewApp
        from timeline.review.keys import remapped
        from timeline.review.look import Look
        from timeline.review.themes import known

        look = Look(known(theme), ascii or (sys.stdout.encoding or "").lower().replace("-", "") != "utf8")
        table = remapped(request.settings.keys if request.settings else {})
        root = facts_root([Path(request.facts), *map(Path, request.more)])
        session = _session(request, files, by)
        app = ReviewApp(session, checker, request, look=look, table=table, root=root)
        error = app.run()
        app.desk.stop()
        session.keeper.write(session.timeline)
        session.keeper.journal.close()
        if error is not None:
            raise error
    finally:
        checker.close()
