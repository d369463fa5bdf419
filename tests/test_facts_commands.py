"""`timeline facts` and `timeline init`: what each prints, what it changes, and what it refuses."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from conftest import ROOT
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from test_edits import files, plain

from timeline.cli import main
from timeline.curation import InvalidCuration, load, load_all
from timeline.curation.canonical import canonical
from timeline.curation.paths import facts_root
from timeline.curation.schema import schema_text
from timeline.model.errors import TimelineError

FACTS = """\
# ours
sources:
  - {id: paper, file: articles/paper.txt}
actors:
  - id: iran   # since 1979
    name: Iran
  - id: sco
    name: Shanghai pact
facts:
  - id: joins
    event: Iran joins
    actors: [iran, sco]
    when: 2023-07-04
    evidence:
      - {source: paper, quote: Iran is in}
  - id: said
    event: The pact says so
    quote: Iran is in
    speaker: sco
decisions:
  - {finding: ab51f8f4265f8e2c, verdict: prefer, fact: joins, on: 2026-01-01}
"""

Run = Callable[..., tuple[object, str, str]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder: a facts file and an article."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "facts.yaml").write_text(FACTS, "utf-8")
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "paper.txt").write_text("Iran is in.\n", "utf-8")
    return tmp_path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs one command: exit code, standard output, standard error."""

    def _run(*arguments: str) -> tuple[object, str, str]:
        with pytest.raises(SystemExit) as caught:
            main(arguments)
        out, err = capsys.readouterr()
        return caught.value.code, out, err

    return _run


# What is inferred -----------------------------------------------------------------------------------------------------

WORDS = "“We are ready to open the bridge to every driver of both our countries before the winter,” {} said."
AGENCY = (
    "---\ndate: 2024-11-25\n---\nMinister Ann Lee told drivers on Monday that the bridge would open. "
    + WORDS.format("Lee")
)
PAPER = "Minister Ann Lee said on Tuesday that the bridge would open. " + WORDS.format("Ann Lee")


@pytest.fixture
def undated(folder: Path) -> Path:
    """The working folder with two reports of one speech, of which an agency's is dated."""
    (folder / "articles" / "agency.md").write_text(AGENCY, "utf-8")
    (folder / "articles" / "report.txt").write_text(PAPER, "utf-8")
    return folder


def test_an_inferred_day_is_written_with_its_reasons(undated: Path, run: Run) -> None:
    code, out, err = run("facts", "add-source", "articles/report.txt", "--inferred")
    assert (code, err) == (0, "")
    assert out.startswith(
        "articles/report.txt appeared (inferred): 2024-11-26/2024-12-02, likeliest 2024-11-26, because"
    )
    assert "\n  1. articles/agency.md dates this to Monday 2024-11-25" in out
    note = load(undated / "facts.yaml").sources[-1]
    assert (note.id, note.published) == ("articles/report.txt", "2024-11-26")
    assert note.origin is not None and note.origin.startswith(
        "inferred (2024-11-26/2024-12-02): articles/agency.md dates"
    )


def test_an_inferred_window_completes_an_entry(undated: Path, run: Run) -> None:
    text = FACTS.replace("actors:", "  - {id: r, file: articles/report.txt}\nactors:", 1)
    (undated / "facts.yaml").write_text(text, "utf-8")
    code, out, _ = run("facts", "add-source", "articles/report.txt", "--inferred", "--window")
    assert code == 0 and out.splitlines()[-1].endswith("r: published is 2024-11-26/2024-12-02")
    (note,) = (one for one in load(undated / "facts.yaml").sources if one.id == "r")
    assert note.published == "2024-11-26/2024-12-02" and note.file == "articles/report.txt"


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["articles/paper.txt", "--inferred"], "nothing follows about its publication from the other sources"),
        (["articles/agency.md", "--inferred"], "articles/agency.md: is dated already: 2024-11-25"),
        (["articles/report.txt", "--inferred", "--published", "2024"], "--inferred and --published exclude each other"),
        (["articles/report.txt", "--window"], "--window goes with --inferred"),
    ],
    ids=" ".join,
)
def test_where_nothing_follows_nothing_is_written(undated: Path, run: Run, arguments: list[str], problem: str) -> None:
    code, out, err = run("facts", "add-source", *arguments)
    assert (code, out) == (2, "") and problem in err
    assert (undated / "facts.yaml").read_text("utf-8") == FACTS


