"""wagtail-localize translates a frozen copy of the source. Before it goes out it is brought up to date."""

from __future__ import annotations

from collections.abc import Iterable

from wagtail_localize.models import Translation, TranslationSource

from treatments.translating.exchange.gathering.instances import instances_of, source_side


def left_behind(translations: Iterable[Translation]) -> set[int]:
    """Ids of the copies of pages and snippets that were published since."""
    translations = list(translations)
    instances = instances_of(translations)
    behind: set[int] = set()
    for translation in translations:
        source = instances.get(source_side(translation))
        published = getattr(source, "last_published_at", None)
        is_live = source is not None and getattr(source, "live", False)
        if is_live and published and published > translation.source.last_updated_at:
            behind.add(translation.source_id)
    return behind


def bring_up_to_date(translations: Iterable[Translation]) -> int:
    """Nothing of a translation changes but what waits to be translated. Answers how many copies were old."""
    behind = left_behind(translations)
    for source in TranslationSource.objects.filter(pk__in=behind).order_by("pk"):
        source.update_from_db()
    return len(behind)
