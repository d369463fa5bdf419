"""What all dated claims together allow: planted contradictions are found, consistent stories left alone."""

from typing import Any

import pytest
import yaml
from conftest import ROOT

from timeline.model.event import Timeline
from timeline.model.text import Source
from timeline.pipeline import Pipeline, moment

STORIES = yaml.safe_load((ROOT / "tests" / "examples" / "chronology" / "stories.yaml").read_text("utf-8"))
OURS = frozenset({"TIM101", "TIM102", "TIM104", "TIM105", "TIM106", "TIM107"})


def told(sources: dict[str, Any]) -> Timeline:
    return Pipeline().check(
        [Source(name, s["text"], published=moment(str(s["published"]))) for name, s in sources.items()]
    )


def by_title(story: dict[str, Any]) -> str:
    return f"{story['kind']}-{story['title'].replace(' ', '-')}"


@pytest.mark.parametrize("story", STORIES, ids=by_title)
def test_a_planted_contradiction_is_found_once(story: dict[str, Any]) -> None:
    planted = story["planted"]
    findings = [f for f in told(planted["sources"]).findings if f.code in OURS]
    assert [f.code for f in findings] == [planted["finds"]]
    if "claims" in planted:
        words = [claim.text for side in findings[0].sides for claim in side.claims]
        assert sorted(words) == sorted(planted["claims"])


@pytest.mark.parametrize("story", STORIES, ids=by_title)
def test_a_consistent_story_is_left_alone(story: dict[str, Any]) -> None:
    assert [f.code for f in told(story["consistent"]["sources"]).findings if f.code in OURS] == []


def test_there_are_stories_of_every_kind() -> None:
    kinds = [story["kind"] for story in STORIES]
    assert len(kinds) >= 60 and all(kinds.count(kind) >= 15 for kind in ("order", "duration", "age", "weekday"))
