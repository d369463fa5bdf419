"""A facts file's text and choices go in; the text with those decisions comes out, by the edits that curation makes."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Timeline
from timeline.review.choices import Choice, Verdict

if TYPE_CHECKING:
    from timeline.curation import Curation
    from timeline.curation.edits import Edit


class Misfit(TimelineError):
    """A choice that cannot be written, whatever becomes of the file."""


def with_choices(
    text: str,
    facts: Path,
    choices: Sequence[Choice],
    timeline: Timeline,
    findings: Mapping[str, Finding],
    by: str,
    on: date,
) -> str:
    """The text with these choices in it; `findings` are at least those that they are about, by fingerprint.

    Misfit where a choice does not fit or its finding is not there any more; TimelineError for a text that is invalid.
    """
    from timeline.curation.edits import edited

    curation = curation_of(text, facts)
    for choice in choices:
        try:
            text = edited(text, edits_of(choice, curation, timeline, findings, by, on), facts.as_posix())
            curation = curation_of(text, facts)
        except TimelineError as error:
            raise Misfit(error.message, error.place, error.mend) from None
    return text


def curation_of(text: str, facts: Path) -> "Curation":
    """A text as the facts file that it is to be. InvalidCuration with all that is wrong in it."""
    from timeline.curation import of_texts

    return of_texts({facts: text})[0]


def edits_of(
    choice: Choice, curation: "Curation", timeline: Timeline, findings: Mapping[str, Finding], by: str, on: date
) -> "tuple[Edit, ...]":
    """The edits that a choice makes; nothing is written. TimelineError where it does not fit."""
    from timeline.curation.verdicts import Why, decide, decide_about

    finding = findings.get(choice.fingerprint)
    if finding is None:
        raise TimelineError("is not found any more: there is nothing to decide", choice.title or None)
    why = Why(choice.because or None, choice.note or None, None, by, on)
    if choice.verdict is Verdict.SAME:
        tied = [finding, *(findings[other] for other in choice.others if other in findings)]
        return decide_about(curation, [one.sides[0].claims[0] for one in tied if one.sides], "same-event", why)
    side = next((n for n, one in enumerate(finding.sides) if one.value == choice.side), None)
    return decide(curation, timeline, finding, str(choice.verdict), why, side, choice.value or None)
