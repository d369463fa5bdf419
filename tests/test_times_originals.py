"""Times in the five original articles: extents and values that a person has checked."""

import os
from pathlib import Path

import pytest

from timeline.extractors.times import EXTRACTOR
from timeline.model.edtf import parse
from timeline.normalise import normalise

FOLDER = os.environ.get("TIMELINE_ORIGINALS")
pytestmark = pytest.mark.skipif(not FOLDER, reason="needs TIMELINE_ORIGINALS")

GOLD: dict[str, tuple[str | None, dict[int, tuple[str, str]]]] = {
    "000": (
        None,
        {
            57: ("Tuesday", "XXXX-WXX-2"),
            1520: ("last month", "XXXX-XX"),
            1719: ("2003", "2003"),
            1795: ("recently", "PAST_REF"),
            2111: ("2022", "2022"),
            2268: ("Tuesday", "XXXX-WXX-2"),
            3539: ("2012", "2012"),
            3648: ("2021", "2021"),
            3758: ("May", "XXXX-05"),
            4787: ("June", "XXXX-06"),
        },
    ),
    "001": (
        "2024-11-25",
        {
            80: ("11/25/2024, 08:09 PM", "2024-11-25T20:09"),
            109: ("11/25/2024, 08:30 PM", "2024-11-25T20:30"),
            325: ("May 15, 2024", "2024-05-15"),
            516: ("Monday", "2024-11-25"),
            1382: ("2022", "2022"),
            1585: ("Monday", "2024-11-25"),
            1812: ("2021", "2021"),
            1823: ("20 years", "P20Y"),
            2727: ("2021", "2021"),
            2965: ("nine years", "P9Y"),
            3178: ("last month", "2024-10"),
            3519: ("May 15, 2024", "2024-05-15"),
            5672: ("2007", "2007"),
            5677: ("2025", "2025"),
        },
    ),
    "002": (None, {867: ("20-year", "P20Y"), 1605: ("2021", "2021")}),
    "003": (None, {4834: ("more than two years", "P2Y")}),
    "004": (None, {1626: ("2021", "2021")}),
}
"""Article -> its publication date and, by the place of their first character, words and TIMEX3 values."""

_VAGUE = ("PAST_REF", "PRESENT_REF", "FUTURE_REF", "PXY")


@pytest.mark.parametrize("number", GOLD)
def test_times_of_an_original(number: str) -> None:
    published, wanted = GOLD[number]
    (file,) = Path(FOLDER or "").glob(f"{number}*.txt")
    text = file.read_bytes().decode("utf-8")
    found = normalise(text, list(EXTRACTOR.mentions(text, "en")), "en", parse(published) if published else None)
    places = {e.start: (e.text, e.timex) for e in found if e.start in wanted or e.timex not in _VAGUE}
    assert places == wanted
