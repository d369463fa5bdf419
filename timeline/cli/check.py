"""`timeline check`: paths and facts go in; the timeline, its findings and an exit code come out."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.console import (
    Config,
    Exclude,
    Facts,
    Format,
    Isolated,
    NoFacts,
    Paths,
    Today,
    complain_of,
    report,
    say,
    timeline_of,
    today,
)
from timeline.cli.reuse import reused
from timeline.cli.work import Jobs, NoCache, pipeline_for, say_facts
from timeline.model.errors import TimelineError

if TYPE_CHECKING:
    from timeline.filters.baseline import Baseline
    from timeline.filters.selection import Selection
    from timeline.model.event import Severity, Timeline
    from timeline.piecewise import Wish
    from timeline.pipeline import Pipeline
    from timeline.writers._pieces import Tally

    Filter = Callable[[Timeline], Timeline]


class FailOn(StrEnum):
    """The gravity from which a finding fails a check."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


Output = Annotated[str | None, typer.Option(help="Write the report to this file.", metavar="FILE")]
Bar = Annotated[FailOn | None, typer.Option(help="The least grave finding that fails the check.", show_default="error")]
Codes = Annotated[list[str] | None, typer.Option(help="Only these rules: TIM101,FCT or ALL.", metavar="CODES")]
Not = Annotated[list[str] | None, typer.Option(help="Not these rules.", metavar="CODES")]
Known = Annotated[str | None, typer.Option(help="Only what this file does not know fails.", metavar="FILE")]
Changed = Annotated[
    str | None, typer.Option(help="Only findings that touch files changed since this git revision.", metavar="REV")
]


@reused
def check(
    paths: Paths = None,
    facts: Facts = None,
    no_facts: NoFacts = False,
    form: Format = None,
    output: Output = None,
    fail_on: Bar = None,
    exclude: Exclude = None,
    select: Codes = None,
    ignore: Not = None,
    baseline: Known = None,
    update_baseline: Annotated[bool, typer.Option("--update-baseline", help="Write the baseline anew.")] = False,
    changed_only: Changed = None,
    statistics: Annotated[bool, typer.Option("--statistics", help="Print only how often each rule found.")] = False,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 whatever is found.")] = False,
    day: Today = None,
    config: Config = None,
    isolated: Isolated = False,
    jobs: Jobs = None,
    no_cache: NoCache = False,
) -> None:
    """Print the timeline and where sources or facts disagree."""
    from timeline.filters import with_findings
    from timeline.filters.selection import selection
    from timeline.settings import load
    from timeline.writers import writer

    settings = load(config, isolated)
    form = "statistics" if statistics else form or settings.format or "text"
    if not statistics:
        writer(form)  # a wrong wish is said before the work, not after it
    known = _known(baseline, update_baseline, changed_only)
    pipeline = pipeline_for(settings, facts, exclude, jobs, no_cache, today(day), no_facts, paths)
    root = pipeline.root(paths or ["."])
    wishes = selection(settings, root, select, ignore)
    bar = _bar(fail_on or settings.fail_on)
    wish = _wish(form, output, wishes, bar, known)
    if wish is not None and not update_baseline and changed_only is None:
        tally = _by_story(pipeline, paths or ["."], wish, output, known)
        say_facts(pipeline)
        raise typer.Exit(2 if tally is None else int(tally.has(bar) and not exit_zero))
    changed = _changed(changed_only, root, pipeline.facts_files)
    timeline = timeline_of(pipeline, paths)
    timeline = with_findings(timeline, wishes.apply(timeline.findings))
    if update_baseline and baseline is not None:
        raise typer.Exit(_update(Path(baseline), timeline, known or {}))
    timeline = replace(changed(_compared(timeline, known)), bar=bar)
    _print(timeline, form, output)
    say_facts(pipeline)
    raise typer.Exit(2 if timeline.errors else int(bool(timeline.failing) and not exit_zero))


def _bar(fail_on: str | None) -> "Severity | None":
    from timeline.model.event import Severity

    return None if fail_on == FailOn.NEVER else Severity(fail_on or FailOn.ERROR)


