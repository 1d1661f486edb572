"""What an index page lists: the pages below it, narrowed to one kind of treatment where the reader asks for
that."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from treatments.authoring.vocabulary import TreatmentKind
from treatments.publishing.documents import Card
from treatments.publishing.locales import fallback_chain
from treatments.serving.heads.row import key_of
from treatments.serving.heads.sql import Sql, fetch, joined, one_of, readable, value
from treatments.serving.pages.shown import Shown

CARDS_ON_A_PAGE = 60
NUMBER = re.compile(r"[1-9][0-9]{0,5}")


@dataclass(frozen=True)
class Listing:
    """``number`` counts the pages of the list from 1."""

    cards: list[Card]
    kinds: list[TreatmentKind]
    kind: TreatmentKind | None
    number: int
    has_more: bool


def listing(shown: Shown, query: Mapping[str, str]) -> Listing:
    """One statement. A kind that none of the pages has narrows nothing: an old link still shows the page."""
    kind = next((kind for kind in TreatmentKind if kind.value == query.get("kind")), None)
    number = int(query["page"]) if NUMBER.fullmatch(query.get("page", "")) else 1
    kinds, cards = _below(shown, kind, number)
    known = [each for each in TreatmentKind if each.value in kinds]
    shown_cards = cards[:CARDS_ON_A_PAGE]
    return Listing(shown_cards, known, kind if kind in known else None, number, len(cards) > CARDS_ON_A_PAGE)


def _below(shown: Shown, kind: TreatmentKind | None, number: int) -> tuple[set[str], list[Card]]:
    """The kinds that there are, and one card more than a page has if there are more."""
    all_below = _best_below(shown)
    of_kind = Sql("")
    if kind:
        # A kind that nothing has is no reason to show nothing.
        has_kind = Sql(
            f"EXISTS (SELECT 1 FROM treatments_head h WHERE {all_below.text} AND h.kind = %s)",
            (*all_below.values, kind.value),
        )
        of_kind = Sql(f" AND (h.kind = %s OR NOT {has_kind.text})", (kind.value, *has_kind.values))
    offset = (number - 1) * CARDS_ON_A_PAGE
    rows = fetch(
        f"SELECT 0, h.kind, NULL, '', '', '', '', '', '' FROM treatments_head h WHERE {all_below.text} "
        "GROUP BY h.kind UNION ALL SELECT * FROM (SELECT 1, h.kind, h.key, h.type, h.locale, h.slug, "
        "h.name, h.url, "
        f"h.summary_document FROM treatments_head h WHERE {all_below.text}{of_kind.text} "
        f"ORDER BY h.order_name, h.key LIMIT {CARDS_ON_A_PAGE + 1} OFFSET {offset}) cards",
        (*all_below.values, *all_below.values, *of_kind.values),
    )
    return {row[1] for row in rows if row[0] == 0}, [_card(row) for row in rows if row[0] == 1]


def _best_below(shown: Shown) -> Sql:
    """Each page once, in the first locale of the chain that has it."""
    chain = fallback_chain(shown.locale)
    places = [Sql("h.locale = %s", (chain[0],))]
    for place in range(1, len(chain)):
        better, is_readable = one_of("b.locale", chain[:place]), readable("b")
        places.append(
            Sql(
                f"(h.locale = %s AND NOT EXISTS (SELECT 1 FROM treatments_head b WHERE b.key = h.key "
                f"AND {better.text} AND {is_readable.text}))",
                (chain[place], *better.values, *is_readable.values),
            )
        )
    best = joined(" OR ", places)
    parts = [Sql("h.parent_key = %s", (value(shown.key),)), readable(), Sql(f"({best.text})", best.values)]
    return joined(" AND ", parts)


def _card(row: tuple[Any, ...]) -> Card:
    _part, kind, key, document_type, locale, slug, name, url, stored = row
    summary = orjson.loads(stored)
    card: Any = {"id": str(key_of(key)), "type": document_type, "locale": locale, "slug": slug}
    card |= {"name": name, "summary": summary["summary"], "url": url, "image": summary.get("hero_image")}
    card["kind"] = kind or None
    result: Card = card
    return result
