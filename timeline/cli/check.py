"""`timeline check`: paths and facts go in; the timeline, its findings and an exit code come out."""

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.console import Exclude, Facts, Format, Paths, report, timeline_of

if TYPE_CHECKING:
    from timeline.model.event import Timeline


class FailOn(StrEnum):
    """The gravity from which a finding fails a check."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


def check(
    paths: Paths = None,
    facts: Facts = None,
    form: Format = "text",
    output: Annotated[str | None, typer.Option(help="Write the report to this file.", metavar="FILE")] = None,
    fail_on: Annotated[FailOn, typer.Option(help="The least grave finding that fails the check.")] = FailOn.ERROR,
    exclude: Exclude = None,
    today: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"], help="The day on which decisions expire and reviews are due.", show_default="today"
        ),
    ] = None,
) -> None:
    """Print the timeline and where sources contradict each other or the curated facts."""
    from timeline.pipeline import Pipeline
    from timeline.writers import write, writer

    writer(form)  # a wrong format is said before the work, not after it
    day = (today or datetime.now().astimezone()).date()
    timeline = timeline_of(Pipeline(facts, exclude or (), today=day), paths)
    if output is None:
        report(timeline, form)
    else:
        write(timeline, form, output)
    raise typer.Exit(_exit_code(timeline, fail_on))


def _exit_code(timeline: "Timeline", fail_on: FailOn) -> int:
    from timeline.model.event import Severity, Status

    if timeline.errors:
        return 2
    if fail_on is FailOn.NEVER:
        return 0
    standing = (finding for finding in timeline.findings if finding.status is not Status.DISMISSED)
    return int(any(finding.severity.reaches(Severity(fail_on)) for finding in standing))
