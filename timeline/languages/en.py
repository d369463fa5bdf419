"""English: its words for time, and the pack that they make with its patterns, guards and words for actions."""

from timeline.languages import Language, one_of
from timeline.languages._en_clauses import CLAUSES
from timeline.languages._en_clocks import CALENDARS, CLOCKS
from timeline.languages._en_details import BOUNDS, CURRENCIES, DETAILS, HARM, OTHERS, PEOPLE, SCALES, SYNONYMS
from timeline.languages._en_guards import GUARDS
from timeline.languages._en_lengths import LENGTHS
from timeline.languages._en_offices import (
    BODY_WORDS,
    OFFICE_FIELDS,
    OFFICE_FILLERS,
    OFFICE_GUARDS,
    OFFICE_HEADS,
    OFFICES,
)
from timeline.languages._en_orders import BEGINNINGS, ORDER_CUES, ORDERS
from timeline.languages._en_patterns import PATTERNS
from timeline.languages._en_pieces import PIECES
from timeline.languages._en_telling import TELLING
from timeline.languages._en_verbs import IRREGULAR, LEADS, PARTICIPLE_LEADS
from timeline.languages._en_words import (
    ACTIONS,
    HAPPENING,
    LIGHT,
    NOMINALS,
    ORGANISATION_WORDS,
    ORIGINS,
    PLACE_OPENERS,
    PLACES,
    SPEECH,
    SPELLINGS,
    STOP_WORDS,
    STOPPED_SURNAMES,
    SURNAMES_TOO,
    TITLE_NAMES,
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
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "dozen": 12, "hundred": 100, "thousand": 1000,
    "million": 1_000_000, "half": 0.5, "quarter": 0.25,
}  # fmt: skip

VAGUE_NUMBERS = {"a couple of": 2, "a couple": 2, "couple of": 2, "couple": 2}

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22,
    "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27,
    "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31,
    "last": -1, "final": -1, "latter": -1, "ides": 15,
}  # fmt: skip

DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip

UNITS = {
    "second": "S", "seconds": "S", "sec": "S", "secs": "S", "minute": "TM", "minutes": "TM", "min": "TM",
    "mins": "TM", "hour": "TH", "hours": "TH", "hr": "TH", "hrs": "TH", "day": "D", "days": "D", "night": "NI",
    "nights": "NI", "nite": "NI", "weekend": "WE",
    "weekends": "WE",
    "wknds": "WE", "wkds": "WE", "wkends": "WE", "w/e": "WE", "wknd": "WE", "wkd": "WE", "wkend": "WE", "mth": "M",
    "week": "W", "weeks": "W", "wk": "W", "wks": "W", "fortnight": "2W", "fortnights": "2W",
    "month": "M", "months": "M", "mos": "M", "quarter": "Q", "quarters": "Q", "half": "H", "semester": "H",
    "semesters": "H", "year": "Y", "years": "Y", "yr": "Y", "yrs": "Y", "decade": "DE", "decades": "DE",
    "century": "CE", "centuries": "CE", "millennium": "ML", "millennia": "ML",
}  # fmt: skip

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}

PARTS_OF_DAY = {
    "morn": "MO", "mornin": "MO", "mornin'": "MO", "early hours": "MO", "small hours": "MO", "arvo": "AF",
    "morning hours": "MO", "early morning hours": "MO", "early-morning hours": "MO",
    "first light": "MO",
    "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "sunset": "EV", "sundown": "EV", "dusk": "EV", "nightfall": "NI",
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "nite": "NI", "overnight": "NI",
    "am": "MO", "a.m": "MO", "a.m.": "MO", "pm": "AF", "p.m": "AF", "p.m.": "AF",
    "tonight": "NI",
    "tonights": "NI", "tonite": "NI", "2nite": "NI", "2night": "NI", "tonyt": "NI", "2nyt": "NI", "2nyte": "NI",
    "tonightt": "NI", "tonighttt": "NI", "tonightttt": "NI", "tonigth": "NI",
    "mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI", "nites": "NI", "aft": "AF", "eve": "EV",
    "lunchtime": "MI", "lunch time": "MI", "teatime": "AF", "dinnertime": "EV", "dinner time": "EV",
    "noon": "12:00", "12 noon": "12:00", "12 midnight": "24:00", "midday": "MI", "midnight": "24:00",
    "midnite": "24:00",
}  # fmt: skip

