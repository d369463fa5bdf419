"""French guards: what the words around a candidate must or must not be, as Python regular expressions.

The name of a guard ends with the side it is searched on: "before" is the end of at most 40 folded code points to the
left, "after" the start of as many to the right; the others are tried on the candidate or one of its slots. Case counts.
"""

_NAMES = "A-ZÀ-ÖØ-Þ"
_COUNTED = (
    r"personnes|hommes|femmes|enfants|soldats|militaires|policiers|gendarmes|combattants|manifestants|morts|blessés|"
    r"victimes|civils|réfugiés|migrants|habitants|salariés|employés|emplois|postes|ouvriers|élèves|étudiants|membres|"
    r"voix|sièges|euros?|dollars?|francs|livres|roubles|yens|mètres|kilomètres|km|m|cm|mm|hectares|ha|acres|tonnes|kg|"
    r"kilos?|grammes|litres|barils|watts|mégawatts|MW|kW|volts|degrés|points|pages|mots|exemplaires|copies|actions|"
    r"parts|fois|cas|décès|maisons|logements|foyers|voitures|véhicules|chars|avions|navires|drones|missiles|obus|"
    r"places|lits|chambres|écoles|communes|villages|entreprises|magasins|visiteurs|spectateurs|participants|"
    r"candidats|électeurs|délégués|otages|prisonniers|détenus|bénévoles|touristes|passagers|moutons|vaches|arbres|"
    r"heures|jours|nuits|semaines|mois|ans|minutes|secondes|calories|tours|chevaux|ch|cc|mAh|rpm|bouteilles|objets|"
    r"autres|supplémentaires|billets|titres|signatures|signataires|agents|familles|ménages"
)
_NUMBERED = (
    r"n°|nº|numéro|num|page|pages|pp?|salle|chambre|vol|route|nationale|départementale|autoroute|modèle|section|"
    r"chapitre|verset|volume|tome|bus|ligne|canal|version|affaire|article|art|paragraphe|note|boîte|résolution|porte|"
    r"lot|type|classe|norme|iso|code|postal|cedex|poste|téléphone|tél|fax|loi|décret|formulaire|directive|règlement|"
    r"dossard|maillot|matricule|réf|référence|ticket|facture|train|plaque|coûte|coûtent|coûté|payé|vaut|valent|"
    r"quelque|quelques|environ|près de|plus de|moins de|au moins|les|des|ces|seulement|score|total|soit|"
    r"altitude de|série|Peugeot|Boeing|Airbus|Windows|Office|station|rue|avenue|boulevard|prix de|somme de"
)
_STREETS = r"(?:rue|avenue|boulevard|bd|place|chemin|impasse|allée|quai|route|cours|square|passage|faubourg)\b"
_FUNCTION_WORDS = (
    "dans|les|des|mais|dès|sans|plus|pas|vers|après|très|alors|puis|jamais|ses|mes|nos|vos|leurs|plusieurs|depuis|"
    "sous|pendant|quelques|certains|certaines|ces|est|sont|était|trois|deux|six|dix|nous|vous|ils|elles|toutes|tous|"
    "lors|moins|hors|lorsque|aux|selon|ailleurs|toujours|parfois|avons|restés|fois"
)
_PERSONS = (
    "hommes?|femmes?|garçons?|filles?|fillettes?|enfants?|bébé|adolescente?s?|étudiante?s?|élèves?|mère|père|fils|"
    "frère|sœur|personnes?|retraitée?|ressortissante?|suspecte?|conducteur|conductrice|joueur|joueuse|chanteur|"
    "chanteuse|militante?|soldat|policier|gars|jeunes?|dame|monsieur|veuve|victime|âge"
)
_AGED = (
    r"âgée?s? (?:de |d'|seulement de )?|\b(?:a|as|ai|ont|avait|avaient|aura|auront|ayant|j'ai|eu) |fêt\w+ |"
    r"(?:[Ll]es|[Ss]es|mes|nos) |(?:[Ll]es|[Dd]es|[Aa]ux) (?:moins|plus) de |"
    rf"\b(?:{_PERSONS})(?: [a-zà-ÿ-]+)? (?:de |d')|"
    rf"(?:^|[ .])[{_NAMES}][\w'-]+ [{_NAMES}][\w'-]+,? \(?|[a-zà-ÿ»] [{_NAMES}][\w'-]+, "
)

