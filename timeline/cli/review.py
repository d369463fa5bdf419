"""`timeline review`: paths and facts go in; a reviewer's decisions stand in the facts file when it ends."""

import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.console import Exclude, Facts, Paths
from timeline.model.errors import TimelineError

if TYPE_CHECKING:
    from timeline.review.rechecking import Request
    from timeline.review.session import ReviewSession

Plain = Annotated[bool, typer.Option("--plain", help="Line by line, for screen readers and pipes.")]
Serve = Annotated[bool, typer.Option("--serve", help="In a browser of this machine (needs textual-serve).")]
Theme = Annotated[str, typer.Option(help="dark, light, high-contrast or colour-blind.", metavar="NAME")]
Ascii = Annotated[bool, typer.Option("--ascii", help="Draw with plain ASCII alone.")]
By = Annotated[str | None, typer.Option(help="Who decides; your login name if left out.", metavar="NAME")]


def review(
    paths: Paths = None,
    facts: Facts = None,
    by: By = None,
    plain: Plain = False,
    serve: Serve = False,
    theme: Theme = "dark",
    ascii: Ascii = False,
    exclude: Exclude = None,
) -> None:
    """Settle findings one by one: each decision is written to the facts file (facts.yaml)."""
    from timeline.review.rechecking import Request

    today = date.today()  # noqa: DTZ011  # the reviewer's own day
    request = Request(tuple(paths or ["."]), facts or "facts.yaml", tuple(exclude or ()), today)
    if serve:
        from timeline.review.serving import serve as serve_review

        serve_review([argument for argument in sys.argv[1:] if argument != "--serve"])
    elif plain or not (sys.stdin.isatty() and sys.stdout.isatty()):
        _line_by_line(request, by)
    else:
        _on_screen(request, by, theme, ascii)


def _session(request: "Request", by: str | None) -> "ReviewSession":
    from getpass import getuser

    from timeline.review.journal import Journal, journal_path
    from timeline.review.keeping import Keeper
    from timeline.review.session import ReviewSession

    facts = Path(request.facts)
    if facts.is_dir():
        raise TimelineError("is a folder", str(facts), "name the file that decisions are to go to")
    if not facts.exists():
        mend = "`timeline init` writes one; another is named with --facts"
        raise TimelineError("there is no such file: decisions need one to go to", str(facts), mend)
    try:
        name = by or os.environ.get("TIMELINE_REVIEWER") or getuser()
    except (OSError, KeyError):  # a user without a name
        raise TimelineError("nobody knows who you are", mend="give your name with --by") from None
    return ReviewSession(Keeper(facts, Journal(journal_path(facts))), name, request.today or date.today())  # noqa: DTZ011


def _line_by_line(request: "Request", by: str | None) -> None:
    from timeline.review.plain import PlainReview

    session = _session(request, by)
    try:
        PlainReview(session, request, sys.stdin, sys.stdout).run()
    finally:
        session.keeper.journal.close()


def _on_screen(request: "Request", by: str | None, theme: str, ascii: bool) -> None:
    from timeline.readers import project_root
    from timeline.review.rechecking import Checker

    checker = Checker()  # begins to load while the screen does
    try:
        from timeline.review.app import ReviewApp
        from timeline.review.look import Look
        from timeline.review.themes import known

        plain_signs = ascii or (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
        look = Look(known(theme), plain_signs)
        session = _session(request, by)
        root = project_root([Path(path) for path in request.paths], Path(request.facts))
        app = ReviewApp(session, checker, request, look=look, root=root)
        error = app.run()
        app.desk.stop()
        session.keeper.write(session.timeline)
        session.keeper.journal.close()
        if error is not None:
            raise error
    finally:
        checker.close()
