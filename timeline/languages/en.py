"""English: its words for time, and the patterns of its time expressions."""

from timeline.languages import Language, one_of
from timeline.languages._en_words import (
    ACTIONS,
    CLAUSES,
    NOMINALS,
    ORGANISATION_WORDS,
    PLACES,
    SPEECH,
    STOP_WORDS,
    TITLE_PARTS,
    TITLES,
)

WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip

NUMBERS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "million": 1000000,
    "dozen": 12,
}  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22,
    "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27,
    "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31, "last": -1, "final": -1, "latter": -1,
    "latest": 0, "current": 0,
}  # fmt: skip

UNITS = {
    "second": "S", "seconds": "S", "minute": "TM", "minutes": "TM", "min": "TM", "mins": "TM", "hour": "TH",
    "hours": "TH", "hrs": "TH", "day": "D", "days": "D", "night": "NI", "nights": "NI", "weekend": "WE",
    "weekends": "WE", "week": "W", "weeks": "W", "wk": "W", "wks": "W", "fortnight": "2W", "fortnights": "2W",
    "month": "M", "months": "M", "mos": "M", "quarter": "Q", "quarters": "Q", "half": "H", "halves": "H",
    "semester": "H", "year": "Y", "years": "Y", "yr": "Y", "yrs": "Y", "decade": "DE", "decades": "DE", "century": "CE",
    "centuries": "CE", "millennium": "ML", "millennia": "ML", "millenniums": "ML",
}  # fmt: skip

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI", "springtime": "SP",
           "summertime": "SU", "wintertime": "WI"}  # fmt: skip

PARTS_OF_DAY = {
    "morning": "MO", "dawn": "MO", "daybreak": "MO", "noontime": "T12:00", "afternoon": "AF", "evening": "EV",
    "dusk": "EV", "night": "NI", "overnight": "NI", "nite": "NI", "mornings": "MO", "afternoons": "AF",
    "evenings": "EV", "nights": "NI", "lunchtime": "MI", "noon": "T12:00", "midday": "T12:00", "midnight": "T24:00",
}  # fmt: skip

RELATIONS = {
    "last": -1, "past": -1, "previous": -1, "prior": -1, "preceding": -1, "this past": -1, "the past": -1,
    "next": 1, "following": 1, "coming": 1, "upcoming": 1, "subsequent": 1, "succeeding": 1, "this coming": 1,
    "this": 0, "current": 0, "present": 0, "same": 0, "that": 0, "that same": 0, "this same": 0, "this very": 0,
    "latest": 0, "ensuing": 1,
}  # fmt: skip

DIRECTIONS = {
    "ago": -1, "earlier": -1, "before": -1, "previously": -1, "prior": -1, "back": -1,
    "later": 1, "after": 1, "afterward": 1, "afterwards": 1, "hence": 1, "from now": 1, "from today": 1, "on": 1,
}  # fmt: skip

MODIFIERS = {
    "early": "START", "earlier": "START", "beginning": "START", "start": "START", "opening": "START",
    "first part": "START", "early part": "START", "late": "END", "later": "END", "end": "END", "close": "END",
    "latter part": "END", "late part": "END", "last part": "END", "mid": "MID", "middle": "MID", "midst": "MID",
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX",
    "circa": "APPROX", "almost": "LESS_THAN", "nearly": "LESS_THAN", "less than": "LESS_THAN",
    "fewer than": "LESS_THAN", "under": "LESS_THAN", "just under": "LESS_THAN", "more than": "MORE_THAN",
    "over": "MORE_THAN", "just over": "MORE_THAN", "well over": "MORE_THAN", "at least": "EQUAL_OR_MORE",
    "no less than": "EQUAL_OR_MORE", "up to": "EQUAL_OR_LESS", "at most": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS", "as much as": "EQUAL_OR_LESS", "as long as": "EQUAL_OR_LESS",
    "within": "EQUAL_OR_LESS", "only": "", "just": "", "barely": "APPROX", "not more than": "EQUAL_OR_LESS",
    "turn": "START",
}  # fmt: skip

DEICTIC_DAYS = {
    "today": 0, "tonight": 0, "tonite": 0, "2nite": 0, "2day": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1,
    "tmr": 1, "tomorow": 1, "2morrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2,
}  # fmt: skip

REFERENCES = {
    "now": "PRESENT_REF", "right now": "PRESENT_REF", "currently": "PRESENT_REF", "presently": "PRESENT_REF",
    "at present": "PRESENT_REF", "the present": "PRESENT_REF", "nowadays": "PRESENT_REF", "current": "PRESENT_REF",
    "the moment": "PRESENT_REF", "this moment": "PRESENT_REF", "the current": "PRESENT_REF",
    "these days": "PRESENT_REF", "this time": "PRESENT_REF", "this point": "PRESENT_REF",
    "recently": "PAST_REF", "more recently": "PAST_REF", "most recently": "PAST_REF", "lately": "PAST_REF",
    "recent": "PAST_REF", "the recent past": "PAST_REF", "the past": "PAST_REF", "previously": "PAST_REF",
    "formerly": "PAST_REF", "the time": "PAST_REF", "that time": "PAST_REF", "long ago": "PAST_REF",
    "the old days": "PAST_REF", "not long ago": "PAST_REF", "not that long ago": "PAST_REF",
    "soon": "FUTURE_REF", "the future": "FUTURE_REF", "the near future": "FUTURE_REF", "future": "FUTURE_REF",
    "the foreseeable future": "FUTURE_REF", "shortly": "FUTURE_REF", "the coming": "FUTURE_REF",
    "very soon": "FUTURE_REF", "once": "PAST_REF", "the immediate future": "FUTURE_REF",
    "the not too distant future": "FUTURE_REF", "some day": "FUTURE_REF", "someday": "FUTURE_REF",
}  # fmt: skip

