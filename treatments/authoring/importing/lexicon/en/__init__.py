"""English."""

from treatments.authoring.importing.lexicon.base import Lexicon, words
from treatments.authoring.importing.lexicon.en.cues import CONDITION_CUES, CUES
from treatments.authoring.importing.lexicon.en.headings import AMBIGUOUS, CONDITION_HEADINGS, HEADINGS
from treatments.authoring.importing.lexicon.en.measures import MEASURES

LEXICON = Lexicon(
    language="en",
    headings=HEADINGS,
    ambiguous=AMBIGUOUS,
    condition_headings=CONDITION_HEADINGS,
    cues=CUES,
    condition_cues=CONDITION_CUES,
    measures=MEASURES,
    filler=words(
        "a an any be i it its my of our some that the therapy there these this those to treatment "
        "treatments us we will with you your"
    ),
    stopwords=words(
        "after an and are as at be by can for from have if in is it may not of on or that the this to "
        "which will with you your"
    ),
    anaphora=(
        r"(?:it|its|they|them|their|this|these|those|that|he|she|however|but|and|or|also|then|so|"
        r"therefore|thus|such|otherwise|in addition|additionally|furthermore|as a result|for example|"
        r"instead|both|here)\b"
    ),
    call_to_action=(
        r"^(?:to )?(?:book|schedule|arrange|reserve|request)\b.{0,60}\b(?:consultations?|appointments?|"
        r"now|today|online|call)\b|^(?:please )?(?:call|contact|email|phone|ring|message|visit) (?:us|our|"
        r"the clinic)\b.{0,80}\b(?:today|now|to book|for (?:a|more)|to (?:find|learn|arrange|discuss|"
        r"schedule))\b|^(?:find out|read|learn|discover) more\b|^click here|^get in touch\b|^(?:enquire|"
        r"book) (?:now|today|online)|\bfree (?:no[- ]obligation )?consultation\b|^(?:follow|like) us on\b|"
        r"^sign up\b|^subscribe\b|^(?:why )?(?:not )?(?:wait|hesitate)\b|don't wait\b"
    ),
    disclaimer=(
        r"\b(?:for (?:general )?information(?:al)? (?:purposes )?only|(?:not|does not|doesn't|"
        r"never) (?:intended )?(?:to |as )?(?:a )?(?:substitute|replace|constitute)\b.{0,40}\b(?:medical|"
        r"professional|advice|consultation))|^disclaimer\b|^terms (?:and|&) conditions\b|^privacy policy\b"
    ),
    promotion=(
        r"\bwhy (?:choose|us|our|trust|come to|patients (?:choose|love))\b.{0,20}\b(?:us|our|clinic|team|"
        r"we)\b|^(?:our (?:clinic|team|promise|mission|clinics|doctors)|about us|meet the team|"
        r"testimonials?|reviews|what our (?:patients|clients) say|contact us|find us|related (?:posts|"
        r"articles)|share this|book (?:now|online|an? \w+)|get in touch|opening hours)$"
    ),
    downtime=r"\bdowntime|recovery (?:time|period|takes)|recover\b|recovery\b",
    work=r"\bwork\b",
    lead_time=r"\b(?:before|prior|beforehand|in advance)\b",
    after=r"\b(?:after|from)\b",
    until=r"\b(?:for|until|during|within)\b",
    first=r"\b(?:first|next|following)\b",
    varies=r"\b(?:var(?:y|ies|iable|ying)|depends?|depending|differs?)\b",
    facts={
        (
            "(?:procedure|treatment|session|appointment|operation) (?:time|length|duration)|duration|"
            "time taken|how long (?:it|does it) takes?"
        ): "procedure.duration",
        (
            r"(?:number of |no\.? of )?(?:sessions|treatments)(?: (?:needed|required|recommended))?"
        ): "procedure.sessions",
        "(?:interval|frequency|time)(?: between (?:sessions|treatments))?": "procedure.interval",
        "setting|where|location|performed (?:in|at)": "procedure.setting",
        "ana?esthe(?:tic|sia)|pain relief|pain management": "procedure.pain_relief",
        (
            "results? (?:last|duration)|lasts?|duration of results|longevity|how long (?:it|results) lasts?"
        ): "longevity.duration",
        "(?:results? (?:seen|visible|appear|in)|onset|time to results?|see results)": "longevity.onset",
        "(?:downtime|recovery(?: time| period)?)": "recovery.downtime",
        "(?:back to work|return to work|time off work)": "recovery.return_to_work",
        "(?:minimum age|age|age limit)": "suitability.min_age",
        "results?": "longevity",
        "(?:costs?|prices?(?: from)?|from)": "cost",
        "(?:side effects)": "side_effects",
        "(?:risks?|complications)": "risks",
    },
    such_as=r"\b(?:such as|including|like|includes?|e\.g\.|for example|are|namely)\b:?",
    may_have=(
        r"\b(?:may|might|can|could|will|usually|sometimes|often) (?:\w+ )?(?:cause|causes|experience|have|"
        r"get|notice|feel|develop|lead to|result in|encounter|be)\b"
        r"|\b(?:patients|people|users) (?:experience|notice|develop|get|have|report)\b"
    ),
    serious=(
        r"\b(?:complications?|serious|severe|allergic|anaphyla\w+|infections?|ulcer\w*|necrosis|blindness|"
        r"strokes?|clots?|thrombosis|embol\w+|scar(?:s|ring)?|nerve (?:damage|injury)|burns?|"
        r"vascular occlusion|permanent|life-threatening|sepsis)\b"
    ),
    effects=(
        r"\b(?:bruis\w+|swelling|redness|itch\w*|tender\w*|sore\w*|pain|aching|ache|discomfort|headaches?|"
        r"dryness|peeling|flushing|numbness|tingling|bleeding|blister\w*|lumps?|pigmentation|staining|"
        r"discolou?ration|matting|infections?|ulcer\w*|reactions?|clots?|thrombosis|burns?|scar(?:s|"
        r"ring)?|drooping|ptosis|sensitivity|nausea|fainting|stinging|rash|inflammation|damage|necrosis|"
        r"blindness|stroke|embolism|asymmetry|rejection|haematomas?|hematomas?|irritation|scabs?|crust\w*|"
        r"acne|phlebitis|cold sores?)\b"
    ),
    conjunction="(?:,? and/or|,? and|,? or|, as well as| as well as)",
    clause=(
        r"\s(?:which|that|this|these|can|may|might|will|is|are|for (?:a|the|up|about|\d)|after|during|"
        r"within|if|when|while|but|than|lasting|usually|affect\w*|immediately)\b"
    ),
    article="a|an|the|some|any|mild|temporary|a few|minor|slight|possible|potential",
    verb=(
        r"\s(?:is|are|can|may|might|will|could|usually|often|sometimes|rarely|occurs?|happens?|affects?|"
        r"lasts?|settles?|goes|fades?|tends?|has been|have been|should|becomes?)\b"
    ),
    avoid=(
        r"\b(?:avoid(?:ing|ed)?|do not|don't|never|refrain|no (?:alcohol|exercise|sun|swimming|make-?up|"
        r"smoking|driving)|should not|must not|stay out of|stay away|stop|limit|keep out of|without)\b"
    ),
    expect=(
        r"^(?:you (?:may|might|will|can|could) (?:notice|have|feel|see|experience|find|expect|get)|expect|"
        r"some (?:swelling|bruising|redness|pain)|it is normal|.{0,60}\b(?:is|are) (?:normal|common|"
        r"to be expected)\b|(?:mild |slight |some )?(?:swelling|bruising|redness|tenderness|"
        r"discomfort)\b.{0,60}\b(?:settle|last|fade|subside|normal|improve|go))"
    ),
    should=(
        r"\b(?:should|must|need to|have to|advised|recommended?|can help|please|remember|it is best|"
        r"important to)\b"
    ),
    statement=(
        r"^(?:you|your|the|there|some|most|many|it|this|these|our|we|results?|patients?|people|swelling|"
        r"bruising|redness)\b"
    ),
    emergency=(
        r"\b(?:999|112|911|a&e|emergency|ambulance|chest pain|difficulty breathing|breathless|"
        r"shortness of breath|collapse|stroke|anaphyla\w*|loss of vision|sudden (?:loss|blindness))"
    ),
    urgent=(
        r"\b(?:urgent(?:ly)?|immediate(?:ly)?|straight away|right away|same day|at once|without delay|"
        r"as soon as possible|111)\b"
    ),
    temporary=(
        r"\b(?:until|temporar(?:y|ily)|postpone|while (?:you are )?(?:pregnant|breast)|wait|at the moment|"
        r"currently|active|within the (?:last|past)|in the (?:last|past)|recent(?:ly)?)\b"
    ),
    relative=(
        r"\b(?:relative contra|with caution|may not be suitable|discuss|case by case|"
        r"need(?:s)? special care)\b"
    ),
    absolute=r"\b(?:absolute contra|never|under no circumstances|must not)\b",
    is_treatment=(
        r"(?:is|are) (?:an? |the )?(?:[\w,/-]+ ){0,6}?(?:procedures?|treatments?|operations?|surgery|"
        r"surger(?:y|ies)|therap(?:y|ies)|technique|method|injections?|injectables?|medicines?|creams?|"
        r"lasers?)\b"
    ),
    is_condition=(
        r"(?:,[^,.]{0,80},)? ?(?:is|are) (?:an? |the )?(?:[\w,/-]+ ){0,6}?(?:conditions?|disease|disorder|"
        r"veins?|lines|wrinkles|spots?|rash|inflammation|blood vessels?|folds|scars?|growths?|marks)\b"
    ),
    alias=(
        r"\b(?:also (?:known|called|referred to)(?: as)?|(?:medically|medicinally|commonly|sometimes|"
        r"often) (?:known|called|referred to)(?: as)?|known medically as|(?:the )?medical (?:name|"
        r"term)(?: is| for)?)[: ]+([^.;:,()!?]{3,60})"
    ),
    treats=(
        r"\b(?:(?:used|designed|performed|indicated|recommended) (?:to (?:treat|reduce|remove|correct|"
        r"improve|eliminate)|for(?: the treatment of)?)|treat(?:s|ment (?:for|of))|solutions? for|"
        r"removal of|gets? rid of) ([^.;:?!()]{3,160})"
    ),
    vague=(
        r"\b(?:other|many|various|several|certain|some|all|most|range|variety|patients?|people|you|"
        r"concerns?|issues?|results?|areas?|appearance|it|them|this|which|with|by|your|that|use|used|"
        r"general)\b"
    ),
    treatment_words=(
        r"\b(?:therapy|treatment|procedure|surgery|injections?|laser|peel|filler|fillers|lift|ablation|"
        r"removal|toxin|implants?|whitening|needling|rejuvenation|resurfacing|reduction|plasty|\w+therapy|"
        r"\w+plasty|\w+ectomy|\w+abrasion)\b"
    ),
    marketing=(
        r"^(?:removal|treatments?|services?|procedures?|our treatments?|new|now available|introducing|"
        r"all about|everything you need to know about|a (?:complete |short )?guide to|the (?:complete |"
        r"ultimate )?guide to|guide to|what is|what are|understanding|clinic|home)\b[\s:–—-]*"
    ),
)
