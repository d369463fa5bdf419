"""From a time in a sentence to the action that it dates, and the clause that tells it."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.assemble.clauses import WORD, Clause, bounds_of, is_noun, with_object
from timeline.languages import Language
from timeline.model.claim import Mention
from timeline.model.text import Span

_OPENING = 2
"""Words before a time that opens its sentence: "On Monday, police said" dates the saying, "in Oslo on Monday, police
said" what happened."""

_AT_ONCE, _ATTRIBUTE = 2, 40
"""Code points between a time and a noun that it stands before, and those with further adjectives between."""

_BEFORE = 24
"""Code points before a word of action within which an article makes it an adjective."""

_APPOSED = 2
"""Stretches between commas before a verb that make it that of the sentence: who acts, and what is said of them."""

_WIDENED = 3
"""Stretches between commas before a time that ends its clause, among which its verb may stand."""


def clause_of(
    text: str, sentence: Span, time: Span, actions: Sequence[Mention], pack: Language, times: Sequence[Span] = ()
) -> Clause:
    """The clause around a time expression, with the action that it dates.

    Among the actions of the clause the nearest verb to the left of the time governs it ("told leaders on Monday
    that …"), else the nearest to the right ("On Monday, Moscow said …"). A noun of happening governs where it follows
    the time at once ("the group's 2021 takeover"), after "since" ("since its rise in 2021"), where there is no verb, or
    where another of the `times` dates that.
    """
    span = bounds_of(text, sentence, time, pack)
    action = _governing(text, span, time, actions, pack)
    action = _noun_between(text, time, action, actions, times, pack) or action
    told = _told_at(text, sentence, time, action, pack)
    if told is not None:
        main, end = _main_verb(text, told, actions, pack)
        span, action = (Span(time.start, end), main) if main is not None else (span, action)
    if action is None:
        span, action = _beside(text, sentence, span, time, actions, pack)
    clause = with_object(text, span, action, actions, pack)
    return _what_happened(text, sentence, clause, actions, pack)


def _noun_between(
    text: str, time: Span, verb: Mention | None, actions: Sequence[Mention], times: Sequence[Span], pack: Language
) -> Mention | None:
    """The noun of happening that a time dates, as another stands between that and the verb: "was arrested on Monday for
    the shooting of a man on 3 May"; None where the verb has one time."""
    if verb is None:
        return None
    before = [other for other in times if verb.span.end <= other.start and other.end < time.start]
    between = [a for a in actions if before and before[-1].end <= a.span.start and a.span.end <= time.start]
    noun = next((a for a in reversed(between) if is_noun(text, a, pack)), None)
    return None if noun is None or pack.matches("another-time", text[noun.span.end : time.start]) else noun


def _told_at(text: str, sentence: Span, time: Span, action: Mention | None, pack: Language) -> Span | None:
    """The rest of a sentence that tells what came to pass at an hour: "Police said at 2:30 a.m. Sunday, officers found
    him" dates the finding, for nobody minds when they said so. None where no hour stands right behind the word of
    speech, or nothing is told behind a comma."""
    if action is None or action.pattern not in pack.speech or action.span.end > time.start:
        return None
    if len(text[action.span.end : time.start].split()) > _OPENING:
        return None
    hour = pack.compiled("told-hour").match(text, time.start, sentence.end)
    return Span(hour.end(), sentence.end) if hour is not None and hour.end() < sentence.end else None


