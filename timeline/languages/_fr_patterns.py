"""French time patterns: the pieces they are made of, and neutral name -> RE2 expression with named slots."""

_DIGITS = "une?|deux|trois|quatre|cinq|six|sept|huit|neuf"
_TEENS = "dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize"
_TENS = "vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante"
_SHORT_MONTHS = r"(?:janv|f[ée]vr?|avr|juil|oct|nov|d[ée]c)(?: ?\.)?|sept ?\."
_LONG_MONTHS = "janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre"
_ROMAN = "XX?I{1,3}|X?I?V|X?I?X|X?VI{0,3}|I{1,3}|XX"

PIECES = {
    # joints
    "c": " ?, ?| ",
    "of": "de |d'|du |des ",
    "the": "le |la |l'",
    "at": "à|vers|dès|avant|après|jusqu'à|autour de|aux alentours de|peu avant|peu après",
    # names
    "weekday": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "month": f"{_LONG_MONTHS}|{_SHORT_MONTHS}",
    "long_month": _LONG_MONTHS,
    # A bare month is written small: "Mars" is a planet, "Juin" a marshal, "Avril" a singer.
    "month_name": f"(?-i:{_LONG_MONTHS}|Janvier|Février|Septembre|Novembre|Décembre)",
    "season": "printemps|été|automne|hiver",
    # Without its article "été" is a participle, and a capital makes a shop, a film or a revolt.
    "bare_season": "(?-i:printemps|été|automne|hiver)",
    "sure_season": "printemps|automne|hiver|(?-i:Été|ÉTÉ)",
    "part": "petit matin|matin|matinée|après-midi|soir|soirée|nuit|mi-journée",
    "hour_name": "midi|minuit",
    "deictic": "avant-hier|après-demain|hier|aujourd'hui|demain",
    # numbers
    "day_number": r"[12]\d|3[01]|0?[1-9]",
    "between": "(?P<between>(?: ?, ?(?:{day_number}))+)?",
    "day_word": "deux|trois|quatre|cinq|six|sept|huit|neuf|" + _TEENS + "|vingt|"
                "(?:vingt|trente)(?:-| )et(?:-| )une?|vingt-(?:deux|trois|quatre|cinq|six|sept|huit|neuf)|trente",
    "day_of_month": "1 ?er|premier|{day_number}",
    "below_hundred": f"(?:{_TENS})(?:(?:-|-et-| et )(?:{_DIGITS}))?|"
                     f"soixante(?:-|-et-| et )(?:{_TEENS})|{_TEENS}|{_DIGITS}",
    "number": r"\d+|{below_hundred}|(?:(?:{below_hundred})(?:-| ))?(?:cents?|mille)(?:(?:-| )(?:{below_hundred}))?",
    "dozens": "(?:une|la|cette) (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|"
              "centaine) (?:de |d')",
    "vague": "quelques|plusieurs|(?:de )?(?:très )?(?:nombreux|nombreuses)|de longs|de longues|une poignée de|"
             "bien des|tant d[e']|beaucoup d[e']|(?:des|plusieurs) (?:dizaines|centaines|milliers) d[e']",
    # A half is the one decimal that the slots can say.
    "amount": r"(?:(?P<number>{number})(?P<half>,5)? ?|(?P<vague>{dozens}|{vague}) ?)",
    "nth_part": "premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|dernier|dernière|1 ?ère?|1 ?er|[2-4] ?(?:e|ème)",
    # years
    # The scanner knows no word edges in French: an edge stands where a longer match would lose a shorter one.
    "yyyy": r"(?:1\d{3}|20\d\d)\b",
    "year": r"(?P<year>{yyyy}|'\d\d)",
    "era": r" (?:(?P<bc>(?:avant|av\.?) (?:J\.? ?-? ?C\.?|Jésus-Christ|(?:notre|l') ?ère))|"
           r"(?P<ad>(?:(?:après|apr?\.?) (?:J\.? ?-? ?C\.?|Jésus-Christ)|de notre ère)))",
    "relative_year": "(?P<relyear>cette année|l'année (?:dernière|passée|prochaine|suivante|précédente)|"
                     "l'an (?:dernier|passé|prochain)|la même année)",
    # units
    "unit": "secondes?|minutes?|min|heures?|h|jours?|journées?|nuits?|week-ends?|weekends?|semaines?|quinzaines?|"
            "mois|trimestres?|semestres?|ans?|années?|décennies?|siècles?|millénaires?",
    "long_unit": "jours|semaines|mois|années|décennies|siècles|millénaires|heures|minutes|nuits",
    "one_unit": "jour|journée|week-end|weekend|semaine|quinzaine|mois|trimestre|semestre|année|décennie|siècle|"
                "millénaire",
    # what stands before and after
    "mod": r"(?:(?:le |la |les )?(?P<portion>(?:tout )?début|commencement|fin|milieu|"
           r"(?:première|seconde|deuxième|dernière) moitié|(?:tout premiers|premiers|derniers) jours) (?:{of})|"
           r"(?:la )?(?P<mod>(?:tout )?début|(?:toute )?fin|plus tôt|plus tard|mi-)(?: (?:en )?)?)?",
    "approx": "(?:(?P<approx>environ|à peu près|quelque|près d[e']|presque|moins d[e']|"
              "(?:un peu |bien |pas )?plus d[e']|au moins|au minimum|au plus|au maximum) ?)?",
    "said_after": r"(?P<rel>derni(?:er\b|ère)|passée?|prochaine?\b|suivante?\b|précédente?\b|même|en cours\b|"
                  r"courante?\b|écoulée?|d'après|d'avant\b|à venir)",
    # times of day
    "zone": r" ?(?P<zone>(?-i:GMT|UTC|TU|CET|CEST|MSK))",
    "clock": r"(?:(?P<hour>0\d|[6-9]|1\d|2[0-3]) ?h ?(?P<minute>[0-5]\d)|"
             r"(?P<hour24>[01]?\d|2[0-3])(?:(?: ?(?:h|heures?) ?|:)(?P<minute24>[0-5]\d)(?::[0-5]\d)?| ?(?:heures?|h\b)"
             r"(?: précises)?)|(?P<named>{hour_name})|(?P<oclock>\d\d?|une|deux|trois|quatre|cinq|six|sept|huit|neuf|"
             r"dix|onze|douze) ?(?:h|heures?) (?:(?P<am>du matin)|(?P<pm>de l'après-midi|du soir)))(?:{zone})?",
}  # fmt: skip

