"""The state of each page in each locale, as the database works it out: filters, counts and cells ask here."""

from __future__ import annotations

from collections.abc import Collection

from wagtail.models import Locale, Page

from treatments.publishing.ledger.head import Head
from treatments.translating.overview.sources import sources, translations
from treatments.translating.overview.state import State
from treatments.translating.overview.statement import Statement, marks, table
from treatments.translating.tasks.task import Status, TranslationTask

STATE = f"""
    CASE
        WHEN t.id IS NULL THEN '{State.NOT_SUBMITTED.value}'
        WHEN t.alias_of_id IS NOT NULL THEN '{State.MIRROR.value}'
        WHEN k.status = '{Status.URGENT.value}' THEN '{State.URGENT.value}'
        WHEN h.is_live AND h.translation_status = 'stale' THEN '{State.STALE.value}'
        WHEN h.is_live AND h.translation_status = 'partial' THEN '{State.PARTIAL.value}'
        WHEN h.id IS NOT NULL AND NOT h.is_live THEN '{State.NOT_PUBLIC.value}'
        WHEN x.id IS NULL THEN '{State.BY_HAND.value}'
        WHEN k.status = '{Status.TRANSLATE.value}' THEN '{State.TRANSLATE.value}'
        WHEN k.status = '{Status.CONFIRM.value}' THEN '{State.CONFIRM.value}'
        WHEN k.status = '{Status.PUBLISH.value}' THEN '{State.PUBLISH.value}'
        WHEN h.is_live THEN '{State.CURRENT.value}'
        WHEN t.live THEN '{State.NOT_PUBLIC.value}'
        ELSE '{State.TRANSLATE.value}'
    END
"""


def standing(chosen: Statement, locales: Collection[Locale]) -> Statement:
    """``chosen``: ids of sources. A row for each page and each locale but its own, with the ids of what is
    there: the page in that locale, its translation and its last edition. Two translations into one locale,
    which wagtail-localize does not prevent, make two rows."""
    ids = [locale.pk for locale in locales]
    sql = f"""
        SELECT s.id AS page_id, l.id AS locale_id, t.id AS target_id, x.id AS translation_id,
            h.edition_id AS edition_id, {STATE} AS state
        FROM ({chosen.sql}) c
        JOIN {table(Page)} s ON s.id = c.id
        JOIN {table(Locale)} l ON l.id <> s.locale_id AND l.id IN ({marks(ids)})
        LEFT JOIN {table(Page)} t ON t.translation_key = s.translation_key AND t.locale_id = l.id
        LEFT JOIN ({translations()}) x
            ON x.object_id = s.translation_key AND x.target_locale_id = l.id
        LEFT JOIN {table(TranslationTask)} k ON k.translation_id = x.id
        LEFT JOIN {table(Head)} h ON h.key = s.translation_key AND h.locale = l.language_code
    """  # noqa: S608
    return Statement(sql, [*chosen.parameters, *ids])


def of_sources(ids: Collection[int]) -> Statement:
    return Statement(f"SELECT id FROM {table(Page)} WHERE id IN ({marks(ids)})", list(ids))  # noqa: S608


def in_state(states: Collection[str], locales: Collection[Locale]) -> Statement:
    """Ids of sources that are in one of the states in one of the locales."""
    every = standing(sources(), locales)
    sql = f"SELECT page_id FROM ({every.sql}) standing WHERE state IN ({marks(states)})"  # noqa: S608
    return Statement(sql, [*every.parameters, *states])


def counted(locales: Collection[Locale]) -> Statement:
    """How many sources are in which state, by locale."""
    every = standing(sources(), locales)
    sql = f"""
        SELECT locale_id, state, COUNT(DISTINCT page_id) FROM ({every.sql}) standing GROUP BY locale_id, state
    """  # noqa: S608
    return Statement(sql, every.parameters)
