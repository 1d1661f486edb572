"""Many documents, each once, in an order that an index has: a page of a list costs the same however far in it
is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from treatments.serving.heads.prepared import fetch_often
from treatments.serving.heads.row import COLUMNS, Row, key_of, moment_of
from treatments.serving.heads.sql import Sql, joined, one_of, readable, value

Position = str | datetime | date | None


@dataclass(frozen=True)
class Order:
    """``column`` of the head. Where it can be empty, what has none comes last, whichever way the list
    runs."""

    column: str
    descending: bool = False
    can_be_empty: bool = False


@dataclass(frozen=True)
class After:
    """The last document of the page before: its value in the order, and its key, which decides between equal
    values."""

    position: Position
    key: UUID


@dataclass(frozen=True)
class ListWanted:
    """``types``: of documents. ``conditions`` are about the head, under the alias ``h``.

    ``content`` is a column of the statement: ``e.document`` or ``h.summary_document``.
    """

    types: Sequence[str]
    chain: Sequence[str]
    order: Order
    limit: int
    content: str = "e.document"
    conditions: Sequence[Sql] = ()
    after: After | None = None


@dataclass(frozen=True)
class Listed:
    """``after``: where the list goes on; None at its end."""

    rows: list[Row]
    after: After | None


def list_heads(wanted: ListWanted) -> Listed:
    """One statement: for each locale of the chain the first heads that no better locale has, then the first
    of those. So each part reads no further along its index than the page is long."""
    parts = [part for place in range(len(wanted.chain)) for part in _of_locale(wanted, place)]
    chosen = joined(" UNION ALL ", [Sql(f"SELECT * FROM ({part.text}) p", part.values) for part in parts])
    order = _ordered("c.position", "c.key", wanted.order)
    found = fetch_often(
        f"SELECT {COLUMNS}, {wanted.content}, c.position FROM ({chosen.text} ORDER BY "
        f"{_ordered('position', 'key', wanted.order)} LIMIT {wanted.limit + 1}) c "
        f"JOIN treatments_head h ON h.id = c.id JOIN treatments_edition e ON e.sequence = h.edition_id "
        f"ORDER BY {order}",
        chosen.values,
    )
    rows = [Row(*each[:-1]) for each in found[: wanted.limit]]
    if len(found) <= wanted.limit:
        return Listed(rows, None)
    last = found[wanted.limit - 1]
    return Listed(rows, After(_position(last[-1], wanted.order.column), key_of(rows[-1].key)))


def _of_locale(wanted: ListWanted, place: int) -> list[Sql]:
    """The first locale of the chain has its own heads, and each of the others those that stand in for them:
    see ``StandIn``, which knows the locales that there are. What lacks a locale that is only configured is
    all there is."""
    heads = Sql("treatments_head h")
    if not place:
        return [_part(wanted, place, heads, "h", [])]
    nearest = wanted.chain[place - 1]
    standing_in = Sql(
        "treatments_standin s JOIN treatments_head h ON h.id = s.head_id AND s.lacking = %s", (nearest,)
    )
    exists = Sql("EXISTS (SELECT 1 FROM wagtailcore_locale WHERE language_code = %s)", (nearest,))
    lacking = [_lacking(wanted.chain[:place])]
    return [
        _part(wanted, place, standing_in, "s", lacking),
        _part(wanted, place, heads, "h", [*lacking, Sql(f"NOT {exists.text}", exists.values)]),
    ]


def _part(wanted: ListWanted, place: int, tables: Sql, alias: str, conditions: Sequence[Sql]) -> Sql:
    """``alias`` of the table in whose order to read."""
    conditions = [
        Sql(f"{alias}.locale = %s", (wanted.chain[place],)),
        one_of(f"{alias}.type", wanted.types),
        readable(),
        *conditions,
        *wanted.conditions,
    ]
    if wanted.after:
        conditions.append(_beyond(wanted.after, wanted.order, alias))
    where = joined(" AND ", conditions)
    column = f"{alias}.{wanted.order.column}"
    return Sql(
        f"SELECT h.id, h.key, {column} AS position FROM {tables.text} WHERE {where.text} "
        f"ORDER BY {_ordered(column, f'{alias}.key', wanted.order)} LIMIT {wanted.limit + 1}",
        (*tables.values, *where.values),
    )


def _lacking(better: Sequence[str]) -> Sql:
    """Nothing of the document can be read in these locales."""
    locales, is_readable = one_of("b.locale", better), readable("b")
    return Sql(
        f"NOT EXISTS (SELECT 1 FROM treatments_head b WHERE b.key = h.key AND {locales.text} "
        f"AND {is_readable.text})",
        (*locales.values, *is_readable.values),
    )


def _ordered(column: str, key: str, order: Order) -> str:
    direction = "DESC" if order.descending else "ASC"
    empty = " NULLS LAST" if order.can_be_empty else ""
    return f"{column} {direction}{empty}, {key} {direction}"


def _beyond(after: After, order: Order, alias: str) -> Sql:
    column, its_key, beyond = f"{alias}.{order.column}", f"{alias}.key", "<" if order.descending else ">"
    key, position = value(after.key), value(after.position)
    if after.position is None:
        return Sql(f"({column} IS NULL AND {its_key} {beyond} %s)", (key,))
    if not order.can_be_empty:
        return Sql(f"({column}, {its_key}) {beyond} (%s, %s)", (position, key))
    return Sql(
        f"({column} {beyond} %s OR ({column} = %s AND {its_key} {beyond} %s) OR {column} IS NULL)",
        (position, position, key),
    )


def _position(stored: Any, column: str) -> Position:
    if stored is None or column == "order_name":
        return stored
    if column == "next_review":
        return date.fromisoformat(stored) if isinstance(stored, str) else stored
    return moment_of(stored)
