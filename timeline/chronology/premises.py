"""Sources and events in, constraints on their days out, each with the premise that it was made of, put into words."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from timeline.chronology.network import Apart, Constraint, Point, Within
from timeline.model.because import Because, explain
from timeline.model.claim import Claim, ClaimKind, Modality
from timeline.model.edtf import label
from timeline.model.event import Event
from timeline.model.inferred import Step
from timeline.model.lean import Lean
from timeline.model.text import Source
from timeline.model.time import TimeValue, iso_day, weekday_of

explain(
    {
        "dates-it": "{0} dates this to {1} (“{2}”): “{3}”",
        "curated-day": "the curated fact {0} dates this to {1}: “{2}”",
        "prints-quotation": "{0} prints words that were spoken then, so it appeared on that day or later",
        "news-of-quotation": "as a rule, a report prints words as news within a week",
        "says-of-the-week": "{0} says “{1}”, which lies in the seven days up to its publication",
        "says-of-the-week-to-come": "{0} says “{1}”, which lies in the seven days from its publication on",
        "says-of-the-day": "{0} says “{1}”, which hangs on the day of its publication",
        "says-of-the-unit": "{0} says “{1}”, which hangs on the {2} of its publication",
        "says-month": "{0} says “{1}” and no year: the last such month up to its publication",
        "says-month-ahead": "{0} says “{1}” and no year: a month within a year of its publication",
        "says-no-year": "{0} says “{1}” and no year: within a year of its publication",
        "tells-as-past": "{0} tells of it as past (“{1}”), so it appeared then or later",
        "other-weekday": "{0} says “{1}” of it, which can only be {2}: within the seven days up to its publication",
        "source-published": "{0} was published on {1}",
    }
)

_WEEK = 6
"""Days by which the last day that a weekday can mean lies before the publication at most."""

_NEWS = 7
"""Days after something was said within which a report that prints the words appears."""

_SLIP = 3
"""Days by which another weekday can lie from the true day and still be told from the week before and after."""

_ALIKE = 0.4
"""Share of the words of the shorter of two sentences that both have, from which on they surely tell of one occasion: a
report on the next hearing repeats less of the last (a trial on news, with the dates of its sources hidden)."""


_LINE = 90
"""Code points of a statement that a step quotes at most."""


@dataclass(frozen=True, slots=True)
class Premise:
    """What a constraint says, in words, and the claims it rests on; `assumed` where only custom says so."""

    because: Because
    claims: tuple[Claim, ...] = ()
    assumed: bool = False
    kind: str = "date"

    @property
    def step(self) -> Step:
        """The premise as a step of a chain."""
        if not self.claims:
            return Step(self.because)
        claim = self.claims[0]
        return Step(self.because, claim.source_id, claim.value_span.start, claim.value_span.end)


class Premises:
    """The constraints of all sources and events, and what each was made of: its `origin` is the number of a premise."""

    def __init__(self) -> None:
        """None so far."""
        self.constraints: list[Constraint] = []
        self.all: list[Premise] = []
        self.peers: dict[str, list[int]] = defaultdict(list)
        """Per source that nobody has dated the days on which others published what it tells of."""
        self._dated: set[Point] = set()

    def add(self, premise: Premise) -> int:
        """The number of a new premise."""
        self.all.append(premise)
        return len(self.all) - 1

    def require(self, constraint: Constraint) -> None:
        """Take a constraint whose origin is the number of a premise."""
        self.constraints.append(constraint)

    def date(self, event: Event) -> None:
        """Require the days that the claims of an event give."""
        self.date_point(event_point(event), [claim for claim in event.dated_claims if is_sure(claim)])

    def publish(self, source: Source) -> None:
        """Require the day of a publication that is known."""
        value, point = source.published, source_point(source.id)
        if value is not None and point not in self._dated:
            self._dated.add(point)
            number = self.add(Premise(Because("source-published", (source.id, in_words(value)))))
            self.require(Within(point, value.earliest, value.latest, origin=number))

    def date_point(
        self, point: Point, claims: Sequence[Claim], because: Callable[[Claim], Because] | None = None
    ) -> None:
        """Require the days that claims give, one premise for each value; what is only about is widened by its unit."""
        if point in self._dated:
            return
        self._dated.add(point)
        seen: set[TimeValue] = set()
        for claim in claims:
            if claim.time is not None and claim.time not in seen:
                seen.add(claim.time)
                number = self.add(Premise((because or dating)(claim), (claim,)))
                self.require(_within(point, claim.time, number))

    def of(self, constraints: Iterable[Constraint]) -> list[Premise]:
        """What some constraints were made of, each premise once, in their order."""
        numbers = dict.fromkeys(c.origin for c in constraints if isinstance(c.origin, int))
        return [self.all[number] for number in numbers]


def event_point(event: Event) -> Point:
    """The day of an event."""
    return "event", event.key


def source_point(source_id: str) -> Point:
    """The day of a publication."""
    return "source", source_id


def claim_point(claim: Claim) -> Point:
    """The day that a claim tells of which belongs to no event."""
    return "claim", claim.id


def of_undated(
    premises: Premises, events: Sequence[Event], leaning: Sequence[Claim], undated: Mapping[str, Source]
) -> None:
    """What ties the publication of sources that nobody has dated to the events and times they tell of."""
    for event in events:
        own = [claim for claim in event.claims if claim.source_id in undated]
        if own:
            _of_event(premises, event, own, undated)
    for claim in leaning:
        if claim.source_id in undated and claim.lean is not None:
            _lean(premises, claim, claim_point(claim), claim.lean)


def _of_event(premises: Premises, event: Event, own: Sequence[Claim], undated: Mapping[str, Source]) -> None:
    point = event_point(event)
    spoken = {claim.source_id for claim in own if claim.kind is ClaimKind.QUOTE}
    by_others = [claim for claim in event.dated_claims if claim.source_id not in undated]
    sure = _agreeing(by_others)
    if event.disputed:
        if not sure:
            return
        premises.date_point(point, sure)
        day = _one_day(sure)
        for claim in own:
            if claim.kind is ClaimKind.QUOTE:
                _quotation(premises, claim, point, day, sure)
            elif day is not None and claim.source_id in spoken:
                _other_weekday(premises, claim, point, day)
        return
    premises.date(event)
    for claim in own:
        if claim.kind is ClaimKind.QUOTE:
            _quotation(premises, claim, point, _one_day(sure), sure)
        elif claim.lean is not None and claim.modality is not Modality.DENIED:
            if claim.source_id in spoken or claim.lean.least is None or _is_told_by(claim, by_others):
                _lean(premises, claim, point, claim.lean)
            else:
                continue
        else:
            continue
        premises.peers[claim.source_id] += _publications(sure)


def _is_told_by(claim: Claim, others: Sequence[Claim]) -> bool:
    """Whether another claim tells of the same occasion beyond doubt: by what their sentences share, or as a fact."""
    return any(other.curated or likeness(claim, other) >= _ALIKE for other in others)


def likeness(one: Claim, two: Claim) -> float:
    """The share of words of the shorter sentence that both have, from 0 to 1."""
    if one.context is None or two.context is None:
        return 0.0
    fewest = min(len(one.context.words), len(two.context.words))
    return len(one.context.words & two.context.words) / fewest if fewest else 0.0


def _publications(claims: Iterable[Claim]) -> Iterator[int]:
    return (c.context.published for c in claims if c.context is not None and c.context.published is not None)


def is_sure(claim: Claim) -> bool:
    """Whether a claim says when, and neither guesses nor denies."""
    time = claim.time
    return (
        time is not None
        and time.is_known
        and not time.is_empty
        and not time.uncertain
        and claim.modality is not Modality.DENIED
        and claim.because.code != "clock-on-day"
    )


def _agreeing(claims: Sequence[Claim]) -> list[Claim]:
    """The sure claims, where all can be true; else none."""
    sure = [claim for claim in claims if is_sure(claim)]
    firsts = [c.time.earliest for c in sure if c.time is not None and c.time.earliest is not None]
    lasts = [c.time.latest for c in sure if c.time is not None and c.time.latest is not None]
    return sure if not firsts or not lasts or max(firsts) <= min(lasts) else []


def _one_day(claims: Sequence[Claim]) -> int | None:
    """The day on which claims that agree put an event; None where they leave more than one."""
    firsts = [c.time.earliest for c in claims if c.time is not None and c.time.earliest is not None]
    lasts = [c.time.latest for c in claims if c.time is not None and c.time.latest is not None]
    return max(firsts) if firsts and lasts and max(firsts) == min(lasts) else None


def _within(point: Point, value: TimeValue, number: int) -> Within:
    slack = value.precision.days if value.approximate else 0
    month, day = value.month_day if value.month_day is not None else (None, None)
    first = None if value.earliest is None else value.earliest - slack
    last = None if value.latest is None else value.latest + slack
    return Within(point, first, last, value.weekday, month, day, origin=number)


def dating(claim: Claim) -> Because:
    """What a dated claim says, as a step."""
    when = in_words(claim.time) if claim.time is not None else ""
    if claim.fact is not None:
        return Because("curated-day", (claim.fact, when, claim.gist))
    return Because("dates-it", (claim.source_id, when, said(claim), shortened(claim.gist)))


def shortened(gist: str) -> str:
    """A statement in one line."""
    return gist if len(gist) <= _LINE else gist[:_LINE].rsplit(" ", 1)[0] + " …"


def said(claim: Claim) -> str:
    """The words of a claim's value on one line."""
    return " ".join(claim.text.split())


WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def in_words(value: TimeValue) -> str:
    """A time as a chain names it: "Monday 2024-11-25", "a Tuesday", "2003"."""
    if value.earliest is not None and value.earliest == value.latest:
        return day_in_words(value.earliest)
    if not value.is_bounded and value.weekday is not None:
        return f"a {WEEKDAYS[value.weekday]}"
    return label(value)


def day_in_words(day: int) -> str:
    """A day with its weekday: "Monday 2024-11-25"."""
    return f"{WEEKDAYS[weekday_of(day)]} {iso_day(day)}"


def _quotation(premises: Premises, claim: Claim, point: Point, day: int | None, dated: Sequence[Claim]) -> None:
    """Words are printed after they were spoken; where others print them as news, within a week."""
    published = source_point(claim.source_id)
    number = premises.add(Premise(Because("prints-quotation", (claim.source_id,)), (claim,)))
    premises.require(Apart(point, published, 0, origin=number))
    if day is not None and any(_is_news(c, day) for c in dated):
        custom = premises.add(Premise(Because("news-of-quotation"), (), assumed=True))
        premises.require(Apart(point, published, None, _NEWS, origin=custom))


def _is_news(claim: Claim, day: int) -> bool:
    published = claim.context.published if claim.context is not None else None
    return published is not None and 0 <= published - day <= _WEEK


