"""`timeline compare`: paths go in; what several sources tell of one thing comes out, value by value."""

import sys
from typing import Annotated

import typer

from timeline.cli.console import Config, Exclude, Facts, Isolated, NoFacts, Paths, say, timeline_of
from timeline.cli.work import Jobs, NoCache, pipeline_for, say_facts


def compare(
    paths: Paths = None,
    facts: Facts = None,
    no_facts: NoFacts = False,
    disputed: Annotated[bool, typer.Option("--disputed", help="Only what has more than one value.")] = False,
    exclude: Exclude = None,
    config: Config = None,
    isolated: Isolated = False,
    jobs: Jobs = None,
    no_cache: NoCache = False,
) -> None:
    """Print what several sources tell of one thing, value by value.

    With each value stands how many independent sources give it.
    """
    from timeline.cli._comparison import compared
    from timeline.settings import load
    from timeline.writers._page import Page

    pipeline = pipeline_for(load(config, isolated), facts, exclude, jobs, no_cache, no_facts=no_facts, paths=paths)
    timeline = timeline_of(pipeline, paths)
    say(compared(timeline, Page.of(sys.stdout), disputed))
    say_facts(pipeline)
    raise typer.Exit(2 if timeline.errors else 0)
