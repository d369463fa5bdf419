"""Spanish words for how long something lasts and how old people are: data for the pack in `es.py`."""

_AMOUNT = (
    r"(?P<bound>más de |al menos |menos de |como máximo |unos |cerca de |casi |aproximadamente )?"
    r"(?P<amount>\d{1,3}|[a-zá-ÿ]+)[- ](?P<unit>días?|semanas?|mes(?:es)?|años?)"
)

ORDER_CUES = {
    "lasting": ("duró", "duraron", "ha durado", "durante", "desde hace"),
    "age": ("a los", "a la edad de"),
}
"""Words that tell a length of time, and an age. What came before what is told by verbs, which this pack lacks."""

ORDERS = {
    "lasting": rf"(?i: {_AMOUNT}\b)",
    "lasting-until-now": r"\b[Dd]esde hace$",
    "span-start-before": r"\b(?:[Dd]esde|[Ee]ntre) $",
    "span-follows": r" (?:a|hasta) (?=\d)",
    "span-end-before": r"\b(?:[Hh]asta|\d{4} a) $",
    "age-told": r" (?P<age>\d{1,3})(?= años\b)",
    "dying": r"(?i:\b(?:murió|murieron|falleció|fallecieron|ha muerto|ha fallecido)\b)",
    "lifespan": r"^ ?\((?:nacid[oa] en )?(?P<born>1[5-9]\d\d|20\d\d)(?: ?[-–—] ?(?P<died>1[5-9]\d\d|20\d\d))?\)",
}
"""Expressions over the text as it stands."""

BOUNDS = {
    **dict.fromkeys(("más de", "al menos"), "at least"),
    **dict.fromkeys(("menos de", "como máximo"), "at most"),
    **dict.fromkeys(("unos", "cerca de", "casi", "aproximadamente"), "about"),
}
"""Words right before an amount -> how it is meant."""
