"""Real keys on the screen: each decision in the bytes of `facts.yaml`, and what the screen shows of bad input."""

import asyncio
import os
from collections.abc import Callable
from difflib import unified_diff
from pathlib import Path

import pytest
from reviewing import FACTS, SOURCES, app_on, facts_of, play, press, project, quiet, screen_of
from textual.pilot import Pilot
from textual.widgets import OptionList

from timeline.curation import load
from timeline.model.errors import TimelineError
from timeline.review.app import ReviewApp
from timeline.review.dialogs import Dialog
from timeline.review.facts_pane import FactPane
from timeline.review.keys import FACTS as FACTS_VIEW
from timeline.review.keys import FINDINGS, KEYS, TIMELINE, remapped
from timeline.review.keys import SOURCES as SOURCES_VIEW
from timeline.review.look import Look
from timeline.review.themes import THEMES

Golden = Callable[[str, str | Path], None]

DECISIONS = {
    "accept side 2": ("2",),
    "both hold": ("b",),
    "range": ("r", "type:2024-11-25/2024-11-26", "enter"),
    "none is right": ("x", "type:2024-11-24", "enter"),
    "variant": ("v",),
    "confirm": ("c",),
    "dismiss by digit": ("d", "1"),
    "dismiss in words": ("d", "down", "down", "tab", "type:nobody knows", "enter"),
    "later": ("z",),
    "by the list of the verdict": ("tab", "tab", "down", "enter"),
    "marked, then dismissed together": ("space", "space", "space", "d", "2"),
    "marked, then one event": ("up", "space", "space", "m"),
    "put off, then all alike": ("j", "z", "k", "A", "enter"),
    "one source everywhere": ("S", "1", "enter"),
}
"""What is pressed at the conflict of two dates, the second finding of the list."""


async def pressed(app: ReviewApp, pilot: Pilot[TimelineError], keys: tuple[str, ...]) -> None:
    await press(app, pilot, keys)
    await quiet(app, pilot)


def test_each_decision_stands_in_the_file_and_undo_takes_it_back(tmp_path: Path, golden: Golden) -> None:
    request = project(tmp_path)

    async def run() -> str:
        app = app_on(request)
        told = []
        async with app.run_test(size=(140, 40)) as pilot:
            await quiet(app, pilot)
            conflict = app.session.items[1]
            for name, keys in DECISIONS.items():
                app.session.find(conflict.key)
                app.show(FINDINGS)
                await pressed(app, pilot, keys)
                assert not isinstance(app.screen, Dialog), name
                diff = unified_diff(FACTS.splitlines(), facts_of(request).splitlines(), "", "", "", "", 0, "")
                told += [f"# {name}: {' '.join(keys)}", *list(diff)[2:], ""]
                load(Path(request.facts))
                while app.session.keeper.history.last is not None:
                    await pressed(app, pilot, ("u",))
                assert facts_of(request) == FACTS, name
            app.desk.stop()
        return "\n".join(told)

    golden(asyncio.run(run()), "review/decisions.diff")


def test_undo_and_redo_by_their_keys(tmp_path: Path) -> None:
    request = project(tmp_path)
    play(request, "j", "c", "u")
    assert facts_of(request) == FACTS
    app, screen = play(request, "ctrl+r")
    assert [decision.verdict for decision in load(Path(request.facts)).decisions] == ["confirm"]
    assert "done again: a real conflict" in screen
    assert app.session.current is not None and app.session.current.finding.code == "TIM101"


def test_a_decision_moves_on_to_the_next_that_is_left(tmp_path: Path) -> None:
    app, screen = play(project(tmp_path), "j", "z")
    assert app.session.current is not None and app.session.current.finding.code == "SRC101"
    assert "later" in screen.splitlines()[0]


def test_from_start_to_the_done_screen(tmp_path: Path) -> None:
    _, screen = play(project(tmp_path), "1", "1", "d", "2", "d", "2", "q")
    assert "4 decisions · 0 of" in screen
    assert "What it changed in facts.yaml" in screen


