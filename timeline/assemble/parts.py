"""What one source is made of, ready to be put together: its sentences, actors, actions, times and contexts."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from timeline.assemble.contexts import Contexts
from timeline.assemble.names import Actors, folded
from timeline.languages import Language, load
from timeline.model.because import Because
from timeline.model.claim import Claim, ClaimKind, Label, Mention, TimeExpression
from timeline.model.order import Order
from timeline.model.text import Source, Span
from timeline.model.time import TimeValue
from timeline.model.value import Name, Quantity, Wording
from timeline.sentences import sentences

_AS_WRITTEN = Because("as-written")

_LONGEST_TIME = 80
"""Code points of a time at most."""


_BEFORE_OWNER = 8
"""Code points before a name in which the word stands that makes it no owner: "of", "near the"."""


class Parts:
    """The mentions of one source by kind and place."""

    def __init__(
        self,
        source: Source,
        mentions: Sequence[Mention],
        expressions: Sequence[TimeExpression],
        aliases: Mapping[str, str],
    ) -> None:
        """`expressions` are the times among `mentions`, with their values; `aliases` the curated names of actors."""
        self.source = source
        self.text = source.text
        self.pack: Language = load(source.language)
        marked: dict[Label, list[Mention]] = {label: [] for label in Label}
        for mention in mentions:
            marked[mention.label].append(mention)
        self.quotes = marked[Label.QUOTE]
        self._quote_starts = [m.span.start for m in self.quotes]
        self.actions = marked[Label.ACTION]
        self.actors = Actors(source.text, marked[Label.ACTOR], self.pack, aliases)
        self._sentences = sentences(source)
        self._sentence_starts = [span.start for span in self._sentences]
        self._times = [m.span for m in marked[Label.TIME]]
        self._counts = [m.span for m in marked[Label.QUANTITY] if m.pattern == "count"]
        self._count_starts = [span.start for span in self._counts]
        self._action_starts = [m.span.start for m in self.actions]
        self._time_starts = [span.start for span in self._times]
        published = source.published.earliest if source.published is not None and source.published.is_bounded else None
        self.contexts = Contexts(
            source.text, self._sentences, self._times, expressions, self.actors, published, self.pack
        )

    @cached_property
    def company(self) -> tuple[str, ...]:
        """The keys of all actors of the source, sorted."""
        return tuple(sorted(self.contexts.company))

    @cached_property
    def named(self) -> tuple[str, ...]:
        """All names of the source as they are written, folded: a capital is a town here, and no government."""
        return tuple(sorted({folded(actor.name.surface) for actor in self.actors.all}))

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence that holds a code point, None between two."""
        at = bisect_right(self._sentence_starts, offset) - 1
        return self._sentences[at] if at >= 0 and offset < self._sentences[at].end else None

    def sentence_before(self, sentence: Span) -> Span | None:
        """The sentence before one, None before the first."""
        at = bisect_left(self._sentence_starts, sentence.start) - 1
        return self._sentences[at] if at >= 0 else None

    def sentence_of(self, span: Span) -> Span | None:
        """The sentence that holds all of a stretch of text which is no part of a time; None without one."""
        sentence = self.sentence_at(span.start)
        beside = Span(max(0, span.start - _LONGEST_TIME), span.end)
        if sentence is None or not sentence.covers(span) or any(t.overlaps(span) for t in self.times_in(beside)):
            return None
        return sentence

    def claim(
        self,
        kind: ClaimKind,
        sentence: Span,
        words: Span,
        value: TimeValue | Wording | Quantity | Name | Order,
        **more: Any,
    ) -> Claim:
        """The claim that words of a sentence make as they are written; `more` are its further fields."""
        return Claim(
            source_id=self.source.id,
            kind=kind,
            span=sentence,
            value_span=words,
            exact=sentence.of(self.text),
            value=value,
            because=_AS_WRITTEN,
            **more,
        )

    def times_in(self, span: Span) -> list[Span]:
        """The times that begin within a stretch of text, in order."""
        first, last = (bisect_left(self._time_starts, at) for at in (span.start, span.end))
        return self._times[first:last]

    def actions_in(self, span: Span) -> list[Mention]:
        """The actions that begin within a stretch of text, in order."""
        first, last = (bisect_left(self._action_starts, at) for at in (span.start, span.end))
        return self.actions[first:last]

    def quoted(self, span: Span, sentence: Span) -> Span:
        """The part of a sentence that stands in the quotation around a stretch of it; all of it where none does."""
        at = bisect_right(self._quote_starts, span.start) - 1
        if at < 0 or span.start >= self.quotes[at].span.end:
            return sentence
        quote = self.quotes[at].span
        return Span(max(sentence.start, quote.start), max(span.end, min(sentence.end, quote.end)))

    def holds_quote(self, span: Span) -> bool:
        """Whether any direct speech stands in a stretch of text, or around it."""
        at = bisect_left(self._quote_starts, span.end) - 1
        return at >= 0 and self.quotes[at].span.end > span.start

    def counts_in(self, span: Span) -> list[Span]:
        """The counts of people within a stretch of text, in order."""
        first, last = (bisect_left(self._count_starts, at) for at in (span.start, span.end))
        return self._counts[first:last]

    def company_before(self, sentence: Span, value: Span) -> Name | None:
        """Who is named last before a value in a sentence on a company's books, and has it, else what the source names
        most; None in other sentences."""
        if not self.pack.matches("books", sentence.of(self.text)):
            return None
        for actor in reversed(self.actors.within(sentence.start, value.start)):
            said = self.text[max(sentence.start, actor.span.start - _BEFORE_OWNER) : actor.span.end]
            if actor.name.key not in self.pack.places and not self.pack.matches("no-owner", said):
                return actor.name
        return self._principal

    @cached_property
    def _principal(self) -> Name | None:
        """What the source names most, no country and nobody with a title or called by a surname alone; None where it
        names nothing."""
        persons = {a.name.key for a in self.actors.all if a.title or (a.person and " " not in a.name.surface)}
        others = persons.union(self.pack.places.values())
        named = [actor.name for actor in self.actors.all if actor.name.key not in others]
        most = Counter(name.key for name in named).most_common(1)
        return next((name for name in named if name.key == most[0][0]), None) if most else None
