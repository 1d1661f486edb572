"""French numbers, times and frequencies."""

from treatments.authoring.importing.lexicon.measures import Measures

MEASURES = Measures(
    numbers={
        "un": 1,
        "une": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "douze": 12,
        "quinze": 15,
        "dix-huit": 18,
        "vingt": 20,
        "trente": 30,
        "quarante": 40,
        "quarante-cinq": 45,
        "cinquante": 50,
        "soixante": 60,
        "une demi": 0.5,
        "demi": 0.5,
        "trois quarts d'": 0.75,
    },
    units={
        "min(?:ute)?s?|mn": "TM",
        "heures?|h": "TH",
        "jours?|j": "D",
        "semaines?": "W",
        "mois": "M",
        "ans?|années?": "Y",
    },
    half="et demie?",
    and_="et",
    between="entre|de",
    to="à|et|ou",
    qualifiers={
        "pas plus (?:de |d')|jusqu'à|au maximum|maximum|tout au plus|au plus": "up_to",
        "pas moins (?:de |d')|au moins|plus (?:de |d')|au minimum|minimum|à partir (?:de |d')": "at_least",
        "(?:en )?moins (?:de |d')|inférieure? à": "under",
        (
            "environ|à peu près|approximativement|en moyenne|généralement|habituellement|quelque|près (?:de |"
            "d')|"
            "presque"
        ): "about",
    },
    after_qualifiers={
        "(?:ou|et|voire) (?:plus|davantage)|au moins|minimum|au minimum": "at_least",
        "ou moins|maximum|au maximum|au plus": "up_to",
        "environ|en moyenne": "about",
    },
    spans="sur",
    spans_more=r"(?!)",
    articles="une?",
    article_after="",
    each_before=r"(?:\b(?:fois|par|chaque|tous les|toutes les)|/|\d)\s*$",
    each_after=r"^\s*(?:par|chaque|sur|tous les|toutes les|matin|soir|une fois|deux fois|trois fois)\b",
    condition=r"(?:\bsi\b|\bs'il|\ben cas\b)",
    past=r"\b(?:derni[eè]re?s?|il y a|depuis)\s+$",
    takes=r"\b(?:dure|durent|durée|prend|prennent|nécessite|demande|terminée?|réalisée? en)\b",
    appointment=r"^[\s-]*(?:séance|intervention|rendez-vous|opération)\b",
    not_session=(
        r"(?:\bcrème|\bgel\b|\banesthé|\bconsultation|\brepos|\battend|\bporter|\bappliqu|\bposer?\b|"
        r"\bguérison|"
        r"\bcicatris|\brécupération|\bphoto|\bmassage|\brésultats?|\beffets?|\bglace|\bmarche)"
    ),
    sessions="(?:séances?|traitements?|rendez-vous|interventions?)",
    needed=(
        r"\b(?:faut|nécessaires?|nécessite\w*|besoin|recommand\w*|conseill\w*|généralement|habituellement|"
        r"en moyenne|"
        r"prévoi\w*|prévu\w*|compte[rz]?|comprend|total|série|cure|suffi\w*|souvent|protocole|requi\w+|"
        r"indispensables?|"
        r"propos\w+|consiste)\b"
    ),
    not_total=(
        r"\b(?:après|entre|par|chaque|premi[eè]re?s?|derni[eè]re?s?|prochaine?s?|dès|que|depuis|avant|ces|"
        r"sous|dans)"
        r"\s+(?:(?:les|la|environ|seulement|ces)\s+){0,2}$"
    ),
    further="(?:autres|nouvelles?|supplémentaires?|prochaines?|premières?|différentes?|précédentes?)",
    often=r"\bpar (?:jour|semaine|mois|an)\b|\b(?:quotidien|hebdomadaire|mensuel|annuel)\w*\b",
    apart=(
        r"\b(?:d'intervalle|espacées?|toutes les|tous les|entre (?:chaque |les |deux )?séances?|"
        r"intervalles?)\b"
    ),
    lasts=(
        r"\b(?:résultats?|effets?|ils|elle|il)\b.{0,60}\b(?:dur\w+|persist\w+|maintien\w+)\b|\bdurent?\b|"
        r"\bdurée\b"
    ),
    not_results=r"\b(?:contrairement|comparée?s?|tandis|autres?|garantie|gonflement)\b",
    appears=(
        r"\b(?:résultats?|effets?|amélioration)\b.{0,60}\b(?:appara\w+|visibles?|se voi\w+|observ\w+|"
        r"s'install\w+|perceptibles?)\b"
    ),
    ages=(
        r"\bâge minimum(?: est de| de)? ?:? (\d{1,2})\b",
        r"\b(?:à partir de|dès) (?:l'âge de )?(\d{1,2}) ans\b",
        (
            r"\b(?:adultes?|personnes?|patients?|patientes?|femmes|hommes|enfants?|"
            r"mineurs?) (?:âgée?s? )?(?:de |d'au )?(?:plus de |moins de |"
            r"au moins )?(\d{1,2}) ans\b(?! (?:d'|de ))"
        ),
        r"\bavant (?:l'âge de )?(\d{1,2}) ans\b",
        r"\b(?:avoir|âgée?s? d'?) ?(?:au moins|plus de|de plus de) (\d{1,2}) ans\b(?! (?:d'|de ))",
        r"\b(?:aux|les|des) moins de (\d{1,2}) ans\b",
    ),
    frequencies=(
        (r"\btrès (?:fréquent(?:e|s|es)?|fréquemment|courant(?:e|s|es)?|souvent)\b", "very_common"),
        (r"\b(?:très|extrêmement|exceptionnellement) rare(?:s|ment)?\b", "very_rare"),
        (r"\bpeu (?:fréquent(?:e|s|es)?|courant(?:e|s|es)?)\b", "uncommon"),
        (r"\brare(?:s|ment)?\b", "rare"),
        (r"\bfréquent(?:e|s|es)?\b|\bfréquemment\b|\bcourant(?:e|s|es)?\b|\bsouvent\b", "common"),
    ),
    one_in=(
        r"\b(\d[\d., ]*|une?|deux|trois|quatre|cinq) (?:\w+ )?sur "
        r"(\d{1,3}(?:[ .\u00a0\u202f]\d{3})+|\d+|dix|vingt|cinquante|cent|mille)\b"
    ),
    people=r"(?:personnes?|patients?|patientes?|cas|femmes|hommes|utilisat\w+|interventions|traitements)\b",
    chance=r"de (?:risque|chances?|probabilité)\b",
    among=(
        r"(?:\b(?:chez|dans|touche|touchent|concerne|concernent|parmi|affecte)|\bà)\s+(?:(?:les|environ|"
        r"jusqu'à|moins de|plus de|près de|au moins|au plus|seulement|entre)\s+)*$"
    ),
    harm=r"(?:effets?|complications?|réactions?|risques?|cas|occasions)\b",
    occurs=(
        r"(?:survien\w+|survenir|apparai\w+|apparaî\w+|provoqu\w+|entraîn\w+|caus\w+|ressen\w+|observ\w+|"
        r"signal\w+|rapport\w+|"
        r"être|avoir|il|on|développ\w+|présent\w+|produi\w+|forme\w*|peu\w+|constat\w+)\b"
    ),
    goes_on=(
        r"(?:après|en|dans|chez|avec|pendant|lors|au|aux|à|et|mais|ou|pour|surtout|aussi|immédiatement)\b"
    ),
    comparative=r"\b(?:pas|moins|plus|les plus|jamais|aussi|si|peu|assez|n'est|aucune?|trop)\s+(?:\w+\s+)?$",
    otherwise=(
        r"\b(?:dispara\w+|s'estomp\w+|résor\w+|s'atténu\w+|améliore\w*|guéri\w+|diminu\w+|cicatris\w+|"
        r"mieux|pire|léger\w*|"
        r"modérée?s?|traitée?s?|nécessaires?|problème|graves?|permanent\w*|dure|durent|crème|soulag\w+|"
        r"aide\w*|évitée?s?)\b"
    ),
    joint=r"[,;:()]\s*|\s[–—-]\s|\s(?:et|mais|qui|que|dont|tandis que|parce que)\s",
    negation=(
        r"(?:\bpas\b|\bsans\b|\baucune?\b|\bjamais\b|\bni\b|\bne\b|\bn'|\bau lieu de\b|\bprévien\w+|"
        r"\bempêch\w+|"
        r"\brédui\w+ le risque\b|\bévit\w+)"
    ),
)
