"""What a search can be asked with."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from treatments.serving.api import filters
from treatments.serving.api.filters import BodySiteFilter, DocumentFilter, Filter
from treatments.serving.api.locales import LOCALE_PARAMETERS, RequestedLocale
from treatments.serving.api.ordering import CURSOR
from treatments.serving.api.parameters import InvalidValue, Parameter, Query, invalid_value
from treatments.serving.api.values import choice, whole_number
from treatments.serving.heads.sql import fetch, joined
from treatments.serving.search.index.projection import SEARCHED_TYPES

LONGEST = 200


def read_text(value: str) -> str:
    text = " ".join(value.split())
    if not text:
        raise InvalidValue("It is empty. Give one word or several to search for.")
    if len(text) > LONGEST:
        raise InvalidValue(f"It has {len(text)} characters; at most {LONGEST} are searched for.")
    return text


Q: Parameter[str | None] = Parameter(
    "q",
    "The words to search for, in the language of `locale`. “Quoted words” have to stand together; a minus "
    "sign before a word rules it out.",
    lambda: {"type": "string", "minLength": 1, "maxLength": LONGEST},
    read_text,
    None,
    is_required=True,
)
TYPE = choice("type", "Only documents of one type.", SEARCHED_TYPES)
KIND = replace(filters.KIND.parameter, description="Only treatments of one kind.")
CONDITION: DocumentFilter = replace(
    filters.CONDITION,
    parameter=replace(
        filters.CONDITION.parameter,
        description="Only treatments indicated for a condition, and articles about it: its slug or id.",
    ),
)
BODY_SITE: BodySiteFilter = replace(
    filters.BODY_SITE,
    parameter=replace(filters.BODY_SITE.parameter, description="Only treatments of one body site: its slug."),
)
LIMIT = whole_number("limit", "How many at most.", 1, 50, 20)
PARAMETERS = (
    Q,
    *LOCALE_PARAMETERS,
    TYPE,
    KIND,
    CONDITION.parameter,
    BODY_SITE.parameter,
    CURSOR,
    LIMIT,
)


def named(query: Query, locale: RequestedLocale) -> dict[str, str]:
    """What the condition and the body site stand for: the key of one, the slug of the other. At most one
    query. Raises a problem for what is not there."""
    given: list[tuple[Filter, Any]] = [
        (each, query[each.parameter]) for each in (CONDITION, BODY_SITE) if each.parameter in query
    ]
    if not given:
        return {}
    lookups = [sql for each, value in given if (sql := each.lookup(value, locale))]
    expressions = joined(", ", lookups)
    (found,) = fetch(f"SELECT {expressions.text}", expressions.values)
    for (each, value), one in zip(given, found, strict=True):
        if one is None:
            raise invalid_value(each.parameter.name, each.unknown(value))
    return {
        each.parameter.name: str(each.named(one)) for (each, _value), one in zip(given, found, strict=True)
    }