HOLIDAYS = {
    "christmas": "12-25", "christmas day": "12-25", "christmas eve": "12-24", "boxing day": "12-26",
    "new year's day": "01-01", "new year's eve": "12-31", "new year's": "01-01", "independence day": "07-04",
    "the fourth of july": "07-04", "valentine's day": "02-14", "halloween": "10-31", "veterans day": "11-11",
    "armistice day": "11-11", "remembrance day": "11-11", "bastille day": "07-14", "may day": "05-01",
    "st. patrick's day": "03-17", "all saints' day": "11-01", "april fools' day": "04-01",
    "april fool's day": "04-01", "groundhog day": "02-02", "earth day": "04-22", "new years eve": "12-31",
    "new years day": "01-01", "st. valentine's day": "02-14",
    "thanksgiving": "11-4-3", "thanksgiving day": "11-4-3", "labor day": "09-1-0", "memorial day": "05-l-0",
    "martin luther king day": "01-3-0", "columbus day": "10-2-0", "presidents day": "02-3-0",
    "presidents' day": "02-3-0", "mother's day": "05-2-6", "father's day": "06-3-6", "election day": "11-t-1",
    "easter": "e+0", "easter sunday": "e+0", "easter monday": "e+1", "good friday": "e-2", "palm sunday": "e-7",
    "ash wednesday": "e-46", "pentecost": "e+49", "maundy thursday": "e-3",
}  # fmt: skip
"""Name -> "month-day", "month-n-weekday" (the nth, "l" the last, "t" after the first Monday), or days from Easter."""

_FULL_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_FULL_MONTHS = "january|february|april|june|july|august|september|october|november|december|(?-i:March|MARCH|May|MAY)"
_SMALL = "one|two|three|four|five|six|seven|eight|nine"
_NUMBER_WORD = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
)

PIECES = {
    "h": " ?- ?",
    "gap": "{h}| ",
    "c": " ?, ?| ",
    "day_name": _FULL_DAYS + r"|(?-i:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)\.?",
    "weekday": _FULL_DAYS,
    "short_day": r"(?-i:Mon|Tue|Tues|Wed|Weds|Thu|Thurs|Fri|MON|TUE|TUES|WED|THU|THURS|FRI)\.?",
    "month": _FULL_MONTHS
    + r"|march|may|(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\.?",
    "month_name": _FULL_MONTHS + r"|(?-i:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.",
    "dom": r"[12]\d|3[01]|0?[1-9]",
    "dom_th": r"(?:[12]\d|3[01]|0?[1-9]) ?(?:st|nd|rd|th)",
    "dom_word": "(?:twenty|thirty){h}(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|"
    "fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|"
    "seventeenth|eighteenth|nineteenth|twentieth|thirtieth",
    "yyyy": r"1[0-9]\d\d|20\d\d",
    "yy": r"'\d\d",
    "year_word": "(?:the year )?two thousand(?:(?: and)?(?:{gap})(?:%s|ten|eleven|twelve|thirteen|fourteen|fifteen))?|"
    "(?:nineteen|eighteen|seventeen)(?: |{h})(?:hundred|(?:oh|o)(?: |{h})(?:%s)|ten|eleven|twelve|"
    "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:(?:{gap})(?:%s))?)|"
    "twenty(?: |{h})(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    "twenty(?:(?:{gap})(?:%s))?)" % (_SMALL, _SMALL, _SMALL, _SMALL),
    "year": "(?P<year>{yyyy}|{yy}|{year_word})",
    "bc": r"(?: (?P<era>(?-i:B\.?C\.?(?:E\.?)?|A\.?D\.?|C\.?E\.?)))",
    "number": r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?: \d/\d| ?½)?|half|(?:a |one )?half|"
    "(?:a (?:hundred|thousand|million|dozen)|{number_word})(?:(?:{gap})(?:and )?(?:{number_word}|hundred|thousand|dozen|"
    "million))?(?:(?:{gap})(?:and )?(?:{number_word}|hundred|thousand|million))?(?: and a half)?|hundred|a dozen|"
    "an?(?: and a half)?",
    "number_word": _NUMBER_WORD,
    "vague": "several|a few|some|many|a couple of|a couple|few|a number of|dozens of|hundreds of|thousands of|"
    "the few|a good many|countless|numerous|couple of|tens of thousands of|scores of|various|multiple|"
    "quite a few|tens of|a handful of",
    "unit": "seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weekends?|weeks?|wks?|fortnights?|months?|mos|quarters?|"
    "semesters?|years?|yrs?|decades?|century|centuries|millennium|millennia|millenniums",
    "unit_one": "minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade|century|millennium|semester",
    "units": "minutes|hours|days|nights|weekends|weeks|fortnights|months|quarters|years|decades|centuries|millennia",
    "cal_unit": "day|weekend|week|fortnight|month|quarter|half|semester|year|decade|century|millennium",
    "season": "spring|summer|autumn|fall|winter",
    "part": "morning|afternoon|evening|night|noon|midnight|lunchtime",
    "rel": "this past|this coming|that same|this same|this very|last|past|previous|prior|preceding|next|following|"
    "coming|upcoming|subsequent|ensuing|this|current|present|same|that|latest",
    "deixis": "last|next|this|this past|this coming|past|coming|previous|following|that|the following|the next|the last|"
    "the past|the previous|the coming|that same|the same|each|every",
    "m": "(?:(?:the |the very )?(?P<mod>early|earlier|late|later|mid|middle|beginning|start|end|close|midst|turn|"
    "early part|late part|latter part|first part|last part|opening)(?: of(?: the)?| in| on|{h}|) ?(?:the )?)?",
    "approx": "(?:(?P<approx>about|around|approximately|roughly|almost|nearly|less than|fewer than|just under|under|"
    "more than|well over|just over|over|at least|no less than|up to|at most|no more than|not more than|"
    "as much as|as long as|some|circa) )?",
    "ampm": r"a ?\. ?m\.?|p ?\. ?m\.?|am|pm",
    "zone": r"(?-i:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|PT|CET|CEST|BST|MSK|IST|JST|Z)|[+-]\d\d:?\d\d",
    "small_hour": "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
    "ord": r"first|second|third|fourth|1st|2nd|3rd|4th",
    "fiscal": "(?P<fiscal>fiscal|financial)",
}

