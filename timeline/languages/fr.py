"""French: its words for time, and the pack that they make with its patterns, guards and other words."""

from timeline.languages import Language, one_of
from timeline.languages._fr_guards import CLAUSES, GUARDS
from timeline.languages._fr_orders import BOUNDS, ORDER_CUES, ORDERS
from timeline.languages._fr_patterns import PATTERNS, PIECES
from timeline.languages._fr_words import (
    ABBREVIATIONS,
    FUTURE_CUES,
    NO_VERB_AFTER,
    PAST_CUES,
    PLACES,
    STOP_WORDS,
)

WEEKDAYS = {"lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6}

MONTHS = {
    "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
    "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "decembre": 12, "janv": 1, "févr": 2,
    "fév": 2, "fevr": 2, "fev": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11, "déc": 12, "dec": 12,
}  # fmt: skip

NUMBERS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20,
    "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "octante": 80,
    "nonante": 90, "cent": 100, "cents": 100, "mille": 1000, "mil": 1000, "demi": 0.5, "demie": 0.5, "quart": 0.25,
    "quarts": 0.75,
}  # fmt: skip
"""Numbers add up ("dix-sept", "soixante-quinze"); "quarts" are three, as no others are said."""

_DOZENS = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
}  # fmt: skip
VAGUE_NUMBERS = {
    f"{article} {dozen} {of}": amount
    for dozen, amount in _DOZENS.items()
    for article in ("une", "la", "cette")
    for of in ("de", "d'")
}

_CARDINALS = (
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf "
    "vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente"
)
_ROMANS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
ORDINALS = {
    **{word: at for at, word in enumerate(_CARDINALS.split(), 2)},
    **{word: at for at, word in enumerate(_ROMANS.split(), 1)},
    "vingt et un": 21, "trente et un": 31, "trente-et-un": 31, "premier": 1, "première": 1, "deuxième": 2, "second": 2,
    "seconde": 2, "troisième": 3, "quatrième": 4, "dixième": 10, "quinzième": 15, "seizième": 16, "dix-septième": 17,
    "dix-huitième": 18, "dix-neuvième": 19, "vingtième": 20, "vingt et unième": 21, "vingt-et-unième": 21,
    "dernier": -1, "dernière": -1,
}  # fmt: skip
"""Days of the month are counted by cardinals, centuries by ordinals or Roman numerals."""

DECADES = {
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante-dix": 70, "septante": 70,
    "quatre-vingt": 80, "quatre-vingts": 80, "quatre-vingt-dix": 90, "nonante": 90,
}  # fmt: skip

UNITS = {
    "seconde": "S", "secondes": "S", "minute": "TM", "minutes": "TM", "min": "TM", "heure": "TH", "heures": "TH",
    "h": "TH", "jour": "D", "jours": "D", "journée": "D", "journées": "D", "veille": "D", "avant-veille": "D",
    "lendemain": "D", "surlendemain": "D", "nuit": "NI", "nuits": "NI", "week-end": "WE", "week-ends": "WE",
    "weekend": "WE", "weekends": "WE", "semaine": "W", "semaines": "W", "quinzaine": "2W", "quinzaines": "2W",
    "mois": "M", "trimestre": "Q", "trimestres": "Q", "semestre": "H", "semestres": "H", "an": "Y", "ans": "Y",
    "année": "Y", "années": "Y", "décennie": "DE", "décennies": "DE", "siècle": "CE", "siècles": "CE",
    "millénaire": "ML", "millénaires": "ML",
}  # fmt: skip

SEASONS = {"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"}

PARTS_OF_DAY = {
    "matin": "MO", "petit matin": "MO", "matinée": "MO", "après-midi": "AF", "mi-journée": "12:00", "soir": "EV",
    "soirée": "EV", "nuit": "NI", "midi": "12:00", "minuit": "24:00",
}  # fmt: skip

ZONES = {"gmt": 0, "utc": 0, "tu": 0, "z": 0, "cet": 60, "cest": 120, "msk": 180}

