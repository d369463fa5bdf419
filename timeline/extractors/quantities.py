"""From a text to the mentions of amounts in it: people counted, money, and ages of people without a name."""

from collections.abc import Iterator

from timeline.languages import load
from timeline.model.claim import Label, Mention
from timeline.model.text import Span

KINDS = ("count", "money", "age")


class Quantities:
    """What the language's expressions for amounts match."""

    name = "quantities"

    def mentions(self, text: str, language: str) -> Iterator[Mention]:
        """Every amount; the span is that of the number with its sign and scale, the slots are its parts."""
        pack = load(language)
        for kind in KINDS:
            if kind not in pack.guards:
                continue
            for match in pack.compiled(kind).finditer(text):
                slots = {name: words for name, words in match.groupdict().items() if words}
                start = (
                    match.start("sign") if "sign" in slots else match.start("amount" if "amount" in slots else "number")
                )
                last = next((n for n in ("currency", "scale", "size") if n in slots), None)
                end = match.end(last or ("amount" if "amount" in slots else "number"))
                yield Mention(Span(start, end), Label.QUANTITY, kind, tuple(slots.items()), self.name)


EXTRACTOR = Quantities()
