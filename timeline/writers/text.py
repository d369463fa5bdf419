"""A `Timeline` becomes a page for people: what happened when, then each finding with the words of all its sides."""

import os
import re
import shutil
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TextIO

from timeline.model import edtf
from timeline.model.claim import Claim, Modality, TimeExpression
from timeline.model.errors import TimelineError
from timeline.model.event import Event, Finding, Severity, Side, Status, Timeline
from timeline.model.text import Source, Span
from timeline.model.time import TimeValue, day_number, weekday_of
from timeline.rules import rule

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
GREGORIAN = day_number(1582, 10, 15)
"""The first day of the Gregorian calendar: of a day before it we do not know which calendar its source means."""
SENTENCE = 240
"""Code points of a sentence that are shown; a longer one is cut around the words in dispute."""
LONGEST_WORD = 20
"""Code points within which a space is sought, so as to cut between words."""
NAMED = 4
"""Sources that are named beside an event; of more, only the number."""

# The page: its width, its colours, and what may stand on it ----------------------------------------------------------

_LOOKS = {"error": "1;31", "warning": "1;33", "note": "36", "strong": "1", "words": "1;4", "faint": "2"}
_ANSI = re.compile(r"\x1b\[[0-9;]*m")
_GLYPH = re.compile(r"\x1b\[[0-9;]*m|.")
_HARMFUL = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Page:
    """What the text is laid out for: `width` in terminal columns, and whether it may be coloured."""

    width: int = 80
    colour: bool = False

    @classmethod
    def of(cls, stream: TextIO) -> "Page":
        """The page that a stream shows: colour and a width of its own only on a terminal, no colour with NO_COLOR."""
        if not stream.isatty():
            return cls()
        colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        return cls(min(max(shutil.get_terminal_size().columns, 40), 120), colour)

    def styled(self, text: str, look: str) -> str:
        """The text in one of the page's looks; as it is on a page without colour."""
        return f"\x1b[{_LOOKS[look]}m{text}\x1b[0m" if self.colour else text

    def emphasised(self, words: str) -> str:
        """Words in dispute: underlined, or between marks where nothing can be underlined."""
        if not self.colour:
            return f"»{words}«"
        return " ".join(self.styled(word, "words") for word in words.split(" "))

    def wrapped(self, text: str, first: str = "", rest: str | None = None) -> Iterator[str]:
        """The text in lines of the page's width; `first` stands before the first line, `rest` before the others."""
        rest = first if rest is None else rest
        room = self.width - max(cells(first), cells(rest))
        line, used, empty = first, cells(first), True
        for piece in (piece for word in text.split(" ") for piece in _pieces(word, room)):
            size = cells(piece)
            if not empty and used + 1 + size > self.width:
                yield line
                line, used, empty = rest, cells(rest), True
            line += piece if empty else f" {piece}"
            used += size if empty else size + 1
            empty = False
        yield line


def harmless(text: str) -> str:
    """One line of the text's characters, with everything that a terminal would obey made visible.

    White space becomes one space; control characters become their pictures (`␛`), those that turn the direction of
    writing and halves of surrogate pairs become their numbers (`‹U+202E›`).
    """
    return _HARMFUL.sub(lambda match: _shown(ord(match[0])), " ".join(text.split()))


def cells(text: str) -> int:
    """Columns that the text takes on a terminal: 2 for a wide character, 0 for a combining one and for colours."""
    text = _ANSI.sub("", text)
    return len(text) if text.isascii() else sum(_cells_of(character) for character in text)


def _shown(code: int) -> str:
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"‹U+{code:04X}›"