RELATIONS = {
    "dernier": -1, "dernière": -1, "derniers": -1, "dernières": -1, "passé": -1, "passée": -1, "passés": -1,
    "passées": -1, "écoulé": -1, "écoulée": -1, "précédent": -1, "précédente": -1, "d'avant": -1, "récents": -1,
    "récentes": -1, "veille": -1, "avant-veille": -2,
    "ce": 0, "cet": 0, "cette": 0, "ce même": 0, "cette même": 0, "même": 0, "là": 0, "en cours": 0, "courant": 0,
    "courante": 0,
    "prochain": 1, "prochaine": 1, "prochains": 1, "prochaines": 1, "suivant": 1, "suivante": 1, "d'après": 1,
    "à venir": 1, "lendemain": 1, "surlendemain": 2,
    "cette année": 0, "la même année": 0, "l'an dernier": -1, "l'an passé": -1, "l'an prochain": 1,
    "l'année dernière": -1, "l'année passée": -1, "l'année précédente": -1, "l'année prochaine": 1,
    "l'année suivante": 1,
}  # fmt: skip

ANAPHORIC = frozenset(
    """précédent précédente d'avant veille avant-veille même là suivant suivante d'après avant après lendemain
    surlendemain auparavant""".split()
) | {"plus tôt", "plus tard", "ce même", "cette même", "la même année", "l'année précédente", "l'année suivante"}

DIRECTIONS = {
    "il y a": -1, "voilà": -1, "voici": -1, "plus tôt": -1, "auparavant": -1, "avant": -1, "après": 1,
    "plus tard": 1, "dans": 1, "d'ici": 1, "d'ici à": 1,
}  # fmt: skip

MODIFIERS = {
    "début": "START", "tout début": "START", "commencement": "START", "plus tôt": "START", "premiers jours": "START",
    "tout premiers jours": "START", "première moitié": "START",
    "fin": "END", "toute fin": "END", "plus tard": "END", "derniers jours": "END", "seconde moitié": "END",
    "deuxième moitié": "END", "dernière moitié": "END",
    "mi-": "MID", "milieu": "MID",
    "environ": "APPROX", "à peu près": "APPROX", "quelque": "APPROX",
    "près de": "LESS_THAN", "près d'": "LESS_THAN", "presque": "LESS_THAN", "moins de": "LESS_THAN",
    "moins d'": "LESS_THAN",
    "plus de": "MORE_THAN", "plus d'": "MORE_THAN", "un peu plus de": "MORE_THAN", "un peu plus d'": "MORE_THAN",
    "bien plus de": "MORE_THAN", "bien plus d'": "MORE_THAN",
    "au moins": "EQUAL_OR_MORE", "au minimum": "EQUAL_OR_MORE",
    "au plus": "EQUAL_OR_LESS", "au maximum": "EQUAL_OR_LESS", "pas plus de": "EQUAL_OR_LESS",
    "pas plus d'": "EQUAL_OR_LESS",
}  # fmt: skip

DEICTIC_DAYS = {"aujourd'hui": 0, "hier": -1, "avant-hier": -2, "demain": 1, "après-demain": 2}

FREQUENCIES = {
    "quotidiennement": "P1D", "quotidienne": "P1D", "quotidiennes": "P1D", "hebdomadairement": "P1W",
    "mensuellement": "P1M", "mensuelle": "P1M", "mensuelles": "P1M", "trimestriellement": "P1Q", "annuellement": "P1Y",
}  # fmt: skip
"""Not "quotidien" and "hebdomadaire": these are newspapers."""

