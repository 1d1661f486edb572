"""French."""

from fractions import Fraction

from treatments.authoring.importing.lexicon.fr.measures import MEASURES
from treatments.translating.checking.vocabulary.base import Number, Words

_ONES = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf"
)
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}
_IRREGULAR = {"neuf": "neuvième", "cinq": "cinquième"}


def _numbers() -> dict[str, Number]:
    """From 0 to 99: "soixante et onze", "quatre-vingt-douze", and Swiss and Belgian tens."""
    ones = _ONES.split()
    found: dict[str, Number] = {word: n for n, word in enumerate(ones) if word != "un"}
    for tens, word in _TENS.items():
        for n in range(20 if tens in (60, 80) else 10):
            rest = ones[n]
            joined = f"{word} et {rest}" if n in (1, 11) and tens != 80 else f"{word}-{rest}"
            found[word if n == 0 else joined] = tens + n
            if n in (1, 11) and tens != 80:
                found[f"{word}-et-{rest}"] = tens + n
            elif n:
                found[f"{word} {rest}".replace("-", " ")] = tens + n
    for tens, word in ((70, "septante"), (80, "huitante"), (90, "nonante")):
        found |= {word if n == 0 else f"{word}-{ones[n]}": tens + n for n in range(10)}
    return found | {"quatre-vingts": 80}


def _ordinals() -> dict[str, int]:
    found = {"premier": 1, "première": 1, "premiers": 1, "premières": 1, "seconde": 2, "second": 2}
    for word, n in _numbers().items():
        if isinstance(n, int) and n > 1:
            ordinal = _IRREGULAR.get(word, word.rstrip("e").removesuffix("s") + "ième")
            found |= {ordinal: n, f"{ordinal}s": n}
    return found | {"sixième": 6, "dixième": 10, "troisième": 3}


