"""From quotation mentions to who is quoted, and how surely."""

import re
from collections.abc import Sequence

from timeline.assemble.names import Actor
from timeline.languages import Language
from timeline.model.because import Because
from timeline.model.claim import Mention
from timeline.model.text import Span
from timeline.sentences import abbreviates

DIRECT, PRONOUN, NEAR, OPEN = (Because(f"quoted-{how}") for how in ("direct", "pronoun", "near", "open"))
"""How the speaker was found: named beside the word of speech, by a pronoun, named somewhere before, not at all."""

REACH = 160
"""Code points beside a quotation within which its attribution stands."""

_BESIDE = 45
"""Code points between a word of speech and the name of the speaker at most: "said Russian President Vladimir …"."""

_WORD_BEFORE = 12
"""Code points before a name in which the word stands that makes it no subject: "on his trip to Asia, told"."""

_TITLE_ONLY = re.compile(r"^[\s,]*(?:(?:[A-Z][\w.'’-]*|the|[a-z]+(?:-[a-z]+)*)\s+){0,5}$")
_POSSESSED = re.compile(r"['’]s\b|\b(?:of|from|in|at|for|with|by|to|that)\s|[!?;:]")
_OWNER = re.compile(r"['’]s? ")
_OWNED = re.compile(
    r"['’]s? (?:(?:[a-z][\w-]* ){0,4}[a-z][\w-]*(?: (?:in|of|at|for) (?:the )?[A-Z]\w+)?,? )?(?:[A-Z][\w.]* ){0,4}"
)
_NAMED = re.compile(r"\b[A-Z][\w'’-]*,? $")
_NEXT = re.compile(r"[:,]\s*[\"“]")
_ROLE = re.compile(r" (?:[a-z]+(?:[ -][a-z]+)? )?")
_LEADING = re.compile(r": ?[\"“]?$")
_LETTER = re.compile(r"[^\W\d_]")
_MARK = re.compile(r"[\"“”]")
_STOP = re.compile(r"\n|[.!?][\"”]?\s+[A-Z“\"]")


def speaker_of(
    text: str, quote: Span, actors: Sequence[Actor], actions: Sequence[Mention], pack: Language
) -> tuple[Actor | None, Because]:
    """Who says a quotation, and how that was found.

    The name beside a word of speech right after the quotation or right before it ("…, Shoigu said", "said Shoigu",
    "Shoigu said: …"); a pronoun there, and a quotation that nothing beside it attributes, go to the person named last
    before it. A quotation that ends in a full stop has no attribution after it.
    """
    after = _after(text, quote, pack)
    for side, rightwards in ((after, True), (_before(text, quote), False)):
        if side is None:
            continue
        speech = [a for a in actions if side.covers(a.span) and a.pattern in pack.speech]
        if not speech:
            continue
        said = speech[0].span if rightwards else speech[-1].span
        words = text[max(side.start, said.start - 25) : min(side.end, said.end + 25)].lower().split()
        subject = _right_before(text, said, side, actors, pack)
        if subject is None and any(pack.pronouns.get(word.strip(",.")) == "person" for word in words):
            return _meant_by_pronoun(text, quote, actors, actions, pack)
        if rightwards and subject is None and _NAMED.search(text, side.start, said.start):
            return None, OPEN  # somebody is named, of whom nobody can say who it is
        if not rightwards and (quote.start - said.end > _BESIDE or _MARK.search(text, said.end, quote.start - 1)):
            continue
        if subject is not None:
            return subject, DIRECT
        if text[said.start : said.end].lower() in pack.addressing:
            continue
        named = _right_after(text, said, side, actors, pack)
        if named is not None:
            return named, DIRECT
    named = _introduced(text, quote, actors) or _calls(text, quote, actors, pack)
    if named is not None:
        return named, DIRECT
    person = _last_person(actors, quote.start)
    if person is not None and person.span.end <= quote.start - 2 * REACH:
        person = None
    return person, NEAR if person else OPEN


def _meant_by_pronoun(
    text: str, quote: Span, actors: Sequence[Actor], actions: Sequence[Mention], pack: Language
) -> tuple[Actor | None, Because]:
    """Whom "he said" beside a quotation means: the person named last, surely where the sentence before begins with
    that name and says that it spoke: "Reed said there was nothing left. “It is over,” he said"."""
    person = _last_person(actors, quote.start)
    before = _sentence_before(text, quote)
    if person is None or before is None or person.span.start < before.start:
        return person, PRONOUN
    is_first = not text[before.start : (person.title or person.span).start].strip()
    speech = any(person.span.end <= a.span.start < before.end and a.pattern in pack.speech for a in actions)
    return person, DIRECT if is_first and speech else PRONOUN


def _sentence_before(text: str, quote: Span) -> Span | None:
    """The sentence that ends where a quotation begins, or leads to it, as far as it can be an attribution."""
    before = _before(text, quote)
    if before is None:
        return None
    starts = [m.end() - 1 for m in _STOP.finditer(text, before.start, before.end)]
    starts = [start for start in (before.start, *starts) if _LETTER.search(text, start, before.end)]
    return Span(starts[-1], before.end) if starts else None


