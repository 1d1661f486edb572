"""What a reader is told of a translation that its source has left behind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from treatments.authoring.vocabulary import SAFETY_SECTIONS, ConditionSection, TreatmentSection
from treatments.publishing.languages import language_name
from treatments.serving.pages.shown import Shown


@dataclass(frozen=True)
class Staleness:
    """``stale``, ``substituted`` and ``missing`` are headings, those of safety sections first. Substituted
    ones stand in the source's language, stale ones in an outdated translation. ``source_url``: of the page in
    the language it was written in, whose name is ``source_name``; empty where it is not published."""

    stale: list[Any]
    substituted: list[Any]
    missing: list[Any]
    source_locale: str
    source_name: str
    source_url: str


def staleness(shown: Shown) -> Staleness | None:
    """None where there is nothing to tell."""
    state = shown.translation
    if state is None or state["status"] not in ("stale", "partial"):
        return None
    names = [each["section"] for each in state["substituted_sections"]]
    stale = _headings(section for section in state["stale_sections"] if section not in names)
    substituted, missing = _headings(names), _headings(state["missing_sections"])
    source = state["source_locale"]
    url = next((row.url for row in shown.translations if row.locale == source), "")
    if not (stale or substituted or missing):
        return None
    return Staleness(stale, substituted, missing, source, language_name(source), url)


def _headings(sections: Iterable[str]) -> list[Any]:
    """Of the sections that have one: a reader knows nothing of names and codes."""
    labels = {choice.value: choice.label for choice in (*TreatmentSection, *ConditionSection)}
    known = [section for section in sections if section in labels]
    return [labels[section] for section in sorted(known, key=lambda section: section not in SAFETY_SECTIONS)]