WORDS = Words(
    language="fr",
    numbers=_numbers(),
    doubtful="neuf",
    articles="un|une",
    scales={
        "cent": 100,
        "cents": 100,
        "mille": 1000,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "million de": 10**6,
        "millions de": 10**6,
        "douzaine": 12,
    },
    ordinals=_ordinals(),
    fractions={
        "demi": Fraction(1, 2),
        "demie": Fraction(1, 2),
        "moitié": Fraction(1, 2),
        "la moitié": Fraction(1, 2),
        "un tiers": Fraction(1, 3),
        "le tiers": Fraction(1, 3),
        "tiers": Fraction(1, 3),
        "quart": Fraction(1, 4),
        "quarts": Fraction(1, 4),
        "un cinquième": Fraction(1, 5),
        "un dixième": Fraction(1, 10),
    },
    half="et demi|et demie",
    units={
        "ms": "milliseconde|millisecondes",
        "s": "seconde|secondes",
        "min": "minute|minutes",
        "h": "heure|heures",
        "day": "jour|jours|journée|journées|j|nuit|nuits|soir|soirs",
        "week": "semaine|semaines",
        "month": "mois",
        "year": "an|ans|année|années",
        "decade": "décennie|décennies",
        "ml": "millilitre|millilitres",
        "l": "litre|litres",
        "ug": "microgramme|microgrammes",
        "mg": "milligramme|milligrammes",
        "g": "gramme|grammes",
        "kg": "kilogramme|kilogrammes|kilo|kilos",
        "nm": "nanomètre|nanomètres",
        "um": "micromètre|micromètres|micron|microns",
        "mm": "millimètre|millimètres",
        "cm": "centimètre|centimètres",
        "m": "mètre|mètres",
        "cm2": "centimètre carré|centimètres carrés",
        "mm2": "millimètre carré|millimètres carrés",
        "%": "pour cent",
        "J": "joule|joules",
        "mJ": "millijoule|millijoules",
        "W": "watt|watts",
        "Gy": "gray|grays",
        "IU": "ui|unité internationale|unités internationales",
        "unit": "unité|unités",
        "°C": "°c|degré celsius|degrés celsius",
        "°F": "°f|degrés fahrenheit",
        "°": "degré|degrés",
        "EUR": "euro|euros",
        "GBP": "livre|livres|livre sterling|livres sterling",
        "USD": "dollar|dollars",
        "CHF": "franc|francs|franc suisse|francs suisses",
        "dirham": "dirham|dirhams",
        "MAD": "dirham marocain|dirhams marocains",
        "AED": "dirham émirati|dirhams émiratis|dirham des émirats|dirhams des émirats",
        "SAR": "riyal|riyals|riyal saoudien|riyals saoudiens",
        "EGP": "livre égyptienne|livres égyptiennes",
    },
    fixed={
        "un jour sur deux": (2, "day"),
        "une semaine sur deux": (2, "week"),
        "un mois sur deux": (2, "month"),
        "quinze jours": (2, "week"),
        "quinzaine de jours": (2, "week"),
        "une quinzaine de jours": (2, "week"),
        "huit jours": (1, "week"),
        "huitaine de jours": (1, "week"),
        "trimestriel": (3, "month"),
        "trimestrielle": (3, "month"),
        "par trimestre": (3, "month"),
        "semestriel": (6, "month"),
        "par semestre": (6, "month"),
        "dizaine": (10, ""),
        "une dizaine": (10, ""),
        "une dizaine de": (10, ""),
        "une dizaine d'": (10, ""),
        "une quinzaine": (15, ""),
        "une quinzaine de": (15, ""),
        "une vingtaine": (20, ""),
        "une vingtaine de": (20, ""),
        "une trentaine": (30, ""),
        "une trentaine de": (30, ""),
        "une quarantaine": (40, ""),
        "une quarantaine de": (40, ""),
        "une cinquantaine": (50, ""),
        "une cinquantaine de": (50, ""),
        "une soixantaine de": (60, ""),
        "une centaine": (100, ""),
        "une centaine de": (100, ""),
        "minuit": (0, "h"),
        "midi": (12, "h"),
    },
    soft={
        "une fois": (1, "x"),
        "unique": (1, ""),
        "seul": (1, ""),
        "seule": (1, ""),
        "les deux": (2, ""),
        "des deux": (2, ""),
        "aux deux": (2, ""),
        "tous deux": (2, ""),
        "toutes deux": (2, ""),
        "tous les deux": (2, ""),
        "toutes les deux": (2, ""),
        "l'un ou l'autre": (2, ""),
        "entre deux pas": (2, ""),
        "entre deux séances": (2, ""),
        "paire": (2, ""),
        "une paire": (2, ""),
        "double": (2, ""),
        "doubles": (2, ""),
        "doubler": (2, ""),
        "doublé": (2, ""),
        "par jour": (1, "day"),
        "chaque jour": (1, "day"),
        "tous les jours": (1, "day"),
        "quotidien*": (1, "day"),
        "chaque nuit": (1, "day"),
        "chaque soir": (1, "day"),
        "tous les soirs": (1, "day"),
        "chaque matin": (1, "day"),
        "journali*": (1, "day"),
        "par semaine": (1, "week"),
        "chaque semaine": (1, "week"),
        "toutes les semaines": (1, "week"),
        "hebdomadaire*": (1, "week"),
        "par mois": (1, "month"),
        "chaque mois": (1, "month"),
        "tous les mois": (1, "month"),
        "mensuel*": (1, "month"),
        "par an": (1, "year"),
        "chaque année": (1, "year"),
        "tous les ans": (1, "year"),
        "annuel*": (1, "year"),
        "par heure": (1, "h"),
        "chaque heure": (1, "h"),
        "toutes les heures": (1, "h"),
    },
    times="fois|x|×",
    to="à|au|jusqu'à|-à",
    or_="ou",
    and_="et",
    between="entre",
    out_of="sur|pour|parmi|sur chaque",
    per="par",
    upper=(
        "au plus|tout au plus|au maximum|maximum|un maximum de|maximum de|pas plus de|pas plus d'|"
        "sans dépasser|moins de|moins d'|en moins de|inférieur* à|plus court* que|plus petit* que|"
        "<|≤|ne dépassant pas|à moins de|max|d'au plus|de moins de|de moins d'"
    ),
    vague_upper="jusqu'à",
    vague_lower="à partir de|dès",
    lower=(
        "au moins|au minimum|minimum|un minimum de|minimum de|pas moins de|pas moins d'|plus de|plus d'|"
        "supérieur* à|plus long* que|plus grand* que|au-delà de|>|≥|d'au moins|de plus de|de plus d'|"
        "dépass*|à plus de|plus profond* que"
    ),
    upper_after="ou moins|au plus|au maximum|maximum|max|tout au plus",
    lower_after="ou plus|et plus|voire plus|et au-delà|ou davantage|au moins|au minimum|minimum|+|révolus",
    every="toutes les|tous les|chaque|toutes",
    people=(
        "personne|personnes|patient|patients|patiente|patientes|femme|femmes|homme|hommes|cas|traitement|"
        "traitements|jambes|séances|adultes"
    ),
    fillers=(
        "de|d'|des|du|le|la|les|l'|environ|presque|près de|près d'|encore|premier|premiers|premières|"
        "première|dernier|dernière|derniers|dernières|suivant|suivante|suivants|suivantes|prochain|"
        "prochaine|prochains|prochaines|bons|bonnes|autres|seulement|toutes|tous|chaque|âgé*|l'âge de|"
        "à peu près|même|quelque|-|~|≈|un|une|supplémentaires|consécutifs|consécutives|ouvrés|ouvrables|"
        "pleines|entières|complètes"
    ),
    denials={
        "not": "pas|non",
        "without": "sans",
        "avoid": "évit*|abst*|déconseill*|interdi*|prohib*|à proscrire|proscri*|gardez-vous de|se garder de",
        "contra": "contre-indic*|contre-indiqu*",
        "unlikely": "peu probable*|improbable*|peu susceptible*",
        "unsuitable": "inadapté*|inapproprié*",
        "harmless": (
            "sans danger|sans risque|sans crainte|sans problème|sans gravité|inoffensi*|anodin*|bénin*|"
            "bénign*"
        ),
        "painless": "indolore*|sans douleur",
    },
    echoes="nulle part|ni|rien|aucun|aucune|aucuns|aucunes|jamais",
    openers="ne|n'",
    partners="pas|plus|point|guère|personne|ni|rien|aucun|aucune|jamais|nul|nulle|nullement",
    leeway={
        "unless": "sauf|excepté|hormis|à moins que|à moins qu'|autrement|sinon|en dehors|hors|à moins d'",
        "until": "jusqu'à ce que|jusqu'à ce qu'|attend*|seulement après|uniquement après",
        "only": "seul*|uniquement|exclusivement|ne servant que|réservé*",
        "stop": (
            "arrêt*|cess*|interromp*|suspend*|supprim*|report*|renonc*|manqu*|oubli*|retard*|empêch*|"
            "plutôt que|au lieu de|au lieu d'|plutôt|afin d'éviter|pour éviter|protég*|et non|résist*|"
            "éviter de|préventi*|prévient|préviennent|pour prévenir"
        ),
        "leave": "laiss*|en place|tranquille*|intact*",
        "keep": "au sec|immobile*|à jeun|sec|sèche|conserv*",
        "lack": "absence|absent*|manque|défaut|échou*|exempt*|refus*|perte|ignor*|perd*|dépourvu*|exclu*",
        "hesitate": (
            "n'hésitez pas|ne pas hésiter|n'hésitez surtout pas|n'oubliez pas|ne pas oublier|ne manquez pas"
        ),
        "safe": "sûr*|en toute sécurité",
        "un": (
            "incapa*|impossib*|inconnu*|incertain*|inhabituel*|indésirable*|inutile*|inchangé*|"
            "désagréab*|indisponib*|irrégul*|imprévis*|incomplet*|incomplèt*|inacti*|insuffisan*|"
            "intoléran*|irréversib*|invisib*|inefficac*|inconfort*|illég*|inattend*|inexpliqué*|peu|"
            "malaise|superflu*|immobil*|indéterminé*|introuvable*|à l'abri|vain|imperceptib*|insensib*|"
            "inégal*|gratuit*|libre*|instab*|incorrect*|inexact*|inadéquat*|erroné*|faux|fausse*|mauvais*"
        ),
        "hardly": "rare*|à peine|guère",
        "litotes": (
            "pas rare*|pas inhabituel*|pas impossible*|non seulement|pas seulement|pas négligeable*|"
            "pas sans|pas peu|pas uniquement|pas exceptionnel*"
        ),
        "or": "ou",
    },
    only="que|qu'",
    bands=MEASURES.frequencies,
    am="h du matin|heures du matin",
    pm="h du soir|heures du soir|h de l'après-midi|heures de l'après-midi",
    or_not="ou non|ou pas",
    nothing=(
        "effet* indésirable*|pas à pas|n'importe|sans doute|sans cesse|non plus|l'un de l'autre|"
        "d'une part|un peu|un jour|deux-points|premiers secours|tout d'abord|une fois que|une fois qu'|"
        "à la fois|dès que|dès qu'|quelque peu|pourquoi pas|non loin|plus que|moins que|de plus|"
        "de plus en plus|de moins en moins|en plus|n'est-ce pas|plus ou moins|au fil des jours|"
        "de nos jours|pour cent fois|à la fois|le moins|la plus|le plus|les plus|les moins|l'autre|"
        "sans exception|pourquoi ne pas"
    ),
)
