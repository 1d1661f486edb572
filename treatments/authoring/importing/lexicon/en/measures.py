"""English numbers, times and frequencies."""

from treatments.authoring.importing.lexicon.measures import Measures

MEASURES = Measures(
    numbers={
        "a": 1,
        "an": 1,
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "fifteen": 15,
        "eighteen": 18,
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "forty-five": 45,
        "fifty": 50,
        "sixty": 60,
        "ninety": 90,
        "half an": 0.5,
        "half a": 0.5,
        "three quarters of an": 0.75,
    },
    units={
        "min(?:ute)?s?": "TM",
        "hours?|hrs?|h": "TH",
        "days?": "D",
        "weeks?|wks?": "W",
        "months?": "M",
        "years?|yrs?": "Y",
    },
    half="and a half",
    and_="and",
    between="between",
    to="to|and|or|through",
    qualifiers={
        (
            r"no more than|not more than|no longer than|not longer than|up to|as long as|at (?:the )?most|"
            r"(?:a )?maximum(?: of)?"
        ): "up_to",
        (
            r"no less than|not less than|no fewer than|no shorter than|no sooner than|at least|more than|"
            r"(?:a )?minimum(?: of)?|longer than|upwards of"
        ): "at_least",
        "less than|fewer than|under|within|shorter than": "under",
        (
            r"about|around|approximately|approx\.?|roughly|some|usually|typically|on average|nearly|"
            r"almost|circa|ca\.?|c\."
        ): "about",
    },
    after_qualifiers={
        r"(?:or|and) (?:more|longer|over|above|beyond|upwards?)|plus|at least|minimum": "at_least",
        r"(?:or|and) (?:less|fewer|shorter|under)|at (?:the )?most|maximum|max\.?": "up_to",
        "or so|or thereabouts|on average|approximately": "about",
    },
    spans="over",
    spans_more=r"\b(?:last|lasts|lasting|takes?|taking|just|well|persists?|little|slightly|remains?)\s+$",
    articles="an?",
    article_after=(
        r"\b(?:takes?|lasts?|lasting|needs?|for|after|within|about|than|least|most|up to|in|over|around|"
        r"under|nearly|"
        r"almost|roughly|approximately|typically|usually|of|the|and|or|to|until|every|stop|wait|only|just|"
        r"is|not)"
        r"\s+$"
    ),
    each_before=(
        r"(?:\b(?:once|twice|thrice|times?|per|every|each|cada|litres?|liters?|glass(?:es)?)|/|\d)\s*$"
    ),
    each_after=(
        r"^[,]?\s*(?:\w+\s+)?(?:(?:every|each|a|per|at a)\b|daily|weekly|once|twice|morning|evening|"
        r"(?:\w+ )?times\b|at (?:a time|once)\b|(?:in|at) (?:the|each|every)\b)"
    ),
    condition=r"\b(?:if|unless|should you|in case)\b",
    past=r"\b(?:last|past|previous)\s+$",
    takes=(
        r"\b(?:takes?|taking|lasts?|lasting|finish(?:es|ed)?|completed?|done (?:in|within)|"
        r"(?:performed|carried out) (?:in|within)|needs?|requires?|duration(?: is| of)?)\b"
    ),
    appointment=r"^[\s-]*(?:long )?(?:procedure|treatment|session|appointment|operation|visit)\b",
    not_session=(
        r"\b(?:cream|gel|an(?:a)?esthe\w+|numb\w*|consultation|rest|wait|wear|leave|left|apply|applied|stay|"
        r"recover\w*|heal\w*|photo\w*|assessment|massage|results?|effects?|cool\w*|ice|walk)\b"
    ),
    sessions="(?:treatment )?(?:sessions?|treatments?|appointments?|visits?)",
    needed=(
        r"\b(?:needs?|needed|requires?|required|recommend\w*|course|advis\w*|suggest\w*|usual(?:ly)?|"
        r"typical(?:ly)?|"
        r"normally|takes?|have|has|involves?|consists?|given (?:in|over)|best results?|total|series|done in|"
        r"carried out in|necessary|enough|plan(?:ned)?|offer|most people|generally|often|average|may be)\b"
    ),
    not_total=(
        r"\b(?:after|following|between|per|each|every|first|last|next|within|than|since|before|these|"
        r"those|until|"
        r"another|during|remaining|final)\s+(?:(?:the|your|about|just|only|around|each|every)\s+){0,2}$"
    ),
    further=(
        r"(?:further|additional|extra|more|other|follow-?up|top-?up|maintenance|previous|different|free|"
        r"such)"
    ),
    often=r"\b(?:a|per|each|every|/)\s*(?:day|week|month|year)\b|\b(?:daily|weekly|monthly|yearly)\b",
    apart=r"\b(?:apart|every|intervals?|between (?:each |the )?(?:sessions|treatments)|spaced)\b",
    lasts=(
        r"\b(?:results?|effects?|it|they|this|lasts?)\b.{0,60}\b(?:last|lasts|lasting|maintained|"
        r"persist)\b|\blasts?\b|\bwears? off\b"
    ),
    not_results=(
        r"\b(?:unlike|compared|whereas|than|other|warranty|guarantee|fillers?|swelling|appointment)\b"
    ),
    appears=(
        r"\b(?:results?|effects?|improvements?|difference)\b.{0,60}\b(?:appear|visible|seen|noticed?|see|"
        r"show|develop|starts?|begins?)\b|\b(?:see|notice|seeing)\b.{0,40}\b(?:results?|effects?|"
        r"improvements?|difference)\b|\btakes effect\b"
    ),
    ages=(
        (
            r"\b(?:must|should|need to|have to) be (?:at least |over |"
            r"aged )?(?:the age of )?(\d{1,2})(?! ?(?:%|per|cm|mm|ml|mg|to|-|–|hours|days|weeks|months|"
            r"minutes))\b"
        ),
        r"\bminimum age(?: is| of)?:? (\d{1,2})\b",
        (
            r"\b(?:adults?|people|patients?|anyone|everyone|those|women|men|persons?|clients?|children|"
            r"you are|if you are) (?:who are )?(?:(?:aged |of )?(?:at least|over|older than|from)|aged|"
            r"under|younger than)(?: the age of)? (\d{1,2})s?\b(?! ?(?:%|kg|cm|to\b|-|–|hours|days|weeks|"
            r"months|minutes))"
        ),
        r"\b(?:under|over|from|below) the age of (\d{1,2})\b",
        r"\bfrom (\d{1,2}) years(?: of age| old)?\b",
        r"\baged (\d{1,2})\b(?! ?(?:to|-|–))",
        r"\b(?:age )?(\d{1,2}) (?:years (?:of age |old )?)?(?:or|and) (?:over|older|above)\b",
        r"\b(?:at least|over) (\d{1,2}) years (?:old|of age)\b",
        r"\b(\d{1,2}) years (?:old|of age) or (?:over|older)\b",
        r"\bunder[- ](\d{1,2})s\b",
        r"\bover[- ](\d{1,2})s\b",
    ),
    frequencies=(
        (r"\bvery (?:common(?:ly)?|frequent(?:ly)?)\b", "very_common"),
        (r"\b(?:very|extremely|exceptionally) rare(?:ly)?\b", "very_rare"),
        (r"\buncommon(?:ly)?\b|\binfrequent(?:ly)?\b", "uncommon"),
        (r"\brare(?:ly)?\b", "rare"),
        (r"\bcommon(?:ly)?\b|\bfrequent(?:ly)?\b|\boften\b", "common"),
    ),
    one_in=(
        r"\b(\d[\d,.]*|one|two|three|four|five) (?:people |patients )?(?:in|out of|per) (?:every )?"
        r"(\d[\d,.]*\d|\d|two|three|four|five|six|eight|ten|twenty|fifty|(?:a |one )?hundred|(?:a |"
        r"one )?thousand)\b"
    ),
    people=(
        r"(?:people|patients?|cases|users|women|men|clients|treatments|procedures|persons|adults|those|"
        r"all)\b"
    ),
    chance=r"(?:chance|risk|likelihood|probability)\b",
    among=(
        r"\b(?:in|affects?|affecting|among|for|occurs? in|happens to)\s+(?:(?:up to|about|around|"
        r"fewer than|less than|more than|under|over|only|approximately|roughly|some|nearly|almost|"
        r"at least|between|every)\s+)*$"
    ),
    harm=(
        r"(?:side[- ]effects?|complications?|reactions?|risks?|unwanted effects?|cases?|occasions?|"
        r"instances?|effects?)\b"
    ),
    occurs=(
        r"(?:occur\w*|happen\w*|cause[sd]?|causing|develop\w*|experience[sd]?|have|has|get|gets|"
        r"notice[sd]?|appear\w*|be|lead\w*|"
        r"result\w*|report\w*|seen|observed|form\w*|arise\w*|there|see|felt|feel)\b"
    ),
    goes_on=(
        r"(?:after|in|with|for|during|on|at|following|immediately|straight|and|but|or|as|too|because|when|"
        r"if)\b"
    ),
    comparative=(
        r"\b(?:not|no|less|more|most|least|how|as|isn't|aren't|never|nor|so|too|even|n't)\s+(?:\w+\s+)?$"
    ),
    otherwise=(
        r"\b(?:go(?:es)?|gone|settle[sd]?|fade[sd]?|resolve[sd]?|disappear\w*|improve[sd]?|heal(?:s|ed)?|"
        r"clear(?:s|ed)?|subside[sd]?|"
        r"reduced?|better|worse|down|mild|treated|needed|required|necessary|problem|serious|severe|"
        r"permanent|lasts?|"
        r"used|cream|lidocaine|eases?|relieve[sd]?|helps?|wash\w*|avoided|prevented)\b"
    ),
    joint=r"[,;:()]\s*|\s[–—-]\s|\s(?:and|but|which|that|who|while|although|because)\s",
    negation=(
        r"\b(?:no|not|never|without|none|nor|neither|free (?:of|from)|\w+n['’]t|cannot|rather than|"
        r"instead of|"
        r"prevents?|reduces? the (?:risk|chance|likelihood)|avoids?|unlikely)\b"
    ),
)
