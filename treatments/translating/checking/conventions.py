"""How a locale writes numbers: "1,500" is one and a half in German, and fifteen hundred in English."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.numbers import get_decimal_symbol, get_group_symbol

_SPACES = "\u00a0\u202f "


@dataclass(frozen=True)
class Conventions:
    """``decimal`` and ``group`` are empty where the locale is not known: either sign may be either."""

    decimal: str
    group: str
    spaced: bool  # whether a plain space may part thousands


@lru_cache(maxsize=64)
def conventions_of(language: str) -> Conventions:
    locale = known_locale(language)
    if locale is None:
        return Conventions("", "", True)
    if locale.language == "ar":
        return _arabic(locale)
    decimal = str(get_decimal_symbol(locale))
    group = str(get_group_symbol(locale)).replace("’", "'")
    spaced = locale.language != "en"
    return Conventions(decimal, "." if decimal == "," and group in _SPACES else group, spaced)


def _arabic(locale: Locale) -> Conventions:
    """Latin digits: with a comma for decimals where French is the second language, and a point elsewhere."""
    western = locale.territory in {"DZ", "EH", "LY", "MA", "MR", "TN"}
    return Conventions(",", ".", True) if western else Conventions(".", ",", False)


@lru_cache(maxsize=64)
def known_locale(language: str) -> Locale | None:
    for code in (language, language.split("-")[0]):
        try:
            return Locale.parse(code, sep="-")
        except (UnknownLocaleError, ValueError, TypeError):
            continue
    return None