# Writing --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "said", "line"),
    [
        (
            ["add", "leaves", "--event", "Iran leaves: so", "--when", "2024", "--actor", "iran", "--tag", "NO"],
            "facts.yaml:20:5: added the fact leaves",
            '  - id: leaves\n    event: "Iran leaves: so"\n    actors: [iran]\n    when: "2024"\n    tags: ["NO"]\n',
        ),
        (
            ["add-actor", "cuba", "--name", "Cuba", "--also", "Havana", "--kind", "place"],
            "facts.yaml:9:5: added the actor cuba",
            "  - id: cuba\n    name: Cuba\n    also: [Havana]\n    kind: place\n",
        ),
        (
            ["add-source", "articles/paper.txt", "--id", "p2", "--published", "2024-11-26"],
            None,
            None,
        ),
        (
            ["set", "joins", "when", "2023-07"],
            "facts.yaml:13:5: joins: when is 2023-07 (was 2023-07-04)",
            "    when: 2023-07\n",
        ),
        (["set", "said", "tags", "a", "b"], "facts.yaml:20:5: said: tags is a, b", "    tags: [a, b]\n"),
        (
            ["set", "joins", "actors", "--remove", "sco"],
            "facts.yaml:12:5: joins: actors is iran (was iran, sco)",
            "    actors: [iran]\n",
        ),
        (["set", "sco", "also", "--add", "SCO"], "facts.yaml:9:5: sco: also is SCO", "    also: [SCO]\n"),
        (["set", "paper", "title", "A, b"], None, '  - {id: paper, file: articles/paper.txt, title: "A, b"}\n'),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_command_writes_and_says_what(
    folder: Path, run: Run, arguments: list[str], said: str | None, line: str | None
) -> None:
    code, out, err = run("facts", *arguments)
    after = (folder / "facts.yaml").read_text("utf-8")
    if line is None:  # the file is curated already under another name
        assert (code, out, after) == (2, "", FACTS) and "already used" in err
        return
    assert code == 0 and err == ""
    assert said is None or out == said + "\n"
    assert line in after and line not in FACTS
    assert load(folder / "facts.yaml").facts
    file, row, column = out.split(": ")[0].split(":")
    assert file == "facts.yaml" and 0 < int(row) <= after.count("\n") and int(column) > 0


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [("iran", "islamic-republic", 2), ("sco", "pact", 3), ("joins", "in", 2), ("paper", "p", 2)],
)
def test_an_id_is_renamed_everywhere(folder: Path, run: Run, old: str, new: str, count: int) -> None:
    code, out, _ = run("facts", "rename", old, new)
    after = (folder / "facts.yaml").read_text("utf-8")
    assert code == 0 and f"{old} is {new} now, in {count} places" in out
    assert load(folder / "facts.yaml").facts and "# since 1979" in after
    code, _, err = run("facts", "rename", old, "x")
    assert code == 2 and "there is no fact, actor or source called" in err


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["add", "joins", "--event", "E", "--when", "2024"], "the id 'joins' is already used on line 10"),
        (["add", "x", "--event", "E"], "a fact needs 'when', 'place', 'quantity' or 'quote'"),
        (["add", "x", "--event", "E", "--when", "2012-13"], "2012-13: there is no month 13"),
        (["add", "x", "--event", "E", "--when", "2012", "--actor", "irn"], "no actor has the id 'irn'; did you mean"),
        (["add-actor", "x", "--name", "X", "--kind", "plac"], "did you mean 'place'?"),
        (["add-source", "articles/absent.txt"], "articles/absent.txt: there is no such file"),
        (["add-source", "../../etc/passwd"], "../../etc/passwd: leads out of the folder of the facts"),
        (["set", "joins", "quantity", "a few"], "no amount is read in 'a few'\n  mend: write it as an article would"),
        (["add", "x", "--event", "A bus fell", "--quantity", "many"], "no amount is read in 'many'"),
        (["set", "joins", "wen", "2024"], "unknown key 'wen'\n  mend: did you mean when?"),
        (["set", "zzz", "when", "2024"], "called 'zzz'\n  mend: known: "),
        (["set", "joins", "zzz", "2024"], "unknown key 'zzz'\n  mend: known: "),
        (["set", "jions", "when", "2024"], "called 'jions'\n  mend: did you mean joins?"),
        (["set", "joins", "when", "2024", "2025"], "'when' is one value and no list"),
        (["set", "joins", "when"], "there is no value for 'when'"),
        (["set", "joins", "place", "--remove"], "joins has no 'place'"),
        (["set", "joins", "actors", "--remove", "cuba"], "'cuba' is not in 'actors'"),
        (["set", "joins", "event", "--remove"], "the key 'event' is missing"),
        (["set", "joins", "actors", "--add", "--remove", "sco"], "--add and --remove exclude each other"),
        (["rename", "iran", "sco"], "the id 'sco' is already used"),
        (["check", "--facts", "absent.yaml"], "absent.yaml: there is no such file"),
        (["check", "--facts", "articles"], "articles: there is no facts file in this folder"),
    ],
    ids=" ".join,
)
def test_a_mistake_is_told_and_nothing_written(folder: Path, run: Run, arguments: list[str], problem: str) -> None:
    code, out, err = run("facts", *arguments)
    assert (code, out) == (2, "") and problem in err
    assert (folder / "facts.yaml").read_text("utf-8") == FACTS


