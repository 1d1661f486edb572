"""Which documents the client asks for, spread over all that were loaded."""

from __future__ import annotations

from typing import Any

from django.db.models import Avg
from django.db.models.functions import Length

from bench.loading.templates import Template
from bench.loading.words import Vocabulary
from treatments.models import Edition, Head

DETAILS = 200  # a locale
QUERIES = 24


def samples(templates: dict[str, list[Template]], vocabularies: dict[str, Vocabulary]) -> dict[str, Any]:
    return {
        "documents": Head.objects.filter(type="treatment", is_live=True).count(),
        "document_characters": round(
            Edition.objects.filter(type="treatment").aggregate(mean=Avg(Length("document")))["mean"]
        ),
        "locales": {code: _of_locale(code, vocabularies[code]) for code in templates},
    }


def _of_locale(code: str, vocabulary: Vocabulary) -> dict[str, Any]:
    heads = Head.objects.filter(type="treatment", locale=code, is_live=True).order_by("key")
    rows = list(heads.values("slug", "page_id"))
    step = max(1, len(rows) // DETAILS)
    return {"count": len(rows), "documents": rows[::step][:DETAILS], "queries": vocabulary.queries(QUERIES)}
