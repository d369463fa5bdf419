"""Times in texts: found where they are, valued as they mean, and never where none is."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from time import process_time

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

import timeline.extractors
import timeline.normalise
from timeline.curation.nodes import LOADER
from timeline.extractors.times import EXTRACTOR
from timeline.languages import codes, load
from timeline.model.claim import Label, TimeExpression
from timeline.model.edtf import parse
from timeline.model.text import Source, Span, Zone, ZoneKind
from timeline.model.value import Bound
from timeline.normalise import RESOLVERS, date_source, normalise

EXAMPLES = Path(__file__).parent / "examples" / "times"
PACKS = [load(code) for code in (*codes(), "und")]


def read(
    text: str, published: str | None = "2024-11-25", style: str = "news", language: str = "en"
) -> list[TimeExpression]:
    """The time expressions of a text, an English one unless told."""
    anchor = parse(published) if published else None
    return normalise(text, list(EXTRACTOR.mentions(text, language)), language, anchor, style)


def values(text: str, published: str | None = "2024-11-25", style: str = "news") -> list[str]:
    return [expression.timex for expression in read(text, published, style)]


# Examples by value ---------------------------------------------------------------------------------------------------


@cache
def load_yaml(name: str) -> object:
    return yaml.load((EXAMPLES / name).read_text(encoding="utf-8"), Loader=LOADER)


def example_files(language: str) -> list[str]:
    """The language's own file, and those of a genre ("en_tweets.yaml")."""
    return sorted(file.name for file in EXAMPLES.glob(f"{language}*.yaml") if not file.stem.endswith("_negatives"))


def phrases() -> Iterator[object]:
    for language in codes():
        for block in (block for name in example_files(language) for block in load_yaml(name)):
            for kind in ("finds", "unresolved"):
                for value, texts in block.get(kind, {}).items():
                    for text in texts:
                        published, style = block.get("published"), block.get("style", "news")
                        name = f"{language}-{published}-{value}-{text}"
                        yield pytest.param(language, published, style, value, text, id=name)


def negatives() -> list[tuple[str, str]]:
    return [(language, category) for language in codes() for category in load_yaml(f"{language}_negatives.yaml")]


def marked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """A phrase without its brackets, and what stood in them; a phrase without brackets is marked as a whole."""
    if "[" not in text:
        return text, [(0, len(text))]
    plain, spans = "", []
    for part in re.split(r"(\[[^]]*\])", text):
        inner = part.removeprefix("[").removesuffix("]")
        if inner != part:
            spans.append((len(plain), len(plain) + len(inner)))
        plain += inner
    return plain, spans


@pytest.mark.parametrize(("language", "published", "style", "value", "phrase"), list(phrases()))
def test_phrase_has_its_extent_and_value(
    language: str, published: str | None, style: str, value: str, phrase: str
) -> None:
    text, spans = marked(phrase)
    wanted = value.split() if len(spans) > 1 else [value]
    read_as = read(text, published, style, language)
    found = [(e.start, e.end, f"{e.timex}|{e.mod}" if e.mod else e.timex) for e in read_as]
    assert found == [(start, end, v) for (start, end), v in zip(spans, wanted, strict=True)]


@pytest.mark.parametrize("published", ["2024-11-25", "2024-11-25T18:00:00Z", None])
@pytest.mark.parametrize(("language", "category"), negatives())
def test_nothing_is_found_where_no_time_is(language: str, category: str, published: str | None) -> None:
    sentences = load_yaml(f"{language}_negatives.yaml")[category]
    found = {sentence: [e.text for e in read(sentence, published, language=language)] for sentence in sentences}
    assert {sentence: texts for sentence, texts in found.items() if texts} == {}


