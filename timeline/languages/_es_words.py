"""Spanish words for time and tense: word -> neutral value, as data for the pack."""

WEEKDAYS = {
    "lunes": 0, "martes": 1, "miércoles": 2, "miercoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "sabado": 5,
    "domingo": 6,
    "lun": 0, "mar": 1, "mié": 2, "mie": 2, "jue": 3, "vie": 4, "sáb": 5, "sab": 5, "dom": 6,
}  # fmt: skip

MONTHS = {
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9,
    "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12, "ene": 1, "feb": 2, "mar": 3, "abr": 4, "may": 5,
    "jun": 6, "jul": 7, "ago": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dic": 12,
}  # fmt: skip

_UP_TO_THIRTY = {
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11,
    "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17, "dieciocho": 18,
    "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24,
    "veinticinco": 25, "veintiséis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30,
}  # fmt: skip

NUMBERS = {
    **_UP_TO_THIRTY, "un": 1, "una": 1, "uno": 1, "veintiún": 21, "veintiuna": 21, "cuarenta": 40, "cincuenta": 50,
    "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100, "doscientos": 200,
    "doscientas": 200, "trescientos": 300, "trescientas": 300, "cuatrocientos": 400, "cuatrocientas": 400,
    "quinientos": 500, "quinientas": 500, "seiscientos": 600, "seiscientas": 600, "setecientos": 700,
    "setecientas": 700, "ochocientos": 800, "ochocientas": 800, "novecientos": 900, "novecientas": 900, "mil": 1000,
    "millón": 1_000_000, "millones": 1_000_000, "docena": 12, "decena": 10, "medio": 0.5, "media": 0.5, "cuarto": 0.25,
}  # fmt: skip

VAGUE_NUMBERS = {"un par de": 2}

_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
CENTURIES = {roman: nth for nth, roman in enumerate(_ROMAN.split(), 1)}
DAYS_IN_WORDS = {**_UP_TO_THIRTY, "uno": 1, "primero": 1, "treinta y uno": 31}

ORDINALS = {
    **CENTURIES, **DAYS_IN_WORDS, "primer": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3,
    "cuarto": 4, "último": -1, "última": -1,
}  # fmt: skip

DECADES = {
    "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
    "noventa": 90,
}  # fmt: skip

UNITS = {
    "segundo": "S", "segundos": "S", "minuto": "TM", "minutos": "TM", "min": "TM", "hora": "TH", "horas": "TH",
    "día": "D", "días": "D", "noche": "NI", "noches": "NI", "fin de semana": "WE", "finde": "WE",
    "fines de semana": "WE",
    "semana": "W", "semanas": "W", "quincena": "2W", "mes": "M", "meses": "M", "trimestre": "Q", "trimestres": "Q",
    "período": "Q", "periodo": "Q", "semestre": "H", "semestres": "H", "año": "Y", "años": "Y", "década": "DE",
    "décadas": "DE", "decenio": "DE", "decenios": "DE", "siglo": "CE", "siglos": "CE", "milenio": "ML",
    "milenios": "ML",
}  # fmt: skip

SEASONS = {"primavera": "SP", "verano": "SU", "otoño": "FA", "invierno": "WI"}

_HOURS = ("una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce")
_MINUTES = {"": 0, " en punto": 0, " y cuarto": 15, " y media": 30, " menos cuarto": -15}
_HALVES_OF_DAY: dict[str, tuple[int, ...]] = {
    "": tuple(range(1, 13)),
    " de la mañana": tuple(range(1, 13)),
    " de la madrugada": (*range(1, 12), 0),
    " de la tarde": (*range(13, 24), 12),
    " de la noche": (1, 2, 3, 4, *range(17, 24), 0),
}
"""What follows a time of day -> the hour meant by one to twelve."""

SPOKEN_CLOCKS = {
    f"{said}{minutes}{half}": f"{(hours[at] - (more < 0)) % 24:02}:{more % 60:02}"
    for at, word in enumerate(_HOURS)
    for said in (word, str(at + 1))
    for minutes, more in _MINUTES.items()
    for half, hours in _HALVES_OF_DAY.items()
    if minutes or half
} | {"doce de la noche": "24:00", "12 de la noche": "24:00"}
"""Times of day in words, without their article: "ocho y media de la tarde" -> "20:30"."""

