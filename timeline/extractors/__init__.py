"""From a source to mentions: every technique that marks stretches of text, one file each."""

from collections.abc import Iterable
from operator import attrgetter
from typing import Protocol

from timeline.model.claim import Mention
from timeline.plugins import find


class Extractor(Protocol):
    """A technique: it points at stretches of a text and computes nothing."""

    name: str

    def mentions(self, text: str, language: str) -> Iterable[Mention]:
        """What this technique marks, in any order."""
        ...


_PLACE = attrgetter("span.start", "span.end", "label", "pattern")


def extract(text: str, language: str) -> list[Mention]:
    """The mentions of every technique, ordered by place, then label."""
    found: list[Mention] = []
    extractors: tuple[Extractor, ...] = find("extractors", "EXTRACTOR")
    for extractor in extractors:
        found.extend(extractor.mentions(text, language))
    return sorted(found, key=_PLACE)
