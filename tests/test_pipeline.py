"""Identity and order: what must stay the same when files move, multiply or grow."""

import random
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import Pipeline, tag, write
from timeline.alone import Work, read_source
from timeline.assemble import assemble
from timeline.merge import details, merge
from timeline.model.claim import ClaimKind
from timeline.model.text import Source
from timeline.runners import LocalRunner

MONDAY = "Shoigu met Taliban leaders in Kabul on Monday, November 25, 2024.\n"
TUESDAY = "Shoigu met Taliban leaders in Kabul on Tuesday, November 26, 2024.\n"


def folder_of(path: Path, **texts: str) -> Path:
    for name, text in texts.items():
        (path / f"{name}.txt").write_text(text, "utf-8")
    return path


def fingerprints(paths: str | Path | list[str | Path]) -> list[str]:
    return [f.fingerprint for f in Pipeline().run(paths).findings if f.code == "TIM101"]


def test_check_here_and_check_folder_agree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "texts").mkdir()
    folder_of(tmp_path / "texts", a=MONDAY, b=TUESDAY)
    monkeypatch.chdir(tmp_path)
    here, there = Pipeline().run("."), Pipeline().run("texts/")
    assert [s.id for s in here.sources] == [s.id for s in there.sources] == ["texts/a.txt", "texts/b.txt"]
    assert write(here, "json") == write(there, "json")


def test_text_above_changes_no_fingerprint(tmp_path: Path) -> None:
    folder_of(tmp_path, a=MONDAY, b=TUESDAY)
    before = fingerprints(tmp_path)
    folder_of(tmp_path, a="The city was quiet. Nobody expected much.\n\n" + MONDAY)
    assert before == fingerprints(tmp_path) != []


@pytest.mark.parametrize(
    "text", [MONDAY, TUESDAY, "On Monday, 25 November 2024 Shoigu met Taliban leaders in Kabul.\n"]
)
def test_one_more_agreeing_article_changes_no_fingerprint(tmp_path: Path, text: str) -> None:
    folder_of(tmp_path, a=MONDAY, b=TUESDAY)
    before = fingerprints(tmp_path)
    folder_of(tmp_path, c=text)
    assert before == fingerprints(tmp_path) != []


DEAD = "{} people were killed when a ferry overturned off Norland, the coast guard said.\n"


def test_a_number_in_other_words_changes_no_fingerprint(tmp_path: Path) -> None:
    def found() -> list[str]:
        return [f.fingerprint for f in Pipeline().run(tmp_path).findings if f.code == "QTY101"]

    folder_of(tmp_path, b=DEAD.format("12"), c=DEAD.format("Fifteen"))
    before = found()
    folder_of(tmp_path, a=DEAD.format("Twelve"))
    assert before == found() != []


HOUSE = '"We will rebuild every {} that the water took, whatever it costs us," Ann Lee said.\n\n'
LAW = '"Nobody may {} on the banks of this river ever again, by law," Ann Lee said.\n\n'


@pytest.mark.parametrize(("one", "two"), [(HOUSE, LAW), (LAW, HOUSE)])
def test_another_quotation_of_the_speaker_changes_no_fingerprint(tmp_path: Path, one: str, two: str) -> None:

    def found() -> dict[str, str]:
        findings = [f for f in Pipeline().run(tmp_path).findings if f.code == "QUO101"]
        return {f.sides[0].claims[0].text: f.fingerprint for f in findings}

    folder_of(tmp_path, a=one.format("house"), b=one.format("bridge"))
    before = found()
    folder_of(tmp_path, a=(one + two).format("house", "house"), b=(one + two).format("bridge", "bridge"))
    assert len(found()) == 2 and before.items() < found().items()


def test_a_crowd_that_agrees_hides_nobody(tmp_path: Path) -> None:
    crowd = {f"a{i}": DEAD.format("Twelve") for i in range(80)}
    timeline = Pipeline().run(folder_of(tmp_path, **crowd, z=DEAD.format("Fifteen")))
    (finding,) = [f for f in timeline.findings if f.code == "QTY101"]
    assert [side.value for side in finding.sides] == ["Twelve", "Fifteen"]


def test_one_disagreement_is_one_finding(tmp_path: Path) -> None:
    texts = {f"m{i}": MONDAY for i in range(3)} | {f"t{i}": TUESDAY for i in range(2)}
    found = [f for f in Pipeline().run(folder_of(tmp_path, **texts)).findings if f.code == "TIM101"]
    assert [(len(side.claims), side.witnesses) for f in found for side in f.sides] == [(3, 1), (2, 1)]


def test_a_copy_is_no_second_witness(tmp_path: Path) -> None:
    other = "In Kabul on Monday, November 25, 2024, Shoigu met leaders of the Taliban.\n"
    timeline = Pipeline().run(folder_of(tmp_path, a=MONDAY, copy=MONDAY, c=other, d=TUESDAY))
    (finding,) = [f for f in timeline.findings if f.code == "TIM101"]
    assert [side.witnesses for side in finding.sides] == [2, 1]


