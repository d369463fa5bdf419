"""Our five reports: what is claimed, the timeline and the findings, as text that a person can read."""

from pathlib import Path

import pytest
from conftest import ROOT

from timeline.cli._comparison import compared
from timeline.model.claim import Claim
from timeline.model.edtf import label
from timeline.model.event import Timeline
from timeline.pipeline import Pipeline
from timeline.writers import write
from timeline.writers._page import Page

GOLDEN = ROOT / "tests" / "golden" / "seeds"


@pytest.fixture(scope="module")
def timeline() -> Timeline:
    return Pipeline(facts=ROOT / "facts.yaml").run(ROOT / "seeds")


def line(claim: Claim) -> str:
    who = ", ".join(name.key for name in claim.actors) or "-"
    value = label(claim.time) if claim.time is not None else "quotation"
    words = " ".join(claim.text.split())[:50]
    place = f"{claim.source_id}:{claim.value_span.start}"
    return " | ".join((place, value, claim.action or "-", who, claim.modality, words))


def test_claims(timeline: Timeline, golden) -> None:  # type: ignore[no-untyped-def]
    claims = sorted((c for e in timeline.events for c in e.claims), key=lambda c: (c.source_id, c.value_span))
    golden("\n".join(map(line, claims)) + "\n", GOLDEN / "claims.txt")


def test_report(timeline: Timeline, golden) -> None:  # type: ignore[no-untyped-def]
    golden(write(timeline, "text") or "", GOLDEN / "check.txt")


def test_comparison(timeline: Timeline, golden) -> None:  # type: ignore[no-untyped-def]
    golden(compared(timeline, Page()), GOLDEN / "compare.txt")


def test_a_wrong_fact_is_contradicted(tmp_path: Path) -> None:
    facts = tmp_path / "facts.yaml"
    facts.write_text((ROOT / "facts.yaml").read_text("utf-8").replace("2003-02-14", "2004-02-14"), "utf-8")
    for source in (ROOT / "seeds").iterdir():
        (tmp_path / source.name).write_bytes(source.read_bytes())
    timeline = Pipeline(facts=facts).run(tmp_path)
    (finding,) = [f for f in timeline.findings if f.code == "FCT101"]
    fact, source = (side.claims[0] for side in finding.sides)
    assert (fact.source_id, fact.fact, fact.text) == ("facts.yaml", "taliban-listed", "2004-02-14")
    assert (source.source_id, source.text) == ("hill-dispatch.txt", "2003")
    assert "facts.yaml" in finding.message and "hill-dispatch.txt" in finding.message
    assert not [f for f in timeline.findings if f.code == "TIM101" and "2003" in f.message]


def test_the_right_facts_are_not(timeline: Timeline) -> None:
    assert not [f for f in timeline.findings if f.code == "FCT101"]
    supported = {c.fact: set(e.sources) - {"facts.yaml"} for e in timeline.events for c in e.claims if c.fact}
    assert supported["taliban-listed"] == {"seeds/hill-dispatch.txt"}
    assert supported["ukraine-invaded"] == {"seeds/hill-dispatch.txt", "seeds/wire.txt"}
