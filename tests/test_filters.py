"""The filters: which findings are wanted, how grave they are, what a baseline knows, what changed since a revision."""

import json
import os
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_writers import IN_2012, IN_AGENCY, IN_COPY, IN_PAGE, IN_PAPER, TIMELINE, side

from timeline.filters import baseline, with_findings
from timeline.filters.changes import Changes, changes
from timeline.filters.selection import Selection, selection
from timeline.model.errors import TimelineError
from timeline.model.event import Finding, Severity, Status
from timeline.pipeline import Pipeline
from timeline.rules import all_rules
from timeline.settings import Folder, Settings

CODES = [rule.code for rule in all_rules()]


def codes(wishes: Selection) -> set[str]:
    return {code for code in CODES if wishes.has(code)}


def finding(code: str = "TIM101", severity: Severity = Severity.ERROR, **more: object) -> Finding:
    return Finding(code, severity, "x", (side(1, IN_AGENCY), side(1, IN_PAPER)), "f", **more)  # type: ignore[arg-type]


# Selection ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("select", "ignore", "wanted"),
    [
        ("", "", set(CODES)),
        ("ALL", "", set(CODES)),
        ("TIM10", "TIM104,TIM105,TIM106,TIM107", {"TIM101", "TIM102", "TIM103"}),
        ("tim1,FCT", "TIM103,TIM104,TIM105,TIM106,TIM107", {"TIM101", "TIM102", "FCT101"}),
        ("TIM101", "TIM", {"TIM101"}),
        ("TIM", "TIM", set()),
        ("ALL", "TIM,QUO101", {c for c in CODES if c[:3] != "TIM" and c not in ("QUO101", "FCT101")} | {"FCT101"}),
    ],
)
def test_the_longer_code_decides(select: str, ignore: str, wanted: set[str]) -> None:
    told = selection(Settings(), Path("/"), [select] if select else None, [ignore] if ignore else None)
    assert codes(told) == wanted


def test_the_command_line_takes_the_place_of_the_settings() -> None:
    settings = Settings(select=("TIM101", "TIM102", "TIM103"), ignore=("TIM103",))
    assert codes(selection(settings, Path("/"))) == {"TIM101", "TIM102"}
    assert codes(selection(settings, Path("/"), ["FCT,TIM103"])) == {"FCT101"}
    assert codes(selection(settings, Path("/"), None, ["TIM101"])) == {"TIM102", "TIM103"}


@pytest.mark.parametrize(
    ("code", "mend"), [("TMI", "did you mean TIM"), ("TIM1O1", "did you mean TIM1"), ("1", "rules")]
)
def test_a_code_that_no_rule_has_is_told(code: str, mend: str) -> None:
    with pytest.raises(TimelineError, match=f"no rule has the code {code}") as caught:
        selection(Settings(), Path("/"), [code])
    assert caught.value.place == "--select" and mend in (caught.value.mend or "")


@given(st.lists(st.sampled_from([*CODES, "TIM", "Q", "ALL"])), st.lists(st.sampled_from([*CODES, "TIM", "Q"])))
def test_ignoring_more_reports_no_more(select: list[str], ignore: list[str]) -> None:
    for n in range(len(ignore)):
        assert codes(Selection(tuple(select), tuple(ignore))) <= codes(Selection(tuple(select), tuple(ignore[:n])))


def test_a_project_weighs_rules_anew_but_lifts_no_mild_case() -> None:
    weighed = Selection(severity={"TIM": Severity.NOTE, "TIM101": Severity.WARNING, "SRC101": Severity.ERROR})
    found = [
        finding(),  # TIM101, an error, becomes a warning
        finding(severity=Severity.NOTE),  # this one the rule itself holds for milder than its other findings
        finding("TIM102"),
        finding("SRC101", Severity.NOTE),
        finding("QTY101", Severity.WARNING),
    ]
    assert [one.severity for one in weighed.apply(found)] == ["warning", "note", "note", "error", "warning"]


def test_findings_are_in_order_again() -> None:
    found = (finding("QTY101", Severity.NOTE), finding("TIM102"), finding("AGE101"))
    assert [one.code for one in with_findings(TIMELINE, found).findings] == ["AGE101", "TIM102", "QTY101"]


