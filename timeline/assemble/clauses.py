"""From a sentence to the clause around some of its words: where it begins and ends, who acts, how firmly it tells."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial

from timeline.assemble.names import Actor
from timeline.languages import Language, load
from timeline.model.claim import Mention, Modality
from timeline.model.text import Span

WORD = re.compile(r"[^\W\d_][\w'’-]*\w|[^\W\d_]")


_NEGATING = 4
"""Words before a verb in which it is negated."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence with one action: its mention, None where there is none.

    `verb` is where the verb begins that carries it ("put … on its list"), the end of the clause where there is none.
    """

    span: Span
    action: Mention | None
    verb: int


def action_of(clause: Clause) -> str:
    """The neutral name of what a clause tells, "" where it has no action that is known."""
    return clause.action.pattern if clause.action is not None else ""


def with_object(text: str, span: Span, verb: Mention | None, actions: Sequence[Mention], pack: Language) -> Clause:
    """The clause of a verb; one that says nothing by itself takes the noun after it: "took control of"."""
    if verb is None:
        return Clause(span, None, span.end)
    objects = [
        a for a in actions if verb.span.end <= a.span.start and a.span.end <= span.end and is_noun(text, a, pack)
    ]
    light = verb.pattern == pack.light and bool(objects)
    return Clause(span, objects[0] if light else verb, verb.span.start)


def is_noun(text: str, action: Mention, pack: Language) -> bool:
    """Whether an action is told by a noun: not "visit" in "will visit", where the slot "lead" holds "will"."""
    return action.slot("lead") is None and action.span.of(text).lower() in pack.nominals


def statement_of(text: str, sentence: Span, time: Span, pack: Language) -> Span:
    """The part of a sentence that reads as a statement of its own around a time: more than a clause between commas, and
    not what goes on behind such a one: "Ann Lee, who was ill, left on Monday"."""
    opener = pack.compiled("statement-opener")
    opened = [
        match.end()
        for match in opener.finditer(text, sentence.start, time.start)
        if "," not in text[match.end() : time.start] or not pack.matches("relative-before", match[0])
    ]
    closing = pack.compiled("clause-opener") if opened else opener
    closed = closing.search(text, time.end, sentence.end)
    start = opened[-1] if opened else sentence.start
    while text[start].isspace():
        start += 1
    return Span(start, closed.start() if closed else sentence.end)


def bounds_of(text: str, sentence: Span, time: Span, pack: Language) -> Span:
    """From the last clause opener before the time to the first after it."""
    opener = pack.compiled("clause-opener", default=r"[;:—,] ")
    start, end = sentence.start, sentence.end
    for match in reversed(list(opener.finditer(text, sentence.start, time.start))):
        between = text[match.end() : time.start]
        if WORD.search(between) and not pack.matches("apposed-place", between):
            start = match.end()
            break
    following = opener.search(text, time.end, sentence.end)
    if following and following.start() > start:
        end = following.start()
    while start < time.start and text[start].isspace():
        start += 1
    return Span(start, max(end, time.end))


def subject_of(text: str, clause: Clause, sentence: Span, actors: Sequence[Actor], pack: Language) -> Actor | None:
    """Who acts: the last actor before the action within the clause, else whom its pronoun or relative stands for.

    "it" and "which" stand for the actor named last before the clause, "he" for the person named last before it; a
    clause without any of these shares the subject of its sentence, the first one named. None where something else
    acts: "that status was suspended".
    """
    at = clause.verb
    before = [a for a in actors if clause.span.start <= a.span.start and a.span.end <= at]
    persons = [a for a in before if a.person]
    if before:
        who = persons[-1] if persons else before[-1]
        return None if _only_says_so(text, who.span.end, at, pack) else who
    if _has_other_subject(text, clause.span.start, at, pack):
        return None
    earlier = [a for a in actors if a.span.end <= clause.span.start]
    words = [w.lower() for w in WORD.findall(text, max(sentence.start, clause.span.start - 8), at)]
    stands_for = next((pack.pronouns[w] for w in reversed(words) if w in pack.pronouns), None)
    if stands_for == "thing":
        return next((a for a in reversed(earlier) if not a.person), None)
    if stands_for == "person" or not earlier:
        return next((a for a in reversed(earlier) if a.person), None)
    relative = pack.matches("relative-before", text[sentence.start : clause.span.start])
    return earlier[-1] if relative else next((a for a in earlier if a.person), earlier[0])


def _only_says_so(text: str, start: int, end: int, pack: Language) -> bool:
    """Whether speech and another subject stand between a name and the verb: "Lee said the mill would close"."""
    said = [m.end() for m in WORD.finditer(text, start, end) if pack.actions.get(m[0].lower()) in pack.speech]
    return bool(said) and _has_other_subject(text, said[-1], end, pack)


def _has_other_subject(text: str, start: int, end: int, pack: Language) -> bool:
    words = [m[0].lower() for m in WORD.finditer(text, start, end)]
    if words and words[0].endswith(pack.participle_endings):
        return False
    return any(w not in pack.stop_words and not w.endswith(pack.adverb_endings) for w in words)


def terms_of(text: str, span: Span, pack: Language, without: Sequence[Span]) -> tuple[str, ...]:
    """The folded content words of a stretch, sorted: no stop words, no times, no names."""
    words = text[span.start : span.end]
    for gap in without:
        start, end = max(0, gap.start - span.start), max(0, gap.end - span.start)
        words = words[:start] + " " * (end - start) + words[end:]
    terms = set(map(_term_of(pack.code), WORD.findall(words)))
    return tuple(sorted(terms - {""}))


@cache
def _term_of(language: str) -> Callable[[str], str]:
    """What makes a term of a word of a language, and remembers it: words alone are looked up twice as fast."""
    return lru_cache(maxsize=1 << 15)(partial(term, load(language)))


def term(pack: Language, word: str) -> str:
    """A word without its commonest endings, so that "troops" meets "troop"; "" for one that says nothing."""
    word = word.lower().replace("’", "'").removesuffix("'s")
    if len(word) < 3 or word in pack.stop_words:
        return ""
    for ending in pack.endings:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def told_as(text: str, sentence: Span, words: Span, pack: Language) -> Modality:
    """How firmly the clause around some words tells of them: denied, planned (or only possible), else asserted."""
    clause = bounds_of(text, sentence, words, pack)
    if pack.matches("negation", clause.of(text)):
        return Modality.DENIED
    return Modality.PLANNED if pack.matches("planned", clause.of(text)) else Modality.ASSERTED


def _before_verb(words: str, pack: Language) -> str:
    """The last words before a verb, which negate it: "did not visit"; who "did not see the visit" denies no visit."""
    article = pack.compiled("up-to-article").match(words)
    return " ".join(words[article.end() if article else 0 :].split()[-_NEGATING:])


def modality_of(text: str, clause: Clause, time: Span, pack: Language) -> Modality:
    """Denied where the clause negates, planned where it speaks of what is to come, else asserted."""
    end = clause.span.end
    if clause.action is not None:
        end = max(time.end, clause.action.span.end)  # what is told behind it may be to come, it itself is not
    words = text[clause.span.start : time.start] + text[time.end : end]
    verb = clause.action.span.start if clause.action is not None else None
    said_of_it = not pack.compiled("when-follows").match(text, time.end)  # "not since April 1985, when it burnt down"
    if said_of_it and pack.matches(
        "negation", words if verb is None else _before_verb(text[clause.span.start : verb], pack)
    ):
        return Modality.DENIED
    return Modality.PLANNED if pack.matches("planned", words) else Modality.ASSERTED
