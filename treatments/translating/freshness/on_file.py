"""What translators have entered, for a page and for the snippets that it shows, in one query each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from wagtail_localize.models import SegmentOverride, String, StringTranslation


class Place(NamedTuple):
    """Of a text: whose translation, into which locale (its id), at which path."""

    key: UUID
    locale_id: int
    path: str


@dataclass(frozen=True)
class Entry:
    """``has_error``: wagtail-localize refuses it, and shows the source's text."""

    data: str
    has_error: bool


@dataclass(frozen=True)
class OnFile:
    """``entries`` are by source text, the oldest first; ``overrides`` are JSON."""

    entries: Mapping[Place, dict[str, Entry]]
    overrides: Mapping[Place, str]


def on_file(keys: Collection[UUID], source_locale_id: int, locale_ids: Collection[int]) -> OnFile:
    entries: dict[Place, dict[str, Entry]] = defaultdict(dict)
    rows = StringTranslation.objects.filter(
        context__object_id__in=keys, locale__in=locale_ids, translation_of__locale=source_locale_id
    ).order_by("updated_at", "pk")
    for key, locale, path, text, data, has_error in rows.values_list(
        "context__object_id", "locale_id", "context__path", "translation_of__data", "data", "has_error"
    ):
        if data:
            entries[Place(key, locale, path)][text] = Entry(data, has_error)
    overrides = SegmentOverride.objects.filter(
        context__object_id__in=keys, locale__in=locale_ids, has_error=False
    )
    found = overrides.order_by("pk").values_list(
        "context__object_id", "locale_id", "context__path", "data_json"
    )
    return OnFile(entries, {Place(key, locale, path): data for key, locale, path, data in found})


def known_in(locale_id: int, texts: Collection[str]) -> set[str]:
    """Those that wagtail-localize has met as source texts in this locale."""
    hashes = [String._get_data_hash(text) for text in texts]
    return set(String.objects.filter(locale=locale_id, data_hash__in=hashes).values_list("data", flat=True))
