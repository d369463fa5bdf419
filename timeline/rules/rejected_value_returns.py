"""CUR107: a source repeats a value that a curated fact rejects."""

from collections.abc import Iterator

from timeline.model.event import Detail, Event, Severity
from timeline.rules import Against, Found, Rule, Scope, contradictions, in_words, side_with


def rejected_value_returns(statement: Event | Detail) -> Iterator[Found]:
    """A source repeats a value that a curated fact rejects.

    Why it matters: what was found wrong once is wrong again, however many copy it; and where many come to say so, the
    rejection may deserve a second look.

    What to do: nothing, where the source is not yours. Correct the text where it is.
    """
    by_value: dict[tuple[str, str], list[Against]] = {}
    for one in contradictions(statement):
        if one.rejection is not None:
            by_value.setdefault((one.fact.id, one.rejection.written), []).append(one)
    for found in by_value.values():
        fact, rejection = found[0].fact, found[0].rejection
        assert rejection is not None
        side = side_with(rejection.written, [one.claim for one in found])
        sources = len({claim.source_id for claim in side.claims})
        number = "a source repeats" if sources == 1 else f"{sources} sources repeat"
        why = f": {rejection.reason}" if rejection.reason else ""
        message = f"For the fact '{fact.fact}' {number} what was rejected, {in_words(side)}{why}."
        yield Found(message, (side, side_with(found[0].values[0], [fact])))


RULE = Rule("CUR107", Severity.NOTE, Scope.STATEMENT, rejected_value_returns, since="0.1")
