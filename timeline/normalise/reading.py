"""What a resolver answers, and what it may ask: the reading of one mention in its context."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from timeline.languages import Language
from timeline.model.because import Because
from timeline.model.time import Precision, TimeValue, civil

_WORD = re.compile(r"[a-z']+")
_SENTENCE_END = re.compile(r"[.!?;\"”]\s|\n\s*\n")
_REACH = 160
"""How many code points of its sentence are read on either side of a mention to tell its tense."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A TIMEX3 type and value with the reason. `anchor` is the day number it hangs on, if any."""

    type: str
    timex: str
    because: Because
    mod: str | None = None
    anchor: int | None = None
    uncertain: bool = False
    alternatives: tuple[str, ...] = ()
    time: TimeValue | None = None
    """Only where the days are not those of `timex`: "Tuesday, 25 November 2024" that is a Monday."""


@dataclass(slots=True)
class Context:
    """The text around the mention that is being read, and what was read before it.

    `published` is the day number of the document creation time, None when unknown. `style` is "news" (relative times
    hang on the publication) or "narrative" (they hang on the last date mentioned). `last` holds the values of earlier
    dates by precision, newest last within each.
    """

    language: Language
    folded: str
    published: int | None
    style: str = "news"
    start: int = 0
    end: int = 0
    slots: Mapping[str, str] = field(default_factory=dict)
    last: dict[Precision, TimeValue] = field(default_factory=dict)
    newest: TimeValue | None = None
    newest_end: int = -1
    period: str = ""
    """TIMEX3 value of the last quarter, half or period of months that was mentioned: what a report is about."""

    @property
    def anchor(self) -> int | None:
        """The day relative expressions hang on: the publication, or in a narrative the last day mentioned."""
        if self.style == "narrative" and self.newest is not None and self.newest.earliest is not None:
            return self.newest.earliest
        return self.published

    @property
    def focus(self) -> int | None:
        """The day that "the next day" or "two days later" hangs on: the last day mentioned, else the anchor."""
        day = self.last.get(Precision.DAY)
        return day.earliest if day is not None and day.earliest is not None else self.anchor

    @property
    def focus_year(self) -> int | None:
        """The year that "that year" hangs on: that of the last date mentioned, else of the anchor."""
        if self.newest is not None and self.newest.earliest is not None:
            return civil(self.newest.earliest)[0]
        return None if self.anchor is None else civil(self.anchor)[0]

    def slot(self, name: str) -> str:
        """A slot of the mention in lower case with single blanks, "" when it is not filled."""
        text = self.slots.get(name)
        return " ".join(text.split()).lower() if text else ""

    def before(self, length: int = _REACH) -> str:
        """The rest of the sentence before the mention, folded."""
        text = self.folded[max(0, self.start - length) : self.start]
        ends = [m.end() for m in _SENTENCE_END.finditer(text)]
        return text[ends[-1] :] if ends else text

    def after(self, length: int = _REACH) -> str:
        """The rest of the sentence after the mention, folded."""
        text = self.folded[self.end : self.end + length]
        end = _SENTENCE_END.search(text)
        return text[: end.start()] if end else text

    def direction(self) -> int:
        """-1 when the words around speak of the past, 1 of the future, 0 when they do not say.

        The nearest cue decides, first to the left (the verb that governs a time stands before it in most sentences),
        then to the right.
        """
        left = _WORD.findall(self.before().lower())
        for word in reversed(left[-14:]):
            sign = self._cue(word)
            if sign:
                return sign
        for word in _WORD.findall(self.after().lower())[:12]:
            sign = self._cue(word)
            if sign:
                return sign
        return 0

    def _cue(self, word: str) -> int:
        pack = self.language
        if word in pack.future_cues:
            return 1
        if word in pack.past_cues or (len(word) > 4 and word.endswith(pack.past_endings)):
            return -1
        return 0

    def note(self, value: TimeValue | None, timex: str) -> None:
        """Remember a date for what comes after it."""
        if value is None or value.earliest is None:
            return
        precision = Precision.DAY if value.earliest == value.latest else value.precision
        self.last[precision] = value
        self.newest, self.newest_end = value, self.end
        if "-Q" in timex or "-H" in timex:
            self.period = timex
