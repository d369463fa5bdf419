"""Facts and decisions in full: what is read of them, and how a combination that cannot be is told."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from timeline.curation import Decision, InvalidCuration, load
from timeline.curation.entries import Role
from timeline.model.time import day_number

FULL = """\
actors:
  - id: lee
    name: Ann Lee
    roles: [Mayor, {role: Governor of Norland, from: 2020-05, to: 2024~}]
facts:
  - id: bridge
    event: The old bridge collapses
    place: Spiro
    quantity: 14 people killed
    quote: It fell like a house of cards, all at once
    speaker: lee
    evidence:
      - {source: a.txt, quote: "killed 14 people", prefix: "collapse ", suffix: " in", start: 12, end: 28}
    rejected:
      - {value: 15 people killed, reason: counted one twice}
      - {value: Spire}
decisions:
  - {finding: ab51f8f4265f8e2c, verdict: prefer, fact: bridge, by: desk, on: 2026-11-21, evidence: 0123456789abcdef}
  - {claims: [5c1f000000000000, 90ab000000000000], verdict: same-event, reason: one visit}
  # a comment
  - {finding: ab51f8f4265f8e2d, verdict: dismiss, because: time-zone, until: 2027-01-31, count: 3}
"""


@pytest.fixture
def read(tmp_path: Path) -> Callable[[str], object]:
    def _read(text: str) -> object:
        (tmp_path / "facts.yaml").write_text(text, "utf-8")
        return load(tmp_path / "facts.yaml")

    return _read


def test_a_full_fact_is_read(tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(FULL, "utf-8")
    curation = load(path)
    (fact,), (lee,) = curation.facts, curation.actors
    assert (fact.when, fact.time(), fact.place, fact.quantity) == (None, None, "Spiro", "14 people killed")
    assert fact.speaker == "lee"
    assert curation.span("bridge", "quantity").of(curation.text) == "14 people killed"
    (evidence,) = fact.evidence
    assert (evidence.prefix, evidence.suffix, evidence.start, evidence.end) == ("collapse ", " in", 12, 28)
    assert [(one.value, one.reason) for one in fact.rejected] == [
        ("15 people killed", "counted one twice"),
        ("Spire", None),
    ]
    mayor, governor = lee.roles
    assert (mayor.role, mayor.held()) == ("Mayor", ())
    (may,) = governor.held()
    assert (may.earliest, may.latest, may.approximate) == (day_number(2020, 5, 1), day_number(2024, 12, 31), True)
    may, surely = Role(role="Mayor", **{"from": "2020-05", "to": "2024"}).held()
    assert (may.earliest, may.latest) == (day_number(2020, 5, 1), day_number(2024, 12, 31))
    assert (surely.earliest, surely.latest) == (day_number(2020, 5, 31), day_number(2024, 1, 1))


def test_decisions_know_where_they_are_written(tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(FULL, "utf-8")
    prefer, same, dismiss = load(path).decisions
    assert (prefer.finding, prefer.verdict, prefer.on) == ("ab51f8f4265f8e2c", "prefer", date(2026, 11, 21))
    assert (same.claims, same.finding) == (("5c1f000000000000", "90ab000000000000"), None)
    assert dismiss.place == f"{path.as_posix()}:21:5"
    assert dismiss.until == date(2027, 1, 31)
    assert not dismiss.has_expired(date(2027, 1, 31)) and dismiss.has_expired(date(2027, 2, 1))
    assert dismiss == Decision(**dismiss.model_dump()) and dismiss.count == 3


ID, OTHER = "ab51f8f4265f8e2c", "ab51f8f4265f8e2d"


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        (f"{{finding: {ID}}}", "2:5: the key 'verdict' is missing (add it)"),
        (f"{{finding: {ID}, verdict: dismis, reason: a}}",
         "2:42: 'verdict' must be 'confirm', 'dismiss', 'prefer', 'range', 'variant', 'later', 'same-event', "
         "'different-events' or 'none-is-right', not 'dismis'; did you mean 'dismiss'?"),
        ("{finding: 12, verdict: confirm}",
         "2:15: '12' is no id: it has 16 digits and letters from a to f (copy it from the report)"),
        (f"{{finding: {ID}, verdict: dismiss}}",
         "2:33: a finding is dismissed without a reason (add 'because' or 'reason')"),
        (f"{{finding: {ID}, verdict: dismiss, because: other}}",
         "2:51: 'because: other' says nothing by itself (add 'reason')"),
        (f"{{finding: {ID}, verdict: same-event}}",
         "2:33: 'same-event' needs two claims or more (add 'claims: [id, id]')"),
        (f"{{claims: [{ID}, {ID}], verdict: different-events}}",
         "2:52: 'different-events' needs two claims or more (add 'claims: [id, id]')"),
        (f"{{claims: [{ID}, {OTHER}], verdict: confirm}}",
         "2:52: 'confirm' needs a finding (add 'finding:' with the fingerprint)"),
        (f"{{finding: {ID}, claims: [{OTHER}], verdict: confirm}}",
         "2:33: a decision is about a finding or about claims, not both (remove one of them)"),
        (f"{{finding: {ID}, verdict: range}}",
         "2:33: 'range' needs what is right (add 'value', or 'fact' with its id)"),
        (f"{{finding: {ID}, verdict: confirm, value: 2012}}",
         "2:51: 'confirm' takes no value (only these do: prefer, range, none-is-right)"),
        (f"{{finding: {ID}, verdict: prefer, fact: bridg}}",
         "2:56: no fact has the id 'bridg' (add it to 'facts:')"),
        (f"{{finding: {ID}, verdict: later, on: 2026-02-01, until: 2026-01-01}}",
         "2:65: it ends (2026-01-01) before it was taken (2026-02-01) (give a later day)"),
        (f"{{finding: {ID}, verdict: later, count: some}}",
         "2:56: 'some' is not a whole number (write digits alone)"),
        (f"{{finding: {ID}, verdict: later, becuse: other}}",
         "2:49: unknown key 'becuse'; did you mean 'because'?"),
    ],
)  # fmt: skip
def test_a_decision_that_cannot_be_is_told(read: Callable[[str], object], written: str, problem: str) -> None:
    with pytest.raises(InvalidCuration) as caught:
        read(f"decisions:\n  - {written}\n")
    assert str(caught.value).rpartition("facts.yaml:")[2] == problem


FACT = "facts:\n  - {id: a, event: E, "


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        (FACT + "speaker: x, quote: q}", "2:32: no actor has the id 'x' (add it to 'actors:')"),
        (FACT + "when: 2012, evidence: [{source: a.txt, qote: b}]}",
         "2:62: unknown key 'qote'; did you mean 'quote'?"),
        (FACT + "when: 2012, evidence: [{source: a.txt, quote: b, start: 1}]}",
         "2:72: 'start' and 'end' go together (give both or neither)"),
        (FACT + "when: 2012, evidence: [{source: a.txt, quote: b, start: 1, end: 7}]}",
         "2:72: from 1 to 7 there is no room for 1 characters "
         "(leave 'start' and 'end' out: the words are found again)"),
        (FACT + "when: 2012, rejected: [2013]}",
         "2:46: an entry of 'rejected' must have keys, not '2013' (write 'key: value' lines)"),
        ("actors: [{id: a, name: A, roles: [{role: Mayor, form: 2012}]}]",
         "1:49: unknown key 'form'; did you mean 'from'?"),
        ("actors: [{id: a, name: A, roles: [{role: Mayor, from: 2012, to: 2011}]}]",
         "1:61: the role ends (2011) before it begins (2012) (exchange them)"),
        ("actors: [{id: a, name: A, roles: [{role: Mayor, from: soon}]}]",
         "1:55: soon: not a date in EDTF (in EDTF a day is 2024-11-25, a month 2024-11, an interval 2023/2024)"),
    ],
)  # fmt: skip
def test_a_fact_that_cannot_be_is_told(read: Callable[[str], object], written: str, problem: str) -> None:
    with pytest.raises(InvalidCuration) as caught:
        read(written + "\n")
    assert str(caught.value).rpartition("facts.yaml:")[2] == problem
