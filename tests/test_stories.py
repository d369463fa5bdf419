"""Stories: which sources are compared with each other, and that what an earlier run compared changes no byte."""

import random
from array import array
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from conftest import ROOT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline import Pipeline, write
from timeline.alone import Work, parted, read_packed, read_source
from timeline.cli import main
from timeline.cli._memory import Memory
from timeline.cli._state import State
from timeline.merge import Links, by_story, partition, traces
from timeline.model.claim import ClaimKind
from timeline.model.event import Status
from timeline.model.packed_story import pack_compared, unpack_compared
from timeline.model.text import Source
from timeline.recall import runner
from timeline.rules import all_rules
from timeline.runners.processes import ProcessRunner
from timeline.store import Store
from timeline.story import Account, Story, compare
from timeline.writers import formats

SYLLABLES = [first + second for first in "bdfgklmnprstvz" for second in ("a", "e", "i", "o", "u", "an", "or", "el")]
SOME = ["text", "json", "sarif", "junit"]
FORMATS = formats()


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


def some_traces(chance: random.Random) -> bytes:
    """Traces of which some are in most sources, some in a dozen, and most in few."""
    few, dozen, many = (chance.sample(range(n), chance.randrange(5)) for n in (200, 40, 6))
    return array("I", sorted({*(n + 100 for n in few), *(n + 50 for n in dozen), *many})).tobytes()


@pytest.mark.parametrize("number", range(20))
def test_links_after_a_change_are_those_of_all(number: int) -> None:
    chance = random.Random(number)
    before = [some_traces(chance) for _ in range(90)]
    now = list(before)
    for at in chance.sample(range(90), number % 6):
        now[at] = chance.choice([b"", some_traces(chance), chance.choice(before)])
    changed, anew = Links.of(before).changed(before, now), Links.of(now)
    assert (sorted(changed.near), changed.rare) == (sorted(anew.near), anew.rare)
    assert set(changed.alike) == set(anew.alike) and len(anew.near) > 50


@pytest.mark.parametrize("number", range(10))
def test_links_after_sources_came_and_went_are_those_of_all(number: int) -> None:
    chance = random.Random(number)
    ids = sorted(chance.sample(range(1000), 100))
    told = {f"{name:03}.txt": some_traces(chance) for name in ids}
    before = {name: one for at, (name, one) in enumerate(told.items()) if at % 19 != number}
    now = {name: one for at, (name, one) in enumerate(told.items()) if at % 17 != number}
    after, anew = Links.of(list(before.values())).after(before, now), Links.of(list(now.values()))
    assert (sorted(after.near), after.rare) == (sorted(anew.near), anew.rare)
    assert set(after.alike) == set(anew.alike)


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
        packed = [Account(one, parted(found)[-1]) for one, found in packed]  # type: ignore[arg-type]
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


@pytest.mark.parametrize("form", SOME)
def test_a_report_put_together_is_the_whole_report(folder: Path, check: Check, form: str) -> None:
    whole = write(Pipeline().run(folder), form)
    assert check("--format", form, "--no-cache")[1] == whole
    assert check("--format", form)[1] == whole
    assert check("--format", form)[1] == whole


@pytest.mark.parametrize("form", ["text", "sarif"])
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
    options = {"paths": ["texts"], "exclude": None, "config": None, "isolated": False, "no_facts": False}
    return Memory(Store(), State.of(options), options)


def test_a_folder_is_remembered_as_it_was(folder: Path, check: Check) -> None:
    assert remembered().recalled() is None
    check()
    was, changed = remembered().recalled() or (None, None)
    assert was is not None and [Path(one.path).name for one in was.read or ()] == sorted(
        p.name for p in folder.iterdir()
    )
    assert (changed, len(was.groups)) == (([], [], []), 7)
    edited(folder, folder / "1-3.txt", 0)
    assert (remembered().recalled() or (None, None))[1] == ([str(folder / "1-3.txt")], [], [])
    added(folder, folder, 3)
    removed(folder, folder / "0-1.txt", 0)
    changes = [[str(folder / name)] for name in ("1-3.txt", "new-3.txt", "0-1.txt")]
    assert (remembered().recalled() or (None, None))[1] == tuple(changes)


