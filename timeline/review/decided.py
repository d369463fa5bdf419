"""A facts file's text and choices go in; the text with those decisions comes out, by the edits that curation makes."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Timeline
from timeline.review.choices import Choice, Verdict
from timeline.review.files import Files, Texts

if TYPE_CHECKING:
    from timeline.curation import Curation
    from timeline.curation.edits import Edit


class Misfit(TimelineError):
    """A choice that cannot be written, whatever becomes of the file."""


def with_choices(
    texts: Texts,
    files: Files,
    choices: Sequence[Choice],
    timeline: Timeline,
    findings: Mapping[str, Finding],
    by: str,
    on: date,
) -> Texts:
    """The texts with these choices in them; `findings` are at least those that they are about, by fingerprint.

    Misfit where a choice does not fit or its finding is not there any more; TimelineError for a text that is invalid.
    """
    from timeline.curation import of_texts

    curations = of_texts(texts)
    for choice in choices:
        try:
            texts = with_edits(curations, edits_of(choice, curations, timeline, findings, by, on), files.into)
            curations = of_texts(texts)
        except TimelineError as error:
            raise Misfit(error.message, error.place, error.mend) from None
    return texts


def with_edits(curations: "Sequence[Curation]", edits: "Sequence[Edit]", into: Path | None = None) -> Texts:
    """The texts of facts files with edits in them, each in the file that holds what it is about.

    A new entry goes to `into`; where that is None, to the file that is called as its section, else to the first that
    has such entries, else to the first.
    """
    from timeline.curation.edits import Append
    from timeline.curation.revision import home, revise_each

    by_path: dict[Path, list[Edit]] = {}
    for edit in edits:
        one, own = home(curations, edit)
        path = into if into is not None and isinstance(edit, Append) else one.path
        by_path.setdefault(path, []).append(own)
    revised = {one.path: one.after for one in revise_each(curations, by_path)}
    return {one.path: revised.get(one.path, one.text) for one in curations}


def edits_of(
    choice: Choice,
    curation: "Sequence[Curation]",
    timeline: Timeline,
    findings: Mapping[str, Finding],
    by: str,
    on: date,
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
