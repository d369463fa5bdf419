"""Two claims in, whether they can state one thing at all: of one kind and story, of like values, by one who may act."""

from timeline.merge.persons import spelt_alike
from timeline.model.claim import Claim, ClaimKind, Context, Modality
from timeline.model.time import Precision, civil
from timeline.model.value import Name, Quantity

_FIGURES = frozenset({"share", "figure"})
"""The topics of amounts that can be of anything and anybody."""

_SUMS = _FIGURES | {"money"}
_SHARED, _SHARE = 2, 0.25
"""Topics of amounts that stand in any report on business, and how many actors two such reports have in common that are
of one story: at least, and of those that the one with fewer names. A stock exchange and a capital are in many."""

_SLIP = 12
"""How many times one amount another may be that is meant to be it: one digit too many makes ten times as much."""

_MANY_DIGITS, _SEVERAL_DIGITS = 4, 3
"""Digits from which on hardly two amounts of one story differ in one alone by chance, and in two that changed
places."""

_SLIP_OF_YEARS = 10
"""Years by which an age may be wrong by a slip in more than one digit."""

_COPY, _COPIED = 0.8, 5
"""Share of words from which on two sentences are one text, edited, and the words that such a text has at least."""

_FEWEST, _FEWEST_WITH_YEAR = 4, 6
"""Words that a statement has at least, for a share of them to say anything."""

_FORTNIGHT = 14
"""Days from which on a weekday and another date are two days, and no slip about one."""

_YEAR = 365
"""Days from which on one day, or month, of the calendar comes again."""

_NEWS = 7
"""Days before and after a report of which it tells as news."""

_WEEKDAY_REACH = 8
"""Days between two reports in which one weekday can be the same day: each speaks of the week before it, or after."""

_COARSE = frozenset({"month", "year"})
"""Forms of a date that is no day of anybody's report."""

_NESTED = (frozenset({"month", "year"}), frozenset({"date", "year"}), frozenset({"date", "month"}))
"""Forms of dates of which one may hold the other."""

_DEADLY = frozenset({"death", "harm"})
"""What happens to who died, and to who was killed, shot or hurt."""

_HIT = frozenset({"shoot", "wound"})
"""What befell people of whom one report says that they were shot, another that they were hurt."""

_YOUNG = frozenset({"child", "teen", "son", "daughter"})
"""Words for one child: the son of one report is the boy of another."""

_GROWN = 18
"""Years from which on nobody writes of a child, a boy or a girl."""

_DAILY = frozenset({"say", "remain", "rise", "fall"})
"""Actions of which every day sees more: police said so on Tuesday, and on Wednesday."""


def comparable(a: Claim, b: Claim) -> bool:
    """Whether two claims of two sources can state one thing, whatever speaks for it; False without contexts."""
    one, two = a.context, b.context
    if one is None or two is None or one.topic != two.topic or not _is_one_story(one, two):
        return False
    if one.scope != two.scope and not _dates_one_thing(one, two):
        return False
    if a.kind is ClaimKind.EVENT_DATE:
        return _comparable_dates(a, b, one, two)
    if a.kind is ClaimKind.PLACE:
        known = _knows_place(a, b) or _knows_place(b, a)
        return one.form == two.form and not known and not _is_misspelt(a, b)
    slip = is_slip(a, b)
    if _sizes_apart(a, b) or (one.topic in _FIGURES and not slip and (name_others(one, two) or not _of_one(one, two))):
        return False
    if not _one_action(one, two):
        return False
    if one.topic == "money" and ((not slip and _of_two(one, two)) or _of_two_days(one, two)):
        return False
    if one.topic == "count" and (a.modality is not b.modality or not _of_one(one, two)):
        return False
    if one.topic == "count" and not one.action and not slip and not is_copy(one, two):
        return False  # people of whom nothing is told are anybody
    forms = {one.form, two.form}
    if one.topic == "age" and _of_two_people(a, b):
        return False
    if one.topic == "age" and (a.actors or b.actors):
        return not (a.actors and b.actors)  # two names are compared as names
    if len(forms) == 1 or one.topic == "money" or (one.topic == "age" and ("person" in forms or forms <= _YOUNG)):
        return True
    # A part agrees with a whole of any size, so the two are worth a comparison only where the part is too large.
    return "person" in forms and not a.agrees(b)


