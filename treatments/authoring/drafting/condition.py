"""Filling a condition page. Its treatments are not filled: they name the condition themselves."""

from __future__ import annotations

from treatments.authoring.drafting.filling import (
    Content,
    fill,
    fill_common,
    fill_review,
    rich,
    set_codes,
    set_fields,
    set_sections,
    set_texts,
)
from treatments.authoring.drafting.references import References
from treatments.authoring.pages.condition import AbstractConditionPage


@fill.register
def fill_condition(page: AbstractConditionPage, content: Content, references: References) -> None:
    set_fields(page, content, {"name": "title", "medical_name": "medical_name"}, str)
    fill_common(page, content, references)
    set_fields(page, content, {"overview": "overview"}, rich)
    lists = {"symptoms": "symptom", "causes": "cause", "risk_factors": "risk_factor", "red_flags": "red_flag"}
    set_texts(page, content, lists)
    set_codes(page, content)
    set_sections(page, content)
    fill_review(page, content, references)
