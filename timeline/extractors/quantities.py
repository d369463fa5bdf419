"""From a text to the mentions of amounts in it: people and things counted, money, shares, ages."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from timeline.languages import load
from timeline.languages._expression import Expression
from timeline.model.claim import Label, Mention
from timeline.model.text import Span

KINDS = ("count", "money", "age", "share", "figure")
"""What an amount can be of, in this order: a number is of the first that fits."""

NUMBERS = ("amount", "number", "wounded")
"""The slots in one of which the number stands."""

_TOLL = 100
"""Code points before a number in which "the death toll rose to" stands."""

_MEMORY = 16 << 20
"""Bytes that RE2 may spend on the automaton of one language."""


@cache
def _starts(language: str) -> Expression:
    return Expression(load(language).guards["amount-start"], _MEMORY)


class Quantities:
    """What the language's expressions for amounts match.

    They look behind and ahead, which costs too much to try at every letter: they are tried where an amount begins.
    """

    name = "quantities"

    def mentions(self, text: str, language: str) -> Iterator[Mention]:
        """Every amount; the span is that of the number with its sign and scale, the slots are its parts."""
        pack = load(language)
        kinds = [(kind, pack.compiled(kind).match) for kind in KINDS if kind in pack.guards]
        done = 0
        for start, _ in _starts(language).spans(text) if kinds else ():
            if start < done:
                continue
            for kind, match_at in kinds:
                match = match_at(text, start)
                if match is not None:
                    mention = self._mention(kind, match)
                    done = mention.span.end
                    yield mention
                    break
            else:
                toll = pack.compiled("toll").match(text, start)
                if toll is not None and pack.matches("toll-before", text[max(0, start - _TOLL) : start]):
                    mention = self._mention("count", toll)
                    yield replace(mention, slots=(*mention.slots, ("toll", "toll")))
                    done = toll.end()

    def _mention(self, kind: str, match: re.Match[str]) -> Mention:
        slots = {name: words for name, words in match.groupdict().items() if words}
        number = next(name for name in NUMBERS if name in slots)
        last = next((name for name in ("currency", "scale", "size", "percent", "points") if name in slots), number)
        span = Span(match.start("sign" if "sign" in slots else number), match.end(last))
        return Mention(span, Label.QUANTITY, kind, tuple(slots.items()), self.name)


EXTRACTOR = Quantities()
