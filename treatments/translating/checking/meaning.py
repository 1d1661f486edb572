"""What a word or phrase says of numbers and of yes and no."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from treatments.translating.checking.vocabulary.units import Unit

# Kinds. The first group states an amount, the second what surrounds it, the third denies or affirms.
NUMBER = "number"  # "twelve"
ARTICLE = "article"  # "a week": one, if a unit follows
SCALE = "scale"  # "thousand"
ORDINAL = "ordinal"  # "third"
FRACTION = "fraction"  # "half an hour", "two thirds"
HALF = "half"  # "and a half"
UNIT = "unit"
FIXED = "fixed"  # "fortnight", "twice", "daily": number and unit at once
TIMES = "times"  # "three times"
MONTH = "month"  # "March"
AM, PM = "am", "pm"

TO = "to"  # "1 to 2"
OR = "or"
AND = "and"
BETWEEN = "between"  # "between 1 and 2"
OUT_OF = "out of"  # "1 in 10"
EACH = "each"  # "jeder Zehnte"
EVERY = "every"  # "every two hours"
PER = "per"
UPPER, LOWER = "upper", "lower"  # "up to", "at least"
UPPER_AFTER, LOWER_AFTER = "upper after", "lower after"  # "or less", "or more"
FILLER = "filler"  # may stand between a number and what belongs to it
PEOPLE = "people"  # "one person in ten"

DENIAL = "denial"  # "not", "avoid": counts
ECHO = "echo"  # "nor", "ningún": counts unless a denial stands before it in the sentence
OPENER = "opener"  # "ne": denies together with its partner
PARTNER = "partner"  # "pas"
LEEWAY = "leeway"  # "unless": may stand for a denial in another language
ONLY = "only"  # "ne … que", "لا … إلا": no denial after all
OR_NOT = "or not"  # denies what follows, if anything does
NOTHING = "nothing"  # an idiom that only looks like one of the others


@dataclass(frozen=True, slots=True)
class Meaning:
    """``soft``: may be left unsaid in a translation, but not turned into another value. ``name``: of a denial
    or leeway, its class."""

    kind: str
    value: Fraction = Fraction(0)
    unit: Unit | None = None
    soft: bool = False
    name: str = ""
