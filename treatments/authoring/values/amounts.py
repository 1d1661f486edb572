"""Values with more than one part: a range of durations, a range of counts, a frequency.

Each is frozen, compares by value, and converts to and from plain data of the shape that documents use.
``from_data`` raises ``ValueError`` with a sentence for the editor. ``str`` is what an editor reads, as when
two revisions are compared; patients read what the serving side makes of the document.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from django.utils.translation import gettext as _

from treatments.authoring.lists import listed
from treatments.authoring.values.durations import duration_seconds, duration_text
from treatments.authoring.vocabulary import FrequencyBand, Qualifier

ONE_ENDED = (Qualifier.UNDER, Qualifier.UP_TO, Qualifier.AT_LEAST)
WHOLE_NUMBER = re.compile(r"\d{1,9}")

# For each band, the frequencies it holds: (rarest, most frequent) as "one in N".
BAND_ONE_IN: dict[str, tuple[float, float]] = {
    FrequencyBand.VERY_COMMON: (10, 1),
    FrequencyBand.COMMON: (100, 10),
    FrequencyBand.UNCOMMON: (1_000, 100),
    FrequencyBand.RARE: (10_000, 1_000),
    FrequencyBand.VERY_RARE: (float("inf"), 10_000),
}


def _refuse_unknown_keys(data: Mapping[str, Any], known: tuple[str, ...]) -> None:
    unknown = sorted(set(data) - set(known))
    if unknown:
        raise ValueError(
            _("Unknown part “%(unknown)s”; known are %(known)s.")
            % {"unknown": unknown[0], "known": listed(known)}
        )


def _whole_number(value: Any, name: str) -> int | None:
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not WHOLE_NUMBER.fullmatch(str(value)):
        raise ValueError(
            _("“%(value)s” is not a whole number of at most nine digits (%(name)s).")
            % {"value": value, "name": name}
        )
    return int(value)


def _between(low: str, high: str) -> str:
    if low and high and low != high:
        return _("%(start)s to %(end)s") % {"start": low, "end": high}
    if low and not high:
        return _("at least %(least)s") % {"least": low}
    if high and not low:
        return _("at most %(most)s") % {"most": high}
    return low


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
                % {"value": qualifier, "known": listed(Qualifier.values)}
            )
        lengths = [duration_seconds(str(end)) for end in (low, high) if end]
        if not lengths and qualifier != Qualifier.VARIES:
            raise ValueError(_("Give a shortest or a longest time, or say that it varies."))
        if len(lengths) == 2 and lengths[0] > lengths[1]:
            raise ValueError(_("The shortest time is longer than the longest."))
        return cls(low, high, str(qualifier))

    def as_data(self) -> dict[str, Any]:
        return {"min": self.min, "max": self.max, "qualifier": str(self.qualifier)}

    def __str__(self) -> str:
        ends = [duration_text(end) if end else "" for end in (self.min, self.max)]
        # "under" and its like say themselves which end is open.
        words = "".join(ends) if self.qualifier in ONE_ENDED and "" in ends else _between(*ends)
        if not words or self.qualifier == Qualifier.EXACTLY:
            return words or str(Qualifier(self.qualifier).label)
        return _("%(range)s (%(qualifier)s)") % {"range": words, "qualifier": Qualifier(self.qualifier).label}


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

    def __str__(self) -> str:
        return _between(*("" if end is None else str(end) for end in (self.min, self.max)))


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
                % {"value": band, "known": listed(FrequencyBand.values)}
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

    def __str__(self) -> str:
        band = str(FrequencyBand(self.band).label)
        if self.one_in is None:
            return band
        return _("%(band)s (1 in %(one_in)s)") % {"band": band, "one_in": self.one_in}


def band_of(one_in: float) -> str:
    """The band in which "one in N" lies; of two bands that meet there, the more frequent one."""
    return next(str(band) for band in BAND_ONE_IN if in_band(one_in, band))


def in_band(one_in: float, band: str) -> bool:
    """Whether "one in N" lies in the band. Bands meet: 1 in 100 may be called common or uncommon."""
    if band == FrequencyBand.UNKNOWN:
        return False
    rarest, commonest = BAND_ONE_IN[band]
    if band == FrequencyBand.VERY_COMMON:
        return one_in < rarest
    if band == FrequencyBand.VERY_RARE:
        return one_in > commonest
    return commonest <= one_in <= rarest


Value = DurationRange | IntRange | Frequency
