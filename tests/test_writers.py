"""The writers: one hand-made timeline full of nasty text, its golden files, and what must hold for any text."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from io import StringIO
from pathlib import Path

import jsonschema
import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

from timeline import plugins
from timeline.model.because import Because
from timeline.model.claim import Claim, ClaimKind, Label, Mention, Modality, TimeExpression
from timeline.model.edtf import label, parse
from timeline.model.errors import TimelineError
from timeline.model.event import Dismissal, Event, Finding, Hint, Severity, Side, Status, Timeline
from timeline.model.text import Source, Span
from timeline.model.time import TimeValue, hull
from timeline.model.value import Name, Wording
from timeline.writers import formats, write, writer
from timeline.writers._expressions import expression_text
from timeline.writers._findings import moment
from timeline.writers._page import Page, cells, harmless, quoted
from timeline.writers.json import expression_line, schema
from timeline.writers.text import TextWriter

Golden = Callable[[str, str | Path], None]

# A timeline made by hand ----------------------------------------------------------------------------------------------

AGENCY = Source(
    "wire/agency.txt",
    "Talks in [red]Kabul[/red]\r\n\r\n"
    "Envoys \x1b[31mmet\x07\r\non Monday, \udc9f said the ministry. It joined in 2012.\n",
    published=parse("2024-11-25T20:09"),
    published_because=Because("dateline-date", ("11/25/2024",)),
    title="Talks in [red]Kabul[/red]",
)
COPY = Source("mirror/agency.txt", AGENCY.text, title=AGENCY.title)
PAPER = Source(
    "paper.txt",
    f"{'特使は火曜日に会談した。' * 25}They met on Tuesday. {'特使は火曜日に会談した。' * 25}\n"
    "التقوا \u202eفي 2021 في كابول.\n",
    language="ja",
    alias="paper",
    publisher="The \u202ePaper\u202c",
    url="https://paper.example/1",
)
PAGE = Source("page.html", "They met on a Tuesday, as planned.", verbatim=False)
FACTS = Source("facts.yaml", "facts:\n  - {id: observer, when: 2012-06-07}\n", curated=True)

MINISTRY = Name("ministry", "the ministry")


def claim(source: Source, sentence: str, words: str, value: TimeValue | Wording, reason: str, **more: object) -> Claim:
    start = source.text.index(sentence)
    at = start + sentence.index(words)
    kind = ClaimKind.QUOTE if isinstance(value, Wording) else ClaimKind.EVENT_DATE
    span, value_span = Span(start, start + len(sentence)), Span(at, at + len(words))
    made = Claim(source.id, kind, span, value_span, sentence, value, Because("plain", (reason,)))
    return replace(made, **more)  # type: ignore[arg-type]


def event(key: str, title: str, *claims: Claim, disputed: bool = False) -> Event:
    return Event(key, title, claims, hull([c.time for c in claims if c.time is not None]), disputed)


def side(witnesses: int, *claims: Claim) -> Side:
    assert claims[0].time is not None
    return Side(label(claims[0].time), claims, witnesses)


LONG_SENTENCE = PAPER.text.splitlines()[0]
MONDAY = "Envoys \x1b[31mmet\x07\r\non Monday, \udc9f said the ministry."
BECAUSE_MONDAY = "the last Monday on or before 2024-11-25"
IN_AGENCY = claim(AGENCY, MONDAY, "Monday", parse("2024-11-25"), BECAUSE_MONDAY, speaker=MINISTRY)
IN_COPY = claim(COPY, MONDAY, "Monday", parse("2024-11-25"), BECAUSE_MONDAY, speaker=MINISTRY)
IN_PAPER = claim(PAPER, LONG_SENTENCE, "Tuesday", parse("XXXX-WXX-2"), "weekday only: no publication date")
IN_PAGE = claim(
    PAGE, PAGE.text, "Tuesday", parse("XXXX-WXX-2"), "weekday only: no publication date", modality=Modality.PLANNED
)
IN_2012 = claim(AGENCY, "It joined in 2012.", "2012", parse("2012"), "the year said")
FACT = claim(FACTS, "{id: observer, when: 2012-06-07}", "2012-06-07", parse("2012-06-07"), "fact", fact="observer")
WRONG_YEAR = claim(PAPER, "التقوا \u202eفي 2021 في كابول.", "2021", parse("2021"), "the year said")
QUOTE = claim(PAGE, PAGE.text, "as planned", Wording("as planned", "as planned"), "between quotation marks")

TIMELINE = Timeline(
    sources=(FACTS, COPY, PAGE, PAPER, AGENCY),
    events=(
        event("a1", "Afghanistan becomes an observer", FACT, IN_2012),
        event("b2", "التقوا \u202eفي 2021", WRONG_YEAR),
        event("c3", "Envoys meet in [red]Kabul[/red]", IN_COPY, IN_PAGE, IN_PAPER, QUOTE, IN_AGENCY, disputed=True),
        event("d4", "特使は火曜日に会談した" * 5, IN_PAGE),
    ),
    findings=(
        Finding(
            "TIM101",
            Severity.ERROR,
            "Sources date one event on days that cannot be the same: \x1b]0;Monday\x07 against Tuesday",
            (side(1, IN_COPY, IN_AGENCY), side(2, IN_PAGE, IN_PAPER)),
            "ab51f8f4265f8e2c",
            event_key="c3",
            hints=(
                Hint("said-on", "One of the days may be when somebody spoke [bold]about[/bold] the meeting."),
                Hint("time-zone", "20:09 in one place is the next day in Kabul."),
            ),
        ),
        Finding(
            "FCT101",
            Severity.ERROR,
            "A source contradicts a curated fact",
            (side(1, FACT), side(1, WRONG_YEAR)),
            "0123456789abcdef",
            event_key="a1",
            status=Status.REOPENED,
        ),
        Finding(
            "TIM102",
            Severity.ERROR,
            "shown as dismissed or not at all",
            (side(1, IN_PAPER),),
            "dead",
            "c3",
            status=Status.DISMISSED,
            dismissal=Dismissal("the ministry ]]> agrees\n::error::see [here](x) {0}", in_source=True),
        ),
        Finding("TIM103", Severity.WARNING, "an impossible date", (), "w1", None, "paper.txt", span=Span(300, 307)),
        Finding("TIM103", Severity.ERROR, "shown as known or not at all", (side(1, IN_2012),), "k1", "a1", known=True),
        Finding("SRC101", Severity.NOTE, "no publication date", (), "n1", source_id="page.html"),
        Finding("SRC101", Severity.NOTE, "no publication date", (), "n2", source_id="paper.txt"),
    ),
    errors=(TimelineError("not UTF-8 at byte 3", "broken\x1b[2J.txt", "convert it to UTF-8"),),
    skipped=3,
)
EMPTY = Timeline((), (), ())

TUESDAY = TimeExpression(
    Mention(IN_PAPER.value_span, Label.TIME, "weekday"),
    "Tuesday",
    "DATE",
    "XXXX-WXX-2",
    Because("plain", ("weekday only: no publication date",)),
    value=parse("XXXX-WXX-2"),
)


@pytest.fixture(autouse=True, scope="module")
def _plain_reason() -> None:
    from timeline.model.because import explain

    explain({"plain": "{0}"})


# All formats ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", formats())
def test_golden(name: str, golden: Golden) -> None:
    golden(str(write(TIMELINE, name)), f"writers/nasty.{name}")


@pytest.mark.parametrize("name", formats())
def test_a_writer_bears_the_name_of_its_module(name: str) -> None:
    assert writer(name).name == name


def test_every_module_is_a_format() -> None:
    assert {found.name for found in plugins.find("writers", "WRITER")} == set(formats())


@pytest.mark.parametrize("name", formats())
def test_nothing_to_say_is_said(name: str) -> None:
    said = str(write(EMPTY, name))
    assert said.endswith("\n") or (name, said) == ("jsonl", "")  # one line for each finding: for none there is none


@pytest.mark.parametrize("name", formats())
def test_the_file_holds_what_is_returned(name: str, tmp_path: Path) -> None:
    file = tmp_path / "report"
    assert write(TIMELINE, name, file) is None
    assert file.read_bytes().decode("utf-8") == write(TIMELINE, name)
    assert [path.name for path in tmp_path.iterdir()] == ["report"]


def test_the_file_keeps_its_permissions_and_its_links(tmp_path: Path) -> None:
    file, link = tmp_path / "report", tmp_path / "link"
    file.write_text("old")
    file.chmod(0o600)
    link.symlink_to(file)
    write(EMPTY, "text", link)
    assert link.is_symlink()
    assert file.read_text("utf-8") == write(EMPTY, "text")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_device_is_not_replaced() -> None:
    write(EMPTY, "text", os.devnull)
    assert not Path(os.devnull).is_file()


def test_an_unknown_format_names_the_known_ones() -> None:
    with pytest.raises(TimelineError) as caught:
        write(EMPTY, "xml")
    assert "'xml'" in caught.value.message
    assert caught.value.mend is not None and ", ".join(formats()) in caught.value.mend


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(TimelineError) as caught:
        write(EMPTY, "text", tmp_path / "nowhere" / "report")
    assert caught.value.place == str(tmp_path / "nowhere" / "report")


@pytest.mark.parametrize("name", formats())
def test_the_format_asked_for_is_the_only_one_imported(name: str) -> None:
    heavy = {"pydantic", "textual", "dateparser", "rich"} | {f"timeline.writers.{other}" for other in formats()}
    code = f"import sys, timeline.writers as w; w.writer({name!r}); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert heavy & set(done.stdout.split()) == {f"timeline.writers.{name}"}


# JSON -----------------------------------------------------------------------------------------------------------------


def test_the_published_schema_is_that_of_the_report(golden: Golden) -> None:
    golden(schema(), ROOT / "docs" / "timeline.schema.json")


def test_every_key_of_the_schema_is_demanded_and_no_other_admitted() -> None:
    made = json.loads(schema())
    for shape in (made, *(shape for shape in made["$defs"].values() if shape["type"] == "object")):
        assert set(shape["required"]) == set(shape["properties"])
        assert shape["additionalProperties"] is False


@pytest.mark.parametrize("timeline", [TIMELINE, EMPTY], ids=["nasty", "empty"])
def test_the_report_obeys_its_schema(timeline: Timeline) -> None:
    jsonschema.validate(json.loads(str(write(timeline, "json"))), json.loads(schema()))


def test_the_words_in_dispute_are_found_again_by_their_offsets() -> None:
    report = json.loads(str(write(TIMELINE, "json")))
    texts = {source.id: source for source in TIMELINE.sources}
    claims = [claim for part in report["events"] for claim in part["claims"]]
    claims += [claim for part in report["findings"] for side in part["sides"] for claim in side["claims"]]
    assert len(claims) == 17
    for made in claims:
        text = texts[made["source"]].text
        assert text[made["start"] : made["end"]] == made["text"]
        assert made["context"]["start"] <= made["start"] < made["end"] <= made["context"]["end"]
        if made["line"] is not None:
            assert text.split("\n")[made["line"] - 1][made["column"] - 1 :].startswith(made["text"])


def test_what_the_report_says_of_one_claim() -> None:
    report = json.loads(str(write(TIMELINE, "json")))
    assert report["events"][0]["claims"][0] == {
        "source": "facts.yaml",
        "start": FACT.value_span.start,
        "end": FACT.value_span.end,
        "line": 2,
        "column": 26,
        "text": "2012-06-07",
        "kind": "event-date",
        "value": "2012-06-07",
        "speaker": None,
        "modality": "asserted",
        "because": "fact",
        "curated": True,
        "fact": "observer",
        "context": {"start": FACT.span.start, "end": FACT.span.end},
    }


def test_an_expression_is_one_line_with_these_keys_in_this_order() -> None:
    line = expression_line("paper.txt", TUESDAY)
    assert "\n" not in line
    assert list(json.loads(line).items()) == [
        ("source", "paper.txt"),
        ("start", TUESDAY.start),
        ("end", TUESDAY.end),
        ("text", "Tuesday"),
        ("type", "DATE"),
        ("value", "XXXX-WXX-2"),
        ("mod", None),
        ("earliest", None),
        ("latest", None),
        ("because", "weekday only: no publication date"),
    ]


# Any text -------------------------------------------------------------------------------------------------------------

ANY_TEXT = st.text(st.characters(codec=None), max_size=80)
"""Every code point, halves of surrogate pairs too."""


def with_title(title: str) -> Timeline:
    return Timeline((AGENCY,), (Event("k", title, (IN_2012,), parse("2012")),), ())


def may_be_obeyed(character: str) -> bool:
    code = ord(character)
    return code < 32 or 127 <= code < 160 or 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069


@given(ANY_TEXT)
def test_json_keeps_every_character(title: str) -> None:
    text = str(write(with_title(title), "json"))
    kept = json.loads(text.encode("utf-8"))["events"][0]["title"]
    assert kept.encode("utf-16", "surrogatepass") == title.encode("utf-16", "surrogatepass")


@pytest.mark.parametrize("name", formats())
@given(title=ANY_TEXT)
def test_no_character_is_obeyed_by_a_terminal(name: str, title: str) -> None:
    text = str(write(with_title(title), name))
    text.encode("utf-8")
    assert not [character for character in text if character != "\n" and may_be_obeyed(character)]


@given(ANY_TEXT)
def test_harmless_text_is_one_line_and_stays_as_it_is(text: str) -> None:
    once = harmless(text)
    assert harmless(once) == once
    assert len(once.splitlines()) <= 1


@given(st.text(st.sampled_from("ab 特é\u0301"), max_size=120), st.integers(10, 60), st.booleans())
def test_no_line_is_wider_than_the_page_and_no_word_is_lost(text: str, width: int, colour: bool) -> None:
    text = harmless(text)
    page = Page(width, colour)
    lines = list(page.wrapped(page.styled(text, "strong"), "  - ", "    "))
    assert all(cells(line) <= width for line in lines)
    plain = "".join(lines).replace("\x1b[1m", "").replace("\x1b[0m", "").removeprefix("  - ")
    assert plain.replace(" ", "") == text.replace(" ", "")


@given(st.text("ab é”—я  ", min_size=20, max_size=120), st.integers(20, 40))
def test_the_quick_way_to_wrap_breaks_lines_where_the_slow_one_does(text: str, width: int) -> None:
    text, page = harmless(text), Page(width)
    quick = list(page.wrapped(text, "- ", "    "))
    slow = list(page.wrapped(f"{text} 漢", "- ", "    "))  # a wide letter forbids the quick way
    assert quick[:-1] == slow[: len(quick) - 1]


@given(st.text("ab .", max_size=300), st.text("xy ", min_size=1, max_size=30), st.text("ab .", max_size=300))
def test_a_long_sentence_is_cut_around_the_words(before: str, words: str, after: str) -> None:
    span = Span(len(before), len(before) + len(words))
    shown = quoted(before + words + after, span, Page(), longest=100)
    assert f"»{harmless(words)}«" in shown
    assert len(shown) <= 104
    if len(before + words + after) <= 100:
        assert "…" not in shown


# Text -----------------------------------------------------------------------------------------------------------------


def test_colour_golden(golden: Golden) -> None:
    golden(TextWriter(page=Page(100, colour=True)).write(TIMELINE), "writers/nasty-colour.text")


def test_colour_adds_nothing_but_colour() -> None:
    coloured = TextWriter(page=Page(colour=True)).write(TIMELINE)
    assert "\x1b[1;31merror\x1b[0m TIM101" in coloured
    assert "\x1b[" not in TextWriter().write(TIMELINE)


def test_a_timeline_alone_has_no_findings() -> None:
    page = TextWriter(findings=False).write(TIMELINE)
    assert "TIM101" not in page and "Found" not in page
    assert "Afghanistan becomes an observer" in page


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("2024-11-25", "Mon 2024-11-25"),
        ("2024-11-25?", "Mon 2024-11-25?"),
        ("2024-11-25T20:09", "Mon 2024-11-25 20:09"),
        ("-0043-03-15", "-0043-03-15"),
        ("2024-10", "2024-10"),
        ("2003", "2003"),
        ("2021-08/2021-09", "2021-08/2021-09"),
        ("../2022-11-25~", "until 2022-11-25~"),
        ("2022/..", "from 2022"),
        ("XXXX-WXX-2", "a Tuesday"),
    ],
)
def test_moments(value: str, shown: str) -> None:
    assert moment(parse(value)) == shown


def test_nothing_known_is_undated() -> None:
    assert moment(TimeValue()) == "undated"


def test_an_expression_is_shown_in_its_context() -> None:
    shown = expression_text(PAPER, TUESDAY, Page())
    assert shown.startswith("paper.txt:1:313 DATE XXXX-WXX-2\n")
    assert "した。They met on »Tuesday«.\n  特使" in shown
    assert all(cells(line) <= 80 for line in shown.splitlines())
    assert shown.endswith("  weekday only: no publication date")


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environment", "colour"),
    [({"TERM": "xterm"}, True), ({"TERM": "dumb"}, False), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True)],
)
def test_a_terminal_has_colour_unless_told(
    environment: dict[str, str], colour: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {**environment, "COLUMNS": "70"}.items():
        monkeypatch.setenv(name, value)
    assert Page.of(Terminal()) == Page(70, colour)
    assert Page.of(StringIO()) == Page()
