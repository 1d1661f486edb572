"""One document: by its id or its slug, in the first locale of a chain that has it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from treatments.serving.heads.prepared import fetch_often
from treatments.serving.heads.row import COLUMNS, Row
from treatments.serving.heads.sql import Sql, fetch, one_of, rank, readable, value


@dataclass(frozen=True)
class Wanted:
    """``known_hashes``: of editions that the reader has, whose content then need not be sent again."""

    document_type: str
    slug_or_key: str | UUID
    chain: Sequence[str]
    known_hashes: Sequence[str] = ()
    summary: bool = False


@dataclass(frozen=True)
class Found:
    """``is_readable`` is false for what was withdrawn or has expired: nothing of its content may leave."""

    row: Row
    is_readable: bool


HASH_LENGTH = 32  # of the hexadecimal digits of an edition's hash, as validators have them


def find(wanted: Wanted) -> Found | None:
    """In one statement. Of what is not readable, the best of its kind, so that it can be said why."""
    head, content = _best_head(wanted), _content(wanted)
    rows = fetch_often(
        f"SELECT {COLUMNS}, {content.text}, h.is_readable FROM ({head.text}) h "
        f"JOIN treatments_edition e ON e.sequence = h.edition_id",
        (*content.values, *head.values),
    )
    return Found(Row(*rows[0][:-1]), bool(rows[0][-1])) if rows else None


def _best_head(wanted: Wanted) -> Sql:
    """What can be read goes first, then the earlier locale, then the older page: two pages may have one slug,
    in two locales or below two parents. A slug names a document in any locale of the chain, whose own slug in
    the best of them may be another."""
    if isinstance(wanted.slug_or_key, UUID):
        return _head_where("h.key = %s", value(wanted.slug_or_key), wanted)
    if len(wanted.chain) == 1:
        return _head_where("h.slug = %s", wanted.slug_or_key, wanted)
    is_readable, places, locales = (
        readable(),
        rank("h.locale", wanted.chain),
        one_of("h.locale", wanted.chain),
    )
    named_readable, named_places = readable("k"), rank("k.locale", wanted.chain)
    named_locales = one_of("k.locale", wanted.chain)
    return Sql(
        f"SELECT h.edition_id, h.summary_document, {is_readable.text} AS is_readable FROM treatments_head k "
        f"JOIN treatments_head h ON h.key = k.key AND h.type = k.type AND {locales.text} "
        f"WHERE k.type = %s AND k.slug = %s AND {named_locales.text} ORDER BY {named_readable.text} DESC, "
        f"{named_places.text}, k.page_id, is_readable DESC, {places.text} LIMIT 1",
        (
            *is_readable.values,
            *locales.values,
            wanted.document_type,
            wanted.slug_or_key,
            *named_locales.values,
            *named_readable.values,
            *named_places.values,
            *places.values,
        ),
    )


def _head_where(condition: str, sought: Any, wanted: Wanted) -> Sql:
    is_readable, places, locales = (
        readable(),
        rank("h.locale", wanted.chain),
        one_of("h.locale", wanted.chain),
    )
    return Sql(
        f"SELECT h.edition_id, h.summary_document, {is_readable.text} AS is_readable FROM treatments_head h "
        f"WHERE h.type = %s AND {condition} AND {locales.text} "
        f"ORDER BY is_readable DESC, {places.text}, h.page_id LIMIT 1",
        (*is_readable.values, wanted.document_type, sought, *locales.values, *places.values),
    )


def find_as_of(wanted: Wanted, moment: datetime) -> Row | None:
    """The edition that was live at a moment. Only of what can still be read: who withdraws a text withdraws
    its history."""
    key, is_readable = _key(wanted), readable()
    places, locales = rank("e.locale", wanted.chain), one_of("e.locale", wanted.chain)
    rows = fetch(
        f"SELECT {COLUMNS}, e.document FROM treatments_edition e "
        f"JOIN treatments_head h ON h.key = e.key AND h.locale = e.locale AND {is_readable.text} "
        f"WHERE e.key = {key.text} AND e.type = %s AND {locales.text} AND e.action = 'published' "
        f"AND e.published_at <= %s AND (e.expires_at IS NULL OR e.expires_at > %s) "
        f"AND NOT EXISTS (SELECT 1 FROM treatments_edition later WHERE later.key = e.key "
        f"AND later.locale = e.locale AND later.published_at > e.published_at AND later.published_at <= %s) "
        f"ORDER BY {places.text} LIMIT 1",
        (
            *is_readable.values,
            *key.values,
            wanted.document_type,
            *locales.values,
            *[value(moment)] * 3,
            *places.values,
        ),
    )
    return Row(*rows[0]) if rows else None


def renamed(document_type: str, slug: str) -> UUID | None:
    """The key of a document that once had this slug and can be read today under another."""
    is_readable = readable()
    rows = fetch(
        f"SELECT e.key FROM treatments_edition e JOIN treatments_head h ON h.key = e.key "
        f"WHERE e.type = %s AND e.slug = %s AND {is_readable.text} ORDER BY e.sequence DESC LIMIT 1",
        (document_type, slug, *is_readable.values),
    )
    return UUID(str(rows[0][0])) if rows else None


def _key(wanted: Wanted) -> Sql:
    """Two pages may have one slug, in two locales or below two parents: what can be read goes first, then the
    earlier locale, then the older page."""
    if isinstance(wanted.slug_or_key, UUID):
        return Sql("%s", (value(wanted.slug_or_key),))
    is_readable, locales, places = (
        readable("k"),
        one_of("k.locale", wanted.chain),
        rank("k.locale", wanted.chain),
    )
    return Sql(
        f"(SELECT k.key FROM treatments_head k WHERE k.type = %s AND k.slug = %s AND {locales.text} "
        f"ORDER BY {is_readable.text} DESC, {places.text}, k.page_id LIMIT 1)",
        (wanted.document_type, wanted.slug_or_key, *locales.values, *is_readable.values, *places.values),
    )


def _content(wanted: Wanted) -> Sql:
    column = "h.summary_document" if wanted.summary else "e.document"
    if not wanted.known_hashes:
        return Sql(column)
    known = one_of(f"substr(e.hash, 1, {HASH_LENGTH})", wanted.known_hashes)
    return Sql(f"CASE WHEN {known.text} THEN NULL ELSE {column} END", known.values)
