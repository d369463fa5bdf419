"""Two claims in, whether they speak of one thing: who, what and the words count; dates only forbid."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from timeline.model.claim import Claim, ClaimKind, Modality
from timeline.model.time import Precision, Relation, TimeValue
from timeline.model.value import Wording

_WORD = re.compile(r"\w+")

SPEECH = frozenset({"say", "ask", "announce"})
"""Actions that any two articles share: sources link only by what was said, and with a fact that tells it."""

_FAR_APART = {Precision.DAY: 7, Precision.WEEK: 14, Precision.MONTH: 62, Precision.QUARTER: 184}
"""Days between two dates of one happening at most, by the coarser of their precisions; three years for years. A slip of
the weekday stays within a week; what lies further apart is more often a second happening than a wrong date."""
_FAR_YEARS = 3 * 366
_MUCH_ALIKE = 7.0
"""Likeness from which dates may lie six times as far apart: a wrong month in an otherwise equal statement."""

_SAME_QUOTE = 0.85
"""Share of the shorter quotation's words that two printings of one quotation have in common, in order."""

_ENDS = 3
"""Words at either end of a quotation by which those of one speaker meet."""

_RUN = 4
"""Words in a run: four in a row are seldom met by chance (shingling, Broder 1997)."""


def same_happening(a: Claim, b: Claim) -> bool:
    """Whether two claims surely speak of one happening: of "maybe" nothing is made."""
    if a.kind is not b.kind or (a.source_id == b.source_id and a.kind is ClaimKind.QUOTE):
        return False
    if isinstance(a.value, Wording) and isinstance(b.value, Wording):
        return same_quote(a.value, b.value)
    if a.source_id != b.source_id and folded_words(a) == folded_words(b):
        return True
    if a.action != b.action or not a.action or (a.action in SPEECH and not _told_by_fact(a, b)):
        return False
    if (a.modality is Modality.PLANNED) != (b.modality is Modality.PLANNED):
        return False
    if a.source_id == b.source_id and conflict(a, b):
        return False
    likeness = _likeness(a, b)
    return likeness >= _needed(a, b) and not _far_apart(a.time, b.time, likeness)


def _told_by_fact(a: Claim, b: Claim) -> bool:
    """Whether one of two claims of speech is a curated fact, about the speaker of the other."""
    return a.curated is not b.curated and bool(a.actors and b.actors) and a.actors[0].is_like(b.actors[0])


def folded_words(claim: Claim) -> str:
    """The sentence and its words in dispute without marks and case: what two printings of one text have in common."""
    return f"{_folded(claim.text)} {_folded(claim.exact)}"


@lru_cache(maxsize=1 << 14)  # a sentence holds several claims, and each is compared with several
def _folded(words: str) -> str:
    return " ".join(_WORD.findall(words.lower()))


def conflict(a: Claim, b: Claim) -> bool:
    """Who dates two things on different days himself speaks of two things."""
    return a.time is not None and b.time is not None and a.time.relation(b.time) is Relation.CONFLICTS


def _likeness(a: Claim, b: Claim) -> float:
    """Weight of what two claims with one action share: actors twice, content words once."""
    actors = sum(1 for x in a.actors if any(x.is_like(y) for y in b.actors))
    return 2.0 * min(actors, 3) + len(set(a.terms) & set(b.terms))


def _needed(a: Claim, b: Claim) -> float:
    """Two actors, or one and two words; a curated fact is worded on purpose and needs one word less.

    People say many things: a fact that somebody said something needs a word more.
    """
    if a.action in SPEECH:
        return 4.0
    return 3.0 if a.curated or b.curated else 4.0


def _far_apart(a: TimeValue | None, b: TimeValue | None, likeness: float) -> bool:
    if a is None or b is None:
        return False
    gap = a.gap_days(b)
    coarser = max(a.precision, b.precision, key=lambda p: p.days)
    limit = _FAR_APART.get(coarser, _FAR_YEARS)
    return gap is not None and gap > (6 * limit if likeness >= _MUCH_ALIKE else limit)


def same_quote(a: Wording, b: Wording) -> bool:
    """Whether two quotations are one, up to a few words. A word that both have only by itself counts where both begin
    with it, or end."""
    return a.folded == b.folded or _share_words(a.folded, b.folded)


@lru_cache(maxsize=1 << 14)  # two quotations meet again under each run of words that they share
def _share_words(a: str, b: str) -> bool:
    one, two = a.split(), b.split()
    shorter = min(len(one), len(two))
    enough = _SAME_QUOTE * shorter
    few, many = (one, set(two)) if len(one) == shorter else (two, set(one))
    if sum(map(many.__contains__, few)) < enough:  # in whatever order
        return False
    blocks = SequenceMatcher(None, one, two, autojunk=False).get_matching_blocks()
    ends = {(0, 0), (len(one) - 1, len(two) - 1)}
    return sum(b.size for b in blocks if b.size >= min(2, shorter) or (b.a, b.b) in ends) >= enough


def keys_of_quote(claim: Claim) -> Iterator[str]:
    """The words by which printings of one quotation meet: its runs, and what its speaker begins and ends it with, for
    one word in the middle of a short one leaves no run whole. Nothing for a claim that quotes nobody."""
    if isinstance(claim.value, Wording):
        yield from (f"quote {run}" for run in _runs(claim.value.folded))
        if claim.speaker is not None:
            words = claim.value.folded.split()
            yield f"begins {claim.speaker.last} {' '.join(words[:_ENDS])}"
            yield f"ends {claim.speaker.last} {' '.join(words[-_ENDS:])}"


@lru_cache(maxsize=1 << 12)  # what is said, and what is said in other words, look for them in turn
def _runs(words: str) -> tuple[str, ...]:
    """The runs of words of a quotation, each once; one shorter than a run is its own."""
    row = words.split()
    return tuple(dict.fromkeys(" ".join(row[i : i + _RUN]) for i in range(len(row) - _RUN + 1))) or (words,)


def different(blocks: Iterable[list[Claim]]) -> Iterable[list[Claim]]:
    """The blocks in which claims can meet, each once: claims that share one run of words mostly share several."""
    return {tuple(map(id, block)): block for block in blocks if len(block) > 1}.values()
