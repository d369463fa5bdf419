"""A text in, its zones out: headline, byline, dateline, body, caption, boilerplate.

A paragraph is a line, or the lines of one hard-wrapped block. Cues at its start and a credit at its end tell what it
is for; what nothing tells is body, since half an article lost is worse than a stray line.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from timeline.model.text import Span, Zone, ZoneKind
from timeline.readers import _english as english
from timeline.readers._english import USUAL, Cue, Reach, Where


def zones_of(text: str, start: int = 0, *, markdown: bool = False) -> tuple[Zone, ...]:
    """The zones of a text from `start` on, ordered and disjoint; only white space and a BOM lie between them.

    Adjacent paragraphs of the body are one zone, as are those of boilerplate. In Markdown fenced code and comments are
    boilerplate.
    """
    page = _Page(markdown)
    if start == 0 and text.startswith("\ufeff"):
        start = 1
    apart = sorted([*_fences(text, start), *comments_of(text, start)]) if markdown else ()
    for hidden in apart:
        page.read(text, start, hidden.start)
        page.mark(hidden.start, hidden.end, ZoneKind.BOILERPLATE)
        start = hidden.end
    page.read(text, start, len(text))
    return page.zones()


class _Page:
    """A text on its way from the top to the bottom, and the zones seen so far."""

    def __init__(self, markdown: bool) -> None:
        self.markdown = markdown
        self.marks: list[tuple[int, int, ZoneKind]] = []
        self.captions: set[str] = set()
        self.below_title = False
        self.below_body = False
        self.in_links = False
        self.closed = False
        self.openings = english.OPENINGS_SOUGHT

    def zones(self) -> tuple[Zone, ...]:
        """The zones; a title with nothing below it is the body."""
        if len(self.marks) == 1 and self.marks[0][2] is ZoneKind.HEADLINE:
            self.marks[0] = (*self.marks[0][:2], ZoneKind.BODY)
        return tuple(Zone(Span(start, end), kind) for start, end, kind in self.marks)

    def mark(self, start: int, end: int, kind: ZoneKind) -> None:
        """Add a zone; body after body and boilerplate after boilerplate stay one."""
        if self.marks and self.marks[-1][2] is kind and kind in (ZoneKind.BODY, ZoneKind.BOILERPLATE):
            start = self.marks.pop()[0]
        self.marks.append((start, end, kind))

    def read(self, text: str, start: int, end: int) -> None:
        """Mark the paragraphs of a part of the text."""
        for at, words in _paragraphs(text, start, end):
            self.place(at, words)

    def place(self, at: int, words: str) -> None:
        """Mark one paragraph."""
        end = at + len(words)
        if self.closed:
            return self.mark(at, end, ZoneKind.BOILERPLATE)
        was_in_links, self.in_links = self.in_links, False
        cue = self.cue(words)
        if cue is not None:
            self.follow(cue, at, words)
        elif was_in_links and _is_title(words):
            self.in_links = True
            self.mark(at, end, ZoneKind.BOILERPLATE)
        elif self.is_caption(words):
            self.caption(at, words)
        elif _is_date(words):
            self.mark(at, end, ZoneKind.HEADLINE if self.below_body else ZoneKind.DATELINE)
        elif self.openings and _opening(words) == len(words):
            self.mark(at, end, ZoneKind.DATELINE)
        elif _is_heading(words) if self.below_title else _is_title(words):
            self.heading(at, words)
        elif words.endswith(english.CONTRIBUTED) and len(words) < 400:
            self.mark(at, end, ZoneKind.BYLINE)
        else:
            self.body(at, words)

    def cue(self, words: str) -> Cue | None:
        """The cue that tells what a paragraph is for, None when none does."""
        cues, start = _cues(self.markdown, len(words) > USUAL)
        match = start.match(words)
        if match is None:
            return None
        cue = cues[(match.lastindex or 1) - 1]
        fits = (
            len(words) <= cue.longest
            and self.is_in(cue.where)
            and (cue.sentence or not _ends_sentence(words))
            and (not cue.names or _are_names(words[match.end() :]))
        )
        self.in_links = fits and cue.reach is Reach.LINKS and match.end() == len(words)
        return cue if fits else None

    def is_in(self, where: Where) -> bool:
        """Whether the part of the page that was reached is `where`."""
        match where:
            case Where.HEAD:
                return not self.below_body
            case Where.BELOW_TITLE:
                return self.below_title
            case Where.BELOW_BODY:
                return self.below_body
        return True

    def follow(self, cue: Cue, at: int, words: str) -> None:
        """Mark a paragraph that has a cue."""
        if cue.kind is ZoneKind.CAPTION:
            return self.caption(at, words)
        if cue.kind is ZoneKind.HEADLINE:
            return self.heading(at, words)
        self.closed = cue.reach is Reach.END
        self.split(at, words, cue.kind, english.LATE_DATE if cue.kind is ZoneKind.BYLINE else None)

    def split(self, at: int, words: str, kind: ZoneKind, pattern: str | None) -> None:
        """Mark a paragraph, and as dateline what stands in it from a date on."""
        date = re.search(pattern, words) if pattern else None
        cut = date.start() if date else len(words)
        before = words[:cut].rstrip()
        if before:
            self.mark(at, at + len(before), kind)
        if date:
            self.mark(at + cut, at + len(words), ZoneKind.DATELINE)

    def is_caption(self, words: str) -> bool:
        """Whether a paragraph below the title ends with the credit of a picture, or repeats a caption."""
        if words in self.captions:
            return True
        if words[-1] in '.?!:,;"”’' or len(words) > english.LONGEST_CAPTION or not self.below_title:
            return False
        return re.search(english.CREDIT, words[-english.CREDIT_TAIL :]) is not None

    def caption(self, at: int, words: str) -> None:
        """Mark a caption, and know it again with or without its credit."""
        self.mark(at, at + len(words), ZoneKind.CAPTION)
        self.captions.update((words, re.sub(english.CREDIT, "", words).rstrip()))

    def heading(self, at: int, words: str) -> None:
        """Mark a title or a sub-heading; a title may have its date behind it."""
        self.split(at, words, ZoneKind.HEADLINE, None if self.below_body else english.LATE_STAMP)
        self.below_title = True

    def body(self, at: int, words: str) -> None:
        """Mark a paragraph of the body: without the place and agency it opens with, without the names under posts."""
        self.below_title = True
        start = self.opening(at, words) if self.openings else at
        if "(@" in words or "pic.twitter" in words:
            for signature in re.compile(english.SIGNATURE).finditer(words, start - at):
                self.part(words[start - at : signature.start()], start)
                self.mark(at + signature.start(), at + signature.end(), ZoneKind.BOILERPLATE)
                start = at + signature.end()
        self.part(words[start - at :], start)
        self.below_body = self.below_body or _ends_sentence(words) or len(words) > english.LONGEST_HEADLINE

    def part(self, words: str, start: int) -> None:
        """Mark a part of a paragraph of the body without the white space around it, if there is more than that."""
        inner = words.strip()
        if inner:
            start += words.find(inner)
            self.mark(start, start + len(inner), ZoneKind.BODY)

    def opening(self, at: int, words: str) -> int:
        """Where the body begins in a paragraph: behind "KABUL, Nov. 25 (AP) —", which becomes a dateline."""
        self.openings -= 1
        length = _opening(words)
        if not length:
            return at
        self.mark(at, at + len(words[:length].rstrip()), ZoneKind.DATELINE)
        self.openings = 0
        return at + length


@cache
def _cues(markdown: bool, long: bool) -> tuple[tuple[Cue, ...], re.Pattern[str]]:
    """The cues of a paragraph, and one pattern with a group behind each; of several that match the first wins.

    Only the few cues of `long` paragraphs are tried on those, and no group stands around a cue: measured, that halves
    the time.
    """
    cues = (*english.MARKDOWN_CUES, *english.CUES) if markdown else english.CUES
    cues = tuple(cue for cue in cues if cue.longest > USUAL or not long)
    return cues, re.compile("|".join(f"(?:{cue.pattern})()" for cue in cues))


_COMMENT = re.compile(r"(?<!`)<!--.*?-->", re.DOTALL)


def comments_of(text: str, start: int) -> list[Span]:
    """The comments of a Markdown text, outside of fenced code; one that is never closed hides nothing."""
    if "<!--" not in text:
        return []
    fences = list(_fences(text, start))
    found = (Span(*comment.span()) for comment in _COMMENT.finditer(text, start))
    return [comment for comment in found if not any(comment.overlaps(fence) for fence in fences)]


# Paragraphs ---------------------------------------------------------------------------------------------------------


def _fences(text: str, start: int) -> Iterator[Span]:
    """The fenced code blocks of a Markdown text; a fence that is never closed fences nothing."""
    opened: re.Match[str] | None = None
    for fence in re.compile(r"^ {0,3}(`{3,}|~{3,}).*$", re.MULTILINE).finditer(text, start):
        if opened is None:
            opened = fence
        elif fence[1].startswith(opened[1]):
            yield Span(opened.start(1), fence.end())
            opened = None


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Offset and words of each paragraph, without the white space around it."""
    block: list[tuple[int, str]] = []
    at = start
    for line in text[start:end].split("\n"):
        words = line.strip()
        if words:
            block.append((at + line.find(words), words))
        elif block:
            yield from _joined(text, block) if len(block) > 1 else block
            block = []
        at += len(line) + 1
    yield from _joined(text, block)


