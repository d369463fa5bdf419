"""Offices that exclude each other: ladders on which a person stands on one rung, and departments with a head each."""

from collections.abc import Iterator, Sequence
from itertools import chain, combinations
from typing import NamedTuple

from timeline.model.claim import Claim
from timeline.model.office import APPOSED, FORMER, TAKEN
from timeline.model.time import Precision, Relation
from timeline.model.value import Name
from timeline.rules._sides import apart

LADDERS = (
    frozenset(
        """senator representative governor lieutenant-governor vice-governor mayor vice-mayor
        president vice-president chancellor prime-minister
        deputy-prime-minister foreign-minister defence-minister interior-minister finance-minister health-minister
        state-secretary finance-secretary defence-secretary commerce-secretary interior-secretary labour-secretary
        education-secretary energy-secretary information-secretary attorney-general chief-justice judge prosecutor
        public-defender sheriff""".split()
    ),
    frozenset("speaker majority-leader minority-leader".split()),
    frozenset("officer trooper corporal sergeant lieutenant captain major colonel general admiral".split()),
    frozenset(
        """mayor governor sheriff judge prosecutor public-defender attorney-general police-chief fire-chief officer
        trooper corporal sergeant lieutenant captain""".split()
    ),
    frozenset(
        """detective mayor governor sheriff judge prosecutor public-defender attorney-general police-chief
        fire-chief""".split()
    ),
    frozenset("head treasurer finance-director".split()),
    frozenset("chancellor vice-chancellor registrar".split()),
    frozenset("head-coach assistant-coach".split()),
)
"""Offices and ranks of which a person holds one at a time. What may go together ("Detective Sergeant", "Speaker" and
"Representative") never stands on one ladder."""

_JOINED = frozenset(
    frozenset(pair.split("+"))
    for pair in """finance+commerce finance+energy finance+planning finance+development finance+operations
    planning+development labour+welfare health+labour health+welfare education+science education+culture education+sport
    education+religion culture+sport culture+information transport+tourism transport+housing transport+science
    agriculture+environment agriculture+water environment+energy environment+water energy+water energy+commerce
    energy+science foreign+commerce foreign+development interior+security interior+justice interior+immigration
    interior+emergency justice+security defence+security defence+veterans defence+emergency police+fire
    information+marketing information+campaign programme+art programme+operations""".split()
)
"""Fields that many cabinets and houses have under one head, whom a report calls by either."""

_UNSURE = frozenset({"deputy", "state"})
"""What begins the names of offices that go together with others: a "secretary of state" is one for something."""

_MONTHS, _YEAR = 60, 366
"""Days between two reports in which an office may change hands, and those in which its holder may be promoted: after
so many a sentence tells of the past, too."""


class AtOdds(NamedTuple):
    """Groups of claims, each of which gives an office that excludes another's; `once` where they were held once."""

    groups: list[Sequence[Claim]]
    once: bool = False


def offices_at_odds(claims: Sequence[Claim]) -> AtOdds | None:
    """The claims about one person that give offices which exclude each other, None where none do."""
    now = [claim for claim in claims if is_of_now(claim)]
    once = [claim for claim in claims if _form(claim) == FORMER]
    titles = [claim for claim in now if _is_title(claim)]
    if any(_form(claim) == TAKEN for claim in claims):
        now = []  # one report may call its holder by the office of yesterday
    for offices in chain(_on_one_ladder(titles), _on_one_ladder(now), _of_departments(now)):
        if groups := _exclusive(apart(offices)):
            return AtOdds(groups)
    for offices in _on_one_ladder(titles):
        if groups := _slips(offices):
            return AtOdds(groups)
    return next((AtOdds(groups, True) for offices in _of_departments(once) if (groups := _exclusive(offices))), None)


def _slips(offices: Sequence[Sequence[Claim]]) -> list[Sequence[Claim]]:
    """A title that a source gives once and otherwise knows better, and the one that it and others give."""
    for slip in offices:
        if len(slip) != 1:
            continue
        for group in offices:
            holders = {claim.source_id for claim in group}
            if group is not slip and slip[0].source_id in holders and len(holders) > 1:
                return [slip, sorted(group, key=lambda claim: claim.source_id == slip[0].source_id)]
    return []


