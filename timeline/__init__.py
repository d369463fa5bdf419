"""A linter for history: sources in, one timeline and its contradictions out.

    from timeline import Pipeline, tag, write

    timeline = Pipeline(facts="facts.yaml").run("seeds/")
    write(timeline, format="json", to="report.json")

The face of the library, for its users: no module inside imports it. What it names is loaded when it is first used, so
that a command pays only for what it needs.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeline.model.claim import Claim, TimeExpression
    from timeline.model.errors import TimelineError
    from timeline.model.event import Event, Finding, Side, Timeline
    from timeline.model.text import Source, Span
    from timeline.model.time import TimeValue
    from timeline.pipeline import Pipeline
    from timeline.tagging import tag
    from timeline.writers import write

__version__ = "0.1.0"

__all__ = [
    "Claim",
    "Event",
    "Finding",
    "Pipeline",
    "Side",
    "Source",
    "Span",
    "TimeExpression",
    "TimeValue",
    "Timeline",
    "TimelineError",
    "tag",
    "write",
]

_HOMES = {
    "model.claim": ("Claim", "TimeExpression"),
    "model.errors": ("TimelineError",),
    "model.event": ("Event", "Finding", "Side", "Timeline"),
    "model.text": ("Source", "Span"),
    "model.time": ("TimeValue",),
    "pipeline": ("Pipeline",),
    "tagging": ("tag",),
    "writers": ("write",),
}


def __getattr__(name: str) -> Any:
    """The named part of the library, loaded on first use."""
    for home, names in _HOMES.items():
        if name in names:
            found = getattr(import_module(f"timeline.{home}"), name)
            globals()[name] = found
            return found
    raise AttributeError(f"module 'timeline' has no attribute {name!r}")


def __dir__() -> list[str]:
    """What the library offers."""
    return sorted((*__all__, "__version__"))
