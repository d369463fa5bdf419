"""Claims of order and duration in, constraints between the events that they speak of out; none where that is open."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from timeline.chronology.network import Apart
from timeline.chronology.premises import Premise, Premises, claim_point, event_point, shortened, source_point
from timeline.model.because import Because, explain
from timeline.model.claim import Claim, ClaimKind, Modality
from timeline.model.event import Event
from timeline.model.order import NOW, Happening, Order
from timeline.model.text import Source, Span

explain(
    {
        "says-order": "{0} says “{1}”: “{2}”",
    }
)


class Happenings:
    """The events by who tells of them, and of what."""

    def __init__(self, events: Sequence[Event]) -> None:
        """Of events that are disputed nothing is made: their sources have to be settled first."""
        self._told: dict[tuple[str, str], dict[str, Event]] = defaultdict(dict)
        self._done: dict[tuple[str, str], dict[str, Event]] = defaultdict(dict)
        self._claims: dict[tuple[str, Span], list[Claim]] = defaultdict(list)
        for event in events:
            for claim in event.dated_claims:
                self._claims[claim.source_id, claim.span].append(claim)
                if not event.disputed and claim.action and claim.modality in (Modality.ASSERTED, Modality.REPORTED):
                    self._told[claim.source_id, claim.action][event.key] = event
                    for actor in claim.actors:
                        self._done[claim.action, actor.key][event.key] = event

    def beside(self, claim: Claim) -> list[Claim]:
        """The claims of a date in the sentence of a claim."""
        return self._claims.get((claim.source_id, claim.span), [])

    def meant(self, source_ids: Iterable[str], happening: Happening) -> Event | None:
        """The one event of an action that these sources date and that names nobody else; None where it is not one.

        Of a happening that names nobody there may be no second one, whether it fits or not: "the shooting" is then any.
        """
        told = {
            key: event
            for source_id in source_ids
            for action in happening.actions
            for key, event in self._told.get((source_id, action), {}).items()
        }
        found = [event for event in told.values() if _fits(event, happening)]
        return found[0] if len(found) == 1 and (happening.actors or len(told) == 1) else None

    def suffered(self, happening: Happening) -> Event | None:
        """The one event of an action that befell whom a happening names; None without one or with two."""
        found = {
            key: event
            for actor in happening.actors
            for action in happening.actions
            for key, event in self._done.get((action, actor), {}).items()
            if _befell(event, happening)
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def known(self, happening: Happening) -> Event | None:
        """The one event of an action that anybody dates, by a person that is named in full; None without one."""
        persons = [actor for actor in happening.actors if " " in actor]
        found = {
            key: event
            for person in persons
            for action in happening.actions
            for key, event in self._done.get((action, person), {}).items()
        }
        return next(iter(found.values())) if len(found) == 1 else None


def _befell(event: Event, happening: Happening) -> bool:
    """Whether an event happened to those whom a happening names: they are named with it, and do not act first."""
    claims = [claim for claim in event.dated_claims if claim.action in happening.actions]
    return any({actor.key for actor in claim.actors[1:]} & happening.actors for claim in claims)


def _fits(event: Event, happening: Happening) -> bool:
    """Whether those named with a happening are those of an event.

    A person who is named with both is enough; of countries and the like the one who acts and another. Where nobody is
    named with either, the date has to stand near the word for what happened: "last year they argued whether …, to
    respond to a shooting" dates no shooting.
    """
    claims = [claim for claim in event.claims if claim.action in happening.actions]
    named = {actor.key for claim in claims for actor in claim.actors}
    persons = {person for claim in claims if claim.context is not None for person in claim.context.persons}
    if not happening.actors or not (named | persons):
        return all(claim.context is not None and claim.action in claim.context.near for claim in claims)
    if any(" " in actor and (actor in named or actor.rsplit(" ", 1)[-1] in persons) for actor in happening.actors):
        return True
    acts = any(claim.actors and claim.actors[0].key in happening.actors for claim in claims)
    return acts and len(named & happening.actors) >= min(2, len(happening.actors))


def of_orders(premises: Premises, happenings: Happenings, claims: Iterable[Claim], sources: dict[str, Source]) -> None:
    """What claims of order and duration require of the events that they speak of."""
    for claim in claims:
        if not isinstance(claim.value, Order):
            continue
        earlier, later = claim.value.earlier, claim.value.later
        if earlier is None or (later == NOW and any(c.context and c.context.scope for c in happenings.beside(claim))):
            _lasting(premises, happenings, claim, claim.value, sources)
        elif later == NOW:
            _still_lasting(premises, happenings, claim, claim.value, earlier, sources)
        elif later is not None:
            _between(premises, happenings, claim, claim.value, earlier, later)


def _between(
    premises: Premises, happenings: Happenings, claim: Claim, order: Order, earlier: Happening, later: Happening
) -> None:
    own = (claim.source_id,)
    first, second = happenings.meant(own, earlier), happenings.meant(own, later)
    first, second = first or happenings.known(earlier), second or happenings.known(later)
    if first is None and second is not None and not earlier.actors:
        first = happenings.meant(second.sources, Happening(earlier.actions))
    if second is None and first is not None and not later.actors:
        second = happenings.meant(first.sources, Happening(later.actions))
    if first is None or second is None or first.key == second.key:
        return
    number = premises.add(_premise(claim))
    one, two = event_point(first), event_point(second)
    premises.require(Apart(one, two, order.least, order.most, order.unit, number, claim.kind is ClaimKind.ORDER))
    premises.date(first)
    premises.date(second)


def _lasting(
    premises: Premises, happenings: Happenings, claim: Claim, order: Order, sources: dict[str, Source]
) -> None:
    """ "For nine years, from 1979 to 1988"; "has lasted for nine years, since 2015"."""
    beside = happenings.beside(claim)
    starts, ends = ([c for c in beside if c.context and c.context.scope == scope] for scope in ("start", "end"))
    if len(starts) != 1 or len(ends) > 1 or starts[0].time is None:
        return
    published = sources[claim.source_id].published
    start = claim_point(starts[0])
    if len(ends) == 1:
        end = claim_point(ends[0])
        premises.date_point(end, [ends[0]])
    elif order.later == NOW and published is not None and published.earliest is not None:
        end = source_point(claim.source_id)
        premises.publish(sources[claim.source_id])
    else:
        return
    number = premises.add(_premise(claim))
    premises.date_point(start, [starts[0]])
    premises.require(Apart(start, end, order.least, order.most, order.unit, origin=number))


def _still_lasting(
    premises: Premises,
    happenings: Happenings,
    claim: Claim,
    order: Order,
    earlier: Happening,
    sources: dict[str, Source],
) -> None:
    """ "The war in Sudria has gone on for more than two years", of a text that nobody has dated.

    It tells when the text appeared, where one invasion of the place is dated, and contradicts nobody: wars begin more
    than once.
    """
    began = happenings.suffered(earlier)
    if began is None or sources[claim.source_id].published is not None:
        return
    number = premises.add(replace(_premise(claim), assumed=True))
    point = source_point(claim.source_id)
    premises.require(Apart(event_point(began), point, order.least, order.most, order.unit, origin=number))
    premises.date(began)


def _premise(claim: Claim) -> Premise:
    words = " ".join(claim.text.split())
    because = Because("says-order", (claim.source_id, words, shortened(" ".join(claim.exact.split()))))
    return Premise(because, (claim,), kind="order" if claim.kind is ClaimKind.ORDER else "duration")