def test_nobody_without_the_texts_reads_the_memory(folder: Path, check: Check) -> None:
    """It is sealed in four parts with the beginnings of the texts, so that who has changed a few can read it."""
    check()
    files = sorted(folder.iterdir())
    files[0].write_text("Nothing at all.\n", "utf-8")
    assert (remembered().recalled() or (None, None))[1] == ([str(files[0])], [], [])
    for file in files[1:]:
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


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
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


# Beside curated facts -------------------------------------------------------------------------------------------------


def words_of(number: int) -> tuple[str, str, str, str, str]:
    """Person, surname, town, river and ship of a story."""
    chance = random.Random(number)
    person, surname, town, river, _, ship = (name(chance) for _ in range(6))
    return person, surname, town, river, ship


def curated(*numbers: int, more: str = "") -> str:
    """A facts file on these stories: the date, which every second story gets wrong, the speaker's office, a number."""
    lines = ["actors:"]
    for number in numbers:
        person, surname, *_ = words_of(number)
        lines.append(f"  - {{id: {surname.lower()}-{number}, name: {person} {surname}, kind: person, roles: [mayor]}}")
    lines.append("facts:")
    for number in numbers:
        person, surname, town, river, ship = words_of(number)
        lines.append(f"  - id: opening-{number}")
        lines.append(f"    event: {person} {surname} opened the {river} bridge in {town}")
        lines.append(f"    actors: [{surname.lower()}-{number}]\n    when: 2024-03-12")
        lines.append(f"    evidence: [{{source: 0-{number}.txt, quote: 'the {river} bridge in {town} on March 12'}}]")
        lines.append(f"  - id: hurt-{number}\n    event: The ferry {ship} struck the {river} bridge")
        lines.append("    quantity: 12 people hurt\n    rejected: [{value: 20 people hurt, reason: misread}]")
    lines.append("  - {id: nobody, event: Wibble met Wobble in Wabble, when: 2024-05-06, review_by: 2026-01-01}")
    return "\n".join(lines) + "\n" + more


def decided(number: int, verdict: str = "confirm") -> str:
    """A decision about the dispute of one story, by the fingerprint that it has without facts."""
    found = (one for one in Pipeline().run("texts").findings if one.code == "TIM101")
    findings = [one.fingerprint for one in found if any(source.endswith(f"-{number}.txt") for source in one.sources)]
    return "".join(f"  - {{finding: {one}, verdict: {verdict}, reason: asked}}\n" for one in findings)


@pytest.mark.parametrize("form", SOME)
def test_beside_facts_a_report_put_together_is_the_whole_report(folder: Path, check: Check, form: str) -> None:
    Path("facts.yaml").write_text(curated(1, 2, more="decisions:\n" + decided(3) + decided(5, "dismiss")), "utf-8")
    whole = Pipeline("facts.yaml", today=date(2026, 11, 22)).run(folder)
    codes = {"FCT101", "CUR104", "CUR106", "CUR107"}
    assert codes <= {finding.code for finding in whole.findings}
    assert {Status.CONFIRMED, Status.DISMISSED} <= {finding.status for finding in whole.findings}
    for _ in range(2):
        assert check("--facts", "facts.yaml", "--format", form)[1] == write(whole, form)
    baseline = ("--facts", "facts.yaml", "--baseline", "known.json")
    check(*baseline, "--update-baseline")
    edited(folder, folder / "2-5.txt", 3)
    assert check(*baseline, "--format", form) == check(*baseline, "--format", form, "--no-cache")


def test_a_fact_goes_into_the_story_that_speaks_of_it(folder: Path) -> None:
    pipeline = Pipeline("facts.yaml") if Path("facts.yaml").write_text(curated(1, 2), "utf-8") else Pipeline()
    trails = [trail for _, trail in pipeline.accounts(pipeline.read(folder).sources)[0]]
    groups = by_story([trail.traces for trail in trails])
    placing = pipeline.standing().placing(trails)
    for group in placing.begun(groups):
        stories = {int(trails[number].id.rsplit("-")[-1].split(".")[0]) for number in group if "-" in trails[number].id}
        facts = {claim.fact for claim in placing.of(group).claims if claim.kind is not ClaimKind.ROLE}
        assert facts == {f"{which}-{number}" for number in stories & {1, 2} for which in ("opening", "hurt")}


