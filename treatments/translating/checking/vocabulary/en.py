"""English."""

from fractions import Fraction

from treatments.authoring.importing.lexicon.en.measures import MEASURES
from treatments.translating.checking.vocabulary.base import Number, Words

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)


def _numbers() -> dict[str, Number]:
    ones = _ONES.split()
    found: dict[str, Number] = {word: n for n, word in enumerate(ones)}
    for tens, word in enumerate(_TENS.split(), start=2):
        found[word] = tens * 10
        for n in range(1, 10):
            found[f"{word}-{ones[n]}"] = found[f"{word} {ones[n]}"] = tens * 10 + n
    return found


def _ordinals() -> dict[str, int]:
    first = _ORDINALS.split()
    found = {word: n for n, word in enumerate(first, start=1)}
    for tens, (word, ordinal) in enumerate(zip(_TENS.split(), _TENTHS.split(), strict=True), start=2):
        found[ordinal] = tens * 10
        found |= {f"{word}-{first[n - 1]}": tens * 10 + n for n in range(1, 10)}
    return found | {"hundredth": 100, "thousandth": 1000}


WORDS = Words(
    language="en",
    numbers=_numbers(),
    articles=MEASURES.articles.replace("an?", "a|an"),
    scales={
        "hundred": 100,
        "thousand": 1000,
        "million": 10**6,
        "millions": 10**6,
        "billion": 10**9,
        "dozen": 12,
    },
    ordinals=_ordinals(),
    fractions={
        "half": Fraction(1, 2),
        "half a": Fraction(1, 2),
        "half an": Fraction(1, 2),
        "halves": Fraction(1, 2),
        "a third": Fraction(1, 3),
        "one third": Fraction(1, 3),
        "one-third": Fraction(1, 3),
        "thirds": Fraction(1, 3),
        "quarter": Fraction(1, 4),
        "quarters": Fraction(1, 4),
        "fifths": Fraction(1, 5),
        "a fifth": Fraction(1, 5),
        "tenths": Fraction(1, 10),
        "a tenth": Fraction(1, 10),
    },
    half="and a half",
    units={
        "ms": "millisecond|milliseconds",
        "s": "second|seconds|secs",
        "min": "minute|minutes|mins",
        "h": "hour|hours",
        "day": "day|days|night|nights",
        "week": "week|weeks|wk|wks",
        "month": "month|months",
        "year": "year|years|yr|yrs",
        "decade": "decade|decades",
        "ml": "millilitre|millilitres|milliliter|milliliters",
        "l": "litre|litres|liter|liters",
        "ug": "microgram|micrograms",
        "mg": "milligram|milligrams|milligramme|milligrammes",
        "g": "gram|grams|gramme|grammes",
        "kg": "kilogram|kilograms|kilo|kilos",
        "nm": "nanometre|nanometres|nanometer|nanometers",
        "um": "micrometre|micrometres|micron|microns",
        "mm": "millimetre|millimetres|millimeter|millimeters",
        "cm": "centimetre|centimetres|centimeter|centimeters",
        "m": "metre|metres|meter|meters",
        "cm2": "square centimetre|square centimetres|square centimeter|square centimeters|sq cm",
        "mm2": "square millimetre|square millimetres|square millimeter|square millimeters|sq mm",
        "%": "per cent|percent",
        "J": "joule|joules",
        "mJ": "millijoule|millijoules",
        "W": "watt|watts",
        "Gy": "gray|grays",
        "IU": "iu|international unit|international units",
        "unit": "unit|units",
        "°C": "°c|degree celsius|degrees celsius|degrees centigrade",
        "°F": "°f|degrees fahrenheit",
        "°": "degree|degrees",
        "EUR": "euro|euros",
        "GBP": "pound|pounds|pounds sterling",
        "USD": "dollar|dollars",
        "CHF": "franc|francs|swiss franc|swiss francs",
        "dirham": "dirham|dirhams",
        "MAD": "moroccan dirham|moroccan dirhams",
        "AED": "emirati dirham|emirati dirhams|uae dirham|uae dirhams",
        "SAR": "riyal|riyals|saudi riyal|saudi riyals",
        "EGP": "egyptian pound|egyptian pounds",
    },
    fixed={
        "twice": (2, "x"),
        "thrice": (3, "x"),
        "fortnight": (2, "week"),
        "a fortnight": (2, "week"),
        "fortnightly": (2, "week"),
        "every other day": (2, "day"),
        "every second day": (2, "day"),
        "alternate days": (2, "day"),
        "every other week": (2, "week"),
        "every other month": (2, "month"),
        "every second week": (2, "week"),
        "quarterly": (3, "month"),
        "midnight": (0, "h"),
        "noon": (12, "h"),
        "midday": (12, "h"),
    },
    soft={
        "once": (1, "x"),
        "single": (1, ""),
        "both": (2, ""),
        "either": (2, ""),
        "neither": (2, ""),
        "pair": (2, ""),
        "a couple of": (2, ""),
        "couple": (2, ""),
        "couple of": (2, ""),
        "double": (2, ""),
        "doubles": (2, ""),
        "doubled": (2, ""),
        "two-fold": (2, ""),
        "daily": (1, "day"),
        "every day": (1, "day"),
        "each day": (1, "day"),
        "nightly": (1, "day"),
        "every night": (1, "day"),
        "each night": (1, "day"),
        "per day": (1, "day"),
        "weekly": (1, "week"),
        "every week": (1, "week"),
        "each week": (1, "week"),
        "per week": (1, "week"),
        "monthly": (1, "month"),
        "every month": (1, "month"),
        "each month": (1, "month"),
        "per month": (1, "month"),
        "yearly": (1, "year"),
        "annual": (1, "year"),
        "annually": (1, "year"),
        "every year": (1, "year"),
        "each year": (1, "year"),
        "per year": (1, "year"),
        "hourly": (1, "h"),
        "every hour": (1, "h"),
        "per hour": (1, "h"),
    },
    times="times|time|x|×|fold",
    to="to|through|until|till",
    or_="or",
    and_="and",
    between="between",
    out_of="in|in every|in each|out of|out of every|of|per|of every",
    per="per|a|for each|for every",
    upper=(
        "up to|at most|at the most|no more than|not more than|no longer than|not longer than|no later than|"
        "not later than|maximum|a maximum of|maximum of|max|less than|fewer than|under|below|"
        "shorter than|smaller than|lower than|not exceed|not exceeding|not over|not above|<|≤|as much as|"
        "as many as|not beyond|younger than|lighter than"
    ),
    lower=(
        "at least|at the least|no less than|not less than|no fewer than|not fewer than|no sooner than|"
        "not under|not below|more than|minimum|a minimum of|minimum of|longer than|upwards of|above|"
        "greater than|larger than|bigger than|higher than|exceed|exceeds|exceeding|older than|beyond|"
        "deeper than|wider than|>|≥|taller than|heavier than"
    ),
    vague_lower="over|from",
    upper_after="or less|or fewer|or under|or below|or younger|at most|at the most|maximum|max|or shorter",
    lower_after=(
        "or more|or over|or above|or older|or longer|and over|and above|and older|and more|and upwards|"
        "or beyond|at least|minimum|plus|+"
    ),
    every="every|each",
    people=(
        "people|person|persons|patient|patients|women|men|cases|treatments|users|adults|those|legs|sessions"
    ),
    fillers=(
        "the|of|more|further|full|whole|consecutive|working|calendar|other|additional|extra|about|around|"
        "roughly|approximately|some|nearly|almost|only|just|every|age of|ages of|the age of|aged|even|"
        "long|-|~|≈|successive|or so|separate|entire|solid|a|an|another|first|last|next"
    ),
    denials={
        "not": "not|n't|cannot|never|no|none|nobody|no one|nothing|nowhere|no-one",
        "without": "without",
        "neither": "neither",
        "avoid": (
            "avoid*|refrain*|not recommended|advised against|advise against|keep out of|kept out of|"
            "keep away|kept away|stay out of|stay away|keep off|stay off|keep clear|forbid*|prohibit*|"
            "inadvisable"
        ),
        "contra": "contraindic*|contra-indic*",
        "unlikely": "unlikely",
        "unsuitable": "unsuitable",
        "harmless": "harmless",
        "painless": "painless|pain-free|pain free",
    },
    echoes="nor|neither of",
    leeway={
        "unless": "unless|except|except for|other than|apart from|otherwise",
        "until": "until|till|wait|only after|only when|only if|only once|only from",
        "only": "only|solely",
        "stop": (
            "stop*|quit|discontinu*|give up|skip*|cease*|leave out|delay*|postpone*|day off|prevent*|"
            "instead|instead of|rather than|rather|in place of|protect*|resist*|miss|misses|missed|"
            "missing"
        ),
        "leave": "left alone|leave in place|left in place|leave on|untouched|undisturbed|alone",
        "keep": (
            "dry|fasting|empty stomach|nil|to fast|keep still|stay still|lie still|hold still|sit still|"
            "be still"
        ),
        "lack": (
            "lack*|absence|absent|fail*|free of|free from|forget*|refus*|loss of|lose|loses|lost|ignore*|"
            "exclud*|out of date"
        ),
        "hesitate": "not hesitate|n't hesitate",
        "safe": "safe|safely|benign",
        "un": (
            "un*|non|impossible|unknown|unclear|uncertain|unusual|unwanted|unnecessary|unneeded|"
            "untreated|unsafe|unlicensed|unchanged|undesirable|unpleasant|unaffected|unavailable|uneven|"
            "unscented|unperfumed|unpredictable|unopened|uncontrolled|uncommon*|infrequent*|incomplete|"
            "inactive|insufficient|inability|inappropriate|intoleran*|irregular*|irreversible|invisible|"
            "ineffective|discomfort|useless|needless|wrong*|poor|illegal|unexpected*|unexplained|"
            "unrelated|unlike|undetected|unprotected|invalid|incorrect*|inaccura*|inadequa*"
        ),
        "hardly": "hardly|barely|scarcely|rarely|rare|seldom|little|few",
        "litotes": (
            "not far|not uncommon*|not unusual|not infrequent*|not impossible|not rare|not rarely|"
            "n't unusual|not only|n't only|not just|not negligible|not without"
        ),
        "or": "or",
    },
    bands=MEASURES.frequencies,
    am="am|a.m.|a.m|in the morning",
    pm="pm|p.m.|p.m|in the afternoon|in the evening",
    or_not="or not",
    nothing=(
        "go wrong|goes wrong|went wrong|one another|one of|no one's|at one time|on the one hand|"
        "for one thing|second to none|at first|first of all|first aid|seconds later|may well|no doubt|"
        "no matter|in no time|nothing but|whether or not|one day|each other|in one go|at once|"
        "all at once|no wonder|one by one|if not sooner|a lot|a few|a little|none the less|nevertheless|"
        "nonetheless|a day at a time|number one|on time|at a time|at the same time|in time|any time|"
        "of time|some time|this time|each time|every time|without exception|understand|understanding|"
        "understood|undergo|undergoes|undergoing|underlying|underneath|uniform|uniformly|unique|union|"
        "united|universal|university|last time|the time|time to|long time|long-time|first time|in half|"
        "right away|why not|undo|undone|underwear|underarm*|under*|uncle|unanimous*|emergency stop*"
    ),
)
