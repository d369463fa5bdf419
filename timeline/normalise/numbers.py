"""Number words, ordinals and years in words to numbers, by the words of a language."""

import re

from timeline.languages import Language

_FRACTION = re.compile(r"(\d+(?:\.\d+)?)(?: (\d)/(\d)| ?(½))?")
_THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}\b)")
_JOINT = re.compile(r"[ -]+")


def number(text: str, language: Language) -> float | None:
    """The amount that digits or words name ("2 1/2", "twenty-five", "a dozen", "half"); None when they name none.

    Tokenised texts write "2 1\\/2".
    """
    text = _THOUSANDS.sub("", text.strip().replace("\\/", "/"))
    if text in language.numbers:
        return language.numbers[text]
    if language.decimal_mark == ",":
        text = text.replace(".", "").replace(",", ".")
    text = text.replace(",", "")
    match = _FRACTION.fullmatch(text)
    if match:
        part = int(match[2]) / int(match[3]) if match[2] and int(match[3]) else 0.5 if match[4] else 0.0
        return float(match[1]) + part
    values = _values(text, language)
    return _accumulate(values) if values else None


def _values(text: str, language: Language) -> list[float]:
    return [language.numbers[word] for word in _JOINT.split(text) if word in language.numbers]


def _accumulate(values: list[float]) -> float:
    total = current = 0.0
    for value in values:
        if value >= 1000:
            total, current = total + max(current, 1) * value, 0.0
        elif current and (value == 100 or (value == 12 and current < 12)):
            current *= value
        else:
            current += value
    return total + current


def ordinal(text: str, language: Language) -> int | None:
    """1 for "first", "1st" or "1"; -1 for "last"; None for a word that is no ordinal."""
    digits = re.match(r"\d+", text)
    if digits:
        return int(digits[0])
    return language.ordinals.get(re.sub(r" ?--? ?", "-", text))


def year_in_words(text: str, language: Language) -> int:
    """1996 for "nineteen ninety-six", 2005 for "two thousand and five": pairs of digits, unless thousands are named."""
    values = [int(value) for value in _values(text, language)]
    if 1000 in values or 100 in values:
        return int(_accumulate([float(value) for value in values]))
    return values[0] * 100 + sum(values[1:])


def short_year(digits: str, reference: int | None) -> int:
    """The full year of two digits: the one nearest to `reference`, at most 20 years after it.

    Without a reference the pivot is POSIX's: 69 to 99 are 1969 to 1999.
    """
    two = int(digits[-2:])
    if reference is None:
        return 1900 + two if two >= 69 else 2000 + two
    century = reference // 100 * 100
    candidates = [century - 100 + two, century + two, century + 100 + two]
    return min((y for y in candidates if y <= reference + 20), key=lambda y: abs(y - reference))
