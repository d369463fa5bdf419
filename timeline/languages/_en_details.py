"""English words for how many, how much and where: data for the pack in `en.py`."""

from timeline.languages._alternation import alternation
from timeline.languages._en_verbs import IRREGULAR
from timeline.languages._en_words import _forms

PEOPLE = _forms("""
person: people person persons victim victims others individuals individual residents passengers passenger adults adult
  fatalities casualties pedestrians bystanders civilians civilian patients relatives members suspects suspect
  lives
man: men man males male
woman: women woman females female
child: children child kids kid boys boy girls girl infants toddlers
teen: teens teenagers teen teenager teen-agers juveniles juvenile youths
officer: officers officer deputies deputy troopers trooper policemen policeman cops
soldier: soldiers soldier troops servicemen marines
militant: militants militant fighters rebels insurgents guerrillas
student: students student pupils
worker: workers worker employees employee miners
firefighter: firefighters
journalist: journalists
nurse: nurses
doctor: doctors
teacher: teachers
guard: guards
farmer: farmers
sailor: sailors fishermen
worshipper: worshippers worshipers pilgrims
tourist: tourists
protester: protesters protestors demonstrators
migrant: migrants refugees
prisoner: prisoners inmates detainees
villager: villagers
customer: customers shoppers guests
spectator: spectators fans
cyclist: cyclists
mourner: mourners
hostage: hostages
son: son sons stepson grandson nephew
daughter: daughter daughters stepdaughter granddaughter niece
sibling: brother brothers sister sisters
parent: father mother parents
spouse: wife husband girlfriend boyfriend
""")
"""Word for people -> who they are, "person" where it does not say."""

OTHERS = frozenset({"others"})

HARM = frozenset({"kill", "wound", "shoot", "miss", "arrest", "rescue"})
"""Neutral names of the actions that people are counted by."""

SCALES = {
    "dozen": 12.0, "hundred": 100.0, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6, "billion": 1e9,
    "bn": 1e9, "b": 1e9, "trillion": 1e12,
}  # fmt: skip

_CURRENCY_WORDS = {
    word: code
    for code, words in {
        "USD": "dollars", "EUR": "euro euros", "GBP": "pounds", "JPY": "yen", "CNY": "yuan renminbi",
        "RUB": "rubles roubles", "INR": "rupees", "FRF": "francs", "MXN": "pesos", "KES": "shillings", "ZAR": "rand",
        "PLN": "zloty zlotys", "SEK": "krona kronor", "NOK": "krone kroner", "NGN": "naira", "GHS": "cedi cedis",
        "ETB": "birr", "MYR": "ringgit", "IDR": "rupiah", "THB": "baht", "VND": "dong", "BDT": "taka", "BRL": "reais",
        "TRY": "lira liras", "ILS": "shekels", "AED": "dirhams", "SAR": "riyals", "IQD": "dinars", "AFN": "afghanis",
        "UAH": "hryvnia hryvnias", "KZT": "tenge", "HUF": "forints", "CZK": "korunas koruny", "BGN": "leva",
        "ZMW": "kwacha", "BWP": "pula", "VES": "bolivars", "PEN": "soles", "DEM": "marks deutschmarks", "ITL": "lire",
        "NLG": "guilders", "ESP": "pesetas", "GRD": "drachmas", "ATS": "schillings", "KRW": "won",
    }.items()
    for word in words.split()
}  # fmt: skip
CURRENCIES = {
    **_CURRENCY_WORDS,
    "$": "USD", "us$": "USD", "us $": "USD", "us dollars": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "c$": "CAD",
    "rp": "IDR", "php": "PHP", "₱": "PHP", "tk": "BDT", "n": "NGN",
    "a$": "AUD", "nz$": "NZD", "hk$": "HKD", "s$": "SGD", "₹": "INR", "rs": "INR", "₦": "NGN", "₽": "RUB", "₩": "KRW",
    "₺": "TRY", "₪": "ILS", "r": "ZAR", "rm": "MYR", "sh": "KES", "shs": "KES", "ksh": "KES", "kshs": "KES",
}  # fmt: skip
"""How a currency is written -> its ISO 4217 code; a dollar of no country is the American one, a shilling the Kenyan."""

