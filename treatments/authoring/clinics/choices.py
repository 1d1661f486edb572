"""Currencies, languages and time zones to choose from, named in the active language.

Functions, which migrations name: what is current changes with the releases of the libraries that know.
"""

from __future__ import annotations

from functools import cache
from itertools import groupby
from zoneinfo import available_timezones

from babel import Locale, UnknownLocaleError
from babel.localedata import locale_identifiers
from babel.numbers import get_territory_currencies
from django.utils.translation import get_language

# The rest of the IANA database are aliases, kept for programs that know no better.
AREAS = (
    *("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian"),
    "Pacific",
)


def currency_choices() -> list[tuple[str, str]]:
    """ISO 4217 codes of what is legal tender somewhere today."""
    names = _names().currencies
    return [(code, f"{code} – {names.get(code, code)}") for code in current_currencies()]


@cache
def current_currencies() -> list[str]:
    territories = map(str, Locale("en").territories)
    return sorted({str(code) for territory in territories for code in get_territory_currencies(territory)})


def language_choices() -> list[tuple[str, str]]:
    """BCP 47 tags of languages, with their script where there are several, by name."""
    named = ((code, _language_name(code)) for code in _languages())
    return sorted(((code, name) for code, name in named if name), key=lambda choice: choice[1])


@cache
def _languages() -> list[str]:
    """Without those of one country: who speaks Portuguese is understood in Brazil."""
    tags = (name.split("_") for name in locale_identifiers() if name != "root")
    return ["-".join(parts) for parts in tags if all(len(part) == 4 for part in parts[1:])]


def _language_name(code: str) -> str:
    name = Locale.parse(code, sep="-").get_display_name(_names()) or ""
    return f"{name[:1].upper()}{name[1:]}"


def timezone_choices() -> list[tuple[str, list[tuple[str, str]]]]:
    """IANA names, grouped by area."""
    places = sorted(name for name in available_timezones() if name.partition("/")[0] in AREAS)
    grouped = groupby(places, key=lambda name: name.partition("/")[0])
    return [(area, [(name, _place(name)) for name in names]) for area, names in grouped]


def _place(name: str) -> str:
    """“America/Argentina/Buenos_Aires”: Argentina, Buenos Aires."""
    return name.partition("/")[2].replace("/", ", ").replace("_", " ")


def _names() -> Locale:
    try:
        return Locale.parse(get_language() or "en", sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")
