"""What a list can be narrowed by."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from treatments.authoring.vocabulary import TreatmentKind
from treatments.serving.api.locales import RequestedLocale
from treatments.serving.api.parameters import InvalidValue, Parameter, Query, invalid_value
from treatments.serving.api.problems import closest
from treatments.serving.api.values import choice, read_date, read_instant, read_uuid
from treatments.serving.heads.row import key_of
from treatments.serving.heads.sql import Sql, fetch, joined, one_of, rank, readable, value

SUGGESTED_AT_MOST = 50


@dataclass(frozen=True)
class Filter:
    """``condition`` is about the head ``h``."""

    parameter: Parameter[Any]
    condition: Callable[[Any], Sql]

    def lookup(self, given: Any, locale: RequestedLocale) -> Sql | None:
        """An expression for what is named by the value, null if nothing is; None where every value can be."""
        return None

    def named(self, found: Any) -> Any:
        """What ``condition`` takes, from what ``lookup`` found."""
        return found

    def unknown(self, given: Any) -> InvalidValue:
        raise NotImplementedError


@dataclass(frozen=True)
class BodySiteFilter(Filter):
    def lookup(self, given: Any, locale: RequestedLocale) -> Sql:
        return Sql(
            "(SELECT t.value FROM treatments_headterm t WHERE t.name = 'body_site' AND t.value = %s LIMIT 1)",
            (given,),
        )

    def unknown(self, given: Any) -> InvalidValue:
        rows = fetch(
            "SELECT DISTINCT value FROM treatments_headterm WHERE name = 'body_site' ORDER BY value", ()
        )
        known = [slug for (slug,) in rows]
        listable = known if len(known) <= SUGGESTED_AT_MOST else ()
        detail = f"No published treatment has the body site “{given}”."
        return InvalidValue(detail, listable, closest(given, known))


@dataclass(frozen=True)
class DocumentFilter(Filter):
    """By another document, named by its slug or its id."""

    types: Sequence[str] = ()

    def lookup(self, given: Any, locale: RequestedLocale) -> Sql:
        key = read_uuid(given)
        column, wanted = ("k.key", value(key)) if key else ("k.slug", given)
        types, locales = one_of("k.type", self.types), one_of("k.locale", locale.chain)
        is_readable, places = readable("k"), rank("k.locale", locale.chain)
        return Sql(
            f"(SELECT k.key FROM treatments_head k WHERE {column} = %s AND {types.text} AND {locales.text} "
            f"AND {is_readable.text} ORDER BY {places.text}, k.page_id LIMIT 1)",
            (wanted, *types.values, *locales.values, *is_readable.values, *places.values),
        )

    def named(self, found: Any) -> UUID:
        return key_of(found)

    def unknown(self, given: Any) -> InvalidValue:
        return InvalidValue(f"No {' or '.join(self.types)} is published with the slug or id “{given}”.")


def conditions(filters: Iterable[Filter], query: Query, locale: RequestedLocale) -> list[Sql]:
    """Of the filters that a query has. At most one statement, for what some of them name. Raises a problem
    for what is not there."""
    given = [(each, query[each.parameter]) for each in filters if each.parameter in query]
    lookups = [(each, wanted, sql) for each, wanted in given if (sql := each.lookup(wanted, locale))]
    plain = [each.condition(wanted) for each, wanted in given if not each.lookup(wanted, locale)]
    if not lookups:
        return plain
    expressions = joined(", ", [sql for _each, _wanted, sql in lookups])
    (found,) = fetch(f"SELECT {expressions.text}", expressions.values)
    for (each, wanted, _sql), one in zip(lookups, found, strict=True):
        if one is None:
            raise invalid_value(each.parameter.name, each.unknown(wanted))
        plain.append(each.condition(each.named(one)))
    return plain


def _text(name: str, description: str) -> Parameter[str | None]:
    return Parameter(name, description, lambda: {"type": "string", "minLength": 1}, str, None)


def _has_term(name: str) -> Callable[[Any], Sql]:
    def condition(wanted: Any) -> Sql:
        return Sql(
            "EXISTS (SELECT 1 FROM treatments_headterm t WHERE t.head_id = h.id AND t.name = %s AND "
            "t.value = %s)",
            (name, str(wanted)),
        )

    return condition


KIND = Filter(
    choice("kind", "Treatments of one kind.", TreatmentKind.values), lambda kind: Sql("h.kind = %s", (kind,))
)
BODY_SITE = BodySiteFilter(
    _text("body_site", "Treatments of one body site, by its slug in a locale of the chain."),
    _has_term("body_site"),
)
CONDITION = DocumentFilter(
    _text("condition", "Treatments that are indicated for a condition, by its slug or id."),
    _has_term("condition"),
    ("condition",),
)
ABOUT = DocumentFilter(
    _text("about", "Articles about a treatment or a condition, by its slug or id."),
    _has_term("about"),
    ("treatment", "condition"),
)
UPDATED_AFTER = Filter(
    Parameter(
        "updated_after",
        "Documents whose edition is younger than a moment (RFC 3339, with its offset). What a document "
        "shows, a "
        "reviewer's name for instance, is part of it.",
        lambda: {"type": "string", "format": "date-time"},
        read_instant,
        None,
    ),
    lambda instant: Sql("h.published_at > %s", (value(instant),)),
)
REVIEW_DUE_BEFORE = Filter(
    Parameter(
        "review_due_before",
        "Documents whose next review is due before a date.",
        lambda: {"type": "string", "format": "date"},
        read_date,
        None,
    ),
    lambda day: Sql("h.next_review < %s", (value(day),)),
)