PARTS_OF_DAY = {
    **SPOKEN_CLOCKS, "mañana": "MO", "mañanas": "MO", "madrugada": "MO", "madrugadas": "MO", "amanecer": "MO",
    "tarde": "AF", "tardes": "AF", "atardecer": "EV", "anochecer": "EV", "noche": "NI", "noches": "NI", "anoche": "NI",
    "anteanoche": "NI", "mediodía": "12:00", "medianoche": "24:00",
}  # fmt: skip

ZONES = {"gmt": 0, "utc": 0, "z": 0, "cet": 60, "cest": 120, "msk": 180, "est": -300, "edt": -240}

_YEARS = {
    "este año": 0, "ese año": 0, "aquel año": 0, "mismo año": 0, "este mismo año": 0, "ese mismo año": 0,
    "presente año": 0, "año en curso": 0, "pasado año": -1, "año pasado": -1, "año anterior": -1, "próximo año": 1,
    "año próximo": 1, "año que viene": 1, "año siguiente": 1,
}  # fmt: skip

RELATIONS = {
    **_YEARS, "este": 0, "esta": 0, "este mismo": 0, "esta misma": 0, "ese": 0, "esa": 0, "ese mismo": 0,
    "esa misma": 0, "aquel": 0, "aquella": 0, "aquel mismo": 0, "aquella misma": 0, "mismo": 0, "misma": 0,
    "presente": 0, "actual": 0, "en curso": 0,
    "pasado": -1, "pasada": -1, "pasados": -1, "pasadas": -1, "este pasado": -1, "esta pasada": -1, "último": -1,
    "última": -1, "últimos": -1, "últimas": -1, "anterior": -1, "anteriores": -1, "previo": -1, "previa": -1,
    "recientes": -1,
    "próximo": 1, "próxima": 1, "próximos": 1, "próximas": 1, "este próximo": 1, "esta próxima": 1, "que viene": 1,
    "que vienen": 1, "entrante": 1, "siguiente": 1, "siguientes": 1, "venideros": 1, "venideras": 1,
}  # fmt: skip

ANAPHORIC = frozenset(
    """ese esa aquel aquella mismo misma anterior previo previa siguiente antes después""".split()
) | {
    *("ese mismo", "esa misma", "aquel mismo", "aquella misma", "más tarde", "más adelante"),
    *("ese año", "aquel año", "mismo año", "ese mismo año", "año anterior", "año siguiente"),
}  # fmt: skip

DIRECTIONS = {
    "hace": -1, "atrás": -1, "antes": -1, "dentro de": 1, "después": 1, "más tarde": 1, "más adelante": 1,
}  # fmt: skip

MODIFIERS = {
    "principio": "START", "principios": "START", "comienzo": "START", "comienzos": "START", "inicio": "START",
    "inicios": "START", "primeros": "START", "primera hora": "START", "primera mitad": "START",
    "primera parte": "START", "mediados": "MID", "media": "MID", "finales": "END", "final": "END", "fines": "END",
    "última hora": "END", "segunda mitad": "END", "última parte": "END",
    "unos": "APPROX", "unas": "APPROX", "cerca de": "APPROX", "alrededor de": "APPROX", "aproximadamente": "APPROX",
    "en torno a": "APPROX", "casi": "LESS_THAN", "menos de": "LESS_THAN", "más de": "MORE_THAN",
    "al menos": "EQUAL_OR_MORE", "por lo menos": "EQUAL_OR_MORE", "como mínimo": "EQUAL_OR_MORE",
    "no más de": "EQUAL_OR_LESS", "hasta": "EQUAL_OR_LESS", "como máximo": "EQUAL_OR_LESS",
}  # fmt: skip

DEICTIC_DAYS = {
    "hoy": 0, "hoy mismo": 0, "ayer": -1, "ayer mismo": -1, "anoche": -1, "mañana": 1, "mañana mismo": 1,
    "anteayer": -2, "antes de ayer": -2, "antier": -2, "anteanoche": -2, "pasado mañana": 2,
}  # fmt: skip

FREQUENCIES = {
    "diariamente": "P1D", "a diario": "P1D", "diaria": "P1D", "diarias": "P1D", "semanalmente": "P1W",
    "semanal": "P1W", "semanales": "P1W", "quincenalmente": "P2W", "mensualmente": "P1M", "mensual": "P1M",
    "mensuales": "P1M", "trimestralmente": "P1Q", "semestralmente": "P6M", "anualmente": "P1Y",
}  # fmt: skip

