"""The command line: what each command prints, what it says of mistakes, and its exit codes."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest
from conftest import ROOT

from timeline.cli import main
from timeline.rules import all_rules

CODES = [rule.code for rule in all_rules()]


class Done:
    """What a command printed, and its exit code."""

    def __init__(self, code: object, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


class Command:
    """Runs the command in this process."""

    def __init__(self, capture: pytest.CaptureFixture[str]) -> None:
        self.capture = capture

    def __call__(self, *arguments: str | Path) -> Done:
        with pytest.raises(SystemExit) as caught:
            main([str(argument) for argument in arguments])
        out, err = self.capture.readouterr()
        return Done(caught.value.code, out, err)


@pytest.fixture
def timeline(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


def start(*arguments: str, **more: object) -> "subprocess.CompletedProcess[str]":
    """Runs the command in a process of its own."""
    command = [sys.executable, "-m", "timeline", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60, **more)  # type: ignore[call-overload,no-any-return]


def given(command: Command, monkeypatch: pytest.MonkeyPatch, text: str, *arguments: str) -> Done:
    """Runs the command in this process, with this text as standard input."""
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(text.encode("utf-8"))))
    return command(*arguments)


def one_line_with_mend(err: str) -> bool:
    lines = err.splitlines()
    return len(lines) == 2 and lines[0].startswith("error: ") and lines[1].startswith("  mend: ")


# Without any source ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_names_every_command(timeline: Command, option: str) -> None:
    done = timeline(option)
    assert done.code == 0
    assert all(f"  {name} " in done.out for name in ("check", "show", "compare", "tag", "explain", "rules"))


@pytest.mark.parametrize("name", ["check", "show", "compare", "tag", "explain", "rules"])
def test_every_command_has_help(timeline: Command, name: str) -> None:
    done = timeline(name, "-h")
    assert done.code == 0 and done.out.startswith(f"Usage: timeline {name} ")


def test_version(timeline: Command) -> None:
    assert timeline("--version").out.startswith("timeline ")


def test_wrong_use_is_2(timeline: Command) -> None:
    done = timeline("check", "--fail-on", "panic")
    assert done.code == 2 and "panic" in done.err


@pytest.mark.parametrize("code", CODES)
def test_explain(timeline: Command, code: str) -> None:
    done = timeline("explain", code)
    assert done.code == 0 and code in done.out and done.out.endswith("\n")
    assert timeline("explain", code.lower()).out == done.out


def test_explain_takes_a_name(timeline: Command) -> None:
    assert timeline("explain", "event-date-conflict").out == timeline("explain", "TIM101").out


@pytest.mark.parametrize(("wrong", "meant"), [("TIM1O1", "TIM101"), ("src-101", "SRC101"), ("date-conflict", "event-")])
def test_explain_suggests_the_nearest(timeline: Command, wrong: str, meant: str) -> None:
    done = timeline("explain", wrong)
    assert done.code == 2 and one_line_with_mend(done.err)
    assert f"did you mean {meant}" in done.err


def test_rules_as_text(timeline: Command) -> None:
    lines = timeline("rules").out.splitlines()
    assert [line.split()[0] for line in lines] == CODES


def test_rules_as_json(timeline: Command) -> None:
    listed = json.loads(timeline("rules", "--format", "json").out)
    assert [rule["code"] for rule in listed] == CODES
    assert all(list(rule) == ["code", "name", "severity", "since", "summary"] for rule in listed)


def test_rules_as_markdown(timeline: Command) -> None:
    head, line, *rows = timeline("rules", "--format", "markdown").out.splitlines()
    assert {row.count("|") for row in (head, line, *rows)} == {6}
    assert [row.split("|")[1].strip() for row in rows] == CODES


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "--format", "xml"),
        ("check", "--select", "TMI"),
        ("check", "--changed-only", "no-such-revision"),
        ("check", "--baseline", "no-such-baseline.json"),
        ("check", "--update-baseline"),
        ("check", "--baseline", "b.json", "--update-baseline", "--changed-only", "HEAD"),
        ("check", "--config", "no-such.toml"),
        ("check", "--isolated", "--config", "no-such.toml"),
        ("check", "--today", "tomorrow"),
        ("show", "--format", "sarif"),
        ("show", "--format", "xml"),
        ("show", "--from", "25.11.2024"),
        ("show", "--to", "2024-02-30"),
        ("show", "--from", "2025", "--to", "2024"),
        ("tag", "--published", "yesterday"),
        ("tag", "--format", "timeml", "--explain"),
    ],
    ids=" ".join,
)
def test_a_mistake_is_one_line_and_a_mend(timeline: Command, arguments: tuple[str, ...]) -> None:
    done = timeline(*arguments)
    assert done.code == 2 and done.out == ""
    assert one_line_with_mend(done.err)


def test_help_imports_nothing_heavy() -> None:
    code = "import sys, timeline.cli; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not {"pydantic", "textual", "dateparser", "yaml", "rich", "re2"} & set(done.stdout.split())


def test_to_tag_a_text_loads_nothing_of_what_compares_sources() -> None:
    code = "import sys, timeline; timeline.tag('It was on Monday.'); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not {"timeline.assemble", "timeline.merge", "timeline.rules"} & set(done.stdout.split())


# From texts to the exit code: needs the whole pipeline ----------------------------------------------------------------

AGENCY = "Moscow envoy Sergei Shoigu met Taliban leaders in Kabul on Monday.\n"
PAPER = "Sergei Shoigu met Taliban leaders in Kabul on Tuesday.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Two reports, one dated, that contradict each other."""
    (tmp_path / "agency.txt").write_text(AGENCY, "utf-8")
    (tmp_path / "paper.txt").write_text(PAPER, "utf-8")
    (tmp_path / "sources.yaml").write_text(
        "sources:\n  - {id: wire, file: agency.txt, published: 2024-11-25}\n", "utf-8"
    )
    monkeypatch.chdir(tmp_path)
    yield tmp_path


