"""SQLite: an FTS5 table beside the entries."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import connection

from treatments.publishing.ledger.head import Head
from treatments.serving.heads.sql import Sql, fetch, joined, one_of
from treatments.serving.search.engines import tables
from treatments.serving.search.engines.engine import FacetCount, InLocale, Match, Search
from treatments.serving.search.engines.sql import facets, narrowed
from treatments.serving.search.index.analysis import WEIGHTS, Analysis
from treatments.serving.search.index.entry import SearchEntry
from treatments.serving.search.questions.expression import Expression, Group, Slot
from treatments.serving.search.text.words import Token

# How much the columns count: names, summary, sections, passing.
BM25 = "-bm25(treatments_searchtext, 10, 5, 2, 1)"
FROM = "FROM treatments_searchtext JOIN treatments_searchentry e ON e.head_id = treatments_searchtext.rowid"


class SqliteEngine:
    def write(self, entries: Iterable[tuple[SearchEntry, Analysis]]) -> None:
        written = [
            (entry.pk, *(_text(analysis[weight]) for weight in WEIGHTS)) for entry, analysis in entries
        ]
        columns = "rowid, names, summary, sections, passing"
        with connection.cursor() as cursor:
            cursor.executemany(
                "DELETE FROM treatments_searchtext WHERE rowid = %s", [(row[0],) for row in written]
            )
            cursor.executemany(
                f"INSERT INTO treatments_searchtext ({columns}) VALUES (%s, %s, %s, %s, %s)", written
            )

    def remove(self, head: Head) -> None:
        """A trigger on the entries has removed it."""

    def clear(self) -> None:
        """A new table is made sooner than the old one is emptied row by row."""
        tables.drop(connection)
        tables.create(connection)

    def finish(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO treatments_searchtext (treatments_searchtext) VALUES ('optimize')")

    def page(self, search: Search, offset: int, limit: int) -> list[Match]:
        matched = joined(" UNION ALL ", [_matched(search, wanted) for wanted in search.locales])
        # How well the text fits lies between 0 and 1: it orders within a tier.
        text = (
            f"SELECT head_id, tier + fit / (1 + fit) AS score FROM ({matched.text}) "
            "ORDER BY score DESC, head_id LIMIT %s OFFSET %s"
        )
        return [Match(*row) for row in fetch(text, (*matched.values, limit, offset))]

    def facets(self, search: Search) -> list[FacetCount]:
        columns = Sql(f"SELECT e.head_id, e.locale, e.type, e.kind {FROM} WHERE")
        of_locales = [joined(" ", (columns, _condition(search, wanted))) for wanted in search.locales]
        return facets(joined(" UNION ALL ", of_locales))


def _matched(search: Search, wanted: InLocale) -> Sql:
    """``tier``: 2 for a name that is what was asked for, 1 for names that have all of it."""
    expression = wanted.expression
    is_name = one_of("e.name_stems", expression.names)
    in_names = "e.head_id IN (SELECT rowid FROM treatments_searchtext WHERE treatments_searchtext MATCH %s)"
    tier = f"CASE WHEN {is_name.text} THEN 2 WHEN {in_names} THEN 1 ELSE 0 END"
    columns = Sql(
        f"SELECT e.head_id, {tier} AS tier, {BM25} AS fit {FROM} WHERE",
        (*is_name.values, f"{{names}} : ({query(expression)})"),
    )
    return joined(" ", (columns, _condition(search, wanted)))


def _condition(search: Search, wanted: InLocale) -> Sql:
    words = Sql("treatments_searchtext MATCH %s", (_with_exclusions(wanted.expression),))
    return joined(" AND ", (words, narrowed(search, wanted)))


def _text(tokens: Iterable[Token]) -> str:
    """The words in their order, and behind them the compounds."""
    tokens = list(tokens)
    parts = [part.stem for token in tokens for part in token.parts]
    return " ".join(parts + [token.joined.stem for token in tokens if token.joined])


def query(expression: Expression) -> str:
    """As FTS5 writes it."""
    return _any_of(" AND ".join(map(_slot, way)) for way in expression.ways)


def _with_exclusions(expression: Expression) -> str:
    wanted = query(expression)
    if not expression.excluded:
        return wanted
    return f"{wanted} NOT {_any_of(map(_group, expression.excluded))}"


def _slot(slot: Slot) -> str:
    return _any_of(map(_group, slot))


def _group(group: Group) -> str:
    if group.adjacent:
        return _quoted(" ".join(group.stems))
    return f"({' AND '.join(map(_quoted, group.stems))})"


def _any_of(parts: Iterable[str]) -> str:
    return f"({' OR '.join(f'({part})' for part in parts)})"


def _quoted(words: str) -> str:
    escaped = words.replace('"', '""')
    return f'"{escaped}"'
