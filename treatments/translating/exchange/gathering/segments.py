"""The texts of sources, each with its place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from wagtail_localize.models import StringSegment, Translation


def segments_of(translations: Iterable[Translation]) -> dict[int, list[StringSegment]]:
    """By source, in the order of the page; a text that stands twice at one place once."""
    sources = {translation.source_id for translation in translations}
    related = ("context__object__content_type", "string")
    rows = StringSegment.objects.filter(source__in=sources).select_related(*related)
    found: dict[int, dict[tuple[int, int], StringSegment]] = defaultdict(dict)
    for segment in rows.order_by("source", "order", "pk"):
        found[segment.source_id].setdefault((segment.context_id, segment.string_id), segment)
    return defaultdict(list, {source: list(segments.values()) for source, segments in found.items()})
