"""The page of the review tells the keys that there are, and its pictures come from no network."""

import re
import sys

from conftest import ROOT

sys.path.insert(0, str(ROOT / "benchmarks"))

import picture
import readme

from timeline.review.choices import Verdict
from timeline.review.keys import KEYS, MOST, VIEWS, footer, page

PAGE = (ROOT / "docs" / "review.md").read_text("utf-8")


def test_the_page_has_all_keys() -> None:
    assert readme.parts(PAGE) == {"keys": page()}, "stale: run `make readme`"


def test_a_picture_loads_nothing_from_the_network() -> None:
    for file in picture.VIEWS:
        assert not re.search(r"url\((?!#)|@import|href|<script", file.read_text("utf-8"))


def test_the_last_line_names_at_most_eight_keys_and_always_help_and_quit() -> None:
    for view in VIEWS:
        named = [action for _, _, action in footer(KEYS, view)]
        assert len(named) <= MOST and named[-2:] == ["help", "quit"]


def test_every_verdict_has_an_action() -> None:
    actions = {key.action for key in KEYS}
    others = {Verdict.PREFER: "accept-side", Verdict.DIFFERENT: "both-hold"}
    assert {others.get(verdict, str(verdict)) for verdict in Verdict} <= actions
