"""Stories: which sources are compared with each other, and that what an earlier run compared changes no byte."""

import random
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from conftest import ROOT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline import Pipeline, write
from timeline.cli import main
from timeline.cli._memory import Memory
from timeline.cli._state import State
from timeline.merge import by_story, partition, traces
from timeline.model.packed_story import pack_compared, unpack_compared
from timeline.model.text import Source
from timeline.pipeline import Work, read_packed, read_source
from timeline.recall import runner
from timeline.rules import all_rules
from timeline.runners.processes import ProcessRunner
from timeline.store import Store
from timeline.story import Account, Story, compare

SYLLABLES = [first + second for first in "bdfgklmnprstvz" for second in ("a", "e", "i", "o", "u", "an", "or", "el")]
FORMATS = ["text", "concise"]


def name(chance: random.Random) -> str:
    return "".join(chance.sample(SYLLABLES, 3)).capitalize()


def story(number: int, sources: int = 3) -> list[str]:
    """The texts of one story; in every second story the last source disagrees with the others."""
    chance = random.Random(number)
    person, surname, town, river, firm, ship = (name(chance) for _ in range(6))
    texts = []
    for nth in range(sources):
        day = 14 if number % 2 and nth == sources - 1 else 12
        texts.append(
            f"{person} {surname} opened the {river} bridge in {town} on March {day}, 2024, the firm {firm} said. "
            f"{'Twelve' if nth else 'Twenty'} people were hurt when the ferry {ship} struck the {river} bridge. "
            f"“Nobody in {town} has seen such a {chance.choice(SYLLABLES)}{chance.choice(SYLLABLES)} before,” "
            f"{surname} told {name(chance)} reporters.\n"
        )
    return texts


@cache
def traced(text: str) -> bytes:
    return traces(read_source(Work(Source("a.txt", text), {}))[1])


# Parting --------------------------------------------------------------------------------------------------------------


def test_few_sources_are_one_story() -> None:
    told = [traced(text) for number in range(4) for text in story(number)]
    assert by_story(told) == [list(range(12))]
    assert by_story([]) == []


@settings(max_examples=5)
@given(st.randoms(use_true_random=False))
def test_sources_of_one_story_are_found_in_any_order(chance: random.Random) -> None:
    told = [(number, one) for number in range(25) for one in map(traced, story(number))]
    chance.shuffle(told)
    groups = by_story([one for _, one in told])
    assert sorted(sorted(told[at][0] for at in group) for group in groups) == [[number] * 3 for number in range(25)]
    assert all(group == sorted(group) for group in groups) and groups == sorted(groups)


def test_a_story_that_many_tell_is_one_story() -> None:
    """Nothing is rare then, but what one adds to the report that all print."""
    witnesses = [f"{name(random.Random(number))} of Wobbleton saw it on March 12." for number in range(3)]
    many = [traced(f"{story(1)[0]} {extra}") for extra in [""] * 80 + witnesses]
    others = [traced(text) for number in range(20, 30) for text in story(number)]
    groups = by_story([*many, *others])
    assert groups[0] == list(range(83)) and all(len(group) == 3 for group in groups[1:])


def test_a_source_that_says_nothing_is_a_story_of_its_own() -> None:
    told = [b"", *(traced(text) for number in range(25) for text in story(number)), b""]
    assert [0] in by_story(told) and [76] in by_story(told)


# What is sent and kept ------------------------------------------------------------------------------------------------


def stories_of_examples() -> list[Story]:
    examples = (e for rule in all_rules() for kind in ("bad", "good") for e in rule.examples()[kind])
    stories = []
    for example in examples:
        sources = [Source(name, one["text"], language="en") for name, one in sorted(example["sources"].items())]
        stories.append(Story(tuple(Account(*read_source(Work(source, {}))) for source in sources)))
    return stories


def test_what_is_packed_of_a_story_is_unpacked() -> None:
    codes = set()
    for one in stories_of_examples():
        compared = compare(one)
        codes |= {finding.code for finding in compared.findings}
        sources = [account.source for account in one.accounts]
        assert unpack_compared(sources, pack_compared(compared)) == compared
    assert len(codes) > 8


