"""Which pages are the rows: of each document the one that others are translated from."""

from __future__ import annotations

from collections.abc import Collection

from django.apps import apps
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation, TranslationSource

from treatments.authoring.pages.content_page import AbstractContentPage
from treatments.translating.overview.statement import Statement, marks, table

# More than there are pages: a rank and an id in one number, of which the database finds the least.
BEYOND_IDS = 10**12


def content_models() -> list[type[Page]]:
    return [model for model in apps.get_models() if issubclass(model, AbstractContentPage)]


def sources(of_pages: Collection[int] | None = None) -> Statement:
    """Ids of content pages, one of each document: rather one that is no translation, then one that has been
    submitted, then one in the project's own language, then the oldest; ``freshness.lineage`` finds the same.
    The others are translations, are kept by hand or were copied by code; mirrors have no text.

    ``of_pages``: only of the documents that these are pages of.
    """
    types = [each.pk for each in ContentType.objects.get_for_models(*content_models()).values()]
    narrowed = "" if of_pages is None else f"AND p.translation_key IN ({_keys(of_pages)})"
    sql = f"""
        SELECT MIN((
            CASE WHEN i.object_id IS NULL THEN 0 ELSE 4 END
            + CASE WHEN f.object_id IS NULL THEN 2 ELSE 0 END
            + CASE WHEN l.language_code = %s THEN 0 ELSE 1 END
        ) * {BEYOND_IDS} + p.id) %% {BEYOND_IDS} AS id
        FROM {table(Page)} p
        JOIN {table(Locale)} l ON l.id = p.locale_id
        LEFT JOIN ({translations()}) i
            ON i.object_id = p.translation_key AND i.target_locale_id = p.locale_id
        LEFT JOIN {table(TranslationSource)} f
            ON f.object_id = p.translation_key AND f.locale_id = p.locale_id
        WHERE p.alias_of_id IS NULL AND p.content_type_id IN ({marks(types)}) {narrowed}
        GROUP BY p.translation_key
    """  # noqa: S608
    return Statement(sql, [settings.LANGUAGE_CODE, *types, *(of_pages or ())])


def translations() -> str:
    """Those that are switched on."""
    return f"""
        SELECT e.id, e.target_locale_id, o.object_id
        FROM {table(Translation)} e JOIN {table(TranslationSource)} o ON o.id = e.source_id
        WHERE e.enabled
    """  # noqa: S608


def _keys(pages: Collection[int]) -> str:
    return f"SELECT translation_key FROM {table(Page)} WHERE id IN ({marks(pages)})"  # noqa: S608
