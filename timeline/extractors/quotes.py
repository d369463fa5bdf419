"""From a text to the mentions of direct speech in it: what stands between quotation marks."""

import re
from collections.abc import Iterator

from timeline.model.claim import Label, Mention
from timeline.model.text import Span

_MARK = re.compile(r"[\"“”„«»\n]")
_OPENING = "“„«"
_CLOSING = "”»"
_LONGEST = 1500
"""Code points after which a mark that was never closed is given up: no quotation of one paragraph is longer."""


class Quotes:
    """Direct speech in curly, straight, low and angular double quotation marks."""

    name = "quotes"

    def mentions(self, text: str, language: str) -> Iterator[Mention]:
        """The words between the marks, without them; a quotation never crosses a paragraph.

        A straight mark opens where white space or a bracket stands before it and closes otherwise, or where it stands
        between blanks after a mark that ends a clause.
        """
        opened: int | None = None
        for match in _MARK.finditer(text):
            mark, at = match[0], match.start()
            if mark == "\n":
                opened = None
            elif opened is not None and _closes(text, mark, at):
                if opened < at <= opened + _LONGEST:
                    yield Mention(Span(opened, at), Label.QUOTE, "quotation", (), self.name)
                opened = None
            elif _opens(text, mark, at):
                opened = at + 1


def _opens(text: str, mark: str, at: int) -> bool:
    if mark in _OPENING:
        return True
    return mark == '"' and (at == 0 or text[at - 1].isspace() or text[at - 1] in "([—–-")


def _closes(text: str, mark: str, at: int) -> bool:
    if mark in _CLOSING:
        return True
    return mark == '"' and at > 0 and (not text[at - 1].isspace() or _stands_apart(text, at))


def _stands_apart(text: str, at: int) -> bool:
    """Whether a closing mark stands as a word of its own, as in texts kept word by word: `over , " he said`."""
    return text[max(0, at - 3) : at].strip()[-1:] in (",", ".", "!", "?") and text[at + 1 : at + 2].isspace()


EXTRACTOR = Quotes()