def _dates_one_thing(one: Context, two: Context) -> bool:
    """Whether two sentences give one date, which is that of a thing in one of them, and of a verb in the other: "in
    Friday's 12-3 loss" and "on Friday in a 12-3 loss".

    They are copies, or the thing stands beside the other date too, and a number with it: a club has several games in a
    week.
    """
    if {one.scope, two.scope} != {"", "owner"}:
        return False
    owner, other = (one, two) if one.scope == "owner" else (two, one)
    if owner.action in other.near and any(word[0].isdigit() for word in one.near & two.near):
        return True
    if one.times or two.times or not is_copy(one, two):
        return False
    return len(one.words & two.words) >= _COPY * max(len(one.words), len(two.words))


def is_slip(a: Claim, b: Claim) -> bool:
    """Whether two amounts of several digits differ in two that changed places, or of many in one alone: 412,306 and
    421,306."""
    if not isinstance(a.value, Quantity) or not isinstance(b.value, Quantity) or a.value.bound is not b.value.bound:
        return False
    one, two = (f"{value.amount or 0:.10g}" for value in (a.value, b.value))
    fewest = min(len(digits.strip("0.").replace(".", "")) for digits in (one, two))
    if one == two or len(one) != len(two) or fewest < _SEVERAL_DIGITS:
        return False
    other = [at for at, (x, y) in enumerate(zip(one, two, strict=True)) if x != y]
    first, last = other[0], other[-1]
    changed_places = len(other) == 2 and one[first] + one[last] == two[last] + two[first]
    return changed_places or (first == last and fewest >= _MANY_DIGITS)


def year_alone_differs(a: Claim, b: Claim) -> Precision | None:
    """DAY or MONTH where two dates name one such in two years: hardly two things of one story fell so, but editions."""
    one, two = a.time, b.time
    if one is None or two is None or one.earliest is None or two.earliest is None:
        return None
    if abs(one.earliest - two.earliest) < _YEAR:  # as of most
        return None
    days, others = ((civil(time.earliest or 0)[1:], time.latest == time.earliest) for time in (one, two))
    if days != others:
        return None
    if one.precision is two.precision is Precision.MONTH:
        return Precision.MONTH
    return Precision.DAY if days[1] else None


def _one_action(one: Context, two: Context) -> bool:
    """Whether what befell those counted or aged may be one: who is shot is hurt, and not all is said of everybody."""
    if one.action == two.action:
        return True
    if one.topic == "count":
        return {one.action, two.action} == _HIT
    return one.topic == "age" and "" in (one.action, two.action)