_PRESENT = (
    "maintenant|actuellement|présentement|à présent|désormais|nos jours|l'heure actuelle|ce moment|l'instant|le moment|"
    "le présent|actuel|actuelle|actuels|actuelles"
)
_PAST = (
    "récemment|tout récemment|plus récemment|dernièrement|naguère|autrefois|jadis|il y a longtemps|il y a peu|"
    "l'époque|le passé|récent|récente|récents|récentes"
)
_FUTURE = "bientôt|très bientôt|prochainement|sous peu|l'avenir|un proche avenir|un avenir proche|le futur"
REFERENCES = {
    **dict.fromkeys(_PRESENT.split("|"), "PRESENT_REF"),
    **dict.fromkeys(_PAST.split("|"), "PAST_REF"),
    **dict.fromkeys(_FUTURE.split("|"), "FUTURE_REF"),
}

_FEASTS = {
    "Noël": "12-25", "Noel": "12-25", "Nouvel An": "01-01", "Nouvel an": "01-01", "Saint-Sylvestre": "12-31",
    "Épiphanie": "01-06", "Chandeleur": "02-02", "Saint-Valentin": "02-14", "Pâques": "e+0", "l'Ascension": "e+39",
    "Pentecôte": "e+49", "l'Assomption": "08-15", "la Toussaint": "11-01", "Halloween": "10-31", "Saint-Jean": "06-24",
}  # fmt: skip
"""Feasts that are known by their capital, and some by their article too: Toussaint is also a first name."""

HOLIDAYS = {
    "jour de l'an": "01-01", "jour de noël": "12-25", "veille de noël": "12-24", "réveillon de noël": "12-24",
    "réveillon du nouvel an": "12-31", "veille du nouvel an": "12-31", "mardi gras": "e-47",
    "mercredi des cendres": "e-46", "dimanche des rameaux": "e-7", "jeudi saint": "e-3", "vendredi saint": "e-2",
    "dimanche de pâques": "e+0", "lundi de pâques": "e+1", "jeudi de l'ascension": "e+39",
    "dimanche de pentecôte": "e+49", "lundi de pentecôte": "e+50", "fête du travail": "05-01",
    "fête des mères": "05-l-6", "fête de la musique": "06-21", "jour de l'armistice": "11-11",
    "jour de la toussaint": "11-01",
}  # fmt: skip

LANGUAGE = Language(
    code="fr",
    name="French",
    date_order="dmy",
    decimal_mark=",",
    nearest_last_month=True,
    weekdays=WEEKDAYS,
    months=MONTHS,
    numbers=NUMBERS,
    vague_numbers=VAGUE_NUMBERS,
    ordinals=ORDINALS,
    decades=DECADES,
    units=UNITS,
    seasons=SEASONS,
    parts_of_day=PARTS_OF_DAY,
    zones=ZONES,
    relation_words=RELATIONS,
    anaphoric=ANAPHORIC,
    direction_words=DIRECTIONS,
    modifiers=MODIFIERS,
    deictic_days=DEICTIC_DAYS,
    frequencies=FREQUENCIES,
    references=REFERENCES,
    holidays={**HOLIDAYS, **{feast.lower(): day for feast, day in _FEASTS.items()}},
    pieces={
        **PIECES,
        "holiday": f"{one_of(HOLIDAYS)}|(?-i:{one_of(_FEASTS)})",
        "frequency": one_of(FREQUENCIES),
        "reference": one_of(REFERENCES),
    },
    patterns=PATTERNS,
    future_cues=FUTURE_CUES,
    past_cues=PAST_CUES,
    past_endings=("é", "ée", "és", "ées", "ait", "aient", "èrent", "irent", "urent"),
    no_verb_after=NO_VERB_AFTER,
    abbreviations=ABBREVIATIONS,
    guards={**GUARDS, **CLAUSES, **ORDERS},
    bounds=BOUNDS,
    order_cues=ORDER_CUES,
    places=PLACES,
    titles=frozenset("m mme mlle dr pr président présidente ministre général colonel roi reine".split()),
    pronouns={"il": "person", "elle": "person", "lui": "person", "ils": "thing", "elles": "thing"},
    endings=("ations", "ation", "ements", "ement", "ées", "és", "ée", "é", "es", "s"),
    adverb_endings=("ment",),
    stop_words=STOP_WORDS,
)
