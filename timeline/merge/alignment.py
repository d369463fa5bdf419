"""Claims in, pairs of claims of two sources out that state one thing: sentence by sentence, detail by detail.

Two statements are aligned by what they share around their values, never by the values: the words of their sentences,
those near the values, and what the values are values of. A statement is aligned with one of another source only where
each is the other's best. The weights are those of a trial on English news; a quarter of its texts was never read.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations

from timeline.merge.beside import Beside
from timeline.merge.blocks import thinned
from timeline.merge.comparable import comparable, hindrances, is_slip, name_others, overlap, year_alone_differs
from timeline.merge.counts import Counts
from timeline.merge.occasions import Occasions
from timeline.merge.stories import Stories
from timeline.merge.values import family, is_telling, same_value
from timeline.model.claim import Claim, ClaimKind, Context
from timeline.model.time import Precision, Relation

_LARGEST_BLOCK = 60
"""Claims that share a word of which all pairs are compared: pairs stay near-linear in the number of claims."""

_FEWEST_SHARED = 2
"""Words that two statements of one thing share at least; one where both tell what a story has one of."""

_NEEDED = {"date": 0.65, "money": 0.7, "age": 0.62, "count": 0.7, "share": 1.2, "figure": 1.2, "place": 0.85}
"""Evidence from which on two statements are one, by topic: a place or a few people stand in any sentence. Two
printings of one sentence have about 1.5."""

SURE = 1.0
"""Evidence from which on nobody would doubt it: an editor who reads the two sentences takes them for one statement."""

_MIXED = 0.2
"""What dates said in two ways need above that: "Tuesday" and "May 3"."""

_STRANGERS = 0.1
"""What two statements need above that where nobody knows how near their sources are to each other."""

_MAYBE, _SURELY, _REMINDED = 0.4, 0.7, 0.1
"""Evidence from which on a statement may be the one that another value belongs to, and from which on it surely is; and
the first where few statements have that value, a day of the calendar or a sum."""

_PER_NEAR, _PER_SHARED, _PER_SLOT = 0.05, 0.03, 0.08
"""What each word near both values, each shared word, and each equal property of the values adds."""

_PER_NUMBER, _FEW_DIGITS = 0.2, 2
"""What each shared number adds beside, and the digits of one that is met in any sentence: hardly two things have
"412,000" in common."""

_PER_COUNT = 0.2
"""What each number adds that both give of one thing, "17 companies"; not to a number of people, of whom a report counts
several groups."""

_ONE_SLIP = 0.6
"""What it adds that two amounts of many digits differ in one, or in two that changed places."""

_OTHER_YEAR = {Precision.DAY: 0.4, Precision.MONTH: 0.17}
"""What it adds that two days differ in the year alone, and two months: by the logarithms of one in 365, and in 12."""

_LEAD, _BOTH_LEAD = 3, 0.1
"""The last sentence of the lead, counted from 0, and what it adds that both stand there."""

_ONE_CLOCK = 0.25
"""What it adds that both give one time of day, to the minute."""

_ONE_OCCASION = 0.15
"""What it adds to two places that one thing happens there, and both say on one day."""

_AGREEING = 0.1
"""What equal values add: they are paired first, and leave the others to each other."""

_OTHER_ACTION, _UNKNOWN_ACTION, _OTHER_TIMES, _KNOWN = 0.16, 0.08, 0.5, 0.3
"""What it takes away that two actions are dated, or two that may be one for all that is known, that the sentences tell
of other times, and, each time, that a source states both values."""

_KNOWN_SUM, _DIGITS_OF_SUM = 0.6, 2
"""What it takes away of a sum that a source states both: a report that has $38 and $29.92 knows them for two sums. One
digit of a sum may be met by chance."""

_SUM_AT_OTHER_TIMES = 0.2
"""What other times take away of a sum, which is of no day: who is held on bail appears on Monday, and on Friday."""

_HINDRANCE = 0.2
"""What each takes away: that one date is said of another happening, of a daily matter, or of what is to come."""

_OTHER_PERSONS = 0.1
"""What it takes away that both name persons, and no person in common."""

_NEAREST = 0.4
"""Nearness of two sources from which on they may be of one story: they share two fifths of the most either shares."""

_CALENDAR = frozenset({"day", "date"})
"""The forms of a date in the calendar, "May 3" and "May 3, 2024": rarer than weekdays, and never of another week."""

_OF_CALENDAR = _CALENDAR | {"month", "year"}
"""Those of a date that a report has twice by chance less often than a weekday."""

_DAYS, _HARM = _CALENDAR | {"weekday"}, "harm"
"""The forms of a day, and what is done once: who is shot on Monday is shot on no other day."""

_LONE, _MONTH = {"date": 0.4, "money": 0.4, "age": 0.25}, 31
"""What it adds that each of two sources gives one value for a slot, by topic, and the days between two days at most."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims of two sources that state one thing, and how much speaks for it."""

    evidence: float
    a: Claim
    b: Claim


