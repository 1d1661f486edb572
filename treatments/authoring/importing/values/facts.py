"""Fact cards: "Procedure time: 30 mins" in a table, a list or a line of its own."""

from __future__ import annotations

import re

from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.lexicon.base import Lexicon

MAX_LENGTH = 140
_LABEL = re.compile(r"([^:?|.]{2,50})\s*[:?|]\s+(\S.*)$")


def fact_of(text: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """The field that the label names, and what is said of it."""
    match = _LABEL.match(text) if len(text) <= MAX_LENGTH else None
    if not match:
        return None
    label = match.group(1).strip()
    for pattern, field in lexicon.facts.items():
        if compiled(pattern).fullmatch(label):
            return field, match.group(2).strip()
    return None