def test_what_is_so_already_changes_nothing(folder: Path, run: Run) -> None:
    assert run("facts", "set", "joins", "when", "2023-07-04") == (0, "nothing to change\n", "")


def test_a_quantity_that_nobody_reads_is_no_right_fact(folder: Path, run: Run) -> None:
    text = FACTS.replace("quote: Iran is in\n    speaker: sco", "quantity: a few")
    (folder / "facts.yaml").write_text(text, "utf-8")
    code, out, err = run("facts", "check")
    line = text[: text.index("a few")].count("\n") + 1
    assert (code, out) == (2, "") and err.startswith(f"error: facts.yaml:{line}:15: no amount is read in 'a few'\n")
    assert run("facts", "set", "said", "quantity", "14 people killed")[0] == 0  # it can be mended


def test_an_id_of_two_kinds_wants_its_section(folder: Path, run: Run) -> None:
    run("facts", "add-actor", "joins", "--name", "Joins")
    code, _, err = run("facts", "set", "joins", "place", "Here")
    assert code == 2 and "write facts/joins or actors/joins" in err
    assert run("facts", "set", "facts/joins", "place", "Here")[0] == 0


def test_without_a_facts_file_here(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    code, _, err = run("facts", "check")
    assert code == 2 and "there is no facts.yaml here" in err and "timeline init" in err


# Several files --------------------------------------------------------------------------------------------------------


@pytest.fixture
def split(folder: Path) -> Path:
    """The same facts in a folder of files, and one file more in a folder below."""
    (folder / "facts").mkdir()
    (folder / "facts" / "below").mkdir()
    head, _, decisions = FACTS.partition("decisions:\n")
    people, _, events = head.partition("facts:\n")
    (folder / "facts" / "actors.yaml").write_text(people, "utf-8")
    (folder / "facts" / "below" / "asia.yaml").write_text(f"facts:\n{events}", "utf-8")
    (folder / "facts" / "decisions.yml").write_text(f"decisions:\n{decisions}", "utf-8")
    (folder / "facts" / "sources.yaml").write_text("not: [read here", "utf-8")
    (folder / "facts" / ".hidden.yaml").write_text("not: [read here", "utf-8")
    (folder / "facts" / "loop").symlink_to(folder / "facts", target_is_directory=True)
    (folder / "facts.yaml").unlink()
    return folder / "facts"


def test_several_files_are_one(split: Path, run: Run) -> None:
    assert [one.path.name for one in load_all([split])] == ["actors.yaml", "asia.yaml", "decisions.yml"]
    code, out, _ = run("facts", "check")
    assert code == 0 and out.splitlines()[1] == (
        "facts/below/asia.yaml: 0 sources, 0 actors, 2 facts, 0 decisions; nothing is wrong"
    )


def test_an_edit_goes_to_the_file_that_holds_the_entry(split: Path, run: Run) -> None:
    assert run("facts", "set", "joins", "place", "Here")[1].startswith("facts/below/asia.yaml:8:5: ")
    assert run("facts", "add", "more", "--event", "E", "--when", "2024")[1].startswith("facts/below/asia.yaml:")
    assert run("facts", "add-actor", "cuba", "--name", "Cuba")[1].startswith("facts/actors.yaml:")
    _, out, _ = run("facts", "rename", "joins", "in")
    assert [line.split(":")[0] for line in out.splitlines()] == ["facts/below/asia.yaml", "facts/decisions.yml"]


def test_an_id_is_used_once_in_all_files(split: Path) -> None:
    (split / "zz.yaml").write_text("facts:\n  - {id: joins, event: E, when: 2024, actors: [irn]}\n", "utf-8")
    with pytest.raises(InvalidCuration) as caught:
        load_all([split])
    assert [str(one).replace(split.as_posix(), "facts") for one in caught.value.problems] == [
        "facts/zz.yaml:2:10: the id 'joins' is already used in facts/below/asia.yaml:2 (choose another)",
        "facts/zz.yaml:2:48: no actor has the id 'irn'; did you mean 'iran'?",
    ]


def test_a_file_that_is_named_twice_is_read_once(split: Path) -> None:
    assert len(load_all([split, split / "actors.yaml"])) == 3


def test_the_root_of_ids(folder: Path) -> None:
    (folder / "facts").mkdir()
    assert facts_root([folder / "facts.yaml"]) == facts_root([folder / "facts"]) == facts_root([folder]) == folder
    assert facts_root([folder / "facts", folder / "articles" / "x.yaml"]) == folder


def test_links_that_lead_round_are_told(folder: Path, run: Run) -> None:
    (folder / "a.yaml").symlink_to("b.yaml")
    (folder / "b.yaml").symlink_to("a.yaml")
    code, _, err = run("facts", "check", "--facts", "a.yaml")
    assert code == 2 and "a.yaml: cannot be read: Too many levels of symbolic links" in err


def test_a_file_beyond_reason_is_refused(folder: Path, run: Run) -> None:
    with (folder / "large.yaml").open("wb") as file:
        file.truncate(100_000_000)
    code, _, err = run("facts", "check", "--facts", "large.yaml")
    assert code == 2 and "large.yaml: is 100 MB large; facts files of up to 32 MB are read" in err


BOMB = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))


