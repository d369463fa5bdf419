"""What a resolver answers, and what it may ask: the reading of one mention in its context."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from timeline.languages import Language
from timeline.model.because import Because
from timeline.model.claim import Mention
from timeline.model.time import Clock, Precision, TimeValue, civil
from timeline.normalise import tense
from timeline.normalise.around import after, before, ends_of_sentences
from timeline.normalise.calendars import is_one_day_by_two_calendars, weekday_of

_END = re.compile(r"[^\W_]{2}[)\"']*[.!?] |\n")
GOVERNING = 6
"""Words to the left within which a verb surely governs a time: only such a one may place it far from the anchor."""

_WIDE = 20
"""Days within which a date is too wide to count days from."""

_REACH = 120
"""How many code points of its sentence are read on either side of a mention to tell its tense."""
_SENTENCE = 500
"""Code points before a mention that may still be of its sentence."""
_DAY, _NOON, _EVENING = 1440, 720, 1080
"""Minutes of a day, and those after which noon and the evening are."""
_YEARS = (Precision.YEAR, Precision.DECADE, Precision.CENTURY)
_MONTH = 31
_CLAUSE = 30
"""Code points after a time in which its verb may stand."""
_LATE = ("TEV", "TNI")
_NEAR = 600
"""Code points within which a date may stand in the sentence before."""
_OVERVIEW = 300
"""Code points within which a story tells its whole span first, and then begins at its beginning."""

_BESIDE = 16
"""Code points between a day and what explains it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A TIMEX3 type and value with the reason. `anchor` is the day number it hangs on, if any.

    `time` is given only where the days are not those of `timex`. What is `aside` (a comparison with another year) does
    not move what later times hang on; a `subject` (a quarter, a fiscal year) is what a report compares from then on.
    """

    type: str
    timex: str
    because: Because
    mod: str | None = None
    anchor: int | None = None
    uncertain: bool = False
    alternatives: tuple[str, ...] = ()
    time: TimeValue | None = None
    aside: bool = False
    subject: bool = False


@dataclass(slots=True)
class Context:
    """The text around the mention that is being read, and what was read before it.

    `published` is the day number of the document creation time, None when unknown. `style` is "news" (relative times
    hang on the publication) or "narrative" (they hang on the last date mentioned). `date_order` is how numbers alone
    are read. `newest` is the last date mentioned, which ends at `newest_end`, `newest_day` the day number of the last
    single day, which ends at `newest_day_end`, `subject` the TIMEX3 value of what a report compares. `previous` is the
    value of the mention before this one, which ends at `previous_end`.
    """

    language: Language
    folded: str
    published: int | None
    style: str
    date_order: str
    posted: int | None = None
    """The minute of the day at which a short message was sent, None for any other text."""
    settled: bool = False
    """Whether the document itself tells the order of numeric dates."""
    has_slashes: bool = False
    """Whether it writes dates as 11/25/2024."""
    start: int = 0
    end: int = 0
    slots: Mapping[str, str] = field(default_factory=dict)
    coming: Sequence[Mention] = ()
    """The mentions that come next, as many as may belong to one list."""
    newest: TimeValue | None = None
    newest_end: int = 0
    newest_day: int | None = None
    newest_day_end: int = 0
    years: dict[tuple[int, int], int] = field(default_factory=dict)
    """Month and day of the days named so far with their year -> that year."""
    subject: str = ""
    reported: str = ""
    """The last subject that was over when the text was published."""
    is_fiscal: bool = False
    """Whether the subject is a part of a fiscal year, which begins nobody knows when."""
    previous: TimeValue | None = None
    previous_end: int = 0
    clock: int | None = None
    """Minutes since day 0 of the last time of day by the clock, which ends at `clock_end`."""
    clock_end: int = 0
    hour_end: int = -_NEAR
    """Where the last time of day ends, by the clock or not."""
    says_pm: bool = False
    """Whether that one said in which half of the day it is, and it was after noon."""
    late_day: int | None = None
    """The day whose evening or night was told of last: what comes soon after midnight is of the next."""
    opened: TimeValue | None = None
    """The beginning of the range that this mention ends."""
    first_day: int | None = None
    """The day that "the second day" and "the third day" count from, where they did so before."""
    aside: TimeValue | None = None
    """The last date that the story looked back or ahead to, which ends at `aside_end`."""
    aside_end: int = 0
    weekday_shift: int = 0
    """Weekdays between those that a story gives its days and those of the calendar its dates are read by."""
    _told_before: dict[tuple[int, int, int], int] = field(default_factory=dict)
    """Start and end of a mention, and words that were asked -> the direction they tell: a probe asks for many days."""

    @property
    def following(self) -> Mention | None:
        """The mention after this one."""
        return self.coming[0] if self.coming else None

    def enter(self, mention: Mention, coming: Sequence[Mention]) -> None:
        """Turn to the next mention; `coming` are those after it."""
        self.start, self.end = mention.span.start, mention.span.end
        self.slots = _lowered(mention.slots)
        self.coming = coming

    def note(self, reading: Reading, value: TimeValue | None) -> None:
        """Remember a date for what comes after it."""
        beside = self.previous if self.start - self.previous_end <= _BESIDE else None
        self.previous, self.previous_end = value, self.end
        if reading.subject and reading.type == "DURATION" and self.anchor is not None:
            self.subject = f"{civil(self.anchor)[0]:04}"
        if value is None or value.earliest is None:
            return
        if reading.aside or self._hangs_on_aside or self._is_digression(value):
            if self.last_date is None or value.earliest < self.last_date or value.precision in _YEARS:
                self.aside, self.aside_end = value, self.end
            return
        if is_one_day_by_two_calendars(beside, value):
            return
        if reading.subject and (self.published is None or value.earliest <= self.published):
            self.is_fiscal = "fiscal" in self.slots or (self.is_fiscal and reading.timex == self.subject)
            self.subject = reading.timex
            if self.published is None or value.latest is None or value.latest < self.published:
                self.reported = reading.timex
        self.newest, self.newest_end = value, self.end
        if value.earliest == value.latest:
            self.newest_day, self.newest_day_end = value.earliest, self.end
            self._note_hour(reading, value.earliest, value.clock)
            if "day" in self.slots:
                self.first_day = None
            if "year" in self.slots:
                year, month, day = civil(value.earliest)
                self.years[month, day] = year
            if value.weekday is not None:
                self.weekday_shift = weekday_of(value.earliest) - value.weekday

    def _note_hour(self, reading: Reading, day: int, clock: Clock | None) -> None:
        if clock is not None:
            self.clock, self.clock_end = day * _DAY + clock.minutes, self.end
            self.says_pm = "pm" in self.slots or (self.says_pm and clock.minutes >= _NOON)
            is_late = clock.minutes >= _EVENING
        else:
            is_late = reading.type == "TIME" and reading.timex.endswith(_LATE)
        if reading.type == "TIME":
            self.hour_end = self.end
        self.late_day = day if is_late else None

    def _is_digression(self, value: TimeValue) -> bool:
        """Whether a story looks back or ahead and then goes on where it was: to another year ("a general since 1855"),
        or to an earlier month of the same ("they had learned of it by mid-May")."""
        day = value.earliest
        if not self.is_story:
            is_back = self.newest_day is not None and day is not None and day < self.newest_day
            return is_back and day == value.latest and self._is_told_before()
        if self.last_date is None or day is None:
            return False
        years = civil(day)[0] - civil(self.last_date)[0]
        is_end = self.start < _OVERVIEW and self.language.matches("end-of-span-before", self.before())
        if not years:
            is_back = self.last_date - day > (_MONTH if day == value.latest else 0)
            is_ahead = self.newest is not None and day > (self.newest.latest or day)
            return (is_back and self.is_pluperfect) or (
                is_ahead and (is_end or self.language.matches("foretelling-before", self.before()))
            )
        is_full = "day" in self.slots and "year" in self.slots
        if years > 0:
            if is_full and self.language.matches("until-before", self.before()):
                return False  # "did not leave until 13 June 1956" goes on from there
            return is_end or self.language.matches("looking-ahead-before", self.before())
        if self.language.matches("pluperfect-clause-after", self.after()) or self._is_over_that(value):
            return True
        return self.language.matches("looking-back-before", self.before()) and not (is_full and self.is_year_told_of)

    def _is_over_that(self, value: TimeValue) -> bool:
        """Whether "that winter" is over before the last date mentioned: the story does not go back to it."""
        is_that = self.relation() == 0 and self.is_anaphoric()
        return is_that and value.latest is not None and self.last_date is not None and value.latest < self.last_date

    # What times hang on

    @property
    def anchor(self) -> int | None:
        """The day relative expressions hang on: the publication, or in a narrative the last date mentioned."""
        return self.last_date if self.style == "narrative" else self.published

    @property
    def last_date(self) -> int | None:
        """The first day of the last date mentioned, else the publication."""
        return self.newest.earliest if self.newest is not None else self.published

    @property
    def told_date(self) -> int | None:
        """What "the following year" hangs on: the date its sentence looks back to, else the last date mentioned."""
        aside = self.aside_nearby
        return self.last_date if aside is None else aside.earliest

    @property
    def aside_nearby(self) -> TimeValue | None:
        """The date that the sentence of a story looks back or ahead to before the mention; None where it does not."""
        if self.aside is None or not self.is_story or self.start - self.aside_end > _REACH:
            return None
        is_same = _END.search(self.folded, self.aside_end - 2, self.start) is None
        return self.aside if self.aside_end > self.newest_end and is_same else None

    @property
    def _hangs_on_aside(self) -> bool:
        return self.aside_nearby is not None and any(map(self.is_anaphoric, ("rel", "relyear", "direction")))

    @property
    def is_far_from_dates(self) -> bool:
        """Whether news names no date before the mention in its sentence, nor in the sentence before that."""
        if self.style == "narrative":
            return False
        return self.newest is None or self._is_far_from(self.newest_end)

    @property
    def clock_nearby(self) -> int | None:
        """Minutes since day 0 of the last time by the clock, told in this sentence or the one before; or None."""
        return None if self.clock is None or self._is_far_from(self.clock_end) else self.clock

    def _is_far_from(self, end: int) -> bool:
        """Whether more than the end of one sentence lies between what ends there and the mention."""
        if self.start - end > _NEAR:
            return True
        between = self.folded[end : self.start + 1]
        return ends_of_sentences(between, self.language) > 1

    @property
    def last_day(self) -> int | None:
        """The last single day mentioned, else the anchor: what "the next day" and "two days later" hang on."""
        return self.newest_day if self.newest_day is not None else self.anchor

    @property
    def wide_date(self) -> TimeValue | None:
        """The month, season or year that a count of days hangs on, where the text named no day since; or None."""
        newest = self.newest
        if (
            newest is None
            or newest.earliest is None
            or newest.latest is None
            or newest.latest - newest.earliest < _WIDE
        ):
            return None
        day = self.newest_day
        return (
            newest
            if day is None or (self.style == "narrative" and not newest.earliest <= day <= newest.latest)
            else None
        )

    @property
    def is_pluperfect(self) -> bool:
        """Whether the sentence tells what had happened before: "in the spring he had won"."""
        return self._is_told_before() or self.language.matches("pluperfect-after", self.after(_CLAUSE))

    def _is_told_before(self) -> bool:
        """Whether the verb before the mention is one of the pluperfect; where none may be, no sentence is sought."""
        matches = self.language.matches
        near = self.folded[max(0, self.start - _REACH) : self.start]
        return matches("pluperfect-before", near) and matches("pluperfect-before", self.before())

    @property
    def is_year_told_of(self) -> bool:
        """Whether the last date mentioned is a year, or several."""
        return self.newest is not None and self.newest.precision in _YEARS

    @property
    def is_story(self) -> bool:
        """Whether this is a narrative that has named a date."""
        return self.style == "narrative" and self.newest is not None

    @property
    def now(self) -> int | None:
        """The day of writing, which "today" and "ago" are seen from in any style; None when unknown."""
        return self.published

    def distance_in_story(self, day: int) -> int:
        """Days from the last date mentioned. A story goes forward, and stays in its year: what lies before counts more,
        and most in the year before."""
        if self.newest is None or self.newest.earliest is None or self.newest.latest is None:
            return 0
        back, ahead = self.newest.earliest - day, day - self.newest.latest
        if self.is_pluperfect:
            return max(back, ahead * 6, 0)
        is_same_year = civil(day)[0] == civil(self.newest.earliest)[0]
        return max(back * (3 if is_same_year else 10), ahead * 2, 0)

    # What the text says

    def slot(self, name: str) -> str:
        """A slot of the mention in lower case with single blanks, "" when it is not filled."""
        return self.slots.get(name, "")

    def relation(self, name: str = "rel") -> int | None:
        """The offset that a word of relation names ("last" -1), None without one."""
        return self.language.relation_words.get(self.slots.get(name, ""))

    def is_anaphoric(self, name: str = "rel") -> bool:
        """Whether a word of relation hangs on the last date mentioned: "that year", "the next day"."""
        word, anaphoric = self.slots.get(name, ""), self.language.anaphoric
        return word in anaphoric or ("definite" in self.slots and f"{self.slots['definite']} {word}" in anaphoric)

    @property
    def words(self) -> str:
        """The mention with single blanks."""
        return " ".join(self.folded[self.start : self.end].split())

    @property
    def day_it_explains(self) -> int | None:
        """The day number of the day just named that a weekday is put beside: "25 November 2024 (Tuesday)"; or None."""
        day = self.previous
        if self.start - self.previous_end > _BESIDE or day is None or day.earliest != day.latest:
            return None
        between, after = self.folded[self.previous_end : self.start], self.folded[self.end : self.end + 2].lstrip()
        alone = between.strip() == "," and after[:1] in ("", *",.;)")
        return day.earliest if alone or self.language.matches("beside-between", between) else None

    @property
    def date_it_follows(self) -> TimeValue | None:
        """The date just named that a count says again: "on 3 July, two days later,"; or None."""
        after = self.folded[self.end : self.end + 2].strip()
        is_aside = self.folded[self.previous_end : self.start].strip() == "," and after[:1] in ("", *",.;)")
        return self.previous if is_aside else None

    @property
    def is_day_of_sentence(self) -> bool:
        """Whether the last single day was mentioned in the sentence that this mention stands in."""
        return self.newest_day is not None and self._is_of_sentence(self.newest_day_end)

    def _is_of_sentence(self, end: int) -> bool:
        """Whether what ends there is of the sentence that this mention stands in."""
        return self.start - end < _REACH and self.start - len(self.before()) < end

    def before(self, length: int = _REACH) -> str:
        """The rest of the sentence before the mention, folded."""
        return before(self.folded, self.start, length, self.language)

    def after(self, length: int = _REACH) -> str:
        """The rest of the sentence after the mention, folded."""
        return after(self.folded, self.end, length, self.language)

    def direction(self, reach: int = tense.REACH) -> int:
        """-1 when the words around speak of the past, 1 of the future, 0 when they do not say.

        The nearest cue decides, first to the left (the verb that governs a time stands before it in most sentences),
        at most `reach` words away, then to the right.
        """
        return self.direction_before(reach) or self.direction_after()

    def direction_from_afar(self) -> int:
        """The direction that the nearest cue before it tells, however far before it in the sentence."""
        before = self.before(_SENTENCE)
        return tense.told_before(self.language, before, len(before), self.after, self.direction_after)

    def direction_before(self, reach: int = tense.REACH) -> int:
        """The direction that the words to the left alone tell."""
        asked = (self.start, self.end, reach)
        if asked not in self._told_before:
            before = self.before()
            self._told_before[asked] = tense.told_before(self.language, before, reach, self.after, self.direction_after)
        return self._told_before[asked]

    def direction_after(self) -> int:
        """The direction that the words to the right alone tell."""
        return tense.told_after(self.language, self.words, self.after())


@lru_cache(maxsize=1 << 15)
def _lowered(slots: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    return {name: " ".join(text.split()).lower() for name, text in slots}
