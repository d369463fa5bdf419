"""A facts file's text and choices go in; the text with those decisions comes out, by the edits that curation makes."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from timeline.model.curated import evidence_of
from timeline.model.errors import TimelineError
from timeline.model.event import Timeline
from timeline.review.choices import Choice


def with_choices(text: str, facts: Path, choices: Sequence[Choice], timeline: Timeline, by: str, on: date) -> str:
    """The text with these choices in it. TimelineError for a text that is invalid, or a finding that is not there."""
    from timeline.curation import curation_of
    from timeline.curation.edits import Append, Edit, edited

    findings = {finding.fingerprint: finding for finding in timeline.findings}
    edits: list[Edit] = []
    for choice in choices:
        if choice.fingerprint not in findings:
            raise TimelineError(f"the finding {choice.fingerprint} is not there any more", facts.name)
        entry: dict[str, object] = {"finding": choice.fingerprint, "verdict": str(choice.verdict)}
        entry |= {"because": choice.because} if choice.because else {}
        entry |= {"reason": choice.note} if choice.note else {}
        entry |= {"value": choice.side or choice.value} if choice.side or choice.value else {}
        entry |= {"by": by, "on": on.isoformat(), "evidence": list(evidence_of(findings[choice.fingerprint]))}
        edits.append(Append("decisions", entry))
    after = edited(text, edits, facts.name)
    curation_of(after, facts)  # what is written must be readable: else the decision does not fit
    return after