def _introduced(text: str, quote: Span, actors: Sequence[Actor]) -> Actor | None:
    """The only person named in the sentence that a colon leads from to a quotation, where it begins with the name:
    "Reed ruled out a better offer: …"."""
    sentence = _sentence_before(text, quote)
    if sentence is None or not _LEADING.search(text, sentence.start, sentence.end):
        return None
    named = [a for a in actors if a.person and sentence.covers(a.span)]
    is_first = len(named) == 1 and not text[sentence.start : (named[0].title or named[0].span).start].strip()
    return named[0] if is_first else None


def _calls(text: str, quote: Span, actors: Sequence[Actor], pack: Language) -> Actor | None:
    """The person who calls something what is quoted: "Ann Lee called the verdict “a message to us all”"."""
    before = _before(text, quote)
    verb = pack.compiled("calling-before").search(text, before.start, before.end) if before is not None else None
    if before is None or verb is None:
        return None
    return _subject_before(text, Span(*verb.span("verb")), before, actors, pack)


def _right_before(text: str, said: Span, side: Span, actors: Sequence[Actor], pack: Language) -> Actor | None:
    """The person whose name stands right before a word of speech, as its subject, where no thing is spoken of."""
    subject = _subject_before(text, said, side, actors, pack)
    return None if pack.compiled("thing-after-speech").match(text, said.end) else subject


def _subject_before(text: str, verb: Span, side: Span, actors: Sequence[Actor], pack: Language) -> Actor | None:
    """The person whose name stands right before a verb, as its subject: not "on his trip to Asia, told"."""
    for actor in actors:
        is_before = side.covers(actor.span) and actor.span.end <= verb.start
        if not is_before or not actor.can_be_person(pack):
            continue
        between = text[actor.span.end : verb.start]
        if not between.strip(" ,") or (actor.person and pack.matches("aside-before-speech", between)):
            no_subject = is_aside(text, actor, pack) or _may_be_of_other(text, verb, actor, side, actors, pack)
            return None if no_subject else actor
    return None


def _may_be_of_other(text: str, verb: Span, actor: Actor, side: Span, actors: Sequence[Actor], pack: Language) -> bool:
    """Whether somebody named before may be who does it: "Reed spoke against the mayor, Ann Lee, describing her as"."""
    if not verb.of(text).endswith(pack.participle_endings) or text[actor.span.end : actor.span.end + 1] != ",":
        return False
    start = max(side.start, text.rfind(". ", side.start, actor.span.start))
    return any(other.person and start <= other.span.start < actor.span.start for other in actors)


def is_aside(text: str, actor: Actor, pack: Language) -> bool:
    """Whether the word before a name, or before its title, makes it no subject: "on his trip to Asia, told"."""
    start = (actor.title or actor.span).start
    return pack.matches("no-subject-before", text[max(0, start - _WORD_BEFORE) : start])


def _right_after(text: str, said: Span, side: Span, actors: Sequence[Actor], pack: Language) -> Actor | None:
    """The person named after a word of speech, with nothing but a title between.

    Of "said the Lees' lawyer in Karsa, Carl Reed" that is the lawyer.
    """
    for actor in actors:
        if side.covers(actor.span) and said.end <= actor.span.start <= said.end + _BESIDE and actor.can_be_person(pack):
            between = text[said.end : actor.span.start]
            if _TITLE_ONLY.match(between):
                if between.rstrip().endswith("the") and (
                    " " not in actor.name.surface or pack.matches("common-noun-after", text[actor.span.end :][:20])
                ):
                    return None  # "said the Texan", "said the Ann Lee fan"
                if _OWNER.match(text, actor.span.end):
                    later = (a for a in actors if a.person and a.span.start > actor.span.end)
                    return next((a for a in later if _OWNED.fullmatch(text, actor.span.end, a.span.start)), None)
                clause = pack.compiled("clause-of-name").match(text, actor.span.end)
                between = between.removesuffix("'s ").removesuffix("’s ")  # "said New Norland's Ann Lee"
                return None if _POSSESSED.search(between) or clause else _titled_by(text, actor, actors)
    return None


def _titled_by(text: str, first: Actor, actors: Sequence[Actor]) -> Actor:
    """Who is named in "said Energy Minister Ann Lee" and "said Oakham coach Ann Lee": not what comes first there."""
    later = next((a for a in actors if a.span.start > first.span.end), None)
    if later is None or not later.person or " " in first.name.surface or " " not in later.name.surface:
        return first
    if later.title is not None and later.title.covers(first.span):
        return later
    return later if _ROLE.fullmatch(text, first.span.end, (later.title or later.span).start) else first


def _after(text: str, quote: Span, pack: Language) -> Span | None:
    """The rest of the sentence after a quotation; None where that ended it or the words lead to the next quotation."""
    last = quote.of(text).rstrip()[-1:]
    start, end = quote.end + 1, min(len(text), quote.end + REACH)
    if last == "." or start >= end:
        return None
    stops = (m.start() for m in _STOP.finditer(text, start, end) if not abbreviates(text, start, m.start(), pack))
    end = next(stops, end - 1) + 1
    if last in "!?" and _NEXT.search(text, start, end + 3):
        return None
    return Span(start, end) if start < end else None


def _before(text: str, quote: Span) -> Span | None:
    start = max(0, quote.start - REACH)
    start = max(start, text.rfind("\n", start, quote.start) + 1)
    return Span(start, quote.start) if start < quote.start else None


def _last_person(actors: Sequence[Actor], before: int) -> Actor | None:
    return next((a for a in reversed(actors) if a.person and a.span.end <= before), None)
