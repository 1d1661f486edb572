"""Which document stands at a path of a site."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from treatments.serving.heads.finding import Found
from treatments.serving.heads.row import COLUMNS, Row
from treatments.serving.heads.sql import fetch, readable, value


@dataclass(frozen=True)
class Current:
    """Where a document stands today."""

    type: str
    url: str


def at_path(path: str, site_id: int) -> Found | None:
    """The one that can be read, else the one that could."""
    is_readable = readable()
    rows = fetch(
        f"SELECT {COLUMNS}, e.document, {is_readable.text} FROM treatments_head h "
        f"JOIN treatments_edition e ON e.sequence = h.edition_id WHERE h.path = %s AND h.site_id = %s "
        f"ORDER BY {is_readable.text} DESC, e.sequence DESC LIMIT 1",
        (*is_readable.values, path, site_id, *is_readable.values),
    )
    return Found(Row(*rows[0][:-1]), bool(rows[0][-1])) if rows else None


def current(key: UUID, locale: str) -> Current | None:
    """In this locale, else in the one that was published first."""
    is_readable = readable()
    rows = fetch(
        f"SELECT h.type, h.url FROM treatments_head h WHERE h.key = %s AND {is_readable.text} "
        f"ORDER BY CASE WHEN h.locale = %s THEN 0 ELSE 1 END, h.page_id LIMIT 1",
        (value(key), *is_readable.values, locale),
    )
    return Current(*rows[0]) if rows else None
