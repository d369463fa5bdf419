"""From a quotation of a source to the claim that somebody said it."""

import re
from functools import cache

from timeline.assemble.parts import Parts
from timeline.assemble.speech import DIRECT, REACH, speaker_of
from timeline.languages import Language
from timeline.model.claim import Claim, ClaimKind, Mention, Modality
from timeline.model.text import Span
from timeline.model.value import Wording

_NEAR = 3000
"""Code points before a quotation within which its speaker is named."""

_WORD = re.compile(r"\w+")
_SHORTEST_QUOTE = 6
"""Words that a quotation needs to be a claim: fewer are a phrase that anyone may use (a trial on news: false matches
end at six)."""


def quoted(parts: Parts, mention: Mention) -> Claim | None:
    """The claim that somebody said these words; None for a phrase that anyone may use."""
    words = mention.span.of(parts.text)
    if len(words.split()) < _SHORTEST_QUOTE:
        return None
    beside = Span(max(0, mention.span.start - REACH), mention.span.end + REACH)
    near = parts.actors.within(mention.span.start - _NEAR, beside.end)
    actions = parts.actions_in(beside)
    speaker, because = speaker_of(parts.text, mention.span, near, actions, parts.pack)
    whole = _quote_sentence(parts, mention.span, speaker.span if speaker and because is DIRECT else mention.span)
    return Claim(
        source_id=parts.source.id,
        kind=ClaimKind.QUOTE,
        span=whole,
        value_span=mention.span,
        exact=whole.of(parts.text),
        value=Wording(words, folded_words(words, parts.pack), len(parts.pack.compiled("denying").findall(words))),
        because=because,
        actors=(speaker.name,) if speaker else (),
        action="say",
        speaker=speaker.name if speaker else None,
        speaker_span=speaker.span if speaker and whole.covers(speaker.span) else None,
        modality=Modality.REPORTED,
    )


def _quote_sentence(parts: Parts, quote: Span, speaker: Span) -> Span:
    """From the sentence in which a quotation begins to that in which it ends, with its attribution."""
    spans = [quote, speaker, *(s for at in (quote.start, quote.end - 1) if (s := parts.sentence_at(at)))]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def folded_words(words: str, pack: Language) -> str:
    """The words of a quotation as they are compared: lower case, no marks, one spelling."""
    folded = " ".join(_WORD.findall(words.lower().replace("’", "").replace("'", "")))
    for spelt, one in _spellings(pack):
        folded = spelt.sub(one, folded)
    return folded


@cache
def _spellings(pack: Language) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(spelt), one) for spelt, one in pack.spellings)
