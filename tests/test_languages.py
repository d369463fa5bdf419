"""Which language a text is in, what is read of one that has no pack, and how patterns become one."""

import re
from functools import cache
from importlib import import_module

import pytest
import re2
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from timeline.alone import Work, read_source
from timeline.languages import _en_clauses, _en_details, _en_guards, _en_orders, codes, load, scanner
from timeline.languages._alternation import alternation
from timeline.languages._detection import language_of
from timeline.languages._expression import Expression
from timeline.languages._readings import expand
from timeline.languages._vocabulary import each_vocabulary
from timeline.model.text import Source
from timeline.pipeline import tag

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
    parts = (_en_guards.GUARDS, _en_clauses.CLAUSES, _en_details.DETAILS, _en_orders.ORDERS)
    assert len(set().union(*parts)) == sum(map(len, parts))


@pytest.mark.parametrize("code", sorted(set(codes()) - {"en"}))
def test_no_guard_of_a_pack_takes_the_name_of_another(code: str) -> None:
    parts = [import_module(f"timeline.languages._{code}_{part}") for part in ("guards", "orders")]
    assert parts[0].GUARDS.keys().isdisjoint(parts[1].ORDERS)
    assert load(code).guards.keys() >= parts[1].ORDERS.keys()


LANGUAGES = (*codes(), "pt")
"""All that have a pack, and one that has none."""


@cache
def _words(code: str) -> list[str]:
    """The words that stand in the patterns of a language, and a few others."""
    language = load(code)
    patterns = " ".join(expand(pattern, language.pieces) for _, pattern in language.patterns)
    return sorted({*re.findall(r"[^\W\d_]{2,}", patterns), "a", "l", "der", "town", "маршал"})


@cache
def _phrases(code: str, number: int) -> st.SearchStrategy[str]:
    """What one pattern of a language takes, with all blanks that it may hold."""
    language = load(code)
    pieces = {name: piece.replace(" ?", " ") for name, piece in language.pieces.items()}
    pattern = expand(language.patterns[number][1].replace(" ?", " "), pieces)
    for short, plain in ((r"\d", "[0-9]"), (r"\pL\pM", "a-zё"), (" +", " "), (r"\b", "")):
        pattern = pattern.replace(short, plain)
    return st.from_regex(re.compile(re.sub(r"\(\?P<\w+>", "(?:", pattern)), fullmatch=True)


@st.composite
def _sentences(draw: st.DrawFn, code: str) -> str:
    """What the patterns of a language take and words out of them, with numbers among them."""
    phrases = st.integers(0, len(load(code).patterns) - 1).flatmap(lambda number: _phrases(code, number))
    words = st.one_of(
        phrases,
        st.sampled_from(_words(code)),
        st.sampled_from(("2019", "5", "12", "31", "1 000", "9:30", "5/11/2024", "10-12", "'96", "1980s", "3rd", "XXe")),
    )
    joints = st.sampled_from((*[" "] * 6, ", ", "-", ". ", "  ", " (", "; ", "\n\n"))
    parts = draw(st.lists(st.tuples(words, joints, st.sampled_from((str, str.lower, str.title))), max_size=12))
    return "".join(case(word) + joint for word, joint, case in parts)


@pytest.mark.parametrize("code", LANGUAGES)
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_no_match_lies_outside_of_the_rows_of_known_words(code: str, data: st.DataObject) -> None:
    text = data.draw(_sentences(code))
    everywhere, found, at = scanner(code).search_everywhere(text), [], 0
    while (place := everywhere(at)) is not None:
        assume(_ends_with_a_word(text, *place))
        found.append(place)
        at = place[1]
    assert list(scanner(code).extents(text, lambda start, end: (start, end))) == found


@pytest.mark.parametrize("code", LANGUAGES)
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_words_are_read_by_each_pattern_that_takes_them(code: str, data: st.DataObject) -> None:
    text = data.draw(_sentences(code))
    for start, end in scanner(code).extents(text, lambda *place: place if _ends_with_a_word(text, *place) else None):
        words = " ".join(text[start:end].split())
        taking = dict.fromkeys(name for name, pattern in _compiled(code) if pattern.fullmatch(words))
        assert [name for name, _ in scanner(code).names(words)] == list(taking)


def _ends_with_a_word(text: str, start: int, end: int) -> bool:
    """Whether no letter follows: who asks for extents refuses the others."""
    return not text[end : end + 1].isalnum()


@cache
def _compiled(code: str) -> "list[tuple[str, re2._Regexp[str]]]":
    language = load(code)
    return [(name, re2.compile(f"(?i)(?:{expand(text, language.pieces)})")) for name, text in language.patterns]


@pytest.mark.parametrize(
    ("pattern", "first", "last", "every", "alone", "shortest"),
    [
        (r"(?P<rel>last|next) {unit}", "last next", "week weeks", "last next week weeks", "", None),
        (r"(?:the )?{unit}(?: ?, ?\d\d)?", "the week weeks", "week weeks", "the week weeks", "week weeks", None),
        (r"\d{1,2}:\d\d(?: ?[ap] ?\. ?m\.?)?", "", "m", "a p m", "", 4),
        (r"day(?:long)?|(?:[mM]id)?day", "day daylong midday", "day daylong midday", "day daylong midday",
         "day daylong midday", None),
        (r"(?:tick|tock)+ off", "tick tick* tock tock*", "off", "tick tick* tock tock* off", "", None),
        (r"X(?: |)e \d{4}", "x xe", "", "x e xe", "", None),
        (r"'\d\d", "", "", "", "", 3),
    ],
)  # fmt: skip
def test_words_of_a_pattern(pattern: str, first: str, last: str, every: str, alone: str, shortest: int | None) -> None:
    (known,) = each_vocabulary([pattern], {"unit": "weeks?"})
    told = (known.first, known.last, known.every, known.alone)
    assert [set(words) for words in told] == [set(words.split()) for words in (first, last, every, alone)]
    assert known.shortest == shortest


@pytest.mark.parametrize("pattern", [r"in .+ days", r"[^ ]+ ago", r"\w+ ago"])
def test_a_pattern_says_which_characters_it_takes(pattern: str) -> None:
    with pytest.raises(ValueError, match="too many characters"):
        each_vocabulary([pattern], {})
