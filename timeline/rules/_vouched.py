"""What sources state beside a curated claim in, what contradicts it, and what repeats a value that it rejects, out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.model.claim import Claim, ClaimKind, Rejection
from timeline.model.edtf import label
from timeline.model.event import Detail, Event, Hint, Severity
from timeline.model.time import Precision, Relation, TimeValue
from timeline.model.value import Name, Quantity, Wording
from timeline.rules._offices import exclude_each_other, is_of_now
from timeline.rules._sides import conflict
from timeline.rules._wordings import SURE, at_the_name, difference, same_speaker

_CHANGED = Hint("office-changed", "The office may have changed hands: give the role 'from' and 'to' in the facts file.")
_BIRTHDAY = Hint("birthday", "A birthday may lie between the two.")


@dataclass(frozen=True, slots=True)
class Against:
    """A claim of a source that a curated claim excludes, both at the words in dispute, and those as labels.

    `severity` is None for the rule's own. `rejection` is the rejected value that the source repeats, None for a new
    one.
    """

    fact: Claim
    claim: Claim
    values: tuple[str, str]
    severity: Severity | None = None
    hint: Hint | None = None
    rejection: Rejection | None = None


def contradictions(statement: Event | Detail) -> list[Against]:
    """All that sources state against curated claims, in the order of the claims."""
    facts = [claim for claim in statement.claims if claim.curated]
    if not facts:  # as in most
        return []
    told = [claim for claim in statement.claims if not claim.curated]
    if isinstance(statement, Detail) and statement.kind is ClaimKind.ROLE:
        return [found for claim in told if is_of_now(claim) for found in _in_office(facts, claim)]
    return [replace(one, rejection=_repeated(one)) for fact in facts for claim in told for one in _against(fact, claim)]


def _against(fact: Claim, claim: Claim) -> Iterator[Against]:
    if fact.kind is not claim.kind:
        return
    if isinstance(fact.value, TimeValue):
        if claim.time is not None and not claim.time.is_empty and conflict(fact, claim):
            yield Against(fact, claim, (label(fact.value), label(claim.time)))
    elif isinstance(fact.value, Wording):
        yield from _against_words(fact, claim)
    elif isinstance(fact.value, Quantity):
        if not fact.agrees(claim):
            grown = fact.kind is ClaimKind.AGE and _years_apart(fact, claim) <= 1
            yield Against(
                fact,
                claim,
                (fact.text, claim.text),
                Severity.NOTE if grown else None,
                _BIRTHDAY if grown else None,
            )
    elif isinstance(fact.value, Name) and not fact.agrees(claim) and not _names_both(fact.value, claim):
        yield Against(fact, claim, (fact.text, claim.text))


def _names_both(name: Name, claim: Claim) -> bool:
    """Whether a claim knows the other name too: who names both speaks of a part, or of two."""
    return name.key in claim.terms


def _years_apart(a: Claim, b: Claim) -> float:
    years = [c.value.amount or 0.0 for c in (a, b) if isinstance(c.value, Quantity)]
    return max(years) - min(years)


def _against_words(fact: Claim, claim: Claim) -> Iterator[Against]:
    """What differs in the words of a quotation, and in who is said to have spoken them."""
    gap = difference(fact, claim)
    if gap is not None:
        one, two = (f"… {words} …" for words in gap.words)
        yield Against(fact, claim, (one, two), None if gap.grave else Severity.NOTE)
    if fact.speaker is None or claim.speaker is None or claim.because.code != SURE:
        return
    if not same_speaker(fact.speaker, claim.speaker):
        values = fact.speaker.surface, claim.speaker.surface
        yield Against(at_the_name(fact), at_the_name(claim), values)


def _in_office(facts: Sequence[Claim], claim: Claim) -> Iterator[Against]:
    """The curated office that excludes one of a source at the time of which it tells."""
    office = _office(claim)
    if any(_office(fact) == office and _may_hold(fact, claim) for fact in facts):
        return
    others = [fact for fact in facts if exclude_each_other(fact, claim) and _holds(fact, claim) is not False]
    if not others:
        return
    sure = [fact for fact in others if _holds(fact, claim)]
    rejecting = [(one, found) for one in others if (found := _rejected_office(one, office)) is not None]
    if rejecting:
        fact, rejection = rejecting[0]
        yield Against(fact, claim, (fact.text, claim.text), rejection=rejection)
    else:
        fact, doubt = (sure or others)[0], (None, None) if sure else (Severity.WARNING, _CHANGED)
        yield Against(fact, claim, (fact.text, claim.text), *doubt)


def _rejected_office(fact: Claim, office: str) -> Rejection | None:
    return next((r for r in fact.rejected if isinstance(r.value, Name) and r.value.key == office), None)


def _office(claim: Claim) -> str:
    return claim.value.key if isinstance(claim.value, Name) else ""


def _held(fact: Claim, surely: bool = False) -> TimeValue | None:
    """From when to when a curated office may be, or surely is, held; None where nobody says."""
    times = fact.context.times if fact.context is not None else ()
    return times[surely] if len(times) > surely else None


def _days(claim: Claim) -> list[TimeValue]:
    """The times of which a source may speak when it names an office: its publication, and those of the sentence."""
    context = claim.context
    if context is None or context.published is None:
        return []
    return [TimeValue(context.published, context.published, Precision.DAY), *context.times]


def _may_hold(fact: Claim, claim: Claim) -> bool:
    """Whether a curated office may be held at any time of which a source speaks."""
    held, days = _held(fact), _days(claim)
    return held is None or not days or any(held.relation(day) is not Relation.CONFLICTS for day in days)


def _holds(fact: Claim, claim: Claim) -> bool | None:
    """Whether a curated office is surely held whenever a source speaks of; None where its time is not given."""
    if _held(fact) is None:
        return None
    held, days = _held(fact, surely=True), _days(claim)
    return held is not None and bool(days) and all(_lies_within(day, held) for day in days)


def _lies_within(day: TimeValue, held: TimeValue) -> bool:
    if day.earliest is None or day.latest is None:
        return False
    return (held.earliest is None or held.earliest <= day.earliest) and (
        held.latest is None or day.latest <= held.latest
    )


def _repeated(one: Against) -> Rejection | None:
    """The rejected value that a source repeats, None for one that nobody has rejected yet."""
    return next((rejection for rejection in one.fact.rejected if _repeats(rejection, one.claim)), None)


def _repeats(rejection: Rejection, claim: Claim) -> bool:
    value, said = rejection.value, claim.value
    if isinstance(value, TimeValue) and isinstance(said, TimeValue):
        return value.relation(said) is not Relation.CONFLICTS
    if isinstance(value, Quantity) and isinstance(said, Quantity):
        return value.unit == said.unit and value.amount == said.amount
    if isinstance(value, Wording) and isinstance(said, Wording):
        return value.folded in said.folded or difference(replace(claim, value=value), claim) is None
    if isinstance(value, Name) and isinstance(said, Name):
        if claim.kind is ClaimKind.PLACE:
            return value.words <= said.words or said.words <= value.words
        return same_speaker(value, said) or value.last == said.last
    return False
