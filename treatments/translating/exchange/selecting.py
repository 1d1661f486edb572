"""Which translations go out: of a page and its snippets, of a selection, or all that wait in a locale."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet
from wagtail.models import Locale
from wagtail_localize.models import (
    RelatedObjectSegment,
    StringSegment,
    StringTranslation,
    Translation,
)

from treatments.translating.exchange.syncing import left_behind


def translations(with_disabled: bool = False) -> QuerySet[Translation]:
    """With what ``gather`` needs of them. Those that are switched off are left out."""
    related = ("source__locale", "source__specific_content_type", "target_locale")
    rows = Translation.objects.select_related(*related).defer("source__content_json")
    rows = rows if with_disabled else rows.filter(enabled=True)
    return rows.order_by("source__object_repr", "uuid")


def into(locale: Locale, outstanding: bool) -> QuerySet[Translation]:
    """``outstanding``: only those that lack a finished translation of a text."""
    rows = translations().filter(target_locale=locale)
    return rows.filter(_lacks_something()) if outstanding else rows


def of_pages(keys: Collection[UUID], locale: Locale, outstanding: bool = False) -> QuerySet[Translation]:
    """By translation keys, with the snippets that the pages hand to their translator."""
    return into(locale, outstanding).filter(source__object__in={*keys, *_shown_by(keys)})


def of_page(translation: Translation) -> list[Translation]:
    """The translation itself, and after it those of its snippets."""
    rows = of_pages([translation.source.object_id], translation.target_locale)
    return sorted(rows, key=lambda row: row.pk != translation.pk)


def candidates(
    locale: Locale, keys: Collection[UUID] | None = None, outstanding: bool = False
) -> list[Translation]:
    """``keys``: those of pages, with their snippets; None for all. ``outstanding``: also those whose source
    was published since it was last handed to translators, as nobody knows yet what of it is new."""
    rows = into(locale, False) if keys is None else of_pages(keys, locale)
    found = list(rows)
    if not outstanding:
        return found
    behind, lacking = left_behind(found), set(rows.filter(_lacks_something()).values_list("pk", flat=True))
    return [row for row in found if row.pk in lacking or row.source_id in behind]


def _shown_by(keys: Collection[UUID]) -> Iterable[UUID]:
    segments = RelatedObjectSegment.objects.filter(source__object__in=keys)
    return segments.values_list("object_id", flat=True)


def _lacks_something() -> Exists:
    finished = StringTranslation.objects.filter(
        translation_of=OuterRef("string"),
        context=OuterRef("context"),
        locale=OuterRef(OuterRef("target_locale")),
        has_error=False,
        translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
    )
    segments = StringSegment.objects.filter(source=OuterRef("source"))
    return Exists(segments.filter(~Exists(finished)))
