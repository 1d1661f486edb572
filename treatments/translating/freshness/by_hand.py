"""A translation that somebody keeps by hand: wagtail-localize does not know its texts.

What stands in the source's words is told by the words. What is out of date is told by time: whoever publishes
a page that they keep by hand is taken to have looked at it, so those sections are stale whose source changed
later.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.db.models import Max
from wagtail.models import Page
from wagtail_localize.fields import get_translatable_fields

from treatments.publishing.ledger.edition import Action, Cause, Edition
from treatments.translating.freshness.comparing import Side
from treatments.translating.freshness.on_file import OnFile, Place
from treatments.translating.freshness.sections import section_of
from treatments.translating.freshness.states import SegmentFreshness, Status
from treatments.translating.freshness.texts import has_letters


def segments_by_hand(source: Side, target: Side, on_file: OnFile) -> Iterator[SegmentFreshness]:
    """Blocks need not be the same as the source's, so a text is looked for in the whole of its section."""
    said: dict[str | None, set[str]] = {}
    for path, texts in source.texts.by_path.items():
        said.setdefault(section_of(source.model, path), set()).update(text.data for text in texts)
    for path, texts in target.texts.by_path.items():
        entries = on_file.entries.get(Place(target.key, target.locale_id, path), {})
        for text in texts:
            entry = entries.get(text.data)
            is_same = text.data in said.get(section_of(target.model, path), ()) and has_letters(text.data)
            is_missing = is_same and (entry is None or entry.data != text.data)
            yield SegmentFreshness(
                target.key,
                path,
                Status.MISSING if is_missing else Status.CURRENT,
                source_text=text.data if is_same else "",
                translation=text.data,
                on_file=entry.data if entry else "",
                in_source_language=is_missing,
            )


def changed_since_published(target: Page, source_locale: str) -> dict[str, datetime]:
    """By section: when its source was first published anew after the translation was."""
    confirmed = target.last_published_at or _first_seen(target)
    if confirmed is None:
        return {}
    editions = Edition.objects.filter(
        key=target.translation_key,
        locale=source_locale,
        action=Action.PUBLISHED,
        cause=Cause.EDIT,
        published_at__gt=confirmed,
    )
    of_translation = _sections(type(target))
    since: dict[str, datetime] = {}
    for at, sections in editions.order_by("sequence").values_list("published_at", "changed_sections"):
        for section in of_translation.intersection(sections):
            since.setdefault(section, at)
    return since


def _first_seen(target: Page) -> datetime | None:
    """For a page that code has saved as live, which Wagtail does not note."""
    editions = Edition.objects.filter(
        key=target.translation_key, locale=target.locale.language_code, cause=Cause.EDIT
    )
    return editions.aggregate(at=Max("published_at"))["at"]


def _sections(model: type[Any]) -> set[str]:
    """Those that an editor writes. Others follow from what else is published."""
    fields = [declaration.field_name for declaration in get_translatable_fields(model)]
    return {section for field in fields if (section := section_of(model, field))}
