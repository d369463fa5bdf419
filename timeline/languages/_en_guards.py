"""English guards: what the words around a candidate must or must not be, as Python regular expressions.

The name of a guard ends with the side it is searched on: "before" is the end of at most 40 folded code points to the
left, "after" the start of as many to the right; the others are tried on the candidate or one of its slots. Case counts.
"""

_PREPOSITIONS = (
    "in|since|until|till|by|during|before|after|from|to|through|throughout|of|for|between|circa|around|into|as of|"
    "over|within|past"
)
_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\."
)
_STREETS = (
    r"Street|St\b|Avenue|Ave\b|Road|Rd\b|Boulevard|Blvd|Lane|Drive|Dr\b|Way|Court|Ct\b|Place|Square|Terrace|Parkway|"
    "Highway|Plaza|Pike|Broadway|block"
)
_COUNTED = (
    r"people|persons|soldiers|troops|men|women|children|kids|workers|jobs|employees|dollars|euros|pounds|yen|"
    r"rou?bles|rupees|francs|marks|lira|miles|kilomet\w+|km|met(?:er|re)s|feet|foot|ft|yards|inches|acres|hectares|"
    r"square|cubic|ton(?:ne)?s|kg|kilo\w*|lbs|lit(?:er|re)s|gallons|barrels|points|votes|voters|shares|units|copies|"
    r"cars|homes|houses|households|cases|deaths|times|words|pages|students|pupils|members|seats|passengers|residents|"
    r"inhabitants|calories|mm|cm|mph|kph|hp|cc|mAh|\w*watts|mega\w+|volts|degrees|guests|visitors|users|civilians|"
    r"refugees|migrants|fighters|police|officers|protesters|demonstrators|delegates|islands|bytes|others|different|"
    r"more|hours|days|years|weeks|months|minutes|bottles|volumes|books|goats|sheep|cattle|horses|birds|animals|trees|"
    r"tickets|flights|ships|tanks|missiles|rockets|prisoners|hostages|participants|applicants|stores|shops|companies|"
    r"firms|schools|beds|rooms|bricks|stones|coins|rpm"
)
_NUMBERED = (
    r"no|nos|number|page|pages|pp?|room|flight|route|highway|model|section|chapter|verse|volume|vol|unit|apt|suite|"
    r"bus|channel|version|case|article|paragraph|footnote|order|box|resolution|gate|lot|track|class|type|mark|"
    r"interstate|score|population|total|phone|extension|ext|line|code|zip|postcode|bill|law|act|rule|form|directive|"
    r"title|numbered|rated|rating|ranked|seed|bib|wore|jersey|issue|tel|fax|pin|id|ticket|invoice|serial|train|plate|"
    r"cost|costs|paid|worth|over|than|nearly|some|least|almost|roughly|approximately|another|only|just|exactly|these|"
    r"those|all|first|top|up to"
)

_SPORT = (
    r"\b(?:yards?|yardage|touchdowns?|field goals?|goals|scored|scoring|rebounds?|kick(?:ed|er|off)|punt(?:s|ed|er)?|"
    r"baskets?|jumpers?|dunk(?:s|ed)?|layups?|free throws?|3-pointers?|three-pointers?|half-?time|quarterbacks?|"
    r"receiver|assists?|innings?|fumbles?|interceptions?|turnovers|starters|penalty|header|equali[sz]er|goalkeeper|striker|"
    r"overtime|fouls?|puck|shots on goal|\d+-\d+ (?:lead|win|loss|run|deficit)|"
    r"points?, (?!most|some|many|all)\w+ of them|(?:won|lost|led|trail(?:ed|ing)|ahead|behind) \d{1,3}-\d{1,3})\b"
)
"""What tells the second half of a game from that of a year."""

CLAUSE_END = (
    r"(?: ?[.,;:!?)#@…\u2600-\U0001faff]|$| (?:and|but|so|i|im|i'm|u|ur|you|we|he|she|they|it|at|in|on|with|w/|for|"
    r"from|to|"
    r"when|while|since|cause|cuz|bc|because|like|lol|lmao|smh|tho|ngl|tbh|omg|ugh|til|till|until|http\S*)\b)"
)
"""What short messages go on with after a word that stands by itself."""

