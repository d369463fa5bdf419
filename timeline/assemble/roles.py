"""From the namings of one source to the offices it gives: "Senator Ann Lee", "Ann Lee, the union's president"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.assemble.contexts import Slot
from timeline.assemble.names import Actor
from timeline.assemble.offices import Office, office_told
from timeline.languages import Language
from timeline.model.claim import ClaimKind
from timeline.model.office import APPOSED, FORMER, NAMED, TAKEN
from timeline.model.text import Span
from timeline.model.value import Name

_FORMER = 24
"""Code points before a title in which "former" or "acting" may stand: such a one has another office now."""

_NEXT = 12
"""Code points between a name and what is said of it at most: ", 54, "."""

_BESIDE = 100
"""Code points to each side of a name in which its office stands."""


class Role(NamedTuple):
    """An office that a source gives a person, and where its words stand."""

    actor: Actor
    office: Name
    words: Span
    slot: Slot


def roles(text: str, actors: Sequence[Actor], pack: Language) -> Iterator[Role]:
    """Each naming with a known office or rank beside it: who, which office, and where its words stand."""
    for before, actor, after in _with_neighbours(actors):
        titled = _titled(text, actor, pack)
        if titled is not None:
            yield titled
        if actor.person:
            preceding = _preceding(text, actor, titled, before, pack)
            if preceding is not None:
                yield preceding
            known = titled is not None or preceding is not None
            yield from _following(text, actor, after if known else None, pack)


def _with_neighbours(actors: Sequence[Actor]) -> Iterator[tuple[Actor | None, Actor, Actor | None]]:
    return zip((None, *actors), actors, (*actors[1:], None), strict=False)


def _titled(text: str, actor: Actor, pack: Language) -> Role | None:
    """The office in the title right before a name."""
    if actor.title is None:
        return None
    words = actor.title.of(text)
    if pack.matches("no-office-now", text[max(0, actor.title.start - _FORMER) : actor.span.start]):
        return None
    parts = _words(words)
    office = next((o for i in range(len(parts)) if (o := pack.offices.get(" ".join(parts[i:])))), None)
    if office is None:
        return None
    said = words.rstrip()
    return Role(actor, Name(office, said), Span(actor.title.start, actor.title.start + len(said)), Slot(ClaimKind.ROLE))


def _preceding(text: str, actor: Actor, titled: Role | None, before: Actor | None, pack: Language) -> Role | None:
    """The office that stands before a name, or before its title: "culture minister", "The minister of health, Dr."."""
    for at in _begins(actor, titled, pack):
        if text[at - 1 : at] != " ":
            continue
        apposed = text[at - 2 : at - 1] == ","
        last = text[max(0, at - 24) : at - 1].rstrip(",").rpartition(" ")[2].lower()
        if not apposed and last not in pack.office_words:
            continue
        guard = "office-apposed" if apposed else "office-precedes"
        match = pack.compiled(guard).search(text, max(0, at - _BESIDE), at)
        if match is None or (apposed and not _is_apposed(text, match.start("lead"), actor, before, pack)):
            continue
        office = office_told(match, pack)
        if office is not None:
            return _role(text, actor, office, (match["lead"], "", ""), pack, APPOSED if apposed else NAMED)
    return None


def _is_apposed(text: str, office: int, actor: Actor, before: Actor | None, pack: Language) -> bool:
    """Whether an office before a comma is that of the name behind it: not in "Carl Reed, the mayor, Ann Lee, …", nor in
    "According to the mayor, Ann Lee, …"."""
    if not pack.matches("apposition-ends", text[actor.span.end : actor.span.end + 6]):
        return False
    if before is not None and before.person and before.span.end <= office:
        between = text[before.span.end : office]
        if len(between) <= _NEXT and between.startswith((",", " (")):
            return False
    return not pack.matches("office-of-other-before", text[max(0, office - _BESIDE) : office])


def _begins(actor: Actor, titled: Role | None, pack: Language) -> Iterator[int]:
    """Where a name begins, and where its title does: of two offices in a row the first is somebody else's."""
    if titled is None:
        yield actor.span.start
    if actor.title is not None and (titled is None or titled.office.key not in pack.office_heads.values()):
        yield actor.title.start


def _following(text: str, actor: Actor, after: Actor | None, pack: Language) -> Iterator[Role]:
    """The offices that stand behind a name: "Ann Lee, 54, mission director,", "Ann Lee was minister of health".

    `after` is the next name, whose office it may be: "Mayor Ann Lee, the sheriff, Carl Reed, …"; None where that can
    not be.
    """
    at = actor.span.end
    if text[at : at + 1] not in (",", " "):
        return
    match = pack.compiled("office-follows").match(text, at, at + _BESIDE * 2)
    verb = (match["verb"] or "") if match is not None else ""
    if match is not None and not verb and after is not None and text[match.end() : after.span.start] == ", ":
        return
    found: list[Role | None] = []
    before = ""
    while match is not None:
        office = office_told(match, pack)
        behind = text[match.end() : match.end() + _FORMER]
        before += match["lead"]  # "a former governor and senator" is neither
        found.append(office and _role(text, actor, office, (before, behind, verb), pack))
        match = pack.compiled("office-joined").match(text, match.end(), match.end() + _BESIDE)
    if len(found) == 1 or all(found):  # of "health and acting justice minister" half is worse than nothing
        yield from filter(None, found)


def _role(
    text: str, actor: Actor, office: Office, around: Sequence[str], pack: Language, form: str = APPOSED
) -> Role | None:
    """The role that an office gives, by what stands around it; None where nobody can say when it is held."""
    lead, behind, verb = around
    if pack.matches("office-untold", behind):
        return None
    over = pack.matches("office-held-once", verb) or pack.matches("office-over", behind)
    if over or pack.matches("former-office", lead):
        form = FORMER
    elif pack.matches("office-taken", verb) or pack.matches("office-new", lead):
        form = TAKEN
    elif pack.matches("no-office-now", lead):
        return None
    elif pack.matches("office-since", behind):
        form = NAMED
    said = Name(office.key, office.words.of(text))
    return Role(actor, said, office.words, Slot(ClaimKind.ROLE, form, office.body))


def office_named(role: str, pack: Language) -> tuple[str, str] | None:
    """The neutral name of the office that a curated role begins with, and where it is held, "" where it does not say.

    None for one that is not known. A country may stand before it: "Russian Defence Minister", "Deputy Prime Minister of
    Russia".
    """
    parts = _words(role)
    first = 1 if len(parts) > 1 and parts[0] in pack.places else 0
    ends = range(len(parts), first, -1)
    office = next((office for end in ends if (office := pack.offices.get(" ".join(parts[first:end])))), None)
    if office is not None:
        return office, ""
    match = pack.compiled("office-follows").match(f", {role},")  # as if it stood behind a name
    told = None if match is None else office_told(match, pack)
    return None if told is None else (told.key, told.body)


def _words(title: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", title.replace("'s", "").replace("’s", "").lower())
