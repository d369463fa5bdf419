"""From the namings of one source to the ages it gives: "Ann Lee, 45, …", "45-year-old Ann Lee"."""

from collections.abc import Iterator, Sequence

from timeline.assemble.names import Actor
from timeline.languages import Language
from timeline.model.text import Span

_REACH = 40
"""Code points beside a name within which its bearer's age stands."""

_OLDEST = 120


def ages(text: str, actors: Sequence[Actor], pack: Language) -> Iterator[tuple[Actor, Span]]:
    """Each naming with an age right beside it, and the digits of the age.

    A country or an organisation has no age, nor has a thing with digits in its name.
    """
    before, after = pack.compiled("age-told-before"), pack.compiled("age-told-after")
    any_before = before.search(text) is not None  # in most texts none: that is known sooner than at each name
    for actor in actors:
        match = after.match(text, actor.span.end, actor.span.end + _REACH)
        if match is None and any_before:
            start = max(0, actor.span.start - _REACH)
            found = (m for m in before.finditer(text, start, actor.span.start) if m.end() == actor.span.start)
            match = next(found, None)
        if match is None or not actor.can_be_person(pack) or _names_kind(text, actor, pack):
            continue
        group = match.lastgroup or "age"
        if 0 < int(match[group]) < _OLDEST:
            yield actor, Span(*match.span(group))


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
