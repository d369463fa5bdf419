"""From the sentences of one source to claims of how old somebody was, and of when somebody was born, acted and died."""

from collections.abc import Iterable, Iterator, Sequence

from timeline.assemble.ages import ToldAge, is_no_subject
from timeline.assemble.names import Actor, folded
from timeline.assemble.parts import Parts
from timeline.model.claim import Claim, ClaimKind, Modality
from timeline.model.text import Span, ZoneKind
from timeline.model.time import TimeValue, in_years
from timeline.model.value import Quantity

_BRACKETS = 40
"""Code points after a name within which the years of a life stand in brackets."""


_LIVES = {"born-told": "born", "died-told": "kill", "lives-told": "lives"}
"""Guard for what stands behind a name -> what it tells."""

_VERB = 60
"""Code points after a name within which the verb stands that it is the subject of."""


def lived(parts: Parts, dated: Iterable[Claim]) -> Iterator[Claim]:
    """When persons named in full were born, died, or did what only the living do: what holds against other sources.

    `dated` are the claims of the source that give dates. The full name stands right before its verb: whoever is named
    near "died" need not be the one who did, and by a surname alone a widow may be meant.
    """
    for claim in dated:
        who = claim.actors[0] if claim.actors else None
        if who is None or " " not in who.key or claim.time is None or not claim.time.is_bounded:
            continue
        if claim.modality not in (Modality.ASSERTED, Modality.REPORTED) or claim.kind is not ClaimKind.EVENT_DATE:
            continue
        for actor in parts.actors.within(claim.span.start, claim.span.end):
            is_who = folded(actor.name.surface) == who.key and actor.person
            if not is_who or is_no_subject(parts, actor, claim.span):
                continue
            told = _told(parts, claim, actor)
            if told is not None:
                yield from _claim(parts, told, actor, claim.value_span, claim.time)
                break


def _told(parts: Parts, claim: Claim, actor: Actor) -> str | None:
    """What a claim tells of a life by the verb right after a name, None where its date is of something else."""
    beside = parts.text[actor.span.end : min(claim.span.end, actor.span.end + _VERB)]
    for guard, action in _LIVES.items():
        match = parts.pack.compiled(guard).match(beside)
        verbs = parts.actions_in(Span(actor.span.end, actor.span.end + match.end())) if match else []
        if verbs and verbs[-1].pattern == claim.action:
            return action
    return None


def lifespans(parts: Parts, apart: Sequence[ToldAge]) -> Iterator[Claim]:
    """Ages and years of life in the body: "died at the age of 62", "Ann Lee (1950–2012)".

    `apart` are the ages that stand apart from a name.
    """
    for told in apart:
        age = Quantity(int(told.digits.of(parts.text)), "Y")
        yield from _claim(parts, "age-at-death" if told.at_death else "age", told.actor, told.digits, age)
    lifespan = parts.pack.compiled("lifespan")
    for actor in parts.actors.all:
        beside = parts.text[actor.span.end : actor.span.end + _BRACKETS]
        match_of = lifespan.match(beside) if "(" in beside[:2] and actor.person else None
        if match_of is None:
            continue
        for name, action in (("born", "born"), ("died", "kill")):
            if match_of[name]:
                at = Span(*match_of.span(name)).shift(actor.span.end)
                yield from _claim(parts, action, actor, at, in_years(int(match_of[name]), int(match_of[name])))


def _claim(parts: Parts, action: str, actor: Actor, words: Span, value: Quantity | TimeValue) -> Iterator[Claim]:
    sentence = parts.sentence_at(words.start)
    if sentence is None or not sentence.covers(words) or parts.source.zone_at(words.start) is not ZoneKind.BODY:
        return
    yield parts.claim(
        ClaimKind.DURATION, sentence, words, value, actors=(actor.name,), action=action, terms=parts.company
    )
