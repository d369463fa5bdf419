"""The mentions and values of one source in, its claims out: the values of one sentence become a statement.

A time of the headline or body makes an event-date claim, a quotation a quote claim; an age or an
office beside a name makes a claim about that person.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from timeline.assemble.ages import ages
from timeline.assemble.clauses import Clause, clause_of, modality_of, statement_of, subject_of, terms_of, with_object
from timeline.assemble.names import Actor, Actors, folded
from timeline.assemble.roles import roles
from timeline.assemble.speech import DIRECT, speaker_of
from timeline.languages import Language, load
from timeline.model.because import Because, explain
from timeline.model.claim import Claim, ClaimKind, Label, Mention, Modality, Name, Quantity, TimeExpression, Wording
from timeline.model.text import Source, Span, ZoneKind
from timeline.model.time import TimeValue
from timeline.sentences import sentence_at, sentences

__all__ = ["CLAIMING", "assemble", "curated_claim", "folded"]

explain(
    {
        "quoted-direct": "direct speech, with the speaker named beside it",
        "quoted-pronoun": "direct speech; its pronoun is taken for the person named last",
        "quoted-near": "direct speech, taken to be by the person named last",
        "quoted-open": "direct speech of an unnamed speaker",
    }
)

CLAIMING = (ZoneKind.HEADLINE, ZoneKind.BODY)
"""The zones that state something about the world."""

_LONGEST_GIST = 160
"""Code points of a clause that still read as one line."""

_NEAR = 3000
"""Code points around a quotation within which its speaker is named."""

_SHORTEST_QUOTE = 6
"""Words that a quotation needs to be a claim: fewer are a phrase that anyone may use (a trial on news: false matches
end at six)."""


def assemble(
    source: Source,
    mentions: Sequence[Mention],
    expressions: Sequence[TimeExpression],
    aliases: Mapping[str, str],
) -> list[Claim]:
    """The claims of a source, ordered by place.

    `aliases` are the curated names of actors: folded surface -> key.
    """
    parts = _Parts(source, mentions, aliases)
    claims = [parts.dated(e) for e in expressions if _is_dated(e) and source.zone_at(e.start) in CLAIMING]
    claims += [parts.quoted(m) for m in parts.quotes if source.zone_at(m.span.start) in CLAIMING]
    claims += [parts.aged(*age) for age in parts.ages() if source.zone_at(age[1].start) is ZoneKind.BODY]
    claims += [parts.titled(*role) for role in parts.roles() if source.zone_at(role[2].start) is ZoneKind.BODY]
    ordered = sorted((c for c in claims if c is not None), key=lambda c: (c.value_span, c.kind))
    return _numbered(ordered)


def _is_dated(expression: TimeExpression) -> bool:
    """Whether it says something of a day that no other does; a day that cannot be says that there is a mistake."""
    code, value = expression.because.code, expression.value
    if value is None or (code == "weekday-beside" and not value.is_empty):
        return code == "impossible-date"
    return expression.type in ("DATE", "TIME") and value.is_known


class _Parts:
    """What one source is made of, ready to be put together."""

    def __init__(self, source: Source, mentions: Sequence[Mention], aliases: Mapping[str, str]) -> None:
        self.source = source
        self.pack: Language = load(source.language)
        self.sentences = sentences(source)
        self.times = [m.span for m in mentions if m.label is Label.TIME]
        self.quotes = [m for m in mentions if m.label is Label.QUOTE]
        self.actions = [m for m in mentions if m.label is Label.ACTION]
        self._action_starts = [m.span.start for m in self.actions]
        self._time_starts = [span.start for span in self.times]
        self.actors = Actors(source.text, [m for m in mentions if m.label is Label.ACTOR], self.pack, aliases)

    def dated(self, expression: TimeExpression) -> Claim | None:
        span = expression.mention.span
        sentence = sentence_at(self.sentences, span.start)
        if sentence is None or self.pack.matches(
            "stamp-before", self.source.text[max(0, span.start - 20) : span.start]
        ):
            return None
        sentence = Span(sentence.start, max(sentence.end, span.end))
        actions = self._actions_in(sentence)
        actors = self.actors.within(sentence.start, sentence.end)
        clause = clause_of(self.source.text, sentence, span, actions, self.pack)
        subject = subject_of(self.source.text, clause, sentence, actors, self.pack)
        return Claim(
            source_id=self.source.id,
            kind=ClaimKind.EVENT_DATE,
            span=sentence,
            value_span=span,
            exact=sentence.of(self.source.text),
            value=expression.value or TimeValue(),
            because=expression.because,
            actors=_names(subject, [a for a in actors if clause.span.covers(a.span)]),
            action=self._action(clause),
            terms=self._terms(clause, sentence),
            speaker=self._reporter(clause, actors, actions),
            modality=self._modality(clause, span, actions),
            gist=self._gist(clause, span, sentence, subject),
        )

    def _gist(self, clause: Clause, time: Span, sentence: Span, subject: Actor | None) -> str:
        """The statement in one line: of speech the sentence, else what stands between its relative clauses and "but".

        Who acts stands before it where the statement itself does not say.
        """
        text, speech = self.source.text, self._action(clause) in self.pack.speech
        span = sentence if speech else statement_of(text, sentence, time, self.pack)
        words = " ".join(span.of(text).split()).strip(' ,;:—–-()"“”')
        if len(words) > _LONGEST_GIST:
            words = words[:_LONGEST_GIST].rsplit(" ", 1)[0] + " …"
        if speech or subject is None or span.start == sentence.start or span.covers(subject.span):
            return words[:1].upper() + words[1:]
        return f"{subject.name.surface}: {words}"

    def _action(self, clause: Clause) -> str:
        return clause.action.pattern if clause.action is not None else ""

    def _terms(self, clause: Clause, sentence: Span) -> tuple[str, ...]:
        within = sentence if self._action(clause) in self.pack.speech else clause.span
        names = [a.span for a in self.actors.within(within.start, within.end)]
        action = [clause.action.span] if clause.action is not None else []
        return terms_of(self.source.text, within, self.pack, [*self._times_in(within), *names, *action])

    def _times_in(self, span: Span) -> list[Span]:
        first, last = (bisect_left(self._time_starts, at) for at in (span.start, span.end))
        return self.times[first:last]

    def _actions_in(self, span: Span) -> list[Mention]:
        first, last = (bisect_left(self._action_starts, at) for at in (span.start, span.end))
        return self.actions[first:last]

    def _reporter(self, clause: Clause, actors: list[Actor], actions: list[Mention]) -> Name | None:
        """Who is reported as saying what the clause says: the subject of a word of speech outside of it."""
        speech = [a for a in actions if a.pattern in self.pack.speech and not clause.span.covers(a.span)]
        before = [a for a in actors if speech and a.span.end <= speech[0].span.start]
        return before[-1].name if before and self._action(clause) not in self.pack.speech else None

    def _modality(self, clause: Clause, time: Span, actions: list[Mention]) -> Modality:
        modality = modality_of(self.source.text, clause, time, self.pack)
        outside = any(a.pattern in self.pack.speech and not clause.span.covers(a.span) for a in actions)
        if modality is Modality.ASSERTED and outside and self._action(clause) not in self.pack.speech:
            return Modality.REPORTED
        return modality

    def quoted(self, mention: Mention) -> Claim | None:
        words = mention.span.of(self.source.text)
        if len(words.split()) < _SHORTEST_QUOTE:
            return None
        near = self.actors.within(mention.span.start - _NEAR, mention.span.end + _NEAR)
        actions = self._actions_in(Span(max(0, mention.span.start - _NEAR), mention.span.end + _NEAR))
        speaker, because = speaker_of(self.source.text, mention.span, near, actions, self.pack)
        whole = self._quote_sentence(mention.span, speaker.span if speaker and because is DIRECT else mention.span)
        return Claim(
            source_id=self.source.id,
            kind=ClaimKind.QUOTE,
            span=whole,
            value_span=mention.span,
            exact=whole.of(self.source.text),
            value=Wording(words, fold_words(words)),
            because=because,
            actors=(speaker.name,) if speaker else (),
            action="say",
            terms=terms_of(self.source.text, mention.span, self.pack, ()),
            speaker=speaker.name if speaker else None,
            speaker_span=speaker.span if speaker and whole.covers(speaker.span) else None,
            modality=Modality.REPORTED,
        )

    def roles(self) -> Iterator[tuple[Actor, Name, Span]]:
        return roles(self.source.text, self.actors.all, self.pack)

    def titled(self, actor: Actor, office: Name, words: Span) -> Claim | None:
        return self._personal(ClaimKind.ROLE, actor, words, office)

    @cached_property
    def company(self) -> tuple[str, ...]:
        """The keys of all actors of the source: the company in which a person is met tells one story from another."""
        return tuple(sorted({actor.name.key for actor in self.actors.all}))

    def ages(self) -> Iterator[tuple[Actor, Span]]:
        return ages(self.source.text, self.actors.all, self.pack)

    def aged(self, actor: Actor, digits: Span) -> Claim | None:
        return self._personal(ClaimKind.AGE, actor, digits, Quantity(int(digits.of(self.source.text)), "Y"))

    def _personal(self, kind: ClaimKind, actor: Actor, words: Span, value: Quantity | Name) -> Claim | None:
        """What is said of a person by words beside the name."""
        sentence = sentence_at(self.sentences, actor.span.start)
        if sentence is None or not sentence.covers(words):
            return None
        return Claim(
            source_id=self.source.id,
            kind=kind,
            span=sentence,
            value_span=words,
            exact=sentence.of(self.source.text),
            value=value,
            because=Because("as-written"),
            actors=(actor.name,),
            terms=self.company,
        )

    def _quote_sentence(self, quote: Span, speaker: Span) -> Span:
        """From the sentence in which a quotation begins to that in which it ends, with its attribution."""
        spans = [quote, speaker, *(s for at in (quote.start, quote.end - 1) if (s := sentence_at(self.sentences, at)))]
        return Span(min(span.start for span in spans), max(span.end for span in spans))


def curated_claim(
    facts: Source,
    fact_id: str,
    event: str,
    when: TimeValue,
    spans: tuple[Span, Span],
    actors: tuple[Name, ...],
    mentions: Sequence[Mention],
    aliases: Mapping[str, str],
) -> Claim:
    """A curated fact as a claim of the facts file, with who and what read from its sentence as from any other.

    `event` is its sentence and `mentions` are those in it; `spans` are the places of the sentence and of the date in
    the file. `actors` are the curated ones; those that the sentence names come after them.
    """
    text = Source(fact_id, event, language=facts.language)
    parts = _Parts(text, mentions, aliases)
    sentence = Span(0, len(event))
    first = parts.actions[0] if parts.actions else None
    clause = with_object(event, sentence, first, parts.actions, parts.pack)
    named = tuple(a.name for a in parts.actors.all)
    keys = {name.key for name in actors}
    whole = Span(min(s.start for s in spans), max(s.end for s in spans))
    return Claim(
        source_id=facts.id,
        kind=ClaimKind.EVENT_DATE,
        span=whole,
        value_span=spans[1],
        exact=whole.of(facts.text),
        value=when,
        because=Because("curated-fact", (fact_id,)),
        actors=(*actors, *(n for n in dict.fromkeys(named) if n.key not in keys)),
        action=parts._action(clause),
        terms=parts._terms(clause, sentence),
        fact=fact_id,
        gist=event,
    )


def fold_words(words: str) -> str:
    """The words of a quotation as they are compared: lower case, no marks."""
    return " ".join(re.findall(r"\w+", words.lower().replace("’", "").replace("'", "")))


def _names(subject: Actor | None, others: Sequence[Actor]) -> tuple[Name, ...]:
    names: dict[str, Name] = {}
    for actor in ([subject] if subject else []) + list(others):
        names.setdefault(actor.name.key, actor.name)
    return tuple(names.values())


def _numbered(claims: Sequence[Claim]) -> list[Claim]:
    """Claims of equal words in one source are told apart by their order."""
    seen: Counter[tuple[str, str, str]] = Counter()
    numbered = []
    for claim in claims:
        words = (claim.kind, claim.exact, claim.text)
        numbered.append(replace(claim, ordinal=seen[words]) if seen[words] else claim)
        seen[words] += 1
    return numbered
