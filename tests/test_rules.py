"""Every rule against the examples beside it: what it must find, and what it must leave alone."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from timeline.model.event import Finding, Timeline
from timeline.pipeline import Pipeline
from timeline.rules import Rule, all_rules

Example = dict[str, Any]


def cases(kind: str) -> list[Any]:
    return [
        pytest.param(rule, example, id=f"{rule.code}-{example['title'].replace(' ', '-')}")
        for rule in all_rules()
        for example in rule.examples()[kind]
    ]


def findings(rule: Rule, example: Example, folder: Path) -> list[Finding]:
    """What the rule finds when the whole pipeline runs over the example as files."""
    notes = []
    for name, source in example["sources"].items():
        (folder / name).write_text(source["text"], "utf-8")
        if source.get("published"):
            notes.append({"id": name, "file": name, "published": source["published"]})
    (folder / "sources.yaml").write_text(yaml.safe_dump({"sources": notes}), "utf-8")
    facts = None
    curated = {section: example[section] for section in ("actors", "facts", "decisions") if section in example}
    today = date.fromisoformat(example["today"]) if "today" in example else None
    if curated:
        facts = folder / "facts.yaml"
        found = run(facts, curated | {"decisions": []}, folder).findings
        curated["decisions"] = [decided(one, found) for one in example.get("decisions", ())]
        timeline = run(facts, curated, folder, today)
    else:
        timeline = Pipeline(today=today).run(folder)
    assert not timeline.errors
    return [f for f in timeline.findings if f.code == rule.code]


def run(facts: Path, curated: dict[str, Any], folder: Path, today: date | None = None) -> Timeline:
    facts.write_text(yaml.safe_dump(curated), "utf-8")
    return Pipeline(facts=facts, today=today).run(folder)


def decided(decision: dict[str, Any], found: Sequence[Finding]) -> dict[str, Any]:
    """A decision of an example; a code stands for the first finding of that rule."""
    by_code = {finding.code: finding.fingerprint for finding in reversed(found)}
    return {**decision, "finding": by_code.get(decision["finding"], decision["finding"])}


def told(finding: Finding) -> dict[str, str]:
    """The words in dispute by source; a finding about a whole source has none."""
    if not finding.sides:
        return {str(finding.source_id): ""}
    return {claim.source_id: claim.text for side in reversed(finding.sides) for claim in side.claims[:1]}


@pytest.mark.parametrize(("rule", "example"), cases("bad"))
def test_finds(rule: Rule, example: Example, tmp_path: Path) -> None:
    found = findings(rule, example, tmp_path)
    assert [told(f) for f in found] == example["finds"]
    assert all(f.severity == example.get("severity", rule.severity) for f in found)


@pytest.mark.parametrize(("rule", "example"), cases("good"))
def test_leaves_alone(rule: Rule, example: Example, tmp_path: Path) -> None:
    assert findings(rule, example, tmp_path) == []


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_page_explains(rule: Rule) -> None:
    page = rule.page
    assert page.startswith(f"# {rule.code} {rule.name}")
    assert rule.summary in page and "Why it matters" in page and "What to do" in page
    assert rule.examples()["bad"][0]["title"] in page and rule.examples()["good"][0]["title"] in page


def test_codes_are_unique() -> None:
    codes = [rule.code for rule in all_rules()]
    assert codes == sorted(set(codes))
