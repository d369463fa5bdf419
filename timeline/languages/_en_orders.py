"""English words for what comes before what, how long it lasts and how old people are: data for the pack in `en.py`."""

_SMALL = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen|twenty|thirty|forty|fifty"
)
_AMOUNT = (
    r"(?P<bound>more than |over |at least |less than |under |about |around |nearly |almost |some |roughly )?"
    rf"(?P<amount>\d{{1,3}}|an?|{_SMALL})[- ](?P<unit>day|week|month|year)s?"
)

_KIN = (
    r"(?:grand|step)?(?:mother|father|son|daughter|parent)s?|mum|mom|dad|brothers?|sisters?|wife|husband|widow(?:er)?|"
    r"uncle|aunt|nephew|niece|cousin|twins?|child(?:ren)?|baby|fianc[ée]e?|girlfriend|boyfriend"
)

ORDER_CUES = {
    "order": ("after", "before", "following"),
    "lasting": ("for", "lasted", "lasting", "took"),
    "age": ("aged", "age"),
    "death": ("died", "dies", "dead"),
    "pronoun": ("he is", "she is", "he was", "she was"),
}
"""Words by which an order, a duration or an age is told, by what it is."""

ORDERS = {
    "amount-of-time-before": rf"(?i:\b{_AMOUNT} $)",
    "order-loose-before": r"(?i:\b(?:long|shortly|soon|named|look|looks|looking|go|goes|went|ever|even|"
    r"just|not|never|day|week|month|year|morning|night|hours?|minutes?|moments?|years|months|weeks|days|one|a|"
    r"sought|went|the) $)",
    "order-copula": r"^(?i:came|comes|come|coming|took place)$",
    "order-other-after": r"^ (?:all|that|this|which|then|he|she|it|they|we|you|I|being|having|\d)\b",
    "order-aside": r"(?i:\b(?:of|in|at|on|with|for|from|by|to|into|over|against|during|another|other|similar|separate|"
    r"previous|earlier|first|second|third|fourth|fifth|last|next)\b)",
    "order-word-after": r" (?P<word>[a-z]+)\b",
    "order-verb": r"\b(?:was|were|is|are|be|been|has|have|had|did|does|will|would|could|may|might|can|who|which|that|"
    r"as|when|while|whose|[a-z]{2,}ed)\b",
    "order-definite": r"(?i:\b(?:the|this|that|his|her|its|their|our|my)|[’']s|s[’'])(?: [\w’'-]+){0,3} $",
    "order-the": r"(?i:\b(?:the|this|that|its)|[’']s|s[’']) $",
    "lasting-to-the-end": rf"(?i: {_AMOUNT} (?:as|in (?:office|power|government|parliament|congress|prison|jail|"
    r"custody|captivity|detention|exile|charge|the (?:country|job|post|role|region))|"
    r"on the job|at the helm|of (?:service|rule|captivity|detention|imprisonment|occupation|involvement|presence))\b)",
    "lasting": rf"(?i: {_AMOUNT}\b(?! (?:between|during|within)\b))",
    "lasting-until-now": r"\b(?:has|have)\b",
    "war-before": r"\b(?:war|invasion|occupation|fighting) (?:in|on|against|of) $",
    "age-told": r"(?: of)? (?P<age>\d{1,3})\b(?![-%,.]\d)",
    # Above 24 it is no hour; a verb between would tell of another time: "died years after retiring at 65".
    "died-at-age": r"(?: (?!after|when|who|having|since|before|as|while|following|said)[\w’'-]+(?<!ing)){0,8}? "
    r"at (?P<age>2[5-9]|[3-9]\d|1[01]\d)(?=[.,;:!?]|$|\n)",
    "age-of-pronoun": r" (?:now |just |only )?(?P<age>\d{1,3})"
    r"(?= years old\b|[.;](?!\d)|,(?!\d| the )| and (?:had|has|is|was)\b)",
    "past-pronoun": r"\bwas$",
    "dies-after": r"(?:,[^.;:!?\n]{1,160},)?(?: has| had)? (?:died|dies|passed away|was killed|was found dead)\b",
    "others-told-of": rf"(?i:\b(?:{_KIN}|man|woman|boy|girl|teenager|suspect|victim|driver|officer|player|said|says|"
    r"told|goalkeeper|coach|teacher|neighbou?r|friend|colleague|partner|lawyer)\b)",
    "born-told": r",?(?: who)?(?: was)? born\b",
    "died-told": r"(?:, (?:aged )?\d{1,3},)?(?:, who)?(?: has| had)? (?:died|passed away|"
    r"was (?:shot and )?killed|was murdered|was found dead|was shot dead)\b",
    "lives-told": r"(?:, (?:aged )?\d{1,3},)?(?:, who)?(?: later| then| also| publicly)? (?:said|told|announced|met|"
    r"visited|signed|resigned|testified|arrived)\b",
    "named-aside": r"(?:\b(?:of|for|by|from|to|with|and|or|against|late|about|than|that)|,) $",
    "lifespan": r"^ ?\((?:(?:born|b\.) )?(?P<born>1[5-9]\d\d|20\d\d)(?: ?[-–—] ?(?P<died>1[5-9]\d\d|20\d\d))?\)",
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
