"""English words for who does what: actions, speech, countries, titles: data for the pack in `en.py`."""

_VERBS = """
say: say says said saying told tell tells telling stated states reported
  report reports explained noted notes argued insisted stressed emphasized emphasised declared declares remarked
  commented wrote observed claimed claims pledged warned warns reiterated underlined underscored highlighted
  confirmed confirms acknowledged admitted denied denies replied responded recalled testified
  quoted spoke speaks speaking tweeted condemned criticized criticised denounced praised welcomed blamed vowed promised
  complained apologized apologised suggested predicted alleged answered described lamented applauded alluded outlined
  restated informed cited echoed quipped joked remembered thanked slammed blasted hailed indicated signaled signalled
  issued_a_statement released_a_statement put_out_a_statement
state: statement statement_released statement_issued
announce: announced announce announces announcement unveiled unveils disclosed revealed
ask: asked ask asks urged urges urge called_for called_on requested appealed invited demanded
meet: met meet meets meeting meetings talks talk discussed discussions negotiated negotiations conferred summit
  conversations hosted
visit: visited visiting visit visits trip travelled traveled tour toured
arrive: arrived arrive arrives arrival landed came flew
leave: left leave leaves leaving departed departure
kill: killed kill kills killing killings died dies die dead death deaths slain murdered murder perished
  shot_dead slaying slayings murders homicide homicides massacre massacred manslaughter fatally_shot fatally_shooting
  fatally_stabbed fatally_wounded
wound: wounded injured hurt
shoot: shot gunned shooting shootings fired gunfire opened_fire open_fire opening_fire
  opens_fire shootout shootouts gunshot gunshots gunned_down
attack: attacked attack attacks bombed bombing bombings strike strikes struck raid raided shelled shelling
  assault assaulted stabbed stabbing ambush ambushed
arrest: arrested arrest arrests detained detention captured capture custody apprehended
  collared nabbed
charge: charged charge charges indicted indictment accused
convict: convicted conviction guilty sentenced sentence acquitted pleaded
invade: invaded invade invades invasion incursion
withdraw: withdrew withdraw withdraws withdrawn withdrawal pulled_out pullout exit pulled withdrawing retreated
  pulling retreat
seize: control power seized seize seizes seizure takeover took_control takes_control take_control took_power
  takes_power captured conquered conquest elevation overran take_over took_over takes_over
  retook taking_control taking_power returned_to_power return_to_power rise_to_power
list: listed blacklisted designated designation lists blacklists outlawed
  banned list blacklist
remove: removed remove removal delisted struck_off lifted
gain: gained winning gain gains won wins win obtained received receive granted 
  earned secured acquired acquires awarded
suspend: suspended suspend suspension froze frozen halted halt paused
sign: signed sign signs signing
agree: agreed agreement agree deal accord pact
elect: elected election elections vote voted voting re-elected
appoint: appointed named appointment appoint hired nominated inaugurated sworn
resign: resigned resignation quit stepped_down resigns fired ousted dismissed
open: opened open opens opening launched launch inaugurated
close: closed close closing shut concluded
find: found discovered find finds recovered located spotted discovery
crash: crashed crash collision collided derailed
explode: exploded explosion explosions blast blasts detonated detonation went_off blew_up
release: released release freed
sell: sold selling buying sell sale sales bought buy buys purchased purchase
rise: rose rises increased increase climbed jumped surged improved improves strengthened
fall: fell falls fall declined decreased dropped worsened deteriorated weakened eased collapse collapsed
plan: plans plan planned
file: filed sued lawsuit
order: ordered order ruled ruling upheld uphold upholds overturned overturn overturns struck_down
approve: approved passed adopted ratified approve
reject: rejected vetoed blocked reject
recognise: recognised recognized recognition recognise recognize
deploy: deployed deploy deploying deployment stationed stations
rescue: rescued rescue saved
miss: missing
happen: happened happens happen occurred occurs occur took_place takes_place unfolded erupted broke_out incident
  incidents
respond: responded_to responding_to respond_to dispatched summoned called_to called_out
confer: news_conference press_conference news_conferences press_conferences news_briefing press_briefing
remain: remained remains remain continued continues continue stayed stays kept
escape: escaped fled escape flee
born: born birth
bury: buried burial interred funeral laid_to_rest
marry: married wedding marriage
play: played plays play defeated beat
send: sent sends send
build: built build construct constructed construction
support: supported support supports
light: became become becomes becoming put puts placed places added adds take took takes taken make made makes give
  gave gives hold held holds
  had got went gone goes putting complete completes completed begin begins began start started starts end ends ended
  finish finished finishes gave_birth gives_birth giving_birth give_birth
"""

