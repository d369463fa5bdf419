"""From the namings of one source to the offices it gives: "Senator Ann Lee", "Treasury Secretary Carl Reed"."""

import re
from collections.abc import Iterator, Sequence

from timeline.assemble.names import Actor
from timeline.languages import Language
from timeline.model.claim import Name
from timeline.model.text import Span

_FORMER = 24
"""Code points before a title in which "former" or "acting" may stand: such a one has another office now."""


def roles(text: str, actors: Sequence[Actor], pack: Language) -> Iterator[tuple[Actor, Name, Span]]:
    """Each naming with a known office or rank right before it: who, which office, and where its words stand."""
    for actor in actors:
        if actor.title is None:
            continue
        words = actor.title.of(text)
        if pack.matches("no-office-now", text[max(0, actor.title.start - _FORMER) : actor.span.start]):
            continue
        parts = _words(words)
        office = next((o for i in range(len(parts)) if (o := pack.offices.get(" ".join(parts[i:])))), None)
        if office is not None:
            said = words.rstrip()
            yield actor, Name(office, said), Span(actor.title.start, actor.title.start + len(said))


def office_named(role: str, pack: Language) -> str | None:
    """The neutral name of the office that a curated role begins with, None for one that is not known.

    A country may stand before it: "Russian Defence Minister", "Deputy Prime Minister of Russia".
    """
    parts = _words(role)
    first = 1 if len(parts) > 1 and parts[0] in pack.places else 0
    ends = range(len(parts), first, -1)
    return next((office for end in ends if (office := pack.offices.get(" ".join(parts[first:end])))), None)


def _words(title: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", title.replace("'s", "").replace("’s", "").lower())
