"""PostgreSQL: a tsvector with a GIN index.

The vectors are written out here, word by word, and so are the queries: no text search configuration of the
server has a say, and nothing that somebody types is parsed by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db import connection

from treatments.publishing.ledger.head import Head
from treatments.serving.heads.sql import Sql, fetch, joined
from treatments.serving.search.engines.engine import FacetCount, InLocale, Match, Search
from treatments.serving.search.engines.sql import facets, narrowed
from treatments.serving.search.index.analysis import WEIGHTS, Analysis
from treatments.serving.search.index.entry import SearchEntry
from treatments.serving.search.index.sections import Weight
from treatments.serving.search.questions.expression import Expression, Group, Slot

# How much D, C, B and A count.
IN_NAMES = "{0, 0, 0.4, 1}"
IN_ALL = "{0.1, 0.25, 0.5, 1}"
# The whole text of so many matches is looked at to order them: those whose names and summaries fit best.
# Reading it costs as much as all else.
RANKED_BY_TEXT = 200
MOST_POSITIONS = 255  # of a word in a vector


class PostgresqlEngine:
    def write(self, entries: Iterable[tuple[SearchEntry, Analysis]]) -> None:
        vectors = [
            (vector(analysis, ("A", "B")), vector(analysis, WEIGHTS), entry.pk) for entry, analysis in entries
        ]
        update = (
            "UPDATE treatments_searchentry SET names = %s::tsvector, words = %s::tsvector WHERE head_id = %s"
        )
        with connection.cursor() as cursor:
            cursor.executemany(update, vectors)

    def remove(self, head: Head) -> None:
        """The vectors went with the row."""

    def clear(self) -> None:
        """The vectors are columns of the entries."""

    def finish(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT gin_clean_pending_list('treatments_searchentry_words'::regclass)")
            cursor.execute("ANALYZE treatments_searchentry")

    def page(self, search: Search, offset: int, limit: int) -> list[Match]:
        matched = joined(" UNION ALL ", [_matched(search, wanted) for wanted in search.locales])
        order = "ORDER BY tier DESC, near DESC, head_id"
        if offset >= RANKED_BY_TEXT:
            text = f"SELECT head_id, tier FROM ({matched.text}) m {order} LIMIT %s OFFSET %s"
            return [Match(*row) for row in fetch(text, (*matched.values, limit, offset))]
        limit = min(limit, RANKED_BY_TEXT - offset)
        best = f"SELECT * FROM ({matched.text}) m {order} LIMIT {RANKED_BY_TEXT}"
        text = (
            f"SELECT m.head_id, m.tier + ts_rank('{IN_ALL}', e.words, m.sought, 32) AS score "
            f"FROM ({best}) m JOIN treatments_searchentry e ON e.head_id = m.head_id "
            "ORDER BY score DESC, m.head_id LIMIT %s OFFSET %s"
        )
        return [Match(*row) for row in fetch(text, (*matched.values, limit, offset))]

    def facets(self, search: Search) -> list[FacetCount]:
        columns = Sql("SELECT e.head_id, e.locale, e.type, e.kind FROM treatments_searchentry e WHERE")
        of_locales = [joined(" ", (columns, _condition(search, wanted))) for wanted in search.locales]
        return facets(joined(" UNION ALL ", of_locales))


def _matched(search: Search, wanted: InLocale) -> Sql:
    """``tier``: 2 for a name that is what was asked for, 1 for names that have all of it. ``near``: how well
    name and summary fit. ``sought``: the words, for ranking by the text."""
    expression = wanted.expression
    tier = "CASE WHEN e.name_stems = ANY(%s) THEN 2 WHEN e.names @@ %s::tsquery THEN 1 ELSE 0 END"
    columns = Sql(
        f"SELECT e.head_id, {tier} AS tier, ts_rank('{IN_NAMES}', e.names, %s::tsquery, 1) AS near, "
        "%s::tsquery AS sought FROM treatments_searchentry e WHERE",
        (list(expression.names), query(expression, "A"), *([_any(expression.stems)] * 2)),
    )
    return joined(" ", (columns, _condition(search, wanted)))


def _condition(search: Search, wanted: InLocale) -> Sql:
    words = Sql("e.words @@ %s::tsquery", (query(wanted.expression),))
    return joined(" AND ", (words, narrowed(search, wanted)))


def vector(analysis: Analysis, weights: Sequence[Weight]) -> str:
    """As PostgreSQL writes a tsvector. A compound stands at the place of its first part."""
    positions: dict[str, list[str]] = {}
    place = 0
    for weight in weights:
        for token in analysis[weight]:
            if token.joined:
                positions.setdefault(token.joined.stem, []).append(f"{place + 1}{weight}")
            for part in token.parts:
                place += 1
                positions.setdefault(part.stem, []).append(f"{place}{weight}")
        place += 1  # no phrase begins in the names and ends in the summary
    return " ".join(f"{_quoted(stem)}:{','.join(at[:MOST_POSITIONS])}" for stem, at in positions.items())


def query(expression: Expression, weight: str = "") -> str:
    """As PostgreSQL writes a tsquery: of words with this weight only, if one is given."""
    ways = (" & ".join(_slot(slot, weight) for slot in way) for way in expression.ways)
    wanted = _any_of(ways)
    excluded = "".join(f" & !{_group(group, '')}" for group in expression.excluded)
    return f"{wanted}{excluded}"


def _slot(slot: Slot, weight: str) -> str:
    return _any_of(_group(group, weight) for group in slot)


def _group(group: Group, weight: str) -> str:
    operator = " <-> " if group.adjacent else " & "
    words = operator.join(f"{_quoted(stem)}:{weight}" if weight else _quoted(stem) for stem in group.stems)
    return f"({words})"


def _any_of(parts: Iterable[str]) -> str:
    return f"({' | '.join(f'({part})' for part in parts)})"


def _any(stems: Iterable[str]) -> str:
    return " | ".join(map(_quoted, stems))


def _quoted(stem: str) -> str:
    escaped = stem.replace("\\", "\\\\").replace("'", "''")
    return f"'{escaped}'"
