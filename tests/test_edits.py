"""Edits of a curated file: what changes in its text and what stays, and how a file is replaced."""

import re
import stat
import subprocess
import sys
from itertools import takewhile
from pathlib import Path
from time import process_time
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.curation.edits import Append, Edit, Put, Remove, edited, save
from timeline.curation.nodes import read_nodes
from timeline.curation.spelling import scalar
from timeline.model.errors import TimelineError

FACTS = """\
# what the desk vouches for

sources:
  - {id: a.txt, published: 2024-11-26, origin: "page header"}   # by phone

actors:
  - id: sco   # the pact
    name: 'Shanghai pact'
    also: [SCO, ШОС]
  # States
  - id: iran
    name: Iran

facts:
  - id: observer
    event: Iran joins   # as listed
    actors: [iran, sco]
    when: "2023-07-04"            # EDTF
    # no origin yet
  - id: talks
    event: |  # in full
      Iran and the
      pact talk
    when:     # nobody knows
    tags:
      - one   # first
      - two
"""


def plain(text: str) -> Any:
    root, problems = read_nodes(text if text.endswith("\n") else text + "\n")
    assert not problems
    return root.plain


def change(before: str, after: str) -> tuple[str, str]:
    """What was taken out and what was put in, with the common beginning and end of both left out, by whole lines."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    while old and new and old[0] == new[0]:
        del old[0], new[0]
    while old and new and old[-1] == new[-1]:
        del old[-1], new[-1]
    return "".join(old), "".join(new)


# What one edit changes ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edit", "old", "new"),
    [
        (
            Append("actors", {"id": "cuba", "name": "NO", "also": ["a: b", "c"]}),
            "",
            '  - id: cuba\n    name: "NO"\n    also: ["a: b", c]\n',
        ),
        (Append("sources", {"id": "b.txt", "title": "a, b"}), "", '  - {id: b.txt, title: "a, b"}\n'),
        (
            Append("decisions", {"finding": "ab51f8f4265f8e2c", "verdict": "confirm"}),
            "",
            "\ndecisions:\n  - finding: ab51f8f4265f8e2c\n    verdict: confirm\n",
        ),
        (
            Put(("facts", "observer", "when"), "2023-07"),
            '    when: "2023-07-04"            # EDTF\n',
            '    when: "2023-07"            # EDTF\n',
        ),
        (Put(("actors", 0, "name"), "it's"), "    name: 'Shanghai pact'\n", "    name: 'it''s'\n"),
        (Put(("actors", "sco", "also", 1), "Sco"), "    also: [SCO, ШОС]\n", "    also: [SCO, Sco]\n"),
        (Put(("actors", "sco", "also", 2), "Sco"), "    also: [SCO, ШОС]\n", "    also: [SCO, ШОС, Sco]\n"),
        (Put(("facts", "talks", "tags", 2), "three"), "", "      - three\n"),
        (Put(("facts", "talks", "tags"), ["one", "2", "three"]), "      - two\n", '      - "2"\n      - three\n'),
        (Put(("facts", "talks", "tags"), ["two"]), "      - one   # first\n", ""),
        (
            Put(("facts", "talks", "tags"), "none"),
            "    tags:\n      - one   # first\n      - two\n",
            "    tags: none\n",
        ),
        (
            Put(("facts", "talks", "when"), "2024"),
            "    when:     # nobody knows\n",
            '    when: "2024"     # nobody knows\n',
        ),
        (Put(("facts", "observer", "place"), "Samarkand"), "", "    place: Samarkand\n"),
        (
            Put(("facts", "talks", "event"), "They talk"),
            "    event: |  # in full\n      Iran and the\n      pact talk\n",
            "    event: They talk  # in full\n",
        ),
        (
            Put(("facts", "observer", "evidence"), [{"source": "a.txt", "quote": "x\ny"}]),
            "",
            '    evidence:\n      - source: a.txt\n        quote: "x\\ny"\n',
        ),
        (
            Put(("facts", "talks", "when"), [{"a": "b", "c": ["d"]}]),
            "",
            "      - a: b\n        c: [d]\n",
        ),
        (Remove(("actors", "iran", "name")), "    name: Iran\n", ""),
        (
            Remove(("actors", "sco", "id")),
            "  - id: sco   # the pact\n    name: 'Shanghai pact'\n",
            "  - name: 'Shanghai pact'\n",
        ),
        (Remove(("actors", "iran")), "  - id: iran\n    name: Iran\n", ""),
        (Remove(("actors", "sco", "also", 0)), "    also: [SCO, ШОС]\n", "    also: [ШОС]\n"),
        (Remove(("facts", "talks", "tags", 0)), "      - one   # first\n", ""),
        (
            Remove(("sources", "a.txt")),
            'sources:\n  - {id: a.txt, published: 2024-11-26, origin: "page header"}   # by phone\n',
            "sources: []\n",
        ),
        (
            Remove(("sources", "a.txt", "published")),
            '  - {id: a.txt, published: 2024-11-26, origin: "page header"}   # by phone\n',
            '  - {id: a.txt, origin: "page header"}   # by phone\n',
        ),
    ],
    ids=lambda value: str(value)[:40] if not isinstance(value, str) else None,
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
def test_an_edit_changes_no_more_than_it_says(edit: Edit, old: str, new: str, end: str, bom: str) -> None:
    before = bom + FACTS.replace("\n", end)
    assert change(before, edited(before, [edit])) == (old.replace("\n", end), new.replace("\n", end))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "facts:\n  - id: x\n"),
        ("\ufeff", "\ufefffacts:\n  - id: x\n"),
        ("# what we know\n", "# what we know\n\nfacts:\n  - id: x\n"),
        ("facts:\n", "facts:\n  - id: x\n"),
        ("facts: []  # none\nactors: []\n", "facts:  # none\n  - id: x\nactors: []\n"),
        ("facts: null", "facts:\n  - id: x"),
        ("facts:\n- id: a", "facts:\n- id: a\n- id: x"),
        ("facts:\n-   id: a\n", "facts:\n-   id: a\n-   id: x\n"),
        ("facts:\n  - id: a\n\n  - id: b\n", "facts:\n  - id: a\n\n  - id: b\n\n  - id: x\n"),
        ("actors:\n    - id: a\n", "actors:\n    - id: a\n\nfacts:\n    - id: x\n"),
        ("facts: [{id: a}]\n", "facts: [{id: a}, {id: x}]\n"),
        ('{"facts": [\n  {"id": "a"}  # a\n]}\n', '{"facts": [\n  {"id": "a"},\n  {id: x}  # a\n]}\n'),
        ("facts:\n  - id: a\n    # of a\n# the end\n", "facts:\n  - id: a\n    # of a\n  - id: x\n# the end\n"),
        (
            "facts:\n  - id: a\n    event: |+\n      b\n\n\n",
            "facts:\n  - id: a\n    event: |+\n      b\n\n\n  - id: x\n",
        ),
    ],
)
def test_an_entry_is_written_as_the_others_are(before: str, after: str) -> None:
    assert edited(before, [Append("facts", {"id": "x"})]) == after


def test_edits_are_made_one_after_the_other() -> None:
    edits = [Append("facts", {"id": "x"}), Put(("facts", "x", "event"), "E"), Put(("facts", "x", "id"), "y")]
    after = edited(FACTS, edits)
    assert plain(after)["facts"][-1] == {"id": "y", "event": "E"}
    assert edited(after, [Remove(("facts", "y"))]) == FACTS


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (Put(("facts", "absent", "when"), "2023"), "there is no facts > absent"),
        (Put(("facts", "talks", "tags", 5), "x"), "there is no facts > talks > tags > 5"),
        (Put(("facts", "talks", "when", "x"), "x"), "there is no facts > talks > when > x"),
        (Remove(("facts", "talks", "place")), "there is no facts > talks > place"),
        (Remove(()), "an edit needs a path"),
        (Put(("facts", "talks", "when"), "\ud800"), "half of a surrogate pair cannot be written"),
        (Put(("facts", "talks", "when"), b"2024"), "bytes cannot be written"),
    ],
)
def test_what_cannot_be_edited_is_told(edit: Edit, message: str) -> None:
    with pytest.raises(TimelineError, match=re.escape(message)):
        edited(FACTS, [edit])


def test_a_text_that_would_not_read_back_is_refused() -> None:
    with pytest.raises(TimelineError, match="cannot be edited safely"):
        edited("facts: []\n...\n", [Append("actors", {"id": "x"})])


# Any text, any file ---------------------------------------------------------------------------------------------------

ODD = st.text(alphabet=list("a1:#,-[]{}'\" \n\t\\?!&*|>%@`~0x_.=<\x07\x85\u2028\u202e\xa0\ufeff😀ש"), max_size=6)
TEXT = ODD | st.sampled_from(["NO", "null", "~", "2003", "1e3", "2012-06~", "0x1F", "12:30", "on"]) | st.text(
    st.characters(exclude_categories=["Cs"]), max_size=12
)  # fmt: skip


@pytest.mark.parametrize("loader", [yaml.BaseLoader, getattr(yaml, "CBaseLoader", yaml.BaseLoader)])
@given(text=TEXT, flow=st.booleans(), like=st.sampled_from(["", "'a'", '"a"', "a", "2003"]))
def test_any_text_reads_back_as_it_was(loader: Any, text: str, flow: bool, like: str) -> None:
    words = scalar(text, flow, like)
    assert len(words.splitlines()) == 1
    root, _ = read_nodes(f"a: [{words}, z]" if flow else f"a: {words}  # c\n", loader)
    assert (root.plain["a"][0] if flow else root.plain["a"]) == text
    if not like and not re.fullmatch(r"\d{4}-\d\d?-\d\d?.*", text):  # a date stays bare, as everybody writes it
        assert yaml.safe_load(f"a: {words}")["a"] == text


COMMENT = st.sampled_from(["", "", "  # é", " # - {a: b}", "\t# x: y"])
BREAKS = st.sampled_from(["\n", "\r\n"])
WORDS = st.text(alphabet="abc é", min_size=1, max_size=8).map(str.strip).filter(bool)
SCALARS = st.one_of(
    WORDS, WORDS.map(lambda w: f"'{w}''s'"), WORDS.map(lambda w: f'"{w}: \\n"'), st.sampled_from(["", "~"])
)


@st.composite
def entries(draw: st.DrawFn, number: int) -> list[str]:
    """The lines of one entry, without its dash."""
    if draw(st.booleans()):
        return [f"{{id: e{number}, b: {draw(WORDS)}, c: [{draw(WORDS)}]}}" + draw(COMMENT)]
    lines = [f"id: e{number}" + draw(COMMENT)]
    for key in draw(st.lists(st.sampled_from(["b", "c", "d", "f"]), unique=True)):
        kind = draw(st.integers(0, 3))
        if kind == 0:
            lines += [
                f"{key}:" + draw(COMMENT),
                *(f"  - {draw(WORDS)}" + draw(COMMENT) for _ in range(draw(st.integers(1, 2)))),
            ]
        elif kind == 1:
            lines += [f"{key}: {draw(st.sampled_from(['|', '>-', '|+']))}", "  " + draw(WORDS), "  two"]
        elif kind == 2:
            lines += [f"{key}: [{draw(WORDS)}, {draw(WORDS)}]" + draw(COMMENT)]
        else:
            lines += [f"{key}: {draw(SCALARS)}".rstrip() + draw(COMMENT)]
        lines += draw(st.lists(st.sampled_from(["# note", "", "  # deep"]), max_size=1))
    return lines


@st.composite
def files(draw: st.DrawFn) -> str:
    """A commented file of two sections and any layout."""
    lines = draw(st.lists(st.sampled_from(["# head", ""]), max_size=2))
    dash = draw(st.sampled_from(["- ", "  - ", "    -   "]))
    for section in draw(st.lists(st.sampled_from(["facts", "actors"]), unique=True)):
        lines.append(f"{section}:" + draw(COMMENT))
        for number in range(draw(st.integers(0, 3))):
            first, *rest = draw(entries(number))
            lines += [dash + first, *(" " * len(dash) + line if line else "" for line in rest)]
            lines += draw(st.lists(st.sampled_from(["", "# between", "  # in"]), max_size=2))
    text = draw(BREAKS).join(lines)
    return draw(st.sampled_from(["", "\ufeff"])) + text + draw(st.sampled_from(["", "\n"])) * ("\r" not in text)


@st.composite
def edits(draw: st.DrawFn, content: Any) -> Edit:
    """An edit of something that is there, or may be."""
    value = draw(
        TEXT | st.none() | st.lists(TEXT, max_size=2) | st.lists(st.fixed_dictionaries({"v": TEXT}), max_size=2)
    )
    paths: list[tuple[str | int, ...]] = []
    for section, listed in content.items():
        for number, entry in enumerate(listed or ()):
            paths += [(section, number), *((section, number, key) for key in entry)]
            paths += [
                (section, number, k, i) for k, one in entry.items() if isinstance(one, list) for i in range(len(one))
            ]
    match draw(st.integers(0, 3)) if paths else 0:
        case 0:
            return Append(draw(st.sampled_from(["facts", "actors", "new"])), {"id": draw(TEXT), "k": value})
        case 1:
            return Remove(draw(st.sampled_from(paths)))
        case 2:
            return Put(draw(st.sampled_from([path for path in paths if len(path) > 2])), value)
    section, number, *_ = draw(st.sampled_from(paths))
    return Put((section, number, "z"), value)


def outcome(content: Any, edit: Edit) -> Any:
    """The same edit, made on the values themselves."""
    if isinstance(edit, Append):
        return {**content, edit.section: [*(content.get(edit.section) or ()), dict(edit.entry)]}
    inside = content
    for step in edit.path[:-1]:
        inside = inside[step]
    if isinstance(edit, Remove):
        del inside[edit.path[-1]]
    else:
        inside[edit.path[-1]] = edit.value
    return content


def lines_of(text: str, path: tuple[str | int, ...]) -> tuple[int, int]:
    """From where to where the lines of a value go, with its key; those of its whole list where it is the only one."""
    root = read_nodes(text)[0]
    trail = [root]
    for step in path:
        trail.append(trail[-1].children[step])
    at = len(path) - 1
    while at > 0 and len(trail[at].children) == 1:
        at -= 1
    key = path[at]
    start = trail[at].keys[key] if isinstance(key, str) else trail[at + 1].begin
    end = re.compile(r"[\n\r\x85\u2028\u2029]|\Z").search(text, trail[-1].close)
    assert end is not None
    return text.rfind("\n", 0, start) + 1, end.start()


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_any_edit_of_any_file_loses_nothing_else(data: st.DataObject) -> None:
    before = data.draw(files())
    edit = data.draw(edits(plain(before)))
    try:
        after = edited(before, [edit])
    except TimelineError:  # a comment below what goes would fall to the block of text above it
        assert isinstance(edit, Remove) and re.search("[|>]", before)
        return
    assert plain(after) == outcome(plain(before), edit)
    assert before.startswith("\ufeff") == after.startswith("\ufeff")
    assert "\r\n" not in before or not re.search(r"(?<!\r)\n", after)
    if isinstance(edit, Append) or edit.path[-1] == "z":
        assert cut(before, after).strip() in ("", "[]", "~"), "an addition takes nothing out"
    else:
        start, end = lines_of(before, edit.path)
        assert after.startswith(before[:start].rstrip("\r\n"))
        assert after.endswith(before[end:].lstrip())


def cut(before: str, after: str) -> str:
    """What an addition took out: the old text between the common beginning and the common end."""

    def alike(one: str, other: str) -> int:
        return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))

    start = alike(before, after)
    return before[start : len(before) - alike(before[start:][::-1], after[start:][::-1])]


def test_an_edit_of_ten_thousand_facts_takes_no_time() -> None:
    entry = "  - id: f{0}\n    event: Somebody does thing {0}   # as listed\n    when: 2023-07-04\n    tags: [a, b]\n"
    before = "facts:\n" + "".join(entry.format(number) for number in range(10_000))
    start = process_time()
    after = edited(before, [Put(("facts", "f7000", "when"), "2023-07-05")])
    assert process_time() - start < 3, "it took 0.4 s where this was written"
    assert change(before, after) == ("    when: 2023-07-04\n", "    when: 2023-07-05\n")


# The file -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    path = tmp_path / "facts.yaml"
    path.write_bytes(FACTS.encode())
    return path


def others(path: Path) -> list[str]:
    """What lies beside a file."""
    return sorted(one.name for one in path.parent.iterdir() if one != path)


def test_a_file_is_replaced_whole(facts: Path) -> None:
    facts.chmod(0o640)
    save(facts, FACTS, "a: \r\n\ufeffé")
    assert facts.read_bytes() == "a: \r\n\ufeffé".encode()
    assert stat.S_IMODE(facts.stat().st_mode) == 0o640
    assert others(facts) == []


def test_a_new_file_is_made_only_where_there_is_none(facts: Path) -> None:
    new = facts.with_name("new.yaml")
    save(new, None, "a")
    assert new.read_text() == "a"
    with pytest.raises(TimelineError, match="exists already"):
        save(facts, None, "a")
    with pytest.raises(TimelineError, match="is gone since it was read"):
        save(facts.with_name("absent.yaml"), "a", "b")


def test_a_link_is_followed(facts: Path) -> None:
    link = facts.with_name("link.yaml")
    link.symlink_to("facts.yaml")
    save(link, FACTS, "a")
    assert link.is_symlink() and facts.read_text() == "a"


def refused(path: Path, message: str) -> None:
    """Saving is refused with this message, and nothing is changed or left beside the file."""
    before, beside = path.read_bytes(), others(path)
    with pytest.raises(TimelineError, match=message):
        save(path, FACTS, "a")
    assert (path.read_bytes(), others(path)) == (before, beside)


def test_a_file_that_somebody_changed_stays(facts: Path) -> None:
    facts.write_bytes(FACTS.encode() + b"# mine\n")
    refused(facts, "has changed since it was read")


def test_a_read_only_file_stays(facts: Path) -> None:
    facts.chmod(0o444)
    refused(facts, "is read-only")


HOLD = (
    "import fcntl, sys; f = open(sys.argv[1], 'w'); fcntl.flock(f, fcntl.LOCK_EX); print('held', flush=True); input()"
)


@pytest.mark.skipif(sys.platform == "win32", reason="fcntl")
def test_a_second_writer_is_told(facts: Path) -> None:
    lock = str(facts.with_name(".facts.yaml.lock"))
    with subprocess.Popen([sys.executable, "-c", HOLD, lock], stdin=-1, stdout=-1, text=True) as other:
        assert other.stdout is not None and other.stdout.readline() == "held\n"
        refused(facts, "is being written by somebody else")
        other.kill()  # the worst end of a writer: its lock goes with it
    save(facts, FACTS, "a")
    assert facts.read_text() == "a"


WRITERS = """
import sys
from pathlib import Path
from time import process_time
from timeline.curation.edits import Append, edited, save
from timeline.model.errors import TimelineError
path, name = Path(sys.argv[1]), sys.argv[2]
done = 0
while done < 20:
    before = path.read_bytes().decode()
    try:
        save(path, before, edited(before, [Append("facts", {"id": f"{name}{done}"})]))
        done += 1
    except TimelineError:
        pass
