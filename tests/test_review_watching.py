"""What others change is noticed, once, in files and in their folders, however many there are."""

from pathlib import Path

from timeline.review.watching import AT_ONCE, Watch


def test_a_change_is_noticed_once(tmp_path: Path) -> None:
    facts, source = tmp_path / "facts.yaml", tmp_path / "texts" / "deep" / "a.txt"
    source.parent.mkdir(parents=True)
    facts.write_text("", "utf-8")
    source.write_text("", "utf-8")
    watch = Watch()
    watch.note([facts])
    watch.know([source])
    assert not watch.look([facts])
    for change in (
        lambda: facts.write_text("# more\n", "utf-8"),
        lambda: source.write_text("more", "utf-8"),
        lambda: (source.parent / "new.txt").write_text("", "utf-8"),
        source.unlink,
    ):
        change()
        assert watch.look([facts])
        assert not watch.look([facts])


def test_what_we_write_ourselves_is_no_change(tmp_path: Path) -> None:
    facts = tmp_path / "facts.yaml"
    watch = Watch()
    watch.note([facts])
    facts.write_text("facts: []\n", "utf-8")
    watch.note([facts])
    assert not watch.look([facts])


def test_of_many_files_each_has_its_turn(tmp_path: Path) -> None:
    many = [tmp_path / f"{n}.txt" for n in range(2 * AT_ONCE)]
    watch = Watch()
    watch.know(many)
    many[-1].write_text("new", "utf-8")
    assert [watch.look([]) for _ in range(3)].count(True) >= 1
