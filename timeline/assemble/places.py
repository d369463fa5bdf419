"""From the namings of one source to the places of which it tells: "in Prague", "at a home near Spiro"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline.assemble.contexts import Slot
from timeline.assemble.names import Actor, folded
from timeline.languages import Language

_REACH = 48
"""Code points before a name in which its preposition and the word before that stand: "found in the town of Elmford"."""

_POSSESSIVES = ("'s", "’s")

_BETWEEN = 40
"""Code points at most between a name and that of somebody's home: ", 54, of the nearby"."""


def places(text: str, actors: Sequence[Actor], pack: Language) -> Iterator[tuple[Actor, Slot]]:
    """Each name right after a preposition of place, and its slot: the preposition, and the word before that."""
    before = pack.compiled("place-before")
    for actor in actors:
        numbered = text[actor.span.end : actor.span.end + 2].strip().isdigit()
        name = actor.span.of(text)
        if actor.title is not None or numbered or name.isupper() or _is_no_place(actor, name, pack):
            continue
        if text[actor.span.end : actor.span.end + 2] in _POSSESSIVES and folded(name) not in pack.places:
            continue  # "in Norland's third fight": of whom or what, nobody can say
        match = before.search(text, max(0, actor.span.start - _REACH), actor.span.start)
        if match is not None:
            scope = "country" if folded(name) in pack.places else ""
            yield actor, Slot("place", match["preposition"], scope, (match["left"] or "").lower())


def homes(text: str, actors: Sequence[Actor], pack: Language) -> Iterator[tuple[Actor, Actor]]:
    """Each person with the town that stands behind as a home: "Ann Lee, 54, of Elmford"; no country and no region."""
    between = pack.compiled("home-between")
    for person, place in pairwise(actors):
        if not person.person or not 0 < place.span.start - person.span.end <= _BETWEEN or place.title is not None:
            continue
        if between.fullmatch(text, person.span.end, place.span.start) and _is_town(place, pack):
            yield person, place


def named_otherwise(text: str, actors: Sequence[Actor], pack: Language) -> frozenset[str]:
    """The names of a source, folded, but for those that are nothing in it but homes: "a couple from Elmford"."""
    lived_in = {place.span for _, place in homes(text, actors, pack)}
    before = "home-of-somebody-before"
    return frozenset(
        folded(actor.name.surface)
        for actor in actors
        if actor.span not in lived_in
        and not pack.matches(before, text[max(0, actor.span.start - _REACH) : actor.span.start])
    )


def _is_town(place: Actor, pack: Language) -> bool:
    name = place.name.surface
    known = folded(name) in pack.places or pack.matches("no-home", name)
    return not known and not name.isupper() and not (place.person and " " not in name)


def _is_no_place(actor: Actor, name: str, pack: Language) -> bool:
    """Whether a lone word is the surname of a person of the source, or names a body: "no trust in Congress"."""
    return " " not in name and (actor.person or name.lower() in pack.organisation_words)
