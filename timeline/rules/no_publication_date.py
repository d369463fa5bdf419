"""SRC101: nobody knows when a source was published."""

from collections.abc import Iterator

from timeline.model.event import Severity
from timeline.model.inferred import Inferred
from timeline.model.text import Source
from timeline.model.time import iso_day
from timeline.rules import Found, Rule, Scope


def no_publication_date(source: Source) -> Iterator[Found]:
    """Nobody knows when a source was published.

    Why it matters: "on Tuesday" and "last month" count from the day of publication. Without it they stay some Tuesday
    and some month.

    What to do: where the day follows from what other sources say, it stands here as inferred, with the reasons, and is
    evidence for nothing; where you agree, `timeline facts add-source FILE --inferred` writes it down. Else give the
    day in the `sources:` of `facts.yaml` or of a `sources.yaml` beside the file, or in the front matter of a Markdown
    file.
    """
    if source.published is None and not source.curated:
        follows = "" if source.inferred is None else f" {_follows(source.inferred)}"
        yield Found(f"No publication date is known for {source.id}.{follows}")


def _follows(inferred: Inferred) -> str:
    """What follows about the day from what all sources say, and from which words of theirs."""
    when = inferred.when
    span = " … ".join("" if day is None else iso_day(day) for day in (when.earliest, when.latest)).strip()
    likely = f", likeliest {iso_day(inferred.best)}" if inferred.best is not None else ""
    reasons = "; ".join(str(step.because) for step in inferred.steps)
    return f"Inferred: {span}{likely} ({reasons})."


RULE = Rule("SRC101", Severity.NOTE, Scope.SOURCE, no_publication_date, since="0.1")
