"""English time patterns: neutral name -> RE2 expression with named slots, made of the pieces of `_en_pieces`."""

_YEAR_TAIL = "(?:(?:{c}){year}(?:{era})?)?"
_ANY_YEAR_TAIL = "(?:(?:{c}){any_year}(?:{era})?)?"
"""Where speech is written down, years stand in words behind a full day, a month or alone."""
_CLOCK_TAIL = "(?:(?: ?, ?| --? | )(?:at |@ ?)?(?:{clock}))?"
_PART_TAIL = "(?: (?:in the )?(?P<part>{part}|{clipped_part}))?"
_AGO = (
    "ago|earlier|later|from now|hence|previously|after that|before that|after|before|afterwards?|thereafter|beforehand"
)

_WEEKDAY_HEAD = "(?:(?P<weekday>{day_name})(?:{c}))?"

PATTERNS: tuple[tuple[str, str], ...] = (
    # days in numbers
    ("holiday", r"(?P<holiday>9/11)"),
    ("iso-date", _WEEKDAY_HEAD + r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
                 r"(?:(?:T| )(?P<hour24>\d\d):(?P<minute24>\d\d)(?::\d\d(?:\.\d+)?)?"
                 r"(?: ?(?P<zone>Z|[+-]\d\d:?\d\d))?)?"),
    ("iso-date", _WEEKDAY_HEAD + r"(?P<year>\d{4})[/.](?P<month>\d{1,2})[/.](?P<day>\d{1,2})"),
    ("numeric-date", _WEEKDAY_HEAD + r"(?P<first>\d{1,2})(?P<sep>[/.-])(?P<second>\d{1,2})(?P<sep2>[/.-])"
                     r"(?P<year>\d{4}|\d\d)" + _CLOCK_TAIL),
    ("slash-day", _WEEKDAY_HEAD + r"(?P<first>\d{1,2})/(?P<second>\d{1,2})" + _CLOCK_TAIL),
    # days by month
    ("month-day", r"(?:{pointing})?(?:(?P<weekday>{day_name})(?:{c})(?:the )?(?:(?P<part>{part})(?:{c}))?)?{mod}"
                  r"(?P<month>{month}) ?(?P<day>{day_of_month})" + _ANY_YEAR_TAIL + _CLOCK_TAIL),
    ("month-day", r"(?:(?P<weekday>{day_name})(?:{c}))?(?P<month>{month}) the (?P<day>{day_ordinal}|{day_number})"
                  + _YEAR_TAIL),
    ("month-day", r"(?:(?:(?:this|next|easter|whit|good|palm|ash) )?(?P<weekday>{day_name})(?:{c}))?(?:the )?"
                  r"(?P<day>{day_of_month})(?:(?: day)? of|{h})? ?(?P<month>{month})"
                  r"(?:(?:{c}|{h}){any_year}(?:{era})?)?" + _CLOCK_TAIL),
    ("month-day", r"(?:(?P<weekday>{day_name})(?:{c}))?(?:the )?(?P<day>{day_of_month})(?: of)? (?P<month>{month})"
                  r"(?:{c})(?P<year>\d{1,4})(?:{era})"),
    ("month-day", r"(?P<month>{month}) (?P<day>{day_ordinal}|{day_number})(?:{c})(?P<year>\d{1,4})(?:{era})"),
    ("month-day", r"(?P<day>{day_ordinal}|{day_number})(?: of)? (?P<month>{full_month})(?:{c})(?P<year>[1-9]\d\d)"),
    ("month-day", r"(?P<day>{day_ordinal}|{day_number})(?: of)? (?P<month>{month})(?:{c})(?P<ad>(?-i:A\.?D\.?)) "
                  r"(?P<year>\d{1,4})"),
    ("month-day", r"(?P<month>{full_month}) (?P<day>{day_ordinal}|{day_number}) ?, ?(?P<year>[1-9]\d\d)"),
    ("month-day", r"(?P<month>{month}) (?P<day>{day_ordinal}|{day_number}),? (?:of )?{relative_year}"),
    ("month-day", r"(?:the )?(?P<day>{day_ordinal}|{day_number})(?: of)? (?P<month>{month}),? (?:of |"
                  r"in )?{relative_year}"),
    ("month-day", r"(?:the )?(?P<day>ides) of (?P<month>march|may|july|october)" + _YEAR_TAIL),
    ("month-day", r"(?:the )?(?P<day>ides) of (?P<month>march|may|july|october)(?:{c}| in )(?P<year>\d{1,4})(?:{era})"),
    ("month-day", r"{approx}(?:{clock})(?:{c})(?:on )?(?:(?P<weekday>{day_name})(?:{c}))?"
                  r"(?P<month>{month}) (?P<day>{day_ordinal}|{day_number})" + _YEAR_TAIL),
    ("month-day", r"{approx}(?:{clock})(?:{c})(?:on )?(?:(?P<weekday>{day_name})(?:{c}))?"
                  r"(?:the )?(?P<day>{day_ordinal}|{day_number})(?: of)? (?P<month>{month})" + _YEAR_TAIL),
    ("month-day", r"(?:the )?{mod}(?:the )?(?P<part>{hours_of}) of (?:(?P<weekday>{day_name})(?:{c}))?"
                  r"(?P<month>{month}) "
                  r"(?P<day>{day_ordinal}|{day_number})(?:{night_after})?" + _YEAR_TAIL),
    ("month-day", r"(?:the )?{mod}(?:the )?(?P<part>{hours_of}) of (?:(?P<weekday>{day_name})(?:{c}))?(?:the )"
                  r"?(?P<day>{day_of_month})(?:{night_after})? (?:of )?(?P<month>{month})"
                  + _YEAR_TAIL),
    ("month-day", r"{approx}{bare_clock} {of_half_day} (?:(?P<weekday>{day_name})(?:{c}))?"
                  r"(?P<month>{month}) (?P<day>{day_ordinal}|{day_number})" + _YEAR_TAIL),
    ("month-day", r"{approx}{bare_clock} {of_half_day} (?:(?P<weekday>{day_name})(?:{c}))?(?:the )?"
                  r"(?P<day>{day_of_month})(?: of)? (?P<month>{month})" + _YEAR_TAIL),
    ("month-day", r"{approx}(?:{spoken})(?:{c})(?:on )?(?:(?P<weekday>{day_name})(?:{c}))?"
                  r"(?P<month>{month}) (?P<day>{day_ordinal}|{day_number})" + _YEAR_TAIL),
    ("month-day", r"{approx}(?:{spoken})(?:{c})(?:on )?(?:(?P<weekday>{day_name})(?:{c}))?"
                  r"(?:the )?(?P<day>{day_ordinal}|{day_number})(?: of)? (?P<month>{month})" + _YEAR_TAIL),
    ("month-day", r"(?P<hour24>0\d)(?P<minute24>[0-5]\d)(?: ?(?:hours|hrs|h))? on (?:the )?(?P<day>{day_ordinal}|"
                  r"{day_number}) (?:of )?(?P<month>{month})" + _YEAR_TAIL),
    # both ends of a range
    ("month-day", r"(?P<opening>(?:the )?(?:{day_ordinal})|{day_number}){between}(?:{h}| ?/ ?| {until} | and | or )"
                  r"(?P<closing>(?:the )?(?P<day>{day_ordinal}|{day_number})(?: of|{h})? ?(?P<month>{month})"
                  + _YEAR_TAIL + ")"),
    ("month-day", r"(?P<opening>(?P<month>{month}) (?:the )?(?:{day_ordinal}|{day_number}))(?:-| {until} (?:the )?)"
                  r"(?P<closing>(?P<day>{day_ordinal}|{day_number})" + _YEAR_TAIL + ")"),
    ("month-day", r"(?P<opening>(?P<month>{month}) (?:{day_ordinal}|{day_number})){between}(?:{h}| and | or )"
                  r"(?P<closing>(?P<day>{day_ordinal}|{day_number})(?:(?:{c})(?P<year>{yyyy}))?)"),
    ("bare-day", r"(?:(?P<weekday>{weekday})(?:{c}))?the (?P<day>{day_ordinal})"),
    ("bare-day", r"(?:(?:this|next) )?(?P<weekday>{day_name})(?:{c})(?P<day>{day_ordinal})"),
    ("bare-day", r"{approx}(?:{clock})(?:{c})(?:on )?(?:(?P<weekday>{weekday})(?:{c}))?the (?P<day>{day_ordinal})"),
    ("bare-day", r"{approx}{bare_clock} {of_half_day} the (?P<day>{day_ordinal}|{ordinal_word})"),
    ("bare-day", r"(?:the )?{mod}(?:the )?(?P<part>{hours_of}) of the (?P<day>{day_ordinal}|{ordinal_word})"),
    ("week-of", r"(?:the )?(?P<unit>week|weekend) of (?P<month>{month}) (?P<day>{day_ordinal}|{day_number})"
                + _YEAR_TAIL),
    ("week-of", r"(?:the )?(?P<nth>{nth_part}) (?:full )?(?P<unit>weekend|week|day) (?:of|in) "
                r"(?P<month>{month_name})(?:(?: of|,)? (?:{year}|{relative_year}))?"),
    # weekdays
    ("weekday", r"{approx}(?:{clock})(?: on|,)?(?: (?P<rel>this|last|next))? (?P<weekday>{weekday})(?: "
                r"(?P<part>{part}))?"),
    ("weekday", r"(?:(?P<rel>this|next|last) )?(?P<weekday>{day_name})(?: at| @|,)? (?:{clock})"),
    ("weekday", r"(?:(?P<rel>this|next|last) )?(?P<weekday>{day_name}) (?:at|@) ?(?P<oclock>1[0-2]|[1-9])"),
    ("weekday", r"{mod}(?:the )?(?P<part>{hours_of}) of (?P<weekday>{weekday})(?: {part})?"),
    ("weekday", r"(?:the )?(?P<mod>early|late)(?:{gap})(?P<part>morning|afternoon|evening|night)(?: hours)?(?: on)? "
                r"(?P<weekday>{weekday})"),
    ("weekday", r"(?P<weekday>{weekday})(?: (?P<part>{part}))?,? (?:of )?(?P<ofweek>last|this|next) week"),
    ("weekday", r"{mod}(?:{pointing})?(?:week )?(?P<weekday>{weekday})" + _PART_TAIL),
    ("weekday", r"(?:{pointing})?(?P<weekday>{short_day}|{name_day}|mon|tues?|weds?|thurs?|thu|fri|sat|sun) "
                r"(?P<part>{part}|{clipped_part})"),
    ("weekday", r"(?:(?P<rel>last|next|this) |(?P<mod>early|late) )?(?P<weekday>{short_day}|{name_day}|{small_day})"),
    ("weekday-set", r"any (?P<weekday>{weekday}|{short_day}|{small_day})"),
    ("weekday-set", r"(?:every(?: other)?|each)(?: single| second| third)? "
                    r"(?P<weekday>{weekday}|{short_day}|{small_day})s?" + _PART_TAIL),
    ("weekday-set", r"(?P<weekday>{weekday})(?:s" + _PART_TAIL + "| (?P<parts>mornings|afternoons|evenings|nights))"),
    ("weekday", r"(?P<hour24>[01]\d|2[0-4])(?P<minute24>[0-5]\d) ?(?P<zone>{zone_name})(?: on|,)? "
                r"(?P<weekday>{weekday})"),
    ("nth-weekday", r"(?:the )?(?P<nth>{nth_part}) (?P<weekday>{weekday}) (?:of|in) (?P<month>{month_name})"
                    r"(?:(?: of|,)? (?:{year}|{relative_year}))?"),
    ("weekday-set", r"(?:the )?(?:{nth_part}) (?P<weekday>{weekday}) (?:of|in) (?:every|each|the) month"),
    ("weekday-ago", r"(?P<number>{small_number}|\d) (?P<weekday>{weekday})s (?P<direction>ago|from now)"),
    ("weekday", r"{approx}(?P<oclock>1[0-2]|[1-9]|{small_number})(?:\.(?P<minute>[0-5]\d))? on "
                r"(?P<weekday>{weekday}) (?P<part>{part})"),
    ("weekday", r"(?P<led>at|till?|until|from|by) (?P<oclock>1[0-2]|[1-9]|{small_number})(?:\.(?P<minute>[0-5]\d))? on "
                r"(?P<weekday>{day_name})"),
    ("weekday", r"{approx}(?P<hour>{small_number}){sixtieth} {spoken_half_day}(?: on|,)? (?P<weekday>{weekday})"),
    ("weekday", r"{approx}(?:{spoken})(?: on|,)? (?:(?P<rel>this|last|next) )?(?P<weekday>{weekday})"),
    # days seen from the day of writing
    ("deictic-day", r"{mod}(?P<deictic>the day before yesterday|the day after tomorrow|todays?|yesterdays?|tomorrows?|"
                    r"tmr|tmr?rw|tmw|tomoz|tomorrw|tomoro|tmoro|"
                    r"tomo|tomorow|tommorr?ow|tmrow|tmrrow|tomorro|tomorrrow|2mora|yestrday|yesteday|yesterdayy|2day|"
                    r"2morrow|2moro|2mrw|2mro|2moz|yday|yest|ystrday|yesturday)"
                    r"(?:,? (?:(?P<part>{part}|aft|(?-i:pm))|(?:at |@ ?)?(?:{clock})))?"),
    ("deictic-day", r"(?P<deictic>yesterday|today|tomorrow|tmrw|tmr|2moro|tomoz) (?P<part>{part}),? (?:at |@ ?)?"
                    r"(?:{clock})"),
    ("deictic-day", r"(?P<deictic>tmrw|2moro|tonight|tonite|2nite) (?:at |@ ?)?(?P<oclock>1[0-2]|[1-9])\."
                    r"(?P<minute>[0-5]\d)"),
    ("deictic-day", r"(?P<deictic>today|yesterday|tomorrow) (?:at|@) ?(?P<oclock>1[0-2]|[1-9])\.(?P<minute>[0-5]\d)"),
    ("deictic-day", r"(?:the )?(?P<part>{hours_of}) of (?P<deictic>yesterday|today)"),
    ("deictic-day", r"{approx}(?:{clock}) (?P<deictic>today|yesterday|tomorrow|tonight|tonite|2nite|2night|"
                    r"tmrw)"),
    ("deictic-day", r"(?P<deictic>tonight|tonite|2nite|2night|today|tomorrow|tmrw) (?:at|@) ?(?P<oclock>1[0-2]|[1-9])"),
    ("deictic-day", r"{mod}(?P<deictic>(?P<part>tonights?|tonite|2nite|2night|tonyt|2nyte?|tonightt{1,3}|tonigth))"
                    r"(?:,? (?:at |@ ?)?(?:{clock}))?"),
    # parts of the day
    ("part-of-day", r"{mod}(?P<definite>the )?(?P<rel>following|next|previous|same|this|last|that|that same|that very) "
                    r"(?P<part>{part})"),
    ("part-of-day", r"(?P<rel>this) (?P<part>aft)"),
    ("month", r"(?P<rel>last|next) (?P<month>may|august)"),
    ("part-of-day", r"(?:the )?(?P<part>{part}) of (?P<definite>the )?(?P<rel>next|following|previous|same|"
                    r"that) day"),
    ("part-of-day", r"(?:the )?(?P<mod>mid|early|late)(?:{gap})(?P<part>morning|afternoon|evening)"),
    ("part-of-day", r"(?P<mod>mid)(?P<part>morning|afternoon)"),
    ("part-of-day", r"(?P<part>overnight)"),
    ("part-of-day", r"(?P<rel>last)(?P<part>night|nite)"),
    ("part-of-day", r"(?P<rel>last) (?P<part>nights|nites)"),
    ("part-of-day", r"(?P<oclock>1[0-2]|[1-9]|{small_number}) "
                    r"(?P<rel>this|that|that same|last) (?P<part>{part})"),
    ("part-of-day", r"{approx}(?P<hour>{small_number}){sixtieth} (?P<rel>this|that|that same|last) (?P<part>{part})"),
    ("part-of-day", r"(?P<oclock>1[0-2]|[1-9]|{small_number}) (?P<definite>the )(?P<rel>next|following|previous|same) "
                    r"(?P<part>{part})"),
    ("deictic-day", r"(?P<oclock>1[0-2]|[1-9]|{small_number}) "
                    r"(?P<deictic>(?P<part>tonight)|tomorrow|today|yesterday|tmrw)"),
    ("part-of-day", r"{approx}(?:{spoken}) (?P<definite>the )(?P<rel>next|following|previous|same) (?P<part>{part})"),
    ("part-of-day", r"{approx}(?:{clock})(?: on)? (?P<rel>this|last|next|that|that same) (?P<part>{part})"),
    ("part-of-day", r"{approx}(?:{clock})(?: on)? (?P<definite>the )(?P<rel>next|following|previous|same) (?:day|"
                    r"(?P<part>{part}))"),
    ("bare-part", r"(?P<mod>early|late) in the (?P<part>morning|afternoon|evening)"),
    ("bare-part", r"(?P<part>morning|afternoon|evening)"),
    ("bare-part", r"(?:the|(?P<rel>this)) (?P<part>{part}|(?-i:[ap]\.?m\.?))"),
    ("clock", r"{opening_clock}(?P<closing>{closing_clock}(?:(?: on|,)? (?P<weekday>{weekday})| (?P<deictic>today|"
              r"yesterday|tomorrow|tonight|tonite|2nite|2night|tmrw))?)"),
    ("clock", r"(?P<opening>(?:(?P<weekday>{day_name})|(?P<deictic>today|tomorrow|tonight|tonite|2nite|2night|tmrw))"
              r"(?: ?, ?| )(?:from |at |@ ?)?(?:[01]?\d|2[0-4])(?: ?[:.] ?[0-5]\d)?(?: ?(?:[ap] ?\. ?m(?: ?\.)?|"
              r"[ap]m))?)"
              r"(?:{h}| {until} | and )(?P<closing>{closing_clock})"),
    ("clock", r"(?P<opening>(?:[01]?\d|2[0-4]):[0-5]\d)(?:{h}| {until} )(?P<closing>(?P<hour24>[01]?\d|2[0-4]):"
              r"(?P<minute24>[0-5]\d)(?:(?: on|,)? (?P<weekday>{weekday}))?)"),
    ("clock", r"(?P<opening>(?:1[0-2]|[1-9])(?::[0-5]\d)?[ap])(?:{h})(?P<closing>(?P<hour>1[0-2]|[1-9])"
              r"(?::(?P<minute>[0-5]\d))?(?:(?P<am>a)|(?P<pm>p)))"),
    ("clock", r"(?P<opening>(?:1[0-2]|[1-9]):[0-5]\d)(?:{h})(?P<closing>(?P<oclock>1[0-2]|[1-9]))"),
    ("clock", r"{approx}(?:{clock})"),
    ("clock", r"{approx}(?P<oclock>1[0-2]|[1-9])(?:{h})?ish"),
    ("clock", r"(?P<hour>1[0-2]|[1-9]):(?P<minute>[0-5]\d)(?P<pm>p)"),
    *(("clock", rf"(?P<hour>{hour})/{hour - 1}(?P<pm>c)") for hour in range(6, 13)),
    ("clock", r"(?P<hour>1[0-2]|[1-9])(?P<minute>[0-5]\d) ?(?:{half_day})"),
    ("clock", r"(?P<hour24>0\d)(?P<minute24>[0-5]\d)"),
    ("clock", r"(?P<hour24>[01]\d|2[0-4])(?P<minute24>[0-5]\d)(?: ?(?:hours|hrs|h)| ?(?P<zone>{zone_name}))"),
    ("clock", r"{approx}(?P<hour>{small_number}){sixtieth} {spoken_half_day}(?:{zone})?"),
    ("clock", r"{approx}{spoken}(?: o ?'? ?clock)?(?: (?:(?P<am>in the morning)|(?P<pm>in the (?:afternoon|evening)|"
              r"at night)))?"),
    ("clock", r"{approx}(?P<minutes>[1-5]?\d|{number_word}|(?:{number_word})(?:{gap})(?:{number_word})) minutes? "
              r"(?P<past>past) (?P<spoken>{small_number}|noon|midnight|1[0-2]|[1-9])(?: (?:(?P<am>in the morning)|"
              r"(?P<pm>in the (?:afternoon|evening)|at night)))?"),
    ("clock", r"{approx}(?P<oclock>\d\d?|{small_number})(?:[:.](?P<minute>[0-5]\d)| o ?'? ?clock)? "
              r"(?:(?P<am>in the morning)|(?P<pm>in the (?:afternoon|evening)|at night))"),
    ("clock", r"{approx}(?P<number>{number}|half an)(?:{and_half})?(?:{gap})(?P<unit>hours?|"
              r"minutes?) (?P<direction>after|before) "
              r"(?P<named>(?:12 )?(?:noon|midnight)|midday)"),
    ("bare-hour", r"(?P<led>at|till?|until|since|from|before|after|by|past|between|and|to) {approx}"
                  r"(?:(?P<half>half) )?(?P<oclock>1[0-2]|[1-9]|{small_number})(?:\.(?P<minute>[0-5]\d))?"),
    ("bare-hour", r"(?P<led>ko|k/o|kick-?off|doors|starts?) (?P<oclock>1[0-2]|[1-9])(?:\.(?P<minute>[0-5]\d))?"),
    ("bare-hour", r"(?P<oclock>1[0-2]|[1-9])\.(?P<minute>[0-5]\d)"),
    # months
    ("month-year", r"{mod}(?:(?:the )?month of )?(?P<month>{month})(?: of| ?,|{h})? ?{any_year}(?:{era})?"),
    ("month-year", r"{mod}(?P<month>{month})(?: of|,)? {relative_year}"),
    ("month-year", r"{mod}(?P<month>{month}) (?P<year>\d{1,4})(?:{era})"),
    ("month-year", r"(?P<month>{full_month}) (?P<year>[1-9]\d\d)"),
    ("month-year", r"{mod}(?P<month>{month})(?: of)? (?P<ad>(?-i:A\.?D\.?)) (?P<year>\d{1,4})"),
    ("month", r"{mod}(?:{pointing})?(?:(?:the )?month of )?(?P<month>{month_name})"),
    ("month", r"(?:the )?(?P<portion>beginning|start|end|middle) of (?P<month>(?-i:march|may|august))"),
    ("month-set", r"(?:every|each) (?P<month>{month_name})"),
    # years
    ("year-range", r"(?P<year>{yyyy})(?:{h}|/)(?P<short>\d\d)"),
    ("year-range", r"(?P<opening>(?P<year>{yyyy}))(?:-|/)(?P<closing>(?P<short>{yyyy}))"),
    ("short-year", r"'(?P<year>\d\d)"),
    ("year", r"{mod}(?:(?:the )?(?:calendar )?year )?{any_year}(?:{era})?"),
    ("year", r"(?P<approx>c ?\.|ca\.?|circa) ?(?P<year>\d{3,4})"),
    ("year-bc", r"{mod}{approx}(?P<year>\d{1,4})(?:{era})"),
    ("year-bc", r"(?P<opening>\d{1,4})(?:{h}| and | {until} )(?P<closing>(?P<year>\d{1,4})(?:{era}))"),
    ("year-bc", r"(?P<ad>(?-i:A\.?D\.?)) (?P<year>\d{1,4})"),
    ("year", r"{mod}the year (?P<year>[1-9]\d{2,3})"),
    ("year", r"(?P<led>in|by|until) (?P<year>twenty(?:{gap})(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:{gap})"
             r"(?:{digits}))"),
    ("year", r"(?P<led>{year_lead}) (?P<year>[1-9]\d\d)"),
    ("year", r"(?P<led>(?-i:In|By|Until|Since)) (?P<year>[1-9]\d)"),
    ("decade", r"{mod}the {inner_mod}(?P<decade>[1-9]\d0)s"),
    ("decade", r"(?:the )?{mod}{inner_mod}(?P<decade>1\d\d0|20\d0)(?: ?' ?)?s"),
    ("decade", r"{mod}the {inner_mod}(?P<decade>1\d\d0|20\d0) 's"),
    ("decade", r"{mod}the {inner_mod}(?P<decade>[1-9]0)s"),
    ("decade", r"{mod}the {inner_mod}(?P<decade>\d{1,3}0)s(?:{era})"),
    ("decade", r"{mod}the {inner_mod}(?:(?P<hundreds>seventeen|eighteen|nineteen|twenty) )?(?P<tens>twenties|thirties|"
               r"forties|fifties|sixties|seventies|eighties|nineties)"),
    ("decade", r"'(?P<decade>[1-9]0)s"),
    ("decade", r"(?P<decade>[6-9]0s)"),
    ("decade", r"{mod}(?:the )?{inner_mod}' ?(?P<decade>[1-9]0)s"),
    ("decade", r"(?:the )?(?P<portion>(?:first|second|last|latter) half) of the (?P<decade>1\d\d0|20\d0|'?[1-9]0)s"),
    ("century", r"(?:the )?{mod}{inner_mod}(?P<nth>\d\d?(?:st|nd|rd|th)|{ordinal_word}) (?:century|"
                r"centuries)(?:{era})?"),
    ("century", r"(?:the )?(?P<portion>(?:first|second|last|latter) half|"
                r"(?:first|early|opening|last|late|final|closing) (?:years|decades?|quarter|third)) of the "
                r"(?P<nth>\d\d?(?:st|nd|rd|th)|{ordinal_word}) century(?:{era})?"),
    ("century", r"(?P<opening>(?:the )?{mod}(?:\d\d?(?:st|nd|rd|th)|{ordinal_word}))(?:{h}| and | or | {until} )"
                r"(?P<closing>(?:the )?(?P<nth>\d\d?(?:st|nd|rd|th)|{ordinal_word}) (?:century|centuries)(?:{era})?)"),
    ("century", r"{mod}{inner_mod}(?P<nth>\d\d?(?:st|nd|rd|th)|{ordinal_word})(?:{h})century"),
    # seasons and holidays
    ("season", r"(?:the )?{mod}(?P<season>{season})(?: months)?(?: of|,)? (?:{any_year}(?:[-/](?:\d\d)?\d\d)?|"
               r"{relative_year})"),
    ("season", r"(?:the )?{mod}(?P<season>{season})(?: of|,)? (?P<year>\d{1,4})(?:{era})"),
    ("season", r"(?:the )?{mod}(?P<season>{season}) of (?P<year>[1-9]\d\d)"),
    ("season", r"{mod}{pointing}(?P<season>{season})(?:time)?"),
    ("season", r"(?:the )?{mod}(?:{pointing})?(?P<season>{season})(?:time)?"),
    ("season-set", r"(?:every|each) (?P<season>{season})"),
    ("holiday", r"(?:(?P<rel>last|this|next) )?(?P<holiday>{holiday})(?: (?:(?P<unit>weekend|wknd|week)|"
                r"(?P<part>{part})))?(?:(?: ?, ?| )(?P<year>{yyyy}|[1-9]\d\d))?"),
    ("holiday", r"(?:the )?(?:(?P<weekday>{weekday})|(?P<unit>day|week|weekend)) (?P<direction>before|"
                r"after) (?:(?P<rel>last|this|next) )?"
                r"(?P<holiday>{holiday})(?:(?: ?, ?| )(?P<year>{yyyy}))?"),
    ("holiday", r"(?P<holiday>{holiday})(?: at|,| @)? (?P<hour>1[0-2]|[1-9])(?:[:.](?P<minute>[0-5]\d))? ?"
                r"(?:{half_day})"),
    ("holiday-set", r"(?:every|each) (?P<holiday>{holiday})"),
    # quarters, halves, fiscal years
    ("relative-unit", r"(?P<rel>last) (?P<unit>quarter)"),
    ("quarter", r"{mod}(?:the )?(?:(?P<fiscal>{fiscal})(?:{gap}))?(?P<nth>{nth_part}) (?:(?:{fiscal}) )?quarters?"
                r"(?:(?: of| in|,)?(?: (?:the )?fiscal)?(?: year)? (?P<year>{yyyy}))?"),
    ("quarter", r"{mod}(?:(?P<fiscal>{fiscal})(?:{gap}))?(?P<nth>{nth_part})(?:{h})quarter(?: (?P<year>{yyyy}))?"),
    ("quarter", r"{mod}(?:the )?(?:(?:{fiscal}) )?(?P<nth>{nth_part})(?:{gap})quarter (?:of |in )?(?:{relative_year})"),
    ("quarter", r"(?:the )?(?:(?P<year>{yyyy})(?: ?'s)?|(?P<relyear>last|this|"
                r"next) year ?'s) (?P<nth>{nth_part})(?:{gap})quarter"),
    ("quarter", r"Q(?P<nth>[1-4])(?:(?: of| )? ?(?P<year>{yyyy}|{yy}))?"),
    ("quarter", r"(?P<year>{yyyy})(?: |-)?Q(?P<nth>[1-4])"),
    ("month-quarter", r"(?:the )?(?:(?P<month>{full_month})(?:{h}(?:to{h})?| to | through ))"
                      r"?(?P<last>{full_month})(?:{gap})(?P<unit>quarter|period)(?:(?: of| in|,)? (?P<year>{yyyy}))?"),
    ("half", r"{mod}(?:the )?(?:(?:{fiscal}) )?(?P<nth>first|second|1st|2nd|last|latter) half"
             r"(?: of (?:(?:the )?(?:(?:{fiscal}) )?(?:year )?(?P<year>{yyyy}|{yy})|(?:{relative_year})|"
             r"the (?:(?:{fiscal}) )?year))?"),
    ("half", r"(?P<nth>first|second)(?:{h})half"),
    ("half", r"(?P<relyear>last|this|next) year ?'s (?P<nth>first|second)(?:{gap})half"),
    ("half", r"H(?P<nth>[12]) (?P<year>{yyyy})"),
    ("fiscal-year", r"{mod}(?:the )?(?:{fiscal})(?:{gap})(?:year )?(?P<year>{yyyy}|{yy})"),
    ("fiscal-year", r"FY ?(?P<year>{yyyy}|{yy}|\d\d)(?:[-/]\d\d)?"),
    ("fiscal-year", r"{mod}(?:the )?(?P<year>{yyyy}) (?:{fiscal}) year"),
    ("fiscal-year", r"{mod}(?:{pointing}|the )(?:{fiscal}) year"),
    # the period that is spoken of, and the same one a year before
    ("period", r"(?:the )?(?P<latest>latest|most recent|just(?:{h})ended) (?:(?:{fiscal}) )?(?P<unit>quarter|period)"),
    ("period", r"(?:the|(?P<rel>that|this)) (?:(?:{fiscal}) )?(?P<unit>quarter|period)"),
    ("period", r"(?:(?:the )?(?P<year>{yyyy})|(?P<relyear>this|last|next) year ?'s) (?P<unit>quarter|period)"),
    ("year-before", r"(?:the )?(?:comparable |corresponding |like |same )?(?P<unit>quarter|period|month|week|"
                    r"half)(?: of)? (?:a|one|the|last) year(?: (?:ago|earlier|before))?"),
    ("year-before", r"(?:the |its )?(?:comparable |corresponding |like |same )?year(?:{h})(?:ago|"
                    r"earlier) (?:(?P<nth>{nth_part})(?:{gap}))?(?P<unit>quarter|period|month|week|half)"),
    ("year-before", r"year(?:{h})(?:ago|earlier)"),
    ("year-before", r"{approx}(?:a|one) year (?:ago|(?P<definite>earlier|before|previously))"),
    # units with a relation
    ("duration", r"the past (?P<unit>hour|day|week|fortnight|month|quarter|year|decade|century)"),
    ("relative-unit", r"{mod}(?:{pointing})(?:calendar )?(?P<unit>day|weekend|wkn?d|wkend|w/e|week|wk|fortnight|month|"
                      r"mth|quarter|half|semester|year|yr|decade|century|millennium)(?: or (?P<about>so))?"),
    ("relative-unit", r"the (?P<unit>day|night|weekend|week|month|year) (?P<rel>before|after|before last|after next)"),
    ("relative-unit", r"the (?P<unit>day|night|week|month|year) (?P<rel>after that|before that)"),
    ("nth-day", r"(?:the )(?P<nth>{ordinal_word}) (?P<unit>day)"),
    ("the-unit", r"(?P<mod>earlier|later|early|late) in the (?P<unit>day)"),
    ("the-unit", r"{mod}the (?:full )?(?P<unit>weekend|wkn?d|wkend|week|month|year|decade|century)"),
    ("year-end", r"year(?:{gap})end(?: (?P<year>{yyyy}))?"),
    ("unit-end", r"(?:the )?(?P<unit>year|month|quarter|week|decade|century)(?: ?'s |"
                 r"{gap})(?P<portion>end)(?: (?P<year>{yyyy}))?"),
    # counted units with a direction
    ("ago", r"{approx}(?:(?P<number>{number})(?:{and_half})?|(?P<vague>{vague}))(?: more| full| short|"
            r" long)?(?:{gap})(?P<unit>{unit})(?: and (?P<morehalf>a half))?(?: or (?P<about>so|"
            r"two))? (?P<direction>" + _AGO + ")"),
    ("ago", r"{approx}(?P<number>\d+|a|{small_number})(?:(?:{gap})(?P<about>to|or)(?:{gap})|{h})(?:\d+|{small_number})"
            r"(?:{gap})(?P<unit>{unit}) (?P<direction>" + _AGO + ")"),
    ("ago", r"(?P<number>\d+)(?P<unit>mins?|hrs?|hours?|days?|wks?|weeks?|months?|yrs?|years?) "
            r"(?P<direction>" + _AGO + ")"),
    ("ago", r"(?P<vague>a few|several|some|a couple of|a couple) (?P<unit>days|nights|weeks|months|years|decades) "
            r"(?P<direction>back)"),
    ("ago", r"(?:an? )?(?P<number>half) (?:an? )?(?P<unit>hour|day|year|century|decade) (?P<direction>" + _AGO + ")"),
    ("ago-day", r"(?P<number>{number}) (?P<unit>days?|weeks?|months?|years?|yrs?) (?P<direction>ago|from) "
                r"(?P<deictic>today|tonight|yesterday|tomorrow)"),
    ("ago-day", r"(?P<number>a|one|two|three|four) weeks? (?P<direction>ago|from) (?:(?P<weekday>{weekday})|"
                r"(?P<deictic>today|tomorrow|yesterday))"),
    ("ago", r"{approx}(?:(?P<number>{number})|(?P<vague>a few|several|a couple of))(?:{gap})(?P<unit>days|weeks|months|"
            r"years|decades|centuries) (?P<direction>on)"),
    ("ago", r"(?P<number>{number})(?:{gap})(?P<unit>weeks?|months?|years?|decades?|century|centuries) (?P<exact>to the "
            r"day)(?:,? (?P<direction>" + _AGO + "))?"),
    ("ago", r"{approx}(?P<number>{count}|an?) (?P<unit>years?|months?|weeks?|hours?){then}(?P<number2>{count}|an?) "
            r"(?P<unit2>months?|weeks?|days?|minutes?) (?P<direction>ago|earlier|later|before|afterwards?)"),
    ("long-ago", r"(?P<unit>{long_unit}|hours|minutes) (?P<direction>ago|earlier|later)"),
    # durations
    ("duration", r"(?:the )?(?P<rel>past|last|next|coming|first|following|final|latest|previous|opening|closing|"
                 r"remaining|preceding|initial) (?:(?P<number>{number})(?:{and_half})?|(?P<vague>{vague}))(?: more| "
                 r"full|"
                 r" or so)?(?:{gap})(?P<unit>{units})"),
    ("duration", r"(?:the|these|those) (?:year(?:{h})(?:ago|earlier) )?(?P<number>{number}) (?P<unit>{units})"),
    ("duration", r"{approx}(?:(?:another|an additional|a further|a full|"
                 r"a whole) )?(?:(?P<number>{number})(?:{and_half})?|(?P<vague>{vague}))(?: more| full|"
                 r" consecutive| straight| additional| long| short| whole| solid| or so| extra|"
                 r"{h}plus)?(?:{gap})(?P<unit>{unit})(?: and (?:(?P<morehalf>a half)|(?P<morequarter>a quarter))|"
                 r"(?P<long>{h}long)| straight|"
                 r" or (?P<about>so|two))?"),
    ("duration", r"(?:an? )?(?P<number>{number})(?:{h})(?P<unit>{unit}) period"),
    ("duration", r"(?:(?:the )?(?P<rel>past|last|next|coming|first|following|final) )?{approx}(?P<number>\d+|a|"
                 r"{small_number})"
                 r"(?:(?:{gap})(?:to|or)(?:{gap})|{h})(?:\d+|{small_number})(?:{gap})(?P<unit>{unit})"),
    ("duration", r"(?P<number>\d+)(?P<unit>mins?|hrs?|hours?|days?|wks?|weeks?|months?|yrs?|years?)"),
    ("duration", r"(?:an additional|another|a full|all) (?P<unit>day|night|nite|weekend|week|month|year|decade|"
                 r"century)"),
    ("duration", r"the (?:whole|entire|full) (?P<unit>day|night|weekend|week|month|year|decade|century)"),
    # of two or three units
    ("duration", r"{approx}(?P<number>{count}) ?(?P<unit>years?|yrs?){then}(?P<number2>{count}) ?(?P<unit2>months?|mos)"
                 r"(?:{then}(?P<number3>{count}) ?(?P<unit3>weeks?|wks?|days?))?"),
    ("duration", r"{approx}(?P<number>{count}) ?(?P<unit>years?|yrs?|months?|mos|weeks?|"
                 r"wks?){then}(?P<number2>{count}) ?"
                 r"(?P<unit2>days?)"),
    ("duration", r"{approx}(?P<number>{count}) ?(?P<unit>days?){then}(?P<number2>{count}) ?(?P<unit2>hours?|hrs?)"
                 r"(?:{then}(?P<number3>{count}) ?(?P<unit3>minutes?|mins?))?"),
    ("duration", r"{approx}(?P<number>{count}) ?(?P<unit>hours?|hrs?){then}(?P<number2>{count}) ?(?P<unit2>minutes?|"
                 r"mins?)"
                 r"(?:{then}(?P<number3>{count}) ?(?P<unit3>seconds?|secs?))?"),
    ("duration", r"{approx}(?P<number>{count}) ?(?P<unit>minutes?|"
                 r"mins?){then}(?P<number2>{count}) ?(?P<unit2>seconds?|secs?)"),
    ("duration", r"{approx}(?P<number>an?) (?P<unit>year|month|week|hour) and (?P<number2>{count}) ?(?P<unit2>months?|"
                 r"days?|"
                 r"minutes?|mins?)"),
    ("duration", r"(?:an?|one|the) single (?P<unit>second|minute|hour|day|night|weekend|week|month|year|decade|"
                 r"century)"),
    ("duration", r"{approx}(?:a|one|(?:the )?(?P<rel>past|last|next|following)) (?P<number>quarter) of an? "
                 r"(?P<unit>hour|year|century)"),
    ("duration", r"(?:an?|the|its|their|his|her) (?P<number>{ordinal_word}|\d+(?:st|nd|rd|th)) (?P<unit>day|night|"
                 r"weekend|"
                 r"week|month|quarter|year) (?:in a row|running)"),
    ("duration", r"(?P<number>{number}) (?P<unit>days|nights|weekends|weeks|months|years) (?:in a row|running)"),
    ("duration", r"{approx}(?P<number>half) an? (?P<unit>hour|day|year|century|decade)"),
    ("duration", r"(?P<number>half)(?:{gap})(?P<unit>hour)"),
    ("duration", r"(?P<number>\d+)\+ ?(?P<unit>{unit})"),
    ("duration", r"(?:an?|the|its|their) (?P<number>{ordinal_word}|\d+(?:st|nd|rd|th)) (?:straight|consecutive|"
                 r"successive) (?P<unit>day|night|weekend|week|month|quarter|year)"),
    ("duration", r"{approx}(?:an?|one|(?:the )?(?P<rel>past|last|next|following|first)) (?P<number>half)(?:{gap})"
                 r"(?P<unit>hour|decade|century)"),
    ("duration", r"(?P<unit>day|week|month|year|hour|night|weekend|decade|century|minute)(?:{h})long"),
    ("duration", r"(?P<unit>day|week|month|year|night|weekend|decade|century)long"),
    ("duration", r"(?P<number>{number}) (?:trading|business|working|school) (?P<unit>days)"),
    ("vague-duration", r"(?P<rel>following|subsequent|ensuing|intervening) (?P<unit>{long_unit}|hours|minutes)"),
    ("vague-duration", r"the (?P<unit>years|decades|centuries)"),
    ("vague-duration", r"the (?P<rel>following|next|subsequent|ensuing|intervening|closing|final|opening|first|last|"
                       r"early) "
                       r"(?P<unit>{long_unit}|hours|minutes)"),
    ("vague-duration", r"(?P<unit>{long_unit}|hours|minutes)(?:{h}long)?(?: or (?:days|weeks|months|years|decades))?"),
    ("open-duration", r"(?:quite )?some time|a (?:long|short) time|a (?:short |little )?while|a brief period|"
                      r"a long period"),
    ("open-duration", r"(?:quite )?(?:some time|a (?:long|short) time|a (?:short |little )?while) (?P<direction>ago|"
                      r"back|later)"),
    ("vague-period", r"(?:the )?(?:more |most )?(?P<rel>recent|coming|upcoming|past) (?P<unit>{units}|times)"),
    ("vague-period", r"(?:the )?(?:more |most )?(?P<rel>recent|coming|upcoming|past) {units} and (?P<unit>{units})"),
    ("vague-period", r"the (?P<unit>days|weeks|months|years|decades) (?P<rel>ahead|to come)"),
    # sets
    ("set", r"(?:every|each)(?: (?P<other>other))?(?: (?:single|and every|"
            r"of the))?(?: (?P<number>{number}))? (?P<unit>{unit})"),
    ("set", r"(?:every|each)(?: single| and every)? (?P<part>{part})"),
    ("set", r"every (?P<nth>second|third|fourth|2nd|3rd|4th) (?P<unit>{unit})"),
    ("set", r"(?:once|twice|(?:{small_number}|\d+)(?:{gap})times)(?:{gap})(?:an?|per|every|each)(?:{gap})(?P<unit>day|"
            r"week|month|year|hour|"
            r"decade|century)"),
    ("set", r"(?:{small_number}|\d+) (?:days|nights|mornings|evenings)(?:{gap})(?:a|per|every|each)(?:{gap})"
            r"(?P<unit>week)"),
    ("set", r"per (?P<unit>day|night|week|month|quarter|year|decade)"),
    ("set", r"(?:most|all) (?P<part>mornings|afternoons|evenings|nights)"),
    ("set", r"most (?P<unit>days|weeks)"),
    ("frequency", r"most (?P<frequency>weekends)"),
    ("frequency", r"(?:(?:once|twice|(?:{small_number}) times) )?(?P<frequency>{frequency})"),
    # references
    ("reference", r"(?P<reference>{reference})"),
)  # fmt: skip
