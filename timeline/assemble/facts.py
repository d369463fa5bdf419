"""From a curated fact to its claims, read as an article is: who and what from its sentence, values from their words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from timeline.assemble.clauses import action_of, with_object
from timeline.assemble.contexts import Slot
from timeline.assemble.dates import terms_in
from timeline.assemble.names import folded
from timeline.assemble.parts import Parts
from timeline.assemble.quantities import slot_of
from timeline.assemble.quotations import folded_words
from timeline.assemble.roles import office_named
from timeline.languages import load
from timeline.model.because import Because
from timeline.model.claim import Amount, Claim, ClaimKind, Context, Mention
from timeline.model.text import Source, Span
from timeline.model.time import TimeValue
from timeline.model.value import Name, Quantity, Wording

Places = Mapping[str, Span]
"""Key of a fact -> where its words stand in the facts file."""


@dataclass(frozen=True)
class CuratedFact:
    """One fact of a facts file, with what its sentence was found to hold.

    `sentence` says what happened, `mentions` are those in it. `actors` are the curated ones; those that the sentence
    names come after them. `places` tell where in the file each key stands; "event" is among them.
    """

    source: Source
    id: str
    sentence: str
    places: Places
    actors: tuple[Name, ...]
    mentions: Sequence[Mention]
    aliases: Mapping[str, str]

    @cached_property
    def _parts(self) -> Parts:
        return _parts(self, self.sentence, self.mentions)

    def dated(self, when: TimeValue) -> Claim:
        """The claim that it happened then."""
        parts, sentence = self._parts, Span(0, len(self.sentence))
        first = parts.actions[0] if parts.actions else None
        clause = with_object(self.sentence, sentence, first, parts.actions, parts.pack)
        keys = {name.key for name in self.actors}
        named = tuple(dict.fromkeys(a.name for a in parts.actors.all if a.name.key not in keys))
        return self._claim(
            ClaimKind.EVENT_DATE,
            "when",
            when,
            actors=(*self.actors, *named),
            action=action_of(clause),
            terms=terms_in(parts, clause, sentence),
        )

    def placed(self, place: str) -> Claim:
        """The claim that it happened there."""
        text = f"{self.sentence} in {place}"
        parts = _parts(self, text, self.mentions)
        value = Span(len(text) - len(place), len(text))
        name = Name(folded(" ".join(place.replace(",", " ").split())), place)
        context = self._context(parts, value, Slot("place", form="in"))
        return self._claim(ClaimKind.PLACE, "place", name, terms=parts.named, context=context)

    def counted(self, text: str, mentions: Sequence[Mention], amount: Amount) -> Claim:
        """The claim that it was so many, so much or so old.

        `text` is the sentence with the amount behind it, `mentions` are those in it.
        """
        parts, whole, span = _parts(self, text, mentions), Span(0, len(text)), amount.mention.span
        aged = amount.mention.pattern == "age"
        if aged and self.actors:
            context = self._context(parts, span, Slot(ClaimKind.AGE))
            terms = tuple(sorted(context.company))
            return self._claim(
                ClaimKind.AGE, "quantity", amount.quantity, actors=self.actors[:1], terms=terms, context=context
            )
        slot = slot_of(text, amount, whole, parts.counts_in(whole), parts.actions_in(whole), parts.pack)
        context = self._context(parts, span, slot or Slot("money" if amount.mention.pattern == "money" else "count"))
        kind = ClaimKind.AGE if aged else ClaimKind.QUANTITY
        return self._claim(kind, "quantity", amount.quantity, context=context)

    def measured(self, quantity: str) -> Claim:
        """The claim of an amount that no article is read for ("12 km"): kept, and compared with nothing."""
        return self._claim(ClaimKind.QUANTITY, "quantity", Quantity(None, " ".join(quantity.split())))

    def quoted(self, words: str, speaker: Name | None) -> Claim:
        """The claim that these words were said, by `speaker` where one is given."""
        pack = load(self.source.language)
        at = self.places.get("speaker")
        return self._claim(
            ClaimKind.QUOTE,
            "quote",
            wording(words, self.source.language),
            actors=self.actors,
            action="say" if "say" in pack.speech else "",
            speaker=speaker,
            speaker_span=at,
        )

    def _context(self, parts: Parts, value: Span, slot: Slot) -> Context:
        context = parts.contexts.of(Span(0, len(parts.text)), value, slot)
        return replace(context, company=context.company | {name.key for name in self.actors})

    def _claim(
        self,
        kind: ClaimKind,
        key: str,
        value: TimeValue | Wording | Quantity | Name,
        actors: tuple[Name, ...] = (),
        action: str = "",
        terms: tuple[str, ...] = (),
        speaker: Name | None = None,
        speaker_span: Span | None = None,
        context: Context | None = None,
    ) -> Claim:
        used = [span for name, span in self.places.items() if name in ("event", key) or span == speaker_span]
        whole = Span(min(span.start for span in used), max(span.end for span in used))
        return Claim(
            source_id=self.source.id,
            kind=kind,
            span=whole,
            value_span=self.places[key],
            exact=whole.of(self.source.text),
            value=value,
            because=Because("curated-fact", (self.id,)),
            actors=actors,
            action=action,
            terms=terms,
            speaker=speaker,
            speaker_span=speaker_span,
            fact=self.id,
            gist=self.sentence,
            context=context,
        )


def office_claim(
    source: Source, actor: Name, role: str, span: Span, held: tuple[TimeValue, ...], ordinal: int
) -> Claim | None:
    """The claim that a curated actor holds, or held, an office; None for one that is not known.

    `span` is where the role stands in the file; `held` when it may have been held, and when it surely was.
    """
    named = office_named(role, load(source.language))
    if named is None:
        return None
    office, body = named
    return Claim(
        source_id=source.id,
        kind=ClaimKind.ROLE,
        span=span,
        value_span=span,
        exact=span.of(source.text),
        value=Name(office, role),
        because=Because("curated-fact", (actor.key,)),
        actors=(actor,),
        fact=actor.key,
        gist=f"{actor.surface}: {role}",
        ordinal=ordinal,
        context=Context(frozenset(), frozenset(), ClaimKind.ROLE, scope=body, times=held),
    )


def office_called(words: str, language: str) -> str | None:
    """The neutral name of an office that is written so, None for one that is not known."""
    named = office_named(words, load(language))
    return None if named is None else named[0]


def wording(words: str, language: str) -> Wording:
    """The words of a quotation as they are compared."""
    pack = load(language)
    return Wording(words, folded_words(words, pack), len(pack.compiled("denying").findall(words)))


def _parts(fact: CuratedFact, text: str, mentions: Sequence[Mention]) -> Parts:
    return Parts(Source(fact.id, text, language=fact.source.language), mentions, (), fact.aliases)
