"""From what a source says beside its names and numbers to claims: ages, offices, amounts and places."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from timeline.assemble.ages import ToldAge, ages
from timeline.assemble.bodies import headed
from timeline.assemble.clauses import told_as
from timeline.assemble.contexts import FIGURES, Slot, happening_of
from timeline.assemble.governing import clause_of
from timeline.assemble.names import Actor, folded
from timeline.assemble.parts import Parts
from timeline.assemble.places import homes, named_otherwise, places
from timeline.assemble.quantities import part_of, slot_of
from timeline.assemble.roles import roles
from timeline.model.claim import Amount, Claim, ClaimKind, Modality
from timeline.model.text import Span, ZoneKind
from timeline.model.value import Name, Quantity

_BESIDE = 200
"""Code points to each side of an amount within which other counts and actions matter to it."""

_OWNED = 30
"""Code points behind a number within which a name says whose people it counts."""

HOME = "home"
"""The topic of where a person lives."""

_DEFINITE = 8
"""Code points before an amount in which an article makes it one that is known."""


def detailed(parts: Parts, amounts: Sequence[Amount], apart: Sequence[ToldAge]) -> Iterator[Claim]:
    """The claims about persons, people counted, money and places; captions tell of amounts alone.

    `apart` are the ages that stand apart from a name.
    """
    beside_names = list(ages(parts.text, parts.actors.all, parts.pack))
    given = {digits.start for _, digits in beside_names}
    for amount in amounts:
        if amount.mention.pattern == "age" and amount.mention.span.start in given:
            continue  # "Ann Lee, the 29-year-old driver": it has a name
        if parts.source.zone_at(amount.mention.span.start) in (ZoneKind.HEADLINE, ZoneKind.BODY, ZoneKind.CAPTION):
            yield from _counted(parts, amount)
    for actor, slot in places(parts.text, parts.actors.all, parts.pack):
        if parts.source.zone_at(actor.span.start) is ZoneKind.BODY:
            yield from _placed(parts, actor, slot)
    yield from _housed(parts)
    named: set[str] = set()
    for actor in parts.actors.all:
        if actor.person and " " in actor.name.surface and actor.name.key not in named:
            named.add(actor.name.key)
            yield from _personal(parts, ClaimKind.NAME, actor, actor.span, actor.name)
    for actor, digits in beside_names:
        age = Quantity(int(digits.of(parts.text)), "Y")
        both = Span(min(actor.span.start, digits.start), max(actor.span.end, digits.end))
        beside = parts.actions_in(Span(max(0, both.start - _BESIDE), both.end + _BESIDE))
        part = part_of(parts.text, both, beside, parts.pack)
        yield from _personal(parts, ClaimKind.AGE, actor, digits, age, Slot(ClaimKind.AGE, action=part))
    for told in apart:
        if told.digits.start not in given and parts.source.zone_at(told.digits.start) is ZoneKind.BODY:
            yield parts.claim(
                ClaimKind.AGE,
                told.sentence,
                told.digits,
                Quantity(int(told.digits.of(parts.text)), "Y"),
                actors=(told.actor.name,),
                terms=parts.company,
                context=parts.contexts.of(told.sentence, told.digits, Slot(ClaimKind.AGE)),
            )
    offices = chain(*(find(parts.text, parts.actors.all, parts.pack) for find in (roles, headed)))
    for role in offices:
        yield from _personal(parts, ClaimKind.ROLE, role.actor, role.words, role.office, role.slot)


def _housed(parts: Parts) -> Iterator[Claim]:
    """The homes of persons; their company is what the source names beside homes."""
    found = list(homes(parts.text, parts.actors.all, parts.pack))
    company = named_otherwise(parts.text, parts.actors.all, parts.pack) if found else frozenset()
    for person, place in found:
        home = Name(folded(place.name.surface), place.name.surface)
        for claim in _personal(parts, ClaimKind.PLACE, person, place.span, home, Slot(HOME)):
            yield replace(claim, context=replace(claim.context, company=company)) if claim.context else claim


def _counted(parts: Parts, amount: Amount) -> Iterator[Claim]:
    """An amount of people or money, or the age of somebody without a name."""
    span = amount.mention.span
    sentence = parts.sentence_of(span)
    if sentence is None:
        return
    beside = Span(max(sentence.start, span.start - _BESIDE), min(sentence.end, span.end + _BESIDE))
    slot = slot_of(parts.text, amount, sentence, parts.counts_in(beside), parts.actions_in(beside), parts.pack)
    if slot is not None:
        yield parts.claim(
            ClaimKind.AGE if amount.mention.pattern == "age" else ClaimKind.QUANTITY,
            sentence,
            span,
            amount.quantity,
            modality=_told_as(parts, sentence, span),
            context=parts.contexts.of(sentence, span, slot, _whose(parts, sentence, amount, slot)),
        )


def _told_as(parts: Parts, sentence: Span, span: Span) -> Modality:
    """How firmly an amount is told; "the five people killed" are known to be, whatever their clause says of them."""
    before = parts.text[max(sentence.start, span.start - _DEFINITE) : span.start]
    if parts.pack.matches("definite-before", before):
        return Modality.ASSERTED
    return told_as(parts.text, sentence, span, parts.pack)


def _whose(parts: Parts, sentence: Span, amount: Amount, slot: Slot) -> Name | None:
    """Who may be the one that has an amount; None for other amounts, and where nobody is named.

    Of a figure it is the person named last before it in its sentence, of a sum of a company's books that company, of
    people counted whose they are: "two Norland soldiers".
    """
    span = amount.mention.span
    if slot.topic == "money":
        return parts.company_before(sentence, span)
    if slot.topic == "count":
        people = amount.mention.slot("people")
        named = parts.actors.within(span.end, min(sentence.end, span.end + _OWNED)) if people else ()
        return next((a.name for a in named if parts.text.startswith(f" {people}", a.span.end)), None)
    if slot.topic not in FIGURES:
        return None
    before = parts.actors.within(sentence.start, span.start)
    return next((actor.name for actor in reversed(before) if actor.person), None)


def _placed(parts: Parts, actor: Actor, slot: Slot) -> Iterator[Claim]:
    """A place of which the source tells."""
    sentence = parts.sentence_of(actor.span)
    if sentence is not None:
        clause = clause_of(parts.text, sentence, actor.span, parts.actions_in(sentence), parts.pack)
        slot = slot._replace(happening=happening_of(parts.text, clause, parts.pack))
        yield parts.claim(
            ClaimKind.PLACE,
            sentence,
            actor.span,
            Name(folded(actor.name.surface), actor.name.surface),
            terms=parts.named,
            context=parts.contexts.of(sentence, actor.span, slot),
        )


def _personal(
    parts: Parts, kind: ClaimKind, actor: Actor, words: Span, value: Quantity | Name, slot: Slot | None = None
) -> Iterator[Claim]:
    """What is said of a person by words beside the name; `slot` is None for the name itself."""
    sentence = parts.sentence_at(actor.span.start)
    if sentence is None or not sentence.covers(words) or parts.source.zone_at(words.start) is not ZoneKind.BODY:
        return
    yield parts.claim(
        kind,
        sentence,
        words,
        value,
        actors=(actor.name,),
        terms=parts.company,
        context=None if slot is None else parts.contexts.of(sentence, words, slot),
    )
