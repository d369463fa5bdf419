"""What is kept between runs: nothing is lost or changed by it, nobody else can read it, and no accident stops a run."""

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import Pipeline, write
from timeline.alone import Work, read_source
from timeline.model.claim import ClaimKind
from timeline.model.packed import pack, unpack
from timeline.model.text import Source
from timeline.model.time import on_day
from timeline.recall import Keys, runner, story_key
from timeline.rules import all_rules
from timeline.store import FILE, LARGEST, Key, Store, cache_folder, program_digest, this_program
from timeline.story import Story

SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
SECRET = "The minister Xaverina Quolombo said on Tuesday that 4,711 zebras were hidden in Wobblington.\n"


def texts_of_examples() -> list[str]:
    """The texts of all examples of all rules: claims of every kind."""
    examples = (e for rule in all_rules() for kind in ("bad", "good") for e in rule.examples()[kind])
    return sorted({source["text"] for example in examples for source in example["sources"].values()})


# Packing --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("published", [None, on_day(739215)])
def test_what_is_packed_is_unpacked(published: object) -> None:
    texts = [*texts_of_examples(), *(path.read_text("utf-8") for path in SEEDS)]
    kinds = set()
    for text in texts:
        source = Source("a.txt", text, published=published)  # type: ignore[arg-type]
        found = read_source(Work(source, {}))
        kinds |= {claim.kind for claim in found[1]}
        assert unpack(source, pack(*found)) == found
    assert kinds >= set(ClaimKind) - {ClaimKind.ENTRY, ClaimKind.LEANING}
    assert (ClaimKind.LEANING in kinds) is (published is None)


def test_a_text_that_was_moved_is_known() -> None:
    one, two = Source("a.txt", SECRET), Source("folder/b.txt", SECRET)
    assert Keys()(Work(one, {})) == Keys()(Work(two, {}))


@pytest.mark.parametrize(
    "other",
    [
        Work(Source("a.txt", SECRET + " "), {}),
        Work(Source("a.txt", SECRET, language="de"), {}),
        Work(Source("a.txt", SECRET, published=on_day(739215)), {}),
        Work(Source("a.txt", SECRET), {"quolombo": "xq"}),
    ],
    ids=["text", "language", "published", "aliases"],
)
def test_what_counts_is_in_the_key(other: Work) -> None:
    assert Keys()(Work(Source("a.txt", SECRET), {})) != Keys()(other)


def test_an_edited_program_meets_no_old_results(tmp_path: Path) -> None:
    (tmp_path / "languages").mkdir()
    (tmp_path / "languages" / "en.py").write_text("WORDS = 1\n", "utf-8")
    before = program_digest(tmp_path)
    assert before == program_digest(tmp_path) != this_program() == program_digest(ROOT / "timeline")
    (tmp_path / "languages" / "en.py").write_text("WORDS = 2\n", "utf-8")
    assert program_digest(tmp_path) != before


# The store ------------------------------------------------------------------------------------------------------------

KEY, OTHER = Key.of(b"one"), Key.of(b"two")


def test_parts_of_a_key_are_told_apart() -> None:
    assert Key.of(b"ab", b"c") != Key.of(b"a", b"bc") != Key.of(b"abc")


@settings(deadline=None)
@given(st.dictionaries(st.binary(min_size=1), st.binary(max_size=2000), max_size=5))
def test_what_is_kept_is_found(values: dict[bytes, bytes]) -> None:
    store = Store()
    store.keep("found", {Key.of(name): value for name, value in values.items()})
    again = Store().find("found", [*map(Key.of, values), Key.of(b"", b"")])
    assert again == {Key.of(name).name: value for name, value in values.items()}
    store.clear()


def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    store = Store(tmp_path / "cache")
    store.keep("found", {KEY: SECRET.encode()})
    other = sqlite3.connect(store.folder / FILE)  # another process at work: SQLite keeps two files beside the store
    other.execute("SELECT * FROM found").fetchall()
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in [store.folder, *store.folder.iterdir()]}
    assert modes.pop("cache") == 0o700
    other.close()
    assert set(modes.values()) == {0o600} and len(modes) == 3


def test_it_tells_nothing_without_the_texts(tmp_path: Path) -> None:
    store, article = Store(tmp_path / "cache"), tmp_path / "draft.txt"
    article.write_text(SECRET, "utf-8")
    timeline = Pipeline(runner=runner(1, store)).run(article)
    assert "Quolombo" in str(timeline.events)
    content = b"".join(file.read_bytes() for file in store.folder.iterdir())
    assert len(content) > 1000
    for word in ("Quolombo", "quolombo", "Wobblington", "zebra", "4711", "minister", "draft.txt"):
        assert word.encode() not in content


