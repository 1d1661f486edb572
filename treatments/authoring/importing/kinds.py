"""Whether a document is about a treatment, about a condition, or an article to be read from top to bottom."""

from __future__ import annotations

import re

from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.draft import Kind
from treatments.authoring.importing.headings import sections_of
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.source import SourceText
from treatments.authoring.importing.titles import line_at_top

WEIGHTS = {
    **dict.fromkeys(("side_effects", "risks", "contraindications", "aftercare", "preparation"), 1.5),
    **dict.fromkeys(("procedure", "longevity", "recovery", "suitability"), 1.0),
    **dict.fromkeys(("mechanism", "indications"), 0.75),
    **dict.fromkeys(("benefits", "alternatives", "seek_help", "cost"), 0.4),
}
CONDITION_WEIGHTS = {"symptoms": 2.0, "causes": 2.0, "risk_factors": 2.0, "red_flags": 0.75}
ENOUGH = 2.5
_TREATMENT_FIELDS = frozenset(
    {"procedure", "side_effects", "risks", "aftercare", "contraindications", "mechanism", "invasiveness"}
)
_CONDITION_FIELDS = frozenset({"symptoms", "causes", "risk_factors", "red_flags", "medical_name"})
_ARTICLE_FIELDS = frozenset({"headline", "body", "author", "about", "commercial", "date_published"})


def decide(source: SourceText, lexicon: Lexicon) -> tuple[Kind, bool]:
    """The kind, and whether it is sure."""
    keys = source.front_matter.keys()
    for kind, fields in (
        ("article", _ARTICLE_FIELDS),
        ("condition", _CONDITION_FIELDS),
        ("treatment", _TREATMENT_FIELDS),
    ):
        if len(keys & fields) >= 1 and not (kind == "treatment" and len(keys & fields) < 2):
            return kind, True  # type: ignore[return-value]
    title, block = line_at_top(source)
    headings = [
        b.text for i, b in enumerate(source.blocks) if b.kind == "heading" and not b.dropped and i != block
    ]
    treatment = _weigh(headings, lexicon, WEIGHTS, condition=False)
    condition = _weigh(headings, lexicon, CONDITION_WEIGHTS, condition=True)
    if condition >= 4.0 and condition > treatment * 0.8:
        return "condition", True
    if treatment >= ENOUGH:
        return "treatment", treatment >= ENOUGH + 1 or not _reads_as_headline(title)
    first = next((b.text for b in source.blocks if b.kind == "paragraph" and not b.dropped), "")[:300]
    if _reads_as_headline(title) or (len(headings) == 0 and not title):
        return "article", bool(title) and treatment < 2
    if condition >= 2.0 and compiled(r"^.{0,80}?" + lexicon.is_condition).search(first):
        return "condition", False
    named = bool(compiled(lexicon.treatment_words).search(title.lower()))
    if named or compiled(r"^.{0,80}?\b" + lexicon.is_treatment).search(first):
        return "treatment", treatment >= 1.5
    return ("condition", False) if condition >= 2.0 else ("article", False)


def _weigh(headings: list[str], lexicon: Lexicon, weights: dict[str, float], condition: bool) -> float:
    found: dict[str, float] = {}
    for heading in headings:
        for section, score in sections_of(heading, lexicon.language, "", condition).items():
            if score >= 0.65:
                found[section] = weights.get(section, 0.0)
    return sum(found.values())


def _reads_as_headline(title: str) -> bool:
    """A title of many words, with a clause or a colon, names no treatment."""
    words = title.split()
    return (
        len(words) >= 7
        or (":" in title and len(words) >= 5)
        or bool(re.match(r"^\d+ |.*!$", title) and len(words) > 3)
    )