GUARDS = {
    # digits, money
    "digit-before": r"\d[.,:/-]?$|\d ?- ?$",
    "digit-after": r"^(?:[:/]\d|[.,]\d|-\d|[%°])",
    "digits-apart-before": r"\d ?$",
    "digits-apart-after": r"^ ?\d",
    "currency-before": r"[$€£¥] ?$",
    # years
    "year-before": rf"(?:^|[ (\[/-])(?i:{_PREPOSITIONS}|early|late|mid|ended|ending|the year|summer|fall|spring|"
    rf"winter|autumn|and|or)"
    r" +$|\($|\b(?:born|died|built|founded|painted|written) (?:in )?(?:about|around) $|"
    r"\b(?:[Bb]orn|[Dd]ied|[Ff]ounded|[Ee]st\.?|[bd]\.) $|"
    r"\b(?:in|by|since|until) (?:about|around|roughly|at least) $",
    "quoted-after": r"^ [A-Za-z][^'\"]{1,36}'(?![a-z])",
    "day-range-before": r"(?:^|[^\d.,:/-])\d\d? ?- ?$",
    "day-range-after": r"^ ?- ?\d\d?(?![\d:/-])",
    "range-before": r"(?:^|[^\d.,:/-])(?:1\d{3}|20\d\d) ?- ?$",
    "range-after": r"^ ?- ?(?:1\d{3}|20\d\d)(?![\d%]|[.,:/-]\d)",
    "count-after": rf"^ *(?:%|percent|per cent)|^ (?i:{_COUNTED}|[a-z]+-(?:strong|foot|mile|seat|page|member))\b|"
    r"^ (?i:of (?:the|his|her|its|their|those|these|them|which))\b|^-(?:strong|foot|mile|met(?:er|re)|seat|page|"
    r"member|acre|ton|pound|word|room|bed|man|year|[A-Z]\b)",
    "count-before": rf"[$€£¥#№~<>=&@_+/\\*] ?$|(?:^|[ (])(?i:{_NUMBERED})\.? +(?:[A-Z]-?)?$",
    "name-number-before": r"(?:^|[ (\"])[A-Z][\w'&.-]*[A-Za-z0-9] +$",
    "determiner-before": r"(?:^|[ (\"])(?i:the|an?|its|his|her|their|our|this|that) +$|'s +$",
    "noun-after": r"^ [A-Za-z]",
    "plural-after": r"^ [a-z]{3,}s\b",
    "since-before": r"(?:^|[ (])(?i:since|until) +$|(?:^|[.!?\"”’] )In +$",
    "code-after": r"^ [A-Z]{2,}\d*\b(?!,)|^-[A-Z]\b",
    "verb-before": r"(?:^|[ (])[a-z]+s +$|^$|[.!?] +$",
    "street-after": rf"^ (?:[A-Z]\. )?(?:(?:[A-Z][\w.']*|\d+\w\w) ){{0,3}}(?:{_STREETS})",
    # months
    "article-day": r"(?i)^the \d\d? [a-z]",
    "attributed-day-after": r"^ (?!(?:in|at|on|by|of|when|and|or|but|to|the|an?|with|after|before|until|till|he|she|it|"
    r"they|we|was|were|is|as|from|for|that|which|his|her|its|their)\b)[a-z]{3,}",
    "modal-month": r"\d may$",
    "verb-after": r"^ (?!(?:was|is|were|we|i|he|she|they|it|you|u|at|in|on|and|or|to|by|for|from|the|a|an|with|when|"
    r"til|till|until)\b)[a-z]+",
    "street-name-after": rf"^ (?:{_STREETS})",
    "ambiguous-month": r"^(?:march|may|august)$",
    "month-range-after": rf"^(?: ?[-/] ?| (?:and|or|to|through) )(?:{_MONTHS})(?![a-z])",
    "told-name": r"^(?i:that) ",
    "small-month": r"^(?i:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$",
    "small-month-before": r"(?:^|[ (])(?i:in|since|until|till?|by|from|during|early|late|mid|b4|before|after|til) $|#$",
    "event-name-after": r"^ (?:Revolution|Uprising|Rising|Rebellion|War|Offensive|Manifesto|Movement|Crisis|Massacre|"
    r"Theses|Plot|Putsch|Coup|Overture|Surprise|Declaration)\b",
    "attributed-after": r"^ (?!of\b|on\b|for\b|to\b|by\b|in\b|at\b|against\b|through\b|from\b|toward|into\b|over\b|"
    r"and\b|is\b|was\b|hare\b|madness\b)[a-z]{4,}",
    "month-like-name": r"^(?:april|may|june|august|march|jan)$",
    "month-before": rf"(?:^|[ (\"'“-])(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Dd]uring|[Bb]efore|[Aa]fter|[Ff]rom|to|"
    rf"[Tt]hrough|"
    r"throughout|[Bb]etween|[Ee]very|[Ee]ach|past|(?:in|on|since|from|late|early) \w+ (?:and|or|to)|"
    rf"(?:{_MONTHS})(?:,| and| or| to| through| ?-|) ?|for|as of|beginning|ending|of|effective) +$",
    "time-before": rf"(?:^|[ (-])(?i:{_PREPOSITIONS}|on|and|or|about|every|each|beginning|ending|starting|ended|"
    rf"dated|the|"
    r"effective|that|than|with|as|at|said) +$",
    "name-after": r"^ (?:[A-Z]\. )?[A-Z][a-z]+",
    "name-before": r"(?:^|[ \"(])(?:Black|Mr|Mrs|Ms|Dr|Sir|Lady|Dame|Lord|Miss|Theresa|President|Minister|Senator|"
    r"Sen|Gov|"
    r"Aunt|Uncle|Professor|Prof|Judge|Captain|Sgt|Cape|Queen|King|Princess|Karl|Elaine|Brian|James|Robert|Fredric|"
    r"Johnny|actress|actor|singer|St|Saint|named|called|sister|daughter|wife|mother)\.? $",
    # the attacks of 2001
    "known-09-11-after": r"^(?: ?, ?2001)? (?:terrorist |terror |hijack |suicide )*(?:attacks?|hijackings?|bombings?|"
    r"atrocities)\b",
    # days of January 2021 and October 2023 that are called by their date
    "known-01-06-after": r"^(?: [A-Z]\w+)? (?:attacks?|riots?|rioters?|insurrection\w*|committee|hearings?|siege|"
    r"defendants?|panel|assault|protesters|investigation|cases?)\b",
    "known-10-07-after": r"^(?: [A-Z]\w+)? (?:attacks?|massacres?|assault|onslaught|terror|hostages?|raid)\b",
    # "11/25"
    "slash-day-before": r"(?:^|[ (])(?i:on|since|until|till|dated|due|as of|of|from|by|before|after|through) $",
    "slash-day-on-before": r"(?:^|[ (])(?i:on|since|dated|due|as of|ends|ending|drops|starts|starting|begins|opens|"
    r"closes|"
    r"premieres|airs|released|releases|effective|until|till?|thru|deadline(?: is)?) $",
    "slash-name": r"^(?:7/7|24/7)\b",
    "fraction": r"^(?:1/[2-9]|2/[35]|3/[458]|[57]/8|4/5|\d\d?/1[06])$",
    # weekdays
    "range-pair": r"(?i:\bbetween (?:the )?@ ?and|@ ?(?:to|through|thru|until|till|-)) ?(?:the )?$",
    "day-follows": r"^ ?(?:\)|-RRB-)? ?,? ?on (?:the )?$",
    "beside-between": r"^ ?(?:\(|, an?) ?$",
    "own-day": r"(?i)^(?:independence|election|inauguration|labor) day$",
    "own-day-before": r"(?i:\b(?:our|their|his|her|your|my|an?|national)|\w's) $",
    "work-after": r"^ (?:Bloody|Times|Telegraph|Mirror|Post|Mail|Express|Herald|Tribune|Club|Inc|Corp|Records|Review|"
    r"Magazine|Gazette|Independent|Sun|Star|Business|World|Weld|Addams|Books|Press|Journal|Football|Prayer|Ticket|"
    r"Market|Standard)\b",
    "every-before": r"(?i:\b(?:every|each) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )+(?:and |or |& )?)$",
    "indefinite-before": r"(?i:\bon an?|\bone|\bany|\bsome)(?: [a-z]+)? $",
    "indefinite-after": r"^ ?(?:[.,;:)!?]|$)|^ (?:in|of|at|when|and|or|that|with|after|before|while|to|is|was|as|by|"
    r"for|"
    r"during|around|near|every|each)\b",
    "named-day-before": r"(?:Black|Bloody|Super|Cyber|Giving|Fat|Ruby|Happy|Freaky|Casual|Blue|Throwback|Manic|"
    r"Sheffield|Joe|TGI|Mail on) $",
    "short-day-before": r"(?:^|[ (,-])(?i:see (?:you|u|ya)|on|this|last|next|every|until|till|by|from|since|to|and|or|"
    r"of|before|after) $|\b(?:Mon|Tues?|Wed|Thurs?|Fri|Sat)\.? ?[-/&] ?$",
    "day-pair-before": r"(?i:\b(?:mon|tues?|weds?|thurs?|fri|sat|sun)) ?(?:[-/&+]|(?:thru|through|to|and|or)) ?$",
    "day-pair-after": r"^ ?(?:[-/&+]|(?:thru|through|to|and|or) ) ?(?i:Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)\b",
    "name-day": r"^(?:Sat|Sun|SAT|SUN)\.?$",
    "short-day-after": r"^(?: ?[.,;:)!?]|$| ?[-&/]| \d| (?:at|night|morning|afternoon|evening)\b)",
    "range-between": r"^ ?(?:and|&|or|to|through|until|till|-|/) ?(?:early|late|mid)?[ -]?$",
    "bare-day-before": r"(?i:(?:^|[ (])(?:on|by|until|till?|thru|from|since|of|to|before|after|and|between|about|"
    r"around|ends|drops|starts|"
    r"begins|opens|closes)) $",
    "ancient-year-before": r"(?:^|[ (])(?:[Ii]n|[Bb]y|[Uu]ntil|[Ff]rom|[Aa]bout|[Aa]round|[Ss]ince|[Bb]etween|[Aa]fter|"
    r"[Bb]efore|to|and|or|late|early) $",
    "ancient-year-after": r"^ ?(?:[.,;:)]|$)|^ (?:he|she|it|they|the|his|her|its|their|an?|and|or|to|by|at|on|in|when|"
    r"while|"
    r"after|before|until|with|under|was|were|had|is|another|[A-Z][a-z]+ (?:[a-z]|[A-Z]))",
    "counted-range-after": r"^ ?(?:-|to|and|or|until) ?\d+ ?-? ?(?:[BC]\.?[CE]|A\.?D|second|minute|hour|day|week|month|"
    r"year|decade|centur)",
    "first-century-after": r"^ (?:he|she|it|they|the|his|her|an?) [a-z]|^,? (?!(?:January|February|March|April|May|"
    r"June|July|"
    r"August|September|October|November|December)\b)[A-Z][a-z]+ [a-z]",
    "counted-year-after": r"^ (?!(?:and|at|in|when|the|by|from|to|until|with|after|while|he|she|it|they)\b)[A-Za-z]",
    "bare-day-after": r"^ ?(?:[.,;:)!?#]|$|[\u2600-\U0001faff])|^ (?:(?:and|to)(?! (?:the )?\d+(?:st|nd|rd|th) (?!he|"
    r"she|it|they|in|"
    r"at|of|on|and)[a-z])|of the month|when|at|in|he|she|they|the|it|a|an|from|by|we|I|"
    r"with|of this|of that)\b",
    # what no ordinal counts: a noun in the plural, and what begins a clause
    "day-clause-after": r"^ (?:right|yet|so|there|his|her|their|our|my|this|these|those|both|all|some|many|most|no|"
    r"nothing|"
    r"another|two|three|four|five|six|while|before|after|came|began|fell|followed|was|were)\b|"
    r"^ [a-z]{3,}ed (?:the|an?|his|her|its|their)\b|"
    r"^ (?!(?:series|species|means|news|us|its)\b)[a-z]{3,}[^\Ws]s [a-z]{3,}",
    "sentence-before": r"(?:^|[.!?]['\")]* )(?:On|By|Until|From|Since) $",
    "name-clause-after": r"^ (?!(?:Army|Corps|Division|Brigade|Regiment|Battalion|Battery|Company|Squadron|Fleet|"
    r"Infantry|Cavalry|Armou?red|Panzer|Airborne|Marines?|Guards|Foot|Congress|Amendment|Street|Avenue|District|"
    r"Circuit|"
    r"Century|Symphony|Floor|Parliament|Republic|Reich|International|Day|Earl|Duke|Baron|Marquess|Viscount|Lord)\b)"
    r"(?:[A-Z][\w'-]+ ){1,3}[a-z]",
    "generic-day": r"(?i)^today ?'s (?:\w+ )?(?:world|youth|youngsters|young|society|societies|children|kids|"
    r"generations?|technolog\w+|computers?|standards|economy|workplace|workforce|teenagers|parents|families|women|men|"
    r"consumers|"
    r"culture|climate|terms|money|language|lifestyles?)\b|"
    r"^(?:yesterdays|tomorrows)(?! (?!(?:and|of|or|to|are|have|were)\b)[a-z])",
    "generic-day-before": r"(?i:\b(?:people|leaders|world|citizens|cities|technolog\w+|homes|cars?|children|society|"
    r"workers|champions|stars|voters) of) $",
    "proverbial-day": r"(?i)^d-day(?: (?:for|when|of|comes|came|is|has|arrives)\b| ?[+-] ?\d)",
    "name-of-day-before": r"(?:USA|Russia|VOA|Psychology|History|Father) $",
    "name-of-day-after": r"^ (?:Rising|Offensive|Truce|Accords?|Agreement|resolutions?|Islands?|Carol|Parade|trees?|"
    r"cards?|Show|FM)\b",
    "bare-verb": r"^(?:set|cut|put|hit|shut|spread|hurt|quit|beat|bid)$",
    "modal": r"(?i:\b(?:will|would|shall|should|can|could|may|might|must|to|'ll|not|n't)\b)",
    "when-after": r"^ ?, when\b",
    "until-before": r"(?i:\b(?:until|till?)) (?:the |early |late )?$",
    "lasting-before": r"(?i:\b(?:through|thru)) (?:the |early |late )?$",
    "delivery-after": r"^ (?:delivery|deliveries|contracts?|futures|settlement)\b|^ (?:soybeans?|wheat|corn|oats|"
    r"cotton|"
    r"cocoa|coffee|sugar|hogs|pork bellies|crude|heating oil|orange juice)\b (?!crop|harvest|sales|exports|imports)",
    "reported-before": r"(?i:\b(?:report|reports|release|releases|publish|publishes|announce|disclose)) "
    r"(?:(?:its|the|their|his) )?$",
    "set-for-before": r"\b(?:is|are|comes?|opens?|begins?|starts?|ends?) (?:only )?in $",
    "now-before": r"(?i:\b(?:it'?s|it is|already|as of|not even|only)) $",
    "foretelling-before": r"\bwould [^;:()]{0,60}$",
    "yearly-before": r"(?i:\b(?:each|every) year\b[^;.]{0,40}$)",
    "repeating": r"(?i:\b(?:(?:every|each|most) (?:day|morning|afternoon|evening|night|weekday|weeknight|week|month|"
    r"year|summer|winter|spring|autumn|mornings|afternoons|evenings|nights|days)\b(?! since)|once a (?:day|week|"
    r"month|year)|"
    r"(?:on|and|or) (?:weekdays|weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)days))\b)",
    "spoken-between": r"(?:\"|''|”) ?,? ?(?![^\"”]*(?:\"|''|“))(?:[^.;]|\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|[A-Z])\.)*"
    r"\b(?:said|told|announced|declared|wrote|tweeted|posted|added|recalled|asked)\b"
    r"(?:[^.;,]|\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|[A-Z])\.|, (?!and|but|then|when|before|after))*$",
    "possession": r"^(?:has|have) (?:an?|the|to|no|his|her|its|their|our|my|(?!always|perhaps|sometimes)[a-z]{3,}s)$",
    "compared-with-before": r"(?i:\b(?:from|than|against|with) [^,;.]{0,24}(?:\d|\bmillion|\bbillion|percent|%)"
    r"[^,;.]{0,12} in $)",
    "deadline-before": r"(?i:\b(?:by|until|till?|through)) $",
    "possessive-after": r"^ ?'s\b",
    "plain-day": r"^(?:tues|thurs?|weds)$",
    "sure-day": r"^(?:Tues|Thurs|Weds|TUES|THURS)\.?$",
    "small-day": r"^(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)$",
    "verb-day": r"^(?:sat|sun|wed|mon)$",
    "again-after": r"^ (?:after|by)\b",
    "greeting-before": r"(?i:\b(?:see|c) (?:you|u|ya)(?: (?:all|on|next))?) $",
    "verb-day-before": r"(?:^|[ (])(?:on|thru|til|till|until|every|b4) $|#$|(?:mon|tues?|weds?|thurs?|fri|"
    r"sat)(?: ?[-/&]| and| or) ?$",
    "small-day-before": r"(?:^|[ (])(?:on|til|till|until|thru|by|since|from|every|b4|before|after|"
    r"see (?:you|u|ya|them)|back|and|or|-)[ -]$|#$|(?:mon|tues?|weds?|thurs?|fri|sat) ?[-/&] ?$",
    "small-day-after": r"^(?:[.,;:!?)]|$| ?[-&/]| \d| (?:at|or|and|if|when|but|so|then|til|till|w/|we|i|u|from|for|"
    r"with|night|nite|morning|afternoon|evening|arvo)\b)",
    "bare-decade": r"^\d0s$",
    "bare-decade-after": r"^ (?i:music|rock|pop|hits?|songs?|movies?|films?|fashion|part(?:y|ies)|hair|style|kids?|"
    r"bab(?:y|ies)|"
    r"nostalgia|cartoons?|rap|disco|vibes?|throwback|classics?|night|tv|sitcoms?|icon|band|theme[d]?)\b",
    "century-name": r"Century$",
    # seasons
    "season-noun-after": r"^(?:-| (?:of [A-Z]|of (?:the|a|his|her)|from|in |to |by |off|back|behind|short|apart|"
    r"rolls?|water|break|cleaning|onions?|guy|semester|lineup|into|for |below|under|on |over|training|mattress|show\b|"
    r"concert|recital|musical|collection|catalog|fashion|issue\b|program|course|registration))",
    "season-clause-after": r"^ (?:in|to|by|from|for|on|at|under) (?!the bank)",
    "season-before": r"(?:^|[ (])(?i:come|in|in the|of|by|during|during the|since|since the|until|until the|through|"
    r"by the|over the|through the|for the|of the|before|before the|after the|from|from the|to the|between|into the|"
    r"well into|(?:spen[dt]|spends|spending|pass(?:ed|es|ing)?|wast(?:ed|ing)) the)[ ]+$",
    "hard-season-before": r"(?:^|[ (])(?i:an?|the|another|one) (?:(?:very|unusually|exceptionally|"
    r"particularly) )?(?:(?:"
    r"long|short|hard|harsh|severe|bitter|mild|wet|rainy|dry|hot|warm|cold|cool|stormy|snowy|brutal|dreadful|terrible)"
    r" ?,? (?:and )?){1,3}$",
    "spring-water-before": r"(?i:\b(?:hot|warm|cold|cool|dry|short|long|hard|mild|terrible|severe|brutal|dreadful)) $",
    "spring": r"(?i)^(?:spring|fall)$",
    "whole-season-after": r"^ ?(?:[.,;:)!?]|$)|^ (?:and|but|still|ahead|will|had|was|is|has|in|of \d|of the|that|"
    r"when|with|"
    r"came|followed|set|killed|made|brought|left|lay|to come)\b",
    # times of day
    "bare-hour": r"^(?:[a-z]+|\d+)$",
    "bare-hour-after": r"^(?: ?[,;)!?#@…\u2600-\U0001faff](?!\d)|\.?$|\. |: | ?--| "
    r"(?:sharp|when|while|but|so|with|w/|for|"
    r"the (?!next|following|previous|same)|he|she|they|we|I|his|her|their|lol|cos|coz|cause|because|if)\b|"
    r" and (?=(?:the|he|she|they|we|I|was|were|had|then|is|are|i'm|[a-z]+ed)\b|"
    r"(?:1[0-2]|[1-9]|[a-z]+)(?:[,.]|$| (?:(?!Ja|Fe|Mar|Ap|May|Ju|Au|Se|Oc|No|De)[A-Z]|(?:the|he|she|they|we|it) )))|"
    r" or \d)",
    "hour-name-after": r"^ (?=[A-Z][a-z]+ [a-z]*[a-rt-z] )",
    "bare-hour-before": r"(?i:\b(?:at|till?|until|since|from|before|after|past|between|"
    r"(?:between|from) [a-z\d.]+ (?:and|to)|(?:^|[.!?] |done |finished |over |home |there |back )by) $|"
    r"(?:^|[,;(]|\b(?:doors|ko|k/o|kick-?off|have|pick ?up|start|starts|on|do|or)) ?)$",
    "no-hour-before": r"(?i:\b(?:won|lost|lose|win|beat|led|lead|up|down|off|rated|ranked|scored?|rose|fell|cut|closed|"
    r"closing|traded|trading|settled|stood|priced|valued|quoted|"
    r"ranges?|varied|of|numbers?|ages?|aged) (?:at|by|from|to|between|past)) $|[$€£\d] ?$",
    "awaited-day-before": r"(?i:\b(?:for|from|by|until|till?|back(?: on)?)) $",
    "awaited-day-after": r"^ ?\?",
    "train-before": r"\b[Tt]he $",
    "train-after": r"^ (?:(?:to|from) [A-Z]|services?\b|train|bus\b|ferry|departure|"
    r"(?:is |was )?(?:cancelled|delayed))",
    "past-hour-before": r"(?i:\b(?:since|(?:woke|got|left|came|went|arrived|was|were)(?: [a-z]+)? at)) $",
    "half-hour": r"(?i)^(?:\w+ )?(?:half|quarter) ?-? ?(?:past|after)",
    "leading-hour": r"(?i)^(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?!o )",
    "spoken-clock-before": r"(?i:\b(?:at|by|until|till|before|after|since|around|about)|shortly|just) $",
    "about-hour": r"ish$",
    "about-hour-before": r"[,;] ?$",
    "past-midnight-before": r"(?i:\b(?:since|(?<!lasted )(?<!until )(?<!till )(?:after|past))) $",
    "clock-word-before": r"(?i:@|\b(?:kick ?-?off|tip ?-?off|face ?-?off|first pitch|puck drop|doors(?: open)?|"
    r"show ?time|"
    r"game ?time|curtain|starts|starting|begins|dinner|supper|party|practice|drinks|happy hour|pick ?up|til|till|b4)"
    r"(?: is| at|:| -)?) ?$",
    "after-noon": r"(?i)\b(?:kick ?-?off|tip ?-?off|face ?-?off|first pitch|puck drop|doors|show ?time|game ?time|"
    r"curtain|"
    r"dinner|supper|part(?:y|ies)|practice|drinks|margs?|margaritas|beers?|cocktails|happy hour|gig|concert|tonight|"
    r"tonite|"
    r"2nite|2night|this evening|pick ?up|pub)\b",
    "work-hour": r"(?i)\b(?:meeting|call|lunch|school|appt|appointment|interview|dentist|match|game|movie)\b",
    "last-nights": r"(?i)^last (?:nights|nites)$",
    "clock-before": r"(?i:at|@|past|stroke of|towards?|\bit'?s|\bit is|\bit was|from|until|till|by|around|about|before|"
    r"after|since|between|and|to|,|(?<!pre)-|\(|"
    r"shortly after|shortly before|just after|just before|nearly) *$|^$",
    "whole-part": r"^(?:morning|afternoon|evening)$",
    "whole-part-before": r"(?:^|[ (])(?i:by|until|till|towards?) $",
    "part-after": r"^ (?:for|on|before|after|until|to|while|as|because|but|if|when|so|at|of (?:the )?\d)\b",
    "part-before": r"(?:^|[ (])(?i:in|during|through|throughout|later in|earlier in|early in|late in) $",
    # quarters
    "quarter-noun-after": r"^(?:back|final|finalist|pounder|master|horse|mile|century|hour|inch|moon|note|-century|"
    r" of an?\b| of the (?!year|fiscal)|"
    r"[- ](?:mile|hour|pound|inch|ton|century|million|billion|point|percentage|"
    r"horse|cent|acre)| \d{1,3}-\d{1,3}\b| (?:with \d|score|lead|goal|touchdown|of play))",
    "sport-before": _SPORT,
    "sport-after": _SPORT,
    "game-before": r"(?i:left|remaining|points?|yards?|goals?|lead|minutes?) "
    r"(?:in|of|into|at)(?: the)? $|midway through $",
    "period-before": r"(?i:in|for|during|through|throughout|of|over|from|,|^) ?$|^$",
    "ended": r"^,? (?:which )?end(?:ed|ing)(?: on)? $",
    "ended-after": rf"^,? (?:end(?:ed|ing) |to (?:the end of )?(?:early |late |mid-)?(?:{_MONTHS}))",
    "this-period": r"^(?i:this quarter)$",
    "period-noun-after": r"^ (?:of|between|when|in which|that|during|before|after|instrument|piece|drama)\b|^-",
    # units
    "unit-before": r"(?i:for|during|through|throughout|so far|to date|later|months? (?:of|in)|weeks? (?:of|in)|"
    r"quarters? of|half of|rest of|remainder of|most of|part of|course of|days? of|^) $|^$",
    "unit-after": r"^ ?(?:[.,;:)!?]|$| (?:ended|ending|to date|as a whole|and|but|at|on|from|with|by|because|despite|"
    r"was|were|to)\b)",
    "superlative-after": r"^ ?'s (?:[a-z]+ )?(?:most|least|best|worst|first|last|final|only|big+est|larg\w+|high\w+|"
    r"low\w+|longest|busiest|heaviest|hottest|coldest|wettest|deadliest|strongest|top|events?|news|trading|session|"
    r"gains?|losses|low|high|end|start|close)\b",
    "subject-after": r"^ (?:he|she|it|they|we|I)\b",
    "last-of-many": r"(?i)^(?:the )?last day\b|^the (?:last|first|next) (?:week|month|year|decade|century) of (?!\d)",
    "counted-from-after": r"^ (?:than|in the (?:day|week|month|year|evening|morning|afternoon))\b",
    "left-alone": r"(?i)(?:before|after)(?: last| next)?$",
    "verb-last": r"(?i)^last ",
    "verb-last-before": r"(?i:\b(?:will|would|could|can|cannot|may|might|must|shall|should|to|not|usually|often|only)|"
    r"['’]ll|n['’]t) $",
    "loose-head": r"(?i)^(?:over|last|(?:earlier|later)(?: on)?) ",
    "loose-head-before": r"(?:^|[ (])(?i:for|in|within|after|than|just|well|with|every|of|by|lasts?|lasted|lasting|"
    r"takes?|taken|taking|took|spent|spend|spending|a|the|is|was|were|are|be|been|at|that|and|from|to|its|his|her|"
    r"their) $|^$|[,;:(-] ?$",
    "loose-tail": r"(?i) (?:after|before|earlier|later|(?:at|@) ?\d\d?|on|to the day)$|(?<=[a-z\d])(?: ?,)? [1-9]\d\d$",
    "following": r"(?i)^(?:following|preceding) ",
    "clause-alone": r"(?i) on$",
    "clause-alone-after": r"^ ?[,;:.)]|^$",
    "happening-of-after": r"^ ?,? (?:after|before|since|from|of|that)\b",
    "nth-day-before": r"(?i:\b(?:on|by|until|till|from|before|after|since|of|end|during|throughout)) $",
    "nth-day-after": r"^ ?(?:[.,;:)]|$)|^ (?:he|she|they|it|we|the|a|an|his|her|their|its|of the|and|of [a-z]+ing|at|"
    r"in|"
    r"with|when|[A-Z][a-z]+)\b",
    "adverb-head": r"(?i)^(?:earlier|later) ",
    "war-after": r"^'?s? ?'? (?:War|Campaign|Offensive|Battle|Crusade|March|Itch)\b",
    "programme": r"^(?:60 Minutes|48 Hours|24 Hours)$",
    "before-last": r"(?i)(?:last|next)$",
    "clause-end-after": r"^ ?(?:[.,;:)!?]|$)|^ (?:and|but)\b",
    "weekend-before": r"(?i:\b(?:over|at|during|through|throughout|by|until|before|after|since|of|for|in)) $",
    "unit-noun-after": r"^(?:-|'s? [a-z]+(?:ing|ed)\b| (?:before|after|of|when|that|he|she|it|they|we|I|ahead|old|"
    r"prior|since|until)\b)",
}