def _cells_of(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _pieces(word: str, room: int) -> Iterator[str]:
    """The word, cut where it is longer than a whole line."""
    if cells(word) <= room:
        yield word
        return
    piece, used = "", 0
    for glyph in _GLYPH.findall(word):
        size = cells(glyph)
        if piece and used + size > room:
            yield piece
            piece, used = "", 0
        piece += glyph
        used += size
    yield piece


# Words for values ----------------------------------------------------------------------------------------------------


def moment(value: TimeValue) -> str:
    """A time as people read it: `Mon 2024-11-25`, `2024-10`, `until 2022`, `a Tuesday`, `undated`."""
    if not value.is_known:
        return "undated"
    if value.earliest is None and value.latest is None and value.weekday is not None:
        return f"a {WEEKDAYS[value.weekday]}"
    label = edtf.label(value)
    if value.earliest is not None and value.earliest == value.latest:
        day = f"{WEEKDAYS[weekday_of(value.earliest)][:3]} " if value.earliest >= GREGORIAN else ""
        return day + label.replace("T", " ")
    if value.earliest is None:
        return f"until {label.removeprefix('../')}"
    return f"from {label.removesuffix('/..')}" if value.latest is None else label


def counted(number: int, noun: str) -> str:
    """A number with its noun: `1 source`, `2 sources`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def quoted(text: str, words: Span, page: Page, longest: int = SENTENCE) -> str:
    """`text` on one line with `words` emphasised; one longer than `longest` code points is cut around them with `…`."""
    margin = max(0, longest - (words.end - words.start)) // 2
    low, high = words.start - margin, words.end + margin
    low, high = max(0, low - max(0, high - len(text))), min(len(text), high - min(0, low))
    before, after = text[low : words.start], text[words.end : high]
    if low > 0:
        before = "…" + before[_after_word(before) :]
    if high < len(text):
        after = after[: len(after) - _after_word(after[::-1])] + "…"
    return _joined(before, page.emphasised(harmless(words.of(text))), after)


def _after_word(text: str) -> int:
    """Where the first whole word starts; 0 when no space is near: not every script has them."""
    return text.find(" ", 0, LONGEST_WORD) + 1


def _joined(before: str, words: str, after: str) -> str:
    left = " " if before[-1:].isspace() else ""
    right = " " if after[:1].isspace() else ""
    return f"{harmless(before)}{left}{words}{right}{harmless(after)}".strip()


# From a timeline to lines --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TextWriter:
    """The format for people. `findings` is False where only the timeline is wanted."""

    name: str = "text"
    page: Page = Page()
    findings: bool = True

    def write(self, timeline: Timeline) -> str:
        """The page for this timeline."""
        lines = [self.page.styled(_header(timeline), "strong")]
        lines += _event_lines(timeline, self.page)
        if self.findings:
            lines += _finding_lines(timeline, self.page)
        lines += _unread_lines(timeline.errors, self.page)
        if self.findings:
            lines += ["", _summary(timeline)]
        return "\n".join(lines) + "\n"


def _header(timeline: Timeline) -> str:
    counts = [counted(_read(timeline), "source"), counted(len(timeline.events), "event")]
    disputed = sum(event.disputed for event in timeline.events)
    curated = sum(_is_curated(event) for event in timeline.events)
    counts += [f"{disputed} disputed (!)"] if disputed else []
    counts += [f"{curated} curated (*)"] if curated else []
    return ", ".join(counts)


def _read(timeline: Timeline) -> int:
    return sum(not source.curated for source in timeline.sources)


def _summary(timeline: Timeline) -> str:
    severities = Counter(finding.severity for finding in timeline.findings if finding.status is not Status.DISMISSED)
    dismissed = sum(finding.status is Status.DISMISSED for finding in timeline.findings)
    counts = [counted(severities[severity], severity) for severity in Severity if severities[severity]]
    asides = [f"{dismissed} dismissed"] if dismissed else []
    asides += [f"{counted(timeline.skipped, 'file')} skipped"] if timeline.skipped else []
    asides += [f"{counted(len(timeline.errors), 'input')} not read"] if timeline.errors else []
    found = f"Found {', '.join(counts) or 'nothing to report'} in {counted(_read(timeline), 'source')}"
    return f"{found} ({', '.join(asides)})." if asides else f"{found}."


def _unread_lines(errors: Iterable[TimelineError], page: Page) -> list[str]:
    lines = [line for error in errors for line in page.wrapped(harmless(_reported(error)), "  ", "    ")]
    return ["", page.styled("Not read:", "error"), *lines] if lines else []


def _reported(error: TimelineError) -> str:
    return f"{error.place}: {error.message}" if error.place else error.message


# Events ---------------------------------------------------------------------------------------------------------------


def _event_lines(timeline: Timeline, page: Page) -> list[str]:
    names = _short_names(timeline.sources)
    column = max((cells(moment(event.when)) for event in timeline.events), default=0)
    dated = [event for event in timeline.events if _has_place(event)]
    undated = [event for event in timeline.events if not _has_place(event)]
    lines = [line for event in dated for line in _event(event, column, names, page)]
    if undated:
        lines += [*([""] if dated else []), page.styled("No known place in the order:", "faint")]
        lines += [line for event in undated for line in _event(event, column, names, page)]
    return ["", *lines] if lines else []


def _has_place(event: Event) -> bool:
    return event.when.earliest is not None or event.when.latest is not None


def _event(event: Event, column: int, names: dict[str, str], page: Page) -> Iterator[str]:
    when = moment(event.when)
    mark = page.styled("!", "error") if event.disputed else "*" if _is_curated(event) else " "
    first = f"  {when}{' ' * (column - cells(when))} {mark} "
    sources = page.styled(f"({_named(event.sources, names)})", "faint")
    return page.wrapped(f"{harmless(event.title)} {sources}", first, " " * cells(first))


def _is_curated(event: Event) -> bool:
    return any(claim.curated for claim in event.claims)


def _named(source_ids: tuple[str, ...], names: dict[str, str]) -> str:
    named = ", ".join(names[source_id] for source_id in source_ids[:NAMED])
    return f"{named} +{len(source_ids) - NAMED}" if len(source_ids) > NAMED else named


def _short_names(sources: Iterable[Source]) -> dict[str, str]:
    """Per source id the alias, else the file's name without its ending, else (where two would be one) the id."""
    short = {source.id: source.alias or _stem(source) for source in sources}
    uses = Counter(short.values())
    return {key: harmless(name if uses[name] == 1 else key) for key, name in short.items()}


def _stem(source: Source) -> str:
    path = PurePosixPath(source.id)
    return path.name if source.curated else path.stem


# Findings -------------------------------------------------------------------------------------------------------------


def _finding_lines(timeline: Timeline, page: Page) -> list[str]:
    sources = {source.id: source for source in timeline.sources}
    open_ones = [finding for finding in timeline.findings if finding.status is not Status.DISMISSED]
    lines: list[str] = []
    for finding in open_ones:
        if finding.severity is not Severity.NOTE:
            lines += ["", *_finding(finding, sources, page)]
    notes = [finding for finding in open_ones if finding.severity is Severity.NOTE]
    return [*lines, *([""] if notes else []), *(line for note in notes for line in _note(note, sources, page))]


def _note(finding: Finding, sources: dict[str, Source], page: Page) -> Iterator[str]:
    places = [_place(claim, sources) for side in finding.sides for claim in side.claims]
    place = places[0] if places else harmless(finding.source_id or "")
    message = f"{place}: {harmless(finding.message)}" if place else harmless(finding.message)
    return page.wrapped(message, f"{page.styled('note', 'note')} {finding.code} ", "  ")


def _finding(finding: Finding, sources: dict[str, Source], page: Page) -> Iterator[str]:
    status = "" if finding.status is Status.OPEN else f" ({finding.status})"
    yield f"{page.styled(finding.severity, finding.severity)} {finding.code} {rule(finding.code).name}{status}"
    yield from page.wrapped(harmless(finding.message), "  ")
    for side in finding.sides:
        yield from _side(side, sources, page)
    if finding.sides:
        yield ""
    for hint in finding.hints:
        yield from page.wrapped(harmless(hint.text), "  hint: ", "        ")
    yield page.styled(f"  fingerprint {finding.fingerprint}", "faint")


def _side(side: Side, sources: dict[str, Source], page: Page) -> Iterator[str]:
    yield ""
    yield f"  {page.styled(_value(side), 'strong')} · {_voices(side)}"
    for claims in _same_words(side.claims):
        for claim in claims:
            yield from _provenance(claim, sources, page)
        words = claims[0].value_span.shift(-claims[0].span.start)
        yield from page.wrapped(quoted(claims[0].exact, words, page), "      ")


def _value(side: Side) -> str:
    times = (claim.time for claim in side.claims)
    said = next((time for time in times if time is not None and edtf.label(time) == side.value), None)
    return harmless(side.value) if said is None else moment(said)


def _voices(side: Side) -> str:
    facts = sorted({claim.fact for claim in side.claims if claim.fact is not None})
    sources = len({claim.source_id for claim in side.claims if not claim.curated})
    voices = [f"curated fact {harmless(fact)}" for fact in facts]
    voices += [counted(sources, "source")] if sources else []
    voices += [f"{side.witnesses} independent"] if sources and side.witnesses < sources else []
    return ", ".join(voices)


def _same_words(claims: Iterable[Claim]) -> list[list[Claim]]:
    """The claims, those that quote one sentence together: a reprint is read once."""
    groups: dict[tuple[str, Span], list[Claim]] = {}
    for claim in claims:
        groups.setdefault((claim.exact, claim.value_span.shift(-claim.span.start)), []).append(claim)
    return list(groups.values())


def _provenance(claim: Claim, sources: dict[str, Source], page: Page) -> Iterator[str]:
    """The place, never broken so that it can be clicked, and how the value was reached."""
    place = f"    {_place(claim, sources)}"
    reasons = [] if claim.curated else [harmless(str(claim.because))]
    reasons += [claim.modality] if claim.modality in (Modality.PLANNED, Modality.DENIED) else []
    reasons += [f"according to {harmless(claim.speaker.surface)}"] if claim.speaker else []
    if not reasons:
        yield place
        return
    reason = f"({'; '.join(reasons)})"
    if cells(f"{place} {reason}") <= page.width:
        yield f"{place} {page.styled(reason, 'faint')}"
        return
    yield place
    yield from (page.styled(line, "faint") for line in page.wrapped(reason, "      "))


def _place(claim: Claim, sources: dict[str, Source]) -> str:
    return _location(sources[claim.source_id], claim.value_span.start)


def _location(source: Source, offset: int) -> str:
    if not source.verbatim:
        return harmless(source.id)
    line, column = source.line_col(offset)
    return f"{harmless(source.id)}:{line}:{column}"


# Time expressions -----------------------------------------------------------------------------------------------------


def expression_text(source: Source, expression: TimeExpression, page: Page) -> str:
    """One time expression on a few lines: where and what it is, its words in context, and why."""
    low = source.text.rfind("\n", 0, expression.start) + 1
    end = source.text.find("\n", expression.end)
    line = source.text[low : len(source.text) if end < 0 else end]
    value = " ".join(part for part in (expression.type, expression.timex, expression.mod) if part)
    words = quoted(line, expression.mention.span.shift(-low), page, longest=page.width - 4)
    reason = page.wrapped(harmless(str(expression.because)), "  ")
    return "\n".join(
        (
            f"{_location(source, expression.start)} {page.styled(harmless(value), 'strong')}",
            *page.wrapped(words, "  "),
            *(page.styled(text, "faint") for text in reason),
        )
    )


WRITER = TextWriter()
