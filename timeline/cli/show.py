"""`timeline show`: paths and wishes go in; the part of the timeline that meets the wishes comes out."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.console import Config, Exclude, Facts, Isolated, NoFacts, Paths, report, say, suggestion, timeline_of
from timeline.cli.work import Jobs, NoCache, pipeline_for, say_facts
from timeline.model.errors import TimelineError

if TYPE_CHECKING:
    from timeline.model.event import Event
    from timeline.model.text import Source
    from timeline.model.time import TimeValue

Start = Annotated[str | None, typer.Option("--from", help="Nothing before this date (EDTF).", metavar="DATE")]
End = Annotated[str | None, typer.Option("--to", help="Nothing after this date (EDTF).", metavar="DATE")]
Actor = Annotated[str | None, typer.Option(help="Only events with this actor.", metavar="NAME")]
Form = Annotated[str | None, typer.Option("--format", help="text or json.", metavar="FORMAT", show_default="text")]
Why = Annotated[
    str | None,
    typer.Option(help="Only how the date of one event came about.", metavar="EVENT", show_default=False),
]
SourceName = Annotated[str | None, typer.Option(help="Only events of this source.", metavar="ID")]


def show(
    paths: Paths = None,
    facts: Facts = None,
    no_facts: NoFacts = False,
    start: Start = None,
    end: End = None,
    actor: Actor = None,
    source: SourceName = None,
    form: Form = None,
    exclude: Exclude = None,
    config: Config = None,
    isolated: Isolated = False,
    why: Why = None,
    jobs: Jobs = None,
    no_cache: NoCache = False,
) -> None:
    """Print the timeline, or a part of it, without findings."""
    from timeline.settings import load

    form = form or "text"
    if form not in ("text", "json"):  # said before the work, as a wrong date is
        raise TimelineError(f"no timeline can be shown as {form!r}", mend="choose text or json")
    period = _period(start, end)
    settings = load(config, isolated)
    pipeline = pipeline_for(settings, facts, exclude, jobs, no_cache, no_facts=no_facts, paths=paths)
    timeline = timeline_of(pipeline, paths)
    if why is not None:
        from timeline.cli._reasons import reasons

        say(reasons(timeline, why))
        raise typer.Exit(2 if timeline.errors else 0)
    wanted = None if actor is None else (actor.casefold(), pipeline.actor_called(actor))
    source_id = None if source is None else _source_id(source, timeline.sources)
    events = tuple(
        event
        for event in timeline.events
        if _falls_in(event, period) and _has_actor(event, wanted) and source_id in (None, *event.sources)
    )
    report(replace(timeline, events=events, findings=()), form, findings=False)
    say_facts(pipeline)
    raise typer.Exit(2 if timeline.errors else 0)


def _period(start: str | None, end: str | None) -> "TimeValue":
    from timeline.model.time import TimeValue

    first, last = _date(start, "--from"), _date(end, "--to")
    if first.earliest is not None and last.latest is not None and first.earliest > last.latest:
        raise TimelineError(f"--from {start} is after --to {end}", mend="exchange the two")
    return TimeValue(first.earliest, last.latest)


def _date(text: str | None, option: str) -> "TimeValue":
    from timeline.model import edtf
    from timeline.model.time import TimeValue

    if text is None:
        return TimeValue()
    try:
        return edtf.parse(text)
    except ValueError as error:
        raise TimelineError(str(error), option, "write a date as 2024-11-25, 2024-11 or 2024") from None


def _source_id(name: str, sources: "Iterable[Source]") -> str:
    """The id of the source that is called so by id, alias or file name. TimelineError when there is none."""
    known = {called: source.id for source in sources for called in _names(source)}
    if name not in known:
        mend = suggestion(name, known) if known else None
        raise TimelineError(f"there is no source {name!r}", "--source", mend)
    return known[name]


def _names(source: "Source") -> tuple[str, ...]:
    file = source.id.rsplit("/")[-1]
    return (file, source.id) if source.alias is None else (file, source.alias, source.id)


def _falls_in(event: "Event", period: "TimeValue") -> bool:
    from timeline.model.time import Relation

    return event.placed.relation(period) is not Relation.CONFLICTS


def _has_actor(event: "Event", wanted: tuple[str, str | None] | None) -> bool:
    """Whether one of the actors is the one with this key, or has these words in the name."""
    if wanted is None:
        return True
    words, key = wanted
    names = (name for claim in event.claims for name in claim.actors)
    return any(name.key == key or words in f"{name.key}\n{name.surface}".casefold() for name in names)
