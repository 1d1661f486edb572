"""Where sentences end, in the four languages; nothing between them but white space is lost."""

from __future__ import annotations

import re
from functools import lru_cache

from treatments.authoring.importing.lexicon.base import words

# A full stop after one of these ends no sentence (compared in lower case, without the stop).
ABBREVIATIONS = words(
    "e.g i.e eg ie dr mr mrs ms prof st vs approx etc. no nos fig ca cf al dept min mins hr hrs max resp "
    "incl excl z.b d.h u.a o.ä bzw ggf evtl inkl zzgl nr abs s.o s.u v.a i.d.r sog vgl std mind u.u z.t m.e "
    "p.ex par.ex m mm mme mlle env c.-à-d càd n.b ex art "
    "p.ej sr sra dra d.ª ud uds aprox núm pág ee.uu a.m p.m"
)
_END = re.compile(r"[.!?…。]{1,9}[\"'”’»)\]]{0,3}(?=\s|$)|(?<=[^\W\d_]{2})[.!?](?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+\s)")
_ADDRESS = re.compile(r"(https?:|www\.|@|/)", re.IGNORECASE)
_ORDINAL = re.compile(r"(?:^|\s)\(?\d{1,2}$")
_INITIAL = re.compile(r"(?:^|[\s.(])[^\W\d_]$")
_LAST_WORD = re.compile(r"[^\s(\[\"“«]+$")


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    before = text[max(start, match.start() - 40) : match.start()]
    rest = text[match.end() : match.end() + 80]
    following = rest.lstrip()
    if not following:
        return True
    word = _LAST_WORD.search(before)
    last = word.group() if word else ""
    if rest and not rest[0].isspace():  # glued: "weight.Clearing"
        return not _ADDRESS.search(last + match.group() + following.split()[0])
    if not match.group().startswith(".") or match.group().startswith(".."):
        return not following[0].islower()
    if last.lower() in ABBREVIATIONS or _INITIAL.search(before) or following[0].islower():
        return False
    return not _ORDINAL.search(before)


@lru_cache(maxsize=4096)
def split(text: str) -> tuple[tuple[int, int], ...]:
    """The (start, end) of each sentence, without the white space round it."""
    bounds = []
    start = 0
    for match in _END.finditer(text):
        if _ends(text, start, match):
            bounds.append((start, match.end()))
            start = match.end()
    bounds.append((start, len(text)))
    trimmed = []
    for begin, end in bounds:
        piece = text[begin:end]
        if piece.strip():
            lead = len(piece) - len(piece.lstrip())
            trimmed.append((begin + lead, begin + len(piece.rstrip())))
    return tuple(trimmed)


def sentences(text: str) -> list[str]:
    return [text[begin:end] for begin, end in split(text)]
