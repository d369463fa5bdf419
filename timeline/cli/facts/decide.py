"""`timeline facts decide`: a finding and a verdict go in; the facts file with the decision, and its fact, comes out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.console import complain_of, day_of, today
from timeline.cli.facts._files import Facts, curated, named, save
from timeline.cli.work import pipeline_for
from timeline.model.errors import TimelineError

if TYPE_CHECKING:
    from timeline.model.event import Finding, Timeline

Text = str | None
Paths = Annotated[list[str] | None, typer.Argument(help="The sources.", metavar="[PATHS]...", show_default=".")]


def decide(
    finding: Annotated[str, typer.Argument(metavar="FINDING", help="Its fingerprint, or the beginning of it.")],
    verdict: Annotated[
        str,
        typer.Argument(
            metavar="VERDICT",
            help="confirm, dismiss, prefer, range, variant, later, none-is-right, same-event or different-events.",
        ),
    ],
    paths: Paths = None,
    side: Annotated[
        Text, typer.Option(help="Which side is right, for prefer: its value, or 1, 2 …", metavar="SIDE")
    ] = None,
    value: Annotated[Text, typer.Option(help="What is right, for range and none-is-right.", metavar="VALUE")] = None,
    because: Annotated[
        Text, typer.Option(help="Why, in one word: time-zone, translation, misprint, …", metavar="WORD")
    ] = None,
    reason: Annotated[Text, typer.Option(help="Why, in your words.", metavar="TEXT")] = None,
    until: Annotated[Text, typer.Option(help="The last day on which it holds.", metavar="DAY")] = None,
    by: Annotated[Text, typer.Option(help="Who decides.", metavar="NAME")] = None,
    on: Annotated[Text, typer.Option(help="When it is decided.", metavar="DAY", show_default="today")] = None,
    facts: Facts = None,
) -> None:
    """Write down what you made of a finding."""
    from timeline.curation.entries import VERDICTS
    from timeline.curation.revision import revise
    from timeline.curation.verdicts import Why
    from timeline.curation.verdicts import decide as edits_of
    from timeline.settings import load

    if verdict not in VERDICTS:
        raise TimelineError(f"'{verdict}' is no verdict", mend=f"one of {', '.join(VERDICTS)}")
    curations = curated(facts)
    day = today(on, "--on")
    why = Why(because, reason, day_of(until, "--until"), by, day)
    files = [str(path) for path in named(facts)]
    timeline = pipeline_for(load(), files, None, None, no_cache=False, day=day).run(paths or ["."])
    complain_of(timeline.errors)
    one = _found(finding, timeline)
    edits = edits_of(curations, timeline, one, verdict, why, _number(side, one), value)
    save(revise(curations, edits), f"{verdict} {one.fingerprint} ({one.code})")


def _found(name: str, timeline: "Timeline") -> "Finding":
    """The finding whose fingerprint begins so. TimelineError where there is none, or are several."""
    found = [one for one in timeline.findings if name and one.fingerprint.startswith(name.lower())]
    if not found:
        mend = "'timeline check' prints the fingerprints; name the same sources here"
        raise TimelineError(f"no finding has the fingerprint '{name}'", mend=mend)
    if len(found) > 1:
        raise TimelineError(f"{len(found)} findings begin with '{name}'", mend="give more of the fingerprint")
    return found[0]


def _number(side: str | None, finding: "Finding") -> int | None:
    """The number of a side, from 0, which is called by its value, or by its place from 1 as the report shows it."""
    if side is None:
        return None
    called = [number for number, one in enumerate(finding.sides) if _same(one.value, side)]
    if not called and side.isascii() and side.isdigit() and 1 <= int(side) <= len(finding.sides):
        return int(side) - 1
    if len(called) != 1:
        raise TimelineError(f"no side is '{side}'", "--side", f"the sides: {_listed([s.value for s in finding.sides])}")
    return called[0]


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def _listed(values: Sequence[str]) -> str:
    return "; ".join(f"{number}: {value}" for number, value in enumerate(values, 1))
