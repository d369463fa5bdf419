"""Keys that decide go in; questions are asked where there is one, and choices go to the session."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.model.errors import TimelineError
from timeline.review.alike import sources_of
from timeline.review.choices import Choice, Verdict
from timeline.review.dialogs import Answer, Dialog
from timeline.review.items import Item
from timeline.review.lines import Line
from timeline.review.look import Look
from timeline.review.options import VERDICTS, Option
from timeline.review.session import ReviewSession
from timeline.review.verdict_pane import VerdictPane
from timeline.writers._findings import counted
from timeline.writers._page import harmless

if TYPE_CHECKING:
    from textual.app import App

    _Base = App[TimelineError]
else:
    _Base = object


class Deciding(_Base):
    """The part of the screen that decides."""

    session: ReviewSession
    look: Look
    last: tuple[Choice, ...] = ()
    """The last choice made, for `apply-to-alike`."""

    def renew(self) -> None:
        """Draw everything that may have changed."""
        raise NotImplementedError

    def say(self, words: str, look: str = "") -> None:
        """One line of news."""
        raise NotImplementedError

    def saved(self) -> None:
        """Something is to be written."""
        raise NotImplementedError

    def do_accept_side(self, key: str) -> None:
        """One side is right."""
        self._decide(Verdict.PREFER, int(key) - 1 if key.isdigit() else 0)

    def do_verdict(self, action: str) -> None:
        """Any other way to settle a finding."""
        verdict = VERDICTS[action]
        if verdict is Verdict.DISMISS:
            self._ask_why()
        elif verdict is Verdict.NONE:
            prompt = "what is right; a date as 2024-11-25, 2024-11 or 2024~"
            self._ask_what(verdict, "None is right", prompt)
        else:
            self._decide(verdict)

    def on_verdict_pane_chosen(self, event: VerdictPane.Chosen) -> None:
        """An option of the verdict was taken."""
        self.take(event.option)

    def take(self, option: Option) -> None:
        """Settle the finding in this way."""
        if option.side is not None:
            self._decide(Verdict.PREFER, option.side)
        else:
            self.do_verdict(option.action)

    def do_same_event(self) -> None:
        """The marked findings are about one event."""
        marked = self.session.marked
        if len(marked) < 2:
            self.say("mark two findings or more with Space first", "warning")
            return
        others = tuple(item.key for item in marked[1:])
        self._make([marked[0].choose(Verdict.SAME, others=others)])

    def do_mark(self) -> None:
        """Mark the finding with the cursor, and go on."""
        self.session.mark()
        self.session.move(1)
        self.renew()

    def do_undo(self) -> None:
        """Take the last decision back."""
        self._turned("undone", self.session.undo())

    def do_redo(self) -> None:
        """Do it again."""
        self._turned("done again", self.session.redo())

    def _turned(self, word: str, deed: object) -> None:
        if deed is None:
            self.say(f"nothing to be {word}", "warning")
            return
        choices = deed.choices  # type: ignore[attr-defined]
        self.say(f"{word}: {_told(choices)}", "strong")
        self.saved()
        self.renew()

    # What is asked ---------------------------------------------------------------------------------------------------

    def _ask_why(self) -> None:
        from timeline.curation.entries import REASONS

        items = self._targets()
        if not items:
            return
        hints = [hint.kind for item in items[:1] for hint in item.finding.hints if hint.kind in REASONS]
        reasons = [*dict.fromkeys([*hints, "other", *REASONS])]  # first what may apply, then one's own words

        def choices(answer: Answer) -> list[Choice]:
            because = reasons[answer.row]
            if because == "other" and not answer.text:
                raise TimelineError("'other' says nothing by itself", mend="type the reason below")
            return [i.choose(Verdict.DISMISS, because=because, note=answer.text) for i in items]

        def make(answer: Answer | None) -> None:
            if answer is not None:
                self._make(choices(answer))

        about = harmless(items[0].what) if len(items) == 1 else counted(len(items), "marked finding")
        title = f"Dismiss: why? {about[:70]}"
        dialog = Dialog(title, self.look, rows=reasons, typed="in your words", accept=choices)
        self.push_screen(dialog, make)

    def _ask_what(self, verdict: Verdict, title: str, prompt: str) -> None:
        item = self.session.current
        if item is None:
            return

        def choice(answer: Answer) -> Choice:
            if not answer.text:
                raise TimelineError("nothing was typed", mend="type what is right, or go back with Esc")
            made = item.choose(verdict, value=answer.text)
            self.session.fits(made)
            return made

        def make(answer: Answer | None) -> None:
            if answer is not None:
                self._make([choice(answer)])

        told: list[Line] = [
            [(harmless(item.what), "strong")],
            *([(f"not {harmless(side)}", "")] for side in item.sides),
        ]
        self.push_screen(Dialog(title, self.look, told=told, typed=prompt, accept=choice), make)

    # Many at once ----------------------------------------------------------------------------------------------------

    def do_apply_to_alike(self) -> None:
        """The last decision, for all findings that are alike."""
        item = self.session.current
        choice = item.choice if item is not None and item.choice is not None else next(iter(self.last), None)
        if choice is None:
            self.say("decide one finding first: then its decision can be applied to all alike", "warning")
            return
        found = self.session.alike(choice)
        if not found:
            self.say(f"no other finding is like {harmless(choice.title)}", "warning")
            return
        self._preview(f"{choice.in_words()}: for all alike?", found)

    def do_take_source(self) -> None:
        """One source is right wherever it stands against others."""
        item = self.session.current
        sources = sources_of(item) if item else []
        if not sources:
            self.say("this finding has no source to take", "warning")
            return

        def preview(answer: Answer | None) -> None:
            if answer is None:
                return
            found = self.session.all_from(sources[answer.row])
            if found:
                self._preview(f"{sources[answer.row]} is right: in all of these?", found)
            else:
                self.say("it stands on a side of no finding that is left", "warning")

        self.push_screen(Dialog("Which source is right everywhere?", self.look, rows=sources), preview)

    def _preview(self, title: str, found: Sequence[tuple[Item, Choice]]) -> None:
        many = counted(len(found), "finding")
        told: list[Line] = [[(f"{many}. Enter decides them all, as one; Esc goes back.", "strong")]]
        for item, choice in found:
            what = f"  {harmless(item.what)}"
            told.append([(f"{item.finding.code} ", ""), (harmless(choice.in_words()), "good"), (what, "")])

        def make(answer: Answer | None) -> None:
            if answer is not None:
                self._make([choice for _, choice in found])

        self.push_screen(Dialog(harmless(title), self.look, told=told), make)

    # What is made ----------------------------------------------------------------------------------------------------

    def _targets(self) -> list[Item]:
        """The marked findings, else the one with the cursor; what is gone is not decided."""
        items = self.session.marked or [item for item in (self.session.current,) if item is not None]
        here = [item for item in items if not item.is_gone]
        if not here:
            self.say("this is settled: nothing is left to decide" if items else "no finding is listed", "warning")
        return here

    def _decide(self, verdict: Verdict, side: int | None = None) -> None:
        items = self._targets()
        try:
            choices = [item.choose(verdict, side) for item in items]
            self.session.fits(*choices)
        except TimelineError as error:
            if verdict is Verdict.RANGE and len(items) == 1 and error.mend and "value" in error.mend:
                self._ask_what(Verdict.RANGE, "Either: in which range?", "a range of dates: 2024-11-25/2024-11-26")
                return
            self.say(str(error), "warning")
            return
        if len(choices) > 1 or (items and items[0] is not self.session.current):
            self._preview("the same for all that are marked?", list(zip(items, choices, strict=True)))
        elif choices:
            self._make(choices)

    def _make(self, choices: Sequence[Choice]) -> None:
        """Decide: when this returns, the journal is on the disk."""
        try:
            self.session.decide(*choices)
        except TimelineError as error:
            self.say(str(error), "error")
            return
        self.last = tuple(choices)
        self.say(_told(choices), "good")
        self.session.next_left()
        self.saved()
        self.renew()


def _told(choices: Sequence[Choice]) -> str:
    first = harmless(choices[0].in_words())
    return first if len(choices) == 1 else f"{first} (and {len(choices) - 1} more)"