def test_stories_that_speak_of_one_fact_are_one(folder: Path) -> None:
    """A source of another story, in other words, that dates the same: no event of two stories has two lines."""
    person, surname, town, river, _ = words_of(1)
    other = f"{story(50)[0]}\n{person} {surname} opened the {river} bridge in {town} on March 15, 2024.\n"
    (folder / "other.txt").write_text(other, "utf-8")
    Path("facts.yaml").write_text(curated(1), "utf-8")
    found = Pipeline("facts.yaml").run(folder)
    [event] = [event for event in found.events if any(claim.fact == "opening-1" for claim in event.claims)]
    assert {"0-1.txt", "other.txt"} <= {source.rsplit("/")[-1] for source in event.sources}
    assert len({event.key for event in found.events}) == len(found.events)


def test_only_the_stories_of_a_changed_fact_are_compared(folder: Path, check: Check, cache_folder: Path) -> None:
    def pieces() -> int:
        return Store(cache_folder).sizes()["piece"][0]

    file = Path("facts.yaml")
    file.write_text(curated(1, 2), "utf-8")
    check("--facts", "facts.yaml")
    before = pieces()
    file.write_text(file.read_text("utf-8").replace("2024-05-06", "2024-05-07"), "utf-8")
    after = check("--facts", "facts.yaml")
    assert pieces() == before + 1 and "2024-05-07" in after[1]  # of what no source speaks of
    file.write_text(file.read_text("utf-8").replace("2024-03-12", "2024-03-13", 1), "utf-8")
    after = check("--facts", "facts.yaml")
    assert pieces() == before + 2
    edited(folder, folder / "1-3.txt", 0)
    assert check("--facts", "facts.yaml") != after and pieces() == before + 3
    assert check("--facts", "facts.yaml") == check("--facts", "facts.yaml", "--no-cache")


def changed_fact(folder: Path, file: Path, chance: int) -> None:
    facts = Path("facts.yaml")
    facts.write_text(facts.read_text("utf-8").replace("2024-03-12", f"2024-03-{10 + chance % 20}", 1), "utf-8")


def written_above(folder: Path, file: Path, chance: int) -> None:
    facts = Path("facts.yaml")
    facts.write_text(f"# {chance}\n{facts.read_text('utf-8')}", "utf-8")


def other_facts(folder: Path, file: Path, chance: int) -> None:
    Path("facts.yaml").write_text(curated(*{chance % 7, chance % 5}) + "#" * chance, "utf-8")


def decided_upon(folder: Path, file: Path, chance: int) -> None:
    verdict = ("confirm", "dismiss")[chance % 2]
    Path("facts.yaml").write_text(curated(2, more="decisions:\n" + decided(1 + chance % 3 * 2, verdict)), "utf-8")


def put_together(folder: Path, file: Path, chance: int) -> None:
    """Two claims, of any stories, as one event or as two."""
    claims = sorted(event.claims[0].id for event in Pipeline().run("texts").events)
    verdict, two = ("same-event", "different-events")[chance % 2], (claims[chance % len(claims)], claims[-1])
    more = f"decisions:\n  - {{claims: [{two[0]}, {two[1]}], verdict: {verdict}}}\n" if two[0] != two[1] else ""
    Path("facts.yaml").write_text(curated(3, more=more), "utf-8")


OF_FACTS = [changed_fact, written_above, other_facts, decided_upon, put_together, edited, joined, retold, noted]


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(OF_FACTS), st.integers(0, 99), st.sampled_from(FORMATS)), max_size=4))
def test_whatever_changes_beside_facts_the_report_is_as_without_a_memory(
    folder: Path, check: Check, changes: list[tuple[Callable[[Path, Path, int], None], int, str]]
) -> None:
    lay(folder)
    Path("facts.yaml").write_text(curated(1, 4), "utf-8")
    check("--facts", "facts.yaml")
    for change, chance, form in changes:
        files = sorted(file for file in folder.iterdir() if file.name != "sources.yaml")
        if len(files) > 2:
            change(folder, files[chance % len(files)], chance)
        options = ("--facts", "facts.yaml", "--format", form)
        assert check(*options) == check(*options, "--no-cache"), change.__name__