def test_a_folder_counts_where_the_finding_hinges_on_it(tmp_path: Path) -> None:
    """Two sources of `wire` and `mirror` against `paper.txt`: without `wire` the contradiction still stands."""
    found = Finding("TIM101", Severity.ERROR, "x", (side(2, IN_AGENCY, IN_COPY), side(1, IN_PAPER, IN_PAGE)), "f")
    about = Finding("SRC101", Severity.NOTE, "x", (), "g", source_id="wire/agency.txt")
    alone = Finding("TIM102", Severity.ERROR, "x", (side(1, IN_2012), side(1, IN_2012)), "h")

    def left(*paths: str) -> list[str]:
        folders = tuple(Folder(tmp_path / path, ignore=("ALL",)) for path in paths)
        settings = Settings(folders=folders)
        return [one.code for one in selection(settings, tmp_path.resolve()).apply([found, about, alone])]

    assert left() == ["TIM101", "SRC101", "TIM102"]
    assert left("wire") == ["TIM101"]
    assert left("wire/agency.txt") == ["TIM101"]
    assert left("paper.txt") == ["TIM101", "SRC101", "TIM102"]
    assert left("wir") == ["TIM101", "SRC101", "TIM102"]
    assert left(".") == []


# Baseline -------------------------------------------------------------------------------------------------------------


def test_a_baseline_knows_what_stood_when_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    file.write_text(baseline.text(baseline.of(TIMELINE.findings)), "utf-8")
    known = baseline.read(file)
    assert all(one.known or one.status is Status.DISMISSED for one in baseline.compared(TIMELINE.findings, known))
    new = Finding("TIM101", Severity.ERROR, "x", (), "new")
    assert [one.known for one in baseline.compared([new], known)] == [False]
    assert baseline.gone(TIMELINE.findings, known) == 0 and baseline.gone([new], known) == len(known)


@given(st.permutations(list(TIMELINE.findings)))
def test_a_baseline_is_sorted_and_holds_no_word_of_a_source(findings: list[Finding]) -> None:
    text = baseline.text(baseline.of(findings))
    assert text == baseline.text(baseline.of(TIMELINE.findings))
    held = json.loads(text)["findings"]
    assert list(held) == sorted(held) and set(held.values()) <= set(CODES)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 2, "findings": {}}', '{"version": 1, "findings": [1]}'])
def test_what_is_no_baseline_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "baseline.json"
    file.write_text(text, "utf-8")
    with pytest.raises(TimelineError) as caught:
        baseline.read(file)
    assert str(file) in (caught.value.place or "") and "--update-baseline" in (caught.value.mend or "")


