"""What undated sources share with dated ones of their story in, the days on which they appear as a rule out.

A report that says "on Saturday" of what others of its story say "Saturday" of, in like words and in the week after it,
is of that week too. One such report may be of another Saturday; so two have to agree, or both have to open with it. A
report that prints two quotations of another, or its text, appears within days of it. All this is custom: it contradicts
nothing, and gives way to whatever a source states.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, product

from timeline.chronology.kinship import EVERYWHERE, companies, kin
from timeline.chronology.network import Apart
from timeline.chronology.premises import (
    Premise,
    Premises,
    claim_point,
    dating,
    is_sure,
    likeness,
    said,
    source_point,
)
from timeline.model.because import Because, explain
from timeline.model.claim import Claim, ClaimKind, Modality
from timeline.model.event import Detail, Event
from timeline.model.text import Source
from timeline.model.time import unit_index, weekday_of

explain(
    {
        "seems-the-same-day": "{0} says “{1}” of what seems to be the same, in the seven days up to its publication",
        "seems-the-same": "{0} says “{1}” of what seems to be the same, which hangs on the day of its publication",
        "prints-the-same-words": "{0} prints {1} quotations that {2} prints: as a rule, within three days",
        "prints-the-same-text": "{0} prints the text of {1}: as a rule, within a week",
    }
)

_WEEK = 6
"""Days after which a weekday is no longer said of a day."""

_LIKE, _WORDS = 0.2, 2
"""Share of the words of the shorter of two sentences that tell of one day, and the words that they share at least."""

_MUCH_LIKE = 0.4
"""What they share where no more is known of their sources, and where one gives the span of time in other words: "last
month", and "on 14 October"."""

_DAYS = {"week": 7, "month": 31, "year": 366}

_LEAD, _LIKE_IN_LEAD = 3, 0.25
"""The last sentence of the lead, counted from 0, and what the sentences share where one dated source is enough."""

_QUOTATIONS, _WORDS_AS_NEWS, _COPIED = 3, 3, 7
"""Quotations that two reports of one day share at least; days between such reports, and between copies, at most (a
trial on news: of two reports that share several, nineteen in twenty appeared within three days)."""


@dataclass(frozen=True, slots=True)
class _Tie:
    """A weekday of an undated source, and a dated claim of another source that seems to tell of the same day."""

    own: Claim
    other: Claim
    day: int
    alike: float


def of_ties(
    premises: Premises,
    events: Sequence[Event],
    details: Sequence[Detail],
    leaning: Iterable[Claim],
    sources: Mapping[str, Source],
) -> None:
    """What ties the publication of sources that nobody has dated to the weekdays of their story.

    Sources are of one story where they tell of one event or detail, or name the same actors. `leaning` are the times of
    the undated sources that are no events.
    """
    undated = {name for name, source in sources.items() if source.published is None and not source.curated}
    if not undated:
        return
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in (*(c for event in events for c in event.dated_claims), *leaning):
        if claim.context is not None and claim.modality is not Modality.DENIED:
            told[claim.source_id].append(claim)
    worded = _by_words(told, undated)
    near_to = kin((*events, *details, *companies(told, undated)), undated)
    for name, near in sorted(near_to.items()):
        own = [claim for claim in told[name] if claim.lean is not None and claim.lean.least is not None]
        others = [claim for other in near for claim in told[other] if is_sure(claim) and not claim.curated]
        days = _ties(list(filter(_is_weekday, own)), list(filter(_is_news, others)))
        _require(premises, name, _trusted(list(days), sources), "seems-the-same-day")
    for name in sorted(undated & told.keys()):
        own = [claim for claim in told[name] if claim.lean is not None and claim.lean.unit != "day"]
        others = [claim for other in near_to.get(name, ()) for claim in told[other] if not claim.curated]
        pairs = chain(product(own, others), ((a, b) for a in own for b in worded.get(_words(a), ())))
        spans = (_Tie(a, b, b.time.earliest or 0, likeness(a, b)) for a, b in pairs if b.time and is_sure(b))
        _require(
            premises, name, [tie for tie in spans if _is_of_one_span(tie, near_to.get(name, ()))], "seems-the-same"
        )
    quoted = kin((detail for detail in details if detail.kind is ClaimKind.QUOTE), undated, _QUOTATIONS)
    for name, near in sorted(quoted.items()):
        for other, number in near.items():
            because = Because("prints-the-same-words", (name, str(number), other))
            _appeared_with(premises, sources[name], sources[other], because, _WORDS_AS_NEWS)
    of_one_text: dict[str, list[str]] = defaultdict(list)
    for name, source in sorted(sources.items()):
        of_one_text[source.copy_of or name].append(name)
    for names in of_one_text.values():
        for name in sorted(undated.intersection(names)):
            for other in names:
                because = Because("prints-the-same-text", (name, other))
                _appeared_with(premises, sources[name], sources[other], because, _COPIED)


