"""FCT101: a source contradicts a curated fact."""

from collections.abc import Iterator, Sequence

from timeline.model.claim import Claim, ClaimKind
from timeline.model.event import Detail, Event, Severity, Side
from timeline.rules import Against, Found, Rule, Scope, contradictions, in_words, side_of, side_with


def fact_contradicted(statement: Event | Detail) -> Iterator[Found]:
    """A source contradicts a curated fact: another date, place, quantity, wording, speaker or office.

    Why it matters: a person vouches for the fact; either the source is wrong, or the fact is.

    What to do: read the source. If it is right, correct the fact and its origin. If it is wrong, give its value under
    `rejected` with the reason: the check is green then, and who repeats it is noted (CUR107).
    """
    by_value: dict[tuple[str, str], list[Against]] = {}
    for one in contradictions(statement):
        if one.rejection is None:
            by_value.setdefault((one.fact.id, one.fact.text), []).append(one)
    for found in by_value.values():
        fact = found[0].fact
        sides = _sides(found)
        message = f"{_what(fact)} is contradicted: " + " against ".join(map(in_words, sides)) + "."
        hints = tuple(dict.fromkeys(one.hint for one in found if one.hint is not None))
        yield Found(message, sides, hints, _severity(found))


def _what(fact: Claim) -> str:
    if fact.kind is ClaimKind.ROLE:
        return f"The office that the facts file gives {fact.actors[0].surface}"
    return f"The fact '{fact.fact}'"


def _sides(found: Sequence[Against]) -> tuple[Side, ...]:
    """The fact, and those who contradict it: all other dates as one side, of other values each as its own."""
    fact = found[0].fact
    if fact.time is not None:
        return side_of([fact]), side_of([one.claim for one in found])
    by_value: dict[str, list[Against]] = {}
    for one in found:
        by_value.setdefault(one.values[1], []).append(one)
    return (
        side_with(found[0].values[0], [fact]),
        *(side_with(value, [one.claim for one in by_value[value]]) for value in sorted(by_value)),
    )


def _severity(found: Sequence[Against]) -> Severity | None:
    """The gravest, None for the rule's own."""
    given = [one.severity for one in found]
    return None if None in given else min((s for s in given if s is not None), key=list(Severity).index)


RULE = Rule("FCT101", Severity.ERROR, Scope.STATEMENT, fact_contradicted, since="0.1")
