"""A facts file in, its facts and offices as claims out: they enter by the same door as any other."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from timeline.assemble import CuratedFact, age_in, folded, office_called, office_claim, wording
from timeline.curation import Curation, Fact
from timeline.curation.problems import place_of
from timeline.extractors import extract
from timeline.languages import load
from timeline.model import edtf
from timeline.model.claim import Amount, Claim, ClaimKind, Label, Mention, Rejection
from timeline.model.errors import TimelineError
from timeline.model.text import Source, Span
from timeline.model.time import TimeValue
from timeline.model.value import Name, Quantity, Wording
from timeline.normalise.amounts import YEAR, amounts

Value = TimeValue | Wording | Quantity | Name

_KEYS = ("event", "when", "place", "quantity", "quote", "speaker")


def curated_claims(
    curation: Curation, source: Source, names: Mapping[str, Name], aliases: Mapping[str, str]
) -> list[Claim]:
    """The claims that a facts file makes; `source` is that file.

    `names` are the actors of all files by id, `aliases` all that they are called, folded -> id. TimelineError for a
    quantity in which no amount is read.
    """
    claims = [
        claim
        for index, fact in enumerate(curation.facts)
        for claim in _claims(index, fact, curation, source, names, aliases)
    ]
    return [*claims, *_offices(curation, source, names)]


def _claims(
    index: int,
    fact: Fact,
    curation: Curation,
    source: Source,
    names: Mapping[str, Name],
    aliases: Mapping[str, str],
) -> Iterator[Claim]:
    spans = {key: span for key in _KEYS if (span := curation.span_at("facts", index, key)) is not None}
    actors = tuple(names[key] for key in fact.actors)
    mentions = extract(fact.event, source.language)
    curated = CuratedFact(source, fact.id, fact.event, spans, actors, mentions, aliases)
    when = fact.time()
    if when is not None:
        yield _rejecting(curated.dated(when), fact, source.language)
    if fact.place is not None:
        yield _rejecting(curated.placed(fact.place), fact, source.language)
    if fact.quantity is not None:
        read = amount_in(fact.event, fact.quantity, source.language)
        if read is not None:
            yield _rejecting(curated.counted(*read), fact, source.language)
        elif any(map(str.isdigit, fact.quantity)):
            yield curated.measured(fact.quantity)
        else:
            raise _no_amount(fact, curation, spans["quantity"])
    if fact.quote is not None:
        speaker = names[fact.speaker] if fact.speaker is not None else None
        yield _rejecting(curated.quoted(fact.quote, speaker), fact, source.language)


def _no_amount(fact: Fact, curation: Curation, span: Span) -> TimelineError:
    place = place_of(span.start, curation.text, curation.path.as_posix())
    mend = "write it as an article would: 14 people killed, $1.2bn, 45 years old"
    return TimelineError(f"no amount is read in '{fact.quantity}'", place, mend)


def unreadable(curation: Curation, language: str = "en") -> Iterator[TimelineError]:
    """What is wrong with quantities of a facts file: no amount is read in them."""
    for index, fact in enumerate(curation.facts):
        span = curation.span_at("facts", index, "quantity")
        if span is not None and not amount_is_read(fact, language):
            yield _no_amount(fact, curation, span)


def amount_is_read(fact: Fact, language: str) -> bool:
    """Whether the quantity of a fact, where it has one, is one that sources can be held against."""
    quantity = fact.quantity
    return quantity is None or any(map(str.isdigit, quantity)) or amount_in(fact.event, quantity, language) is not None


def amount_in(sentence: str, quantity: str, language: str) -> tuple[str, list[Mention], Amount] | None:
    """The amount that some words tell behind a sentence, with that text and its mentions; None where they tell none."""
    text = f"{sentence.rstrip(' .')}, {quantity}"
    mentions = extract(text, language)
    start = len(text) - len(quantity)
    found = next((a for a in amounts(text, mentions, language) if a.mention.span.start >= start), None)
    if found is None and not quantity.isdigit() and (digits := age_in(quantity, load(language))) is not None:
        mention = Mention(digits.shift(start), Label.QUANTITY, "age")
        found = Amount(mention, Quantity(int(digits.of(quantity)), YEAR))
    return None if found is None else (text, mentions, found)


def _rejecting(claim: Claim, fact: Fact, language: str) -> Claim:
    """The claim of a fact with the values that the fact rejects, where they are of its kind."""
    read = ((rejected, _as(claim.kind, rejected.value, fact.event, language)) for rejected in fact.rejected)
    return replace(claim, rejected=tuple(Rejection(v, r.value, r.reason) for r, values in read for v in values))


def _as(kind: ClaimKind, written: str, sentence: str, language: str) -> list[Value]:
    """What a rejected value can be as a value of a kind, nothing where it is none."""
    if kind is ClaimKind.EVENT_DATE:
        try:
            return [edtf.parse(written)]
        except ValueError:
            return []
    if kind in (ClaimKind.QUANTITY, ClaimKind.AGE):
        read = amount_in(sentence, written, language)
        return [] if read is None else [read[2].quantity]
    name = Name(folded(" ".join(written.replace(",", " ").split())), written)
    return [wording(written, language), name] if kind is ClaimKind.QUOTE else [name]


def _offices(curation: Curation, source: Source, names: Mapping[str, Name]) -> Iterator[Claim]:
    for index, actor in enumerate(curation.actors):
        for ordinal, role in enumerate(actor.roles):
            span = _role_span(curation, index, ordinal)
            claim = office_claim(source, names[actor.id], role.role, span, role.held(), ordinal)
            if claim is not None:
                wrong = ((one, office_called(one.value, source.language)) for one in role.rejected)
                told = (Rejection(Name(office, one.value), one.value, one.reason) for one, office in wrong if office)
                yield replace(claim, rejected=tuple(told))


def _role_span(curation: Curation, actor: int, role: int) -> Span:
    where = ("actors", actor, "roles", role)
    span = curation.span_at(*where, "role") or curation.span_at(*where)
    assert span is not None  # a role is never empty
    return span
