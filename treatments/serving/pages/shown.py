"""What a template is given to show: a document, and where it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson
from django.utils.translation import get_language
from wagtail.models import Page

from treatments.publishing.ledger.head import Head
from treatments.publishing.present import present
from treatments.publishing.presented import presented
from treatments.publishing.translation_state import TranslationState
from treatments.serving.heads.history import in_every_locale
from treatments.serving.heads.row import Row, key_of


@dataclass(frozen=True)
class Shown:
    """``locale`` is that of the address, ``content_locale`` that of the text: another one where the page only
    mirrors the source's. ``translations``: where the document is published, in every locale.

    ``translation`` is None for a preview, whose text nobody has published.
    """

    key: UUID
    type: str
    locale: str
    content_locale: str
    url: str
    tree_path: str
    document: Mapping[str, Any]
    translations: Sequence[Row]
    translation: TranslationState | None = None


def shown_row(row: Row, tree_path: str, translations: Sequence[Row]) -> Shown:
    """As the ledger has it."""
    return Shown(
        key=key_of(row.key),
        type=row.type,
        locale=row.locale,
        content_locale=row.locale,
        url=row.url,
        tree_path=tree_path,
        document=orjson.loads(row.content or "{}"),
        translations=translations,
        translation=orjson.loads(row.translation),
    )


def shown_page(page: Page, is_preview: bool) -> Shown:
    """As a page has it that Wagtail serves itself: a preview of a draft, or a mirror of the source's text,
    of which the ledger has the original."""
    original = page.alias_of.specific if page.alias_of_id else page
    head = None if is_preview else _head(original)
    document, translation = _text(original, head, is_preview)
    return Shown(
        key=page.translation_key,
        type=page.document_type,
        locale=page.locale.language_code if page.locale_id else get_language() or "",
        content_locale=original.locale.language_code,
        url=original.full_url or "",
        tree_path=page.path,
        document=document,
        translations=in_every_locale(page.translation_key, page.document_type),
        translation=translation,
    )


def _text(
    page: Page, head: Head | None, is_preview: bool
) -> tuple[Mapping[str, Any], TranslationState | None]:
    """A page that only some may see has no edition, and its text is held to the same policy."""
    if is_preview:
        return present(page), None
    if head:
        return head.edition.content, orjson.loads(head.edition.translation)
    now = presented(page)
    return now.content, orjson.loads(now.translation)


def _head(page: Page) -> Head | None:
    heads = Head.objects.select_related("edition").filter(page_id=page.pk, is_live=True)
    return heads.first()
