"""What a translator sees of a treatment, and what is the same in every language."""

from __future__ import annotations

from treatments.authoring.pages.localisation import Declaration, synchronised, translated
from treatments.authoring.pages.reviewed_page import AbstractReviewedPage

TREATMENT_LOCALISATION: list[Declaration] = [
    *AbstractReviewedPage.translatable_fields,
    *translated(
        "also_known_as",
        "body_sites",
        "overview",
        "indications_description",
        "mechanism",
        "procedure_description",
        "procedure_steps",
        "procedure_setting",
        "procedure_pain_relief",
        "preparation",
        "benefits",
        "longevity_description",
        "gallery",
        "alternatives",
        "recovery_description",
        "suitability_description",
        "contraindications",
        "side_effects",
        "risks",
        "aftercare",
        "seek_help",
        "cost",
        "faqs",
        "other_sections",
    ),
    *synchronised(
        "kind",
        "invasiveness",
        "prescription_medicine",
        "prescription_substance",
        "promotion_policy",
        "indications_conditions",
        "procedure_duration",
        "procedure_sessions",
        "procedure_interval",
        "longevity_onset",
        "longevity_duration",
        "recovery_downtime",
        "recovery_return_to_work",
        "suitability_min_age",
        "related",
        "codes",
        "sources",
    ),
]
