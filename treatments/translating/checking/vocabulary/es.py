"""Spanish."""

from fractions import Fraction

from treatments.authoring.importing.lexicon.es.measures import MEASURES
from treatments.translating.checking.vocabulary.base import Number, Words

_ONES = (
    "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco "
    "veintiséis veintisiete veintiocho veintinueve"
)
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_HUNDREDS = (
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)
_ORDINALS = "primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim"


def _numbers() -> dict[str, Number]:
    ones = _ONES.split()
    found: dict[str, Number] = {word: n for n, word in enumerate(ones) if word != "un"}
    found |= {"uno": 1, "veintiún": 21, "veintiuna": 21}
    for tens, word in enumerate(_TENS.split(), start=3):
        found[word] = tens * 10
        found |= {f"{word} y {ones[n]}": tens * 10 + n for n in range(1, 10)}
    for hundreds, word in enumerate(_HUNDREDS.split(), start=1):
        found[word] = hundreds * 100
        found[f"{word[:-2]}as"] = hundreds * 100
    return found | {"cien": 100}


def _ordinals() -> dict[str, int]:
    found = {"primer": 1, "tercer": 3}
    for n, stem in enumerate(_ORDINALS.split(), start=1):
        found |= {f"{stem}{ending}": n for ending in ("o", "a", "os", "as")}
    return found