# What the examples cannot say: types, days, doubt, reasons -----------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("on Monday", "DATE"),
        ("at 10 a.m. on Monday", "TIME"),
        ("for nine years", "DURATION"),
        ("every Tuesday", "SET"),
        ("It earns $500 million a year.", "SET"),
        ("It rains twice a week.", "SET"),
        ("It took a year.", "DURATION"),
        ("The accounts for the year ended March 31 were late.", "DURATION"),
    ],
)
def test_type(text: str, type_: str) -> None:
    assert read(text)[0].type == type_


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("in 2003", "2003-01-01", "2003-12-31"),
        ("last month", "2024-10-01", "2024-10-31"),
        ("last week", "2024-11-18", "2024-11-24"),
        ("in the winter of 1994", "1994-12-01", "1995-02-28"),
        ("in the third quarter of 2024", "2024-07-01", "2024-09-30"),
        ("in the 1990s", "1990-01-01", "1999-12-31"),
        ("in the 20th century", "1900-01-01", "1999-12-31"),
        ("in the 1700s", "1700-01-01", "1799-12-31"),
        ("in 1989-90", "1989-01-01", "1990-12-31"),
        ("in 1999/2000", "1999-01-01", "2000-12-31"),
        ("in 1999-2000", "1999-01-01", "2000-12-31"),
        ("in 1999-00", "1999-01-01", "2000-12-31"),
        ("more than two years ago", None, "2022-11-25"),
        ("less than a year ago", "2023-11-25", "2024-11-25"),
        ("He died on 15 March 44 BC.", "-0043-03-15", "-0043-03-15"),
        ("in the 5th century BC", "-0499-01-01", "-0400-12-31"),
        ("in AD 14", "0014-01-01", "0014-12-31"),
    ],
)
def test_days_that_a_time_allows(text: str, earliest: str | None, latest: str | None) -> None:
    (expression,) = read(text)
    assert (expression.earliest, expression.latest) == (earliest, latest)


def test_duration_has_a_quantity_and_no_days() -> None:
    (expression,) = read("for more than two and a half years")
    assert expression.value is None
    assert expression.quantity is not None
    assert (expression.quantity.amount, expression.quantity.unit) == (2.5, "Y")
    assert expression.quantity.bound is Bound.AT_LEAST


@pytest.mark.parametrize(("zone", "offset"), [("+14:00", 840), ("-12:00", -720), ("+16:00", None), ("+99:99", None)])
def test_a_zone_that_no_place_has_is_none(zone: str, offset: int | None) -> None:
    (expression,) = read(f"The log says 2024-11-25T20:09{zone} here.")
    assert expression.value is not None and expression.value.clock is not None
    assert expression.value.clock.offset == offset


def test_zone_is_kept_in_the_value_where_timex_has_none() -> None:
    (expression,) = read("5 p.m. EST, Nov. 26")
    assert expression.timex == "2024-11-26T17:00"
    assert str(expression.value.clock) == "17:00-05:00"


@pytest.mark.parametrize("text", ["February 30", "31 April 2023", "2023-02-30", "31/02/2023", "30 February"])
@pytest.mark.parametrize("published", ["2024-11-25", "2024-11-25T18:00:00Z", None])
def test_impossible_date_is_found_without_a_value(text: str, published: str | None) -> None:
    (expression,) = read(f"It was dated {text}.", published)
    assert (expression.text, expression.timex, expression.value) == (text, "", None)
    assert expression.because.code == "impossible-date"


def test_month_of_publication_is_the_reason_as_it_was_said() -> None:
    (expression,) = read("last month", "2024-11")
    assert str(expression.because) == "last month, seen from 2024-11"
    assert expression.anchor is None


@pytest.mark.parametrize("text", ["Tuesday, November 25, 2024", "Tuesday, November 25", "25 November 2024 (Tuesday)"])
def test_weekday_that_contradicts_its_date_leaves_no_day(text: str) -> None:
    expression = read(text)[-1]
    assert expression.timex == "2024-11-25"
    assert expression.value.is_empty
    assert not expression.value.uncertain


@pytest.mark.parametrize(
    ("text", "value", "alternatives"),
    [
        ("It was signed on 05/06/2024.", "2024-05-06", ("2024-06-05",)),
        ("It was signed on 5/6.", "2024-05-06", ("2024-06-05",)),
        ("It was signed on 11/25.", "2024-11-25", ()),
        ("A meeting on Friday", "2024-11-22", ("2024-11-29",)),
        ("the talks of September", "2024-09", ("2025-09",)),
        ("the riots of May '68", "1968-05", ("2068-05",)),
        ("It was signed on 2/14/03.", "2003-02-14", ("1903-02-14",)),
    ],
)
def test_doubt_keeps_the_other_value(text: str, value: str, alternatives: tuple[str, ...]) -> None:
    (expression,) = read(text)
    assert (expression.timex, expression.alternatives) == (value, alternatives)
    assert expression.value.uncertain


