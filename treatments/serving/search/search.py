"""One search, from the text that somebody typed to a page of documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

import orjson
from django.utils import timezone

from treatments.serving.heads.row import COLUMNS, Row
from treatments.serving.heads.sql import fetch, one_of, readable
from treatments.serving.search.answers.facets import FacetValue, facet_values, total
from treatments.serving.search.answers.highlights import Highlight, highlights
from treatments.serving.search.answers.marking import Marker
from treatments.serving.search.engines.chosen import engine
from treatments.serving.search.engines.engine import FacetCount, Match, Search
from treatments.serving.search.questions.understanding import Understood, understand

Matching = Literal["all", "some"]


@dataclass(frozen=True)
class Question:
    """``chain``: locales, the best first. ``condition`` is the key of a condition, ``body_site`` a slug.
    ``matching`` is what the page before said; None for the first page."""

    text: str
    chain: Sequence[str]
    type: str | None = None
    kind: str | None = None
    condition: str | None = None
    body_site: str | None = None
    offset: int = 0
    limit: int = 20
    matching: Matching | None = None


class Result(NamedTuple):
    row: Row
    score: float
    highlights: list[Highlight]


@dataclass(frozen=True)
class Answer:
    """``matching``: whether the documents have all that was asked for, or all but one thing. ``following``:
    where the next page starts; None at the end."""

    results: list[Result]
    count: int
    facets: Mapping[str, list[FacetValue]]
    understood: Understood
    matching: Matching
    following: int | None


def answer(question: Question) -> Answer:
    """Six queries: two more where something was published since the last search, and two more where nothing
    has all that was asked for. Raises NothingAsked."""
    now = timezone.now()
    understood = understand(question.text, question.chain, now)
    search = Search(
        understood.locales, now, question.type, question.kind, question.condition, question.body_site
    )
    matching: Matching = question.matching or "all"
    if matching == "some":
        understood = understood.relaxed() or understood
        search = replace(search, locales=understood.locales)
    matches, counts = _look_for(search, question)
    if not counts and question.matching is None and (relaxed := understood.relaxed()):
        matches, counts = _look_for(replace(search, locales=relaxed.locales), question)
        if counts:
            understood, matching = relaxed, "some"
    count, reached = total(counts), question.offset + len(matches)
    return Answer(
        _results(matches, understood),
        count,
        facet_values(counts, question.chain),
        understood if counts else replace(understood, corrected=None),
        matching,
        reached if matches and reached < count else None,
    )


def _look_for(search: Search, question: Question) -> tuple[list[Match], list[FacetCount]]:
    if not search.locales:
        return [], []
    return engine().page(search, question.offset, question.limit), engine().facets(search)


def _results(matches: Sequence[Match], understood: Understood) -> list[Result]:
    """In the order of the matches. What has ended since it was matched is left out."""
    if not matches:
        return []
    markers = {
        each.locale: Marker(each.expression, understood.vocabularies[each.locale])
        for each in understood.locales
    }
    ids, is_readable = one_of("h.id", [match.head_id for match in matches]), readable()
    rows = fetch(
        f"SELECT h.id, s.sections, {COLUMNS}, h.summary_document FROM treatments_head h "
        f"JOIN treatments_edition e ON e.sequence = h.edition_id "
        f"JOIN treatments_searchentry s ON s.head_id = h.id WHERE {ids.text} AND {is_readable.text}",
        (*ids.values, *is_readable.values),
    )
    found = {head_id: (orjson.loads(sections), Row(*row)) for head_id, sections, *row in rows}
    return [
        Result(row, match.score, highlights(sections, markers[row.locale]))
        for match in matches
        if match.head_id in found
        for sections, row in [found[match.head_id]]
    ]
