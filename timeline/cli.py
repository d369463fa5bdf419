"""The command line goes in; pages, reports and an exit code come out: 0 clean, 1 something found, 2 a mistake."""

import os
import sys
import traceback
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from io import TextIOWrapper
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.model.errors import TimelineError

if TYPE_CHECKING:
    from timeline.model.claim import TimeExpression
    from timeline.model.event import Event, Timeline
    from timeline.model.text import Source
    from timeline.model.time import TimeValue
    from timeline.rules import Rule

app = typer.Typer(
    help="A linter for history: merges the dated claims of your sources to one timeline and flags contradictions.",
    epilog="Exit codes: 0 nothing found, 1 a finding at or above --fail-on, 2 wrong use or unreadable input.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class FailOn(StrEnum):
    """The gravity from which a finding fails a check."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


class Style(StrEnum):
    """What relative times refer to: the publication date, or the date last mentioned."""

    NEWS = "news"
    NARRATIVE = "narrative"


class TagFormat(StrEnum):
    """How time expressions are printed."""

    TEXT = "text"
    JSONL = "jsonl"
    TIMEML = "timeml"


class ListFormat(StrEnum):
    """How the list of rules is printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


Paths = Annotated[list[str] | None, typer.Argument(help="Files and folders.", metavar="[PATHS]...", show_default=".")]
Facts = Annotated[str | None, typer.Option(help="The file of curated facts.", metavar="FILE")]
Exclude = Annotated[list[str] | None, typer.Option(help="Files to pass over; may be repeated.", metavar="GLOB")]
Format = Annotated[str, typer.Option("--format", help="text or json.", metavar="FORMAT")]


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import PackageNotFoundError, version

        try:
            number = version("timeline")
        except PackageNotFoundError:  # run from a checkout that is not installed
            number = "(not installed)"
        _say(f"timeline {number}\n")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """What stands before the commands."""


# The commands ---------------------------------------------------------------------------------------------------------


@app.command()
def check(
    paths: Paths = None,
    facts: Facts = None,
    form: Format = "text",
    output: Annotated[str | None, typer.Option(help="Write the report to this file.", metavar="FILE")] = None,
    fail_on: Annotated[FailOn, typer.Option(help="The least grave finding that fails the check.")] = FailOn.ERROR,
    exclude: Exclude = None,
) -> None:
    """Print the timeline and where sources contradict each other or the curated facts."""
    from timeline.writers import writer

    writer(form)  # a wrong format is said before the work, not after it
    timeline = _run(paths, facts, exclude)
    _put(timeline, form, output)
    raise typer.Exit(_exit_code(timeline, fail_on))


@app.command()
def show(
    paths: Paths = None,
    facts: Facts = None,
    start: Annotated[
        str | None, typer.Option("--from", help="Nothing before this date (EDTF).", metavar="DATE")
    ] = None,
    end: Annotated[str | None, typer.Option("--to", help="Nothing after this date (EDTF).", metavar="DATE")] = None,
    actor: Annotated[str | None, typer.Option(help="Only events with this actor.", metavar="NAME")] = None,
    source: Annotated[str | None, typer.Option(help="Only events of this source.", metavar="ID")] = None,
    form: Format = "text",
    exclude: Exclude = None,
) -> None:
    """Print the timeline, or a part of it, without findings."""
    from timeline.writers import writer

    writer(form)
    period = _period(start, end)
    timeline = _run(paths, facts, exclude)
    source_id = None if source is None else _source_id(source, timeline.sources)
    events = tuple(event for event in timeline.events if _concerns(event, period, actor, source_id))
    _put(replace(timeline, events=events, findings=()), form, findings=False)
    raise typer.Exit(_exit_code(timeline, FailOn.NEVER))


@app.command()
def tag(
    paths: Annotated[
        list[str] | None,
        typer.Argument(help="Files, folders, - for standard input.", metavar="[PATHS|-]...", show_default="."),
    ] = None,
    published: Annotated[str | None, typer.Option(help="Publication date of all, in ISO 8601.", metavar="DATE")] = None,
    style: Annotated[Style, typer.Option(help="Relative times: to publication, or to the last date.")] = Style.NEWS,
    language: Annotated[
        str | None, typer.Option(help="Language of all.", metavar="CODE", show_default="its own, else en")
    ] = None,
    form: Annotated[TagFormat, typer.Option("--format", help="How to print them.")] = TagFormat.TEXT,
) -> None:
    """Print the time expressions of each text with their values."""
    from timeline.pipeline import dated, tag_source

    day = _publication(published)
    errors: list[TimelineError] = []
    for source in _texts(paths or ["."], errors):
        source = replace(source, published=day or source.published, language=_language(language or source.language))
        known = dated(source)
        found = tag_source(known, style)
        _say(_tagged(known, found, form))
    raise typer.Exit(2 if errors else 0)


@app.command()
def explain(code: Annotated[str, typer.Argument(help="A rule's code or name, such as TIM101.")]) -> None:
    """Print what a rule finds, why it matters and what to do about it."""
    from timeline.rules import all_rules

    known = {name: rule for rule in all_rules() for name in (rule.code, rule.name)}
    rule = known.get(code.upper()) or known.get(code.lower())
    if rule is None:
        nearest = _nearest(code, list(known))
        raise TimelineError(
            f"there is no rule {code!r}", mend=f"did you mean {nearest}? `timeline rules` lists them all"
        )
    _say(f"{rule.page.rstrip()}\n")


@app.command()
def rules(
    form: Annotated[ListFormat, typer.Option("--format", help="How to print them.")] = ListFormat.TEXT,
) -> None:
    """List the rules."""
    from timeline.rules import all_rules

    _say(_LISTS[form](all_rules()))


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command; `arguments` None means the process's own. Always ends with SystemExit."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app(arguments, prog_name="timeline")
    except TimelineError as error:
        _complain(error)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        # Python would exit with 1, which means "something found": a crash must never pass for a finding.
        traceback.print_exc()
        print("error: this is a mistake in timeline itself; please report it with the lines above", file=sys.stderr)
        sys.exit(2)


# What the commands share ----------------------------------------------------------------------------------------------


def _run(paths: list[str] | None, facts: str | None = None, exclude: list[str] | None = None) -> "Timeline":
    """The timeline of these paths; inputs that could not be read are reported at once."""
    from timeline.pipeline import Pipeline

    timeline = Pipeline(facts=facts, exclude=exclude or ()).run(paths or ["."])
    for error in timeline.errors:
        _complain(error)
    return timeline


def _put(timeline: "Timeline", form: str, output: str | None = None, findings: bool = True) -> None:
    """Print the report, laid out for the terminal where there is one, or write it to the file `output`."""
    from timeline.writers import write, writer

    if output is not None:
        write(timeline, form, output)
    elif form == "text":
        from timeline.writers.text import Page, TextWriter

        _say(TextWriter(page=Page.of(sys.stdout), findings=findings).write(timeline))
    else:
        _say(writer(form).write(timeline))


def _exit_code(timeline: "Timeline", fail_on: FailOn) -> int:
    from timeline.model.event import Severity, Status

    if timeline.errors:
        return 2
    if fail_on is FailOn.NEVER:
        return 0
    standing = (finding for finding in timeline.findings if finding.status is not Status.DISMISSED)
    return int(any(finding.severity.reaches(Severity(fail_on)) for finding in standing))


def _say(text: str) -> None:
    """Print to standard output; a reader who has gone (`| head`) changes neither the exit code nor the peace."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(error: TimelineError) -> None:
    """Print an error, or the several problems of one file that it stands for, to standard error."""
    from timeline.writers.text import harmless

    for problem in getattr(error, "problems", ()) or (error,):
        place = f"{problem.place}: " if problem.place else ""
        print(harmless(f"error: {place}{problem.message}"), file=sys.stderr)
        if problem.mend:
            print(f"  mend: {harmless(problem.mend)}", file=sys.stderr)


def _nearest(word: str, known: list[str]) -> str:
    from difflib import get_close_matches

    folded = {name.casefold(): name for name in known}
    return folded[get_close_matches(word.casefold(), folded, n=1, cutoff=0)[0]]


# show -----------------------------------------------------------------------------------------------------------------


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
    known = {called: source.id for source in sources for called in (source.id.rsplit("/")[-1], source.alias, source.id)}
    names = [called for called in known if called is not None]
    if name not in known:
        mend = f"did you mean {_nearest(name, names)}?" if names else None
        raise TimelineError(f"there is no source {name!r}", "--source", mend)
    return known[name]


def _concerns(event: "Event", period: "TimeValue", actor: str | None, source_id: str | None) -> bool:
    from timeline.model.time import Relation

    if event.when.relation(period) is Relation.CONFLICTS:
        return False
    if source_id is not None and source_id not in event.sources:
        return False
    names = (name for claim in event.claims for name in claim.actors)
    return actor is None or any(actor.casefold() in f"{name.key}\n{name.surface}".casefold() for name in names)


# tag ------------------------------------------------------------------------------------------------------------------


def _texts(paths: Iterable[str], errors: list[TimelineError]) -> "Iterator[Source]":
    """The texts in the order named; `errors` takes what could not be read."""
    from timeline.pipeline import Pipeline

    for path in paths:
        if path == "-":
            yield _standard_input()
            continue
        reading = Pipeline().read(path)
        for error in reading.errors:
            _complain(error)
        errors += reading.errors
        yield from reading.sources


def _tagged(source: "Source", found: "Sequence[TimeExpression]", form: TagFormat) -> str:
    if form is TagFormat.TIMEML:
        from timeline.writers._timeml import timeml

        return timeml(source, found)
    if form is TagFormat.JSONL:
        from timeline.writers.json import expression_line

        return "".join(expression_line(source.id, expression) + "\n" for expression in found)
    from timeline.writers.text import Page, expression_text

    page = Page.of(sys.stdout)
    return "".join(expression_text(source, expression, page) + "\n" for expression in found)


def _standard_input() -> "Source":
    from timeline.model.text import Source

    try:
        return Source("-", sys.stdin.buffer.read().decode("utf-8"))
    except UnicodeDecodeError as error:
        raise TimelineError(f"not UTF-8 at byte {error.start}", "-", "convert it to UTF-8") from None


def _publication(text: str | None) -> "TimeValue | None":
    from timeline.pipeline import moment

    try:
        return moment(text)
    except ValueError as error:
        raise TimelineError(str(error), "--published", "write it as 2024-11-25") from None


def _language(code: str) -> str:
    from timeline.languages import codes

    if code.split("-")[0].lower() not in codes():
        raise TimelineError(f"no language pack for {code!r}", "--language", f"there are: {', '.join(codes())}")
    return code


# rules ----------------------------------------------------------------------------------------------------------------


def _text_list(rules: "Sequence[Rule]") -> str:
    width = max(len(rule.name) for rule in rules)
    return "".join(f"{rule.code}  {rule.name:{width}}  {rule.severity:7}  {rule.summary}\n" for rule in rules)


def _json_list(rules: "Sequence[Rule]") -> str:
    import json

    keys = ("code", "name", "severity", "since", "summary")
    return (
        json.dumps([{key: getattr(rule, key) for key in keys} for rule in rules], ensure_ascii=False, indent=2) + "\n"
    )


def _markdown_list(rules: "Sequence[Rule]") -> str:
    rows = (f"| {rule.code} | {rule.name} | {rule.severity} | {rule.since} | {rule.summary} |\n" for rule in rules)
    return "| code | name | severity | since | what it finds |\n|---|---|---|---|---|\n" + "".join(rows)


_LISTS = {ListFormat.TEXT: _text_list, ListFormat.JSON: _json_list, ListFormat.MARKDOWN: _markdown_list}
