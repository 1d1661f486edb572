"""German words and phrases that tell what a sentence speaks of."""

CUES: dict[str, tuple[str, ...]] = {
    "indications": (
        r"\bzur behandlung von\b",
        r"\bbehandelt\b",
        r"\bgeeignet bei\b",
        r"\beingesetzt\b",
    ),
    "mechanism": (
        r"\breizt\b",
        r"\bstimulier",
        r"\babgebaut\b|\babbau\b",
        r"\bblockier",
        r"\bkollagen\b",
        r"\bzerstör",
        r"!\bwirkt,? indem\b",
        r"\bentspannt\b",
        r"\bverklebt?\b",
    ),
    "procedure": (
        r"\binjizier|\bgespritzt\b|\binjektion",
        r"!\b(?:mehrere|\d+|zwei|drei|vier|sechs)\b.{0,20}\bsitzungen\b",
        r"!\bdauert\b.{0,30}\b(?:minuten?|stunden?)\b",
        r"\bdurchgeführt\b",
        r"\bnadel",
        r"\bwährend der (?:behandlung|sitzung)\b",
        r"\bbetäub|\bnarkose\b|\banästhesie\b",
        r"\bschmerzfrei\b|\bschmerzhaft\b",
        r"\bder (?:arzt|behandler|chirurg|zahnarzt)\b|\bdie ärztin\b",
        r"\bwochen abstand\b|\babstand von\b",
    ),
    "benefits": (
        r"\bvorteile?\b",
        r"\bverbessert das aussehen\b",
    ),
    "longevity": (
        (
            r"!\b(?:ergebnis(?:se)?|wirkung|effekt)\b.{0,60}\b(?:hält|halten|dauerhaft|anhält|sichtbar|"
            r"lässt nach|setzt)"
        ),
        r"!\b(?:hält|halten)\b.{0,40}\b(?:monate?|jahre?)\b",
        r"\bdauerhaft\b|\bpermanent\b",
        r"\bauffrischung",
        r"\bendergebnis\b",
    ),
    "recovery": (
        r"!\b(?:wieder|zurück)\b.{0,20}\b(?:arbeiten|arbeit|arbeitsfähig|alltag)",
        r"!\bausfallzeit",
        r"\berholung\b",
        r"\bheil(?:t|ung)\b",
        r"\bgesellschaftsfähig\b",
        r"!\bkrankgeschrieben\b|\bkrankschreibung\b",
    ),
    "suitability": (
        r"\bgeeignet für\b",
        r"!\bab (?:dem )?1[68]\.? (?:jahren|lebensjahr)\b|!\bab 1[68] jahren\b",
        r"\bideale? kandidat",
        r"\bvolljährig",
    ),
    "contraindications": (
        r"!\bnicht (?:geeignet|empfohlen|angewendet|behandelt|durchgeführt)\b",
        r"!\bkontraindiziert\b",
        r"\bschwanger",
        r"\bstillzeit\b|\bstillen\b",
        r"\ballergi\w+ (?:gegen|auf)\b",
        r"!\bdarf nicht\b",
        r"\bblutverdünn|\bgerinnung",
        r"!\bsollte\w* (?:\w+ ){0,3}nicht\b.{0,40}\bbehandel",
    ),
    "side_effects": (
        r"!\bnebenwirkung",
        r"\b(?:blaue flecken|blutergüsse?|hämatome?)\b",
        r"\bschwellung",
        r"\brötung",
        r"\bjuckreiz\b|\bjucken\b",
        r"\bempfindlich",
        r"\bspannungsgefühl\b|\bunbehagen\b|\btrockenheit\b",
    ),
    "risks": (
        r"!\bkomplikation",
        r"!\b(?:selten(?:e[rn]?)?|in seltenen fällen)\b.{0,80}",
        r"\brisik",
        r"!\ballergische reaktion",
        r"\binfektion",
        r"!\bthrombose|\bblutgerinnsel",
        r"\bnarben",
        r"!\bnekrose|\berblindung|\bschlaganfall",
        r"!\bgeschwür",
        r"\bverbrennung",
        r"\bnervenschäd|\bnervenverletz",
        r"\bschwerwiegend",
    ),
    "preparation": (
        r"!\bvor (?:der behandlung|dem eingriff|dem termin|der operation|der sitzung)\b",
        r"!\b(?:\d+|zwei|drei|eine?|einige) (?:tage?|wochen?|stunden?) (?:vor|vorher)\b",
        r"\babsetzen\b",
        r"\bnüchtern\b",
        r"\binformieren sie\b",
    ),
    "aftercare": (
        r"!\bkompressionsstrümpfe",
        r"!\b(?:vermeiden|verzichten|meiden)\b",
        r"\bkühl",
        r"\bsonnenschutz\b|\blichtschutz",
        r"\btragen sie\b",
        r"\bcremen\b|\beincremen\b|\bauftragen\b",
        (
            r"!\bnach (?:der behandlung|dem eingriff|der operation)\b.{0,60}\b(?:sollten|vermeiden|tragen|"
            r"keine?)\b"
        ),
        r"\bfür (?:\d+|zwei|drei|einige|eine) (?:stunden|tage|wochen?)\b",
        r"\bkeine?n? (?:sport|sauna|alkohol|sonne)",
    ),
    "seek_help": (
        r"!\b(?:rufen|wählen) sie\b.{0,30}\b(?:112|116117|notruf)\b",
        r"!\bsuchen sie\b.{0,60}\b(?:arzt|ärztliche|notaufnahme)\b",
        (
            r"!\b(?:wenden sie sich|kontaktieren sie|melden sie sich)\b.{0,80}\b(?:arzt|praxis|uns|klinik|"
            r"sofort|umgehend)\b"
        ),
        r"\bnotaufnahme\b|\bnotarzt\b",
        r"\bbrustschmerz|\bschmerzen in der brust\b",
        r"\batemnot\b|\bkurzatmig",
        r"\bfieber\b",
    ),
    "alternatives": (
        r"!\balternativen? (?:zu|sind)\b",
        r"\bandere (?:behandlungen|verfahren|methoden)\b",
        r"\bim gegensatz zu\b",
    ),
    "cost": (
        r"!\d\s?€|€\s?\d|\d\s?euro\b",
        r"\bkosten\b|\bkostet\b",
        r"\bpreis",
        r"\bkrankenkasse",
    ),
}
CONDITION_CUES = {
    "symptoms": (
        r"!\bsymptome?\b",
        r"\bjuck",
        r"\bschmerz",
        r"\bsichtbar",
        r"\bäußer",
    ),
    "causes": (
        r"!\bverursacht\b",
        r"!\bursache",
        r"\bentsteh",
        r"\bausgelöst\b",
        r"\bbedingt durch\b",
    ),
    "risk_factors": (
        r"!\brisikofaktor",
        r"\bfamiliär|\bvererb|\bveranlagung",
        r"\berhöh\w+ das risiko\b",
    ),
    "red_flags": (*CUES["seek_help"],),
}
