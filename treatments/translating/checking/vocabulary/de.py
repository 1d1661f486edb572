"""German."""

from fractions import Fraction

from treatments.authoring.importing.lexicon.de.measures import MEASURES
from treatments.translating.checking.vocabulary.base import Number, Words

_ONES = (
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    "sechzehn siebzehn achtzehn neunzehn"
)
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_ORDINAL_STEMS = {"ein": "erst", "drei": "dritt", "sieben": "siebt", "acht": "acht"}
_ENDINGS = ("e", "en", "er", "es", "em")


def _numbers() -> dict[str, Number]:
    ones = _ONES.split()
    found: dict[str, Number] = {word: n for n, word in enumerate(ones) if word != "ein"}
    found |= {"eins": 1, "zwo": 2, "zweier": 2, "dreier": 3, "zweien": 2, "dreien": 3}
    for tens, word in enumerate(_TENS.split(), start=2):
        found[word] = tens * 10
        found |= {f"{ones[n]}und{word}": tens * 10 + n for n in range(1, 10)}
    below = dict(found)
    found |= {"dreissig": 30, "hundert": 100, "einhundert": 100, "tausend": 1000, "eintausend": 1000}
    for n in range(2, 10):
        found[f"{ones[n]}hundert"] = n * 100
        found[f"{ones[n]}tausend"] = n * 1000
    found |= {f"hundert{word}": 100 + int(n) for word, n in below.items() if n}
    half = Fraction(1, 2)
    found |= {f"{ones[n]}einhalb": n + half for n in range(2, 13)}
    return found | {"eineinhalb": 1 + half, "anderthalb": 1 + half, "einundhalb": 1 + half}


def _ordinals() -> dict[str, int]:
    found: dict[str, int] = {}
    for word, n in {**_numbers(), "ein": 1}.items():
        if (isinstance(n, int) and n and not word.endswith("en") | word.endswith("er")) or word == "sieben":
            stem = _ORDINAL_STEMS.get(word, f"{word}t" if n < 20 else f"{word}st")
            found |= {f"{stem}{ending}": int(n) for ending in _ENDINGS}
    return found


def _multiples(endings: dict[str, int]) -> dict[str, int]:
    return {
        f"{stem}{ending}": n for stem, n in endings.items() for ending in ("mal", "fach", "malig*", "fache*")
    }


_TIMES = {word: int(n) for word, n in _numbers().items() if n == int(n) and 3 <= n <= 100}