def _appeared_with(premises: Premises, source: Source, other: Source, because: Because, days: int) -> None:
    """Require that a source appeared within days of another whose publication is known."""
    published = other.published
    if published is None or published.earliest is None or published.earliest != published.latest:
        return
    premises.publish(other)
    number = premises.add(Premise(because, (), assumed=True))
    premises.require(Apart(source_point(other.id), source_point(source.id), -days, days, origin=number))
    premises.peers[source.id].append(published.earliest)


def _is_weekday(claim: Claim) -> bool:
    """Whether a claim gives a weekday told as past, which hangs on the publication."""
    lean = claim.lean
    weekday = claim.time is not None and claim.time.weekday is not None
    return weekday and lean is not None and lean.unit == "day" and lean.most == 0


def _is_news(claim: Claim) -> bool:
    """Whether a claim gives a weekday of the week up to its publication."""
    context, time = claim.context, claim.time
    if context is None or context.published is None or context.form != "weekday":
        return False
    if time is None or time.earliest is None or time.earliest != time.latest:
        return False
    return 0 <= context.published - time.earliest <= _WEEK


def _by_words(told: Mapping[str, Sequence[Claim]], undated: set[str]) -> Mapping[tuple[str, str], list[Claim]]:
    """The claims of dated sources by what they date and in which words; none where too many do in the same words."""
    found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for name in sorted(told.keys() - undated):
        for claim in told[name]:
            if claim.action and not claim.curated:
                found[_words(claim)].append(claim)
    return {words: claims for words, claims in found.items() if len(claims) <= EVERYWHERE}


def _words(claim: Claim) -> tuple[str, str]:
    return claim.action, said(claim).lower()


def _is_of_one_span(tie: _Tie, near: Container[str]) -> bool:
    """Whether a time that hangs on the unit of the publication is told of what others date: "last month", in October.

    Both name one action and somebody in common; where the words for the time are other words, or the sources of two
    stories as far as is known, the sentences are much alike.
    """
    own, other, lean = tie.own, tie.other, tie.own.lean
    if lean is None or lean.unit == "day" or lean.least != lean.most or own.action != other.action or not own.action:
        return False
    time = other.time
    if time is None or time.earliest is None or time.latest is None:
        return False
    if (
        unit_index(lean.unit, time.earliest) != unit_index(lean.unit, time.latest)
        or time.precision.days > _DAYS[lean.unit]
    ):
        return False
    if not any(a.is_like(b) for a in own.actors for b in other.actors):
        return False
    if said(own).lower() == said(other).lower():
        return tie.alike >= (_LIKE if other.source_id in near else _MUCH_LIKE)
    return tie.alike >= _MUCH_LIKE and lean.unit != "year" and other.source_id in near


def _ties(own: Sequence[Claim], others: Sequence[Claim]) -> Iterator[_Tie]:
    for claim in own:
        for other in others:
            day = other.time.earliest if other.time is not None else None
            if day is None or claim.time is None or weekday_of(day) != claim.time.weekday:
                continue
            if claim.context is None or other.context is None:
                continue
            alike, words = likeness(claim, other), claim.context.words & other.context.words
            if alike >= _LIKE and len(words) >= _WORDS:
                yield _Tie(claim, other, day, alike)


def _trusted(ties: Sequence[_Tie], sources: Mapping[str, Source]) -> list[_Tie]:
    """The ties on which two witnesses agree, or that both sources open with; none where they are of several weeks."""
    witnesses: dict[int, set[str]] = defaultdict(set)
    for tie in ties:
        witnesses[tie.day].add(sources[tie.other.source_id].copy_of or tie.other.source_id)
    trusted = [tie for tie in ties if len(witnesses[tie.day]) > 1 or _opens_both(tie)]
    days = {tie.day for tie in trusted}
    return trusted if days and max(days) - min(days) <= _WEEK else []


def _opens_both(tie: _Tie) -> bool:
    one, two = tie.own.context, tie.other.context
    if one is None or two is None or tie.alike < _LIKE_IN_LEAD:
        return False
    return one.sentence <= _LEAD and two.sentence <= _LEAD


def _require(premises: Premises, name: str, ties: Sequence[_Tie], code: str) -> None:
    """Require that a source appeared as far from each of the days as it says, and keep when the others did.

    One tie for each day: the one whose sentences share most.
    """
    for day in sorted({tie.day for tie in ties}):
        best = min(
            (tie for tie in ties if tie.day == day),
            key=lambda tie: (-tie.alike, tie.other.source_id, tie.own.value_span, tie.other.value_span),
        )
        because = Because(code, (name, said(best.own)))
        number = premises.add(Premise(because, (best.own,), assumed=True))
        point = claim_point(best.other)
        premises.date_point(point, [best.other], dating)
        lean = best.own.lean
        if lean is not None:
            premises.require(Apart(source_point(name), point, lean.least, lean.most, lean.unit, origin=number))
    if ties:
        published = (tie.other.context.published for tie in ties if tie.other.context is not None)
        premises.peers[name] += [day for day in published if day is not None]
