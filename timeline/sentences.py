"""A text in, the spans of its sentences out; sentences never cross a zone or a paragraph."""

import re

from timeline.languages import Language, load
from timeline.model.text import Source, Span

_LOST_BLANK = r"(?<=[^\W\d_A-Z]{2}[.!?])(?=[A-Z][a-z]|[“\"][A-Z])|(?<=[a-z][.!?,][”\"])(?=[A-Z][a-z])"
"""Where the paragraphs of a page were joined without a blank: `the police said.The man`, `the end.”The man`."""

_STOP = re.compile(rf"[.!?…\n](?:(?<=\n)(?:[ \t\r]*\n)*|(?<!\n)[.!?…]*[\"”’')\]]*(?:(?=\s)|{_LOST_BLANK}))")
"""It begins with one set of letters: so it is tried at these alone."""
_LAST_WORD = re.compile(r"(?<![\w.])[\w.]*\w$")
_INITIALS = re.compile(r"(?:[a-z]\.)+[a-z]")
_LONGEST = 2000
"""Code points of a sentence at most: a table without a full stop is cut between words, for each claim holds its own."""
_LONG_LINE = 100
"""Code points from which on a line is a paragraph of its own rather than a part of a wrapped one."""


def sentences(source: Source) -> list[Span]:
    """The sentences of a source in order, without the white space around them."""
    pack = load(source.language)
    found: list[Span] = []
    for start, end in _stretches(source):
        found.extend(_within(source.text, start, end, pack))
    return found


def abbreviates(text: str, since: int, at: int, pack: Language) -> bool:
    """Whether the full stop at a code point belongs to an abbreviation or an initial, of a text that begins `since`."""
    last = text[max(since, at - 20) : at].rpartition(" ")[2].lower()
    if not last.isalpha():  # few are not: the expression is for them
        word = _LAST_WORD.search(last)
        if word is None:
            return False
        last = word[0]
    initial = len(last) == 1 and last.isalpha() and last != "i"
    return last in pack.abbreviations or initial or ("." in last and _INITIALS.fullmatch(last) is not None)


def _stretches(source: Source) -> list[tuple[int, int]]:
    """The zones and what lies between them."""
    cuts, at = [], 0
    for zone in source.zones:
        if zone.span.start > at:
            cuts.append((at, zone.span.start))
        cuts.append((zone.span.start, zone.span.end))
        at = zone.span.end
    if at < len(source.text):
        cuts.append((at, len(source.text)))
    return cuts


def _within(text: str, start: int, end: int, pack: Language) -> list[Span]:
    spans: list[Span] = []
    at = start
    for match in _STOP.finditer(text, start, end):
        if not _ends(text, match, at, end, pack):
            continue
        _add(spans, text, at, match.end())
        at = match.end()
    _add(spans, text, at, end)
    return spans


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = start + _LONGEST if cut < 0 else cut
        _add(spans, text, start, cut)
        start = cut
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append(Span(start, end))


def _ends(text: str, stop: re.Match[str], since: int, end: int, pack: Language) -> bool:
    mark = stop[0]
    if mark[0] == "\n":
        return len(mark) > 1 or _line_ends(text, stop.start(), since, end)
    after = text[stop.end() : stop.end() + 3].lstrip()
    if after[:1].islower():
        return False
    if mark[0] != "." or not abbreviates(text, since, stop.start(), pack):
        return True
    following = _WORD.search(text, stop.end(), stop.end() + 20)
    if following is None or len(following[0]) == 1:
        return False
    word = following[0].lower()
    return word in pack.stop_words and word not in pack.titles


_WORD = re.compile(r"\w+")


def _line_ends(text: str, at: int, since: int, end: int) -> bool:
    """A line end ends a sentence unless the line is one of a wrapped paragraph."""
    after = text[at + 1 : min(end, at + 40)].lstrip(" \t\r")
    if not after or after[0] == "\n" or at == since:
        return True
    line = at - text.rfind("\n", 0, at)
    if after[0].islower():
        return line > 4 * _LONG_LINE
    before = text[max(since, at - 3) : at].rstrip()
    return line > _LONG_LINE or line < _LONG_LINE // 3 or before[-1:] in '.!?:"”'