_DATE_TAIL = "(?:(?:{c})(?:{year}))?{bc}?"
_CLOCK = (
    r"(?:(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)? ?(?P<ampm>{ampm})"
    r"|(?P<hour24>[01]?\d|2[0-4]):(?P<minute24>[0-5]\d)(?::[0-5]\d)?"
    r"|(?P<hourword>noon|midnight|midday)|(?P<houro>\d\d?|{small_hour}) o ?' ?clock)"
    r"(?: ?\(?(?P<zone>{zone})\)?)?"
)
_PART = "(?: (?:in the )?(?P<part>{part}))"

PIECES["m2"] = r"(?:(?P<mod2>early|late|mid|middle)(?:{gap}))?"
PIECES["fiscal2"] = "fiscal|financial"
PIECES["holiday_name"] = one_of(HOLIDAYS)
PIECES["reference"] = one_of(REFERENCES)

PATTERNS: tuple[tuple[str, str], ...] = (
    # days
    ("iso-date", r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:(?:T| )(?P<hour24>\d\d):(?P<minute24>\d\d)"
                 r"(?::\d\d(?:\.\d+)?)?(?: ?(?P<zone>Z|[+-]\d\d:?\d\d))?)?"),
    ("numeric-date", r"(?P<first>\d{1,2})(?P<sep>[/.-])(?P<second>\d{1,2})(?P<sep2>[/.-])(?P<year>\d{4}|\d\d)"
                     r"(?:(?: ?, ?| )" + _CLOCK + ")?"),
    ("year-first-date", r"(?P<year>\d{4})[/.](?P<month>\d{1,2})[/.](?P<day>\d{1,2})"),
    ("month-day", r"(?:(?P<rel>{deixis}) )?(?:(?P<weekday>{day_name})(?:{c})(?:the )?(?:(?P<part>{part})(?:{c}))?)?"
                  r"{m}(?P<month>{month}) ?(?:the )?(?P<day>{dom_th}|{dom}|{dom_word})" + _DATE_TAIL),
    ("day-month", r"(?:(?P<rel>{deixis}) )?(?:(?P<weekday>{day_name})(?:{c})(?:the )?)?"
                  r"(?:the )?(?P<day>{dom_th}|{dom}|{dom_word})(?: of|{h})? ?(?P<month>{month})" + _DATE_TAIL),
    ("month-day-of", r"(?P<month>{month}) (?P<day>{dom_th}|{dom}) (?:of )?(?P<relyear>last|this|next) year"),
    ("day-month-clock", _CLOCK + r"(?:{c})(?:on )?(?:(?P<weekday>{day_name})(?:{c}))?(?P<month>{month}) "
                        r"(?P<day>{dom_th}|{dom})" + _DATE_TAIL),
    ("clock-weekday", r"{approx}" + _CLOCK + r"(?: on| this| last| next|,)? (?P<weekday>{weekday})"),
    ("clock-deictic", r"{approx}" + _CLOCK + r" (?P<deictic>today|yesterday|tomorrow|tonight)"),
    ("weekday-clock", r"(?P<weekday>{weekday})(?: at|,)? " + _CLOCK),
    ("weekday", r"(?:the )?{m}(?:(?P<rel>{rel}) )?(?:week )?(?P<weekday>{weekday})(?:'s)?" + _PART + "?"),
    ("weekday", r"(?:(?P<rel>{rel}) )?(?P<weekday>{short_day}|sat|sun) (?P<part>morning|afternoon|evening|night|nite)"),
    ("weekday", r"(?:(?P<rel>last|next|this) )?(?P<weekday>{short_day})"),
    ("weekday-set", r"(?:(?P<quant>every|each)(?: other)? )?(?P<weekday>{weekday})s" + _PART + "?"),
    ("weekday-set", r"(?P<quant>every|each)(?: other)? (?P<weekday>{weekday})" + _PART + "?"),
    ("weekday-set", r"(?P<weekday>{weekday}) (?P<part>mornings|afternoons|evenings|nights)"),
    ("deictic-day", r"{m}(?P<deictic>the day before yesterday|the day after tomorrow|today|yesterday|tomorrow|tmrw|"
                    r"2day|2morrow)(?:'s)?(?: (?P<part>morning|afternoon|evening|night|noon|midnight|lunchtime))?"),
    ("tonight", r"{m}(?P<deictic>tonight|tonite|2nite)"),
    ("part-of-day", r"{m}(?P<rel>this|last|next|that|the following|the next|the previous|that same|the same) "
                    r"(?P<part>morning|afternoon|evening|night)"),
    ("overnight", r"(?P<part>overnight)"),
    ("bare-part", r"(?P<mod>mid|early|late)(?:{gap})(?P<part>morning|afternoon|evening|night)"),
    ("bare-part", r"the (?P<part>morning|afternoon|evening|night)"),
    ("clock", r"{approx}" + _CLOCK),
    ("clock", r"{approx}(?P<houro>\d\d?|{small_hour}) in the (?P<ampmword>morning|afternoon|evening)"),
    # months
    ("month-year", r"{m}(?:the )?(?:month of )?(?P<month>{month})(?: of| ?,|{h})? ?{year}{bc}?"),
    ("month-relyear", r"{m}(?P<month>{month})(?: of|,)? (?P<relyear>this|last|next|that|the following|the previous|"
                      r"the same|the next|the current) year"),
    ("month", r"{m}(?:(?P<rel>{deixis}) )?(?:month of )?(?P<month>{month_name})"),
    ("month-set", r"(?P<quant>every|each) (?P<month>{month_name})"),
    # years
    ("year-range", r"(?P<year>{yyyy})(?P<sep>[/-])(?P<short>\d\d)"),
    ("year", r"{m}(?:the )?(?:(?:year|calendar year|calendar) )?{year}{bc}?"),
    ("year-bc", r"{m}{approx}(?P<year>\d{1,4}){bc}"),
    ("year-bc", r"(?P<era>(?-i:A\.?D\.?)) (?P<year>\d{1,4})"),
    ("short-year", r"'(?P<year>\d\d)"),
    ("decade", r"{m}(?:the )?{m2}(?P<decade>1\d\d0|20\d0)'?s"),
    ("decade", r"{m}(?:the )?{m2}(?P<short>[1-9]0)'?s"),
    ("decade", r"{m}the {m2}(?P<word>nineteen )?(?P<tens>twenties|thirties|forties|fifties|sixties|seventies|eighties|"
               r"nineties)"),
    ("short-decade", r"'(?P<short>[1-9]0)s"),
    ("century", r"{m}(?:the )?{m2}(?P<nth>\d\d?(?:st|nd|rd|th)|{dom_word})(?:{gap})(?:century|centuries){bc}?"),
    ("season-year", r"{m}(?:the )?(?P<season>{season})(?: of|,)? {year}"),
    ("season-year", r"{m}(?:the )?(?P<season>{season})(?: of)? (?P<relyear>last|this|next) year"),
    ("season", r"{m}(?:(?P<rel>this past|this coming|this|last|next|past|previous|coming|following|that|the following|"
               r"the previous|the coming) )?(?P<season>spring|summer|autumn|fall|winter)(?:time)?"),
    ("season-set", r"(?P<quant>every|each) (?P<season>{season})"),
    ("holiday", r"(?:(?P<rel>last|this|next) )?(?P<holiday>{holiday_name})(?:(?: ?, ?| )(?P<year>{yyyy}))?"),
    # quarters, halves, fiscal years
    ("quarter", r"{m}(?:the )?(?:{fiscal} )?(?P<nth>{ord}|final|last)(?:{gap})(?:{fiscal2} )?quarters?"
                r"(?:(?: of| in|,)?(?: (?:the )?fiscal)?(?: year)? (?P<year>{yyyy}))?"),
    ("quarter", r"{m}(?:the )?(?:{fiscal} )?(?P<nth>{ord}|final|last)(?:{gap})(?:{fiscal2} )?quarters?"
                r"(?: of| in)? (?P<relyear>last|this|next|the current|the previous|the following|that) (?:fiscal )?year"),
    ("quarter", r"(?:the )?(?P<year>{yyyy})(?:'s)? (?P<nth>{ord}|final|last)(?:{gap})quarter"),
    ("quarter", r"(?P<relyear>last|this|next) year's (?P<nth>{ord}|final|last)(?:{gap})quarter"),
    ("quarter", r"Q(?P<nth>[1-4])(?:(?: of| )? ?(?P<year>{yyyy}|{yy}))?"),
    ("quarter", r"(?P<year>{yyyy})(?: |-)?Q(?P<nth>[1-4])"),
    ("half", r"{m}(?:the )?(?:{fiscal} )?(?P<nth>first|second|1st|2nd|last|latter)(?:{gap})half"
             r"(?: of (?:(?:the year )?(?P<year>{yyyy}|{yy})|(?P<relyear>last|this|next|the) (?:fiscal )?year))?"),
    ("half", r"(?P<relyear>last|this|next) year's (?P<nth>first|second)(?:{gap})half"),
    ("half", r"H(?P<nth>[12]) (?P<year>{yyyy})"),
    ("half-decade", r"(?:the )?(?P<nth>first|second|last|latter)(?:{gap})half of the (?P<decade>1\d\d0|20\d0|'?\d0)s"),
    ("fiscal-year", r"{m}(?:the )?(?:fiscal|financial)(?:{gap})(?:year )?(?P<year>{yyyy}|{yy})"),
    ("fiscal-year", r"FY ?(?P<year>{yyyy}|{yy}|\d\d)"),
    ("fiscal-year", r"{m}(?:the )?(?P<year>{yyyy}) (?:fiscal|financial) year"),
    ("fiscal-year", r"{m}(?P<rel>this|last|next|the current|the past|the previous|the|the following|the coming) "
                    r"(?:fiscal|financial) year"),
    ("quarter-year-ago", r"(?:the )?(?:(?P<nth>{ord}) )?(?P<noun>quarter|period|month|week|half)(?: of)? "
                         r"(?:a|one|the) year(?:{gap})(?:ago|earlier|before)"),
    ("year-ago", r"(?:(?:the|its|a) )?year(?:{gap})(?:ago|earlier)(?: (?P<nth>{ord}))?"
                 r"(?:(?:{gap})(?P<noun>quarter|period|month|half|week))?"),
    ("period-in-focus", r"(?:the )?(?P<year>{yyyy}) (?P<noun>period|quarter)"),
    ("period-in-focus", r"the (?:latest |most recent |just-ended )?(?P<noun>quarter|period|fiscal quarter)"),
    ("period-in-focus", r"(?:the )?(?:latest|most recent|just-ended) (?P<noun>quarter|period|fiscal quarter)"),
    ("period-relyear", r"(?P<rel>this|last|next) year's (?P<noun>period|quarter)"),
    # units with a relation
    ("relative-unit", r"{m}(?P<rel>this past|this coming|last|past|previous|prior|next|coming|this|current|the last|"
                      r"the past|the next|the coming|the current|the present|the previous|the prior|that|the following|"
                      r"the next|the same|that same|the preceding|the subsequent|the ensuing|following|the prior|the latest|"
                      r"this very|this same) (?:calendar )?(?P<unit>{cal_unit})"),
    ("relative-unit", r"(?P<mod>earlier|later|early|late) (?P<rel>this|last|next|that|in the|the) "
                      r"(?P<unit>day|week|month|year|decade|century)"),
    ("the-unit", r"{m}the (?P<unit>day|weekend|week|month|year|decade|century|millennium)"),
    ("the-unit", r"(?:the )?(?P<mod>full) (?P<unit>year|month|week)"),
    ("unit-of", r"(?:the )?(?P<unit>week|month|weekend) of (?P<month>{month}) (?P<day>{dom_th}|{dom})" + _DATE_TAIL),
    ("unit-end", r"(?:the )?(?P<unit>year|month|quarter|week|decade|century)(?:'s |{gap})(?P<mod>end)(?: (?P<year>{yyyy}))?"),
    ("nth-unit", r"(?:the |his |her |its |their )?(?P<nth>{dom_word}|{dom_th}) (?P<unit>day|week|month|year)"
                 r"(?: of (?P<month>{month}|{yyyy}))?"),
    # counted units with a direction
    ("ago", r"{approx}(?:(?P<number>{number})|(?P<vague>{vague}))(?: more| full| short| long)?(?: |{h})(?P<unit>{unit})"
            r"(?: and a half)?(?:{gap})(?P<direction>ago|earlier|later|from now|hence|from today|previously|back)"),
    ("ago-weekday", r"(?P<number>a|one|two|three|four) (?P<unit>weeks?) (?P<direction>ago|from) "
                    r"(?P<weekday>{weekday}|today|tomorrow|yesterday)"),
    ("long-ago", r"(?P<vague>years|decades|centuries|months|weeks|days) (?P<direction>ago|earlier|later)"),
    # durations
    ("rel-duration", r"{approx}(?:the |these |those )?(?:(?P<rel>past|last|next|coming|first|following|final|latest|"
                     r"previous|opening|closing|remaining|preceding|initial|recent|early|late|ensuing) )"
                     r"(?:(?P<number>{number})|(?P<vague>{vague}))?(?:(?: more| full| or so))?(?: |{h})?(?P<unit>{units}|day)"),
    ("rel-duration", r"(?:the |these |those )(?P<number>{number}) (?P<unit>{units})"),
    ("duration", r"{approx}(?:only |another |an additional |a further |a full |a whole )?"
                 r"(?:(?P<number>{number})|(?P<vague>{vague}))"
                 r"(?:(?: more| full| consecutive| straight| additional| long| short| whole| solid| or so| extra|{h}plus))?"
                 r"(?:{gap})(?P<unit>{unit})(?P<half> and a half)?(?:{h}(?:old|long|olds))?(?: straight)?"),
    ("duration", r"{approx}(?P<number>\d+)(?:{gap})to(?:{gap})(?P<upto>\d+) (?P<unit>{unit})"),
    ("duration", r"(?P<vague>days|weeks|months|years|decades|centuries|hours|minutes)(?:{h}(?:long|old))"),
    ("duration", r"(?P<number>day|week|month|year|hour|night|weekend|decade|century|minute)(?:{h}(?:long))"),
    ("duration", r"half an hour|half a (?:day|year|century|decade)"),
    ("bare-units", r"(?P<units>days|weeks|months|years|decades|centuries|hours|minutes)(?: or (?:days|weeks|months|years|decades))?"),
    ("open-duration", r"(?:some time|a long time|a while|quite some time|a short time|some days|a short while|"
                      r"a brief period|a long period)"),
    ("recent-units", r"(?:the )?(?:more |most )?(?P<recent>recent|coming|past|upcoming|last) (?P<unit>{units}|times)"),
    # sets
    ("set", r"(?P<quant>every|each)(?: (?P<other>other))?(?: (?:single|and every|of the))?(?: (?P<number>{number}))? "
            r"(?P<unit>{unit}|morning|afternoon|evening)"),
    ("adverb-set", r"(?P<freq>daily|weekly|monthly|quarterly|yearly|annually|annual|hourly|nightly|biweekly|bi-weekly|"
                   r"fortnightly|bimonthly|semiannual|semi-annual|biannual|biennial|semiannually|biennially|bi-monthly)"),
    ("rate", r"(?P<per>a|an|per|each) (?P<unit>second|minute|hour|day|night|week|month|quarter|year|decade)"),
    # references
    ("reference", r"(?P<reference>{reference})"),
)  # fmt: skip

