"""A number or a range with its unit, as a text states it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from treatments.translating.checking.vocabulary.units import Unit

# weak: an article or a dual, no more than an answer to a number of the other text.
Role = Literal["amount", "share", "ordinal", "clock", "phone", "code", "date", "roman", "weak"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """``first`` and ``last``: the items it was read from. ``soft``: a translation may leave it unsaid.
    ``bound``: -1 for "up to", 1 for "at least", None where it may be either. ``doubt``: what
    ``numerals.decimals`` gives."""

    low: Fraction
    high: Fraction
    first: int
    last: int
    unit: Unit | None = None
    role: Role = "amount"
    soft: bool = False
    bound: int | None = 0
    vague: bool = False
    doubt: str = ""

    @property
    def is_range(self) -> bool:
        return self.low != self.high

    @property
    def dimension(self) -> str:
        return self.unit.dimension if self.unit else ""

    @property
    def ends(self) -> tuple[Fraction, Fraction]:
        """In the smallest unit of what is measured."""
        factor = self.unit.factor if self.unit else 1
        return self.low * factor, self.high * factor

    @property
    def is_frequency(self) -> bool:
        return self.unit is not None and self.unit.name == "in"

    def measured_in(self, unit: Unit | None) -> Quantity:
        return replace(self, unit=unit)

    def parts(self) -> tuple[Quantity, ...]:
        """The ends of a range, each for itself."""
        return (replace(self, high=self.low), replace(self, low=self.high)) if self.is_range else (self,)