REFERENCES = {
    "ahora": "PRESENT_REF", "ahora mismo": "PRESENT_REF", "actualmente": "PRESENT_REF", "la actualidad": "PRESENT_REF",
    "hoy en día": "PRESENT_REF", "hoy día": "PRESENT_REF", "el presente": "PRESENT_REF", "estos días": "PRESENT_REF",
    "estos momentos": "PRESENT_REF", "este momento": "PRESENT_REF", "el momento": "PRESENT_REF",
    "recientemente": "PAST_REF", "más recientemente": "PAST_REF", "últimamente": "PAST_REF", "hace poco": "PAST_REF",
    "hace poco tiempo": "PAST_REF", "hace tiempo": "PAST_REF", "hace mucho": "PAST_REF",
    "hace mucho tiempo": "PAST_REF", "hace un tiempo": "PAST_REF", "los últimos tiempos": "PAST_REF",
    "el pasado": "PAST_REF", "aquel entonces": "PAST_REF", "ese entonces": "PAST_REF", "ese momento": "PAST_REF",
    "aquel momento": "PAST_REF", "aquella época": "PAST_REF", "una mañana": "PAST_REF",
    "pronto": "FUTURE_REF", "muy pronto": "FUTURE_REF", "en breve": "FUTURE_REF", "próximamente": "FUTURE_REF",
    "el futuro": "FUTURE_REF", "el futuro próximo": "FUTURE_REF", "un futuro próximo": "FUTURE_REF",
    "un futuro cercano": "FUTURE_REF", "el mañana": "FUTURE_REF", "algún día": "FUTURE_REF",
}  # fmt: skip

HOLIDAYS = {
    "11-s": "2001-09-11",
    "año nuevo": "01-01", "día de año nuevo": "01-01", "día de reyes": "01-06", "noche de reyes": "01-05",
    "san valentín": "02-14", "día internacional de la mujer": "03-08", "día de la mujer": "03-08",
    "sant jordi": "04-23", "día del libro": "04-23", "día del trabajo": "05-01", "día del trabajador": "05-01",
    "noche de san juan": "06-23", "san fermín": "07-07", "día de la asunción": "08-15", "diada": "09-11",
    "día de la hispanidad": "10-12", "día de la raza": "10-12", "halloween": "10-31",
    "día de todos los santos": "11-01", "todos los santos": "11-01", "día de muertos": "11-02",
    "día de los muertos": "11-02", "día de los difuntos": "11-02", "día de la constitución": "12-06",
    "día de la inmaculada": "12-08", "nochebuena": "12-24", "navidad": "12-25", "día de navidad": "12-25",
    "día de los inocentes": "12-28", "día de los santos inocentes": "12-28", "nochevieja": "12-31",
    "miércoles de ceniza": "e-46", "domingo de ramos": "e-7", "jueves santo": "e-3", "viernes santo": "e-2",
    "sábado santo": "e-1", "domingo de resurrección": "e+0", "domingo de pascua": "e+0", "lunes de pascua": "e+1",
    "domingo de pentecostés": "e+49",
}  # fmt: skip

