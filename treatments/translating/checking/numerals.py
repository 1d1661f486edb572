"""Numbers in digits, whichever way a locale writes them."""

from __future__ import annotations

import re
from fractions import Fraction

from treatments.translating.checking.conventions import Conventions

FRACTIONS = {
    "½": Fraction(1, 2),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
    "⅕": Fraction(1, 5),
    "⅛": Fraction(1, 8),
}
_SPACED = r"\d{1,3}(?:[\u00a0 ]\d{3})+(?!\d)(?:[.,٫]\d+)?"
_NO_BREAK = r"\d{1,3}(?:\u00a0\d{3})+(?!\d)(?:[.,٫]\d+)?"
_SIGNED = r"\d{1,3}(?:'\d{3})+(?!\d)(?:[.,]\d+)?|\d{1,3}(?:٬\d{3})+(?!\d)(?:٫\d+)?"
_PLAIN = r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,٫]\d+)?"


def numeral(spaced: bool) -> str:
    """The pattern of a number in digits."""
    mixed = rf"\d*(?:{'|'.join(FRACTIONS)})"
    return rf"{mixed}|{_SPACED if spaced else _NO_BREAK}|{_SIGNED}|{_PLAIN}"


def value(text: str, conventions: Conventions) -> Fraction:
    if text[-1] in FRACTIONS:
        return FRACTIONS[text[-1]] + Fraction(text[:-1] or "0")
    plain = re.sub(r"[\u00a0 '٬]", "", text)
    if "٫" in plain:
        return _decimal(plain.replace(",", ""), "٫")
    signs = set(plain) & {".", ","}
    if len(signs) == 2:
        return _decimal(plain, plain[max(plain.rfind("."), plain.rfind(","))])
    if not signs:
        return Fraction(plain)
    sign = signs.pop()
    if plain.count(sign) > 1:
        return Fraction(plain.replace(sign, ""))
    return (
        Fraction(plain.replace(sign, ""))
        if _parts_thousands(plain, sign, conventions)
        else _decimal(plain, sign)
    )


def decimals(text: str) -> str:
    """The digits after a sign that elsewhere may part thousands: "500" of "1,500"; otherwise nothing."""
    match = re.fullmatch(r"[1-9]\d{0,2}[.,](\d{3})", text)
    return match[1] if match else ""


def _parts_thousands(plain: str, sign: str, conventions: Conventions) -> bool:
    if not decimals(plain):
        return False
    if sign == conventions.decimal:
        return False
    return sign == conventions.group or not conventions.decimal


def _decimal(plain: str, sign: str) -> Fraction:
    other = {".": ",", ",": "."}.get(sign, "")
    if other:
        plain = plain.replace(other, "")
    return Fraction(plain.replace(sign, "."))
