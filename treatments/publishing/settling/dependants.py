"""Whom an edition concerns besides its own page: those that link it, its conditions, its translations."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from wagtail.models import Page
from wagtail_localize.models import Translation

from treatments.publishing.ledger.edition import Edition
from treatments.publishing.ledger.projection import readable_condition_keys
from treatments.publishing.settling.showing import pages_showing

Content = Mapping[str, Any]


def dependants(edition: Edition, before: Edition | None, page: Page | None) -> set[int]:
    """Ids of the pages to look at again. ``page``: that of the edition, None where it is gone."""
    now, then = edition.content or {}, (before and before.content) or {}
    found: set[int] = set()
    seen_differently = _card(edition, now) != (before and _card(before, then))
    if seen_differently and page is not None:
        found |= pages_showing([page])
    found |= pages_of(_conditions(now, then, seen_differently))
    if _is_new_or_changed(edition):
        found |= translations_of(edition.key, edition.locale)
    return found - {edition.page_id}


def pages_of(keys: Iterable[UUID]) -> set[int]:
    """In every locale."""
    keys = list(keys)
    if not keys:
        return set()
    return set(Page.objects.filter(translation_key__in=keys).values_list("pk", flat=True))


def translations_of(key: UUID, locale: str) -> set[int]:
    """Those made from the page in this locale, which may be out of date now."""
    locales = Translation.objects.filter(source__object_id=key, source__locale__language_code=locale).values(
        "target_locale"
    )
    return set(Page.objects.filter(translation_key=key, locale__in=locales).values_list("pk", flat=True))


def _card(edition: Edition, content: Content) -> tuple[Any, ...]:
    """What a link or a card of another page shows of it."""
    shown = (content.get("summary"), content.get("kind"), json.dumps(content.get("hero_image")))
    return (edition.action, edition.name, edition.slug, edition.url, *shown)


def _conditions(now: Content, then: Content, seen_differently: bool) -> set[UUID]:
    """A condition lists the treatments that name it."""
    named, named_before = readable_condition_keys(now), readable_condition_keys(then)
    return named | named_before if seen_differently else named ^ named_before


def _is_new_or_changed(edition: Edition) -> bool:
    return bool(edition.document and edition.changed_sections)
