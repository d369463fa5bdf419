"""Ages, births and deaths that sources give of one person in, constraints on the day of birth out."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from timeline.chronology.network import Apart, Point
from timeline.chronology.premises import Premise, Premises, claim_point, is_sure, said, source_point
from timeline.model.because import Because, explain
from timeline.model.claim import Claim, ClaimKind, Quantity
from timeline.model.event import Event
from timeline.model.text import Source
from timeline.model.time import TimeValue

explain(
    {
        "gives-age": "{0} gives the age of {1}: {2}",
        "gives-birth": "{0} says when {1} was born: “{2}”",
        "gives-death": "{0} says when {1} died: “{2}”",
    }
)

_BORN, _DIED, _AGE, _LAST_AGE = "born", "kill", "age", "age-at-death"


def of_lives(
    premises: Premises, events: Sequence[Event], claims: Iterable[Claim], sources: Mapping[str, Source]
) -> None:
    """What ages require of the days on which people were born, died, and were written about.

    Only who is named in full, within one source: two people of one name are met in two.
    """
    told: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for event in events:
        if not event.disputed:
            for claim in event.dated_claims:
                if claim.action in (_BORN, _DIED) and claim.actors and not claim.curated:
                    told[claim.source_id, claim.actors[0].key].append(claim)
    for claim in claims:
        is_life = claim.kind is ClaimKind.AGE or claim.action in (_BORN, _DIED, _AGE, _LAST_AGE)
        if is_life and claim.actors and isinstance(claim.value, TimeValue | Quantity):
            told[claim.source_id, claim.actors[0].key].append(claim)
    for (source_id, person), life in sorted(told.items()):
        if " " in person:
            _of_life(premises, ("born", source_id, person), life, sources[source_id])


def _of_life(premises: Premises, born: Point, life: Sequence[Claim], source: Source) -> None:
    births, deaths = _dated(life, _BORN), _dated(life, _DIED)
    ages = [c for c in life if isinstance(c.value, Quantity)]
    if len({c.time for c in births}) != 1 or not ages or len({c.time for c in deaths}) > 1:
        return
    premises.date_point(born, births, lambda claim: _because("gives-birth", claim))
    for claim in ages:
        day = _day_of(premises, claim, deaths, source)
        if day is not None and isinstance(claim.value, Quantity) and claim.value.amount is not None:
            number = premises.add(Premise(_because("gives-age", claim), (claim,), kind="age"))
            years = int(claim.value.amount)
            premises.require(Apart(born, day, years, years + 1, "year", origin=number))


def _dated(life: Sequence[Claim], action: str) -> list[Claim]:
    return [claim for claim in life if claim.action == action and claim.time is not None and is_sure(claim)]


def _day_of(premises: Premises, age: Claim, deaths: Sequence[Claim], source: Source) -> Point | None:
    """The day on which somebody has an age: that of the death which its sentence tells, else the publication."""
    if deaths or age.action == _LAST_AGE:
        told = [claim for claim in deaths if claim.span == age.span]
        if not told:
            return None
        point = claim_point(told[0])
        premises.date_point(point, told, lambda claim: _because("gives-death", claim))
        return point
    if source.published is None or source.published.earliest is None:
        return None
    premises.publish(source)
    return source_point(source.id)


def _because(code: str, claim: Claim) -> Because:
    return Because(code, (claim.source_id, claim.actors[0].surface, said(claim)))
