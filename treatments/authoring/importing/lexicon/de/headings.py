"""German headings."""

HEADINGS = {
    "overview": (
        "=was ist|=was sind|überblick|übersicht|einführung|einleitung|allgemeines|auf einen blick|über|"
        "was versteht man unter|~was ist *|~was sind *|kurz erklärt|definition|beschreibung"
    ),
    "indications": (
        "anwendungsgebiete|indikationen|was kann behandelt werden|wofür|wobei hilft|wann wird eingesetzt|"
        "behandelte bereiche|einsatzgebiete|anwendungsbereiche|behandelbare bereiche|welche beschwerden|"
        "wann ist sinnvoll|was wird behandelt|behandlungsgebiete"
    ),
    "mechanism": (
        "wie funktioniert|wie wirkt|wirkungsweise|funktionsprinzip|wirkprinzip|wirkung|wirkmechanismus|"
        "wie wirkt *|wie funktioniert *|prinzip|wie funktionieren *"
    ),
    "procedure": (
        "ablauf|wie läuft ab|wie verläuft|durchführung|eingriff|wie wird durchgeführt|wie läuft * ab|"
        "methode|technik|behandlungsablauf|wie viele sitzungen|anzahl sitzungen|ablauf sitzung|während|"
        "was passiert bei|schritt für schritt|betäubung|narkose|wie lange dauert|dauer|"
        "wie lange dauert sitzung|sitzung|tut weh|ist schmerzhaft|anästhesie|vorgehen"
    ),
    "benefits": "vorteile|nutzen|pluspunkte|warum|welche vorteile|vorzüge",
    "longevity": (
        "ergebnisse|ergebnis|wie lange hält|wie lange hält an|wie lange halten ergebnisse|haltbarkeit|"
        "wirkdauer|wirkungsdauer|erfolge|wann sieht man ergebnisse|wann sehe ich ergebnisse|"
        "ist dauerhaft|wie lange hält wirkung|erfolgsaussichten|wie lange hält *|dauer der wirkung|"
        "wann tritt wirkung ein"
    ),
    "recovery": (
        "erholung|ausfallzeit|heilung|arbeitsunfähigkeit|wann wieder arbeiten|genesung|regeneration|"
        "heilungsverlauf|heilungsdauer|rückkehr in alltag|wann bin ich wieder fit|arbeitsfähigkeit|"
        "gesellschaftsfähig"
    ),
    "suitability": (
        "für wen geeignet|eignung|bin ich geeignet|wer kann behandelt werden|für wen|"
        "für wen ist geeignet|geeignete patienten|wer ist geeignet|mindestalter|ab welchem alter|"
        "voraussetzungen"
    ),
    "contraindications": (
        "gegenanzeigen|kontraindikationen|wann nicht|für wen nicht geeignet|wer sollte nicht|"
        "wann darf nicht|wer darf nicht|ausschlusskriterien|wann ist nicht geeignet|nicht geeignet"
    ),
    "side_effects": (
        "nebenwirkungen|mögliche nebenwirkungen|unerwünschte wirkungen|welche nebenwirkungen|"
        "gibt nebenwirkungen|welche nebenwirkungen gibt|begleiterscheinungen|häufige nebenwirkungen"
    ),
    "risks": (
        "risiken|komplikationen|mögliche komplikationen|gefahren|welche risiken|"
        "risiken und komplikationen|mögliche risiken|nachteile|welche risiken gibt|ist gefährlich|"
        "ist sicher"
    ),
    "preparation": (
        "vorbereitung|vor behandlung|vor eingriff|wie bereite mich vor|wie bereite ich mich vor|"
        "vorbereitungen|vor termin|vor operation|was vor beachten|verhalten vor"
    ),
    "aftercare": (
        "nachsorge|nachbehandlung|nach behandlung|nach eingriff|verhalten nach|was nach beachten|pflege|"
        "pflegehinweise|verhaltenshinweise|nach operation|hinweise nach|was ist nach zu beachten|"
        "tipps nach|pflege zu hause|verhaltensregeln|verhalten danach|empfehlungen nach"
    ),
    "seek_help": (
        "wann zum arzt|warnzeichen|notfall|wann sollte arzt|wann sollten arzt aufsuchen|"
        "wann anrufen|wann sollten uns anrufen|wann sollten sich melden|wann uns anrufen|"
        "wann ärztliche hilfe|wann melden|wann hilfe|im notfall|wann müssen sich melden|wann arzt rufen"
    ),
    "alternatives": (
        "alternativen|andere möglichkeiten|andere behandlungen|alternative behandlungen|"
        "behandlungsalternativen|unterschied zu|vergleich|unterschied zwischen"
    ),
    "cost": (
        "kosten|preise|preis|was kostet|wie viel kostet|wie teuer|kostenübernahme|krankenkasse|"
        "zahlt krankenkasse"
    ),
    "faqs": (
        "faq|häufige fragen|häufig gestellte fragen|fragen und antworten|ihre fragen|fragen|"
        "oft gestellte fragen"
    ),
}
AMBIGUOUS: dict[str, dict[str, float]] = {
    "was erwartet": {"procedure": 0.55, "recovery": 0.5},
    "was sie erwartet": {"procedure": 0.55, "recovery": 0.5},
    "danach": {"aftercare": 0.6, "recovery": 0.55},
    "nach": {"aftercare": 0.6, "recovery": 0.55},
    "tut weh": {"procedure": 0.7, "side_effects": 0.4},
    "ist schmerzhaft": {"procedure": 0.7, "side_effects": 0.4},
    "risiken und nebenwirkungen": {"side_effects": 0.7, "risks": 0.65},
    "nebenwirkungen und risiken": {"side_effects": 0.7, "risks": 0.65},
    "nebenwirkungen und komplikationen": {"side_effects": 0.7, "risks": 0.65},
    "vor und nachteile": {"benefits": 0.6, "risks": 0.5},
    "vor": {"preparation": 0.6, "procedure": 0.3},
    "vorher": {"preparation": 0.6, "procedure": 0.3},
    "vorher nachher": {"preparation": 0.4, "aftercare": 0.4, "longevity": 0.4},
    "für wen": {"suitability": 0.65, "indications": 0.5},
    "wirkung": {"mechanism": 0.65, "longevity": 0.55},
    "dauer": {"procedure": 0.6, "longevity": 0.5},
    "wie lange dauert": {"procedure": 0.65, "longevity": 0.45},
    "heilung und nachsorge": {"aftercare": 0.65, "recovery": 0.6},
}
CONDITION_HEADINGS = {
    "overview": HEADINGS["overview"] + "|arten|formen|wer ist betroffen|häufigkeit",
    "symptoms": (
        "symptome|anzeichen|beschwerden|welche symptome|wie erkennt man|woran erkennt man|"
        "erscheinungsbild|wie sieht aus|symptome und anzeichen"
    ),
    "causes": (
        "ursachen|ursache|wie entsteht|wie entstehen|warum entstehen|woher kommen|welche ursachen|"
        "entstehung|~warum *"
    ),
    "risk_factors": (
        "risikofaktoren|wer ist gefährdet|auslöser|welche risikofaktoren|begünstigende faktoren|trigger"
    ),
    "red_flags": HEADINGS["seek_help"]
    + ("|komplikationen|wann sollte ich zum arzt|wann sollten sie zum arzt"),
    "other_sections": (
        "diagnose|behandlung|behandlungen|therapie|wie wird behandelt|vorbeugung|verlauf|prognose|faq|"
        "häufige fragen|behandlungsmöglichkeiten"
    ),
}
