"""Spanish numbers, times and frequencies."""

from treatments.authoring.importing.lexicon.measures import Measures

MEASURES = Measures(
    numbers={
        "un": 1,
        "una": 1,
        "uno": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "doce": 12,
        "quince": 15,
        "dieciocho": 18,
        "veinte": 20,
        "treinta": 30,
        "cuarenta": 40,
        "cuarenta y cinco": 45,
        "sesenta": 60,
        "media": 0.5,
        "tres cuartos de": 0.75,
    },
    units={
        "min(?:uto)?s?": "TM",
        "horas?|h": "TH",
        "días?": "D",
        "semanas?": "W",
        "mes(?:es)?": "M",
        "años?": "Y",
    },
    half="y medi[oa]",
    and_="y",
    between="entre|de",
    to="a|y|o",
    qualifiers={
        "no más de|hasta|como máximo|máximo|un máximo de": "up_to",
        "no menos de|al menos|más de|como mínimo|mínimo|un mínimo de|por lo menos|a partir de": "at_least",
        "(?:en )?menos de|inferior a": "under",
        (
            r"unos|unas|aproximadamente|alrededor de|cerca de|aprox\.?|normalmente|por lo general|"
            r"generalmente|en promedio|de media|casi"
        ): "about",
    },
    after_qualifiers={
        "[oy] más|como mínimo|al menos|por lo menos": "at_least",
        "o menos|como máximo": "up_to",
        "aproximadamente|de media|en promedio": "about",
    },
    spans="sobre",
    spans_more=r"(?!)",
    articles="un[oa]?",
    article_after="",
    each_before=r"(?:\b(?:vez|veces|por|al|a la|cada)|/|\d)\s*$",
    each_after=r"^\s*(?:al?\b|por|cada|diari\w+|todos los|todas las|una vez|dos veces|tres veces)\b",
    condition=r"\b(?:si|en caso)\b",
    past=r"\b(?:últim[oa]s|pasad[oa]s|hace|desde hace)\s+$",
    takes=r"\b(?:dura|duran|tarda|tardan|lleva|llevan|duración|requiere|se realiza en|se completa en)\b",
    appointment=r"^[\s-]*(?:sesión|intervención|cita|operación)\b",
    not_session=(
        r"(?:\bcrema|\bgel\b|\banest[eé]si|\bconsulta|\breposo|\besper|\bllevar|\bapli[cq]|\bcuración|"
        r"\bcicatriz|"
        r"\brecuperación|\bfoto|\bmasaje|\bresultados?|\befectos?|\bhielo|\bcamin)"
    ),
    sessions="(?:sesi(?:ón|ones)|tratamientos?|citas?|visitas?)",
    needed=(
        r"\b(?:necesita\w*|necesari[oa]s?|requiere\w*|recomienda\w*|recomendad[oa]s?|aconseja\w*|suele\w*|"
        r"normalmente|"
        r"generalmente|por lo general|promedio|total|serie|ciclo|basta\w*|consta|hacen falta|bono|"
        r"habitual\w*|incluye|consiste)\b"
    ),
    not_total=(
        r"\b(?:después de|tras|entre|por|cada|primer[oa]s?|últim[oa]s?|próxim[oa]s?|desde|antes de|que|"
        r"estas|esas|en)"
        r"\s+(?:(?:las|los|la|unas|solo|sólo)\s+){0,2}$"
    ),
    further="(?:otr[oa]s|nuev[oa]s|adicionales|más|siguientes|primeras|diferentes|anteriores)",
    often=(
        r"\b(?:al (?:día|mes|año)|por (?:día|semana|mes|año)|a la semana|cada (?:día|semana|mes|año))\b|"
        r"\b(?:diari|semanal|mensual|anual)\w*\b"
    ),
    apart=(
        r"\b(?:de intervalo|cada|separadas?|entre (?:cada |las )?sesi(?:ón|ones)|intervalos?|"
        r"espaciadas?)\b"
    ),
    lasts=(
        r"\b(?:resultados?|efectos?)\b.{0,60}\b(?:dura|duran|durar|mantien\w+|persist\w+)\b|\bduran?\b|"
        r"\bduración\b"
    ),
    not_results=r"\b(?:a diferencia|en comparación|mientras|otr[oa]s|garantía|hinchazón)\b",
    appears=(
        r"\b(?:resultados?|efectos?|mejoría|mejora)\b.{0,60}\b(?:aparec\w+|visibles?|se ven|se notan|"
        r"notar|observ\w+|aprecia\w*)\b"
    ),
    ages=(
        r"\bedad mínima(?: es de| de)?:? (\d{1,2})\b",
        r"\b(?:mayores|menores) de (\d{1,2})(?: años)?\b(?! ?(?:%|kg|cm))",
        r"\ba partir de los (\d{1,2})(?: años)?\b(?! ?(?:%|minutos|horas|días|semanas|meses))",
        r"\b(?:tener|tiene|tenga) (?:al menos|más de|como mínimo) (\d{1,2}) años\b(?! de )",
        (
            r"\b(?:adultos|personas|pacientes|mujeres|hombres|niños) (?:de |con )?(?:más de|menos de|"
            r"al menos) (\d{1,2}) años\b(?! de )"
        ),
        r"\bantes de los (\d{1,2})(?: años)?\b(?! ?(?:minutos|horas|días|semanas|meses))",
    ),
    frequencies=(
        (r"\bmuy (?:frecuentes?|frecuentemente|común|comunes|habitual(?:es)?|a menudo)\b", "very_common"),
        (r"\b(?:muy|extremadamente|sumamente) rar(?:o|a|os|as|amente)\b|\bmuy rara vez\b", "very_rare"),
        (r"\bpoco (?:frecuentes?|común|comunes|habitual(?:es)?)\b|\binfrecuentes?\b", "uncommon"),
        (r"\brar(?:o|a|os|as|amente)\b|\brara vez\b", "rare"),
        (r"\bfrecuente(?:s|mente)?\b|\bcomún\b|\bcomunes\b|\ba menudo\b|\bhabitual(?:es|mente)?\b", "common"),
    ),
    one_in=(
        r"\b(\d[\d.,]*|una?|dos|tres|cuatro|cinco) (?:\w+ )?(?:de cada|entre|por cada) (\d[\d.,]*\d|\d|"
        r"diez|veinte|cincuenta|cien|mil)\b"
    ),
    people=r"(?:personas?|pacientes?|casos?|mujeres|hombres|usuari\w+|intervenciones|tratamientos)\b",
    chance=r"de (?:riesgo|probabilidad|posibilidades)\b",
    among=(
        r"(?:\b(?:en|entre)|\bafecta a|\bafectan a|\bal?)\s+(?:(?:el|los|un|hasta|aproximadamente|"
        r"menos del?|más del?|alrededor del?|cerca del?|solo|entre)\s+)*$"
    ),
    harm=r"(?:efectos?|complicaci(?:ón|ones)|reacci(?:ón|ones)|riesgos?|casos?|ocasiones|vez)\b",
    occurs=(
        r"(?:ocurr\w+|aparec\w+|produc\w+|provoc\w+|caus\w+|desarroll\w+|presenta\w*|nota\w*|observ\w+|"
        r"puede\w*|hay|"
        r"se|surg\w+|experimenta\w*|siente\w*|forma\w*|haber)\b"
    ),
    goes_on=r"(?:después|tras|en|con|durante|al|a|y|pero|o|por|inmediatamente|también|sobre)\b",
    comparative=r"\b(?:no|menos|más|tan|nunca|tampoco|nada|ningun\w*|poco|bastante)\s+(?:\w+\s+)?$",
    otherwise=(
        r"\b(?:desaparec\w+|remit\w+|mejor\w*|peor|cede\w*|disminuy\w+|reduc\w+|cicatriz\w+|leves?|"
        r"tratad[oa]s?|tratar\w*|"
        r"necesari[oa]s?|problema|graves?|permanentes?|dura|duran|crema|alivia\w*|ayuda\w*|evitad[oa]s?)\b"
    ),
    joint=r"[,;:()]\s*|\s[–—-]\s|\s(?:y|pero|que|mientras|porque|aunque)\s",
    negation=(
        r"\b(?:no|nunca|sin|ningún|ninguna|ni|jamás|en lugar de|evita\w*|previene\w*|reduce el riesgo|"
        r"libre de)\b"
    ),
)
