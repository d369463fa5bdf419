"""Sources and events in, findings out: every rule is one file of this folder, found by listing it.

A rule looks at one source, one event, one detail, or the curated file, and yields a message with the sides of a
disagreement. It makes no finding and knows no other rule. What rules share stands in the files that begin with "_", and
is taken from here.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from timeline.model.curated import Ledger
from timeline.model.errors import TimelineError, fault
from timeline.model.event import Contradiction, Detail, Event, Finding, Hint, Severity, Side
from timeline.model.text import Source, Span
from timeline.model.value import Quantity
from timeline.plugins import find
from timeline.rules._contradictions import reconciling, sides_of, why
from timeline.rules._innocence import innocent_explanations
from timeline.rules._offices import is_of_now, offices_at_odds
from timeline.rules._order import fingerprint, in_order, order, place_in_order, renamed, told_apart
from timeline.rules._sides import (
    WEEKDAYS,
    agreeing,
    apart,
    conflict,
    disjoint_sides,
    in_words,
    is_settled,
    side_of,
    side_with,
    slip,
    subject_of,
    weekday_said,
    witnesses,
)
from timeline.rules._vouched import Against, contradictions
from timeline.rules._wordings import SURE, at_the_name, difference, folded_of, is_retold, opening

__all__ = [
    "SURE",
    "WEEKDAYS",
    "Against",
    "Found",
    "Rule",
    "Scope",
    "agreeing",
    "all_rules",
    "apart",
    "at_the_name",
    "check",
    "conflict",
    "contradictions",
    "difference",
    "disjoint_sides",
    "finding_of",
    "fingerprint",
    "folded_of",
    "found_in",
    "in_order",
    "in_words",
    "innocent_explanations",
    "is_of_now",
    "is_retold",
    "is_settled",
    "offices_at_odds",
    "opening",
    "order",
    "place_in_order",
    "renamed",
    "rule",
    "side_of",
    "side_with",
    "slip",
    "subject_of",
    "told_apart",
    "told_in_full",
    "weekday_said",
    "witnesses",
]


class Scope(StrEnum):
    """What a rule looks at: STATEMENT is any event or detail, CURATED the curated file as a `Ledger`."""

    SOURCE = "source"
    EVENT = "event"
    DETAIL = "detail"
    STATEMENT = "statement"
    CURATED = "curated"
    IGNORE = "ignore"
    CHRONOLOGY = "chronology"


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule yields: one sentence, the sides, and innocent explanations that apply."""

    message: str
    sides: tuple[Side, ...] = ()
    hints: tuple[Hint, ...] = ()
    severity: Severity | None = None
    """Only where it is not the rule's: a difference that a careful reader expects is a note."""
    span: Span | None = None
    """Where in the source, for what no claim tells."""


def told_in_full(contradiction: Contradiction, what: str) -> Found:
    """What a rule yields of claims that cannot all hold: what it is about, then what each of them requires."""
    return Found(f"{what}: {why(contradiction)}.", sides_of(contradiction), reconciling(contradiction))


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
        return _examples(Path(self.check.__code__.co_filename).with_suffix(".yaml"))


@cache
def _examples(file: Path) -> dict[str, list[dict[str, Any]]]:
    import yaml

    loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    examples: dict[str, list[dict[str, Any]]] = yaml.load(file.read_text("utf-8"), Loader=loader)
    return examples


def _shown(heading: str, example: dict[str, Any]) -> str:
    lines = [f"## {heading}: {example['title']}", ""]
    for name, source in example["sources"].items():
        published = f" (published {source['published']})" if source.get("published") else ""
        lines.append(f"- `{name}`{published}: {source['text'].strip()}")
    lines += [f"- `facts.yaml`: {_entry(fact)}" for fact in example.get("facts", [])]
    lines += [f"- `facts.yaml`: {actor['name']}: {_entry(actor)}" for actor in example.get("actors", [])]
    lines += [f"- `facts.yaml`: {_entry(decision)}" for decision in example.get("decisions", [])]
    return "\n".join(lines)


_UNSHOWN = frozenset({"id", "actors", "name", "also", "kind"})


def _entry(entry: Mapping[str, Any]) -> str:
    """An entry of a curated file in one line: its sentence, and the keys that say more."""
    first = [entry["event"]] if "event" in entry else []
    rest = [f"{key} {_flat(value)}" for key, value in entry.items() if key not in _UNSHOWN | {"event"}]
    return ": ".join((*first, ", ".join(rest)))