def test_check_prints_timeline_and_findings(timeline: Command, folder: Path) -> None:
    done = timeline("check")
    assert done.code == 1 and done.err == ""
    assert "error TIM101 event-date-conflict" in done.out
    assert "»Monday«" in done.out and "»Tuesday«" in done.out
    assert "note SRC101" in done.out
    assert done.out.splitlines()[-1].startswith("Found 1 error, 1 note in 2 sources")


@pytest.mark.parametrize(("fail_on", "code"), [("error", 1), ("warning", 1), ("note", 1), ("never", 0)])
def test_fail_on(timeline: Command, folder: Path, fail_on: str, code: int) -> None:
    assert timeline("check", "--fail-on", fail_on).code == code


def test_exclude(timeline: Command, folder: Path) -> None:
    done = timeline("check", "--exclude", "paper*", "--fail-on", "note")
    assert done.code == 0 and "paper" not in done.out


def test_output_writes_the_report_to_a_file(timeline: Command, folder: Path) -> None:
    done = timeline("check", "--format", "json", "--output", "report.json")
    assert done.code == 1 and done.out == ""
    report = json.loads((folder / "report.json").read_bytes())
    assert [finding["code"] for finding in report["findings"]] == ["TIM101", "SRC101"]


def test_a_text_that_cannot_be_read_is_2_and_the_rest_is_checked(timeline: Command, folder: Path) -> None:
    (folder / "broken.txt").write_bytes(b"\x00\xff\x00")
    done = timeline("check")
    assert done.code == 2 and "error: broken.txt" in done.err
    assert "TIM101" in done.out and "1 input not read" in done.out


def test_a_missing_path(timeline: Command, folder: Path) -> None:
    done = timeline("check", "nowhere")
    assert done.code == 2 and "nowhere" in done.err and one_line_with_mend(done.err)


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        ((), True),
        (("--from", "2024-11", "--to", "2024"), True),
        (("--from", "2025"), False),
        (("--to", "2023"), False),
        (("--actor", "shoigu"), True),
        (("--actor", "nobody"), False),
        (("--source", "wire"), True),
        (("--source", "paper.txt"), True),
    ],
)
def test_show_filters(timeline: Command, folder: Path, arguments: tuple[str, ...], shown: bool) -> None:
    done = timeline("show", "--format", "json", *arguments)
    report = json.loads(done.out)
    assert done.code == 0 and report["findings"] == []
    assert bool(report["events"]) is shown


