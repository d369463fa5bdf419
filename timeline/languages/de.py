"""German: its words for time, and the pack that they make with its patterns and guards."""

from timeline.languages import Language, one_of
from timeline.languages._de_guards import GUARDS
from timeline.languages._de_orders import BOUNDS, ORDER_CUES, ORDERS
from timeline.languages._de_patterns import PATTERNS, PIECES

_ENDINGS = ("e", "en", "er", "es", "em")
"""Endings of an adjective and of an ordinal."""

WEEKDAYS = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5,
    "sonntag": 6, "mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6,
}  # fmt: skip

MONTHS = {
    "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "maerz": 3, "april": 4, "mai": 5, "juni": 6,
    "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12, "jan": 1, "feb": 2,
    "mär": 3, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dez": 12,
    **{str(month): month for month in range(1, 13)}, **{f"0{month}": month for month in range(1, 10)},
}  # fmt: skip

_ONES = {"ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9}
_TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip
_TEENS = {
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
    "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip

_COUNTS = {
    **_ONES, **_TEENS, **_TENS,
    **{f"{one}und{ten}": unit + tens for one, unit in _ONES.items() for ten, tens in _TENS.items()},
    "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1, "hundert": 100, "einhundert": 100,
    **{f"{one}hundert": 100 * unit for one, unit in _ONES.items()},
    "tausend": 1000, "eintausend": 1000, **{f"{one}tausend": 1000 * unit for one, unit in _ONES.items()},
    "anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5,
    "dutzend": 12,
}  # fmt: skip

NUMBERS = {
    **_COUNTS, "million": 1_000_000, "millionen": 1_000_000,
    **{f"halb{ending}": 0.5 for ending in _ENDINGS}, "halb": 0.5, "eins": 1, "viertel": 0.25, "dreiviertel": 0.75,
}  # fmt: skip

_ORDINAL_STEMS = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "siebent": 7, "acht": 8,
    "neunt": 9, **{f"{word}t": value for word, value in _TEENS.items()},
    **{f"{word}st": value for word, value in _TENS.items() if value <= 30},
    **{f"{one}und{ten}st": unit + _TENS[ten] for one, unit in _ONES.items() for ten in ("zwanzig", "dreißig")
       if unit + _TENS[ten] <= 31},
}  # fmt: skip

ORDINALS = {stem + ending: value for stem, value in _ORDINAL_STEMS.items() for ending in _ENDINGS}

DECADES = {
    "zwanziger": 20, "dreißiger": 30, "dreissiger": 30, "vierziger": 40, "fünfziger": 50, "sechziger": 60,
    "siebziger": 70, "achtziger": 80, "neunziger": 90,
}  # fmt: skip

_UNIT_FORMS = {
    "S": "sekunde sekunden sekündig", "TM": "minute minuten minütig", "TH": "stunde stunden stündig",
    "D": "tag tage tagen tages tags tägig", "NI": "nacht nächte nächten",
    "WE": "wochenende wochenenden wochenendes", "W": "woche wochen wöchig",
    "M": "monat monate monaten monats monates monatig", "Q": "quartal quartale quartalen quartals",
    "H": "halbjahr halbjahre halbjahren halbjahrs halbjahres semester semestern semesters",
    "Y": "jahr jahre jahren jahrs jahres jährig", "DE": "jahrzehnt jahrzehnte jahrzehnten jahrzehnts",
    "CE": "jahrhundert jahrhunderte jahrhunderten jahrhunderts",
    "ML": "jahrtausend jahrtausende jahrtausenden jahrtausends",
}  # fmt: skip
_LONG = {
    "sekundenlang": "S", "minutenlang": "TM", "stundenlang": "TH", "tagelang": "D", "nächtelang": "NI",
    "wochenlang": "W", "monatelang": "M", "jahrelang": "Y", "jahrzehntelang": "DE", "jahrhundertelang": "CE",
}  # fmt: skip

UNITS = {**{form: unit for unit, forms in _UNIT_FORMS.items() for form in forms.split()}, **_LONG}

SEASONS = {
    "frühling": "SP", "frühlings": "SP", "frühjahr": "SP", "frühjahrs": "SP", "sommer": "SU", "sommers": "SU",
    "herbst": "FA", "herbstes": "FA", "herbsts": "FA", "winter": "WI", "winters": "WI",
}  # fmt: skip

PARTS_OF_DAY = {
    "morgen": "MO", "früh": "MO", "vormittag": "MO", "mittag": "12:00", "nachmittag": "AF", "abend": "EV",
    "nacht": "NI", "mitternacht": "24:00",
}  # fmt: skip
_BEHIND_A_HYPHEN = {f"-{part}": value for part, value in PARTS_OF_DAY.items()}
"""As in "Mittwoch-Abend"."""

ZONES = {
    "gmt": 0, "utc": 0, "z": 0, "wez": 0, "mez": 60, "cet": 60, "mesz": 120, "cest": 120, "oez": 120, "msk": 180,
    "est": -300, "edt": -240, "pst": -480, "pdt": -420,
}  # fmt: skip

_SEEN_FROM_NOW = {
    "letzt": -1, "vergangen": -1, "vorig": -1, "verflossen": -1, "zurückliegend": -1, "gestrig": -1,
    "dies": 0, "laufend": 0, "aktuell": 0, "gegenwärtig": 0, "derzeitig": 0, "heutig": 0,
    "nächst": 1, "kommend": 1, "morgig": 1,
}  # fmt: skip
_SEEN_FROM_THERE = {
    "vorangegangen": -1, "vorhergehend": -1, "vorherig": -1, "selb": 0, "derselb": 0, "desselb": 0, "demselb": 0,
    "dasselb": 0, "gleich": 0, "jen": 0, "folgend": 1, "darauffolgend": 1, "nachfolgend": 1, "anschließend": 1,
}  # fmt: skip

_RELATIONS = {
    stem + ending: offset for stem, offset in (_SEEN_FROM_NOW | _SEEN_FROM_THERE).items() for ending in _ENDINGS
}
_DAY_RELATIONS = {
    stem + ending: offset
    for stem, offset in {"heutig": 0, "gestrig": -1, "morgig": 1, **_SEEN_FROM_THERE}.items()
    for ending in _ENDINGS
}
_WITH_NOUNS = {
    **{f"{word} {noun}": 1 for word in ("nächste", "nächster", "nächsten") for noun in ("tag", *PARTS_OF_DAY)},
    **{f"{word} {noun}": 0 for word in ("diesem", "dieser") for noun in ("tag", *PARTS_OF_DAY)},
    **{f"vor{noun}": -1 for noun in ("tag", "woche", "monat", "quartal", "jahr", "abend")},
    **{f"folge{noun}": 1 for noun in ("tag", "woche", "monat", "quartal", "jahr")},
    "nächsten tages": 1, "dieses tages": 0,
}  # fmt: skip

RELATIONS = {**_RELATIONS, **_WITH_NOUNS, "jüngsten": -1}

DIRECTIONS = {
    "vor": -1, "zuvor": -1, "vorher": -1, "davor": -1, "früher": -1, "später": 1, "danach": 1, "darauf": 1, "in": 1,
}  # fmt: skip

ANAPHORIC = (
    frozenset(stem + ending for stem in _SEEN_FROM_THERE for ending in _ENDINGS)
    | frozenset(_WITH_NOUNS)
    | frozenset("zuvor vorher davor früher später danach darauf".split())
)

MODIFIERS = {
    "anfang": "START", "beginn": "START", "früh am": "START", "mitte": "MID", "ende": "END",
    "spät am": "END",
    **{f"früh{ending}": "START" for ending in _ENDINGS}, **{f"mittler{ending}": "MID" for ending in _ENDINGS},
    **{f"spät{ending}": "END" for ending in _ENDINGS},
    "erste hälfte": "START", "ersten hälfte": "START", "zweite hälfte": "END", "zweiten hälfte": "END",
    "etwa": "APPROX", "rund": "APPROX", "circa": "APPROX", "ca.": "APPROX", "ungefähr": "APPROX", "in etwa": "APPROX",
    "knapp": "LESS_THAN", "fast": "LESS_THAN", "beinahe": "LESS_THAN", "nahezu": "LESS_THAN",
    "weniger als": "LESS_THAN", "über": "MORE_THAN", "gut": "MORE_THAN", "mehr als": "MORE_THAN",
    "länger als": "MORE_THAN", "mindestens": "EQUAL_OR_MORE", "wenigstens": "EQUAL_OR_MORE",
    "höchstens": "EQUAL_OR_LESS", "maximal": "EQUAL_OR_LESS", "bis zu": "EQUAL_OR_LESS",
}  # fmt: skip

DEICTIC_DAYS = {"heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "übermorgen": 2}

FREQUENCIES = {
    adverb + ending: value
    for adverb, value in {
        "stündlich": "PT1H", "täglich": "P1D", "wöchentlich": "P1W", "monatlich": "P1M", "vierteljährlich": "P1Q",
        "halbjährlich": "P6M", "jährlich": "P1Y", "alljährlich": "P1Y",
    }.items()
    for ending in ("", *_ENDINGS)
}  # fmt: skip

REFERENCES = {
    "jetzt": "PRESENT_REF", "nun": "PRESENT_REF", "derzeit": "PRESENT_REF", "zurzeit": "PRESENT_REF",
    "zur zeit": "PRESENT_REF", "momentan": "PRESENT_REF", "gegenwärtig": "PRESENT_REF", "aktuell": "PRESENT_REF",
    "heutzutage": "PRESENT_REF", "moment": "PRESENT_REF", "augenblick": "PRESENT_REF", "diesen tagen": "PRESENT_REF",
    "die gegenwart": "PRESENT_REF",
    "kürzlich": "PAST_REF", "jüngst": "PAST_REF", "neulich": "PAST_REF", "unlängst": "PAST_REF", "zuletzt": "PAST_REF",
    "vor kurzem": "PAST_REF", "vor langer zeit": "PAST_REF", "vor langem": "PAST_REF", "letzter zeit": "PAST_REF",
    "jüngster zeit": "PAST_REF", "einst": "PAST_REF", "früher": "PAST_REF", "damals": "PAST_REF",
    "der vergangenheit": "PAST_REF", "die vergangenheit": "PAST_REF", "jüngerer vergangenheit": "PAST_REF",
    "bald": "FUTURE_REF", "demnächst": "FUTURE_REF", "in kürze": "FUTURE_REF", "künftig": "FUTURE_REF",
    "zukünftig": "FUTURE_REF", "zukunft": "FUTURE_REF", "die zukunft": "FUTURE_REF", "der zukunft": "FUTURE_REF",
    "naher zukunft": "FUTURE_REF", "nächster zeit": "FUTURE_REF", "absehbarer zeit": "FUTURE_REF",
    "eines tages": "FUTURE_REF",
}  # fmt: skip

HOLIDAYS = {
    "neujahr": "01-01", "neujahrstag": "01-01", "dreikönigstag": "01-06", "valentinstag": "02-14",
    "tag der arbeit": "05-01", "maifeiertag": "05-01", "muttertag": "05-2-6", "tag der deutschen einheit": "10-03",
    "reformationstag": "10-31", "halloween": "10-31", "allerheiligen": "11-01", "allerseelen": "11-02",
    "martinstag": "11-11", "nikolaustag": "12-06", "heiligabend": "12-24", "heiligen abend": "12-24",
    "weihnachten": "12-25", "weihnachtstag": "12-25", "ersten weihnachtstag": "12-25",
    "ersten weihnachtsfeiertag": "12-25", "zweiten weihnachtstag": "12-26", "zweiten weihnachtsfeiertag": "12-26",
    "stephanstag": "12-26", "silvester": "12-31", "silvesterabend": "12-31", "mariä himmelfahrt": "08-15",
    "thanksgiving": "11-4-3",
    "rosenmontag": "e-48", "aschermittwoch": "e-46", "palmsonntag": "e-7", "gründonnerstag": "e-3",
    "karfreitag": "e-2", "karsamstag": "e-1", "ostern": "e+0", "ostersonntag": "e+0", "ostermontag": "e+1",
    "christi himmelfahrt": "e+39", "pfingsten": "e+49", "pfingstsonntag": "e+49", "pfingstmontag": "e+50",
    "fronleichnam": "e+60",
}  # fmt: skip

FUTURE_CUES = frozenset(
    """wird werden werde werdet soll sollen solle sollte sollten will wollen wolle möchte möchten könnte könnten
    dürfte dürften würde würden müssen muss müsse müsste müssten darf dürfen kann können plant planen plane geplant
    beabsichtigt voraussichtlich wohl erwartet hofft hoffen ansteht anstehen bevorsteht bevorstehen vorgesehen
    angesetzt terminiert fällig spätestens frühestens kommenden nächsten morgen übermorgen demnächst künftig tritt
    beginnt startet endet findet öffnet reist fliegt trifft entscheidet tagt""".split()
)

PAST_CUES = frozenset(
    """war waren sei seien hatte hatten hat haben habe wurde wurden worden gewesen kam kamen ging gingen gab gaben sah
    sahen nahm nahmen fand fanden traf trafen sprach sprachen starb starben fiel fielen begann begannen lag lagen
    stand standen stieg stiegen sank sanken verlor verloren gewann gewannen schrieb schrieben rief riefen lief liefen
    ließ ließen hielt hielten blieb blieben fuhr fuhren flog flogen floh flohen zog zogen trat traten brach brachen
    schloss schlossen schlug schlugen griff griffen entschied entschieden unterschrieb verließ verließen erhielt
    erhielten bekam bekamen warf warfen wies wiesen bot boten bat baten wusste wussten tat taten stritt schied schoss
    schossen erschien erschienen verschwand gelang half halfen empfing empfingen vertrat betrat lernte lernten baute
    bauten gestorben gekommen gegangen getroffen gefallen getötet gesagt gewählt gebaut gegründet beschlossen gestern
    vorgestern zuvor seit seither""".split()
) | {"worden sein"}

PAST_ENDINGS = (
    *(
        stem + ending
        for stem in "gt ärt ört tet det iert fnet chnet mmt llt ilt hlt ült kt bt pt fft hrt hnt sst nnt utzt".split()
        for ending in ("e", "en")
    ),
    *"chte erte elte rnte inte iente reiste löste ößte üßte üßten".split(),
)
"""Of weak verbs. A bare "te" is also the end of adjectives ("letzte"), "ten" of infinitives ("warten")."""

NO_VERB_AFTER = frozenset(
    """der die das den dem des ein eine einen einem einer eines sein seine seinen seinem ihr ihre ihren ihrem unser
    unsere mein meine kein keine als am im zum zur bei für zu noch neu""".split()
)

ABBREVIATIONS = frozenset(
    """dr prof hr fr nr st str bzw ca z.b u.a d.h usw etc jan feb mär mrz apr jun jul aug sep sept okt nov dez mo di mi
    do sa so chr v.chr n.chr jh jhd jhdt mio mrd abs art bd vgl inkl zzgl tel co inc gmbh evtl ggf sog bspw geb gest
    hl ing dipl jr sen min std u.s u.z""".split()
) | {str(day) for day in range(1, 32)}
"""Words before a dot that ends no sentence; the numbers are days of a month: "am 3. Mai"."""

PLACES = {
    "deutschland": "germany", "deutsche": "germany", "österreich": "austria", "schweiz": "switzerland",
    "frankreich": "france", "italien": "italy", "spanien": "spain", "polen": "poland", "großbritannien": "britain",
    "russland": "russia", "ukraine": "ukraine", "türkei": "turkey", "iran": "iran", "irak": "iraq", "syrien": "syria",
    "afghanistan": "afghanistan", "pakistan": "pakistan", "indien": "india", "china": "china", "japan": "japan",
    "usa": "united_states", "vereinigten staaten": "united_states", "israel": "israel", "ägypten": "egypt",
}  # fmt: skip

STOP_WORDS = frozenset(
    """der die das den dem des ein eine einen einem einer eines und oder aber doch sondern denn weil dass daß wenn als
    wie ob obwohl während bevor nachdem seit bis in im ins an am ans auf aus bei beim mit nach von vom vor zu
    zum zur über unter um durch für gegen ohne zwischen ich du er sie es wir ihr sich mich mir dich dir ihn ihm
    ihnen uns euch mein sein seine seinen seiner ihre ihren ihrem ihrer unser dieser diese dieses diesem diesen
    jener welche welcher was wer wo wann warum nicht kein keine keinen noch nur auch schon sehr mehr so dann da
    hier dort nun wieder immer ist sind war waren sei hat haben hatte hatten wird werden wurde wurden worden
    kann können konnte soll sollen will muss müssen man alle viele andere anderen sagte heute gestern jahr jahre
    jahren tag uhr""".split()
)

LANGUAGE = Language(
    code="de",
    name="German",
    date_order="dmy",
    weekdays=WEEKDAYS,
    months=MONTHS,
    numbers=NUMBERS,
    vague_numbers={},
    ordinals={**ORDINALS, "letzte": -1, "letzten": -1, "letzter": -1},
    decades=DECADES,
    units=UNITS,
    seasons=SEASONS,
    parts_of_day={**PARTS_OF_DAY, **_BEHIND_A_HYPHEN},
    zones=ZONES,
    relation_words=RELATIONS,
    anaphoric=ANAPHORIC,
    direction_words=DIRECTIONS,
    modifiers=MODIFIERS,
    deictic_days=DEICTIC_DAYS,
    frequencies=FREQUENCIES,
    references=REFERENCES,
    holidays=HOLIDAYS,
    pieces={
        **PIECES,
        "number_word": one_of(_COUNTS),
        "small_number": one_of({**_ONES, "zehn": 10, "elf": 11, "zwölf": 12}),
        "day_word": one_of(ORDINALS),
        "decade_word": one_of(DECADES),
        "season": one_of(SEASONS),
        "relation": one_of(_RELATIONS),
        "day_relation": one_of(_DAY_RELATIONS),
        "holiday": one_of(HOLIDAYS),
        "frequency": one_of(FREQUENCIES),
        "reference": one_of(REFERENCES),
    },
    patterns=PATTERNS,
    future_cues=FUTURE_CUES,
    past_cues=PAST_CUES,
    past_endings=PAST_ENDINGS,
    no_verb_after=NO_VERB_AFTER,
    abbreviations=ABBREVIATIONS,
    decimal_mark=",",
    nearest_last_month=True,
    guards={**GUARDS, **ORDERS},
    bounds=BOUNDS,
    order_cues=ORDER_CUES,
    places=PLACES,
    pronouns={"er": "person", "sie": "person", "ihn": "person", "ihm": "person", "es": "thing"},
    stop_words=STOP_WORDS,
)
