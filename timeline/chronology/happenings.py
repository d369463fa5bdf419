"""Claims of order and duration in, constraints between the events that they speak of out; none where that is open."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.chronology.network import Apart
from timeline.chronology.premises import Premise, Premises, claim_point, event_point, shortened, source_point
from timeline.model.because import Because, explain
from timeline.model.claim import Claim, ClaimKind, Modality
from timeline.model.event import Event
from timeline.model.order import NOW, Happening, Order
from timeline.model.text import Source, Span
from timeline.model.time import unit_index

explain(
    {
        "says-order": "{0} says “{1}”: “{2}”",
    }
)


_BETWEEN = 3
"""Words between a length of time and its ends at most: "from", "and it lasted"."""


class Happenings:
    """The events by who tells of them, and of what."""

    def __init__(self, events: Sequence[Event]) -> None:
        """Of events that are disputed, or only probably one, nothing is made: they have to be settled first."""
        self._told: dict[tuple[str, str], dict[str, Event]] = defaultdict(dict)
        self._done: dict[tuple[str, str], dict[str, Event]] = defaultdict(dict)
        self._claims: dict[tuple[str, Span], list[Claim]] = defaultdict(list)
        for event in events:
            for claim in event.dated_claims:
                self._claims[claim.source_id, claim.span].append(claim)
                if _is_certain(event) and claim.action and claim.modality in (Modality.ASSERTED, Modality.REPORTED):
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

    def tells(self, source_id: str, happening: Happening) -> bool:
        """Whether a source dates anything of the kind: what it says is then about its own, or about none."""
        return any(self._told.get((source_id, action)) for action in happening.actions)

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

    def known(self, happening: Happening, company: frozenset[str]) -> Event | None:
        """The one event of an action that anybody dates, by a person that is named in full; None without one.

        Who dates it names another actor of the source that asks, whose `company` are all its actors: a name alone is
        met in many stories.
        """
        persons = [actor for actor in happening.actors if " " in actor]
        found = {
            key: event
            for person in persons
            for action in happening.actions
            for key, event in self._done.get((action, person), {}).items()
            if any(_keeps_company(claim, company - happening.actors) for claim in event.dated_claims)
        }
        return next(iter(found.values())) if len(found) == 1 else None


def _keeps_company(claim: Claim, company: frozenset[str]) -> bool:
    return claim.curated or claim.context is None or not company.isdisjoint(claim.context.company)


def _is_certain(event: Event) -> bool:
    return not event.disputed and not event.likely


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
    persons = {person for claim in claims for person in _persons(claim)}
    if not happening.actors or not (named | persons):
        return all(claim.context is not None and claim.action in claim.context.near for claim in claims)
    if any(" " in actor and (actor in named or actor.rsplit(" ", 1)[-1] in persons) for actor in happening.actors):
        return True
    acts = any(claim.actors and claim.actors[0].key in happening.actors for claim in claims)
    return acts and len(named & happening.actors) >= min(2, len(happening.actors))


def _persons(claim: Claim) -> frozenset[str]:
    """The surnames of the persons of a sentence, without who only says so."""
    if claim.context is None:
        return frozenset()
    return claim.context.persons - ({claim.speaker.last} if claim.speaker is not None else frozenset())


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
    first, second = (_meant(happenings, claim, happening) for happening in (earlier, later))
    if first is None and second is not None and not earlier.actors and not happenings.tells(claim.source_id, earlier):
        first = happenings.meant(second.sources, Happening(earlier.actions))
    if second is None and first is not None and not later.actors and not happenings.tells(claim.source_id, later):
        second = happenings.meant(first.sources, Happening(later.actions))
    if first is None or second is None or first.key == second.key or _is_another(first, second, order):
        return
    number = premises.add(_premise(claim))
    one, two = event_point(first), event_point(second)
    premises.require(Apart(one, two, order.least, order.most, order.unit, number, claim.kind is ClaimKind.ORDER))
    premises.date(first)
    premises.date(second)


def _meant(happenings: Happenings, claim: Claim, happening: Happening) -> Event | None:
    """The event that a claim means: the one that its own source dates, else the one that another of the story does."""
    own = happenings.meant((claim.source_id,), happening)
    if own is not None or happenings.tells(claim.source_id, happening):
        return own
    return happenings.known(happening, claim.context.company if claim.context is not None else frozenset())


_FAR = {"day": 62, "month": 24}
"""Units by which the dates of two happenings miss the distance told at most: what lies further off is more often
another of the kind than a slip, which changes a number or a month."""


def _is_another(first: Event, second: Event, order: Order) -> bool:
    """Whether the dates lie so far from the distance told that they are of other happenings: the shooting of that week,
    and one of years ago."""
    far, one, two = _FAR.get(order.unit), first.when, second.when
    if far is None or order.most is None:
        return False
    if one.earliest is None or one.latest is None or two.earliest is None or two.latest is None:
        return False
    least = unit_index(order.unit, two.earliest) - unit_index(order.unit, one.latest)
    most = unit_index(order.unit, two.latest) - unit_index(order.unit, one.earliest)
    return least > order.most + far or most < (order.least or 0) - far


def _lasting(
    premises: Premises, happenings: Happenings, claim: Claim, order: Order, sources: dict[str, Source]
) -> None:
    """ "For nine years, from 1979 to 1988"; "has lasted for nine years, since 2015"."""
    beside = [other for other in happenings.beside(claim) if not other.value_span.overlaps(claim.value_span)]
    starts, ends = ([c for c in beside if c.context and c.context.scope == scope] for scope in ("start", "end"))
    if len(starts) != 1 or len(ends) > 1 or starts[0].time is None or not _stand_together([claim, *starts, *ends]):
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


def _stand_together(claims: Sequence[Claim]) -> bool:
    """Whether the length of a time stands beside its ends, with nothing told in between: "for nine years as a teacher,
    and in Karsa since 2001" tells of two things."""
    spans = sorted(claim.value_span for claim in claims)
    sentence = claims[0]
    between = (
        sentence.exact[one.end - sentence.span.start : two.start - sentence.span.start] for one, two in pairwise(spans)
    )
    return all(len(words.split()) <= _BETWEEN and not any(map(str.isupper, words)) for words in between)


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
