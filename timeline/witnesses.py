"""Sources in, which of them print one text out: an agency's report in three papers is one witness.

Two sources are copies where most paragraphs of the shorter one stand in the other, word for word.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from timeline.model.text import Source

_SENTENCE_END = re.compile(r"[.!?…\n](?:(?<=\n)\n*|(?<!\n)[\"”’')\]]*\s+)")
"""It begins with one set of letters: so it is tried at these alone. The mark that ends a sentence is no word of it."""
_WORD = re.compile(r"\w+")

_LEAST_WORDS = 6
"""Words from which on a sentence stands in two texts by copying, not by chance."""

_LEAST, _MOST_OF = 3, 0.5
"""Sentences, and the share of the shorter source's sentences, that copies have in common."""

_EVERYWHERE = 60
"""Sources from which on a sentence says nothing: the notice that a publisher puts under each of its texts."""


def copies(sources: Iterable[Source]) -> Mapping[str, str]:
    """Id of a source -> id of the first source (by id) of which it is a copy, or that is a copy of it with others.

    A source that is like no other is left out.
    """
    told = {source.id: _sentences(source.text) for source in sorted(sources, key=lambda s: s.id) if not source.curated}
    holders: dict[int, list[str]] = defaultdict(list)
    for source, sentences in told.items():
        for sentence in sentences:
            holders[sentence].append(source)
    shared = Counter(
        pair for held in holders.values() if 1 < len(held) <= _EVERYWHERE for pair in combinations(held, 2)
    )
    first: dict[str, str] = {}
    for (one, two), number in sorted(shared.items()):
        if number >= max(_LEAST, _MOST_OF * min(len(told[one]), len(told[two]))):
            _unite(first, one, two)
    return {source: _first(first, source) for source in first}


def _sentences(text: str) -> Sequence[int]:
    """A number for each sentence of a text that is long enough, the same for the same words."""
    found = (tuple(_WORD.findall(sentence)) for sentence in _SENTENCE_END.split(text.lower()))
    return list({hash(words) for words in found if len(words) >= _LEAST_WORDS})


def _first(first: Mapping[str, str], source: str) -> str:
    while first.get(source, source) != source:
        source = first[source]
    return source


def _unite(first: dict[str, str], one: str, two: str) -> None:
    low, high = sorted((_first(first, one), _first(first, two)))
    first.update({low: low, high: low})
    first.setdefault(one, low)
    first.setdefault(two, low)
