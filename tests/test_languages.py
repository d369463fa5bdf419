"""Which language a text is in, what is read of one that has no pack, and how patterns become one."""

import re
from functools import cache
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.alone import Work, read_source
from timeline.languages import (
    _en_clauses,
    _en_details,
    _en_guards,
    _en_lengths,
    _en_offices,
    _en_orders,
    _en_telling,
    codes,
    expand,
    load,
    scanner,
)
from timeline.languages._alternation import alternation
from timeline.languages._detection import language_of
from timeline.languages._expression import Expression
from timeline.model.text import Source
from timeline.tagging import tag

TEXTS = {
    "en": "The minister said on Monday that the talks would go on in the old town hall, and that nobody had asked for "
    "them to be put off. He was not there himself.",
    "fr": "Le ministre a déclaré lundi que les discussions se poursuivraient dans la vieille mairie et que personne "
    "n'avait demandé leur report. Il n'était pas sur place.",
    "de": "Der Minister sagte am Montag, die Gespräche würden im alten Rathaus fortgesetzt, und niemand habe darum "
    "gebeten, sie zu verschieben. Er selbst war nicht dabei.",
    "es": "El ministro dijo el lunes que las conversaciones seguirían en el viejo ayuntamiento y que nadie había "
    "pedido que se aplazaran. Él mismo no estaba allí.",
    "ru": "Министр заявил в понедельник, что переговоры продолжатся в старой ратуше и что никто не просил их отложить. "
    "Сам он там не был, но все об этом знали.",
    "und": "Minister powiedział w poniedziałek, że rozmowy będą trwały w starym ratuszu i że nikt nie prosił o ich "
    "odłożenie. Jego samego tam nie było.",
}


@pytest.mark.parametrize("code", TEXTS)
def test_language_of_a_text(code: str) -> None:
    assert language_of(TEXTS[code]) == code


def test_every_pack_is_told_from_the_others() -> None:
    assert set(codes()) <= set(TEXTS)


def test_a_short_text_is_in_the_usual_language() -> None:
    assert language_of("Monday") == language_of("") == "en"


def test_a_source_is_read_in_the_language_of_its_words() -> None:
    source, _ = read_source(Work(Source("x.txt", TEXTS["de"], language=""), {}))
    assert source.language == "de"


@pytest.mark.parametrize(
    ("language", "text", "words", "value"),
    [
        ("pt", "O acordo foi assinado em 25 de novembro de 2024 em Lisboa.", "25 de novembro de 2024", "2024-11-25"),
        ("fi", "Sopimus allekirjoitettiin 25. marraskuuta 2024 Turussa.", "25. marraskuuta 2024", "2024-11-25"),
        ("pl", "Umowę podpisano 25 listopada 2024 roku.", "25 listopada 2024", "2024-11-25"),
        ("nl", "Het verdrag is van 25 november 2024.", "25 november 2024", "2024-11-25"),
        ("it", "Il patto, firmato il 2024-11-25, regge.", "2024-11-25", "2024-11-25"),
        ("tr", "Anlaşma 25.11.2024 tarihinde imzalandı.", "25.11.2024", "2024-11-25"),
    ],
)
def test_full_dates_of_a_language_without_a_pack(language: str, text: str, words: str, value: str) -> None:
    (found,) = tag(text, language=language)
    assert (found.text, found.timex, found.type) == (words, value, "DATE")


@pytest.mark.parametrize(
    "text", ["Comprou 12 laranjas 2003 vezes.", "Na segunda-feira choveu.", "Versão 3.11.2024-beta"]
)
def test_nothing_else_of_it(text: str) -> None:
    assert tag(text, published="2024-11-25", language="pt") == []


def test_the_reason_names_the_fallback() -> None:
    (found,) = tag("em 25 de novembro de 2024", language="pt")
    assert "no pack" in str(found.because)


