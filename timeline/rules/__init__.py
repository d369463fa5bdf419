"""Sources and events in, findings out: every rule is one file of this folder, found by listing it.

A rule looks at one source, one event or one detail and yields a message with the sides of a disagreement. It makes no
finding and knows no file, no decision and no other rule. What rules share is here.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations
from pathlib import Path
from typing import Any

from timeline.model.claim import Claim, ClaimKind, Name, Quantity, Wording, digest
from timeline.model.edtf import MONTHS, label
from timeline.model.event import Contradiction, Detail, Event, Finding, Hint, Severity, Side
from timeline.model.text import Source
from timeline.model.time import Relation, TimeValue, weekday_of
from timeline.plugins import find

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


_LEANING = "clock-on-day"
"""The reason of a time of day without a day of its own: it says nothing against another day."""


class Scope(StrEnum):
    """What a rule looks at."""

    SOURCE = "source"
    EVENT = "event"
    DETAIL = "detail"
    CHRONOLOGY = "chronology"


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule yields: one sentence, the sides, and innocent explanations that apply."""

    message: str
    sides: tuple[Side, ...] = ()
    hints: tuple[Hint, ...] = ()
    severity: Severity | None = None
    """Only where it is not the rule's: a difference that a careful reader expects is a note."""


@dataclass(frozen=True)
class Rule:
    """A check with its code. Name, summary and page come from the function and its docstring."""

    code: str
    severity: Severity
    scope: Scope
    check: Callable[[Any], Iterator[Found]]
    since: str

    @property
    def name(self) -> str:
        """The function's name with hyphens: what is wrong."""
        return self.check.__name__.replace("_", "-")

    @property
    def summary(self) -> str:
        """The first line of the docstring."""
        return (self.check.__doc__ or "").partition("\n")[0]

    @property
    def page(self) -> str:
        """The whole explanation in Markdown: what, why, what to do, the first bad and the first good example."""
        from inspect import cleandoc

        _, _, rest = cleandoc(self.check.__doc__ or "").partition("\n")
        parts = [f"# {self.code} {self.name}", f"Severity: {self.severity}. Since {self.since}.", self.summary]
        parts += [" ".join(paragraph.split()) for paragraph in rest.strip().split("\n\n")]
        examples = self.examples()
        parts += [_shown("Found", examples["bad"][0]), _shown("Not found", examples["good"][0])]
        return "\n\n".join(parts) + "\n"

    def examples(self) -> dict[str, list[dict[str, Any]]]:
        """The file of examples beside the rule: lists "bad" and "good"."""
        import yaml

        file = Path(self.check.__code__.co_filename).with_suffix(".yaml")
        examples: dict[str, list[dict[str, Any]]] = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)
        return examples


def _shown(heading: str, example: dict[str, Any]) -> str:
    lines = [f"## {heading}: {example['title']}", ""]
    for name, source in example["sources"].items():
        published = f" (published {source['published']})" if source.get("published") else ""
        lines.append(f"- `{name}`{published}: {source['text'].strip()}")
    lines += [f"- `facts.yaml`: {fact['event']}: {fact['when']}" for fact in example.get("facts", [])]
    return "\n".join(lines)


def all_rules() -> tuple[Rule, ...]:
    """Every rule, by code."""
    rules: tuple[Rule, ...] = find("rules", "RULE")
    return tuple(sorted(rules, key=lambda r: r.code))


def rule(code: str) -> Rule:
    """The rule with this code. KeyError when there is none."""
    for one in all_rules():
        if one.code == code:
            return one
    raise KeyError(code)


def check(
    sources: Sequence[Source],
    events: Sequence[Event],
    details: Sequence[Detail] = (),
    contradictions: Sequence[Contradiction] = (),
) -> tuple[Finding, ...]:
    """The findings of every rule, gravest first, then by code and place."""
    findings: list[Finding] = []
    printed = {source.id: source.copy_of for source in sources}
    for one in all_rules():
        if one.scope is Scope.SOURCE:
            for source in sources:
                findings.extend(_finding(one, found, None, source.id) for found in one.check(source))
        elif one.scope is Scope.DETAIL:
            for detail in details:
                findings.extend(_finding(one, found, None, None) for found in one.check(detail))
        elif one.scope is Scope.CHRONOLOGY:
            for contradiction in contradictions:
                findings.extend(_finding(one, found, None, None) for found in one.check(contradiction))
        else:
            for event in events:
                findings.extend(_finding(one, found, event.key, None) for found in one.check(event))
    return tuple(_told_apart(sorted((_by_text(finding, printed) for finding in findings), key=_order)))


