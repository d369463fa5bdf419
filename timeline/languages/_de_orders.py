"""German words for how long something lasts and how old people are: data for the pack in `de.py`."""

_AMOUNT = (
    r"(?P<bound>mehr als |über |mindestens |weniger als |höchstens |etwa |rund |fast |knapp |ungefähr )?"
    r"(?P<amount>\d{1,3}|[a-zäöüß]+)[- ](?P<unit>Tage?n?|Wochen?|Monate?n?|Jahre?n?)"
)

ORDER_CUES = {
    "lasting": ("dauerte", "dauerten", "währte", "gedauert hat", "seit", "für"),
    "age": ("im Alter von",),
}
"""Words that tell a length of time, and an age. What came before what is told by verbs, which this pack lacks."""

ORDERS = {
    "lasting": rf"(?i: {_AMOUNT}\b)",
    "lasting-until-now": r"\b[Ss]eit$",
    "span-start-before": r"\b(?:[Ss]eit|[Vv]on|[Zz]wischen|[Aa]b) $",
    "span-end-before": r"\b[Bb]is $",
    "age-told": r" (?P<age>\d{1,3})\b(?![-%,.]\d)",
    "dying": r"(?i:\b(?:starb|starben|gestorben|verstarb|verstorben)\b)",
    "lifespan": r"^ ?\((?:geb(?:oren)?\.? |\* ?)?(?P<born>1[5-9]\d\d|20\d\d)"
    r"(?: ?[-–—] ?(?P<died>1[5-9]\d\d|20\d\d))?\)",
}
"""Expressions over the text as it stands."""

BOUNDS = {
    **dict.fromkeys(("mehr als", "über", "mindestens"), "at least"),
    **dict.fromkeys(("weniger als", "höchstens"), "at most"),
    **dict.fromkeys(("etwa", "rund", "fast", "knapp", "ungefähr"), "about"),
}
"""Words right before an amount -> how it is meant."""
