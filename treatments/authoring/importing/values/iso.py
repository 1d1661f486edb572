"""ISO 8601 durations of one unit."""

from __future__ import annotations

import re

ISO = re.compile(
    r"P(?!$)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?"
    r"(?:T(?=\d)(?:\d{1,4}H)?(?:\d{1,4}M)?(?:\d{1,4}S)?)?"
)
_PARTS = re.compile(r"(\d+)([YMWDHS])")
_HOURS = {"Y": 8760.0, "M": 730.0, "W": 168.0, "D": 24.0, "H": 1.0, "S": 1 / 3600}
_SMALLER = {"TH": (60, "TM"), "Y": (12, "M"), "W": (7, "D"), "D": (24, "TH")}
LARGEST = 1000


def iso(number: float, unit: str) -> str | None:
    """``unit`` as in the lexicon: "TM" for minutes, "M" for months. None for no whole number of it."""
    if not 0 < number <= LARGEST:
        return None
    if number != int(number) and unit in _SMALLER:
        factor, unit = _SMALLER[unit]
        number *= factor
    if number != int(number):
        return None
    if unit == "TM" and number > 60 and number % 60:
        return f"PT{int(number // 60)}H{int(number % 60)}M"
    return f"PT{int(number)}{unit[1]}" if unit[0] == "T" else f"P{int(number)}{unit}"


def in_hours(duration: str) -> float:
    """To compare durations: a month counts 730 hours."""
    date, _t, time = duration[1:].partition("T")
    hours = sum(int(number) * _HOURS[unit] for number, unit in _PARTS.findall(date))
    return hours + sum(
        int(number) * (1 / 60 if unit == "M" else _HOURS[unit]) for number, unit in _PARTS.findall(time)
    )