def test_a_bomb_is_not_lit(folder: Path, run: Run) -> None:
    (folder / "bomb.yaml").write_text(BOMB)
    code, _, err = run("facts", "check", "--facts", "bomb.yaml")
    assert code == 2 and "bomb.yaml:2:8: the alias *a is not read here" in err


# The layout -----------------------------------------------------------------------------------------------------------

LOOSE = "\ufeff# ours\r\nactors: \r\n-   id: a   \r\n    # of a\r\n    name: |\r\n      A  \r\n\r\n\r\n      b\r\n# of facts\r\nfacts:\r\n\r\n\r\n  - {id: b}"  # noqa: E501
TIGHT = (
    "# ours\nactors:\n  - id: a\n    # of a\n    name: |\n      A  \n\n\n      b\n\n# of facts\nfacts:\n\n  - {id: b}\n"
)


def test_the_canonical_layout() -> None:
    assert canonical(LOOSE) == TIGHT


@pytest.mark.parametrize("path", [ROOT / "facts.yaml"], ids=lambda path: path.name)
def test_our_own_facts_are_in_it(path: Path) -> None:
    text = path.read_text("utf-8")
    assert canonical(text) == text


@settings(max_examples=100, deadline=None)
@given(files())
def test_a_layout_changes_no_value_and_no_comment(text: str) -> None:
    try:
        done = canonical(text)
    except TimelineError:
        assert "|" in text or ">" in text, "only a comment next to a block of text may be in the way"
        return
    assert plain(done) == plain(text)
    assert canonical(done) == done
    assert "\r" not in done and done.endswith("\n" if done else "")


def test_fmt_checks_or_writes(folder: Path, run: Run) -> None:
    (folder / "facts.yaml").write_text(FACTS + "\n\n", "utf-8")
    assert run("facts", "fmt", "--check") == (1, "facts.yaml:4: is not in the canonical layout\n", "")
    assert run("facts", "fmt")[1] == "facts.yaml:4: is in the canonical layout now\n"
    assert run("facts", "fmt", "--check") == (0, "all in the canonical layout\n", "")
    assert "# since 1979" in (folder / "facts.yaml").read_text("utf-8")


# The schema -----------------------------------------------------------------------------------------------------------


def test_the_published_schema_is_fresh(run: Run) -> None:
    published = (ROOT / "docs" / "facts.schema.json").read_text("utf-8")
    assert published == schema_text() == run("facts", "schema")[1], "timeline facts schema > docs/facts.schema.json"


