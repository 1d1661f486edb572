"""The most pressing pages first, as the tasks of their translations have it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.db import connection
from django.db.models import QuerySet
from wagtail.models import Locale, Page

from treatments.translating.overview.sources import translations
from treatments.translating.overview.statement import Statement, marks, table
from treatments.translating.tasks.task import Status, TranslationTask


def by_urgency(pages: QuerySet[Page], locales: Collection[Locale], is_reversed: bool) -> Statement:
    """Their ids. Pages for which nothing waits come last, and first the other way round."""
    ids = [locale.pk for locale in locales]
    chosen, parameters = _sql(pages.order_by().values("pk"))
    way = "DESC" if is_reversed else "ASC"
    order = ", ".join(f"{each} {way}" for each in ("w.first IS NULL", "w.first", "p.title", "p.id"))
    sql = f"""
        SELECT p.id FROM {table(Page)} p
        LEFT JOIN (
            SELECT x.object_id, MIN(k.status || COALESCE(CAST(k.due AS TEXT), '')) AS first
            FROM ({translations()}) x JOIN {table(TranslationTask)} k ON k.translation_id = x.id
            WHERE k.status <> '{Status.DONE.value}' AND x.target_locale_id IN ({marks(ids)})
            GROUP BY x.object_id
        ) w ON w.object_id = p.translation_key
        WHERE p.id IN ({chosen})
        ORDER BY {order}
    """  # noqa: S608
    return Statement(sql, [*ids, *parameters])


def _sql(queryset: QuerySet[Any, Any]) -> tuple[str, tuple[Any, ...]]:
    return queryset.query.get_compiler(connection=connection).as_sql()
