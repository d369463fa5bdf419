"""Ages, births, deaths and deeds that sources give of one person in, constraints on the days of a life out."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from timeline.chronology.network import Apart, Point
from timeline.chronology.premises import Premise, Premises, claim_point, is_sure, said, source_point
from timeline.model.because import Because, explain
from timeline.model.claim import Claim, ClaimKind
from timeline.model.event import Event
from timeline.model.text import Source
from timeline.model.time import Relation, TimeValue
from timeline.model.value import Quantity

explain(
    {
        "gives-age": "{0} gives the age of {1}: {2}",
        "gives-birth": "{0} says when {1} was born: “{2}”",
        "gives-death": "{0} says when {1} died: “{2}”",
        "gives-deed": "{0} tells what {1} did: “{2}”",
    }
)

_BORN, _DIED, _AGE, _LAST_AGE, _LIVES = "born", "kill", "age", "age-at-death", "lives"

_YEAR = 366
"""Days before a publication within which another date of a sentence leaves an age that of the publication."""

_SLIP = 7
"""Days by which a deed may lie after a death and both be true: a weekday is easily taken for that of another week."""


def of_lives(
    premises: Premises,
    events: Sequence[Event],
    claims: Iterable[Claim],
    sources: Mapping[str, Source],
    lives: Sequence[Sequence[Claim]] = (),
) -> None:
    """What ages require of the days on which people were born, died, and were written about.

    Only who is named in full. Of two sources only those of `lives`, where both surely tell of one person: else two
    people of one name are met.
    """
    told: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    disputed = {(c.source_id, c.value_span) for event in events if event.disputed for c in event.dated_claims}
    for event in events:
        if not event.disputed:
            for claim in event.dated_claims:
                if claim.action in (_BORN, _DIED) and claim.actors and not claim.curated:
                    told[claim.source_id, claim.actors[0].key].append(claim)
    for claim in claims:
        if _is_of_life(claim) and (claim.source_id, claim.value_span) not in disputed:
            told[claim.source_id, claim.actors[0].key].append(claim)
    for life in lives:
        known = {(c.source_id, c.value_span) for c in life}
        own = {(c.source_id, c.actors[0].key) for c in life}
        whole = all((c.source_id, c.value_span) in known for teller in own for c in told[teller])
        if whole and known.isdisjoint(disputed) and _of_life(premises, (_BORN, life[0].id), life, sources):
            for teller in own:
                told.pop(teller, None)
    for (source_id, person), alone in sorted(told.items()):
        if " " in person:
            _of_life(premises, (_BORN, source_id, person), alone, sources)


def _is_of_life(claim: Claim) -> bool:
    is_life = claim.kind is ClaimKind.AGE or claim.action in (_BORN, _DIED, _AGE, _LAST_AGE, _LIVES)
    return is_life and bool(claim.actors) and isinstance(claim.value, TimeValue | Quantity)


def _of_life(premises: Premises, born: Point, life: Sequence[Claim], sources: Mapping[str, Source]) -> bool:
    """Whether what is told of a life could be required: nobody is born on two days, or dies on two."""
    births, deaths, deeds = (_dated(life, action) for action in (_BORN, _DIED, _LIVES))
    if not _agree(births) or not _agree(deaths):
        return False
    ages = [c for c in life if isinstance(c.value, Quantity)]
    if births and ages:
        premises.date_point(born, births, lambda claim: _because("gives-birth", claim))
        for claim in ages:
            _reached(premises, born, claim, (births, deaths), sources[claim.source_id])
    if deaths and deeds:
        died = ("died", *born) if isinstance(born, tuple) else born
        premises.date_point(died, deaths, lambda claim: _because("gives-death", claim))
        for claim in deeds:
            number = premises.add(Premise(_because("gives-deed", claim), (claim,), kind="age"))
            premises.require(Apart(claim_point(claim), died, -_SLIP, origin=number))
            premises.date_point(claim_point(claim), [claim], lambda claim: _because("gives-deed", claim))
    return bool(births and ages) or bool(deaths and deeds)


def _reached(
    premises: Premises, born: Point, claim: Claim, ends: tuple[Sequence[Claim], Sequence[Claim]], source: Source
) -> None:
    """Require the years that an age says between a birth and the day on which it holds."""
    day = _day_of(premises, claim, ends, source)
    if day is not None and isinstance(claim.value, Quantity) and claim.value.amount is not None:
        number = premises.add(Premise(_because("gives-age", claim), (claim,), kind="age"))
        years = int(claim.value.amount)
        premises.require(Apart(born, day, years, years + 1, "year", origin=number))


def _agree(claims: Sequence[Claim]) -> bool:
    times = {claim.time for claim in claims if claim.time is not None}
    return not any(one.relation(two) is Relation.CONFLICTS for one, two in combinations(times, 2))


def _dated(life: Sequence[Claim], action: str) -> list[Claim]:
    return [claim for claim in life if claim.action == action and claim.time is not None and is_sure(claim)]


def _day_of(
    premises: Premises, age: Claim, ends: tuple[Sequence[Claim], Sequence[Claim]], source: Source
) -> Point | None:
    """The day on which somebody has an age: that of the death which its sentence tells, else the publication.

    None where the report is younger than the death, or the sentence is about days long past: "Ann Lee, 25, joined the
    company in 1990".
    """
    births, deaths = ends
    published, born = source.published, {claim.time for claim in births}
    told = [claim for claim in deaths if claim.source_id == age.source_id and claim.span == age.span]
    if not told and age.action == _LAST_AGE and age.exact.startswith(f"{age.actors[0].surface} "):
        told = list(deaths[:1])  # whose sentence it is has died: "Ann Lee died at the age of 62", her husband has not
    if told:
        point = claim_point(told[0])
        premises.date_point(point, told, lambda claim: _because("gives-death", claim))
        return point
    if age.action == _LAST_AGE or published is None or published.earliest is None or published.latest is None:
        return None
    if any(c.source_id == age.source_id or not _is_after(c.time, published.latest) for c in deaths):
        return None
    times = age.context.times if age.context is not None else ()
    if any(t.latest is not None and t.latest < published.earliest - _YEAR and t not in born for t in times):
        return None
    premises.publish(source)
    return source_point(source.id)


def _is_after(time: TimeValue | None, day: int) -> bool:
    return time is not None and time.earliest is not None and time.earliest > day


def _because(code: str, claim: Claim) -> Because:
    return Because(code, (claim.source_id, claim.actors[0].surface, said(claim)))