ZONES = {
    "gmt": 0, "utc": 0, "z": 0, "bst": 60, "cet": 60, "cest": 120, "msk": 180, "ist": 330, "jst": 540, "est": -300,
    "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
}  # fmt: skip

RELATIONS = {
    "before": -1, "after": 1, "before that": -1, "after that": 1,
    "before last": -2, "after next": 2, "ahead": 1, "to come": 1,
    "last": -1, "past": -1, "this past": -1, "previous": -1, "prior": -1, "preceding": -1, "recent": -1,
    "this": 0,
    "this same": 0, "this very": 0, "that": 0, "that same": 0, "that very": 0, "same": 0, "current": 0, "present": 0,
    "latest": 0, "next": 1, "nxt": 1, "coming": 1, "this coming": 1, "upcoming": 1, "following": 1, "subsequent": 1,
    "ensuing": 1,
}  # fmt: skip

ANAPHORIC = frozenset(
    """that same following subsequent ensuing preceding earlier later previously afterwards afterward thereafter
    beforehand""".split()
) | {
    *(
        "before",
        "after",
        "before that",
        "after that",
        "on",
        "that same",
        "that very",
        "this same",
        "the next",
        "the previous",
        "the prior",
        "the coming",
    ),
}

DIRECTIONS = {
    "ago": -1, "earlier": -1, "previously": -1, "later": 1, "back": -1, "hence": 1, "from now": 1,
    "from today": 1, "from": 1, "after": 1, "afterward": 1, "afterwards": 1, "thereafter": 1, "before": -1,
    "beforehand": -1, "on": 1, "after that": 1, "before that": -1,
}  # fmt: skip

_PARTS = ("months", "years", "decade", "decades", "quarter", "third", "days", "weeks")

MODIFIERS = {
    "early": "START", "earlier": "START", "beginning": "START", "start": "START", "turn": "START",
    **{f"{part} {unit}": "START" for part in ("first", "early", "opening") for unit in _PARTS},
    **{f"{part} {unit}": "END" for part in ("last", "late", "final", "closing") for unit in _PARTS},
    "first part": "START", "early part": "START", "opening part": "START", "final part": "END", "closing part": "END",
    "first half": "START",
    "late": "END", "later": "END", "end": "END", "close": "END", "latter part": "END",
    "late part": "END", "last part": "END",
    "second half": "END", "last half": "END", "latter half": "END",
    "mid": "MID", "middle": "MID",
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX",
    "circa": "APPROX", "c.": "APPROX", "c .": "APPROX", "ca.": "APPROX", "ca": "APPROX",
    "so": "APPROX", "two": "APPROX", "or": "APPROX", "to": "APPROX",
    "almost": "LESS_THAN", "nearly": "LESS_THAN", "less than": "LESS_THAN", "fewer than": "LESS_THAN",
    "under": "LESS_THAN", "just under": "LESS_THAN",
    "more than": "MORE_THAN", "over": "MORE_THAN", "just over": "MORE_THAN", "well over": "MORE_THAN",
    "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE",
    "up to": "EQUAL_OR_LESS", "at most": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS",
    "not more than": "EQUAL_OR_LESS", "as much as": "EQUAL_OR_LESS", "as long as": "EQUAL_OR_LESS",
}  # fmt: skip

DEICTIC_DAYS = {
    "today": 0, "todays": 0, "yesterdays": -1, "tomorrows": 1, "ystrday": -1, "yesturday": -1,
    "tonights": 0, "tonyt": 0, "2nyt": 0, "2day": 0, "yday": -1, "yest": -1,
    "tmr": 1, "tmrrw": 1, "tmrrow": 1, "tomorrw": 1, "tomoro": 1, "tmoro": 1, "tmw": 1, "2moro": 1, "2mrw": 1,
    "2mro": 1, "tomoz": 1, "2moz": 1, "tmrow": 1, "tomorro": 1, "tomorrrow": 1, "2mora": 1, "yestrday": -1,
    "yesteday": -1, "yesterdayy": -1, "2nyte": 0, "tonightt": 0, "tonighttt": 0, "tonightttt": 0, "tonigth": 0,
    "tomo": 1, "tommorow": 1, "tommorrow": 1, "tomorow": 1, "tonight": 0, "tonite": 0, "2nite": 0,
    "2night": 0, "yesterday": -1,
    "tomorrow": 1, "tmrw": 1, "2morrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2,
}  # fmt: skip

