"""Reasons: how a value was reached, as a code with arguments, put into words only when it is shown."""

from dataclasses import dataclass

WORDS: dict[str, str] = {
    # publication dates
    "curated-date": "date given for this source in {0}",
    "front-matter-date": "date in the front matter",
    "dateline-date": "dateline: {0}",
    # curated facts
    "curated-fact": "curated fact {0}",
}
"""Code -> sentence with `{0}`-style places for the arguments. Stages add their own codes with `explain`."""


@dataclass(frozen=True, slots=True, order=True)
class Because:
    """One reason: a code and its arguments. `str()` puts it into words."""

    code: str
    args: tuple[str, ...] = ()

    def __str__(self) -> str:
        """The reason in words; a code without words is shown as it is."""
        return WORDS.get(self.code, self.code).format(*self.args)


def explain(words: dict[str, str]) -> None:
    """Add words for the codes of one stage; a code has one meaning in the whole program."""
    for code, sentence in words.items():
        if WORDS.setdefault(code, sentence) != sentence:
            raise ValueError(f"two meanings for the reason {code!r}")