def test_show_has_no_findings(timeline: Command, folder: Path) -> None:
    done = timeline("show")
    assert done.code == 0 and "2024-11-25 !" in done.out and "TIM101" not in done.out


FERRY = {
    "agency.txt": "Twelve people were killed when a ferry sank near Oakham.",
    "blog.txt": "A ferry sank near Oakham and 14 people were killed.",
    "wire.txt": "The sinking of a ferry near Oakham killed 12 people on board.",
}


def test_compare_counts_who_gives_which_value(timeline: Command, tmp_path: Path) -> None:
    for name, text in FERRY.items():
        (tmp_path / name).write_text(text, "utf-8")
    done = timeline("compare", str(tmp_path), "--disputed")
    rows = [line.strip() for line in done.out.splitlines() if "·" in line]
    assert rows == ["Twelve · 2 sources, the majority", "14 · 1 source, alone"]
    assert "! how many people were killed" in done.out and done.code == 0


def test_compare_tells_who_is_said_to_have_said_it(timeline: Command, tmp_path: Path) -> None:
    words = "We are aware of the matter and will say more when the court has spoken"
    for name, speaker in {"a.txt": "Ann Butler", "b.txt": "Ann Smith"}.items():
        (tmp_path / name).write_text(f'"{words}," manager {speaker} said in a statement.', "utf-8")
    done = timeline("compare", str(tmp_path), "--disputed")
    assert "! the speaker of “We are aware of the matter and will …”" in done.out
    assert "    Ann Butler · 1 source\n" in done.out and "    Ann Smith · 1 source\n" in done.out


def two_mondays(folder: Path) -> str:
    """One sentence in two reports of different weeks: their Mondays are two days, and nobody contradicts anybody."""
    for name, day in {"a.txt": "2024-11-26", "b.txt": "2024-12-03"}.items():
        text = f"---\npublished: {day}\n---\nShoigu met Taliban leaders in Kabul on Monday.\n"
        (folder / name).write_text(text, "utf-8")
    return str(folder)


def test_a_dispute_is_marked_where_a_finding_tells_of_it(timeline: Command, tmp_path: Path) -> None:
    done = timeline("check", two_mondays(tmp_path))
    assert done.out.startswith("2 sources, 1 event\n") and "!" not in done.out and done.code == 0


def test_compare_gives_no_source_a_date_of_another(timeline: Command, tmp_path: Path) -> None:
    done = timeline("compare", two_mondays(tmp_path))
    assert "    2024-11-25/2024-12-02 · 2 sources" in done.out and "    Mon 2024-" not in done.out


def test_show_suggests_the_nearest_source(timeline: Command, folder: Path) -> None:
    done = timeline("show", "--source", "papers.txt")
    assert done.code == 2 and "did you mean paper.txt?" in done.err


def test_tag_prints_json_lines_in_the_order_of_the_files(timeline: Command, folder: Path) -> None:
    done = timeline("tag", "paper.txt", "agency.txt", "--format", "jsonl")
    tagged = [json.loads(line) for line in done.out.splitlines()]
    assert [(line["source"], line["text"], line["value"]) for line in tagged] == [
        ("paper.txt", "Tuesday", "XXXX-WXX-2"),
        ("agency.txt", "Monday", "2024-11-25"),
    ]


def test_tag_reads_standard_input() -> None:
    done = start("tag", "-", "--published", "2024-11-26", "--format", "jsonl", input=PAPER)
    assert done.returncode == 0 and done.stderr == ""
    (tagged,) = map(json.loads, done.stdout.splitlines())
    assert (tagged["source"], tagged["text"], tagged["earliest"]) == ("-", "Tuesday", "2024-11-26")
    assert PAPER[tagged["start"] : tagged["end"]] == "Tuesday"


