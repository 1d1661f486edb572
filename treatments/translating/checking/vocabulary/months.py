"""The names of the months."""

from __future__ import annotations

from babel.dates import get_month_names

# Arabic has three sets of names.
_REGIONS = {"ar": ("ar", "ar_SY", "ar_MA")}


def months(language: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for region in _REGIONS.get(language, (language,)):
        for width in ("wide", "abbreviated"):
            names = get_month_names(width, locale=region)
            found |= {str(names[n]).lower().rstrip("."): n for n in range(1, 13)}
    return found
