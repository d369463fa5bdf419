"""POL101: one source says that something happened, another that it did not."""

from collections.abc import Iterator

from timeline.model.claim import Claim, ClaimKind, Modality
from timeline.model.event import Detail, Event, Severity
from timeline.rules import Found, Rule, Scope, apart, in_words, is_settled, side_with, slip

_TOLD = frozenset({Modality.ASSERTED, Modality.REPORTED})


def polarity_conflict(statement: Event | Detail) -> Iterator[Found]:
    """One source says that something happened, another that it did not.

    Why it matters: a "not" that was dropped, or put in, turns a report into its opposite.

    What to do: see whether the two speak of one occasion, and who denies it; else look for a slip of editing.
    """
    if isinstance(statement, Detail):
        yield from _of_sentence(statement)
        return
    for action in sorted({claim.action for claim in statement.claims if claim.action}):
        told = [c for c in statement.claims if c.action == action and c.modality in _TOLD and not c.curated]
        denied = [c for c in statement.claims if c.action == action and c.modality is Modality.DENIED and not _since(c)]
        if len(apart([told, denied])) == 2:
            sides = side_with("did", told), side_with("did not", denied)
            message = f"Sources disagree whether “{statement.title}”: " + " against ".join(map(in_words, sides)) + "."
            yield Found(message, sides, slip(sides))


def _since(claim: Claim) -> bool:
    """Whether it is only of later times that something is denied: "has seen no arrests since April"."""
    return claim.context is not None and claim.context.scope == "start"


def _of_sentence(detail: Detail) -> Iterator[Found]:
    """A sentence that one source prints with a "not", another without."""
    if detail.kind is not ClaimKind.POLARITY or is_settled(detail):
        return
    told = [claim for claim in detail.claims if claim.modality is Modality.ASSERTED]
    denied = [claim for claim in detail.claims if claim.modality is Modality.DENIED]
    groups = apart([group for group in (told, denied) if group])
    if len(groups) == 2:
        sides = tuple(side_with(group[0].text, group) for group in groups)
        yield Found(
            "One source denies what another says: " + " against ".join(map(in_words, sides)) + ".", sides, slip(sides)
        )


RULE = Rule("POL101", Severity.WARNING, Scope.STATEMENT, polarity_conflict, since="0.1")