def _by_text(finding: Finding, printed: Mapping[str, str | None]) -> Finding:
    """The finding with copies of one text counted as one witness."""
    if not any(printed.get(claim.source_id) for side in finding.sides for claim in side.claims):
        return finding
    sides = tuple(replace(side, witnesses=witnesses(side.claims, printed)) for side in finding.sides)
    return replace(finding, sides=sides)


def _finding(one: Rule, found: Found, event_key: str | None, source_id: str | None) -> Finding:
    return Finding(
        code=one.code,
        severity=found.severity or one.severity,
        message=found.message,
        sides=found.sides,
        fingerprint=fingerprint(one.code, found.sides, source_id),
        event_key=event_key,
        source_id=source_id,
        hints=found.hints,
    )


def _order(finding: Finding) -> tuple[int, str, str, str]:
    first = min((c.source_id for s in finding.sides for c in s.claims), default=finding.source_id or "")
    return list(Severity).index(finding.severity), finding.code, first, finding.fingerprint


def _told_apart(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Findings of equal fingerprint get the ordinal among them, so that each can be named."""
    seen: Counter[str] = Counter()
    for finding in findings:
        n = seen[finding.fingerprint]
        seen[finding.fingerprint] += 1
        yield replace(finding, fingerprint=digest(finding.fingerprint, str(n))) if n else finding


def fingerprint(code: str, sides: Sequence[Side], source_id: str | None = None) -> str:
    """What makes a finding the same in the next run: the code, the values in dispute, who and what.

    No offset goes in; and neither which sources stand on a side, nor how exactly they put its value, so that one more
    agreeing source changes nothing.
    """
    claims = [claim for side in sides for claim in side.claims]
    actor = _commonest(c.actors[0].key.rsplit(" ", 1)[-1] for c in claims if c.actors)
    action = _commonest(c.action for c in claims)
    return digest(code, *sorted(_signature(side) for side in sides), actor, action, source_id or "")


def _commonest(words: Iterable[str]) -> str:
    counted = Counter(words)
    return min(counted, key=lambda w: (-counted[w], w), default="")


def _signature(side: Side) -> str:
    """A side's value as coarse as all its sources can put it: the weekday of a day, else the year of a period."""
    for claim in side.claims:
        if claim.time is not None and (day := weekday_said(claim.time)) is not None:
            return WEEKDAYS[day]
    if all(c.time is None for c in side.claims):
        return min(map(_plain_value, side.claims))
    years = sorted(label(c.time)[:4] for c in side.claims if c.time is not None)
    return years[0] if years else side.value


def _plain_value(claim: Claim) -> str:
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
        thing = {ClaimKind.ROLE: "the office", ClaimKind.NAME: "the spelling of a name"}.get(
            detail.kind, f"the {detail.kind}"
        )
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
    held = apart(groups)
    if not any(conflict(a, b) for one, two in combinations(held, 2) for a in one for b in two):
        return ()
    sides = [side_of(sorted(g, key=lambda c: (c.source_id, c.value_span))) for g in held]
    return tuple(sorted(sides, key=lambda s: (s.value, s.claims[0].source_id)))


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
    for claim in sorted(claims, key=lambda c: (_plain_value(c), c.source_id, c.value_span)):
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


def innocent_explanations(sides: Sequence[Side], speech: bool) -> tuple[Hint, ...]:
    """What may explain a difference of dates without anybody being wrong. They are shown, and drop nothing."""
    hints = []
    days = [weekday_said(c.time) for side in sides for c in side.claims[:1] if c.time is not None]
    if len(days) == 2 and days[0] is not None and days[1] is not None and (days[0] - days[1]) % 7 in (1, 6):
        hints.append(Hint("time-zone", "The days adjoin: late in the evening of one place is the next day in another."))
        hints.append(Hint("publication-lag", "One source may give the day of the report, the other that of the event."))
    if speech:
        hints.append(Hint("said-on-against-met-on", "The words may have been repeated on another day than they fell."))
    return tuple(hints)


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
