"""Wrong numbers in a safety section are an error of the translation, like broken HTML: wagtail-localize then
shows what is wrong, and does not put the text on the page."""

from __future__ import annotations

from collections.abc import Collection

from wagtail_localize.models import StringTranslation

from treatments.translating.checking.finding import ERROR, Finding
from treatments.translating.entering.findings import findings_for, stands_in_safety_text
from treatments.translating.reviewing.confirmation import holding_confirmation


def mark_errors(row: StringTranslation, update_fields: Collection[str] | None) -> None:
    """Before the row is saved, whoever saves it."""
    if row.context is None or (update_fields is not None and "data" not in update_fields):
        return
    if not stands_in_safety_text(row.context) or holding_confirmation(row):
        return
    errors = [finding for finding in findings_of(row) if finding.severity == ERROR]
    if errors:
        row.has_error = True
        row.field_error = " ".join(str(finding.message) for finding in errors)


def findings_of(row: StringTranslation) -> tuple[Finding, ...]:
    string = row.translation_of
    return findings_for(row.context, string.data, row.data, string.locale, row.locale)
