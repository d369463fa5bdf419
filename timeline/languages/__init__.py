"""Languages as data: from a pack of words and patterns to a compiled scanner of texts.

A pack is one file that ends with `LANGUAGE = Language(...)`: words and patterns, no function. What needs code is a
resolver of `normalise` and is shared by all languages through neutral names ("weekday", "month-day").

Patterns are written for RE2 (no look-around, no back-reference), so that no text can make them slow. They are matched
against the text with its white space, hyphens and apostrophes folded to " ", "-" and "'". Within a pattern a blank
stands for any run of white space, `{name}` for a piece of the pack, and `(?P<slot>…)` for a part that the resolver is
given. Case is ignored except inside `(?-i:…)`. Extents are the leftmost
longest over all patterns; the first pattern of the pack that takes the whole extent names it.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property, lru_cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TypeVar

import re2

from timeline.languages._alternation import alternation
from timeline.languages._expression import Expression

_Found = TypeVar("_Found")

_FOLDED = (("\r", " "), ("\t", " "))
_FOLDED_MARKS = (("\xa0", " "), ("\u202f", " "), ("\u2009", " "), ("‐", "-"), ("‑", "-"), ("–", "-"), ("—", "-"),
                 ("’", "'"), ("`", "'"), ("ſ", "s"), ("\u212a", "K"))  # fmt: skip
"""Marks of print; and the letters beyond ASCII that RE2 takes for an "s" and a "k" where case is ignored."""
_LINE_END = re.compile(r"\n(?! *\n)")
_SLOT = re.compile(r"\(\?P<\w+>")
_FIRST_WORD = re.compile(r"[^\x00-/:-@\[-^`{-\x7f]+")
_PIECE = re.compile(r"\{([a-z_]+)\}")
_MEMORY = 256 << 20
"""Bytes that RE2 may spend on the automata of one language."""

_NOTHING = r"(?!)"
"""The expression that is found nowhere."""


@dataclass(frozen=True, eq=False, repr=False)  # to make these for fifty fields takes 2 ms of every start
class Language:
    """One language as data. All words are lower case unless a pattern says otherwise.

    `date_order` is how an all-numeric date is read when nothing settles it: "mdy", "dmy" or "ymd". The `*_words` map a
    word to a neutral name: months and weekdays to numbers (January 1, Monday 0), `relation_words` to an offset ("last"
    -1, "next" 1, "this" 0), `direction_words` to -1 for the past and 1 for the future, the others to TIMEX3's letters.
    """

    code: str
    name: str
    date_order: str
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    numbers: Mapping[str, float]
    vague_numbers: Mapping[str, float]
    ordinals: Mapping[str, int]
    decades: Mapping[str, int]
    units: Mapping[str, str]
    seasons: Mapping[str, str]
    parts_of_day: Mapping[str, str]
    zones: Mapping[str, int]
    relation_words: Mapping[str, int]
    anaphoric: frozenset[str]
    direction_words: Mapping[str, int]
    modifiers: Mapping[str, str]
    deictic_days: Mapping[str, int]
    frequencies: Mapping[str, str]
    references: Mapping[str, str]
    holidays: Mapping[str, str]
    pieces: Mapping[str, str]
    patterns: tuple[tuple[str, str], ...]
    future_cues: frozenset[str]
    past_cues: frozenset[str]
    past_endings: tuple[str, ...]
    no_verb_after: frozenset[str]
    abbreviations: frozenset[str]
    decimal_mark: str = "."
    nearest_last_month: bool = False
    """Whether "last October" is said in November of the month just over."""
    guards: Mapping[str, str] = field(default_factory=dict)
    """Guard name -> regular expression for the words around a candidate."""
    actions: Mapping[str, str] = field(default_factory=dict)
    """Word form -> neutral name of an action ("met" -> "meet")."""
    nominals: frozenset[str] = frozenset()
    """The forms among `actions` that are nouns ("withdrawal")."""
    irregular: Mapping[str, str] = field(default_factory=dict)
    """Past form -> infinitive, of verbs that are no action of the language ("brought" -> "bring")."""
    leads: tuple[str, ...] = ()
    """Expressions of RE2 for the words after which a word is a verb: "expected to", "has been"."""
    participle_leads: tuple[str, ...] = ()
    """Those after which one with an ending of `participle_endings` is: "began"."""
    light: str = ""
    """The neutral name of verbs that say nothing by themselves: "took control", "put on a list"."""
    happening: str = ""
    """The neutral name of verbs that say that something came to pass, and leave to their subject what."""
    speech: frozenset[str] = frozenset()
    """Neutral names of the actions that are speech ("say")."""
    addressing: frozenset[str] = frozenset()
    """The forms of speech that name after them who is spoken to ("told")."""
    places: Mapping[str, str] = field(default_factory=dict)
    """Word -> neutral name of a country or organisation ("russian" -> "russia")."""
    titles: frozenset[str] = frozenset()
    """Words that stand before a person's name and are no part of it."""
    offices: Mapping[str, str] = field(default_factory=dict)
    """Title without its dots -> neutral name of the office or rank; the longest that ends a title counts."""
    office_heads: Mapping[str, str] = field(default_factory=dict)
    """What an office is called beside a name -> its neutral name, with "*" for what it is for ("*-minister")."""
    office_fields: Mapping[str, str] = field(default_factory=dict)
    """Word for what an office is for -> its neutral name ("treasury" -> "finance")."""
    office_fillers: frozenset[str] = frozenset()
    """Words beside those that do not tell one office from another."""
    body_words: frozenset[str] = frozenset()
    """Words for what has a head, of which there is one: "council", "agency"."""
    title_parts: frozenset[str] = frozenset()
    title_names: frozenset[str] = frozenset()
    """Words that belong to a title only before one of `titles`."""
    organisation_words: frozenset[str] = frozenset()
    """Words that no person's name holds."""
    place_openers: frozenset[str] = frozenset()
    """Words that open the name of a place and of no person; those of `abbreviations` have a full stop in it."""
    origins: tuple[str, ...] = ()
    """What ends a word that tells where somebody comes from, before a name: "-born"."""
    surnames_too: frozenset[str] = frozenset()
    """Those of `organisation_words` that are surnames where the words behind tell of a person."""
    stopped_surnames: frozenset[str] = frozenset()
    """Those of `stop_words` that are surnames where they end a name."""
    pronouns: Mapping[str, str] = field(default_factory=dict)
    """Pronoun -> "person" or "thing"."""
    people: Mapping[str, str] = field(default_factory=dict)
    """Word for people -> who they are ("men" -> "man")."""
    others: frozenset[str] = frozenset()
    """The words among `people` for people other than those told of before."""
    harm: frozenset[str] = frozenset()
    """Neutral names of the actions that people are counted by ("kill")."""
    bounds: Mapping[str, str] = field(default_factory=dict)
    """Words right before an amount -> how it is meant: "at least", "at most" or "about"."""
    beginnings: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Neutral name of an action that ends something -> those with which it may have begun."""
    clocks: Mapping[str, str] = field(default_factory=dict)
    """Name of a place as it is written -> its zone in IANA's database of time zones."""
    calendars: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Name of a place as it is written -> its country and the day (ISO 8601) up to which it kept the old calendar."""
    order_cues: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """"order", "lasting" or "age" -> the words by which it is told, in lower case."""
    scales: Mapping[str, float] = field(default_factory=dict)
    """Word behind an amount -> what it multiplies by ("million")."""
    currencies: Mapping[str, str] = field(default_factory=dict)
    """Sign or word of a currency -> its ISO 4217 code."""
    synonyms: Mapping[str, str] = field(default_factory=dict)
    """Word -> the word it is compared as, beside the actions."""
    spellings: tuple[tuple[str, str], ...] = ()
    """Expressions for ways to spell that are one, and what stands for them when words are compared."""
    endings: tuple[str, ...] = ()
    """Endings that are cut from a word before it is compared, longest first."""
    participle_endings: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()
    stop_words: frozenset[str] = frozenset()
    """Words that say nothing about what a clause is about."""

    _searches: dict[str, Callable[[str], re.Match[str] | None]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """The guards asked so far, compiled: each candidate asks several."""
    _sided: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """The guards asked together so far: those of them that the language has."""

    @cached_property
    def known_actions(self) -> frozenset[str]:
        """The neutral names of all actions but the light ones."""
        return frozenset(self.actions.values()) - {self.light}

    @cached_property
    def ends_of_cues(self) -> frozenset[str]:
        """The last words of all that tells the past from what is to come."""
        return frozenset(cue.rpartition(" ")[2] for cue in self.past_cues | self.future_cues)

    @cached_property
    def office_words(self) -> frozenset[str]:
        """The words with which the name of an office may end."""
        return frozenset(form.rpartition(" ")[2] for form in self.office_heads).union(self.office_fields)

    def compiled(self, guard: str, default: str = _NOTHING) -> re.Pattern[str]:
        """A guard's expression, or that of `default` when the language has no such guard."""
        return _compiled(self.guards.get(guard, default))

    def matches(self, guard: str, text: str) -> bool:
        """Whether a guard's expression is found in `text`; False when the language has no such guard."""
        search = self._searches.get(guard)
        if search is None:
            search = self._searches[guard] = self.compiled(guard).search
        return search(text) is not None

    def matches_any(self, guards: tuple[str, ...], side: str, text: str) -> bool:
        """Whether the expression of a guard of this side ("-before") is found in `text`."""
        known = self._sided.get((side, guards))
        if known is None:
            sided = (guard + side for guard in guards)
            known = self._sided[side, guards] = tuple(guard for guard in sided if guard in self.guards)
        for guard in known:  # noqa: SIM110 - a generator would take as long as the searches
            if self.matches(guard, text):
                return True
        return False


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@dataclass(frozen=True, slots=True)
class Scanner:
    """A language's time patterns, compiled once per process."""

    _extents: Expression
    _names: "re2.Set"
    _patterns: tuple[tuple[str, str], ...]

    def extents(self, text: str, accept: Callable[[int, int], _Found | None]) -> Iterator[_Found]:
        """What `accept` makes of the leftmost longest matches of any pattern, in order.

        `text` is folded. `accept` is given start and end in code points; where it answers None, the search goes on
        after the first word of the match, else after its end. The edges at the end are for `accept` to check.
        """
        first = self._extents.search("\n" + text)
        at = 0
        while (match := first(at)) is not None:
            # What the match begins with is no part of the extent; for the letter put before the text it stands there.
            start, end = match[0], match[1] - 1
            found = accept(start, end)
            if found is None:
                at = _first_word_end(text, start)
            else:
                at = end
                yield found

    def names(self, words: str) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
        """The patterns that take all of `words`, each with its slots, in the order of the pack; one of each name."""
        named = set()
        for name, pattern in (self._patterns[at] for at in sorted(self._names.Match(words) or ())):
            if name not in named:
                named.add(name)
                expression, slots = _with_slots(pattern)
                span = expression.fullmatch(words.encode() if words.isascii() else words).span
                places = ((slot, span(group)) for slot, group in slots)
                yield name, tuple((slot, words[start:end]) for slot, (start, end) in places if start >= 0)