SYNONYMS = {
    **IRREGULAR,
    **{word: who for word, who in PEOPLE.items() if who != "person"},
    **dict.fromkeys("others other".split(), ""),
    **dict.fromkeys("gun gunned gunman gunmen gunshot gunshots gunfire shooter bullet bullets".split(), "shoot"),
    **dict.fromkeys("cops cop deputies deputy officer officers policeman".split(), "police"),
    **dict.fromkeys("home house residence apartment".split(), "home"),
    **dict.fromkeys("firm company corporation".split(), "company"),
    **dict.fromkeys("bail bond".split(), "bail"),
}
"""Words of one meaning to a reader who compares two reports, beside the actions."""

_SMALL = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen"
)
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_SCALE = "hundred|thousand|million|billion|dozen"
_IN_WORDS = rf"(?:(?:half )?an? (?:{_SCALE})|(?:{_TENS})(?:[- ](?:{_SMALL}))?|{_SMALL})"
_MONTHS = (
    "Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec January February March April June July August September "
    "October November December"
)
_NO_DATE = "".join(rf"(?<!\b{month} )" for month in _MONTHS.split())
"""Behind a month a number is a day: "On May 5, 300 people"."""
_DIGITS = (
    rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,5}}|{_NO_DATE}\d{{1,3}}(?: ?, ?\d{{3}}){{1,5}}|"
    + r"\d{1,15}(?:\.\d{1,9}(?= (?:million|billion)))?)(?![\d.,/]{0,9}\d)"
)
_NUMBER = rf"(?:(?:{_DIGITS}|(?i:{_IN_WORDS}))(?:(?i:(?: and)? (?:{_IN_WORDS}|{_SCALE}))){{0,9}})"
_ALONE = r"(?<![\w$€£¥.,:/-])(?<!\b[Nn]o )"
_PEOPLE = alternation(sorted(PEOPLE, reverse=True))
_HARMED = r"killed|dead|died|slain|wounded|injured|hurt|shot|missing|arrested|detained"
_VERBS = "killing wounding injuring hurting killed wounded injured hurt"
_HEDGES = ("", "at least ", "about ", "more than ", "nearly ", "another ")
_HARM_BEFORE = [f"{verb} {hedge}" for verb in _VERBS.split() for hedge in _HEDGES]
_AFTER_HARM = (
    f"(?<=[{''.join(sorted({words[-2] for words in _HARM_BEFORE}))}] )"  # most numbers end here
    "(?:" + "|".join(rf"(?<=\b{words})" for words in _HARM_BEFORE) + ")"
)
_UNCOUNTED = (
    rf"(?:{_PEOPLE}|{'|'.join(SCALES)})\b|(?:second|minute|hour|day|night|week|weekend|month|year|decade|time|percent)s\b|"
    r"\w*(?:ss|us)\b|(?:was|has|is|does)\b"
)
_BEING = (
    r"(?: (?:who|were|was|are|is|have|had|has|been|being|left|found|confirmed|reported|reportedly|critically|"
    r"seriously|fatally|also|all|now|feared))*"
)