def test_words_that_are_typed_are_the_reason_where_no_hint_applies(tmp_path: Path) -> None:
    request = project(tmp_path)
    _, screen = play(request, "end", "d", "tab", "type:nobody knows", "enter")
    [decision] = load(Path(request.facts)).decisions
    assert (decision.because, decision.reason) == ("other", "nobody knows")
    assert "dismissed: nobody knows" in screen.splitlines()[0]


def test_a_letter_begins_the_words_of_a_reason(tmp_path: Path) -> None:
    request = project(tmp_path)
    play(request, "end", "d", *"just", "space", "type:a draft", "enter")
    [decision] = load(Path(request.facts)).decisions
    assert (decision.because, decision.reason) == ("other", "just a draft")


def test_a_long_path_shows_its_end_which_tells_files_apart(tmp_path: Path) -> None:
    texts = {f"{'a' * 60}-{n}.txt": "Nothing happened here.\n" for n in (1, 2)}
    _, screen = play(project(tmp_path, texts, None), size=(80, 24))
    assert "aa-1.txt" in screen and "aa-2.txt" in screen


@pytest.mark.parametrize(
    ("key", "offered", "missing"),
    [
        ("j", "r either: keep the range", "confirm: it is as told"),
        ("end", "c confirm: it is as told", "either: keep the range"),
    ],
)
def test_only_what_can_settle_a_finding_is_offered(tmp_path: Path, key: str, offered: str, missing: str) -> None:
    _, screen = play(project(tmp_path), key)
    assert offered in screen and missing not in screen


def test_quit_without_a_decision_asks_nothing(tmp_path: Path) -> None:
    request = project(tmp_path)

    async def run() -> bool:
        app = app_on(request)
        async with app.run_test() as pilot:
            await quiet(app, pilot)
            await pilot.press("q")
            await pilot.pause()
            app.desk.stop()
            return app.is_running

    assert asyncio.run(run()) is False


# Ways through ---------------------------------------------------------------------------------------------------------


def test_views_lead_to_each_other_and_back(tmp_path: Path) -> None:
    request = project(tmp_path)

    async def run() -> None:
        app = app_on(request)
        async with app.run_test(size=(140, 40)) as pilot:
            await quiet(app, pilot)
            for key, view in (("t", TIMELINE), ("escape", FINDINGS), ("f", FACTS_VIEW), ("escape", FINDINGS)):
                await pressed(app, pilot, (key,))
                assert app.view == view
            await pressed(app, pilot, ("j", "enter"))
            assert app.view == SOURCES_VIEW
            assert "Shoigu met Taliban leaders in Kabul on Monday." in screen_of(app)
            await pressed(app, pilot, ("escape", "t", "end", "enter"))
            assert app.view == FINDINGS and app.session.current is not None
            assert app.session.current.finding.code == "TIM101"
            await pressed(app, pilot, ("escape",))
            assert app.view == TIMELINE
            for view in (SOURCES_VIEW, FACTS_VIEW, FINDINGS, TIMELINE):
                await pressed(app, pilot, ("right_square_bracket",))
                assert app.view == view
            app.desk.stop()

    asyncio.run(run())


def test_a_filter_narrows_and_a_wrong_one_is_told_where_it_is_typed(tmp_path: Path) -> None:
    _, screen = play(project(tmp_path), "slash", "type:rule:TIM101", "enter")
    assert "filter rule:TIM101" in screen and "FCT101" not in screen
    _, screen = play(project(tmp_path), "slash", "type:rul:TIM101", "enter")
    assert "did you mean rule:?" in screen


