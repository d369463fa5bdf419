"""From a text to the mentions of actions in it: the verbs and nouns of happening that the language knows."""

from collections.abc import Iterator
from functools import cache

from timeline.languages import load
from timeline.languages._expression import Expression
from timeline.model.claim import Label, Mention
from timeline.model.text import Span

_MEMORY = 64 << 20
"""Bytes that RE2 may spend on the automaton of one language."""


@cache
def _forms(language: str) -> Expression:
    pack = load(language)
    known = "|".join(sorted(form.replace(".", r"\.") for form in pack.actions))
    endings = "|".join(pack.past_endings)
    return Expression(rf"(?i)\b(?:{known}|[a-z]{{3,}}(?:{endings}))\b", _MEMORY)


_SHOOTING, _DISMISSING = "shoot", "resign"
"""Neutral names of what is done by who fires at somebody, and by who fires somebody."""

_OBJECT = 24
"""Code points after a verb within which it is told whom it is done to."""


class Actions:
    """Words for what is done: those of the language, and any other with the ending of a past tense.

    Capitalised ones are left out: they belong to names and headlines."""

    name = "actions"

    def mentions(self, text: str, language: str) -> Iterator[Mention]:
        """Every such word in order; `pattern` is the neutral name of the action, or the word itself."""
        pack = load(language)
        actions = pack.actions
        if not actions:
            return
        for start, end in _forms(language).spans(text):
            word = text[start:end]
            if not word[0].isupper():
                action = actions.get(word.lower(), word.lower())
                if action == _SHOOTING and pack.matches("firing-somebody", text[start : end + _OBJECT]):
                    action = _DISMISSING
                yield Mention(Span(start, end), Label.ACTION, action, (), self.name)


EXTRACTOR = Actions()