_HIT = (
    r"(?: (?:who|were|was|had|have|been|found|hospitali[sz]ed|treated|taken|suffered|suffering|sustained))*"
    r"(?:(?: (?:with|for|from))?(?: [a-z-]+)?(?<! no)(?= gunshot (?:wounds?|injur(?:y|ies))\b)|"
    r"(?: also)? (?:struck|hit|grazed) by(?: an?| stray)*(?= (?:bullets?|gunfire)\b)) (?P<hit>gunshot|bullets?|gunfire)"
)
_COUNT = (
    rf"{_ALONE}(?P<amount>{_NUMBER})(?![-.,:/%]\d|-)(?P<more> (?:other|more|additional))?"
    rf"(?: (?!of |in |on |at |and |or |to |the |were |was |are |is |have |had |people |(?:{_SCALE})\\b)"
    r"[A-Za-z]+(?:-[a-z]+)*){0,2}?"
    rf" (?P<people>(?i:{_PEOPLE}))\b(?![-'’])|"
    rf"{_ALONE}(?:(?P<number>{_NUMBER})(?P<others> (?:others|more))?(?={_BEING} (?i:{_HARMED})\b)|"
    rf"{_AFTER_HARM}(?P<wounded>{_NUMBER})(?=(?: more)?(?: (?:and|in|on|at|near|while|when|as|last|this|early|late)\b|"
    r"[,.;]? ?(?:$|\n|[,.;] ))))"
)
_SHARE = (
    rf"{_ALONE}(?P<amount>\d{{1,15}}(?:\.\d{{1,9}})?|(?i:{_IN_WORDS}))[ -]?"
    r"(?:(?P<percent>%|percent\b(?! points?\b)|per cent\b)|(?P<points>(?:percentage|percent) points?\b))"
)
_FIGURE = (
    rf"{_ALONE}(?P<amount>{_NUMBER})(?![-.,:/%]\d|-)(?: (?!of |in |on |at |and |or |to |the |per )[a-z]+(?:-[a-z]+)*)?"
    rf" (?P<things>(?!{_UNCOUNTED})[a-z]{{3,}}s)\b(?![-'’])"
)
_OTHER_MONEY = "|".join(sorted(_CURRENCY_WORDS.keys() - {"dollars", "won"}))
_LETTERS = r"\b(?:Rs\.?|Rp\.?|RM?|K?[Ss]hs?\.?|P[Hh][Pp]|Tk\.?)"
"""Letters that are the sign of a currency before a large sum: "R38 million", "Sh2,000"."""
_NAIRA = r"\bN(?= ?\d{1,3}(?:\.\d{1,9})? ?(?:million|billion|trillion|bn|m)\b)"
"""That of the Nigerian one, which is also that of the north: before millions alone."""
_MONEY = (
    rf"(?P<sign>(?:\bUS ?|\b(?:C|A|NZ|HK|S))?\$|[€£¥₹₦₱₽₩₺₪]|{_NAIRA}|{_LETTERS}"
    r"(?= ?\d{1,3}(?:\.\d{1,9})? ?(?:million|billion|trillion|bn|m)\b| ?\d{1,3}(?:,\d{3})+)) ?"
    r"(?P<amount>\d{1,15}(?: ?, ?\d{3}){0,5}(?:\.\d{1,9})?)"
    r"(?![\d.,]{0,9}\d|[-–]\d)"
    r"(?:[ -]?(?P<scale>(?i:thousand|million|billion|trillion|bn|mn|m|k|b))\b)?(?! ?(?:to|-|–) ?(?:US)?[$€£¥]?\d)"
    r"(?! ?(?i:thousand|million|billion|trillion)\b)|"
    r"(?<![\w.,$€£¥-])(?P<number>\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,9})?)"
    r"(?: (?P<size>thousand|million|billion|trillion))? "
    rf"(?P<currency>(?:U\.?S\.? )?dollars|(?<=illion )won|{_OTHER_MONEY})\b"
)
_NO_EPITHET = "(?!(?:is|was|are|were|has|had|and|or|who|whose|whom|with|of|in|on|at|to|by|from|for|when|while|as)\\b)"
_AGED = (
    "grandmother|grandfather|grandma|grandpa|uncle|aunt|cousin|mom|dad|baby|infant|toddler|star|actor|actress|singer|rapper|"
    "musician|driver|motorist|cyclist|biker|native|veteran|senior|junior|sophomore|freshman|member|player|athlete|nurse|"
    "teacher|guard|owner|friend|classmate|witness|gunman|shooter|attacker|neighbou?r|bystander|refugee|migrant"
)
"""Words for one person of an age, beside those for people counted."""
_TOLD_OF = (
    "who|was|were|is|are|has|had|have|said|says|told|died|suffered|shot|killed|found|lost|left|remains|remained|accused|"
    "charged|arrested|suspected|named|identified|dead|injured|wounded|hurt|missing|from|in|at|on|to|and|or|with|by|when|"
    "while|after|before|as|for|[a-z]{3,}ed"
)
"""Words that show that "the 24-year-old" before them is a person: no thing of that age follows."""
_APPOSED = "man woman boy girl teen teenager student cousin child kid infant baby toddler mother father brother sister"
_AFTER_PERSON = "(?:" + "|".join(rf"(?<=\b(?i:{who}), )" for who in _APPOSED.split()) + ")"
_JOINED = "(?:[- ]| - )"
"""What joins "27-year-old", also in texts that part all marks."""
_AGE = (
    rf"(?<![\w-])(?P<amount>\d{{1,3}}|(?i:{_SMALL}))(?:{_JOINED}years?{_JOINED}old"
    rf"(?:(?: {_NO_EPITHET}[A-Za-z][\w.'’-]*){{0,3}}? (?:(?P<people>{_PEOPLE})\b(?! (?!\w+day\b)[A-Z])|"
    rf"(?:{_AGED})\b(?! [A-Z]))|"
    r"(?= (?:who|was|were|has|had|died|suffered|shot|from|in)\b| [A-Z]\w+day\b))|"
    rf"{_JOINED}year{_JOINED}old(?=['’]s\b|[.,:;!?)]|$|\n| (?:{_TOLD_OF})\b))|"
    rf"{_AFTER_PERSON}(?P<number>\d{{1,2}})(?=, | ?$|[.;]| ?\n)"
)
_LATER_DEAD = (
    r"since died|died later|later died|died of (?:his|her|their) \w+|died (?:at|in) (?:a|the) hospital|succumbed|"
    r"(?:second|third|fourth|fifth|sixth|another) (?:victim|person|man|woman|patient) (?:\w+ ){0,2}died"
)
_REVISED = (
    r"toll (?:\w+ ){0,3}(?:rose|risen|rises|climb\w*|grew|grown|jump\w*)|"
    r"(?:second|third|fourth|fifth|sixth|another) suspect (?:\w+ ){0,2}arrested|"
    r"bringing the|previously reported|earlier reports|initially (?:said|reported)|revised|"
    r"more (?:bodies|victims|arrests)|(?:final|latest|updated) (?:death |casualty )?toll|"
    r"toll (?:now |currently )?(?:at \d|stands)|toll (?:\w+ ){0,4}(?:mount\w*|keeps? (?:rising|climbing))|"
    r"(?:cases|deaths|infections) (?:had |have |has )?(?:risen|rose|climbed|jumped|grew|grown)|"
    r"feared (?:dead|trapped)|as of (?:\w+day|noon|midnight)"
)
_CHANGED = (
    r"(?:rais|bring|brought)\w* the (?:\w+ ){0,3}(?:number|toll|total|count|tally)|\bto [\w,]+ from [\w,]+|"
    r"(?:up|down) from|(?:rose|risen|rises?|rising|grows?|grew|grown|climb(?:s|ed)?|jump(?:s|ed)?|swells?|swelled|"
    r"swollen|mount(?:s|ed)?|increased?|increases|falls?|fell|fallen|drop(?:s|ped)?|shr[au]nk|revised) (?:\w+ )?"
    r"(?:to|from)|"
    r"(?:more|fewer|less|higher|lower) than (?:the )?[\w,.-]+ (?:announced|reported|counted|initially|previously)|"
    r"now (?:stands?|covers?|at|known|confirmed|puts?|recorded|reported|counted)"
)
_OVER_A_SPAN = (
    r"since (?!then)|as of|so far|(?:this|last|each|every|per|a) year|over the (?:past|last)|"
    r"separate (?:shootings|attacks|incidents|crashes|cases)|city-?wide|state-?wide|nation-?wide|worldwide|"
    r"on average|annually"
)
_ASSAILANT = (
    r"(?:the |a |an )?(?:alleged |suspected )?"
    r"(?:gunman|gunmen|shooter|suspect|attacker|bomber|killer|assailant|perpetrator|himself|herself)"
)

