"""Claims by example: who did what, when, and how firmly the source says so."""

from time import process_time
from typing import Any

import pytest
import yaml
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

from timeline.alone import Work, read_source
from timeline.assemble.contexts import folded_word
from timeline.curation.nodes import LOADER
from timeline.languages._en_verbs import IRREGULAR
from timeline.merge.persons import same_person, spelt_alike
from timeline.model.claim import Claim, ClaimKind
from timeline.model.text import Source
from timeline.model.value import Bound, Name, Quantity
from timeline.tagging import moment

EXAMPLES = yaml.load((ROOT / "tests" / "examples" / "claims" / "en.yaml").read_text("utf-8"), LOADER)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e["text"][:50])
def test_claims(example: dict[str, Any]) -> None:
    source = Source("x.txt", example["text"], published=moment(example.get("published")))
    _, claims = read_source(Work(source, {}))
    dated = [c for c in claims if c.kind is ClaimKind.EVENT_DATE]
    made = [[c.text, c.action, [n.key for n in c.actors], str(c.modality)] for c in dated]
    assert made == example["claims"]


@pytest.mark.parametrize(
    ("text", "gist"),
    [
        ("Oakham Air, which had cancelled flights, was to fly on Monday.", None),
        ("Oakham Air praised Ann Lee, who left the town on Monday.", "Ann Lee: left the town on Monday."),
        ("It snowed, although the forecast had said on Monday that it would not.", None),
    ],
)
def test_a_statement_is_told_in_its_own_words(text: str, gist: str | None) -> None:
    """None where it is told in the whole sentence."""
    _, claims = read_source(Work(Source("x.txt", text), {}))
    assert [c.gist for c in claims if c.kind is ClaimKind.EVENT_DATE] == [gist or text]


def test_curated_names_win() -> None:
    aliases = {"shoigu": "sergey-shoigu", "sergei shoigu": "sergey-shoigu", "moscow": "kremlin"}
    _, (claim,) = read_source(Work(Source("x.txt", "Shoigu left Moscow in 2021."), aliases))
    assert [n.key for n in claim.actors] == ["sergey-shoigu", "kremlin"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"We will go on until all of it is done," Ann Lee said.', "ann lee"),
        ('Ann Lee said: "We will go on until all of it is done."', "ann lee"),
        ('Ann Lee arrived. "We will go on until all of it is done," she said.', "ann lee"),
        ("“We will go on until all of it is done,” said Ann Lee, the mayor.", "ann lee"),
        ('"We will go on until all of it is done," Ann B. Lee said.', "ann b. lee"),
        ('"We will go on until all of it is done," Mrs. Lee said.', "lee"),
        ('"We will go on until all of it is done," Ann Lee said she thought at once.', "ann lee"),
        ('Ann Lee, on her trip to Norland, told them: "We will go on until all of it is done."', "ann lee"),
        ('Carl Reed came. Ann Street, 21, saw it. "We go on until all of it is done," Street told them.', "ann street"),
        ('Ann Lee came. "We will go on until all of it is done," Street told them.', None),
        ('She met Ann Lee, who told a Karsa lunch on Monday: "We will go on until all of it is done."', "ann lee"),
        ('Ann Lee, the leader of her party, said: "We will go on until all of it is done."', "ann lee"),
        ('Ann Lee, who was in Karsa, said Mr. Reed should "go on until all of it is done".', "ann lee"),
        ('"We will go on until all of it is done," Ann Lee (D-Elm.) said.', "ann lee"),
        ('Ann Lee, D-Elm., said they would "go on until all of it is done".', "ann lee"),
        ('Theresa May came. "We will go on until all of it is done," May said.', "theresa may"),
        ('Carl Long came. "We go on until all of it is done," Long told them.', "carl long"),
        ('Carl Reed came. "We go on until all of it is done," Long told them.', None),
        ('"We will go on until all of it is done," Lee Ki-moon said.', "lee ki-moon"),
        ('"We will go on until all of it is done," Oakham-born Carl Reed said.', "carl reed"),
        ('"We will go on until all of it is done," said New Norland\'s Ann Lee.', "ann lee"),
        ('"We will go on until all of it is done," said the Norlandish president.', None),
        ('"We will go on until all of it is done." Nobody knows who wrote that.', None),
    ],
)
def test_speakers(text: str, speaker: str | None) -> None:
    _, claims = read_source(Work(Source("x.txt", text), {}))
    (quote,) = [c for c in claims if c.kind is ClaimKind.QUOTE]
    assert (quote.speaker.key if quote.speaker else None) == speaker


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Ann Lee came to New York.", ["ann lee"]),
        ("Ann Lee came to Fort Elm and to St. Louis.", ["ann lee"]),
        ("Ann Lee came to Oak St. Carl Reed did not.", ["ann lee", "carl reed"]),
        ("Theresa May came in May.", ["theresa may"]),
        ("Theresa May came. May was late. It was a cold May.", ["theresa may"]),
        ("It was Labor Day.", []),
        ("Police named Carl Reed May 3 and Ann Lee June 5 in court.", ["carl reed", "ann lee"]),
        ("He was shot on 5th St. Carl Reed, 41, was held.", ["carl reed"]),
        ("New Elm-born Carl Reed met Ed Pastor and Jill St John.", ["carl reed", "ed pastor", "jill st john"]),
        ("Theresa May came. It fell on 4 May. May elections were held.", ["theresa may"]),
        ("Carl Long came. Long lines formed, and long before noon all was gone.", ["carl long"]),
        ("The owner, Seven Network, left with Michael Bay and Rio Ferdinand.", ["michael bay", "rio ferdinand"]),
        ("President Daniel arap Moi met Vincent van den Berg.", ["daniel arap moi", "vincent van den berg"]),
        ("Four Norland men saw Crime Stoppers on Elm Island.", []),
    ],
)
def test_persons(text: str, persons: list[str]) -> None:
    _, claims = read_source(Work(Source("x.txt", text), {}))
    assert [c.actors[0].key for c in claims if c.kind is ClaimKind.NAME] == persons


