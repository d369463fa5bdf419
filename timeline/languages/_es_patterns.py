"""Spanish time patterns: the pieces they are made of, and neutral name -> RE2 expression with named slots."""

_FULL_DAYS = "lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo"
_MONTHS = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre"
_SHORT_MONTHS = r"(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)\b\.?"
_TEENS = "diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve"
_TWENTIES = "veinti(?:dós|trés|cuatro|cinco|séis|siete|ocho|nueve)"
_TENS = "treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa"
_DIGITS = "dos|tres|cuatro|cinco|seis|siete|ocho|nueve"
_HUNDREDS = "(?:dos|tres|cuatro|seis|sete|ocho|nove)cient[oa]s|quinient[oa]s"

PIECES = {
    # joints
    "h": " ?- ?",
    "c": " ?, ?| ",
    "de": " del? (?:(?:el |este )?año )?",
    # names
    "weekday": _FULL_DAYS,
    "day_name": rf"{_FULL_DAYS}|(?:lun|mar|mi[ée]|jue|vie|s[áa]b|dom)\.",
    "full_month": _MONTHS,
    "month": f"{_MONTHS}|{_SHORT_MONTHS}",
    "month_name": "(?-i:[Ee]nero|[Ff]ebrero|[Mm]arzo|abril|mayo|[Jj]unio|julio|[Aa]gosto|[Ss]ep?tiembre|[Oo]ctubre|"
    "[Nn]oviembre|[Dd]iciembre)",
    "season": "primavera|verano|otoño|invierno",
    "season_name": "(?-i:primavera|verano|otoño|invierno)",
    "part": "mañana|mediodía|tarde|noche|madrugada",
    # numbers
    "day_number": r"[12]\d|3[01]|0?[1-9]",
    "between": "(?P<between>(?: ?, ?(?:{day_number}))+)?",
    "day_word": f"uno|primero|{_DIGITS}|{_TEENS}|veinte|veintiuno|{_TWENTIES}|treinta(?: y uno)?",
    "day_of_month": r"(?:{day_number})(?:\.?[ºo°])?",
    "number_word": f"una?|{_DIGITS}|{_TEENS}|veinte|veinti(?:uno|una|ún)|{_TWENTIES}|{_TENS}|cien(?:to)?|{_HUNDREDS}|"
    "mil|millón|millones",
    "small_number": f"una|{_DIGITS}|diez|once|doce",
    "number": r"\d+|(?:{number_word})(?: (?:y )?(?:{number_word}))*|(?:una|dos|tres) (?:docena|decena)s?|medi[oa]",
    "vague": "varios|varias|algunos|algunas|unos cuantos|unas cuantas|unos pocos|unas pocas|unos|unas|muchos|muchas|"
    "pocos|pocas|numerosos|numerosas|diversos|bastantes|un par de|decenas de|cientos de|miles de",
    "nth_part": r"1\.?er|2\.?º|3\.?er|4\.?º|primer|segundo|tercer|cuarto|último",
    # years
    "yyyy": r"(?:1\d{3}|20\d\d)\b",
    "year_word": f"dos mil(?: (?:uno|{_DIGITS}|{_TEENS}|veinte|veintiuno|{_TWENTIES}))?|mil (?:{_HUNDREDS})"
    f"(?: (?:{_TENS}|veinte)(?: y (?:uno|{_DIGITS}))?| (?:uno|{_DIGITS}|veintiuno|{_TWENTIES}))?",
    "year": "(?P<year>{yyyy}|{year_word})",
    "era": r" (?:(?P<bc>a\. ?(?:de )?C\.|a\. ?n\. ?e\.|antes de Cristo)|(?P<ad>d\. ?(?:de )?C\.|después de Cristo))",
    "relative_year": "(?:el )?(?P<relyear>(?:este|ese|aquel|este mismo|ese mismo|mismo|presente|pasado|próximo) año|"
    "año (?:en curso|pasado|anterior|próximo|que viene|siguiente))",
    "decade": r"(?P<decade>1\d\d0|20\d0|'?[2-9]0)\b",
    "tens": "(?P<tens>veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)",
    # units
    "unit": "segundos|minutos?|min|horas?|días?|noches?|fin de semana|fines de semana|semanas?|quincena|mes|meses|"
    "trimestres?|semestres?|años?|décadas?|decenios?|siglos?|milenios?",
    "units": "minutos|horas|días|noches|fines de semana|semanas|meses|trimestres|años|décadas|decenios|siglos",
    "long_unit": "días|semanas|meses|años|décadas|siglos",
    "calendar_unit": "día|fin de semana|finde|semana|quincena|mes|trimestre|semestre|año|década|decenio|siglo|milenio",
    # what stands before
    "portion": "(?:la |el )?(?P<mod>(?:primera|última) hora|(?:primera|segunda) mitad|(?:primera|última) parte|"
    "principios?|comienzos?|inicios?|primeros|mediados|finales|fines) del? |el (?P<portion>final) del? ",
    "mod": "(?:{portion})?",
    "approx": "(?:(?P<approx>unos|unas|cerca de|alrededor de|aproximadamente|en torno a|casi|no más de|más de|menos de|"
    "al menos|por lo menos|como mínimo|como máximo|hasta) )??",
    "pointing": "(?:el |la )?(?P<rel>próxim[oa]|pasad[oa]|últim[oa]|mism[oa]|presente|actual|siguiente|"
    "est[ea](?: mism[oa]| próxim[oa]| pasad[oa])?|(?:ese|esa|aquel|aquella)(?: mism[oa])?) ",
    "pointed": "(?P<rel>pasad[oa]|próxim[oa]|que viene|siguiente|anterior|previ[oa]|últim[oa]|entrante|en curso|"
    "actual)",
    # times of day
    "half_day": r"(?:(?P<am>a ?\. ?m\.?|am\b|de la mañana|de la madrugada)|(?P<pm>p ?\. ?m\.?|pm\b|de la tarde|"
    r"de la noche))",
    "hours": r"(?:horas|hrs?\b\.?|hs?\b\.?)",
    "half_day_word": "de la (?:mañana|madrugada|tarde|noche)",
    "spoken": "(?:{small_number}|1[0-2]|[1-9])(?: (?:en punto|y cuarto|y media|menos cuarto)(?: {half_day_word})?|"
    " {half_day_word})",
    "zone": r" ?\(?(?P<zone>(?-i:GMT|UTC|CET|CEST|MSK|EST|EDT|Z)|[+-]\d\d:?\d\d)\)?",
    "hh": r"[01]?\d|2[0-3]",
    "mm": r"[0-5]\d",
    "clock_end": r"(?::{mm})?(?: ?{hours})?(?:{zone})?",
    "half_day_clock": r"(?:las? )?(?P<hour>{hh})(?:[.:](?P<minute>{mm}))? ?{half_day}(?:{zone})?",
    "clock": r"(?:las? )?(?P<named>{spoken})|(?:las? )?(?P<hour24>{hh})(?::| ?h ?)(?P<minute24>{mm})(?:{clock_end})|"
    r"{half_day_clock}|las? (?P<oclock>{hh}|{small_number}) {hours}",
    # after a day, what is doubtful by itself is a time too: "el lunes, 20.09"
    "clock_at": r"(?:las? |el |la )?(?P<named>{spoken}|mediodía|medianoche)|(?:las? )?(?P<hour24>{hh})(?:[.:]| ?h ?)"
    r"(?P<minute24>{mm})(?:{clock_end})|{half_day_clock}|(?:las? )?(?P<oclock>{hh}|{small_number}) ?{hours}",
}  # fmt: skip