"""


def test_of_two_writers_at_once_none_loses_anything(facts: Path) -> None:
    both = [subprocess.Popen([sys.executable, "-c", WRITERS, str(facts), name]) for name in "ab"]
    assert [one.wait(60) for one in both] == [0, 0]
    ids = [fact["id"] for fact in plain(facts.read_text("utf-8"))["facts"]]
    assert sorted(ids[2:]) == sorted(f"{name}{number}" for name in "ab" for number in range(20))
    assert others(facts) == []


LIMITED = """
import resource, sys
from pathlib import Path
from time import process_time
from timeline.curation.edits import save
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
before = Path(sys.argv[1]).read_bytes().decode()
save(Path(sys.argv[1]), before, before + "#" * 9999)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="resource")
def test_where_there_is_no_room_the_old_file_stays(facts: Path) -> None:
    done = subprocess.run([sys.executable, "-c", LIMITED, str(facts)], capture_output=True, text=True, timeout=60)
    assert "cannot be written: File too large (free some space)" in done.stderr
    assert facts.read_bytes().decode() == FACTS and others(facts) == []


UNPRIVILEGED = """
import os, sys
from pathlib import Path
from time import process_time
from timeline.curation.edits import save
if os.getuid() == 0:
    os.setuid(65534)
save(Path(sys.argv[1]), Path(sys.argv[1]).read_bytes().decode(), "a")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="setuid")
def test_a_folder_that_may_not_be_written_is_told(facts: Path) -> None:
    facts.chmod(0o666)
    code = UNPRIVILEGED.replace("    os.setuid", f"    os.chdir({str(facts.parent)!r}); os.setuid")
    facts.parent.chmod(0o555)
    try:
        done = subprocess.run(
            [sys.executable, "-c", code, "facts.yaml"], capture_output=True, text=True, timeout=60, cwd=facts.parent
        )
    finally:
        facts.parent.chmod(0o755)
    assert "facts.yaml: cannot be written: Permission denied" in done.stderr
    assert facts.read_bytes().decode() == FACTS and others(facts) == []
