"""The table of keys or a session goes in; the lines of the help, of an empty list and of the end come out."""

from collections.abc import Sequence

from timeline.review.keys import KINDS, Key, signs
from timeline.review.lines import Line
from timeline.review.options import diff_lines
from timeline.review.session import ReviewSession
from timeline.writers._findings import counted, sources_read
from timeline.writers._page import harmless


def help_lines(table: Sequence[Key]) -> list[Line]:
    """All keys by kind."""
    lines: list[Line] = []
    for kind, title in KINDS.items():
        lines += [[], [(title, "strong")]] if lines else [[(title, "strong")]]
        lines += [[(f"{signs(k):<16}".replace(" ", "\u00a0"), "key"), (k.does, "")] for k in table if k.kind == kind]
    return lines


def done_lines(session: ReviewSession, leave: bool) -> list[Line]:
    """What was decided in this review, and the diff of the facts file."""
    summary = session.summary()
    progress = session.progress
    lines: list[Line] = [[(f"{counted(len(summary.choices), 'decision')} · {progress.in_words()}", "strong")], []]
    lines += [[("  ", ""), (harmless(words), "good"), (f"  {harmless(title)}", "")] for title, words in summary.choices]
    if session.keeper.problem is not None:
        lines += [[], [(f"not yet written: {session.keeper.problem}", "error")]]
    looks = {"+": "added", "-": "removed", "@": "faint"}
    for name, before, after in summary.files:
        lines += [[], [(f"What it changed in {harmless(name)}:", "strong")]]
        diff = diff_lines(before, after, name)
        lines += [[(row.replace(" ", "\u00a0"), looks.get(row[:1], ""))] for row in diff]
    lines += [] if summary.files else [[], [("Nothing is changed.", "strong")]]
    return [*lines, [], [("Enter ends the review, Esc goes back to it." if leave else "Esc goes back.", "faint")]]


def empty_lines(
    session: ReviewSession, is_checked: bool, tiny: tuple[int, int] | None, smallest: tuple[int, int]
) -> list[Line]:
    """What is said where nothing can be listed, and why."""
    if tiny is not None:
        return [[(f"{tiny[0]}×{tiny[1]} is too small:", "")], [(f"{smallest[0]}×{smallest[1]} at least", "")]]
    if not is_checked:
        return [[], [("  Checking …", "")]]
    if session.items:
        return [[], [(f"  No finding fits the filter {session.filter}", "")], [("  / changes it", "faint")]]
    timeline = session.timeline
    facts = len({c.fact for e in timeline.events for c in e.claims if c.fact is not None})
    read = counted(sources_read(timeline), "source")
    told = f"{read}, {counted(len(timeline.events), 'event')}, {counted(facts, 'fact')}"
    lines: list[Line] = [[], [("  Nothing contradicts anything.", "good")], [(f"  Checked: {told}.", "")]]
    lines += [[(f"  Not read: {harmless(str(error))}", "warning")] for error in timeline.errors]
    return [*lines, [], [("  t shows the timeline, s the sources, f the facts, q ends.", "faint")]]