AMOUNTS = yaml.load((ROOT / "tests" / "examples" / "claims" / "amounts.en.yaml").read_text("utf-8"), LOADER)


def value_of(claim: Claim) -> str:
    if not isinstance(claim.value, Quantity):
        return claim.value.key if isinstance(claim.value, Name) else ""
    bound = "" if claim.value.bound is Bound.EXACTLY else f"{claim.value.bound} "
    return f"{bound}{claim.value.amount:.12g} {claim.value.unit}"


@pytest.mark.parametrize("example", AMOUNTS, ids=lambda e: e["text"][:50])
def test_amounts_and_places(example: dict[str, Any]) -> None:
    _, claims = read_source(Work(Source("x.txt", example["text"]), {}))
    made = [
        [c.text, value_of(c), c.context.topic, c.context.form, c.context.scope, c.context.action]
        for c in claims
        if c.context is not None and c.time is None and not c.actors
    ]
    assert made == example["claims"]


OFFICES = yaml.load((ROOT / "tests" / "examples" / "claims" / "offices.en.yaml").read_text("utf-8"), LOADER)


@pytest.mark.parametrize("example", OFFICES, ids=lambda e: e["text"][:50])
def test_offices(example: dict[str, Any]) -> None:
    _, claims = read_source(Work(Source("x.txt", example["text"]), {}))
    made = [
        [c.actors[0].key, value_of(c), c.context.form, c.text, c.context.scope]
        for c in claims
        if c.kind is ClaimKind.ROLE and c.context is not None
    ]
    assert made == example["claims"]


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Ann Lee, 64, of Elmford was lost for a week.", "elmford"),
        ("Ann Lee (64), of nearby Elmford, was lost for a week.", "elmford"),
        ("Ann Lee, who lives in Elmford, was lost for a week.", "elmford"),
        ("Ann Lee, 64, of Elm County was lost for a week.", None),
        ("Ann Lee, 64, of Norland University was lost for a week.", None),
        ("Ann Lee, 64, of France was lost for a week.", None),
        ("Ann Lee, of Amnesty Norland, came from Elmford.", None),
    ],
)
def test_homes(text: str, home: str | None) -> None:
    _, claims = read_source(Work(Source("x.txt", text), {}))
    lived_in = [value_of(c) for c in claims if c.kind is ClaimKind.PLACE and c.actors]
    assert lived_in == ([home] if home else [])


amounts = st.builds(
    Quantity, st.integers(0, 10**9).map(float), st.sampled_from(["person", "USD"]), st.sampled_from(list(Bound))
)


@given(amounts, amounts)
def test_agreement_of_amounts_is_symmetric(a: Quantity, b: Quantity) -> None:
    assert a.agrees(a) and a.agrees(b) is b.agrees(a)


