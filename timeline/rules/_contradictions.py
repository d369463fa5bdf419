"""A contradiction in, its sides and what would reconcile the rest out: what the rules about chronology share."""

from timeline.model.claim import Claim
from timeline.model.event import Contradiction, Hint, Side
from timeline.rules._sides import side_of, side_with


def sides_of(contradiction: Contradiction) -> tuple[Side, ...]:
    """One side for each claim: none of them can be spared for the contradiction."""
    return tuple(_side(claim) for claim in contradiction.claims)


def _side(claim: Claim) -> Side:
    return side_of([claim]) if claim.time is not None else side_with(" ".join(claim.text.split()), [claim])


def why(contradiction: Contradiction) -> str:
    """What each of the claims requires, in one sentence."""
    return "; ".join(str(step.because) for step in contradiction.steps)


def reconciling(contradiction: Contradiction) -> tuple[Hint, ...]:
    """Which single claim would have to go for all others to hold, where not any of them would do."""
    spared = contradiction.reconciling
    if not spared or len(spared) == len(contradiction.claims):
        return ()
    named = " or ".join(f"“{' '.join(claim.text.split())}” ({claim.source_id})" for claim in spared)
    return (Hint("reconciled-without", f"Without {named} everything else that is told holds together."),)