def aligned(claims: Sequence[Claim], occasions: Occasions | None = None) -> list[Pair]:
    """The pairs of claims of two sources that state one thing, the surest first; none of two `occasions`."""
    candidates = [pair for pair in _candidates(claims) if occasions is None or not occasions.are_two(*pair)]
    ground = _Ground(claims, Stories(claims, ((a.source_id, b.source_id) for a, b in candidates)))
    weighed = (Pair(ground.evidence(a, b), a, b) for a, b in candidates)
    pairs = [pair for pair in weighed if pair.evidence]
    best: dict[tuple[str, str], float] = defaultdict(float)
    for pair in pairs:
        for own, other in ((pair.a, pair.b), (pair.b, pair.a)):
            best[own.id, other.source_id] = max(best[own.id, other.source_id], pair.evidence)
    mutual = [
        pair
        for pair in pairs
        if pair.evidence >= best[pair.a.id, pair.b.source_id] and pair.evidence >= best[pair.b.id, pair.a.source_id]
    ]
    return sorted(mutual, key=lambda pair: (-pair.evidence, pair.a.id, pair.b.id))


def is_one(a: Claim, b: Claim) -> bool:
    """Whether what two claims share is enough for them to state one thing."""
    if a.context is None or b.context is None:
        return True
    return comparable(a, b) and _evidence(a, b, a.context, b.context) >= _needed(a.context, b.context) + _STRANGERS


