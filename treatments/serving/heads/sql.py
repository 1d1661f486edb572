"""Pieces of statements, with the values that belong to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import connection
from django.utils import timezone


@dataclass(frozen=True)
class Sql:
    """``text`` has a ``%s`` for each of ``values``. Only constants of this package are ever part of it."""

    text: str
    values: tuple[Any, ...] = ()


def joined(separator: str, pieces: Iterable[Sql]) -> Sql:
    pieces = list(pieces)
    text = separator.join(piece.text for piece in pieces)
    return Sql(text, tuple(value for piece in pieces for value in piece.values))


def fetch(statement: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall()


def value(plain: Any) -> Any:
    """As the database at hand stores it."""
    if isinstance(plain, UUID):
        return plain if connection.features.has_native_uuid_field else plain.hex
    if isinstance(plain, datetime):
        return connection.ops.adapt_datetimefield_value(plain)
    if isinstance(plain, date):
        return connection.ops.adapt_datefield_value(plain)
    return plain


def readable(alias: str = "h") -> Sql:
    """Live, and not past its moment of expiry."""
    return Sql(
        f"({alias}.is_live AND ({alias}.expires_at IS NULL OR {alias}.expires_at > %s))",
        (value(timezone.now()),),
    )


def one_of(column: str, values: Sequence[Any]) -> Sql:
    return Sql(f"{column} IN ({', '.join(['%s'] * len(values))})", tuple(values))


def rank(column: str, chain: Sequence[str]) -> Sql:
    """The place of a locale in a chain; to order by. What is in no other place is in the last."""
    last = len(chain) - 1
    cases = " ".join(f"WHEN %s THEN {place}" for place in range(max(1, last)))
    return Sql(f"CASE {column} {cases} ELSE {last} END", tuple(chain[: max(1, last)]))
