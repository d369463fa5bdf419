"""From one source to the ages it gives, beside names and apart: "Ann Lee, 45, …", "Reed died at 84", "She was 84"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from timeline.assemble.names import Actor
from timeline.assemble.orders import cues
from timeline.assemble.parts import Parts
from timeline.languages import Language
from timeline.model.text import Span

_REACH = 40
"""Code points beside a name within which its bearer's age stands."""

_OLDEST = 120

_ASIDE = 12
"""Code points before a name in which a word stands that makes it no subject."""


def ages(text: str, actors: Sequence[Actor], pack: Language) -> Iterator[tuple[Actor, Span]]:
    """Each naming with an age right beside it, and the digits of the age.

    A country or an organisation has no age, nor has a thing with digits in its name.
    """
    before, after = pack.compiled("age-told-before"), pack.compiled("age-told-after")
    told = [(-1, 0), *(match.span() for match in before.finditer(text))]
    for actor in actors:
        match = after.match(text, actor.span.end, actor.span.end + _REACH)
        start = max(0, actor.span.start - _REACH)
        if match is None and told[bisect_left(told, (actor.span.start,)) - 1][1] > start:
            found = (m for m in before.finditer(text, start, actor.span.start) if m.end() == actor.span.start)
            match = next(found, None)
        if match is None or not actor.can_be_person(pack) or _names_kind(text, actor, pack):
            continue
        group = match.lastgroup or "age"
        if 0 < int(match[group]) < _OLDEST:
            yield actor, Span(*match.span(group))


class ToldAge(NamedTuple):
    """An age that stands apart from the name: whose, its digits, the sentence, and whether it is that at death."""

    actor: Actor
    digits: Span
    sentence: Span
    at_death: bool


def ages_apart(parts: Parts) -> Iterator[ToldAge]:
    """Ages told apart from the name: "died at the age of 62", "died in Oslo at 84", "She was 84." behind a death."""
    seen: set[int] = set()
    for told in chain(_by_cue(parts, "age", "age-told"), _by_cue(parts, "death", "died-at-age"), _of_pronouns(parts)):
        if told.digits.start not in seen and 0 < int(told.digits.of(parts.text)) < _OLDEST:
            seen.add(told.digits.start)
            yield told


def _by_cue(parts: Parts, kind: str, guard: str) -> Iterator[ToldAge]:
    """The ages behind words for age or death, of who dies there, or of the one person named right before them."""
    for start, end in cues(parts.text, parts.pack, kind):
        match = parts.pack.compiled(guard).match(parts.text, end)
        sentence = parts.sentence_at(start)
        if match is None or sentence is None:
            continue
        who = _who_dies(parts, sentence, end)
        if who is not None:
            yield ToldAge(who, Span(*match.span("age")), sentence, True)
            continue
        who = _only_person(parts, sentence)
        if who is not None and who.span.end <= start and not parts.text[who.span.end : start].strip(" ,"):
            # "at the age of 25 she moved" tells of another day than the publication
            yield ToldAge(who, Span(*match.span("age")), sentence, False)


def _of_pronouns(parts: Parts) -> Iterator[ToldAge]:
    """The ages of "She was 84." behind a sentence in which somebody dies, and of "She is 84." behind one that names one
    person and tells of nobody else."""
    for start, end in cues(parts.text, parts.pack, "pronoun"):
        match = parts.pack.compiled("age-of-pronoun").match(parts.text, end)
        sentence = parts.sentence_at(start)
        if match is None or sentence is None or sentence.start != start:
            continue
        before = parts.sentence_before(sentence)
        who = _who_dies(parts, before, before.end) if before is not None else None
        if who is not None:
            yield ToldAge(who, Span(*match.span("age")), sentence, True)
        elif before is not None and not parts.pack.matches("past-pronoun", parts.text[start:end]):
            who = _only_person(parts, before)
            if who is not None and not parts.pack.matches("others-told-of", before.of(parts.text)):
                yield ToldAge(who, Span(*match.span("age")), sentence, False)


def _who_dies(parts: Parts, sentence: Span, before: int) -> Actor | None:
    """Who dies in a sentence: the first with a word of death as its verb, so no widow, killer or spokesman.

    In a language without such words it is the only person named in a sentence of a death.
    """
    if "dies-after" not in parts.pack.guards:
        dying = any(action.pattern == "kill" for action in parts.actions_in(sentence))
        return _only_person(parts, sentence) if dying or parts.pack.matches("dying", sentence.of(parts.text)) else None
    dies = parts.pack.compiled("dies-after")
    for actor in parts.actors.within(sentence.start, min(before, sentence.end)):
        is_subject = actor.can_be_person(parts.pack) and not is_no_subject(parts, actor, sentence)
        if is_subject and dies.match(parts.text, actor.span.end, sentence.end):
            return actor
    return None


def is_no_subject(parts: Parts, actor: Actor, sentence: Span) -> bool:
    """Whether a word right before a name makes it no subject: "a spokesman for Ann Lee"."""
    return parts.pack.matches(
        "named-aside", parts.text[max(sentence.start, actor.span.start - _ASIDE) : actor.span.start]
    )


def _only_person(parts: Parts, sentence: Span) -> Actor | None:
    """The person that a sentence names, where it names one; by full names, where there are any."""
    actors = parts.actors.within(sentence.start, sentence.end)
    persons = [a for a in actors if a.person] or [a for a in actors if a.can_be_person(parts.pack)]
    return persons[0] if len({actor.name.key for actor in persons}) == 1 else None


def _names_kind(text: str, actor: Actor, pack: Language) -> bool:
    """Whether the name only tells where somebody is from: "a 15-year-old Norland boy"."""
    following = text[actor.span.end : actor.span.end + _REACH].split(None, 1)
    return bool(following) and following[0].strip(".,;:!?").lower() in pack.people


def age_in(words: str, pack: Language) -> Span | None:
    """Where the digits of an age stand in words that could follow a name: "45 years old", "aged 45"; None in others."""
    after = pack.compiled("age-told-after")
    for verb in (" is ", " "):
        match = after.match(f"{verb}{words},")
        if match is not None:
            start, end = match.span(match.lastgroup or "age")
            if 0 < int(match[match.lastgroup or "age"]) < _OLDEST:
                return Span(start - len(verb), end - len(verb))
    return None
