"""What the evidence of a finding or an event says of who speaks: curated entries by what they are, copies as one."""

from pathlib import Path

import pytest
from reviewing import FACTS, SOURCES, begun, project

from timeline.review.evidence import evidence_of, evidence_of_event
from timeline.review.glyphs import glyphs
from timeline.review.lines import plain

STALE = """\
decisions:
  - {finding: 0123456789abcdef, verdict: dismiss, because: misprint, sources: [texts/agency.txt]}
"""
OFFICE = """\
actors:
  - {id: lee, name: Ann Lee, kind: person, roles: [{role: Governor of Norland, from: 2020}]}
"""


@pytest.mark.parametrize(
    ("facts", "texts", "code", "said"),
    [
        (FACTS, {}, "FCT101", "· curated fact listed"),
        (FACTS + STALE, {}, "CUR101", "· a curated decision"),
        (
            OFFICE,
            {"a.txt": "Published 2023-05-01\n\nSen. Ann Lee signed the bill on Friday.\n"},
            "FCT101",
            "· curated actor lee",
        ),
    ],
)
def test_a_curated_entry_is_called_what_it_is(
    tmp_path: Path, facts: str, texts: dict[str, str], code: str, said: str
) -> None:
    session = begun(project(tmp_path, texts or SOURCES, facts))
    [finding] = [one for one in session.timeline.findings if one.code == code]
    told = "\n".join(map(plain, evidence_of(finding, session.index.sources, 100, glyphs(True), stacked=True)))
    assert f"{said}\n" in "\n".join(row.rstrip() for row in told.splitlines())


def test_copies_of_one_text_are_one_witness_of_an_event(tmp_path: Path) -> None:
    text = "Published 11/25/2024, 08:09 PM\n\nShoigu met Taliban leaders in Kabul on Monday.\n"
    session = begun(project(tmp_path, {"a.txt": text, "b.txt": text}))
    event = next(one for one in session.timeline.events if len(one.sources) == 2)
    told = "\n".join(map(plain, evidence_of_event(event, session.index.sources, 100, glyphs(True))))
    assert "Mon 2024-11-25 · 2 sources, 1 independent" in told
