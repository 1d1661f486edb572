"""How many of the documents found are of which sort, with names for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import orjson
from django.utils import translation
from django.utils.translation import gettext

from treatments.authoring.vocabulary import TreatmentKind
from treatments.serving.heads.row import key_of
from treatments.serving.heads.sql import Sql, fetch, joined, one_of, readable, value
from treatments.serving.search.engines.engine import FacetCount

FACETS = ("condition", "body_site", "kind", "type")
# Of each facet, the most frequent values.
MOST_VALUES = 50


class FacetValue(NamedTuple):
    value: str
    name: str
    documents: int


class _Named(NamedTuple):
    head_id: int
    key: Any
    locale: str
    type: str
    name: str
    summary: str


def total(counts: Iterable[FacetCount]) -> int:
    """Every document has one type."""
    return sum(each.documents for each in counts if each.facet == "type")


def facet_values(counts: Sequence[FacetCount], chain: Sequence[str]) -> dict[str, list[FacetValue]]:
    """The most frequent first. At most one query."""
    names = _names(counts, chain)
    values: dict[str, dict[str, int]] = {facet: {} for facet in FACETS}
    for each in counts:
        if (each.facet, each.value) in names:
            of_facet = values[each.facet]
            of_facet[each.value] = of_facet.get(each.value, 0) + each.documents
    return {
        facet: sorted(
            (FacetValue(each, names[facet, each], documents) for each, documents in of_facet.items()),
            key=lambda each: (-each.documents, each.name),
        )[:MOST_VALUES]
        for facet, of_facet in values.items()
    }


def _names(counts: Sequence[FacetCount], chain: Sequence[str]) -> Mapping[tuple[str, str], str]:
    """By facet and value, in the first locale of the chain that has one. What cannot be read has none."""
    with translation.override(chain[0]):
        names = {("kind", kind.value): str(kind.label) for kind in TreatmentKind}
        names |= {
            ("type", "treatment"): gettext("Treatment"),
            ("type", "condition"): gettext("Condition"),
            ("type", "article"): gettext("Article"),
        }
    for each in sorted(_named(counts, chain), key=lambda each: -chain.index(each.locale)):
        if each.type == "condition":
            names["condition", str(key_of(each.key))] = each.name
        for site in orjson.loads(each.summary).get("body_sites", ()):
            names["body_site", site["slug"]] = site["name"]
    return names


def _named(counts: Sequence[FacetCount], chain: Sequence[str]) -> list[_Named]:
    """The conditions, and for each body site a document that shows its name."""
    keys = {each.value for each in counts if each.facet == "condition"}
    examples = {each.example for each in counts if each.facet == "body_site"}
    wanted = []
    if keys:
        of_keys = one_of("h.key", [value(key_of(key)) for key in sorted(keys)])
        wanted.append(Sql(f"(h.type = 'condition' AND {of_keys.text})", of_keys.values))
    if examples:
        wanted.append(one_of("h.id", sorted(examples)))
    if not wanted:
        return []
    locales, is_readable = one_of("h.locale", chain), readable()
    either = joined(" OR ", wanted)
    rows = fetch(
        f"SELECT h.id, h.key, h.locale, h.type, h.name, h.summary_document FROM treatments_head h "
        f"WHERE ({either.text}) AND {locales.text} AND {is_readable.text}",
        (*either.values, *locales.values, *is_readable.values),
    )
    return [_Named(*row) for row in rows]