@pytest.mark.parametrize(
    ("text", "value", "is_guess"),
    [
        ("He had left the bank two years earlier.", "2022", True),
        ("The court sat on 3 May. The hall was full. Nobody spoke. He had fled two days earlier.", "2024-05-01", True),
        ("The court sat on 3 May. He had fled two days earlier.", "2024-05-01", False),
        ("The bank failed in 2003. He had left it two years earlier.", "2001", False),
        ("He left the bank two years ago.", "2022", False),
    ],
)
def test_count_from_no_date_nearby_is_a_guess(text: str, value: str, is_guess: bool) -> None:
    expression = read(text)[-1]
    assert (expression.timex, expression.value.uncertain) == (value, is_guess)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Signed 05/06/2024, amended 25/06/2024.", ["2024-06-05", "2024-06-25"]),
        ("Signed 05/06/2024, amended 06/25/2024.", ["2024-05-06", "2024-06-25"]),
    ],
)
def test_order_of_numeric_dates_is_settled_by_another_date(text: str, wanted: list[str]) -> None:
    found = read(text)
    assert [e.timex for e in found] == wanted
    assert not any(e.value.uncertain for e in found)


def test_contradicting_orders_settle_nothing() -> None:
    assert read("05/06/2024, 25/06/2024, 06/25/2024")[0].value.uncertain


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("for two dozen years", "P24Y"),
        ("for one hundred and twelve years", "P112Y"),
        ("for 1,500 years", "P1500Y"),
        ("for 2.5 years", "P2Y6M"),
    ],
)
def test_numbers(text: str, value: str) -> None:
    assert values(text) == [value]


# Reports: the same period of the year before -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Profit rose in the third quarter. Sales grew from a year earlier; in the year-ago quarter they fell.",
            ["2024-Q3", "2023-Q3", "2023-Q3"],
        ),
        (
            "The quarter ended Sept. 30 was good. In the year-earlier period it fell. The latest quarter was better.",
            ["2024-Q3", "2024-09-30", "2023-Q3", "2024-Q3"],
        ),
        ("The plant has 13 units, up from seven a year ago.", ["2023"]),
        ("A year - ago , the third - quarter loss was larger .", ["2023", "2024-Q3"]),
        ("In the first quarter of 1989 sales doubled from the year-ago period.", ["1989-Q1", "1988-Q1"]),
    ],
)
def test_reports_compare_with_the_same_period(text: str, wanted: list[str]) -> None:
    assert values(text) == wanted


# Tense ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("verb", ["ran", "will run"])
@pytest.mark.parametrize("joint", ["from {} to {}", "between {} and {}", "{}-{}"])
def test_no_range_of_weekdays_is_turned_round(verb: str, joint: str) -> None:
    """Whatever the day of publication, a range ends within a week after it begins."""
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    for offset in range(7):
        published = (date(2024, 11, 25) + timedelta(offset)).isoformat()
        for first in names:
            for last in names:
                found = values(f"The talks {verb} {joint.format(first, last)}.", published)
                begin, end = (date.fromisoformat(value) for value in found)
                assert timedelta(0) <= end - begin < timedelta(7)


def test_weekday_sweep_past_tense() -> None:
    """Whatever the day of publication, a weekday told as past is the last such day on or before it."""
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    for offset in range(366):
        day = date(2024, 1, 1) + timedelta(offset)
        found = {name: values(f"Shoigu arrived on {name}.", day.isoformat()) for name in names}
        assert found == {names[(day - timedelta(b)).weekday()]: [(day - timedelta(b)).isoformat()] for b in range(7)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The guidelines will be published in early January.", "2025-01"),
        ("The dividend is payable Dec. 15 to holders of record.", "2024-12-15"),
        ("The talks, set to resume Friday, were put off.", "2024-11-29"),
        ("They would leave as soon as Tuesday.", "2024-11-26"),
        ("The judge will look at Friday's ruling.", "2024-11-22"),
        ("The troops, who fled in August, are back.", "2024-08"),
        ("The treaty expired on Jan. 31.", "2024-01-31"),
        ("They met the president of the U.S. Corp. on Friday.", "2024-11-22"),
    ],
)
def test_tense_tells_the_direction(text: str, wanted: str) -> None:
    assert values(text)[0] == wanted


