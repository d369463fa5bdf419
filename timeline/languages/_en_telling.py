"""English guards of what a text goes on from and what it foretells, and of the words for now, once and soon.

Their form is that of `_en_guards`.
"""

from timeline.languages._en_guards import CLAUSE_END

_OWNED = (
    r"an? |the |no |to |few|many |more |several |enough |little |plenty |(?:barely|only|just|about|some|nearly|almost|"
    r"over) \d|yet |ever "
)
"""What follows "had" where somebody had something."""

TELLING = {
    # years that a story does not go on from
    "looking-back-before": r"(?i:\b(?:had|built|founded|born|established|erected|dating|dated|since|"
    r"of)\b[^;:(),]{0,40}$)",
    "pluperfect-before": rf"\b[Hh]ad (?!{_OWNED}|her |his |their |its )[^;:()]{{0,80}}$",
    "pluperfect-after": rf"^,? (?:[A-Z][\w'-]+ ){{1,2}}had (?!been in\b|{_OWNED})[a-z]|^,? (?:he|she|they|it|"
    rf"the \w+) had (?!{_OWNED})[a-z]",
    "pluperfect-clause-after": rf"^[^;:]*\b[Hh]ad (?!{_OWNED}|her |his |their |its |been in\b)[a-z]",
    "looking-ahead-before": r"(?i:\b(?:would|not)\b[^;:()]{0,40}$|\bwould\b[^;:()]{0,100}$)",
    "news-telling": r"\b(?:will|won't|said|says|told (?:reporters|the [a-z]+|[A-Z])|according to|"
    r"spokes[a-z]+|lawyers?)\b",
    "end-of-span-before": r"(?:\d|\b[Ff]rom [\w ]{0,12}[A-Z]\w{2,8})(?: (?:to|until|till|through) | ?[–-] ?)$|"
    r"\b[Bb]etween [^.;]{0,20} and $",
    # hours and days of messages
    "closing-hour-before": r"(?i:\b(?:till?|until)) $",
    "no-half-hour-after": r"^ ?(?:%|-|percent|per cent|of\b|million|billion|dozen|hundred|inch|feet|foot|miles?|tons?|"
    r"pounds?|price|(?:second|minute|hour|day|week|month|year)s?\b|(?:this|that|last|next|on|in|yesterday|today|"
    r"tomorrow|tonight|an?|per|each|\w+day|[ap]\.?m)\b)",
    "needed-before": r"(?i:(?:\b(?:is|are|be)|['’](?:s|re)) [a-z]+ed for) $",
    # words that look as if they told of what is to come
    "appointed-before": r"(?i:\b(?:sets?|fixed|scheduled?)\b [^.;]{0,40}\b(?:hearing|trial|sentencing|arraignment|date|"
    r"vote|elections?|meeting|talks|session|conference|inquest|funeral|ceremony|auction|debate)\b[^.;]{0,30} for $|"
    r"\bbook(?:ed|ing)\b [^.;]{0,40} for $|"
    r"\bdue to (?:re)?(?:open|start|begin|sume|turn|appear|arrive|leave|meet|vote|play|close|end|sail|speak|go) on $|"
    r"\b(?:promis(?:ed|es|ing)|pledg(?:ed|es|ing)|vow(?:ed|s)|call(?:ed|s|ing) for|demand(?:ed|s|ing)?)\b [^.;]{0,30}"
    r"\b(?:elections?|vote|referendum|talks|reforms?)\b (?:in|for|by) $)",
    "happened-before": r"(?i:\b(?:shootings?|stabbings?|crash|collision|accident|explosion|blast|attacks?|bombings?|"
    r"killings?|murders?|homicide|robbery|assault|wreck|fire|blaze|incident|quake|earthquake|arrests?|deaths?|"
    r"brawl|riots?) from (?:early |late )?)$",
    "foretold-in-clause": r"(?i:\b(?:will|would|shall|may|might|must|can|could)\b[^.;,]{0,40}$)",
    "no-cue": r"\bthan expected\b|"
    r"\bhad\b[^;:]{0,60}\b(?:scheduled|slated|planned|due)(?= for\b)|\b(?i:housing) starts\b|"
    r"\bdue(?= to (?!be\b|appear|meet\b|arrive|begin|start|take|go\b|speak|hold|open|close|visit|return|"
    r"travel|"
    r"vote|end\b|leave|finish|play|face|stand|sign|address|testify|report|release|publish|announce|decide|expire|make|"
    r"give|join|attend|step|host|fly|retire|launch|complete|become|receive|have\b))|"
    r"(?<=agreed) to(?= (?:an?|the|terms)\b)|"
    r"\b(?:only|first|last|latest|second|third) (?:\S+ ){0,3}to be\b|"
    r"\b(?:until|till)\b(?= \S+ \S+ \S)|"
    r"(?:(?<=announced )|(?<=unveiled )|(?<=outlined )|(?<=revealed )|(?<=detailed )|(?<=discussed ))plans?\b|"
    r"\bcould be (?:seen|heard|found|felt|located|reached)\b|(?:(?<=could not)|(?<=couldn't)|(?<=could n't)) be\b",
    "behind-before": r"(?i:\b(?:after|since|following)) (?:the )?$",
    "ahead-before": r"(?i:\b(?:ahead of|in time for|prepar\w+ for)) (?:the )?$",
    # references, by the word they test
    "not-the near term-before": r"(?<!in)(?<!In)(?<!over)(?<!Over)(?<!for)(?<!For)(?<!of) $|^$",
    "not-the short term-before": r"(?<!in)(?<!In)(?<!over)(?<!Over)(?<!for)(?<!For)(?<!of) $|^$",
    "not-current-before": r"(?i:alternating|direct|electric|ocean|under|air|strong) +$",
    "not-current-after": r"^(?:s\b| of| flow| account| affairs)",
    "not-future-before": r"(?i:the|an?|his|her|its|their|our|my|your|s|bright|uncertain|of) $",
    "not-future-after": r"^s\b|^[ -](?:contracts?|trading|prices?|market|generations?)",
    "not-the time-before": r"(?<!at)(?<!At) $|^$",
    "not-the time-after": r"^(?:s\b| to| that| when| of| for| [A-Z])",
    "not-that time-before": r"(?<!at)(?<!At)(?<!by)(?<!By)(?<!Since)(?<!since) $|^$",
    "not-this point-before": r"(?<!at)(?<!At) $|^$",
    "not-the moment-before": r"(?<!at)(?<!At)(?<!or)(?<!For) $|^$",
    "not-the moment-after": r"^ (?:of|when|he|she|they|it|that|I|we|to|the)\b",
    "not-recent-after": r"^ (?:weeks?|months?|years?|days?|decades?)",
    "not-the present-after": r"^ (?!(?:day|and|or|is|was|are|were|has|had|in|on|at|to|of|by|for|from|with|as|but|"
    r"than|that|"
    r"it|he|she|they|we|one|when|while|so|there)\b)[a-z]|^-",
    "not-the future-after": r"^ (?:[A-Z]|generations?|king|queen|emperor|empress|president|prime|pope|duke|leader|wife|"
    r"husband|bride|ruler|bishop|general|site|capital|state|tense|course|"
    r"shape|direction|role|prospects?)\b",
    "not-the past-after": r"^ (?:few|several|two|three|four|five|six|seven|eight|nine|ten|\d+|year|month|week|"
    r"decade|tense|participle|day|century|quarter|weekend|season|summer|president|chairman)",
    "not-this moment-after": r"^ (?:of|when|to)",
    "not-shortly-after": r"^ (?:before|after|afterwards?|thereafter|later)",
    "not-recently-before": r"(?i:as) $",
    "not-soon-before": r"(?i:as|too|so|how) $",
    "not-soon-after": r"^ (?:after|as|became|enough|thereafter|afterwards?|followed|found|began|reali[sz]ed|"
    r"learned|discovered|released)",
    "not-now-before": r"(?i:every|and then) $",
    "not-now-after": r"^(?:,? (?:that|then|and then|defunct))",
    "not-rn-before": r"(?i:\b(?:an?|the|as|by|registered|my|her|his|each|every|one|two|of|and|or|for|is|to)|"
    r"[,/(]|\d) $|^$",
    "not-rn-after": rf"^(?!{CLAUSE_END})",
    "not-atm-before": r"(?i:\b(?:an?|the|as|by|my|your|her|his|each|every|one|of|from|bank|to|at|this|"
    r"that|no)|[,/(]|\d) $|^$",
    "not-atm-after": rf"^(?!{CLAUSE_END})",
    "not-lately-before": r"(?i:johnny) $",
}