def test_the_schema_takes_what_is_right_and_refuses_what_is_not() -> None:
    schema = json.loads(schema_text())
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    assert validator.is_valid(yaml.load(FACTS, yaml.BaseLoader))
    assert validator.is_valid(yaml.load((ROOT / "facts.yaml").read_text("utf-8"), yaml.BaseLoader))
    assert validator.is_valid({"facts": [{"id": "a", "event": "E", "when": 2003}], "actors": None})
    assert not validator.is_valid({"facts": [{"id": "a", "event": "E", "wen": "2003"}]})
    assert not validator.is_valid({"actors": [{"id": "a", "name": "A", "kind": "plac"}]})


@pytest.mark.parametrize("text", [(ROOT / "facts.yaml").read_text("utf-8")])
def test_the_first_line_leads_to_the_schema(text: str) -> None:
    assert text.startswith("# yaml-language-server: $schema=docs/facts.schema.json\n")


# A new project --------------------------------------------------------------------------------------------------------


def test_init_writes_a_file_that_is_right(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    (tmp_path / "seeds" / "odd\nname.txt").write_text("He came on Tuesday.\n")
    monkeypatch.chdir(tmp_path)
    code, out, err = run("init")
    assert (code, err) == (0, "")
    assert out.splitlines()[0] == "facts.yaml: written; 5 of 6 sources say no publication date and are listed in it"
    text = (tmp_path / "facts.yaml").read_text("utf-8")
    assert text.startswith("# yaml-language-server: $schema=facts.schema.json\n")
    assert (tmp_path / "facts.schema.json").read_text("utf-8") == schema_text()
    assert [note.id for note in load(tmp_path / "facts.yaml").sources][-1] == "seeds/odd\nname.txt"
    assert canonical(text) == text
    assert run("facts", "add-actor", "cuba", "--name", "Cuba")[0] == 0
    assert run("check", "--facts", "facts.yaml", "--fail-on", "never")[0] == 0


def test_init_overwrites_nothing(folder: Path, run: Run) -> None:
    code, out, err = run("init")
    assert (code, out) == (2, "") and "facts.yaml: exists already" in err
    assert (folder / "facts.yaml").read_text("utf-8") == FACTS
    assert sorted(path.name for path in folder.iterdir()) == ["articles", "facts.yaml"]
    assert run("init", "absent")[0] == 2


# A check against several files ----------------------------------------------------------------------------------------


def test_a_check_takes_facts_from_everywhere(split: Path, run: Run) -> None:
    people = "actors:\n  - {id: russia, name: Russia}\n  - {id: taliban, name: Taliban}\n"
    listed = "Russia puts the Taliban on its list of terrorist organisations"
    (split / "russia.yaml").write_text(people)
    (split / "war.yaml").write_text(
        f"facts:\n  - {{id: listed, event: {listed}, actors: [russia, taliban], when: 2003-02-14}}\n"
    )
    article = f"Published 11/25/2024\n\n{listed.replace('puts', 'put')} on February 20, 2003.\n"
    (split.parent / "articles" / "paper.txt").write_text(article)
    code, out, err = run("check", "articles", "--facts", "facts")
    assert (code, err) == (1, "")
    assert "FCT101" in out and "facts/war.yaml:2:" in out and "articles/paper.txt:3:" in out
    assert "CUR106 facts/below/asia.yaml:10:12: " in out, "what no source states"
    named = [str(one.path) for one in load_all([split])]
    one, other = ([part for file in files for part in ("--facts", file)] for files in (named, named[::-1]))
    assert run("check", "articles", *one) == run("check", "articles", *other), "their order changes nothing"


# Decisions ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def dispute(folder: Path, run: Run) -> str:
    """The fingerprint of a finding: two articles and two dates."""
    (folder / "facts.yaml").write_text("# ours\nfacts:   # none yet\n", "utf-8")
    for name, day in (
        ("a", "Monday, November 25, 2024"),
        ("b", "Tuesday, November 26, 2024"),
        ("c", "November 26, 2024"),
    ):
        (folder / "articles" / f"{name}.txt").write_text(f"Sergei Shoigu met the Taliban in Kabul on {day}.\n")
    (folder / "articles" / "paper.txt").unlink()
    code, out, _ = run("check", "articles", "--facts", "facts.yaml")
    assert code == 1
    return out.partition("fingerprint ")[2][:16]


def test_a_side_is_preferred(folder: Path, run: Run, dispute: str) -> None:
    arguments = ["articles", "--side", "2024-11-26", "--reason", "the ministry's own page", "--on", "2026-01-02"]
    code, out, err = run("facts", "decide", dispute[:6], "prefer", *arguments)
    assert (code, err) == (0, "")
    assert out.startswith(f"facts.yaml:3:5: prefer {dispute} (TIM101)\n")
    text = (folder / "facts.yaml").read_text("utf-8")
    assert text.startswith("# ours\nfacts:   # none yet\n  - id: ")
    assert "    when: 2024-11-26\n" in text and "reason: the ministry's own page" in text
    assert run("check", "articles", "--facts", "facts.yaml")[0] == 0


def test_a_finding_is_dismissed_until_a_day(folder: Path, run: Run, dispute: str) -> None:
    more = ["articles", "--because", "time-zone", "--until", "2026-12-31", "--on", "2026-01-02", "--by", "desk"]
    assert run("facts", "decide", dispute, "dismiss", *more)[0] == 0
    (decision,) = load(folder / "facts.yaml").decisions
    assert (decision.finding, decision.verdict, decision.because, decision.by) == (
        dispute, "dismiss", "time-zone", "desk",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["{}", "dismis"], "'dismis' is no verdict"),
        (["{}", "dismiss", "articles"], "a finding is dismissed without a reason"),
        (["0123456789", "confirm", "articles"], "no finding has the fingerprint '0123456789'"),
        (["", "confirm", "articles"], "no finding has the fingerprint ''"),
        (["{}", "prefer", "articles"], "'prefer' needs one of the sides"),
        (["{}", "prefer", "articles", "--side", "2025"], "no side is '2025'"),
        (["{}", "none-is-right", "articles", "--value", "2024-13"], "there is no month 13"),
        (["{}", "confirm", "articles", "--until", "soon"], "'soon' is no day"),
    ],
    ids=" ".join,
)
def test_a_wrong_decision_is_told(folder: Path, run: Run, dispute: str, arguments: list[str], problem: str) -> None:
    before = (folder / "facts.yaml").read_text("utf-8")
    code, out, err = run("facts", "decide", *(argument.format(dispute) for argument in arguments))
    assert (code, out) == (2, "") and problem in err
    assert (folder / "facts.yaml").read_text("utf-8") == before


