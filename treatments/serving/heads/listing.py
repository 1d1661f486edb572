"""Many documents, each once, in an order that an index has: a page of a list costs the same however far in it
is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from wagtail.coreutils import get_content_languages

from treatments.serving.heads.prepared import fetch_often
from treatments.serving.heads.row import COLUMNS, Row, key_of, moment_of
from treatments.serving.heads.sql import Sql, fetch, joined, one_of, readable, value

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
    languages = get_content_languages()
    # No page can be in a locale that only stands in the settings of fallbacks.
    wanted = replace(wanted, chain=[code for code in wanted.chain if code in languages])
    if not wanted.chain:
        return Listed([], None)
    found, are_known = _fetched(wanted, [_of_locale(wanted, place) for place in range(len(wanted.chain))])
    if not are_known:
        found, _ = _fetched(wanted, [_searched(wanted, place) for place in range(len(wanted.chain))])
    rows = [Row(*each[:-2]) for each in found[: wanted.limit]]
    if len(found) <= wanted.limit:
        return Listed(rows, None)
    last = found[wanted.limit - 1]
    return Listed(rows, After(_position(last[-2], wanted.order.column), key_of(rows[-1].key)))


def _fetched(wanted: ListWanted, parts: Sequence[Sql]) -> tuple[list[tuple[Any, ...]], bool]:
    """Whether there is a record of what lacks each of the better locales: see ``StandIn``. Of a language that
    is in the settings and that nobody has made a locale yet there is none."""
    chosen = joined(" UNION ALL ", [Sql(f"SELECT * FROM ({part.text}) p", part.values) for part in parts])
    better = wanted.chain[:-1]
    known = _count_of_locales(better) if better else Sql("0")
    found = fetch_often(
        f"SELECT {COLUMNS}, {wanted.content}, c.position, {known.text} FROM ({chosen.text} ORDER BY "
        f"{_ordered('position', 'key', wanted.order)} LIMIT {wanted.limit + 1}) c "
        f"JOIN treatments_head h ON h.id = c.id JOIN treatments_edition e ON e.sequence = h.edition_id "
        f"ORDER BY {_ordered('c.position', 'c.key', wanted.order)}",
        (*known.values, *chosen.values),
    )
    if found or not better:
        return found, not better or found[0][-1] == len(better)
    return found, fetch(f"SELECT {known.text}", known.values)[0][0] == len(better)


def _count_of_locales(codes: Sequence[str]) -> Sql:
    among = one_of("language_code", codes)
    return Sql(f"(SELECT COUNT(*) FROM wagtailcore_locale WHERE {among.text})", among.values)


def _of_locale(wanted: ListWanted, place: int) -> Sql:
    """The first locale of the chain has its own heads, each of the others those that stand in for them."""
    if not place:
        return _searched(wanted, place)
    standing_in = Sql(
        "treatments_standin s JOIN treatments_head h ON h.id = s.head_id AND s.lacking = %s",
        (wanted.chain[place - 1],),
    )
    return _part(wanted, place, standing_in, "s")


def _searched(wanted: ListWanted, place: int) -> Sql:
    """Among all heads of the locale."""
    return _part(wanted, place, Sql("treatments_head h"), "h")


def _part(wanted: ListWanted, place: int, tables: Sql, alias: str) -> Sql:
    """``alias`` of the table in whose order to read."""
    conditions = [
        Sql(f"{alias}.locale = %s", (wanted.chain[place],)),
        one_of(f"{alias}.type", wanted.types),
        readable(),
        *wanted.conditions,
    ]
    if place:
        conditions.append(_lacking(wanted.chain[:place]))
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
