"""Claims of one thing in, the sides of a dispute about it out: what rules share."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from timeline.model.claim import Claim, ClaimKind
from timeline.model.edtf import MONTHS, label
from timeline.model.event import Detail, Hint, Side
from timeline.model.time import Relation, TimeValue, weekday_of
from timeline.model.value import Name, Quantity, Wording

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_LEANING = "clock-on-day"
"""The reason of a time of day without a day of its own: it says nothing against another day."""


def is_settled(detail: Detail) -> bool:
    """Whether a curated fact settles the matter: sources are then held against it, and no longer against each other."""
    return any(claim.curated for claim in detail.claims)


def plain_value(claim: Claim) -> str:
    """A value as it is compared, however a source writes it: one more that agrees does not change it."""
    if isinstance(claim.value, Quantity):
        return f"{claim.value.amount or 0:.12g} {claim.value.unit}"
    if isinstance(claim.value, Wording):
        return claim.value.folded
    return claim.value.key if isinstance(claim.value, Name) else claim.text


def weekday_said(value: TimeValue) -> int | None:
    """The weekday of a value that is one day or only a weekday; None for anything wider."""
    if value.weekday is not None:
        return value.weekday
    if value.earliest is not None and value.earliest == value.latest:
        return weekday_of(value.earliest)
    return None


def side_of(claims: Sequence[Claim]) -> Side:
    """The side that these claims make, under its narrowest value."""
    values = [c.time for c in claims if c.time is not None]
    narrowest = min(values, key=lambda v: (v.precision.days or 10**6, not v.is_bounded, label(v)))
    return Side(label(narrowest), tuple(claims), witnesses(claims))


def side_with(value: str, claims: Sequence[Claim]) -> Side:
    """The side that claims of a value make that is no time."""
    return Side(value, tuple(claims), witnesses(claims))


def witnesses(claims: Sequence[Claim], printed: Mapping[str, str | None] | None = None) -> int:
    """How many sources vouch for the claims; those that print one sentence, or nearly, count as one.

    `printed` tells of which source another is a copy as a whole.
    """
    found: list[Claim] = []
    sources: set[str] = set()
    for claim in sorted(claims, key=lambda c: (c.source_id, c.value_span)):
        text = (printed or {}).get(claim.source_id) or claim.source_id
        if text not in sources and not any(is_copy(claim, other) for other in found):
            found.append(claim)
            sources.add(text)
    return len(found)


def is_copy(a: Claim, b: Claim) -> bool:
    """Whether two claims stand in one sentence, printed twice: as it stands, or with hardly a word changed."""
    if " ".join(a.exact.split()) == " ".join(b.exact.split()):
        return True
    if a.context is None or b.context is None or min(len(a.context.words), len(b.context.words)) < _COPIED_WORDS:
        return False
    together = len(a.context.words | b.context.words)
    return len(a.context.words & b.context.words) >= _COPIED * together


_COPIED, _COPIED_WORDS = 0.85, 6
"""Share of the content words of two sentences that copies have in common, and the words from which on that is no chance
(copies of agency texts in a trial on news)."""

_SLIP = Hint("editing-slip", "The two sentences are one text but for this: look for a slip of whoever edited it.")


def slip(sides: Sequence[Side]) -> tuple[Hint, ...]:
    """The sign of an editing slip: a sentence that disagrees with its own copy."""
    pairs = ((a, b) for one in sides for two in sides if one is not two for a in one.claims for b in two.claims)
    return (_SLIP,) if any(is_copy(a, b) for a, b in pairs) else ()


_FATES = {
    "kill": "were killed", "wound": "were wounded", "shoot": "were shot", "arrest": "were arrested",
    "miss": "are missing", "rescue": "were rescued",
}  # fmt: skip


def subject_of(detail: Detail) -> str:
    """What sources tell of in a detail, for a message: "how many people were killed", "the age of Ann Lee"."""
    context = detail.claims[0].context
    if detail.kind is ClaimKind.QUOTE:
        return f"“{' '.join(detail.title.split()[:8])} …”"
    if detail.kind is not ClaimKind.QUANTITY or context is None:
        things = {ClaimKind.ROLE: "the office", ClaimKind.NAME: "the spelling of a name"}
        home = detail.kind is ClaimKind.PLACE and detail.title
        thing = "the home" if home else things.get(detail.kind, f"the {detail.kind}")
        return f"{thing} of {detail.title}" if detail.title else thing
    if context.topic in ("share", "figure"):
        return "a share" if context.topic == "share" else f"how many {context.form} there were"
    if context.topic != "count":
        return "a sum of money"
    return f"how many people {_FATES.get(context.action, 'there were')}"


def disjoint_sides(claims: Sequence[Claim]) -> tuple[Side, ...]:
    """The claims grouped by what can be true together, when at least two groups exclude each other; else nothing.

    A claim that agrees with several groups ("in November") takes no side; one that says nothing ("once"), that no day
    fits or whose day we guessed has none.
    """
    dated = [c for c in claims if c.time is not None and c.time.is_known and not c.time.is_empty]
    dated = [c for c in dated if c.time is not None and not c.time.uncertain and c.because.code != _LEANING]
    ordered = sorted(dated, key=lambda c: (c.time.precision.days if c.time else 0, c.source_id, c.value_span))
    groups: list[list[Claim]] = []
    for claim in ordered:
        fitting = [g for g in groups if not any(_stand_apart(claim, other) for other in g)]
        if not fitting:
            groups.append([claim])
        elif len(fitting) == 1:
            fitting[0].append(claim)
    if len(groups) < 2:  # as in most events
        return ()
    held = apart([[c for c in group if _is_of_one_side(c, group, groups)] or group for group in groups])
    if not any(conflict(a, b) for one, two in combinations(held, 2) for a in one for b in two):
        return ()
    sides = [side_of(sorted(g, key=lambda c: (c.source_id, c.value_span))) for g in held]
    return tuple(sorted(sides, key=lambda s: (s.value, s.claims[0].source_id)))


def _is_of_one_side(claim: Claim, group: Sequence[Claim], groups: Sequence[Sequence[Claim]]) -> bool:
    """Whether a date excludes one of another group: "on Sunday", of an unknown week, joins 2008 and goes with 2010."""
    return any(_stand_apart(claim, other) for others in groups if others is not group for other in others)


def _stand_apart(a: Claim, b: Claim) -> bool:
    """Whether two dates cannot stand on one side: they conflict, or name two weekdays that only their reports' own days
    reconcile."""
    if a.time is None or b.time is None or a.time.relation(b.time) is not Relation.CONFLICTS:
        return False
    return conflict(a, b) or weekday_said(a.time) != weekday_said(b.time)


def agreeing(claims: Sequence[Claim]) -> list[list[Claim]]:
    """The claims grouped so that all of a group can be true together: each joins the first group that it fits.

    What agrees with every claim of every group takes no side.
    """
    groups: list[list[Claim]] = []
    for claim in sorted(claims, key=lambda c: (plain_value(c), c.source_id, c.value_span)):
        fitting = next((group for group in groups if all(claim.agrees(other) for other in group)), None)
        if fitting is None:
            groups.append([claim])
        else:
            fitting.append(claim)
    return [[c for c in group if _excludes_one(c, groups)] or group for group in groups]


def _excludes_one(claim: Claim, groups: Sequence[Sequence[Claim]]) -> bool:
    """Whether a claim takes part in a dispute: "at least three" excludes neither five nor six."""
    return any(not claim.agrees(other) for group in groups for other in group)


def apart(groups: Sequence[Sequence[Claim]]) -> list[Sequence[Claim]]:
    """The groups that somebody holds who holds no other: who gives two dates himself speaks of two things."""
    holders = [{c.source_id for c in group} for group in groups]
    return [
        g for g, own in zip(groups, holders, strict=True) if own - set().union(*(h for h in holders if h is not own))
    ]


def conflict(a: Claim, b: Claim) -> bool:
    """Whether two claims date one thing on days that cannot be the same.

    Equal words are no conflict: "on Saturday" in two printings differs only by what is known of their publication.
    """
    if a.text.lower() == b.text.lower():
        return False
    return a.time is not None and b.time is not None and not a.agrees(b)


def in_words(side: Side) -> str:
    """A side's value and its sources, for a message: "Monday 2024-11-25 (wire.txt)"."""
    value = next((c.time for c in side.claims if c.time is not None and label(c.time) == side.value), None)
    names = sorted({c.source_id for c in side.claims})
    told = f"{names[0]} and {len(names) - 1} more" if len(names) > 3 else ", ".join(names)
    return f"{_value_in_words(value) if value is not None else side.value} ({told})"


def _value_in_words(value: TimeValue) -> str:
    day = weekday_said(value)
    if day is None and value.month_day is not None:
        return f"{MONTHS[value.month_day[0] - 1]} {value.month_day[1]}"
    if day is None:
        return label(value)
    if value.earliest is None:
        return f"a {WEEKDAYS[day]}"
    return f"{WEEKDAYS[day]} {label(value)}" if not value.is_empty else label(value)