_YEAR_TAIL = "(?:(?:{de}|,? |{h}){year})?(?:{era})?"
_CLOCK_TAIL = "(?:(?: ?, ?| )(?:(?:a|hacia|sobre|desde) )?(?:{clock_at}))?"
_PART_TAIL = "(?: (?:(?:por|en|a) la|de|al|a) (?P<part>{part}))?"
_COUNT = "(?:(?P<number>{number})(?P<half>,5)?|(?P<vague>{vague}))"
_HALF = "(?: y (?P<morehalf>medi[oa])\\b)?"
_THE_DAY = "(?:el |este )?(?:(?P<rel>pasado|próximo|último|mismo) )?(?:día )?"
_WEEKDAY = "(?:(?P<weekday>{day_name})(?:{c})(?:día )?)?"
_DAY_WORD = "(?P<day>{day_word}) de (?P<month>{month})"
_DAY = "(?P<day>{day_of_month})(?: del? | |{h})(?P<month>{month})"

PATTERNS: tuple[tuple[str, str], ...] = (
    # days in numbers
    ("iso-date", r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:(?:T| )(?P<hour24>\d\d):(?P<minute24>\d\d)"
                 r"(?::\d\d(?:\.\d+)?)?(?: ?(?P<zone>Z|[+-]\d\d:?\d\d))?)?"),
    ("iso-date", r"(?P<year>\d{4})[/.](?P<month>\d{1,2})[/.](?P<day>\d{1,2})"),
    ("numeric-date", r"(?:el )?" + _WEEKDAY + r"(?:el )?(?P<first>\d{1,2})(?P<sep>[/.-])(?P<second>\d{1,2})"
                     r"(?P<sep2>[/.-])(?P<year>\d{4}|\d\d)\b" + _CLOCK_TAIL),
    ("slash-day", r"(?P<first>\d{1,2})/(?P<second>\d{1,2})"),
    # days by month
    ("month-day", _THE_DAY + _WEEKDAY + _DAY + _YEAR_TAIL + _CLOCK_TAIL),
    ("month-day", _THE_DAY + _WEEKDAY + _DAY_WORD + _YEAR_TAIL + _CLOCK_TAIL),
    ("month-day", r"(?:el )?(?:día )?" + _WEEKDAY + _DAY + "(?: pasado| próximo| último)"),
    ("month-day", r"(?:el )?(?:día )?" + _WEEKDAY + _DAY + " del? {relative_year}"),
    ("month-day", r"(?:el )?(?:día )?" + _WEEKDAY + _DAY + "(?:{de}|,? )(?P<year>\\d{1,4})(?:{era})"),
    ("month-day", r"(?P<month>{full_month}) (?P<day>{day_number})(?:,| del?) {year}"),
    ("month-day", r"{mod}(?:{clock_at})(?:,| del?| de este) (?:el )?(?:pasado |próximo )?(?:día )?" + _WEEKDAY + _DAY
                  + _YEAR_TAIL),
    ("month-day", r"{mod}(?:la |el )?(?P<part>{part}) (?:del|de este) (?:pasado |próximo )?(?:día )?" + _WEEKDAY + _DAY
                  + _YEAR_TAIL),
    ("month-day", r"{portion}(?:pasado |próximo )?(?:día )?" + _WEEKDAY + _DAY + _YEAR_TAIL),
    ("month-day", r"(?:la )?(?P<part>{part}) del (?P<day>{day_number}) al (?:{day_number}) de (?P<month>{month})"
                  + _YEAR_TAIL),
    ("month-day", r"(?P<opening>{day_number}){between}(?: al? | y(?: el)? | o(?: el)? |{h}|/)"
                  r"(?P<closing>(?P<day>{day_number})(?: del? | |{h})(?P<month>{month})" + _YEAR_TAIL + ")"),
    ("week-of", r"(?:la )?(?P<unit>semana|fin de semana) del (?P<day>{day_number}) de (?P<month>{month})" + _YEAR_TAIL),
    ("week-of", r"(?:la |el )?(?P<nth>primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|últim[oa]) (?P<unit>semana|día|"
                r"fin de semana) de (?P<month>{full_month})(?:{de}{year})?"),
    # weekdays
    ("weekday", r"(?:el )?(?P<weekday>{weekday}) de (?:la )?semana (?P<ofweek>pasada|próxima|que viene|"
                r"siguiente|anterior)"),
    ("weekday", r"(?:el )?(?P<weekday>{weekday}) de (?:la )?(?P<ofweek>esta|pasada|próxima) semana"),
    ("weekday", r"{mod}(?:{pointing}|el )?(?P<weekday>{weekday})" + _PART_TAIL),
    ("weekday", r"{mod}(?:{pointing}|el )?(?P<weekday>{weekday})" + _CLOCK_TAIL),
    ("weekday", r"{mod}(?:el )?(?P<weekday>{weekday}) {pointed}" + _PART_TAIL),
    ("weekday", r"{mod}(?:la |el )?(?P<part>{part}) (?:del?|de) (?:{pointing})?(?P<weekday>{weekday})"),
    ("weekday", r"(?:{clock_at})(?: del?|,) (?:{pointing})?(?P<weekday>{weekday})"),
    ("weekday-set", r"(?:todos los|cada|los) (?P<weekday>{weekday})" + _PART_TAIL),
    ("weekday-set", r"(?:(?:todos )?los )?(?P<weekday>s[áa]bado|domingo)s" + _PART_TAIL),
    # days seen from the day of writing
    ("deictic-day", r"{mod}(?P<deictic>hoy|hoy mismo|ayer|ayer mismo|mañana|mañana mismo|anteayer|antes de ayer|antier|"
                    r"pasado mañana)" + _PART_TAIL),
    ("deictic-day", r"{mod}(?P<deictic>hoy|ayer|mañana|anteayer|pasado mañana)" + _CLOCK_TAIL),
    ("deictic-day", r"(?:{clock_at})(?: de|,) (?P<deictic>hoy|ayer|mañana|anteayer)"),
    ("deictic-day", r"{mod}(?:la |el )?(?P<part>{part}) de (?P<deictic>hoy|ayer|anteayer|mañana)"),
    ("deictic-day", r"(?P<deictic>(?P<part>anoche|anteanoche))" + _CLOCK_TAIL),
    # parts of the day
    ("part-of-day", r"{mod}(?:{pointing})(?P<part>{part})"),
    ("part-of-day", r"{mod}(?:la )?(?P<part>{part}) (?P<rel>siguiente|anterior|previa|pasada)"),
    ("part-of-day", r"la (?:misma |fría |larga |primera |última )?(?P<part>mañana)"),
    ("part-of-day", r"(?P<mod>media) (?P<part>mañana|tarde)"),
    ("bare-part", r"la (?P<part>tarde|noche|madrugada)|el (?P<parts>amanecer|atardecer|anochecer)"),
    ("clock", r"(?P<opening>(?:las? )?(?:{hh})(?:[.:]{mm})?)(?: a (?:las? )?| y (?:las? )?|{h})(?P<closing>(?:las? )?"
              r"{half_day_clock})"),
    ("clock", r"{clock}"),
    ("clock", r"las? (?P<hour>{hh})\.(?P<minute>{mm})(?: ?{hours})?(?:{zone})?"),
    ("clock", r"(?P<hour>{hh})\.(?P<minute>{mm}) ?{hours}(?:{zone})?"),
    ("clock", r"(?:el |la )?(?P<named>mediodía|medianoche)"),
    # months
    ("month-year", r"{mod}(?:el )?(?:mes de )?(?P<month>{month})(?:{de}| ?, ?| ){year}(?:{era})?"),
    ("month-year", r"{mod}(?:el )?(?:mes de )?(?P<month>{month})(?: del?)? {relative_year}"),
    # "octubre pasado" is the one just over: its tense tells, while the word "last" would skip a year
    ("month", r"{mod}(?:(?:el )?(?P<rel>próximo|este(?: mismo| próximo)?|ese|aquel|mismo) |(?:el |este )?pasado |el )?"
              r"(?:mes de )?(?P<month>{month_name})"),
    ("month", r"{mod}(?:el )?(?:mes de )?(?P<month>{month_name}) (?:(?P<rel>próximo|que viene|siguiente)|pasado|"
              r"último)"),
    ("month-set", r"(?:cada|todos los meses de) (?P<month>{month_name})"),
    # years
    ("half", r"(?:la )?(?P<nth>primera|segunda) mitad(?:{de}(?P<year>{yyyy})| del? {relative_year})"),
    ("year-range", r"(?P<year>{yyyy})(?:[/-])(?P<short>\d\d)\b"),
    ("year-range", r"(?P<opening>(?P<year>{yyyy}))(?:-|/)(?P<closing>(?P<short>{yyyy}))"),
    ("year", r"{mod}(?P<year>{yyyy})(?:{era})?"),
    ("year", r"{mod}(?:(?:el|este) )?año {year}(?:{era})?"),
    ("year-bc", r"{mod}{approx}(?:(?:el )?año )?(?P<year>\d{1,4})(?:{era})"),
    ("decade", r"{mod}(?:los )?años (?:{decade}|{tens})(?: del siglo (?:xx|pasado))?"),
    ("decade", r"{mod}(?:la )?(?:década|decenio) de (?:los (?:años )?)?(?:{decade}|{tens})"),
    ("decade", r"{portion}los (?:{decade}|{tens})"),
    ("century", r"{mod}(?:el |los )?siglos? (?P<nth>{roman})(?:{era})?"),
    # seasons and holidays
    ("season", r"{mod}(?:el |la )?(?P<season>{season})(?: (?:austral|boreal))?(?:{de}| ){year}(?:[-/](?:\d\d)?\d\d)?"),
    ("season", r"{mod}(?:el |la )?(?P<season>{season}) del? {relative_year}"),
    ("season", r"{mod}(?:{pointing}|el |la )?(?P<season>{season_name})(?: austral| boreal)?"),
    ("season", r"{mod}(?:el |la )?(?P<season>{season_name}) {pointed}"),
    ("season-set", r"(?:cada|todos los|todas las) (?P<season>{season})s?"),
    ("holiday", r"(?:el )?(?P<holiday>11-S)"),
    ("holiday", r"(?:el |la )?(?:(?P<rel>pasad[oa]|próxim[oa]|últim[oa]|est[ea]) )?(?P<holiday>{holiday})"
                r"(?:(?:{de}| )(?P<year>{yyyy}))?"),
    # quarters, halves, fiscal years
    ("relative-unit", r"(?:el )?(?P<rel>último) (?P<unit>trimestre|semestre)"),
    ("quarter", r"{mod}(?:el )?(?P<nth>{nth_part}) trimestre(?:{de}(?:ejercicio )?(?P<year>{yyyy})| del? "
                r"{relative_year}| del año)?"),
    ("quarter", r"(?P<nth>[1-4])T(?: de)? (?P<year>{yyyy})"),
    ("quarter", r"(?-i:Q)(?P<nth>[1-4])(?:(?: del?)? ?(?P<year>{yyyy}))?"),
    ("half", r"{mod}(?:el )?(?P<nth>primer|segundo|último) semestre(?:{de}(?:ejercicio )?(?P<year>{yyyy})| del? "
             r"{relative_year}| del año)?"),
    ("fiscal-year", r"{mod}(?:el )?(?:año fiscal|ejercicio fiscal|ejercicio)(?: del?)? (?P<year>{yyyy})"),
    ("fiscal-year", r"{mod}(?:{pointing})(?:año fiscal|ejercicio fiscal|ejercicio)"),
    # the period that is spoken of, and the same one a year before
    ("period", r"el (?P<unit>trimestre|semestre|período|periodo)"),
    ("year-before", r"(?:el )?mismo (?P<unit>trimestre|período|periodo|mes|semestre) del? (?:el )?"
                    r"año (?:anterior|pasado|previo)"),
    ("year-before", r"(?:hace {approx}(?:un|1) año|{approx}(?:un|1) año (?:atrás|(?P<definite>antes)))"),
    # units with a relation
    ("relative-unit", r"{mod}(?:{pointing})(?P<unit>{calendar_unit})"),
    ("relative-unit", r"{mod}(?:el |la )?(?P<unit>{calendar_unit}) {pointed}"),
    ("relative-unit", r"lo que va del? (?P<unit>año|mes|semana|siglo|trimestre)"),
    ("the-unit", r"{portion}(?:el |la )?(?P<unit>año|mes|semana|siglo|década)"),
    ("the-unit", r"(?:el |la )(?P<unit>fin de semana|semana|mes|año|década|siglo)"),
    ("unit-end", r"fin de (?P<unit>año|mes|semana|siglo)"),
    # counted units with a direction
    ("ago", r"(?P<direction>hace|dentro de)(?: ya| apenas| solo| tan solo)? {approx}" + _COUNT
            + "(?: largos| largas| de)? (?P<unit>{unit})" + _HALF),
    ("ago", r"(?P<direction>hace|dentro de)(?: ya)? {approx}(?P<unit>año|mes|siglo|hora|semana) y "
            r"(?P<morehalf>medi[oa])"),
    ("ago", r"{approx}" + _COUNT + "(?: de)? (?P<unit>{unit})" + _HALF
            + " (?P<direction>atrás|antes|después|más tarde|más adelante)"),
    ("long-ago", r"(?P<direction>hace) (?P<unit>{long_unit})"),
    ("long-ago", r"(?P<unit>{long_unit}) (?P<direction>atrás|antes|después|más tarde)"),
    # durations
    ("duration", r"(?:los |las )(?:últim[oa]s|próxim[oa]s|primer[oa]s|siguientes|pasad[oa]s|anteriores) " + _COUNT
                 + " (?P<unit>{units})"),
    ("duration", r"(?:los |las )" + _COUNT + " (?:últim[oa]s |próxim[oa]s |primer[oa]s |siguientes )?(?P<unit>{units})"
                 "(?: siguientes| anteriores| posteriores| previ[oa]s)?"),
    ("duration", r"{approx}(?:otr[oa]s? )?" + _COUNT + "(?: de| larg[oa]s| más de)? (?P<unit>{unit})" + _HALF
                 + "(?: más| consecutiv[oa]s| seguid[oa]s| enter[oa]s?| complet[oa]s?)?"),
    ("duration", r"{approx}(?P<unit>año|mes|día|hora|siglo|semana) y (?P<morehalf>medi[oa])"),
    ("duration", r"(?:un )?(?P<number>cuarto) de (?P<unit>hora)"),
    ("duration", r"(?P<number>al|a la|por) (?P<unit>segundo|minuto|hora|día|noche|semana|mes|trimestre|año)"),
    ("duration", r"tod[oa] (?:el|la|un|una) (?P<unit>día|noche|fin de semana|semana|mes|año|década|siglo)"),
    ("vague-duration", r"(?P<unit>{long_unit}|horas|minutos)"),
    ("open-duration", r"(?:algún|mucho|bastante|cierto|poco|largo) tiempo|un rato"),
    ("vague-period", r"(?:los |las )?(?P<rel>últim[oa]s|próxim[oa]s|recientes|pasad[oa]s) (?P<unit>{units})"),
    ("vague-period", r"(?:los |las )(?P<unit>{units}) (?P<rel>recientes|pasad[oa]s|próxim[oa]s|venider[oa]s|"
                     r"que vienen)"),
    # sets
    ("set", r"cada (?P<part>{part})"),
    ("set", r"(?:todas las|las) (?P<part>mañanas|tardes|noches|madrugadas)"),
    ("set", r"(?:cada|tod[oa]s l[oa]s)(?: (?P<number>{number}))? (?P<unit>{unit})"),
    ("set", r"(?:una vez|(?:{small_number}|\d+|varias|muchas) veces) (?:al|a la|por|cada) (?P<unit>segundo|minuto|hora|"
            r"día|semana|mes|trimestre|año|siglo)"),
    ("frequency", r"(?P<frequency>{frequency})"),
    # references
    ("reference", r"(?P<reference>{reference})"),
)  # fmt: skip
