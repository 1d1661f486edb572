"""One edition as it is read: its columns in the order of the statement, its content as stored text."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import UUID

import orjson

from treatments.publishing.ledger.edition import WithdrawalReason

COLUMNS = (
    "e.key, e.locale, e.type, e.slug, e.url, e.number, e.sequence, e.sha256, e.published_at, e.translation, "
    "e.hash, e.action, e.withdrawal"
)


class Row(NamedTuple):
    """``content`` is the last column of the statement: canonical JSON, or None where the reader has it.
    SQLite hands keys and moments over as text: read them through the functions below."""

    key: Any
    locale: str
    type: str
    slug: str
    url: str
    number: int
    sequence: int
    sha256: str
    published_at: Any
    translation: str
    hash: str
    action: str
    withdrawal: str | None
    content: str | None


def key_of(value: Any) -> UUID:
    return value if isinstance(value, UUID) else UUID(value)


def moment_of(value: Any) -> datetime:
    if isinstance(value, str):
        return datetime.fromisoformat(value).replace(tzinfo=UTC)
    moment: datetime = value
    return moment


def withdrawal_of(row: Row) -> dict[str, Any]:
    """With ``reason``, ``explanation`` and ``redirect``; empty for what was not withdrawn."""
    return (orjson.loads(row.withdrawal) if row.withdrawal else None) or {}


def is_withheld(row: Row) -> bool:
    return withdrawal_of(row).get("reason") == WithdrawalReason.WITHHELD
