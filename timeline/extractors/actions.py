"""From a text to the mentions of actions in it: the verbs and nouns of happening that the language knows."""

from collections.abc import Iterator
from functools import cache

from timeline.languages import Language, load
from timeline.languages._expression import Expression
from timeline.model.claim import Label, Mention
from timeline.model.text import Span

_MEMORY = 64 << 20
"""Bytes that RE2 may spend on the automaton of one language."""


@cache
def _forms(language: str) -> Expression:
    pack = load(language)
    known = "|".join(sorted(form.replace(".", r"\.") for form in (*pack.actions, *pack.irregular)))
    endings = "|".join(pack.past_endings)
    verbs = [known, f"[a-z]{{3,}}(?:{endings})"]
    verbs += [f"(?:{lead}) (?:{known}|[a-z]{{3,}})" for lead in pack.leads]
    verbs += [f"(?:{lead}) [a-z]{{2,}}(?:{'|'.join(pack.participle_endings)})" for lead in pack.participle_leads]
    return Expression(rf"(?i)\b(?:{'|'.join(verbs)})\b", _MEMORY)


_LEAD = "lead"
"""The slot that holds the words by which a word is a verb: "will" in "will visit"."""

_SHOOTING, _DISMISSING = "shoot", "resign"
"""Neutral names of what is done by who fires at somebody, and by who fires somebody."""

_OBJECT = 24
"""Code points after a verb within which it is told whom it is done to."""


def _verbs(text: str, start: int, end: int, pack: Language) -> Iterator[tuple[int, int]]:
    """The verbs among several words: known ones of several words as one, and of other words those that may be one."""
    while start < end:
        said = text[start:end].lower()
        stop = end if said in pack.actions else start + len(said.partition(" ")[0])
        word = said[: stop - start]
        last = stop == end and word not in pack.stop_words
        if word in pack.actions or word in pack.irregular or last or word.endswith(pack.past_endings):
            yield start, stop
        start = stop + 1


class Actions:
    """Words for what is done: those of the language, and any other with the ending of a past tense or behind words that
    only verbs follow.

    Capitalised ones are left out: they belong to names and headlines."""

    name = "actions"

    def mentions(self, text: str, language: str) -> Iterator[Mention]:
        """Every such word in order; `pattern` is the neutral name of the action, or the word itself."""
        pack = load(language)
        actions = pack.actions
        if not actions:
            return
        for begin, end in _forms(language).spans(text):
            for start, stop in _verbs(text, begin, end, pack) if " " in text[begin:end] else ((begin, end),):
                word = text[start:stop]
                if not word[0].isupper() and text[start - 1 : start] != "-":
                    action = actions.get(word) or pack.irregular.get(word, word.lower())
                    if action == _SHOOTING and pack.matches("firing-somebody", text[start : stop + _OBJECT]):
                        action = _DISMISSING
                    lead = ((_LEAD, text[begin : start - 1]),) if start > begin else ()
                    yield Mention(Span(start, stop), Label.ACTION, action, lead, self.name)


EXTRACTOR = Actions()
