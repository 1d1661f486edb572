"""A page against the page from which it was translated: section by section."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime

from wagtail.models import Page

from treatments.translating.freshness.by_hand import changed_since_published, segments_by_hand
from treatments.translating.freshness.comparing import Comparison, Side, side_of
from treatments.translating.freshness.lineage import Step
from treatments.translating.freshness.on_file import OnFile, known_in, on_file
from treatments.translating.freshness.sections import is_seen, section_of
from treatments.translating.freshness.shown import Shown, ShownSnippets
from treatments.translating.freshness.since import stale_since
from treatments.translating.freshness.states import (
    GRAVEST_FIRST,
    SectionFreshness,
    SegmentFreshness,
    Status,
)


def against_source(source: Page, target: Page, step: Step) -> list[SectionFreshness]:
    by_section: dict[str, list[SegmentFreshness]] = defaultdict(list)
    for section, segment in _segments(side_of(source), side_of(target), step.is_kept):
        by_section[section].append(segment)
    by_time = {} if step.is_kept else changed_since_published(target, step.source_locale)
    stale = {name for name, found in by_section.items() if _gravest(found) is Status.STALE} - by_time.keys()
    since: dict[str, datetime | None] = {**stale_since(target, step, stale), **by_time}
    return [_section(name, by_section.get(name, []), since) for name in {**by_section, **by_time}]


def _segments(source: Side, target: Side, is_kept: bool) -> Iterator[tuple[str, SegmentFreshness]]:
    """With the section in which each stands."""
    snippets = ShownSnippets(source, target)
    shown = snippets.all()
    compare = _Comparer(source, target, shown)
    exchanged = snippets.exchanged() if is_kept else ()
    for segment in [*compare(source, target, is_kept), *exchanged]:
        section = section_of(target.model, segment.path)
        if section:
            yield section, segment
    for each in shown:
        for segment in compare(each.source, each.target, each.is_kept):
            if is_seen(each.target.model, segment.path):
                yield from ((section, segment) for section in sorted(each.sections))


class _Comparer:
    """Knows all that is on file for two pages and for the snippets that they show."""

    def __init__(self, source: Side, target: Side, shown: list[Shown]) -> None:
        targets = [target, *(each.target for each in shown)]
        keys = {side.key for side in targets}
        locale_ids = {side.locale_id for side in targets}
        texts = set().union(*(side.all_texts for side in targets))
        self.on_file: OnFile = on_file(keys, source.locale_id, locale_ids)
        self.source_texts = known_in(source.locale_id, texts)

    def __call__(self, source: Side, target: Side, is_kept: bool) -> Iterator[SegmentFreshness]:
        if is_kept:
            return Comparison(source, target, self.on_file, self.source_texts).segments()
        return segments_by_hand(source, target, self.on_file)


def _section(
    name: str, segments: list[SegmentFreshness], since: dict[str, datetime | None]
) -> SectionFreshness:
    status = Status.STALE if name in since else _gravest(segments)
    in_source_language = any(segment.in_source_language for segment in segments)
    return SectionFreshness(name, status, since.get(name), tuple(segments), in_source_language)


def _gravest(segments: list[SegmentFreshness]) -> Status:
    return min((segment.status for segment in segments), key=GRAVEST_FIRST.index, default=Status.CURRENT)