_YEAR_TAIL = r"(?:(?: |-){year}(?:{era})?| (?:de )?{relative_year}| (?P<rel>dernier|prochain|suivant)\b)?"
_CLOCK_TAIL = r"(?:(?:{c})(?:(?:{at}) )?(?:{clock}))?"
_PART_TAIL = (
    "(?:(?:{c})(?:au |dans la |dans l'|en |en (?P<portion>(?:tout )?début|milieu|fin) (?:de |d'))?(?P<part>{part}))?"
)
_DAY = r"(?:(?P<weekday>{weekday})(?:{c}))?(?:le )?(?P<day>{day_of_month})(?: |-)(?P<month>{month})"

PATTERNS: tuple[tuple[str, str], ...] = (
    # days in numbers
    ("iso-date", r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:(?:T| )(?P<hour24>\d\d):(?P<minute24>\d\d)"
                 r"(?::\d\d(?:\.\d+)?)?(?: ?(?P<zone>Z|[+-]\d\d:?\d\d))?)?"),
    ("numeric-date", r"(?:(?P<weekday>{weekday})(?:{c}))?(?P<first>\d{1,2})(?P<sep>[/.-])(?P<second>\d{1,2})"
                     r"(?P<sep2>[/.-])(?P<year>\d{4}|\d\d)" + _CLOCK_TAIL),
    ("slash-day", r"(?:(?P<weekday>{weekday})(?:{c}))?(?P<first>\d{1,2})/(?P<second>\d{1,2})"),
    # days by month
    ("month-day", r"(?:le |ce )?" + _DAY + _YEAR_TAIL + _PART_TAIL + _CLOCK_TAIL),
    ("month-day", r"(?:le )?(?:(?P<weekday>{weekday}) )?(?P<day>{day_word}) (?P<month>{long_month})" + _YEAR_TAIL),
    ("month-day", r"(?:le )?" + _DAY + r" (?P<year>\d{1,4})(?:{era})"),
    ("month-day", r"(?:{clock})(?:{c})(?:le |ce )?" + _DAY + _YEAR_TAIL),
    ("month-day", r"(?:{the})?(?P<part>{part}) (?:du |de ce )" + _DAY + _YEAR_TAIL),
    ("month-day", r"(?:la )?(?P<part>nuit) du (?:{weekday} )?(?P<day>{day_of_month}) au (?:{weekday} )?"
                  r"(?:{day_of_month}) (?P<month>{month})" + _YEAR_TAIL),
    ("month-day", r"(?:la )?(?P<part>nuit) du " + _DAY + r" au (?:{weekday} )?(?:{day_of_month}) (?:{month})"
                  + _YEAR_TAIL),
    ("month-day", r"(?P<opening>1 ?er|{day_number}){between}(?: au | et(?: le)? | ou(?: le)? | ?- ?|/)"
                  r"(?P<closing>(?P<day>{day_number})(?: |-)(?P<month>{month})" + _YEAR_TAIL + ")"),
    ("week-of", r"(?:la |le )?(?P<unit>semaine|week-end|weekend) du (?:{weekday} )?(?P<day>{day_of_month})"
                r"(?: au (?:{weekday} )?(?:{day_of_month}))? (?P<month>{month})" + _YEAR_TAIL),
    ("week-of", r"(?:la |le )?(?P<nth>première|deuxième|seconde|troisième|quatrième|dernière|premier|dernier) "
                r"(?P<unit>semaine|week-end|jour) (?:de |d'|du mois de |du mois d')(?P<month>{long_month})"
                r"(?: {year})?"),
    # weekdays
    ("weekday", r"(?:le )?(?P<weekday>{weekday}) (?:de )?la semaine (?P<ofweek>dernière|passée|prochaine|suivante)"),
    ("weekday", r"(?:le )?(?P<weekday>{weekday}) de (?P<ofweek>cette) semaine"),
    ("weekday", r"(?:{clock})(?:{c})(?:(?P<rel>ce) )?(?P<weekday>{weekday})"),
    ("weekday", r"(?:(?P<rel>ce) )?(?P<weekday>{weekday})(?:{c})(?:(?:{at}) )?(?:{clock})"),
    ("weekday", r"(?P<weekday>{weekday}) \d\d? (?:{at}) (?:{clock})"),
    ("weekday", r"(?:{the})?(?P<part>{part}) (?:de |du )(?P<weekday>{weekday})(?: (?:à|au) {weekday})?"),
    ("weekday", r"(?:(?P<rel>ce) )?(?P<weekday>{weekday})" + _PART_TAIL),
    ("weekday", r"(?:le )?(?P<weekday>{weekday}) (?P<rel>dernier|passé|prochain|suivant|précédent)" + _PART_TAIL),
    ("weekday-set", r"(?:chaque|tous les|les|le) (?P<weekday>{weekday})s?(?: (?P<part>{part})s?)?"),
    ("weekday-set", r"(?P<weekday>{weekday})s(?: (?P<part>{part})s?)?"),
    # No time by itself, whatever day is meant: the guard "lower-case-day" refuses it, and with it the shorter words.
    ("weekday", r"(?:la |l')?(?:avant-veille|veille|lendemain|surlendemain) (?:de|d'|du|des)"),
    # days seen from the day of writing
    ("deictic-day", r"(?P<deictic>{deictic})" + _PART_TAIL),
    ("deictic-day", r"(?P<deictic>{deictic})(?:{c})(?:(?:{at}) )?(?:{clock})"),
    ("deictic-day", r"(?:{clock}) (?P<deictic>{deictic})"),
    # parts of the day
    ("part-of-day", r"(?P<rel>ce|cet|cette) (?P<part>{part})"),
    ("part-of-day", r"(?P<rel>ce) (?P<named>midi)"),
    ("part-of-day", r"(?:ce|cet|cette) (?P<part>{part})-(?P<rel>là)"),
    ("part-of-day", r"(?:{the})(?P<part>{part}) {said_after}"),
    ("part-of-day", r"(?:le |la )(?P<rel>même) (?P<part>{part})"),
    ("part-of-day", r"(?:le |la )?(?P<rel>lendemain|surlendemain|veille) (?:au )?(?P<part>{part})"),
    ("part-of-day", r"(?:la |le )?(?P<portion>(?:tout )?début|milieu|fin) (?:de |d')(?:la |l')?(?P<part>{part})"),
    ("bare-part", r"(?:{the})(?P<part>{part})"),
    ("bare-part", r"(?P<part>petit matin|matinée|soirée|mi-journée)"),
    ("clock", r"(?P<opening>(?:[01]?\d|2[0-3])(?: ?h ?(?:[0-5]\d)?)?)(?: à | et |-)(?P<closing>"
              r"(?P<hour24>[01]?\d|2[0-3]) ?h(?: ?(?P<minute24>[0-5]\d))?)"),
    ("clock", r"(?P<opening>[01]?\d|2[0-3])(?: à | et |-)(?P<closing>(?P<hour24>1[3-9]|2[0-3]) heures)"),
    ("clock", r"{clock}"),
    # months
    ("month-year", r"{mod}(?:(?:le )?mois (?:de |d'))?(?P<month>{month})(?:(?:{c}|-|(?: de)? l'an ){year}|"
                   r" (?:de )?{relative_year})(?:{era})?"),
    ("month-year", r"{mod}(?P<month>{month}) (?P<year>\d{1,4})(?:{era})"),
    ("month-year", r"(?P<month>mai) (?P<year>68)"),
    ("month", r"{mod}(?:(?:le |ce )?mois (?:de |d'))?(?P<month>{month_name})(?: {said_after})?"),
    ("month-set", r"(?:chaque|tous les) (?:mois (?:de |d'))?(?P<month>{month_name})s?"),
    # years
    ("year-range", r"(?P<year>{yyyy})(?:[/-])(?P<short>\d\d)\b"),
    ("year-range", r"(?P<opening>(?P<year>{yyyy}))(?:-|/)(?P<closing>(?P<short>{yyyy}))"),
    ("year", r"{mod}(?:l'an(?:née)? |année )?{year}(?:{era})?"),
    ("year", r"l'an (?P<year>mil(?:le)?|deux mille)"),
    ("year-bc", r"(?:l'an )?{approx}(?P<year>\d{1,4})(?:{era})"),
    ("decade", r"{mod}(?:les |ces |la |l')?(?:années|décennies?) (?P<decade>1\d\d0|20\d0|'?[1-9]0)"),
    ("decade", r"{mod}(?:les |ces )?années (?P<tens>vingt|trente|quarante|cinquante|soixante-dix|soixante|"
               r"quatre-vingts?|quatre-vingt-dix|septante|nonante)"),
    ("century", rf"{{mod}}(?:le )?(?P<nth>(?-i:{_ROMAN})|\d\d?) ?(?:ers?|e|ème|è|ᵉ) siècles?(?:{{era}})?"),
    ("century", r"{mod}(?:le )?(?P<nth>premier|deuxième|second|troisième|(?:dix|quinz|seiz|dix-sept|dix-huit|"
                r"dix-neuv|vingt|vingt(?:-| )et(?:-| )un)ième) siècle(?:{era})?"),
    # seasons and holidays
    ("season", r"{mod}(?:le |l')?(?P<season>{sure_season}) (?:de |d')?(?:{year}|{relative_year})"
               r"(?:-\d\d(?:\d\d)?)?"),
    ("season", r"{mod}(?:l'|cet )(?P<season>{season}) (?:de |d')?(?:{year}|{relative_year})(?:-\d\d(?:\d\d)?)?"),
    ("season", r"(?P<mod>début|fin|mi-) ?(?P<season>{season})(?: {year})?"),
    ("season", r"{mod}(?:le |l')(?P<season>{bare_season})(?: {said_after})?"),
    ("season", r"{mod}(?P<season>{bare_season})(?: {said_after})?"),
    ("season", r"{mod}(?P<rel>ce|cet) (?P<season>{season})"),
    ("season-set", r"(?:chaque|tous les) (?P<season>{season})s?"),
    ("holiday", r"(?:{the})?(?P<holiday>{holiday})(?: (?:de )?(?P<year>{yyyy})| {said_after})?"),
    # quarters, halves, fiscal years
    ("quarter", r"{mod}(?:le )?(?P<nth>{nth_part}) trimestre(?:(?:,| fiscal| de| de l'(?:exercice|année))? "
                r"(?P<year>{yyyy})| (?:de )?{relative_year})?"),
    ("quarter", r"T(?P<nth>[1-4]) (?P<year>{yyyy})"),
    ("half", r"{mod}(?:le )?(?P<nth>{nth_part}) semestre(?:(?:,| de| de l'(?:exercice|année))? (?P<year>{yyyy})|"
             r" (?:de )?{relative_year})?"),
    ("half", r"S(?P<nth>[12]) (?P<year>{yyyy})"),
    ("fiscal-year", r"(?:l')?(?:exercice(?: fiscal| budgétaire)?|année fiscale) (?P<year>{yyyy})"),
    # the period that is spoken of, and the same one a year before
    ("period", r"le (?P<unit>trimestre)"),
    ("year-before", r"(?:la |le )?même (?P<unit>période|trimestre|semestre|mois|semaine) (?:un an (?:plus tôt|"
                    r"auparavant|avant)|(?:de )?l'an(?:née)? (?:derni(?:er|ère)|passée?|précédente?))"),
    ("year-before", r"(?:il y a|voilà|voici) {approx}un an"),
    ("year-before", r"{approx}un an (?P<definite>plus tôt|auparavant)"),
    # units with a relation
    ("relative-unit", r"{mod}(?P<rel>ce|cette|ce même|cette même) (?P<unit>{one_unit})(?:-ci)?"),
    ("relative-unit", r"{mod}(?:ce|cette) (?P<unit>{one_unit})-(?P<rel>là)"),
    ("relative-unit", r"{mod}(?:{the})?(?P<unit>{one_unit}|an) {said_after}"),
    ("relative-unit", r"{mod}(?:le |la |les )(?P<rel>même|prochaine?) (?P<unit>{one_unit})"),
    ("relative-unit", r"(?:la |le |l')?(?P<unit>(?P<rel>avant-veille|veille|lendemain|surlendemain))"),
    ("the-unit", r"{mod}(?:dans )?(?:{the})?(?P<unit>semaine|mois|année|décennie|siècle)"),
    ("the-unit", r"le (?P<unit>week-end|weekend)"),
    # counted units with a direction
    ("ago", r"(?P<direction>il y a|voilà|voici|dans|d'ici à|d'ici)(?: de cela| déjà| maintenant| à peine)? {approx}"
            r"{amount}(?P<unit>{unit})(?: et (?P<morehalf>demie?))?"),
    ("ago", r"{approx}{amount}(?P<unit>{unit})(?: et (?P<morehalf>demie?))? (?P<direction>plus tôt|plus tard|"
            r"auparavant|après|avant)"),
    ("long-ago", r"(?P<direction>il y a) des (?P<unit>{long_unit})"),
    ("long-ago", r"des (?P<unit>{long_unit}) (?P<direction>plus tôt|plus tard|auparavant)"),
    # durations
    ("duration", r"{approx}{amount}(?:(?:longs|longues|bons|bonnes|pleins|pleines|autres|petits|petites) )?"
                 r"(?P<unit>{unit})(?: et (?P<morehalf>demie?))?(?: (?:consécutifs|consécutives|supplémentaires|"
                 r"entiers|entières|de suite|d'affilée))?"),
    ("duration", r"(?:les |ces )?{amount}(?P<rel>derniers|dernières|prochains|prochaines|premiers|premières) "
                 r"(?P<unit>{unit})"),
    ("duration", r"(?:les |ces )?(?P<rel>dernières|derniers|prochaines|prochains|premières|premiers) {amount}"
                 r"(?P<unit>{unit})"),
    ("duration", r"{approx}(?:\d+|{below_hundred}) (?:à|ou) (?P<number>{number}) "
                 r"(?P<unit>minutes|jours|semaines|mois|ans|années)"),
    ("duration", r"(?:une? )?(?P<number>demie?)-(?P<unit>heure|journée|année|siècle|décennie)"),
    ("duration", r"(?:un|trois) (?P<number>quarts?) d'(?P<unit>heure)"),
    ("vague-duration", r"des (?P<unit>{long_unit})(?: entiers| entières)?"),
    ("open-duration", r"(?:très )?longtemps|quelque temps|un certain temps|peu de temps"),
    ("vague-period", r"(?:les |ces |au cours des )?(?:tout(?:es)? )?(?P<rel>derniers|dernières|prochains|prochaines) "
                     r"(?P<unit>{long_unit}|temps)"),
    ("vague-period", r"(?:les |ces )(?P<unit>{long_unit}) (?P<rel>à venir|prochains|prochaines|passés|passées|"
                     r"récents|récentes)"),
    # sets
    ("set", r"(?:chaque|(?:tous|toutes) les)(?: (?P<number>{number}))? (?P<unit>{unit})"),
    ("set", r"(?:chaque|(?:tous|toutes) les) (?P<part>{part})s?"),
    ("set", r"une? (?P<unit>jour|semaine|mois|an|année|nuit|week-end) (?P<other>sur deux)"),
    ("set", r"(?:(?:{number}|plusieurs|quelques) fois )?par (?P<unit>seconde|minute|heure|jour|nuit|semaine|mois|"
            r"trimestre|semestre|an|année|décennie|siècle)"),
    ("frequency", r"(?P<frequency>{frequency})"),
    # references
    ("reference", r"(?P<reference>{reference})"),
)  # fmt: skip
