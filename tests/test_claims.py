"""Claims by example: who did what, when, and how firmly the source says so."""

from typing import Any

import pytest
import yaml
from conftest import ROOT

from timeline.model.claim import ClaimKind
from timeline.model.text import Source
from timeline.pipeline import Work, moment, read_source

EXAMPLES = yaml.load((ROOT / "tests" / "examples" / "claims" / "en.yaml").read_text("utf-8"), yaml.BaseLoader)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e["text"][:50])
def test_claims(example: dict[str, Any]) -> None:
    source = Source("x.txt", example["text"], published=moment(example.get("published")))
    _, claims = read_source(Work(source, {}))
    dated = [c for c in claims if c.kind is ClaimKind.EVENT_DATE]
    made = [[c.text, c.action, [n.key for n in c.actors], str(c.modality)] for c in dated]
    assert made == example["claims"]


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
        ('"We will go on until all of it is done." Nobody knows who wrote that.', None),
    ],
)
def test_speakers(text: str, speaker: str | None) -> None:
    _, claims = read_source(Work(Source("x.txt", text), {}))
    (quote,) = [c for c in claims if c.kind is ClaimKind.QUOTE]
    assert (quote.speaker.key if quote.speaker else None) == speaker
