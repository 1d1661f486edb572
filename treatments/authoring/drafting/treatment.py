"""Filling a treatment page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from treatments.authoring.drafting.filling import (
    Content,
    fill,
    fill_common,
    fill_review,
    raw_value_of,
    rich,
    set_codes,
    set_fields,
    set_sections,
    set_stream,
    set_texts,
    value_of,
)
from treatments.authoring.drafting.references import References
from treatments.authoring.pages.treatment import AbstractTreatmentPage
from treatments.authoring.values.amounts import DurationRange, Frequency, IntRange


@fill.register
def fill_treatment(page: AbstractTreatmentPage, content: Content, references: References) -> None:
    set_fields(page, content, {"name": "title", "kind": "kind", "invasiveness": "invasiveness"}, str)
    fill_common(page, content, references)
    set_fields(page, content, {"overview": "overview", "mechanism": "mechanism", "cost": "cost"}, rich)
    _fill_groups(page, content, references)
    _fill_prescription(page, content)
    _fill_references(page, content, references)
    _fill_lists(page, content, references)
    set_codes(page, content)
    set_sections(page, content)
    fill_review(page, content, references)


def _fill_groups(page: AbstractTreatmentPage, content: Content, references: References) -> None:
    """Groups of the document whose parts are fields of the page: procedure.duration is procedure_duration."""
    durations = {
        "procedure": ("duration", "interval"),
        "longevity": ("onset", "duration"),
        "recovery": ("downtime", "return_to_work"),
    }
    duration_range = partial(value_of, DurationRange, references=references)
    int_range = partial(value_of, IntRange, references=references)
    for group in ("indications", "procedure", "longevity", "recovery", "suitability"):
        parts = content.get(group) or {}
        set_fields(page, parts, {"description": f"{group}_description"}, rich)
        set_fields(
            page, parts, {name: f"{group}_{name}" for name in durations.get(group, ())}, duration_range
        )
    procedure = content.get("procedure") or {}
    set_fields(page, procedure, {"sessions": "procedure_sessions"}, int_range)
    set_fields(page, procedure, {"setting": "procedure_setting", "pain_relief": "procedure_pain_relief"}, str)
    if "steps" in procedure:
        set_stream(page, "procedure_steps", (("step", str(step)) for step in procedure["steps"]))
    set_fields(page, content.get("suitability") or {}, {"min_age": "suitability_min_age"}, _number)


def _fill_prescription(page: AbstractTreatmentPage, content: Content) -> None:
    medicine = content.get("prescription_medicine") or {}
    set_fields(page, medicine, {"required": "prescription_medicine"}, bool)
    set_fields(page, medicine, {"substance": "prescription_substance"}, lambda value: str(value or ""))
    if "promotion_policy" in content:
        set_stream(page, "promotion_policy", (("rule", dict(rule)) for rule in content["promotion_policy"]))


def _fill_references(page: AbstractTreatmentPage, content: Content, references: References) -> None:
    if "body_sites" in content:
        sites = [references.body_site(site) for site in content["body_sites"]]
        set_stream(page, "body_sites", (("body_site", pk) for pk in sites if pk))
    indications = content.get("indications") or {}
    if "conditions" in indications:
        ids = references.pages(indications["conditions"], references.conditions)
        set_stream(page, "indications_conditions", (("condition", pk) for pk in ids))
    if "related" in content:
        ids = references.pages(content["related"], references.treatments, references.articles)
        set_stream(page, "related", (("page", pk) for pk in ids))
    if "gallery" in content:
        set_stream(page, "gallery", _gallery(content["gallery"], references))


def _fill_lists(page: AbstractTreatmentPage, content: Content, references: References) -> None:
    set_texts(page, content, {"also_known_as": "name"})
    if "benefits" in content:
        benefits = (
            {"text": item["text"], "source": references.source(item.get("source"))}
            for item in content["benefits"]
        )
        set_stream(page, "benefits", (("benefit", benefit) for benefit in benefits))
    duration = partial(raw_value_of, DurationRange, references=references)
    if "contraindications" in content:
        items = (
            {**_parts(item, "text", "kind"), "wait": duration(item.get("wait"))}
            for item in content["contraindications"]
        )
        set_stream(page, "contraindications", (("contraindication", item) for item in items))
    for key, block in (("side_effects", "side_effect"), ("risks", "risk")):
        if key in content:
            set_stream(page, key, ((block, _effect(item, references)) for item in content[key]))
    if "preparation" in content:
        items = (
            {"text": item["text"], "lead_time": duration(item.get("lead_time"))}
            for item in content["preparation"]
        )
        set_stream(page, "preparation", (("step", item) for item in items))
    if "aftercare" in content:
        set_stream(page, "aftercare", _aftercare(content["aftercare"], references))
    if "seek_help" in content:
        set_stream(
            page, "seek_help", (("sign", _parts(item, "level", "text")) for item in content["seek_help"])
        )
    if "alternatives" in content:
        set_stream(page, "alternatives", _alternatives(content["alternatives"], references))
    if "faqs" in content:
        faqs = ({"question": faq["question"], "answer": rich(faq.get("answer"))} for faq in content["faqs"])
        set_stream(page, "faqs", (("faq", faq) for faq in faqs))


def _parts(item: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: item.get(name) for name in names}


def _effect(item: Mapping[str, Any], references: References) -> dict[str, Any]:
    return {
        "name": item["name"],
        "description": item.get("description") or "",
        "frequency": raw_value_of(Frequency, item.get("frequency"), references),
        "onset": raw_value_of(DurationRange, item.get("onset"), references),
        "duration": raw_value_of(DurationRange, item.get("duration"), references),
        "source": references.source(item.get("source")),
    }


def _aftercare(items: Iterable[Mapping[str, Any]], references: References) -> Iterable[tuple[str, Any]]:
    for item in items:
        if "set" in item:
            if pk := references.aftercare_set(str(item["set"])):
                yield "set", pk
        else:
            offsets = {name: item.get(name) or "" for name in ("from", "to")}
            yield "step", {**_parts(item, "kind", "text"), **offsets}


def _alternatives(items: Iterable[Mapping[str, Any]], references: References) -> Iterable[tuple[str, Any]]:
    for item in items:
        treatment = references.page(item.get("treatment"), references.treatments)
        yield "alternative", {"text": item["text"], "treatment": treatment}


def _gallery(items: Iterable[Mapping[str, Any]], references: References) -> Iterable[tuple[str, Any]]:
    for item in items:
        image = references.image(item)
        if image:
            texts = {name: item.get(name) or "" for name in ("alt", "caption", "stage", "consent_reference")}
            yield "image", {"image": image, **texts}


def _number(value: Any) -> int | None:
    return None if value is None else int(value)
