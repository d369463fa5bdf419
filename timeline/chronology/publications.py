"""Events and sources whose day is known in, constraints out that nobody reports what has not happened yet."""

from collections.abc import Mapping, Sequence

from timeline.chronology.network import Apart
from timeline.chronology.premises import Premise, Premises, event_point, shortened, source_point
from timeline.model.because import Because, explain
from timeline.model.claim import Claim, ClaimKind
from timeline.model.event import Event
from timeline.model.lean import PAST
from timeline.model.text import Source

explain({"tells-before": "{0} tells of it as past: “{1}”"})

_ZONES = 1
"""Days by which a report may carry an earlier date than what it tells: it was written west of where that happened."""


def of_publications(premises: Premises, events: Sequence[Event], sources: Mapping[str, Source]) -> None:
    """What a past-tense report requires: that what it tells of had happened when it was published.

    Only what the days that are given could contradict is looked at: an event that is dated after the report.
    """
    for event in events:
        if event.disputed or event.when.earliest is None:
            continue
        for claim in event.claims:
            source = sources[claim.source_id]
            if not _is_past(claim) or source.published is None or source.published.latest is None:
                continue
            if event.when.earliest > source.published.latest + _ZONES:
                because = Because("tells-before", (source.id, shortened(" ".join(claim.exact.split()))))
                number = premises.add(Premise(because, (claim,), kind="publication"))
                apart = Apart(event_point(event), source_point(source.id), -_ZONES, origin=number)
                premises.require(apart)
                premises.publish(source)
                premises.date(event)


def _is_past(claim: Claim) -> bool:
    """Whether a claim can only be told afterwards: a past tense, or words that were spoken."""
    return claim.lean == PAST or (claim.kind is ClaimKind.QUOTE and claim.lean is None and not claim.curated)
