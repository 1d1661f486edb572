"""How often an effect happens: a number where the text gives one, else the band that its words name.

A word counts only where it speaks of how often the effect itself happens ("is common", "rarely occurs"), not
of how often it fades. A number is never made to look rarer than the text says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.values.shares import shares
from treatments.authoring.values.amounts import band_of

Frequency = dict[str, str | int | None]  # band, one_in
_EDGES = {10: "common", 100: "uncommon", 1000: "rare", 10000: "very_rare"}
_LABEL_END = re.compile(r"^\s*[)\]:;,.|–—-]|^\s*$")


@dataclass(frozen=True)
class Statement:
    """One statement of how often, with where it stands."""

    value: Frequency
    words: str
    start: int


def find(text: str, lexicon: Lexicon) -> tuple[Frequency, str] | None:
    """The frequency and the words it was read from; None where the text states two."""
    return settle(statements(text, lexicon))


def settle(found: list[Statement]) -> tuple[Frequency, str] | None:
    """Two numbers in one band give the band; a number says more than a word; what differs is left open."""
    numbers = [one for one in found if one.value["one_in"] or not one.words[:1].isalpha()]
    counted = numbers or found
    bands = {one.value["band"] for one in counted}
    if len(bands) != 1:
        return None
    distinct = {one.value["one_in"] for one in counted}
    value: Frequency = {"band": bands.pop(), "one_in": distinct.pop() if len(distinct) == 1 else None}
    value = _at_edge(value, {str(one.value["band"]) for one in found})
    return value, " – ".join(dict.fromkeys(one.words for one in counted))


def statements(text: str, lexicon: Lexicon) -> list[Statement]:
    """In the order of the text."""
    found = [
        Statement(_counted(share.one_in, share.limit), share.words, share.start)
        for share in shares(text, lexicon)
    ]
    found = [one for one in found if one.value["band"] and not _tells_otherwise(text, one.start, lexicon)]
    return sorted([*found, *_worded(text, lexicon)], key=lambda one: one.start)


def _counted(one_in: float, limit: str) -> Frequency:
    """Rounded down, so that nothing looks rarer; more than every second has no "one in"."""
    if limit == "more":
        return {"band": "very_common" if one_in <= 10 else None, "one_in": None}
    whole = int(one_in + 1e-9)
    if limit == "less" and whole in _EDGES and whole == one_in:
        return {"band": _EDGES[whole] if whole > 10 else "common", "one_in": whole}
    return {"band": band_of(round(one_in, 6)), "one_in": whole if whole > 1 else None}


def _at_edge(value: Frequency, named: set[str]) -> Frequency:
    """1 in 100 is the limit of two bands: where the text names one of them, it is that."""
    edge = _EDGES.get(int(value["one_in"])) if value["one_in"] else None
    return {**value, "band": edge} if edge and edge in named and value["one_in"] != 10 else value


def _worded(text: str, lexicon: Lexicon) -> Iterator[Statement]:
    taken: list[range] = []
    for pattern, band in lexicon.measures.frequencies:
        for match in compiled(pattern).finditer(text):
            if any(match.start() in span for span in taken):
                continue
            taken.append(range(match.start(), match.end()))
            if _is_of_the_effect(text, match, lexicon):
                yield Statement({"band": band, "one_in": None}, match.group(), match.start())


def _is_of_the_effect(text: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    measures = lexicon.measures
    before, after = text[: match.start()], text[match.end() :]
    if compiled(measures.comparative).search(before[-40:]) or _tells_otherwise(text, match.start(), lexicon):
        return False
    opens = not before.strip() or bool(re.search(r"[,;:(.–—]\s*$", before))
    if opens or _LABEL_END.match(after):
        return True
    near = " ".join(after.split()[:4])
    follows = any(
        re.match(rf"(?:[\w-]+\s+){{0,{gap}}}?(?:{words})", near, re.IGNORECASE)
        for gap, words in (
            (2, measures.harm),
            (2, lexicon.effects),
            (1, measures.occurs),
            (0, measures.goes_on),
        )
    )
    return follows


def _tells_otherwise(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether the clause tells that the effect fades, is treated, or is not there."""
    clause = clause_at(text, at, lexicon)
    measures = lexicon.measures
    return bool(compiled(measures.otherwise).search(clause) or compiled(measures.negation).search(clause))


def clause_at(text: str, at: int, lexicon: Lexicon) -> str:
    """The clause round a place; one of a word or two ("Rarely, …") goes on with the next."""
    ends = [match.span() for match in compiled(lexicon.measures.joint).finditer(text)]
    start = max((end for _begin, end in ends if end <= at), default=0)
    after = [begin for begin, _end in ends if begin > at] + [len(text)]
    clause = text[start : after[0]]
    if not start and len(clause.split()) <= 2 and len(after) > 1 and text[after[0]] == ",":
        return text[start : after[1]]
    return clause
