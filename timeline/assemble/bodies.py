"""From the namings of one source to the bodies that persons head: "Ann Lee, secretary of the Security Council"."""

from collections.abc import Iterator, Sequence

from timeline.assemble.contexts import Slot
from timeline.assemble.names import Actor
from timeline.assemble.offices import POSSESSIVE
from timeline.assemble.roles import Role
from timeline.languages import Language
from timeline.model.claim import ClaimKind
from timeline.model.office import NAMED
from timeline.model.text import Span
from timeline.model.value import Name

_REACH = 80
"""Code points to each side of a body in which its head, and behind that the name, stand."""

_FEWEST_WORDS = 2
"""Words that tell which body it is: a "Council" alone is any."""


def headed(text: str, actors: Sequence[Actor], pack: Language) -> Iterator[Role]:
    """Who heads which body. Its office is called after it: "secretary of security council", whosever council it is."""
    for at, actor in enumerate(actors):
        body = "" if actor.person else _body(actor, pack)
        if not body:
            continue
        told = _head_before(text, actor.span, pack) or _head_behind(text, actor.span, pack)
        if told is None:
            continue
        head, words = told
        person = _person(text, words, actors[max(0, at - 3) : at + 4], pack)
        if person is not None:
            yield Role(person, Name(f"{head} of {body}", words.of(text)), words, Slot(ClaimKind.ROLE, NAMED))


def _body(actor: Actor, pack: Language) -> str:
    """The words of a body, without whose it is; "" for what is none, or may be any."""
    words = actor.name.surface.lower().split()
    last = max((at for at, word in enumerate(words) if word in pack.body_words), default=-1)
    owner = max((at for at, word in enumerate(words) if word.endswith(POSSESSIVE)), default=-1)
    telling = [word for word in words[owner + 1 : last + 1] if word not in pack.places and word not in pack.stop_words]
    return " ".join(telling).replace("-", " ") if len(telling) >= _FEWEST_WORDS else ""


def _head_before(text: str, body: Span, pack: Language) -> tuple[str, Span] | None:
    """The head in "secretary of Norland's Security Council", and all its words."""
    start = max(0, body.start - _REACH)
    match = pack.compiled("head-before-body").search(text, start, body.start)
    return None if match is None else (match["head"].lower(), Span(match.start("head"), body.end))


def _head_behind(text: str, body: Span, pack: Language) -> tuple[str, Span] | None:
    """The head in "the Security Council's secretary", and all its words."""
    match = pack.compiled("head-behind-body").match(text, body.end)
    return None if match is None else (match["head"].lower(), Span(body.start, match.end("head")))


def _person(text: str, office: Span, near: Sequence[Actor], pack: Language) -> Actor | None:
    """Whose office it is: of the person named right behind it, else of the one it is told of."""
    for actor in near:
        if not actor.person:
            continue
        if office.end <= actor.span.start and text[office.end : actor.span.start] in (" ", ", "):
            return actor
        gap = text[actor.span.end : office.start]
        if actor.span.end < office.start and len(gap) <= _REACH and pack.matches("office-of-name", gap):
            return actor
    return None