WORDS = Words(
    language="es",
    numbers=_numbers(),
    articles="un|una",
    scales={
        "mil": 1000,
        "millón": 10**6,
        "millones": 10**6,
        "millón de": 10**6,
        "millones de": 10**6,
        "docena": 12,
    },
    ordinals=_ordinals(),
    fractions={
        "medio": Fraction(1, 2),
        "media": Fraction(1, 2),
        "mitad": Fraction(1, 2),
        "la mitad": Fraction(1, 2),
        "un tercio": Fraction(1, 3),
        "tercio": Fraction(1, 3),
        "tercios": Fraction(1, 3),
        "tercera parte": Fraction(1, 3),
        "cuarto": Fraction(1, 4),
        "cuartos": Fraction(1, 4),
        "una cuarta parte": Fraction(1, 4),
        "la cuarta parte": Fraction(1, 4),
        "un quinto": Fraction(1, 5),
        "quinta parte": Fraction(1, 5),
        "décima parte": Fraction(1, 10),
    },
    half="y medio|y media",
    units={
        "ms": "milisegundo|milisegundos",
        "s": "segundo|segundos",
        "min": "minuto|minutos",
        "h": "hora|horas",
        "day": "día|días|noche|noches",
        "week": "semana|semanas",
        "month": "mes|meses",
        "year": "año|años",
        "decade": "década|décadas|decenio",
        "ml": "mililitro|mililitros",
        "l": "litro|litros",
        "ug": "microgramo|microgramos",
        "mg": "miligramo|miligramos",
        "g": "gramo|gramos",
        "kg": "kilogramo|kilogramos|kilo|kilos",
        "nm": "nanómetro|nanómetros",
        "um": "micrómetro|micrómetros|micra|micras",
        "mm": "milímetro|milímetros",
        "cm": "centímetro|centímetros",
        "m": "metro|metros",
        "cm2": "centímetro cuadrado|centímetros cuadrados",
        "mm2": "milímetro cuadrado|milímetros cuadrados",
        "%": "por ciento|por cien",
        "J": "julio|julios|joule|joules",
        "mJ": "milijulio|milijulios",
        "W": "vatio|vatios",
        "Gy": "gray|grays",
        "IU": "ui|unidad internacional|unidades internacionales",
        "unit": "unidad|unidades",
        "°C": "°c|ºc|grado celsius|grados celsius|grados centígrados",
        "°F": "°f|ºf|grados fahrenheit",
        "°": "grado|grados",
        "EUR": "euro|euros",
        "GBP": "libra|libras|libras esterlinas",
        "USD": "dólar|dólares",
        "CHF": "franco|francos|franco suizo|francos suizos",
        "dirham": "dírham|dírhams|dirham|dirhams|dírhames",
        "MAD": "dírham marroquí|dírhams marroquíes|dirhams marroquíes",
        "AED": "dírhams emiratíes|dirhams emiratíes|dírhams de los emiratos",
        "SAR": "rial|riales|riyal|riyales|riales saudíes|riyales saudíes",
        "EGP": "libra egipcia|libras egipcias",
    },
    fixed={
        "quince días": (2, "week"),
        "quincena": (2, "week"),
        "quincenal*": (2, "week"),
        "ocho días": (1, "week"),
        "día sí, día no": (2, "day"),
        "días alternos": (2, "day"),
        "un día sí y otro no": (2, "day"),
        "en días alternos": (2, "day"),
        "una semana sí y otra no": (2, "week"),
        "trimestral*": (3, "month"),
        "semestral*": (6, "month"),
        "bimestral*": (2, "month"),
        "una decena": (10, ""),
        "una veintena": (20, ""),
        "un centenar": (100, ""),
        "un centenar de": (100, ""),
        "medianoche": (0, "h"),
        "mediodía": (12, "h"),
    },
    soft={
        "una vez": (1, "x"),
        "una sola vez": (1, "x"),
        "solo un": (1, ""),
        "una sola": (1, ""),
        "un solo": (1, ""),
        "único": (1, ""),
        "única": (1, ""),
        "ambos": (2, ""),
        "ambas": (2, ""),
        "los dos": (2, ""),
        "las dos": (2, ""),
        "un par de": (2, ""),
        "par": (2, ""),
        "doble": (2, ""),
        "dobles": (2, ""),
        "duplica*": (2, ""),
        "al día": (1, "day"),
        "por día": (1, "day"),
        "cada día": (1, "day"),
        "todos los días": (1, "day"),
        "diari*": (1, "day"),
        "a diario": (1, "day"),
        "cada noche": (1, "day"),
        "todas las noches": (1, "day"),
        "cada mañana": (1, "day"),
        "a la semana": (1, "week"),
        "por semana": (1, "week"),
        "cada semana": (1, "week"),
        "todas las semanas": (1, "week"),
        "semanal*": (1, "week"),
        "al mes": (1, "month"),
        "por mes": (1, "month"),
        "cada mes": (1, "month"),
        "todos los meses": (1, "month"),
        "mensual*": (1, "month"),
        "al año": (1, "year"),
        "por año": (1, "year"),
        "cada año": (1, "year"),
        "todos los años": (1, "year"),
        "anual*": (1, "year"),
        "por hora": (1, "h"),
        "cada hora": (1, "h"),
        "a la hora": (1, "h"),
    },
    times="veces|vez|x|×",
    to="a|hasta|al",
    or_="o|u|ó",
    and_="y|e",
    between="entre",
    out_of="de cada|por cada|entre|sobre|entre cada|en cada",
    per="por",
    upper=(
        "como máximo|máximo|un máximo de|máximo de|a lo sumo|no más de|menos de|menor* de|menor* que|"
        "inferior* a|<|≤|por debajo de|más corto que|más corta que|sin superar|sin sobrepasar|"
        "sin exceder|no superior* a|no mayor* de|a más tardar"
    ),
    vague_upper="hasta",
    vague_lower="a partir de|a partir de los|desde",
    lower=(
        "al menos|como mínimo|mínimo|un mínimo de|mínimo de|por lo menos|no menos de|más de|mayor* de|"
        "mayor* que|superior* a|>|≥|por encima de|más largo que|más larga que|supera|superan|supere|"
        "superen|superar|superando|superado|exced*|sobrepas*|no menor* de|no inferior* a"
    ),
    upper_after="o menos|como máximo|a lo sumo|máximo|o menor*",
    lower_after="o más|y más|o mayor*|en adelante|como mínimo|al menos|por lo menos|mínimo|+",
    every="cada|todas las|todos los",
    people=(
        "persona|personas|paciente|pacientes|caso|casos|mujer|mujeres|hombre|hombres|tratamiento|"
        "tratamientos|piernas|adultos|sesiones"
    ),
    fillers=(
        "de|del|los|las|el|la|unos|unas|aproximadamente|alrededor de|cerca de|casi|solo|siguientes|"
        "primeros|primeras|primer|últimos|últimas|próximos|próximas|más|laborables|hábiles|seguidos|"
        "seguidas|cada|otros|otras|la edad de|edad de|aprox.|entre|sobre|en torno a|consecutivos|"
        "consecutivas|completos|completas|enteras|enteros|-|~|≈|un|una|último|última|adicionales|bien"
    ),
    denials={
        "not": "no",
        "without": "sin",
        "avoid": "evit*|abst*|desaconsej*|prohib*",
        "contra": "contraindic*",
        "unlikely": "improbable*|poco probable*|difícil que",
        "unsuitable": "inadecuad*|no apt*",
        "harmless": "sin peligro|sin riesgo|sin problema|sin problemas|sin temor|inofensiv*|inocu*|benign*",
        "painless": "indolor*",
    },
    echoes="ni|nunca|jamás|ningún|ninguno|ninguna|ningunos|ningunas|nadie|nada|tampoco",
    leeway={
        "unless": "salvo|excepto|a menos que|a no ser que|de lo contrario|si no|excepción|fuera de|aparte de",
        "until": "hasta que|hasta|espere|esperar|espera|solo después|solo cuando|no antes|antes de que",
        "only": "solo|sólo|solamente|únicamente|exclusivamente|sino",
        "stop": (
            "dej*|suspend*|interrump*|parar|pare|aplaz*|pospong*|posponer|omit*|olvid*|retras*|salt*|"
            "impid*|imped*|en lugar de|en vez de|preven*|proteg*|protej*|resist*|más que|cese|cesar|"
            "cesan|cesado"
        ),
        "leave": "dejar|en su sitio|intact*|puest*|en paz",
        "keep": "inmóvil*|en ayunas|ayuno|manten*|seco|seca|secos|secas|quieto|quieta|quietos|quietas",
        "lack": (
            "falta*|ausen*|carec*|exent*|pérdida|pierd*|perd*|rechaz*|nieg*|excl*|ignor*|negar*|libre|libres"
        ),
        "hesitate": "no dude*|no olvide*|no vacile*|no deje de|no dudar*",
        "safe": "segur*|con tranquilidad",
        "un": (
            "incapa*|imposib*|desconoc*|inciert*|inusual*|indesead*|no desead*|innecesari*|insegur*|"
            "invariab*|desagrada*|indispon*|irregul*|imprevis*|incomplet*|inactiv*|insuficien*|"
            "intoleran*|irreversib*|invisib*|ineficaz*|molestia*|malestar|inútil*|ilegal*|inesperad*|"
            "inexplic*|poco|infrecuente*|desigual*|insensib*|no tratad*|desproteg*|gratis|gratuit*|"
            "inestab*|impercept*|inapropiad*|incorrect*|inexact*|erróne*|equivocad*"
        ),
        "hardly": "apenas|rara vez|raro|rara|raros|raras|raramente",
        "litotes": (
            "no es raro|no es rara|no son rar*|no es inusual|no es infrecuente|no es imposible|no solo|"
            "no sólo|no únicamente|no rar*"
        ),
        "or": "o|u",
    },
    bands=MEASURES.frequencies,
    am="de la mañana|a. m.|a.m.|am",
    pm="de la tarde|de la noche|p. m.|p.m.|pm",
    or_not="o no",
    nothing=(
        "efecto* no desead*|efecto* indesead*|sin embargo|no obstante|nada más|sin duda|una vez que|"
        "de una vez|a la vez|por una parte|un poco|si no es así|primeros auxilios|en primer lugar|"
        "por primera vez|algún día|un día|a veces|de vez en cuando|tal vez|en vez|poco a poco|"
        "más o menos|no cabe duda|sin más|cuarto de baño|cada vez|cada vez más|sin excepción|la otra|"
        "una y otra vez|unos a otros|por un lado|ni siquiera|de nada|por qué no"
    ),
)