def _candidates(claims: Iterable[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of comparable claims of two sources that share a few words not met everywhere."""
    # A claim is its number, and a pair one number: hundreds of thousands are counted, and a number is counted in half
    # the time of two ids.
    blocks: dict[tuple[str, str], dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    listed = list(claims)
    for at, claim in enumerate(listed):
        if claim.context is not None:
            kin = blocks[family(claim)]
            for word in claim.context.words:
                kin[word].append(at)
    sources = [claim.source_id for claim in listed]
    slots = [_slot(claim.context) if claim.context is not None else "" for claim in listed]
    number = {id(claim): at for at, claim in enumerate(listed)}
    many = len(listed)
    shared: Counter[int] = Counter()
    for block in chain.from_iterable(kin.values() for kin in blocks.values()):
        if len(block) > _LARGEST_BLOCK:
            block = [number[id(claim)] for claim in thinned([listed[at] for at in block], _LARGEST_BLOCK)]
        if len(block) > 1:
            shared.update([a * many + b for a, b in combinations(block, 2) if sources[a] != sources[b]])
    for pair, words in shared.items():
        a, b = pair // many, pair % many
        if words >= _FEWEST_SHARED or slots[a] == slots[b] != "":
            one, two = listed[a], listed[b]
            if comparable(one, two):
                yield one, two


# How much speaks for it? ------------------------------------------------------------------------------------------


class _Ground:
    """All claims of all sources, against which two of them are weighed."""

    def __init__(self, claims: Sequence[Claim], stories: Stories) -> None:
        self._stories, self._counts, self._beside = stories, Counts(claims), Beside(claims)
        self._slots: dict[tuple[str, str], list[Claim]] = defaultdict(list)
        self._told: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
        for claim in claims:
            self._told[claim.source_id, *family(claim)].append(claim)
            if claim.context is not None and (slot := _slot(claim.context)):
                self._slots[claim.source_id, slot].append(claim)

    def evidence(self, a: Claim, b: Claim) -> float:
        """How much speaks for two claims stating one thing; 0 where it is not enough, or one sums up the other."""
        if a.context is None or b.context is None or self._stories.nearness(a.source_id, b.source_id) < _NEAREST:
            return 0.0
        evidence = self._weighed(a, b, a.context, b.context)
        if evidence < _needed(a.context, b.context):
            return 0.0
        if a.agrees(b):
            return evidence
        if self._counts.can_both_be_true(a, b) or self._beside.tells_of_two(a, b):
            return 0.0
        known = _KNOWN_SUM if a.context.topic == "money" else _KNOWN
        evidence -= known * (self._known(a, b) + self._counts.count_others(a, b))
        return evidence if evidence >= _needed(a.context, b.context) else 0.0

    def _weighed(self, a: Claim, b: Claim, one: Context, two: Context) -> float:
        """What the statements share, and what their sources do: that each gives one value for such a slot."""
        evidence = _evidence(a, b, one, two)
        return evidence + _LONE[one.topic] if self._give_one(a, b, one, two) else evidence

    def _give_one(self, a: Claim, b: Claim, one: Context, two: Context) -> bool:
        """Whether each source gives one value for the slot of both: one day for the shooting, one age of a victim.

        Days are within a month of each other; weekdays count for what is done once, to somebody.
        """
        slot = _slot(one)
        if not slot or slot != _slot(two):
            return False
        if one.topic == "date" and one.happening != _HARM and "weekday" in (one.form, two.form):
            return False
        if a.time is not None and b.time is not None and (a.time.gap_days(b.time) or 0) > _MONTH:
            return False
        return all(c.agrees(other) for c in (a, b) for other in self._slots[c.source_id, slot])

    def _known(self, a: Claim, b: Claim) -> int:
        """How often something speaks for two things with a value each: one side states the other's too, or a third
        source states both."""
        both = any(
            self._states(other, a, _SURELY) and self._states(other, b, _SURELY)
            for other in self._stories.beside(a.source_id, b.source_id)
        )
        return self._knows(a.source_id, b) + self._knows(b.source_id, a) + both

    def _knows(self, source: str, claim: Claim) -> bool:
        """Whether a source states a claim's value too, of what may be the same thing; a telling one, of anything."""
        return self._states(source, claim, _needed_to_know(claim))

    def _states(self, source: str, claim: Claim, needed: float) -> bool:
        """Whether a source states a claim's value of what may be the same thing."""
        return any(
            same_value(said, claim)
            and said.context is not None
            and claim.context is not None
            and self._weighed(said, claim, said.context, claim.context) >= needed
            for said in self._told[source, *family(claim)]
        )


def _needed_to_know(claim: Claim) -> float:
    """How much speaks at least for a claim being one with another that gives its value: little where that is rare."""
    if is_telling(claim):
        return 0.0
    context = claim.context
    is_rare = context is not None and (
        context.form in _OF_CALENDAR or (context.topic == "money" and is_telling(claim, _DIGITS_OF_SUM))
    )
    return _REMINDED if is_rare else _MAYBE


def _slot(context: Context) -> str:
    """What a story has one value of: the day of what happened in it, the sum of a bail, the age of its victim."""
    if context.topic == "date":
        return context.happening if context.form in _DAYS else ""
    return {"money": context.form, "age": context.action}.get(context.topic, "")


def _needed(one: Context, two: Context) -> float:
    mixed = _said_in_two_ways(one, two) or (one.topic == "age" and (not one.form) != (not two.form))
    return _NEEDED[one.topic] + ((0.0 if one.topic == "age" else _MIXED) if mixed else 0.0)


def _said_in_two_ways(one: Context, two: Context) -> bool:
    """Whether one of two dates is a weekday, and the other none."""
    return (one.form == "weekday") != (two.form == "weekday")


def _evidence(a: Claim, b: Claim, one: Context, two: Context) -> float:
    shared, near = one.words & two.words, len(one.near & two.near)
    evidence = overlap(one, two) + _PER_NEAR * min(near, 5) + _PER_SHARED * min(len(shared), 10)
    properties = ((one.form, two.form), (one.scope, two.scope), (one.action, two.action))
    evidence += _PER_SLOT * sum(1 for x, y in properties if x and x == y)
    if one.sentence <= _LEAD and two.sentence <= _LEAD:
        evidence += _BOTH_LEAD
    evidence += _PER_NUMBER * min(_numbers(shared), 3)
    if one.topic != "count":
        evidence += _PER_COUNT * len({count.split()[0] for count in one.counted & two.counted})
    if is_slip(a, b):
        evidence += _ONE_SLIP
    if a.kind is ClaimKind.EVENT_DATE and not one.scope and (unit := year_alone_differs(a, b)):
        evidence += _OTHER_YEAR[unit]
    if a.agrees(b):
        evidence += _AGREEING
    if a.kind is ClaimKind.PLACE and _on_one_occasion(one, two):
        evidence += _ONE_OCCASION
    if a.time is not None and b.time is not None and a.time.clock and a.time.clock == b.time.clock:
        evidence += _ONE_CLOCK
    if a.kind is ClaimKind.EVENT_DATE and one.action and two.action and one.action != two.action:
        surely = (one.happening and two.happening) or _said_in_two_ways(one, two)
        evidence -= _OTHER_ACTION if surely else _UNKNOWN_ACTION
    evidence -= _HINDRANCE * hindrances(a, b)
    if _at_other_times(one, two):
        evidence -= _SUM_AT_OTHER_TIMES if one.topic == "money" else _OTHER_TIMES
    if name_others(one, two):
        evidence -= _OTHER_PERSONS
    return evidence


def _numbers(words: frozenset[str]) -> int:
    """How many of the words are numbers that few sentences hold."""
    return sum(1 for word in words if word[0].isdigit() and sum(map(str.isdigit, word)) > _FEW_DIGITS)


def _on_one_occasion(one: Context, two: Context) -> bool:
    """Whether two sentences tell of one happening, and both give a day that can be the same."""
    if one.happening != two.happening or one.happening in ("", "say"):
        return False
    days, others = ([time for time in c.times if time.precision.days <= 1] for c in (one, two))
    return any(x.relation(y) is not Relation.CONFLICTS for x in days for y in others)


def _at_other_times(one: Context, two: Context) -> bool:
    """Whether both sentences name other times, none of which can be one."""
    return bool(one.times and two.times) and all(
        x.relation(y) is Relation.CONFLICTS for x in one.times for y in two.times
    )