GUARDS = {
    # Each is searched, case as written, in at most 40 folded code points on one side of a candidate.
    "digit-before": r"[\d][.,:/-]?$|[\d] ?- ?$",
    "digit-after": r"^(?:[:/]\d|[.,]\d|-\d|[%°])",
    "currency-before": r"[$€£¥] ?$",
    "year-before": r"(?:^|[ (\[-])(?i:in|since|until|till|by|during|before|after|from|to|through|throughout|of|early|late|mid|"
    r"between|circa|ca\.|ended|ending|the year|for|as of|into|summer|fall|spring|winter|autumn|around)[ ]+(?:the )?$|\($",
    "count-after": r"^ *(?:%|percent|per cent)|^ (?i:people|persons|soldiers|troops|men|women|children|kids|families|workers|"
    r"jobs|employees|dollars|euros|pounds|yen|rubles|roubles|rupees|francs|marks|miles|kilomet\w+|km|met(?:er|re)s|feet|"
    r"foot|ft|yards|inches|acres|hectares|square|cubic|tons|tonnes|kg|kilograms|kilos|lbs|lit(?:er|re)s|gallons|barrels|"
    r"points|votes|shares|units|copies|cars|homes|houses|households|cases|deaths|times|words|pages|students|pupils|"
    r"members|seats|passengers|residents|calories|mm|cm|mph|kph|hp|cc|megawatts|kilowatts|mw|watts|volts|degrees|"
    r"guests|visitors|users|civilians|refugees|migrants|fighters|police|officers|protesters|demonstrators|delegates|"
    r"islands|inhabitants|bytes|others|different|more|hours|days|years|weeks|months|minutes|bottles|block|feet|rpm|"
    r"tickets|flights|ships|tanks|missiles|rockets|prisoners|hostages|participants|applicants|stores|shops|"
    r"companies|firms|schools|beds|rooms|trees|animals|birds|cattle|sheep|horses|bricks|stones|coins|"
    r"of (?:the|his|her|its|their|those|these|them|which)|[a-z]+-(?:strong|foot|mile|seat|page|member))\b|^-(?:strong|foot|mile|"
    r"meter|metre|seat|page|member|acre|ton|pound|word|room|bed|man|strong|year)",
    "count-before": r"[$€£¥#№~<>=&@_+/\\*] ?$|(?:^|[ (])(?i:no|nos|number|page|pages|pp?|room|flight|route|highway|model|"
    r"section|chapter|verse|volume|vol|unit|apt|suite|bus|channel|version|case|article|order|box|resolution|over|than|"
    r"nearly|some|least|almost|roughly|approximately|cost|costs|paid|worth|a|an|boeing|airbus|peugeot|windows|"
    r"office|runner|population|score|total|phone|extension|ext|line|gate|lot|track|class|type|mark|interstate|i|us|"
    r"another|only|just|exactly|these|those|all|first|top|first|up to|at least|more than|fewer than|iso|bs|din|"
    r"mercedes|bmw|porsche|ferrari|fiat|honda|mazda|mig|su|tu|il|ms|word|office|area|zone|studio|"
    r"ps|xbox|nokia|iphone|galaxy|core|rtx|gtx|code|zip|postcode|po box|bill|law|act|rule|form|directive|title|the|"
    r"numbered|rated|rating|ranked|seed|bib|wore|jersey|issue|tel|fax|pin|id|ticket|invoice|serial|bus|train)\.?[ ]+(?:[A-Z]-?)?$",
    "noun-after": r"^ [a-z]{3,}s\b",
    "street-after": r"^ (?:[A-Z]\. )?(?:(?:[A-Z][\w.']*|\d+\w\w) ){0,3}(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Boulevard|Blvd|Lane|"
    r"Drive|Dr\b|Way|Court|Ct\b|Place|Square|Terrace|Parkway|Highway|Plaza|Pike|block)\b",
    "temporal-before": r"(?:^|[ (-])(?i:in|on|since|until|till|by|during|before|after|from|to|through|throughout|of|for|early|"
    r"late|mid|between|and|or|around|about|last|next|this|every|each|circa|beginning|ending|starting|ended|dated|the|"
    r"into|past|effective|over|late in|early in|that|than|ending|with|as|at|said)[ ]+$",
    "ambiguous-months": r"^(?:march|may)$",
    "ambiguous-month-before": r"(?:^|[ (-])(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Dd]uring|[Bb]efore|[Aa]fter|[Ff]rom|to|[Tt]hrough|throughout|"
    r"[Ee]arly|[Ll]ate|[Mm]id|[Bb]etween|[Ll]ast|[Nn]ext|[Tt]his|[Ee]very|[Ee]ach|past|(?:in|on|since|from|late|early) \w+ (?:and|or|to)|"
    r"(?:January|February|March|April|June|July|August|September|October|November|December|Jan\.|Feb\.|Apr\.)"
    r"(?:,| and| or| to| through|) ?|for|as of|beginning|ending|month of|of|effective)[ ]+$",
    "month-names": r"^(?:april|may|june|august|march|jan)$",
    "name-after": r"^ (?:[A-Z]\. )?[A-Z][a-z]+",
    "name-before": r"(?:^|[ \"(])(?:Mr|Mrs|Ms|Dr|Sir|Lady|Dame|Lord|Miss|Theresa|President|Minister|Senator|Sen|Gov|Aunt|Uncle|"
    r"Professor|Prof|Judge|Captain|Sgt|Cape|Queen|King|Princess|Mrs|Elaine|Brian|James|Robert|Fredric|Johnny|actress|actor|"
    r"singer|St|Saint|named|called|sister|daughter|wife|mother)\.? $",
    "work-after": r"^ (?:Times|Telegraph|Mirror|Post|Mail|Express|Herald|Tribune|Club|Inc|Corp|Records|Review|Magazine|Gazette|"
    r"Independent|Sun|Star|Business|World|Weld|Addams|Books|Press|Journal|Football|Prayer|Ticket|Market)\b",
    "named-day-before": r"(?:Black|Bloody|Super|Cyber|Giving|Fat|Ruby|Happy|Freaky|Casual|Blue|Throwback|Manic|Sheffield|The)[ ]$",
    "season-noun-after": r"^ (?:of [A-Z]|of (?:the|a|his|her)|from|in |to |by |off|back|behind|short|apart|rolls?|water|break|cleaning|onions?|"
    r"guy|semester|lineup|into|for |below|under|on |over|training|mattress)",
    "season-before": r"(?:^|[ (])(?i:in|in the|of|by|during|during the|since|since the|until|through|every|each|early|late|mid|by the|over the|"
    r"through the|this|for the|until the|of the|from|before|after the)[ ]+$",
    "clock-before": r"(?i:at|from|until|till|by|around|about|before|after|since|between|and|to|,|-|\(|shortly after|shortly before|"
    r"just after|just before|nearly)[ ]*$|^$",
    "not-current-before": r"(?i:alternating|direct|electric|ocean|under|air|strong)[ ]+$",
    "not-current-after": r"^(?:s\b| of| flow| account| affairs)",
    "not-future-before": r"(?i:the|a|his|her|its|their|our|my|your|s|bright|uncertain|of) $",
    "not-future-after": r"^s\b|^[ -](?:contracts?|trading|prices?|market|generations?)",
    "not-once-before": r"",
    "not-the time-before": r"(?i:all|most of|of|some of|half|much of|by|take|took|have|had|has|spend|spent|is|was|find|with|find|waste|not|"
    r"given|only|over|all of|for|first|and|before|until) $",
    "not-the time-after": r"^(?:s\b| to| that| when| being| of| for| has| is| was| it| I| we| he| they| limit| comes| came| between)",
    "not-that time-after": r"^ (?:to|of|for|with)",
    "not-this time-before": r"(?i:but|only) $",
    "not-this time-after": r"^ (?:of|to|around|with|in)",
    "not-this point-before": r"(?i:on|to|made|make|get|beyond|see|prove|proves|raise) $",
    "not-the moment-after": r"^ (?:of|when|he|she|they|it|that|I|we|to)",
    "not-the moment-before": r"(?i:seize|capture|of|until|from|to|enjoy|in|was|is|not) $",
    "not-recent-after": r"^ (?:weeks?|months?|years?|days?|decades?)",
    "not-the past-after": r"^ (?:few|several|two|three|four|five|six|seven|eight|nine|ten|\d+|year|month|week|decade|tense|participle|day|"
    r"century|quarter|weekend|season|summer|president|chairman)",
    "not-the current-before": r"(?i:with|against|in) $",
    "not-the current-after": r"^ (?:of|flow|year|month|week|quarter|fiscal)",
    "not-the coming-before": r"",
    "not-the coming-after": r"^ (?:of|out|to|year|month|week|quarter|fiscal|days|weeks|months|years|decade|season|weekend)",
    "not-this moment-after": r"^ (?:of|when|to)",
    "not-shortly-after": r"^ (?:before|after|afterward|thereafter|later)",
    "not-soon-before": r"(?i:as|too|so|how) $",
    "not-soon-after": r"^ (?:after|as|became|be |enough|thereafter|afterward|followed|found|began|realized|learned|discovered)",
    "not-now-before": r"(?i:until|up to|by|every|and then) $",
    "not-now-after": r"^(?:,? (?:that|then|and then|defunct))",
    "not-lately-before": r"(?i:johnny) $",
    "the-unit-noun-after": r"^(?:s\b|'s? [a-z]+(?:ing|ed)\b|-| (?:before|after|of|when|that|in|he|she|it|they|we|I|the|to|has|had|is|was|for|old|"
    r"on|will|job|care|trip|shift|laborer|school|trader|trading|rate|room|for|ahead|two|one|by|and|or|at|with|"
    r"from|as|later|earlier|began|begins|starts|without|off|count|worked|may|can)\b| [A-Z0-9])",
    "the-unit-not-before": r"(?i:all|save|saved|saving|carry|carried|win|won|rule|rules|ruled|of|one of|some of|part of|half|most of|"
    r"seize|call it|make|made|per|is|was|be|until|to|on|and|or|by|from|about|between|times|twice) $",
    "bare-units-before": r"(?:^|[ (])(?i:for|in|within|after|over|of|takes?|took|taken|taking|last|lasted|lasting|spent|spend|through|throughout|the|"
    r"many|these|those|early|than|several) $",
    "ago-after": r"^ (?:ago|earlier|later|before|after|old|of age)",
    "part-before": r"(?i:in|during|through|throughout|later in|earlier in|early in|late in|by|for) $",
    "quarter-noun-after": r"^(?:back|final|finalist|pounder|master|horse|mile|century|hour|inch|moon|note|-century| of a\b| of an\b| of the (?!year|fiscal)|"
    r"[- ](?:mile|hour|pound|inch|ton|century|million|billion|point|percentage|horse|cent|acre)|"
    r" (?:with \d|score|lead|goal|touchdown))",
    "rate-before": r"(?:\d|[$€£%]|\b(?:million|billion|thousand|hundred|hundreds|thousands|dozen|dozens|twice|once|times|percent|cents|one|two|three|"
    r"four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|points|many|much|few|several)\b)(?:[- ]\S+){0,4}[ ]*$",
    "duration-before": r"(?:^|[ (])(?i:in|for|within|over|after|about|than|nearly|of|during|every|take|takes|taking|took|spend|spent|barely|lasts|last|"
    r"lasted|almost|only|just|least|most|half|until|before|by|to|with|is|was|and|or|under|through|later|that|served|serve|"
    r"least|once in|but|around|roughly|as|like|into|on|said|long as|wait|waited|cut|up to|not)[ ]+$|(?:^|[.,;:(\"-]) *$",
}