# Changes --------------------------------------------------------------------------------------------------------------


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with three committed articles."""
    if shutil.which("git") is None:
        pytest.skip("needs git")
    folder = tmp_path / "desk"
    (folder / "a").mkdir(parents=True)
    git(folder, "init", "-q", "-b", "main")
    for name in ("a/one.txt", "two.txt", "ž three.txt"):
        (folder / name).write_text("They met.\n", "utf-8")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "one")
    return folder


def git(folder: Path, *arguments: str) -> None:
    who = {f"GIT_{role}_{part}": "x" for role in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL")}
    environment = {**os.environ, **who, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True, env=environment)


def test_what_changed_is_told_whether_committed_or_not(repository: Path) -> None:
    assert changes("HEAD", repository).files == set()
    git(repository, "checkout", "-qb", "branch")
    (repository / "a" / "one.txt").write_text("changed", "utf-8")
    git(repository, "commit", "-qam", "two")
    (repository / "ž three.txt").write_text("changed, not committed", "utf-8")
    (repository / "four\n.txt").write_text("new", "utf-8")
    assert changes("main", repository).files == {"a/one.txt", "ž three.txt", "four\n.txt"}
    assert changes("main", repository / "a").files == {"one.txt", "../ž three.txt", "../four\n.txt"}


def test_what_changed_on_the_other_branch_does_not_count(repository: Path) -> None:
    git(repository, "checkout", "-qb", "branch")
    git(repository, "checkout", "-q", "main")
    (repository / "two.txt").write_text("changed", "utf-8")
    git(repository, "commit", "-qam", "two")
    git(repository, "checkout", "-q", "branch")
    assert changes("main", repository).files == set()


def test_a_file_that_speaks_of_others_changes_them(repository: Path) -> None:
    (repository / "a" / "sources.yaml").write_text("sources: []\n", "utf-8")
    told = changes("HEAD", repository)
    assert told.touch("a/one.txt") and not told.touch("two.txt")
    facts = repository / "facts.yaml"
    facts.write_text("facts: []\n", "utf-8")
    assert changes("HEAD", repository, [facts]).touch("two.txt")


def test_only_findings_that_cite_what_changed_are_kept() -> None:
    found = [finding(), Finding("SRC101", Severity.NOTE, "x", (), "g", source_id="page.html")]
    assert list(Changes(frozenset(["paper.txt"])).apply(found)) == found[:1]
    assert list(Changes(frozenset(["page.html"])).apply(found)) == found[1:]
    assert list(Changes(frozenset(), ("",)).apply(found)) == found


@pytest.mark.parametrize("revision", ["nowhere", "--output=x", "", "HEAD..main"])
def test_a_revision_that_is_none_is_told(repository: Path, revision: str) -> None:
    with pytest.raises(TimelineError, match="git knows no revision"):
        changes(revision, repository)
    assert not (repository / "x").exists()


def test_outside_of_a_repository_there_are_no_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("git") is None:
        pytest.skip("needs git")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    with pytest.raises(TimelineError, match="is not in a git repository"):
        changes("HEAD", tmp_path)


def test_without_git_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(TimelineError, match="git is not installed"):
        changes("HEAD", tmp_path)


# Marks in Markdown ----------------------------------------------------------------------------------------------------

MONDAY = "Shoigu met Taliban leaders in Kabul on Monday."
TUESDAY = "Shoigu met Taliban leaders in Kabul on Tuesday."


def marked(folder: Path, text: str, today: date | None = None) -> dict[str, tuple[str, str | None, str]]:
    """Code -> status, reason and message of what is found in a text with a mark, but that a day is not known."""
    (folder / "sources.yaml").write_text("sources: [{id: a.md, published: 2024-11-25}]\n", "utf-8")
    (folder / "a.md").write_text(text, "utf-8")
    (folder / "b.txt").write_text(TUESDAY, "utf-8")
    found = Pipeline(today=today).run(folder).findings
    return {f.code: (f.status, f.dismissal and f.dismissal.reason, f.message) for f in found if f.code != "SRC101"}


@pytest.mark.parametrize(
    "text",
    [
        "<!-- timeline: ignore TIM101: the zone -->\n" + MONDAY,
        "<!-- timeline: ignore TIM101: the zone -->\n\n\n" + MONDAY,
        MONDAY + " <!-- timeline: ignore TIM101: the zone -->\n",
        "<!--timeline: ignore tim101 , QTY101 until=2027-01-01 :  the\n zone-->\n<!-- other -->\n" + MONDAY,
        "A meeting.\n\n  <!-- timeline: ignore TIM101: the zone -->  \r\n" + MONDAY + "\r\n",
    ],
)
def test_a_mark_dismisses_with_its_reason(tmp_path: Path, text: str) -> None:
    status, reason, _ = marked(tmp_path, text)["TIM101"]
    assert (status, reason) == ("dismissed", "the zone")


@pytest.mark.parametrize(
    "text",
    [
        "<!-- timeline: ignore TIM101: the zone -->\nThe sun shone.\n\n" + MONDAY,
        "<!-- timeline: ignore TIM102: the zone -->\n" + MONDAY,
        "<!-- timeline: ignore TIM101 -->\n" + MONDAY,
        "<!-- timeline: ignore TIM101 until=2027-13-01: the zone -->\n" + MONDAY,
        "```\n<!-- timeline: ignore TIM101: the zone -->\n```\n" + MONDAY,
        MONDAY + "\n<!-- timeline: ignore TIM101: the zone -->\n",
    ],
)
def test_what_is_no_mark_for_a_sentence_dismisses_nothing(tmp_path: Path, text: str) -> None:
    assert marked(tmp_path, text)["TIM101"][0] == "open"


@pytest.mark.parametrize(
    ("today", "status"), [("2026-12-31", "dismissed"), ("2027-01-01", "dismissed"), ("2027-01-02", "open")]
)
def test_a_mark_ends_after_its_day(tmp_path: Path, today: str, status: str) -> None:
    text = "<!-- timeline: ignore TIM101 until=2027-01-01: the zone -->\n" + MONDAY
    found = marked(tmp_path, text, date.fromisoformat(today))
    assert found["TIM101"][0] == status
    assert (found.get("SRC102", ("", "", ""))[2] == "The mark that ignores TIM101 has expired on 2027-01-01.") == (
        status == "open"
    )


def test_the_words_of_a_comment_claim_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(
        "They met. <!-- The envoys met in Kabul on Tuesday, November 25, 2024. -->\n", "utf-8"
    )
    timeline = Pipeline().run(tmp_path)
    assert timeline.events == () and {f.code for f in timeline.findings} == {"SRC101"}
