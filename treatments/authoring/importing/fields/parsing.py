"""A whole front matter into document shape."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from treatments.authoring.importing.fields.shapes import BadValue, Reading, bad_value, unknown_key
from treatments.authoring.importing.fields.specs import ALIASES, DESCRIBED, SPECS
from treatments.authoring.importing.lexicon.base import Lexicon

# Of the import itself, not of the page.
NAMES = ("name", "headline")
OWN_KEYS = ("type", "locale", "language", "lang")


def parse_front_matter(
    front: Mapping[str, Any], kind: str, lexicon: Lexicon
) -> tuple[dict[str, Any], list[str]]:
    """The content that it states, and a problem for each key or value that is not read."""
    spec = SPECS[kind]
    reading = Reading(lexicon, [])
    content: dict[str, Any] = {}
    for key, value in _nested(front, kind).items():
        if key in OWN_KEYS or value is None or (key in NAMES and value == ""):
            continue
        if key not in spec:
            reading.problems.append(unknown_key(key, key, spec))
            continue
        if key in DESCRIBED and isinstance(value, str):
            value = {"description": value}
        try:
            content[key] = spec[key](value, key, reading)
        except BadValue as problem:
            reading.problems.append(bad_value(key, value, problem))
    return content, reading.problems


def _nested(front: Mapping[str, Any], kind: str) -> dict[str, Any]:
    """``seo_title`` as ``seo: {title}``, ``title`` as the name or headline."""
    nested: dict[str, Any] = {}
    for key, value in front.items():
        name = "headline" if kind == "article" else "name"
        if key in ("title", "headline", "name") and key != name and front.get(name) is None:
            key = name
        group, dot, field = ALIASES.get(key, key).partition(".")
        if dot and key not in SPECS[kind] and group in SPECS[kind]:
            stated = nested.get(group)
            base = (
                stated
                if isinstance(stated, dict)
                else {"required": stated}
                if isinstance(stated, bool)
                else {}
            )
            if isinstance(stated, str):
                base = {"file" if group == "hero_image" else "description": stated}
            nested[group] = {**base, field: value}
        elif isinstance(value, dict) and isinstance(nested.get(key), dict):
            nested[key] = {**nested[key], **value}
        elif value is not None or key not in nested:
            nested[key] = value
    return nested