def test_tag_shows_the_words_in_context() -> None:
    done = start("tag", "-", input=PAPER)
    assert done.stdout.startswith("-:1:47 DATE XXXX-WXX-2\n") and "Kabul on »Tuesday«." in done.stdout


DAY = ("--published", "2024-11-25")
ORDER = "Talks on 11/05/2024 failed.\n"
NO_TENSE = "Talks Tuesday.\n"
SHORT_YEAR = "Talks on 25/11/24 failed.\n"


@pytest.mark.parametrize(
    ("text", "explained"),
    [
        (ORDER, ["uncertain: it could also be 2024-05-11", "days: 2024-11-05 … 2024-11-05"]),
        (
            NO_TENSE,
            [
                "counted from 2024-11-25",
                "uncertain: it could also be 2024-11-19",
                "days: 2024-11-26 … 2024-11-26",
            ],
        ),
        (SHORT_YEAR, ["uncertain: it could also be 1924-11-25", "days: 2024-11-25 … 2024-11-25"]),
        ("It fell last month.\n", ["counted from 2024-11-25", "days: 2024-10-01 … 2024-10-31"]),
        ("It fell more than two years ago.\n", ["counted from 2024-11-25", "days: unknown … 2022-11-25"]),
        ("It lasted nine years.\n", []),
    ],
    ids=lambda value: value.strip() if isinstance(value, str) else None,
)
def test_tag_explains_for_people(
    timeline: Command, monkeypatch: pytest.MonkeyPatch, text: str, explained: list[str]
) -> None:
    plain, more = (given(timeline, monkeypatch, text, "tag", "-", *options, *DAY) for options in ((), ("--explain",)))
    assert more.code == 0
    assert more.out == plain.out + "".join(f"  {line}\n" for line in explained)


@pytest.mark.parametrize(
    ("text", "explained"),
    [
        (ORDER, {"anchor": None, "uncertain": True, "alternatives": ["2024-05-11"]}),
        (NO_TENSE, {"anchor": "2024-11-25", "uncertain": True, "alternatives": ["2024-11-19"]}),
        (SHORT_YEAR, {"anchor": None, "uncertain": True, "alternatives": ["1924-11-25"]}),
        ("It lasted nine years.\n", {"anchor": None, "uncertain": False, "alternatives": []}),
    ],
    ids=lambda value: value.strip() if isinstance(value, str) else None,
)
def test_tag_explains_for_programs_at_the_end_of_a_line(
    timeline: Command, monkeypatch: pytest.MonkeyPatch, text: str, explained: dict[str, object]
) -> None:
    lines = ("tag", "-", "--format", "jsonl", *DAY)
    plain, more = (given(timeline, monkeypatch, text, *lines, *options) for options in ((), ("--explain",)))
    assert more.out.startswith(plain.out.removesuffix("}\n") + ", ")
    assert list(json.loads(more.out).items()) == [*json.loads(plain.out).items(), *explained.items()]


@pytest.mark.parametrize(
    ("options", "value"),
    [((), "XXXX-WXX-2"), (("--published", "2024-11-26"), "2024-11-26"), (("--language", "tlh"), None)],
)
def test_the_options_of_tag_say_what_the_text_does_not(
    timeline: Command, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], value: str | None
) -> None:
    done = given(timeline, monkeypatch, PAPER, "tag", "-", "--format", "jsonl", *options)
    assert done.code == 0
    assert [json.loads(line)["value"] for line in done.out.splitlines()] == ([] if value is None else [value])


def test_tag_names_standard_input_that_is_no_text(timeline: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(b"on Monday \xff")))
    done = timeline("tag", "-")
    assert done.code == 2 and done.out == "" and one_line_with_mend(done.err) and "byte 10" in done.err


@pytest.mark.parametrize("command", [("check",), ("check", "--format", "json"), ("tag",)])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_one_clear_error(folder: Path, command: tuple[str, ...]) -> None:
    whole = [sys.executable, "-m", "timeline", *command, str(folder)]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(whole, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, encoding="utf-8", timeout=60)
    assert done.returncode == 2
    assert done.stderr == "error: standard output: cannot be written: No space left on device\n"


