"""English pieces of time patterns: names of days and months, numbers, times of day."""

_FULL_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_SHORT_DAYS = r"(?-i:Mon|Tues?|Weds?|Thurs?|Thu|Fri|MON|TUES?|WED|THU|THURS|FRI)\.?"
_PLAIN_MONTHS = "january|february|april|june|july|september|october|november|december"
_SHORT_MONTHS = "jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec"
_DIGITS = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ORDINAL_DIGITS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
_ORDINAL_TEENS = (
    "tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|"
    "thirtieth"
)

PIECES = {
    # joints
    "h": " ?--? ?",
    "gap": "{h}| ",
    "c": " ?, ?| ",
    # names
    "weekday": _FULL_DAYS,
    "short_day": _SHORT_DAYS,
    "small_day": "(?-i:mon|tues?|weds?|thurs?|thu|fri|sat|sun)",
    "small_month": "(?-i:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)",
    "name_day": r"(?-i:Sat|Sun|SAT|SUN)\.?",
    "day_name": rf"{_FULL_DAYS}|{_SHORT_DAYS}|{{name_day}}|{{small_day}}",
    "full_month": rf"{_PLAIN_MONTHS}|march|may|august",
    "month": rf"{{full_month}}|(?:{_SHORT_MONTHS}|(?-i:Mar|MAR))(?: ?\.)?",
    "month_name": rf"{_PLAIN_MONTHS}|(?-i:March|MARCH|May|MAY|August|AUGUST)|"
    "(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|{small_month}",
    "season": "spring|summer|autumn|fall|winter",
    "part": "morning|mornin'?|afternoon|evening|night|nite|morn|arvo",
    "clipped_part": r"aft|eve|(?-i:pm|[ap]\.m\.?)",
    "hours_of": "{part}|(?:early|small) hours|(?:early[ -])?morning hours",
    "hour_name": "(?:12 )?(?:noon|midnight)|midday|midnite|(?-i:lunch ?time|teatime|dinner ?time|first light|dawn|"
    "daybreak|sunrise|sunset|sundown|dusk|nightfall)",
    # numbers
    "day_number": r"[12]\d|3[01]|0?[1-9]",
    "day_ordinal": r"(?:{day_number}) ?(?:st|nd|rd|th)|[23]d|2[23]d",
    "ordinal_word": f"(?:twenty|thirty){{h}}(?:{_ORDINAL_DIGITS})|{_ORDINAL_DIGITS}|{_ORDINAL_TEENS}",
    "day_of_month": "{day_ordinal}|{day_number}|{ordinal_word}",
    "night_after": "(?:{h}| ?/ ?| to (?:the )?| and (?:the )?)(?:{day_ordinal}|{day_number})",
    "between": "(?:(?P<between>(?: ?, ?(?:{day_ordinal}|{day_number}))+)(?: ?,)?)?",
    "digits": _DIGITS,
    "teens": _TEENS,
    "tens": _TENS,
    "number_word": f"{_DIGITS}|{_TEENS}|{_TENS}",
    "small_number": f"{_DIGITS}|ten|eleven|twelve",
    "number": r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?: \d\\?/\d| ?½)?|an?|"
    "(?:{number_word})(?:(?:{gap})(?:and )?(?:{number_word}|hundred|thousand|dozen|"
    "million))?(?:(?:{gap})(?:and )?(?:{number_word}|hundred|thousand|million))?|a (?:hundred|thousand|million|"
    "dozen)|hundred|dozen",
    "vague": "a few|the few|few|quite a few|several|some|many|a good many|numerous|countless|various|multiple|"
    "a couple of|a couple|couple of|couple|a number of|a handful of|(?:tens|dozens|scores|hundreds|thousands) of",
    "and_half": "(?:{gap})and(?:{gap})(?P<half>a(?:{gap})half)",
    "nth_part": "first|second|third|fourth|1st|2nd|3rd|4th|final|last",
    # years
    "yyyy": r"1\d{3}|20\d\d",
    "yy": r"'\d\d",
    "year_lead": "in|by|until|from|about|around|since|between|after|before|to|and|or|late|early",
    "year_word": f"two thousand(?:(?: and)?(?:{{gap}})(?:{_DIGITS}|{_TEENS}))?|(?:seventeen|eighteen|"
    f"nineteen)(?:{{gap}})(?:hundred|oh?(?:{{gap}})(?:{_DIGITS})|{_TEENS}|(?:{_TENS})(?:(?:{{gap}})(?:{_DIGITS}))?)|"
    f"twenty(?:{{gap}})(?:{_TEENS}|twenty(?:(?:{{gap}})(?:{_DIGITS}))?)",
    "year": "(?P<year>{yyyy}|{yy})",
    "any_year": "(?P<year>{yyyy}|{yy}|{year_word})",
    "era": r" (?:(?P<bc>(?-i:B\.?C\.?(?:E\.?)?))|(?P<ad>(?-i:A\.?D\.?|C\.?E\.?)))",
    "relative_year": "(?P<definite>the )?(?P<relyear>following|previous|next|same|current|this|last|that) year",
    "fiscal": "fiscal|financial",
    # units
    "unit": "seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weekends?|wkn?ds?|wkends?|weeks?|wks?|"
    "fortnights?|months?|mos|"
    "quarters?|"
    "semesters?|years?|yrs?|decades?|century|centuries|millennium|millennia",
    "count": r"\d+|{number_word}",
    "then": "(?: ?, ?(?:and )?| and | )",
    "units": "minutes|hours|days|nights|weekends|weeks|fortnights|months|quarters|years|decades|centuries|millennia",
    "long_unit": "days|weeks|months|years|decades|centuries",
    # what stands before
    "mod": r"(?:(?:the )?(?P<portion>beginning|start|end|close|middle|turn|(?:early|late|latter|first|"
    r"last|final|opening|closing) (?:part|days|weeks|months)) of (?:the )?|"
    "(?P<mod>early|earlier|late|later|mid|middle)(?:{h}| )(?:in (?:the )?|on )?)?",
    "inner_mod": r"(?:(?P<innermod>early|late|mid|middle)(?:{gap}))?",
    "approx": r"(?:(?P<approx>c ?\.|ca\.|about|around|approximately|roughly|almost|nearly|less than|"
    "fewer than|just under|under|more than|well over|just over|over|at least|no less than|up to|at most|no more than|"
    "not more than|as much as|as long as|some|circa) )?",
    "until": "to|through|thru|until|till",
    "pointing": "(?P<definite>the )?(?P<rel>this past|this coming|this same|this very|that same|that very|this|that|"
    "nxt|current|"
    "latest|following|next|last|past|previous|coming|preceding|same|subsequent|ensuing|prior|present) ",
    # times of day
    "half_day": r"(?P<am>a ?\. ?m(?: ?\.)?|am)|(?P<pm>p ?\. ?m(?: ?\.)?|pm)",
    "zone_name": "(?-i:gmt|est|edt|cst|cdt|pst|pdt|bst|GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|PT|CET|CEST|BST|MSK|"
    "IST|JST|Z)",
    "zone": r" ?(?P<zone>\({zone_name}\)|{zone_name}|[+-]\d\d:?\d\d)|"
    r" (?:local|(?:Eastern|Central|Mountain|Pacific|Moscow)(?: Standard| Daylight)?) time",
    "spoken": r"(?:(?:a )?(?P<minutes>half|quarter|five|ten|twenty|twenty(?:{gap})five|"
    r"(?:{digits}|{teens}|(?:{tens})(?:{gap})(?:{digits})) minutes?)(?: minutes)?(?:{gap})"
    r"(?:(?P<past>past|after)|to|before) (?P<spoken>{small_number}|noon|midnight|1[0-2]|[1-9]))",
    # as in speech that was written down
    "sixtieth": r"(?:(?:{gap})(?P<sixtieth>oh (?:{digits})|{teens}|(?:{tens})(?:(?:{gap})(?:{digits}))?))?",
    "spoken_half_day": r"(?:(?P<am>a ?\. ?m(?: ?\.)?)|(?P<pm>p ?\. ?m(?: ?\.)?|pm))",
    "bare_clock": r"(?:(?P<minutes>half|quarter|five|ten|twenty)(?: minutes)? (?:(?P<past>past|after)|to|before) "
    r"(?P<spoken>{small_number}|1[0-2]|[1-9])|"
    r"(?P<oclock>1[0-2]|[1-9]|{small_number})(?:[:.](?P<minute>[0-5]\d)| o ?'? ?clock)?)",
    "of_half_day": "(?:(?P<am>(?:in|on) the morning)|(?P<pm>(?:in|on) the (?:afternoon|evening))) (?:of|on)",
    "opening_clock": r"(?P<opening>(?:[01]?\d|2[0-4])(?: ?[:.] ?[0-5]\d)?(?: ?(?:[ap] ?\. ?m(?: ?\.)?|[ap]m))?)"
    "(?:{h}| {until} | and | or )",
    "closing_clock": r"(?P<hour>[01]?\d|2[0-4])(?: ?[:.] ?(?P<minute>[0-5]\d))? ?(?:{half_day})(?:{zone})?",
    "clock": r"(?:(?P<hour>[01]?\d|2[0-4])(?: ?[:.] ?(?P<minute>[0-5]\d)(?::[0-5]\d)?)? ?(?:{half_day})|"
    r"(?P<hour24>[01]?\d|2[0-4]):(?P<minute24>[0-5]\d)(?::[0-5]\d)?(?: (?:hrs|hours))?|(?P<named>{hour_name})|"
    r"(?P<oclock>\d\d?|"
    r"{small_number}) o ?'? ?clock)(?:{zone})?",
}  # fmt: skip