# Narratives ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "On June 6, 1944 the fleet sailed. The next day the town fell. In September the bridge was taken, and on "
            "Monday the river froze. That winter the guns were silent. In March the front moved.",
            ["1944-06-06", "1944-06-07", "1944-09", "1944-09-04", "1944-WI", "1945-03"],
        ),
        (
            "On 8 May 1945 the bells rang; that evening the lamps were lit. The same month the king returned. A week "
            "later he died. The army left in the spring of the following year.",
            ["1945-05-08", "1945-05-08TEV", "1945-05", "1945-05-15", "1946-SP"],
        ),
        (
            "The siege began on November 20, 1942. On January 5 a column broke through. Later that year it was over.",
            ["1942-11-20", "1943-01-05", "1943"],
        ),
        (
            "In 1066 a duke landed. On 14 October a battle was fought, and by Christmas he was crowned.",
            ["1066", "1066-10-14", "1066-12-25"],
        ),
        (
            "Caesar was killed on 15 March 44 BC. The following year the triumvirs met. In 27 BC he got a title.",
            ["BC0044-03-15", "BC0043", "BC0027"],
        ),
        (
            "The house was built in 1850. Today it is a museum, opened ten years ago.",
            ["1850", "PRESENT_REF", "2014"],
        ),
        ("The army crossed in 1979; two years earlier the palace had been stormed.", ["1979", "1977"]),
    ],
)
def test_story_counts_from_the_last_date(text: str, wanted: list[str]) -> None:
    assert values(text, style="narrative") == wanted


# Sources -------------------------------------------------------------------------------------------------------------


HISTORY = """The bridge company was founded in 1851. On 3 May 1852 the first stone was laid, and the next day the
river rose. In June the pillars stood. The work was given up in 1854 and taken up again in 1857; by March of the
following year four spans were done. On 12 August 1859 the queen crossed it. Two years later the toll was doubled. The
great flood of February 1861 took the middle span, which was rebuilt in 1862."""


def test_style_is_told_by_the_text() -> None:
    told = [e.timex for e in read(HISTORY, style="auto")]
    assert told == [e.timex for e in read(HISTORY, style="narrative")]
    assert told[:5] == ["1851", "1852-05-03", "1852-05-04", "1852-06", "1854"]
    assert told[6:10] == ["1858-03", "1859-08-12", "1861", "1861-02"]


@pytest.mark.parametrize(
    "text",
    [
        "On 14 December 1911 they stood at the pole. They had set out on 19 October, and were back by 25 January 1912.",
        "The fire of 1666 began early in the morning of 2 September. On Monday it crossed the hill; the same night it "
        "took the church, and the next day it was out. The new church was begun in 1675 and took 35 years.",
        "The king came back on the evening of 20 March 1815. He was outlawed on 13 April, marched on 12 June and "
        "fought on 16 June.",
        "The strait was closed in the first half of 1982. On 19 March a ship went down. The landing began before dawn "
        "on Friday, 2 April, and by 9:30 a.m. the town was lost; the next day an army set out. It landed on 21 May, "
        "and was home three weeks later, on 14 June.",
        "The rising began on 24 April 1916. By that evening the bridges were held. On Wednesday, 26 April a gunboat "
        "came up the river, and the mills burned on Thursday night. The post office was left on the 28th, days later.",
        "By December 1776 all seemed lost. Since August they had been beaten. On the afternoon of Christmas Day they "
        "marched, and on the 30th they came back. On the evening of 2 January the enemy came; that night they left, "
        "and the next day they fought.",
        "The tyrant was killed in 44 BC. In April his heir came to the city; the following year, in October 43 BC, the "
        "two of them met on an island.",
    ],
)
def test_two_years_long_past_make_a_story(text: str) -> None:
    assert values(text, style="auto") == values(text, style="narrative") != values(text, style="news")