def _flat(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(map(_flat, value))
    return " ".join(map(str, value.values())) if isinstance(value, dict) else str(value)


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
    ledger: Ledger | None = None,
    impossible: Sequence[Contradiction] = (),
) -> tuple[Finding, ...]:
    """The findings of every rule, gravest first, then by code and place."""
    return in_order(found_in(sources, events, details, ledger, impossible))


def found_in(
    sources: Sequence[Source],
    events: Sequence[Event],
    details: Sequence[Detail] = (),
    ledger: Ledger | None = None,
    impossible: Sequence[Contradiction] = (),
    faults: list[TimelineError] | None = None,
) -> list[Finding]:
    """The findings of every rule, in no order, and with fingerprints that are not yet told apart.

    A rule that fails judges no further, is told of in `faults`, and the other rules go on; without such a list it is
    raised as a TimelineError.
    """
    printed = {source.id: source.copy_of for source in sources}
    events_alone = [(event, event.key, None) for event in events]
    details_alone = [(detail, None, None) for detail in details]
    seen: dict[Scope, Sequence[tuple[object, str | None, str | None]]] = {
        Scope.SOURCE: [(source, None, source.id) for source in sources],
        Scope.EVENT: events_alone,
        Scope.DETAIL: details_alone,
        Scope.STATEMENT: [*events_alone, *details_alone],
        Scope.CHRONOLOGY: [(contradiction, None, None) for contradiction in impossible],
        Scope.IGNORE: [],
        Scope.CURATED: [] if ledger is None else [(ledger, None, None)],
    }
    findings: list[Finding] = []
    for one in all_rules():
        place = None
        try:
            for looked_at, event_key, source_id in seen[one.scope]:
                place = source_id or _first_source(looked_at)
                findings.extend(_judged(one, looked_at, event_key, source_id))
        except Exception as error:  # whatever it is, the other rules go on
            failed = fault(
                place, error, f"rule {one.code} from judging this", "it judged nothing after it: please report it"
            )
            if faults is None:
                raise failed from error
            faults.append(failed)
    return [_by_text(finding, printed) for finding in _told_once(findings)]


def _judged(one: Rule, looked_at: object, event_key: str | None, source_id: str | None) -> Iterator[Finding]:
    return (finding_of(one, found, event_key, source_id) for found in one.check(looked_at))


def _first_source(looked_at: object) -> str | None:
    claims = getattr(looked_at, "claims", ())
    return claims[0].source_id if claims else None


def _told_once(findings: Sequence[Finding]) -> Iterator[Finding]:
    """The findings, each once, without what the chronology says of an amount on which sources already disagree: of two
    ages one is wrong, and so is what follows from it.

    One quotation may be in two groups, with other parts of it.
    """
    chronological = {one.code for one in all_rules() if one.scope is Scope.CHRONOLOGY}
    amounts = {
        claim.id: finding.severity
        for finding in findings
        if finding.code not in chronological
        for side in finding.sides
        for claim in side.claims
        if isinstance(claim.value, Quantity)
    }
    met = set()
    for finding in findings:
        cited = [claim.id for side in finding.sides for claim in side.claims]
        one = (finding.code, finding.source_id, finding.event_key, *cited)
        if cited and one in met:
            continue
        met.add(one)
        told = finding.code in chronological and any(
            claim in amounts and amounts[claim].reaches(finding.severity) for claim in cited
        )
        if not told:
            yield finding


def _by_text(finding: Finding, printed: Mapping[str, str | None]) -> Finding:
    """The finding with copies of one text counted as one witness."""
    if not any(printed.get(claim.source_id) for side in finding.sides for claim in side.claims):
        return finding
    sides = tuple(replace(side, witnesses=witnesses(side.claims, printed)) for side in finding.sides)
    return replace(finding, sides=sides)


def finding_of(one: Rule, found: Found, event_key: str | None, source_id: str | None) -> Finding:
    """What a rule found, as a finding of one event or one source."""
    return Finding(
        code=one.code,
        severity=found.severity or one.severity,
        message=found.message,
        sides=found.sides,
        fingerprint=fingerprint(one.code, found.sides, source_id),
        event_key=event_key,
        source_id=source_id,
        hints=found.hints,
        span=found.span,
    )