FREQUENCIES = {
    "hourly": "PT1H", "weekends": "XXXX-WXX-WE", "everyday": "P1D", "daily": "P1D", "nightly": "P1D", "weekly": "P1W",
    "biweekly": "P2W", "bi-weekly": "P2W",
    "fortnightly": "P2W",
    "monthly": "P1M", "bimonthly": "P2M", "bi-monthly": "P2M", "quarterly": "P1Q", "per annum": "P1Y",
    "weekdays": "XXXX-WXX-XX", "weeknights": "XXXX-WXX-XXTNI",
    "semiannually": "P6M", "yearly": "P1Y", "annually": "P1Y", "biennially": "P2Y",
}  # fmt: skip

REFERENCES = {
    "now": "PRESENT_REF", "right now": "PRESENT_REF", "currently": "PRESENT_REF", "presently": "PRESENT_REF",
    "at present": "PRESENT_REF",
    "the present": "PRESENT_REF", "the present day": "PRESENT_REF", "nowadays": "PRESENT_REF", "current": "PRESENT_REF",
    "the moment": "PRESENT_REF", "this moment": "PRESENT_REF", "these days": "PRESENT_REF",
    "this point": "PRESENT_REF",
    "recently": "PAST_REF", "more recently": "PAST_REF", "lately": "PAST_REF", "recent": "PAST_REF",
    "the recent past": "PAST_REF", "the past": "PAST_REF", "the time": "PAST_REF",
    "that time": "PAST_REF", "long ago": "PAST_REF", "not long ago": "PAST_REF", "not that long ago": "PAST_REF",
    "the old days": "PAST_REF", "those days": "PAST_REF", "the other day": "PAST_REF", "the other night": "PAST_REF",
    "the other week": "PAST_REF",
    "soon": "FUTURE_REF", "very soon": "FUTURE_REF", "shortly": "FUTURE_REF", "the future": "FUTURE_REF",
    "future": "FUTURE_REF", "the near future": "FUTURE_REF", "the foreseeable future": "FUTURE_REF",
    "the immediate future": "FUTURE_REF", "the not too distant future": "FUTURE_REF", "some day": "FUTURE_REF",
    "someday": "FUTURE_REF", "the near term": "FUTURE_REF", "the short term": "FUTURE_REF",
}  # fmt: skip

HOLIDAYS = {
    "new year's day": "01-01", "new years day": "01-01", "new year's": "01-01", "new year's eve": "12-31",
    "new years eve": "12-31", "martin luther king day": "01-3-0", "groundhog day": "02-02",
    "valentine's day": "02-14", "valentines day": "02-14", "mothers day": "05-2-6", "fathers day": "06-3-6",
    "new years": "01-01", "st patricks day": "03-17", "st. patricks day": "03-17", "april fools day": "04-01",
    "april fools": "04-01", "st. valentine's day": "02-14", "presidents day": "02-3-0", "presidents' day": "02-3-0",
    "st. patrick's day": "03-17", "april fools' day": "04-01", "april fool's day": "04-01", "earth day": "04-22",
    "may day": "05-01", "mother's day": "05-2-6", "memorial day": "05-l-0", "father's day": "06-3-6",
    "independence day": "07-04", "the fourth of july": "07-04", "bastille day": "07-14", "labor day": "09-1-0",
    "columbus day": "10-2-0", "halloween": "10-31", "all saints' day": "11-01", "veterans day": "11-11",
    "armistice day": "11-11", "remembrance day": "11-11", "election day": "11-t-1", "thanksgiving": "11-4-3",
    "thanksgiving day": "11-4-3", "christmas": "12-25", "christmas day": "12-25", "christmas eve": "12-24",
    "boxing day": "12-26", "xmas": "12-25", "xmas day": "12-25", "xmas eve": "12-24", "nye": "12-31",
    "ash wednesday": "e-46", "palm sunday": "e-7", "maundy thursday": "e-3", "good friday": "e-2", "easter": "e+0",
    "easter sunday": "e+0", "easter monday": "e+1", "pentecost": "e+49", "9/11": "2001-09-11", "d-day": "1944-06-06",
    "easter day": "e+0", "easter eve": "e-1", "holy saturday": "e-1", "ascension day": "e+39", "whit sunday": "e+49",
    "trinity sunday": "e+56", "corpus christi": "e+60", "shrove tuesday": "e-47",
    "pancake day": "e-47", "pancake tuesday": "e-47", "epiphany": "01-06",
    "candlemas": "02-02", "lady day": "03-25", "midsummer's eve": "06-23", "midsummer eve": "06-23",
    "midsummer day": "06-24", "midsummer's day": "06-24", "michaelmas": "09-29", "all souls' day": "11-02",
    "martinmas": "11-11", "st. crispin's day": "10-25", "guy fawkes night": "11-05", "bonfire night": "11-05",
    "cinco de mayo": "05-05", "st paddys day": "03-17", "st. paddy's day": "03-17", "st paddy's day": "03-17",
    "canada day": "07-01", "tax day": "04-15", "burns night": "01-25", "st. andrew's day": "11-30",
    "black friday": "11-4-3+1", "cyber monday": "11-4-3+4", "giving tuesday": "11-4-3+5", "inauguration day": "01-20",
    "mardi gras": "e-47", "the new year": "01-01", "juneteenth": "06-19", "international women's day": "03-08",
    "martin luther king jr. day": "01-3-0", "mlk day": "01-3-0",
}  # fmt: skip

