"""Which sources print one text, and what that makes of the number of witnesses."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from timeline.model.text import Source
from timeline.pipeline import Pipeline
from timeline.witnesses import copies

STORY = (
    "A ferry sank near Oakham harbour in the early morning hours. "
    "Rescuers pulled nine survivors out of the cold water. "
    "The owner of the ferry did not answer any questions. "
    "The harbour has been closed to all ships until further notice. "
)


def test_an_agency_text_in_two_papers_is_one_witness(tmp_path: Path) -> None:
    (tmp_path / "agency.txt").write_text(
        STORY + "Twelve people were killed when the old ferry sank, police said.", "utf-8"
    )
    (tmp_path / "paper.txt").write_text(STORY + "The ferry sank and killed 12 people on board.", "utf-8")
    (tmp_path / "blog.txt").write_text("The ferry near Oakham sank and killed 14 people on board.", "utf-8")
    timeline = Pipeline().run(tmp_path)
    (finding,) = [f for f in timeline.findings if f.code == "QTY101"]
    assert {len(side.claims): side.witnesses for side in finding.sides} == {2: 1, 1: 1}
    assert [source.copy_of for source in timeline.sources] == ["agency.txt", None, "agency.txt"]


def test_a_notice_in_common_makes_no_copy() -> None:
    notice = "All rights in this report are reserved by the Oakham Courier and its partners."
    sources = [
        Source("a", f"A ferry sank near Oakham harbour at dawn. Nine people swam to the shore in time. {notice}"),
        Source("b", f"The mayor of Elmford opened the new bridge today. A band played until the rain came. {notice}"),
    ]
    assert copies(sources) == {}


@given(st.permutations(["a", "b", "c", "d"]))
def test_the_order_of_sources_changes_nothing(order: list[str]) -> None:
    texts = {"a": STORY, "b": STORY, "c": "Nothing of the kind was ever printed anywhere else.", "d": STORY}
    assert copies(Source(name, texts[name]) for name in order) == {"a": "a", "b": "a", "d": "a"}