EVENT = "Russia puts the Taliban on its list of terrorist organisations"
WHEN = "    when: 2003-02-14   # the ruling\n"
CHANGES = {
    "event": (
        "1",
        "Russia bans the Taliban",
        ("Russia puts the Taliban on its list of terrorist organisations", "Russia bans the Taliban"),
    ),
    "when": ("2", "2004-02-14", ("2003-02-14", "2004-02-14")),
    "place": ("3", "Moscow", (WHEN, f"{WHEN}    place: Moscow\n")),
    "quantity": ("4", "14 people killed", (WHEN, f"{WHEN}    quantity: 14 people killed\n")),
    "quote": ("5", "We: never", (WHEN, f'{WHEN}    quote: "We: never"\n')),
    "origin": ("7", "the court's site", (WHEN, f"{WHEN}    origin: the court's site\n")),
    "review_by": ("8", "2027-01-01", (WHEN, f"{WHEN}    review_by: 2027-01-01\n")),
}


REFUSED = {
    "event": ("1", "", "'event'"),
    "no such day": ("2", "2004-02-31", "2004-02-31"),
    "nothing left": ("2", "", "a fact needs 'when'"),
    "no amount": ("4", "many", "no amount is read in 'many'"),
    "no speaker": ("6", "nobody", "speaker"),
    "no day": ("8", "soon", "soon"),
}


def test_each_field_of_a_fact_is_changed_in_place_and_what_does_not_fit_refused(tmp_path: Path) -> None:
    request = project(tmp_path)

    async def run() -> None:
        app = app_on(request)
        async with app.run_test(size=(140, 40)) as pilot:
            await pressed(app, pilot, ("f",))
            for name, (digit, typed, said) in REFUSED.items():
                await pressed(app, pilot, ("i", digit, "ctrl+u", "ctrl+k", f"type:{typed}", "enter"))
                assert facts_of(request) == FACTS and said in screen_of(app), name
                await pressed(app, pilot, ("escape",))
            await pressed(app, pilot, ("tab",))
            for name, (digit, typed, (old, new)) in CHANGES.items():
                key = "enter" if app.focused is app.query_one(FactPane) else "i"
                await pressed(app, pilot, (key, digit, "ctrl+u", "ctrl+k", f"type:{typed}", "enter"))
                assert facts_of(request) == FACTS.replace(old, new), name
                assert f"listed: {name} is {typed} now" in screen_of(app)
                Path(request.facts).write_text(FACTS, "utf-8")
            app.desk.stop()

    asyncio.run(run())


def test_a_finding_about_a_whole_source_leads_to_that_source(tmp_path: Path) -> None:
    app, screen = play(project(tmp_path), "end", "enter")
    assert app.session.current is not None and app.session.current.finding.source_id == "texts/paper.txt"
    assert "Shoigu met Taliban leaders in Kabul on Tuesday." in screen


MONDAY = "“Shoigu met Taliban leaders in Kabul on Monday.” (Mon 2024-11-25 20:09, texts/agency.txt:3:40)"
TUESDAY = "“Shoigu met Taliban leaders in Kabul on Tuesday.” (texts/paper.txt:1:40)"


@pytest.mark.parametrize(
    ("keys", "copied"),
    [
        (("j", "y"), MONDAY),
        (("j", "tab", "tab", "down", "y"), TUESDAY),
        (("j", "s", "y"), MONDAY),
        (("t", "end", "y"), MONDAY),
        (("end", "y"), ""),
    ],
    ids=["first side", "side of the option", "sources", "timeline", "a finding without words"],
)
def test_a_quotation_is_copied_with_its_citation(tmp_path: Path, keys: tuple[str, ...], copied: str) -> None:
    app, screen = play(project(tmp_path), *keys)
    assert app.clipboard == copied
    assert ("copied:" if copied else "there is no quotation to copy here") in screen.splitlines()[0]


