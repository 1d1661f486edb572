"""What is said on every page of a clinic's site and is no content of this one."""

from __future__ import annotations

import re

from treatments.authoring.importing.cues import compiled, cues_of
from treatments.authoring.importing.lexicon.base import Lexicon

_COPYRIGHT = re.compile(
    r"^\s*(?:©|\(c\)\s*\d|copyright\b)|\ball rights reserved\b|\btous droits réservés\b"
    r"|\balle rechte vorbehalten\b|\btodos los derechos reservados\b|^©|©\s*\d{4}",
    re.IGNORECASE,
)
_NAVIGATION = re.compile(
    r"^(?:skip to (?:main )?content|back to top|menu|home|next|previous|read more|share|print|search"
    r"|accueil|startseite|inicio|retour en haut|nach oben|volver arriba|table of contents|on this page)$"
    r"|^[\w &-]{1,40}(?:\s*[>»›]\s*[\w &()-]{1,40}){1,6}$",
    re.IGNORECASE,
)
MAX_LENGTH = 300  # a longer sentence says something
NEVER = frozenset({"seek_help", "contraindications", "red_flags"})


def reason_to_drop(sentence: str, lexicon: Lexicon) -> str | None:
    """In English, as it stands in the report; None for content."""
    if len(sentence) > MAX_LENGTH:
        return None
    if _COPYRIGHT.search(sentence):
        return "copyright line"
    if _NAVIGATION.search(sentence):
        return "navigation"
    if NEVER & cues_of(sentence, lexicon.language).keys():
        return None
    if compiled(lexicon.disclaimer).search(sentence):
        return "disclaimer"
    if compiled(lexicon.call_to_action).search(sentence):
        return "call to action"
    return None
