"""French words that are not of time themselves: cues of tense, abbreviations, countries, function words."""

_FUTURE_STEMS = """
    ser aur devr pourr fer ir viendr tiendr prendr débuter commencer reprendr ouvrir fermer rencontrer participer
    voter élir quitter arriver présenter annoncer recevr accueiller examiner discuter rendr entrer lancer signer
    publier organiser visiter réunir poursuivr débattr deviendr cesser partir atterrir juger comparaîtr rester
    retrouver durer porter proposer demander expliquer adopter déposer trancher statuer siéger affronter jouer
    disputer célébrer marquer inaugurer étudier augmenter baisser toucher payer verser continuer rejoindr conduir
    défendr mettr permettr suivr vendr descendr sortir finir franchir maintiendr obtiendr interviendr pourvoir saur
    faudr vaudr voudr verr circuler manifester défiler rouvrir accompagner appliquer reporter parler tenter évoquer
    gagner changer effectuer coûter ordonner passer livrer donner achever expirer dévoiler remettr retourner
    assister prononcer diriger déplacer""".split()

FUTURE_CUES = frozenset(
    """va vont devrait devraient pourrait pourraient doit doivent prévu prévue prévus prévues prévoit prévoient attendu
    attendue attendus attendues demain prochain prochaine prochainement programmé programmée programmés programmées
    fixé fixée compte comptent entend entendent envisage envisagent espère espèrent souhaite souhaitent veut veulent
    propose jusqu'au jusqu'à d'ici bientôt censé censée censés censées""".split()
) | {stem + ending for stem in _FUTURE_STEMS for ending in ("a", "ont")}

PAST_CUES = frozenset(
    """a ont avait avaient était étaient fut furent eut eurent eu dit fait pris prise mis mise vu vue venu venue venus
    tenu tenue tenus tenues reçu reçue parti partie partis sorti fini ouvert ouverte offert écrit conduit élu élue
    battu battue perdu rendu vendu répondu entendu conclu détruit détruite produit interdit promis permis soumis remis
    mort morte morts mourut naquit prit fit vint devint survenu survenue survenus disparu paru tomba signa entra quitta
    apparu rompu atteint éteint contraint suspendu revenu devenu devenue intervenu intervenue décès depuis hier
    abattu abattus attendait réuni réunis réunie choisi subi surpris repris compris introduit traduit""".split()
)

NO_VERB_AFTER = frozenset(
    "le la les un une du au des de ce cet cette son sa ses leur leurs sera seront être serait seraient".split()
)

ABBREVIATIONS = frozenset(
    """m mm mme mlle dr pr me st ste mgr gal col cdt cap lt av bd art no n° p pp vol t etc env cf ex éd fig tél réf
    janv févr fév avr juil sept oct nov déc j.-c apr ap hab min max c.-à-d p.-d.g""".split()
)

PLACES = {
    "russie": "russia", "russe": "russia", "russes": "russia", "moscou": "russia", "kremlin": "russia",
    "afghanistan": "afghanistan", "afghan": "afghanistan", "afghane": "afghanistan", "kaboul": "afghanistan",
    "ukraine": "ukraine", "ukrainien": "ukraine", "ukrainienne": "ukraine", "kiev": "ukraine", "kyiv": "ukraine",
    "états-unis": "united_states", "washington": "united_states", "américain": "united_states",
    "américaine": "united_states", "chine": "china", "chinois": "china", "chinoise": "china", "pékin": "china",
    "france": "france", "français": "france", "française": "france", "allemagne": "germany", "allemand": "germany",
    "allemande": "germany", "berlin": "germany", "royaume-uni": "britain", "britannique": "britain",
    "londres": "britain", "iran": "iran", "iranien": "iran", "iranienne": "iran", "téhéran": "iran",
    "pakistan": "pakistan", "inde": "india", "turquie": "turkey", "syrie": "syria", "israël": "israel",
}  # fmt: skip
"""Word -> neutral name of a country."""

STOP_WORDS = frozenset(
    """le la les l' un une des du de d' au aux et ou où ni mais donc car que qu' qui quoi dont quand comme si ce cet
    cette ces c' ça cela ceci se s' sa son ses leur leurs mon ma mes ton ta tes notre nos votre vos je j' tu il elle
    on nous vous ils elles y en me m' te t' lui eux moi toi soi à dans par pour sur sous avec sans entre vers chez
    depuis pendant durant avant après contre selon malgré dès jusque lors ainsi aussi alors encore déjà toujours jamais
    plus moins très trop peu bien mal pas ne n' est sont était étaient été être sera seront soit fut ont a avait
    avaient avoir aura eu ayant fait faire peut doit même autre autres tout toute tous toutes aucun aucune chaque
    plusieurs quelques dit deux trois premier première dernier dernière jour semaine mois année ans heure heures
    temps m mme dr""".split()
)