def test_a_packed_account_is_the_same_story() -> None:
    for texts in (story(1), [path.read_text("utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]):
        sources = [Source(f"{number}.txt", text) for number, text in enumerate(texts)]
        packed = [Account(one, read_packed(Work(one, {}))) for one in sources]
        packed = [Account(one, found[4 + int.from_bytes(found[:4], "little") :]) for one, found in packed]  # type: ignore[arg-type]
        plain = Story(tuple(Account(*read_source(Work(one, {}))) for one in sources))
        assert compare(Story(tuple(packed))) == compare(plain)


# The same bytes ------------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of seven stories, of which each is compared alone."""
    monkeypatch.setattr(partition, "_FEW", 4)
    monkeypatch.setattr("timeline.cli.reuse._RECENT", 0)  # each change here changes a size
    monkeypatch.chdir(tmp_path)
    texts = tmp_path / "texts"
    texts.mkdir()
    lay(texts)
    return texts


def lay(folder: Path) -> None:
    """The folder as it is at the beginning, whatever is in it."""
    for file in folder.iterdir():
        file.unlink()
    for number in range(7):
        for nth, text in enumerate(story(number)):
            (folder / f"{nth}-{number}.txt").write_text(text, "utf-8")
    mark = "<!-- timeline: ignore TIM101 until=2027-01-01: known -->"
    (folder / "marked.md").write_text(f"{mark}\n{story(1)[2]}", "utf-8")


Checked = tuple[int, str, str]
Check = Callable[..., Checked]


@pytest.fixture
def check(folder: Path, capsys: pytest.CaptureFixture[str]) -> Check:
    def checked(*options: str) -> Checked:
        with pytest.raises(SystemExit) as ended:
            main(["check", "texts", "--jobs", "1", "--today", "2026-11-22", *options])
        out, err = capsys.readouterr()
        assert isinstance(ended.value.code, int)
        return ended.value.code, out, err

    return checked


@pytest.mark.parametrize("form", FORMATS)
def test_a_report_put_together_is_the_whole_report(folder: Path, check: Check, form: str) -> None:
    whole = write(Pipeline().run(folder), form)
    assert check("--format", form, "--no-cache")[1] == whole
    assert check("--format", form)[1] == whole
    assert check("--format", form)[1] == whole


@pytest.mark.parametrize("form", FORMATS)
def test_chosen_rules_are_chosen_in_each_story(check: Check, form: str) -> None:
    for options in (["--ignore", "TIM"], ["--select", "QTY"], ["--fail-on", "never"]):
        code, out, _ = check("--format", form, *options)
        plain = check("--format", form, "--no-cache", *options)
        assert (code, out) == plain[:2] and ("TIM101" in out) is (options[0] == "--fail-on")


def test_any_engine_prints_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    plain = write(Pipeline().run(folder), "json")
    kept = Store(tmp_path / "kept")
    for engine in (ProcessRunner(3, lambda item: 300_000), runner(1, kept), runner(1, kept)):
        assert write(Pipeline(runner=engine).run(folder), "json") == plain
    assert kept.sizes()["story"][0] == 7


def test_only_the_story_that_changed_is_compared(folder: Path, check: Check, cache_folder: Path) -> None:
    def counts() -> tuple[int, int]:
        sizes = Store(cache_folder).sizes()
        return sizes["found"][0], sizes["piece"][0]

    check()
    assert counts() == (22, 7)
    edited(folder, folder / "1-3.txt", 0)
    after = check()
    assert counts() == (23, 8) and "Wobbleton" in after[1]
    assert after == check("--no-cache")


def remembered() -> Memory:
    options = {"paths": ["texts"], "exclude": None, "config": None, "isolated": False}
    return Memory(Store(), State.of(options), options)


def test_a_folder_is_remembered_as_it_was(folder: Path, check: Check) -> None:
    assert remembered().recalled() is None
    check()
    was, changed = remembered().recalled() or (None, None)
    assert was is not None and [Path(one.path).name for one in was.read or ()] == sorted(
        p.name for p in folder.iterdir()
    )
    assert (changed, len(was.groups)) == ([], 7)
    edited(folder, folder / "1-3.txt", 0)
    assert (remembered().recalled() or (None, None))[1] == [str(folder / "1-3.txt")]
    added(folder, folder, 3)
    assert remembered().recalled() is None


def test_nobody_without_the_texts_reads_the_memory(folder: Path, check: Check) -> None:
    """It is sealed in four parts with the beginnings of the texts: each of the first four files belongs to another."""
    check()
    for number, file in enumerate(sorted(folder.iterdir())[:4]):
        assert (remembered().recalled() or ((), ()))[1] == [str(one) for one in sorted(folder.iterdir())[:number]]
        file.write_text("Nothing at all.\n", "utf-8")
    assert remembered().recalled() is None


def edited(folder: Path, file: Path, chance: int) -> None:
    with file.open("a", encoding="utf-8") as text:
        text.write(f"The bridge in Wobbleton was closed on April {1 + chance % 28}, 2024.{' ' * (chance // 28)}\n")


def moved(folder: Path, file: Path, chance: int) -> None:
    file.rename(folder / f"z{chance}-{file.name}")


def removed(folder: Path, file: Path, chance: int) -> None:
    file.unlink()


def added(folder: Path, file: Path, chance: int) -> None:
    (folder / f"new-{chance}.txt").write_text(story(chance)[2], "utf-8")


def joined(folder: Path, file: Path, chance: int) -> None:
    """A source takes up another story: two groups become one, or one is parted."""
    file.write_text(f"{file.read_text('utf-8', 'replace')}{story(chance % 7)[0]}", "utf-8")


def retold(folder: Path, file: Path, chance: int) -> None:
    file.write_text(story(chance % 7)[2] + " " * (chance // 7), "utf-8")


def noted(folder: Path, file: Path, chance: int) -> None:
    note = f"sources:\n  - {{file: {file.name}, published: 2024-03-{10 + chance % 20}}}\n"
    (folder / "sources.yaml").write_text(note, "utf-8")


def broken(folder: Path, file: Path, chance: int) -> None:
    file.write_bytes(b"\xff" * (chance + 1))


CHANGES = [edited, edited, edited, moved, removed, added, joined, retold, noted, broken]


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(CHANGES), st.integers(0, 99), st.sampled_from(FORMATS)), max_size=4))
def test_whatever_changes_the_report_is_as_without_a_memory(
    folder: Path, check: Check, changes: list[tuple[Callable[[Path, Path, int], None], int, str]]
) -> None:
    lay(folder)
    check()
    for change, chance, form in changes:
        files = sorted(file for file in folder.iterdir() if file.name != "sources.yaml")
        if len(files) > 2:
            change(folder, files[chance % len(files)], chance)
        assert check("--format", form) == check("--format", form, "--no-cache"), change.__name__
