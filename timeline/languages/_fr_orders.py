"""French words for how long something lasts and how old people are: data for the pack in `fr.py`."""

_AMOUNT = (
    r"(?P<bound>plus de |au moins |moins de |au plus |environ |près de |presque |quelque )?"
    r"(?P<amount>\d{1,3}|[a-zà-ÿ]+)[- ](?P<unit>jours?|semaines?|mois|ans?|années?)"
)

ORDER_CUES = {
    "lasting": ("a duré", "ont duré", "dura", "durèrent", "pendant", "durant", "depuis"),
    "age": ("à l'âge de", "à l’âge de"),
}
"""Words that tell a length of time, and an age. What came before what is told by verbs, which this pack lacks."""

ORDERS = {
    "lasting": rf"(?i: {_AMOUNT}\b)",
    "lasting-until-now": r"\b[Dd]epuis$",
    "span-start-before": r"\b(?:[Dd]epuis|[Ee]ntre) $",
    "span-follows": r" (?:à|au|jusqu['’]en|jusqu['’]à) (?=\d)",
    "span-end-before": r"\b(?:[Jj]usqu['’](?:en|à)|\d{4} à) $",
    "age-told": r" (?P<age>\d{1,3})\b(?![-%,.]\d)",
    "dying": r"(?i:\b(?:est mort|est morte|mourut|est décédée?|décéda|s['’]est éteinte?)\b)",
    "lifespan": r"^ ?\((?:née? en )?(?P<born>1[5-9]\d\d|20\d\d)(?: ?[-–—] ?(?P<died>1[5-9]\d\d|20\d\d))?\)",
}
"""Expressions over the text as it stands."""

BOUNDS = {
    **dict.fromkeys(("plus de", "au moins"), "at least"),
    **dict.fromkeys(("moins de", "au plus"), "at most"),
    **dict.fromkeys(("environ", "près de", "presque", "quelque"), "about"),
}
"""Words right before an amount -> how it is meant."""
