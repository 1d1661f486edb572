"""The part of a search that is the same SQL on every database."""

from __future__ import annotations

from treatments.serving.heads.sql import Sql, fetch, joined, one_of, value
from treatments.serving.search.engines.engine import FacetCount, InLocale, Search

# Treatments are indicated for a condition; articles are about it.
OF_CONDITION = "('condition', 'about')"


def narrowed(search: Search, wanted: InLocale) -> Sql:
    """The condition on ``treatments_searchentry e``, besides its words."""
    conditions = [Sql("e.locale = %s", (wanted.locale,)), _unexpired("e", search)]
    if wanted.before:
        locales, unexpired = one_of("b.locale", wanted.before), _unexpired("b", search)
        same_document = "SELECT 1 FROM treatments_searchentry b WHERE b.key = e.key"
        text = f"NOT EXISTS ({same_document} AND {locales.text} AND {unexpired.text})"
        conditions.append(Sql(text, (*locales.values, *unexpired.values)))
    if search.type is not None:
        conditions.append(Sql("e.type = %s", (search.type,)))
    if search.kind is not None:
        conditions.append(Sql("e.kind = %s", (search.kind,)))
    if search.condition is not None:
        conditions.append(_names(f"t.name IN {OF_CONDITION}", search.condition))
    if search.body_site is not None:
        conditions.append(_names("t.name = 'body_site'", search.body_site))
    return joined(" AND ", conditions)


def facets(matched: Sql) -> list[FacetCount]:
    """``matched`` selects ``head_id``, ``locale``, ``type`` and ``kind`` of each match once."""
    counted = "m.locale, COUNT(*), MIN(m.head_id)"
    facet = "CASE WHEN t.name = 'about' THEN 'condition' ELSE t.name END"
    # A page of a project's own may be indicated for what it is about: that counts once.
    indicated = (
        "SELECT 1 FROM treatments_headterm i "
        "WHERE i.head_id = t.head_id AND i.name = 'condition' AND i.value = t.value"
    )
    statement = (
        f"WITH matched AS ({matched.text}) "
        f"SELECT {facet} AS facet, t.value, {counted} "
        "FROM matched m JOIN treatments_headterm t ON t.head_id = m.head_id "
        f"WHERE t.name IN ('body_site', 'condition') OR (t.name = 'about' AND NOT EXISTS ({indicated})) "
        "GROUP BY facet, t.value, m.locale UNION ALL "
        f"SELECT 'kind', m.kind, {counted} FROM matched m WHERE m.kind <> '' GROUP BY m.kind, m.locale "
        f"UNION ALL SELECT 'type', m.type, {counted} FROM matched m GROUP BY m.type, m.locale"
    )
    return [FacetCount(*row) for row in fetch(statement, matched.values)]


def _unexpired(alias: str, search: Search) -> Sql:
    return Sql(f"({alias}.expires_at IS NULL OR {alias}.expires_at > %s)", (value(search.now),))


def _names(term: str, wanted: str) -> Sql:
    text = f"SELECT 1 FROM treatments_headterm t WHERE t.head_id = e.head_id AND {term} AND t.value = %s"
    return Sql(f"EXISTS ({text})", (wanted,))
