"""English expressions for clauses, and for what stands beside times and names in them: data for the pack in `en.py`."""

_SUBORDINATE = (
    r"(?:(?:which|who|whom|whose|where|when|while|although|though|because|whereas|but|that|if|unless|"
    r"until(?= \w+ \w+ed\b))\b(?! \w+ing\b)|"
    r"(?:after|before|as|since)\b(?= (?:he|she|it|they|we|\w+ing|the \w+ \w+ed|[A-Z]\w+ \w+ed)\b))"
)
_COORDINATE = r"(?:and|but|or|so|yet) (?=(?:he|she|it|they|we|I|that|this|the)\b)"

_KIN = (
    "sons?|daughters?|child|children|kids?|boys?|girls?|twins?|triplets|babies|baby|brothers?|sisters?|mother|father|mom|"
    "dad|parents|wife|husband|partner|girlfriend|boyfriend|fianc[ée]e?|cousins?|nephews?|nieces?|grand[a-z]+|step[a-z]+|"
    "uncle|aunt|friends?"
)
_AUXILIARY = r"(?:has|have|had|do|does|did|is|are|was|were|will|would|wo|can|ca|could|shall|should|may|might|must)"

CLAUSES = {
    # Each alternative begins with a letter of its own: so the expression is tried at these alone.
    "clause-opener": rf";|:|—|,(?: {_COORDINATE}| {_SUBORDINATE}| )| {_SUBORDINATE}",
    "told-hour": r"[^,;\n]{0,40}?(?:\d ?[ap]\.? ?m\b|\d:\d\d)[^,;\n]{0,24}, (?!that\b|who\b|which\b|an? )",
    "meanwhile": r"\bwhile $",
    "statement-opener": r"[;—]|, (?:which|who|whose|while|although|though|because|whereas|but)\b|"
    r"\bafter (?=(?:he|she|it|they)\b)",
    "stamp-before": r"(?:^|[\n|(•\]] *|[.!?:] +)(?i:(?:published|posted|updated|last modified|"
    r"last update|first published)(?: on| at)?|related(?: (?:articles?|stories|story|news))?):? ?$|"
    r"\b(?:Published|Posted|Updated|PUBLISHED|POSTED|UPDATED)(?: on| at)?:? ?$",
    "stamp-after": r"^(?: [A-Z][\w.&-]*){0,3} "
    r"(?i:(?:police|crime|news|sports) (?:blotter|log|roundup|briefs?)|blotter)\b",
    "firing-somebody": r"^(?i:fired) (?:him|her|them|(?!\w+day\b)[A-Z][a-z]+(?! \d))\b",
    "age-told-after": r"(?:\.(?=,)|,? (?:Jr|Sr|I{2,3}|IV)\b\.?)?"
    r"(?:(?:, (?:aged? )?| aged? | \()(?P<age>\d{1,3})(?=,(?!\d)|[.;)](?!\d)|:(?= [$£€\da-z])| of [A-Z])|"
    r"(?:,? (?:who )?(?:is|was) (?:now |just |only |an? )?|, (?:an?|the|then) )(?P<years>\d{1,3})"
    r"(?=[- ]years?[- ]old\b|[,.;](?! ?\d))|"
    rf", (?:his|her|their|its) (?P<owned>\d{{1,3}})(?=[- ]year[- ]old (?!(?:[a-z]+ )?(?:{_KIN})\b)"
    r"(?:[a-z]+ ){0,2}[a-z]+,))",
    "age-told-before": r"(?P<age>\d\d{0,2})[- ]year[- ]old(?: (?!(?:from|of|in|at|near|who|and|to|by)\b)[a-z]+){0,3} ",
    "calling-before": r"\b(?P<verb>call(?:s|ed)|describe[sd]|brand(?:s|ed)|dubbed|label(?:s|led|ed)|dismiss(?:es|ed)|"
    r"denounce[sd]|hail(?:s|ed)|praise[sd]|condemn(?:s|ed)|slammed|blasted)"
    r"(?: (?!(?:that|what|who|which|read|said|wrote|saw|heard|claims?|posts?|after|before|when)\b)[a-z][a-z-]*){1,6} "
    r"[\"“] ?$",
    "aside-before-speech": r"^(?:(?:, (?:[^,;:.!?\"“”()]|\.(?=[,\w])){1,80})?, (?:who )?| who | \([^()\n]{1,40}\),? )$",
    "clause-of-name": r" (?:should|must|would|could|can|may|might|will|was|is|has|had|did|does)\b",
    "apposed-place": r"^(?:(?:[A-Z][\w.’'-]* ){0,2}[A-Z][\w.’'-]*, )?"
    r"(?:(?:on|early|late|at|around|about|in|by) ){0,2}$",
    "person-behind": r", (?:who\b|(?:aged? )?\d{1,3}(?:,| of | from ))",
    "no-office-now": r"(?i:\b(?:former|ex|then|acting|interim|deputy|assistant|late|retired|incoming|newly|nominee|"
    r"elect|candidate|designate|emeritus)\b)",
    "common-noun-after": r"^ (?!who |of |at |in |on |and |as |after |before |during |when |while )[a-z]+",
    "thing-after-speech": r" (?:it|its)\b",
    "no-subject-before": r"(?i:\b(?:to|of|from|in|at|for|with|by|on|the|a|an) $)",
    "since": r"\bsince\b",
    "object-before": r"\b(?:in|of|for|after|before|from|during|over|with|by|since|about|on|against|to)"
    r"(?: (?:the|an?|his|her|their|its|this|that))?(?: [a-z-]+)? $",
    "auxiliaries-between": r" (?:(?:is|are|was|were|be|been|being|will|would|could|should|may|might|must|can|has|have|"
    r"had|to|likely|expected|due|set|scheduled|also|then|now|later|finally|officially) )*",
    "told-of-before": r"(?i:\b(?:in|on|since|during)(?: (?:early|mid|late))? $)",
    "article-before": r"\b(?i:a|an|the|his|her|their|its|our|my|these|those|each|every)(?: [a-z]+ly)? $",
    "attributive-before": r"(?:^|\b(?i:the|a|an|this|that|these|those|his|her|their|its|our)\b|['’]s|s['’])"
    r"(?: [a-z-]+)? $",
    "attributive-after": r"^,? (?:(?!(?:in|on|at|to|of|for|by|with|from|as|when|where|who|which|that|after|before|and|"
    r"or|but|is|was|were|are|has|had|have|about|over|against|into|near|during|following|amid|despite|between|under|than|"
    r"without|because|while|if|then|not|also)\b)[A-Za-z][\w.'’&-]* ){0,4}$",
    "attributive-noun-after": r",? (?:incident|case|rampage|disaster|tragedy|affair|event|episode|scandal|spree|"
    r"massacre|hurricane|storm|earthquake|quake|tornado|flood|outbreak|crisis|campaign|season|race|film|book|album|report|study|"
    r"law|act|bill|treaty|deal|agreement|settlement|plan|budget|census|survey|poll)s?\b",
    "owned-between": r"['’]s (?:[a-z-]+ ){0,2}",
    "noun-of-before": r"^ (?:from|of) (?:early |late )?(?:on )?$|"
    r"^,? (?:(?:set|slated|scheduled|due|planned|fixed) (?:for|on|in|to begin(?: on| in)?|to start(?: on| in)?) "
    r"(?:early |late |mid-)?)$",
    "noun-told-before": r"(?i:\b(?:after|following|since)(?: an?| the| his| her| their| its| this| that)?"
    r"(?: (?!heart |panic )[a-z-]+){0,2} $)",
    "another-time": r"[,;:]|\b(?:and|or|but|again|another|then)\b",
    "relative-before": r"\b(?:which|who|whom|that|where)\s*$",
    # Who "was denied bail" did what the sentence tells.
    "negation": r"\b(?:not(?! (?:only|just|merely|simply|guilty)\b)|never|"
    r"denied(?! (?:bail|bond|parole|entry|access|permission|asylum|an? (?:visa|permit|licen[cs]e|pardon))\b)|"
    r"denies|no longer|without|refused|failed to)\b|n ?['’] ?t\b",
    # What is said not to be "yet" may come, and what is not "only" so, is so.
    "negated-verb": rf"\b(?:{_AUXILIARY}(?: not| ?n ?['’] ?t)|cannot|never)(?: [a-z]+ly)? "
    r"(?!(?:only|just|merely|simply|even|yet|immediately|so|as|an?|the|all|any|every|in|on|at|to|for|of|with|been)\b)"
    r"(?P<verb>[a-z]{3,})\b",
    "another-of-kind": r"(?<!\b(?:by|to|of|at) )(?<!\bfor )(?<!\b(?:with|from) )"
    r"\b(?i:second|third|fourth|fifth|another)\b (?=[a-z])(?!(?:time|day|week|month|quarter|half|year|term|degree|"
    r"floor|grade|round|place|part|side|area|base|consecutive|straight|successive|most|largest|biggest)\b)",
    "up-to-article": r"(?s).*\b(?i:the|an?|this|that|his|her|their|its) ",
    "no-one": r"\b(?i:no|none|nobody|nothing|neither|nor|hardly|barely|few|little)\b",
    "auxiliary-before": rf"\b{_AUXILIARY}(?: [a-z]+ly)? $",
    "planned": r"\b(?:will|shall|would|plans? to|planned to|(?:is|are|was|were) to|due to|likely to|set to|"
    r"set for|slated for|"
    r"(?:is|are|was|were) (?:set|due)|set (?:an?|the) (?:[a-z]+ ){1,3}for|expected to|scheduled|may|might|"
    r"could|(?:intend|hope|want|expect|aim|prepare|wish)s? to|going to|vowed to|promised to|consider|considering|"
    r"proposed|if)\b|"
    r"^(?:[A-Z][\w.'’&-]*,? ){1,5}to (?!the\b|an?\b)[a-z]+\b",  # a headline: "Museum to show its painting on 7 June"
}
"""What opens a clause, denies it or sets it in the future: expressions over the text as it stands."""
