"""English words and phrases that tell what a sentence speaks of."""

CUES: dict[str, tuple[str, ...]] = {
    "indications": (
        r"used to treat\b",
        r"\btreats?\b",
        r"\bsuitable for treating\b",
        r"\bhelps? with\b",
    ),
    "mechanism": (
        r"\birritates?\b",
        r"\bstimulat(?:es?|ing)\b",
        r"\bcollapse",
        r"\babsorb(?:s|ed)?\b",
        r"\brelax(?:es|ing)?\b.{0,30}muscles?",
        r"\bblocks?\b.{0,40}(?:nerve|signal)",
        r"\bcollagen\b",
        r"\btargets?\b",
        r"\bdestroy",
        r"!\bworks by\b",
        r"\bbreaks? down\b",
        r"\bthe body\b.{0,40}\b(?:absorbs?|removes?|clears?)\b",
    ),
    "procedure": (
        r"\binject(?:s|ed|ion|ions|ing)?\b.{0,60}\b(?:into|under|at)\b",
        r"!\b(?:multiple|several|\d+|two|three|four|six)\b.{0,30}\bsessions?\b",
        r"!\b(?:takes?|lasts?)\b.{0,30}\b(?:minutes?|mins?|hours?|an hour)\b",
        r"\bperformed\b",
        r"\bneedle",
        r"\bduring the (?:procedure|treatment|session)",
        r"\b(?:local )?ana?esthe(?:tic|sia)\b",
        r"\bnumbing cream\b",
        r"\bweeks apart\b",
        r"\bpainless\b|\bpainful\b|\bstinging\b|\beffortless\b",
        r"\bthe (?:doctor|nurse|practitioner|clinician|surgeon|dentist) (?:will|then)\b",
        r"\byou will (?:lie|sit|be asked)\b",
        r"\bconsultation\b",
    ),
    "benefits": (
        r"\bbenefits?\b",
        r"\badvantages?\b",
        r"\bimproves? (?:confidence|the appearance)\b",
    ),
    "longevity": (
        r"!\bresults?\b.{0,60}\b(?:lasts?|lasting|permanent|fade|wear off|appear|visible|vary|seen)\b",
        r"!\blong[- ]lasting\b",
        r"\bpermanent(?:ly)?\b",
        r"!\blasts?\b.{0,30}\b(?:months?|years?)\b",
        r"!\bwears? off\b",
        r"\btop[- ]?ups?\b",
        r"\bsuccess rate\b",
        r"\bnew (?:\w+ ){0,4}(?:veins|hairs?|lines)\b",
        r"\bfull (?:results?|effect)\b",
        r"\bmaintenance\b",
    ),
    "recovery": (
        r"!\breturn to (?:\w+ ){0,3}(?:work|activit)",
        r"!\bdowntime\b",
        r"\brecover(?:y|ed)\b",
        r"!\bback (?:to|at) work\b",
        r"\bnormal activities\b",
        r"\btime off\b",
        r"!\bmargin time\b",
        r"\bresume\b.{0,40}\b(?:activit|work|exercise)",
        r"!\bcontinue their (?:\w+ )?(?:exercises|activities)",
        r"\bheal(?:s|ing)?\b",
    ),
    "suitability": (
        r"\b(?:good|ideal|suitable) candidates?\b",
        r"!\b(?:aged|over|at least) (?:the age of )?1[68]\b",
        r"\bsuitable for (?:most|all|adults|people)\b",
    ),
    "contraindications": (
        (
            r"!\b(?:not|isn't|aren't|never) (?:be )?(?:suitable|recommended|advised|"
            r"given)\b.{0,80}\b(?:if|for|in|people|women|during)\b"
        ),
        r"\bpregnan",
        r"\bbreast[- ]?feeding\b",
        r"!\bshould not have\b",
        r"\ballerg(?:y|ic) to\b",
        r"!\bcontra-?indicat",
        (
            r"\byou (?:have|had|are taking)\b.{0,40}\b(?:disease|disorder|infection|thrombosis|"
            r"blood thinn|anticoagul)"
        ),
        r"\bcannot be treated\b",
        r"\bblood clotting\b",
    ),
    "side_effects": (
        r"!\bside[- ]effects?\b",
        r"\bbruis(?:es?|ing)\b",
        r"\bswelling\b",
        r"\bredness\b",
        r"\bitch(?:ing|y)?\b",
        r"\btender(?:ness)?\b",
        r"\bsoreness?\b",
        r"\bsecondary effects\b",
        r"\bdiscomfort\b",
        r"\bdryness\b|\bpeeling\b",
    ),
    "risks": (
        r"!\bcomplications?\b",
        r"!\b(?:rarely|in rare cases|very rare(?:ly)?|rare)\b.{0,100}",
        r"\brisks?\b",
        r"!\ballergic reactions?\b",
        r"\binfection\b",
        r"!\bblood clots?\b|\bthrombosis\b",
        r"\bscarring\b",
        r"\bnerve (?:damage|injury)\b",
        r"!\bulcer(?:ation|s)\b",
        r"!\bnecrosis\b|\bblindness\b|\bstroke\b|\banaphyla",
        r"\bburns?\b",
        r"\bserious\b",
    ),
    "preparation": (
        r"!\bbefore (?:your|the) (?:treatment|procedure|appointment|session|surgery)\b.{0,80}",
        r"!\b(?:\d+|two|three|a few|one|four) (?:days?|weeks?|hours?) (?:before|prior)\b",
        r"\bstop taking\b",
        r"\btell (?:us|your)\b.{0,60}\bmedic",
        r"\barrive\b",
        r"\bshave\b.{0,40}\bbefore\b",
        r"\bdo not eat\b",
        r"\bpatch test\b",
    ),
    "aftercare": (
        r"!\bcompression stockings\b",
        (
            r"!\bavoid(?:ing|ed)?\b.{0,80}\b(?:exercise|activity|sun|alcohol|heat|sauna|bath|touching|"
            r"sitting|standing|make-?up|swimming|massage)"
        ),
        r"\bkeep\b.{0,40}\b(?:clean|dry|raised|elevated)\b",
        (
            r"!\bafter (?:your|the) (?:treatment|procedure|session|surgery)\b.{0,60}\b(?:avoid|wear|keep|"
            r"use|apply|do not|don't)\b"
        ),
        r"\bapply\b",
        r"\bsun ?(?:screen|cream|block)\b|\bspf\b",
        r"\bwear\b",
        r"\bexercise\b",
        r"\bmoisturis",
        r"\bfor (?:the (?:first|next) )?(?:\d+|two|three|a few|a couple of) (?:hours|days|weeks)\b",
        r"\bdo not\b|\bdon't\b",
        r"\bhealthy (?:lifestyle|weight)\b",
    ),
    "seek_help": (
        r"!\b(?:call|dial) (?:999|112|911)\b",
        r"!\bseek (?:urgent |immediate |medical )+",
        (
            r"!\b(?:contact|call|see|tell) (?:us|your (?:doctor|clinic|gp|surgeon|dentist)|a (?:doctor|"
            r"gp)|the clinic)\b.{0,60}\b(?:if|immediately|straight away|at once|urgently)\b"
        ),
        r"!\bgo to a&e\b|\bemergency department\b",
        r"\bchest pain\b",
        r"\bshortness of breath\b|\bdifficulty breathing\b",
        r"!\bif you (?:notice|have|develop|experience)\b.{0,120}\b(?:contact|call|seek)\b",
        r"\bfever\b",
    ),
    "alternatives": (
        r"!\balternatives? (?:to|include|are)\b",
        r"\bother (?:treatments|options)\b",
        r"\bunlike\b",
        r"!\binstead of\b.{0,60}\btreatment",
    ),
    "cost": (
        r"![£$€]\s?\d",
        r"\bcosts?\b",
        r"\bprices?\b",
        r"!\bprices? (?:start|from)\b",
        r"\bper session\b",
    ),
}
CONDITION_CUES = {
    "symptoms": (
        r"!\bsymptoms?\b",
        r"\bitch",
        r"\bpain(?:ful)?\b",
        r"\baching\b",
        r"\bvisible\b",
        r"\blook like\b",
        r"\bappear as\b",
    ),
    "causes": (
        r"!\bcaused by\b",
        r"!\bdue to\b",
        r"!\bbrought about by\b",
        r"\bresult of\b",
        r"\bcauses?\b",
    ),
    "risk_factors": (
        r"!\bmore likely\b",
        r"!\brisk factors?\b",
        r"\bfamily history\b",
        r"\bincreases? (?:the|your) (?:risk|chance)",
        r"\bruns? in families\b",
    ),
    "red_flags": (
        *CUES["seek_help"],
        r"!\bsee (?:a|your) (?:gp|doctor|dermatologist)\b",
    ),
}
