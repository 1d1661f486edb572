"""What the front matter states beside what the body says: it wins, and the body's words stay."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from treatments.authoring.importing.accounting import Texts
from treatments.authoring.importing.assembling import condition, treatment
from treatments.authoring.importing.draft import Passage

LISTED = frozenset(treatment.LISTS) | frozenset(condition.LISTS)


def make_way(passages: list[Passage], front: Mapping[str, Any]) -> list[Passage]:
    """Passages of a list that the front matter states go to ``other_sections``, unless it says the same."""
    moved = []
    for passage in passages:
        stated = front.get(passage.section) if passage.section in LISTED and not passage.dropped else None
        if stated is not None and not Texts(stated).have(passage.text):
            passage = replace(passage, section="other_sections")
        moved.append(passage)
    return moved


def merge(content: dict[str, Any], front: Mapping[str, Any]) -> dict[str, Any]:
    """Groups merge field by field; rich text of both is kept, the front matter's first."""
    merged = dict(content)
    for key, stated in front.items():
        found = merged.get(key)
        if _is_rich(stated) and _is_rich(found):
            merged[key] = _both(stated, found)
        elif isinstance(stated, dict) and isinstance(found, dict) and not _is_rich(stated):
            merged[key] = {**found, **stated}
            for field, value in stated.items():
                if _is_rich(value) and _is_rich(found.get(field)):
                    merged[key][field] = _both(value, found[field])
        elif key in ("body", "faqs", "other_sections") and found:
            merged[key] = [*stated, *(entry for entry in found if entry not in stated)]
        else:
            merged[key] = stated
    return {key: value for key, value in merged.items() if value not in ({}, [])}


def _is_rich(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("html"), str)


def _both(stated: Mapping[str, str], found: Any) -> dict[str, str]:
    if Texts(stated).have(" ".join(Texts(found).joined.split())):
        return dict(stated)
    return {"html": stated["html"] + found["html"]}
