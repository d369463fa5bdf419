"""The pack for a language that has none: dates that are written out in full, and nothing else.

Numbers and ISO dates read alike everywhere; the name of a month is left to `normalise`, which asks a library that knows
some two hundred languages.
"""

from timeline.languages import Language

_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_YEAR = r"(?:1\d\d\d|20\d\d)"
_WORD = r"[\pL\pM]{3,}\.?"

PATTERNS = (
    ("iso-date", r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"),
    ("numeric-date", r"(?P<first>\d\d?)(?P<sep>[/.-])(?P<second>\d\d?)(?P<sep2>[/.-])(?P<year>\d{4})"),
    ("foreign-date", rf"(?P<date>{_DAY}(?:\.|º|°|ª|er|-)?(?: de| di)? ?{_WORD}(?: de| del)?,? {_YEAR})"),
    ("foreign-date", rf"(?P<date>{_WORD} {_DAY},? {_YEAR})"),
    ("foreign-date", rf"(?P<date>{_YEAR}\. {_WORD} {_DAY})"),
)

GUARDS = {
    "digit-before": r"[\d.,:/-]$",
    "digit-after": r"^[\d:/-]|^[.,]\d",
}

UNDETERMINED = Language(
    code="und",
    name="undetermined",
    date_order="dmy",
    weekdays={},
    months={},
    numbers={},
    vague_numbers={},
    ordinals={},
    decades={},
    units={},
    seasons={},
    parts_of_day={},
    zones={},
    relation_words={},
    anaphoric=frozenset(),
    direction_words={},
    modifiers={},
    deictic_days={},
    frequencies={},
    references={},
    holidays={},
    pieces={},
    patterns=PATTERNS,
    future_cues=frozenset(),
    past_cues=frozenset(),
    past_endings=(),
    no_verb_after=frozenset(),
    abbreviations=frozenset(),
    guards=GUARDS,
)
