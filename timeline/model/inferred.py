"""What no source states and all dated claims together allow: bounds of a day, and the steps that lead there."""

from dataclasses import dataclass

from timeline.model.because import Because
from timeline.model.time import TimeValue


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a chain: a sentence, and the words of a source that it rests on.

    `source_id` is None where the step rests on no text of its own; `start` and `end` are code points of the words that
    carry the value, None where the step rests on what is known about the source as a whole.
    """

    because: Because
    source_id: str | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Inferred:
    """Days that follow from what several claims say together: never evidence, and never in the place of a stated day.

    `when` has at least one bound; `best` is the likeliest day number, None where none is likelier than the others.
    `steps` are in the order of the reasoning.
    """

    when: TimeValue
    best: int | None
    steps: tuple[Step, ...]

    def __post_init__(self) -> None:
        """Refuse what says nothing, and a best day that cannot be."""
        if self.when.earliest is None and self.when.latest is None:
            raise ValueError("an inferred time has a bound")
        if self.best is not None and (
            self.best < (self.when.earliest if self.when.earliest is not None else self.best)
            or self.best > (self.when.latest if self.when.latest is not None else self.best)
        ):
            raise ValueError(f"the best day {self.best} lies outside of {self.when}")
