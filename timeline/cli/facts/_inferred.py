"""A source that nobody has dated and the facts files in, what follows about its publication out, put into words."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.cli.console import say
from timeline.cli.work import pipeline_for
from timeline.model.errors import TimelineError

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.model.inferred import Inferred

_MEND = "give the day yourself: --published DATE"


def inferred_publication(source_id: str, file: str, facts: Sequence["Path"], window: bool) -> tuple[str, str]:
    """When a source appeared, as EDTF, and the reasons for it, from all sources in the folder of the facts.

    The likeliest day; the whole window where none is likelier, or where the `window` is wished for. Says both.
    TimelineError where the source is dated already, and where nothing follows, or too little.
    """
    from timeline.curation.paths import facts_root
    from timeline.model import edtf
    from timeline.settings import load

    pipeline = pipeline_for(load(), [str(path) for path in facts], None, None, no_cache=False)
    timeline = pipeline.run(str(facts_root(facts)))
    source = next((one for one in timeline.sources if one.id == source_id), None)
    if source is None:
        raise TimelineError("is no source that is read", file, "see what .gitignore and 'exclude' leave out")
    if source.published is not None:
        day = edtf.label(source.published)
        raise TimelineError(f"is dated already: {day}", file, "nothing has to be inferred")
    found = source.inferred
    if found is None:
        raise TimelineError("nothing follows about its publication from the other sources", file, _MEND)
    if not found.when.is_bounded:
        raise TimelineError(f"only one bound follows: {edtf.label(found.when)}", file, _MEND)
    return _told(source_id, found, window)


def _told(source_id: str, found: "Inferred", window: bool) -> tuple[str, str]:
    from timeline.model import edtf
    from timeline.model.time import iso_day
    from timeline.writers._page import harmless

    span, reasons = edtf.label(found.when), "; ".join(str(step.because) for step in found.steps)
    likely = "" if found.best is None else f", likeliest {iso_day(found.best)}"
    lines = [harmless(f"{source_id} appeared (inferred): {span}{likely}, because")]
    lines += [f"  {number}. {harmless(str(step.because))}" for number, step in enumerate(found.steps, 1)]
    say("".join(f"{line}\n" for line in lines))
    return span if window or found.best is None else iso_day(found.best), f"inferred ({span}): {reasons}"
