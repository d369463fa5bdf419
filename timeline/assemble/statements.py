"""From one source to what it reports somebody to have said, in its own words: "Moscow said it would send missiles"."""

import re
from collections.abc import Iterator

from timeline.assemble.clauses import WORD
from timeline.assemble.contexts import Slot
from timeline.assemble.names import Actor
from timeline.assemble.parts import Parts
from timeline.assemble.speech import is_aside
from timeline.languages import Language
from timeline.model.claim import Claim, ClaimKind, Mention, Modality
from timeline.model.text import Span, ZoneKind

_MARK = re.compile(r"[^\w '’-]")

_FEWEST = 6
"""Words that a statement has at least: fewer are said by anybody."""

_BETWEEN = 3
"""Words between who speaks and the word of speech at most: "has also warned"."""


def reported(parts: Parts) -> Iterator[Claim]:
    """The claim of each sentence without a quotation that somebody said what it tells, by its first word of speech."""
    last = -1
    for action in parts.actions:
        if action.pattern not in parts.pack.speech or action.span.of(parts.text).lower() in parts.pack.nominals:
            continue
        sentence = parts.sentence_at(action.span.start)
        if sentence is None or sentence.start == last or parts.source.zone_at(action.span.start) is not ZoneKind.BODY:
            continue
        last = sentence.start
        who = _speaker(parts, sentence, action)
        said = Span(action.span.end, sentence.end) if action.span.end < sentence.end else None
        if who is None or said is None or parts.holds_quote(sentence):
            continue
        context = parts.contexts.of(said, who.span, Slot("statement"))
        if len(context.words) >= _FEWEST:
            yield parts.claim(
                ClaimKind.STATEMENT,
                sentence,
                who.span,
                who.name,
                actors=(who.name,),
                action=action.pattern,
                speaker=who.name,
                speaker_span=who.span,
                modality=Modality.REPORTED,
                context=context,
            )


def _speaker(parts: Parts, sentence: Span, action: Mention) -> Actor | None:
    """Who stands right before a word of speech, as its subject; None where nobody is named there, or a body, which
    speaks by many: "Oakham Police"."""
    before = parts.actors.within(sentence.start, action.span.start)
    if not before or not _goes_on(parts.text, before[-1].span.end, action.span.start, parts.pack):
        return None
    if not parts.pack.organisation_words.isdisjoint(before[-1].name.surface.lower().split()):
        return None
    return None if is_aside(parts.text, before[-1], parts.pack) else before[-1]


def _goes_on(text: str, start: int, end: int, pack: Language) -> bool:
    """Whether nothing stands between but a few words that say nothing: "also", "has", "repeatedly"."""
    words = [word.lower() for word in WORD.findall(text, start, end)]
    little = all(word in pack.stop_words or word.endswith(pack.adverb_endings) for word in words)
    return len(words) <= _BETWEEN and little and not _MARK.search(text, start, end)
