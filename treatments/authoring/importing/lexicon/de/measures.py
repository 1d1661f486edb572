"""German numbers, times and frequencies."""

from treatments.authoring.importing.lexicon.measures import Measures

MEASURES = Measures(
    numbers={
        "ein": 1,
        "eine": 1,
        "einen": 1,
        "einem": 1,
        "einer": 1,
        "zwei": 2,
        "drei": 3,
        "vier": 4,
        "fünf": 5,
        "sechs": 6,
        "sieben": 7,
        "acht": 8,
        "neun": 9,
        "zehn": 10,
        "zwölf": 12,
        "fünfzehn": 15,
        "achtzehn": 18,
        "zwanzig": 20,
        "dreißig": 30,
        "vierzig": 40,
        "fünfundvierzig": 45,
        "sechzig": 60,
        "eine halbe": 0.5,
        "einer halben": 0.5,
        "ein halbes": 0.5,
        "eineinhalb": 1.5,
        "anderthalb": 1.5,
        "zweieinhalb": 2.5,
        "dreieinhalb": 3.5,
        "eine dreiviertel": 0.75,
    },
    units={
        "min(?:uten?)?": "TM",
        "stunden?|std|h": "TH",
        "tage?n?": "D",
        "wochen?": "W",
        "monate?n?|monats": "M",
        "jahre?n?|jahr": "Y",
    },
    half="und eine halbe",
    and_="und",
    between="zwischen",
    to="bis zu|bis|und|oder",
    qualifiers={
        "nicht mehr als|nicht länger als|bis zu|höchstens|maximal|max\\.|längstens": "up_to",
        "nicht weniger als|nicht kürzer als|mindestens|mind\\.|mehr als|länger als|wenigstens|ab": "at_least",
        "weniger als|unter|innerhalb(?: von)?|binnen|kürzer als": "under",
        (
            r"etwa|ca\.?|circa|ungefähr|rund|meist|meistens|in der regel|durchschnittlich|im schnitt|"
            r"normalerweise|fast|knapp"
        ): "about",
    },
    after_qualifiers={
        "(?:oder|und) (?:mehr|länger|darüber)|mindestens": "at_least",
        "oder (?:weniger|kürzer)|höchstens|maximal": "up_to",
        "in etwa|ungefähr": "about",
    },
    spans="über",
    spans_more=r"\b(?:hält|halten|dauert|dauern|bleibt|bleiben|weit|etwas|deutlich)\s+$",
    articles="eine?[nmr]?",
    article_after="",
    each_before=r"(?:\b(?:mal|pro|je|jede[nrs]?|\d)|/)\s*$",
    each_after=r"^\s*(?:pro|am|je|jede[nrs]?|täglich|einmal|zweimal|morgens|abends|spazieren)\b",
    condition=r"\b(?:wenn|falls|sollten? (?:sie|es))\b",
    past=r"\b(?:letzten?|vergangenen?)\s+$",
    takes=r"\b(?:dauert|dauern|dauer|abgeschlossen|benötigt|beansprucht|nimmt)\b",
    appointment=r"^[\s-]*(?:minütige\s+)?(?:\w*behandlung|\w*sitzung|eingriff|operation|termin)\b",
    not_session=(
        r"(?:creme|gel\b|betäub|narkose|anästhesie|beratung|vorgespräch|ruhe|warte|tragen|auftragen|"
        r"einwirk|wirkt|heilung|erholung|foto|kühl|massage|ergebnis|wirkung)"
    ),
    sessions="(?:sitzung(?:en)?|behandlung(?:en)?|termine?n?)",
    needed=(
        r"(?:nötig|notwendig|erforderlich|benötig|brauch|empfehl|empfohlen|empfiehlt|in der regel|meist|"
        r"üblich|gewöhnlich|"
        r"normalerweise|durchschnittlich|genügt|genügen|reicht|reichen|umfasst|besteht|insgesamt|serie|kur\b|"
        r"durchgeführt|geplant|ratsam|sinnvoll)"
    ),
    not_total=(
        r"\b(?:nach|zwischen|pro|je|jede[nrs]?|ersten?|letzten?|nächsten?|folgenden?|innerhalb|als|seit|"
        r"vor|diesen|alle|weiteren?)"
        r"\s+(?:(?:den|der|die|etwa|nur|den ersten)\s+){0,2}$"
    ),
    further="(?:weiteren?|zusätzlichen?|anderen?|folgenden?|verschiedenen?|kostenlosen?|früheren?)",
    often=(
        r"\b(?:pro|im|am|in der|je) (?:tag|woche|monat|jahr)\b|\b(?:täglich|wöchentlich|monatlich|"
        r"jährlich)\b"
    ),
    apart=(r"(?:\babstand\b|\babständen\b|\balle\b|\bzwischen den (?:sitzungen|behandlungen)\b|\bintervall)"),
    lasts=r"\b(?:hält|halten|anhalten|anhält|haltbarkeit|wirkdauer|bleibt|bleiben)\b",
    not_results=r"\b(?:im gegensatz|anders als|verglichen|dagegen|andere\w*|garantie|schwellung\w*)\b",
    appears=(
        r"\b(?:ergebnis(?:se)?|wirkung|effekt|verbesserung)\b.{0,60}\b(?:sichtbar|tritt|setzt|zeig\w+|"
        r"sehen|erkennbar|eintritt|spürbar)|\b(?:setzt|tritt)\b"
    ),
    ages=(
        r"\bmindestalter:?(?: von| beträgt| ist)? (\d{1,2})\b",
        r"\bab (\d{1,2}) jahren?\b",
        r"\bab dem vollendeten (\d{1,2})\. lebensjahr\b",
        (
            r"\b(?:personen|menschen|patient\w*|erwachsene|kinder|jugendliche|frauen|männer|wer) (?:ab|über|"
            r"unter) (\d{1,2})(?: jahren?)?\b(?! ?(?:%|kg|cm))"
        ),
        r"\b(?:mindestens|unter|über) (\d{1,2}) jahren? alt\b",
        r"\b(?:noch )?(?:nicht|keine) (\d{1,2}) jahre alt\b",
        r"\bunter[- ](\d{1,2})-?jährige[nr]?\b",
        r"\bunter (\d{1,2}) jahren\b",
    ),
    frequencies=(
        (r"\bsehr häufig(?:e[rsnm]?)?\b", "very_common"),
        (r"\b(?:sehr|äußerst|extrem) selten(?:e[rsnm]?)?\b", "very_rare"),
        (r"\bgelegentlich(?:e[rsnm]?)?\b", "uncommon"),
        (r"\bselten(?:e[rsnm]?)?\b", "rare"),
        (r"\bhäufig(?:e[snm]?)?\b|\boft\b", "common"),
    ),
    one_in=(
        r"\b(\d[\d.,]*|eine?[rms]?|zwei|drei|vier|fünf) (?:\w+ )?(?:von|zu|unter|auf) (\d[\d.,]*\d|\d|"
        r"zehn|zwanzig|fünfzig|hundert|tausend)\b"
    ),
    people=(
        r"(?:personen|patient\w*|menschen|fälle[n]?|behandelten|behandlungen|frauen|männern?|eingriffen?|"
        r"anwender\w*)\b"
    ),
    chance=r"(?:risiko|wahrscheinlichkeit)\b",
    among=(
        r"\b(?:bei|betrifft|in|unter)\s+(?:(?:bis zu|etwa|ca\.?|circa|rund|ungefähr|weniger als|mehr als|"
        r"unter|über|nur|mindestens|maximal|höchstens|zwischen)\s+)*$"
    ),
    harm=(
        r"(?:nebenwirkung(?:en)?|komplikation(?:en)?|reaktion(?:en)?|risik(?:o|en)|fall|fälle[n]?|"
        r"begleiterscheinung(?:en)?)\b"
    ),
    occurs=(
        r"(?:auf|auftreten|vorkommen|vor|kommt|kommen|treten|tritt|entsteh\w*|verursach\w*|führt|führen|"
        r"beobachtet|"
        r"gibt|können|kann|zeig\w*|bild\w*|berichtet|es|zu)\b"
    ),
    goes_on=r"(?:nach|in|bei|während|an|am|und|aber|oder|auf|direkt|unmittelbar|auch)\b",
    comparative=r"\b(?:nicht|kein\w*|weniger|mehr|am|so|wie|nie|zu|noch|eher)\s+(?:\w+\s+)?$",
    otherwise=(
        r"(?:\bklingt|\bklingen|\babkling|\bverschwind|\bverblass|\bbesser|\bschlimm|\bheil|\bgeht|"
        r"\bgehen|\bzurück|"
        r"\bmild|\bleicht\b|\bbehandelt|\bnötig|\bnotwendig|\bproblem|\bschwerwiegend|\bdauerhaft|"
        r"\bdauert|\bcreme|\blindert|"
        r"\bhilft|\bvermieden|\bverhindert)"
    ),
    joint=r"[,;:()]\s*|\s[–—-]\s|\s(?:und|aber|doch|sowie|während|weil)\s",
    negation=(
        r"\b(?:kein\w*|nicht|nie|niemals|ohne|weder|noch|frei von|statt|verhindert|vermeidet|vorbeug\w*|"
        r"senkt das risiko|unwahrscheinlich)\b"
    ),
)