@pytest.mark.parametrize(
    "text",
    [
        "Envoys met on Monday. They had agreed in 2003 and in May, and will meet on Friday.",
        "The company was founded in 1851. It said yesterday that sales rose in June and fell last week.",
        "On Tuesday.",
        "When she came in 2013, the mills lost money. On Monday she told the staff that she would go on 31 March. "
        "Sales grew in the year to June, as in August 2013, and on the same day, this week, a mill was bought.",
        "On Feb. 10 the mayor stopped the plan, and on Feb. 27 another. On March 3 he turned back a rule of 2001. On "
        "Jan. 30 he had signed the first; on the same day a suit was filed, and on the 28th a second one.",
        "They followed men for twelve years from 1996, and three years later, in 1999 and 2002, asked again. The paper "
        "was published on Wednesday. A larger trial will begin this autumn.",
        "Ann Lee, who was born in 1931, died on May 3. A service is set for May 10. She fell ill in March, and was "
        "brought home on April 2. The next day she spoke to her sons. The family asks for gifts by May 30.",
        "In 1999 Carl Reed was convicted. His appeal was filed on March 3 and heard on April 14. The hearing went on "
        "the next day. On April 22 the court set a date of May 20 for a ruling, and he could be freed in June.",
        "Since the 2008 season Reed has won eleven titles. He plays in Norvane on Jan. 2, in Karsa on Jan. 8 and in "
        "Oakham on Jan. 16. In February he rests. In March he plays in Elm, and on April 15 in Lee.",
        "In 2009 a boy was lost near Oakham. His coat was found on 3 May, and a shoe the next day. The man who was "
        "seen with him on 2 May was arrested on Monday, and will be in court on Wednesday, police said yesterday.",
    ],
)
def test_news_stays_news(text: str) -> None:
    assert values(text, style="auto") == values(text, style="news")


def test_earlier_this_year_is_of_the_report_even_in_a_story() -> None:
    told = "The ship was lost in 1629. Its bell was found in 1976. A grave was opened earlier this year."
    assert values(told, published="2015-06-04", style="narrative") == ["1629", "1976", "2015"]


def test_dateline_dates_its_source_and_the_first_one_wins() -> None:
    text = "Talks fail\nPublished 11/25/2024, 08:09 PM\nUpdated 11/26/2024, 08:30 AM\n\nThey met on 15 May 2023."
    first, second = text.index("Published"), text.index("Updated")
    zones = (Zone(Span(first, second), ZoneKind.DATELINE), Zone(Span(second, text.index("\n\n")), ZoneKind.DATELINE))
    source = date_source(Source("a", text, zones), list(EXTRACTOR.mentions(text, "en")))
    assert source.published is not None
    assert source.published.earliest == date(2024, 11, 25).toordinal()
    assert str(source.published_because) == "dateline: 11/25/2024, 08:09 PM"


def test_source_without_a_dateline_stays_undated() -> None:
    text = "They met on 15 May 2023."
    assert date_source(Source("a", text), list(EXTRACTOR.mentions(text, "en"))).published is None


# Packs ---------------------------------------------------------------------------------------------------------------

_CODE = "".join(
    file.read_text(encoding="utf-8")
    for package in (timeline.extractors, timeline.normalise)
    for file in Path(package.__path__[0]).glob("*.py")
)
_GUARD_SIDES = re.compile(r"-(?:before|after)$")


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.code)
def test_every_pattern_has_a_resolver(pack: object) -> None:
    assert {name for name, _ in pack.patterns} - RESOLVERS.keys() == set()


def test_every_resolver_has_a_pattern() -> None:
    assert RESOLVERS.keys() - {name for pack in PACKS for name, _ in pack.patterns} == set()


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.code)
def test_every_piece_is_used(pack: object) -> None:
    used = " ".join([pattern for _, pattern in pack.patterns] + list(pack.pieces.values()))
    assert [name for name in pack.pieces if f"{{{name}}}" not in used] == []


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.code)
def test_every_slot_is_read(pack: object) -> None:
    slots = set(re.findall(r"\(\?P<(\w+)>", " ".join([p for _, p in pack.patterns] + list(pack.pieces.values()))))
    assert {slot for slot in slots if f'"{slot}"' not in _CODE} == set()


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.code)
def test_every_reference_guard_has_its_word(pack: object) -> None:
    words = {_GUARD_SIDES.sub("", name.removeprefix("not-")) for name in pack.guards if name.startswith("not-")}
    assert words - pack.references.keys() == set()


# Properties ----------------------------------------------------------------------------------------------------------

