"""What cannot be used is an error of the translation, like broken HTML: wagtail-localize then shows what is
wrong, and does not put the text on the page. In a safety section wrong numbers are, and everywhere a text
that its field cannot hold."""

from __future__ import annotations

from collections.abc import Collection

from wagtail_localize.models import SegmentOverride, StringTranslation, Translation

from treatments.translating.checking.checks.length import longer_than, too_long
from treatments.translating.checking.finding import Finding
from treatments.translating.entering.findings import (
    Model,
    facts_of,
    findings_for,
    model_of,
    stands_in_safety_text,
)
from treatments.translating.entering.overriding import unusable
from treatments.translating.reviewing.confirmation import holding_confirmation


def mark_errors(row: StringTranslation, update_fields: Collection[str] | None) -> None:
    """Before the row is saved, whoever saves it."""
    if row.context is None or (update_fields is not None and "data" not in update_fields):
        return
    # Nobody sees it, and PostgreSQL refuses it.
    row.data = row.data.replace("\x00", "")
    if errors := _errors(row):
        _mark(row, " ".join(str(finding.message) for finding in errors), update_fields)


def mark_override(row: SegmentOverride, update_fields: Collection[str] | None) -> None:
    """The same for what a locale has of its own: a picture that is gone, an address that is none."""
    if row.context is None or (update_fields is not None and "data_json" not in update_fields):
        return
    value = row.data
    excess = longer_than(facts_of(row.context).max_length, value) if isinstance(value, str) else None
    if words := str(excess.message) if excess else unusable(row.context, value):
        _mark(row, words, update_fields)


def mark_what_no_field_holds(translation: Translation) -> None:
    """Texts that were there before the translation was switched on, or before the field became shorter."""
    rows = StringTranslation.objects.filter(
        context__object=translation.source.object_id, locale=translation.target_locale_id, has_error=False
    )
    model: Model = translation.source.specific_content_type.model_class()
    for row in rows.select_related("context"):
        if too_long(row.data, facts_of(row.context, model).max_length):
            row.save()


def findings_of(row: StringTranslation, model: Model | None = None) -> tuple[Finding, ...]:
    string = row.translation_of
    return findings_for(row.context, string.data, row.data, string.locale, row.locale, model=model)


def _errors(row: StringTranslation) -> list[Finding]:
    model = model_of(row.context)
    if stands_in_safety_text(row.context, model) and not holding_confirmation(row):
        return [finding for finding in findings_of(row, model) if finding.hinders(is_safety=True)]
    error = too_long(row.data, facts_of(row.context, model).max_length)
    return [error] if error else []


def _mark(
    row: StringTranslation | SegmentOverride, words: str, update_fields: Collection[str] | None
) -> None:
    row.has_error, row.field_error = True, words.replace("\x00", "")
    if update_fields is not None and not {"has_error", "field_error"} <= set(update_fields):
        # They would not be written with the rest.
        marks = {"has_error": True, "field_error": row.field_error}
        type(row).objects.filter(pk=row.pk).update(**marks)
