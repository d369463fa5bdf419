"""From a text to the mentions of actions in it: the verbs and nouns of happening that the language knows."""

from collections.abc import Iterator
from functools import cache

import re2

from timeline.languages import load
from timeline.model.claim import Label, Mention
from timeline.model.text import Span


@cache
def _forms(language: str) -> "re2._Regexp[bytes]":
    pack = load(language)
    options = re2.Options()
    options.longest_match = True
    options.max_mem = 64 << 20
    options.never_capture = True
    known = "|".join(sorted(form.replace(".", r"\.") for form in pack.actions))
    endings = "|".join(pack.past_endings)
    return re2.compile(rf"(?i)\b(?:{known}|[a-z]{{3,}}(?:{endings}))\b".encode(), options)


class Actions:
    """Words for what is done: those of the language, and any other with the ending of a past tense.

    Capitalised ones are left out: they belong to names and headlines."""

    name = "actions"

    def mentions(self, text: str, language: str) -> Iterator[Mention]:
        """Every such word in order; `pattern` is the neutral name of the action, or the word itself."""
        actions = load(language).actions
        if not actions:
            return
        raw = text.encode("utf-8", "replace")
        at = points = 0
        plain = text.isascii()
        for match in _forms(language).finditer(raw):
            start, end = match.span()
            points = start if plain else points + len(raw[at:start].decode())
            length = end - start if plain else len(raw[start:end].decode())
            word = text[points : points + length]
            if not word[0].isupper():
                action = actions.get(word.lower(), word.lower())
                yield Mention(Span(points, points + length), Label.ACTION, action, (), self.name)
            points += length
            at = end


EXTRACTOR = Actions()
