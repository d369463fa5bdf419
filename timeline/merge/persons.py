"""Two keys of persons in, whether they can name one: parts of names, spellings, and how names are romanised."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from timeline.model.value import GENERATIONS, Name

if TYPE_CHECKING:
    from nicknames import NickNamer

_PARTICLES = frozenset("de del della der den di da du la van von bin ibn st".split())
"""Words before a surname that some write as one with it."""

_SAME = 0.8
"""Likeness of two spellings of one name (Damerau-Levenshtein): one letter in five, or two that changed places."""

_ROMANISED = (
    *(("x", "ks"), ("ph", "f"), ("kh", "h"), ("ou", "u"), ("w", "v"), ("ck", "k"), ("q", "k"), ("c", "k")),
    *(("yu", "iu"), ("ju", "iu"), ("ya", "ia"), ("ja", "ia"), ("j", "i")),
    *(("ey", "i"), ("y", "i"), ("ei", "i"), ("ie", "i"), ("ii", "i")),
)
"""Ways to write one sound of another alphabet, and one way for all: Alexey and Aleksei, Toney and Tony."""


def same_person(a: str, b: str) -> bool:
    """Whether two keys can name one person: equal surnames, and first names that are one, an initial or a misprint."""
    one, two = parted(a), parted(b)
    if one[-1] != two[-1] or len({generation(a), generation(b)} - {""}) > 1:
        return False
    return len(one) == 1 or len(two) == 1 or same_first_name(one[0], two[0])


def same_first_name(a: str, b: str) -> bool:
    """Whether two first names can be one, as they are spelt, cut short, romanised or called for short."""
    shortened = _is_initial(a) or _is_initial(b)
    return a == b or (shortened and a[0] == b[0]) or spelt_alike(a, b) or is_short_for(a, b)


def _is_initial(name: str) -> bool:
    """Whether a first name is cut to its letters: "j", "j.r"."""
    return all(len(letter) < 2 for letter in name.split("."))


@lru_cache(maxsize=1 << 14)
def is_short_for(a: str, b: str) -> bool:
    """Whether one of two first names is what people call who bears the other: Joe and Joseph, in either order."""
    names = _nicknames()
    return a in names.nicknames_of(b) or b in names.nicknames_of(a)


@cache
def _nicknames() -> "NickNamer":
    from nicknames import NickNamer

    return NickNamer()


@lru_cache(maxsize=1 << 14)
def spelt_alike(a: str, b: str) -> bool:
    """Whether two names are spellings of one, with other letters for one sound or a slip of the hand."""
    from rapidfuzz.distance import DamerauLevenshtein

    one, two = romanised(a), romanised(b)
    return one == two or DamerauLevenshtein.normalized_similarity(one, two) >= _SAME


def in_latin(name: str) -> str:
    """A name in plain Latin letters, lower case."""
    if name.isascii():
        return name
    from anyascii import anyascii

    return anyascii(name).lower()


@lru_cache(maxsize=1 << 14)
def romanised(name: str) -> str:
    """A name in plain Latin letters, with one letter for each sound that is written in several ways and no mute h."""
    name = in_latin(name)
    for written, sound in _ROMANISED:
        name = name.replace(written, sound)
    return name[:1] + name[1:].replace("h", "")


def generation(key: str) -> str:
    """What tells father and son of one name apart ("jr"), "" where the key does not say."""
    last = key.split()[-1].rstrip(".,")
    return last if last in GENERATIONS else ""


@lru_cache(maxsize=1 << 14)
def parted(key: str) -> tuple[str, ...]:
    """The names of a person, first to last, without what one report prints and another leaves out ("Jr", "III").

    "Del Giudice" is one name, as "DelGiudice" is, and "Castro-Cotto" two, as "Castro Cotto" is.
    """
    words = [word.rstrip(".,") for word in key.replace("-", " ").split()]
    names: list[str] = []
    before = ""
    for word in words:
        if word in _PARTICLES and names:
            before += word
        elif word and word not in GENERATIONS:
            names.append(before + word)
            before = ""
    return tuple(names) or (key,)


def named_alike(a: Name, b: Name) -> bool:
    """Whether two names are spellings of one: so are the surnames, and the first names where both are given."""
    one, two = parted(a.key), parted(b.key)
    return spelt_alike(one[-1], two[-1]) and (min(len(one), len(two)) == 1 or same_first_name(one[0], two[0]))