_NOMINALS = """
statement
meeting meetings talks talk discussions negotiations summit conversations visit visits trip tour arrival departure
killing killings death deaths murder shooting shootings gunfire attack attacks bombing bombings strike strikes raid
shelling assault stabbing ambush arrest arrests detention capture custody charge charges indictment conviction
sentence invasion incursion withdrawal pullout exit retreat seizure takeover conquest elevation designation removal
suspension halt signing agreement deal accord pact election elections vote voting appointment resignation opening
launch start end crash collision explosion explosions blast blasts detonation
release sale sales purchase rise increase plan plans lawsuit order
ruling recognition deployment rescue escape birth wedding marriage construction support fall report reports
notes claims gains win wins return
blacklist control list power return slaying slayings murders homicide homicides massacre manslaughter shootout
shootouts gunshot gunshots discovery incident incidents news_conference press_conference news_conferences
press_conferences news_briefing press_briefing rise_to_power return_to_power
"""

_PLACES = """
afghanistan: afghan afghans afghanistan's
albania: albanian albanians
algeria: algerian algerians
angola: angolan
argentina: argentine argentines argentinian
armenia: armenian armenians
australia: australian australians canberra
austria: austrian austrians
azerbaijan: azerbaijani azeri
bahrain: bahraini
bangladesh: bangladeshi
belarus: belarusian belarusians minsk
belgium: belgian belgians
bolivia: bolivian
bosnia: bosnian bosnians
brazil: brazilian brazilians
britain: british briton britons u.k. uk united_kingdom great_britain
bulgaria: bulgarian
cambodia: cambodian cambodians
canada: canadian canadians ottawa
chad: chadian
chile: chilean
china: chinese beijing
colombia: colombian
congo: congolese
croatia: croatian
cuba: cuban cubans havana
cyprus: cypriot
czech_republic: czech czechs
denmark: danish dane danes
ecuador: ecuadorean ecuadorian
egypt: egyptian egyptians
eritrea: eritrean
estonia: estonian
ethiopia: ethiopian
european_union: eu e.u.
finland: finnish finns
france: french
georgia_country: georgian
germany: german germans berlin
ghana: ghanaian
greece: greek greeks
guatemala: guatemalan
haiti: haitian haitians
hamas: hamas
hezbollah: hezbollah
honduras: honduran
hungary: hungarian
iceland: icelandic
india: indian indians new_delhi
indonesia: indonesian jakarta
iran: iranian iranians tehran
iraq: iraqi iraqis
ireland: irish
israel: israeli israelis
italy: italian italians
jamaica: jamaican
japan: japanese tokyo
jordan_country: jordanian
kazakhstan: kazakh
kenya: kenyan
kosovo: kosovar
kuwait: kuwaiti
kyrgyzstan: kyrgyz
laos: laotian
latvia: latvian
lebanon: lebanese
libya: libyan libyans
lithuania: lithuanian
malaysia: malaysian
mali: malian
mexico: mexican mexicans
moldova: moldovan
mongolia: mongolian
morocco: moroccan
myanmar: burmese burma
nato: nato n.a.t.o.
nepal: nepalese
netherlands: dutch
new_zealand: new_zealanders
nicaragua: nicaraguan
niger: nigerien
nigeria: nigerian
north_korea: north_korean pyongyang
norway: norwegian
oman: omani
pakistan: pakistani islamabad
palestine: palestinian palestinians
panama: panamanian
peru: peruvian
philippines: philippine filipino filipinos
poland: polish poles
portugal: portuguese
qatar: qatari
romania: romanian
russia: russian russians moscow kremlin russian_federation
rwanda: rwandan
saudi_arabia: saudi saudis
senegal: senegalese
serbia: serbian serb serbs
singapore: singaporean
slovakia: slovak
slovenia: slovenian
somalia: somali somalis
south_africa: south_african
south_korea: south_korean seoul
soviet_union: soviet soviets ussr u.s.s.r.
spain: spanish
sri_lanka: sri_lankan
sudan: sudanese
sweden: swedish swedes
switzerland: swiss
syria: syrian syrians
taiwan: taiwanese
tajikistan: tajik
taliban: taleban islamic_emirate taliban_movement
tanzania: tanzanian
thailand: thai
tunisia: tunisian
turkey: turkish turks ankara
turkmenistan: turkmen
uganda: ugandan
ukraine: ukrainian ukrainians kyiv
united_arab_emirates: uae emirati
united_nations: u.n. un
united_states: u.s. us american americans america washington united_states_of_america
uzbekistan: uzbek
venezuela: venezuelan
vietnam: vietnamese
yemen: yemeni
zambia: zambian
zimbabwe: zimbabwean
"""

TITLES = frozenset(
    """mr mrs ms miss dr prof professor sir dame lord lady president minister secretary chancellor king queen
    prince princess pope cardinal archbishop bishop father rev reverend imam sheikh mullah ayatollah gen general
    lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal admiral adm commander chief
    officer detective det inspector sheriff marshal constable trooper judge justice attorney prosecutor sen
    senator rep representative congressman congresswoman gov governor mayor councilman councilwoman speaker
    chairman chairwoman chair ceo director leader spokesman spokeswoman spokesperson ambassador envoy coach
    manager analyst economist author actor actress singer rapper then-president ex-president president-elect
    governor-elect mayor-elect senator-elect hon mp mps superintendent supt commissioner agent defender alhaji
    hajia haji engr shri smt datuk herr frau monsieur madame mme maulana pandit counsel doctor deputy councillor
    councilor cllr coun councilmember alderman alderwoman headteacher headmaster headmistress taoiseach baroness
    viscount brig pvt commandant cmdr dci dsp rabbi treasurer midfielder striker goalkeeper novelist historian
    firefighter investigator pastor lawyer insp quarterback linebacker fullback coroner""".split()
)

