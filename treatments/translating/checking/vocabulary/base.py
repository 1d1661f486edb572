"""The shape of a vocabulary. Phrases are in lower case, parted by ``|``; ``word*``: all that begins so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

Number = int | Fraction
Amount = tuple[Number, str]  # with the name of a unit, or nothing


@dataclass(frozen=True)
class Words:
    """``meaning.py`` says what each kind of phrase is for. ``prefixes``: letters that are written together
    with the next word (Arabic). ``dual``: endings that say "two". ``bands``: patterns of how often, the most
    telling first."""

    language: str
    numbers: Mapping[str, Number]
    articles: str
    scales: Mapping[str, int]
    ordinals: Mapping[str, int]
    fractions: Mapping[str, Fraction]
    half: str
    units: Mapping[str, str]
    fixed: Mapping[str, Amount]
    soft: Mapping[str, Amount]
    times: str
    to: str
    or_: str
    and_: str
    between: str
    out_of: str
    per: str
    upper: str
    lower: str
    upper_after: str
    lower_after: str
    every: str
    people: str
    fillers: str
    denials: Mapping[str, str]
    echoes: str
    leeway: Mapping[str, str]
    bands: tuple[tuple[str, str], ...]
    each: str = ""
    doubtful: str = ""  # numbers that are other words, too: "neuf" is "new"
    openers: str = ""
    partners: str = ""
    am: str = ""
    pm: str = ""
    only: str = ""
    nothing: str = ""
    or_not: str = ""
    vague_lower: str = ""  # "over": more than, or in the course of
    vague_upper: str = ""  # "hasta": up to, or until
    prefixes: str = ""
    dual: str = ""
    bare_units: str = ""  # units that say "one" where no number stands beside them (Arabic)
    compounds: Mapping[str, str] = field(default_factory=dict)  # ending of a word → unit: "-minütig"
