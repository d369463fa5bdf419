"""The claims of all sources in, how near two sources are to each other out: what tells one story from another.

In a folder of one story all words are common; in a folder of many each story has its own. So no bar on what two sources
share would serve both: a source is near another where it shares about as much with it as with the one it is nearest to.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain
from math import log, sqrt

from timeline.model.claim import Claim


class Stories:
    """The words and actors of each source, each weighed by how few of the sources have it."""

    def __init__(self, claims: Sequence[Claim], pairs: Iterable[tuple[str, str]]) -> None:
        """`pairs` are the ids of the sources that may meet: only among them is the nearest sought."""
        self._shared: dict[tuple[str, str], float] = {}
        self._met: dict[str, set[str]] = defaultdict(set)
        self._most: dict[str, float] = defaultdict(float)
        told: dict[str, set[str]] = defaultdict(set)
        for claim in claims:
            if claim.context is not None:
                if claim.source_id not in told:
                    told[claim.source_id].update(f"@{key}" for key in claim.context.company)
                told[claim.source_id] |= claim.context.words
        found = Counter(chain.from_iterable(told.values()))
        weights = {sources: log(1 + len(told) / sources) for sources in set(found.values())}
        weight = {word: weights[sources] for word, sources in found.items()}.__getitem__
        size = {source: sqrt(sum(map(weight, words))) for source, words in told.items()}
        for one, two in set(pairs):
            shared = sum(map(weight, told[one] & told[two]))
            likeness = shared / (size[one] * size[two]) if shared else 0.0
            self._shared[one, two] = self._shared[two, one] = likeness
            self._met[one].add(two)
            self._met[two].add(one)
            self._most[one] = max(self._most[one], likeness)
            self._most[two] = max(self._most[two], likeness)

    def nearness(self, one: str, two: str) -> float:
        """How near two sources are, from 0 to 1: 1 where neither shares more with any other; of what never met, 0.

        What they share is measured as the cosine of their weighted words (Salton's vector space model).
        """
        most = max(self._most[one], self._most[two])
        return self._shared.get((one, two), 0.0) / most if most else 0.0

    def beside(self, one: str, two: str) -> list[str]:
        """The further sources that may be of the story of two, in order."""
        return sorted((self._met[one] & self._met[two]) - {one, two})