FUTURE_CUES = frozenset(
    """will shall won't wo 'll ll due scheduled expected plans planned planning payable effective
    upcoming until till til slated intends intend hopes aims begins starts opens ends airs premieres resume
    matures expires resumes plays hosts faces going tomorrow would could may
    might should can must expects expect likely be supposed""".split()
) | {
    "comes into", "come into", "kicks off", "kick off", "returns to", "flies to", "travels to",
    "set to", "set for", "is set",
    "are set", "is ‹time›", "are ‹time›", "drops ‹time›", "closes ‹time›", "returns ‹time›", "arrives ‹time›", "is "
    "to", "are to", "was to", "were to", "agreed to", "decided to", "voted to",
    "ordered to", "asked to", "plan to", "how to", "time to", "ready to", "about to", "by next",
    "deadline of", "deadline is", "deadline to", "deadline for", "notes mature", "bonds mature",
    "loans mature", "securities mature", "see you", "see u", "see ya", "c u", "can't wait",
    "cant wait", "can't come", "cant come", "forward to", "don't forget", "dont forget",
    "soon as", "early as", "coming up", "take effect", "takes effect", "take office", "takes office",
    *("extended to", "postponed to", "delayed to", "rescheduled for", "rescheduled to", "pushed back", "put off"),
    *("promised to", "promises to", "pledged to", "vowed to", "offered to", "hoped to", "hopes to", "wants to"),
    *("wanted to", "invited to", "intended to", "threatened to", "meet on", "meets on", "meets ‹time›", "meet ‹time›"),
    *("stay closed", "stays closed", "remain closed", "remains closed", "stay open", "remain open", "remains open"),
    *("reopens ‹time›", "reopens on", "resumes on", "votes on ‹time›", "to hold", "to resume"),
}  # fmt: skip

PAST_CUES = frozenset(
    """was were had did said told began came went saw took made got gave found left felt kept held brought met paid sat
    spoke led grew lost fell sent built understood drew broke spent rose drove wrote won hit shot died stood ran sold
    bought caught taught thought knew became showed told withdrew flew struck stole slept swore sought sank since
    couldn't rang blew shook swept hid fought forgot forgave froze laid leapt lent lit meant overcame rode sang shone
    slid spun sprang stuck stung swam swung tore threw undertook wore wove overtook withstood clung crept dealt dug fed
    knelt mistook rewrote overthrew foresaw befell arose awoke drank ate chose agreed freed
    begun given taken seen driven written stolen flown shown chosen broken spoken eaten fallen hidden risen
    thrown drawn grown beaten gone born slain
    guaranteed decreed yesterday ago has have been hurt set cut put quit beat bid shut spread""".split()
) | {
    *(
        "could not",
        "could n't",
        "late as",
        "had expected",
        "had planned",
        "had scheduled",
        "had hoped",
    ),
    "previously planned",
    *("previously scheduled", "been due", "been scheduled", "been expected", "been planned"),
}

PAST_ENDINGS = tuple(f"{letter}ed" for letter in "abcdfghijklmnopqrstuvwxyz")
"""But "succeed" and "need" are no past."""

