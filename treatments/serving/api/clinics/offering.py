"""What a clinic offers, each beside its treatment, in the order that the editor gave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from django.core import signing

from treatments.serving.api import problems
from treatments.serving.api.clinics.rows import OFFER, ClinicRow, OfferRow, shown
from treatments.serving.api.problems import Problem
from treatments.serving.heads import sql
from treatments.serving.heads.prepared import fetch_often
from treatments.serving.heads.row import COLUMNS, Row, key_of
from treatments.serving.heads.sql import Sql, joined, one_of, rank, value

SALT = "treatments.api.offers"
OF_OFFER = len(OfferRow._fields)


class Last(NamedTuple):
    """The last offer of the page before, and where it stood."""

    key: UUID
    position: int


class Offered(NamedTuple):
    offer: OfferRow
    treatment: Row


@dataclass(frozen=True)
class OffersWanted:
    """``conditions`` are about the head of the treatment, under the alias ``h``; ``content`` is a column of
    the statement."""

    clinic: ClinicRow
    chain: Sequence[str]
    limit: int
    content: str
    conditions: Sequence[Sql] = ()
    last: Last | None = None


def offered(wanted: OffersWanted) -> list[Offered]:
    """In one statement, and one more than ``limit`` where there are more. An offer whose treatment cannot be
    read, or not in the chain, is left out."""
    conditions = [Sql("o.clinic_id = %s", (wanted.clinic.id,)), shown(), *wanted.conditions]
    if wanted.last:
        conditions.append(_beyond(wanted.last))
    where, treatment = joined(" AND ", conditions), _best_head(wanted.chain)
    rows = fetch_often(
        f"SELECT {COLUMNS}, {wanted.content}, {OFFER} FROM treatments_publishedoffer o "
        f"JOIN treatments_head h ON h.id = {treatment.text} "
        f"JOIN treatments_edition e ON e.sequence = h.edition_id "
        f"WHERE {where.text} ORDER BY o.position LIMIT {wanted.limit + 1}",
        (*treatment.values, *where.values),
    )
    return [Offered(OfferRow(*row[-OF_OFFER:]), Row(*row[:-OF_OFFER])) for row in rows]


def cursor_after(clinic: ClinicRow, offer: OfferRow) -> str:
    return _signer().sign_object([str(key_of(clinic.key)), str(key_of(offer.key)), offer.position])


def read_cursor(cursor: str | None, clinic: ClinicRow) -> Last | None:
    if cursor is None:
        return None
    try:
        of, key, position = _signer().unsign_object(cursor)
    except (signing.BadSignature, ValueError) as error:
        raise _invalid("The cursor was not made by this server.") from error
    if of != str(key_of(clinic.key)):
        raise _invalid("The cursor belongs to another clinic.")
    return Last(UUID(key), position)


def _best_head(chain: Sequence[str]) -> Sql:
    """That of the offer ``o``: in the first locale in which the treatment can be read."""
    locales, is_readable, places = one_of("b.locale", chain), sql.readable("b"), rank("b.locale", chain)
    return Sql(
        "(SELECT b.id FROM treatments_head b WHERE b.key = o.treatment_key AND b.type = 'treatment' "
        f"AND {locales.text} AND {is_readable.text} ORDER BY {places.text} LIMIT 1)",
        (*locales.values, *is_readable.values, *places.values),
    )


def _beyond(last: Last) -> Sql:
    """Behind the last offer, wherever it stands today: others may have come or gone before it. If it is gone
    itself, the next one has moved to its place."""
    return Sql(
        "o.position > COALESCE((SELECT p.position FROM treatments_publishedoffer p "
        "WHERE p.clinic_id = o.clinic_id AND p.key = %s), %s)",
        (value(last.key), last.position - 1),
    )


def _signer() -> signing.Signer:
    return signing.Signer(salt=SALT)


def _invalid(detail: str) -> Problem:
    return Problem(problems.INVALID_CURSOR, f"{detail} Start again without it.", parameter="cursor")
