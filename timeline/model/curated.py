"""How the curated file stands beside the sources: what a person told apart, and what the rules about that file see."""

from dataclasses import dataclass

from timeline.model.claim import Claim, digest
from timeline.model.event import Finding


@dataclass(frozen=True, slots=True)
class Told:
    """What a person said of claims, by their ids: which pairs are about one thing, and which are not."""

    together: tuple[tuple[str, str], ...] = ()
    apart: tuple[tuple[str, str], ...] = ()


NOTHING_TOLD = Told()


@dataclass(frozen=True, slots=True)
class CuratedFact:
    """A fact and what became of it.

    `claims` are what it states, at least one. `is_met` is whether a source states any of it, None where the sources
    that would know were not read. `review` is where its day of review stands and that day's number, None without one.
    `lost` are the places in the file of evidence that is no longer in its source.
    """

    id: str
    claims: tuple[Claim, ...]
    is_met: bool | None = None
    review: tuple[Claim, int] | None = None
    lost: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class CuratedDecision:
    """A decision and what became of it.

    `entry` is where it is written, its value what was decided. `until` is the number of its last day, None for none.
    `stands` is whether what it is about is still there, None where the sources that would tell were not read.
    """

    entry: Claim
    until: int | None = None
    stands: bool | None = None


@dataclass(frozen=True, slots=True)
class Ledger:
    """The curated file as its own rules see it.

    `contradicting` are pairs of claims of two facts that are about one thing and cannot both hold. `today` is a day
    number, None where nobody says which day it is: then nothing is overdue.
    """

    facts: tuple[CuratedFact, ...] = ()
    decisions: tuple[CuratedDecision, ...] = ()
    contradicting: tuple[tuple[Claim, Claim], ...] = ()
    today: int | None = None


_PER_SIDE = 3
"""Statements of one side that a decision remembers: as many as a reviewer reads."""


def statements(finding: Finding) -> frozenset[str]:
    """The digests of all that the sides of a finding say: each sentence with its words in dispute.

    Neither sources nor offsets go in: a text that is added above, a file that is renamed and a reprint change nothing.
    """
    return frozenset(_said(claim) for side in finding.sides for claim in side.claims)


def evidence_of(finding: Finding) -> tuple[str, ...]:
    """What a decision about a finding rests on: the digests of the first few statements of each side, sorted.

    A further source that agrees with a side adds a statement and takes none away.
    """
    said = (tuple(dict.fromkeys(map(_said, side.claims)))[:_PER_SIDE] for side in finding.sides)
    return tuple(sorted({one for side in said for one in side}))


def _said(claim: Claim) -> str:
    return digest(" ".join(claim.exact.split()), " ".join(claim.text.split()))