@cache
def _with_slots(pattern: str) -> tuple["re2._Regexp[str]", tuple[tuple[str, int], ...]]:
    """A pattern that captures, and the groups of its slots: asking for these takes as long again."""
    expression = re2.compile(pattern)
    return expression, tuple(expression.groupindex.items())


def _first_word_end(text: str, start: int) -> int:
    word = _FIRST_WORD.match(text, start)
    return word.end() if word else start + 1


@cache
def load(code: str) -> Language:
    """The pack for a language code ("en", "en-GB"); for a language without one, the pack that reads full dates only."""
    name = code.partition("-")[0].lower()
    if name in codes():
        language: Language = import_module(f"timeline.languages.{name}").LANGUAGE
        return language
    from timeline.languages._undetermined import UNDETERMINED

    return replace(UNDETERMINED, code=name)


@cache
def codes() -> tuple[str, ...]:
    """The language codes that have a pack."""
    return tuple(sorted(m.name for m in iter_modules(__path__) if not m.name.startswith("_")))


@cache
def scanner(code: str) -> Scanner:
    """The compiled time patterns of a language."""
    language = load(code)
    patterns = tuple((name, f"(?i)(?:{expand(pattern, language.pieces)})") for name, pattern in language.patterns)
    options = re2.Options()
    options.max_mem = _MEMORY
    options.never_capture = True
    names = re2.Set.FullMatchSet(options)
    for _, pattern in patterns:
        names.Add(_SLOT.sub("(?:", pattern))
    names.Compile()
    return Scanner(Expression(_extents(language), _MEMORY), names, patterns)