def test_a_decision_goes_to_the_file_of_decisions(split: Path, run: Run) -> None:
    for name, day in (("a", "Monday, November 25, 2024"), ("b", "Tuesday, November 26, 2024")):
        (split.parent / "articles" / f"{name}.txt").write_text(f"Sergei Shoigu met the Taliban in Kabul on {day}.\n")
    _, found, _ = run("check", "articles", "--facts", "facts")
    name = found.partition("fingerprint ")[2][:16]
    for verdict in (["confirm"], ["prefer", "--side", "1"]):
        code, out, err = run("facts", "decide", name, verdict[0], "articles", *verdict[1:], "--on", "2026-01-02")
        assert (code, err) == (0, "")
    assert [line.split(":")[0] for line in out.splitlines()] == ["facts/below/asia.yaml", "facts/decisions.yml"]
    assert len(load_all([split])[2].decisions) == 2, "the second decision took the place of the first"


# What comes from outside ----------------------------------------------------------------------------------------------


def test_what_leads_out_or_round_is_told_and_the_rest_checked(folder: Path, run: Run) -> None:
    articles = folder / "articles"
    (articles / "sources.yaml").write_text("sources:\n  - {file: ../../../etc/passwd, published: 2024}\n")
    (articles / "round.md").write_text("---\ntitle: &a [*a]\n---\nIran is in.\n")
    (articles / "odd\nname\x1b[31m.txt").write_text("Iran is in.\n")
    code, out, err = run("check", "articles", "--facts", "facts.yaml")
    assert code == 2
    assert "articles/sources.yaml:2: '../../../etc/passwd' leads out of the project" in err
    assert "articles/round.md:2:12: the alias *a is not read here" in err
    assert "2 sources" in out
    assert "\x1b" not in out + err and "odd name␛[31m.txt" in out


def test_the_settings_name_the_facts(folder: Path, run: Run) -> None:
    (folder / "facts.yaml").rename(folder / "known.yaml")
    (folder / "timeline.toml").write_text('facts = "known.yaml"\n')
    code, out, _ = run("facts", "check")
    assert code == 0 and "known.yaml: 1 source, 2 actors, 2 facts, 1 decision; nothing is wrong" in out