_SETTLEMENTS = "town|city|village|island|suburb|hamlet|port|resort|township|settlement|neighbou?rhood|municipality"
_REGIONS = "|".join(
    """
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania
rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington wisconsin wyoming ontario
quebec alberta manitoba saskatchewan british_columbia nova_scotia new_brunswick newfoundland yukon england scotland
wales northern_ireland london brooklyn queens manhattan bronx staten_island los_angeles new_south_wales queensland
victoria tasmania western_australia south_australia northern_territory kerala bihar gujarat punjab rajasthan
maharashtra karnataka tamil_nadu uttar_pradesh madhya_pradesh west_bengal bavaria catalonia siberia crimea sicily
""".split()
).replace("_", " ")
"""Regions, and cities of many towns: who is of one may be of a town in it."""

_START = (
    rf"(?:\bUS ?|\b(?:C|A|NZ|HK|S))?(?:\$|[€£¥₹₦₱₽₩₺₪])|{_LETTERS} ?\d|\bN ?\d|"
    rf"\b(?:\d+(?:[,.]\d+)*|(?i:(?:half )?an? (?:{_SCALE})|{_TENS}|{_SMALL}))"
)

_PASTS = (
    "made|drew|left|took|gave|led|saw|brought|drove|sent|cost|cut|hit|put|set|came|went|got|kept|held|won|lost|broke|"
    "began|became|fell|rose|ran|shook|struck|threw"
)
"""Verbs without "-ed" that end what a day owns: "Friday's vote made Lee the mayor"."""

