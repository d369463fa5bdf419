"""The review line by line: each finding is printed, a letter answers; for screen readers, pipes and scripts."""

from typing import TextIO

from timeline.model.errors import TimelineError
from timeline.review.choices import Choice, Verdict
from timeline.review.evidence import evidence_of
from timeline.review.glyphs import glyphs
from timeline.review.help import done_lines, empty_lines
from timeline.review.items import Item
from timeline.review.keys import KEYS
from timeline.review.lines import plain
from timeline.review.options import options_of, reasons
from timeline.review.rechecking import Checks
from timeline.review.session import ReviewSession
from timeline.review.steps import whole
from timeline.writers._findings import counted
from timeline.writers._page import harmless

WIDTH = 80
_PAGES = "u undo, p the one before, j the next one, q quit, ? this help"


class PlainReview:
    """One review on two streams. Nothing but words is printed: no colours, no signs, no drawing."""

    def __init__(self, session: ReviewSession, checks: Checks, answers: TextIO, page: TextIO) -> None:
        """`answers` are read line by line; their end ends the review."""
        self.session, self.checks, self.answers, self.page = session, checks, answers, page

    def run(self) -> None:
        """Ask about every finding that is left, in order. TimelineError for a facts file that is wrong."""
        self._check()
        self._say(self.session.progress.in_words().capitalize() + ".")
        if not self.session.items:
            for line in empty_lines(self.session, True, None, (0, 0))[:-1]:  # the last is about keys
                if words := plain(line).strip():
                    self._say(words)
            return
        if self.session.current is not None and not self.session.current.is_left:
            self.session.next_left()
        while (item := self.session.current) is not None and self._ask(item):
            pass
        for line in done_lines(self.session, leave=True)[:-1]:
            self._say(plain(line).replace("\u00a0", " ").rstrip())

    def _check(self) -> None:
        self._renew()
        if self.session.keeper.write(self.session.timeline):  # what a crash left unwritten
            self._renew()

    def _renew(self) -> None:
        whole(self.session.renewed(self.checks.check()))
        self.session.note_seen()

    def _ask(self, item: Item) -> bool:
        """Print a finding, and do what is answered; False at the end of the review."""
        self._show(item)
        while True:
            answer = self._answer("Decide")
            if answer is None or answer == "q":
                return False
            try:
                if answer == "?":
                    self._help(item)
                elif answer in ("j", "p"):
                    self.session.move(1 if answer == "j" else -1)
                    return True
                elif answer == "u":
                    self._undo()
                    return True
                elif (choice := self._choice(item, answer)) is not None:
                    return self._decide(choice)
            except TimelineError as error:
                self._say(f"  {error}")

    def _show(self, item: Item) -> None:
        row = f"{self.session.at + 1} of {len(self.session.listed)}"
        new = ", new since your last review" if item.is_new else ""
        self._say(f"\nFinding {row}: {item.finding.severity} {item.finding.code}, {item.state}{new}")
        for line in reasons(item, WIDTH):
            self._say(plain(line))
        for row in self._evidence(item):
            self._say(row)
        self._help(item)

    def _evidence(self, item: Item) -> list[str]:
        """The sides one after the other: beside each other they could not be read aloud."""
        lines = evidence_of(item.finding, self.session.index.sources, WIDTH - 2, glyphs(True), True, stacked=True)
        return ["", *(plain(line).rstrip() for line in lines)]

    def _help(self, item: Item) -> None:
        self._say("")
        for option in options_of(item, KEYS):
            self._say(f"  {option.key} {option.words}")
        self._say(f"  {_PAGES}")

    def _choice(self, item: Item, answer: str) -> Choice | None:
        """The choice that a letter stands for, after what has to be asked for it; None where there is none such."""
        key, _, rest = answer.partition(" ")
        option = next((one for one in options_of(item, KEYS) if one.key == key), None)
        if option is None:
            self._say(f"  {harmless(key)!r} is none of these; ? lists them")
            return None
        if option.verdict is Verdict.DISMISS:
            return self._dismissal(item, rest)
        if option.verdict is Verdict.NONE:
            value = rest or self._answer("What is right") or ""
            if not value:
                return None
            return item.choose(Verdict.NONE, value=value)
        if option.verdict is Verdict.RANGE and rest:
            return item.choose(Verdict.RANGE, value=rest)
        return item.choose(option.verdict, option.side, note=rest)

    def _dismissal(self, item: Item, rest: str) -> Choice | None:
        from timeline.curation.entries import REASONS

        because, _, note = rest.partition(" ")
        if not because:
            self._say(f"  reasons: {', '.join(REASONS)}")
            because, _, note = (self._answer("Why (a reason, then your words)") or "").partition(" ")
        if because not in REASONS:
            because, note = "other", f"{because} {note}".strip()
        if not note and because == "other":
            self._say("  nothing is dismissed without a reason")
            return None
        return item.choose(Verdict.DISMISS, because=because, note=note)

    def _decide(self, choice: Choice) -> bool:
        """Make a choice and check anew; False when nothing is left."""
        self.session.decide(choice)
        self._written()
        self._say(f"  {harmless(choice.in_words())}")
        left = self.session.next_left()
        self._say(f"  {self.session.progress.in_words()}" if left else f"  {counted(0, 'finding')} left")
        return left

    def _undo(self) -> None:
        deed = self.session.undo()
        if deed is None:
            self._say("  nothing to be undone")
            return
        self._written()
        self._say(f"  undone: {harmless(deed.choices[0].in_words())}")

    def _written(self) -> None:
        if self.session.keeper.write(self.session.timeline):
            self._renew()
        if self.session.keeper.problem is not None:
            self._say(f"  not written: {self.session.keeper.problem}")

    def _answer(self, question: str) -> str | None:
        """The line that is answered, None at the end of the answers."""
        self.page.write(f"{question}: ")
        self.page.flush()
        line = self.answers.readline()
        return line.strip() if line else None

    def _say(self, words: str) -> None:
        self.page.write(f"{words}\n")
