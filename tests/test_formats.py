"""The formats for CI: each obeys its standard, says where things stand, and lets no text of a source do anything."""

import html
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from conftest import ROOT
from hypothesis import example, given, settings
from hypothesis import strategies as st
from test_writers import EMPTY, TIMELINE

from timeline.model.because import Because
from timeline.model.claim import Claim, ClaimKind
from timeline.model.edtf import parse
from timeline.model.errors import TimelineError
from timeline.model.event import Dismissal, Finding, Hint, Severity, Side, Status, Timeline
from timeline.model.text import Source, Span
from timeline.writers import formats, write
from timeline.writers.github import CAP

SARIF = json.loads((ROOT / "tests" / "schemas" / "sarif-2.1.0.json").read_text("utf-8"))
TEXTS = {source.id: source.text for source in TIMELINE.sources}


def written(form: str, timeline: Timeline = TIMELINE) -> str:
    return str(write(timeline, form))


def loaded(form: str, timeline: Timeline = TIMELINE) -> Any:
    return json.loads(written(form, timeline))


# Standards ------------------------------------------------------------------------------------------------------------


VALIDATOR = jsonschema.Draft7Validator(SARIF)


def check_sarif(log: Any) -> None:
    VALIDATOR.validate(log)


@pytest.mark.parametrize("timeline", [TIMELINE, EMPTY], ids=["nasty", "empty"])
def test_sarif_obeys_the_schema_of_the_standard(timeline: Timeline) -> None:
    check_sarif(loaded("sarif", timeline))


def test_the_schema_of_sarif_refuses_what_is_wrong() -> None:
    log = loaded("sarif")
    log["runs"][0]["results"][0]["level"] = "fatal"
    with pytest.raises(jsonschema.ValidationError):
        check_sarif(log)