_WORDS = st.sampled_from(
    ["Monday", "may", "May", "3", "the", "a", "year", "ago", "2003", "11/25/2024", "last", "of", "to", "quarter", "10",
     "/", "to", "between", "and", "11/25", "1999/2000", "44", "5th", "century", "spring", "sat", "half past", "nine",
     "#", "(", "Tuesday", ":", "p.m.", ",", ".", "-", "–", "first", "half", "'90s", "\n", "\n\n", " ", "week", "BC",
     "ended", "\u0301", "\udc80", "\x00", "א"]
)  # fmt: skip
_TEXTS = st.one_of(st.text(), st.lists(_WORDS).map(" ".join), st.lists(_WORDS).map("".join))
_STYLES = st.sampled_from(["news", "narrative"])
_DAYS = st.one_of(st.none(), st.dates(date(2, 1, 1), date(9990, 1, 1)).map(date.isoformat))


@given(_TEXTS)
def test_mentions_are_words_of_the_text_in_order_and_apart(text: str) -> None:
    at = 0
    for mention in EXTRACTOR.mentions(text, "en"):
        assert at <= mention.span.start
        assert mention.label is Label.TIME
        told = [words for name, words in mention.slots if (name, words) not in _BORROWED and "\n" not in text]
        assert all(words.strip() in text.translate(_PLAIN) for words in told)
        at = mention.span.end
    assert at <= len(text)


_BORROWED = (("am", "am"), ("pm", "pm"))
"""What the first hour of a range has from its last, though it is not written: "10 to 2 p.m." begins before noon."""
_PLAIN = str.maketrans({"–": "-", "’": "'", "\t": " "})


@given(_TEXTS, _DAYS, _STYLES)
def test_any_text_can_be_read(text: str, published: str | None, style: str) -> None:
    for expression in read(text, published, style):
        assert expression.text == text[expression.start : expression.end]
        assert expression.type in ("DATE", "TIME", "DURATION", "SET")
        assert "{" not in str(expression.because)


_PARTS = (
    ("", "the beginning of ", "early ", "late ", "the first half of ", "by the end of ", "mid-"),
    ("this ", "the ", "last ", "next ", "the same ", "the latest ", "the year-earlier ", "every ", "two ", "1999 "),
    ("period", "quarter", "half", "month", "week", "year", "decade", "season", "weekend", "night", "fiscal year"),
    ("", " ago", " earlier", " later", " of 1999", " ended June 30"),
)


@given(st.tuples(*map(st.sampled_from, _PARTS)).map("".join), _DAYS, _STYLES)
@example("this period", "2024-11-25", "auto")
def test_any_phrase_of_its_words_can_be_read(phrase: str, published: str | None, style: str) -> None:
    for expression in read(f"Sales rose {phrase} at Acme.", published, style):
        assert expression.timex or expression.value is None or not expression.value.is_bounded


@given(_TEXTS, _TEXTS)
def test_text_appended_after_a_paragraph_moves_no_span(text: str, more: str) -> None:
    before = [mention.span for mention in EXTRACTOR.mentions(text, "en")]
    after = [mention.span for mention in EXTRACTOR.mentions(f"{text}\n\n{more}", "en")]
    assert after[: len(before)] == before


@given(st.dates(date(1900, 1, 1), date(2039, 12, 31)))
def test_written_dates_are_read_back(day: date) -> None:
    forms = ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d.%m.%Y", "%A, %B %d, %Y", "%b %d %Y")
    texts = [day.strftime(form) for form in forms]
    assert {value for text in texts for value in values(text)} == {day.isoformat()}


# Time and hostile texts ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "unit",
    "1|1 | |,|12:|2003-|the |the\n|a year |the year |half a |May |may 1 |Monday ".split("|"),
)
def test_time_is_linear_in_the_length(unit: str) -> None:
    """Ten times the text may cost ten times the work and noise, not a hundred times."""
    short, long = unit * 600, unit * 6000
    read(short)
    assert least(lambda: read(long)) < 40 * least(lambda: read(short)) + 0.01


def least(work: Callable[[], object]) -> float:
    """The least processor seconds of three runs."""
    spent = []
    for _ in range(3):
        start = process_time()
        work()
        spent.append(process_time() - start)
    return min(spent)
