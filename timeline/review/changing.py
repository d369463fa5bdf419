"""A fact with the cursor goes in; it is asked what to change in it and to what, and the facts file says so."""

from typing import TYPE_CHECKING

from timeline.model.errors import TimelineError
from timeline.review.dialogs import Answer, Dialog
from timeline.review.facts_pane import FactsPane
from timeline.review.keys import FACTS
from timeline.review.look import Look
from timeline.review.session import ReviewSession
from timeline.writers._page import harmless

if TYPE_CHECKING:
    from textual.app import App

    from timeline.curation import Fact

    _Base = App[TimelineError]
else:
    _Base = object

FIELDS = {
    "event": "what happened, in one sentence",
    "when": "a date in EDTF: 2024-11-25, 2024-11, 2024~, 2023/2024",
    "place": "where",
    "quantity": "how many, or how much, as an article puts it: 14 people killed",
    "quote": "what was said",
    "speaker": "who said it: the id of an actor",
    "origin": "how you know it",
    "review_by": "the day by which to look at it again: 2024-11-25",
}
"""Field of a fact that holds one value -> what is typed for it."""


class Changing(_Base):
    """The part of the screen that changes facts."""

    session: ReviewSession
    look: Look
    view: str

    def renew(self) -> None:
        """Draw everything that may have changed."""
        raise NotImplementedError

    def say(self, words: str, look: str = "") -> None:
        """One line of news."""
        raise NotImplementedError

    def do_change_fact(self) -> None:
        """Ask which field of the fact with the cursor to change."""
        fact = self.query_one(FactsPane).fact
        if fact is None or self.view != FACTS:
            return
        fields = list(FIELDS)
        rows = [f"{key:<10} {written(fact, key)}".rstrip() for key in fields]

        def ask(answer: Answer | None) -> None:
            if answer is not None:
                self._ask_value(fact, fields[answer.row])

        self.push_screen(Dialog(f"Change in {harmless(fact.id)}:", self.look, rows=rows), ask)

    def _ask_value(self, fact: "Fact", key: str) -> None:
        old = written(fact, key)

        def accept(answer: Answer) -> None:
            if answer.text != old:
                self.session.change(fact.id, key, answer.text)

        def put(answer: Answer | None) -> None:
            if answer is not None and answer.text != old:
                self.say(f"{harmless(fact.id)}: {key} is {harmless(answer.text) or 'gone'} now", "good")
                self.renew()

        title = f"{key} of {harmless(fact.id)}; leave it empty to take it out"
        self.push_screen(Dialog(title, self.look, typed=FIELDS[key], value=old, accept=accept), put)


def written(fact: "Fact", key: str) -> str:
    """The value of a field as a person writes it, "" where there is none."""
    value = getattr(fact, key)
    return "" if value is None else str(value)