def test_a_sarif_result_names_its_rule_and_the_words_in_dispute() -> None:
    run = loaded("sarif")["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == [f.code for f in TIMELINE.findings]
    assert all(rule["help"]["markdown"].startswith(f"# {rule['id']} ") for rule in rules)
    regions = [
        (place["physicalLocation"]["artifactLocation"]["uri"], place["physicalLocation"].get("region"))
        for result in run["results"]
        for place in (*result["locations"], *result.get("relatedLocations", ()))
    ]
    texts = [TEXTS[uri].split("\n")[r["startLine"] - 1][r["startColumn"] - 1 : r["endColumn"] - 1]
             for uri, r in regions if r and "startColumn" in r]  # fmt: skip
    assert texts == ["Monday", "Monday", "Tuesday", "2021", "2012-06-07", "Tuesday", "They me", "2012"]
    assert {uri for uri, region in regions if region is None} == {"page.html"}  # its text is not the file's own


def test_sarif_tells_what_was_dismissed_and_what_was_known() -> None:
    results = loaded("sarif")["runs"][0]["results"]
    suppressed = [result["suppressions"] for result in results if "suppressions" in result]
    assert [(one["kind"], one["status"]) for [one] in suppressed] == [("inSource", "accepted")]
    assert [result.get("baselineState") for result in results].count("unchanged") == 1
    fingerprints = [result["partialFingerprints"]["timeline/v1"] for result in results]
    assert len(set(fingerprints)) == len(fingerprints)


@pytest.mark.parametrize("bar", [None, *Severity])
def test_junit_counts_its_cases_and_fails_what_fails_the_check(bar: Severity | None) -> None:
    timeline = replace(TIMELINE, bar=bar)
    [suite] = ET.fromstring(written("junit", timeline))
    for kind in ("failure", "error"):
        assert int(suite.attrib[f"{kind}s"]) == len(suite.findall(f"testcase/{kind}"))
    assert int(suite.attrib["tests"]) == len(suite) == len(timeline.findings) + len(timeline.errors)
    assert int(suite.attrib["failures"]) == len(timeline.failing)
    assert int(suite.attrib["skipped"]) == sum(not finding.stands for finding in timeline.findings) == 2


def test_gitlab_has_what_gitlab_demands() -> None:
    entries = loaded("gitlab")
    assert len(entries) == sum(finding.stands for finding in TIMELINE.findings)
    assert len({entry["fingerprint"] for entry in entries}) == len(entries)
    for entry in entries:
        assert entry["description"] and entry["check_name"] and entry["location"]["path"] in TEXTS
        assert entry["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert isinstance(entry["location"]["lines"]["begin"], int)


def test_reviewdog_counts_columns_in_bytes() -> None:
    places = [d["location"] for d in loaded("rdjson")["diagnostics"]]
    places += [r["location"] for d in loaded("rdjson")["diagnostics"] for r in d["related_locations"]]
    found = []
    for place in places:
        if "range" in place:
            start, end = place["range"]["start"], place["range"]["end"]
            line = TEXTS[place["path"]].encode("utf-8", "surrogatepass").split(b"\n")[start["line"] - 1]
            found.append(line[start["column"] - 1 : end["column"] - 1].decode())
    assert found == ["Monday", "2021", "They me", "Monday", "Tuesday", "2012-06-07"]


def test_a_line_of_jsonl_is_a_finding_of_the_report() -> None:
    assert [json.loads(line) for line in written("jsonl").splitlines()] == loaded("json")["findings"]


def test_a_concise_line_has_a_place_a_code_and_a_message() -> None:
    *lines, summary = written("concise").splitlines()
    assert len(lines) == sum(finding.stands for finding in TIMELINE.findings)
    assert all(re.fullmatch(r"[\w/.]+(:\d+:\d+)?: [A-Z]{3}\d{3} .+", line) for line in lines)
    assert summary.startswith("Found 2 errors")


# GitHub ---------------------------------------------------------------------------------------------------------------


def many(severity: Severity, number: int) -> list[Finding]:
    return [
        Finding("SRC101", severity, f"the {n}th", (), f"{severity}{n}", source_id="page.html") for n in range(number)
    ]


def test_github_shows_ten_of_a_level_and_says_how_many_are_left() -> None:
    findings = (*many(Severity.ERROR, CAP + 2), *many(Severity.WARNING, CAP + 1), *many(Severity.NOTE, 1))
    *lines, summary = written("github", replace(TIMELINE, findings=findings)).splitlines()
    levels = [line.split(" ")[0] for line in lines]
    assert (levels.count("::error"), levels.count("::warning"), levels.count("::notice")) == (CAP, CAP, 1)
    assert summary.endswith("4 annotations above GitHub's limit of 10 of a level left out.")  # one error is an input


# Hostile text ---------------------------------------------------------------------------------------------------------

NASTY = st.lists(
    st.sampled_from(
        ["\n", "\r\n", "::error::", "::stop-commands::x", "##[error]", "]]>", "<!--", "<b>", "[red]", "%0A", "\x1b[31m",
         "\x00", "\u202e", "\ud800", "\udcff", "\ufffe", "`", "```", "*", "|", "@desk", "&amp;", "{0}", "\\", "a", " ",
         ",", ":", "=", "특", "\u0301", "\x85", "\u2028"]
    ),
    max_size=12,
).map("".join)  # fmt: skip
NAMES = NASTY.map(lambda name: name.replace("\x00", "") + "x")


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    """A timeline whose every text comes from an enemy."""
    sentence = "A" + draw(NASTY) + "2012" + draw(NASTY)
    source = Source(draw(NAMES), draw(NASTY) + sentence + draw(NASTY), verbatim=draw(st.booleans()))
    start = source.text.index(sentence)
    at = source.text.index("2012", start)
    claim = Claim(source.id, ClaimKind.EVENT_DATE, Span(start, start + len(sentence)), Span(at, at + 4), sentence,
                  parse("2012"), Because("plain", (draw(NASTY),)))  # fmt: skip
    sides = (Side(draw(NASTY), (claim,), 1), Side(draw(NASTY), (claim,), 1))
    hints = (Hint("x", draw(NASTY)),)
    dismissed = Dismissal(draw(NASTY), draw(st.booleans()))
    findings = (
        Finding("TIM101", Severity.ERROR, draw(NASTY), sides, "f1", hints=hints),
        Finding("TIM102", Severity.NOTE, draw(NASTY), (), "f2", source_id=source.id, span=Span(at, at + 4)),
        Finding("TIM103", Severity.ERROR, draw(NASTY), sides, "f3", status=Status.DISMISSED, dismissal=dismissed),
    )
    return Timeline((source,), (), findings, (TimelineError(draw(NASTY), draw(NAMES)),))


OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]|##\\[")


@pytest.mark.parametrize("form", formats())
@settings(max_examples=40, deadline=None)
@given(timeline=timelines())
@example(timeline=Timeline((), (), (), (TimelineError("no", ":::error::x"),)))
@example(timeline=Timeline((), (), (), (TimelineError("no", "x" * 78 + "::error::x"),)))
def test_no_text_of_a_source_is_obeyed(form: str, timeline: Timeline) -> None:
    text = written(form, timeline)
    text.encode("utf-8")
    assert not OBEYED.search(text)
    commands = [line for line in text.split("\n") if line.lstrip().startswith("::")]
    if form == "github" and timeline.findings:  # an error for the input, the open finding, the note
        assert [line.split(" ")[0] for line in commands] == ["::error", "::error", "::notice"]
        assert all(len(re.findall("::", line.split("::", 2)[1])) == 0 for line in commands)
    elif form != "github":
        assert commands == []


@settings(max_examples=60, deadline=None)
@given(timelines())
def test_every_format_stays_what_it_is(timeline: Timeline) -> None:
    for form in ("json", "gitlab", "rdjson"):
        loaded(form, timeline)
    check_sarif(loaded("sarif", timeline))
    assert len(written("jsonl", timeline).splitlines()) == 3
    assert len(written("concise", timeline).split("\n")) == 4
    [suite] = ET.fromstring(written("junit", timeline))
    assert [[part.tag for part in case] for case in suite] == [["failure"], ["system-out"], ["skipped"], ["error"]]


@settings(max_examples=60, deadline=None)
@given(timelines())
def test_markdown_shows_text_and_no_markup_of_a_source(timeline: Timeline) -> None:
    page = written("markdown", timeline)
    bare = re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", re.sub(r"\\.", "", page))  # without what is escaped or code
    assert not re.search(r"[<\[\]|~&]|@\w", bare)
    assert len(re.findall("^#+ ", page, re.MULTILINE)) == 4  # the title, the finding, the notes, what was not read


def test_what_markdown_shows_is_the_text() -> None:
    from timeline.writers.markdown import plain

    shown = re.sub(r"\\(.)", r"\1", plain("a *b* <c> `d` [e](f) & @g"))
    assert html.unescape(shown).replace("\u200b", "") == "a *b* <c> `d` [e](f) & @g"
