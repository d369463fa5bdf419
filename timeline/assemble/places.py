"""From the namings of one source to the places of which it tells: "in Prague", "at a home near Spiro"."""

from collections.abc import Iterator, Sequence

from timeline.assemble.contexts import Slot
from timeline.assemble.names import Actor, folded
from timeline.languages import Language

_REACH = 24
"""Code points before a name in which its preposition and the word before that stand."""


def places(text: str, actors: Sequence[Actor], pack: Language) -> Iterator[tuple[Actor, Slot]]:
    """Each name right after a preposition of place, and its slot: the preposition, and the word before that."""
    before = pack.compiled("place-before")
    for actor in actors:
        numbered = text[actor.span.end : actor.span.end + 2].strip().isdigit()
        name = actor.span.of(text)
        if actor.title is not None or numbered or name.isupper() or _is_no_place(actor, name, pack):
            continue
        match = before.search(text, max(0, actor.span.start - _REACH), actor.span.start)
        if match is not None:
            scope = "country" if folded(name) in pack.places else ""
            yield actor, Slot("place", match["preposition"], scope, (match["left"] or "").lower())


def _is_no_place(actor: Actor, name: str, pack: Language) -> bool:
    """Whether a lone word is the surname of a person of the source, or names a body: "no trust in Congress"."""
    return " " not in name and (actor.person or name.lower() in pack.organisation_words)
