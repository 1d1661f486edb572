"""Whether a document was imported before: by its bytes, or by its name and what it became."""

from __future__ import annotations

from typing import Any

from django.db.models import F
from wagtail.models import Locale

from treatments.authoring.drafting.imported_document import ImportedDocument
from treatments.authoring.importing import Draft


def same_bytes(sha256: str, kind: str, language_code: str | None) -> ImportedDocument | None:
    """What was imported from the same file, unless another kind or language is asked for now."""
    wanted: dict[str, Any] = {"sha256": sha256}
    if kind != "auto":
        wanted["kind"] = kind
    if language_code:
        wanted["locale__language_code"] = language_code
    found = ImportedDocument.objects.filter(**wanted).select_related("page", "locale")
    return found.order_by(F("page").desc(nulls_last=True), "-updated_at").first()


def namesake(draft: Draft, locale: Locale) -> ImportedDocument | None:
    """A file of the same name, kind and locale, whose page has the same title or slug."""
    names = {draft.title.casefold(), str(draft.content.get("slug") or "").casefold()} - {""}
    namesakes = ImportedDocument.objects.filter(
        locale=locale, page__isnull=False, file=draft.source.file[:255], kind=draft.kind
    ).select_related("page", "locale")
    for document in namesakes:
        page: Any = document.page
        if names & {page.draft_title.casefold(), page.slug.casefold()}:
            return document
    return None