def _joined(text: str, block: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """The paragraphs of lines without a blank one between them: each line, or where they are wrapped, the whole.

    Lines are wrapped when all are narrow and one goes on in lower case where the one before does not end a sentence.
    A line much shorter than the widest ends its paragraph all the same.
    """
    widest = max((len(words) for _, words in block), default=0)
    if widest > english.WIDE or not any(_goes_on(one, two) for (_, one), (_, two) in pairwise(block)):
        yield from block
        return
    first = 0
    for index, (at, words) in enumerate(block):
        if index + 1 == len(block) or len(words) < widest * 0.6:
            start = block[first][0]
            yield start, text[start : at + len(words)]
            first = index + 1


def _goes_on(line: str, following: str) -> bool:
    """Whether the sentence of a line is continued in the line below it."""
    goes_on = len(line) >= english.NARROW and following[0].islower() and not _ends_sentence(line)
    return goes_on and _cues(markdown=False, long=False)[1].match(following) is None


# Words --------------------------------------------------------------------------------------------------------------


def _ends_sentence(words: str) -> bool:
    bare = words.rstrip("\"”’')]»*_ ")
    return bare[-1:] in (".", "!", "?", "…") and not re.search(english.ABBREVIATION, bare[-12:])


def _is_title(words: str) -> bool:
    """Whether a first line is a title: short, and no sentence unless it asks or exclaims."""
    if len(words) > english.LONGEST_HEADLINE or words[-1] in ",:;" or not any(map(str.isalnum, words)):
        return False
    return words[-1] in "?!" or not _ends_sentence(words)


def _is_heading(words: str) -> bool:
    """Whether a line below the title is a sub-heading: short, in title or upper case, without an end mark."""
    if (
        len(words) > english.LONGEST_HEADING
        or words[-1] in ".,:;!?…-–—"
        or not words[0].isalnum()
        or words[0].islower()
    ):
        return False
    if _ends_sentence(words):
        return False
    long = [word for word in words.split() if len(word) > 3 and word[0].isalpha()]
    return bool(long) and sum(word[0].isupper() for word in long) * 3 >= len(long) * 2


def _is_date(words: str) -> bool:
    """Whether a line says nothing but a date, with or without a time of day."""
    if len(words) > english.LONGEST_DATE or not any(map(str.isdigit, words)):
        return False
    tokens = re.findall(r"[^\W\d_]+|\d+", words.lower())
    if not all(len(token) <= 4 if token.isdigit() else token in english.DATE_WORDS for token in tokens):
        return False
    return not english.MONTHS.isdisjoint(tokens) or re.search(r"\d[/.-]\d", words) is not None


def _are_names(words: str) -> bool:
    """Whether there is nothing but names: each word begins with a capital or a digit, or joins such."""
    tokens = [token.strip("(),;:.|&–—-") for token in words.split()]
    return any(tokens) and all(
        not token or not token[0].islower() or token.lower() in english.JOINERS or "@" in token for token in tokens
    )


def _opening(words: str) -> int:
    """How much of a paragraph is the place and agency a report opens with, up to its first word; 0 for nothing."""
    match = re.match(english.OPENING, words)
    return match.end() if match and _is_opening(match["place"], match["agency"]) else 0


def _is_opening(place: str, agency: str | None) -> bool:
    """Whether a place in capitals, a known agency or a lone name in brackets stands before the dash."""
    if agency and not place and re.fullmatch(r"\([A-Z][\w&.]+(?: [A-Z][\w&.]+){0,2}\)", agency):
        return True
    if agency and re.fullmatch(english.AGENCY, agency[1:-1]):
        return not place or place[0].isupper()
    name = place.partition(",")[0]
    return name.isupper() and sum(map(str.isalpha, name)) >= 3