def _beside(
    text: str, sentence: Span, span: Span, time: Span, actions: Sequence[Mention], pack: Language
) -> tuple[Span, Mention | None]:
    """What governs a time that stands between commas without a verb, and the clause widened to hold it.

    One that ends its clause belongs to what stands before: "arrested Ann Lee, 40, and Carl Reed, 20, on Monday". One
    that opens it belongs to the verb of the main clause: "On Monday, police, who had looked for her, arrested Ann Lee".
    """
    of_a_verb = not _is_of_something_else(text, span, time, pack)
    before = span
    ends_clause = text[sentence.start : span.start].rstrip().endswith(",") and not WORD.search(text, time.end, span.end)
    for _ in range(_WIDENED if of_a_verb and ends_clause else 0):
        if before.start == sentence.start:
            break
        before = bounds_of(text, sentence, Span(before.start - 1, time.end), pack)
        action = _governing(text, before, time, actions, pack)
        if action is not None:
            return before, action
    opens = len(text[span.start : time.start].split()) <= _OPENING
    if opens and of_a_verb and time.end < sentence.end:
        action, end = _main_verb(text, Span(time.end, sentence.end), actions, pack)
        if action is not None:
            return Span(span.start, end), action
    wider = bounds_of(text, sentence, Span(time.start, min(span.end + 1, sentence.end)), pack)
    action = _governing(text, wider, time, actions, pack)
    if action is not None and action.pattern in pack.speech and not opens:
        action = _governing(text, Span(sentence.start, time.end), time, actions, pack)
        wider = span if action is None else Span(min(span.start, action.span.start), time.end)
    return wider, action


def _main_verb(text: str, rest: Span, actions: Sequence[Mention], pack: Language) -> tuple[Mention | None, int]:
    """The verb of the main clause in the rest of a sentence that a time opens, and where its clause ends: none of a
    relative clause, and none of what is put in between commas.

    "On Monday, police, called by the owner, arrested the man who broke in".
    """
    openers = list(pack.compiled("clause-opener").finditer(text, rest.start, rest.end))
    starts, ends = [rest.start, *(m.end() for m in openers)], [*(m.start() for m in openers), rest.end]
    apart = 0
    for opener, start, end in zip(["", *(m[0] for m in openers)], starts, ends, strict=True):
        verbs = [a for a in actions if start <= a.span.start < end and not is_noun(text, a, pack)]
        if pack.matches("relative-before", opener):
            verbs = [] if opener.startswith(",") else _after_the_first(text, verbs, pack)
        elif opener.startswith(",") and verbs and not WORD.search(text, start, verbs[0].span.start):
            is_participle = apart < _APPOSED or verbs[0].span.of(text).endswith(pack.participle_endings)
            verbs = [] if is_participle else verbs
        elif opener and not opener.startswith((",", ";", ":", "—")):
            break
        if verbs:
            return verbs[0], end
        apart += WORD.search(text, start, end) is not None
    return None, ends[0]


def _after_the_first(text: str, verbs: list[Mention], pack: Language) -> list[Mention]:
    """The verbs behind those that make one: behind "had been searching" in "who had been searching for her found"."""
    for at, (one, other) in enumerate(pairwise(verbs), 1):
        if any(word.lower() not in pack.stop_words for word in WORD.findall(text, one.span.end, other.span.start)):
            return verbs[at:]
    return []


def _what_happened(text: str, sentence: Span, clause: Clause, actions: Sequence[Mention], pack: Language) -> Clause:
    """The clause with what came to pass as its action: "the shooting, which happened on Monday"."""
    verb = clause.action
    if verb is None or verb.pattern != pack.happening:
        return clause
    nouns = [
        a
        for a in actions
        if sentence.start <= a.span.start < verb.span.start
        and is_noun(text, a, pack)
        and a.pattern not in pack.speech
        and a.pattern != pack.happening
    ]
    return Clause(clause.span, nouns[-1], clause.verb) if nouns else clause


def _is_gerund(text: str, action: Mention, pack: Language) -> bool:
    """Whether a noun of happening has what it is done to behind it, as a verb has: "accused of killing Ann Lee"."""
    if not action.span.of(text).endswith(pack.participle_endings):
        return False
    return text[action.span.end : action.span.end + 2].strip()[:1].isupper()


