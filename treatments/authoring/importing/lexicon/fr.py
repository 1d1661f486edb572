"""French."""

from treatments.authoring.importing.lexicon.base import Lexicon

HEADINGS = {
    "overview": "=qu'est-ce que|=qu'est-ce que c'est|c'est quoi|présentation|en quoi consiste|introduction|aperçu|en bref|à propos"
    "|définition|généralités|~qu'est-ce que *|~qu'est ce qu'*|comprendre|description",
    "indications": "indications|que peut-on traiter|ce que traite|pour quoi faire|quand y recourir|pour quels problèmes|zones traitées"
    "|quelles zones peuvent être traitées|dans quels cas|affections traitées|à quoi sert|que traite|quelles indications",
    "mechanism": "comment ça marche|comment fonctionne|comment agit|principe|mode d'action|fonctionnement|mécanisme d'action|principe d'action"
    "|comment * fonctionne|comment fonctionne *|comment marche *|comment agit *|rôle de|la science",
    "procedure": "déroulement|comment se déroule|déroulement de séance|la séance|comment se passe|comment se passe séance|comment est réalisé"
    "|technique|procédure|pendant|étapes|combien de séances|nombre de séances|le jour de intervention|intervention|déroulement de intervention"
    "|durée de séance|anesthésie|combien de temps dure séance|comment se déroule *|l'acte|jour j|est-ce douloureux|est-ce que ça fait mal",
    "benefits": "avantages|bénéfices|bienfaits|points forts|les plus|atouts|pourquoi choisir|quels sont avantages",
    "longevity": "résultats|combien de temps ça dure|durée des résultats|quels résultats|durée des effets|combien de temps durent résultats"
    "|est-ce définitif|efficacité|quand voit-on résultats|tenue dans temps|combien de temps dure effet|durée d'action|résultats attendus"
    "|quelle est durée des résultats|combien de temps dure|longévité",
    "recovery": "récupération|suites|convalescence|éviction sociale|arrêt de travail|reprise du travail|reprise des activités|temps de récupération"
    "|retour au travail|cicatrisation",
    "suitability": "pour qui|suis-je candidat|qui peut en bénéficier|candidats|bon candidat|est-ce fait pour moi|à qui s'adresse|à partir de quel âge|âge minimum"
    "|est-ce pour moi",
    "contraindications": "contre-indications|contre indications|qui ne peut pas|quand ne pas|qui doit éviter|dans quels cas éviter|pour qui est déconseillé"
    "|qui ne doit pas|précautions d'emploi|déconseillé",
    "side_effects": "effets secondaires|effets indésirables|quels sont effets secondaires|y a-t-il effets secondaires|effets secondaires possibles"
    "|effets indésirables possibles|effets secondaires éventuels|désagréments",
    "risks": "risques|complications|complications possibles|risques et complications|quels sont risques|y a-t-il risques|dangers|inconvénients"
    "|risques éventuels|est-ce dangereux|que peut-il arriver",
    "preparation": "préparation|comment se préparer|avant séance|avant intervention|se préparer|avant rendez-vous|préparer séance|consignes avant"
    "|préparation avant|avant le traitement",
    "aftercare": "conseils après|soins après|après séance|après intervention|suivi|précautions après|consignes après|soins à domicile|soins post-opératoires"
    "|conseils post-opératoires|que faire après|recommandations après|consignes post-opératoires|suites et conseils|conseils après traitement|précautions à prendre après",
    "seek_help": "quand consulter|quand appeler|quand contacter médecin|signes d'alerte|en cas d'urgence|quand demander de l'aide|quand s'inquiéter|urgence"
    "|quand nous contacter|quand consulter médecin",
    "alternatives": "alternatives|autres options|autres traitements|autres solutions|alternatives possibles|quelle différence avec|différence entre",
    "cost": "prix|tarif|tarifs|coût|combien ça coûte|combien coûte|remboursement|quel prix|quel est prix|prise en charge",
    "faqs": "faq|questions fréquentes|foire aux questions|vos questions|questions réponses|questions et réponses|questions courantes",
}
AMBIGUOUS: dict[str, dict[str, float]] = {
    "à quoi s'attendre": {"procedure": 0.55, "recovery": 0.5, "aftercare": 0.35},
    "après": {"aftercare": 0.6, "recovery": 0.55},
    "suites": {"recovery": 0.65, "aftercare": 0.5, "side_effects": 0.45},
    "suites opératoires": {"recovery": 0.65, "aftercare": 0.5, "side_effects": 0.45},
    "est-ce douloureux": {"procedure": 0.7, "side_effects": 0.4},
    "est-ce que ça fait mal": {"procedure": 0.7, "side_effects": 0.4},
    "risques et effets secondaires": {"side_effects": 0.7, "risks": 0.65},
    "effets secondaires et risques": {"side_effects": 0.7, "risks": 0.65},
    "effets secondaires et complications": {"side_effects": 0.7, "risks": 0.65},
    "effets indésirables et risques": {"side_effects": 0.7, "risks": 0.65},
    "avantages et inconvénients": {"benefits": 0.6, "risks": 0.5},
    "avant": {"preparation": 0.6, "procedure": 0.3},
    "avant après": {"preparation": 0.4, "aftercare": 0.4, "longevity": 0.4},
    "pour qui": {"suitability": 0.65, "indications": 0.5},
    "précautions": {"contraindications": 0.6, "preparation": 0.4, "aftercare": 0.4},
}
CONDITION_HEADINGS = {
    "overview": HEADINGS["overview"] + "|types|qui est concerné|fréquence",
    "symptoms": "symptômes|signes|signes et symptômes|quels sont symptômes|comment reconnaître|à quoi ressemble|quels signes|comment se manifeste|manifestations",
    "causes": "causes|quelles sont causes|origine|pourquoi apparaissent|à quoi est dû|d'où viennent|d'où vient|~pourquoi *",
    "risk_factors": "facteurs de risque|qui est à risque|facteurs favorisants|facteurs déclenchants|facteurs aggravants|quels sont facteurs de risque",
    "red_flags": HEADINGS["seek_help"] + "|quand voir médecin|quand consulter en urgence|complications",
    "other_sections": "diagnostic|traitement|traitements|comment traiter|prévention|comment prévenir|évolution|options de traitement|faq|questions fréquentes",
}
CUES: dict[str, tuple[str, ...]] = {
    "indications": (r"\butilisée?s? pour traiter\b", r"\bpermet de traiter\b", r"\btraite\b", r"\bindiquée? (?:pour|dans|en cas)\b"),
    "mechanism": (r"\birrite\b", r"\bstimule", r"\babsorb\w+\b", r"\bbloque\b", r"\bcollagène\b", r"\bcible\b", r"\bdétrui", r"!\bagit en\b", r"\brelâche"),
    "procedure": (
        r"\binject\w+\b", r"!\b(?:plusieurs|\d+|deux|trois|quatre|six)\b.{0,20}\bséances?\b", r"!\b(?:dure|prend)\b.{0,30}\b(?:minutes?|heures?)\b",
        r"\bréalisée?\b", r"\baiguille", r"\bpendant la séance\b", r"\banesthési", r"\bindolore\b|\bdouloureu", r"\ble (?:médecin|praticien|chirurgien|dentiste)\b", r"\bsemaines? d'intervalle\b",
    ),
    "benefits": (r"\bavantages?\b", r"\bbénéfices?\b", r"\baméliore l'apparence\b"),
    "longevity": (
        r"!\b(?:résultats?|effets?)\b.{0,60}\b(?:dur|durable|définitif|permanent|visible|persist|apparai|s'estomp)", r"!\bdure\b.{0,30}\b(?:mois|ans?|années?)\b", r"\bpermanent", r"\bretouches?\b", r"\brésultat final\b", r"\bséance d'entretien\b",
    ),
    "recovery": (r"!\breprendre (?:\w+ ){0,4}(?:travail|activité)", r"!\béviction sociale\b", r"\brécupération\b", r"\barrêt de travail\b", r"\bactivités (?:normales|habituelles)\b", r"\bcicatris"),
    "suitability": (r"\b(?:bons?|idéa\w+) candidate?s?\b", r"!\bà partir de 1[68] ans\b", r"\bconvient (?:à|aux)\b", r"!\bplus de 1[68] ans\b"),
    "contraindications": (
        r"!\bcontre-indiqu", r"!\b(?:déconseillée?|ne convient pas)\b", r"\benceintes?\b|\bgrossesse\b", r"\ballait", r"\ballergi\w+ (?:à|au|aux)\b", r"!\bne (?:doi\w+|peu\w+) pas\b.{0,40}\b(?:traité|recevoir|bénéficier)", r"\banticoagulant",
    ),
    "side_effects": (r"!\beffets? (?:secondaires?|indésirables?)\b", r"\b(?:ecchymoses?|bleus?|hématomes?)\b", r"\bgonflements?\b|\bœdème\b", r"\brougeurs?\b", r"\bdémangeaisons?\b", r"\bsensib", r"\bgêne\b|\binconfort\b"),
    "risks": (
        r"!\bcomplications?\b", r"!\b(?:rarement|très rare(?:ment)?|dans de rares cas)\b.{0,80}", r"\brisques?\b", r"!\bréactions? allergiques?\b", r"\binfections?\b", r"!\bcaillots?\b|\bthrombose|\bphlébite", r"\bcicatrices?\b", r"!\bulc[éè]r", r"!\bnécrose|\bcécité", r"\bbrûlures?\b", r"\bgraves?\b",
    ),
    "preparation": (
        r"!\bavant (?:la séance|l'intervention|le traitement|le rendez-vous)\b", r"!\b(?:\d+|deux|trois|une|quelques) (?:jours?|semaines?|heures?) avant\b", r"\barrêter\b.{0,40}\b(?:aspirine|anti|prendre)", r"\bà jeun\b", r"\bprévenez\b",
    ),
    "aftercare": (
        r"!\bbas de (?:compression|contention)\b", r"!\b(?:évit\w+|ne pas)\b.{0,80}\b(?:sport|soleil|alcool|chaleur|sauna|bain|toucher|maquill|exercice|piscine|effort)", r"\bappliqu", r"\bcrème solaire\b|\bprotection solaire\b",
        r"!\baprès (?:la séance|l'intervention|le traitement)\b.{0,60}\b(?:évit|port|gard|appliqu)", r"\bport(?:er|ez)\b", r"\bpendant (?:les )?(?:\d+|deux|trois|quelques|une) (?:heures|jours|semaines?)\b", r"\bne pas\b|\bhydrat",
    ),
    "seek_help": (
        r"!\bappelez (?:le )?(?:15|112)\b", r"!\bconsultez\b.{0,60}\b(?:médecin|urgence|immédiatement|si)\b", r"!\bcontactez\b.{0,60}\b(?:médecin|clinique|nous|cabinet)\b.{0,60}\b(?:si|en cas|immédiatement)\b", r"\burgences\b", r"\bdouleur thoracique\b|\bdouleur dans la poitrine\b", r"\bessoufflement\b|\bdifficultés? à respirer\b", r"\bfièvre\b",
    ),
    "alternatives": (r"!\balternatives? (?:à|sont|comprennent)\b", r"\bautres (?:traitements|options)\b", r"\bcontrairement à\b"),
    "cost": (r"!\d\s?€", r"\bcoûte?\b", r"\bprix\b|\btarifs?\b", r"!\bà partir de \d+ ?(?:€|euros)", r"\bremboursé"),
}
CONDITION_CUES = {
    "symptoms": (r"!\bsymptômes?\b", r"\bdémange", r"\bdouleurs?\b|\bdouloureu", r"\bvisibles?\b", r"\bse manifest"),
    "causes": (r"!\bcausée?s?\b|\bprovoquée?s? par\b", r"!\bdue?s? (?:à|au|aux)\b", r"\bcauses?\b"),
    "risk_factors": (r"!\bfacteurs? de risque\b", r"\bantécédents familiaux\b|\bhérédit", r"\baugment\w+ le risque\b"),
    "red_flags": CUES["seek_help"],
}
LEXICON = Lexicon(
    language="fr",
    headings=HEADINGS,
    ambiguous=AMBIGUOUS,
    condition_headings=CONDITION_HEADINGS,
    cues=CUES,
    condition_cues=CONDITION_CUES,
    filler=frozenset("le la les un une des de du au aux a et en votre vos mon ma mes ce cet cette ces traitement traitements soin il elle on t son sa ses notre nos sont sur".split()),
    stopwords=frozenset("le la les des et est une un du pour que dans qui sur pas vous votre avec sont au aux par ou ce cette plus peut il elle être après en de".split()),
    anaphora=r"(?:il|elle|ils|elles|ce|cela|ça|c'est|ceci|ces|cette|cet|celui|celle|ceux|cependant|toutefois|mais|et|ou|donc|ainsi|puis|aussi|sinon|en outre|de plus|par exemple|en effet|néanmoins)\b",
    call_to_action=r"^(?:prenez|réservez|demandez|planifiez)\b.{0,60}\b(?:rendez-vous|consultation|maintenant|en ligne|aujourd'hui|devis)|^(?:appelez|contactez|écrivez)[- ]nous\b.{0,60}\b(?:pour|aujourd'hui|dès|au)\b|^contactez[- ]nous[.! ]*$|^en savoir plus\b|^cliquez ici|^découvrez (?:nos|notre)\b|\bconsultation gratuite\b|^suivez-nous\b|^inscrivez-vous\b|^n'hésitez pas à (?:nous|prendre)\b(?!.{0,60}\bsi\b)",
    disclaimer=r"\b(?:à titre (?:purement )?(?:informatif|indicatif)|ne (?:remplace|remplacent|saurait remplacer|se substitue\w*)\b.{0,50}\b(?:avis|consultation|médecin|médical))|^mentions légales\b|^politique de confidentialité\b|^avertissement\b",
    promotion=r"\bpourquoi (?:nous )?choisir (?:notre|nos|nous)\b|\bpourquoi nous\b|^(?:notre (?:clinique|equipe|centre)|nos (?:medecins|engagements)|a propos de nous|qui sommes-nous|temoignages|avis(?: clients)?|nous contacter|contact|prendre rendez-vous|prenez rendez-vous|articles (?:similaires|lies)|horaires(?: d'ouverture)?)$",
    numbers={"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30, "quarante": 40, "quarante-cinq": 45, "cinquante": 50, "soixante": 60, "une demi": 0.5, "demi": 0.5, "une quinzaine de": 15, "une trentaine de": 30},
    units={r"min(?:ute)?s?|mn": "TM", r"heures?|h": "TH", r"jours?|j": "D", r"semaines?": "W", r"mois": "M", r"ans?|années?": "Y"},
    between=r"entre|de",
    to=r"à|et|ou",
    qualifiers={
        r"moins (?:de|d')|en moins (?:de|d')|inférieure? à": "under",
        r"jusqu'à|au maximum|maximum|tout au plus": "up_to",
        r"au moins|plus (?:de|d')|au minimum|minimum|à partir de": "at_least",
        r"environ|à peu près|approximativement|en moyenne|généralement|habituellement|quelque|près de|presque|~": "about",
    },
    takes=r"\b(?:dure|prend|durée|séance|intervention|procédure|opération|traitement|réalisée?)\b",
    sessions=r"(?:séances?|traitements?|rendez-vous|interventions?)",
    apart=r"\b(?:d'intervalle|espacées?|toutes les|tous les|entre (?:chaque |les |deux )?séances?|intervalles?)\b",
    lasts=r"\b(?:résultats?|effets?|ils|elle|il)\b.{0,60}\b(?:dur\w+|persist\w+|maintien\w+)\b|\bdurent?\b|\bdurée\b",
    appears=r"\b(?:résultats?|effets?|amélioration)\b.{0,60}\b(?:appara\w+|visibles?|se voi\w+|observ\w+|s'install\w+|perceptibles?)\b",
    downtime=r"éviction sociale|récupération|convalescence|arrêt",
    work=r"\btravail(?:ler)?\b",
    age=(r"\b(?:au moins|plus de|à partir de|dès|âgée?s? de|avant|moins de|âge minimum ?:?) (?:l'âge de )?(\d{1,2}) ans\b",),
    lead_time=r"\b(?:avant|auparavant)\b",
    after=r"\b(?:après|au bout de|dès)\b",
    until=r"\b(?:pendant|durant|jusqu'à|pour|sous)\b",
    first=r"\b(?:premi[eè]re?s?|suivante?s?|prochaine?s?)\b",
    varies=r"\b(?:vari(?:e|ent|able)s?|dépend(?:ent)?|selon|variables?)\b",
    facts={
        r"durée(?: de (?:la |l')?(?:séance|intervention|procédure|acte))?|temps de séance": "procedure.duration",
        r"(?:nombre de )?séances(?: nécessaires)?": "procedure.sessions",
        r"intervalle(?: entre les séances)?": "procedure.interval",
        r"lieu|cadre|réalisé (?:en|au)": "procedure.setting",
        r"anesthésie|prise en charge de la douleur": "procedure.pain_relief",
        r"(?:durée|tenue) des (?:résultats|effets)": "longevity.duration",
        r"(?:résultats visibles|apparition des résultats|délai d'action)": "longevity.onset",
        r"(?:récupération|éviction sociale|temps de récupération|convalescence)": "recovery.downtime",
        r"(?:reprise du travail|retour au travail|arrêt de travail)": "recovery.return_to_work",
        r"âge minimum|âge": "suitability.min_age",
        r"prix|tarifs?|coût": "cost",
        r"effets (?:secondaires|indésirables)": "side_effects",
        r"risques|complications": "risks",
    },
    frequencies=(
        (r"\btrès (?:fréquent\w*|courant\w*|souvent)\b|\bpresque toujours\b|\bla plupart des (?:patients|personnes)\b", "very_common"),
        (r"\b(?:très|extrêmement|exceptionnellement) rare\w*\b|\bexceptionnel\w*\b", "very_rare"),
        (r"\bpeu (?:fréquent\w*|courant\w*)\b|\binhabituel\w*\b|\bmoins (?:fréquent\w*|courant\w*)\b", "uncommon"),
        (r"\brare(?:s|ment)?\b", "rare"),
        (r"\bfréquent(?:e|s|es)?\b|\bfréquemment\b|\bcourant(?:e|s|es)?\b|\bsouvent\b", "common"),
    ),
    one_in=r"\b(1|une?) (?:\w+ )?sur (\d[\d., \u00a0\u202f]*\d|\d+|dix|vingt|cent|mille)",
    such_as=r"\b(?:tels? que|telles? que|comme|notamment|par exemple|comprennent|incluent|sont|y compris)\b ?:?",
    may_have=r"\b(?:peu(?:t|vent)|pourrai(?:t|ent)|peut-être) (?:\w+ )?(?:causer|provoquer|entraîner|apparaître|survenir|ressentir|observer|avoir|être|présenter|se produire)\b",
    serious=r"\b(?:complications?|graves?|sévères?|allergi\w+|anaphyla\w+|infections?|ulc[éè]r\w*|nécrose|cécité|avc|caillots?|thrombose|phlébite|embolie|cicatrices?|brûlures?|lésions? nerveuses?|permanent\w*)\b",
    effects=r"\b(?:bleus?|ecchymoses?|hématomes?|gonflements?|œdèmes?|rougeurs?|démangeaisons?|sensibilité|douleurs?|gêne|inconfort|maux de tête|sécheresse|desquamation|picotements?|engourdissements?|saignements?|ampoules?|cloques?|nodules?|pigmentation|taches?|infections?|ulc[éè]r\w*|réactions?|caillots?|thrombose|phlébite|brûlures?|cicatrices?|irritations?|croûtes?|nausées?|malaise|éruption|inflammation|lésions?|nécrose|cécité|embolie|asymétrie|ptosis|acné)\b",
    conjunction=r"(?:,? et/ou|,? et|,? ou|,? ainsi que)",
    clause=r"\s(?:qui|que|dont|ce|cette|peuvent|peut|sont|est|pendant|après|durant|lorsque|si|mais|au (?:point|niveau)|par|apparaiss\w+|disparaiss\w+)\b",
    article=r"une?|des|de|du|l[ae]s?|quelques|légers?|légères?|parfois",
    verb=r"\s(?:est|sont|peut|peuvent|disparai\w+|s'estompe\w*|durent?|survien\w+|apparai\w+)\b",
    avoid=r"(?:\bévit\w+|\bne pas\b|\bne\b.{1,30}\bpas\b|\bjamais\b|\bpas d[e']|\bs'abstenir|\bproscri\w+|\binterdit\w*|\blimit\w+|\barrêt\w+)",
    expect=r"^(?:vous (?:pouvez|pourrez|pourriez) (?:ressentir|observer|remarquer|constater|avoir)|attendez-vous|il est normal|.{0,60}\b(?:est|sont) (?:normal|fréquent|courant)\w*\b)",
    should=r"\b(?:devez|doit|doivent|il faut|conseillée?|recommandée?|veuillez|pensez|il est (?:conseillé|recommandé|préférable))\b",
    statement=r"^(?:vous|votre|vos|le|la|les|un|une|des|certains?|la plupart|il|elle|ce|cette|ces|notre|nous)\b",
    emergency=r"(?:\b(?:15|112|urgences|samu|ambulance|anaphyla\w*|avc)\b|douleurs? (?:thoracique|dans la poitrine)|essoufflement|difficultés? (?:à respirer|respiratoire)|perte de (?:la )?(?:vue|vision|connaissance))",
    urgent=r"\b(?:urgen\w+|immédiatement|sans attendre|sans délai|le jour même|au plus vite|rapidement)\b",
    temporary=r"\b(?:jusqu'à|temporaire\w*|reporter|pendant la grossesse|actuellement|en cours|récente?s?|évolutive?)\b",
    relative=r"\b(?:contre-indications? relatives?|avec prudence|au cas par cas)\b",
    absolute=r"\b(?:contre-indications? absolues?|jamais|en aucun cas)\b",
    is_treatment=r"(?:est|sont) (?:une? |la |le |des )?(?:[\w,/'-]+ ){0,6}?(?:interventions?|traitements?|opérations?|chirurgie|thérapies?|techniques?|méthodes?|injections?|actes?|procédures?|soins?|crèmes?|lasers?|médicaments?)\b",
    is_condition=r"(?:,[^,.]{0,80},)? ?(?:est|sont) (?:une? |la |le |des |de )?(?:[\w,/'-]+ ){0,6}?(?:affections?|maladies?|troubles?|veines?|rides?|taches?|inflammation|vaisseaux|cicatrices?|lésions?|dermatoses?)\b",
    alias=r"\b(?:aussi (?:appelée?s?|connue?s? sous le nom de)|également (?:appelée?s?|connue?s? sous le nom de)|(?:appelée?s?|nommée?s?|dénommée?s?) (?:médicalement|en médecine|aussi)|dite?s?)[: ]+([^.;:,()!?]{3,60})",
    treats=r"\b(?:(?:utilisée?|indiquée?|employée?|conçue?|destinée?) (?:pour|à|dans) (?:traiter|réduire|éliminer|corriger|le traitement (?:de|des|du))|permet de (?:traiter|réduire|éliminer|corriger)|traite|traitement (?:de|des|du)|élimination (?:de|des|du)) ([^.;:?!()]{3,160})",
    vague=r"\b(?:autres?|nombreu\w+|divers\w*|plusieurs|certaine?s?|tous|toutes|patients?|personnes?|problèmes?|résultats?|zones?|apparence|cela|avec|par|votre|qui|que)\b",
    treatment_words=r"\b(?:thérapie|traitement|chirurgie|injections?|laser|peeling|lifting|ablation|toxine|implants?|blanchiment|épilation|\w+thérapie|\w+plastie|\w+ectomie|\w+abrasion|sclérose)\b",
    marketing=r"^(?:traitements?|soins?|nos soins|nouveau|tout savoir sur|guide (?:complet )?(?:de|du|des|sur)|qu'est-ce que|qu'est-ce qu'|comprendre|accueil)[\s:–—-]*(?:(?:la|le|les|une?)\s|l')?",
)