def _extents(language: Language) -> str:
    """One expression for all patterns of a language, without slots, behind what is no part of a word.

    That is a letter of its own: RE2's `\\b` knows only those of ASCII, and where nothing stands for it all patterns are
    begun at each letter of each word.
    """
    bare = alternation(_SLOT.sub("(?:", pattern) for _, pattern in language.patterns)
    patterns = _SLOT.sub("(?:", expand(bare, language.pieces))
    if _has_other_letters(patterns):
        return rf"(?i)[^\pL\pN_](?:{patterns})"
    return rf"(?i)[^0-9A-Za-z_](?:{patterns})\b"


def _has_other_letters(pattern: str) -> bool:
    """Whether words may begin or end with letters beyond ASCII, next to which RE2 sees no word edge."""
    return any(letter.isalpha() and not letter.isascii() for letter in set(pattern))


def expand(pattern: str, pieces: Mapping[str, str]) -> str:
    """A pattern as RE2 takes it: pieces put in, blanks made white space of any kind."""
    while _PIECE.search(pattern):
        pattern = _PIECE.sub(lambda m: f"(?:{pieces[m[1]]})", pattern)
    return pattern.replace(" ?", "\0").replace(" ", " +").replace("\0", " *")


@lru_cache(maxsize=2)  # one text is folded to find its times, to read them, and to see what they hang on
def fold(text: str) -> str:
    """The same number of code points, with one kind of white space, hyphen and apostrophe.

    A line end becomes a blank; a paragraph break keeps a line feed, which no pattern crosses.
    """
    for mark, plain in _FOLDED if text.isascii() else _FOLDED + _FOLDED_MARKS:
        text = text.replace(mark, plain)
    return _LINE_END.sub(" ", text)


def one_of(words: Mapping[str, object] | frozenset[str]) -> str:
    """An alternation of literal words."""
    return "|".join(sorted((w.replace(".", r"\.") for w in words), reverse=True))
