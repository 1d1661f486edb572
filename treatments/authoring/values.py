"""Values with more than one part: a range of durations, a range of counts, a frequency.

Each is frozen, compares by value, and converts to and from plain data of the shape that documents use.
``from_data`` raises ``ValueError`` with a sentence for the editor.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from django.utils.translation import gettext as _

from treatments.authoring.vocabulary import FrequencyBand, Qualifier

ISO_DURATION = re.compile(
    r"P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?"
)
# Seconds in each part of an ISO 8601 duration; months and years by the mean of the Gregorian calendar,
# which is enough to put two durations in order.
PART_SECONDS = (31_556_952, 2_629_746, 604_800, 86_400, 3_600, 60, 1)

# For each band, the frequencies it holds: (rarest, most frequent) as "one in N".
BAND_ONE_IN: dict[str, tuple[float, float]] = {
    FrequencyBand.VERY_COMMON: (10, 1),
    FrequencyBand.COMMON: (100, 10),
    FrequencyBand.UNCOMMON: (1_000, 100),
    FrequencyBand.RARE: (10_000, 1_000),
    FrequencyBand.VERY_RARE: (float("inf"), 10_000),
}


def duration_seconds(value: str) -> int:
    """The length of an ISO 8601 duration such as ``PT20M`` or ``P2W``."""
    match = ISO_DURATION.fullmatch(value)
    if match is None:
        raise ValueError(
            _("“%(value)s” is not an ISO 8601 duration; twenty minutes are PT20M, two weeks P2W.") % {"value": value}
        )
    return sum(int(part) * seconds for part, seconds in zip(match.groups(), PART_SECONDS, strict=True) if part)


def _refuse_unknown_keys(data: Mapping[str, Any], known: tuple[str, ...]) -> None:
    unknown = sorted(set(data) - set(known))
    if unknown:
        raise ValueError(
            _("Unknown part “%(unknown)s”; known are %(known)s.") % {"unknown": unknown[0], "known": ", ".join(known)}
        )


def _whole_number(value: Any, name: str) -> int | None:
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not str(value).isdecimal():
        raise ValueError(_("“%(value)s” is not a whole number (%(name)s).") % {"value": value, "name": name})
    return int(value)


@dataclass(frozen=True)
class DurationRange:
    """Two ISO 8601 durations, either end open: "under an hour" is max PT1H with the qualifier ``under``."""

    parts: ClassVar = ("min", "max", "qualifier")

    min: str | None
    max: str | None
    qualifier: str = Qualifier.EXACTLY

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Self:
        _refuse_unknown_keys(data, cls.parts)
        low, high = data.get("min") or None, data.get("max") or None
        qualifier = data.get("qualifier") or Qualifier.EXACTLY
        if qualifier not in Qualifier.values:
            raise ValueError(
                _("“%(value)s” is not a qualifier; known are %(known)s.")
                % {"value": qualifier, "known": ", ".join(Qualifier.values)}
            )
        lengths = [duration_seconds(str(end)) for end in (low, high) if end]
        if not lengths and qualifier != Qualifier.VARIES:
            raise ValueError(_("Give a shortest or a longest time, or say that it varies."))
        if len(lengths) == 2 and lengths[0] > lengths[1]:
            raise ValueError(_("The shortest time is longer than the longest."))
        return cls(low, high, str(qualifier))

    def as_data(self) -> dict[str, Any]:
        return {"min": self.min, "max": self.max, "qualifier": str(self.qualifier)}


@dataclass(frozen=True)
class IntRange:
    parts: ClassVar = ("min", "max")

    min: int | None
    max: int | None

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Self:
        _refuse_unknown_keys(data, cls.parts)
        low, high = _whole_number(data.get("min"), "min"), _whole_number(data.get("max"), "max")
        if low is None and high is None:
            raise ValueError(_("Give a smallest or a largest number."))
        if low is not None and high is not None and low > high:
            raise ValueError(_("The smallest number is larger than the largest."))
        return cls(low, high)

    def as_data(self) -> dict[str, Any]:
        return {"min": self.min, "max": self.max}


@dataclass(frozen=True)
class Frequency:
    """How often an effect occurs. ``one_in=300`` is "1 in 300 people"; it has to lie in the band."""

    parts: ClassVar = ("band", "one_in")

    band: str
    one_in: int | None = None

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Self:
        _refuse_unknown_keys(data, cls.parts)
        one_in = _whole_number(data.get("one_in"), "one_in")
        if one_in == 0:
            raise ValueError(_("“1 in 0” is not a frequency."))
        band = data.get("band") or (band_of(one_in) if one_in else None)
        if band not in FrequencyBand.values:
            raise ValueError(
                _("“%(value)s” is not a frequency band; known are %(known)s.")
                % {"value": band, "known": ", ".join(FrequencyBand.values)}
            )
        if one_in is not None and not in_band(one_in, str(band)):
            raise ValueError(
                _("1 in %(one_in)s is “%(right)s”, not “%(band)s”.")
                % {
                    "one_in": one_in,
                    "right": FrequencyBand(band_of(one_in)).label,
                    "band": FrequencyBand(band).label,
                }
            )
        return cls(str(band), one_in)

    def as_data(self) -> dict[str, Any]:
        return {"band": str(self.band), "one_in": self.one_in}


def band_of(one_in: int) -> str:
    """The band in which "one in N" lies; a number on a boundary belongs to the more frequent band it opens."""
    return next(str(band) for band in BAND_ONE_IN if in_band(one_in, band))


def in_band(one_in: int, band: str) -> bool:
    """Whether "one in N" lies in the band. 1 in 100 may be called common or uncommon: the bands meet there."""
    if band == FrequencyBand.UNKNOWN:
        return False
    rarest, commonest = BAND_ONE_IN[band]
    if band == FrequencyBand.VERY_COMMON:
        return one_in < rarest
    if band == FrequencyBand.VERY_RARE:
        return one_in > commonest
    return commonest <= one_in <= rarest


Value = DurationRange | IntRange | Frequency
