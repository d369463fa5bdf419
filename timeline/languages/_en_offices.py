"""English words for offices: titles, what is said of an office beside a name, and what offices are for.

Data for the pack in `en.py`.
"""

from timeline.languages._en_words import _forms

_OFFICES = """
senator: sen senator
representative: rep representative congressman congresswoman
governor: gov governor
lieutenant-governor: lt_gov lt_governor lieutenant_gov lieutenant_governor
vice-governor: vice_gov vice_governor
mayor: mayor
vice-mayor: vice_mayor
speaker: house_speaker speaker_of_the_house
majority-leader: majority_leader
minority-leader: minority_leader
president: president
vice-president: vice_president
chancellor: chancellor
prime-minister: prime_minister
deputy-prime-minister: deputy_prime_minister
foreign-minister: foreign_minister
defence-minister: defence_minister defense_minister
interior-minister: interior_minister
finance-minister: finance_minister
health-minister: health_minister
state-secretary: secretary_of_state
finance-secretary: treasury_secretary
defence-secretary: defense_secretary defence_secretary
commerce-secretary: commerce_secretary
interior-secretary: interior_secretary
labour-secretary: labor_secretary
education-secretary: education_secretary
energy-secretary: energy_secretary
information-secretary: press_secretary
attorney-general: attorney_general
chief-justice: chief_justice
judge: judge
prosecutor: prosecutor district_attorney
public-defender: public_defender
sheriff: sheriff
police-chief: police_chief
fire-chief: fire_chief
detective: det detective
managing-director: chief_executive chief_executive_officer
finance-director: chief_financial_officer
operations-director: chief_operating_officer
officer: officer
trooper: trooper
corporal: cpl corporal
sergeant: sgt sergeant
lieutenant: lt lieutenant
captain: capt captain
major: maj major
colonel: col colonel
general: gen general
admiral: adm admiral
"""

OFFICES = _forms(_OFFICES)
"""Title without its dots -> neutral name of the office or rank; the longest that ends a title counts."""

_HEADS = """
*-minister: minister
*-secretary: secretary
*-commissioner: commissioner
*-director: director
*-officer: officer
*-manager: manager
*-editor: editor
senator: senator
representative: congressman congresswoman
governor: governor
lieutenant-governor: lieutenant_governor
vice-governor: vice_governor
mayor: mayor
vice-mayor: vice_mayor
prime-minister: prime_minister premier
majority-leader: majority_leader
minority-leader: minority_leader
attorney-general: attorney_general
chief-justice: chief_justice
state-secretary: secretary_of_state
prosecutor: district_attorney
public-defender: public_defender
sheriff: sheriff
police-chief: police_chief chief_of_police
fire-chief: fire_chief
managing-director: managing_director chief_executive chief_executive_officer ceo
finance-director: chief_financial_officer chief_finance_officer cfo finance_chief
operations-director: chief_operating_officer coo
head: general_secretary president chairman chairwoman chairperson chair leader chief
treasurer: treasurer
vice-chancellor: vice_chancellor vice-chancellor
registrar: registrar
head-coach: head_coach
assistant-coach: assistant_coach
none: vice_president minister_of_state minister_without_portfolio chief_of_staff
  vice_chairman vice_chairwoman police_officer
"""

OFFICE_HEADS = _forms(_HEADS)
"""What an office is called beside a name -> its neutral name; "*" stands for what it is for, "none" is one that tells
nothing."""

_FIELDS = """
culture: culture cultural arts heritage
tourism: tourism
sport: sport sports sporting athletic youth football
health: health medical medicine healthcare hygiene clinical
justice: justice law legal judicial
finance: finance financial treasury economy economic economics budget fiscal revenue tax investment
foreign: foreign external diplomatic
defence: defence defense war military army navy
interior: interior home internal domestic
transport: transport transportation road roads railway railways rail aviation highways shipping ports
water: water irrigation
agriculture: agriculture agricultural farming farm food rural livestock fisheries fishery forestry
education: education schools school university universities skills
science: science scientific research technology technical innovation digital
energy: energy oil petroleum power electricity mines mining gas coal nuclear atomic
environment: environment environmental climate ecology ecological conservation
commerce: commerce trade industry industrial business enterprise commercial
labour: labour labor employment work manpower
welfare: welfare social family families women children gender pensions
housing: housing urban construction works infrastructure
immigration: immigration migration border citizenship
planning: planning
development: development cooperation
information: information communications communication media press broadcasting telecommunications telecom telecoms news
religion: religious religion endowments
security: security safety
veterans: veterans
emergency: emergency emergencies
police: police
fire: fire
lead: managing
operations: operations operating operational
marketing: marketing sales
personnel: personnel human
mission: mission flight launch
art: artistic music musical creative
campaign: campaign
programme: program programme project
"""

OFFICE_FIELDS = _forms(_FIELDS)
"""Word for what an office is for -> its neutral name: words that one office may be written with have one."""

OFFICE_FILLERS = frozenset(
    """and & the of for affairs resources services matters situations policy public national federal union civil new
    senior chief longtime veteran former""".split()
)
"""Words beside those of what an office is for that do not tell one office from another."""

