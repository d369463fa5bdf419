"""Events and sources whose day is known in, constraints out that nobody reports what has not happened yet."""

from collections.abc import Mapping, Sequence

from timeline.chronology.network import Apart
from timeline.chronology.premises import Premise, Premises, event_point, is_sure, shortened, source_point
from timeline.model.because import Because, explain
from timeline.model.claim import Claim
from timeline.model.event import Event
from timeline.model.lean import PAST
from timeline.model.text import Source

explain({"tells-before": "{0} tells of it as past: “{1}”"})

_FULL = ("as-written", "numeric-", "settled-")
"""How the reasons of dates begin that stand by themselves."""

_ZONES = 1
"""Days by which a report may carry an earlier date than what it tells: it was written west of where that happened."""


def of_publications(premises: Premises, events: Sequence[Event], sources: Mapping[str, Source]) -> None:
    """What a past-tense report requires: that what it tells of had happened when it was published.

    Only what the days that are given could contradict is looked at: an event that is dated after the report.
    """
    for event in events:
        past = [claim for claim in event.claims if claim.lean == PAST]
        if event.disputed or not past:
            continue
        dated = [claim for claim in event.dated_claims if is_sure(claim) and _is_full(claim)]
        first = max((c.time.earliest for c in dated if c.time and c.time.earliest is not None), default=None)
        for claim in past:
            source = sources[claim.source_id]
            if first is None or source.published is None or source.published.latest is None:
                continue
            if first > source.published.latest + _ZONES:
                because = Because("tells-before", (source.id, shortened(" ".join(claim.exact.split()))))
                number = premises.add(Premise(because, (claim,), kind="publication"))
                premises.require(Apart(event_point(event), source_point(source.id), -_ZONES, origin=number))
                premises.publish(source)
                premises.date_point(event_point(event), dated)


def _is_full(claim: Claim) -> bool:
    """Whether a date is said in full: one that counts from a publication cannot speak against it."""
    return claim.curated or claim.because.code.startswith(_FULL)