FUTURE_CUES = frozenset(
    """will shall won't 'll ll due scheduled expected plan plans planned planning upcoming until till slated
    intends intend hopes aims deadline begins starts opens going tomorrow would could may might should can must
    expects expect likely proposed sets""".split()
)

PAST_CUES = frozenset(
    """was were had did said told began came went saw took made got gave found left felt kept held brought met paid
    sat spoke led grew lost fell sent built understood drew broke spent rose drove wrote won hit shot died stood
    ran sold bought caught taught thought knew became showed told withdrew flew struck stole slept swore sought
    sank since yesterday ago has have been hurt set cut put read quit beat bid cost let shut spread""".split()
)

ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof gen col lt sgt capt maj rev hon gov sen rep st jr sr inc corp co ltd no vs etc e.g i.e u.s
    u.k u.n a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun cmdr
    adm brig dept est fig al ave blvd rd ph.d d.c n.y calif fla mass pa tex va wash ill mich minn conn ga ala
    ariz ark colo del ind kan ky la md miss mo mont neb nev okla ore tenn vt wis wyo pp vol art supt det ft mt""".split()
)

LANGUAGE = Language(
    code="en",
    name="English",
    date_order="mdy",
    weekdays=WEEKDAYS,
    months=MONTHS,
    numbers=NUMBERS,
    vague_numbers={},
    ordinals=ORDINALS,
    units=UNITS,
    seasons=SEASONS,
    parts_of_day=PARTS_OF_DAY,
    relation_words=RELATIONS,
    direction_words=DIRECTIONS,
    modifiers=MODIFIERS,
    deictic_days=DEICTIC_DAYS,
    references=REFERENCES,
    holidays=HOLIDAYS,
    pieces=PIECES,
    patterns=PATTERNS,
    future_cues=FUTURE_CUES,
    past_cues=PAST_CUES,
    past_endings=("ed",),
    abbreviations=ABBREVIATIONS,
    guards={**GUARDS, **CLAUSES},
    actions=ACTIONS,
    nominals=NOMINALS,
    speech=SPEECH,
    places=PLACES,
    titles=TITLES,
    endings=("ations", "ation", "ings", "ing", "ies", "ed", "es", "s"),
    participle_endings=("ing",),
    adverb_endings=("ly",),
    title_parts=TITLE_PARTS,
    organisation_words=ORGANISATION_WORDS,
    pronouns={"he": "person", "she": "person", "him": "person", "her": "person", "it": "thing", "they": "thing"},
    stop_words=STOP_WORDS,
)