_WORD = r"(?:U\.S\.|[A-Za-z][\w’'&-]*)"
_OTHER = (
    r"(?!(?i:or|who|whom|whose|which|that|is|was|were|are|be|been|has|had|have|said|says|told|of|for|at|in|on|to|from|"
    r"with|by|as|when|where|while|after|before|but|not|never|no|nor|he|she|they|it|if|will|would|whether|behind|than|"
    r"against|among|like|near|under|over|around|between|about|the|an?|its|their|our|his|her)\b)"
)
"""No word that ends what belongs to an office, nor one that begins it anew."""
_OF_HEAD = rf"(?:{_OTHER}{_WORD} ){{0,6}}?"
_ARTICLE = r"(?:(?i:the|an?|its|their|our|his|her) )"
_LEAD = rf"(?P<lead>{_ARTICLE}?{_OF_HEAD})"
_HEADS_KNOWN = "|".join(sorted(OFFICE_HEADS, key=lambda form: (-len(form), form)))
_HEAD = (
    rf"(?P<head>(?i:{_HEADS_KNOWN}))(?![\w'’-])"
    r"(?! (?:general|elect|emeritus|designate|nominee|candidate|hopeful|pro tem)\b)(?!(?<=of state) for\b)"
)
_FIELD = "|".join(sorted({*OFFICE_FIELDS, *OFFICE_FILLERS}))
_TAIL = rf"(?P<tail>(?: (?:of|for)(?: (?i:{_FIELD}),?)+(?![\w'’-]))?)"
_STOP = (
    r"(?=[,.;:)\]?!\"”—–]| [—–-]|\s*$|\s*\n|"
    r" (?:since|until|till|from|between|and|who|when|in|under|at|on|for|during|after|before|but|while|as|last|this|"
    r"yesterday|said|says|told)\b)"
)
_BODY = rf"(?P<body>(?: (?:of|for|at|with|in)(?! (?:the )?\d)(?: {_WORD}){{1,6}}?{_STOP})?)"
_IS = (
    r"(?:becomes?|became|(?:will|would|is to|was to) become|"
    r"(?:was|is|has been|had been|will be) (?:named|appointed|made|elected|sworn in as|promoted to|chosen as)|"
    r"(?:takes|took|will take) over as|is|was|has been|had been|served as|serves as|has served as|had served as|"
    r"(?:holds|held) the (?:post|office|position|job) of)"
)
_AGE = r"(?:, (?:aged? )?\d{1,3}(?=[,. (]))?(?: \([^()\n]{1,30}\))?"
_BEGIN = r"(?:^|[\s(“\"‘—–])"

_OF_BODY = (
    r"(?<!deputy )(?<!former )(?<!acting )(?<!assistant )(?<!vice )(?<!vice-)"
    r"(?P<head>(?i:secretary|secretary-general|chairman|chairwoman|chair|head|chief|director|president))"
)
BODY_WORDS = frozenset(
    """council committee commission agency bank board bureau party union association federation authority assembly
    chamber institute foundation service department organization organisation society""".split()
)
"""What has a head, of which there is one."""

OFFICE_GUARDS = {
    "office-follows": rf"{_AGE}(?:(?:,? who (?:(?:himself|herself|also|once|later|previously|now|still) )?| "
    rf"(?:(?:once|also|previously|now|still) )?)(?P<verb>{_IS}) |, ){_LEAD}{_HEAD}{_TAIL}{_BODY}{_STOP}",
    "office-joined": rf",? and {_LEAD}{_HEAD}{_TAIL}{_BODY}{_STOP}",
    "office-precedes": rf"{_BEGIN}{_LEAD}{_HEAD}{_TAIL} $",
    "office-apposed": rf"{_BEGIN}(?P<lead>(?:(?i:the|its|their|our)|{_WORD}['’]s) {_OF_HEAD}){_HEAD}{_TAIL}"
    rf"(?P<body>(?: (?:of|for|at)(?: {_WORD}){{1,6}})?), $",
    "apposition-ends": r"^(?:[,.;)—–]|$|\n)(?!,? (?:and|or) )",
    "office-of-other-before": r"(?:^|[.!?:][\"”’]? +|\n\s*)(?:In|At|On|To|By|After|Before|According|During|With|"
    r"Since|For|From|Under|Following|Like|Unlike|As|Asked|Told|[A-Z][a-z]+ing)\b[^.!?,\n]*$|"
    r"\b(?:according to|as told by) $",
    "office-held-once": r"^(?:was|had been|(?:has |had )?served as|held the \w+ of)$",
    "office-taken": r"(?i:becom|became|named|appointed|made|elected|sworn|promoted|chosen|over as)",
    "office-new": r"(?i:\b(?:new|newly|incoming|outgoing|acting|interim)\b)",
    "office-over": r"^,? (?:until|till|when|at the time|between|in (?:the )?(?:previous|last|former|\d)|"
    r"from (?:\w+ )?\d|\(?\d{4})",
    "office-untold": r"^,? under\b",
    "office-since": r"^,? since\b",
    "head-before-body": rf"(?<![\w-]){_OF_BODY} of (?:the )?(?:[A-Z][\w-]*(?:['’]s?)? )?(?:[a-z-]+ )?$",
    "head-behind-body": rf"(?:['’]s?)? {_OF_BODY}(?=[,.;)]| [A-Z])",
    "office-of-name": r"^(?:,|(?:, [^.;:!?\"“”()\n]*)? (?:who )?(?:is|as|became|becomes)) "
    r"(?:(?:the|its|now|also|current|powerful|influential|long-?time|new) )*(?:[A-Z][\w-]*(?:['’]s?)? )?$",
    "former-office": r"(?i:\b(?:former|formerly|ex|one-time|onetime|past|previous|previously|once)\b)",
}
"""Expressions for offices beside a name: what stands before it, behind it, and around the office."""
