"""`timeline review`: paths and facts go in; a reviewer's decisions stand in the facts file when it ends."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.console import Config, Exclude, Isolated, Paths, Today, today
from timeline.model.errors import TimelineError

if TYPE_CHECKING:
    from timeline.review.rechecking import Request
    from timeline.review.session import ReviewSession

File = Annotated[str | None, typer.Option("--facts", help="The facts file, which decisions go to.", metavar="FILE")]
Plain = Annotated[bool, typer.Option("--plain", help="Line by line, for screen readers and pipes.")]
Serve = Annotated[bool, typer.Option("--serve", help="In a browser of this machine (needs textual-serve).")]
Theme = Annotated[str, typer.Option(help="dark, light, high-contrast or colour-blind.", metavar="NAME")]
Ascii = Annotated[bool, typer.Option("--ascii", help="Draw with plain ASCII alone.")]
By = Annotated[str | None, typer.Option(help="Who decides.", metavar="NAME", show_default="your login name")]


def review(
    paths: Paths = None,
    facts: File = None,
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
    file = facts or str(settings.facts or "facts.yaml")
    passed = tuple(exclude or settings.exclude)
    request = Request(tuple(paths or ["."]), _checked(file), passed, today(day), settings)
    if serve:
        from timeline.review.serving import serve as serve_review

        serve_review([argument for argument in sys.argv[1:] if argument != "--serve"])
    elif plain or not _has_screen():
        _line_by_line(request, by)
    else:
        _on_screen(request, by, theme, ascii)


def _has_screen() -> bool:
    """Whether there is a terminal, or a browser behind textual-serve."""
    return (sys.stdin.isatty() and sys.stdout.isatty()) or "TEXTUAL_DRIVER" in os.environ


def _checked(file: str) -> str:
    """The file, where decisions can go to it. TimelineError where there is none."""
    if Path(file).is_dir():
        raise TimelineError("is a folder", file, "name the file that decisions are to go to, with --facts")
    if not Path(file).exists():
        mend = "`timeline init` writes one; another is named with --facts"
        raise TimelineError("there is no such file: decisions need one to go to", file, mend)
    return file


def _session(request: "Request", by: str | None) -> "ReviewSession":
    from getpass import getuser

    from timeline.review.journal import Journal, journal_path
    from timeline.review.keeping import Keeper
    from timeline.review.session import ReviewSession

    try:
        name = by or os.environ.get("TIMELINE_REVIEWER") or getuser()
    except (OSError, KeyError):  # a user without a name
        raise TimelineError("nobody knows who you are", mend="give your name with --by") from None
    facts = Path(request.facts)
    return ReviewSession(Keeper(facts, Journal(journal_path(facts))), name, request.today or today(None))


def _line_by_line(request: "Request", by: str | None) -> None:
    from timeline.review.plain import PlainReview
    from timeline.review.rechecking import Here

    session = _session(request, by)
    try:
        PlainReview(session, Here(request), sys.stdin, sys.stdout).run()
    finally:
        session.keeper.journal.close()


def _on_screen(request: "Request", by: str | None, theme: str, ascii: bool) -> None:
    from timeline.review.rechecking import Checker

    checker = Checker(request)  # checks while the screen is loaded
    try:
        from timeline.readers import project_root
        from timeline.review.app import ReviewApp
        from timeline.review.keys import remapped
        from timeline.review.look import Look
        from timeline.review.themes import known

        look = Look(known(theme), ascii or (sys.stdout.encoding or "").lower().replace("-", "") != "utf8")
        table = remapped(request.settings.keys if request.settings else {})
        root = project_root([Path(path) for path in request.paths], Path(request.facts))
        session = _session(request, by)
        app = ReviewApp(session, checker, request, look=look, table=table, root=root)
        error = app.run()
        app.desk.stop()
        session.keeper.write(session.timeline)
        session.keeper.journal.close()
        if error is not None:
            raise error
    finally:
        checker.close()
