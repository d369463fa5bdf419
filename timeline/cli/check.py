"""`timeline check`: paths and facts go in; the timeline, its findings and an exit code come out."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.console import Exclude, Facts, Format, Paths, report, timeline_of
from timeline.cli.reuse import reused
from timeline.cli.work import Jobs, NoCache, pipeline_for

if TYPE_CHECKING:
    from timeline.model.event import Timeline


class FailOn(StrEnum):
    """The gravity from which a finding fails a check."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


@reused
def check(
    paths: Paths = None,
    facts: Facts = None,
    form: Format = "text",
    output: Annotated[str | None, typer.Option(help="Write the report to this file.", metavar="FILE")] = None,
    fail_on: Annotated[FailOn, typer.Option(help="The least grave finding that fails the check.")] = FailOn.ERROR,
    exclude: Exclude = None,
    jobs: Jobs = None,
    no_cache: NoCache = False,
) -> None:
    """Print the timeline and where sources contradict each other or the curated facts."""
    from timeline.writers import write, writer

    writer(form)  # a wrong format is said before the work, not after it
    timeline = timeline_of(pipeline_for(facts, exclude, jobs, no_cache), paths)
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
