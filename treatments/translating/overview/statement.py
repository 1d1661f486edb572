"""Statements that are put together from names of tables and constants. Values go beside them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.db.models.expressions import RawSQL


@dataclass(frozen=True)
class Statement:
    sql: str
    parameters: Sequence[Any]

    def rows(self) -> list[tuple[Any, ...]]:
        with connection.cursor() as cursor:
            cursor.execute(self.sql, self.parameters)
            return list(cursor.fetchall())

    def as_subquery(self) -> RawSQL:
        """For the ``__in`` of a queryset."""
        return RawSQL(self.sql, list(self.parameters))  # noqa: S611


def marks(values: Collection[Any]) -> str:
    """With none, nothing is equal to NULL."""
    return ", ".join(["%s"] * len(values)) or "NULL"


def table(model: Any) -> str:
    return connection.ops.quote_name(model._meta.db_table)