def _lean(premises: Premises, claim: Claim, point: Point, lean: Lean) -> None:
    """A time that hangs on the publication of its source."""
    number = premises.add(Premise(_leaning(claim, lean), (claim,)))
    premises.require(Apart(source_point(claim.source_id), point, lean.least, lean.most, lean.unit, origin=number))
    if lean.month is not None:
        premises.require(Within(point, month=lean.month, origin=number))


def _leaning(claim: Claim, lean: Lean) -> Because:
    source, words = claim.source_id, said(claim)
    if lean.least is None:
        return Because("tells-as-past", (source, words))
    if lean.month is not None:
        return Because(
            "says-month" if lean.most is not None and lean.most <= 0 else "says-month-ahead", (source, words)
        )
    if lean.unit != "day":
        return Because("says-of-the-unit", (source, words, lean.unit))
    if lean.least == lean.most:
        return Because("says-of-the-day", (source, words))
    if claim.time is not None and claim.time.month_day is not None:
        return Because("says-no-year", (source, words))
    return Because("says-of-the-week" if (lean.most or 0) <= 0 else "says-of-the-week-to-come", (source, words))


def _other_weekday(premises: Premises, claim: Claim, point: Point, day: int) -> None:
    """A weekday that is not that of the day others give: the nearest such day is meant, and tells the publication."""
    time, lean = claim.time, claim.lean
    if time is None or time.weekday is None or time.is_bounded or lean is None or lean.least is None or lean.most != 0:
        return
    ahead = (time.weekday - weekday_of(day)) % 7
    shift = ahead if ahead <= _SLIP else ahead - 7
    because = Because("other-weekday", (claim.source_id, said(claim), day_in_words(day + shift)))
    number = premises.add(Premise(because, (claim,)))
    published = source_point(claim.source_id)
    premises.require(Apart(point, published, shift, shift - lean.least, origin=number))
