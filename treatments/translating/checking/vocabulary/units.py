"""Units of measure: what each measures, how they convert, and the symbols that every language shares."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Unit:
    """``dimension``: what is compared; ``factor``: how many of its smallest make one."""

    name: str
    dimension: str
    factor: Fraction

    def per(self, other: Unit) -> Unit:
        dimension = f"{self.dimension}/{other.dimension}"
        return Unit(f"{self.name}/{other.name}", dimension, self.factor / other.factor)


def _units(**factors: str) -> dict[str, Unit]:
    return {
        name: Unit(name, dimension, Fraction(factor))
        for dimension, row in factors.items()
        for name, factor in (pair.split("=") for pair in row.split())
    }


# A dirham or a pound may be that of several countries. A month is no number of weeks: the two do not convert.
UNITS = _units(
    times="x=1",
    time="ms=1/60000 s=1/60 min=1 h=60 day=1440 week=10080",
    months="month=1 year=12 decade=120",
    volume="ul=1/1000 ml=1 cl=10 dl=100 l=1000",
    mass="ng=1/1000000 ug=1/1000 mg=1 g=1000 kg=1000000",
    length="nm=1/1000000 um=1/1000 mm=1 cm=10 m=1000 km=1000000",
    area="mm2=1/100 cm2=1 m2=10000",
    share="%=1/100 ‰=1/1000 in=1",
    energy="mJ=1/1000 J=1 kJ=1000",
    power="mW=1/1000 W=1 kW=1000",
    frequency="Hz=1 kHz=1000 MHz=1000000 GHz=1000000000",
    dose="cGy=1/100 Gy=1",
    international="IU=1",
    units="unit=1",
    celsius="°C=1",
    fahrenheit="°F=1",
    degrees="°=1",
    pressure="mmHg=1",
    voltage="V=1",
    amount="mol=1",
    calories="kcal=1",
    euro="EUR=1",
    pound="GBP=1",
    dollar="USD=1",
    franc="CHF=1",
    dirham="MAD=1",
    emirati="AED=1",
    riyal="SAR=1",
    egyptian="EGP=1",
    dirhams="dirham=1",
    pounds="pound=1",
)

# As they stand, capital letters included; only after a number.
SYMBOLS = {
    symbol: UNITS[name]
    for name, symbols in {
        "ms": "ms",
        "s": "s sec",
        "min": "min mn",
        "h": "h hr hrs",
        "ul": "μl μL",
        "ml": "ml mL ML Ml cc cm³ cm3",
        "cl": "cl cL",
        "dl": "dl dL",
        "l": "l L",
        "ng": "ng",
        "ug": "μg mcg ug",
        "mg": "mg",
        "g": "g",
        "kg": "kg",
        "nm": "nm",
        "um": "μm",
        "mm": "mm",
        "cm": "cm",
        "m": "m",
        "km": "km",
        "mm2": "mm² mm2",
        "cm2": "cm² cm2",
        "m2": "m² m2",
        "%": "%",
        "‰": "‰",
        "mJ": "mJ",
        "J": "J",
        "kJ": "kJ",
        "mW": "mW",
        "W": "W",
        "kW": "kW",
        "Hz": "Hz",
        "kHz": "kHz",
        "MHz": "MHz Mhz",
        "GHz": "GHz",
        "Gy": "Gy",
        "cGy": "cGy",
        "mmHg": "mmHg",
        "V": "V",
        "mol": "mol",
        "kcal": "kcal",
        "EUR": "€ EUR",
        "GBP": "£ GBP",
        "USD": "$ USD",
        "CHF": "CHF Fr",
        "MAD": "MAD DH",
        "AED": "AED",
        "SAR": "SAR",
        "EGP": "EGP",
        "IU": "IU UI IE",
        "unit": "U",
        "°": "°",
    }.items()
    for symbol in symbols.split()
}
# Before a number as well: "£180".
LEADING = frozenset(["EUR", "GBP", "USD", "CHF", "MAD", "AED", "SAR", "EGP"])
