"""Russian time patterns: the pieces they are made of, and neutral name -> RE2 expression with named slots.

A preposition stays outside of the extent; "назад", "через" and "спустя" with a count are part of it, and so is the
word for the year, which is inflected with its number ("в [2003 году]").
"""

from timeline.languages import _ru_forms as forms
from timeline.languages import one_of

_HARD, _SOFT = "|".join(forms.HARD), "|".join(forms.SOFT)
_SINGULAR = (
    r"день|дня|дню|днём|днем|дне|недел(?:я|и|е|ю|ей)|месяц(?:а|у|ем|е)?|квартал(?:а|у|ом|е)?|год(?:а|у|ом|е)?|"
    r"век(?:а|у|ом|е)?|(?:полугоди|десятилети|столети|тысячелети)(?:е|я|ю|ем|и)"
)
_YEAR_NOUN = r"год(?:а|у|ом|е|ы|ов|ам|ами|ах)?|г\.|гг\."
_CENTURY_NOUN = r"век(?:а|у|ом|е|ов|ах)?|столети(?:е|я|ю|ем|и)|вв?\."

PIECES = {
    # joints and endings
    "h": " ?- ?",
    "c": " ?, ?| ",
    "hard": _HARD,
    "soft": _SOFT,
    # names
    "weekday": one_of({word: day for word, day in forms.WEEKDAYS.items() if len(word) > 2}),
    "day_name": r"{weekday}|(?:пн|вт|ср|чт|пт|сб|вс)\.?",
    "weekday_repeated": one_of(forms.WEEKDAYS_REPEATED),
    "month_of": rf"{one_of(forms.MONTHS_OF)}|(?-i:{one_of(forms.MONTHS_SHORT)})(?:\.|\b)",
    "month": one_of(forms.MONTHS),
    "season": one_of(forms.SEASONS),
    "season_adverb": "весной|весною|летом|осенью|зимой|зимою",
    "part": r"утром|днём|днем|вечером|ночью",
    "part_noun": "утро|утра|утром|вечер|вечера|вечером|ночь|ночи|ночью",
    "half_of_day": r"(?:перв|втор)(?:ая половина|ой половине|ую половину) дня",
    # numbers
    "day_number": r"(?:[12]\d|3[01]|0?[1-9])(?:{h}(?:го|ое|е|му|м))?",
    "day_of_month": "{day_number}|(?:(?:двадцать|тридцать) )?(?:{ordinal})",
    "between": "(?P<between>(?: ?, ?(?:{day_number}))+)?",
    "ordinal": one_of(forms.SIMPLE_ORDINALS),
    "number_word": one_of({w: n for w, n in forms.CARDINALS.items() if n != 0.5}),
    "number": r"\d+|(?:{number_word})(?: (?:{number_word}))?(?: (?:{number_word}))?",
    "hour_of": one_of(forms.HOURS_OF),
    "hour_word": "два|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|час",
    "prefix_number": "одно|двух|трёх|трех|четырёх|четырех|пяти|шести|семи|восьми|девяти|десяти|двенадцати|пятнадцати|"
    "двадцати|двадцатипяти|тридцати|сорока|пятидесяти|ста|сто",
    "vague": "несколько|нескольких|нескольким|несколькими|много|многих|немало|пару|пара|пары|парой|считанные|"
    "считаных|долгие|долгих",
    "count": r"(?:(?P<number>{number})(?: (?P<half>с половиной))?|(?P<vague>{vague}))",
    # years
    "yyyy": r"1\d{3}|20\d\d",
    "year": rf"(?P<year>{{yyyy}})(?:{{h}}(?:го|му|м|й|ом))?(?: ?(?:{_YEAR_NOUN}))?",
    "year_noun": _YEAR_NOUN,
    "year_word": r"(?:две тысячи|тысяча (?:семьсот|восемьсот|девятьсот))(?: (?:{number_word}))? (?:{ordinal})",
    "era": r" (?:(?P<bc>до (?:н\. ?э\.|нашей эры))|(?P<ad>н\. ?э\.|нашей эры))",
    "relative_year": r"(?P<relyear>{rel}) (?:год(?:а|у|ом)?|г\.)",
    "roman": f"(?-i:{one_of(forms.ROMANS)})",
    "nth_century": r"{roman}|\d\d?(?:{h}(?:го|му|м|й|ый))?|(?:двадцать )?(?:{ordinal})",
    "century_noun": _CENTURY_NOUN,
    "nth_quarter": r"(?-i:I{1,3}|IV)|[1-4](?:{h}(?:го|му|м|й|ый))?|(?:перв|втор|четверт)(?:{hard})|трет(?:ий|ьего|"
    r"ьему|ьем|ьим)",
    "nth_half": r"(?-i:II?)|[12](?:{h}(?:го|му|м|е|ое))?|(?:перв|втор)(?:{hard})",
    # units
    "unit": one_of(forms.COUNTED),
    "one_unit": _SINGULAR,
    "single": "день|днём|днем|сутки|сутками|неделю|неделей|месяц|месяцем|год|годом|десятилетие|десятилетием|век|"
    "веком|столетие|столетием|час|часом|минуту|минутой",
    "single_of": "суток|недели|месяца|года|десятилетия|века|столетия|часа|минуты|квартала",
    "half_unit": "года|часа|дня|века|месяца|минуты",
    "weekend": one_of(forms.WEEKENDS),
    "adjective": one_of(forms.ADJECTIVES),
    # what stands before
    "rel": one_of(forms.RELATIONS),
    "period_rel": one_of(forms.PERIOD_RELATIONS),
    "day_rel": one_of(forms.DAY_RELATIONS),
    "portion": one_of(forms.PORTIONS),
    "mod": "(?:(?P<portion>{portion}) )?",
    "long_mod": f"(?:(?P<portion>{{portion}}|{one_of(forms.HALVES)}) |(?P<mod>{{early_late}}) )?",
    "early_late": one_of(forms.EARLY_LATE),
    "bound": one_of(forms.BOUNDS),
    "approx": "(?:(?P<approx>{bound}) )?",
    # times of day
    "zone": r" ?\(?(?P<zone>мск|msk|gmt|utc|по мск|по (?:московскому|киевскому|минскому|местному) времени|"
    r"по гринвичу|[+-]\d\d:?\d\d)\)?",
    "half_day": r"(?P<am>(?:час(?:а|ов)? )?(?:утра|ночи))|(?P<pm>час(?:а|ов)? (?:дня|вечера)|вечера)",
    "clock": r"(?:(?P<hour24>[01]?\d|2[0-4])(?::(?P<minute24>[0-5]\d)(?::[0-5]\d)?|\.(?P<minute>00|[1-5]5|[2-5]0))"
    r"(?: (?:{half_day}))?|(?P<named>полдень|полудню|полудня|полночь|полуночи))(?:{zone})?",
    "oclock": r"(?P<oclock>\d\d?|{hour_word}) (?:{half_day})(?:{zone})?",
    "holiday": f"{one_of(forms.HOLIDAYS)}|(?-i:Нов(?:ый год|ого года|ому году))",
}  # fmt: skip