NO_VERB_AFTER = frozenset("a an the his her its their our my be being still newly stay stays remain remains".split())

ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof gen col lt sgt capt maj rev hon gov sen rep st jr sr inc corp co ltd no vs etc e.g i.e u.s
    u.k u.n a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun cmdr
    adm brig dept fig al ave blvd rd ph.d d.c n.y calif fla mass pa tex va wash ill mich minn conn ga ala
    ariz ark colo del ind kan ky la md miss mo mont neb nev okla ore tenn vt wis wyo pp vol art supt det ft
    mt b.c b.c.e a.d c.e coun cllr pvt insp""".split()
)

HOLIDAYS |= {
    "st. john's day": "06-24", "st. george's day": "04-23", "st. david's day": "03-01", "st. martin's day": "11-11",
    "st. stephen's day": "12-26", "st. bartholomew's day": "08-24", "st. nicholas's day": "12-06", "lammas": "08-01",
    "st. james's day": "07-25", "st. michael's day": "09-29", "st. lawrence's day": "08-10", "st. luke's day": "10-18",
}  # fmt: skip
HOLIDAYS |= {
    day.replace("st. ", title): spec for day, spec in HOLIDAYS.items() for title in ("st ", "saint ") if "st. " in day
}

LANGUAGE = Language(
    code="en",
    name="English",
    date_order="mdy",
    weekdays=WEEKDAYS,
    months=MONTHS,
    numbers=NUMBERS,
    vague_numbers=VAGUE_NUMBERS,
    ordinals=ORDINALS,
    decades=DECADES,
    units=UNITS,
    seasons=SEASONS,
    parts_of_day=PARTS_OF_DAY,
    zones=ZONES,
    relation_words=RELATIONS,
    anaphoric=ANAPHORIC,
    direction_words=DIRECTIONS,
    modifiers=MODIFIERS,
    deictic_days=DEICTIC_DAYS,
    frequencies=FREQUENCIES,
    references={**REFERENCES, "rn": "PRESENT_REF", "atm": "PRESENT_REF", "the mo": "PRESENT_REF"},
    holidays=HOLIDAYS,
    pieces={
        **PIECES,
        "holiday": one_of(HOLIDAYS).replace("'", " ?'"),
        "frequency": one_of(FREQUENCIES),
        "reference": f"{one_of(REFERENCES)}|(?-i:rn|atm|the mo)",
    },
    patterns=PATTERNS,
    future_cues=FUTURE_CUES,
    past_cues=PAST_CUES,
    past_endings=PAST_ENDINGS,
    no_verb_after=NO_VERB_AFTER,
    abbreviations=ABBREVIATIONS,
    guards={**GUARDS, **LENGTHS, **TELLING, **CLAUSES, **DETAILS, **ORDERS, **OFFICE_GUARDS},
    actions=ACTIONS,
    nominals=NOMINALS,
    irregular=IRREGULAR,
    leads=LEADS,
    participle_leads=PARTICIPLE_LEADS,
    light=LIGHT,
    happening=HAPPENING,
    speech=SPEECH,
    addressing=frozenset(("told", "tell", "tells", "telling", "asked", "asks", "urged", "reminded")),
    places=PLACES,
    titles=TITLES,
    offices=OFFICES,
    office_heads=OFFICE_HEADS,
    body_words=BODY_WORDS,
    office_fields=OFFICE_FIELDS,
    office_fillers=OFFICE_FILLERS,
    people=PEOPLE,
    others=OTHERS,
    harm=HARM,
    bounds=BOUNDS,
    beginnings=BEGINNINGS,
    order_cues=ORDER_CUES,
    clocks=CLOCKS,
    calendars=CALENDARS,
    scales=SCALES,
    currencies=CURRENCIES,
    synonyms=SYNONYMS,
    spellings=SPELLINGS,
    endings=("-based", "ations", "ation", "ings", "ing", "ies", "ed", "es", "s"),
    participle_endings=("ing",),
    adverb_endings=("ly",),
    title_parts=TITLE_PARTS,
    title_names=TITLE_NAMES,
    organisation_words=ORGANISATION_WORDS,
    place_openers=PLACE_OPENERS,
    surnames_too=SURNAMES_TOO,
    stopped_surnames=STOPPED_SURNAMES,
    origins=ORIGINS,
    pronouns={"he": "person", "she": "person", "him": "person", "her": "person", "it": "thing", "they": "thing"},
    stop_words=STOP_WORDS,
)
