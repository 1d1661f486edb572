"""French."""

from treatments.authoring.importing.lexicon.base import Lexicon, words
from treatments.authoring.importing.lexicon.fr.cues import CONDITION_CUES, CUES
from treatments.authoring.importing.lexicon.fr.headings import AMBIGUOUS, CONDITION_HEADINGS, HEADINGS
from treatments.authoring.importing.lexicon.fr.measures import MEASURES

LEXICON = Lexicon(
    language="fr",
    headings=HEADINGS,
    ambiguous=AMBIGUOUS,
    condition_headings=CONDITION_HEADINGS,
    cues=CUES,
    condition_cues=CONDITION_CUES,
    measures=MEASURES,
    filler=words(
        "a au aux ce ces cet cette de des du elle en et il la le les ma mes mon nos notre on sa ses "
        "soin son sont sur t traitement traitements un une vos votre"
    ),
    stopwords=words(
        "après au aux avec ce cette dans de des du elle en est et il la le les ou par pas peut plus "
        "pour que qui sont sur un une votre vous être"
    ),
    anaphora=(
        r"(?:il|elle|ils|elles|ce|cela|ça|c'est|ceci|ces|cette|cet|celui|celle|ceux|cependant|toutefois|"
        r"mais|et|ou|donc|ainsi|puis|aussi|sinon|en outre|de plus|par exemple|en effet|néanmoins)\b"
    ),
    call_to_action=(
        r"^(?:prenez|réservez|demandez|planifiez)\b.{0,60}\b(?:rendez-vous|consultation|maintenant|"
        r"en ligne|aujourd'hui|devis)|^(?:appelez|contactez|écrivez)[- ]nous\b.{0,60}\b(?:pour|"
        r"aujourd'hui|dès|au)\b|^contactez[- ]nous[.! ]*$|^en savoir plus\b|^cliquez ici|"
        r"^découvrez (?:nos|notre)\b|\bconsultation gratuite\b|^suivez-nous\b|^inscrivez-vous\b|"
        r"^n'hésitez pas à (?:nous|prendre)\b(?!.{0,60}\bsi\b)"
    ),
    disclaimer=(
        r"\b(?:à titre (?:purement )?(?:informatif|indicatif)|ne (?:remplace|remplacent|saurait remplacer|"
        r"se substitue\w*)\b.{0,50}\b(?:avis|consultation|médecin|médical))|^mentions légales\b|"
        r"^politique de confidentialité\b|^avertissement\b"
    ),
    promotion=(
        r"\bpourquoi (?:nous )?choisir (?:notre|nos|nous)\b|\bpourquoi nous\b|^(?:notre (?:clinique|"
        r"equipe|centre)|nos (?:medecins|engagements)|a propos de nous|qui sommes-nous|temoignages|"
        r"avis(?: clients)?|nous contacter|contact|prendre rendez-vous|prenez rendez-vous|"
        r"articles (?:similaires|lies)|horaires(?: d'ouverture)?)$"
    ),
    downtime="éviction sociale|récupération|convalescence|arrêt",
    work=r"\btravail(?:ler)?\b",
    lead_time=r"\b(?:avant|auparavant)\b",
    after=r"\b(?:après\b|au bout (?:de\b|d')|dès\b)",
    until=r"\b(?:pendant|durant|jusqu'à|pour|sous)\b",
    first=r"\b(?:premi[eè]re?s?|suivante?s?|prochaine?s?)\b",
    varies=r"\b(?:vari(?:e|ent|able)s?|dépend(?:ent)?|selon|variables?)\b",
    facts={
        "durée(?: de (?:la |l')?(?:séance|intervention|procédure|acte))?": "procedure.duration",
        "(?:nombre de )?séances(?: nécessaires)?": "procedure.sessions",
        "intervalle(?: entre les séances)?": "procedure.interval",
        "lieu|cadre|réalisé (?:en|au)": "procedure.setting",
        "anesthésie|prise en charge de la douleur": "procedure.pain_relief",
        "(?:durée|tenue) des (?:résultats|effets)": "longevity.duration",
        "(?:résultats visibles|apparition des résultats|délai d'action)": "longevity.onset",
        "(?:récupération|éviction sociale|temps de récupération|convalescence)": "recovery.downtime",
        "(?:reprise du travail|retour au travail|arrêt de travail)": "recovery.return_to_work",
        "âge minimum|âge": "suitability.min_age",
        "prix|tarifs?|coût": "cost",
        "effets (?:secondaires|indésirables)": "side_effects",
        "risques|complications": "risks",
    },
    such_as=(
        r"\b(?:tels? que|telles? que|comme|notamment|par exemple|comprennent|incluent|sont|"
        r"y compris)\b ?:?"
    ),
    may_have=(
        r"\b(?:peu(?:t|vent)|pourrai(?:t|ent)|peut-être) (?:\w+ )?(?:causer|provoquer|entraîner|"
        r"apparaître|survenir|ressentir|observer|avoir|être|présenter|se produire)\b"
        r"|\b(?:patients|personnes) (?:ressentent|présentent|développent|ont|signalent)\b"
    ),
    serious=(
        r"\b(?:complications?|graves?|sévères?|allergi\w+|anaphyla\w+|infections?|ulc[éè]r\w*|nécrose|"
        r"cécité|avc|caillots?|thrombose|phlébite|embolie|cicatrices?|brûlures?|lésions? nerveuses?|"
        r"permanent\w*)\b"
    ),
    effects=(
        r"\b(?:bleus?|ecchymoses?|hématomes?|gonflements?|œdèmes?|rougeurs?|démangeaisons?|sensibilité|"
        r"douleurs?|gêne|inconfort|maux de tête|sécheresse|desquamation|picotements?|engourdissements?|"
        r"saignements?|ampoules?|cloques?|nodules?|pigmentation|taches?|infections?|ulc[éè]r\w*|"
        r"réactions?|caillots?|thrombose|phlébite|brûlures?|cicatrices?|irritations?|croûtes?|nausées?|"
        r"malaise|éruption|inflammation|lésions?|nécrose|cécité|embolie|asymétrie|ptosis|acné)\b"
    ),
    conjunction="(?:,? et/ou|,? et|,? ou|,? ainsi que)",
    clause=(
        r"\s(?:qui|que|dont|ce|cette|peuvent|peut|sont|est|pendant|après|durant|lorsque|si|mais|"
        r"au (?:point|niveau)|par|apparaiss\w+|disparaiss\w+)\b"
    ),
    article="une?|des|de|du|l[ae]s?|quelques|légers?|légères?|parfois",
    verb=r"\s(?:est|sont|peut|peuvent|disparai\w+|s'estompe\w*|durent?|survien\w+|apparai\w+)\b",
    avoid=(
        r"(?:\bévit\w+|\bne pas\b|\bne\b.{1,30}\bpas\b|\bjamais\b|\bpas d[e']|\bs'abstenir|\bproscri\w+|"
        r"\binterdit\w*|\blimit\w+|\barrêt\w+)"
    ),
    expect=(
        r"^(?:vous (?:pouvez|pourrez|pourriez) (?:ressentir|observer|remarquer|constater|avoir)|"
        r"attendez-vous|il est normal|.{0,60}\b(?:est|sont) (?:normal|fréquent|courant)\w*\b)"
    ),
    should=(
        r"\b(?:devez|doit|doivent|il faut|conseillée?|recommandée?|veuillez|pensez|il est (?:conseillé|"
        r"recommandé|préférable))\b"
    ),
    statement=(
        r"^(?:vous|votre|vos|le|la|les|un|une|des|certains?|la plupart|il|elle|ce|cette|ces|notre|nous)\b"
    ),
    emergency=(
        r"(?:\b(?:15|112|urgences|samu|ambulance|anaphyla\w*|avc)\b|douleurs? (?:thoracique|"
        r"dans la poitrine)|essoufflement|difficultés? (?:à respirer|respiratoire)|"
        r"perte de (?:la )?(?:vue|vision|connaissance))"
    ),
    urgent=r"\b(?:urgen\w+|immédiatement|sans attendre|sans délai|le jour même|au plus vite|rapidement)\b",
    temporary=(
        r"\b(?:jusqu'à|temporaire\w*|reporter|pendant la grossesse|actuellement|en cours|récente?s?|"
        r"évolutive?)\b"
    ),
    relative=r"\b(?:contre-indications? relatives?|avec prudence|au cas par cas)\b",
    absolute=r"\b(?:contre-indications? absolues?|jamais|en aucun cas)\b",
    is_treatment=(
        r"(?:est|sont) (?:une? |la |le |des )?(?:[\w,/'-]+ ){0,6}?(?:interventions?|traitements?|"
        r"opérations?|chirurgie|thérapies?|techniques?|méthodes?|injections?|actes?|procédures?|soins?|"
        r"crèmes?|lasers?|médicaments?)\b"
    ),
    is_condition=(
        r"(?:,[^,.]{0,80},)? ?(?:est|sont) (?:une? |la |le |des |de )?(?:[\w,/'-]+ ){0,6}?(?:affections?|"
        r"maladies?|troubles?|veines?|rides?|taches?|inflammation|vaisseaux|cicatrices?|lésions?|"
        r"dermatoses?)\b"
    ),
    alias=(
        r"\b(?:aussi (?:appelée?s?|connue?s? sous le nom de)|également (?:appelée?s?|"
        r"connue?s? sous le nom de)|(?:appelée?s?|nommée?s?|dénommée?s?) (?:médicalement|en médecine|"
        r"aussi)|dite?s?)[: ]+([^.;:,()!?]{3,60})"
    ),
    treats=(
        r"\b(?:(?:utilisée?|indiquée?|employée?|conçue?|destinée?) (?:pour|à|dans) (?:traiter|réduire|"
        r"éliminer|corriger|le traitement (?:de|des|du))|permet de (?:traiter|réduire|éliminer|corriger)|"
        r"traite|traitement (?:de|des|du)|élimination (?:de|des|du)) ([^.;:?!()]{3,160})"
    ),
    vague=(
        r"\b(?:autres?|nombreu\w+|divers\w*|plusieurs|certaine?s?|tous|toutes|patients?|personnes?|"
        r"problèmes?|résultats?|zones?|apparence|cela|avec|par|votre|qui|que)\b"
    ),
    treatment_words=(
        r"\b(?:thérapie|traitement|chirurgie|injections?|laser|peeling|lifting|ablation|toxine|implants?|"
        r"blanchiment|épilation|\w+thérapie|\w+plastie|\w+ectomie|\w+abrasion|sclérose)\b"
    ),
    marketing=(
        r"^(?:traitements?|soins?|nos soins|nouveau|tout savoir sur|guide (?:complet )?(?:de|du|des|sur)|"
        r"qu'est-ce que|qu'est-ce qu'|comprendre|accueil)[\s:–—-]*(?:(?:la|le|les|une?)\s|l')?"
    ),
)