def _exclusive(groups: Sequence[Sequence[Claim]]) -> list[Sequence[Claim]]:
    """The groups that exclude another: of one house, and of one time."""
    pairs = [(one, two) for one, two in combinations(groups, 2) if any(_can_be_one(a, b) for a in one for b in two)]
    return [group for group in groups if any(group is one or group is two for one, two in pairs)]


def _on_one_ladder(claims: Sequence[Claim]) -> Iterator[list[list[Claim]]]:
    """The claims of a ladder that offices of a person stand on, by office."""
    for ladder in LADDERS:
        by_office: dict[str, list[Claim]] = {}
        for claim in claims:
            if _office_of(claim) in ladder:
                by_office.setdefault(_office_of(claim), []).append(claim)
        yield [by_office[office] for office in sorted(by_office)]


def _of_departments(claims: Sequence[Claim]) -> Iterator[list[list[Claim]]]:
    """The claims of one head, by what it is for: a "health minister" and a "minister of health and labour" are one.

    None where a source gives a person two such offices: whoever has several may have more.
    """
    by_head: dict[str, list[Claim]] = {}
    for claim in claims:
        *fields, head = _office_of(claim).split("-")
        if fields and _UNSURE.isdisjoint(fields):
            by_head.setdefault(head, []).append(claim)
    for head in sorted(by_head):
        groups: list[list[Claim]] = []
        for claim in by_head[head]:
            near = [group for group in groups if any(_share_field(claim, other) for other in group)]
            groups = [*(g for g in groups if g not in near), [claim, *(other for group in near for other in group)]]
        told = [claim.source_id for group in groups for claim in {c.source_id: c for c in group}.values()]
        if len(told) == len(set(told)):
            yield groups


def exclude_each_other(a: Claim, b: Claim) -> bool:
    """Whether two claims give offices that nobody holds at once: on one ladder, or of one head for different things."""
    one, two = _office_of(a), _office_of(b)
    if one == two or not _of_one_house(a, b):
        return False
    if any(one in ladder and two in ladder for ladder in LADDERS):
        return True
    (*fields, head), (*others, other) = one.split("-"), two.split("-")
    sure = bool(fields and others) and _UNSURE.isdisjoint((*fields, *others))
    return head == other and sure and not _share_field(a, b)


def _office_of(claim: Claim) -> str:
    """The neutral name of the office that a claim gives."""
    return claim.value.key if isinstance(claim.value, Name) else ""


def _form(claim: Claim) -> str:
    return claim.context.form if claim.context is not None else ""


def _is_title(claim: Claim) -> bool:
    """Whether a claim gives an office as the title of a name: who errs in one may well know better elsewhere."""
    return not _form(claim)


def is_of_now(claim: Claim) -> bool:
    """Whether a claim gives an office of the days of its report: beside a name it may be that of an old story."""
    context = claim.context
    if context is None or context.form != APPOSED:
        return _form(claim) not in (FORMER, TAKEN)
    if context.published is None:
        return not any(time.precision.days >= Precision.YEAR.days for time in context.times)
    return not any(time.latest is not None and time.latest < context.published - _YEAR for time in context.times)


def _can_be_one(a: Claim, b: Claim) -> bool:
    """Whether two claims can give one office: of one house as far as is told, at one time, in reports not far apart."""
    one, two = a.context, b.context
    if one is None or two is None:
        return True
    titles = _is_title(a) and _is_title(b)
    days = abs(one.published - two.published) if one.published and two.published else 0
    if days > (_YEAR if titles else _MONTHS) or not (titles or _of_one_house(a, b)):
        return False
    return _form(a) != FORMER or _held_at_one_time(a, b)


def _of_one_house(a: Claim, b: Claim) -> bool:
    """Whether two offices are held in one place, as far as both claims tell where."""
    one, two = (set(claim.context.scope.split()) if claim.context is not None else set() for claim in (a, b))
    return not one or not two or bool(one & two)


def _held_at_one_time(a: Claim, b: Claim) -> bool:
    """Whether a source says when it was, and no other gives another time."""
    one, two = (
        [t for t in c.context.times if t.precision.days >= Precision.YEAR.days] if c.context else [] for c in (a, b)
    )
    return bool(one or two) and not (one and two and all(x.relation(y) is Relation.CONFLICTS for x in one for y in two))


def _share_field(a: Claim, b: Claim) -> bool:
    one, two = (_office_of(claim).split("-")[:-1] for claim in (a, b))
    return any(x == y or frozenset((x, y)) in _JOINED for x in one for y in two)
