"""French headings."""

HEADINGS = {
    "overview": (
        "=qu'est-ce que|=qu'est-ce que c'est|c'est quoi|présentation|en quoi consiste|introduction|"
        "aperçu|en bref|à propos|définition|généralités|~qu'est-ce que *|~qu'est ce qu'*|comprendre|"
        "description"
    ),
    "indications": (
        "indications|que peut-on traiter|ce que traite|pour quoi faire|quand y recourir|"
        "pour quels problèmes|zones traitées|quelles zones peuvent être traitées|dans quels cas|"
        "affections traitées|à quoi sert|que traite|quelles indications"
    ),
    "mechanism": (
        "comment ça marche|comment fonctionne|comment agit|principe|mode d'action|fonctionnement|"
        "mécanisme d'action|principe d'action|comment * fonctionne|comment fonctionne *|comment marche *|"
        "comment agit *|rôle de|la science"
    ),
    "procedure": (
        "déroulement|comment se déroule|déroulement de séance|la séance|comment se passe|"
        "comment se passe séance|comment est réalisé|technique|procédure|pendant|étapes|"
        "combien de séances|nombre de séances|le jour de intervention|intervention|"
        "déroulement de intervention|durée de séance|anesthésie|combien de temps dure séance|"
        "comment se déroule *|l'acte|jour j|est-ce douloureux|est-ce que ça fait mal"
    ),
    "benefits": (
        "avantages|bénéfices|bienfaits|points forts|les plus|atouts|pourquoi choisir|quels sont avantages"
    ),
    "longevity": (
        "résultats|combien de temps ça dure|durée des résultats|quels résultats|durée des effets|"
        "combien de temps durent résultats|est-ce définitif|efficacité|quand voit-on résultats|"
        "tenue dans temps|combien de temps dure effet|durée d'action|résultats attendus|"
        "quelle est durée des résultats|combien de temps dure|longévité"
    ),
    "recovery": (
        "récupération|suites|convalescence|éviction sociale|arrêt de travail|reprise du travail|"
        "reprise des activités|temps de récupération|retour au travail|cicatrisation"
    ),
    "suitability": (
        "pour qui|suis-je candidat|qui peut en bénéficier|candidats|bon candidat|est-ce fait pour moi|"
        "à qui s'adresse|à partir de quel âge|âge minimum|est-ce pour moi"
    ),
    "contraindications": (
        "contre-indications|contre indications|qui ne peut pas|quand ne pas|qui doit éviter|"
        "dans quels cas éviter|pour qui est déconseillé|qui ne doit pas|précautions d'emploi|déconseillé"
    ),
    "side_effects": (
        "effets secondaires|effets indésirables|quels sont effets secondaires|"
        "y a-t-il effets secondaires|effets secondaires possibles|effets indésirables possibles|"
        "effets secondaires éventuels|désagréments"
    ),
    "risks": (
        "risques|complications|complications possibles|risques et complications|quels sont risques|"
        "y a-t-il risques|dangers|inconvénients|risques éventuels|est-ce dangereux|que peut-il arriver"
    ),
    "preparation": (
        "préparation|comment se préparer|avant séance|avant intervention|se préparer|avant rendez-vous|"
        "préparer séance|consignes avant|préparation avant|avant le traitement"
    ),
    "aftercare": (
        "conseils après|soins après|après séance|après intervention|suivi|précautions après|"
        "consignes après|soins à domicile|soins post-opératoires|conseils post-opératoires|"
        "que faire après|recommandations après|consignes post-opératoires|suites et conseils|"
        "conseils après traitement|précautions à prendre après"
    ),
    "seek_help": (
        "quand consulter|quand appeler|quand contacter médecin|signes d'alerte|en cas d'urgence|"
        "quand nous appeler|quand nous joindre|quand faut-il consulter|quand demander de l'aide|"
        "quand s'inquiéter|urgence|quand nous contacter|quand consulter médecin"
    ),
    "alternatives": (
        "alternatives|autres options|autres traitements|autres solutions|alternatives possibles|"
        "quelle différence avec|différence entre"
    ),
    "cost": (
        "prix|tarif|tarifs|coût|combien ça coûte|combien coûte|remboursement|quel prix|quel est prix|"
        "prise en charge"
    ),
    "faqs": (
        "faq|questions fréquentes|foire aux questions|vos questions|questions réponses|"
        "questions et réponses|questions courantes"
    ),
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
    "symptoms": (
        "symptômes|signes|signes et symptômes|quels sont symptômes|comment reconnaître|à quoi ressemble|"
        "quels signes|comment se manifeste|manifestations"
    ),
    "causes": (
        "causes|quelles sont causes|origine|pourquoi apparaissent|à quoi est dû|d'où viennent|d'où vient|"
        "~pourquoi *"
    ),
    "risk_factors": (
        "facteurs de risque|qui est à risque|facteurs favorisants|facteurs déclenchants|"
        "facteurs aggravants|quels sont facteurs de risque"
    ),
    "red_flags": HEADINGS["seek_help"] + "|quand voir médecin|quand consulter en urgence|complications",
    "other_sections": (
        "diagnostic|traitement|traitements|comment traiter|prévention|comment prévenir|évolution|"
        "options de traitement|faq|questions fréquentes"
    ),
}
