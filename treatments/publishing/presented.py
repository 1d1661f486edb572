"""A page as it would go live now: its document and where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from wagtail.models import Page

from treatments.publishing.canonical import canonical
from treatments.publishing.present import present
from treatments.publishing.stale_text import safe_text
from treatments.publishing.translation_state import translation_state


@dataclass(frozen=True)
class Presented:
    """``document`` and ``translation`` are canonical JSON, ``content`` is the document as data.
    ``is_withheld``: its safety text is out of date, and is not to be read in this locale."""

    key: UUID
    locale: str
    type: str
    name: str
    slug: str
    url: str
    expires_at: datetime | None
    document: str
    translation: str
    content: Mapping[str, Any]
    is_withheld: bool


def presented(page: Page) -> Presented:
    """``page`` is a page of its specific class, fresh from the database."""
    safe = safe_text(page, present(page), translation_state(page))
    return Presented(
        key=page.translation_key,
        locale=page.locale.language_code,
        type=page.document_type,
        name=page.title,
        slug=page.slug,
        url=page.full_url or "",
        expires_at=page.expire_at,
        document=canonical(safe.content),
        translation=canonical(safe.translation),
        content=safe.content,
        is_withheld=safe.is_withheld,
    )
