"""The texts of a translation, today's and those that were at the same places before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from wagtail_localize.models import StringSegment, Translation, TranslationContext

from treatments.translating.exchange.gathering.segments import segments_of
from treatments.translating.exchange.units import PageUnits, Unit, UnitKey


@dataclass(frozen=True)
class Known:
    """``units`` and ``segments`` are today's. ``sources``: today's texts, by place. ``places``: all that
    there ever were."""

    units: Mapping[UnitKey, Unit]
    segments: Mapping[UnitKey, StringSegment]
    sources: Mapping[UUID, Sequence[str]]
    places: frozenset[UUID]


def known_texts(translations: Sequence[Translation], pages: Iterable[PageUnits]) -> list[Known]:
    """One for each translation, in their order."""
    segments = segments_of(translations)
    places = _places(translations)
    return [
        _known(page, segments[translation.source_id], places[translation.source.object_id])
        for translation, page in zip(translations, pages, strict=True)
    ]


def _known(page: PageUnits, segments: Iterable[StringSegment], places: Iterable[UUID]) -> Known:
    sources: dict[UUID, list[str]] = defaultdict(list)
    for unit in page.units:
        sources[unit.key.path].append(unit.source)
    by_key = {UnitKey(each.context.path_id, each.string.data_hash): each for each in segments}
    return Known({unit.key: unit for unit in page.units}, by_key, sources, frozenset(places))


def _places(translations: Iterable[Translation]) -> Mapping[UUID, list[UUID]]:
    keys = {translation.source.object_id for translation in translations}
    found: dict[UUID, list[UUID]] = defaultdict(list)
    for key, path in TranslationContext.objects.filter(object__in=keys).values_list("object_id", "path_id"):
        found[key].append(path)
    return found