_CLOCK_TAIL = "(?:(?:{c})(?:в )?(?:{clock}))?"
_OCLOCK_TAIL = "(?:{c})(?:в )?(?:{oclock})"
_YEAR_TAIL = "(?:(?:{c}){year})?(?:{era})?"
_LEADING_PART = r"(?:(?P<parts>{part_noun}) (?:(?:на|в|во) )?)?"
_TRAILING_PART = r"(?: (?:(?P<mod>рано|поздно) )?(?P<part>{part})| (?:во )?(?P<parts>{half_of_day}))?"
_AFTER = "(?P<direction>(?:тому )?назад|спустя|ранее|раньше|позже|позднее)"
_BEFORE = "(?P<direction>через|спустя)"

PATTERNS: tuple[tuple[str, str], ...] = (
    # days in numbers
    ("iso-date", r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:(?:T| )(?P<hour24>\d\d):(?P<minute24>\d\d)"
                 r"(?::\d\d(?:\.\d+)?)?(?: ?(?P<zone>Z|[+-]\d\d:?\d\d))?)?"),
    ("numeric-date", r"(?P<first>\d{1,2})(?P<sep>[/.-])(?P<second>\d{1,2})(?P<sep2>[/.-])(?P<year>\d{4}|\d\d)"
                     r"(?: ?г\.| года)?" + _CLOCK_TAIL),
    ("slash-day", r"(?P<first>0?[1-9]|[12]\d|3[01])\.(?P<second>0[1-9]|1[0-2])" + _CLOCK_TAIL),
    # days by month
    ("month-day", _LEADING_PART + r"(?:(?:(?P<rel>{rel}) )?(?P<weekday>{day_name})(?:{c}))?(?P<day>{day_of_month}) "
                  r"(?P<month>{month_of})" + _YEAR_TAIL + _CLOCK_TAIL),
    ("month-day", r"(?:(?P<weekday>{day_name})(?:{c}))?(?P<day>{day_of_month}) (?P<month>{month_of})(?:(?:{c}){year})?"
                  + _OCLOCK_TAIL),
    ("month-day", r"(?:(?P<weekday>{day_name})(?:{c}))?(?P<day>{day_of_month}) (?P<month>{month_of})(?:(?:{c}){year})?"
                  + _TRAILING_PART),
    ("month-day", r"(?P<day>{day_of_month}) (?P<month>{month_of}) {relative_year}"),
    ("month-day", r"(?P<day>{day_of_month}) (?P<month>{month_of}) (?P<year>\d{1,4}) (?:{year_noun})(?:{era})"),
    ("month-day", r"(?:{clock})(?:{c})(?P<day>{day_number}) (?P<month>{month_of})" + _YEAR_TAIL),
    ("month-day", r"(?P<parts>ночь) с (?P<day>{day_number})(?: (?:{month_of}))? на (?:{day_number}) "
                  r"(?P<month>{month_of})" + _YEAR_TAIL),
    ("month-day", r"(?P<opening>{day_number}){between}(?:{h}| (?:по|до|и|или) )"
                  r"(?P<closing>(?P<day>{day_number}) (?P<month>{month_of})" + _YEAR_TAIL + ")"),
    ("week-of", r"(?P<nth>(?:перв|втор|четверт)(?:{hard})|последн(?:{soft})|трет(?:ья|ью|ьей)) "
                r"(?P<unit>недел[яюеи]|день) (?P<month>{month_of})(?: {year})?"),
    # weekdays
    ("weekday", r"(?P<weekday>{weekday}) на (?P<ofweek>прошлой|этой|следующей|будущей|минувшей) неделе"),
    ("weekday", r"(?P<weekday>пн|вт|ср|чт|пт|сб|вс)\.?(?:{c})(?:в )?(?:{clock})"),
    ("weekday", r"{mod}" + _LEADING_PART + r"(?:(?P<rel>{rel}) )?(?P<weekday>{weekday})"),
    ("weekday", r"(?:(?P<rel>{rel}) )?(?P<weekday>{weekday})" + _TRAILING_PART),
    ("weekday", r"(?:(?P<rel>{rel}) )?(?P<weekday>{weekday})(?:{c})(?:в )?(?:{clock})"),
    ("weekday", r"(?:(?P<rel>{rel}) )?(?P<weekday>{weekday})" + _OCLOCK_TAIL),
    ("weekday", r"(?:{clock}) (?:в |во )?(?P<weekday>{weekday})"),
    ("weekday-set", r"кажд(?:{hard}) (?P<weekday>{weekday})(?: (?P<part>{part}))?"),
    ("weekday-set", r"(?P<weekday>{weekday_repeated})"),
    # days seen from the day of writing
    ("deictic-day", r"(?P<deictic>сегодня|вчера|завтра|позавчера|послезавтра|накануне)"
                    r"(?: (?:(?P<mod>рано|поздно) )?(?P<part>{part})| (?:во )?(?P<parts>{half_of_day}))"),
    ("deictic-day", r"(?P<deictic>сегодня|вчера|завтра|позавчера|послезавтра)" + _CLOCK_TAIL),
    ("deictic-day", r"(?P<deictic>сегодня|вчера|завтра|позавчера|послезавтра)" + _OCLOCK_TAIL),
    ("deictic-day", r"(?P<deictic>(?:сегодняшн|вчерашн|завтрашн)(?:{soft}))(?: (?:день|дня|дню|днём|днем|дне|"
                    r"(?P<part>{part_noun})))?"),
    # parts of the day
    ("part-of-day", r"(?P<definite>(?P<rel>{day_rel})) (?P<part>{part_noun})"),
    ("part-of-day", r"(?P<rel>{rel}) (?P<part>{part_noun})"),
    ("part-of-day", r"(?P<mod>{early_late}) (?P<part>{part_noun})"),
    ("bare-part", r"(?P<part>утром|вечером|ночью|{half_of_day})"),
    ("clock", r"(?P<opening>\d\d?)(?: до | по |{h})(?P<closing>(?P<hour24>1[3-9]|2[0-3]) час(?:а|ов)?)"),
    ("clock", r"(?P<opening>\d\d?)(?: до | по |{h})(?P<closing>(?P<oclock>\d\d?) (?:час(?:а|ов) )?(?:(?P<am>утра|ночи)|"
              r"(?P<pm>дня|вечера)))"),
    ("clock", r"(?P<minutes>половин[ае]) (?P<spoken>{hour_of})(?: (?:{half_day}))?"),
    ("clock", r"{approx}(?:{clock})"),
    ("clock", r"{approx}(?:{oclock})"),
    ("clock", r"(?P<hour24>1[3-9]|2[0-3]) час(?:а|ов)?(?:{zone})?"),
    # months
    ("month-year", r"{long_mod}(?P<month>{month}|{month_of})(?: ?, ?| ){year}(?:{era})?"),
    ("month-year", r"{long_mod}(?P<month>{month}) {relative_year}"),
    ("month", r"{long_mod}(?:(?P<rel>{rel}) )?(?P<month>{month})"),
    ("month-set", r"кажд(?:{hard}) (?P<month>{month})"),
    # years
    ("year-range", r"(?P<year>{yyyy})[/-](?P<short>\d\d)(?: (?:{year_noun}))?"),
    ("year-range", r"(?P<opening>(?P<year>{yyyy}))(?:-|/)(?P<closing>(?P<short>{yyyy})(?: (?:{year_noun}))?)"),
    ("year", r"(?P<approx>{bound}) (?P<year>{yyyy}) ?(?:{year_noun})"),
    ("year", r"{mod}{year}"),
    ("year", r"{mod}(?P<year>{year_word}) (?:{year_noun})"),
    ("year-bc", r"{mod}(?P<year>\d{1,4}) (?:{year_noun})(?:{era})"),
    ("decade", r"{long_mod}(?P<decade>1\d\d0|20\d0){h}(?:е|х|ые|ых|м)(?: (?:{year_noun}))?"),
    ("decade", r"{long_mod}(?P<decade>[1-9]0){h}(?:е|х|ые|ых|м) (?:{year_noun})(?: (?:прошлого|минувшего|XX|ХХ|"
               r"двадцатого) (?:{century_noun}))?"),
    ("decade", r"{long_mod}(?P<decade>[4-9]0){h}(?:е|х)"),
    ("decade", r"{long_mod}(?P<tens>" + one_of(forms.DECADES) + r")(?: (?:{year_noun}))?"),
    ("century", r"{long_mod}(?P<nth>{nth_century}) (?:{century_noun})(?:{era})?"),
    # seasons and holidays
    ("season", r"{long_mod}(?P<season>{season}) (?P<year>{yyyy})[-/](?:\d\d)?\d\d(?: (?:{year_noun}))?"),
    ("season", r"{long_mod}(?P<season>{season}) (?:{year}|{relative_year})"),
    ("season", r"(?P<portion>{portion}) (?:(?P<rel>{rel}) )?(?P<season>{season})"),
    ("season", r"(?P<mod>{early_late}) (?P<season>{season})"),
    ("season", r"(?P<rel>{rel}) (?P<season>{season})"),
    ("season", r"(?P<season>{season_adverb})"),
    ("season-set", r"кажд(?:{hard}) (?P<season>{season})"),
    ("holiday", r"(?:(?P<rel>{rel}) )?(?P<holiday>{holiday})(?: {year})?"),
    # quarters, halves, fiscal years
    ("quarter", r"{mod}(?P<nth>{nth_quarter}) квартал(?:а|у|ом|е)?(?: (?:{year}|{relative_year}|года))?"),
    ("half", r"(?P<nth>{nth_half}) полугоди(?:е|я|ю|ем|и)(?: (?:{year}|{relative_year}|года))?"),
    ("half", r"(?P<nth>(?:перв|втор)(?:ая|ой|ую)) половин(?:а|ы|е|у|ой) (?:{year}|{relative_year}|года)"),
    ("fiscal-year", r"{mod}(?P<year>{yyyy})(?:{h}(?:го|му|м|й))? финансов(?:{hard}) (?:{year_noun})"),
    ("fiscal-year", r"{mod}(?P<rel>{rel}) финансов(?:{hard}) (?P<unit>год(?:а|у|ом)?)"),
    # the same period a year before
    ("year-before", r"(?:аналогичн(?:{hard})|соответствующ(?:его|ем|ий)|т(?:от|ого|ом|ем) же) (?P<unit>"
                    r"период(?:а|ом|е)?|квартал(?:а|ом|е)?|месяц(?:а|ем|е)?) (?:прошлого|предыдущего) (?:года|г\.)"),
    ("year-before", r"{approx}(?:год (?:тому )?назад|(?P<definite>годом) (?:ранее|раньше))"),
    # units with a relation
    ("relative-unit", r"{mod}(?P<definite>(?P<rel>{day_rel})) (?P<unit>день|дня)"),
    ("relative-unit", r"{mod}(?P<rel>{rel}) (?P<unit>{one_unit}|{weekend})"),
    ("the-unit", r"{long_mod}(?P<unit>выходные)"),
    ("the-unit", r"(?P<portion>{portion}) (?P<unit>недели|месяца|квартала|полугодия|года|десятилетия|века|столетия|"
                 r"выходных)"),
    # counted units with a direction
    ("ago", r"{approx}(?:{count}) (?P<unit>{unit}) " + _AFTER),
    ("ago", r"{approx}(?P<unit>{single}) " + _AFTER),
    ("ago", r"(?P<approx>{bound}) (?P<unit>{single_of}) " + _AFTER),
    ("ago", r"{approx}(?P<number>пол)(?P<unit>{half_unit}) " + _AFTER),
    ("ago", _BEFORE + r" {approx}(?:{count}) (?P<unit>{unit})"),
    ("ago", _BEFORE + r" (?P<unit>{single})"),
    ("ago", _BEFORE + r" {approx}(?P<number>пол)(?P<unit>{half_unit})"),
    ("long-ago", r"(?P<unit>годы|месяцы|недели|века|десятилетия) " + _AFTER),
    # durations
    ("duration", r"(?P<rel>{period_rel}|перв(?:ые|ых)|эти|этих|оставшиеся|оставшихся) (?:{count}) (?P<unit>{unit})"),
    ("duration", r"последн(?:ий|его|юю|ей|ее|ие|их) (?P<unit>год|года|месяц|месяца|неделю|недели|сутки|"
                 r"десятилетие|десятилетия|столетие)"),
    ("duration", r"{approx}(?:{count})(?: (?:полных|долгих))? (?P<unit>{unit})(?: подряд| с лишним)?"),
    ("duration", r"(?:\d{1,3}|{number_word})(?:{h})(?P<number>\d{1,3}|{number_word}) (?P<unit>{unit})"),
    ("duration", r"(?P<approx>{bound}) (?P<unit>{single}|{single_of})"),
    ("duration", r"(?:цел(?:ый|ую|ое|ые)|весь|всю) (?P<unit>{single})"),
    ("duration", r"{approx}(?P<number>пол)(?P<unit>{half_unit})"),
    ("duration", r"(?P<number>\d+)(?:{h})?(?P<unit>{adjective})"),
    ("duration", r"(?P<number>(?-i:{prefix_number}))(?P<unit>{adjective})"),
    ("duration", r"(?P<vague>(?-i:много))(?P<unit>летн(?:{soft})|дневн(?:{hard})|часов(?:{hard}))"),
    ("duration", r"(?P<unit>неделю|месяц|год|сутки|минуту)"),
    ("duration", r"(?P<number>в) (?P<unit>секунду|минуту|час|день|сутки|неделю|месяц|квартал|год)"),
    ("vague-duration", r"(?P<unit>годами|месяцами|неделями|веками|десятилетиями|столетиями)"),
    ("open-duration", r"(?:некоторое|какое-то|долгое|длительное|продолжительное|короткое) время"),
    ("vague-period", r"(?P<rel>{period_rel}) (?P<unit>дни|дней|дням|недели|недель|месяцы|месяцев|годы|лет|"
                     r"десятилетия|десятилетий)"),
    # sets
    ("set", r"кажд(?:{hard})(?: (?P<number>{number}))? (?P<unit>{unit})"),
    ("set", r"кажд(?:{hard}) (?P<part>{part_noun})"),
    ("set", r"(?P<part>утрам|вечерам|ночам)"),
    ("set", r"(?:(?:один )?раз|дважды|трижды|(?:{number}) раза?) в (?:(?P<number>{number}) )?(?P<unit>{unit})"),
    ("frequency", r"(?P<frequency>{frequency})"),
    # references
    ("reference", r"(?P<reference>{reference})"),
)  # fmt: skip