@pytest.mark.parametrize(
    ("a", "b", "agree"),
    [
        (Quantity(15_000, "person", Bound.ABOUT), Quantity(14_800, "person"), True),
        (Quantity(1.2e9, "USD"), Quantity(1_200e6, "USD"), True),
        (Quantity(43e6, "USD"), Quantity(43_885_310, "USD"), True),
        (Quantity(120, "person"), Quantity(125, "person"), False),
        (Quantity(300, "person"), Quantity(305, "person"), False),
        (Quantity(1_200, "person"), Quantity(1_250, "person"), True),
        (Quantity(1_990, "person"), Quantity(1_998, "person"), False),
        (Quantity(3, "person", Bound.AT_LEAST), Quantity(5, "person"), True),
        (Quantity(5, "person", Bound.AT_LEAST), Quantity(3, "person"), False),
        (Quantity(44e6, "USD", Bound.ABOUT), Quantity(43e6, "USD"), True),
        (Quantity(50, "person", Bound.ABOUT), Quantity(12, "person"), False),
        (Quantity(12, "person"), Quantity(14, "person"), False),
        (Quantity(297, "USD"), Quantity(296.95, "USD"), True),
        (Quantity(20, "USD"), Quantity(19.5, "USD"), False),
        (Quantity(3_000, "USD"), Quantity(2_100, "USD"), False),
        (Quantity(100, "USD"), Quantity(100, "EUR"), False),
    ],
)
def test_amounts_agree(a: Quantity, b: Quantity, agree: bool) -> None:
    assert a.agrees(b) is agree


@pytest.mark.parametrize(
    ("a", "b", "alike"),
    [
        ("aleksei", "alexey", True),
        ("sergei", "sergey", True),
        ("toney", "tony", True),
        ("sara", "sarah", True),
        ("jon", "john", True),
        ("kahleal", "khaleal", True),
        ("caitlin", "kaitlyn", True),
        ("josé", "jose", True),
        ("john", "joan", False),
        ("ann", "ruth", False),
        ("mohammed", "mahmoud", False),
    ],
)
def test_spellings_of_one_name(a: str, b: str, alike: bool) -> None:
    assert spelt_alike(a, b) is spelt_alike(b, a) is alike


@pytest.mark.parametrize(
    ("a", "b", "alike"),
    [
        ("who", "world health organization", True),
        ("f.b.i.", "federal bureau of investigation", True),
        ("dod", "department of defense", True),
        ("lee", "ann lee", True),
        ("al", "ann lee", False),
        ("who", "world trade organization", False),
        ("nea", "norland energy agency board", False),
    ],
)
def test_names_of_one_actor(a: str, b: str, alike: bool) -> None:
    one, two = Name(a, a), Name(b, b)
    assert one.is_like(two) is two.is_like(one) is alike


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("john henry lee", "john lee", True),
        ("j. lee", "john lee", True),
        ("lee", "john lee", True),
        ("john lee jr", "john lee", True),
        ("john lee jr.", "john lee sr.", False),
        ("paul lee", "john lee", False),
        ("joe lee", "joseph lee", True),
        ("bill lee", "bob lee", False),
        ("ann del giudice", "ann delgiudice", True),
        ("ann castro-lee", "ann marie castro lee", True),
    ],
)
def test_names_of_one_person(a: str, b: str, same: bool) -> None:
    assert same_person(a, b) is same_person(b, a) is same


@pytest.mark.parametrize(("form", "infinitive"), IRREGULAR.items())
def test_a_verb_is_compared_by_its_infinitive(form: str, infinitive: str) -> None:
    assert folded_word(form, "en") == folded_word(infinitive, "en") != ""


def test_a_generation_is_no_surname() -> None:
    son = Name("carl reed jr.", "Carl Reed Jr.")
    assert son.last == "reed" and son.is_like(Name("reed", "Reed"))


@pytest.mark.parametrize("unit", ["1111111111", "two ", "1,", "$1 ", "Ann Lee ", "12 killed on Monday and "])
def test_claims_take_time_that_is_linear_in_the_length(unit: str) -> None:
    """Four times the text may cost four times the work and noise, not sixteen times; both are longer than the longest
    sentence, within which each claim is held against the words of all."""
    short = unit * (3000 // len(unit))
    spent(short)
    assert spent(4 * short) < 9 * spent(short) + 0.05


def spent(text: str) -> float:
    """The processor seconds that the claims of a text take."""
    start = process_time()
    read_source(Work(Source("x.txt", text), {}))
    return process_time() - start