def test_a_fact_is_heard_among_many_claims(tmp_path: Path) -> None:
    facts = "facts: [{id: bridge, event: Ann Lee says that the old bridge reopens in spring, when: 2024-11-25}]\n"
    (tmp_path / "facts.yaml").write_text(facts, "utf-8")
    texts = {f"t{i}": f"Ann Lee said on Tuesday that {i} old roads would close. {TUESDAY}" for i in range(70)}
    said = "Ann Lee said on Tuesday that the old bridge would reopen in spring.\n"
    timeline = Pipeline(tmp_path / "facts.yaml").run(folder_of(tmp_path, **texts, z=said))
    (finding,) = [f for f in timeline.findings if f.code == "FCT101"]
    assert [[claim.source_id for claim in side.claims] for side in finding.sides] == [["facts.yaml"], ["z.txt"]]


def test_order_of_claims_changes_nothing() -> None:
    sources = [read_source(Work(s, {}))[1] for s in Pipeline().read(ROOT / "seeds").sources]
    claims = [claim for found in sources for claim in found]
    crowd = {f"c{i}": DEAD.format(("Twelve", "12", "Fifteen")[i % 3]) for i in range(90)}
    claims += [c for name, text in crowd.items() for c in read_source(Work(Source(name, text), {}))[1]]
    expected = merge(claims, LocalRunner().group), details(claims)
    for seed in range(5):
        shuffled = random.Random(seed).sample(claims, len(claims))
        assert (merge(shuffled, LocalRunner().group), details(shuffled)) == expected


def test_two_runs_give_the_same_bytes() -> None:
    first, second = (write(Pipeline(facts=ROOT / "facts.yaml").run(ROOT / "seeds"), "json") for _ in range(2))
    assert first == second


def test_a_source_alone_claims_what_it_claims_among_others(tmp_path: Path) -> None:
    folder_of(tmp_path, a=MONDAY, b=TUESDAY)
    alone = {c.id for e in Pipeline().run(tmp_path / "a.txt").events for c in e.claims}
    together = {c.id for e in Pipeline().run(tmp_path).events for c in e.claims if c.source_id == "a.txt"}
    assert alone == together != set()


@settings(deadline=None, max_examples=200)
@given(st.text(st.characters(codec=None), max_size=300))
def test_any_text_is_read_without_complaint(text: str) -> None:
    source, claims = read_source(Work(Source("x.txt", text), {}))
    assert source.text == text
    assert all(claim.span.of(text) == claim.exact for claim in claims)


FRAGMENTS = st.sampled_from(
    'Shoigu| said| on Monday| met| in 2003| Taliban|.|\n\n| "We will wait for all of them"|,| which| he| Russia|'
    " will| last month| after| Kabul|“|”| withdrew".split("|")
)


@settings(deadline=None, max_examples=200)
@given(st.lists(FRAGMENTS, max_size=40).map("".join))
def test_claims_stand_in_their_text(text: str) -> None:
    _, claims = read_source(Work(Source("x.txt", text), {}))
    for claim in claims:
        assert claim.text == claim.value_span.of(text)
        assert claim.span.covers(claim.value_span)
    assert len({c.id for c in claims}) == len(claims)
    assert claims == sorted(claims, key=lambda c: (c.value_span, c.kind))


def test_tag_takes_every_kind_of_publication_date() -> None:
    from datetime import UTC, date, datetime

    moments = ["2024-11-25", date(2024, 11, 25), datetime(2024, 11, 25, 20, 9, tzinfo=UTC), "2024-11-25T20:09"]
    for published in moments:
        (found,) = tag("It ended on Monday.", published=published)
        assert (found.text, found.start, found.end, found.type) == ("Monday", 12, 18, "DATE")
        assert (found.timex, found.earliest, found.latest, found.mod) == ("2024-11-25",) * 3 + (None,)
        assert "2024-11-25" in str(found.because)
    (unknown,) = tag("It ended on Monday.")
    assert (unknown.timex, unknown.earliest) == ("XXXX-WXX-1", None)


@pytest.mark.parametrize("wrong", [{"published": 0}, {"published": "2024-13-45"}, {"style": "novel"}])
def test_tag_refuses_what_it_does_not_know(wrong: Any) -> None:
    with pytest.raises(ValueError, match="|".join(map(str, wrong.values()))):
        tag("It ended on Monday.", **wrong)


def test_a_quotation_is_claimed_with_its_speaker() -> None:
    text = 'Ann Lee opened the bridge. "It will serve this town for a hundred years," she said.'
    _, claims = read_source(Work(Source("x.txt", text), {}))
    (quote,) = [c for c in claims if c.kind is ClaimKind.QUOTE]
    assert quote.speaker is not None and quote.speaker.key == "ann lee"
    assert quote.text == "It will serve this town for a hundred years,"


def test_boilerplate_claims_nothing() -> None:
    assert assemble(Source("x.txt", ""), [], [], [], {}) == []
