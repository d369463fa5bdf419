"""From a sentence that denies something to a claim, and to the claims of sources that print it without the denial.

A "not" that was dropped, or put in, leaves all else as it was. So what denies is looked for in the other texts by its
own words, and no statement needs to be kept that denies nothing.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from timeline.assemble.contexts import folding
from timeline.assemble.parts import Parts
from timeline.languages import Language, load
from timeline.model.because import Because
from timeline.model.claim import Claim, ClaimKind, Context, Modality
from timeline.model.text import Source, Span, ZoneKind
from timeline.model.value import Name
from timeline.sentences import sentences

_FEWEST, _SAME = 5, 0.7
"""Words that a sentence has at least, and the share of them that another has too, to be the same but for a "not"."""

_LONGEST, _MET = 6, 4
"""The longest words of a sentence, and how many of them another text holds at least for it to be looked through."""

_BEFORE = 30
"""Code points before a verb in which its auxiliary stands."""

_LARGEST_BLOCK = 200
"""Sentences that deny something up to which those that share one word are looked for by it: so the work stays
near-linear."""

_STEM = 4
"""Letters of a word from which on it is the beginning of another form of it: "recognise", "recognised"."""

_WORD = re.compile(r"\w+")


def denials(parts: Parts, others: Iterable[Claim]) -> Iterator[Claim]:
    """The claims that something did not happen, but for those that `others` of the source, with dates, make."""
    told = {claim.span.start for claim in others if claim.modality is Modality.DENIED and claim.time is not None}
    for match in parts.pack.compiled("negated-verb").finditer(parts.text):
        words = Span(*match.span())
        sentence = parts.sentence_at(words.start)
        if sentence is None or not sentence.covers(words) or sentence.start in told:
            continue
        if parts.source.zone_at(words.start) is not ZoneKind.BODY or any(q.span.overlaps(words) for q in parts.quotes):
            continue
        claim = _claim(parts.source, sentence, words, Span(*match.span("verb")), Modality.DENIED)
        if claim.context is not None and len(claim.context.words) >= _FEWEST:
            yield claim


def with_assertions(claims: Sequence[Claim], sources: Iterable[Source]) -> list[Claim]:
    """The claims, with those of sources that assert what another denies, in its words."""
    denied = _Denied(claim for claim in claims if claim.kind is ClaimKind.POLARITY)
    return [*claims, *(one for source in sources if denied.sentences for one in _asserted(source, denied))]


class _Denied:
    """What is denied in all sources, one sentence once, found by its longest words."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self.sentences = list({claim.exact: claim for claim in claims}.values())
        self._by_word: dict[str, list[int]] = {}
        for number, claim in enumerate(self.sentences):
            words = sorted(set(_WORD.findall(claim.exact.lower())), key=lambda word: (-len(word), word))
            for word in words[:_LONGEST]:
                self._by_word.setdefault(word, []).append(number)

    def near(self, source: Source) -> list[Claim]:
        """What others deny in sentences of which a source holds most of the longest words."""
        blocks = (self._by_word[word] for word in self._by_word.keys() & _WORD.findall(source.text.lower()))
        met = Counter(chain.from_iterable(block for block in blocks if len(block) <= _LARGEST_BLOCK))
        near = (self.sentences[number] for number, words in sorted(met.items()) if words >= _MET)
        return [claim for claim in near if claim.source_id != source.id]


def _asserted(source: Source, denied: _Denied) -> Iterator[Claim]:
    """The claims of a source that others deny; only a text that is near to one is split into sentences."""
    near = denied.near(source)
    if not near:
        return
    pack, found = load(source.language), set()
    for sentence in sentences(source):
        words = sentence.of(source.text)
        folded = _folded(words, source.language)
        for claim in near:
            if not _may_be_one(claim.context, folded):
                continue
            if _denials_in(words, pack) + 1 != _denials_in(claim.exact, pack):
                continue
            verb = _verb_of(claim, source, sentence)
            if verb is None or verb in found or source.zone_at(verb.start) is not ZoneKind.BODY:
                continue
            said = _claim(source, sentence, _with_auxiliary(source, sentence, verb), verb, Modality.ASSERTED)
            if _are_one(claim.context, said.context):
                found.add(verb)
                yield said


def _denials_in(words: str, pack: Language) -> int:
    """How often a sentence says no: of two that say it as often, neither denies what the other states."""
    return sum(1 for guard in ("negation", "no-one") for _ in pack.compiled(guard).finditer(words))


def _folded(words: str, language: str) -> frozenset[str]:
    """Words as they are compared, without those that say nothing."""
    return frozenset(filter(None, map(folding(language), _WORD.findall(words))))


def _verb_of(claim: Claim, source: Source, sentence: Span) -> Span | None:
    """Where the verb that is denied stands in a sentence of another source, in any form; None where it does not."""
    verb = claim.context.form if claim.context is not None else ""
    for word in _WORD.finditer(source.text, sentence.start, sentence.end):
        term = _term(word[0], source.language)
        short, long = sorted((term, verb), key=len)
        if term == verb or (len(short) >= _STEM and long.startswith(short)):
            return Span(*word.span())
    return None


def _term(word: str, language: str) -> str:
    return folding(language)(word) or word.lower()


def _with_auxiliary(source: Source, sentence: Span, verb: Span) -> Span:
    start = max(sentence.start, verb.start - _BEFORE)
    before = load(source.language).compiled("auxiliary-before").search(source.text[start : verb.start])
    return verb if before is None else Span(start + before.start(), verb.end)


def _claim(source: Source, sentence: Span, words: Span, verb: Span, modality: Modality) -> Claim:
    exact = sentence.of(source.text)
    rest = source.text[sentence.start : words.start], verb.of(source.text), source.text[words.end : sentence.end]
    told = _folded(" ".join(rest), source.language)
    form = _term(verb.of(source.text), source.language)
    key = f"not {form[:_STEM]}" if modality is Modality.DENIED else form[:_STEM]
    return Claim(
        source_id=source.id,
        kind=ClaimKind.POLARITY,
        span=sentence,
        value_span=words,
        exact=exact,
        value=Name(key, words.of(source.text)),
        because=Because("as-written"),
        modality=modality,
        context=Context(told, told, "deed", form),
    )


def _may_be_one(context: Context | None, words: frozenset[str]) -> bool:
    """Whether a sentence of these words holds enough of another's: the auxiliary of its verb is still among them."""
    return context is not None and len(context.words & words) >= _SAME * len(context.words)


def _are_one(one: Context | None, two: Context | None) -> bool:
    """Whether two sentences are the same but for a "not"."""
    if one is None or two is None:
        return False
    fewer, more = sorted((len(one.words), len(two.words)))
    return fewer >= _FEWEST and len(one.words & two.words) >= _SAME * more