def _print(timeline: "Timeline", form: str, output: str | None) -> None:
    """Print the report, or write it to a file."""
    from timeline.writers import replace_file, write

    if form == "statistics":
        from timeline.writers._findings import statistics

        text = statistics(timeline)
        say(text) if output is None else replace_file(output, text)
    elif output is None:
        report(timeline, form)
    else:
        write(timeline, form, output)


# Story by story -------------------------------------------------------------------------------------------------------


def _wish(
    form: str, output: str | None, wishes: "Selection", bar: "Severity | None", known: "Baseline | None"
) -> "Wish | None":
    """What is wished of a report that can be laid out story by story; None of one that needs the whole timeline."""
    from timeline.piecewise import Wish
    from timeline.writers._page import Page

    if form == "statistics" or wishes.folders or wishes.severity:
        return None
    page = Page.of(sys.stdout) if form == "text" and output is None else Page()
    wish = Wish(form, page, wishes, bar, known is not None)
    return wish if wish.writer() is not None else None


def _by_story(
    pipeline: "Pipeline", paths: list[str], wish: "Wish", output: str | None, known: "Baseline | None"
) -> "Tally | None":
    """Print the report, or write it to a file; what was counted, None where something could not be read."""
    from timeline.cli._by_story import printed
    from timeline.writers import replace_file

    made = printed(pipeline, paths, wish, known)
    complain_of(made.errors)
    _tell_gone(made.gone)
    text = made.text(wish)
    say(text) if output is None else replace_file(output, text)
    return None if made.errors else made.piece.tally


# Filters: each is made before the work, so that a wrong wish is told at once ------------------------------------------


def _changed(revision: str | None, root: Path, facts: Sequence[Path]) -> "Filter":
    """What keeps the findings that touch a changed file; all without a revision."""
    if revision is None:
        return lambda timeline: timeline
    from timeline.filters.changes import changes

    since = changes(revision, root, facts)
    return lambda timeline: replace(timeline, findings=tuple(since.apply(timeline.findings)))


def _known(baseline: str | None, update: bool, changed_only: str | None) -> "Baseline | None":
    """What the baseline knows; None without one. One that is to be written may be missing."""
    if baseline is None:
        if update:
            raise TimelineError("there is no baseline to update", "--update-baseline", "name it: --baseline FILE")
        return None
    if update and changed_only is not None:
        mend = "leave out --changed-only"
        raise TimelineError("a baseline of changed files alone would forget the others", "--update-baseline", mend)
    from timeline.filters.baseline import read

    path = Path(baseline)
    return {} if update and not path.exists() else read(path)


def _compared(timeline: "Timeline", known: "Baseline | None") -> "Timeline":
    """The timeline with findings that say whether the baseline knew them."""
    if known is None:
        return timeline
    from timeline.filters.baseline import compared, gone

    _tell_gone(gone(timeline.findings, known))
    return replace(timeline, findings=tuple(compared(timeline.findings, known)))


def _tell_gone(left: int) -> None:
    """Say how many entries of the baseline no finding meets any more."""
    if left:
        them = "it" if left == 1 else "them"
        print(f"note: {left} of the baseline not found any more: --update-baseline forgets {them}", file=sys.stderr)


def _update(path: Path, timeline: "Timeline", before: "Baseline") -> int:
    """Write the baseline and say what changed; the exit code. Nothing is written where an input was not read."""
    from timeline.filters.baseline import of, text
    from timeline.writers import replace_file
    from timeline.writers._findings import counted
    from timeline.writers._page import harmless

    if timeline.errors:
        raise TimelineError("is left as it is: not everything could be read", str(path), "mend the inputs first")
    now = of(timeline.findings)
    replace_file(path, text(now))
    new, left = len(now.keys() - before.keys()), len(before.keys() - now.keys())
    say(f"{harmless(str(path))}: {counted(len(now), 'finding')}, {new} of them new, {left} gone.\n")
    return 0
