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
        parts = re.findall(r"[^\W\d_]+", words.replace("'s", "").replace("’s", "").lower())
        office = next((o for i in range(len(parts)) if (o := pack.offices.get(" ".join(parts[i:])))), None)
        if office is not None:
            said = words.rstrip()
            yield actor, Name(office, said), Span(actor.title.start, actor.title.start + len(said))