WORDS = Words(
    language="de",
    numbers=_numbers(),
    articles="ein|eine|einen|einem|einer|eines",
    scales={
        "hundert": 100,
        "tausend": 1000,
        "million": 10**6,
        "millionen": 10**6,
        "mio": 10**6,
        "mio.": 10**6,
        "milliarde": 10**9,
        "milliarden": 10**9,
        "dutzend": 12,
    },
    ordinals=_ordinals(),
    fractions={
        "halbe": Fraction(1, 2),
        "halben": Fraction(1, 2),
        "halber": Fraction(1, 2),
        "halbes": Fraction(1, 2),
        "halbem": Fraction(1, 2),
        "hälfte": Fraction(1, 2),
        "die hälfte": Fraction(1, 2),
        "der hälfte": Fraction(1, 2),
        "drittel": Fraction(1, 3),
        "viertel": Fraction(1, 4),
        "fünftel": Fraction(1, 5),
        "zehntel": Fraction(1, 10),
        "dreiviertel": Fraction(3, 4),
    },
    half="und eine halbe|und einen halben|und ein halbes|und einem halben|und einer halben",
    units={
        "ms": "millisekunde|millisekunden",
        "s": "sekunde|sekunden",
        "min": "minute|minuten|min.",
        "h": "stunde|stunden|std|std.|uhr",
        "day": "tag|tage|tagen|tages|nacht|nächte|nächten",
        "week": "woche|wochen",
        "month": "monat|monate|monaten|monats",
        "year": "jahr|jahre|jahren|jahres",
        "decade": "jahrzehnt|jahrzehnte|jahrzehnten",
        "ml": "milliliter|millilitern",
        "l": "liter|litern",
        "ug": "mikrogramm",
        "mg": "milligramm",
        "g": "gramm",
        "kg": "kilogramm|kilo",
        "nm": "nanometer|nanometern",
        "um": "mikrometer|mikrometern",
        "mm": "millimeter|millimetern|millimeters",
        "cm": "zentimeter|zentimetern|zentimeters",
        "m": "meter|metern",
        "cm2": "quadratzentimeter|quadratzentimetern",
        "mm2": "quadratmillimeter|quadratmillimetern",
        "%": "prozent",
        "J": "joule",
        "mJ": "millijoule",
        "W": "watt",
        "Gy": "gray",
        "IU": "ie|i.e.|i. e.|internationale einheiten|internationalen einheiten",
        "unit": "einheit|einheiten|e.",
        "°C": "°c|grad celsius",
        "°F": "°f|grad fahrenheit",
        "°": "grad",
        "EUR": "euro|euros",
        "GBP": "pfund|britische pfund",
        "USD": "dollar|us-dollar",
        "CHF": "franken|schweizer franken",
        "dirham": "dirham|dirhams",
        "MAD": "marokkanische dirham|marokkanischer dirham|marokkanischen dirham",
        "AED": "emiratische dirham|vae-dirham",
        "SAR": "riyal|saudische riyal|saudi-riyal",
        "EGP": "ägyptische pfund|ägyptisches pfund|ägyptischen pfund",
    },
    fixed={
        "zweimal": (2, "x"),
        "zweifach": (2, "x"),
        "jeden zweiten tag": (2, "day"),
        "jede zweite woche": (2, "week"),
        "jeden zweiten monat": (2, "month"),
        "jeder zweite": (Fraction(1, 2), "in"),
        "alle zwei tage": (2, "day"),
        "vierteljährlich*": (3, "month"),
        "halbjährlich*": (6, "month"),
        "halbjahr": (6, "month"),
        "vierzehn tage": (2, "week"),
        "viertelstunde": (15, "min"),
        "eine viertelstunde": (15, "min"),
        "einer viertelstunde": (15, "min"),
        "dreiviertelstunde": (45, "min"),
        "eine dreiviertelstunde": (45, "min"),
        "einer dreiviertelstunde": (45, "min"),
        "halbstündig*": (30, "min"),
        "halbstündlich*": (30, "min"),
        "mitternacht": (0, "h"),
        "mittag": (12, "h"),
        **{word: (n, "x") for word, n in _multiples(_TIMES).items()},
    },
    soft={
        "einmal": (1, "x"),
        "einmalig*": (1, ""),
        "einzige*": (1, ""),
        "einzeln*": (1, ""),
        "beide": (2, ""),
        "beiden": (2, ""),
        "beider": (2, ""),
        "beides": (2, ""),
        "beiderseits": (2, ""),
        "beidseit*": (2, ""),
        "doppelt*": (2, ""),
        "verdoppel*": (2, ""),
        "einem der beiden": (2, ""),
        "täglich*": (1, "day"),
        "jeden tag": (1, "day"),
        "am tag": (1, "day"),
        "pro tag": (1, "day"),
        "und tag": (1, "day"),
        "je tag": (1, "day"),
        "jede nacht": (1, "day"),
        "jeden abend": (1, "day"),
        "jeden morgen": (1, "day"),
        "wöchentlich*": (1, "week"),
        "jede woche": (1, "week"),
        "pro woche": (1, "week"),
        "in der woche": (1, "week"),
        "die woche": (1, "week"),
        "monatlich*": (1, "month"),
        "jeden monat": (1, "month"),
        "pro monat": (1, "month"),
        "im monat": (1, "month"),
        "jährlich*": (1, "year"),
        "jedes jahr": (1, "year"),
        "pro jahr": (1, "year"),
        "im jahr": (1, "year"),
        "stündlich*": (1, "h"),
        "jede stunde": (1, "h"),
        "pro stunde": (1, "h"),
    },
    times="mal|x|×|male",
    to="bis|bis zu|bis zum|auf",
    or_="oder|bzw.|beziehungsweise",
    and_="und",
    between="zwischen",
    out_of="von|von je|unter|aus|zu|auf|pro|je",
    each="jede|jeder|jeden|jedem|jedes",
    per="pro|je",
    upper=(
        "bis zu|höchstens|maximal|maximum|max.|längstens|nicht mehr als|nicht länger als|weniger als|unter|"
        "kürzer als|kleiner als|niedriger als|spätestens|nicht über|<|≤|"
        "von höchstens|von maximal|jünger als|nicht überschreiten|leichter als"
    ),
    vague_lower="ab",
    lower=(
        "mindestens|mind.|wenigstens|minimal|nicht weniger als|nicht unter|mehr als|länger als|über|"
        "größer als|höher als|älter als|>|≥|von mindestens|von mehr als|überschreit*|tiefer als|"
        "nicht kürzer als|frühestens|schwerer als"
    ),
    upper_after="oder weniger|höchstens|maximal|oder kürzer|und weniger|oder jünger|und jünger",
    lower_after=(
        "oder mehr|und mehr|oder länger|und länger|oder älter|und älter|und darüber|mindestens|aufwärts|+"
    ),
    every="alle|jede*",
    people=(
        "person|personen|patient|patienten|patientin|patientinnen|mensch|menschen|behandelten|behandelte|"
        "fall|fälle|fällen|frau|frauen|mann|männer|männern|behandlungen|anwender|anwendern|beinen"
    ),
    fillers=(
        "der|die|das|den|dem|des|etwa|rund|ca.|circa|ungefähr|fast|knapp|gut|weitere|weiteren|weiterer|"
        "ganze|ganzen|volle|vollen|ersten|erste|letzten|letzte|nächsten|nächste|folgenden|alle|je|nur|"
        "noch|dem alter von|alter von|alten|zusätzliche|zusätzlichen|aufeinanderfolgende|"
        "aufeinanderfolgenden|-|.|~|≈|im|am|zum|ein|eine|einer|einem|einen|vollendeten|von"
    ),
    denials={
        "not": (
            "nicht|nie|niemals|kein|keine|keinen|keinem|keiner|keines|nichts|niemand*|nirgend*|"
            "keinesfalls|keineswegs|keinerlei|nein"
        ),
        "without": "ohne",
        "neither": "weder",
        "avoid": (
            "vermeid*|vermied*|meiden|meide|meidet|meiden sie|verzicht*|unterlass*|verboten*|untersag*|"
            "abgeraten|abzuraten|unterlassen|fernhalt*|halten sie sich fern|tabu"
        ),
        "contra": "kontraindi*|gegenanzeige*",
        "unlikely": "unwahrscheinlich*",
        "unsuitable": "ungeeignet*",
        "harmless": (
            "bedenkenlos|unbesorgt|gefahrlos|ohne bedenken|ohne gefahr|ohne risiko|harmlos*|"
            "ungefährlich*|unbedenklich*|unschädlich*"
        ),
        "painless": "schmerzlos*|schmerzfrei*",
    },
    echoes="noch nie",
    leeway={
        "unless": "außer|es sei denn|ausgenommen|sonst|andernfalls|sofern|ausser|abgesehen",
        "until": "erst|bis|wart*|abwart*|frühestens",
        "only": "nur|ausschließlich|allein|lediglich",
        "stop": (
            "abbrech*|absetz*|abgesetzt|setzen|aufhör*|beend*|hören|auslass*|verschieb*|unterbrech*|"
            "pausier*|versäum*|verpass*|verhinder*|vorbeug*|statt|anstatt|anstelle|schütz*|verhüt*|"
            "sondern"
        ),
        "leave": "lassen|belassen|unberührt|in ruhe|bleib*",
        "keep": "trocken*|ruhig|still|nüchtern|fern",
        "lack": (
            "mangel*|frei von|frei|verlust|verlier*|vergess*|verweiger*|ablehn*|lehn*|ausgeschlossen*|"
            "ausschließ*|fehlt|fehlte*|fehlen|fehlend*|fehlgeschlagen*"
        ),
        "hesitate": "zögern sie nicht|nicht zögern|scheuen sie sich nicht|scheuen sie nicht|nicht vergessen|"
        "vergessen sie nicht",
        "safe": "sicher|problemlos|ohne weiteres|gutartig*",
        "un": (
            "un*|unfähig*|unmöglich*|unbekannt*|unklar*|ungewiss*|ungewöhnlich*|unerwünscht*|unnötig*|"
            "unbehandelt*|unsicher*|unverändert*|unangenehm*|uneben*|unregelmäßig*|unvollständig*|"
            "inaktiv*|unzureichend*|unverträglich*|unempfindlich*|unsichtbar*|unwirksam*|unbehagen|"
            "nutzlos*|unzulässig*|unerwartet*|unerklär*|ungeschminkt*|unparfümiert*|außerstande|"
            "wirkungslos*|nebenwirkungsfrei|alkoholfrei*|parfümfrei*|ölfrei*|rückgängig|überflüssig*|"
            "folgenlos*|rückstandslos*|geruch*|farblos*|narbenlos*|unversehrt|ungeschützt*|unumkehrbar*|"
            "unzugelassen*|unterbleib*|entfällt|entfallen|wegfallen|wegbleiben|falsch*|fehlerhaft*"
        ),
        "hardly": "kaum|selten*|wenig*|gelegentlich*",
        "litotes": "nicht ungewöhnlich*|nicht selten*|nicht unmöglich|nicht nur|nicht allein|nicht unüblich*|"
        "nicht unerheblich*|nicht ohne|nicht zuletzt",
        "or": "oder|noch",
    },
    bands=MEASURES.frequencies,
    am="uhr morgens|uhr früh|uhr vormittags",
    pm="uhr nachmittags|uhr abends",
    nothing=(
        "unerwünschte wirkung*|unerwünschten wirkung*|ohnehin|ohne ausnahme|ein paar|unter*|unser*|"
        "ungefähr*|ungeachtet|universität*|universell*|ohne weiteres zutun|einander|unter anderem|"
        "unter umständen|unter der haut|unter die haut|zum ersten mal|auf einmal|noch einmal|nicht wahr|"
        "erste hilfe|ersten hilfe|ein wenig|unter dem|unter der|unter den|unter einer|unter einem|"
        "über die|über das|über den|über der|über eine|über einen|über ihre|über ihren|zum einen|"
        "in erster linie|eines tages|ein bisschen|zu zweit|ob oder nicht|im wesentlichen|warum nicht|uns|"
        "unten|unmittelbar*|unfall*|unfäll*|unruhe*"
    ),
    compounds={
        "sekündig": "s",
        "minütig": "min",
        "minütlich": "min",
        "stündig": "h",
        "stündlich": "h",
        "tägig": "day",
        "täglich": "day",
        "wöchig": "week",
        "wöchentlich": "week",
        "monatig": "month",
        "monatlich": "month",
        "jährig": "year",
        "jährlich": "year",
        "prozentig": "%",
        "fach": "x",
        "mal": "x",
        "malig": "x",
    },
)
