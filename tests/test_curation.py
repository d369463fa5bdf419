"""Curated files: what is read from them, where it stands, and how every mistake in them is told."""

import codecs
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from timeline.curation import InvalidCuration, SourceNote, front_matter, load, load_source_notes
from timeline.curation.nodes import LOADER, Node, Unreadable, read_nodes
from timeline.model.errors import TimelineError
from timeline.model.text import Source
from timeline.model.time import Precision, TimeValue, day_number

Write = Callable[..., Path]

FACTS = """\
# what the desk vouches for
sources:
  - {id: seeds/paper.txt, published: 2024-11-26, origin: "page header"}
  - id: agency
    file: seeds/agency.txt
    published: 2024-11-25T20:09:00+04:30
  - {id: seeds/undated.txt, published: null}
actors:
  - {id: sco, name: Shanghai Cooperation Organization, also: [SCO, ШОС], kind: organisation}
  - {id: afghanistan, name: Afghanistan, kind: place}
  - {id: norway, name: NO, roles: [on, 2003]}
facts:
  - id: sco-observer
    event: Afghanistan gains observer status in the SCO   # as listed
    actors: [afghanistan, sco]
    when: 2012-06-07            # EDTF
    origin: https://example.org/sco
    review_by: 2027-01-01
  - {id: "é-1", event: 'Kabul falls', when: "2021-08~", place: Kabul, tags: [war, 2021]}
"""


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes `facts.yaml` (or another name) and says where it is."""

    def _write(content: str | bytes, name: str = "facts.yaml") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return _write


def _problems(path: Path, read: Callable[[Path], object] = load) -> list[str]:
    """The problems of a file, without its folder."""
    with pytest.raises(InvalidCuration) as caught:
        read(path)
    assert str(caught.value) == "\n".join(map(str, caught.value.problems))
    return [str(problem).replace(path.as_posix(), path.name) for problem in caught.value.problems]


# What is read -------------------------------------------------------------------------------------------------------


def test_a_facts_file_is_read(write: Write) -> None:
    curation = load(write(FACTS))
    paper, agency, undated = curation.sources
    assert (paper.id, paper.origin, paper.file) == ("seeds/paper.txt", "page header", None)
    day = day_number(2024, 11, 26)
    assert paper.when() == TimeValue(day, day, Precision.DAY)
    assert (agency.id, agency.file) == ("agency", "seeds/agency.txt")
    when = agency.when()
    assert when is not None
    assert str(when.clock) == "20:09+04:30"
    assert undated.when() is None
    assert curation.actors[0].also == ("SCO", "ШОС")
    observer, kabul = curation.facts
    assert observer.actors == ("afghanistan", "sco")
    assert observer.review_by == date(2027, 1, 1)
    assert observer.time().earliest == day_number(2012, 6, 7)
    assert (kabul.place, kabul.tags, kabul.actors, kabul.review_by) == ("Kabul", ("war", "2021"), (), None)
    assert kabul.time().approximate


def test_words_stay_what_they_are(write: Write) -> None:
    norway = load(write(FACTS)).actors[2]
    assert (norway.name, [role.role for role in norway.roles]) == ("NO", ["on", "2003"])


@pytest.mark.parametrize("content", ["", "# only a comment\n", "\ufeff", "---\n", "~", "facts:\nactors: []\n"])
def test_an_empty_file_curates_nothing(write: Write, content: str) -> None:
    curation = load(write(content))
    assert (curation.sources, curation.actors, curation.facts) == ((), (), ())
    assert curation.text == content


def test_curated_values_do_not_change(write: Write) -> None:
    curation = load(write(FACTS))
    with pytest.raises(ValueError, match="frozen"):
        curation.facts[0].when = "2013"
    assert curation == load(write(FACTS))
    assert len({*curation.sources, *curation.facts, *curation.actors}) == 8


def test_source_notes_beside_the_articles(write: Write) -> None:
    content = "sources:\n  - file: a.txt\n    published: 2024-11\n    language: en\n  - {id: b.txt, title: B}\n"
    path = write(content, "sources.yaml")
    first, second = load_source_notes(path)
    assert (first.file, first.id, first.published, first.language) == ("a.txt", None, "2024-11", "en")
    assert (second.title, second.when()) == ("B", None)
    assert first.place == f"{path.as_posix()}:2:5"
    assert second.place == f"{path.as_posix()}:5:5"


def test_a_place_makes_no_note_different(write: Write) -> None:
    (note,) = load_source_notes(write("sources: [{id: a, published: 2024}]", "sources.yaml"))
    bare = SourceNote(id="a", published="2024")
    assert (note, hash(note), bare.place) == (bare, hash(bare), "")
    assert note != SourceNote(id="a", published="2025")
    assert "place" not in note.model_dump()


# Where it stands ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("bom", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("fact", "key", "words"),
    [
        ("sco-observer", "event", "Afghanistan gains observer status in the SCO"),
        ("sco-observer", "when", "2012-06-07"),
        ("é-1", "id", "é-1"),
        ("é-1", "event", "Kabul falls"),
        ("é-1", "when", "2021-08~"),
    ],
)
def test_the_words_of_a_fact_are_citable(write: Write, bom: str, end: str, fact: str, key: str, words: str) -> None:
    curation = load(write(bom + FACTS.replace("\n", end)))
    assert curation.span(fact, key).of(curation.text) == words


def test_lines_and_columns_of_facts(write: Write) -> None:
    path = write(FACTS)
    curation = load(path)
    assert curation.place("sco-observer") == f"{path.as_posix()}:13:5"
    assert curation.place("é-1") == f"{path.as_posix()}:19:5"
    when = curation.span("sco-observer", "when")
    assert Source("facts.yaml", curation.text).line_col(when.start) == (16, 11)


def test_what_is_not_written_has_no_span(write: Write) -> None:
    curation = load(write(FACTS))
    with pytest.raises(KeyError):
        curation.span("sco-observer", "place")
    with pytest.raises(KeyError):
        curation.place("nobody")


_LOADERS = [LOADER, yaml.BaseLoader]


@pytest.mark.parametrize("loader", _LOADERS)
@pytest.mark.parametrize("mark", ["|", ">-", "|2"])
def test_a_block_is_cited_without_its_first_line(loader: object, mark: str) -> None:
    text = f"a: {mark}   # note\n\n  one é\n  two\n\nb: x\n"
    root, _ = read_nodes(text, loader)
    node = root.children["a"]
    assert text[node.start : node.end] == "one é\n  two"
    assert root.children["b"].plain == "x"


_words = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=12)
_documents = st.recursive(
    st.none() | _words,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_words, inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize("loader", _LOADERS)
@given(st.dictionaries(_words, _documents, min_size=1, max_size=4), st.booleans(), st.sampled_from(["", "\ufeff"]))
def test_any_document_is_read_as_it_was_written(
    loader: object, document: dict[str, object], flow: bool, bom: str
) -> None:
    text = bom + yaml.safe_dump(document, allow_unicode=True, width=10**6, default_flow_style=flow)
    root, problems = read_nodes(text, loader)
    assert (root.plain, problems) == (document, [])
    if "\\" not in text and "''" not in text:  # words with escapes stand in the text in another form
        _assert_places(root, text)


def _assert_places(node: Node, text: str) -> None:
    if isinstance(node.plain, str):
        assert text[node.start : node.end] == node.plain
    for key, start in node.keys.items():
        assert text[start:].startswith((key, f"'{key}'", f'"{key}"'))
    for child in node.children.values():
        _assert_places(child, text)


# What is refused ----------------------------------------------------------------------------------------------------

_FACT = "facts:\n  - {id: a, event: E, when: 2012"


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("fact: []", "1:1: unknown key 'fact'; did you mean 'facts'?"),
        ("facts:\n  - {id: a, evnt: E, when: 2012}", "2:13: unknown key 'evnt'; did you mean 'event'?"),
        (
            _FACT + ", colour: red}",
            "2:35: unknown key 'colour' (the keys here are id, event, actors, when, place, quantity, quote, speaker, "
            "origin, evidence, rejected, review_by, tags)",
        ),
        ("events: []", "1:1: unknown key 'events' (the keys here are sources, actors, facts, decisions)"),
        ("facts:\n  - id: a\n    when: 2012", "2:5: the key 'event' is missing (add it)"),
        ("facts:\n  - {id: a, event: ' ', when: 2012}", "2:21: 'event' must be text, not ' '"),
        ("facts:\n  - {id: , event: E, when: 2012}", "2:10: 'id' must be text, not empty"),
        ("facts:\n  - {id: a, event: [E], when: 2012}", "2:20: 'event' must be text, not a list"),
        ("facts:\n  - {id: a, event: {E: F}, when: 2012}", "2:20: 'event' must be text, not a mapping"),
        (_FACT + ", tags: war}", "2:41: 'tags' must be a list, not 'war' (write [war])"),
        (_FACT + ", tags: {a: b}}", "2:41: 'tags' must be a list, not a mapping"),
        (_FACT + ", tags: [[a]]}", "2:42: an entry of 'tags' must be text, not a list"),
        (_FACT + ", review_by: [a]}", "2:46: 'review_by' must be a day, not a list"),
        ("facts:\n  - a fact", "2:5: an entry of 'facts' must have keys, not 'a fact' (write 'key: value' lines)"),
        ("facts: {a: b}", "1:8: 'facts' must be a list, not a mapping"),
        (
            "actors: [{id: a, name: A, kind: human}]",
            "1:33: 'kind' must be 'person', 'organisation' or 'place', not 'human'",
        ),
        ("sources:\n  - {title: A}", "2:5: a source needs 'file' or 'id' (add one of them)"),
        (_FACT + ", actors: [x]}", "2:44: no actor has the id 'x' (add it to 'actors:')"),
        (
            "actors: [{id: shoigu, name: S}]\n" + _FACT + ", actors: [shoygu]}",
            "3:44: no actor has the id 'shoygu'; did you mean 'shoigu'?",
        ),
        (
            _FACT + "}\n  - {id: a, event: F, when: 2013}",
            "3:10: the id 'a' is already used on line 2 (choose another)",
        ),
        (
            "sources:\n  - {file: a}\n\n  - {id: b, file: a}",
            "4:19: the file 'a' is already used on line 2 (choose another)",
        ),
        ("facts: []\nfacts: []", "2:1: the key 'facts' occurs twice in one entry (keep one of them)"),
        ("actors: &all []\nfacts: *all", "2:8: the alias *all is not read here (write the value out)"),
        ("a: " + "[" * 30, "1:23: nested more than 20 levels deep (check the brackets)"),
        ("- a", "1:1: expected 'key: value' lines at the top level"),
        ("just words", "1:1: expected 'key: value' lines at the top level"),
        ("[a]: b", "1:1: a key must be a plain word"),
        ("facts: []\n---\nfacts: []", "3:1: a second document starts here (remove the '---' above)"),
        ("\ufefffact: []", "1:2: unknown key 'fact'; did you mean 'facts'?"),
    ],
)
def test_a_mistake_is_told_with_its_place(write: Write, content: str, problem: str) -> None:
    assert _problems(write(content)) == [f"facts.yaml:{problem}"]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("2024-13-45", "2024-13-45: there is no month 13"),
        ("2023/2012", "2023/2012: the interval is reversed"),
        ("2023-02-29", "2023-02-29: February 2023 has 28 days"),
        ("last week", "last week: not a date in EDTF"),
    ],
)
@pytest.mark.parametrize(
    ("before", "after", "place"),
    [
        ("facts:\n  - {id: a, event: E, when: '", "'}", "2:30"),
        ("sources:\n  - id: a\n    published: ", "", "3:16"),
        (_FACT + ", review_by: ", "}", "2:46"),
    ],
)
def test_a_wrong_date_is_told_in_words(
    write: Write, written: str, words: str, before: str, after: str, place: str
) -> None:
    (problem,) = _problems(write(before + written + after))
    assert problem.startswith(f"facts.yaml:{place}: {words} (in EDTF a day is 2024-11-25")


@pytest.mark.parametrize("written", ["2027", "2027-01", "2027-01-01/2027-01-02", "XXXX-WXX-2", "Y99999-01-01"])
def test_a_review_is_due_on_a_day(write: Write, written: str) -> None:
    (problem,) = _problems(write(f"{_FACT}, review_by: {written}}}"))
    assert problem.startswith(f"facts.yaml:2:46: {written}: not a single day")


@pytest.mark.parametrize(
    ("content", "start"),
    [
        ("event: Taliban: listed", "1:15: not YAML: mapping values are not allowed"),
        ("facts:\n\t- a", "2:1: not YAML: found character"),
        ("{a: 1", "not YAML: "),
        ("facts: 'open", "not YAML: "),
        ("facts: []\n# é\x07", "2:4: not YAML: "),
        ("\ufefffacts: \x00", "1:9: not YAML: "),
        ("@facts: []", "1:1: not YAML: found character"),
    ],
)
@pytest.mark.parametrize("loader", _LOADERS)
def test_what_is_not_yaml_is_told(loader: object, content: str, start: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read_nodes(content, loader)
    problem = caught.value.problem
    line, column = Source("", content).line_col(problem.offset)
    assert f"{line}:{column}: {problem.message}".find(start) in (0, len(f"{line}:{column}: "))


def test_all_problems_are_told_in_the_order_of_the_text(write: Write) -> None:
    path = write(
        "facts:\n  - id: a\n    evnt: E\n    when: 2024-13-45\n    when: 2012\n"
        "  - {id: a, event: E, when: 2012, actors: [x, y]}\nactors: all\n"
    )
    assert [problem.split(": ")[0] for problem in _problems(path)] == [
        f"facts.yaml:{place}" for place in ("3:5", "4:11", "5:5", "6:10", "6:44", "6:47", "7:9")
    ]


def test_a_problem_carries_its_parts(write: Write) -> None:
    path = write("facts:\n  - {id: a, event: E}")
    with pytest.raises(TimelineError) as caught:
        load(path)
    error = caught.value
    assert (error.message, error.place, error.mend) == (
        "a fact needs 'when', 'place', 'quantity' or 'quote'",
        f"{path.as_posix()}:2:5",
        "add one of them",
    )


def test_a_sources_file_holds_sources_only(write: Write) -> None:
    path = write("sources: [{id: a}]\nfacts: []\n", "sources.yaml")
    assert _problems(path, load_source_notes) == ["sources.yaml:2:1: unknown key 'facts' (the keys here are sources)"]


@pytest.mark.parametrize("read", [load, load_source_notes])
def test_files_that_cannot_be_read(tmp_path: Path, write: Write, read: Callable[[Path], object]) -> None:
    wrong = {
        tmp_path / "absent.yaml": "there is no such file",
        tmp_path: "this is a folder",
        write(b"facts: \xff\n", "latin.yaml"): "byte 8 is not UTF-8",
        write(codecs.BOM_UTF16_LE + "facts:".encode("utf-16-le"), "wide.yaml"): "byte 1 is not UTF-8",
        write(b"", "file.yaml") / "below.yaml": "cannot be read: Not a directory",
    }
    for path, message in wrong.items():
        with pytest.raises(TimelineError) as caught:
            read(path)
        assert (caught.value.message, caught.value.place) == (message, path.as_posix())


# Front matter -------------------------------------------------------------------------------------------------------


def test_front_matter_gives_texts() -> None:
    block = "---\ntitle: 'A: B'\ndate: 2024-11-25\ndraft: no\nauthor:\ntags: [a, b]\nextra: {a: b}\n---\n"
    assert front_matter(block, "a.md") == {"title": "A: B", "date": "2024-11-25", "draft": "no"}
    assert front_matter("", "a.md") == {}
    assert front_matter("title: a\ud800b", "a.md") == {"title": "a?b"}


@pytest.mark.parametrize(
    ("block", "problem"),
    [
        ("---\ntitle: A: B\n", "a.md:2:9: not YAML: mapping values"),
        ("---\n- a\n", "a.md:2:1: expected 'key: value' lines"),
        ("a: 1\na: 2\n", "a.md:2:1: the key 'a' occurs twice"),
    ],
)
def test_wrong_front_matter_is_told_with_its_place(block: str, problem: str) -> None:
    with pytest.raises(InvalidCuration) as caught:
        front_matter(block, "a.md")
    assert str(caught.value).startswith(problem)