@pytest.mark.parametrize(
    ("url", "opened"),
    [
        ("https://example.org/a?b=$(id)&c='d'", "https://example.org/a?b=$(id)&c='d'"),
        ("file:///etc/passwd", "only addresses that begin with http"),
        (None, "no address is known"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="the browser of this test is a script")
def test_the_address_of_a_source_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, url: str | None, opened: str
) -> None:
    browser, told = tmp_path / "browser", tmp_path / "told"
    browser.write_text(f"#!/bin/sh\nprintf '%s' \"$1\" > '{told}'\n", "utf-8")
    browser.chmod(0o700)
    monkeypatch.setenv("BROWSER", f"{browser} %s")
    monkeypatch.setattr("webbrowser._tryorder", None)  # it reads the variable once for each process
    source = f'sources:\n  - {{id: texts/agency.txt, url: "{url}"}}\n' if url else ""
    _, screen = play(project(tmp_path, facts=FACTS + source), "j", "s", "o")
    assert (told.read_text("utf-8") if told.exists() else "") == (opened if opened == url else "")
    assert (f"opened {opened}"[:40] if opened == url else opened) in screen.splitlines()[0]


def test_everything_goes_by_mouse(tmp_path: Path) -> None:
    request = project(tmp_path)

    async def run() -> None:
        app = app_on(request)
        async with app.run_test(size=(140, 40)) as pilot:
            await quiet(app, pilot)
            await pilot.click("#queue", offset=(4, 3))
            await quiet(app, pilot)
            assert app.session.at == 1
            await pilot.click("#verdict", offset=(6, 7))
            await pilot.click("#verdict", offset=(6, 7))
            await quiet(app, pilot)
            assert [one.verdict for one in load(Path(request.facts)).decisions] == ["confirm"]
            await pilot.click("TopBar", offset=(12, 0))
            await quiet(app, pilot)
            assert app.view == TIMELINE
            await pilot.click("KeyBar", offset=(2, 0))
            await quiet(app, pilot)
            assert facts_of(request) == FACTS
            app.desk.stop()

    asyncio.run(run())


def test_keys_can_be_given_to_other_actions(tmp_path: Path) -> None:
    request = project(tmp_path)

    async def run() -> None:
        app = app_on(request, table=remapped({"confirm": "f8", "later": ["c", "z"]}))
        async with app.run_test() as pilot:
            await quiet(app, pilot)
            await pressed(app, pilot, ("c", "f8"))
            app.desk.stop()

    asyncio.run(run())
    assert [one.verdict for one in load(Path(request.facts)).decisions] == ["later", "confirm"]


def test_the_palette_finds_an_action_by_its_words(tmp_path: Path) -> None:
    request = project(tmp_path)

    async def run() -> None:
        app = app_on(request)
        async with app.run_test(size=(140, 40)) as pilot:
            await quiet(app, pilot)
            await press(app, pilot, ("ctrl+p", "type:put off"))
            for _ in range(500):
                if any(found.options for found in app.screen.query(OptionList)):
                    break
                await pilot.pause(0.01)
            await press(app, pilot, ("enter", "enter"))
            await quiet(app, pilot)
            app.desk.stop()

    asyncio.run(run())
    assert [one.verdict for one in load(Path(request.facts)).decisions] == ["later"]


@pytest.mark.parametrize(("keys", "meant"), [({"dismis": "d"}, "dismiss"), ({"later": "d"}, "two things")])
def test_keys_that_cannot_be_given_are_told(keys: dict[str, str], meant: str) -> None:
    with pytest.raises(TimelineError, match=meant):
        remapped(keys)


def test_no_key_of_the_table_does_two_things() -> None:
    assert remapped({}) == KEYS


# Bad input ------------------------------------------------------------------------------------------------------------


def test_a_source_may_hold_anything(tmp_path: Path) -> None:
    hostile = {
        **SOURCES,
        "agency.txt": "Published 11/25/2024, 08:09 PM\n\n"
        "[red]Shoigu[/red] met\x1b[2J Taliban leaders\u202e in Kabul on Monday.\n",
        "paper.txt": "Shoigu met Taliban leaders in Kabul on Tuesday. 会議は火曜日に開かれた。 Ä\u0301rger [/] [bold\n",
    }
    _, screen = play(project(tmp_path, hostile), "j")
    assert "\x1b" not in screen and "\u202e" not in screen
    _, screen = play(project(tmp_path, hostile), "j", "enter")
    assert "[red]Shoigu[/red] met␛[2J Taliban leaders‹U+202E› in Kabul on Monday." in screen


def test_a_source_deleted_while_it_is_shown(tmp_path: Path) -> None:
    request = project(tmp_path)

    async def run() -> str:
        app = app_on(request)
        async with app.run_test(size=(140, 40)) as pilot:
            await quiet(app, pilot)
            await pressed(app, pilot, ("j", "enter"))
            (tmp_path / "texts" / "agency.txt").unlink()
            app.desk.check()
            await quiet(app, pilot)
            await pressed(app, pilot, ("escape",))
            app.desk.stop()
            return screen_of(app)

    assert "settled" in asyncio.run(run())


def test_a_facts_file_made_invalid_is_told_with_its_line_and_the_last_state_stays(tmp_path: Path) -> None:
    request = project(tmp_path)

    async def run() -> tuple[str, str]:
        app = app_on(request)
        async with app.run_test(size=(140, 40)) as pilot:
            await quiet(app, pilot)
            Path(request.facts).write_text(FACTS.replace("when: 2003", "wehn: 2003"), "utf-8")
            app.desk.check()
            await quiet(app, pilot)
            broken = screen_of(app)
            Path(request.facts).write_text(FACTS, "utf-8")
            app.desk.check()
            await quiet(app, pilot)
            app.desk.stop()
            return broken, screen_of(app)

    broken, mended = asyncio.run(run())
    assert "facts.yaml:9:5" in broken.splitlines()[0] and "TIM101" in broken
    assert "4 of 4 left" in mended.splitlines()[0]


def test_a_window_that_becomes_too_small_says_so_and_comes_back(tmp_path: Path) -> None:
    request = project(tmp_path)

    async def run() -> tuple[str, str]:
        app = app_on(request)
        async with app.run_test(size=(140, 40)) as pilot:
            await quiet(app, pilot)
            await pilot.resize_terminal(20, 5)
            await quiet(app, pilot)
            small = screen_of(app)
            await pilot.resize_terminal(80, 24)
            await quiet(app, pilot)
            await pressed(app, pilot, ("j",))
            assert app.session.at == 1
            app.desk.stop()
            return small, screen_of(app)

    small, back = asyncio.run(run())
    assert "too small" in small
    assert "TIM101" in back


def test_nothing_found_is_a_calm_screen_that_says_what_was_checked(tmp_path: Path) -> None:
    texts = {"agency.txt": SOURCES["agency.txt"]}
    _, screen = play(project(tmp_path, texts, None), size=(80, 24))
    assert "Nothing contradicts anything." in screen
    assert "1 source, 1 event, 0 facts" in screen


def test_ascii_alone_where_it_is_asked_for(tmp_path: Path) -> None:
    _, screen = play(project(tmp_path), look=Look(ascii=True))
    assert screen.isascii()
    assert ">2004<" in screen


def test_no_colour_leaves_words_that_tell_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    _, screen = play(project(tmp_path), "j")
    assert "»Monday«" in screen and "✗ error" in screen and "[Findings]" in screen


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_draws_every_look(name: str) -> None:
    look = Look(name)
    assert set(look.styles) == set(Look("dark").styles)
    grounds = {style.bgcolor for key, style in look.styles.items() if key not in ("number", "cursor", "cursor-ground")}
    assert len(grounds) == 1


def test_arrows_move_the_cursor_of_a_list_that_is_longer_than_its_pane(tmp_path: Path) -> None:
    texts = {f"{n:03}.txt": "Nothing happened here.\n" for n in range(60)}
    app, screen = play(project(tmp_path, texts, None), "down", "pagedown", "end", "up", size=(80, 24))
    assert app.session.at == 58
    assert "texts/058.txt" in screen and "texts/059.txt" in screen and "texts/000.txt" not in screen
