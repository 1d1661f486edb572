"""Parsers of single values: each gives the document's shape or raises ``BadValue`` saying what may be."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.utils.translation import gettext as _
from django_countries.data import COUNTRIES
from rapidfuzz import process

from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.formats.markdown import rich as markdown_rich
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.markup import clean_rich, squeeze
from treatments.authoring.importing.values import counts, durations, frequencies
from treatments.authoring.importing.values.iso import in_hours
from treatments.authoring.lists import listed
from treatments.authoring.values.amounts import band_of


class BadValue(Exception):
    """``str()`` says what would be right."""


@dataclass(frozen=True)
class Reading:
    """What the parsers are given besides the value: the language, and a list that takes problems."""

    lexicon: Lexicon
    problems: list[str]


OLDEST = 120
MOST_SESSIONS = 999
RAREST = 10_000_000  # one in
Parser = Callable[[Any, str, Reading], Any]


def text(value: Any, path: str, reading: Reading) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise BadValue(_("a line of text"))
    return squeeze(str(value))


def texts(value: Any, path: str, reading: Reading) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [text(item, path, reading) for item in values]


def rich(value: Any, path: str, reading: Reading) -> dict[str, str]:
    """Markdown, or a mapping with html or markdown."""
    if isinstance(value, Mapping) and isinstance(value.get("html"), str):
        return {"html": clean_rich(value["html"])}
    if isinstance(value, Mapping) and isinstance(value.get("markdown"), str):
        value = value["markdown"]
    if not isinstance(value, str):
        raise BadValue(_("text in Markdown, or {html: …}"))
    return {"html": markdown_rich(value)}


def boolean(value: Any, path: str, reading: Reading) -> bool:
    if isinstance(value, str) and value.lower() in ("yes", "no", "on", "off"):
        return value.lower() in ("yes", "on")
    if not isinstance(value, bool):
        raise BadValue(_("true or false"))
    return value


def choice(allowed: tuple[str, ...]) -> Parser:
    def parse(value: Any, path: str, reading: Reading) -> str:
        key = re.sub(r"[\s-]+", "_", str(value).strip().lower())
        for candidate in (key, key.replace("_", "")):
            if candidate in allowed:
                return candidate
        near = process.extractOne(key, allowed, score_cutoff=60)
        wanted = _("one of %(list)s") % {"list": listed(allowed)}
        raise BadValue(wanted + (_(" (perhaps “%(near)s”)") % {"near": near[0]} if near else ""))

    return parse


def years(value: Any, path: str, reading: Reading) -> int:
    if isinstance(value, str) and re.fullmatch(r"\s*\d{1,6}\s*", value):
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= OLDEST:
        raise BadValue(_("a whole number of years"))
    return value


def date(value: Any, path: str, reading: Reading) -> str:
    try:
        return datetime.date.fromisoformat(str(value).strip()).isoformat()
    except ValueError:
        raise BadValue(_("a date such as 2026-03-31")) from None


def url(value: Any, path: str, reading: Reading) -> str:
    address = str(value).strip()
    try:
        parts = urlsplit(address)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.netloc or re.search(r"\s", address):
        raise BadValue(_("an address that begins with https://"))
    return address


def country(value: Any, path: str, reading: Reading) -> str:
    code = str(value).strip().upper()
    if code not in COUNTRIES:
        raise BadValue(_("a country code of ISO 3166-1, such as GB, FR or DE"))
    return code


def duration(value: Any, path: str, reading: Reading) -> dict[str, Any]:
    """ "20–60 minutes", "PT20M/PT1H", {min, max, qualifier}."""
    wanted = _(
        "a duration: “20–60 minutes”, “PT20M/PT1H”, “varies” or {min: PT20M, max: PT1H, qualifier: about}"
    )
    if isinstance(value, Mapping):
        return _duration_mapping(value, path, reading, wanted)
    if not isinstance(value, str):
        raise BadValue(wanted)
    words = value.strip()
    low, slash, high = words.partition("/")
    if durations.ISO.fullmatch(low) and (not slash or durations.ISO.fullmatch(high)):
        if slash and in_hours(low) > in_hours(high):
            raise BadValue(wanted)
        return {"min": low, "max": high or low, "qualifier": "exactly"}
    if re.fullmatch(reading.lexicon.varies, words, re.IGNORECASE) or words.lower() == "varies":
        return {"min": None, "max": None, "qualifier": "varies"}
    found = list(durations.find(words, reading.lexicon))
    if len(found) != 1 or found[0].end - found[0].start < len(words) * 0.6:
        raise BadValue(wanted)
    return found[0].value


def _duration_mapping(value: Mapping[str, Any], path: str, reading: Reading, wanted: str) -> dict[str, Any]:
    unknown = set(value) - {"min", "max", "qualifier"}
    ends = [value.get("min"), value.get("max")]
    if unknown or any(end is not None and not durations.ISO.fullmatch(str(end)) for end in ends):
        raise BadValue(wanted)
    if ends[0] and ends[1] and in_hours(str(ends[0])) > in_hours(str(ends[1])):
        raise BadValue(wanted)
    qualifier = value.get("qualifier")
    if qualifier is None:
        qualifier = (
            "up_to"
            if ends[0] is None and ends[1]
            else "at_least"
            if ends[0] and ends[1] is None
            else "exactly"
        )
    if ends == [None, None]:
        qualifier = "varies"
    allowed = choice(("exactly", "about", "under", "up_to", "at_least", "varies"))
    return {"min": ends[0], "max": ends[1], "qualifier": allowed(qualifier, path, reading)}


def offset(value: Any, path: str, reading: Reading) -> str:
    """A time after the treatment: "PT24H", "two weeks"."""
    words = str(value).strip()
    if durations.ISO.fullmatch(words):
        return words
    found = list(durations.find(words, reading.lexicon))
    repeated = compiled(reading.lexicon.measures.each_after)
    if len(found) != 1 or repeated.match(words[found[0].end :]):
        raise BadValue(_("a time after the treatment: “24 hours”, “PT24H”, “P2W”"))
    return str(found[0].value["max"] or found[0].value["min"])


def int_range(value: Any, path: str, reading: Reading) -> dict[str, int | None]:
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= MOST_SESSIONS:
        return {"min": value, "max": value}
    if isinstance(value, str):
        bare = counts.bare_range(value)
        found = counts.sessions(value, reading.lexicon, stated=True)
        if bare or found:
            return bare or found[0]  # type: ignore[index]
    if isinstance(value, Mapping) and value and set(value) <= {"min", "max"}:
        ends = [value.get("min"), value.get("max")]
        counted = [
            end
            for end in ends
            if isinstance(end, int) and not isinstance(end, bool) and 0 < end <= MOST_SESSIONS
        ]
        if len(counted) == 2 - ends.count(None) and counted == sorted(counted):
            return {"min": ends[0], "max": ends[1]}
    raise BadValue(_("a number or a range: 3, “1–3” or {min: 1, max: 3}"))


BANDS = ("very_common", "common", "uncommon", "rare", "very_rare", "unknown")


def frequency(value: Any, path: str, reading: Reading) -> dict[str, Any]:
    """ "1 in 300", "uncommon", {band, one_in}. The number decides the band."""
    wanted = _("a frequency: “1 in 300”, one of %(bands)s, or {band: uncommon, one_in: 300}") % {
        "bands": listed(BANDS)
    }
    if isinstance(value, str):
        key = re.sub(r"[\s-]+", "_", value.strip().lower())
        if key in BANDS:
            return {"band": key, "one_in": None}
        found = frequencies.find(value, reading.lexicon)
        if not found:
            raise BadValue(wanted)
        return found[0]
    if not isinstance(value, Mapping) or not value or not set(value) <= {"band", "one_in"}:
        raise BadValue(wanted)
    one_in, band = value.get("one_in"), value.get("band")
    if one_in is not None and (
        isinstance(one_in, bool) or not isinstance(one_in, int) or not 1 <= one_in <= RAREST
    ):
        raise BadValue(wanted)
    if one_in is None:
        return {"band": choice(BANDS)(band, path, reading), "one_in": None}
    counted = band_of(one_in)
    # The limit between two bands belongs to either.
    edge = {
        10: {"very_common", "common"},
        100: {"common", "uncommon"},
        1000: {"uncommon", "rare"},
        10000: {"rare", "very_rare"},
    }
    if band is not None and band != counted and band not in edge.get(one_in, ()):
        raise BadValue(_("the band that goes with 1 in %(n)s: %(band)s") % {"n": one_in, "band": counted})
    return {"band": band or counted, "one_in": one_in}


def list_of(parse: Parser) -> Parser:
    """A bad item is left out, with a problem, and the others stay."""

    def parse_all(value: Any, path: str, reading: Reading) -> list[Any]:
        found = []
        for number, item in enumerate(value if isinstance(value, list) else [value]):
            where = f"{path}[{number}]"
            try:
                found.append(parse(item, where, reading))
            except BadValue as problem:
                reading.problems.append(bad_value(where, item, problem))
        return found

    return parse_all


def struct(fields: Mapping[str, Parser], main: str | None = None, whole: bool = False) -> Parser:
    """A mapping. A plain text stands for its ``main`` field. A bad field is left out, with a problem.
    ``whole``: it means nothing where one of its fields is missing."""

    def parse(value: Any, path: str, reading: Reading) -> dict[str, Any]:
        if main and isinstance(value, str):
            value = {main: value}
        if not isinstance(value, Mapping):
            raise BadValue(_("a mapping with %(fields)s") % {"fields": listed(fields)})
        found: dict[str, Any] = {}
        for key, item in value.items():
            where = f"{path}.{key}"
            if key not in fields:
                reading.problems.append(unknown_key(where, key, fields))
            elif item is not None:
                try:
                    found[key] = fields[key](item, where, reading)
                except BadValue as problem:
                    reading.problems.append(bad_value(where, item, problem))
        if whole and len(found) < len(fields):
            raise BadValue(_("a mapping with %(fields)s") % {"fields": listed(fields)})
        if main and not found.get(main) and "set" not in found:
            raise BadValue(_("a mapping with “%(main)s”") % {"main": main})
        return found

    return parse


def bad_value(path: str, value: Any, problem: BadValue) -> str:
    shown = repr(value) if not isinstance(value, str) else f"“{value}”"
    return _("Front matter, %(path)s: %(value)s is not read; it must be %(wanted)s.") % {
        "path": path,
        "value": shown if len(shown) <= 80 else shown[:77] + "…",
        "wanted": problem,
    }


def unknown_key(path: str, key: str, known: Mapping[str, Any]) -> str:
    near = process.extractOne(key, list(known), score_cutoff=65)
    if near:
        return _("Front matter, %(path)s: there is no field “%(key)s”; perhaps “%(near)s”.") % {
            "path": path,
            "key": key,
            "near": near[0],
        }
    return _("Front matter, %(path)s: there is no field “%(key)s”. Known: %(known)s.") % {
        "path": path,
        "key": key,
        "known": listed(known),
    }
