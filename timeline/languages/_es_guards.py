"""Spanish guards: what the words around a candidate must or must not be, as Python regular expressions.

The name of a guard ends with the side it is searched on: "before" is the end of at most 40 folded code points to the
left, "after" the start of as many to the right; the others are tried on the candidate or one of its slots. Case counts.
"""

_COUNTED = (
    r"personas?|soldados|militares|efectivos|tropas|hombres|mujeres|niñ[oa]s|menores|jóvenes|trabajador[ae]s|"
    r"emplead[oa]s|obrer[oa]s|empleos|puestos|plazas|dólares|euros|pesetas|pesos|libras|yenes|rublos|reales|soles|"
    r"bolívares|francos|marcos|millones|kilómetros|km|metros|m|millas|pies|pulgadas|hectáreas|ha|acres|toneladas|"
    r"kilos|kg|gramos|litros|barriles|galones|vatios|megavatios|kilovatios|grados|puntos|votos|votantes|electores|"
    r"acciones|unidades|ejemplares|copias|coches|vehículos|camiones|casas|viviendas|hogares|casos|muertes|muertos|"
    r"víctimas|herid[oa]s|veces|palabras|páginas|estudiantes|alumn[oa]s|miembros|soci[oa]s|afiliad[oa]s|escaños|"
    r"pasajeros|residentes|habitantes|vecin[oa]s|calorías|mm|cm|cc|caballos|revoluciones|invitad[oa]s|visitantes|"
    r"espectadores|asistentes|usuari[oa]s|civiles|refugiad[oa]s|migrantes|inmigrantes|combatientes|policías|agentes|"
    r"manifestantes|delegad[oa]s|islas|bytes|horas|días|años|semanas|meses|minutos|segundos|botellas|libros|tomos|"
    r"volúmenes|cabras|ovejas|vacas|cabezas|aves|animales|árboles|entradas|billetes|vuelos|barcos|buques|tanques|"
    r"misiles|drones|cohetes|pres[oa]s|rehenes|participantes|solicitudes|firmas|tiendas|empresas|compañías|escuelas|"
    r"camas|habitaciones|ladrillos|monedas|rpm|aldeas|pueblos|ciudades|municipios|centros|médicos|enfermer[oa]s|"
    r"familias|hectómetros|infectad[oa]s|contagios|donantes|piezas|cajas|sacos|kilogramos|escalones|asientos|mAh|hPa|"
    r"contrat[oa]s|fusiles|balas|bombas|obras|cuadros|fotografías|mensajes|llamadas|denuncias|kilobytes|bits"
)
_NUMBERED = (
    r"n[úu]mero|n[úu]m|n[.º°]+|nº|p[áa]gina|p[áa]ginas|p[áa]gs?|pp?|sala|habitación|cuarto|vuelo|ruta|carretera|"
    r"autopista|modelo|sección|cap[íi]tulo|vers[íi]culo|volumen|vol|tomo|apartamento|apto|piso|bus|autobús|l[íi]nea|"
    r"canal|versión|caso|causa|expediente|art[íi]culo|art|p[áa]rrafo|nota|pedido|caja|resolución|puerta|lote|v[íi]a|"
    r"and[ée]n|clase|tipo|marca|puntuación|población|total|tel[ée]fono|tel|extensión|fax|c[óo]digo|postal|C\.?P|"
    r"factura|ley|acta|regla|formulario|directiva|reglamento|norma|t[íi]tulo|numerad[oa]|dorsal|camiseta|ejemplar|"
    r"pin|id|clave|billete|serie|tren|matr[íi]cula|cuesta|cuestan|cost[óo]|pag[óo]|pagaron|vale|valen|val[íi]a|"
    r"más de|menos de|casi|unos|unas|algunos|cerca de|al menos|mínimo|aproximadamente|alrededor de|otros|otras|solo|"
    r"sólo|exactamente|estos|estas|esos|esas|aquellos|todos|todas|los|las|primeros|primeras|hasta unos|suma|sumaba|"
    r"patente|asteroide|figura|tabla|verso|decreto|bala|placa|licencia|unidad|buzón|parcela|kilómetro|cota|RFC|ISO|DNI"
)
_STREETS = (
    r"[Cc]alle|[Cc]/|[Aa]venida|[Aa]vda\.?|[Aa]v\.|[Pp]laza|[Pp]za\.?|[Pp]aseo|[Pp]uente|[Bb]arrio|[Rr]onda|[Vv]illa|"
    r"[Cc]olonia|[Ee]stadio|[Ee]stación|[Ee]scuela|[Hh]ospital|[Mm]ovimiento|[Bb]rigada|[Ff]rente|[Aa]utopista|"
    r"[Aa]eropuerto|[Pp]arque|[Mm]etro|[Cc]olegio|[Ii]nstituto"
)
_PEOPLE = (
    r"hombres?|mujer(?:es)?|joven|jóvenes|niño|niña|niños|niñas|chico|chica|anciano|anciana|menor|menores|varón|adolescente|"
    r"bebé|hijo|hija|hermano|hermana|nieto|nieta|persona|personas|mayor|mayores|vecino|vecina|edad"
)
_AMOUNT = (
    r"\d|[$€£%]|\b(?:mil|cientos?|millón|millones|euros|dólares|pesos|pesetas|veces|vez|puntos|horas|días|kilómetros|"
    r"litros|toneladas|personas|casos|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|treinta|cuarenta|"
    r"cincuenta|mucho|muchos|poco|pocos|varios|varias|docenas?)\b"
)

