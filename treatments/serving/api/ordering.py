"""In which order a list comes, and how the next page of it is found: by the last value seen, never by
counting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.core import signing

from treatments.serving.api import problems
from treatments.serving.api.parameters import Parameter
from treatments.serving.api.problems import Problem
from treatments.serving.heads.listing import After, Order

SIGNER_SALT = "treatments.api.cursor"


@dataclass(frozen=True)
class Ordering:
    """``column`` of the head. ``read`` undoes ``isoformat``, or ``str``."""

    column: str
    read: Callable[[str], Any]
    can_be_empty: bool = False


ORDERINGS = {
    "name": Ordering("order_name", str),
    "published_at": Ordering("published_at", datetime.fromisoformat),
    "date_published": Ordering("date_published", datetime.fromisoformat),
    "next_review": Ordering("next_review", date.fromisoformat, can_be_empty=True),
}
NAMES = tuple(sign + name for name in ORDERINGS for sign in ("", "-"))
CURSOR: Parameter[str | None] = Parameter(
    "cursor",
    "Where to go on: it stands in `next`, and means nothing by itself.",
    lambda: {"type": "string", "minLength": 1},
    str,
    None,
)


@dataclass(frozen=True)
class Keyset:
    """One order of one list. Equal positions are ordered by the id of the document, so that none is lost."""

    of: str
    ordering: str

    @property
    def order(self) -> Order:
        ordering = ORDERINGS[self.ordering.removeprefix("-")]
        return Order(ordering.column, self.ordering.startswith("-"), ordering.can_be_empty)

    def cursor(self, after: After) -> str:
        position = after.position
        text = position if position is None or isinstance(position, str) else position.isoformat()
        return _signer().sign_object([self.of, self.ordering, text, str(after.key)])

    def after(self, cursor: str | None) -> After | None:
        if cursor is None:
            return None
        try:
            of, ordering, position, key = _signer().unsign_object(cursor)
        except (signing.BadSignature, ValueError) as error:
            raise _invalid("The cursor was not made by this server.") from error
        if (of, ordering) != (self.of, self.ordering):
            raise _invalid(f"The cursor belongs to the list of {of} ordered by {ordering}.")
        read = ORDERINGS[ordering.removeprefix("-")].read
        return After(None if position is None else read(position), UUID(key))


def _signer() -> signing.Signer:
    # Without a time stamp: the same page of a list has the same cursor, and so the same ETag.
    return signing.Signer(salt=SIGNER_SALT)


def _invalid(detail: str) -> Problem:
    return Problem(problems.INVALID_CURSOR, f"{detail} Start again without it.", parameter="cursor")
