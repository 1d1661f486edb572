"""In which order a list comes, and how the next page of it is found: by the last value seen, never by
counting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from django.core import signing
from django.db.models import DateField, DateTimeField, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce, Lower
from wagtail.models import Page

from treatments.authoring.page_types import page_models
from treatments.serving.api import problems
from treatments.serving.api.problems import Problem

SIGNER_SALT = "treatments.api.cursor"


@dataclass(frozen=True)
class Order:
    """``position``: the expression to order by, for pages of a document type; never null. ``read`` undoes
    ``str``."""

    position: Callable[[str, bool], Any]
    read: Callable[[str], Any]


def _name(document_type: str, descending: bool) -> Any:
    return Lower("title")


def _published_at(document_type: str, descending: bool) -> Any:
    """A page that code made live without publishing it has no date; it counts as the oldest."""
    return Coalesce(
        "last_published_at", Value(datetime(1970, 1, 1, tzinfo=UTC)), output_field=DateTimeField()
    )


def _next_review(document_type: str, descending: bool) -> Any:
    """A page that needs no review stands at the end, whichever way the list runs."""
    end = date.min if descending else date.max
    reviews = [
        Subquery(model._default_manager.filter(pk=OuterRef("pk")).values("next_review")[:1])
        for model in page_models(document_type)
    ]
    return Coalesce(*reviews, Value(end), output_field=DateField())


ORDERS = {
    "name": Order(_name, str),
    "published_at": Order(_published_at, datetime.fromisoformat),
    "next_review": Order(_next_review, date.fromisoformat),
}
ORDERINGS = tuple(sign + name for name in ORDERS for sign in ("", "-"))


@dataclass(frozen=True)
class Keyset:
    """One order of one collection. Equal positions are ordered by the id of the page, so that no page is
    lost."""

    document_type: str
    ordering: str

    @property
    def descending(self) -> bool:
        return self.ordering.startswith("-")

    @property
    def order(self) -> Order:
        return ORDERS[self.ordering.removeprefix("-")]

    def page(
        self, pages: QuerySet[Page], cursor: str | None, limit: int
    ) -> tuple[Sequence[Page], str | None]:
        """The pages after the cursor, and the cursor for those after them."""
        placed = pages.annotate(position=self.order.position(self.document_type, self.descending))
        if cursor is not None:
            placed = placed.filter(self._after(cursor))
        ordered = placed.order_by("-position" if self.descending else "position", "translation_key")
        found = list(ordered[: limit + 1])
        return found[:limit], self._cursor_at(found[limit - 1]) if len(found) > limit else None

    def _cursor_at(self, page: Any) -> str:
        position = page.position if isinstance(page.position, str) else page.position.isoformat()
        return _signer().sign_object([self.document_type, self.ordering, position, str(page.translation_key)])

    def _after(self, cursor: str) -> Q:
        try:
            document_type, ordering, position, key = _signer().unsign_object(cursor)
        except (signing.BadSignature, ValueError) as error:
            raise _invalid("The cursor was not made by this server.") from error
        if (document_type, ordering) != (self.document_type, self.ordering):
            raise _invalid(f"The cursor belongs to a list of {document_type}s ordered by {ordering}.")
        value = self.order.read(position)
        beyond = Q(position__lt=value) if self.descending else Q(position__gt=value)
        return beyond | Q(position=value, translation_key__gt=key)


def _signer() -> signing.Signer:
    # Without a time stamp: the same page of a list has the same cursor, and so the same ETag.
    return signing.Signer(salt=SIGNER_SALT)


def _invalid(detail: str) -> Problem:
    return Problem(problems.INVALID_CURSOR, f"{detail} Start again without it.", parameter="cursor")
