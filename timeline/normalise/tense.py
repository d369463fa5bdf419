"""From the words around a time to whether they tell of what is past or to come: -1, 1, or 0 where they do not say."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from timeline.languages import Language, load

REACH, _RIGHT = 14, 12
"""How many words to the left and to the right are asked."""

TIME = "‹time›"
"""What stands for the time itself among the words of a cue: "is ‹time›" tells of what is to come."""

_GOVERNOR = 20
"""Code points before a time in which "until" governs it."""

_MARKS = "\"'()[],.:“”«»-"
"""What may stand at the edge of a word."""


def told_before(
    language: Language, before: str, reach: int, after: Callable[[], str], behind: Callable[[], int]
) -> int:
    """The direction that the last `reach` words of a sentence before the time alone tell.

    `after` answers what the sentence goes on with and `behind` the direction of that: they are asked where "until
    Monday" may be past.
    """
    if language.matches("appointed-before", before):
        return 1
    if language.matches("happened-before", before) and not language.matches("foretold-in-clause", before):
        return -1
    sign = _nearest(language, before, reach)
    if sign <= 0:
        return sign
    end = before[-_GOVERNOR:]
    stem = language.compiled("until-before").sub("", end)
    if stem != end:
        return _until(language, before[: -len(end)] + stem, reach, after, behind)
    if language.matches("no-cue", before):
        sign = _nearest(language, language.compiled("no-cue").sub("", before), reach)
    return sign


def told_after(language: Language, words: str, after: str) -> int:
    """The direction that the first words after the time (`words`) alone tell."""
    previous = words
    for word in after.split(maxsplit=_RIGHT)[:_RIGHT]:
        sign = _cue(language.code, word, previous)
        if sign:
            return sign
        previous = word
    return 0


def _until(language: Language, before: str, reach: int, after: Callable[[], str], behind: Callable[[], int]) -> int:
    """Until Friday: to come, unless what had not happened until then is told as past, or what happened then."""
    if not before.strip() or language.matches("when-after", after()):
        return behind() or 1
    return (language.matches("denying", before) and _nearest(language, before, reach)) or 1


def _nearest(language: Language, before: str, reach: int) -> int:
    """What the cue tells that stands nearest to the end of `before`."""
    left = ["", *before.split()[-reach:], TIME]
    for at in range(len(left) - 1, 0, -1):
        sign = _cue(language.code, left[at], left[at - 1])
        if sign and not (sign < 0 and _is_no_past(language, left, at)):
            return sign
    return 0


def _is_no_past(language: Language, words: Sequence[str], at: int) -> bool:
    return _is_infinitive(language, words, at) or _is_possession(language.code, words[at], words[at + 1])


def _is_infinitive(language: Language, words: Sequence[str], at: int) -> bool:
    """Whether a verb that looks the same in the past is none: "will cut"."""
    is_bare = _looks_bare(language.code, words[at])
    return is_bare and language.matches("modal", " ".join(words[max(0, at - 3) : at]))


@lru_cache(maxsize=1 << 16)
def _is_possession(language: str, word: str, next_word: str) -> bool:
    """Whether what looks like the perfect is none: "has a test"."""
    return load(language).matches("possession", f"{word} {next_word}")


@lru_cache(maxsize=1 << 16)
def _looks_bare(language: str, word: str) -> bool:
    return load(language).matches("bare-verb", word)


@lru_cache(maxsize=1 << 16)
def _cue(language: str, word: str, previous: str) -> int:
    """Which way one word points, after the word before it: -1 past, 1 future, 0 neither."""
    pack = load(language)
    if not word.islower() and previous:
        return 0
    low = word.lower().strip(_MARKS)
    _, apostrophe, ending = low.rpartition("'")
    is_past = low in pack.past_cues or (len(low) > 4 and low.endswith(pack.past_endings))
    if not is_past and pack.ends_of_cues.isdisjoint((low, apostrophe + ending)):  # as most words
        return 0
    before = previous.lower().strip(_MARKS)
    pair = f"{before} {low}"
    if pair in pack.past_cues:
        return -1
    if pack.future_cues & {low, pair, apostrophe + ending}:
        return 1
    return -1 if is_past and before not in pack.no_verb_after else 0
