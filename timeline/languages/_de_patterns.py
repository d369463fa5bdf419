"""German time patterns: the pieces they are made of, and neutral name -> RE2 expression with named slots.

Nouns have a capital letter, which the guards of units and parts of the day take for a title where a slot begins with
it: such a slot begins with its blank, `(?P<unit> Woche)`. Pieces close with `\\b` where a longer word may go on: then
"Montag frühestens" still holds "Montag". A word that means something else before other nouns takes its noun into its
slot: "nächsten Tag" counts from the day told of, "nächsten Monat" from now.
"""

_DAYS = "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
_MONTHS = "januar|jänner|februar|feber|märz|maerz|april|mai|juni|juli|august|september|oktober|november|dezember"
_SHORT_MONTHS = "Jan|Feb|Mär|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez"

PIECES = {
    # joints
    "h": " ?- ?",
    "gap": "{h}| ",
    "c": " ?, ?| ",
    "art": "(?:der|die|das|den|dem|des) ",
    # names
    "weekday": _DAYS,
    "short_day": r"(?-i:Mo|Di|Mi|Do|Fr|Sa|So)\b\.?",
    "day_name": r"(?:{weekday})\b|{short_day}",
    "month": rf"(?:{_MONTHS})\b|(?-i:{_SHORT_MONTHS})\b(?: ?\.)?",
    "month_name": rf"(?:{_MONTHS})\b|(?-i:Jan|Feb|Apr|Aug|Sept|Okt|Nov|Dez)\.",
    "part": r"(?:morgen|vormittag|mittag|nachmittag|abend|nacht|früh)\b",
    # numbers
    "day_number": r"[12]\d|3[01]|0?[1-9]",
    "day_of_month": r"(?:{day_number})(?: ?\.)?|{day_word}",
    "between": r"(?P<between>(?:\.?,? ?, ?(?:{day_number}))+\.?)?",
    "number": r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?(?: \d/\d| ?½)?|(?:{number_word})\b(?: (?:hundert|tausend|millionen|"
    "dutzend))?",
    "vague": "(?:den |die )?(?:einige|mehrere|viele|wenige|etliche|zahlreiche|unzählige|manche)[nr]?|"
    "(?:ein |die |den |der )?paar|(?:dutzende|hunderte|tausende)(?: von)?",
    "nth_quarter": r"[1-4]\.|(?:erste|zweite|dritte|vierte)[nrs]?",
    "nth_half": r"[12]\.|(?:erste|zweite)[nrs]?",
    # years
    "yyyy": r"1\d{3}|20\d\d",
    "year": r"(?P<year>{yyyy}|'\d\d)",
    "era": r" (?:(?P<bc>v\. ?(?:chr\.|u\. ?z\.))|(?P<ad>n\. ?(?:chr\.|u\. ?z\.)))",
    "relative_year": "(?:des )?(?P<relyear>letzten|vergangenen|vorigen|dieses|laufenden|nächsten|kommenden|folgenden|"
    r"selben|gleichen|jenes) jahres\b",
    "season_year": r"{year}(?:/(?:\d\d)?\d\d)?",
    "fiscal": r"(?:geschäfts|haushalts|wirtschafts|finanz|fiskal|rechnungs)jahr(?:e?s)?\b",
    # units
    "unit": r"(?:sekunden?|minuten?|stunden?|tag(?:e[ns]?|s)?|nacht|nächten?|wochenenden?|wochen?|"
    "monat(?:en?|s)?|quartal(?:en?|s)?|halbjahr(?:e[ns]?|s)?|semestern?|jahr(?:e[ns]?|s)?|jahrzehnt(?:en?|s)?|"
    r"jahrhundert(?:en?|s)?|jahrtausend(?:en?|s)?)\b",
    "units": r"(?:minuten|stunden|tagen?|nächten?|wochenenden|wochen|monaten?|quartalen?|jahren?|jahrzehnten?|"
    r"jahrhunderten?|jahrtausenden?)\b",
    "long_units": r"(?:tagen?|wochen|monaten?|jahren?|jahrzehnten?|jahrhunderten?|jahrtausenden?)\b",
    "one_unit": r"(?:wochenendes?|woche|monate?s?|quartals?|halbjahr(?:e?s)?|semesters?|jahr(?:es)?|jahrzehnts?|"
    r"jahrhunderts?|jahrtausends?)\b",
    "long_adjective": "(?:sekunden|minuten|stunden|tage|nächte|wochen|monate|jahre|jahrzehnte|jahrhunderte)lang",
    # what stands before
    "edge_mod": r"(?P<mod>anfang|beginn|mitte|ende)\b(?: von)? ",
    "mod": "(?:{edge_mod})?",
    "inner_mod": "(?:(?P<innermod>(?:frühe|mittlere|späte)[nrs]?) )?",
    "half_mod": "(?:{art})?(?P<portion>(?:erste|zweite)n? hälfte) ",
    "hour_mod": "(?:(?P<mod>frühen|späten|spät am|früh am) )?",
    "approx": r"(?:(?P<approx>etwa|rund|circa|ca\.|ungefähr|in etwa|gut|über|mehr als|länger als|knapp|fast|beinahe|"
    "nahezu|weniger als|mindestens|wenigstens|höchstens|maximal|bis zu) )?",
    "pointing": r"(?:{art})?(?P<rel>{relation})\b",
    # times of day
    "half_day": r"(?P<am>morgens|früh|vormittags|in der früh)\b|(?P<pm>mittags|nachmittags|abends)\b",
    "zone": r" \(?(?P<zone>(?-i:GMT|UTC|MEZ|MESZ|OEZ|WEZ|MSK|CET|CEST|EST|EDT|PST|PDT))\b\)?",
    "spoken": r"(?:(?P<minutes>fünf|zehn|zwanzig|viertel|\d\d?)(?: minuten)? (?:(?P<past>nach)|vor) |"
    r"(?P<toward>halb|viertel|drei ?viertel) ){1,2}(?P<spoken>{small_number}|eins|1[0-2]|[1-9])\b",
    "clock": r"(?:{spoken}|(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)? ?uhr\b(?: {half_day})?|"
    r"(?P<hour24>[01]?\d|2[0-4]):(?P<minute24>[0-5]\d)(?::[0-5]\d)?|(?P<oclock>{small_number}) uhr\b)(?:{zone})?",
}  # fmt: skip

_WEEKDAY_HEAD = "(?:(?P<weekday>{day_name})(?:{c})(?:de[nmr] )?|{art})?"
_YEAR_TAIL = "(?:(?:{c})(?:(?:des jahres )?{year}|{relative_year}))?(?:{era})?"
_CLOCK_TAIL = "(?:(?: ?, ?| )(?:(?:um|gegen|ab) )?(?:{clock}))?"
_PART_TAIL = "(?P<part>(?: |-)?(?:{part}))?"
_FROM_THERE = "später|danach|darauf|zuvor|vorher|davor|früher"
_TIMES = r"(?:einmal|zweimal|dreimal|viermal|fünfmal|sechsmal|zehnmal|mehrmals|\d+ ?mal|(?:ein|zwei|drei) mal)"

PATTERNS: tuple[tuple[str, str], ...] = (
    # days in numbers
    ("iso-date", r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:(?:T| )(?P<hour24>\d\d):(?P<minute24>\d\d)"
                 r"(?::\d\d(?:\.\d+)?)?(?: ?(?P<zone>Z|[+-]\d\d:?\d\d))?)?"),
    ("iso-date", r"(?P<year>\d{4})[/.](?P<month>\d{1,2})[/.](?P<day>\d{1,2})"),
    ("numeric-date", _WEEKDAY_HEAD + r"(?P<first>\d{1,2})(?P<sep>[/.-]) ?(?P<second>\d{1,2})(?P<sep2>[/.-]) ?"
                     r"(?P<year>\d{4})" + _CLOCK_TAIL),
    ("numeric-date", _WEEKDAY_HEAD + r"(?P<first>\d{1,2})(?P<sep>[/.-])(?P<second>\d{1,2})(?P<sep2>[/.-])"
                     r"(?P<year>\d\d)" + _CLOCK_TAIL),
    ("month-day", _WEEKDAY_HEAD + r"(?P<day>0[1-9]|[12]\d|3[01])\. ?(?P<month>0[1-9]|1[0-2])\." + _CLOCK_TAIL),
    ("month-day", r"(?P<weekday>{day_name})(?:{c})(?:de[nm] )?(?P<day>{day_number})\. ?(?P<month>1[0-2]|0?[1-9])\."
                  + _CLOCK_TAIL),
    # days by month
    ("month-day", _WEEKDAY_HEAD + "(?P<day>{day_of_month}) ?(?P<month>{month})" + _YEAR_TAIL + _CLOCK_TAIL),
    ("month-day", _WEEKDAY_HEAD + r"(?P<day>{day_of_month}) ?(?P<month>{month})(?:{c})(?P<year>\d{1,4})(?:{era})"),
    ("month-day", "(?:{clock})(?:{c})(?:am )?" + _WEEKDAY_HEAD + "(?P<day>{day_of_month}) ?(?P<month>{month})"
                  + _YEAR_TAIL),
    ("month-day", "{hour_mod}(?:{art})?(?P<part>{part}) des (?P<day>{day_of_month}) ?(?P<month>{month})" + _YEAR_TAIL),
    ("month-day", "(?:der|die)(?P<part> nacht) (?:zum|auf den|vom) (?P<day>{day_of_month}) ?(?P<month>{month})"
                  + _YEAR_TAIL),
    ("month-day", "(?:der|die)(?P<part> nacht) (?:vom|von) (?P<day>{day_of_month})(?: (?:{month}))? (?:auf|zum|zu)"
                  "(?: de[nm])? (?:{day_of_month}) ?(?P<month>{month})" + _YEAR_TAIL),
    ("month-day", r"(?P<opening>{day_number}\.?){between}(?:{h}| ?/ ?| bis (?:zum )?| und (?:dem )?| oder (?:dem )?)"
                  r"(?P<closing>(?P<day>{day_number})\.? ?(?P<month>{month})" + _YEAR_TAIL + ")"),
    ("week-of", "(?:{art})?(?P<unit>woche|wochenende) (?:vom|um den|ab dem) (?P<day>{day_of_month}) ?"
                "(?P<month>{month})" + _YEAR_TAIL),
    ("week-of", r"(?:{art})?(?P<nth>(?:erste|zweite|dritte|vierte|letzte)[nr]?)(?P<unit> (?:woche|tag|wochenende))s? "
                r"(?:im|des|vom|von) (?P<month>{month})(?: {year})?"),
    # weekdays
    ("weekday", r"(?P<weekday>{weekday})\b,? (?:der )?(?P<ofweek>{relation}) woche\b"),
    ("weekday", r"(?:{art})?(?P<ofweek>{relation}) woche (?:am )?(?P<weekday>{weekday})\b"),
    ("weekday", r"{approx}(?:{clock})(?: am|,)? (?:{pointing} )?(?P<weekday>{weekday})\b"),
    ("weekday", "{hour_mod}(?:{pointing} )?(?P<weekday>{weekday})" + _PART_TAIL + r"\b" + _CLOCK_TAIL),
    ("weekday", "(?P<weekday>{short_day}),?(?: um)? (?:{clock})"),
    ("weekday", "(?P<weekday>{short_day})"),
    ("weekday", r"(?:der|die)(?P<part> nacht) (?:zum|zu|auf(?: den)?) (?P<weekday>{weekday})\b"),
    ("weekday-set", r"(?:jeden|jedem)(?: (?:ersten|zweiten|dritten|vierten|letzten))? (?P<weekday>{weekday})"
                    + _PART_TAIL + r"\b(?: (?:im|des) monats?)?"),
    ("weekday-set", r"(?P<weekday>{weekday})s\b"),
    ("weekday-set", r"(?P<weekday>{weekday})(?P<part>morgen|vormittag|mittag|nachmittag|abend|nacht)s\b"),
    # days seen from the day of writing
    ("deictic-day", r"(?P<deictic>heute|vorgestern|gestern|übermorgen|(?-i:morgen))\b(?P<part> (?:{part}))?"
                    + _CLOCK_TAIL),
    ("deictic-day", r"(?P<deictic>morgen)(?P<part> (?:früh|vormittag|mittag|nachmittag|abend|nacht))\b" + _CLOCK_TAIL),
    ("deictic-day", "(?P<deictic>morgen) um (?:{clock})"),
    ("deictic-day", r"{approx}(?:{clock}),? (?P<deictic>heute|gestern|(?-i:morgen))\b"),
    # parts of the day
    ("part-of-day", "{hour_mod}{pointing}(?P<part> (?:{part}))"),
    ("part-of-day", "(?:{art})?(?P<rel>(?:nächste[nr]?|diese[mr])(?P<part> (?:{part})))"),
    ("part-of-day", r"(?:{art})?(?P<rel>vor(?P<part>abend))\b"),
    ("part-of-day", r"(?P<mod>frühen|späten) (?P<part>morgen|vormittag|nachmittag|abend)\b"),
    ("bare-part", r"(?P<part>(?-i:Morgen|Vormittag|Nachmittag|Abend))\b"),
    ("bare-part", r"(?:der|die) (?P<part>(?-i:Nacht))\b"),
    ("clock", r"(?P<opening>(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?)(?: bis | und |{h})(?P<closing>(?P<hour>[01]?\d|2[0-4])"
              r"(?:[:.](?P<minute>[0-5]\d))? ?uhr\b(?: {half_day})?)"),
    ("clock", "{approx}(?:{clock})"),
    ("clock", "{approx}{spoken}(?: uhr)?(?: {half_day})?"),
    ("clock", r"(?P<hour>[01]?\d|2[0-4]) uhr (?P<minute>[0-5]\d)\b"),
    ("clock", r"(?P<oclock>{small_number}) uhr (?:{half_day})"),
    ("clock", r"(?P<hour>12|[1-5]) uhr (?P<am>nachts)\b"),
    ("clock", r"(?P<named>mitternacht|mittag)\b"),
    # months
    ("month-year", "{mod}(?:{inner_mod})(?:monats? )?(?P<month>{month})(?: des jahres|,)? ?{year}(?:{era})?"),
    ("month-year", "{mod}(?P<month>{month}),? {relative_year}"),
    ("month-year", r"{mod}(?P<month>{month}) (?P<year>\d{1,4})(?:{era})"),
    ("month", "{mod}(?:{pointing} )?(?:monats? )?(?P<month>{month_name})"),
    ("month-set", "(?:jeden|jedem) (?P<month>{month_name})"),
    # years
    ("year-range", r"(?P<year>{yyyy})(?:[/-])(?P<short>\d\d)\b"),
    ("year-range", r"(?P<opening>(?P<year>{yyyy}))(?:-|/)(?P<closing>(?P<short>{yyyy}))"),
    ("short-year", r"'(?P<year>\d\d)"),
    ("year", "(?:{edge_mod}(?:des jahres )?)?{year}(?:{era})?"),
    ("year-bc", r"{mod}{approx}(?P<year>\d{1,4})(?:{era})"),
    ("decade", "(?:{mod}|{half_mod})(?:{art})?{inner_mod}(?P<decade>1\\d\\d0|20\\d0)er(?:n|(?:{gap})jahren?)?"),
    ("decade", "(?:{mod}|{half_mod})(?:{art})?{inner_mod}(?P<decade>[1-9]0)er(?:{gap})jahren?"),
    ("decade", "(?:{mod}|{half_mod}){art}{inner_mod}(?P<decade>[1-9]0)ern?"),
    ("decade", "(?:{mod}|{half_mod})(?:{art})?{inner_mod}(?P<tens>{decade_word})(?:{gap})?jahren?"),
    ("decade", "(?:{mod}|{half_mod}){art}{inner_mod}(?P<tens>{decade_word})n?"),
    ("century", r"(?:{mod}|{half_mod})(?:{art})?{inner_mod}(?P<nth>\d\d? ?\.|{day_word}) ?(?:jahrhunderts?\b|jhs?\.|"
                r"jhd?t\.)(?:{era})?"),
    # seasons and holidays
    ("season", r"{mod}(?:{art})?{inner_mod}(?P<season>{season})\b(?: des jahres|,)? (?:{season_year}|{relative_year})"),
    ("season", r"{mod}(?:{pointing} |{art})?(?P<season>{season})\b"),
    ("season-set", r"(?:jeden|jedem|jedes) (?P<season>{season})\b"),
    ("holiday", r"(?:{pointing} )?(?P<holiday>{holiday})\b(?:,? (?P<year>{yyyy}))?"),
    # quarters, halves, fiscal years
    ("quarter", r"{mod}(?:{art})?(?P<nth>{nth_quarter}) ?(?:quartals?|vierteljahr(?:e?s)?)\b(?:(?:,| des jahres)? "
                r"(?P<year>{yyyy})| {relative_year}| des jahres\b)?"),
    ("quarter", "Q(?P<nth>[1-4])(?:/| )?(?P<year>{yyyy})"),
    ("quarter", "(?P<year>{yyyy})(?: |-|/)Q(?P<nth>[1-4])"),
    ("quarter", r"Q(?P<nth>[1-4])\b"),
    ("half", r"{mod}(?:{art})?(?P<nth>{nth_half}) ?(?:halbjahr(?:e?s)?|jahreshälfte)\b(?:(?:,| des jahres)? "
             r"(?P<year>{yyyy})| {relative_year})?"),
    ("half", "(?:{art})?(?P<nth>{nth_half}) hälfte (?:(?:des jahres |von )?(?P<year>{yyyy})|{relative_year})"),
    ("half", "H(?P<nth>[12])(?:/| )(?P<year>{yyyy})"),
    ("fiscal-year", "{mod}(?:{art})?{fiscal} {season_year}"),
    ("fiscal-year", "{mod}{pointing} {fiscal}"),
    # the same period a year before
    ("year-before", r"(?:{art})?vorjahres(?P<unit>quartal|zeitraum|periode|monat|woche|halbjahr)(?:e?s)?\b"),
    ("year-before", r"vor {approx}(?:einem|1) jahr\b"),
    ("year-before", r"{approx}ein jahr (?P<definite>zuvor|früher|vorher|davor)\b"),
    # units with a relation
    ("relative-unit", "{mod}{pointing}(?P<unit> (?:{one_unit}))"),
    ("relative-unit", r"(?P<mod>früher|später) in {pointing}(?P<unit> (?:{one_unit}))"),
    ("relative-unit", r"(?:{art})?(?P<rel>{day_relation})(?P<unit> tag(?:es)?)\b"),
    ("relative-unit", r"(?:{art})?(?P<rel>(?:nächster|nächsten?|diesem|dieses)(?P<unit> tag(?:es)?))\b"),
    ("relative-unit", r"{mod}(?:{art})?(?P<rel>(?:vor|folge)(?P<unit>tag|woche|monat|quartal|jahr))(?:e?s)?\b"),
    ("the-unit", r"{edge_mod}{art}(?P<unit>{one_unit})"),
    ("the-unit", r"(?:das |dem )?(?P<unit>wochenende)s?\b"),
    ("unit-end", r"(?P<unit>jahres|monats|quartals)(?P<portion>ende|beginn|anfang|mitte)s?\b(?: (?P<year>{yyyy}))?"),
    # words for now, once and soon: before durations, for "eines Tages"
    ("reference", r"(?P<reference>{reference})\b"),
    # counted units with a direction
    ("ago", r"(?P<direction>vor) {approx}(?:(?P<number>{number})|(?P<vague>{vague})) (?P<unit>{unit})"),
    ("ago", r"(?P<direction>vor) {approx}(?:einem|einer) (?P<number>halben) (?P<unit>{unit})"),
    ("ago", r"{approx}(?:(?P<number>{number})|(?P<vague>{vague})) (?P<unit>{unit}) (?P<direction>" + _FROM_THERE
            + r")\b"),
    ("ago-day", r"(?:(?P<weekday>{weekday})|(?P<deictic>heute|morgen|gestern)) (?P<direction>vor|in) "
                r"(?P<number>einer|zwei|drei|vier) wochen?\b"),
    ("ago", r"(?:{art})?(?P<unit>tags?|monat|jahr) (?P<direction>darauf|danach|zuvor|davor|vorher)\b"),
    ("long-ago", "(?P<direction>vor) (?P<unit>{units})"),
    ("long-ago", "(?P<unit>{units}) (?P<direction>" + _FROM_THERE + r")\b"),
    # durations
    ("duration", r"(?:{art})?(?P<rel>{relation}|erste[nr]?|übrige[nr]?|restliche[nr]?|verbleibende[nr]?) "
                 r"(?:(?P<number>{number})|(?P<vague>{vague})) (?P<unit>{units})"),
    ("duration", r"(?:{art})?(?P<rel>{relation}) (?P<number>halben?) (?P<unit>jahr|stunde)\b"),
    ("duration", "(?:die|den|der|diese[nr]?) (?P<number>{number}) (?P<unit>{units})"),
    ("duration", "{approx}(?:weitere |ganze |volle )?(?:(?P<number>{number})|(?P<vague>{vague}))(?: (?:weitere|lange|"
                 "volle|ganze|aufeinanderfolgende|zusätzliche)[nrs]?)?(?:{gap})(?P<unit>{unit})"),
    ("duration", r"{approx}eine?[mnr]? (?P<number>halbe[nrs]?) (?P<unit>{unit})"),
    ("duration", "(?:ein|eine[nmr]?|das|die|den|der) ganze[nrs]? (?P<unit>{unit})"),
    ("duration", r"{approx}(?:\d+|{small_number})(?: bis | oder |{h})(?P<number>{number}) (?P<unit>{units})"),
    ("duration", r"{approx}(?P<number>\d+|(?-i:{number_word}))(?:{h})?(?P<unit>(?-i:sekündig|minütig|stündig|tägig|"
                 r"wöchig|monatig|jährig))(?:e[nmrs]?)?\b"),
    ("duration", r"(?P<number>im) (?P<unit>jahr|monat)\b"),
    ("duration", r"(?P<number>am) (?P<unit>tag)\b"),
    ("duration", r"(?P<number>die|in der) (?P<unit>stunde|woche|minute|sekunde)\b"),
    ("vague-duration", r"(?P<unit>{long_adjective})(?:e[nmrs]?)?\b"),
    ("vague-duration", "(?P<unit>{units})"),
    ("open-duration", r"(?:einige|lange|längere|geraume|kurze) zeit\b|eine (?:zeit ?lang|weile|gewisse zeit)\b"),
    ("vague-period", r"(?:{art})?(?P<rel>{relation}|jüngsten) (?P<unit>{long_units})"),
    # sets
    ("set", r"jede[nmrs]?(?: (?P<other>zweite[nmrs]?))?(?: einzelne[nmrs]?)? (?P<unit>{unit})"),
    ("set", r"alle (?:(?P<number>{number})|(?P<vague>paar)) (?P<unit>{unit})"),
    ("set", r"jede[nm]? (?P<part>morgen|vormittag|mittag|nachmittag|abend|nacht)\b"),
    ("set", f"(?:{_TIMES} )?(?:pro|je) (?P<unit>{{unit}})"),
    ("set", rf"{_TIMES} (?:am|die|in der) (?P<unit>tag|woche|stunde|minute)\b"),
    ("frequency", r"(?P<frequency>{frequency})\b"),
)  # fmt: skip
