"""German."""

from treatments.authoring.importing.lexicon.base import Lexicon, words
from treatments.authoring.importing.lexicon.de.cues import CONDITION_CUES, CUES
from treatments.authoring.importing.lexicon.de.headings import AMBIGUOUS, CONDITION_HEADINGS, HEADINGS
from treatments.authoring.importing.lexicon.de.measures import MEASURES

LEXICON = Lexicon(
    language="de",
    headings=HEADINGS,
    ambiguous=AMBIGUOUS,
    condition_headings=CONDITION_HEADINGS,
    cues=CUES,
    condition_cues=CONDITION_CUES,
    measures=MEASURES,
    filler=words(
        "behandlung behandlungen bei das dem den der des die ein eine einem einen einer eines es ich "
        "ihr ihre ihren ihrer im man mein meine mit sie therapie und von zu zum zur"
    ),
    stopwords=words(
        "als an auch auf aus bei das dem den der des die durch ein eine einer es für ihr ihre im ist "
        "kann mit nach nicht oder sich sie sind und von werden wie wird zu"
    ),
    anaphora=(
        r"(?:er|sie (?:ist|sind|wird|werden|kann|können|hält|dauert)|es|dies|diese|dieser|dieses|"
        r"das (?:ist|hilft|führt|kann)|dabei|dadurch|dazu|danach|daher|deshalb|jedoch|allerdings|aber|und|"
        r"oder|außerdem|zudem|auch|somit|so|sonst|ansonsten|darüber hinaus|zum beispiel|hierbei|hier|"
        r"beide)\b"
    ),
    call_to_action=(
        r"^(?:vereinbaren|buchen|reservieren) sie\b.{0,60}\b(?:termin|beratung|jetzt|online)|"
        r"^jetzt\b.{0,40}\b(?:termin|buchen|beraten|anfragen)|^(?:rufen sie uns|kontaktieren sie uns|"
        r"schreiben sie uns)\b(?!.{0,80}\b(?:wenn|falls|bei|sofort)\b)|^(?:mehr erfahren|weiterlesen|"
        r"hier klicken|erfahren sie mehr)\b|\bkostenlose(?:s|n)? (?:beratung|erstgespräch)|"
        r"^folgen sie uns\b|^wir freuen uns auf\b"
    ),
    disclaimer=(
        r"\b(?:dien(?:t|en) (?:nur |lediglich |ausschließlich )?der (?:allgemeinen )?information|"
        r"ersetz(?:t|en) (?:nicht|keine?n?)\b.{0,60}\b(?:arzt|ärztlich|beratung|diagnose))|"
        r"^haftungsausschluss\b|^datenschutz\b|^impressum\b"
    ),
    promotion=(
        r"\bwarum (?:zu )?(?:uns|wir|unsere?)\b|^(?:unsere? (?:praxis|klinik|team|arzte|leistungen)|"
        r"uber uns|das team|kundenstimmen|bewertungen|erfahrungsberichte|kontakt|termin vereinbaren|"
        r"termin buchen|jetzt termin vereinbaren|offnungszeiten|anfahrt|ahnliche artikel|weitere artikel)$"
    ),
    downtime="ausfallzeit|erholung|heilung|genesung",
    work=r"(?:\barbeit|\barbeiten|\barbeitsfähig|\bkrankgeschrieben|\bberuf)",
    lead_time=r"\b(?:vor|vorher|zuvor)\b",
    after=r"\b(?:nach|ab)\b",
    until=r"\b(?:für|bis|während|lang|innerhalb|mindestens)\b",
    first=r"\b(?:ersten?|nächsten?|folgenden?)\b",
    varies=r"\b(?:variier\w*|unterschiedlich|abhängig|hängt|individuell|verschieden|je nach)\b",
    facts={
        (
            "(?:behandlungs|eingriffs|sitzungs|op-)?dauer|dauer (?:der behandlung|des eingriffs|der sitzung)"
        ): "procedure.duration",
        "(?:anzahl (?:der )?)?(?:sitzungen|behandlungen)": "procedure.sessions",
        "(?:abstand|intervall)(?: zwischen den (?:sitzungen|behandlungen))?": "procedure.interval",
        "ort|rahmen": "procedure.setting",
        "betäubung|narkose|anästhesie|schmerzlinderung": "procedure.pain_relief",
        "haltbarkeit|wirkdauer|wirkungsdauer|ergebnis hält": "longevity.duration",
        "wirkungseintritt|ergebnis sichtbar": "longevity.onset",
        "ausfallzeit|erholungszeit|erholung|heilungsdauer": "recovery.downtime",
        "arbeitsfähig(?:keit)?|arbeitsunfähigkeit|wieder arbeiten": "recovery.return_to_work",
        "mindestalter|alter": "suitability.min_age",
        "kosten|preise?|preis ab": "cost",
        "nebenwirkungen": "side_effects",
        "risiken|komplikationen": "risks",
    },
    such_as=r"\b(?:wie|zum beispiel|z\. ?b\.|etwa|darunter|gehören|sind|insbesondere|beispielsweise)\b:?",
    may_have=(
        r"\b(?:kann|können|könnte|könnten|kommt|kommen|treten|tritt) (?:es )?(?:\w+ ){0,4}?(?:zu|"
        r"auftreten|verursachen|führen)?\b"
        r"|\b(?:patienten|personen|menschen) (?:bemerken|entwickeln|haben|bekommen)\b"
    ),
    serious=(
        r"(?:\bkomplikation|\bschwer|\ballergisch|\banaphyla|\binfektion|\bgeschwür|\bnekrose|"
        r"\berblindung|\bschlaganfall|\bgerinnsel|\bthrombose|\bembolie|\bnarben|\bnerven|\bverbrennung|"
        r"\bdauerhaft)"
    ),
    effects=(
        r"(?:\bbl(?:auer?n? fleck\w*|utergu\w+|utergüsse\w*|utung\w*|asen?\w*)|\bhämatom\w*|"
        r"\bschwellung\w*|\brötung\w*|\bjuck\w*|\bempfindlichkeit|\bschmerz\w*|\bkopfschmerz\w*|"
        r"\btrockenheit|\bschuppung|\btaubheit\w*|\bkribbeln|\bknötchen|\bpigment\w*|\bverfärbung\w*|"
        r"\binfektion\w*|\bgeschwür\w*|\w*reaktion\w*|\bthrombose\w*|\bgerinnsel|\bverbrennung\w*|"
        r"\bnarben\w*|\breizung\w*|\bkrusten?\w*|\bübelkeit|\bausschlag|\bentzündung\w*|\bnekrose\w*|"
        r"\berblindung|\bschlaganfall|\bembolie\w*|\basymmetri\w*|\bnervenschäd\w*|\bspannungsgefühl\w*|"
        r"\bbrennen|\bschädigung\w*)"
    ),
    conjunction="(?:,? und/oder|,? und|,? oder|,? sowie)",
    clause=(
        r"\s(?:die|der|das|welche|kann|können|sind|ist|nach|während|wenn|aber|für (?:einige|\d+|ein)|"
        r"auftreten|kommen|an der|im bereich|vorkommen|führen|verursachen)\b"
    ),
    article="eine?[rnms]?|die|der|das|den|leichte[rnms]?|vorübergehende[rnms]?|einige|geringe|zu|es",
    verb=(
        r"\s(?:ist|sind|kann|können|tritt|treten|kommt|kommen|klingt|klingen|verschwindet|verschwinden|"
        r"dauert|hält)\b"
    ),
    avoid=(
        r"(?:\bvermeiden|\bverzichten|\bmeiden|\bkeine?n?\b|\bnicht\b|\bniemals\b|\bunterlassen|"
        r"\bverboten)"
    ),
    expect=(
        r"^(?:sie (?:können|könnten|werden) (?:\w+ ){0,3}(?:bemerken|spüren|feststellen|haben)|"
        r"es ist normal|.{0,60}\b(?:ist|sind) (?:normal|häufig|üblich)\b)"
    ),
    should=r"\b(?:sollten?|müssen|muss|bitte|empfohlen|empfiehlt|ratsam|wichtig|achten)\b",
    statement=r"^(?:ihre?|die|der|das|ein|eine|manche|viele|es|dies|diese|unsere?|wir)\b",
    emergency=(
        r"(?:\b112\b|notruf|notarzt|notaufnahme|notfall|brustschmerz|schmerzen in der brust|atemnot|"
        r"bewusstlos|schlaganfall|anaphyla|sehverlust)"
    ),
    urgent=r"\b(?:sofort|umgehend|dringend|unverzüglich|am selben tag|so schnell wie möglich|116117)\b",
    temporary=(
        r"\b(?:vorübergehend|bis zum|während der (?:schwangerschaft|stillzeit)|aktuelle?[rn]?|akute?[rn]?|"
        r"verschoben|frische?[rn]?)\b"
    ),
    relative=r"\b(?:relative (?:gegenanzeige|kontraindikation)\w*|mit vorsicht|im einzelfall)\b",
    absolute=r"\b(?:absolute (?:gegenanzeige|kontraindikation)\w*|niemals|auf keinen fall)\b",
    is_treatment=(
        r"(?:ist|sind) (?:eine?n? |die |der |das )?(?:[\w,/-]+ ){0,6}?(?:\w*eingriffe?|\w*behandlung(?:en|"
        r"sform|smethode)?|\w*operation(?:en)?|\w*therapien?|\w*verfahren|\w*methoden?|\w*techniken?|"
        r"\w*injektion(?:en)?|\w*creme|\w*laser|\w*medikament)\b"
    ),
    is_condition=(
        r"(?:,[^,.]{0,80},)? ?(?:ist|sind) (?:eine?n? |die |der |"
        r"das )?(?:[\w,/-]+ ){0,6}?(?:\w*erkrankung(?:en)?|\w*krankheit(?:en)?|\w*störung(?:en)?|\w*venen|"
        r"\w*falten|\w*flecken|\w*entzündung(?:en)?|\w*gefäße|\w*narben|\w*äderchen)\b"
    ),
    alias=(
        r"\b(?:auch (?:als )?|medizinisch (?:als )?|fachsprachlich |"
        r"in der fachsprache )([^.;:,()!?]{3,60}?) (?:genannt|bezeichnet|bekannt)\b"
    ),
    treats=(
        r"\b(?:(?:behandlung|entfernung|beseitigung|reduktion|verödung|korrektur|glättung) (?:von|der|"
        r"des)|behandelt|hilft (?:bei|gegen)|eingesetzt (?:bei|gegen)|geeignet bei|"
        r"gegen) ([^.;:?!()]{3,160})"
    ),
    vague=(
        r"\b(?:andere[nrms]?|viele[nrms]?|verschiedene[nrms]?|mehrere[nr]?|einige[nrms]?|alle[nrms]?|"
        r"patient\w*|menschen|personen|probleme\w*|ergebnis\w*|bereiche\w*|aussehen\w*|mit|durch|wird|"
        r"werden|sich|ihre?[rnms]?)\b"
    ),
    treatment_words=(
        r"(?:therapie|behandlung|operation|injektion|laser|peeling|lifting|ablation|toxin|implantate?|"
        r"bleaching|epilation|plastik|ektomie|sklerosierung|entfernung)\b"
    ),
    marketing=(
        r"^(?:behandlungen?|leistungen?|unsere leistungen|neu|alles über|alles zum thema|ratgeber|was ist|"
        r"was sind|was versteht man unter|startseite)\b[\s:–—-]*(?:eine?r?\s|die\s|der\s|das\s)?"
    ),
)
