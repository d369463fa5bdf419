"""Claims in, numbers out under which a curated claim finds the sources that may speak of the same.

They name what has to be equal for two claims to meet at all: an action and its actor, a run of words of a quotation,
the words of a dated statement, an office or an age and whose it is; and each claim itself, which a decision may name.
"""

import re
from array import array
from collections.abc import Iterable, Iterator
from zlib import crc32

from timeline.merge.likeness import keys_of_quote
from timeline.merge.persons import parted
from timeline.model.claim import Claim, ClaimKind
from timeline.model.value import Wording

_WORD = re.compile(r"\w+")
_BEFORE_DATE = frozenset("on in at since by from until of the am im le el les en".split())
_FEWEST = 4
"""Words that a sentence needs to be known by them."""


def handles(claims: Iterable[Claim]) -> bytes:
    """The handles of the claims of one source, 4 bytes each, in order."""
    told = list(claims)
    named = {claim.actors[0].key for claim in told if claim.kind is ClaimKind.NAME}
    words = {word for claim in told for word in _of_source(claim, named)}
    return array("I", sorted(map(handle, words))).tobytes()


def _of_source(claim: Claim, named: set[str]) -> Iterator[str]:
    yield by_id(claim.id)
    yield from _shared(claim)
    if claim.time is not None and claim.gist and (said := said_in(claim.gist, claim.text)):
        yield " ".join(("said", *said))
    if claim.kind is ClaimKind.ROLE and claim.actors[0].key in named:
        yield f"office {claim.actors[0].key}"


def curated_handles(claim: Claim) -> frozenset[int]:
    """The handles of a curated claim: of a source that shares none it does not speak, but for what is aligned."""
    words = list(_shared(claim))
    if claim.time is not None and (said := said_in(claim.gist, "")):
        words.append(" ".join(("said", *said)))
    if claim.kind is ClaimKind.ROLE:
        words.append(f"office {claim.actors[0].key}")
    return frozenset(map(handle, words))


def _shared(claim: Claim) -> Iterator[str]:
    """What claims of sources and of facts have alike."""
    if isinstance(claim.value, Wording):
        yield from keys_of_quote(claim)
    elif claim.kind is ClaimKind.EVENT_DATE and claim.action:
        yield from (f"{claim.action} {actor.last}" for actor in claim.actors)
    elif claim.kind is ClaimKind.AGE and claim.actors:
        yield f"age {parted(claim.actors[0].key)[-1]}"


def by_id(claim_id: str) -> str:
    """The words of the handle of one claim."""
    return f"id {claim_id}"


def handle(words: str) -> int:
    """The handle that these words make."""
    return crc32(words.encode("utf-8", "surrogatepass"))


def said_in(gist: str, date: str) -> tuple[str, ...]:
    """The words of a statement in order, without those of its date and the small ones before it; none of a short one.

    `date` is "" for a fact, whose sentence has none.
    """
    dated = _BEFORE_DATE.union(_WORD.findall(date.lower()))
    said = tuple(word for word in _WORD.findall(gist.lower()) if word not in dated)
    return said if len(said) >= _FEWEST else ()
