"""SRC102: a mark in a source silences nothing."""

from collections.abc import Iterator

from timeline.ignores import Unused
from timeline.model.event import Severity
from timeline.rules import Found, Rule, Scope


def unused_ignore(unused: Unused) -> Iterator[Found]:
    """A mark in a source silences nothing, or its time is over.

    Why it matters: a mark that is left behind would hide the next contradiction in the same sentence, and nobody would
    know.

    What to do: remove the mark, or the code that it no longer needs; where its time is over, look at the finding again
    and give it a new day.
    """
    mark, code = unused.mark, unused.code
    if unused.expired:
        yield Found(f"The mark that ignores {code} has expired on {mark.until}.", span=mark.span)
    else:
        yield Found(f"The mark that ignores {code} silences nothing.", span=mark.span)


RULE = Rule("SRC102", Severity.NOTE, Scope.IGNORE, unused_ignore, since="0.1")