@pytest.mark.parametrize(
    ("patterns", "together"),
    [
        (("{mod}a", "b", "{mod}(?:c|d)+ e"), "{mod}(?:a|(?:c|d)+ e)|b"),
        (("ab|ac?", "a"), "a(?:b|c?|)"),
        ((r"\pLx", r"\pLy", r"\(z"), r"\pL(?:x|y)|\(z"),
        ((r"[\])]{2,3}a", r"[\])]{2,3}b", r"[\])]{2}b"), r"[\])]{2,3}(?:a|b)|[\])]{2}b"),
    ],
)
def test_what_patterns_begin_with_stands_once(patterns: tuple[str, ...], together: str) -> None:
    assert alternation(patterns) == together


@pytest.mark.parametrize(
    "pattern", [r"(?i)\b(?:monday|3½)", r"(?i)\b(?:monday|3½|märz)", r"(?i)\b(?:monday|3½|\p{Cyrillic})"]
)
def test_places_of_an_expression_are_code_points(pattern: str) -> None:
    text = "é – Monday, 😀 monday \ud800 MONDAY 3½ ’"
    expression = Expression(pattern, 1 << 23)
    places = [(4, 10), (14, 20), (23, 29), (30, 32)]
    assert list(expression.spans(text)) == places
    search = expression.search(text)
    assert [search(at) for at in (23, 4, 31, 11, 0)] == [places[2], places[0], None, places[1], places[0]]


@pytest.mark.parametrize("code", codes())
def test_an_extent_begins_where_a_word_does(code: str) -> None:
    text = "2019 x2021 _2022 “2023” (2024)2025 – 2026"
    found = scanner(code).extents(text, lambda start, end: text[start:end])
    assert list(found) == ["2019", "2023", "2024", "2025", "2026"]


def test_a_refused_extent_leaves_what_begins_behind_its_first_word() -> None:
    text = "March 5 2020"
    refused = scanner("en").extents(text, lambda start, end: None if start == 0 else text[start:end])
    assert list(refused) == ["2020"]


def test_no_english_guard_takes_the_name_of_another() -> None:
    parts = (
        *(_en_guards.GUARDS, _en_lengths.LENGTHS, _en_telling.TELLING, _en_clauses.CLAUSES, _en_details.DETAILS),
        *(_en_orders.ORDERS, _en_offices.OFFICE_GUARDS),
    )
    assert len(set().union(*parts)) == sum(map(len, parts)) == len(load("en").guards)


@pytest.mark.parametrize("code", sorted(set(codes()) - {"en"}))
def test_no_guard_of_a_pack_takes_the_name_of_another(code: str) -> None:
    parts = [import_module(f"timeline.languages._{code}_{part}") for part in ("guards", "orders")]
    assert parts[0].GUARDS.keys().isdisjoint(parts[1].ORDERS)
    assert load(code).guards.keys() >= parts[1].ORDERS.keys()


@cache
def _phrases(code: str, number: int) -> st.SearchStrategy[str]:
    """What one pattern of a language takes, with all blanks that it may hold."""
    language = load(code)
    pieces = {name: piece.replace(" ?", " ") for name, piece in language.pieces.items()}
    pattern = expand(language.patterns[number][1].replace(" ?", " "), pieces)
    for short, plain in ((r"\d", "[0-9]"), (r"\pL\pM", "a-zё"), (" +", " "), (r"\b", "")):
        pattern = pattern.replace(short, plain)
    return st.from_regex(re.compile(re.sub(r"\(\?P<\w+>", "(?:", pattern)), fullmatch=True)


@pytest.mark.parametrize("code", (*codes(), "pt"))
@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_whatever_a_pattern_takes_is_read_without_a_fault(code: str, data: st.DataObject) -> None:
    numbers = st.integers(0, len(load(code).patterns) - 1)
    phrases = data.draw(st.lists(numbers.flatmap(lambda number: _phrases(code, number)), max_size=3))
    text = data.draw(st.sampled_from((". ", ", ", " ", "-", "\n\n"))).join(phrases)
    for case in (str, str.lower, str.title):
        for published in (None, "2024-11-25"):
            words = case(text)
            assert all(words[one.start : one.end] == one.text for one in tag(words, published, code))
