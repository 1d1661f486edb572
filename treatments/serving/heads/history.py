"""All editions of one document, newest first; one of them; and the same document in every locale."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple
from uuid import UUID

from treatments.serving.heads.row import COLUMNS, Row
from treatments.serving.heads.sql import fetch, readable, value


class Proof(NamedTuple):
    """What the ledger says of an edition besides its content. ``sections`` and ``changed_sections`` are
    JSON."""

    sections: str
    changed_sections: str
    is_material: bool
    schema_version: int
    previous_hash: str
    hash: str


PROOF = "e.sections, e.changed_sections, e.is_material, e.schema_version, e.previous_hash, e.hash"
PROOFS = len(Proof._fields)


def editions(key: UUID, locale: str, before: int | None, limit: int) -> list[tuple[Row, Proof]]:
    """Without their content, and one more than ``limit`` where there are more. None where the document
    cannot be read any more."""
    is_readable = readable()
    earlier = "AND e.number < %s " if before else ""
    rows = fetch(
        f"SELECT {COLUMNS}, NULL, {PROOF} FROM treatments_edition e "
        f"JOIN treatments_head h ON h.key = e.key AND h.locale = e.locale AND {is_readable.text} "
        f"WHERE e.key = %s AND e.locale = %s {earlier}ORDER BY e.number DESC LIMIT {limit + 1}",
        (*is_readable.values, value(key), locale, *([before] if before else ())),
    )
    return [_split(row) for row in rows]


def edition(key: UUID, locale: str, number: int) -> tuple[Row, Proof] | None:
    """With its content."""
    is_readable = readable()
    rows = fetch(
        f"SELECT {COLUMNS}, e.document, {PROOF} FROM treatments_edition e "
        f"JOIN treatments_head h ON h.key = e.key AND h.locale = e.locale AND {is_readable.text} "
        f"WHERE e.key = %s AND e.locale = %s AND e.number = %s",
        (*is_readable.values, value(key), locale, number),
    )
    return _split(rows[0]) if rows else None


def in_every_locale(key: UUID, document_type: str) -> Sequence[Row]:
    is_readable = readable()
    rows = fetch(
        f"SELECT {COLUMNS}, NULL FROM treatments_head h JOIN treatments_edition e ON e.sequence = "
        "h.edition_id "
        f"WHERE h.key = %s AND h.type = %s AND {is_readable.text} ORDER BY h.locale",
        (value(key), document_type, *is_readable.values),
    )
    return [Row(*row) for row in rows]


def _split(row: tuple[Any, ...]) -> tuple[Row, Proof]:
    return Row(*row[:-PROOFS]), Proof(*row[-PROOFS:])
