"""German guards: what the words around a candidate must or must not be, as Python regular expressions.

Names and sides as in the English ones. Every noun has a capital letter, so a capital tells no name: what is no time is
told by the words themselves.
"""

_MONTHS = "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
_DAYS = "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag"
_PREPOSITIONS = "in|im|seit|bis|ab|von|vom|vor|nach|zwischen|um|gegen|anno|aus|und|oder"
_PLACES = r"[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Rr]ing|[Dd]amm|[Uu]fer|[Cc]haussee|[Bb]rücke"
_COUNTED = (
    r"Menschen|Personen|Leuten?|\w*[Ss]oldat(?:en|innen)|Kämpfern?|Männern?|Frauen|Kindern?|\w*[Aa]rbeitern?|"
    r"Arbeitsplätzen?|Stellen|Jobs|Beschäftigten?|Mitarbeiter\w*|Angestellten?|Euro|Dollar|Rubel|Pfund|Franken|Mark|"
    r"Yen|Lira|Cent|Kronen|Schilling|Rupien|Meilen?|\w*[Mm]etern?|km|kg|ha|qm|Hektar|Tonnen|Kilo\w*|\w*[Ll]itern?|"
    r"Barrel|Punkten?|Stimmen|Wähler\w*|Aktien|Einheiten|Exemplaren?|Autos|Fahrzeugen?|Häusern?|Haushalten?|Fällen?|"
    r"Toten?|Mal|Seiten|Wörtern?|Schüler\w*|Studenten|Studierenden?|Mitgliedern?|\w*[Pp]lätzen?|Sitzen?|Gästen?|"
    r"Passagieren?|Fahrgästen?|(?:Ein|Be|An)wohner\w*|Bürger(?!meister|krieg)\w*|Besucher\w*|Zuschauer\w*|Nutzer\w*|"
    r"Zivilisten|Flüchtlingen?|Migranten|Polizist\w+|Polizeibeamten?|Beamten?|Demonstrant\w+|Delegierten?|Inseln?|"
    r"\w*[Bb]ytes?|Stunden|Tagen?|Jahren?|Wochen|Monaten?|Minuten|Flaschen|Bänden?|Büchern?|Schafen?|Ziegen|Pferden?|"
    r"Rindern?|Vögeln?|Tieren?|Bäumen?|Tickets|Karten|Flügen?|Schiffen?|Panzern?|\w*[Rr]aketen|Drohnen|Gefangenen?|"
    r"Geiseln?|Teilnehmer\w*|Bewerber\w*|Geschäften?|Läden|Unternehmen|Firmen|Betrieben?|Betten|Zimmern?|Steinen?|"
    r"Münzen|\w*[Ww]att|PS|Grad|Volt|mAh|Kalorien|Stück|Prozent|Quadrat\w+|Kubik\w+|Millionen|Milliarden|Verletzten?|"
    r"Opfern?|Festnahmen|Unterschriften|Reitern?|Meistern?|Spielern?|Tänzern?|weiteren?|anderen?|verschiedenen?|"
    r"neuen?|mehr|Umdrehungen|Ziegeln?"
)
_DATIVE_PLURALS = r"(?!Bayern|Bern|Luzern|Ostern|Konzern|Kern)[A-ZÄÖÜ]\w+(?:ungen|heiten|keiten|schaften|ionen|ern|eln)"
_NUMBERED = (
    r"nr\.|nummer|nummern|seiten?|s\.|ff?\.|zimmer|flug|linie|bus|zug|autobahn|bundesstraße|kapitel|artikel|art\.|"
    r"paragra(?:f|ph)en?|absatz|abs\.|ziffer|punkt|band|bd\.|heft|modell|version|typ|klasse|baureihe|postfach|telefon|"
    r"tel\.|fax|durchwahl|code|plz|postleitzahl|hausnummer|konto|akte|aktenzeichen|az\.|rechnung|bestellung|ticket|"
    r"los|raum|saal|tor|gleis|halle|resolution|beschluss|norm|regel|vers|zeile|fußnote|tabelle|abbildung|abb\.|figur|"
    r"opus|op\.|kennzeichen|einheit|kanal|frequenz|fehler|patent|drucksache|rund|etwa|über|knapp|fast|gut|nahezu|"
    r"mindestens|höchstens|bis zu|mehr als|weniger als|nur|je|genau|exakt|weitere|alle|diese|insgesamt|kostet|"
    r"kosteten?|zahlte|wert|punktestand|auf|mit|durch"
)
_PRODUCTS = (
    r"Peugeot|BMW|VW|Audi|Porsche|Fiat|Opel|Rover|Volvo|Mercedes|Skoda|Škoda|Lada|Boeing|Airbus|Windows|Office|Studio|"
    r"Android|Nokia|Canon|Nikon|Galaxy|Intel|Commodore|Runner|Agenda|DIN|ISO|EN|RFC|IEC|USB|Vision|Strategie"
)
_PERSONS = (
    r"alt\w*|Mann\w*|Frau|Jung\w+|Mädchen|Sohn\w*|Tochter|Kind\w*|Schüler\w*|Student\w*|Präsident\w*|Journalist\w*|"
    r"Polizist\w*|Deutsche\w*|Russe\w*|Verdächtige\w*|Angeklagte\w*|Tatverdächtige\w*|Vater|Mutter|Professor|Autor|"
    r"Bruder|Schwester|Person|Zwilling\w*|Pferd|Hund|[A-ZÄÖÜ][a-zäöüß]+(?:in|er)\b|[A-ZÄÖÜ]\w+ [A-ZÄÖÜ]"
)
_AMOUNT = (
    r"(?:^|[ (])(?:\d(?:[\d.,]*\d)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|hundert|tausend|"
    r"[Hh]underte|[Tt]ausende|viele|einen?)(?: (?:Millionen|Milliarden|Mio\.|Mrd\.|tausend))?(?: [A-ZÄÖÜ][\w-]+| %)? $|"
    r"(?i:mal|mals) $"
)