def test_a_value_under_another_seal_or_altered_is_not_found(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.keep("found", {KEY: b"value"})
    assert store.find("found", [Key(KEY.name, OTHER.seal)]) == {}
    with sqlite3.connect(tmp_path / FILE) as database:
        database.execute("UPDATE found SET value = value || x'00'")
    database.close()
    assert store.find("found", [KEY]) == {}


def test_the_older_half_goes_when_it_grows_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(Store.find.__globals__["LARGEST"], "found", 200)
    store = Store(tmp_path)
    keys = [Key.of(bytes([n])) for n in range(8)]
    for key in keys:
        store.keep("found", {key: b"value"})
    store.trim()
    assert set(store.find("found", keys)) == {key.name for key in keys[4:]}


def garbage(file: Path) -> None:
    file.write_bytes(b"nothing that SQLite knows" * 1000)


def foreign(file: Path) -> None:
    with sqlite3.connect(file) as database:
        database.execute("CREATE TABLE found (bookmark TEXT)")
    database.close()


def truncated(file: Path) -> None:
    store = Store(file.parent)
    store.keep("found", {Key.of(bytes([n])): os.urandom(3000) for n in range(99)})
    with file.open("r+b") as opened:
        opened.seek(5000)
        opened.write(os.urandom(60_000))


@pytest.mark.parametrize("broken", [garbage, foreign, truncated])
def test_a_broken_file_makes_way(tmp_path: Path, broken: object) -> None:
    broken(tmp_path / FILE)  # type: ignore[operator]
    for _ in range(2):  # a file whose head is good is found out only by working with it
        store = Store(tmp_path)
        store.keep("found", {Key.of(bytes([n])): b"v" for n in range(200)})
        store.find("found", [Key.of(bytes([n])) for n in range(200)])
    assert (tmp_path / f"{FILE}.broken").exists()
    again = Store(tmp_path)
    again.keep("found", {KEY: b"value"})
    assert Store(tmp_path).find("found", [KEY]) == {KEY.name: b"value"}


def test_without_a_folder_there_is_no_store_and_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    store = Store(tmp_path / "file")
    store.keep("found", {KEY: b"value"})
    assert store.find("found", [KEY]) == {} == store.sizes()


def test_the_folder_is_that_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_CACHE_DIR", "/there")
    assert cache_folder() == Path("/there")
    if sys.platform == "linux":
        monkeypatch.delenv("TIMELINE_CACHE_DIR")
        monkeypatch.setenv("XDG_CACHE_HOME", "/mine")
        assert cache_folder() == Path("/mine/timeline")


# Accidents ------------------------------------------------------------------------------------------------------------

WRITING = """
import sys
from pathlib import Path
from timeline.store import Key, Store
store = Store(Path(sys.argv[1]))
for n in range(int(sys.argv[2])):
    store.keep("found", {Key.of(b"%d %d" % (n, m)): b"%d" % m * 500 for m in range(20)})
    print(n, flush=True)
"""


def writing(folder: Path, count: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", WRITING, str(folder), str(count)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8")


def test_two_processes_write_at_once(tmp_path: Path) -> None:
    both = [writing(tmp_path, 30), writing(tmp_path, 30)]
    assert [len(one.communicate(timeout=60)[0].split()) for one in both] == [30, 30]
    keys = [Key.of(b"%d %d" % (n, m)) for n in range(30) for m in range(20)]
    assert len(Store(tmp_path).find("found", keys)) == 600


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_a_killed_process_leaves_whole_values(tmp_path: Path) -> None:
    for written in (1, 3):
        one = writing(tmp_path, 10_000)
        assert one.stdout is not None
        seen = [one.stdout.readline() for _ in range(written)]
        one.send_signal(signal.SIGKILL)
        one.communicate()
        keys = [Key.of(b"%d %d" % (n, m)) for n in range(written) for m in range(20)]
        assert len(Store(tmp_path).find("found", keys)) == 20 * len(seen)
    with sqlite3.connect(tmp_path / FILE) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.close()


FULL = """
import resource, sys
from timeline.cli import main
resource.setrlimit(resource.RLIMIT_FSIZE, (6000, 6000))
main(sys.argv[1:])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
def test_a_disk_without_room_means_no_store(cache_folder: Path) -> None:
    command = [sys.executable, "-c", FULL, "check", "seeds/", "--no-facts", "--fail-on", "never"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == write(Pipeline().run(ROOT / "seeds"), "text")
    assert Store(cache_folder).sizes() in ({}, dict.fromkeys(LARGEST, (0, 0)))


def test_what_facts_alone_add_is_of_one_program() -> None:
    """No source is there to name the program: without it, a new version met what an older one had kept."""
    told = (0).to_bytes(4, "little"), repr((None, None)).encode()
    assert story_key((), Story(())).name == Key.of(this_program(), *told).name
