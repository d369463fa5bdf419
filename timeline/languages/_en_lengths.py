"""English guards of lengths of time: durations, rates, and how often.

Their form is that of `_en_guards`.
"""

from timeline.languages._en_guards import CLAUSE_END

LENGTHS = {
    # durations
    "capital": r"^[A-Z][a-z]",
    "nth-thing": r"(?i)^a second$",
    "nth-thing-after": r"^,? and (?:[a-z]+er|(?:more|even) [a-z]+) one\b|"
    r"^ (?!(?:and|or|of|after|before|later|earlier|ago|at|in|on|to|"
    r"as|when|while|but|that|from|for|if|the|a|an|he|she|it|they|we|I|is|was|per|each|faster|slower|behind|ahead|longer|more|less|too|with)\b)[a-z]",
    "several-nights": r"(?i)^(?!an? |one )\S+ night$",
    "several-nights-after": r"^ [a-z]+s\b",
    "part-price": r"(?i)^a quarter$",
    "part-price-before": r"\bby $",
    "doubtful-duration": r"(?i)^an? (?:second|minute|quarter)$|(?<!and a )quarters?$",
    "duration-governor-before": r"(?:^|[ (])(?i:in|for|within|after|lasts?|lasted|takes?|took|every|about|than|"
    r"past|next|over|by|per) $",
    "article-long": r"(?i)^an? \w+ ?- ?long$",
    "foretold": r"(?i:\b(?:will|would|may|might|could|can|shall|'ll)) @one day$",
    "foretold-before": r"(?i:\b(?:will|would|may|might|could|can|shall|'ll)) $",
    "once": r"(?i)^one (?:day|night|morning)"
    r"(?! (?:ago|later|before|after|earlier|of|each|every|per|from|at|only|long|an? (?:day|week|month|year)|in)\b)",
    "fraction-after": r"^ of (?!\d{4})|^-",
    "part-of-after": r"^ of (?:the|an?|his|her|its|their|our|town|society|opinion|public|[A-Z])\b|^-",
    "paid-before": r"(?:\b(?:cents|pence|dollars|million|billion)|[$£€¥] ?[\d.,]+)(?: a share| each| per share)? $",
    "age-after": r"^\.?(?: ?- ?| )(?i:olds?|of age)\b",
    "awaited-before": r"(?i:\b(?:be|been|was|wait(?:ed)?|takes?|taken|took|another)) $",
    "happening-after": r"^ that followed\b|"
    r"^ (?:before|after|following) (?:the|a|an|his|her|its|their|he|she|they|it|[A-Z]\w+|\w+ing)\b",
    "vague-before": r"(?:^|[ (\"'“])(?i:for|within|after|follow(?:s|ed|ing)|over|takes?|took|taken|taking|lasts?|"
    r"lasted|lasting|spent|"
    r"spend|through|throughout|many) $",
    "over-the-years": r"(?i)^the \w+$",
    "over-the-years-before": r"(?i:\b(?:over|through|throughout|down|across)) $",
    "vague-in-before": r"(?:^|[ (])(?i:in|of) $",
    "adjective": r"(?i)long$",
    "short-unit": r"(?i)^(?:minutes|hours)\b",
    "direction-after": r"^(?: ?- ?| )(?:ago|earlier|later|before|after|old|of age)\b",
    "compared-after": r"^ ?- ?(?:ago|earlier)\b",
    "report-months": r"(?i)^(?:the (?:first )?|first )[a-z0-9]+[ -]months",
    # rates: "$500 million a year"
    "rate-number": r"^an?$",
    "rate-none": r"(?i) (?:long|short|full|whole|solid) ",
    "rate-before": r"(?:\d|[$€£%]|\b(?:million|billion|thousand|hundreds?|thousands|dozens?|twice|once|times|percent|"
    r"cents|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|many|much|few|"
    r"several)\b)(?:[- ][^ ]+){0,4} *$",
    "rate-breaker-before": r"(?:^|[ (])(?i:in|for|within|over|after|about|than|nearly|of|during|every|takes?|taking|"
    r"took|spend|spent|barely|lasts?|lasted|almost|only|just|least|most|half|until|before|by|to|with|is|was|and|or|"
    r"under|through|later|that|served?|but|around|roughly|as|like|into|on|said|wait|waited|cut|not)[ ]+$|(?:^|"
    r"[.,;:(\"-]) *$",
    # frequencies
    "frequency-title": r"^(?:Daily|Weekly|Monthly|Quarterly)$",
    "newspaper-after": r"^ (?:said|reported|wrote|says|quoted)\b",
    "frequency-days": r"(?i)^week(?:end|day|night)s$",
    "frequency-days-before": r"(?i:\b(?:on|at|most|works?|worked|working|open|closed)) $",
    "frequency-adverb": r"(?i)^everyday$",
    "short-clause-after": rf"^{CLAUSE_END}",
    "frequency-noun": r"(?i)^(?:quarterly|annual)$",
    "noun-phrase-after": r"^ [a-z$]",
}
