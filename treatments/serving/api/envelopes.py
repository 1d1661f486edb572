"""A page's document in its envelope: which page it is, in which locale it answers, and since when."""

from __future__ import annotations

from datetime import UTC
from typing import Any

from wagtail.models import Page

from treatments.publishing.present import present
from treatments.serving.api.answers import Edition, Translation
from treatments.serving.api.content import Content
from treatments.serving.api.locales import RequestedLocale


def envelope(page: Page, requested: RequestedLocale, content: Content) -> dict[str, Any]:
    locale = page.locale.language_code
    return {
        "id": str(page.translation_key),
        "type": page.document_type,
        "locale": locale,
        "requested_locale": requested.code,
        "is_fallback": locale != requested.code,
        "slug": page.slug,
        "url": page.full_url,
        "edition": _edition(page),
        "translation": _translation(page, locale),
        "content": content.of(present(page)),
    }


def _edition(page: Page) -> Edition:
    published = page.last_published_at
    return {
        "published_at": published.astimezone(UTC).isoformat().replace("+00:00", "Z") if published else None
    }


def _translation(page: Any, locale: str) -> Translation:
    return {"source_locale": page.source_locale or locale}