TITLE_PARTS = frozenset(
    """prime deputy vice assistant foreign defence defense interior finance trade economy economic health education
    justice former acting interim first chief executive senior special police attorney lt lieutenant major
    brigadier under late majority minority house senate district public""".split()
)
"""Words that belong to a title only before one of `TITLES`."""

TITLE_NAMES = frozenset("king prince bishop pope haji pandit pastor".split())
"""Those of `TITLES` that end a person's name as well: "Gary King"."""

ORGANISATION_WORDS = frozenset(
    """council ministry agency organization organisation bank party university college department committee
    government court forum project group union army force forces police association company corporation corp inc
    ltd news times post press journal tribune herald university institute center centre hospital school church
    house senate congress parliament commission bureau office service board fund foundation club team league
    street avenue road park airport station bridge river county city town state province district north south
    east west international national federal republic kingdom emirate movement front brigade battalion division
    fleet navy air guard guards security world day act law treaty agreement war election cup games festival
    prize award network television radio media islam administration academy library museum theater theatre stadium
    hotel motel restaurant casino nightclub lounge mall boulevard blvd ave rd drive highway freeway turnpike
    tollway island islands peninsula glacier volcano neighborhood neighbourhood apartments region conference stoppers
    patrol amendment enterprises industries partnership unit squad homicide garden gardens square cathedral choir
    capitol pentagon internet bowl co plc llc gmbh holdings partners associates securities capital systems
    technologies laboratories labs pharmaceuticals airlines airways motors stores foods petroleum chemicals
    software entertainment pictures studios publishing magazine report insights research insurance exchange
    marines republicans democrats""".split()
)
"""Words that no person's name holds."""

PLACE_OPENERS = frozenset(
    """new san los las fort ft mount mt saint st port puerto baton northern southern eastern western northeast northwest
    southeast southwest central upper lower downtown greater""".split()
)
"""Words that open the name of a place, and of no person: "New York", "St. Louis"."""

ORIGINS = ("-born", "-based", "-led", "-backed", "-owned", "-run", "-area", "-bound", "-trained", "-educated")
"""What ends a word that tells where somebody comes from, and is no part of a name: "Oakham-born Ann Lee"."""

SURNAMES_TOO = frozenset("street park bridge church house court north south east west day guard".split())
"""Those of `ORGANISATION_WORDS` that are surnames too: Ann Street, Carl Day."""

STOPPED_SURNAMES = frozenset({"may", "long"})
"""Those of `STOP_WORDS` that are surnames too: Ann May, Carl Long."""

STOP_WORDS = frozenset(
    """a an the and or but nor so yet if then than that this these those there here it its he him his she her hers they
    them their theirs we us our you your i me my who whom whose which what when where why how as at by for from
    in into of off on onto out over per to under up upon with within without about above across after against
    along among around before behind below beneath beside between beyond during except inside like near outside
    past since through throughout till until toward towards via is are was were be been being am do does did
    done doing have has had having will would shall should can could may might must not no also just only very
    more most much many some any all each every both few other another such own same too again still even ever
    never now already however because while although though whether one two three first last mr mrs ms dr said
    says say told day week month year years time people made make made well back part long nobody everybody
    everyone someone anyone nothing something everything""".split()
)


def _forms(block: str) -> dict[str, str]:
    """Word form -> neutral name, from lines "name: form form"; `_` in a form stands for a blank."""
    forms: dict[str, str] = {}
    name = ""
    for line in block.strip().splitlines():
        head, colon, rest = line.partition(":")
        if colon:
            name = head.strip()
        for form in (rest if colon else line).split():
            forms.setdefault(form.replace("_", " "), name)
            if form.endswith("ed") and len(form) > 4:
                forms.setdefault(form[:-2].replace("_", " ") + "ing", name)
    return forms


ACTIONS = _forms(_VERBS)
NOMINALS = frozenset(word.replace("_", " ") for word in _NOMINALS.split())
LIGHT = "light"
HAPPENING = "happen"
SPEECH = frozenset({"say", "ask", "announce"})
PLACES = {**{name.replace("_", " "): name for name in _forms(_PLACES).values()}, **_forms(_PLACES)}

SPELLINGS = (
    (r"is(e[ds]?|ing|ations?)\b", r"iz\1"),
    (r"our(s|ed|ing)?\b", r"or\1"),
    (r"(cent|met|lit|theat|fib|calib)re(s|d)?\b", r"\1er\2"),
    (r"\b(def|off|lic|pret)ence(s|d)?\b", r"\1ense\2"),
    (r"\b(travel|cancel|model|label|signal|level|fuel|quarrel)l(ed|ing|ers?|ations?)\b", r"\1\2"),
    (r"\bprogramme(s|d)?\b", r"program\1"),
)
"""British ways to spell, and the American ones that stand for both when words are compared."""
