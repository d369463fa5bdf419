"""One candidate for a time with the words around it: what the guards of `_time_guards` are asked about.

A guard asks only by the neutral names of its language's expressions; a language that lacks one never objects.
"""

from collections.abc import Mapping
from typing import NamedTuple

from timeline.languages import Language


class Surroundings(NamedTuple):
    """One candidate: the folded words on both sides of it within its paragraph, and its slots."""

    before: str
    words: str
    after: str
    slots: Mapping[str, str]
    language: Language

    def has_before(self, *guards: str) -> bool:
        """Whether the words to the left match one of the guards."""
        return self.language.matches_any(guards, "-before", self.before)

    def has_after(self, *guards: str) -> bool:
        """Whether the words to the right match one of the guards."""
        return self.language.matches_any(guards, "-after", self.after)

    def fits(self, guard: str, text: str | None = None) -> bool:
        """Whether `text`, or the candidate itself, matches a guard."""
        return self.language.matches(guard, self.words if text is None else text)