def test_an_actor_is_found_by_every_curated_name(timeline: Command) -> None:
    seeds = ("show", str(ROOT / "seeds"), "--facts", str(ROOT / "facts.yaml"), "--actor")
    by_key, *by_name = (timeline(*seeds, name).out for name in ("russia", "Moscow", "Kremlin"))
    assert "Ukraine" in by_key and by_name == [by_key, by_key]


def test_a_reader_who_has_gone_is_no_error(folder: Path) -> None:
    read, written = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "timeline", "check", str(folder)]
    done = subprocess.run(command, cwd=ROOT, stdout=written, stderr=subprocess.PIPE, encoding="utf-8", timeout=60)
    os.close(written)
    assert (done.returncode, done.stderr) == (1, "")


def test_check_of_texts_imports_nothing_heavy(folder: Path) -> None:
    code = (
        "import sys, timeline.cli\n"
        "try: timeline.cli.main(['check', '--format', 'text', '--exclude', 'sources.yaml'])\n"
        "except SystemExit: print(*sys.modules)"
    )
    (folder / "sources.yaml").unlink()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=environment, capture_output=True, text=True, check=True
    )
    assert not {"textual", "dateparser", "rich"} & set(done.stdout.splitlines()[-1].split())


def test_a_crash_does_not_pass_for_a_finding(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("out of order")

    monkeypatch.setattr("timeline.pipeline.Pipeline", broken)
    with pytest.raises(SystemExit) as ended:
        main(["check", "."])
    assert ended.value.code == 2
    assert "mistake in timeline itself" in capsys.readouterr().err


# Why ------------------------------------------------------------------------------------------------------------------


def test_why_prints_the_chain_of_one_event(timeline: Command) -> None:
    facts = ("--facts", ROOT / "facts.yaml", ROOT / "seeds", "--no-cache")
    events = json.loads(timeline("show", "--format", "json", *facts).out)["events"]
    (number,) = (at for at, event in enumerate(events, 1) if "in advance" in event["title"])
    for name in (str(number), events[number - 1]["key"][:8], "in advance"):
        done = timeline("show", "--why", name, *facts)
        assert done.code == 0 and not done.err
        told = " ".join(done.out.split())
        assert "No source states a day" in told and "Inferred: 2024-06, because" in told
        assert "1. seeds/wire.txt dates this to Monday 2024-11-25" in told
        assert "2. seeds/hill-dispatch.txt says “Tuesday” of it" in told
        assert "3. seeds/hill-dispatch.txt says “June” and no year" in told
        assert "seeds/hill-dispatch.txt:35:229" in told and "no stated date was changed" in told


def test_why_of_a_disputed_event_tells_both_days(timeline: Command) -> None:
    done = timeline("show", "--why", "deeper economic", ROOT / "seeds", "--no-cache")
    told = " ".join(done.out.split())
    assert "do not agree" in told and "Mon 2024-11-25" in told and "a Tuesday" in told
    assert "seeds/hill-dispatch.txt appeared (inferred): 2024-11-26/2024-12-02" in told


@pytest.mark.parametrize(("name", "words"), [("nothing of the kind", "there is no event"), ("the", "names")])
def test_why_of_no_event_or_several_says_what_to_do(timeline: Command, name: str, words: str) -> None:
    done = timeline("show", "--why", name, ROOT / "seeds", "--no-cache")
    assert done.code == 2 and words in done.err and one_line_with_mend(done.err)


def test_json_carries_the_chain(timeline: Command) -> None:
    report = json.loads(timeline("show", "--format", "json", ROOT / "seeds", "--no-cache").out)
    (source,) = (one for one in report["sources"] if one["id"] == "seeds/hill-dispatch.txt")
    assert source["published"] is None
    assert source["inferred"]["earliest"] == source["inferred"]["best"] == "2024-11-26"
    assert [step["source"] for step in source["inferred"]["because"]] == ["seeds/wire.txt", "seeds/hill-dispatch.txt"]
    assert all(event["inferred"] is None for event in report["events"] if event["disputed"])
