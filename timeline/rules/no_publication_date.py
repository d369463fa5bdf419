"""SRC101: nobody knows when a source was published."""

from collections.abc import Iterator

from timeline.model.event import Severity
from timeline.model.text import Source
from timeline.rules import Found, Rule, Scope


def no_publication_date(source: Source) -> Iterator[Found]:
    """Nobody knows when a source was published.

    Why it matters: "on Tuesday" and "last month" count from the day of publication. Without it they stay some Tuesday
    and some month.

    What to do: give the day in the `sources:` of `facts.yaml` or of a `sources.yaml` beside the file, or in the front
    matter of a Markdown file.
    """
    if source.published is None and not source.curated:
        yield Found(f"No publication date is known for {source.id}.")


RULE = Rule("SRC101", Severity.NOTE, Scope.SOURCE, no_publication_date, since="0.1")
