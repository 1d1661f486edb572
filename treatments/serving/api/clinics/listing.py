"""Many clinics, each once, in the order of an index: a page costs the same however far in the list it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from treatments.serving.api.clinics.rows import CLINIC, ClinicRow, readable
from treatments.serving.heads.listing import After, Order
from treatments.serving.heads.prepared import fetch_often
from treatments.serving.heads.row import key_of
from treatments.serving.heads.sql import Sql, joined, one_of, value


@dataclass(frozen=True)
class ClinicsWanted:
    """``conditions`` are about the clinic, under the alias ``c``."""

    chain: Sequence[str]
    order: Order
    limit: int
    conditions: Sequence[Sql] = ()
    after: After | None = None


@dataclass(frozen=True)
class ClinicsListed:
    """``after``: where the list goes on; None at its end."""

    rows: list[ClinicRow]
    after: After | None


def list_clinics(wanted: ClinicsWanted) -> ClinicsListed:
    """One statement: for each locale of the chain the first clinics that no better locale has, then the first
    of those."""
    parts = [_of_locale(wanted, place) for place in range(len(wanted.chain))]
    chosen = joined(" UNION ALL ", [Sql(f"SELECT * FROM ({part.text}) p", part.values) for part in parts])
    ordered = _ordered("order_name", "key", wanted.order)
    found = fetch_often(
        f"SELECT {CLINIC}, c.document, c.order_name "
        f"FROM ({chosen.text} ORDER BY {ordered} LIMIT {wanted.limit + 1}) s "
        f"JOIN treatments_publishedclinic c ON c.id = s.id "
        f"ORDER BY {_ordered('c.order_name', 'c.key', wanted.order)}",
        chosen.values,
    )
    rows = [ClinicRow(*each[:-1]) for each in found[: wanted.limit]]
    if len(found) <= wanted.limit:
        return ClinicsListed(rows, None)
    return ClinicsListed(rows, After(found[wanted.limit - 1][-1], key_of(rows[-1].key)))


def _of_locale(wanted: ClinicsWanted, place: int) -> Sql:
    conditions = [Sql("c.locale = %s", (wanted.chain[place],)), readable(), *wanted.conditions]
    if place:
        better, is_readable = one_of("b.locale", wanted.chain[:place]), readable("b")
        conditions.append(
            Sql(
                "NOT EXISTS (SELECT 1 FROM treatments_publishedclinic b WHERE b.key = c.key "
                f"AND {better.text} AND {is_readable.text})",
                (*better.values, *is_readable.values),
            )
        )
    if wanted.after:
        beyond = "<" if wanted.order.descending else ">"
        position = (wanted.after.position, value(wanted.after.key))
        conditions.append(Sql(f"(c.order_name, c.key) {beyond} (%s, %s)", position))
    where = joined(" AND ", conditions)
    return Sql(
        f"SELECT c.id, c.order_name, c.key FROM treatments_publishedclinic c WHERE {where.text} "
        f"ORDER BY {_ordered('c.order_name', 'c.key', wanted.order)} LIMIT {wanted.limit + 1}",
        where.values,
    )


def _ordered(column: str, key: str, order: Order) -> str:
    direction = "DESC" if order.descending else "ASC"
    return f"{column} {direction}, {key} {direction}"
