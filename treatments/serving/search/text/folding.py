"""Words as readers type them: without case and accents, with one spelling where a script has several."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Letters that are no other letter with a mark, as far as Unicode is concerned; readers type what looks alike.
LOOKALIKES = {
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ł": "l",
    "ı": "i",
    "þ": "th",
    # Arabic: final ya and ta marbuta, the letters of Persian keyboards, and the stretching of words.
    "ى": "ي",
    "ة": "ه",
    "ی": "ي",
    "ک": "ك",
    "ٱ": "ا",
    "ـ": "",
}
_LOOKALIKES = str.maketrans(LOOKALIKES)
# Marks that stand for vowels: without them words of these scripts are others (Devanagari to Sinhala, Thai).
VOWEL_SIGNS = (("\u0900", "\u0dff"), ("\u0e00", "\u0eff"))


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """“Sclérothérapie” and “sclerotherapie” are one, and so is an Arabic word with and without its vowels."""
    if word.isascii():
        return word.lower()
    # Decomposing can bring forth a capital, as of the letters in squares, and folding a mark, as of “İ”.
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", word).casefold())
    kept = (letter for letter in decomposed if _is_kept(letter))
    return "".join(map(_as_ascii_digit, kept)).translate(_LOOKALIKES)


def _is_kept(letter: str) -> bool:
    is_mark = unicodedata.category(letter).startswith("M")
    return not is_mark or any(first <= letter <= last for first, last in VOWEL_SIGNS)


def _as_ascii_digit(letter: str) -> str:
    """٣ and ३ are 3."""
    digit = unicodedata.digit(letter, None)
    return letter if digit is None else str(digit)
