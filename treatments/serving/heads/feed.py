"""The ledger in its own order: what a reader has not seen yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from treatments.publishing.ledger.tip import GENESIS
from treatments.serving.heads.prepared import fetch_often
from treatments.serving.heads.row import COLUMNS, Row
from treatments.serving.heads.sql import Sql, joined, one_of, readable


class Mark(NamedTuple):
    """A place in the ledger. The hash, or how it begins, tells whether it is still the same ledger: one
    that was restored from a backup goes on differently."""

    sequence: int
    hash: str


class Change(NamedTuple):
    """``row.content`` only where it is asked for and can still be read. ``changed_sections`` is JSON."""

    row: Row
    changed_sections: str
    is_material: bool
    is_current: bool


START = Mark(0, GENESIS)


def tip() -> Mark:
    rows = fetch_often("SELECT sequence, hash FROM treatments_ledgertip WHERE id = 1", ())
    return Mark(*rows[0]) if rows else START


def changes(
    after: Mark, until: Mark, limit: int, types: Sequence[str], locales: Sequence[str], with_documents: bool
) -> list[Change] | None:
    """At most one more than ``limit``, and none behind ``until``. None where the ledger does not know
    ``after``."""
    is_readable = readable()
    content = f"CASE WHEN {is_readable.text} THEN e.document END" if with_documents else "NULL"
    narrowing = [
        one_of(column, values) for column, values in (("e.type", types), ("e.locale", locales)) if values
    ]
    narrowed = joined(" AND ", [Sql("e.sequence > %s", (after.sequence,)), *narrowing])
    rows = fetch_often(
        f"SELECT {COLUMNS}, {content}, e.changed_sections, e.is_material, COALESCE({is_readable.text}, "
        "FALSE) "
        f"FROM treatments_edition e LEFT JOIN treatments_head h ON h.edition_id = e.sequence "
        f"WHERE e.sequence >= %s AND e.sequence <= %s AND (e.sequence = %s OR ({narrowed.text})) "
        f"ORDER BY e.sequence LIMIT {limit + 2}",
        (
            *(is_readable.values if with_documents else ()),
            *is_readable.values,
            after.sequence,
            until.sequence,
            after.sequence,
            *narrowed.values,
        ),
    )
    found = [Change(Row(*row[:-3]), row[-3], bool(row[-2]), bool(row[-1])) for row in rows]
    if after.sequence == 0:
        return found if GENESIS.startswith(after.hash) else None
    if not found or found[0].row.sequence != after.sequence or not found[0].row.hash.startswith(after.hash):
        return None
    return found[1:]