_INFINITIVES = """abandonar abordar abrir aceptar acelerar acoger acompañar actuar acudir adoptar afectar afrontar
ajustar alcanzar ampliar analizar anunciar aparecer aplazar aplicar aportar aprobar apoyar arrancar asistir asumir
atender aumentar autorizar avanzar ayudar bajar buscar caer cambiar celebrar cerrar coincidir comenzar comparecer
competir completar comprar concluir conceder conocer considerar construir contar continuar contribuir controlar
convocar convertir costar crear crecer cumplir cubrir dar debatir deber decidir declarar dejar depender desaparecer
desplegar desplazar devolver dictar dimitir dirigir disputar durar elegir eliminar empezar encontrar enfrentar entrar
entregar enviar escuchar esperar establecer estar estrenar estudiar evaluar examinar exigir existir explicar expirar
extender fabricar finalizar firmar formar funcionar ganar garantizar gestionar gobernar hablar iniciar inaugurar
incluir incorporar informar instalar intentar intervenir invertir investigar ir jugar juzgar lanzar levantar liderar
llamar llegar llevar lograr luchar mandar marchar mejorar modificar mostrar morir nacer necesitar negociar nombrar
notificar ocupar ofrecer operar organizar pagar partir participar pasar pedir perder permitir poder presentar presidir
prohibir prolongar prometer publicar quedar realizar recibir reclamar recoger reconocer recordar recurrir reducir
reforzar regresar renunciar renovar repartir repetir resolver responder restablecer resultar retirar retomar reunir
revelar revisar rodar seguir ser servir situar solicitar subir suceder sufrir sumar superar suspender sustituir terminar
tomar trabajar tramitar transmitir trasladar tratar usar utilizar vencer vender ver viajar visitar vivir volar volver
votar"""
_IRREGULAR_STEMS = "dir habr har podr pondr querr sabr saldr tendr valdr vendr obtendr mantendr dispondr propondr"
FUTURE_CUES = frozenset(
    stem + ending
    for stem in f"{_INFINITIVES} {_IRREGULAR_STEMS}".split()
    for ending in ("á", "án", "é", "emos", "ía", "ían")
) | frozenset(
    """previsto prevista previstos previstas programado programada programados programadas convocado convocada
    espera esperan prevé prevén planea planean pretende pretenden podría podrían debe deben puede pueden hasta
    quiere quieren mañana pendiente plazo aspira aspiran confía vence empieza comienza arranca""".split()
) | {"va a", "van a", "iba a", "iban a", "vamos a", "voy a", "acordó que", "a partir"}  # fmt: skip
"""Futures and conditionals have no words of their own: these are the forms of the verbs that news are made of."""

PAST_CUES = frozenset(
    """ha han he hemos había habían hubo fue fueron era eran fui estaba estaban estuvo tenía tuvo tuve hizo hacía dijo
    decía dio vio vino vine pudo podía puso quiso quería supo sabía trajo cupo anduvo condujo produjo redujo introdujo
    tradujo obtuvo mantuvo contuvo detuvo retuvo sostuvo propuso impuso expuso dispuso supuso compuso repuso intervino
    convino previno provino deshizo debía cayó dejó pasó usó creó negó rozó tomó ganó votó echó bajó citó duró jugó juró
    leyó mató oyó pagó paró pesó rogó robó sacó sumó tiró tocó vetó giró huyó unió cesó cazó desde ayer
    anoche""".split()
) | {"estaba previsto", "estaba prevista", "había previsto", "tenía previsto"}

STOP_WORDS = frozenset(
    """a al algo alguien algún alguna algunas alguno algunos allí ante antes aquel aquella aquellos aquí así aún aunque
    bajo bien cada casi como con contra cual cuando cuanto de del desde después donde dos dónde durante e el él ella
    ellas ello ellos en entonces entre era eran es esa esas ese eso esos esta está están estas este esto estos fue
    fueron ha haber había habían hace hacia han hasta hay hoy la las le les lo los luego más me menos mi mientras mismo
    mucho muchos muy nada ni no nos nosotros nuestra nuestro o otra otras otro otros para pero poco por porque pues qué
    que quien quién según se sea ser si sí sido sin sino sobre solo son su sus también tampoco tan tanto te tiene tienen
    toda todas todo todos tras tu tú un una unas uno unos usted vez y ya yo""".split()
)

ABBREVIATIONS = frozenset(
    """sr sra sres srta dr dra d dª prof ing lic gral cnel cap arz mons pdte dir núm num art arts pág págs vol cap ed
    av avda c/ pza dpto tel fax ext aprox etc ej p.ej máx mín s.a s.l cía ee uu ee.uu ff aa rr hh jj oo a.c d.c a.m p.m
    ene feb mar abr may jun jul ago sep sept oct nov dic lun mié jue vie sáb dom""".split()
)

PLACES = {
    "rusia": "russia", "ruso": "russia", "rusa": "russia", "afganistán": "afghanistan", "afgano": "afghanistan",
    "ucrania": "ukraine", "china": "china", "alemania": "germany", "francia": "france", "españa": "spain",
    "italia": "italy", "portugal": "portugal", "polonia": "poland", "turquía": "turkey", "irán": "iran", "irak": "iraq",
    "siria": "syria", "india": "india", "pakistán": "pakistan", "japón": "japan", "méxico": "mexico",
    "argentina": "argentina", "brasil": "brazil", "chile": "chile", "colombia": "colombia", "perú": "peru",
    "cuba": "cuba", "venezuela": "venezuela", "israel": "israel", "egipto": "egypt", "marruecos": "morocco",
}  # fmt: skip
