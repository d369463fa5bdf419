"""English words for what comes before what, how long it lasts and how old people are: data for the pack in `en.py`."""

_SMALL = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen|twenty|thirty|forty|fifty"
)
_AMOUNT = (
    rf"(?P<bound>more than |over |at least |less than |under |about |around |nearly |almost |some |roughly )?"
    rf"(?P<amount>\d{{1,3}}|an?|{_SMALL})[- ](?P<unit>day|week|month|year)s?"
)

ORDERS = {
    "order": rf"(?i:\b(?:{_AMOUNT} )?(?P<relation>after|before|following)\b)",
    "order-loose-before": r"(?i:\b(?:long|shortly|soon|named|look|looks|looking|go|goes|went|ever|even|"
    r"just|not|never|day|week|month|year|morning|night|hours?|minutes?|moments?|years|months|weeks|days|one|a|"
    r"sought|went|the) $)",
    "order-copula": r"^(?i:came|comes|come|coming|took place)$",
    "order-other-after": r"^ (?:all|that|this|which|then|he|she|it|they|we|you|I|being|having|\d)\b",
    "lasting-to-the-end": rf"(?i:\bafter {_AMOUNT} (?:as|of|in|at|on)\b)",
    "lasting": rf"(?i:\b(?:for|lasted|lasting|took) {_AMOUNT}\b)",
    "lasting-until-now": r"\b(?:has|have)\b",
    "age-told": r"(?i:\b(?:aged|at (?:the )?age(?: of)?|died at|dead at) (?P<age>\d{1,3})\b(?![-%,.]\d))",
    "age-of-then": r"(?i:\b(?:then|when|since|from|until|later|would be|would have|turned|turns|turning) )",
    "lifespan": r"^ ?\((?:(?:born|b\.) )?(?P<born>1[5-9]\d\d|20\d\d)(?: ?[-–—] ?(?P<died>1[5-9]\d\d|20\d\d))?\)",
    "born": r"\bborn\b",
}
"""Expressions over the text as it stands."""

BEGINNINGS = {
    "withdraw": frozenset({"invade", "deploy"}),
    "resign": frozenset({"elect", "appoint"}),
    "leave": frozenset({"arrive", "appoint", "elect"}),
    "release": frozenset({"arrest", "convict"}),
    "close": frozenset({"open"}),
}
"""Neutral name of an action that ends something -> those that it may have begun with."""
