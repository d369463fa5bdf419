"""What readers are told: generated parts are fresh, examples run, links lead somewhere, figures are counted right."""

import re
import shutil
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(ROOT / "benchmarks"))

import picture
import readme
from scoring import MEASURES, Document, Expression, count, f1, pairs, read_document, read_gold, score

from timeline.curation import load

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
README = readme.README.read_text("utf-8")


def blocks(page: Path, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", page.read_text("utf-8"), re.DOTALL | re.MULTILINE)


# The README -----------------------------------------------------------------------------------------------------------


def test_every_part_that_is_made_stands_in_the_readme() -> None:
    assert list(readme.parts(README)) == list(readme.PARTS)


@pytest.mark.parametrize("part", readme.PARTS)
def test_a_generated_part_is_fresh(part: str) -> None:
    assert readme.parts(README)[part] == readme.PARTS[part](), "stale: run `make readme`"


def test_only_the_parts_are_written_anew() -> None:
    text = "a\n<!-- generated:rules -->\nold\n<!-- /generated:rules -->\nb\n"
    assert readme.fresh(text) == f"a\n<!-- generated:rules -->\n{readme.rules()}<!-- /generated:rules -->\nb\n"


def test_the_picture_shows_what_is_printed() -> None:
    words = "".join("".join(node.itertext()) for node in ET.parse(picture.PICTURE).iter() if node.tag.endswith("}text"))
    printed = re.sub(r"\x1b\[[0-9;]*m", "", picture.page())
    assert re.sub(r"\s", "", words) == re.sub(r"\s", "", printed), "stale: run `make readme`"


def test_the_picture_loads_nothing_from_the_network() -> None:
    assert not re.search(r"url\((?!#)|@import|href|<script", picture.PICTURE.read_text("utf-8"))


@pytest.mark.parametrize("code", blocks(readme.README, "python"))
def test_a_python_example_runs(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    shutil.copy(ROOT / "facts.yaml", tmp_path)
    monkeypatch.chdir(tmp_path)
    exec(compile(code, "README.md", "exec"), {})
    printed = capsys.readouterr().out
    assert "TIM101 Sources date one event differently" in printed
    assert "last month 2024-10 2024-10-01 2024-10-31 " in printed
    assert (tmp_path / "report.json").is_file()


@pytest.mark.parametrize("text", [b for p in PAGES for b in blocks(p, "yaml") if b.startswith("sources:")])
def test_an_example_of_facts_is_right(text: str, tmp_path: Path) -> None:
    file = tmp_path / "facts.yaml"
    file.write_text(text, "utf-8")
    assert load(file).facts


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]*)(?:#[\w-]+)?\)", page.read_text("utf-8"))
    assert [link for link in links if "://" not in link and not (page.parent / link).exists()] == []


# The scorer behind the figures ----------------------------------------------------------------------------------------


def expression(start: int, end: int, value: str = "2024") -> Expression:
    return Expression(start, end, "DATE", value)


TIMEML = """<?xml version="1.0" ?><TimeML>
<DCT><TIMEX3 tid="t0" type="DATE" value="2024-11-25" functionInDocument="CREATION_TIME">Nov. 25</TIMEX3></DCT>
<TEXT>A&amp;B <EVENT eid="e1">met</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2024-11-25"> Monday</TIMEX3>,
<TIMEX3 tid="t2" type="DURATION" value="P2D">two <NUMEX>days</NUMEX></TIMEX3> on.<TIMEX3 tid="t3" type="DATE" value=""/>
</TEXT></TimeML>"""


def test_a_document_is_read_without_its_tags() -> None:
    document = read_document("x", TIMEML)
    assert document.created == "2024-11-25"
    assert document.text == "A&B met on  Monday,\ntwo days on.\n"
    assert [document.text[e.start : e.end] for e in document.gold] == ["Monday", "two days"]
    assert [(e.type, e.value) for e in document.gold] == [("DATE", "2024-11-25"), ("DURATION", "P2D")]


def test_a_folder_without_gold_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"no \*\.tml file"):
        read_gold(tmp_path)


@pytest.mark.parametrize(
    ("gold", "found", "strict", "relaxed", "value"),
    [
        ([expression(0, 6)], [expression(0, 6)], 100, 100, 100),
        ([expression(0, 6)], [expression(3, 6)], 0, 100, 100),
        ([expression(0, 6)], [expression(0, 6, "2023")], 100, 100, 0),
        ([expression(0, 6)], [expression(6, 9)], 0, 0, 0),
        ([expression(0, 6), expression(8, 9)], [expression(0, 6)], 66.7, 66.7, 66.7),
        ([expression(0, 6)], [expression(0, 2), expression(2, 6)], 0, 66.7, 66.7),
        ([expression(0, 9)], [expression(0, 2, "2023"), expression(2, 6)], 0, 66.7, 66.7),
        ([expression(0, 4), expression(4, 9)], [expression(0, 9)], 0, 66.7, 66.7),
        ([expression(0, 9), expression(3, 9)], [expression(3, 9)], 66.7, 66.7, 66.7),
        ([], [], 0, 0, 0),
    ],
)
def test_the_measures(
    gold: list[Expression], found: list[Expression], strict: float, relaxed: float, value: float
) -> None:
    counts = count(gold, found)
    assert [round(f1(counts, name), 1) for name in ("strict", "relaxed", "value")] == [strict, relaxed, value]


EXPRESSIONS = st.lists(
    st.builds(lambda start, length, value: expression(start, start + length, value), st.integers(0, 30),
              st.integers(1, 6), st.sampled_from(["2023", "2024"])), max_size=8,
)  # fmt: skip


@given(EXPRESSIONS, EXPRESSIONS)
def test_pairs_are_one_to_one_and_overlap(gold: list[Expression], found: list[Expression]) -> None:
    made = pairs(gold, found)
    assert len(made) <= min(len(gold), len(found))
    assert all(wanted.overlap(answer) > 0 for wanted, answer in made)
    counts = count(gold, found)
    assert max(counts[name] for name in MEASURES) == counts["relaxed"]


@given(EXPRESSIONS)
def test_the_gold_scores_full_marks(gold: list[Expression]) -> None:
    document = Document("x", " " * 40, "", tuple(gold))
    counts = score([document], lambda one: one.gold)
    assert not gold or [f1(counts, name) for name in MEASURES] == [100.0] * len(MEASURES)