GUARDS = {
    # digits, money, ages. Groups of thousands are parted by blanks; what is left of "quatre-vingt-dix" is no number.
    "digit-before": r"\d[.,:/-]?$|\d ?- ?$|(?:^|\D)\d{1,3} $|(?i:quatre|cent|mille)-(?:(?i:vingt)-)?$",
    "digit-after": r"^(?:[:/]\d|[.,]\d|-\d|[%°])",
    "digits-apart-before": r"\d ?$",
    "digits-apart-after": r"^ ?\d",
    "currency-before": r"[$€£¥] ?$",
    # years
    "year-before": r"(?:^|[ (\[/-])(?i:en|vers|depuis|dès|avant|d'ici à|fin|début|mi|courant|année|an|"
    r"printemps|été|automne|hiver|circa|à partir de|au cours de|clos en|horizon|millésime)"
    r" +$|\($|(?i:jusqu'en|d'ici) $",
    "range-before": r"(?:^|[^\d.,:/-])(?:1\d{3}|20\d\d) ?- ?$",
    "range-after": r"^ ?- ?(?:1\d{3}|20\d\d)(?![\d%]|[.,:/-]\d)",
    "day-range-before": r"(?:^|[^\d.,:/-])\d\d? ?- ?$",
    "day-range-after": r"^ ?- ?\d\d?(?![\d:/-])",
    "count-after": rf"^ *(?:[%$€£]|pour cent)|^ (?:{_COUNTED})\b|^ (?i:millions?|milliards?)\b|^ (?i:d'entre)\b|"
    r"^-[A-Z]\b|^ ?[x×] ?\d|^[A-Za-z]",
    "count-before": rf"[$€£¥#№~<>=&@_+/\\*] ?$|(?:^|[ ('])(?i:{_NUMBERED})\.? +(?:[A-Z]-?)?$",
    "name-number-before": rf"(?:^|[ (\"«'])(?!(?:Après|Entre|Vers|De|Pour|Et|Mais|Sur|Dans|Pendant) )"
    rf"[{_NAMES}][\w'&.-]*[^\W_] +$",
    "determiner-before": r"(?:^|[ (\"«])(?i:le|la|une?|ce|cette|son|sa|notre|votre|mon|ma) +$",
    # Behind a weak preposition ("de", "à") any noun in the plural is counted.
    "plural-after": rf"^ (?!(?:{_FUNCTION_WORDS})\b)[a-zà-ÿœ]{{3,}}[sx]\b",
    "verb-before": r"",
    "code-after": r"^ [A-Z]{2,}\d*\b(?!,)|^-[A-Z]\b",
    "street-after": rf"^,? (?:bis |ter )?{_STREETS}",
    # months
    "street-name-after": r"^(?: (?:lumières?|sidéral)\b|-en-)",
    "name-before": r"(?:^|[ \"(])(?:planète|[Mm]aréchal|[Gg]énéral|Mme|Mlle|M\.|[Dd]ieu|chaîne|groupe|barres?|"
    r"rues? d[eu']|journal) ?$|(?:poissons?|[Rr]ue|[Pp]lace|[Aa]venue|[Ss]tation|faubourg) (?:d'|du |de )$",
    # weekdays: short names are words like the others
    "range-pair": r"(?i:\bentre (?:le )?@ ?et|@ ?(?:au?|à|jusqu'(?:à|au|en)|-)) ?(?:l[ea] )?$",
    "range-between": r"^ ?(?:et|ou|à|au|-|/) ?(?:en |fin |début |mi-)?$",
    "slash-day-before": r"(?i:\b(?:le|du|au|dès|depuis|avant le|jusqu'au|les)) $",
    "slash-day-on-before": r"(?i:\b(?:le|du|au|depuis le|jusqu'au)) $",
    "slash-name": r"^(?:24/7|7/7|24/24)$",
    "fraction": r"^(?:1/[2-9]|2/[35]|3/[458]|[57]/8|4/5|\d\d?/1[06])$",
    "hours-of-after": r"^ (?:par|de|d'|supplémentaires|environ|plus)\b",
    "bare-day-after": r"^ ?(?:[.,;:)!?]|$)|^ (?:à|et|pour|dans|en|il|elle|ils|elles|les|la|le|par|avec|sur|vers)\b",
    "every-before": r"(?i:\b(?:chaque (?:(?:\w+di|dimanche),? )+|les (?:(?:\w+di|dimanche)s,? )+)(?:et |ou )?)$",
    "indefinite-before": r"(?i:\b(?:un|certain|d'un)) $",
    "indefinite-after": r"",
    "known-09-11-before": r"(?:[Aa]ttentats?|[Aa]ttaques?)(?: terroristes?)? du $",
    "war-before": r"[Gg]uerre (?:de|des) $",
    "left-alone": r"(?i)(?:après|avant)$",
    "clause-end-after": r"^ ?(?:[.,;:)!?]|$)",
    "loose-tail": r"(?i) (?:après|avant)$",
    "beside-between": r"^ ?(?:\(|, un) ?$",
    "short-day-before": r"",
    "work-after": r"^ \d\d?(?:er)? (?:au|et) (?:\w+ )?\d|"
    r"^ (?:Addams|noirs?\b|rouges?\b|sanglante?\b|magazine\b|soir \d{2}/)|^-(?:sur|le)-",
    "named-day-before": r"(?:[Jj]ournal du|Événement du|[Rr]obinson et|[Rr]ue du) $",
    # A day seen from something else ("la veille du sommet") is none that words or texts could place.
    "lower-case-day": r"(?i)^(?:la |l')?(?:avant ?- ?veille|veille|lendemain|surlendemain) ",
    "deadline-before": r"(?i:jusqu'(?:à|en|au)|d'ici(?: à| au)?|avant) $",
    # seasons
    "season-noun-after": r"^(?: (?:arabes?|de Prague|des peuples|érable|berbère|nucléaire|démographique|austral|"
    r"indien|de la vie)\b|-[a-zà-ÿ])",
    "season-before": r"(?:^|[ (])(?i:en|au|à|dans|depuis|dès|pour|avant|après|pendant|durant|de|du|cours de|vers|"
    r"tout|jusqu'à|que|ou|mi) $|^$|[.!?:,(] ?$|jusqu'à $",
    # times of day
    "clock-before": r"(?:^|[ (',])(?i:à|jusqu'à|vers|dès|avant|après|entre|et|depuis|autour de|alentours de|"
    r"peu avant|peu après|(?:ouvert|fermé|interdit)\w* de|matin|soir|partir de|-|et de) $|^$|[(,:] ?$|- ?$",
    "part-before": r"(?:^|[ (])(?i:dans|durant|pendant|au cours de|tard dans|tôt dans|en|au|cours de|toute|tout) $",
    # quarters
    "quarter-noun-after": r"^ (?:de grossesse|de la grossesse|universitaire|scolaire)",
    "period-before": r"(?i:sur|pour|pendant|durant|au cours du|dans|,|^) ?$|^$",
    "ended": r"^,? (?:clos|close|achevée?|terminée?)(?: au| le)? $",
    "ended-after": r"^,? (?:clos|achev|termin)",
    # units
    "unit-before": r"(?i:pendant|durant|dans|sur|depuis|cours de|reste de|moitié de|partie de|fin de|pour|toute|tout|"
    r"cette|^) $|^$",
    "unit-after": r"^(?:[.,;:)!?]|$| (?:et|mais|à|en|avec|était|a été|pour)\b)",
    "unit-noun-after": r"^(?:-| (?:de|d'|du|des|où|qui|que|sainte?|sabbatique|scolaire|universitaire|lumière|civile)\b"
    r"| d')",
    # durations and ages: "45 ans" after a person, "avoir", "âgé de" or a name is how old somebody is
    "doubtful-duration": r"(?i)^(?:(?:environ|près de|plus de|moins de|à peine|presque) )?\d+ ans$",
    "duration-governor-before": rf"^(?!.*(?:{_AGED})$)",
    "fraction-after": r"^ (?:et (?:plus|moins)|révolus)\b",
    "age-after": r"^ (?:d'âge|fois|chance|guerre|vie|place|partie|lecture|mi-temps|vague|explosion|attaque|victime|"
    r"main|zone|journée|république|victoire|défaite|édition|tentative|sur (?:24|vingt-quatre|7|sept))\b",
    "vague-before": r"(?:^|[ (])(?i:pendant|durant|depuis|après|pour|sur|en|dure|duré|durer|durera|pris|prendre|"
    r"prendra|mis|faudra|avec) $",
    "direction-after": r"^ (?:plus tôt|plus tard|auparavant|\d|après|avant)",
    # references, by the word they test
    "not-maintenant-before": r"(?i:\ben) $",
    "not-ce moment-before": r"(?<!\ben)(?<!\bEn) $|^$",
    "not-l'instant-before": r"(?<!pour)(?<!Pour) $|^$",
    "not-le moment-before": r"(?<!pour)(?<!Pour) $|^$",
    "not-l'époque-before": r"(?<!\bà)(?<!\bÀ) $|^$",
    "not-l'époque-after": r"^ (?:de|du|des|où|à laquelle)\b| d'",
    "not-l'avenir-before": r"(?<!\bà)(?<!\bÀ)(?<!dans)(?<!pour)(?<!Dans)(?<!Pour) $|^$",
    "not-l'avenir-after": r"^ (?:de|du|des)\b|^ d'",
    "not-le passé-before": r"(?<!dans)(?<!Dans)(?<!par) $|^$",
    "not-le passé-after": r"^ (?:de|du|des|composé|simple|antérieur)\b|^ d'",
    "not-le présent-before": r"(?<!dans)(?<!pour) $|^$",
    "not-actuel-after": r"^ (?:de|du)\b",
    # what had been before, in a story
    "pluperfect-before": r"\b(?:[Aa]vait|[Aa]vaient) (?!une? |l[ae]s? |l')[^;:()]{0,80}$",
    "pluperfect-after": r"^,? (?:il|elle|on|ils|elles|l[ae]s? \w+) (?:avait|avaient) (?!une? |l[ae]s? |l')\w",
    "past-midnight-before": r"(?i:\b(?:après|depuis|passé)) $",
    "delivery-after": r"^ (?:livraison|échéance)\b",
}
"""Guard name -> regular expression."""

CLAUSES = {
    "since": r"\bdepuis\b",
    "negation": r"\b(?:ne|jamais|aucune?|nie|nié|nient|démenti|dément|démentent|sans|refusé)\b|\bn['’]",
    "planned": r"\b(?:va|vont|devra(?:it|ient)?|doi(?:t|vent)|pourra(?:it|ient)?|prévue?s?|prévoi(?:t|ent)|compte|"
    r"entend|souhaite|propose|envisage|si|sera|seront)\b",
}
"""What denies a clause or sets it in the future: expressions over the text as it stands."""