GUARDS = {
    # digits, money
    "digit-before": r"\d[.,:/-]?$|\d ?- ?$",
    "digit-after": r"^(?:[:/]\d|[.,]\d|-\d|[%°])",
    "digits-apart-before": r"\d ?$",
    "digits-apart-after": r"^ ?\d",
    "currency-before": r"[$€£¥] ?$|Alter von (?:nur )?$|(?:Kindern?|Jugendliche|Menschen|Personen) (?:unter|ab) $|"
    rf"(?:{_PLACES}|Universität|Bewegung|Denkmal) (?:des |der |vom )?$|"
    r"(?:Kapitel|Abschnitt|Punkt|Ziffer|Version|Nr\.|Nummer|Anhang|Fassung|Release|Update) $",
    # years
    "year-before": rf"(?:^|[ (\[/-])(?:(?i:{_PREPOSITIONS}|jahr|jahre|jahres|jahren|anfang|mitte|ende|beginn|"
    rf"frühjahr|frühling|sommer|herbst|winter|saison|kurz vor|kurz nach|{_MONTHS}) +)$|\($",
    "range-before": r"(?:^|[^\d.,:/-])(?:1\d{3}|20\d\d) ?- ?$",
    "range-after": r"^ ?- ?(?:1\d{3}|20\d\d)(?![\d%]|[.,:/-]\d)",
    "day-range-before": r"(?:^|[^\d.,:/-])\d\d? ?- ?$",
    "day-range-after": r"^ ?- ?\d\d?(?![\d:/-])",
    "count-after": rf"^ *(?:%|Prozent)|^ (?:{_COUNTED}|{_DATIVE_PLURALS})\b|^-[A-ZÄÖÜ]|^ (?:der|von) (?:\d|insgesamt)",
    "count-before": rf"[$€£¥#№§~<>=&@_+/\\*] ?$|(?:^|[ (\"])(?i:{_NUMBERED}) +$|(?:{_PLACES}) +$|"
    r"(?:^|[ ,(])(?:A|CH|D)-$",
    "name-number-before": rf"(?:^|[ (\"-])(?:{_PRODUCTS}) +$",
    "plural-after": r"^ (?!Ende|Anfang|Mitte)[A-ZÄÖÜ][a-zäöüß]{2,}(?:en|e|n|s)\b",
    "verb-before": r"",
    "code-after": r"^ [A-Z]{2,}\d+\b|^-[A-Z]\b",
    "street-after": r"^ (?:Wien|Linz|Graz|Salzburg|Innsbruck|Bern|Basel|Genf|Lausanne|Luzern|Neuenburg)\b",
    # months and weekdays
    "range-pair": r"(?i:\bzwischen (?:de[mr] )?@ ?und|@ ?(?:bis(?: zu[mr]?| einschließlich)?|-)) ?(?:de[mr] )?$",
    "range-between": r"^ ?(?i:und|oder|bis|/|-) ?(?i:anfang|mitte|ende)? ?$",
    "name-day": r"^(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?$",
    "verb-day-before": r"(?:^|[ (])(?i:am|bis|ab|seit|vom|nächsten|letzten|diesen|kommenden) $",
    "short-day-before": r"(?:^|[ (])(?i:am|bis|ab|seit|vom|nächsten|letzten|diesen|kommenden) $",
    "short-day-after": r"^(?:[.,;:)!?]|$)|^ (?:ab|bis|um|und|nach|vor|mit)\b",
    "every-before": r"(?i:\bjede[nmrs] (?:\w+(?:tag|woch),? )+(?:und |oder )?)$",
    "indefinite-before": r"(?i:\b(?:an einem|irgendeinem|eines))(?: [a-zäöüß]+)? $",
    "indefinite-after": r"",
    "known-09-11-before": r"(?:[Aa]nschl[äa]gen?|[Aa]ttentaten?|[Aa]ngriffen?) (?:vom|des|am|seit) (?:dem )?$",
    "beside-between": r"^ ?(?:\(|, (?:ein|einem)) ?$",
    "street-name-after": rf"^-(?!(?:{_MONTHS}))[A-ZÄÖÜa-zäöü]|^ ?(?:{_PLACES})\b",
    "ambiguous-month": r"^(?:märz|mai|juli|august|jan)$",
    "month-like-name": r"^(?:april|märz|mai|juni|juli|august)$",
    "month-before": rf"(?:^|[ (])(?:(?i:{_PREPOSITIONS}|zum|für|über|den|dem|der|des|jeden|jedem|ganzen|gesamten|"
    rf"diesen|frühen|späten) |(?:{_MONTHS})(?:,| und| oder| bis|) )$|(?:{_MONTHS}) ?[-/] ?$",
    "time-before": rf"(?:^|[ (])(?i:{_PREPOSITIONS}|zum|für|über|den|dem|der|des|jeden|ganzen) $",
    "name-after": r"^ [A-ZÄÖÜ][a-zäöüß]+",
    "name-before": r"(?:^|[ \"(])(?:Herrn?|Frau|Dr\.|Prof\.|Professor|Präsident|Kanzlerin?|"
    r"(?:Premierm|M)inister(?:in)?|Schauspieler(?:in)?|Sänger(?:in)?|Theresa|Karl|Brian|Robert|Ernst|Familie|Kaiser|Prinz|König|"
    rf"Clown|dumme[rn]?|Jungen?|Kap|Gräfin|Schwester|Bruder) $|(?:{_PLACES}) des \d\d?\. $",
    "work-after": rf"^-(?!(?:{_DAYS}))[A-ZÄÖÜ]|^ (?:Aktuell|Times|Addams)\b|^ ?& ",
    "named-day-before": r"(?:Herrn?|Frau|Dr\.|Prof\.|Familie|Robinson(?: und)?|Schwarze[rnm]?|Blutige[rn]?|Bunte[rn]?|"
    r"(?:Welt|Bild|NZZ|Zeitung) am|Ministerin|Minister|Trainer|Autorin|Autor|Richterin?|Martin|Thomas|Peter|Anna|"
    r"Stefan|Wolfgang|Rot-Weiß) $",
    # seasons
    "season-before": r"(?:^|[ (])(?i:im|in|zum|vom|ab|seit|bis|nach|vor|während|über|für|"
    r"ganzen|gesamten|heißen|kalten|milden) $",
    "season-noun-after": r"^-|^ ?&|^ (?:GmbH|AG|Verlag)\b",
    # times of day
    "half-hour": r"(?i)^(?:\w+ )?halb ",
    "spoken-clock-before": r"(?:^|[ (])(?i:um|gegen|ab|bis|seit|kurz (?:vor|nach)|etwa|rund|es (?:ist|war)) $",
    "clock-before": r"(?:^|[ (])(?i:um|gegen|ab|bis|von|seit|vor|nach|zwischen|und|kurz vor|kurz nach|uhrzeit:?) $|^$",
    "part-before": r"(?:^|[ (])(?i:am|in|bis zum|gegen|vom) $",
    # durations
    "doubtful-duration": r"(?i)^(?:im|am|die|in der) (?:\w+)$",
    "duration-governor-before": _AMOUNT,
    "fraction-after": r"^ (?:\d|der|des|nach|vor|danach|zuvor|davor|darauf)|^-",
    "age-after": rf"^(?: ?- ?| )(?:{_PERSONS})",
    "vague-before": r"(?:^|[ (])(?i:seit|nach|für|über|binnen|innerhalb von|dauert|dauerte|dauern|zwei|viele) $",
    "adjective": r"(?i)lange?[mnrs]?$",
    "direction-after": r"^ (?:später|danach|darauf|zuvor|vorher|davor|früher|alt)\b",
    # rates: "500 Millionen Euro im Jahr"
    "rate-number": r"^(?:im|am|die|in der)$",
    "rate-before": _AMOUNT,
    # days that name a broadcast: "heute-journal"
    "name-of-day-after": r"^-(?:journal|show|Journal|Show)",
    # references, by the word they test
    "not-moment-before": r"(?<![ (][Ii]m)(?<!^[Ii]m) $|^$",
    "not-augenblick-before": r"(?<![ (][Ii]m)(?<!^[Ii]m) $|^$",
    "not-zukunft-before": r"(?<![ (][Ii]n)(?<!^[Ii]n) $",
    "not-die zukunft-after": r"^ (?:der|des|von|unserer|ihrer|seiner|dieser)\b",
    "not-der zukunft-before": r"(?<![ (][Ii]n)(?<!^[Ii]n) $|^$",
    "not-der vergangenheit-before": r"(?<![ (][Ii]n)(?<!^[Ii]n) $|^$",
    "not-die vergangenheit-after": r"^ (?:der|des|von|unserer|ihrer|seiner|dieser)\b",
    "not-nun-after": r"^(?:,| mal\b| einmal| ja\b| also| gut| denn)",
    "not-jetzt-before": r"(?i:bis|von|ab) $",
    "not-bald-before": r"(?i:so|zu|wie|sehr) $",
    "not-bald-after": r"^ (?:darauf|danach|nach|nachdem|wieder|so)\b|^,? bald\b",
    "not-früher-before": r"(?i:immer|noch|viel|etwas|deutlich|weit|umso|desto|je|wie|ein|nicht) $",
    "not-früher-after": r"^ (?:als|oder|[A-ZÄÖÜ])",
    "not-einst-after": r"^ige",
    "not-zur zeit-after": r"^ (?:der|des|von|ihrer|seiner|dieser|als)\b",
    "not-zuletzt-before": r"(?i:nicht) $",
    # what had been before, in a story
    "pluperfect-before": r"\b[Hh]atten? (?!(?:ein|kein|d[aei][esrnm]?)\w* )[^;:()]{0,80}$",
    "pluperfect-after": r"^,? hatten? (?:er|sie|es|man|der|die|das|[A-Z])",
    "past-midnight-before": r"(?i:\b(?:nach|seit)) $",
}