def _governing(text: str, span: Span, time: Span, actions: Sequence[Mention], pack: Language) -> Mention | None:
    inside = [a for a in actions if span.covers(a.span) and not a.span.overlaps(time)]
    nouns: list[Mention] = []
    verbs: list[Mention] = []
    for action in inside:
        known = pack.matches("article-before", text[max(span.start, action.span.start - _BEFORE) : action.span.start])
        if is_noun(text, action, pack) and (known or not _is_gerund(text, action, pack)):
            nouns.append(action)
        elif not known or " " in action.span.of(text):
            verbs.append(action)  # else it is an adjective: "on the injured list"
    at_once = [a for a in nouns if _is_attribute(text, span, time, a, pack)]
    if not at_once and _is_of_something_else(text, span, time, pack):
        return None
    left = [a for a in verbs if a.span.end <= time.start]
    left_nouns = [a for a in nouns if a.span.end <= time.start]
    if len(left) > 1 and left[-1].span.start - left[-2].span.end == 1 and not _says_little(left[-2], pack):
        left.pop()  # "found shot on Monday" dates the finding
    elif len(left) > 1 and pack.matches("meanwhile", text[left[-2].span.end : left[-1].span.start]):
        left.pop()  # "fell while climbing on Monday" dates the fall
    if (
        left
        and left_nouns
        and left[-1].pattern not in pack.known_actions
        and _is_subject(text, span, left_nouns, left[-1], pack)
    ):
        return next(noun for noun in reversed(left_nouns) if noun.span.end < left[-1].span.start)
    right = [a for a in verbs if a.span.start >= time.end]
    if len(right) > 1 and right[1].span.start - right[0].span.end == 1 and _says_little(right[0], pack):
        right = right[1:]  # "In 2017 it had discontinued the trial"
    if left and left_nouns and pack.matches("since", text[left[-1].span.end : left_nouns[-1].span.start]):
        return left_nouns[-1]
    harmed = bool(left) and left[-1].pattern in pack.harm
    if not at_once and left_nouns and _is_of_noun(text, span, time, left_nouns[-1], harmed, pack):
        return left_nouns[-1]
    return next(iter([*at_once[:1], *left[-1:], *left_nouns[-1:], *right[:1], *nouns[:1]]), None)


def _is_of_noun(text: str, span: Span, time: Span, noun: Mention, harmed: bool, pack: Language) -> bool:
    """Whether a time belongs to the noun of happening before it: "the shooting from Monday", "an election set for
    3 May", "was found after a shooting Monday"; who "died after a crash Monday" (`harmed`) died then."""
    between = text[noun.span.end : time.start]
    if pack.matches("noun-of-before", between):
        return True
    return (
        between == " "
        and not harmed
        and pack.matches("noun-told-before", text[max(span.start, noun.span.start - _BEFORE) : noun.span.start])
    )


def _is_subject(text: str, span: Span, nouns: Sequence[Mention], verb: Mention, pack: Language) -> bool:
    """Whether a verb is told of a noun of happening: "the explosion shook the town", "elections will be held"."""
    noun = next((noun for noun in reversed(nouns) if noun.span.end < verb.span.start), None)
    if noun is None:
        return False
    if text[noun.span.end : verb.span.start] == " ":
        return True
    before = text[max(span.start, noun.span.start - _BEFORE) : noun.span.start]
    between = pack.compiled("auxiliaries-between").fullmatch(text, noun.span.end, verb.span.start)
    return verb.pattern == pack.light and between is not None and not pack.matches("object-before", before)


def _says_little(action: Mention, pack: Language) -> bool:
    """Whether a verb is of speech, or says nothing by itself."""
    return action.pattern == pack.light or action.pattern in pack.speech


def _is_attribute(text: str, span: Span, time: Span, noun: Mention, pack: Language) -> bool:
    """Whether a time stands before a noun as an adjective does: "the 2021 takeover", "Sunday's park shooting"."""
    if not 0 <= noun.span.start - time.end <= _ATTRIBUTE:
        return False
    if noun.span.start - time.end <= _AT_ONCE:
        return True
    between = text[time.end : noun.span.start]
    owned = pack.compiled("owned-between").fullmatch(between) is not None
    return owned or (
        pack.matches("attributive-after", between) and pack.matches("attributive-before", text[span.start : time.start])
    )


def _is_of_something_else(text: str, span: Span, time: Span, pack: Language) -> bool:
    """Whether a time belongs to a noun that is no known action, and so to no verb: "for the 9 May 2005 incident"."""
    noun = pack.compiled("attributive-noun-after").match(text, time.end)
    return noun is not None and pack.matches("attributive-before", text[span.start : time.start])