BOUNDS = {
    **dict.fromkeys(
        (
            "at least",
            "at the very least",
            "at least some",
            "no fewer than",
            "not fewer than",
            "no less than",
            "not less than",
            "more than",
            "over",
            "well over",
            "just over",
            "upwards of",
            "in excess of",
            "a minimum of",
        ),
        "at least",
    ),
    **dict.fromkeys(
        (
            "at most",
            "no more than",
            "not more than",
            "up to",
            "as many as",
            "as much as",
            "less than",
            "fewer than",
            "under",
        ),
        "at most",
    ),
    **dict.fromkeys(
        (
            "about",
            "around",
            "approximately",
            "roughly",
            "some",
            "nearly",
            "almost",
            "close to",
            "perhaps",
            "an estimated",
            "estimated",
        ),
        "about",
    ),
}
"""Words right before an amount -> how it is meant."""

DETAILS = {
    "amount-start": _START,
    "count": _COUNT,
    "toll": rf"(?P<number>{_NUMBER})(?![-–.,:/%]?\d| ?%| (?:percent|per cent)\b)",
    "toll-before": r"(?i:\b(?:(?:death )?toll|number of (?:the )?(?:dead|deaths|fatalities))\b(?: [^\W\d]+){0,9}"
    r" (?:to|at|of|is|was|reached|reaches|hit|passed|topped)"
    r"(?: (?:about|around|at least|more than|nearly|some|over|almost))? $)",
    "money": _MONEY,
    "age": _AGE,
    "share": _SHARE,
    "figure": _FIGURE,
    "amount-range-before": r"\d(?: (?:thousand|million|billion|trillion))? ?(?:to|and|-|–) ?$",
    "count-numbered-before": r"\b(?:boy|girl|man|woman|child|son|daughter) of $|"
    r"\b(?:Flight|Section|Room|War|Boeing|Airbus|Article|Chapter|Group|Class|Ward|District|"
    r"Route|Highway|Unit|Block|Gate|Level|Phase|Type|Title|No\.) $",
    "count-year-before": r"(?i:\b(?:in|since|until|by|from) $)",
    "rate-follows": r" (?:an?|per|each|every) (?:share|year|month|week|day|hour|head|person|barrel|ton|tonne|unit)\b",
    "money-for": r"\b(?:(?P<bail>bail|bonds?)|(?P<fine>fine[sd]?|penalt(?:y|ies))|(?P<ransom>ransom)|"
    r"(?P<reward>rewards?|bounty)|(?P<settlement>settle(?:ment|d)|damages)|"
    r"(?P<fund>fund-?rais(?:er|ing)|donations)|(?P<gift>donat(?:ed|ion)|raised)|(?P<budget>budget)|"
    r"(?P<contract>contracts?|deals?|acquire[ds]?|acquisition|buy|bought|purchased?|takeover|price)|"
    r"(?P<pay>salary|wages?|bonus(?:es)?)|(?P<revenue>revenues?|sales|turnover)|(?P<profit>profits?|earnings|income)|"
    r"(?P<loss>loss(?:es)?)|(?P<debt>debts?|loans?)|(?P<damage>damage)|(?P<repair>repairs?|rebuild(?:ing)?)|"
    r"(?P<prize>prize|purse)|(?P<writedown>write-?downs?|impairment|restructuring)|(?P<dividend>dividends?|payouts?)|"
    r"(?P<grant>grants?)|(?P<tax>tax(?:es)?|dut(?:y|ies))|(?P<ticket>tickets?))\b",
    "span-start-before": r"(?i:\b(?:since|between|back to)) (?:about |around |early |late |mid-)?$",
    "record-before": r"\b(?:first|only|most|least|worst|best|(?:large|bigge|high|low|long|deadlie|strong|steep|fast|"
    r"slow|small|heavie|great|warm|cold|hotte|drie|wette|weak|sharp|young|old|late|few)e?st)\b[^.;:]{0,100}"
    r"\bsince (?:about |early |late )?$",
    "from-before": r"\b[Ff]rom (?:about |around |early |late |mid-)?$",
    "when-follows": r",? when\b",
    "until-follows": r" ?(?:until|till)\b",
    "span-follows": r" ?(?:to|until|till|through|-|–) ?",
    "span-end-before": r"(?i:\b(?:until|till|through|to|end(?:ed|ing)|between \w+ and)) "
    r"(?:about |around |early |late |mid-)?$|\b\d{4} ?[-–—] ?$",
    "state-before": r"\b(?:was|were|is|are|be|been)\b"
    r"(?! (?:\w+ly )?(?:\w+(?:ed|ing|en)|shot|hit|hurt|found|held|sent|put|set|cut|to|due|about to)\b)|"
    r"\b[Aa]s of $",
    "owned-after": rf"['’]s (?:(?!(?:{_PASTS})\b)[\w'’-]+ ){{0,5}}?([A-Za-z]\w*)(?=[.,;:)?!\"”—–]|\s*$|\n| (?:of|in|at|"
    r"on|to|for|with|from|by|against|between|near|outside|inside|after|before|during|and|or|but|that|which|who|was|were|is|"
    rf"are|has|had|have|will|would|could|may|where|when|while|as|over|{_PASTS}|[a-z]+ed)\b)",
    "place-before": r"(?:^|[\s(])(?:(?P<left>[\w'’-]+) )?(?P<preposition>in|near|outside|at)"
    rf"(?: the (?:[a-z]+ )?(?:{_SETTLEMENTS}) of| nearby| downtown| central)? $",
    "home-between": r"(?:,? (?:Jr|Sr)\.?)?(?:,? \(?(?:aged? )?\d{1,3}\)?,? (?:of|from)|,? who (?:lives|lived) in)"
    r"(?: the| nearby| the nearby)? ",
    "home-of-somebody-before": rf"\b(?i:{_PEOPLE}|couple|family|residents?|driver|native)(?:,? \d\d,?)? (?:of|from) $",
    "no-home": rf"(?i)\b(?:{_REGIONS}|county|parish|township|district|province|state|university|college|school|"
    r"hospital|church|police|department|company|council|bank|club|group|committee|institute|party|army|navy)\b",
    "count-revised": rf"\b(?:{_REVISED})\b",
    "asked-before": r"(?i:\b(?:ask(?:ed|s|ing)? for|sought|seek(?:s|ing)?|request(?:ed|s|ing)?|demand(?:ed|s|ing)?|"
    r"recommend(?:ed|s|ing)?|propos(?:ed|es|ing)|suggest(?:ed|s|ing)?|argued for|wanted)\b[^.;,]{0,30}$)",
    "compared-before": r"(?i:\b(?:vs\.?|versus|compared (?:with|to)|(?:up|down) from|rather than|instead of|"
    r"not(?: the)?) $)",
    "difference-before": r"(?i:\bby (?:about |almost |nearly |more than |at least |some )?$)",
    "offset-of-another": r"\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|the|hours?|days|weeks|months|"
    r"years) (?:[a-z]+ )?(?:minutes?|hours?|days?|weeks?|months?|years?) (?:after|before)\b",
    "whole-before": r"(?i:(?:\d|\b(?:[a-z]+-)?(?:one|two|three|four|five|six|seven|eight|nine|ten|half|most|none))"
    r"(?: \w+)? of (?:(?:the|its|his|her|our|my|your|their|all|some) )?$)",
    "difference-after": r"^ [a-z-]+ (?:[a-z-]+ )?(?:short|shy|away|behind|ahead|"
    r"(?:more|fewer|less|higher|lower) than)\b",
    "market-price-before": r"\b(?:shares?|stocks?)\b[^.;]*\b(?:clos(?:ed?|ing)|fell|rose|slid|dropped|jumped|gained|"
    r"lost|trad(?:ed|ing)|finished|ended)\b[^.;]*$",
    "date-changed": r"\b(?:extend(?:ed|s)|postpon(?:ed|es|ing)|delay(?:ed|s)|reschedul(?:ed|es)|adjourned|put off|"
    r"brought forward|pushed back)\b",
    "no-owner": r"^.{0,7}\b(?i:of|in|at|near|from|on)(?: the)? [A-Z]|-(?:based|led|owned|backed)$",
    "books": r"\b(?:shares?|stocks?|dividends?|earnings|net (?:income|loss|profit)|quarter|revenues?)\b",
    "amount-changed": rf"\b(?:{_CHANGED})\b",
    "dead-revised": rf"\b(?:{_LATER_DEAD})\b",
    "over-a-span": rf"(?i:\b(?:{_OVER_A_SPAN})\b)",
    "with-assailant": rf"^[^.;]{{0,40}}\b(?:including|plus|as well as) {_ASSAILANT}\b",
    "including-before": r"(?i:\b(?:including|among them|of whom|of them) (?:at least )?$)",
    "denying": r"(?i:\b(?:not|no|never|nobody|nothing|none|neither|nor|without|cannot)\b|n['’]t\b)",
    "killed-after": r"^(?:,? and (?:later |then )?(?:killed|died)\b| to death\b| dead\b)",
    "fate-later": rf"\b(?:with|for|from|of) (?:[a-z-]+ )?(?P<hit>gunshot) (?:wounds?|injur(?:y|ies))\b|"
    rf"\bthey (?:were|had been|have been) (?:[a-z]+ly )?(?P<harm>{_HARMED})\b",
    "lives": r"(?i:^lives$)",
    "lives-taken-before": r"(?i:\b(?:claim(?:s|ed|ing)?|cost(?:s|ing)?|took|takes|taken|taking|lost|lose[sd]?|losing) "
    r"(?:at least |about |some |more than |over )?$)",
    "definite-before": r"(?i:\b(?:the|these|those) $)",
    "another-before": r"(?i:\b(?:another|additional|other) $)",
    "dying": r"(?i:\b(?:die[sd]?|dying|death|perished|succumbed)\b)",
    "done-to-before": r"^(?: (?:of|at least|about|another|the|a|an|his|her|their|one))* $",
    "done-to-between": r"[.;]|, (?!who)|\b(?:and|for|after|when|whose|in connection)\b",
    "passive-before": r"\b(?:was|were|is|are|been|being|be|get|got)\b(?: \w+ly)? $|^[^,.;]{0,20}\b(?:found|left) $",
    "fate-before": r"^(?: (?:at least|as many as|up to|about|more than|nearly|some|all|over|another|the))* $",
    "fate-follows": rf"(?i:(?: (?:other|others|more|additional|[a-z]+-[a-z]+|{_PEOPLE}))*"
    rf"(?: and (?:an?|{_NUMBER})(?: [a-z-]+)? (?:{_PEOPLE}))?"
    rf"(?:(?:,| —)[^.;—]{{1,40}}(?:,| —))?(?:{_BEING} (?P<harm>{_HARMED})\b|{_HIT}))",
}
"""Expressions for amounts and places over the text as it stands."""
