"""POL101: one source says that something happened, another that it did not."""

from collections.abc import Iterator

from timeline.model.claim import Modality
from timeline.model.event import Event, Severity
from timeline.rules import Found, Rule, Scope, apart, in_words, side_with, slip

_TOLD = frozenset({Modality.ASSERTED, Modality.REPORTED})


def polarity_conflict(event: Event) -> Iterator[Found]:
    """One source says that something happened, another that it did not.

    Why it matters: a "not" that was dropped, or put in, turns a report into its opposite.

    What to do: see whether the two speak of one occasion, and who denies it; else look for a slip of editing.
    """
    for action in sorted({claim.action for claim in event.claims if claim.action}):
        told = [c for c in event.claims if c.action == action and c.modality in _TOLD and not c.curated]
        denied = [c for c in event.claims if c.action == action and c.modality is Modality.DENIED]
        if len(apart([told, denied])) == 2:
            sides = side_with("did", told), side_with("did not", denied)
            message = f"Sources disagree whether “{event.title}”: " + " against ".join(map(in_words, sides)) + "."
            yield Found(message, sides, slip(sides))


RULE = Rule("POL101", Severity.WARNING, Scope.EVENT, polarity_conflict, since="0.1")