def _is_one_story(one: Context, two: Context) -> bool:
    """Whether two sources name an actor in common, where both name any, or print the same sentence."""
    if not one.company or not two.company or is_copy(one, two):
        return True
    shared, fewest = len(one.company & two.company), min(len(one.company), len(two.company))
    needed = max(_SHARED, _SHARE * fewest) if one.topic in _SUMS else 1
    return shared >= min(needed, (fewest + 1) // 2)


def _comparable_dates(a: Claim, b: Claim, one: Context, two: Context) -> bool:
    """Whether two dates can be of one thing: as narrow as each other, or a month and a year; not both of daily matters.

    One that contradicts itself, "Wednesday, 14 January 2017", meets the others as any: they tell which half is wrong.
    """
    if a.time is None or b.time is None or not all(t.is_known and not t.uncertain for t in (a.time, b.time)):
        return False
    if not one.form or not two.form:
        return False
    if a.time.precision.days != b.time.precision.days and frozenset((one.form, two.form)) not in _NESTED:
        return False
    if "weekday" in (one.form, two.form) and (_weeks_apart(one, two) or (a.time.gap_days(b.time) or 0) > _FORTNIGHT):
        return False
    if {one.happening, two.happening} == _DEADLY and one.action != two.action:
        return False  # who died may have been shot on another day
    if "say" in (one.happening, two.happening) and one.form in _COARSE and not _one_happening(one, two):
        return False  # what somebody said in a year is not what happened in another
    if "weekday" in (one.form, two.form) and _is_daily(a, one) and _is_daily(b, two):
        return False
    if (one.revised or two.revised) and one.published != two.published and (_is_to_come(a) or _is_to_come(b)):
        return False  # it was put off between the reports
    return _same_agent(one, two) and not _over_before_planned(a, b) and not _each_is_news(a, b)


def _is_to_come(claim: Claim) -> bool:
    published = claim.context.published if claim.context is not None else None
    time = claim.time
    return published is not None and time is not None and time.earliest is not None and time.earliest > published


def _each_is_news(a: Claim, b: Claim) -> bool:
    """Whether each report tells of the days around it, and they are weeks apart: of two occasions."""
    one, two = a.context, b.context
    if one is None or two is None or one.published is None or two.published is None:
        return False
    return abs(one.published - two.published) > _FORTNIGHT and _is_news(a, one.published) and _is_news(b, two.published)


def _is_news(claim: Claim, published: int) -> bool:
    return claim.time is not None and claim.time.latest is not None and abs(published - claim.time.latest) <= _NEWS


def _over_before_planned(a: Claim, b: Claim) -> bool:
    """Whether what one source dates was over when the other still planned what it dates."""
    return any(
        planned.modality is Modality.PLANNED
        and planned.context is not None
        and planned.context.published is not None
        and other.time is not None
        and other.time.latest is not None
        and other.time.latest <= planned.context.published
        for planned, other in ((a, b), (b, a))
    )


def hindrances(a: Claim, b: Claim) -> int:
    """How many things speak against two comparable dates being of one happening, each of which much must outweigh.

    What a date hangs on may be misread: one is said of another action, of speech or a state, of what is to come.
    """
    one, two = a.context, b.context
    if one is None or two is None or a.kind is not ClaimKind.EVENT_DATE:
        return 0
    planned = (a.modality is Modality.PLANNED) != (b.modality is Modality.PLANNED)
    daily = "weekday" in (one.form, two.form) and (_is_daily(a, one) or _is_daily(b, two))
    return (not _one_happening(one, two)) + planned + daily


def _is_daily(claim: Claim, context: Context) -> bool:
    """Whether every day sees more of what is dated; where somebody is to be on Monday, he is to be once."""
    if claim.modality is Modality.PLANNED and context.action == "remain":
        return False
    return not _DAILY.isdisjoint((claim.action, context.action))


def _one_happening(one: Context, two: Context) -> bool:
    """Whether what two dates date may be one happening."""
    happenings = {one.happening, two.happening}
    return len(happenings) == 1 or "" in happenings or happenings == _DEADLY or is_copy(one, two)


def _weeks_apart(one: Context, two: Context) -> bool:
    """Whether the reports are so far apart that a weekday cannot be the same day in both: nobody says "on Monday" of an
    event weeks ago."""
    if one.form != two.form or one.published is None or two.published is None:
        return False
    return abs(one.published - two.published) > _WEEKDAY_REACH


def _same_agent(one: Context, two: Context) -> bool:
    """Whether the two may tell of one person: not where somebody acts in each of whom the other knows nothing.

    Whom a pronoun stands for may be misread; it counts for nothing where the sentences are otherwise one.
    """
    if one.agent is None or two.agent is None:
        return not _acts_elsewhere(one, two) and not _acts_elsewhere(two, one)
    if one.agent.is_like(two.agent) or spelt_alike(one.agent.last, two.agent.last):
        return True
    if one.agent.last in two.persons or two.agent.last in one.persons:
        return True
    by_pronoun = one.agent.last not in one.persons or two.agent.last not in two.persons
    return by_pronoun and is_copy(one, two)


def _acts_elsewhere(one: Context, two: Context) -> bool:
    """Whether somebody acts in a year of whom the other sentence, which names persons, does not speak."""
    if one.form not in _COARSE:
        return False
    return one.agent is not None and bool(two.persons) and one.agent.last not in two.persons and not is_copy(one, two)


def _of_one(one: Context, two: Context) -> bool:
    """Whether two figures can be of one person: each is of whoever is named last before it."""
    return one.agent is None or two.agent is None or one.agent.is_like(two.agent)


def _of_two(one: Context, two: Context) -> bool:
    """Whether two sums are of two: each is told of somebody of whom the other sentence does not speak."""
    if one.agent is None or two.agent is None or one.agent.is_like(two.agent):
        return False
    return not (_names(one.agent, two) or _names(two.agent, one))


def _of_two_days(one: Context, two: Context) -> bool:
    """Whether two prices of a share are those of two days."""
    return one.scope == "price" and one.published != two.published


def _names(agent: Name, context: Context) -> bool:
    """Whether a sentence has the first or the last word of a name."""
    return not context.words.isdisjoint((agent.key.split()[0], agent.last))


def _knows_place(a: Claim, b: Claim) -> bool:
    """Whether the source of one claim names the other's place too: then it is another place, or a part of this one."""
    return isinstance(b.value, Name) and not a.agrees(b) and b.value.key in a.terms


def _is_misspelt(a: Claim, b: Claim) -> bool:
    """Whether two places are one, in two spellings: "Wilmington" and "Wilimington"."""
    return isinstance(a.value, Name) and isinstance(b.value, Name) and spelt_alike(a.value.key, b.value.key)


def _sizes_apart(a: Claim, b: Claim) -> bool:
    """Whether two amounts differ by more than a slip does, which adds or drops a digit at most."""
    if not isinstance(a.value, Quantity) or not isinstance(b.value, Quantity):
        return False
    small, large = sorted((a.value.amount or 0.0, b.value.amount or 0.0))
    return large > _SLIP * max(small, 1.0)


def _of_two_people(a: Claim, b: Claim) -> bool:
    """Whether two ages are too far apart for a slip, which counts a few years wrong or puts one digit for another."""
    if not isinstance(a.value, Quantity) or not isinstance(b.value, Quantity):
        return False
    one, two = int(a.value.amount or 0), int(b.value.amount or 0)
    if (_is_child(a) and two >= _GROWN and not _is_young(b)) or (_is_child(b) and one >= _GROWN and not _is_young(a)):
        return True
    digits = zip(f"{one:03}", f"{two:03}", strict=True)
    return abs(one - two) > _SLIP_OF_YEARS and sum(x != y for x, y in digits) > 1


def _is_child(claim: Claim) -> bool:
    return claim.context is not None and claim.context.form == "child"


def _is_young(claim: Claim) -> bool:
    return claim.context is not None and claim.context.form in _YOUNG


def name_others(one: Context, two: Context) -> bool:
    """Whether both sentences name persons, and no person in common."""
    return bool(one.persons and two.persons) and one.persons.isdisjoint(two.persons)


def is_copy(one: Context, two: Context) -> bool:
    """Whether two sentences are one text, edited."""
    return overlap(one, two) >= _COPY and min(len(one.words), len(two.words)) >= _COPIED


def overlap(one: Context, two: Context) -> float:
    """The share of the words of the shorter sentence that the other has too; of fewer than four it is of four.

    A year stands in any heading, "2013 Norland storm": there it is of six.
    """
    fewest = _FEWEST_WITH_YEAR if "year" in (one.form, two.form) else _FEWEST
    return len(one.words & two.words) / max(fewest, min(len(one.words), len(two.words)))