GUARDS = {
    # digits, money, ages: what shares its number with no time
    "digit-before": r"\d[.,:/-]?$|\d ?- ?$",
    "digit-after": r"^(?:[:/]\d|[.,]\d|-\d| ?%|[°º])",
    "digits-apart-before": r"\d ?$",
    "digits-apart-after": r"^ ?\d",
    "currency-before": rf"[$€£¥] ?$|(?:{_STREETS})(?: del?)? $|"
    rf"(?:^|[ (,])(?:{_PEOPLE})(?: \w+){{0,2}} de (?:\d+(?:, \d+)* [yeo] )?$|"
    rf"[A-ZÁÉÍÓÚÑ][\w'-]+, (?:ya )?de $|(?:^|[ (])(?i:tiene|tenía|tenían|tienen|cumple|cumplen|cumplió|"
    rf"cumplir|cumplía|con|a sus) $|(?:^|[ (])(?i:muri[óo]|muere|falleci[óo]|fallece|debut[óo]|jubil[óo]|"
    rf"cas[óo])(?: \w+)? a (?:los )?$",
    # years
    "year-before": r"(?:^|[ (\[/-])(?i:en|desde|hasta|durante|tras|antes de|después de|a partir de|entre|hacia|para|"
    r"año|años|verano|otoño|invierno|primavera|por|en el|del|el|desde el|ejercicio|curso|temporada|edición) $|\($|© ?$|"
    r"(?:1\d{3}|20\d\d) (?:y|o|a|e|al) $",
    "day-range-before": r"(?:^|[^\d.,:/-])\d\d? ?- ?$",
    "day-range-after": r"^ ?- ?\d\d?(?![\d:/-])",
    "range-before": r"(?:^|[^\d.,:/-])(?:1\d{3}|20\d\d) ?- ?$",
    "range-after": r"^ ?- ?(?:1\d{3}|20\d\d)(?![\d%]|[.,:/-]\d)",
    "count-after": rf"^ *(?:[%€$£]|por ciento)|^ (?i:{_COUNTED})(?!\w)|"
    r"^ (?i:de (?:los|las|sus|ellos|ellas|estos|esos))\b|"
    r"^ (?:nuev[oa]s|viej[oa]s|antigu[oa]s|otr[oa]s|jóvenes|grandes|pequeñ[oa]s) ",
    "count-before": rf"[$€£¥#№~<>=&@_+/\\*] ?$|(?:^|[ (])(?i:{_NUMBERED})\.? +(?:es +|era +|[A-Z]-?)?$|:\s*$",
    "name-number-before": r"(?:^|[ (\"«])(?!(?:De|Del|Y|Fue|Era|Es) )[A-ZÁÉÍÓÚÑ][\w'&.-]*[A-Za-z0-9áéíóúñ] +$",
    "plural-after": r"^ (?!(?:los|las|tras|más|antes|después|miles|otros|otras|sus|unos|unas|varios|varias|tres|seis|"
    r"ambos|ambas|muchos|muchas|todos|todas|cientos|nuestros)\b)[a-záéíóúüñ]{3,}s\b",
    "code-after": r"^ [A-Z]{2,}\d*\b(?!,)|^-[A-Z]\b",
    "verb-before": r"^$|[.!?] +$",
    "street-after": r"^ (?:de la calle|de la avenida|de la plaza)\b",
    # months
    "street-name-after": r"^ (?:Negro|Rojo)\b",
    "name-before": r"(?i:\b(?:don|doña|señora?|tío|tía|papá|mamá|su|sus|san|santa|santo|"
    r"plaza de|avenida de|rey|revolución de|golpe de))\.? $|"
    r"Sra?\. $|\b\d\d? de $",
    "deadline-before": r"(?i:\b(?:hasta|para|antes del?)) $",
    # weekdays
    "range-pair": r"(?i:\bentre (?:el )?@ ?y|@ ?(?:al?|hasta|-)) ?(?:el )?$",
    "range-between": r"^ ?(?:y|e|o|u|al?|hasta|-|/) ?(?:el |la |en |principios de |mediados de |finales de )?$",
    "slash-day-before": r"(?i:\b(?:el|del|al|desde el|hasta el|día)) $",
    "slash-day-on-before": r"(?i:\b(?:el|del|al|desde el|hasta el|día)) $",
    "slash-name": r"^(?:24/7|24/24)$",
    "fraction": r"^(?:1/[2-9]|2/[35]|3/[458]|[57]/8|4/5|\d\d?/1[06])$",
    "bare-day-after": r"^ ?(?:[.,;:)!?]|$)|^ (?:a|y|para|en|él|ella|los|las|la|el|por|con|se|fue|hubo)\b",
    "every-before": r"(?i:\b(?:los|cada) "
    r"(?:(?:lunes|martes|(?:miércol|juev|viern)es|sábados|domingos),? )+(?:[yoe] )?)$",
    "indefinite-before": r"(?i:\b(?:un|algún|cierto)) $",
    "indefinite-after": r"",
    "known-09-11-before": r"(?:[Aa]tentados?|[Aa]taques?)(?: terroristas?)? del $",
    "war-before": r"[Gg]uerra de (?:l[oa]s )?$",
    "counted-from-after": r"^ (?:de(?:l| que)?|que)\b",
    "loose-tail": r"(?i) (?:después|antes)$",
    "beside-between": r"^ ?(?:\(|, un) ?$",
    "work-after": r"^ (?:[Nn]egro|[Ss]angriento|y trece|de Gloria|de Dolores|a (?:jueves|viernes|sábado|domingo))\b",
    "named-day-before": r"(?:Santo|San|Plácido|Don|don|Fray|señor|Sr\.|primer|segundo|tercer|cuarto|"
    r"(?:lunes|martes) a) $",
    "short-day-before": r"$",
    "lower-case-day": r"^(?:Domingo|Viernes|Martes|Sábado)$",
    # seasons: "horario de verano" is none, "el verano" is one
    "season-before": r"(?<!\b[Dd]e )$",
    "season-noun-after": r"^ (?:[Áá]rabe|de Praga|de Vivaldi|de Botticelli|demográfico|nuclear|financiero)\b",
    # times of day
    "clock-before": r"(?:^|[ (])(?i:a|al|desde|hasta|de|del|hacia|sobre|entre|y|para|antes de|después de|partir de|"
    r"son|eran|es|era|pasadas|dadas|en torno a|cerca de|alrededor de|el|por) $|[,(] ?$|^$",
    "part-before": r"(?:^|[ (])(?i:por|en|durante|toda|a|de|hacia|bien entrada|esta) $",
    # quarters
    "quarter-noun-after": r"^ (?:del? (?:partido|encuentro|juego|embarazo|gestación|curso|libro|película))",
    # reports
    "period-before": r"(?i:\b(?:en|durante|por)) $|^$",
    "period-noun-after": r"^ (?:de (?!\d)|del |en que|que )",
    "ended": r"^,? (?:que )?(?:termin|finaliz|concluy|acab|cerr)(?:ad[oa]|ó|a|e|uid[oa])(?: el)? $",
    "ended-after": r"^,? (?:que )?(?:termin|finaliz|acab|cerr)(?:ado|ada|ó) ",
    # units
    "unit-before": r"(?i:durante|a lo largo de|todo|toda|en|resto de|parte de|mitad de|para) $|^$",
    "unit-after": r"^(?:[.,;:)!?]|$)",
    "unit-noun-after": r"^ (?:del? (?!(?:19|20)\d\d)|que |en que |cuando |santo|bisiesto|luz|nuevo|cero)",
    # durations; "al año" and "por hora" say how much in each, and only after an amount
    "doubtful-duration": r"^(?i:al|a la|por) \w+$",
    "duration-governor-before": rf"(?:{_AMOUNT})(?:[- ][^ ]+){{0,4}} *$",
    "fraction-after": r"^ (?:siguiente|anterior|que |de (?:haber|su|sus|la|el|los|las|est[ea])\b|del )",
    "rate-number": r"^(?:al|a la|por)$",
    "rate-before": r"$",
    "age-after": r"^ (?:de edad|de vida)\b",
    "vague-before": r"(?i:\b(?:durante|por|tras|llevar?|llevan|llevaba|llevaban|tard[óa]|tardaron|tardará|pasaron|duró|"
    r"dura|durar|durará|después de|costó|costará|desde hace|estuvo|hace|muchos|muchas)) $",
    "direction-after": r"^ (?:atrás|antes|después|más tarde|de edad)\b",
    # references, by the word they test
    "not-el pasado-before": r"(?<!\b[Ee]n) $|^$",
    "not-el pasado-after": r"^ (?:de|del|[a-záéíóúñ]+[oa] de)\b",
    "not-el futuro-after": r"^ (?:del?|presidente|gobierno|rey|primer|ministro|alcalde|estadio|centro|parque|tren|"
    r"marido|líder|que|político|económico|energético|inmediato)\b",
    "not-el presente-before": r"(?<!\b[Ee]n) $|^$",
    "not-el presente-after": r"^ [a-záéíóúñ]",
    "not-el momento-before": r"(?<!\b[Pp]or)(?<!\b[Hh]asta)(?<!\b[Dd]e) $|^$",
    "not-el momento-after": r"^ (?:del?|en|que|más|justo|cuando|adecuado|oportuno|preciso|actual)\b",
    "not-ese momento-after": r"^ (?:de|en que|que)\b",
    "not-aquel momento-after": r"^ (?:de|en que|que)\b",
    "not-este momento-after": r"^ (?:de|histórico|difícil|crucial)\b",
    "not-pronto-before": r"(?i:\b(?:tan|de|por lo|por de|más|demasiado|al|aunque)) $",
    "not-pronto-after": r"^ (?:como|pago|pagar)\b",
    "not-ahora-after": r"^ (?:que|bien)\b|^,? (?:ya )?ex",
    "not-hace poco-after": r"^ (?:más de|menos de|por|caso|ruido)\b",
    "not-hace mucho-after": r"^ (?:calor|frío|ruido|viento|sol|daño|que)\b",
    # what had been before, in a story
    "pluperfect-before": r"\b[Hh]ab(?:ía|ían) (?!una? |el |la |los |las )[^;:()]{0,80}$",
    "pluperfect-after": r"^,? (?:el |la |los |las )?(?:\w+ )?hab(?:ía|ían) (?!una? )\w",
    "past-midnight-before": r"(?i:\b(?:después de|tras|desde|pasada)(?: la)?) $",
}
