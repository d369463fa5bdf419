"""Readers: what they take for which zone, that they alter nothing, and what they say of what cannot be read."""

import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from timeline import plugins, readers
from timeline.curation import SourceNote
from timeline.model.because import Because
from timeline.model.errors import TimelineError
from timeline.model.text import Source, ZoneKind
from timeline.model.time import day_number, on_day
from timeline.readers.text import READER, decoded, source_of

EXAMPLES = Path(__file__).parent / "examples" / "readers"
PAGES = yaml.safe_load((EXAMPLES / "text" / "zones.yaml").read_text("utf-8"))
NOBODY = 65534

Write = Callable[[Mapping[str, str | bytes]], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes files, given by path, into a project of its own; returns its root."""

    def write(files: Mapping[str, str | bytes]) -> Path:
        (tmp_path / "timeline.toml").touch()
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return tmp_path

    return write


def ids(reading: readers.Reading) -> list[str]:
    return [source.id for source in reading.sources]


def only_error(reading: readers.Reading) -> TimelineError:
    (error,) = reading.errors
    assert error.mend
    return error


# Zones --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page["title"])
def test_zones_of_pages(page: dict[str, object]) -> None:
    source = source_of(str(page["text"]), str(page.get("file", "page.txt")))
    assert [{zone.kind.value: zone.span.of(source.text)} for zone in source.zones] == page["zones"]


def test_every_reader_has_examples() -> None:
    for reader in plugins.find("readers", "READER"):
        assert (EXAMPLES / type(reader).__module__.rpartition(".")[2]).is_dir()


LINES = [line for page in PAGES for line in str(page["text"]).splitlines()]
TEXTS = st.lists(st.sampled_from(LINES) | st.text(max_size=200), max_size=20).map("\n".join)


@given(TEXTS, st.sampled_from(["page.txt", "page.md"]))
def test_zones_are_ordered_disjoint_and_leave_out_only_white_space(text: str, file: str) -> None:
    source = source_of(text.replace("---", "-"), file)
    at, between = 0, []
    for zone in source.zones:
        assert at <= zone.span.start
        between.append(source.text[at : zone.span.start])
        at = zone.span.end
    between.append(source.text[at:])
    assert not "".join(between).strip("\ufeff \n").strip()


@given(TEXTS)
def test_reading_alters_nothing(text: str) -> None:
    content = text.replace("\0", "").replace("---", "-").encode("utf-8", "surrogatepass")
    (source,) = READER.read(content, "page.txt")
    assert source.text.encode("utf-8", "surrogatepass") == content


@pytest.mark.parametrize("text", ["\ufeffA\r\nB\r", "a\ud800b", "é\u2028\x0c\x85", ""], ids=ascii)
def test_every_code_point_stays(text: str) -> None:
    assert decoded(text.encode("utf-8", "surrogatepass"), "page.txt") == text


@given(TEXTS, TEXTS)
def test_text_after_the_end_moves_no_zone_before_it(text: str, more: str) -> None:
    before = f"Bridge opens\n\n{text}\n\nIt opened on Monday. It is new.\n".replace("---", "-")
    after = source_of(f"{before}\nThen it closed again.\n{more}".replace("---", "-"), "page.txt")
    for zone in source_of(before, "page.txt").zones[:-1]:
        assert zone in after.zones


@pytest.mark.parametrize(
    "line", ["(" * 5000, "By " + "A " * 5000, "©" + " photo" * 3000 + ".", "— (@" * 3000, "[" * 9000]
)
def test_no_line_takes_long(line: str) -> None:
    assert source_of(f"Bridge opens\n\n{line}\n\nIt opened.", "page.txt").zones


@pytest.mark.skipif("TIMELINE_ORIGINALS" not in os.environ, reason="needs TIMELINE_ORIGINALS")
@pytest.mark.parametrize(
    ("number", "offset", "kind"),
    [
        ("000", 0, ZoneKind.BODY),
        ("000", 57, ZoneKind.BODY),
        ("000", 2268, ZoneKind.BODY),
        ("001", 0, ZoneKind.HEADLINE),
        ("001", 80, ZoneKind.DATELINE),
        ("001", 110, ZoneKind.DATELINE),
        ("001", 325, ZoneKind.CAPTION),
        ("001", 400, ZoneKind.DATELINE),
        ("001", 516, ZoneKind.BODY),
        ("001", 2910, ZoneKind.HEADLINE),
        ("001", 3400, ZoneKind.CAPTION),
        ("001", 3600, ZoneKind.BODY),
        ("001", 3851, ZoneKind.BOILERPLATE),
        ("001", 5672, ZoneKind.BOILERPLATE),
        ("002", 0, ZoneKind.HEADLINE),
        ("002", 694, ZoneKind.BODY),
        ("002", 695, ZoneKind.BOILERPLATE),
        ("002", 781, ZoneKind.BOILERPLATE),
        ("002", 783, ZoneKind.BODY),
        ("002", 2059, ZoneKind.BODY),
        ("003", 0, ZoneKind.DATELINE),
        ("003", 21, ZoneKind.BODY),
        ("003", 1340, ZoneKind.HEADLINE),
        ("004", 0, ZoneKind.BODY),
        ("004", 2800, ZoneKind.BODY),
    ],
)
def test_zones_of_the_originals(number: str, offset: int, kind: ZoneKind) -> None:
    (file,) = Path(os.environ["TIMELINE_ORIGINALS"]).glob(f"{number}*.txt")
    (source,) = READER.read(file.read_bytes(), file.name)
    assert source.zone_at(offset) is kind


# Front matter and notes ---------------------------------------------------------------------------------------------


def test_front_matter_says_what_a_source_is() -> None:
    told = "title: Bridge opens\npublished: 2019-03-04\npublisher: Harbour News\nurl: https://news.example/1\nlang: fr"
    source = source_of(f"---\r\n{told}\r\n---\r\nIt opened.", "a.md")
    assert source.published == on_day(day_number(2019, 3, 4))
    assert source.published_because == Because("front-matter-date")
    assert (source.title, source.publisher, source.url, source.language) == (
        "Bridge opens",
        "Harbour News",
        "https://news.example/1",
        "fr",
    )


def test_front_matter_may_name_its_date_date_or_have_none() -> None:
    assert source_of("---\ndate: 2019-03\n---\n", "a.md").published is not None
    undated = source_of("---\ndate: null\n---\n", "a.md")
    assert (undated.published, undated.published_because) == (None, None)


def test_a_wrong_date_in_front_matter_is_an_error(write: Write) -> None:
    root = write({"a.md": "---\npublished: 2024-13-45\n---\nIt opened.", "b.md": "It closed."})
    reading = readers.read([root], root=root)
    assert ids(reading) == ["b.md"]
    error = only_error(reading)
    assert error.place == "a.md"
    assert "2024-13-45" in error.message


def test_a_sources_yaml_says_what_sources_are(write: Write) -> None:
    notes = (
        "sources:\n"
        "- {id: paper, file: texts/a.txt, published: 2024-11-25, title: Bridge opens, publisher: HN, language: fr}\n"
        "- {file: b.txt, published: null}\n"
    )
    root = write({"in/sources.yaml": notes, "in/texts/a.txt": "It opened.", "in/b.txt": "It closed."})
    reading = readers.read([root], root=root)
    b, a = reading.sources
    assert reading.errors == ()
    assert reading.skipped == 0
    assert (a.id, a.alias, a.title, a.publisher, a.language) == ("in/texts/a.txt", "paper", "Bridge opens", "HN", "fr")
    assert a.published == on_day(day_number(2024, 11, 25))
    assert a.published_because == Because("curated-date", ("in/sources.yaml:2",))
    assert (b.id, b.alias, b.published, b.published_because) == ("in/b.txt", None, None, None)
    assert readers.read([root / "in/texts/a.txt"], root=root).sources == (a,)


def test_the_facts_file_wins_over_sources_yaml_over_front_matter(write: Write) -> None:
    root = write(
        {
            "a.md": "---\npublished: 2001\ntitle: of the text\npublisher: of the text\n---\nIt opened.",
            "b.md": "---\npublished: 2001\n---\nIt closed.",
            "sources.yaml": "sources:\n- {file: a.md, published: 2002, title: of the folder}\n- {id: b, file: b.md}",
        }
    )
    facts = [SourceNote(id="a.md", published="2003"), SourceNote(id="b", published=None)]
    a, b = readers.read([root], root=root, notes=facts).sources
    assert a.published == SourceNote(id="x", published="2003").when()
    assert (a.title, a.publisher) == ("of the folder", "of the text")
    assert b.published is None


@pytest.mark.parametrize("name", ["gone.txt", "../../etc/passwd", "/etc/passwd", "sub"])
def test_a_note_about_no_file_of_the_project_is_an_error_in_its_line(write: Write, name: str) -> None:
    root = write(
        {"in/sources.yaml": f"sources:\n- file: a.txt\n- file: {name}", "in/a.txt": "It opened.", "in/sub/x": ""}
    )
    reading = readers.read([root / "in"], root=root)
    error = only_error(reading)
    assert error.place == "in/sources.yaml:3"
    assert name in error.message
    assert ids(reading) == ["in/a.txt"]


def test_a_wrong_sources_yaml_is_told_once_and_the_sources_are_read(write: Write) -> None:
    root = write({"sources.yaml": "sources:\n- {file: a.txt, pubished: 2024}", "a.txt": "A.", "b.txt": "B."})
    reading = readers.read([root], root=root)
    assert ids(reading) == ["a.txt", "b.txt"]
    (error,) = reading.errors
    assert "pubished" in error.message


# Files --------------------------------------------------------------------------------------------------------------


def test_ids_do_not_depend_on_what_was_named(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write({"seeds/b.txt": "B.", "seeds/a.md": "A.", "seeds/deep/c.txt": "C."})
    expected = ["seeds/a.md", "seeds/b.txt", "seeds/deep/c.txt"]
    monkeypatch.chdir(root / "seeds")
    for named in (["."], [".."], [str(root)], ["deep", ".", str(root / "seeds/a.md"), "a.md"]):
        paths = [Path(name) for name in named]
        assert ids(readers.read(paths, root=readers.project_root(paths))) == expected


def test_a_file_outside_of_the_root_has_an_id_too(write: Write) -> None:
    root = write({"in/a.txt": "A.", "x.txt": "X."})
    assert ids(readers.read([root / "x.txt", root / "in"], root=root / "in")) == ["../x.txt", "a.txt"]


def test_the_root_is_the_folder_of_the_facts_the_marked_one_or_the_one_named(tmp_path: Path) -> None:
    folder = tmp_path / "one" / "two"
    folder.mkdir(parents=True)
    file = folder / "a.txt"
    file.touch()
    assert readers.project_root([file], None) == readers.project_root([folder], None) == folder
    (tmp_path / "one" / ".git").mkdir()
    assert readers.project_root([file], None) == tmp_path / "one"
    (folder / "timeline.toml").touch()
    assert readers.project_root([file], None) == folder
    assert readers.project_root([file], tmp_path / "facts.yaml") == tmp_path


def test_without_paths_the_root_is_above_the_working_folder(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write({"deep/er/a.txt": "A."})
    monkeypatch.chdir(root / "deep")
    assert readers.project_root([]) == root


def test_what_is_ignored_excluded_or_unknown_is_counted(write: Write) -> None:
    root = write(
        {
            ".git/HEAD": "x",
            ".gitignore": "build/\n*.bak.txt\n",
            "facts.yaml": "",
            "seeds/a.txt": "A.",
            "seeds/a.bak.txt": "ignored",
            "seeds/.gitignore": "!keep.bak.txt\n/draft.md\n",
            "seeds/keep.bak.txt": "Kept.",
            "seeds/draft.md": "ignored",
            "seeds/deep/draft.md": "D.",
            "seeds/picture.png": b"\x89PNG",
            "seeds/.hidden/h.txt": "hidden",
            "seeds/old/o.txt": "excluded",
            "build/b.txt": "ignored",
        }
    )
    expected = ["seeds/a.txt", "seeds/deep/draft.md", "seeds/keep.bak.txt"]
    everything = readers.read([root], root=root, exclude=["old/"])
    assert (ids(everything), everything.skipped, everything.errors) == (expected, 5, ())
    folder = readers.read([root / "seeds"], root=root, exclude=["seeds/old"])
    assert (ids(folder), folder.skipped, folder.errors) == (expected, 4, ())
    assert ids(readers.read([root / "build"], root=root)) == ["build/b.txt"]
    assert ids(readers.read([root / "seeds/draft.md"], root=root, exclude=["*.md"])) == ["seeds/draft.md"]


def test_links_are_read_once_and_lead_round_no_circle(write: Write) -> None:
    root = write({"b.txt": "B.", "in/c.txt": "C."})
    (root / "a.txt").symlink_to("b.txt")
    (root / "in" / "up").symlink_to(root)
    (root / "up").symlink_to(root / "in" / "up")
    reading = readers.read([root, root / "b.txt"], root=root)
    assert (ids(reading), reading.errors, reading.skipped) == (["a.txt", "in/c.txt"], (), 2)


def test_a_suffix_may_be_in_capitals(write: Write) -> None:
    root = write({"A.TXT": "A.", "b.Md": "# B"})
    assert ids(readers.read([root, root / "A.TXT"], root=root)) == ["A.TXT", "b.Md"]


def test_a_text_put_into_a_folder_changes_no_other_source(write: Write) -> None:
    root = write({"b.txt": "B."})
    (before,) = readers.read([root], root=root).sources
    write({"a.txt": "A.", "c.txt": "C."})
    assert readers.read([root], root=root).sources[1] == before


# What cannot be read ------------------------------------------------------------------------------------------------


BAD = {
    "nul": (b"Fine.\nNot\0fine.", "bad.txt:2", "byte 9"),
    "latin-1": ("Fine.\n\nCaf\xe9.".encode("latin-1"), "bad.txt:3", "byte 0xE9 at byte 10"),
    "utf-16": ("Fine.".encode("utf-16"), "bad.txt", "UTF-16"),
    "utf-16-be": (b"\xfe\xff\0F", "bad.txt", "UTF-16"),
    "front matter": (b"---\ntitle: [\n---\nFine.", "bad.txt:", "YAML"),
}


@pytest.mark.parametrize(("content", "place", "says"), BAD.values(), ids=BAD)
def test_what_is_no_text_is_an_error_and_the_rest_is_read(write: Write, content: bytes, place: str, says: str) -> None:
    root = write({"bad.txt": content, "good.txt": "Fine."})
    reading = readers.read([root], root=root)
    assert ids(reading) == ["good.txt"]
    error = only_error(reading)
    assert str(error.place).startswith(place)
    assert says in error.message


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("gone", "no such file"),
        ("gone.txt", "no such file"),
        ("a.txt/b.txt", "no such file"),
        ("x" * 300, "cannot be read"),
        ("nul\0.txt", "cannot be read"),
        ("loop.txt", "cannot be read"),
        ("picture.png", ".png"),
        ("LICENSE", "LICENSE"),
        ("pipe.txt", "neither a file nor a folder"),
        ("empty", "no source"),
        ("pictures", "no source in this folder; 1 passed over"),
    ],
)
def test_a_path_that_gives_no_source_is_one_error(write: Write, name: str, says: str) -> None:
    root = write({"a.txt": "A.", "picture.png": "", "LICENSE": "", "pictures/p.png": ""})
    (root / "empty").mkdir()
    (root / "loop.txt").symlink_to("loop.txt")
    os.mkfifo(root / "pipe.txt")
    reading = readers.read([root / "a.txt", root / name, root / name], root=root)
    assert ids(reading) == ["a.txt"]
    error = only_error(reading)
    assert error.place == str(root / name)
    assert says in error.message


def test_a_link_that_leads_nowhere_is_an_error(write: Write) -> None:
    root = write({"a.txt": "A."})
    (root / "b.txt").symlink_to("gone")
    reading = readers.read([root], root=root)
    assert ids(reading) == ["a.txt"]
    assert only_error(reading).place == "b.txt"


@pytest.mark.parametrize(("exclude", "ignore", "place"), [(["!"], "", "exclude"), ([], "!\n", ".gitignore")])
def test_a_wrong_pattern_is_an_error(write: Write, exclude: list[str], ignore: str, place: str) -> None:
    root = write({"a.txt": "A.", ".gitignore": ignore})
    reading = readers.read([root], root=root, exclude=exclude)
    assert ids(reading) == ["a.txt"]
    assert only_error(reading).place == place


@pytest.fixture
def locked() -> Iterator[Path]:
    """A folder with one file that may be read, and a file and a folder that may not be, whoever runs the tests."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name).resolve()
        root.chmod(0o755)
        (root / "folder").mkdir()
        for file in ("a.txt", "secret.txt", "folder/f.txt"):
            (root / file).write_text("Fine.")
        (root / "secret.txt").chmod(0)
        (root / "folder").chmod(0)
        was_root = os.geteuid() == 0
        if was_root:
            os.seteuid(NOBODY)
        try:
            yield root
        finally:
            if was_root:
                os.seteuid(0)
            (root / "folder").chmod(0o755)


def test_what_must_not_be_read_is_an_error_and_the_rest_is_read(locked: Path) -> None:
    reading = readers.read([locked], root=locked)
    assert ids(reading) == ["a.txt"]
    assert [error.place for error in reading.errors] == ["folder", "secret.txt"]
    assert all("permission" in error.message and error.mend for error in reading.errors)


def test_a_folder_that_must_not_be_read_is_one_error(locked: Path) -> None:
    assert "permission" in only_error(readers.read([locked / "folder"], root=locked)).message
    assert "permission" in only_error(readers.read([locked / "folder/f.txt"], root=locked)).message


def test_a_source_is_what_was_read(write: Write) -> None:
    root = write({"a.txt": "\ufeffIt opened.\r\n"})
    (source,) = readers.read([root], root=root).sources
    assert isinstance(source, Source)
    assert source.text == "\ufeffIt opened.\r\n"
    assert source.verbatim
